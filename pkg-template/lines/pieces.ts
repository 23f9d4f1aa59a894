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
  const strings = new TextPieces();
  for await (let piece of source) {
    if (typeof piece === 'string') {
      piece = strings.next(piece);
    } else if (piece instanceof Uint8Array) {
      const half = strings.end();
      if (half) yield half;
    } else {
      throw new TypeError('validateLines takes strings and Uint8Arrays, and the source gave something else');
    }
    if (piece.length > 0) yield piece;
  }
  const half = strings.end();
  if (half) yield half;
}

/** Strings that follow each other, so that each ends between characters and is well-formed. */
class TextPieces {
  /** The first half of a surrogate pair whose second half comes with the next string. */
  #half = '';
  /** Whether what came before ends in a backslash that escapes what follows. */
  #isEscaping = false;

  next(string: string): string {
    let text = this.#half + string;
    this.#half = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
    if (this.#half) text = text.slice(0, -1);
    return this.#wellFormed(text);
  }

  end(): string {
    const half = this.#half;
    this.#half = '';
    return this.#wellFormed(half);
  }

  /** Writes lone surrogates as escapes, which mean the same in JSON. Encoding would replace them silently. */
  #wellFormed(text: string): string {
    const before = this.#isEscaping;
    this.#isEscaping = isEscaped(text, text.length, before);
    const { isWellFormed } = text as { isWellFormed?(): boolean };
    if (isWellFormed ? isWellFormed.call(text) : !/\p{Surrogate}/u.test(text)) return text;
    return text.replace(/\p{Surrogate}/gu, (surrogate, at: number) =>
      // After a backslash it is not JSON, and must not become JSON.
      isEscaped(text, at, before) ? surrogate : `\\u${surrogate.charCodeAt(0).toString(16)}`,
    );
  }
}

/** Whether a backslash escapes the character at `end`. `before`: whether one escapes the first character. */
function isEscaped(text: string, end: number, before: boolean): boolean {
  let at = end;
  while (text[at - 1] === '\\') at--;
  return ((end - at) % 2 === 1) !== (at === 0 && before);
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
