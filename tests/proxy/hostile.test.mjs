// What an outsider or a hostile service can do to the proxy: large refusals, guards that are asked in vain, hidden secrets,
// impossible requests, and hooks that fail.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import http from 'node:http';
import net from 'node:net';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { account, PartnerCentralAccount, ValidationError } from 'partner-central';
import { toNodeListener } from 'partner-central/proxy';
import { listen } from '../listen.mjs';
import { rejection } from '../client/scripted-fetch.mjs';
import { backend, pageRequest, SECRETS } from './backend.mjs';

const START = { target: 'PartnerCentralAccount.StartProfileUpdateTask' };
const output = () => new Response('{"PartnerSummaryList":[]}');

const refused = async (options, request) => {
  const { handler } = backend({ fetch: async () => output(), ...options });
  const response = await handler(pageRequest(request));
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) };
};

test('the response to a request of many mistakes is limited, and says that there are more', async () => {
  const items = new Array(349_511).fill('{}').join();
  /** @type {Record<string, [object, string]>} */
  const bodies = {
    'empty objects': [START, `{"TaskDetails":{"LocalizedContents":[${items}]}}`],
    'empty texts': [START, `{"TaskDetails":{"IndustrySegments":[${items.replaceAll('{}', '""')}]}}`],
    'unknown keys': [{}, `{${Array.from({ length: 80_000 }, (_, i) => `"key${i}":1`).join()}}`],
    'a long unknown key': [{}, `{"${'k'.repeat(1_000_000)}":1,"Catalog":7}`],
    'long unknown keys': [{}, `{${Array.from({ length: 900 }, (_, i) => `"${'é'.repeat(500)}${i}":1`).join()}}`],
  };
  for (const [what, [target, body]] of Object.entries(bodies)) {
    const { status, text, body: error } = await refused({ allow: () => true }, { ...target, body });
    assert.equal(status, 400, what);
    assert.ok(Buffer.byteLength(text) <= 256 * 1024, `${what}: ${text.length} characters`);
    assert.ok(error.ErrorDetails.length > 0 && error.ErrorDetails.length <= 1000, what);
    assert.equal(error.truncated, what === 'a long unknown key' ? undefined : true, what);
    assert.ok(error.Message.length < 2000, what);
  }
});

test('the client of a page knows that issues are missing', async () => {
  const { handler } = backend({ allow: () => true, maxIssues: 2 });
  const client = new PartnerCentralAccount({
    auth: 'none',
    endpoint: 'https://portal.example/partner-central',
    headers: { authorization: 'Bearer of-ada' },
    fetch: (url, init) => handler(new Request(url, init)),
    validate: false,
  });
  const error = /** @type {any} */ (await rejection(client.createPartner(/** @type {any} */ ({}))));
  assert.equal(error instanceof account.ValidationException && !(error instanceof ValidationError), true);
  assert.deepEqual([error.issues.length, error.truncated], [2, true]);
});

test('a guard is asked before its input is validated, and what it reads is valid', async () => {
  const invalid = { ...START, body: '{"TaskDetails":{"LocalizedContents":[{}]}}' };
  const asked = [];
  const cases = {
    'refuses without a look': [() => false, 403],
    'refuses what is not JSON': [() => false, 403, { ...START, body: '{' }],
    'reads the input': [({ input }) => input.Catalog === 'AWS', 400],
    'reads the input later': [(call) => Promise.resolve().then(() => call.input.Catalog === 'AWS'), 400],
    'ignores what reading throws': [
      (call) => {
        try {
          return call.input !== undefined;
        } catch {
          return true;
        }
      },
      400,
    ],
    'allows without a look': [() => true, 400],
    'reads what is not JSON': [({ input }) => Boolean(input), 400, { ...START, body: '{' }],
    'reads it twice': [
      (call) => {
        const first = call.input;
        return first === call.input && asked.push(first) > 0;
      },
      200,
      {},
    ],
    'replaces it': [(call) => Boolean((call.input = { Catalog: 'Sandbox' })), 200, {}],
  };
  for (const [what, [guard, status, request = invalid]] of Object.entries(cases)) {
    const sent = [];
    const fetch = async (_, { body }) => {
      sent.push(new TextDecoder().decode(body));
      return output();
    };
    assert.equal((await refused({ allow: guard, fetch }, request)).status, status, what);
    assert.deepEqual(
      sent,
      what === 'replaces it' ? ['{"Catalog":"Sandbox"}'] : status === 200 ? ['{"Catalog":"AWS"}'] : [],
      what,
    );
  }
  assert.deepEqual(asked, [{ Catalog: 'AWS' }]);
});

const escaped = (text) => [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

test('no response hides a secret from the search: escape sequences, duplicate members, capitals, parts', async () => {
  const token = SECRETS.sessionToken;
  const error = (text, headers = {}) =>
    new Response(text, { status: 400, headers: { 'x-amzn-errortype': 'ConflictException', ...headers } });
  const hidden = {
    'a member that is there twice': () => new Response(`{"Name":"${escaped(token)}","Name":1}`),
    'a key': () => new Response(`{"${escaped(token)}":1}`),
    'escaped slashes': () => new Response(`{"Name":"${token.replaceAll('/', '\\/')}"}`),
    'an encoded URL': () => new Response(`{"Url":"https://x/?t=${encodeURIComponent(token)}"}`),
    'half of it': () => new Response(`{"Name":"${token.slice(0, 24)}"}`),
    'the ID of the request': () => new Response('{}', { headers: { 'x-amzn-requestid': SECRETS.accessKeyId } }),
    'the reason of an error': () => error(`{"Reason":"${SECRETS.accessKeyId}","Message":"${token}"}`),
    'an ARN in capitals': () => error('{"Message":"User: ARN:AWS:STS::123456789012:assumed-role/portal"}'),
    'an escaped ARN': () => error(`{"Message":"User: ${escaped('a')}rn:aws:sts::123456789012:role/portal"}`),
    'an ARN twice': () => error('{"Message":"arn:aws:iam::123456789012:user/x","Message":"no"}'),
    'an ARN for a URL': () => error('{"Message":"arn%3Aaws%3Aiam%3A%3A123456789012%3Auser%2Fx"}'),
    'a host in capitals': () => error('{"Message":"GATEWAY.INSIDE.EXAMPLE:8443"}'),
    'the name of an error': () => error('{}', { 'x-amzn-errortype': token.slice(0, 14) }),
  };
  for (const [what, respond] of Object.entries(hidden)) {
    const { handler } = backend({ allow: ['account.ListPartners'], fetch: async () => respond() });
    const response = await handler(pageRequest());
    const all = JSON.stringify([...response.headers]) + (await response.text());
    for (const secret of [token, escaped(token), token.slice(0, 24), token.slice(0, 14), SECRETS.accessKeyId])
      assert.ok(!all.includes(secret), `${what}: ${all}`);
    assert.ok(!/arn.{1,3}aws|assumed-role|123456789012|gateway\.inside/i.test(all), `${what}: ${all}`);
  }
});

/** The first line of the response to text on a socket, and what `authenticate` saw. */
async function answerTo(text) {
  const seen = [];
  const { handler } = backend({
    allow: ['account.ListPartners'],
    authenticate: (request) => void seen.push(new URL(request.url).pathname),
  });
  const server = http.createServer(toNodeListener(handler));
  const { port } = new URL(await listen(server));
  try {
    const response = await new Promise((resolve) => {
      const socket = net.connect(Number(port), '127.0.0.1');
      let got = '';
      socket.on('data', (piece) => (got += piece)).on('close', () => resolve(got));
      socket.write(text);
    });
    return { status: Number(/^HTTP\/1\.1 (\d+)/.exec(response)?.[1]), response, seen };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test('toNodeListener refuses what is no host, and authenticate sees the path that was asked for', async () => {
  const request = (host, target = '/tenant/a', method = 'POST') =>
    `${method} ${target} HTTP/1.1\r\n${host}Connection: close\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: 2\r\n\r\n{}`;
  for (const host of [
    'x/tenant/b?',
    'x/tenant/b#',
    'x?',
    'x#',
    '',
    ' ',
    'user:pw@x',
    'x@y',
    'x y',
    'x\\tenant',
    '[::1',
    ':80',
    'x:port',
    'x:99999',
    'a, b',
  ]) {
    const { status, seen } = await answerTo(request(`Host: ${host}\r\n`));
    assert.deepEqual([status, seen], [400, []], host);
  }
  assert.equal((await answerTo(request('Host: x\r\nHost: y\r\n'))).status, 400);
  for (const host of ['x', 'x:8080', '127.0.0.1:80', '[::1]:80', 'portal.example', 'xn--bcher-kva.example'])
    assert.deepEqual((await answerTo(request(`Host: ${host}\r\n`))).seen, ['/tenant/a'], host);
  assert.deepEqual((await answerTo(request('Host: x\r\n', 'http://other.example/tenant/a?b'))).seen, ['/tenant/a']);
});

test('toNodeListener responds to every method with its status', async () => {
  for (const method of ['TRACE', 'GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'M-SEARCH', 'PURGE', 'QUERY']) {
    const { status, response } = await answerTo(`${method} / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    // Node’s parser does not know all of them.
    assert.ok(status === 405 || (status === 400 && method === 'QUERY'), `${method}: ${response}`);
    if (status === 405) assert.match(response, /\r\nallow: POST\r\n[\s\S]*MethodNotAllowedException/i);
  }
});

test('no hook of the proxy can end the process', () => {
  const script = `
    import { createProxyHandler } from 'partner-central/proxy';
    const error = () => new Error('the log service is down');
    const hooks = {
      throws: () => { throw error(); },
      rejects: async () => { throw error(); },
      thenable: () => ({ then() { throw error(); } }),
      unreadable: () => ({ get then() { throw error(); } }),
    };
    const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'PartnerCentralAccount.ListPartners', origin: 'https://a.example' };
    const statuses = [];
    for (const hook of Object.values(hooks)) {
      for (const name of ['onError', 'authenticate', 'allow', 'prepare', 'onAttempt', 'headers', 'credentials', 'fetch', 'cors']) {
        const handler = createProxyHandler({
          region: 'us-east-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-nobody' }, maxAttempts: 1,
          fetch: async () => { throw new TypeError('fetch failed'); },
          authenticate: () => ({}), allow: ['account.ListPartners'], onError: hook,
          [name]: name === 'cors' ? { origin: hook } : hook,
        });
        const { status } = await handler(new Request('http://portal.example/', { method: 'POST', headers, body: '{"Catalog":"AWS"}' }));
        statuses.push(name + ' ' + status);
      }
    }
    setTimeout(() => console.log([...new Set(statuses)].join()), 20);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  assert.equal(
    stdout.trim(),
    'onError 502,authenticate 401,allow 403,prepare 403,onAttempt 502,headers 500,credentials 500,fetch 502,cors 500',
  );
});
