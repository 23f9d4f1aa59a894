// What `validateLines` reads, as pieces: bytes, or strings that end between characters.
import type { LineSource } from './options.ts';

export type Piece = string | Uint8Array;

/** Yields the pieces of a source that are not empty. Closes the source when the generator is closed. */
export function piecesOf(source: LineSource): AsyncGenerator<Piece, void, undefined> {
  if (typeof source === 'string' || source instanceof Uint8Array) return wholePieces([source]);
  // Any of the three, or something else altogether: callers without types pass anything.
  const given = source as Partial<AsyncIterable<Piece> & Iterable<Piece> & ReadableStream<Piece>> | undefined;
  if (typeof given?.[Symbol.asyncIterator] === 'function' || typeof given?.[Symbol.iterator] === 'function')
    return wholePieces(given as AsyncIterable<Piece>);
  if (typeof given?.getReader === 'function') return wholePieces(read((given as ReadableStream<Piece>).getReader()));
  throw new TypeError('validateLines reads a string, a Uint8Array, a ReadableStream or an async iterable of either');
}

async function* wholePieces(source: AsyncIterable<Piece> | Iterable<Piece>): AsyncGenerator<Piece, void, undefined> {
  // The first half of a surrogate pair whose second half comes with the next string.
  let half = '';
  for await (let piece of source) {
    if (typeof piece === 'string') {
      piece = half + piece;
      half = /[\ud800-\udbff]$/.test(piece) ? piece.slice(-1) : '';
      if (half) piece = piece.slice(0, -1);
    } else if (!(piece instanceof Uint8Array)) {
      throw new TypeError('validateLines takes strings and Uint8Arrays, and the source gave something else');
    }
    if (piece.length > 0) yield piece;
  }
  if (half) yield half;
}

/** The pieces of a stream, which is not iterable in Safari. */
async function* read(reader: ReadableStreamDefaultReader<Piece>): AsyncGenerator<Piece, void, undefined> {
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

/** Up to `length` UTF-16 units of a string from `at` on, without half a surrogate pair at the end. */
export function cut(string: string, at: number, length: number): string {
  const part = string.slice(at, at + length);
  return at + part.length < string.length && /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part;
}
