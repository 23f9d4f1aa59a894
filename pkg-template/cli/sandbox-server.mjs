// The sandbox over HTTP: requests straight through, CORS so that a page may use
// it, and a few addresses of its own under /_sandbox/.
import { createServer } from 'node:http';

/** The sandbox itself refuses more than 1 MiB: one byte more shows it that. */
const MAX_REQUEST = (1 << 20) + 1;
const MAX_STATE = 64 << 20;

/** An HTTP server that does not listen yet. `log` hears of each answer. */
export function sandboxServer(sandbox, log) {
  return createServer(async (request, response) => {
    const path = request.url.split('?')[0];
    let answer;
    try {
      answer = await answerTo(sandbox, request, path);
    } catch (error) {
      // The client went away in the middle of its request.
      if (request.errored) return;
      answer = json(500, { message: String(error?.message ?? error) });
    }
    const headers = [...answer.headers, ...cors(request)];
    if (answer.status !== 204) headers.push(['content-length', Buffer.byteLength(answer.body)]);
    response.writeHead(answer.status, headers.flat());
    response.end(answer.body);
    log?.({ method: request.method, what: request.headers['x-amz-target'] ?? path, status: answer.status });
  });
}

async function answerTo(sandbox, request, path) {
  if (request.method === 'OPTIONS') return { status: 204, headers: [], body: '' };
  if (path.startsWith('/_sandbox/')) return own(sandbox, request, path);
  const { bytes } = await read(request, MAX_REQUEST);
  const headers = Object.entries(request.headers).filter(([, value]) => typeof value === 'string');
  return sandbox.handle(request.method, request.url, headers, bytes);
}

async function own(sandbox, request, path) {
  const route = OWN[`${request.method} ${path}`];
  if (!route) return json(404, { message: `there is ${Object.keys(OWN).join(', ')}` });
  const { bytes, cut } = await read(request, MAX_STATE);
  if (cut) return json(413, { message: `a body has at most ${MAX_STATE} bytes` });
  try {
    return json(200, route(sandbox, bytes.length > 0 ? JSON.parse(bytes.toString('utf8')) : undefined));
  } catch (error) {
    return json(400, { message: error.message });
  }
}

const OWN = {
  'GET /_sandbox/state': (sandbox) => sandbox.snapshot(),
  'PUT /_sandbox/state': (sandbox, state) => (sandbox.restore(state), {}),
  'POST /_sandbox/reset': (sandbox) => (sandbox.reset(), {}),
  'GET /_sandbox/clock': clock,
  'POST /_sandbox/clock': (sandbox, body) => {
    const { advance } = body ?? {};
    if (!Number.isSafeInteger(advance) || advance < 0) throw new TypeError('`advance` must be a whole number of milliseconds from 0');
    sandbox.clock.advance(advance);
    return clock(sandbox);
  },
};

function clock(sandbox) {
  const now = sandbox.clock.now();
  return { now, date: new Date(now).toISOString() };
}

const json = (status, body) => ({ status, headers: [['content-type', 'application/json']], body: JSON.stringify(body) });

/** The body, or the first `max` bytes of it. What is beyond is read and dropped: most clients hear no answer before they have sent everything. */
async function read(request, max) {
  const chunks = [];
  let length = 0;
  for await (const chunk of request) {
    if (length < max) chunks.push(chunk);
    length += chunk.length;
  }
  return { bytes: Buffer.concat(chunks).subarray(0, max), cut: length > max };
}

/** Nothing here is secret or real: any page may ask. */
function cors(request) {
  const headers = [
    ['access-control-allow-origin', '*'],
    ['access-control-expose-headers', 'date, retry-after, x-amz-retry-after, x-amzn-errortype, x-amzn-requestid'],
  ];
  if (request.method !== 'OPTIONS') return headers;
  return [
    ...headers,
    ['access-control-allow-methods', 'GET, POST, PUT'],
    // A star would not cover Authorization.
    ['access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*'],
    ['access-control-allow-private-network', 'true'],
    ['access-control-max-age', '600'],
  ];
}
