// The body of a request, within limits of size and time, and the input in it.
import { withDeadline } from '../client/deadline.ts';
import { parseJson } from '../json/parse-json.ts';
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
    input = parseJson(text);
  } catch {
    throw malformed('the body is not JSON');
  }
  if (input === null || typeof input !== 'object' || Array.isArray(input)) throw malformed('the body is not a JSON object');
  return input as { [member: string]: unknown };
}
