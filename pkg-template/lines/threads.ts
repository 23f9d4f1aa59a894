// `validateLines` on worker threads of Node, Deno and Bun. The text is cut at line breaks, every thread has an instance of the
// WebAssembly, and what they find comes back in the order of the text.
import type { Worker } from 'node:worker_threads';
import type { LineContext } from './context.ts';
import { CHUNK, type Finding, placesOf, tooLong } from './instance.ts';
import type { LinesOptions } from './options.ts';
import { cut, type Piece } from './pieces.ts';

/** How many chunks each thread has at once: one to work on, and the next. */
const AHEAD = 2;

/**
 * What a thread runs. It is text so that it works in every bundle; Node reads it as an ES module or as CommonJS, whichever
 * the process was started with. It does what `instance.ts` does.
 */
const WORK = `
import('node:worker_threads').then(({ parentPort, workerData: { module, tables, index, unknownKeys, maxIssues, rulesAt, optional, places } }) => {
  const wasm = new WebAssembly.Instance(module).exports;
  const put = (bytes) => {
    const address = wasm.reserve(bytes.length);
    new Uint8Array(wasm.memory.buffer, address, bytes.length).set(bytes);
  };
  put(tables);
  wasm.tables(tables.length);
  put(places);
  wasm.select(index, unknownKeys, maxIssues, rulesAt, optional);
  parentPort.on('message', (bytes) => {
    put(bytes);
    const found = [];
    const moved = [bytes.buffer];
    for (let from = 0, go = 1; go; ) {
      const address = wasm.walk(from, bytes.length, true);
      const { buffer } = wasm.memory;
      const [next, lines, more, numbers, spans, texts, length] = new Uint32Array(buffer, address, 7);
      const one = { lines };
      if (numbers) {
        one.words = new Uint32Array(buffer, address + 28, numbers + spans).slice();
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

/** The threads that an option asks for. */
interface Threads {
  readonly Worker: typeof Worker;
  readonly count: number;
}

/** How to start `options.workerThreads` threads; undefined if this thread does all the work. */
export function threadsOf(options: LinesOptions | undefined): Threads | undefined {
  const count = options?.workerThreads;
  if (count === undefined) return undefined;
  if (!Number.isInteger(count) || count < 1)
    throw new TypeError(`workerThreads is a whole number from 1, not ${String(count)}`);
  // Not by `import`: bundlers for browsers fail at any import of `node:` that they can read, and at one that they cannot read
  // Vite adds its client to the bundle.
  const { Worker: WorkerOfNode } = globalThis.process?.getBuiltinModule?.('node:worker_threads') ?? {};
  return WorkerOfNode && { Worker: WorkerOfNode, count };
}

/** What a thread found in a chunk, and the chunk's bytes, whose buffer can be used again. */
interface Checked {
  readonly found: Finding[];
  readonly bytes: Uint8Array;
}

/** A chunk that was read, or the end of them; with an error if reading failed. */
type Read = IteratorResult<Uint8Array<ArrayBuffer>, void> & { error?: unknown };

/** Yields what is found, chunk by chunk, as `checkHere` in `check.ts` does. */
export async function* checkOnThreads(
  { Worker: WorkerOfNode, count }: Threads,
  module: WebAssembly.Module,
  { index, unknownKeys, maxIssues, rulesAt, optional, tables }: LineContext,
  pieces: AsyncIterable<Piece>,
): AsyncGenerator<Finding, void, undefined> {
  const places = placesOf(optional);
  const data = { module, tables: tables(), index, unknownKeys, maxIssues, rulesAt, optional: optional.length, places };
  const threads = Array.from({ length: count }, () => new Thread(WorkerOfNode, data));
  const spare: Uint8Array<ArrayBuffer>[] = [];
  const chunks = chunksOf(pieces, spare);
  // The error of a source comes after what was found before it.
  const read = (): Promise<Read> => chunks.next().catch((error) => ({ done: true, value: undefined, error }));
  const sent: Promise<Checked>[] = [];
  let turn = 0;
  let end: Read | undefined;
  let chunk: Promise<Read> | undefined = read();
  try {
    while (chunk || sent.length > 0) {
      // Whichever comes first; nothing is read while the threads have enough.
      const isFull = sent.length >= count * AHEAD;
      const next: Checked | Read = await Promise.race([...(chunk && !isFull ? [chunk] : []), ...sent.slice(0, 1)]);
      if ('found' in next) {
        // It has just been awaited.
        void sent.shift();
        spare.push(new Uint8Array(next.bytes.buffer as ArrayBuffer));
        yield* next.found;
      } else if (next.done) {
        end = next;
        chunk = undefined;
      } else {
        sent.push((threads[turn++ % count] as Thread).check(next.value));
        chunk = read();
      }
    }
    if (end?.error !== undefined) throw end.error;
  } finally {
    // Not awaited: the source may never give another piece.
    chunks.return().catch(() => {});
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

class Thread {
  readonly #worker: Worker;
  readonly #waiting: Array<{ resolve: (checked: Checked) => void; reject: (error: unknown) => void }> = [];
  #failure: unknown;

  constructor(WorkerOfNode: typeof Worker, workerData: object) {
    this.#worker = new WorkerOfNode(WORK, { eval: true, workerData });
    this.#worker.unref();
    this.#worker.on('message', (checked: Checked) => {
      this.#waiting.shift()?.resolve(checked);
      // A thread without work must not keep the process alive.
      if (this.#waiting.length === 0) this.#worker.unref();
    });
    const fail = (error: unknown) => {
      this.#failure = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    };
    // Nothing of the caller's runs there: memory cannot grow.
    this.#worker.on('error', (cause) => fail(tooLong(cause)));
    this.#worker.on('messageerror', fail);
    this.#worker.on('exit', (code) => fail(this.#failure ?? new Error(`a thread of validateLines ended with ${code}`)));
  }

  /** Sends a chunk; resolves with what is found in it. */
  check(bytes: Uint8Array<ArrayBuffer>): Promise<Checked> {
    if (this.#failure) return Promise.reject(this.#failure);
    const promise = new Promise<Checked>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    promise.catch(() => {});
    this.#worker.ref();
    this.#worker.postMessage(bytes, [bytes.buffer]);
    return promise;
  }

  end(): Promise<number> {
    // A late message must not let the process end before the thread has.
    this.#worker.removeAllListeners('message');
    return this.#worker.terminate();
  }
}

const encoder = /* @__PURE__ */ new TextEncoder();

/** The pieces as chunks of whole lines, in buffers that come back through `spare`. */
async function* chunksOf(
  pieces: AsyncIterable<Piece>,
  spare: Uint8Array<ArrayBuffer>[],
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  const roomFor = (start: Uint8Array | []): Uint8Array<ArrayBuffer> => {
    const size = Math.max(CHUNK, start.length * 2);
    const used = spare.pop();
    try {
      const room = used && used.length >= size ? used : new Uint8Array(size);
      room.set(start);
      return room;
    } catch (cause) {
      throw tooLong(cause);
    }
  };
  let bytes = roomFor([]);
  let filled = 0;
  // Up to where there are whole lines.
  let end = 0;
  // Not in all of the buffer: with a long line in small pieces, that would take a time that is the square of its length.
  const fill = (count: number): void => {
    const last = bytes.subarray(filled, filled + count).lastIndexOf(10);
    if (last >= 0) end = filled + last + 1;
    filled += count;
  };
  // The whole lines that are there, if any. What follows them stays.
  const takeLines = (): Uint8Array<ArrayBuffer> => {
    const chunk = bytes.subarray(0, end);
    if (end > 0) bytes = roomFor(bytes.subarray(end, filled));
    filled -= end;
    end = 0;
    return chunk;
  };
  try {
    for await (const piece of pieces) {
      for (let at = 0; at < piece.length; ) {
        // The start of a line already fills half of the buffer.
        if (filled > bytes.length / 2) bytes = roomFor(bytes.subarray(0, filled));
        if (typeof piece === 'string') {
          const { read, written } = encoder.encodeInto(cut(piece, at, bytes.length - filled), bytes.subarray(filled));
          at += read;
          fill(written);
        } else {
          const part = piece.subarray(at, at + bytes.length - filled);
          bytes.set(part, filled);
          at += part.length;
          fill(part.length);
        }
        if (filled < bytes.length / 2) continue;
        const chunk = takeLines();
        if (chunk.length > 0) yield chunk;
      }
    }
  } catch (error) {
    const chunk = takeLines();
    if (chunk.length > 0) yield chunk;
    throw error;
  }
  if (filled > 0) yield bytes.subarray(0, filled);
}
