// The sandbox over HTTP. Requests go straight to it, those to /_sandbox/ included; faults of connections happen here.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Sandbox, SandboxAnswer } from '../../entries/sandbox.ts';
import { SANDBOX_MAX_BODY } from '../../generated/abi.ts';
import { messageOf } from '../io/input.ts';
import { type AllowedOrigins, allowedOrigins } from './allowed-origins.ts';
import type { StateKeeper } from './state-file.ts';

/** One byte more than the sandbox accepts: it refuses such a request itself. */
const MAX_REQUEST = SANDBOX_MAX_BODY + 1;
const MAX_STATE = 256 << 20;

type Headers = Array<[name: string, value: string]>;

interface ServedResponse {
  status: number;
  headers: Headers;
  body: string | Uint8Array;
  delay?: number;
  cut?: SandboxAnswer['cut'];
}

/** A request and its response, for a log. */
export interface LogEntry {
  method: string;
  /** The operation, or the path. */
  target: string;
  status: number | 'dropped';
}

interface ServerOptions {
  allowed?: AllowedOrigins;
  /** Responses wait until it has written what has changed. */
  keeper?: StateKeeper | undefined;
  /** Ends what is delayed. */
  stopping?: AbortSignal | undefined;
}

/** Creates an HTTP server that does not listen yet. `log` is called for each response. */
export function sandboxServer(
  sandbox: Sandbox,
  log?: (entry: LogEntry) => void,
  { allowed = allowedOrigins(), keeper, stopping }: ServerOptions = {},
) {
  return createServer(async (request, response) => {
    const { method = 'GET', url = '/' } = request;
    const [path = '/'] = url.split('?');
    const isControl = /^\/_sandbox(\/|$)/.test(path);
    let served: ServedResponse;
    try {
      served = await respond(request, method, url, isControl);
    } catch (error) {
      // The client disconnected in the middle of its request.
      if (request.errored) return;
      // The state could not be written, so the client must not learn that anything was done.
      served = json(500, { message: messageOf(error) });
    }
    const target = request.headers['x-amz-target']?.toString() ?? path;
    log?.({ method, target, status: served.cut === 'answer' ? 'dropped' : served.status });
    try {
      await send(request, response, served, corsHeaders(request, isControl, allowed), stopping);
    } catch {
      // If a response cannot be sent, only its connection ends.
      request.socket.destroy();
    }
  });

  async function respond(request: IncomingMessage, method: string, url: string, isControl: boolean): Promise<ServedResponse> {
    const reason = allowed.whyRefused(request.headers, isControl);
    if (reason) {
      await readBody(request, 0);
      return json(403, { message: reason });
    }
    if (method === 'OPTIONS') return { status: 204, headers: [], body: '' };
    const max = isControl ? MAX_STATE : MAX_REQUEST;
    const { bytes, isTooLong } = await readBody(request, max);
    if (isControl && isTooLong) return json(413, { message: `the body must have at most ${max} bytes` });
    const headers = Object.entries(request.headers).flatMap(
      ([name, value]): Headers => (typeof value === 'string' ? [[name, value]] : []),
    );
    const response = sandbox.handle(method, url, headers, bytes);
    if (response.changed) keeper?.onChange(sandbox.changes());
    // A response may show what another request has changed, so it waits for that too.
    await keeper?.written();
    return response;
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body, delay, cut }: ServedResponse,
  more: Headers,
  stopping: AbortSignal | undefined,
) {
  if (delay) await wait(delay, undefined, { signal: stopping });
  if (cut === 'answer') {
    request.socket.destroy();
    return;
  }
  const all = [...headers, ...more];
  if (status !== 204) all.push(['content-length', String(Buffer.byteLength(body))]);
  response.writeHead(status, all.flat());
  if (cut) response.write(body.slice(0, body.length >> 1), () => request.socket.destroy());
  else response.end(body);
}

const json = (status: number, body: object): ServedResponse => ({
  status,
  headers: [['content-type', 'application/json']],
  body: JSON.stringify(body),
});

/** Reads the body, and keeps its first `max` bytes. The rest is read too: most clients see no response before they have sent everything. */
function readBody(request: IncomingMessage, max: number) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Listeners take a third of the time that iterating takes.
  return new Promise<{ bytes: Buffer; isTooLong: boolean }>((resolve, reject) => {
    request.on('data', (chunk: Uint8Array) => {
      if (length < max) chunks.push(chunk);
      length += chunk.length;
    });
    request.once('end', () => resolve({ bytes: Buffer.concat(chunks).subarray(0, max), isTooLong: length > max }));
    request.once('error', reject);
  });
}

/** A page that is allowed gets its own origin, so that no other page can read the response. */
function corsHeaders(request: IncomingMessage, isControl: boolean, allowed: AllowedOrigins): Headers {
  const { origin } = request.headers;
  if (origin === undefined || allowed.whyRefused(request.headers, isControl)) return [['vary', 'origin']];
  const headers: Headers = [
    ['vary', 'origin'],
    ['access-control-allow-origin', origin],
    ['access-control-expose-headers', 'date, retry-after, x-amz-retry-after, x-amzn-errortype, x-amzn-requestid'],
  ];
  if (request.method !== 'OPTIONS') return headers;
  return [
    ...headers,
    ['access-control-allow-methods', 'GET, POST, PUT, DELETE'],
    // `*` would not cover Authorization.
    ['access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*'],
    ['access-control-allow-private-network', 'true'],
    ['access-control-max-age', '600'],
  ];
}
