// @ts-nocheck converted to strict types next
// What an answer means: an output, or an error and whether to try again.
import { CLOCK_SKEW, FINAL, TRANSIENT } from '../generated/abi.ts';
import { core, writeText } from '../wasm/core.ts';
import { codeOf, serviceError, TransportError } from './errors.ts';
import { reviveTimestamps } from './timestamps.ts';
import { skewOf } from './clock-skew.ts';

/** How much of an answer that is none an error shows. */
const FIRST_BYTES = 200;

/** Notes what is known of an answer before its body has come: it may never come whole. */
export function noteAnswer(metadata, { status, headers }) {
  metadata.httpStatusCode = status;
  metadata.requestId =
    headers.get('x-amzn-requestid') ?? headers.get('x-amzn-request-id') ?? headers.get('x-amz-request-id') ?? undefined;
}

/** Judges an answer to a request that was signed with this offset of the clock. */
export function judge(client, { operation, metadata, options }, response, text, offset) {
  const { settings, state, errors } = client;
  const { headers, status } = response;
  const now = settings.clock();
  const snapshot = { ...metadata };
  const failed = (error, failure) => ({ error, failure, retryAfter: retryAfterOf(headers, now + state.offset) });
  let members;
  let cause;
  try {
    const body = JSON.parse(text);
    // Every output and every error is an object.
    if (body !== null && typeof body === 'object' && !Array.isArray(body)) members = reviveTimestamps(body, client.timestamps);
  } catch (error) {
    // No JSON, or deeper than the stack.
    cause = error;
  }
  const code = codeOf(headers, members);
  // The code decides, not the status; but of a success `code` alone may be a member like any other.
  const coded =
    code !== '' && (headers.has('x-amzn-errortype') || members?.__type !== undefined || Object.hasOwn(errors, code));
  const isError = coded || !response.ok;
  if (members === undefined && !(isError && code)) {
    const what = `${operation.name} was answered with status ${status} and ${bodyOf(response, text, cause)}`;
    // A copy: a slice would keep all of a huge text.
    const first = JSON.parse(JSON.stringify(text.slice(0, FIRST_BYTES)));
    const error = new TransportError('response', what, { cause, metadata: snapshot, body: first });
    return failed(error, core().classify(status, writeText('')));
  }
  const skew = skewOf(headers, members, code, now + offset);
  // Not added to the offset that is there: another call may have put the clock right meanwhile.
  if (skew !== undefined) state.offset = offset + skew;
  if (!isError) {
    Object.defineProperty(members, '$metadata', { value: snapshot, enumerable: true, writable: true, configurable: true });
    return { output: members, failure: FINAL };
  }
  let failure = core().classify(status, writeText(code));
  const modelled = Object.hasOwn(errors, code) ? errors[code] : undefined;
  if (failure === FINAL && modelled?.retryable) failure = TRANSIENT;
  // Only a clock that is really off makes another try worth it, and then whatever was denied for it.
  if (failure === CLOCK_SKEW || code === 'AccessDeniedException') failure = skew === undefined ? FINAL : CLOCK_SKEW;
  const messages = options.messages ?? settings.messages;
  return failed(serviceError(code, members, snapshot, response, errors, operation, messages), failure);
}

function bodyOf({ status, type }, text, cause) {
  // A browser hides everything of a redirect that it was told not to follow.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'a redirect, which no signed request follows';
  if (!text) return 'no body';
  if (!cause) return 'a body that is no JSON object';
  return cause instanceof SyntaxError ? 'a body that is not JSON' : 'a body that is nested too deeply';
}

/** What the server asks to wait, in milliseconds: its own header, seconds, or until a date. */
function retryAfterOf(headers, now) {
  const after = headers.get('retry-after');
  const delays = [Number(headers.get('x-amz-retry-after') ?? NaN), Number(after ?? NaN) * 1000, Date.parse(after) - now];
  return delays.find((delay) => delay >= 0) ?? 0;
}
