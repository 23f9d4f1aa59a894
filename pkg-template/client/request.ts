// The body of a request, from an input that is valid or that the caller does not want checked.
import { IDEMPOTENCY_TOKEN } from '../generated/abi.ts';
import { UNKNOWN_KEYS } from '../generated/vocabulary.ts';
import type { CoreOperation } from '../validate/core-operation.ts';
import { type ObjectPlan, planOf } from '../validate/plan.ts';
import { check, writeBody } from '../validate/request.ts';
import { ValidationError } from '../validate/validation-error.ts';
import { core, outputBytes, outputText, writeIdempotencyToken, writeText } from '../wasm/core.ts';
import { uuid } from './idempotency-token.ts';
import type { CallOptions } from './options.ts';
import type { Settings } from './settings.ts';

/** What all attempts of a call send. */
export interface ClientRequest {
  readonly body: Uint8Array<ArrayBuffer>;
  /** The SHA-256 of the body, in hexadecimal; undefined if it is not signed. */
  readonly hash: string | undefined;
  /** Identifies the call to AWS, whichever attempt it is. */
  readonly invocationId: string;
}

/** Checks the input, and makes body and hash of it in one go. Throws a `ValidationError` if it is not valid. */
export function createRequest(
  settings: Settings,
  operation: CoreOperation,
  input: unknown,
  options: CallOptions,
): ClientRequest {
  const plan = planOf(operation.index);
  const isHashed = settings.auth !== 'none';
  if (settings.validate === false) return createUncheckedRequest(plan, input as Input, isHashed);
  const issues = check(operation.index, plan, input, UNKNOWN_KEYS.error, {
    toSend: true,
    messages: options.messages ?? settings.messages,
  });
  if (issues) throw new ValidationError(issues, operation.name);
  if (plan.flags.some((flags) => flags & IDEMPOTENCY_TOKEN)) writeIdempotencyToken(uuid());
  const length = writeBody(operation.index, isHashed);
  const body = outputBytes(0, length);
  return { body, hash: isHashed ? outputText(length, length + 64) : undefined, invocationId: uuid() };
}

type Input = { readonly [member: string]: unknown };

/** Sends the input as it is, but fills the idempotency token in. */
function createUncheckedRequest(plan: ObjectPlan, input: Input, isHashed: boolean): ClientRequest {
  const [name] = plan.members.find(([, flags]) => flags & IDEMPOTENCY_TOKEN) ?? [];
  const isComplete = name === undefined || (input[name] !== undefined && input[name] !== null);
  const json = JSON.stringify(isComplete ? input : { ...input, [name]: uuid() });
  const body = new TextEncoder().encode(json);
  if (isHashed) core().sha256(writeText(json));
  return { body, hash: isHashed ? outputText(0, 64) : undefined, invocationId: uuid() };
}
