// A server that misbehaves in every way that we know of. The path names the behavior: `/slow`, `/reset`, …
import { createServer } from 'node:http';
import { listen } from '../../listen.mjs';

const OUTPUT = '{"PartnerSummaryList":[]}';
const HUGE = 32 << 20;

const good = (response, headers = {}) => response.writeHead(200, { 'x-amzn-requestid': 'the-id', ...headers }).end(OUTPUT);
const error = (response, status, code, headers = {}) =>
  response
    .writeHead(status, { 'x-amzn-requestid': 'the-id', ...headers })
    .end(JSON.stringify({ __type: `a.b#${code}`, message: 'no' }));

/** `attempt` counts from 1 within a call. */
const BEHAVIORS = {
  good,
  slow: (response) => void setTimeout(() => good(response), 30_000).unref(),
  'slow-once': (response, attempt) => (attempt === 1 ? BEHAVIORS.slow(response) : good(response)),
  /** Sends headers at once, and then a byte now and then. */
  drip: (response) => {
    response.writeHead(200, { 'x-amzn-requestid': 'the-id' });
    const timer = setInterval(() => response.write(' '), 5);
    response.on('close', () => clearInterval(timer));
  },
  reset: (response) => response.socket.resetAndDestroy(),
  'reset-once': (response, attempt) => (attempt === 1 ? response.socket.resetAndDestroy() : good(response)),
  /** Ends the connection in the middle of a chunk. */
  cut: (response) => {
    response.writeHead(200, { 'x-amzn-requestid': 'the-id' });
    response.write('{"PartnerSummaryList":[{"Id"');
    setTimeout(() => response.socket.destroy(), 5);
  },
  /** Announces more bytes than it sends. */
  'too-short': (response) => {
    const { socket } = response;
    socket.end(`HTTP/1.1 200 OK\r\nx-amzn-requestid: the-id\r\ncontent-length: 9999\r\n\r\n${OUTPUT}`);
  },
  /** Announces fewer bytes than it sends: the rest is not part of the response. */
  'too-long': (response) => {
    const { socket } = response;
    socket.end(`HTTP/1.1 200 OK\r\nx-amzn-requestid: the-id\r\ncontent-length: 5\r\nconnection: close\r\n\r\n${OUTPUT}`);
  },
  'not-http': (response) => response.socket.end('This is not HTTP\r\n\r\n'),
  'throttled-once': (response, attempt) =>
    attempt === 1 ? error(response, 400, 'ThrottlingException', { 'retry-after': '1' }) : good(response),
  throttled: (response) => error(response, 429, 'ThrottlingException', { 'x-amz-retry-after': '20' }),
  /** Its clock is an hour ahead, and it accepts only signatures of that time. */
  skewed: (response, _, request) => {
    const date = new Date(Date.now() + 3_600_000);
    const signedAt = request.headers['x-amz-date'];
    const at = Date.parse(signedAt?.replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z'));
    const headers = { date: date.toUTCString() };
    return Math.abs(at - date.getTime()) < 300_000
      ? good(response, headers)
      : error(response, 403, 'InvalidSignatureException', headers);
  },
  html: (response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'x-amzn-requestid': 'the-id' }).end('<html>Sign in</html>'),
  'html-502': (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>'),
  'html-413': (response) => response.writeHead(413, { 'content-type': 'text/html' }).end('<html>Too large</html>'),
  'html-431': (response) => response.writeHead(431, { 'content-type': 'text/html' }).end('<html>Headers too large</html>'),
  redirect: (response) => response.writeHead(307, { location: '/good', 'x-amzn-requestid': 'the-id' }).end(),
  'redirect-loop': (response) => response.writeHead(301, { location: '/redirect-loop' }).end(),
  empty: (response) => response.writeHead(200, { 'x-amzn-requestid': 'the-id' }).end(),
  'no-content': (response) => response.writeHead(204).end(),
  'error-200': (response) => error(response, 200, 'ConflictException'),
  huge: (response) => response.writeHead(200, { 'x-amzn-requestid': 'the-id' }).end('x'.repeat(HUGE)),
  'huge-output': (response) => response.writeHead(200).end(`{"PartnerSummaryList":[],"More":"${'x'.repeat(HUGE)}"}`),
};

/** Starts it; `seen` has the requests by path: { attempt, at, date, authorization, body, invocation }. */
export async function hostileServer() {
  const seen = {};
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('error', () => {});
    response.on('error', () => {});
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      const { headers } = request;
      const behavior = request.url.slice(1);
      const attempt = Number(/attempt=(\d+)/.exec(String(headers['amz-sdk-request']))?.[1]);
      (seen[behavior] ??= []).push({
        attempt,
        at: performance.now(),
        authorization: headers.authorization,
        invocation: headers['amz-sdk-invocation-id'],
        body: Buffer.concat(chunks).toString(),
      });
      (BEHAVIORS[behavior] ?? BEHAVIORS.good)(response, attempt, request);
    });
  });
  server.keepAliveTimeout = 100;
  const url = await listen(server);
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url, seen, close };
}
