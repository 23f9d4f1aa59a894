// A handler of web requests as a listener of Node's servers: `node:http`, `node:http2` and Express.

import { ErrorResponse, methodNotAllowed } from './error-response.ts';
import { withDefaultHeaders } from './responses.ts';

/** What `toNodeListener` needs of a request. Those of `node:http`, `node:http2` and Express have it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly rawHeaders: string[];
}

/** What `toNodeListener` needs of a response. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string | string[]): unknown;
  end(body: Uint8Array): unknown;
}

/** What a request has besides; Node's types are not part of the declarations. */
interface Incoming extends NodeRequest {
  readonly headers: { readonly [name: string]: string | undefined };
  readonly socket?: { readonly encrypted?: boolean };
  readonly complete: boolean;
  readonly httpVersionMajor: number;
  readonly readableEnded: boolean;
  /** Express: the URL from before a router removed its prefix. */
  readonly originalUrl?: string;
  /** What a body parser made of the body. */
  readonly body?: unknown;
  readonly rawBody?: unknown;
  on(event: string, listener: (value: never) => void): void;
  off(event: string, listener: (value: never) => void): void;
  pause(): void;
  resume(): void;
}

interface Outgoing extends NodeResponse {
  readonly headersSent: boolean;
  readonly writableFinished: boolean;
  readonly destroyed: boolean;
  once(event: string, listener: () => void): void;
  destroy(): void;
  end(body?: Uint8Array): void;
}

/**
 * Turns a handler into a listener: `http.createServer(toNodeListener(handler))`, `app.post('/partner-central',
 * toNodeListener(handler))`. A body that Express's parsers have read is taken from `request.body`.
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const outgoing = response as Outgoing;
    const controller = new AbortController();
    outgoing.once('close', () => outgoing.writableFinished || controller.abort());
    try {
      await respond(handler, request as Incoming, outgoing, controller.signal);
    } catch {
      // A response that was sent in part cannot be corrected.
      if (outgoing.headersSent) return outgoing.destroy();
      outgoing.statusCode = 500;
      outgoing.end();
    }
  };
}

async function respond(
  handler: (request: Request) => Promise<Response>,
  incoming: Incoming,
  outgoing: Outgoing,
  signal: AbortSignal,
) {
  const request = webRequest(incoming, signal);
  const response = request instanceof ErrorResponse ? withDefaultHeaders(request.response()) : await handler(request);
  const body = new Uint8Array(await response.arrayBuffer());
  if (outgoing.destroyed) return;
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  // The rest of a refused request is not read.
  if (!incoming.complete && incoming.httpVersionMajor < 2) outgoing.setHeader('connection', 'close');
  outgoing.end(body);
}

/** A host and a port. With a path, a query or a user, a host would change which path `authenticate` sees. */
const HOST = /^([\w.~!$&'()*+,;=%-]+|\[[\da-f:.]+\])(:\d*)?$/i;

const badRequest = (message: string) => new ErrorResponse(400, 'BadRequestException', message);

/** The request as the web platform has it, or the response to one that is not possible there. */
function webRequest(incoming: Incoming, signal: AbortSignal) {
  const { method = 'GET', socket, rawHeaders } = incoming;
  const headers = new Headers();
  let hosts = 0;
  // Raw headers, because these keep all values of a name.
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = rawHeaders.slice(i, i + 2);
    if (name.toLowerCase() === 'host') hosts += 1;
    if (!name.startsWith(':')) headers.append(name, value);
  }
  const host = incoming.headers[':authority'] ?? incoming.headers.host ?? 'localhost';
  const origin = `${socket?.encrypted ? 'https' : 'http'}://${host}`;
  if (hosts > 1 || !HOST.test(host) || !URL.canParse(origin))
    return badRequest('the header Host must be a host and, maybe, a port');
  const url = `${origin}${pathOf(incoming.originalUrl ?? incoming.url ?? '')}`;
  if (!URL.canParse(url)) return badRequest('the target of the request must be a path');
  // The web platform has no requests of these methods.
  if (/^(CONNECT|TRACE|TRACK)$/i.test(method)) return methodNotAllowed();
  const body = method === 'GET' || method === 'HEAD' ? null : bodyOf(incoming);
  return new Request(url, { method, headers, body, signal, duplex: 'half' } as RequestInit);
}

/** The path of a request's target, which may be a whole URL, as a proxy would get it. */
function pathOf(target: string) {
  if (target.startsWith('/')) return target;
  return URL.canParse(target) && /^https?:/i.test(target) ? new URL(target).pathname + new URL(target).search : '/';
}

/** The body: what a parser has made of it, or the stream. */
function bodyOf(incoming: Incoming): BodyInit {
  const { rawBody, body } = incoming;
  if (isBytes(rawBody)) return rawBody;
  // Some parsers set `body` without reading anything.
  if (!incoming.readableEnded || body === undefined) return streamOf(incoming);
  return typeof body === 'string' || isBytes(body) ? body : JSON.stringify(body);
}

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array;

function streamOf(incoming: Incoming) {
  // No listener is left for late errors, and unhandled ones would end the process.
  incoming.on('error', () => {});
  const listeners: { [event: string]: (value: never) => void } = {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      listeners.data = (chunk: Uint8Array) => {
        controller.enqueue(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
        if (Number(controller.desiredSize) <= 0) incoming.pause();
      };
      listeners.end = () => controller.close();
      listeners.error = (error) => controller.error(error);
      for (const [event, listener] of Object.entries(listeners)) incoming.on(event, listener);
      incoming.pause();
    },
    pull: () => void incoming.resume(),
    cancel() {
      for (const [event, listener] of Object.entries(listeners)) incoming.off(event, listener);
      // Paused, not destroyed: that would close the connection before the response.
      incoming.pause();
    },
  });
}
