// The body of a request, within limits of size and time, and the input in it.
import { within } from '../client/deadline.ts';
import { Refusal } from './refusal.mjs';

const malformed = (message) => new Refusal(400, 'SerializationException', message);

/** The body as text. */
export async function bodyOf(request, limit, timeout) {
  const tooLarge = () => new Refusal(413, 'RequestEntityTooLargeException', `the body must have at most ${limit} bytes`);
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge();
  if (request.bodyUsed)
    throw new TypeError('the body was read before the proxy could: give `authenticate` a `request.clone()` to read');
  if (!request.body) throw malformed('the body is empty');
  const reader = request.body.getReader();
  const late = (reason) =>
    request.signal?.aborted
      ? reason
      : new Refusal(408, 'RequestTimeoutException', `the body did not come within ${timeout} ms`);
  try {
    return await within(timeout, request.signal, () => textOf(reader, limit, tooLarge), late);
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
}

async function textOf(reader, limit, tooLarge) {
  // Fatal: replaced bytes would be others than those that were meant.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (value) size += value.byteLength;
    if (size > limit) throw tooLarge();
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      throw malformed('the body is not UTF-8');
    }
    if (done) return text;
  }
}

/** The input. What stands twice in it counts once, the last one, for every check and for what is sent. */
export function inputOf(text) {
  let input;
  try {
    input = withLongs(text, JSON.parse(text));
  } catch {
    throw malformed('the body is not JSON');
  }
  if (input === null || typeof input !== 'object' || Array.isArray(input)) throw malformed('the body is no JSON object');
  return input;
}

/** Strings, which are passed over, and numbers. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
/** As many digits as the first whole number has that JavaScript rounds. */
const LONG = /^-?\d{16,}$/;

/** The same with whole numbers that JavaScript would round as bigints, which are sent digit for digit. `text` is known to be JSON. */
function withLongs(text, parsed) {
  if (!/\d{16}/.test(text)) return parsed;
  const mark = crypto.randomUUID();
  const marked = text.replace(TOKENS, (token) => (LONG.test(token) ? `"${mark}${token}"` : token));
  const revived = (_, value) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value;
  return JSON.parse(marked, revived);
}
