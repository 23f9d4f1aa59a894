// The one instance of core.wasm and the buffers it shares with JavaScript.
// Compiled on first use: an import alone can then not fail under a Content
// Security Policy without 'wasm-unsafe-eval', and a failed start may be tried
// again.
import * as core from './core.mjs';

/** Gives a WebAssembly.Module or the module's bytes; set by the entry. */
let source;
let memory;
let words;
let lengths;
let text;
let startError;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Tells where the wasm comes from. Each entry calls it before anything else. */
export function provide(from) {
  source ??= from;
}

/** Whether a source was given: `slim` starts without one. */
export const provided = () => source !== undefined;

/** The exports of core.wasm, started if need be. */
export function engine() {
  if (memory === undefined) start();
  return core;
}

function start() {
  if (source === undefined) {
    throw new Error("partner-central/slim is not ready: `await init()` before the first call, or import 'partner-central'");
  }
  try {
    memory = core.initSync({ module: source() }).memory;
  } catch (error) {
    startError = error;
  }
  if (startError !== undefined) {
    const cause = startError;
    startError = undefined;
    throw new Error(
      'partner-central could not start its WebAssembly. Under a Content Security Policy, script-src needs ' +
        "'wasm-unsafe-eval'",
      { cause },
    );
  }
  room(256, 64, 4096);
}

/** Makes room in the shared buffers and renews the views on them. */
function room(wordCount, lengthCount, byteCount) {
  core.reserve(wordCount, lengthCount, byteCount);
  view(wordCount, lengthCount, byteCount);
}

function view(wordCount = words.length, lengthCount = lengths.length, byteCount = text.length) {
  const buffer = memory.buffer;
  words = new Uint32Array(buffer, core.address(0), wordCount);
  lengths = new Uint32Array(buffer, core.address(1), lengthCount);
  text = new Uint8Array(buffer, core.address(2), byteCount);
}

/** The views go when memory grows; growing detaches the old buffer. */
function fresh() {
  if (text.buffer !== memory.buffer) view();
}

/** Puts a gathered tape into the shared buffers; gives its text's byte length. */
export function load(tape) {
  engine();
  fresh();
  const { wordCount, lengthCount, joined } = tape;
  if (wordCount > words.length || lengthCount > lengths.length || joined.length > text.length) {
    room(grown(words, wordCount), grown(lengths, lengthCount), grown(text, joined.length));
  }
  words.set(tape.words.subarray(0, wordCount));
  lengths.set(tape.lengths.subarray(0, lengthCount));
  return encode(joined);
}

const grown = (buffer, needed) => Math.max(buffer.length, needed);

/** Puts a string into the text buffer; gives its byte length. */
export function encode(string) {
  engine();
  fresh();
  if (string.length > text.length) room(words.length, lengths.length, string.length);
  let { read, written } = encoder.encodeInto(string, text);
  while (read < string.length) {
    // Beyond ASCII a code unit takes up to three bytes.
    room(words.length, lengths.length, written + (string.length - read) * 3);
    const more = encoder.encodeInto(string.slice(read), text.subarray(written));
    read += more.read;
    written += more.written;
  }
  return written;
}

/** Puts bytes into the text buffer. */
export function loadBytes(bytes) {
  engine();
  fresh();
  if (bytes.length > text.length) room(words.length, lengths.length, bytes.length);
  text.set(bytes);
  return bytes.length;
}

/** The numbers of the last issues. */
export const issueNumbers = (count) => new Uint32Array(memory.buffer, core.address(3), count);

/** A copy of the last answer's bytes. */
export const outBytes = (start, end) => new Uint8Array(memory.buffer, core.address(4) + start, end - start).slice();

/** The last answer's text. */
export const outText = (start, end) => decoder.decode(new Uint8Array(memory.buffer, core.address(4) + start, end - start));

/** The key behind a span of JSON text. */
export function spanText(index) {
  const length = core.span(index);
  return outText(0, length);
}
