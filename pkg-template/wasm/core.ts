// The one instance of core.wasm, and the buffers that it shares with JavaScript.
//
// It is compiled on first use, not on import: under a Content Security Policy without 'wasm-unsafe-eval' the import then
// still succeeds, and a start that failed can be tried again.
import {
  BUFFER_ISSUES,
  BUFFER_LENGTHS,
  BUFFER_OUTPUT,
  BUFFER_TEXT,
  BUFFER_TOKEN,
  BUFFER_WORDS,
  TOKEN_LENGTH,
} from '../generated/abi.ts';
import { instantiate, type Trap } from './instance.ts';

/** What core.wasm exports, as in `src/wasm/core.rs`. */
export interface CoreExports {
  readonly memory: WebAssembly.Memory;
  /** Makes room for that many words, lengths and bytes of text. */
  reserve(words: number, lengths: number, text: number): void;
  /** How many items a buffer holds: 0 words, 1 lengths, 2 text. */
  capacity(buffer: number): number;
  /** Where a buffer is: 0 words, 1 lengths, 2 text, 3 issues, 4 output, 5 idempotency token. */
  address(buffer: number): number;
  /**
   * Checks the value at the word `at` of the tape in the buffers; `optional` places follow the tape. Returns how many numbers
   * describe its issues, or -1 to have the value gathered again, guarded.
   */
  check(
    operation: number,
    place: number,
    at: number,
    words: number,
    lengths: number,
    text: number,
    unknownKeys: number,
    maxIssues: number,
    rulesAt: number,
    optional: number,
  ): number;
  /** Writes the checked request as JSON to the output, and returns its length. */
  body(operation: number, words: number, lengths: number, text: number): number;
  /**
   * Writes the packed shape tables to the output; returns their length. A module without tables takes the text buffer, full of
   * tables, in the first call.
   */
  tables(): number;
  /** Writes an operation's input shape as JSON to the output; returns its length. */
  describe(operation: number): number;
}

let source: (() => WebAssembly.Module | BufferSource) | undefined;
/** Gives an instance the tables of some services, if its module has none. */
let loadTables: ((wasm: CoreExports) => void) | undefined;
/** Undefined until `start`, as are the views below, and again once the instance has failed. */
let wasm: CoreExports;
let text: Uint8Array;
let tokenText: Uint8Array;

/** Where gathering writes: views of the core's own buffers, replaced when its memory grows. */
export let tapeWords: Uint32Array;
export let tapeLengths: Uint32Array;

const encoder = new TextEncoder();
// Text that begins with U+FEFF keeps it.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Sets the function that returns core.wasm, as a module or as bytes, and what loads its tables, if it has none. Each entry calls it
 * before anything else. The first call wins, but a module with the tables of all services replaces one without.
 */
export function setWasmSource(from: () => WebAssembly.Module | BufferSource, tables?: (wasm: CoreExports) => void): void {
  if (hasWasmSource()) return;
  source = from;
  loadTables = tables;
  (wasm as unknown) = undefined;
}

/** Whether there is a source with the tables of all services: `slim` starts without one. */
export const hasWasmSource = (): boolean => source !== undefined && loadTables === undefined;

/** The exports of core.wasm. Starts it on the first call, and replaces views that a growing memory has detached. */
export function core(): CoreExports {
  if (wasm === undefined) start();
  // A detached view has no length.
  else if (text.length === 0) reserve(0, 0, 0);
  return wasm;
}

export function notReady(): never {
  throw new Error("partner-central/slim is not ready: `await init()` before the first call, or import 'partner-central'");
}

function start(): void {
  if (source === undefined) {
    notReady();
  }
  try {
    wasm = instantiate(source(), failed);
  } catch (cause) {
    throw new Error(
      'partner-central could not start its WebAssembly. Under a Content Security Policy, script-src needs ' +
        "'wasm-unsafe-eval'",
      { cause },
    );
  }
  loadTables?.(wasm);
  reserve(1024, 256, 4096);
}

/** The instance has failed: the next call starts another. */
const failed: Trap = (cause) => {
  (wasm as unknown) = undefined;
  return new Error('partner-central has too little WebAssembly memory for a value of this size', { cause });
};

/** Makes room for at least that many words, lengths and bytes of text, and renews the views. */
function reserve(wordCount: number, lengthCount: number, byteCount: number): void {
  wasm.reserve(wordCount, lengthCount, byteCount);
  const { buffer } = wasm.memory;
  tapeWords = new Uint32Array(buffer, wasm.address(BUFFER_WORDS), wasm.capacity(BUFFER_WORDS));
  tapeLengths = new Uint32Array(buffer, wasm.address(BUFFER_LENGTHS), wasm.capacity(BUFFER_LENGTHS));
  text = new Uint8Array(buffer, wasm.address(BUFFER_TEXT), wasm.capacity(BUFFER_TEXT));
  tokenText = new Uint8Array(buffer, wasm.address(BUFFER_TOKEN), TOKEN_LENGTH);
}

/** Doubles the room for words and lengths; their contents are kept. */
export const growTape = (): void => reserve(tapeWords.length * 2, tapeLengths.length * 2, 0);

/** Copies a tape that was gathered elsewhere into the core's buffers. */
export function loadTape(words: Uint32Array, lengths: Uint32Array): void {
  core();
  if (words.length > tapeWords.length || lengths.length > tapeLengths.length) reserve(words.length, lengths.length, 0);
  tapeWords.set(words);
  tapeLengths.set(lengths);
}

/** Writes the places of optional members after a tape of that many words. */
export function writeOptional(words: number, optional: readonly number[]): void {
  if (words + optional.length > tapeWords.length) reserve(words + optional.length, 0, 0);
  tapeWords.set(optional, words);
}

/** Writes a string to the core's text buffer as UTF-8; returns how many bytes it has. */
export function writeText(string: string): number {
  core();
  if (string.length > text.length) reserve(0, 0, string.length);
  let { read, written } = encoder.encodeInto(string, text);
  while (read < string.length) {
    // Beyond ASCII a code unit takes up to three bytes.
    reserve(0, 0, written + (string.length - read) * 3);
    const more = encoder.encodeInto(string.slice(read), text.subarray(written));
    read += more.read;
    written += more.written;
  }
  return written;
}

/** Writes the idempotency token that the next `body` fills in. */
export function writeIdempotencyToken(token: string): void {
  encoder.encodeInto(token, tokenText);
}

/** The numbers of the last issues: a view, valid until the core runs again. */
export const issueNumbers = (count: number): Uint32Array =>
  new Uint32Array(wasm.memory.buffer, wasm.address(BUFFER_ISSUES), count);

/** Part of the last output, as bytes that the core does not touch again. */
export const outputBytes = (from: number, to: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(wasm.memory.buffer, wasm.address(BUFFER_OUTPUT) + from, to - from).slice();

/** Part of the last output, as text. */
export const outputText = (from: number, to: number): string =>
  decoder.decode(new Uint8Array(wasm.memory.buffer, wasm.address(BUFFER_OUTPUT) + from, to - from));
