// @ts-nocheck converted to strict types next
// What `validateLines` reads, as pieces: bytes, or strings that end between characters.

/** Yields the non-empty pieces of a source. Ends it when it is ended itself. */
export function piecesOf(source) {
  if (typeof source === 'string' || source instanceof Uint8Array) return whole([source]);
  if (typeof source?.[Symbol.asyncIterator] === 'function' || typeof source?.[Symbol.iterator] === 'function')
    return whole(source);
  if (typeof source?.getReader === 'function') return whole(read(source.getReader()));
  throw new TypeError('validateLines reads a string, a Uint8Array, a ReadableStream or an async iterable of either');
}

async function* whole(source) {
  // The first half of a character whose second half comes in the next string.
  let half = '';
  for await (let piece of source) {
    if (typeof piece === 'string') {
      piece = half + piece;
      half = /[\ud800-\udbff]$/.test(piece) ? piece.at(-1) : '';
      if (half) piece = piece.slice(0, -1);
    } else if (!(piece instanceof Uint8Array)) {
      throw new TypeError('validateLines takes strings and Uint8Arrays, and the source gave something else');
    }
    if (piece.length > 0) yield piece;
  }
  if (half) yield half;
}

/** Safari's streams are not iterable. */
async function* read(reader) {
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** Up to `length` units of a string from `at` on, without half a character at the end. */
export function cut(string, at, length) {
  const part = string.slice(at, at + length);
  return at + part.length < string.length && /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part;
}
