// Instances of lines-core.wasm. Each run of `validateLines` has one with its own memory, so that runs can overlap.
// Nothing of the main part is imported: a bundler would split off what both use, one more file to load for everyone.
import { NOT_JSON } from '../generated/abi.ts';
import type { Issue } from '../validate/issue.ts';
import type { LineContext } from './context.ts';
import type { BadLine } from './options.ts';
import { cut, type Piece } from './pieces.ts';

// A key may begin with U+FEFF.
const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = /* @__PURE__ */ new TextEncoder();

/** How many bytes of text are checked at once. A line that is longer makes room for itself. */
export const CHUNK = 1 << 18;

/** Loads and compiles lines-core.wasm. */
export type LoadModule = () => Promise<WebAssembly.Module>;

/** What lines-core.wasm exports, as in `src/wasm/lines.rs`. */
interface LinesExports {
  readonly memory: WebAssembly.Memory;
  /** Reads the packed shape tables from the text buffer. */
  tables(length: number): void;
  /**
   * Sets the operation, what to do with unknown keys, how many issues of a line are reported at most, and when documented rules
   * are checked. The text buffer begins with that many places of optional members.
   */
  select(operation: number, unknownKeys: number, maxIssues: number, rulesAt: number, optional: number): void;
  /** Grows the text buffer to at least that many bytes; returns its address. */
  reserve(bytes: number): number;
  /** Checks the lines of a range; returns the address of what it found. With `isLast`, text after the last line break is a line. */
  walk(from: number, end: number, isLast: boolean): number;
  /** Checks all of the text as one request; returns the address of what it found. */
  checkText(end: number): number;
}

/** What was found in some lines; the last three members exist if any line is bad. */
export interface Finding {
  lines: number;
  /** For each bad line: its number, how many numbers follow, and these. Then the spans of texts. */
  words?: Uint32Array;
  /** How many of the words come before the spans. */
  numbers?: number;
  texts?: Uint8Array;
}

/** The error of a text for which memory cannot grow. */
export const tooLong = (cause: unknown): Error =>
  new Error('validateLines has too little memory: a line is too long', { cause });

/** Places of optional members as bytes. */
export const placesOf = (optional: readonly number[]): Uint8Array => new Uint8Array(Uint32Array.from(optional).buffer);

/** A lone surrogate in a key, and the mark itself, as `src/tape/json.rs` writes them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a key can contain it
const MARKED = /\u0001(?:\u0001|([\da-f]{3}))/gi;
const unmark = (_: string, digits = ''): string => String.fromCharCode(digits ? Number.parseInt(`d${digits}`, 16) : 1);

/** Instances that are not in use, by module. */
const idle = new Map<WebAssembly.Module, LinesInstance[]>();

/** An instance of the module that is ready for an operation's lines. Give it back with `release`. */
export function take(
  module: WebAssembly.Module,
  { index, unknownKeys, maxIssues, rulesAt, optional, tables }: LineContext,
): LinesInstance {
  const known = tables();
  let instance = idle.get(module)?.pop();
  // The main entry knows fewer services than `slim`, which an app may load later.
  if (instance?.tables !== known.length) instance = new LinesInstance(module, known);
  instance.select(index, unknownKeys, maxIssues, rulesAt, optional);
  return instance;
}

/** Keeps one instance for the next run, unless a long line has made it large. */
export function release(instance: LinesInstance): void {
  if (instance.size === CHUNK) idle.set(instance.module, [instance]);
}

class LinesInstance {
  declare readonly module: WebAssembly.Module;
  declare readonly wasm: LinesExports;
  /** How many bytes of shape tables it has. */
  declare readonly tables: number;
  /** The text buffer, and how many bytes it has. */
  declare text: Uint8Array;
  declare size: number;
  /** How many bytes of it are filled. */
  declare filled: number;

  constructor(module: WebAssembly.Module, tables: Uint8Array) {
    this.module = module;
    // As `instantiate` of `wasm/instance.ts`, which is not imported: see above.
    this.wasm = new WebAssembly.Instance(module).exports as unknown as LinesExports;
    this.reserve(CHUNK);
    this.text.set(tables);
    this.tables = tables.length;
    this.wasm.tables(this.tables);
    this.refresh();
  }

  select(index: number, unknownKeys: number, maxIssues: number, rulesAt: number, optional: readonly number[]): void {
    this.text.set(placesOf(optional));
    this.wasm.select(index, unknownKeys, maxIssues, rulesAt, optional.length);
    this.refresh();
    this.filled = 0;
  }

  reserve(size: number): void {
    try {
      const address = this.wasm.reserve(size);
      this.text = new Uint8Array(this.wasm.memory.buffer, address, size);
    } catch (cause) {
      throw tooLong(cause);
    }
    this.size = size;
  }

  /** Replaces a view that a growing memory has detached. */
  refresh(): void {
    if (this.text.length === 0) this.reserve(this.size);
  }

  /** Copies as much of a piece, from `at` on, as there is room for; returns how much. */
  put(piece: Piece, at: number): number {
    // The start of a line already fills half of the buffer.
    if (this.filled > this.size / 2) this.reserve(this.size * 2);
    if (typeof piece === 'string') {
      const { read, written } = encoder.encodeInto(cut(piece, at, this.size - this.filled), this.text.subarray(this.filled));
      this.filled += written;
      return read;
    }
    const count = Math.min(piece.length - at, this.size - this.filled);
    this.text.set(count === piece.length ? piece : piece.subarray(at, at + count), this.filled);
    this.filled += count;
    return count;
  }

  /** Whether a line ends in what was put last. */
  endsLine(from: number): boolean {
    // Not all of the buffer: with a long line in small pieces, that would take a time that is the square of its length.
    return this.text.subarray(from, this.filled).includes(10);
  }

  /** Reads what a call of the module has found. */
  find(call: () => number): ReturnType<typeof findingAt> {
    try {
      return findingAt(this.wasm, call());
    } catch (cause) {
      throw tooLong(cause);
    }
  }

  /** Checks the complete lines in the buffer, or everything with `isLast`; yields what it finds. */
  *walk(isLast: boolean): Generator<Finding, void, undefined> {
    let from = 0;
    for (let more = 1; more; ) {
      const found = this.find(() => this.wasm.walk(from, this.filled, isLast));
      this.refresh();
      ({ next: from, more } = found);
      yield found;
    }
    this.text.copyWithin(0, from, this.filled);
    this.filled -= from;
  }
}

/** Reads what `src/wasm/lines.rs` has written: where the next line starts, and whether more can be checked, too. */
function findingAt(wasm: LinesExports, address: number): Finding & { next: number; more: number } {
  const { buffer } = wasm.memory;
  // Seven numbers are there, always.
  const [next, lines, more, numbers, spans, texts, length] = new Uint32Array(buffer, address, 7) as unknown as SevenNumbers;
  if (numbers === 0) return { next, lines, more };
  const words = new Uint32Array(buffer, address + 28, numbers + spans).slice();
  return { next, lines, more, words, numbers, texts: new Uint8Array(buffer, texts, length).slice() };
}

type SevenNumbers = [number, number, number, number, number, number, number];

/** The bad lines of a finding; `before` is how many lines came before it. */
export function* badLinesOf(
  { words, numbers, texts }: Required<Finding>,
  before: number,
  { issuesOf, notJson }: LineContext,
): Generator<BadLine, void, undefined> {
  // The core writes all of these numbers: every index below is in range.
  const wordAt = (at: number): number => words[at] as number;
  const textOf = (number: number): string => {
    const start = wordAt(numbers + 2 * number);
    const text = decoder.decode(texts.subarray(start, start + wordAt(numbers + 2 * number + 1)));
    return text.includes('\u0001') ? text.replace(MARKED, unmark) : text;
  };
  for (let at = 0; at < numbers; ) {
    const line = before + wordAt(at) + 1;
    const count = wordAt(at + 1);
    if (count === NOT_JSON) {
      const params = { offset: wordAt(at + 2), expected: textOf(wordAt(at + 3)) };
      yield { line, ...notJson(params) };
      at += 4;
    } else {
      yield { line, ...issuesOf(words.subarray(at + 2, at + 2 + count), textOf) };
      at += 2 + count;
    }
  }
}

/** The issues of JSON text in bytes, on however many lines; none if it is a valid request. */
export function issuesOfText(instance: LinesInstance, bytes: Uint8Array, context: LineContext): Issue[] {
  for (let at = 0; at < bytes.length; ) at += instance.put(bytes, at);
  const found = instance.find(() => instance.wasm.checkText(instance.filled));
  instance.refresh();
  if (!found.words) return [];
  // A text is one line: there is at most one.
  const { value } = badLinesOf(found as Required<Finding>, 0, context).next();
  return value ? value.issues : [];
}
