// How `call` reaches a service: through proxies and TLS. What fails is said in one line, with its cause.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listen } from '../listen.mjs';
import { cleanEnv } from '../python.mjs';
import { PROGRAM } from '../sandbox/http/start-sandbox.mjs';
import { findProxy } from '../node_modules/partner-central/cli/aws/proxy.mjs';

const pathOf = (name) => fileURLToPath(new URL(`certificates/${name}`, import.meta.url));
const certificate = pathOf('localhost.pem');
const tls = { key: readFileSync(pathOf('localhost.key')), cert: readFileSync(certificate) };
const folder = mkdtempSync(join(tmpdir(), 'partner-central-network-'));

const started = [];
after(() => {
  rmSync(folder, { recursive: true });
  for (const server of started) {
    server.closeAllConnections?.();
    server.close();
  }
});

async function start(server) {
  started.push(server);
  return listen(server);
}

/** What the service has received. */
const received = [];
function serve(request, response) {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    received.push({ url: request.url, headers: request.headers, body });
    response.setHeader('content-type', 'application/x-amz-json-1.0').end('{"PartnerSummaryList":[]}');
  });
}

/**
 * A proxy that takes every name for this machine. `asked` are the URLs and targets it was asked for.
 * @param {string[]} asked
 * @param {{ status?: number, password?: string }} options
 */
function createProxy(asked, { status = 200, password } = {}, create = createHttpServer) {
  const isKnown = ({ headers }) =>
    password === undefined || headers['proxy-authorization'] === `Basic ${Buffer.from(password).toString('base64')}`;
  const proxy = create((request, response) => {
    asked.push(request.url);
    if (!isKnown(request)) response.writeHead(407).end();
    else serve(request, response);
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url);
    socket.on('error', () => {});
    if (status !== 200 || !isKnown(request)) {
      socket.end(`HTTP/1.1 ${isKnown(request) ? status : 407} Refused\r\n\r\n`);
      return;
    }
    const target = connect(Number(request.url.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    target.on('error', () => socket.destroy());
    socket.on('close', () => target.destroy());
  });
  return proxy;
}

let http;
let https;
before(async () => {
  http = await start(createHttpServer(serve));
  https = (await start(createHttpsServer(tls, serve))).replace('http:', 'https:');
});

function call(endpoint, env = {}, words = []) {
  received.length = 0;
  const child = spawn(process.execPath, [PROGRAM, 'call', 'account', 'list-partners', '--endpoint-url', endpoint, ...words], {
    env: cleanEnv(env),
  });
  const out = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) child[stream].setEncoding('utf8').on('data', (text) => (out[stream] += text));
  child.stdin.on('error', () => {}).end('{"Catalog":"AWS"}\n');
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...out })));
}

/** One line, without a stack or source code. */
function assertOneLine({ code, stdout, stderr }, expected) {
  assert.deepEqual([code, stdout], [1, ''], stderr);
  assert.match(stderr, /^[^\n]{1,400}\n$/);
  assert.match(stderr, expected);
}

test('call sends requests through HTTP_PROXY and HTTPS_PROXY', async () => {
  const asked = [];
  const proxy = await start(createProxy(asked));
  const plain = await call('http://partner-central.invalid/a', { HTTP_PROXY: proxy });
  assert.equal(plain.code, 0, plain.stderr);
  assert.deepEqual(asked.splice(0), ['http://partner-central.invalid/a']);
  assert.equal(received[0].headers.host, 'partner-central.invalid');
  const endpoint = https.replace('127.0.0.1', 'partner-central.invalid');
  const secure = await call(endpoint, { https_proxy: proxy, AWS_CA_BUNDLE: certificate });
  assert.equal(secure.code, 0, secure.stderr);
  assert.deepEqual(asked.splice(0), [new URL(endpoint).host]);
  assert.equal(received[0].url, '/', 'the service sees a usual request');
  const direct = await call(http, { HTTP_PROXY: proxy, NO_PROXY: 'localhost,127.0.0.1' });
  assert.equal(direct.code, 0, direct.stderr);
  assert.deepEqual(asked, []);
});

test('call tells a proxy who is asking, and never prints the password', async () => {
  const asked = [];
  const proxy = await start(createProxy(asked, { password: 'ada:hunter 2' }));
  const endpoint = https.replace('127.0.0.1', 'partner-central.invalid');
  const named = proxy.replace('//', '//ada:hunter%202@');
  const env = { HTTPS_PROXY: named, HTTP_PROXY: named, AWS_CA_BUNDLE: certificate };
  assert.equal((await call(endpoint, env)).code, 0);
  assert.equal((await call('http://partner-central.invalid', env)).code, 0);
  const unknown = await call(endpoint, { ...env, HTTPS_PROXY: proxy });
  assertOneLine(unknown, /the proxy 127\.0\.0\.1:\d+ of HTTPS_PROXY refused the connection: 407/);
  const wrong = await call(endpoint, { ...env, HTTPS_PROXY: proxy.replace('//', '//ada:hunter3@') });
  assertOneLine(wrong, /407/);
  assert.doesNotMatch(wrong.stderr, /hunter/);
  const gone = await call(endpoint, { ...env, HTTPS_PROXY: 'http://ada:hunter3@127.0.0.1:1' });
  assertOneLine(gone, /the proxy 127\.0\.0\.1:1 of HTTPS_PROXY cannot be reached: .*ECONNREFUSED/);
  assert.doesNotMatch(gone.stderr, /hunter/);
});

test('call uses a proxy that speaks TLS', async () => {
  const asked = [];
  const proxy = (await start(createProxy(asked, {}, (handle) => createHttpsServer(tls, handle)))).replace('http:', 'https:');
  const env = { HTTPS_PROXY: proxy, HTTP_PROXY: proxy, AWS_CA_BUNDLE: certificate };
  assert.equal((await call(https.replace('127.0.0.1', 'partner-central.invalid'), env)).code, 0);
  assert.equal((await call('http://partner-central.invalid', env)).code, 0);
  assert.equal(asked.length, 2);
});

test('a bulk call uses one tunnel of a proxy for many requests', async () => {
  const asked = [];
  const proxy = await start(createProxy(asked));
  const file = join(folder, 'many.ndjson');
  writeFileSync(file, '{"Catalog":"AWS"}\n'.repeat(20));
  const endpoint = https.replace('127.0.0.1', 'partner-central.invalid');
  const words = [file, '--ndjson', '--rate', '1000', '--concurrency', '1'];
  const { code, stderr } = await call(endpoint, { HTTPS_PROXY: proxy, AWS_CA_BUNDLE: certificate }, words);
  assert.deepEqual([code, stderr], [0, '20 requests: 20 done\n']);
  assert.deepEqual([received.length, asked.length], [20, 1]);
});

test('the proxy of a URL is that of the environment', () => {
  const proxyOf = (url, env) => findProxy(new URL(url), env)?.url.href;
  const one = 'http://proxy.example:8080/';
  const target = 'https://partnercentral-account.us-east-1.api.aws/';
  /** @type {[env: Record<string, string>, expected: string | undefined, url?: string][]} */
  const cases = [
    [{}, undefined],
    [{ HTTPS_PROXY: one }, one],
    [{ https_proxy: one, HTTPS_PROXY: 'http://other.example' }, one],
    [{ https_proxy: '', HTTPS_PROXY: one }, one],
    [{ HTTP_PROXY: one }, undefined],
    [{ HTTP_PROXY: one }, one, 'http://127.0.0.1:4566/'],
    [{ HTTPS_PROXY: 'proxy.example:8080' }, one],
    [{ HTTPS_PROXY: '//proxy.example:8080' }, one],
    [{ HTTPS_PROXY: ` ${one}\r` }, one],
    [{ HTTPS_PROXY: one, NO_PROXY: '*' }, undefined],
    [{ HTTPS_PROXY: one, NO_PROXY: 'api.aws' }, undefined],
    [{ HTTPS_PROXY: one, NO_PROXY: '.api.aws' }, undefined],
    [{ HTTPS_PROXY: one, NO_PROXY: '*.api.aws' }, undefined],
    [{ HTTPS_PROXY: one, no_proxy: 'localhost, API.AWS' }, undefined],
    [{ HTTPS_PROXY: one, NO_PROXY: 'i.aws' }, one],
    [{ HTTPS_PROXY: one, NO_PROXY: 'api.aws:443' }, undefined],
    [{ HTTPS_PROXY: one, NO_PROXY: 'api.aws:80' }, one],
    [{ HTTPS_PROXY: one, NO_PROXY: '10.0.0.0/8' }, undefined, 'https://10.1.2.3/'],
    [{ HTTPS_PROXY: one, NO_PROXY: '10.0.0.0/8' }, one, 'https://11.1.2.3/'],
    [{ HTTPS_PROXY: one, NO_PROXY: '::1' }, undefined, 'https://[::1]:8443/'],
    [{ HTTPS_PROXY: one, NO_PROXY: '127.0.0.1' }, undefined, 'https://127.0.0.1:8443/'],
    [{ HTTPS_PROXY: one, NO_PROXY: ', ,' }, one],
  ];
  for (const [env, expected, url = target] of cases) assert.equal(proxyOf(url, env), expected, JSON.stringify(env));
  for (const HTTPS_PROXY of ['socks5://proxy.example', 'http://', 'ftp://proxy.example'])
    assert.throws(() => proxyOf(target, { HTTPS_PROXY }), /^Error: HTTPS_PROXY must be the http or https URL of a proxy/);
});

test('call trusts the certificates of AWS_CA_BUNDLE or ca_bundle', async () => {
  const config = join(folder, 'config');
  writeFileSync(config, `[default]\nca_bundle = ${certificate}\n`);
  assert.equal((await call(https, { AWS_CA_BUNDLE: certificate })).code, 0);
  assert.equal((await call(https, { AWS_CONFIG_FILE: config })).code, 0);
  assert.equal((await call(https, { REQUESTS_CA_BUNDLE: certificate })).code, 0);
  assert.equal((await call(https, { NODE_EXTRA_CA_CERTS: certificate })).code, 0);
  const text = join(folder, 'text');
  writeFileSync(text, 'not a certificate');
  for (const [path, expected] of [
    [join(folder, 'nowhere'), /^cannot read .*nowhere of AWS_CA_BUNDLE: no such file or directory \(ENOENT\)\n$/],
    [text, /of AWS_CA_BUNDLE must contain certificates in PEM format\n$/],
    [folder, /^cannot read .*EISDIR\)\n$/],
  ]) {
    const { code, stderr } = await call(https, { AWS_CA_BUNDLE: path });
    assert.equal(code, 2);
    assert.match(stderr, /** @type {RegExp} */ (expected));
  }
});

test('call says why there is no connection, in one line', async () => {
  const resetting = await start(
    createTcpServer((socket) => socket.on('error', () => {}).once('data', () => socket.resetAndDestroy())),
  );
  const closing = await start(createTcpServer((socket) => socket.on('error', () => {}).once('data', () => socket.end())));
  const unused = createTcpServer();
  const closed = await listen(unused);
  unused.close();
  /** @type {[endpoint: string, expected: RegExp][]} */
  const cases = [
    ['http://127.0.0.1:1', /ECONNREFUSED 127\.0\.0\.1:1/],
    [closed, /ECONNREFUSED 127\.0\.0\.1/],
    ['http://no-such-host.invalid', /(ENOTFOUND|EAI_AGAIN) no-such-host\.invalid/],
    [
      https,
      /the certificate of 127\.0\.0\.1 is not accepted: self-signed certificate \(DEPTH_ZERO_SELF_SIGNED_CERT\); AWS_CA_BUNDLE/,
    ],
    [
      http.replace('http:', 'https:'),
      /the TLS connection to 127\.0\.0\.1 failed: wrong version number \(EPROTO\); is it an http URL\?/,
    ],
    [https.replace('https:', 'http:'), /Parse Error|HTTP|ECONNRESET|socket hang up/],
    [resetting, /ECONNRESET/],
    [closing, /socket hang up|ECONNRESET|other side closed/],
  ];
  for (const [endpoint, expected] of cases) assertOneLine(await call(endpoint, { AWS_MAX_ATTEMPTS: '1' }), expected);
  const file = join(folder, 'one.ndjson');
  writeFileSync(file, '{"Catalog":"AWS"}\n');
  const bulk = await call('http://127.0.0.1:1', {}, [file, '--ndjson']);
  assert.equal(bulk.code, 1);
  assert.match(JSON.parse(bulk.stdout).error.message, /ECONNREFUSED 127\.0\.0\.1:1/);
});

test('call refuses a password in an endpoint, and prints it nowhere', async () => {
  const url = 'http://ada:hunter2@127.0.0.1:1';
  const config = join(folder, 'password');
  writeFileSync(config, `[default]\nregion = us-east-1\nendpoint_url = ${url}\n`);
  /** @type {[words: string[], env: Record<string, string>][]} */
  const cases = [
    [['--endpoint-url', url], {}],
    [[], { AWS_ENDPOINT_URL: url }],
    [[], { AWS_ENDPOINT_URL_PARTNERCENTRAL_ACCOUNT: url }],
    [[], { AWS_CONFIG_FILE: config }],
  ];
  for (const [words, env] of cases) {
    const child = spawn(process.execPath, [PROGRAM, 'call', 'account', 'list-partners', ...words], {
      env: cleanEnv(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    assert.equal(code, 2);
    assert.match(printed, /^[^\n]* must not contain a user name or password\n$/);
    assert.doesNotMatch(printed, /hunter2/);
  }
});
