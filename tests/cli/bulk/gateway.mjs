// Stands between a client and a sandbox: remembers every request with the moment
// it arrived, and does with it what a test says, as a network would.
import { createServer } from 'node:http';
import { listen } from '../../listen.mjs';

/**
 * `meddle(number, body)` says what happens to the request of that number: nothing, or
 * one of `throttle`, `fail` (500), `expire`, `refuse` (400), which never reach the
 * sandbox; `drop`, gone before it got there; `lose`, done there, and the answer gone;
 * or a function for any moment: it is called before, and what it gives after.
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
    if (ANSWERS[plan]) return answer(response, ...ANSWERS[plan]);
    const after = typeof plan === 'function' ? await plan() : undefined;
    const { host, connection, ...rest } = request.headers;
    const headers = /** @type {Record<string, string>} */ (rest);
    const answered = await fetch(target.url, { method: 'POST', headers, body: bytes });
    const text = await answered.text();
    after?.();
    if (plan === 'lose') return response.destroy();
    response.writeHead(answered.status, {
      'content-type': 'application/x-amz-json-1.0',
      'x-amzn-errortype': answered.headers.get('x-amzn-errortype') ?? '',
    });
    response.end(text);
  });
  return {
    url: await listen(server),
    arrivals,
    stop: () => (server.closeAllConnections(), server.close()),
  };
}

const ANSWERS = {
  throttle: [429, 'ThrottlingException'],
  fail: [500, 'InternalServerException'],
  expire: [400, 'ExpiredTokenException'],
  refuse: [400, 'AccessDeniedException'],
};

function answer(response, status, type) {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': type });
  response.end(JSON.stringify({ __type: type, Message: `it is ${type}` }));
}
