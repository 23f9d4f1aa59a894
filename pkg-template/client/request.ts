// The body of a request, from an input that is valid or that the caller does not want checked.
import { IDEMPOTENCY_TOKEN } from '../generated/abi.ts';
import { FORMATS } from '../generated/vocabulary.ts';
import type { CoreOperation } from '../validate/core-operation.ts';
import { mergeOptions } from '../validate/options.ts';
import type { OperationOptions } from '../validate/operation.ts';
import type { Issue } from '../validate/issue.ts';
import { createIssue } from '../validate/issues.ts';
import { type ObjectPlan, planWithOptional } from '../validate/plan.ts';
import { times } from '../validate/gather.ts';
import { check, sentValue, writeBody } from '../validate/request.ts';
import { ValidationError } from '../validate/validation-error.ts';
import { outputBytes, writeIdempotencyToken } from '../wasm/core.ts';
import type { NamedOperation } from './named-operation.ts';
import { callHook } from './hook.ts';
import { uuid } from './idempotency-token.ts';
import type { CallOptions } from './options.ts';
import type { Settings } from './settings.ts';
import { hex, sha256 } from './sha256.ts';

/** What all attempts of a call send. */
export interface ClientRequest {
  readonly body: Uint8Array<ArrayBuffer>;
  /** The SHA-256 of the body, in hexadecimal; undefined if it is not signed. */
  readonly hash: string | undefined;
  /** Identifies the call to AWS; the same in every attempt. */
  readonly invocationId: string;
}

/** Checks the input, and builds the body and its hash. Throws a `ValidationError` if the input is not valid. */
export function createRequest(
  settings: Settings,
  operation: CoreOperation | NamedOperation,
  input: unknown,
  options: CallOptions,
): ClientRequest | Promise<ClientRequest> {
  const { validate = settings.validate ?? true } = options;
  if (validate !== 'warn' && typeof validate !== 'boolean') throw new TypeError("`validate` must be true, false or 'warn'");
  const created = (body: Uint8Array<ArrayBuffer>): ClientRequest => ({
    body,
    hash: settings.auth === 'none' ? undefined : hex(sha256(body)),
    invocationId: uuid(),
  });
  const unchecked = async (sent: unknown, issues?: Issue[]): Promise<ClientRequest> => {
    const { writeUnchecked } = await import('./unchecked.ts');
    const hooks = { logger: settings.logger, onIssues: options.onIssues ?? settings.onIssues };
    const json = writeUnchecked(operation, sent, issues, hooks, { createIssue, ValidationError, uuid, FORMATS, callHook });
    return created(new TextEncoder().encode(json));
  };
  if (operation.index === undefined || validate === false) return unchecked(input);
  const own = operation.optionsWith(options as OperationOptions);
  const checkOptions = settings.checks === undefined ? own : mergeOptions(settings.checks, own);
  const plan = planFor(settings, operation);
  times.haveOffset = false;
  const found = check(operation.index, plan, input, { toSend: true, options: checkOptions, now: settings.clock() });
  if (found) {
    if (validate !== 'warn') throw new ValidationError(found.issues, operation.name, found.truncated);
    return unchecked(input, found.issues);
  }
  if (times.haveOffset) {
    const sent = sentValue(operation.index, plan, input, checkOptions);
    if (sent.issues) throw new ValidationError(sent.issues, operation.name, sent.truncated);
    return unchecked(sent.value);
  }
  if (plan.flags.some((flags) => flags & IDEMPOTENCY_TOKEN)) writeIdempotencyToken(uuid());
  return created(outputBytes(0, writeBody(operation.index)));
}

/** The plan of an operation, with the members that the client makes optional. */
function planFor({ optional, plans }: Settings, operation: CoreOperation): ObjectPlan {
  if (optional === undefined) return operation.plan;
  let plan = plans.get(operation);
  // Not every operation has each of these members.
  if (plan === undefined) plans.set(operation, (plan = planWithOptional(operation.plan, optional)));
  return plan;
}
