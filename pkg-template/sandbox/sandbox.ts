// Partner Central in memory, behind a `fetch`. The rules are in sandbox-core.wasm: this module turns web requests into its
// bytes and back, and carries the injected faults out.
import { instantiate } from '../wasm/instance.ts';
import type { Sandbox, SandboxAnswer, SandboxOptions } from './types.ts';

/** What sandbox-core.wasm exports, as in `src/wasm/sandbox.rs`. */
interface SandboxExports {
  readonly memory: WebAssembly.Memory;
  /** Creates a sandbox; returns its number. */
  create(seed: number): number;
  forget(sandbox: number): void;
  /** Starts a sandbox with the options in the body; false for an error, whose message is then in the body. */
  configure(sandbox: number, now: number): boolean;
  /** Makes room for that many bytes in the buffer of a part; returns their address, and 0 if there is not enough memory. */
  reserve(part: Part, length: number): number;
  address(part: Part): number;
  length(part: Part): number;
  /** Handles the request in the buffers, and writes the response there. */
  handle(sandbox: number, now: number): void;
  /** Writes what the latest request has changed to the body; false if that is the whole state. */
  changes(sandbox: number): boolean;
}

/** The buffers of a request or a response. */
type Part = typeof HEAD | typeof BODY;
const HEAD = 0;
const BODY = 1;

let source: (() => WebAssembly.Module | BufferSource) | undefined;
/** Undefined until the first sandbox is created. */
let core: SandboxExports;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Sets what gives sandbox-core.wasm; each entry calls it.
 * @internal
 */
export function setWasmSource(from: () => WebAssembly.Module | BufferSource): void {
  source ??= from;
}

const registry =
  typeof FinalizationRegistry === 'function' ? new FinalizationRegistry<number>((number) => core.forget(number)) : undefined;

/** Creates a sandbox, which shares nothing with any other. Throws a `TypeError` for unknown or invalid options. */
export function createSandbox({ clock = Date.now, seed = 1, ...options }: SandboxOptions = {}): Sandbox {
  if (typeof seed !== 'number' || !Number.isFinite(seed)) throw new TypeError('`seed` must be a number');
  // Each entry has set a source.
  core ??= instantiate((source as NonNullable<typeof source>)());
  // Every method refers to this object, because a caller may keep only `fetch`. When it is collected, the sandbox can be dropped.
  const handle = { number: core.create(seed) };
  registry?.register(handle, handle.number);
  const now = (): number => Number(typeof clock === 'function' ? clock() : clock.now());
  if (!write(BODY, encoder.encode(json(options)))) throw new TypeError(TOO_LARGE);
  if (!core.configure(handle.number, now())) {
    // The core does not know the two options that are read here.
    throw new TypeError(decoder.decode(read(BODY)).replace(/^(unknown option `\w+`; expected one of )/, '$1`clock`, `seed`, '));
  }

  const respond: Sandbox['handle'] = (method, path, headers, body) => {
    const head = [method, path, ...[...headers].map(([name, value]) => `${name.toLowerCase()}:${value}`)].join('\n');
    return handleRequest(handle.number, encoder.encode(head), body, now());
  };
  /** Sends a control request, which HTTP has under `/_sandbox/`. */
  const control = (method: string, name: string, input?: unknown): any => {
    const { status, body } = respond(method, `/_sandbox/${name}`, [], encoder.encode(input === undefined ? '' : json(input)));
    const output = JSON.parse(decoder.decode(body));
    if (status !== 200) throw new TypeError(output.message);
    return output;
  };

  return {
    fetch: async (input, init) => {
      const request = new Request(absolute(input), init);
      const body = new Uint8Array(await request.arrayBuffer());
      request.signal?.throwIfAborted();
      const url = new URL(request.url);
      // Signatures include the host, which a `Request` does not have among its headers.
      const headers = [...request.headers].filter(([name]) => name !== 'host').concat([['host', url.host]]);
      return responseOf(respond(request.method, url.pathname + url.search, headers, body), request.signal);
    },
    handle: respond,
    changes: () => (core.changes(handle.number) ? read(BODY) : undefined),
    clock: {
      now: () => control('GET', 'clock').now,
      advance: (milliseconds) => void control('POST', 'clock', { advance: milliseconds }),
      set: (date) => void control('POST', 'clock', { set: date }),
    },
    faults: {
      add: (faults) => void control('POST', 'faults', faults),
      list: () => control('GET', 'faults'),
      clear: () => void control('DELETE', 'faults'),
    },
    accounts: () => control('GET', 'accounts'),
    emailCodes: () => control('GET', 'email-codes'),
    contracts: {
      list: () => control('GET', 'contracts'),
      sign: (id) => void control('POST', 'contracts/sign', { id }),
    },
    requests: () => control('GET', 'requests'),
    snapshot: () => control('GET', 'state'),
    restore: (state) => void control('PUT', 'state', state),
    reset: (begin) => void control('POST', 'reset', begin),
  };
}

/**
 * Turns what `handle` returned into what `fetch` would return: late, rejecting with a `TypeError`, or with half a body, as a
 * fault wants it. An abort of `signal` rejects with its reason.
 */
export async function responseOf(
  { status, headers, body, delay, cut }: SandboxAnswer,
  signal?: AbortSignal | null,
): Promise<Response> {
  if (delay) await pause(delay, signal);
  signal?.throwIfAborted();
  if (cut === 'answer') throw new TypeError('fetch failed');
  return new Response(cut ? half(body) : (body as Uint8Array<ArrayBuffer>), { status, headers });
}

/** JSON has no infinity, so an endless count is the word `always`. */
const json = (value: unknown): string => JSON.stringify(value, (_, member) => (member === Infinity ? 'always' : member));

/** A relative URL belongs to the page's origin or, outside pages, to any: the sandbox accepts all. */
const absolute = (input: string | URL | Request): URL | Request =>
  typeof input === 'string' ? new URL(input, globalThis.location?.href ?? 'http://sandbox.invalid') : input;

const TOO_LARGE = 'there is not enough memory for this';

/** Writes a part to its buffer. Returns false if there is not enough memory. */
function write(part: Part, bytes: Uint8Array): boolean {
  const address = core.reserve(part, bytes.length);
  if (address !== 0) new Uint8Array(core.memory.buffer, address, bytes.length).set(bytes);
  return address !== 0;
}

/** A copy of a part. */
const read = (part: Part): Uint8Array<ArrayBuffer> =>
  new Uint8Array(core.memory.buffer, core.address(part), core.length(part)).slice();

function handleRequest(number: number, head: Uint8Array, body: Uint8Array, now: number): SandboxAnswer {
  if (!write(HEAD, head) || !write(BODY, body)) return tooLarge();
  core.handle(number, now);
  // The head as `src/wasm/sandbox.rs` writes it: facts of the response in one line, then a header in each.
  const [first, ...lines] = decoder.decode(read(HEAD)).split('\n') as [string, ...string[]];
  const [status, delay, cut, changed, account] = first.split(' ') as [string, string, '0' | '1' | '2', string, string];
  return {
    status: Number(status),
    headers: lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
    body: read(BODY),
    delay: Number(delay),
    cut: ([undefined, 'answer', 'body'] as const)[cut],
    changed: changed === '1',
    account,
  };
}

const tooLarge = (): SandboxAnswer => ({
  status: 413,
  headers: [['content-type', 'application/json']],
  body: encoder.encode(JSON.stringify({ message: TOO_LARGE })),
  delay: 0,
  cut: undefined,
  changed: false,
  account: '',
});

/** Half of a body, after which the connection breaks. */
function half(body: Uint8Array): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull: (controller) => {
      if (isSent) return controller.error(new TypeError('terminated'));
      isSent = true;
      controller.enqueue(body.slice(0, body.length >> 1));
    },
  });
}

function pause(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
