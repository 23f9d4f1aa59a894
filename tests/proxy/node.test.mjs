// The proxy behind Node's own servers, with real connections on both sides: what clients and services do wrong, and what is
// left afterwards.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect as connect2, createServer as createServer2 } from 'node:http2';
import { connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { account, operations, PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { toNodeListener } from 'partner-central/proxy';
import { createSandbox } from 'partner-central/sandbox';
import { rejection } from '../client/scripted-fetch.mjs';
import { backend, SECRETS, SESSION } from './backend.mjs';
import { listen } from '../listen.mjs';

async function listening(t, server) {
  const url = await listen(server);
  t.after(() => {
    server.close();
    server.closeAllConnections?.();
  });
  return url;
}

/** A server with a backend of these options; `open` are the responses that have not ended. */
async function startServer(t, options) {
  const { handler, reports } = backend({
    allow: Object.keys(operations),
    endpoint: undefined,
    fetch: createSandbox().fetch,
    ...options,
  });
  const listener = toNodeListener(handler);
  const open = new Set();
  const server = createServer((request, response) => {
    open.add(response);
    // Express, for one, reads the rest of a request afterwards.
    response.once('finish', () => request.resume());
    response.once('close', () => open.delete(response));
    return listener(request, response);
  });
  return { url: await listening(t, server), open, reports };
}

/**
 * @param {string} endpoint
 * @param {new (options: any) => any} Client
 */
const clientOf = (endpoint, Client = PartnerCentralAccount) =>
  new Client({ auth: 'none', endpoint, headers: { authorization: SESSION }, maxAttempts: 1 });
const partner = {
  Catalog: 'Sandbox',
  LegalName: 'Zürich 東京',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  EmailVerificationCode: '123456',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'CTO' },
};
const HEAD = `POST /pc HTTP/1.1\r\nHost: x\r\nAuthorization: ${SESSION}\r\nContent-Type: application/x-amz-json-1.0\r\nX-Amz-Target: PartnerCentralAccount.ListPartners\r\n`;

/** Sends bytes as they are; gives what comes until the server closes the connection. */
async function send(url, text, { end = false } = {}) {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let got = '';
  socket
    .setEncoding('utf8')
    .on('data', (data) => (got += data))
    .on('error', () => {});
  socket.write(text);
  if (end) socket.end();
  await once(socket, 'close');
  return got;
}

test('the client calls the proxy through node:http', async (t) => {
  const { url } = await startServer(t);
  const created = await clientOf(url).createPartner(partner);
  assert.equal(created.LegalName, partner.LegalName);
  const again = await rejection(clientOf(url).createPartner(partner));
  assert.ok(again instanceof account.ConflictException, `${again}`);
  const found = await clientOf(`${url}/api/partner-central?x=1`, PartnerCentralChannel).listProgramManagementAccounts({
    catalog: 'AWS',
  });
  assert.deepEqual(found.items, []);
});

test('the proxy serves node:http2', async (t) => {
  const { handler } = backend({ allow: ['account.ListPartners'], endpoint: undefined, fetch: createSandbox().fetch });
  const url = await listening(t, createServer2(toNodeListener(handler)));
  const session = connect2(url);
  t.after(() => session.close());
  const headers = {
    ':method': 'POST',
    ':path': '/pc',
    authorization: SESSION,
    'content-type': 'application/x-amz-json-1.0',
    'x-amz-target': 'PartnerCentralAccount.ListPartners',
  };
  const stream = session.request(headers);
  stream.end('{"Catalog":"Sandbox"}');
  const [headersOfResponse] = await once(stream, 'response');
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  assert.deepEqual([headersOfResponse[':status'], text], [200, '{"PartnerSummaryList":[]}']);
  const refused = session.request({ ...headers, 'content-length': String(1 << 24) });
  const [{ ':status': status }] = await once(refused, 'response');
  assert.equal(status, 413);
  refused.close();
});

test('the proxy refuses a request with two X-Amz-Target headers', async (t) => {
  const { url } = await startServer(t);
  const got = await send(
    url,
    `${HEAD}X-Amz-Target: PartnerCentralAccount.CreatePartner\r\nContent-Length: 17\r\nConnection: close\r\n\r\n{"Catalog":"AWS"}`,
  );
  assert.match(got, /^HTTP\/1\.1 404 /);
});

test('malformed requests get 400, and the path of a request does not matter', async (t) => {
  const { url, reports } = await startServer(t);
  assert.match(
    await send(url, `${HEAD.replace('Content-Type:', 'X-Evil: a\nContent-Type:').replace('\r\nHost', '\nHost')}\r\n`),
    /^HTTP\/1\.1 400 /,
  );
  assert.match(await send(url, 'GET / HTTP/1.1\r\nHost: a b/\\@[\r\nConnection: close\r\n\r\n'), /^HTTP\/1\.1 400 /);
  for (const target of ['http://evil.example/x', '//evil.example/x', '*']) {
    assert.match(
      await send(url, `${HEAD.replace('/pc', target)}Content-Length: 17\r\nConnection: close\r\n\r\n{"Catalog":"AWS"}`),
      /^HTTP\/1\.1 200 /,
      target,
    );
  }
  assert.deepEqual(reports, []);
});

test('the proxy refuses a huge body before all of it arrives', async (t) => {
  const { url, open } = await startServer(t);
  // By its Content-Length, and by the bytes that arrive.
  assert.match(await send(url, `${HEAD}Content-Length: 99999999999\r\n\r\n{`), /^HTTP\/1\.1 413 [\s\S]*connection: close/i);
  const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
  assert.match(
    await send(url, `${HEAD}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(20)}`),
    /^HTTP\/1\.1 413 [\s\S]*RequestEntityTooLarge/,
  );
  await allEnded(open);
});

test('the proxy keeps nothing of a refused body that arrives whole, and serves the next request', {
  timeout: 30_000,
}, async (t) => {
  const { url, open } = await startServer(t, { maxBodySize: 16 });
  const chunks = `20\r\n${' '.repeat(0x20)}\r\n`.repeat(40);
  assert.match(await send(url, `${HEAD}Transfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`), /^HTTP\/1\.1 413 /);
  await allEnded(open);
  assert.match(
    await send(url, `${HEAD}Content-Length: 2\r\nConnection: close\r\n\r\n{}`),
    /^HTTP\/1\.1 400 [\s\S]*ValidationException/,
  );
});

test('the proxy refuses a body that arrives too slowly or ends early', async (t) => {
  const { url, open, reports } = await startServer(t, { bodyTimeout: 60, fetch: () => assert.fail('it was sent on') });
  assert.match(await send(url, `${HEAD}Content-Length: 17\r\n\r\n{"Cat`), /^HTTP\/1\.1 408 [\s\S]*RequestTimeoutException/);
  assert.equal(
    await send(url, `${HEAD}Content-Length: 17\r\n\r\n{"Cat`, { end: true }).then((got) => got.includes('200 OK')),
    false,
  );
  await allEnded(open);
  assert.deepEqual(reports, []);
});

/** Waits until no response is open. */
async function allEnded(open) {
  for (let waited = 0; open.size > 0; waited += 10) {
    if (waited > 10_000) assert.fail(`${open.size} requests have no response`);
    await pause(10);
  }
}

test('a page that aborts ends the request to the service', async (t) => {
  const seen = [];
  const upstream = createServer((request) => {
    const one = { closed: false };
    seen.push(one);
    request.resume();
    request.socket.on('close', () => (one.closed = true));
  });
  const endpoint = await listening(t, upstream);
  const { url, open, reports } = await startServer(t, { endpoint, fetch: undefined });
  const controller = new AbortController();
  const call = clientOf(url)
    .listPartners({ Catalog: 'AWS' }, { abortSignal: controller.signal })
    .then(assert.fail, ({ reason }) => reason);
  while (seen.length === 0) await pause(5);
  assert.equal(seen[0].closed, false);
  controller.abort();
  assert.equal(await call, 'abort');
  for (let waited = 0; !seen[0].closed; waited += 10) {
    assert.ok(waited < 10_000, 'the connection to the service stays open');
    await pause(10);
  }
  await allEnded(open);
  assert.deepEqual([seen.length, reports], [1, []]);
});

test('the proxy responds with 502 to a service that resets, breaks off or is none, and shows nothing of it', async (t) => {
  const behaviors = {
    reset: (_, response) => response.socket.resetAndDestroy(),
    cut(_, response) {
      response.writeHead(200, { 'content-length': 9999 });
      response.write('{"a');
      setTimeout(() => response.socket.destroy(), 5);
    },
    html: (_, response) => response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }).end('<html>inner'),
    'not-http': (_, response) => response.socket.end('220 mail\r\n'),
  };
  const endpoint = await listening(
    t,
    createServer((request, response) => behaviors[new URL(request.url, 'http://x').pathname.slice(1)](request, response)),
  );
  for (const behavior of Object.keys(behaviors)) {
    const { url, reports } = await startServer(t, { endpoint: `${endpoint}/${behavior}`, fetch: undefined });
    const error = await rejection(clientOf(url).listPartners({ Catalog: 'AWS' }));
    assert.deepEqual([error.name, error.$metadata.httpStatusCode], ['BadGatewayException', 502], behavior);
    assert.equal(reports.length, 1);
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        authorization: SESSION,
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'PartnerCentralAccount.ListPartners',
      },
      body: '{"Catalog":"AWS"}',
    });
    const all = JSON.stringify([...response.headers]) + (await response.text());
    for (const word of [...Object.values(SECRETS), new URL(endpoint).port, 'inner', 'set-cookie', 'ECONN'])
      assert.ok(!all.includes(word), `${word} in ${all}`);
  }
});

test('five hundred requests at once, half of them aborted, leave no open response', async (t) => {
  const { url, open, reports } = await startServer(t);
  const client = clientOf(url);
  const calls = Array.from({ length: 500 }, async (_, i) => {
    const controller = new AbortController();
    if (i % 2) setTimeout(() => controller.abort(), (i * 7) % 100);
    return client.listPartners({ Catalog: 'Sandbox' }, { abortSignal: controller.signal }).then(
      () => 'done',
      ({ reason }) => reason,
    );
  });
  const ended = await Promise.all(calls);
  assert.equal(ended.filter((one, i) => one === 'done' && i % 2 === 0).length, 250);
  for (const one of ended) assert.ok(one === 'done' || one === 'abort', `${one}`);
  await allEnded(open);
  assert.deepEqual(reports, []);
});

test('toNodeListener responds with 500 when a handler rejects, and passes repeated headers on', async (t) => {
  const broken = await listening(
    t,
    createServer(
      toNodeListener(async () => {
        throw new Error(SECRETS.secretAccessKey);
      }),
    ),
  );
  const response = await fetch(broken);
  assert.deepEqual([response.status, await response.text()], [500, '']);
  const headers = new Headers([
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
    ['x-one', '1'],
  ]);
  const cookies = await listening(
    t,
    createServer(toNodeListener(async ({ method }) => new Response(method, { status: 201, headers }))),
  );
  for (const method of ['GET', 'PUT']) {
    const got = await fetch(cookies, { method });
    assert.deepEqual(
      [got.status, await got.text(), got.headers.getSetCookie(), got.headers.get('x-one')],
      [201, method, ['a=1', 'b=2'], '1'],
    );
  }
});
