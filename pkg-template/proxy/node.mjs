// A handler of web requests as a listener of Node's: for `node:http`, `node:http2` and Express.

export function toNodeListener(handler) {
  return (request, response) => {
    const controller = new AbortController();
    response.once('close', () => response.writableFinished || controller.abort());
    return answer(handler, request, response, controller.signal).catch(() => {
      // What is half sent cannot be made right.
      if (response.headersSent) return response.destroy();
      response.statusCode = 500;
      return response.end();
    });
  };
}

async function answer(handler, request, response, signal) {
  const made = webRequest(request, signal);
  const answered = made ? await handler(made) : new Response(null, { status: 400 });
  const body = new Uint8Array(await answered.arrayBuffer());
  if (response.destroyed) return;
  response.statusCode = answered.status;
  for (const [name, value] of answered.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  const cookies = answered.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  // Nobody reads the rest of what was refused.
  if (!request.complete && request.httpVersionMajor < 2) response.setHeader('connection', 'close');
  response.end(body);
}

/** The request as web APIs have it; undefined if its target makes no URL. */
function webRequest(request, signal) {
  const { method, socket, rawHeaders } = request;
  const headers = new Headers();
  // As they came, also where there are two of a name.
  for (let i = 0; i < rawHeaders.length; i += 2)
    if (!rawHeaders[i].startsWith(':')) headers.append(rawHeaders[i], rawHeaders[i + 1]);
  const host = request.headers[':authority'] ?? request.headers.host ?? 'localhost';
  // Express takes off what a router is mounted at.
  const path = request.originalUrl ?? request.url;
  const url = `${socket?.encrypted ? 'https' : 'http'}://${host}${path.startsWith('/') ? path : '/'}`;
  if (!URL.canParse(url)) return undefined;
  const body = method === 'GET' || method === 'HEAD' ? undefined : bodyOf(request);
  return new Request(url, { method, headers, body, signal, duplex: 'half' });
}

/** The body: what a parser before us has made of it, or as it comes. */
function bodyOf(request) {
  const { rawBody, body } = request;
  if (rawBody instanceof Uint8Array) return rawBody;
  // Some parsers set `body` though they have read nothing.
  if (!request.readableEnded || body === undefined) return streamOf(request);
  return typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
}

function streamOf(request) {
  // Whatever becomes of the connection later is nobody's who would hear an error.
  request.on('error', () => {});
  const listeners = {};
  const leave = () => Object.entries(listeners).forEach(([event, listener]) => request.off(event, listener));
  return new ReadableStream({
    start(controller) {
      listeners.data = (chunk) => {
        controller.enqueue(new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength));
        if (controller.desiredSize <= 0) request.pause();
      };
      listeners.end = () => controller.close();
      listeners.error = (error) => controller.error(error);
      for (const [event, listener] of Object.entries(listeners)) request.on(event, listener);
      request.pause();
    },
    pull: () => void request.resume(),
    cancel() {
      leave();
      // Paused, not ended: that would end the connection before the answer.
      request.pause();
    },
  });
}
