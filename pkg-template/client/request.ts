// The body of a request, from an input that is valid or that the caller does not want checked.
import { IDEMPOTENCY_TOKEN } from '../generated/abi.ts';
import type { CoreOperation } from '../validate/core-operation.ts';
import { mergeOptions } from '../validate/options.ts';
import type { OperationOptions } from '../validate/operation.ts';
import { type ObjectPlan, planWithOptional } from '../validate/plan.ts';
import { check, writeBody } from '../validate/request.ts';
import { ValidationError } from '../validate/validation-error.ts';
import { core, outputBytes, outputText, writeIdempotencyToken, writeText } from '../wasm/core.ts';
import type { Issue } from '../validate/issue.ts';
import type { NamedOperation } from './context.ts';
import { uuid } from './idempotency-token.ts';
import { writeJson } from './json.ts';
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

/** Checks the input, and builds the body and its hash in one pass. Throws a `ValidationError` if the input is not valid. */
export function createRequest(
  settings: Settings,
  operation: CoreOperation | NamedOperation,
  input: unknown,
  options: CallOptions,
): ClientRequest {
  const isHashed = settings.auth !== 'none';
  const { validate = settings.validate ?? true } = options;
  if (validate !== 'warn' && typeof validate !== 'boolean') throw new TypeError("`validate` must be true, false or 'warn'");
  if (operation.index === undefined || validate === false) return createUncheckedRequest(operation, input, isHashed);
  const { messages, unknownKeys, maxIssues } = settings;
  const clientOptions = { messages, unknownKeys, maxIssues };
  const checkOptions = mergeOptions(clientOptions, operation.optionsWith(options as OperationOptions));
  const plan = planFor(settings, operation);
  const found = check(operation.index, plan, input, { toSend: true, options: checkOptions });
  if (found) {
    if (validate !== 'warn') throw new ValidationError(found.issues, operation.name, found.truncated);
    warn(settings, options, operation, found.issues);
    return createUncheckedRequest(operation, input, isHashed);
  }
  if (tokenMemberOf(plan) !== undefined) writeIdempotencyToken(uuid());
  const length = writeBody(operation.index, isHashed);
  const body = outputBytes(0, length);
  return { body, hash: isHashed ? outputText(length, length + 64) : undefined, invocationId: uuid() };
}

/** The plan of an operation, with the members that the client makes optional. */
function planFor({ optional, plans }: Settings, operation: CoreOperation): ObjectPlan {
  if (optional === undefined) return operation.plan;
  let plan = plans.get(operation);
  // Not every operation has each of these members.
  if (plan === undefined) plans.set(operation, (plan = planWithOptional(operation.plan, optional)));
  return plan;
}

/** Reports issues of a request that is sent all the same. Exceptions of these functions must not end the call. */
function warn(settings: Settings, options: CallOptions, operation: CoreOperation, issues: Issue[]): void {
  const { onIssues = settings.onIssues } = options;
  const { logger } = settings;
  const { message } = new ValidationError(issues, operation.name);
  for (const report of [() => onIssues?.(issues, operation), () => logger?.warn?.(`partner-central ${message}`)]) {
    try {
      // An async function may be given where the type says that nothing is returned.
      Promise.resolve(report()).catch(() => {});
    } catch {}
  }
}

const tokenMemberOf = ({ members }: ObjectPlan): string | undefined =>
  members.find(([, flags]) => flags & IDEMPOTENCY_TOKEN)?.[0];

/** Builds the body from the input unchanged, except for a missing idempotency token. */
function createUncheckedRequest(
  { name, plan }: CoreOperation | NamedOperation,
  input: unknown,
  isHashed: boolean,
): ClientRequest {
  const token = plan && tokenMemberOf(plan);
  const isComplete = token === undefined || ((input as { [member: string]: unknown })?.[token] ?? undefined) !== undefined;
  const json = writeJson(isComplete ? input : { ...(input as object), [token]: uuid() }, name, plan);
  const body = new TextEncoder().encode(json);
  if (isHashed) core().sha256(writeText(json));
  return { body, hash: isHashed ? outputText(0, 64) : undefined, invocationId: uuid() };
}
