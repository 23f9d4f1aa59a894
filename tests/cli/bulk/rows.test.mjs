// Which request of a file is which: corrections in place, journals that bind, and endpoints that are the same.
import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, beforeEach, test } from 'node:test';
import { listen } from '../../listen.mjs';
import { serve } from '../../sandbox/http/start-sandbox.mjs';
import { call, CREATE, FAST, file, listed, ndjson, relationship, relationships } from './command.mjs';

/** The bodies that the service has received; `refuse` decides which it rejects. */
const received = [];
let refuse = (/** @type {any} */ _body) => false;
const service = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  const body = JSON.parse(text);
  received.push({ ...body, text });
  const isRefused = refuse(body);
  response.writeHead(isRefused ? 400 : 200, { 'content-type': 'application/x-amz-json-1.0' });
  response.end(JSON.stringify(isRefused ? { __type: 'ValidationException', Message: 'no' } : { Id: 'pacinv-0123456789abc' }));
});
let url;
let sandbox;
before(async () => {
  url = await listen(service);
  sandbox = await serve();
});
after(async () => {
  service.closeAllConnections();
  service.close();
  await sandbox.stop();
});
beforeEach(() => {
  received.length = 0;
  refuse = () => false;
  return sandbox.reset();
});

const INVITE = ['account', 'create-connection-invitation'];
const HEADER = 'Catalog,ConnectionType,Email,Message,Name,ReceiverIdentifier';
const invitation = (message, name) =>
  `AWS,OPPORTUNITY_COLLABORATION,ada@example.com,"${message}",${name},pprofile-1234567890abc`;
const csv = (...rows) => `${[HEADER, ...rows].join('\r\n')}\r\n`;
const invite = (path, ...more) => call([...INVITE, path, '--csv', ...FAST, '--endpoint-url', url, ...more]);
const names = () =>
  received
    .map(({ Name }) => Name)
    .sort()
    .join('');

test('a refused row that is corrected to fewer or more lines moves no other row', async () => {
  for (const [i, [first, then]] of [
    ['Hello,\njoin us', 'Hello, join us'],
    ['Hello, join us', 'Hello,\njoin\nus'],
    ['Hello,\n\njoin us', 'Hello,\njoin us'],
  ].entries()) {
    const path = file(
      `corrected-${i}.csv`,
      csv(invitation('Good', 'A'), invitation(first, 'B'), invitation('Good', 'C'), invitation('Good', 'D')),
    );
    refuse = ({ Name }) => Name === 'B';
    const refused = await invite(path);
    assert.equal(refused.code, 1);
    assert.equal(names(), 'ABCD');
    received.length = 0;
    refuse = () => false;
    writeFileSync(path, csv(invitation('Good', 'A'), invitation(then, 'B'), invitation('Good', 'C'), invitation('Good', 'D')));
    const corrected = await invite(path);
    assert.deepEqual([corrected.code, corrected.stderr], [0, '4 requests: 1 done, 3 done before\n']);
    assert.equal(names(), 'B');
    received.length = 0;
  }
});

test('blank rows, a header on two lines and `sep=` move no row', async () => {
  const rows = [invitation('Good', 'A'), invitation('Good', 'B')];
  const path = file('moved.csv', csv(...rows));
  assert.equal((await invite(path)).code, 0);
  for (const text of [
    csv(rows[0], ',,,,,', '', rows[1]),
    `sep=,\r\n${csv(...rows)}`,
    csv(...rows).replace('Catalog', '"Catalog\r\n"'),
    csv(...rows).replaceAll('\r\n', '\r'),
    `\uFEFF${csv(...rows).replaceAll('\r\n', '\n')}`,
  ]) {
    writeFileSync(path, text);
    const again = await invite(path);
    assert.deepEqual([again.code, again.stderr], [0, '2 requests: 0 done, 2 done before\n'], JSON.stringify(text));
  }
  const ndjsonPath = file('moved.ndjson', relationships(2));
  const words = [...CREATE, ndjsonPath, '--ndjson', ...FAST, '--endpoint-url', sandbox.url];
  assert.equal((await call(words)).code, 0);
  writeFileSync(ndjsonPath, `\n${relationships(2).replace('\n', '\n\n')}`);
  assert.equal((await call(words)).stderr, '2 requests: 0 done, 2 done before\n');
});

test('results of a CSV have the line and the row of a spreadsheet', async () => {
  const path = file('places.csv', csv(invitation('Hello,\njoin us', 'A'), ',,,,,', invitation('Good', 'B')));
  const { stdout } = await invite(path);
  assert.deepEqual(
    ndjson(stdout).map(({ line, row }) => [line, row]),
    [
      [2, 2],
      [5, 4],
    ],
  );
});

test('a journal of a command that sent nothing binds nobody', async () => {
  const path = file('unbound.ndjson', relationships(3));
  const words = [...CREATE, path, '--ndjson', ...FAST];
  const journal = `${path}.journal`;
  /** @type {[words: string[], env: Record<string, string>][]} */
  const failing = [
    [['--region', 'us_east_1', '--endpoint-url', sandbox.url], {}],
    [['--region', 'eu-west-1', '--endpoint-url', 'http://127.0.0.1:1'], {}],
    [['--endpoint-url', 'http://no-such-host.invalid'], {}],
    [['--endpoint-url', 'http://127.0.0.1:1', '--concurrency', '1'], { AWS_ACCESS_KEY_ID: '222222222222' }],
    [['--endpoint-url', 'localhost:4566'], {}],
  ];
  for (const [more, env] of failing) assert.notEqual((await call([...words, ...more], { env })).code, 0, more.join(' '));
  const right = await call([...words, '--endpoint-url', sandbox.url]);
  assert.deepEqual([right.code, right.stderr], [0, '3 requests: 3 done\n']);
  assert.ok(statSync(journal).size > 0);
  const elsewhere = await call([...words, '--endpoint-url', url]);
  assert.match(elsewhere.stderr, /journal of another endpoint/);
});

test('a request without a token that never left is sent again, and binds nobody', async () => {
  const created = await call([
    ...CREATE,
    file('one.ndjson', relationships(1)),
    '--ndjson',
    ...FAST,
    '--endpoint-url',
    sandbox.url,
  ]);
  const [{ output }] = ndjson(created.stdout);
  const { catalog, programManagementAccountIdentifier } = relationship(0);
  const update = {
    catalog,
    programManagementAccountIdentifier,
    identifier: output.relationshipDetail.id,
    revision: '1',
    displayName: 'New',
  };
  const path = file('update.ndjson', `${JSON.stringify(update)}\n`);
  const words = ['channel', 'update-relationship', path, '--ndjson', ...FAST];
  const unsent = await call([...words, '--endpoint-url', 'http://127.0.0.1:1', '--region', 'eu-west-1']);
  assert.equal(unsent.stderr.split('\n')[0], '1 request: 0 done, 1 not done');
  assert.match(ndjson(unsent.stdout)[0].error.message, /ECONNREFUSED/);
  const sent = await call([...words, '--endpoint-url', sandbox.url]);
  assert.deepEqual([sent.code, sent.stderr], [0, '1 request: 1 done\n']);
});

test('a journal binds nobody if no credentials were accepted', async () => {
  const path = file('credentials.ndjson', relationships(2));
  const words = [...CREATE, path, '--ndjson', ...FAST, '--endpoint-url'];
  const strict = createServer((request, response) => {
    request.resume();
    response.writeHead(403, { 'content-type': 'application/x-amz-json-1.0' });
    response.end('{"__type":"UnrecognizedClientException","message":"no such key"}');
  });
  assert.match((await call([...words, await listen(strict)])).stderr, /the credentials were not accepted/);
  strict.close();
  assert.equal((await call([...words, sandbox.url])).code, 0);
});

test('a journal that was begun binds, although nothing is recorded yet', async () => {
  const path = file('lost.ndjson', relationships(1));
  const words = [...CREATE, path, '--ndjson', ...FAST, '--endpoint-url'];
  const losing = createServer((request) => request.socket.destroy());
  const lost = await listen(losing);
  assert.equal((await call([...words, lost])).code, 1);
  losing.close();
  assert.match((await call([...words, sandbox.url])).stderr, /journal of another endpoint/);
});

test('endpoints are the same however they are written', async () => {
  const path = file('same.ndjson', relationships(2));
  const words = [...CREATE, path, '--ndjson', ...FAST, '--endpoint-url'];
  assert.equal((await call([...words, sandbox.url])).code, 0);
  const { port } = new URL(sandbox.url);
  for (const same of [`${sandbox.url}/`, `HTTP://127.0.0.1:${port}`, `http://127.1:${port}/`, ` ${sandbox.url} `]) {
    const again = await call([...words, same]);
    assert.deepEqual([again.code, again.stderr], [0, '2 requests: 0 done, 2 done before\n'], same);
  }
  assert.equal((await listed(sandbox)).length, 2);
  assert.match(readFileSync(`${path}.journal`, 'utf8'), /^\{"journal":"partner-central","format":2,/);
});

test('whole numbers keep their digits in NDJSON, CSV and JSON', async () => {
  const PREFERENCES = ['account', 'update-connection-preferences'];
  const digits = [
    '9007199254740993',
    '9223372036854775807',
    '9007199254740993.0',
    '9007199254740991',
    '12',
    '900719925474099.3e1',
  ];
  const numbers = ['9007199254740993', '9223372036854775807', '9007199254740993', '9007199254740991', '12', '9007199254740993'];
  const json = (number) => `{"Catalog":"AWS","AccessType":"ALLOW_ALL","Revision":${number}}\n`;
  const common = ['--endpoint-url', url];
  const bulk = [...common, ...FAST, '--concurrency', '1', '--no-journal'];
  await call([...PREFERENCES, file('numbers.ndjson', digits.map(json).join('')), '--ndjson', ...bulk]);
  const csvText = `Catalog,AccessType,Revision\n${numbers.map((number) => `AWS,ALLOW_ALL,${number}\n`).join('')}`;
  await call([...PREFERENCES, file('numbers.csv', csvText), '--csv', ...bulk]);
  for (const number of digits) await call([...PREFERENCES, ...common], { input: json(number) });
  assert.deepEqual(
    received.map(({ text }) => /"Revision":([\d.]+)/.exec(text)?.[1]),
    [...numbers, ...numbers, ...numbers],
  );
  // Digits in texts are texts.
  received.length = 0;
  const input =
    '{"Catalog":"AWS","ConnectionType":"OPPORTUNITY_COLLABORATION","Email":"ada@example.com","Message":"12345678901234567890 \\"9007199254740993","Name":"A","ReceiverIdentifier":"pprofile-1234567890abc"}';
  const { code, stderr } = await call([...INVITE, ...common], { input });
  assert.equal(code, 0, stderr);
  assert.equal(received[0].Message, '12345678901234567890 "9007199254740993');
});
