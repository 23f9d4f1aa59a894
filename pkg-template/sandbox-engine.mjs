// Partner Central in memory behind a `fetch`. The rules live in
// sandbox-core.wasm; this file turns web requests into its bytes and back.
import { instanceOf } from './instance.mjs';

let source;
let core;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Tells where the wasm comes from; each entry calls it. */
export function provide(from) {
  source ??= from;
}

function engine() {
  return (core ??= instanceOf(source()));
}

const forgotten = typeof FinalizationRegistry === 'function' ? new FinalizationRegistry((number) => core.forget(number)) : undefined;

/** Makes a sandbox of its own: nothing is shared with another. */
export function createSandbox({ clock = Date.now, seed = 1, faults = [] } = {}) {
  if (typeof seed !== 'number' || !Number.isFinite(seed)) throw new TypeError('`seed` must be a number');
  engine();
  // The collector watches this one: every method holds it, and a caller may keep nothing but `fetch`.
  const own = { number: core.create(seed) };
  forgotten?.register(own, own.number);
  const time = typeof clock === 'function' ? clock : () => clock.now();
  let offset = 0;
  const now = () => Number(time()) + offset;
  let planned = faults.map((fault) => ({ ...fault }));

  const answer = (method, path, headers, body) => {
    const head = [method, path, ...[...headers].map(([name, value]) => `${name.toLowerCase()}:${value}`)].join('\n');
    return handle(own.number, encoder.encode(head), body, now());
  };

  return {
    /** A drop-in for `fetch`. */
    fetch: async (input, init) => {
      const request = new Request(absolute(input), init);
      const body = new Uint8Array(await request.arrayBuffer());
      request.signal?.throwIfAborted();
      const fault = takeFault(planned, request);
      if (fault?.delay) await pause(fault.delay, request.signal);
      if (fault?.kind === 'drop') throw new TypeError('fetch failed');
      if (fault && FAULTS[fault.kind]) return FAULTS[fault.kind]();
      const url = new URL(request.url);
      const { status, headers, body: answered } = answer(request.method, url.pathname + url.search, request.headers, body);
      return new Response(answered, { status, headers });
    },
    /** The same for servers that have bytes and headers at hand. */
    handle: answer,
    /** The sandbox's own time; `advance` moves it forward. */
    clock: {
      now,
      advance: (milliseconds) => {
        offset += milliseconds;
      },
    },
    /** The whole state as plain JSON. */
    snapshot: () => {
      core.snapshot(own.number);
      return JSON.parse(decoder.decode(answerBytes()));
    },
    restore: (state) => {
      put(encoder.encode(JSON.stringify(state)));
      if (!core.restore(own.number)) throw new TypeError(`this is no sandbox state: ${decoder.decode(answerBytes())}`);
    },
    reset: () => {
      core.reset(own.number);
      offset = 0;
      planned = faults.map((fault) => ({ ...fault }));
    },
  };
}

/** A relative URL means this page's origin, or any: the sandbox is everywhere. */
const absolute = (input) => (typeof input === 'string' ? new URL(input, globalThis.location?.href ?? 'http://sandbox.invalid') : input);

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
  const [status, ...lines] = decoder.decode(bytes.subarray(0, headLength)).split('\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
  return { status: Number(status), headers, body: bytes.subarray(headLength) };
}

/** The first planned fault for this operation, counted down. */
function takeFault(planned, request) {
  const operation = request.headers.get('x-amz-target')?.split('.').at(-1);
  const at = planned.findIndex((fault) => fault.operation === undefined || fault.operation === operation);
  if (at < 0) return undefined;
  const fault = planned[at];
  fault.count = (fault.count ?? 1) - 1;
  if (fault.count <= 0) planned.splice(at, 1);
  return fault;
}

const json = (status, type, message) =>
  new Response(JSON.stringify({ __type: type, Message: message, message }), {
    status,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': type },
  });

/** What a fault answers instead of the sandbox. */
const FAULTS = {
  throttle: () => json(429, 'ThrottlingException', 'Rate exceeded'),
  error: () => json(500, 'InternalServerException', 'The sandbox was asked to fail'),
  unavailable: () => new Response('', { status: 503 }),
  html: () => new Response('<html>Bad Gateway</html>', { status: 502, headers: { 'content-type': 'text/html' } }),
};

function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
