// The sandbox over HTTP: requests straight through, also those to /_sandbox/,
// and what is to go wrong with a connection.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { SANDBOX_MAX_BODY } from '../generated/abi.ts';
import { origins } from './sandbox-origins.mjs';

/** One byte more than the sandbox accepts: it refuses such a request itself. */
const MAX_REQUEST = SANDBOX_MAX_BODY + 1;
const MAX_STATE = 256 << 20;

/** What no answer waits for. */
const NOTHING_KEPT = { changed: () => {}, done: () => undefined };

/** An HTTP server that does not listen yet. `log` hears of each answer; `keeper` is told of changes, and answers wait until it is done. */
export function sandboxServer(sandbox, log, { pages = origins(), keeper = NOTHING_KEPT } = {}) {
  return createServer(async (request, response) => {
    const path = request.url.split('?')[0];
    const isControl = /^\/_sandbox(\/|$)/.test(path);
    let answer;
    try {
      answer = await answerTo(request, isControl);
    } catch (error) {
      // The client went away in the middle of its request.
      if (request.errored) return;
      // The state could not be kept, so nobody may hear that anything was done.
      answer = json(500, { message: String(error?.message ?? error) });
    }
    log?.({
      method: request.method,
      what: request.headers['x-amz-target'] ?? path,
      status: answer.cut === 'answer' ? 'dropped' : answer.status,
    });
    await send(request, response, answer, cors(request, isControl, pages));
  });

  async function answerTo(request, isControl) {
    const refused = pages.refusal(request.headers, isControl);
    if (refused) {
      await read(request, 0);
      return json(403, { message: refused });
    }
    if (request.method === 'OPTIONS') return { status: 204, headers: [], body: '' };
    const max = isControl ? MAX_STATE : MAX_REQUEST;
    const { bytes, cut } = await read(request, max);
    if (isControl && cut) return json(413, { message: `a body has at most ${max} bytes` });
    const headers = Object.entries(request.headers).filter(([, value]) => typeof value === 'string');
    const began = performance.now();
    const answer = sandbox.handle(request.method, request.url, headers, bytes);
    const took = performance.now() - began;
    if (answer.changed) keeper.changed(isControl ? undefined : { request, bytes, account: answer.account, took });
    // An answer may show what another request has changed: it waits for that too.
    await keeper.done();
    return answer;
  }
}

async function send(request, response, { status, headers, body, delay, cut }, more) {
  if (delay) await wait(delay);
  if (cut === 'answer') return void request.socket.destroy();
  const all = [...headers, ...more];
  if (status !== 204) all.push(['content-length', Buffer.byteLength(body)]);
  response.writeHead(status, all.flat());
  if (!cut) return void response.end(body);
  response.write(body.subarray(0, body.length >> 1), () => request.socket.destroy());
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

/** For a page that may ask: its own origin, so that no other is told the answer. */
function cors(request, isControl, pages) {
  const { origin } = request.headers;
  if (origin === undefined || pages.refusal(request.headers, isControl)) return [['vary', 'origin']];
  const headers = [
    ['vary', 'origin'],
    ['access-control-allow-origin', origin],
    ['access-control-expose-headers', 'date, retry-after, x-amz-retry-after, x-amzn-errortype, x-amzn-requestid'],
  ];
  if (request.method !== 'OPTIONS') return headers;
  return [
    ...headers,
    ['access-control-allow-methods', 'GET, POST, PUT, DELETE'],
    // A star would not cover Authorization.
    ['access-control-allow-headers', request.headers['access-control-request-headers'] ?? '*'],
    ['access-control-allow-private-network', 'true'],
    ['access-control-max-age', '600'],
  ];
}
