// @ts-nocheck converted to strict types next
// The same on worker threads of Node (and Deno and Bun): the text is cut behind
// newlines, every thread has its own instance of the wasm, and what they find
// comes back in the order of the text.
import { CHUNK } from './lines-core.ts';
import { cut } from './lines-source.ts';

/** So many chunks a thread are on their way at once: one to work on, one to follow. */
const AHEAD = 2;

/**
 * What a thread runs. As text, since it has to work from every bundle; Node takes
 * it for ESM or CommonJS as the process was started. It does what
 * `lines-core-instance.mjs` does.
 */
const WORK = `
import('node:worker_threads').then(({ parentPort, workerData: { module, tables, index, mode } }) => {
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => {};
  const wasm = new WebAssembly.Instance(module, imports).exports;
  const put = (bytes) => {
    const address = wasm.room(bytes.length);
    new Uint8Array(wasm.memory.buffer, address, bytes.length).set(bytes);
  };
  put(tables);
  wasm.tables(tables.length);
  wasm.open(index, mode);
  parentPort.on('message', (bytes) => {
    put(bytes);
    const found = [];
    const moved = [bytes.buffer];
    for (let from = 0, go = 1; go; ) {
      const answer = wasm.walk(from, bytes.length, true);
      const { buffer } = wasm.memory;
      const [next, lines, more, numbers, spans, texts, length] = new Uint32Array(buffer, answer, 7);
      const one = { lines };
      if (numbers) {
        one.words = new Uint32Array(buffer, answer + 28, numbers + spans).slice();
        one.numbers = numbers;
        one.texts = new Uint8Array(buffer, texts, length).slice();
        moved.push(one.words.buffer, one.texts.buffer);
      }
      found.push(one);
      from = next;
      go = more;
    }
    parentPort.postMessage({ found, bytes }, moved);
  });
});`;

/** What makes `options.workerThreads` threads, or undefined where one has to do. */
export function threadsOf(options) {
  const count = options?.workerThreads;
  if (count === undefined) return undefined;
  if (!Number.isInteger(count) || count < 1)
    throw new TypeError(`workerThreads is a whole number from 1, not ${String(count)}`);
  // No `import`: bundlers for browsers fail at any of `node:` they can read, and Vite brings its client for one it cannot.
  const { Worker } = globalThis.process?.getBuiltinModule?.('node:worker_threads') ?? {};
  return Worker && { Worker, count };
}

/** Yields what was found, chunk by chunk, as `checked` in lines-check.mjs does. */
export async function* checkedByThreads({ Worker, count }, module, { index, mode, tables }, pieces) {
  const data = { module, tables: tables(), index, mode };
  const threads = Array.from({ length: count }, () => new Thread(Worker, data));
  const spare = [];
  const chunks = chunksOf(pieces, spare);
  // A failure of the source comes after what was found before it.
  const read = () => chunks.next().catch((error) => ({ done: true, error }));
  const sent = [];
  let turn = 0;
  let failed;
  let chunk = read();
  try {
    while (chunk || sent.length > 0) {
      // Whichever comes first, but no more than the threads can hold.
      const full = sent.length >= count * AHEAD;
      const come = await Promise.race([...(chunk && !full ? [chunk] : []), ...sent.slice(0, 1)]);
      if (come.found) {
        sent.shift();
        spare.push(new Uint8Array(come.bytes.buffer));
        yield* come.found;
      } else if (come.done) {
        failed = come;
        chunk = undefined;
      } else {
        sent.push(threads[turn++ % count].check(come.value));
        chunk = read();
      }
    }
    if (failed.error !== undefined) throw failed.error;
  } finally {
    // The source may never give another piece: its end is not waited for.
    chunks.return().catch(() => {});
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

class Thread {
  #worker;
  #waiting = [];
  #failed;

  constructor(Worker, workerData) {
    this.#worker = new Worker(WORK, { eval: true, workerData });
    this.#worker.unref();
    this.#worker.on('message', (answer) => {
      this.#waiting.shift().resolve(answer);
      // A thread without work keeps no process alive.
      if (this.#waiting.length === 0) this.#worker.unref();
    });
    const fail = (error) => {
      this.#failed = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    };
    this.#worker.on('error', fail);
    this.#worker.on('messageerror', fail);
    this.#worker.on('exit', (code) => fail(this.#failed ?? new Error(`a thread of validateLines ended with ${code}`)));
  }

  /** Sends a chunk; a promise of what is found in it. */
  check(bytes) {
    if (this.#failed) return Promise.reject(this.#failed);
    const promise = new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
    promise.catch(() => {});
    this.#worker.ref();
    this.#worker.postMessage(bytes, [bytes.buffer]);
    return promise;
  }

  end() {
    return this.#worker.terminate();
  }
}

const encoder = /* @__PURE__ */ new TextEncoder();

/** The pieces as chunks of whole lines, in buffers that come back through `spare`. */
async function* chunksOf(pieces, spare) {
  const roomFor = (bytes) => {
    const size = Math.max(CHUNK, bytes.length * 2);
    const found = spare.pop();
    const room = found?.length >= size ? found : new Uint8Array(size);
    room.set(bytes);
    return room;
  };
  let bytes = roomFor([]);
  let filled = 0;
  // What the lines so far are, if there is a whole one; what follows them stays.
  const lines = () => {
    const end = filled && bytes.lastIndexOf(10, filled - 1) + 1;
    const chunk = bytes.subarray(0, end);
    if (end > 0) bytes = roomFor(bytes.subarray(end, filled));
    filled -= end;
    return chunk;
  };
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length; ) {
        // The line's beginning already fills half of it.
        if (filled > bytes.length / 2) bytes = roomFor(bytes.subarray(0, filled));
        if (typeof piece === 'string') {
          const { read, written } = encoder.encodeInto(cut(piece, at, bytes.length - filled), bytes.subarray(filled));
          at += read;
          filled += written;
        } else {
          const part = piece.subarray(at, at + bytes.length - filled);
          bytes.set(part, filled);
          at += part.length;
          filled += part.length;
        }
        if (filled < bytes.length / 2) continue;
        const chunk = lines();
        if (chunk.length > 0) yield chunk;
      }
    }
  } catch (error) {
    const chunk = lines();
    if (chunk.length > 0) yield chunk;
    throw error;
  }
  if (filled > 0) yield bytes.subarray(0, filled);
}
