// A gateway between a client and a sandbox: records each request with the instant of its arrival, and does to it what a test
// says, as a network would.
import { createServer } from 'node:http';
import { listen } from '../../listen.mjs';

/**
 * `meddle(number, body)` says what happens to a request: nothing, or `throttle`, `fail` (500), `expire`, `refuse` or `invalid` (400), with
 * which it does not reach the sandbox; `drop`, which ends the connection before; `lose`, which does it after, instead of the
 * response; or a function, which is called before, and whose result is called after.
 * @param {{ url: string }} target
 * @param {(number: number, body: any) => any} meddle
 */
export async function gateway(target, meddle = () => undefined) {
  const arrivals = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const body = JSON.parse(bytes.toString());
    arrivals.push({ at: performance.now(), body, operation: String(request.headers['x-amz-target']).split('.')[1] });
    const plan = meddle(arrivals.length, body);
    if (plan === 'drop') return response.destroy();
    if (RESPONSES[plan]) return respond(response, ...RESPONSES[plan]);
    const after = typeof plan === 'function' ? await plan() : undefined;
    const { host, connection, ...rest } = request.headers;
    const headers = /** @type {Record<string, string>} */ (rest);
    const forwarded = await fetch(target.url, { method: 'POST', headers, body: bytes });
    const text = await forwarded.text();
    after?.();
    if (plan === 'lose') return response.destroy();
    response.writeHead(forwarded.status, {
      'content-type': 'application/x-amz-json-1.0',
      'x-amzn-errortype': forwarded.headers.get('x-amzn-errortype') ?? '',
    });
    response.end(text);
  });
  return {
    url: await listen(server),
    arrivals,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const RESPONSES = {
  throttle: [429, 'ThrottlingException'],
  fail: [500, 'InternalServerException'],
  expire: [400, 'ExpiredTokenException'],
  refuse: [400, 'AccessDeniedException'],
  invalid: [
    400,
    'ValidationException',
    {
      reason: 'BUSINESS_VALIDATION_FAILED',
      fieldList: [{ name: 'displayName', message: 'it is taken', code: 'DUPLICATE_VALUE' }],
    },
  ],
};

function respond(response, status, type, members = {}) {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': type });
  response.end(JSON.stringify({ __type: type, Message: `it is ${type}`, ...members }));
}
