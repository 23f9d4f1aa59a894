// The one instance of core.wasm and the buffers it shares with JavaScript.
// Compiled on first use: an import alone can then not fail under a Content
// Security Policy without 'wasm-unsafe-eval', and a failed start may be tried
// again.
import { instanceOf } from './instance.mjs';

/** Gives a WebAssembly.Module or the module's bytes; set by the entry. */
let source;
let wasm;
let text;
let tokenRoom;

/** Where gathering writes: views on the wasm's own buffers, renewed when memory grows. */
export let tapeWords;
export let tapeLengths;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Tells where the wasm comes from. Each entry calls it before anything else. */
export function provide(from) {
  source ??= from;
}

/** Whether a source was given: `slim` starts without one. */
export const provided = () => source !== undefined;

/** The exports of core.wasm, started if need be, and the views on its memory as they should be. */
export function engine() {
  if (wasm === undefined) start();
  // Growing memory detaches every view: a detached one has no length.
  else if (text.length === 0) view(0, 0, 0);
  return wasm;
}

function start() {
  if (source === undefined) {
    throw new Error("partner-central/slim is not ready: `await init()` before the first call, or import 'partner-central'");
  }
  try {
    wasm = instanceOf(source());
  } catch (cause) {
    throw new Error(
      'partner-central could not start its WebAssembly. Under a Content Security Policy, script-src needs ' +
        "'wasm-unsafe-eval'",
      { cause },
    );
  }
  view(1024, 256, 4096);
}

/** Makes room for so many words, lengths and bytes at the least, and renews the views. */
function view(wordCount, lengthCount, byteCount) {
  wasm.reserve(wordCount, lengthCount, byteCount);
  const { buffer } = wasm.memory;
  tapeWords = new Uint32Array(buffer, wasm.address(0), wasm.capacity(0));
  tapeLengths = new Uint32Array(buffer, wasm.address(1), wasm.capacity(1));
  text = new Uint8Array(buffer, wasm.address(2), wasm.capacity(2));
  tokenRoom = new Uint8Array(buffer, wasm.address(5), 36);
}

/** Room for twice as many words and lengths; what was written stays. */
export const growTape = () => view(tapeWords.length * 2, tapeLengths.length * 2, 0);

/** Puts a tape that was gathered elsewhere into the wasm's buffers. */
export function loadTape(words, lengths) {
  engine();
  if (words.length > tapeWords.length || lengths.length > tapeLengths.length) view(words.length, lengths.length, 0);
  tapeWords.set(words);
  tapeLengths.set(lengths);
}

/** Puts a string into the text buffer; gives its byte length. */
export function encode(string) {
  engine();
  if (string.length > text.length) view(0, 0, string.length);
  let { read, written } = encoder.encodeInto(string, text);
  while (read < string.length) {
    // Beyond ASCII a code unit takes up to three bytes.
    view(0, 0, written + (string.length - read) * 3);
    const more = encoder.encodeInto(string.slice(read), text.subarray(written));
    read += more.read;
    written += more.written;
  }
  return written;
}

/** Puts the idempotency token of the next body where the wasm takes it from. */
export const putToken = (token) => encoder.encodeInto(token, tokenRoom);

/** The numbers of the last issues. */
export const issueNumbers = (count) => new Uint32Array(wasm.memory.buffer, wasm.address(3), count);

/** A copy of the last answer's bytes. */
export const outBytes = (start, end) => new Uint8Array(wasm.memory.buffer, wasm.address(4) + start, end - start).slice();

/** The last answer's text. */
export const outText = (start, end) => decoder.decode(new Uint8Array(wasm.memory.buffer, wasm.address(4) + start, end - start));
