// @ts-nocheck converted to strict types next
// Partner Central in memory behind a `fetch`. The rules live in
// sandbox-core.wasm; this file turns web requests into its bytes and back, and
// acts out what is to go wrong on the way.
import { instantiate } from '../wasm/instance.ts';

let source;
let core;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Tells where the wasm comes from; each entry calls it. */
export function provide(from) {
  source ??= from;
}

function engine() {
  return (core ??= instantiate(source()));
}

const forgotten =
  typeof FinalizationRegistry === 'function' ? new FinalizationRegistry((number) => core.forget(number)) : undefined;

/** Makes a sandbox of its own: nothing is shared with another. */
export function createSandbox({ clock = Date.now, seed = 1, ...options } = {}) {
  if (typeof seed !== 'number' || !Number.isFinite(seed)) throw new TypeError('`seed` must be a number');
  engine();
  // The collector watches this one: every method holds it, and a caller may keep nothing but `fetch`.
  const own = { number: core.create(seed) };
  forgotten?.register(own, own.number);
  const now = () => Number(typeof clock === 'function' ? clock() : clock.now());
  put(encoder.encode(json(options)));
  if (!core.configure(own.number, now())) throw new TypeError(decoder.decode(answerBytes()));

  const answer = (method, path, headers, body) => {
    const head = [method, path, ...[...headers].map(([name, value]) => `${name.toLowerCase()}:${value}`)].join('\n');
    return handle(own.number, encoder.encode(head), body, now());
  };
  /** What HTTP has under `/_sandbox/`, as a call. */
  const ask = (method, name, body) => {
    const { status, body: said } = answer(
      method,
      `/_sandbox/${name}`,
      [],
      encoder.encode(body === undefined ? '' : json(body)),
    );
    const read = JSON.parse(decoder.decode(said));
    if (status !== 200) throw new TypeError(read.message);
    return read;
  };

  return {
    /** A drop-in for `fetch`. */
    fetch: async (input, init) => {
      const request = new Request(absolute(input), init);
      const body = new Uint8Array(await request.arrayBuffer());
      request.signal?.throwIfAborted();
      const url = new URL(request.url);
      // A `Request` does not have this one, and signatures do.
      const headers = [...request.headers].filter(([name]) => name !== 'host').concat([['host', url.host]]);
      return responseOf(answer(request.method, url.pathname + url.search, headers, body), request.signal);
    },
    /** The same for servers that have bytes and headers at hand. */
    handle: answer,
    /** The sandbox's own time. */
    clock: {
      now: () => ask('GET', 'clock').now,
      advance: (milliseconds) => void ask('POST', 'clock', { advance: milliseconds }),
      set: (date) => void ask('POST', 'clock', { set: date }),
    },
    /** What is still to go wrong. */
    faults: {
      add: (faults) => void ask('POST', 'faults', faults),
      list: () => ask('GET', 'faults'),
      clear: () => void ask('DELETE', 'faults'),
    },
    emailCodes: () => ask('GET', 'email-codes'),
    requests: () => ask('GET', 'requests'),
    /** The whole state as plain JSON. */
    snapshot: () => ask('GET', 'state'),
    restore: (state) => void ask('PUT', 'state', state),
    reset: (begin) => void ask('POST', 'reset', begin),
  };
}

/** What `handle` gave as a `Response`, late or cut off as it says. */
export async function responseOf({ status, headers, body, delay, cut }, signal) {
  if (delay) await pause(delay, signal);
  signal?.throwIfAborted();
  if (cut === 'answer') throw new TypeError('fetch failed');
  return new Response(cut ? half(body) : body, { status, headers });
}

/** JSON, which has no word for a count without end. */
const json = (value) => JSON.stringify(value, (_, member) => (member === Infinity ? 'always' : member));

/** A relative URL means this page's origin, or any: the sandbox is everywhere. */
const absolute = (input) =>
  typeof input === 'string' ? new URL(input, globalThis.location?.href ?? 'http://sandbox.invalid') : input;

function put(...parts) {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const address = core.reserve(length);
  const buffer = new Uint8Array(core.memory.buffer, address, length);
  let at = 0;
  for (const part of parts) {
    buffer.set(part, at);
    at += part.length;
  }
}

const answerBytes = () => new Uint8Array(core.memory.buffer, core.address(), core.length()).slice();

function handle(number, head, body, now) {
  put(head, body);
  const headLength = core.handle(number, head.length, now);
  const bytes = answerBytes();
  const [first, ...lines] = decoder.decode(bytes.subarray(0, headLength)).split('\n');
  const [status, delay, cut, changed, account] = first.split(' ');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
  const how = { delay: Number(delay), cut: [undefined, 'answer', 'body'][cut], changed: changed === '1', account };
  return { status: Number(status), headers, body: bytes.subarray(headLength), ...how };
}

/** Half of a body, and then the connection is gone. */
function half(body) {
  let sent = false;
  return new ReadableStream({
    pull: (controller) => {
      if (sent) return controller.error(new TypeError('terminated'));
      sent = true;
      controller.enqueue(body.slice(0, body.length >> 1));
    },
  });
}

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
