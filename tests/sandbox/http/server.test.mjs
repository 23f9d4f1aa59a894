// The sandbox over HTTP: which hosts and pages may call it, how it treats connections, and AWS's errors for malformed
// requests.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import { request as ask } from 'node:http';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { PartnerCentralAccount } from 'partner-central';
import { PROGRAM, serve } from './start-sandbox.mjs';
import { partner } from '../../aws-clients/call-sequence.mjs';

let sandbox;
let port;
before(async () => {
  sandbox = await serve();
  port = new URL(sandbox.url).port;
});
after(() => sandbox.stop());

const LIST = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'PartnerCentralAccount.ListPartners' };
const BODY = '{"Catalog":"AWS"}';

/** Sends a request with headers that fetch does not allow. */
function send(method, path, headers, body) {
  return new Promise((resolve, reject) => {
    const request = ask(sandbox.url + path, { method, headers, agent: false }, async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      resolve({ status: response.statusCode, headers: response.headers, text });
    });
    request.on('error', reject).end(body);
  });
}

async function raw(text, { end = true } = {}) {
  const socket = connect(port, '127.0.0.1');
  let got = '';
  socket.setEncoding('utf8').on('data', (chunk) => (got += chunk));
  if (end) socket.end(text);
  else socket.write(text);
  await once(socket, 'close');
  return got;
}

test('the sandbox refuses requests for host names that only resolve to it', async () => {
  for (const host of ['evil.example', `evil.example:${port}`, 'localhost.evil.example', '127.0.0.1.evil.example', 'a b']) {
    for (const path of ['/', '/_sandbox/state']) {
      const { status, text } = await send(
        path === '/' ? 'POST' : 'GET',
        path,
        { ...LIST, host },
        path === '/' ? BODY : undefined,
      );
      assert.deepEqual([status, /--allow-host/.test(text)], [403, true], host);
    }
  }
  for (const host of [
    'localhost',
    `portal.localhost:${port}`,
    '127.0.0.1',
    '[::1]:4566',
    'sandbox:4566',
    'host.docker.internal',
    '192.168.1.7',
  ]) {
    assert.equal((await send('POST', '/', { ...LIST, host }, BODY)).status, 200, host);
  }
  const named = await serve('--allow-host', 'sandbox.example', '--host', '127.0.0.1');
  const response = await send.call(undefined, 'GET', '/_sandbox/clock', { host: 'sandbox.example' });
  assert.equal(response.status, 403);
  const there = await new Promise((resolve) =>
    ask(`${named.url}/_sandbox/clock`, { headers: { host: 'sandbox.example' } }, resolve).end(),
  );
  assert.equal(there.resume().statusCode, 200);
  await named.stop();
});

test('pages of this machine may call operations, others only with --cors, and controls need --cors too', async () => {
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,x-amz-target' };
  for (const origin of ['http://localhost:5173', 'https://portal.localhost', 'http://127.0.0.1:3000', 'http://[::1]:3000']) {
    const asked = await send('OPTIONS', '/', { ...preflight, origin });
    assert.deepEqual([asked.status, asked.headers['access-control-allow-origin']], [204, origin]);
    assert.equal(asked.headers['access-control-allow-headers'], 'authorization,x-amz-target');
    const { status, headers } = await send('POST', '/', { ...LIST, origin }, BODY);
    assert.deepEqual([status, headers['access-control-allow-origin'], headers.vary], [200, origin, 'origin']);
  }
  for (const origin of ['https://evil.example', 'http://localhost.evil.example', 'null', 'file://', 'x']) {
    for (const [method, path] of [
      ['OPTIONS', '/'],
      ['POST', '/'],
      ['GET', '/_sandbox/state'],
      ['POST', '/_sandbox/reset'],
      ['OPTIONS', '/_sandbox/reset'],
    ]) {
      const { status, headers, text } = await send(
        method,
        path,
        { ...LIST, ...preflight, origin },
        method === 'POST' ? '{}' : undefined,
      );
      assert.deepEqual(
        [status, headers['access-control-allow-origin'], /--cors/.test(text)],
        [403, undefined, true],
        `${origin} ${path}`,
      );
    }
  }
  // Pages of the sandbox's own origin may, others of this machine may not.
  const body = '{"advance":0}';
  assert.equal((await send('POST', '/_sandbox/clock', { origin: sandbox.url }, body)).status, 200);
  assert.equal((await send('POST', '/_sandbox/clock', { origin: 'http://localhost:5173' }, body)).status, 403);
  assert.equal((await send('POST', '/_sandbox/clock', {}, body)).status, 200);

  const open = await serve('--cors', 'http://localhost:5173/', '--cors', 'https://portal.example');
  for (const origin of ['http://localhost:5173', 'https://portal.example']) {
    for (const path of ['/', '/_sandbox/faults']) {
      const response = await fetch(open.url + path, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'DELETE' },
      });
      assert.equal(response.headers.get('access-control-allow-origin'), origin);
      assert.match(response.headers.get('access-control-allow-methods'), /DELETE/);
    }
  }
  await open.stop();
  const all = await serve('--cors', '*');
  assert.equal((await fetch(`${all.url}/_sandbox/clock`, { headers: { origin: 'https://any.example' } })).status, 200);
  await all.stop();
});

test('the sandbox responds to malformed requests with the errors of AWS', async () => {
  const type = async (method, path, headers, body) => {
    const { status, text } = await send(method, path, headers, body);
    return [status, JSON.parse(text).__type?.split('#')[1]];
  };
  assert.deepEqual(await type('GET', '/', {}), [404, 'UnknownOperationException']);
  assert.deepEqual(await type('PUT', '/', LIST, BODY), [404, 'UnknownOperationException']);
  assert.deepEqual(await type('POST', '/partners', LIST, BODY), [404, 'UnknownOperationException']);
  assert.deepEqual(await type('POST', '/', { ...LIST, 'x-amz-target': 'PartnerCentralAccount.Nothing' }, BODY), [
    404,
    'UnknownOperationException',
  ]);
  assert.deepEqual(await type('POST', '/', { ...LIST, 'content-type': 'application/json' }, BODY), [
    415,
    'UnsupportedMediaTypeException',
  ]);
  for (const body of ['', '{', 'null', '[]', '"x"', '\u0000', `{"Catalog":${'['.repeat(100_000)}`]) {
    assert.deepEqual(await type('POST', '/', LIST, body), [400, 'SerializationException'], body.slice(0, 20));
  }
  const padded = (length) => `{"Catalog":"AWS"${' '.repeat(length - 17)}}`;
  assert.equal((await send('POST', '/', LIST, padded(1 << 20))).status, 200);
  assert.deepEqual(await type('POST', '/', LIST, padded((1 << 20) + 1)), [413, 'RequestEntityTooLargeException']);
  assert.deepEqual(await type('POST', '/', LIST, padded(20 << 20)), [413, 'RequestEntityTooLargeException']);
});

test('the sandbox keeps connections, and serves requests that come pipelined, slowly or broken', async () => {
  const one = (headers = '') =>
    `POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.0\r\nX-Amz-Target: PartnerCentralAccount.ListPartners\r\nContent-Length: ${BODY.length}\r\n${headers}\r\n${BODY}`;
  const piped = await raw(one() + one() + one('Connection: close\r\n'), { end: false });
  assert.equal(piped.match(/HTTP\/1\.1 200 OK/g).length, 3);
  assert.match(piped, /Connection: keep-alive/i);

  const slow = connect(port, '127.0.0.1');
  for (const byte of one('Connection: close\r\n')) {
    slow.write(byte);
    if (Math.random() < 0.1) await wait(1);
  }
  let got = '';
  for await (const chunk of slow.setEncoding('utf8')) got += chunk;
  assert.match(got, /^HTTP\/1\.1 200 OK/);

  for (const text of [
    'nonsense\r\n\r\n',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n',
    'POST / HTTP/1.1\r\n\r\n',
    '\u0000\u0001\r\n\r\n',
  ]) {
    assert.match(await raw(text), /^HTTP\/1\.1 400 Bad Request/, JSON.stringify(text));
  }
  assert.match(await raw(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, { end: false }), /^HTTP\/1\.1 431 /);
  // A client that leaves within a request leaves no trace.
  const gone = connect(port, '127.0.0.1');
  gone.write(one().slice(0, -5));
  await wait(20);
  gone.destroy();
  assert.equal((await send('POST', '/', LIST, BODY)).status, 200);
});

test('faults end a connection where they should', async () => {
  const post = () =>
    fetch(sandbox.url, {
      method: 'POST',
      headers: { ...LIST, 'x-amz-target': 'PartnerCentralAccount.CreatePartner' },
      body: JSON.stringify({ ...partner, ClientToken: 'cut' }),
    });
  const partners = async () => Object.values((await sandbox.state()).accounts).filter(({ Sandbox }) => Sandbox?.partner).length;
  await sandbox.plan([{ kind: 'drop' }, { kind: 'drop-after' }, { kind: 'half' }, { delay: 80 }]);
  await assert.rejects(post(), TypeError);
  assert.equal(await partners(), 0);
  await assert.rejects(post(), TypeError);
  assert.equal(await partners(), 1);
  const half = await post();
  assert.equal(half.status, 200);
  await assert.rejects(half.text(), TypeError);
  const began = performance.now();
  assert.equal((await post()).status, 200);
  assert.ok(performance.now() - began > 70);
});

test('--require-signature and --key make the sandbox check signatures', async () => {
  const strict = await serve('--require-signature', '--key', 'AKIDEXAMPLE:secret:111122223333', '--key', 'AKIDOTHER:word');
  const list = async (accessKeyId, secretAccessKey, options) => {
    const credentials = { accessKeyId, secretAccessKey };
    const client = new PartnerCentralAccount({
      region: 'us-east-1',
      endpoint: strict.url,
      credentials,
      maxAttempts: 1,
      ...options,
    });
    return client.listPartners({ Catalog: 'AWS' }).then(
      () => 'ok',
      ({ name }) => name,
    );
  };
  assert.equal(await list('AKIDEXAMPLE', 'secret'), 'ok');
  assert.equal(await list('AKIDOTHER', 'word'), 'ok');
  assert.equal(await list('AKIDEXAMPLE', 'word'), 'InvalidSignatureException');
  assert.equal(await list('AKIDNOBODY', 'secret'), 'UnrecognizedClientException');
  assert.equal(await list('AKIDEXAMPLE', 'secret', { clock: () => Date.now() - 360_000 }), 'InvalidSignatureException');
  assert.equal(await list('AKIDEXAMPLE', 'secret', { auth: 'none' }), 'MissingAuthenticationTokenException');
  // The query is signed too.
  assert.equal(await list('AKIDEXAMPLE', 'secret', { endpoint: `${strict.url}/?stage=a+b&flag&x=%2B` }), 'ok');
  await strict.advance(86_400_000);
  assert.equal(await list('AKIDEXAMPLE', 'secret'), 'ok');
  assert.equal((await strict.requests())[0].account, '111122223333');
  await strict.stop();
});

test('the sandbox completes its open requests when it is stopped', async () => {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
    const ending = await serve();
    await ending.plan({ delay: 200 });
    const late = fetch(ending.url, { method: 'POST', headers: LIST, body: BODY });
    await wait(60);
    const code = ending.stop(signal);
    assert.equal((await late).status, 200);
    assert.equal(await code, 0);
  }
});

test('the sandbox ends within a second, whatever is delayed and whoever waits', async () => {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) {
    for (const isGone of [false, true]) {
      const ending = await serve();
      await ending.plan({ delay: 20_000, count: 'always' });
      const leave = new AbortController();
      const late = fetch(ending.url, { method: 'POST', headers: LIST, body: BODY, signal: leave.signal });
      const cut = assert.rejects(late);
      await wait(100);
      if (isGone) leave.abort();
      // This one never ends.
      const upload = connect(Number(new URL(ending.url).port), '127.0.0.1').on('error', () => {});
      upload.write('POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\n{');
      await wait(50);
      const began = performance.now();
      assert.equal(await ending.stop(signal), 0);
      assert.ok(performance.now() - began < 1000, `${signal} took ${performance.now() - began} ms`);
      await cut;
      upload.destroy();
    }
  }
});

/**
 * Starts the sandbox with options of Node, or with other places to write to.
 * @param {string[]} options
 * @param {{ node?: string[], stdio?: any }} [how]
 */
async function start(options, { node = [], stdio = ['ignore', 'pipe', 'ignore'] } = {}) {
  const child = spawn(process.execPath, [...node, PROGRAM, 'sandbox', '--port', '0', ...options], { stdio });
  const [line] = await once(createInterface(child.stdout), 'line');
  return { child, url: line.replace('sandbox: ', '') };
}

test('the sandbox serves on when its log is closed, full, or read by nobody', async () => {
  const logs = {
    closed: (child) => child.stderr.destroy(),
    unread: (child) => child.stderr.pause(),
    full: undefined,
  };
  for (const [name, use] of Object.entries(logs)) {
    if (!use && !existsSync('/dev/full')) continue;
    const stderr = use ? 'pipe' : openSync('/dev/full', 'w');
    const { child, url } = await start([], { stdio: ['ignore', 'pipe', stderr] });
    try {
      use?.(child);
      await wait(100);
      // More than a pipe holds.
      for (let i = 0; i < 20; i++) {
        const target = 'x'.repeat(8000);
        const headers = { ...LIST, 'x-amz-target': target };
        const statuses = await Promise.all(
          Array.from({ length: 10 }, () => fetch(url, { method: 'POST', headers, body: BODY })),
        );
        assert.deepEqual([...new Set(statuses.map(({ status }) => status))], [404], name);
      }
      assert.equal((await fetch(url, { method: 'POST', headers: LIST, body: BODY })).status, 200);
    } finally {
      child.kill('SIGKILL');
    }
  }
});

test('a request for which there is not enough memory gets an error, and later ones are served', async () => {
  const { child, url } = await start(['--quiet', '--scenario', 'distributor'], { node: ['--wasm-max-mem-pages=2048'] });
  try {
    const post = async (path, body, headers = {}) => {
      const response = await fetch(url + path, { method: 'POST', headers, body });
      return { status: response.status, text: await response.text() };
    };
    const list = () => post('/', BODY, { ...LIST, authorization: 'AWS4-HMAC-SHA256 Credential=111122223333/a/b/c/d' });
    const bodies = {
      'empty faults': `[${'{},'.repeat(3_000_000)}{}]`,
      faults: `[${'{"kind":"throttle"},'.repeat(500_000)}{"kind":"throttle"}]`,
      depth: '['.repeat(9_000_000),
      'a long text': `"${'x'.repeat(200_000_000)}"`,
    };
    for (const [name, body] of Object.entries(bodies)) {
      const { status, text } = await post('/_sandbox/faults', body);
      assert.deepEqual([status, JSON.parse(text).message], [413, 'there is not enough memory for this'], name);
      const { status: next, text: partners } = await list();
      assert.deepEqual([next, /Example Distribution/.test(partners)], [200, true], name);
    }
    const put = await fetch(`${url}/_sandbox/state`, { method: 'PUT', body: bodies['empty faults'] });
    assert.equal(put.status, 413);
    assert.equal((await list()).status, 200);
  } finally {
    child.kill('SIGKILL');
  }
});

test('a scenario file that does not exist is named', () => {
  for (const name of ['missing.json', './missing', 'a\\b']) {
    const words = [PROGRAM, 'sandbox', '--port', '0', '--scenario', name];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [2, `cannot read the scenario ${name}: there is no such file\n`]);
  }
  const words = [PROGRAM, 'sandbox', '--port', '0', '--scenario', 'distribution'];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /`scenario` must be one of `empty`, `onboarding`, `distributor`/);
});
