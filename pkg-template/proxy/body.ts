// The body of a request, within limits of size and time, and the input in it.
import { withDeadline } from '../client/deadline.ts';
import { ErrorResponse } from './error-response.ts';

const malformed = (message: string) => new ErrorResponse(400, 'SerializationException', message);

/** Reads the body as text. `timeout` is in milliseconds. */
export async function readBody(request: Request, maxSize: number, timeout: number) {
  const tooLarge = () =>
    new ErrorResponse(413, 'RequestEntityTooLargeException', `the body must have at most ${maxSize} bytes`);
  if (Number(request.headers.get('content-length')) > maxSize) throw tooLarge();
  if (request.bodyUsed)
    throw new TypeError('the body was read before the proxy read it; in `authenticate`, read that of `request.clone()`');
  if (!request.body) throw malformed('the body is empty');
  const reader = request.body.getReader();
  const late = (reason: unknown) =>
    request.signal?.aborted
      ? reason
      : new ErrorResponse(408, 'RequestTimeoutException', `the body did not arrive within ${timeout} ms`);
  try {
    return await withDeadline(timeout, request.signal, () => readText(reader, maxSize, tooLarge), late);
  } catch (error) {
    reader.cancel().catch(() => {});
    throw error;
  }
}

async function readText(reader: ReadableStreamDefaultReader<Uint8Array>, maxSize: number, tooLarge: () => ErrorResponse) {
  // Fatal, because a text with replacement characters is not what was sent.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  while (true) {
    const { done, value } = await reader.read();
    if (value) size += value.byteLength;
    if (size > maxSize) throw tooLarge();
    try {
      text += decoder.decode(value, { stream: !done });
    } catch {
      throw malformed('the body is not UTF-8');
    }
    if (done) return text;
  }
}

/** Parses the input. Of duplicate keys the last counts, for every check and for what is sent. */
export function parseInput(text: string) {
  let input: unknown;
  try {
    input = withBigInts(text, JSON.parse(text));
  } catch {
    throw malformed('the body is not JSON');
  }
  if (input === null || typeof input !== 'object' || Array.isArray(input)) throw malformed('the body is not a JSON object');
  return input as { [member: string]: unknown };
}

/** Strings, which are skipped, and numbers. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
/** The largest whole number of 64 bits has 19 digits. */
const MAX_DIGITS = 19;

/** Replaces whole numbers that a double would round by bigints, which are sent digit for digit. `text` is known to be JSON. */
function withBigInts(text: string, parsed: unknown): unknown {
  // The smallest of them has 16 digits, or fewer and an exponent.
  if (!/[\d.]{16}|\d[eE]/.test(text)) return parsed;
  const mark = crypto.randomUUID();
  const marked = text.replace(TOKENS, (token) => {
    const isLarge = !token.startsWith('"') && Math.abs(Number(token)) > Number.MAX_SAFE_INTEGER;
    const digits = isLarge && wholeDigits(token);
    return digits ? `"${mark}${digits}"` : token;
  });
  return JSON.parse(marked, (_, value) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

/** The digits of a JSON number, however it is written; undefined if it is not whole, or far too long. */
function wholeDigits(token: string) {
  const [, sign, whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(token) ?? [];
  const shift = Number(exponent) - fraction.length;
  const digits = whole + fraction;
  if (shift >= 0) return shift <= MAX_DIGITS ? sign + digits + '0'.repeat(shift) : undefined;
  return /^0*$/.test(digits.slice(shift)) && digits.length > -shift ? sign + digits.slice(0, shift) : undefined;
}
