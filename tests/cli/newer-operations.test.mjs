// `call --validate warn|off` and `--unknown-keys`: requests and operations that are newer than the package.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { cleanEnv } from '../python.mjs';
import { PROGRAM } from '../sandbox/http/start-sandbox.mjs';

const folder = mkdtempSync(join(tmpdir(), 'partner-central-'));
/** The operation and the body of each request. */
const received = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    received.push([request.headers['x-amz-target'], body]);
    response.setHeader('content-type', 'application/x-amz-json-1.0').end('{"done":true}');
  });
});
let endpoint;
before(async () => {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  endpoint = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function call(words, input = '') {
  received.length = 0;
  const env = { ...cleanEnv(), AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1' };
  const child = spawn(process.execPath, [PROGRAM, 'call', ...words, '--endpoint-url', endpoint], { env });
  const out = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) child[stream].setEncoding('utf8').on('data', (text) => (out[stream] += text));
  child.stdin.on('error', () => {}).end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...out })));
}

const LIST = ['account', 'list-partners'];

test('--validate off sends an operation that is newer than the package', async () => {
  const { code, stdout } = await call(['channel', 'create-new-thing', '--validate', 'off'], '{"name":"x"}');
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout), { done: true });
  assert.deepEqual(received, [['PartnerCentralChannel.CreateNewThing', '{"name":"x"}']]);
  const other = await call(['channel', 'create-new-thing'], '{}');
  assert.equal(other.code, 2);
  assert.match(other.stderr, /^channel has no operation "create-new-thing"/);
});

test('--validate off sends what is not valid, and --validate warn prints its issues first', async () => {
  const off = await call([...LIST, '--validate', 'off'], '{"Catalog":7,"Newer":1}');
  assert.equal(off.code, 0);
  assert.equal(received[0][1], '{"Catalog":7,"Newer":1}');
  const warn = await call([...LIST, '--validate', 'warn'], '{"Catalog":7}');
  assert.equal(warn.code, 0);
  assert.match(warn.stderr, /it is sent all the same:\nCatalog must be of type string, not number \[type\]/);
  assert.equal(received[0][1], '{"Catalog":7}');
  const on = await call(LIST, '{"Catalog":7}');
  assert.equal(on.code, 1);
  assert.equal(received.length, 0);
});

test('--unknown-keys strips or sends members that the model does not name', async () => {
  for (const [choice, body] of [
    ['strip', '{"Catalog":"AWS"}'],
    ['allow', '{"Catalog":"AWS","Newer":1}'],
  ]) {
    const { code } = await call([...LIST, '--unknown-keys', choice], '{"Catalog":"AWS","Newer":1}');
    assert.deepEqual([code, received[0][1]], [0, body]);
  }
  const wrong = await call([...LIST, '--unknown-keys', 'maybe'], '{}');
  assert.deepEqual([wrong.code, wrong.stderr], [2, '--unknown-keys is one of error, strip, allow\n']);
  const wrongValidate = await call([...LIST, '--validate', 'no'], '{}');
  assert.deepEqual([wrongValidate.code, wrongValidate.stderr], [2, '--validate is one of on, warn, off\n']);
});

test('many requests follow --validate and --unknown-keys, too', async () => {
  const path = join(folder, 'lines.ndjson');
  writeFileSync(path, '{"Catalog":"AWS"}\n{"Catalog":7,"Newer":1}\n');
  const on = await call([...LIST, path, '--ndjson']);
  assert.deepEqual([on.code, received.length], [1, 0]);
  const warn = await call([...LIST, path, '--ndjson', '--validate', 'warn', '--rate', '100', '--concurrency', '1']);
  assert.equal(warn.code, 0, warn.stderr);
  assert.match(warn.stderr, /line 2: Catalog must be of type string, not number \[type\]/);
  assert.deepEqual(
    received.map(([, body]) => body),
    ['{"Catalog":"AWS"}', '{"Catalog":7,"Newer":1}'],
  );
  const newer = await call([
    'account',
    'list-new-things',
    path,
    '--ndjson',
    '--validate',
    'off',
    '--rate',
    '100',
    '--concurrency',
    '1',
  ]);
  assert.equal(newer.code, 0, newer.stderr);
  assert.deepEqual(
    received.map(([target]) => target),
    new Array(2).fill('PartnerCentralAccount.ListNewThings'),
  );
  writeFileSync(path, '{"Catalog":"AWS"}\nnot JSON\n');
  const notJson = await call([...LIST, path, '--ndjson', '--validate', 'off']);
  assert.deepEqual([notJson.code, received.length], [1, 0]);
  assert.match(notJson.stdout, /"line":2,.*"code":"json"/);
  writeFileSync(path, 'Catalog\nAWS\n');
  const csv = await call(['account', 'list-new-things', path, '--csv', '--validate', 'off']);
  assert.equal(csv.code, 2);
  assert.match(csv.stderr, /--csv needs the members of ListNewThings, which this version does not know: give --ndjson/);
  const strip = await call([...LIST, path, '--csv', '--unknown-keys', 'strip']);
  assert.deepEqual([strip.code, received[0][1]], [0, '{"Catalog":"AWS"}']);
});
