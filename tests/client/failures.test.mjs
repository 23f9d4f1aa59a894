// What a call says when it fails: the innermost cause, at real sockets; no secrets; and no hook of the caller can end the
// process.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { PartnerCentralAccount, ServiceException, TransportError } from 'partner-central';
import { fromEnv } from 'partner-central/credentials';
import { credentials, input, noWait, ok, rejection, scriptedClient } from './scripted-fetch.mjs';

/** The error of one attempt at an endpoint, with the global `fetch`. */
async function failureAt(endpoint, options) {
  const client = new PartnerCentralAccount({ region: 'us-east-1', credentials, endpoint, maxAttempts: 1, ...options });
  const error = await rejection(client.listPartners(input));
  assert.ok(error instanceof TransportError, error);
  return error;
}

/** A server that listens on a free port while `use` runs. */
async function listening(server, use) {
  const sockets = new Set();
  server.on('connection', (socket) => sockets.add(socket.on('error', () => {})));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(server.address().port);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Some errors have no message. */
const EMPTY = '';

test('a connection that is refused says so, with its address, and for every address of the host', async () => {
  const port = await listening(net.createServer(), async (free) => free);
  const error = await failureAt(`http://127.0.0.1:${port}`);
  assert.equal(error.message, `ListPartners could not be sent to 127.0.0.1:${port}: connect ECONNREFUSED 127.0.0.1:${port}`);
  assert.deepEqual([error.reason, error.cause instanceof TypeError], ['network', true]);
  assert.match((await failureAt(`http://localhost:${port}`)).message, /: connect ECONNREFUSED (127\.0\.0\.1|::1):\d+/);
  assert.match((await failureAt('http://127.0.0.1:1')).message, /: bad port: connections to it are refused by `fetch` itself$/);
});

test('a host that does not exist is named', async () => {
  assert.match(
    (await failureAt('http://no-such-host.invalid')).message,
    /: getaddrinfo (ENOTFOUND|EAI_AGAIN) no-such-host\.invalid$/,
  );
});

test('a certificate that is not trusted, and TLS where there is none, are named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'partner-central-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-days', '1'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...subject], {
    stdio: 'ignore',
  });
  const secure = https.createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => response.end('{}'));
  await listening(secure, async (port) => {
    const { message } = await failureAt(`https://127.0.0.1:${port}`);
    assert.equal(
      message,
      `ListPartners could not be sent to 127.0.0.1:${port}: self-signed certificate (DEPTH_ZERO_SELF_SIGNED_CERT)`,
    );
  });
  const plain = http.createServer((_, response) => response.end('{}'));
  await listening(plain, async (port) => {
    assert.match((await failureAt(`https://127.0.0.1:${port}`)).message, /SSL|wrong version number/i);
  });
});

test('a connection that breaks says so, before the response and in its body', async () => {
  const resets = net.createServer((socket) => socket.once('data', () => socket.resetAndDestroy()));
  await listening(resets, async (port) => {
    assert.match((await failureAt(`http://127.0.0.1:${port}`)).message, /: (read ECONNRESET|other side closed)/);
  });
  const breaks = http.createServer((_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{');
    setTimeout(() => response.destroy(), 20);
  });
  await listening(breaks, async (port) => {
    const error = await failureAt(`http://127.0.0.1:${port}`);
    assert.match(error.message, /: other side closed/);
    assert.equal(error.$metadata?.httpStatusCode, 200);
  });
});

test('whatever fetch throws, the message ends in the innermost cause', async () => {
  const unreadable = {
    get message() {
      throw new Error('getter');
    },
    get cause() {
      throw new Error('getter');
    },
  };
  /** @type {any} */
  const cyclic = new Error('round and round');
  cyclic.cause = cyclic;
  const cases = [
    ['a text', 'a text'],
    [undefined, 'no reason was given'],
    [null, 'no reason was given'],
    [Object.create(null), 'no reason was given'],
    [unreadable, 'no reason was given'],
    [Symbol('why'), 'Symbol(why)'],
    [cyclic, 'round and round'],
    [new TypeError('Failed to fetch'), 'Failed to fetch'],
    [Object.assign(new Error('Unable to connect'), { code: 'ConnectionRefused' }), 'Unable to connect (ConnectionRefused)'],
    [new TypeError('fetch failed', { cause: Object.assign(new Error(EMPTY), { code: 'EPERM' }) }), 'EPERM'],
    [new Error('outer', { cause: new Error('middle', { cause: new Error('inner\nline') }) }), 'inner line'],
    [
      new Error('outer', { cause: { code: 'UND_ERR_CONNECT_TIMEOUT', message: 'Connect Timeout Error' } }),
      'Connect Timeout Error (UND_ERR_CONNECT_TIMEOUT)',
    ],
    [
      new Error('fetch failed', { cause: new AggregateError([new Error('one'), new Error('two'), new Error('one')], EMPTY) }),
      'one; two',
    ],
    [new Error('x'.repeat(10_000)), 'x'.repeat(500)],
  ];
  for (const [thrown, reason] of cases) {
    const fetch = async () => {
      throw thrown;
    };
    const error = await failureAt('http://host.example:8080/path', { fetch });
    assert.equal(error.message, `ListPartners could not be sent to host.example:8080: ${reason}`);
    assert.equal(error.cause, thrown);
  }
});

test('a credential provider that fails has its innermost cause in the message', async () => {
  const error = await failureAt('http://127.0.0.1:1', {
    credentials: async () => {
      throw new Error('Could not load credentials from any providers', {
        cause: new Error('connect EHOSTUNREACH 169.254.169.254:80'),
      });
    },
  });
  assert.equal(error.message, 'the function for `credentials` failed: connect EHOSTUNREACH 169.254.169.254:80');
});

test('an endpoint that is no http or https URL, or has a password, is refused before the first attempt, and not quoted', async () => {
  const noUrl = [
    'localhost:4566',
    'ftp://files.example',
    'file:///etc/hosts',
    'wss://host.example',
    '/path',
    'http://',
    'no url',
    '//host.example',
  ];
  const withPassword = [
    'http://ada:hunter2@127.0.0.1:1',
    'https://:hunter2@host.example/',
    new URL('http://hunter2@host.example'),
  ];
  for (const endpoint of [...noUrl, ...withPassword]) {
    for (const auth of [undefined, 'none']) {
      const { client, sent } = scriptedClient([ok()], { endpoint, auth });
      const error = await rejection(client.listPartners(input));
      assert.ok(error instanceof TypeError, String(endpoint));
      assert.match(
        error.message,
        withPassword.includes(endpoint) ? /must not have a user or a password/ : /must be an http or https URL/,
      );
      assert.ok(!inspect(error).includes('hunter2'));
      assert.equal(sent.length, 0);
    }
  }
  const { client } = scriptedClient([ok()], { auth: 'none', region: undefined });
  await assert.rejects(client.listPartners(input), /^TypeError: `endpoint` is missing: with `auth: 'none'`/);
});

test('timeouts that are no durations are refused, and those beyond any timer are none', async () => {
  for (const name of ['requestTimeout', 'callTimeout']) {
    for (const limit of ['30s', '1000', -1, NaN, 5n, {}, true]) {
      const message = new RegExp(`^TypeError: \`${name}\` must be a number of milliseconds; 0 or Infinity is no timeout`);
      assert.throws(() => scriptedClient([ok()], { [name]: limit }), message);
      await assert.rejects(scriptedClient([ok()]).client.listPartners(input, { [name]: limit }), message);
    }
    for (const limit of [Infinity, 2 ** 31, 2 ** 31 - 1, Number.MAX_SAFE_INTEGER, 0, undefined, null]) {
      const slow = () => new Promise((resolve) => setTimeout(resolve, 20, ok()));
      const { client, sent } = scriptedClient([slow], { [name]: limit });
      await client.listPartners(input);
      await client.listPartners(input, { [name]: limit });
      assert.equal(sent.length, 2);
    }
  }
});

const TOKEN = 'IQoJb3JpZ2luX2VjEJr//////wEaCXVzLWVhc3QtMSJHMEUCIQDmade+up0TOKEN==';
const KEY = 'ASIAQWERTYUIOPASDFGH';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const API_KEY = 'k-1234-5678';
const escapedText = (text) => [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const html = (text) => text.replaceAll('/', '&#x2F;').replaceAll('+', '&#43;').replaceAll('=', '&#61;');

test('no error, line of a log or attempt has what the request was signed with, however a response quotes it', async () => {
  const quotes =
    (make) =>
    async (_, { headers }) =>
      make(headers, /** @type {any} */ (headers).authorization);
  const token = (headers) => headers['x-amz-security-token'];
  const page = (text, headers = {}) => new Response(text, { status: 502, headers });
  const error = (members, headers = {}) =>
    new Response(JSON.stringify({ __type: 'SignatureDoesNotMatch', ...members }), { status: 403, headers });
  const responses = {
    'all headers as text': quotes((headers) => page(JSON.stringify(headers))),
    'the token at the end of what is quoted': quotes((headers) => page(`${'-'.repeat(180)}${token(headers)}`)),
    'half of the token': quotes((headers) => page(token(headers).slice(0, 40))),
    'the token in HTML': quotes((headers) => page(`<pre>${html(token(headers))}</pre>`)),
    'the token in a URL': quotes((headers) => page(`?token=${encodeURIComponent(token(headers))}`)),
    'a token as the start of what should be JSON': quotes((headers) => page(token(headers))),
    'the canonical request': quotes((headers, authorization) =>
      error({
        message: `should have been x-amz-security-token:${token(headers)} ${authorization}`,
        Detail: [{ header: headers }],
      }),
    ),
    'the token in escape sequences': quotes((headers) => page(`{"__type":"X","message":"${escapedText(token(headers))}"}`)),
    'the name of the error': quotes((headers) => page('{}', { 'x-amzn-errortype': token(headers).slice(0, 14) })),
    'the ID of the request': quotes((headers) => error({}, { 'x-amzn-requestid': token(headers) })),
    'an error of fetch': quotes((headers, authorization) => {
      throw Object.assign(new TypeError('cannot send', { cause: new Error(`header ${token(headers)} ${SECRET}`) }), {
        config: { headers: { authorization } },
      });
    }),
  };
  for (const [what, fetch] of Object.entries(responses)) {
    const shown = [];
    const { options } = noWait(fetch, {
      credentials: { accessKeyId: KEY, secretAccessKey: SECRET, sessionToken: TOKEN },
      headers: { 'x-api-key': API_KEY },
      maxAttempts: 1,
      logger: { debug: (line) => shown.push(line) },
      onAttempt: (attempt) => shown.push(inspect(attempt, { depth: 10, showHidden: true, getters: true })),
    });
    const thrown = await rejection(new PartnerCentralAccount(options).listPartners(input));
    // The response itself is kept for the caller, out of sight of consoles and JSON.
    shown.push(inspect(thrown, { depth: 10 }), JSON.stringify(thrown), thrown.stack, thrown.message);
    const all = shown.join('\n').replace(/\[\$response\][\s\S]*/, '');
    const [signature] = /[\da-f]{64}/.exec(all) ?? [];
    const leaks = [TOKEN, TOKEN.slice(0, 40), KEY, SECRET, API_KEY, html(TOKEN), encodeURIComponent(TOKEN), escapedText(TOKEN)];
    assert.deepEqual([...leaks.filter((secret) => all.includes(secret)), signature].filter(Boolean), [], `${what}: ${all}`);
    assert.ok(!all.includes(TOKEN.slice(0, 14)), `${what}: ${all}`);
  }
});

test('names and IDs of a response are kept in length and on one line', async () => {
  const lines = [];
  const long = 'Y'.repeat(5000);
  const response = new Response(JSON.stringify({ __type: `Long\n${long}`, message: 'no' }), {
    status: 400,
    headers: { 'x-amzn-requestid': long },
  });
  const { client } = scriptedClient([response], { logger: { debug: (line) => lines.push(line) }, maxAttempts: 1 });
  const error = await rejection(client.listPartners(input));
  assert.ok(error instanceof ServiceException);
  assert.match(error.name, /^Long\?Y{123}$/);
  assert.equal(error.$metadata.requestId?.length, 128);
  assert.ok(lines.every((line) => line.length < 400 && !/[\r\n]/.test(line)));
});

test('the environment’s expiration must be a time', async () => {
  const env = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b', AWS_CREDENTIAL_EXPIRATION: 'soon' };
  const error = await rejection(scriptedClient([ok()], { credentials: fromEnv(env) }).client.listPartners(input));
  assert.match(error.message, /credentials\.expiration must be a Date/);
});

test('nothing that a hook throws or rejects with ends a call or the process', () => {
  const script = `
    import { PartnerCentralAccount } from 'partner-central';
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' };
    const fetch = async () => new Response('{"PartnerSummaryList":[]}');
    const error = () => new Error('the log service is down');
    const hooks = {
      throws: () => { throw error(); },
      rejects: async () => { throw error(); },
      'rejects later': () => new Promise((_, reject) => setTimeout(reject, 5, error())),
      'thenable that throws': () => ({ then() { throw error(); } }),
      'thenable that rejects': () => ({ then(_, reject) { reject(error()); } }),
      'then that cannot be read': () => ({ get then() { throw error(); } }),
    };
    for (const [what, hook] of Object.entries(hooks)) {
      const options = { region: 'us-east-1', credentials, fetch, onAttempt: hook, onIssues: hook, logger: { debug: hook, warn: hook } };
      await new PartnerCentralAccount({ ...options, validate: 'warn' }).listPartners({ Newer: 1 });
      const unreadable = { get debug() { throw error(); }, get warn() { throw error(); } };
      await new PartnerCentralAccount({ ...options, logger: unreadable, validate: 'warn' }).listPartners({ Newer: 1 });
    }
    setTimeout(() => console.log('alive'), 30);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  assert.deepEqual([status, stdout.trim()], [0, 'alive'], stderr);
});
