// @ts-nocheck converted to strict types next
// Instances of lines-core.wasm: each run of `validateLines` has a memory of its
// own, so that runs may overlap. Nothing of the main part is imported: a bundler
// would cut what both use out of it, one more file for everyone to wait for.
import { NOT_JSON } from '../generated/abi.ts';
import { cut } from './lines-source.ts';

const decoder = /* @__PURE__ */ new TextDecoder();
const encoder = /* @__PURE__ */ new TextEncoder();

/** So much text is handed to the wasm at once; a longer line makes room for itself. */
export const CHUNK = 1 << 18;

/** Instances that nobody uses. */
const idle = new Map();

/** An instance of the module, ready for an operation's lines; to be given back with `release`. */
export function take(module, { index, mode, tables }) {
  const core = idle.get(module)?.pop() ?? new LinesCore(module, tables());
  core.open(index, mode);
  return core;
}

/** One is kept; what a long line made large goes. */
export function release(core) {
  if (core.size === CHUNK) idle.set(core.module, [core]);
}

class LinesCore {
  constructor(module, tables) {
    this.module = module;
    this.wasm = new WebAssembly.Instance(module).exports;
    this.room(CHUNK);
    this.text.set(tables);
    this.wasm.tables(tables.length);
    this.fresh();
  }

  open(index, mode) {
    this.wasm.open(index, mode);
    this.fresh();
    /** So many bytes of `text` are taken. */
    this.filled = 0;
  }

  room(size) {
    const address = this.wasm.room(size);
    this.text = new Uint8Array(this.wasm.memory.buffer, address, size);
    this.size = size;
  }

  /** Growing memory detaches the view. */
  fresh() {
    if (this.text.length === 0) this.room(this.size);
  }

  /** Takes what there is room for of bytes or a string, from `at` on; gives how much. */
  put(piece, at) {
    // The next line's beginning already fills half of it.
    if (this.filled > this.size / 2) this.room(this.size * 2);
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
  endsLine(from) {
    const at = this.text.indexOf(10, from);
    return at >= 0 && at < this.filled;
  }

  /** Checks what lines are there, or with `last` all that is there; yields what was found in them. */
  *walk(last) {
    let from = 0;
    for (let more = true; more; ) {
      const found = foundAt(this.wasm, this.wasm.walk(from, this.filled, last));
      this.fresh();
      ({ next: from, more } = found);
      yield found;
    }
    this.text.copyWithin(0, from, this.filled);
    this.filled -= from;
  }
}

/** Reads an answer as `src/wasm/lines.rs` lays it out. */
function foundAt(wasm, address) {
  const { buffer } = wasm.memory;
  const [next, lines, more, numbers, spans, texts, length] = new Uint32Array(buffer, address, 7);
  if (numbers === 0) return { next, lines, more };
  const words = new Uint32Array(buffer, address + 28, numbers + spans).slice();
  return { next, lines, more, words, numbers, texts: new Uint8Array(buffer, texts, length).slice() };
}

/** The bad lines of what was found: `{ line, issues }`. */
export function* badLines({ words, numbers, texts }, before, { issuesOf, notJson }) {
  const textOf = (number) => {
    const start = words[numbers + 2 * number];
    return decoder.decode(texts.subarray(start, start + words[numbers + 2 * number + 1]));
  };
  for (let at = 0; at < numbers; ) {
    const line = before + words[at] + 1;
    const count = words[at + 1];
    if (count === NOT_JSON) {
      const params = { offset: words[at + 2], expected: textOf(words[at + 3]) };
      yield { line, issues: notJson(params) };
      at += 4;
    } else {
      yield { line, issues: issuesOf(words.subarray(at + 2, at + 2 + count), textOf) };
      at += 2 + count;
    }
  }
}

/** The issues of JSON text in bytes, over however many lines; none if it is a valid request. */
export function issuesOfText(core, bytes, operation) {
  for (let at = 0; at < bytes.length; ) at += core.put(bytes, at);
  const found = foundAt(core.wasm, core.wasm.whole(core.filled));
  core.fresh();
  return found.words ? badLines(found, 0, operation).next().value.issues : [];
}
