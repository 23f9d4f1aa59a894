// What a response means: an output, or an error and whether to retry.
import { TIMESTAMPS } from '../generated/timestamps.ts';
import { CLOCK_SKEW, FINAL, TRANSIENT } from '../generated/abi.ts';
import { classify } from './retry.ts';
import { clockSkewOf } from './clock-skew.ts';
import type { Call, CallMetadata, ClientContext } from './context.ts';
import { type ModelledException, TransportError } from './errors.ts';
import type { ResponseMetadata } from './options.ts';
import { redact } from './redact.ts';
import { createServiceError, errorCodeOf } from './service-error.ts';
import { reviveTimestamps } from './timestamps.ts';

/** How many characters of a response that is not JSON an error quotes. */
const QUOTED_LENGTH = 200;

const NO_TIMESTAMPS: ReadonlySet<string> = new Set();

/** How an attempt ended: with an output, or with an error, its retry class and the delay that the service asks for. */
export interface Outcome {
  output?: unknown;
  error?: Error;
  /** The retry class: FINAL, TRANSIENT, THROTTLING or CLOCK_SKEW. */
  failure: number;
  /** In milliseconds. */
  retryAfter?: number;
}

/** The longest ID of a request that is kept: it goes to logs. */
const MAX_ID_LENGTH = 128;

/** Notes what is known of a response before its body is read: that may fail. `token` is a secret. */
export function noteResponse(metadata: CallMetadata, { status, headers }: Response, token: string | undefined): void {
  metadata.httpStatusCode = status;
  const id = headers.get('x-amzn-requestid') ?? headers.get('x-amzn-request-id') ?? headers.get('x-amz-request-id');
  metadata.requestId = id && !(token && id.includes(token)) ? id.slice(0, MAX_ID_LENGTH) : undefined;
}

/** A copy of the metadata for an output or an error; what is undefined counts as absent. */
export const snapshot = (metadata: CallMetadata): ResponseMetadata => ({ ...metadata }) as ResponseMetadata;

/** Interprets the response to a request that was signed with this offset of the clock. */
export function interpretResponse(
  client: ClientContext,
  call: Call,
  response: Response,
  text: string,
  offset: number,
): Outcome {
  const { settings, state, errors } = client;
  const { headers, status } = response;
  const { operation, options } = call;
  const now = settings.clock();
  const metadata = snapshot(call.metadata);
  const failed = (reason: Error, failure: number): Outcome => ({
    error: reason,
    failure,
    retryAfter: retryAfterOf(headers, now + state.offset),
  });

  const isEmpty = !text && response.ok && client.withoutOutput?.includes(operation.name);
  // Timestamps are known only for operations that the package knows.
  const timestamps = (operation.plan && TIMESTAMPS[client.targetPrefix]) || NO_TIMESTAMPS;
  const { members, cause } = readBody(isEmpty ? '{}' : text, timestamps);
  const code = errorCodeOf(headers, members);
  const isError = !response.ok || isErrorCode(code, headers, members, errors);
  if (members === undefined && !(isError && code)) {
    const message = `${operation.name} got status ${status} and ${describeBody(response, text, cause)}`;
    // Copied through JSON, because a slice would keep the whole text in memory.
    const start = JSON.parse(JSON.stringify(text.slice(0, 8 * QUOTED_LENGTH)));
    const body = redact(start, call).slice(0, QUOTED_LENGTH);
    return failed(new TransportError('response', message, { cause, metadata, body }), classify(status, ''));
  }

  const skew = clockSkewOf(headers, members, code, now + offset);
  // From the offset of this request, not the present one: another call may have corrected the clock in the meantime.
  if (skew !== undefined) state.offset = offset + skew;
  if (!isError) {
    Object.defineProperty(members, '$metadata', { value: metadata, enumerable: true, writable: true, configurable: true });
    return { output: members, failure: FINAL };
  }
  const messages = options.messages ?? settings.messages;
  // Again, without secrets: services quote requests.
  const shown = readBody(text, timestamps, (_, value) => (typeof value === 'string' ? redact(value, call) : value));
  const name = redact(code, call);
  const error = createServiceError(name, shown.members, metadata, response, errors, operation, messages);
  return failed(error, failureOf(status, code, errors, skew));
}

type Members = { [member: string]: unknown };

/** Reads the members of a body, with dates. A body without members is not a JSON object, as every output and every error is. */
function readBody(
  text: string,
  timestamps: ReadonlySet<string>,
  reviver?: (key: string, value: unknown) => unknown,
): { members?: Members; cause?: unknown } {
  try {
    const body = JSON.parse(text, reviver);
    const isObject = body !== null && typeof body === 'object' && !Array.isArray(body);
    return isObject ? { members: reviveTimestamps(body, timestamps) } : {};
  } catch (cause) {
    // Not JSON, or nested more deeply than the stack. The message quotes some of the text.
    return { cause: cause instanceof SyntaxError ? new SyntaxError('not JSON') : cause };
  }
}

/** Whether a code makes a response an error, whatever its status. A bare `code` can also be a member of an output. */
const isErrorCode = (code: string, headers: Headers, members: Members | undefined, errors: ClientContext['errors']): boolean =>
  code !== '' && (headers.has('x-amzn-errortype') || members?.__type !== undefined || Object.hasOwn(errors, code));

/** The retry class of an error of the service. */
function failureOf(status: number, code: string, errors: ClientContext['errors'], skew: number | undefined): number {
  const failure = classify(status, code);
  // A retry helps only if the clock is really off. Then it does not matter which of these errors that has caused.
  if (failure === CLOCK_SKEW || code === 'AccessDeniedException') return skew === undefined ? FINAL : CLOCK_SKEW;
  return failure === FINAL && Object.hasOwn(errors, code) && (errors[code] as ModelledException).retryable
    ? TRANSIENT
    : failure;
}

function describeBody({ status, type }: Response, text: string, cause: unknown): string {
  // Browsers hide everything about a redirect that they do not follow.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'a redirect, which no signed request follows';
  if (!text) return 'no body';
  if (!cause) return 'a body that is not a JSON object';
  return cause instanceof SyntaxError ? 'a body that is not JSON' : 'a body that is nested too deeply';
}

/** How many milliseconds the service asks to wait: in AWS's header, or in the standard one as seconds or a date. */
function retryAfterOf(headers: Headers, now: number): number {
  const after = headers.get('retry-after');
  const delays = [
    Number(headers.get('x-amz-retry-after') ?? NaN),
    Number(after ?? NaN) * 1000,
    Date.parse(after as string) - now,
  ];
  return delays.find((delay) => delay >= 0) ?? 0;
}
