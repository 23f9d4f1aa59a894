// The options of clients and calls that say whether and how a request is validated.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, PartnerCentralAccount } from 'partner-central';
import { input, ok, partner, rejection, scriptedClient } from './scripted-fetch.mjs';

test('validate: "warn" reports the issues and sends the request as it is', async () => {
  const warnings = [];
  const reports = [];
  const { client, sent } = scriptedClient([ok()], {
    validate: 'warn',
    logger: { warn: (line) => warnings.push(line) },
    onIssues: (issues, operation) => reports.push([issues.map(({ code }) => code), operation]),
  });
  await client.createPartner({ ...partner, PrimarySolutionType: 'QUANTUM', Newer: { a: 1 }, ClientToken: 'once' });
  assert.deepEqual(JSON.parse(sent[0].text), {
    ...partner,
    PrimarySolutionType: 'QUANTUM',
    Newer: { a: 1 },
    ClientToken: 'once',
  });
  assert.deepEqual(reports, [[['enum', 'unknown'], account.CreatePartner]]);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0], /^partner-central CreatePartner is not valid: PrimarySolutionType must be one of /);
  assert.ok(!warnings[0].includes('QUANTUM'), 'no value of the request');

  await client.listPartners(input);
  assert.equal(reports.length, 1, 'a valid request is not reported');
});

test('what onIssues and logger.warn throw or reject with does not end the call', async () => {
  const { client, sent } = scriptedClient([ok()], {
    validate: 'warn',
    onIssues: async () => {
      throw new Error('of the listener');
    },
    logger: {
      warn() {
        throw new Error('of the logger');
      },
    },
  });
  await client.listPartners({});
  assert.equal(sent.length, 1);
});

test('options of a call come before those of the client', async () => {
  const { client, sent } = scriptedClient([ok()], { validate: false, unknownKeys: 'strip' });
  await client.listPartners({ Catalog: 7 });
  assert.equal(sent[0].text, '{"Catalog":7}');
  assert.equal((await rejection(client.listPartners({ Catalog: 7 }, { validate: true }))).name, 'ValidationError');
  await client.listPartners({ Catalog: 'AWS', Newer: [1] }, { validate: true });
  assert.equal(sent.at(-1).text, '{"Catalog":"AWS"}');
  await client.listPartners({ Catalog: 'AWS', Newer: [1] }, { validate: true, unknownKeys: 'allow' });
  assert.equal(sent.at(-1).text, '{"Catalog":"AWS","Newer":[1]}');
});

test('without validation, what JSON cannot carry is still a ValidationError', async () => {
  const { client, sent } = scriptedClient([ok()], { validate: false });
  const cycle = { Catalog: 'AWS' };
  cycle.Self = cycle;
  const deep = {};
  for (let i = 0, at = deep; i < 100_000; i++) at = at.a = {};
  const throwing = Object.defineProperty({}, 'Catalog', {
    enumerable: true,
    get: () => {
      throw new Error('no');
    },
  });
  const cases = [
    [{ Catalog: () => {} }, ['Catalog'], 'function'],
    [{ Catalog: Symbol('x') }, ['Catalog'], 'symbol'],
    [{ MaxResults: NaN }, ['MaxResults'], 'NaN'],
    [{ MaxResults: -Infinity }, ['MaxResults'], '-Infinity'],
    [{ A: [{ B: new Map() }] }, ['A', 0, 'B'], 'map'],
    [{ A: new Set() }, ['A'], 'set'],
    [{ A: new Uint8Array(1) }, ['A'], 'binary'],
    [cycle, ['Self'], 'cycle'],
    [deep, [], 'deep nesting'],
    [throwing, ['Catalog'], 'unreadable'],
    ['text', [], 'string'],
    [[1], [], 'array'],
    [7n, [], 'bigint'],
  ];
  for (const [request, path, received] of cases) {
    const error = await rejection(client.listPartners(request));
    assert.equal(error.name, 'ValidationError');
    assert.deepEqual([error.issues.length, error.issues[0].code, error.issues[0].path], [1, 'type', path]);
    assert.equal(error.issues[0].params.received, received);
  }
  const invalidDate = await rejection(client.listPartners({ A: new Date(NaN) }));
  assert.deepEqual([invalidDate.issues[0].code, invalidDate.issues[0].path], ['format', ['A']]);
  assert.equal(sent.length, 0);

  const shared = { a: 1 };
  await client.listPartners({ One: shared, Other: shared, When: new Date(0), Big: 2n ** 60n, Gone: undefined, Null: null });
  assert.equal(
    sent[0].text,
    '{"One":{"a":1},"Other":{"a":1},"When":"1970-01-01T00:00:00.000Z","Big":1152921504606846976,"Null":null}',
  );
});

test('optional members of a client are not required, because its backend fills them in', async () => {
  const { client, sent } = scriptedClient([ok()], { optional: ['Catalog', 'Tags[].Key'], auth: 'none', endpoint: 'http://x/' });
  await client.listPartners({});
  assert.equal(sent[0].text, '{}');
  const error = await rejection(client.createPartner({ Tags: [{ Value: 'x' }] }));
  const paths = error.issues.map(({ path }) => path.join('.'));
  assert.ok(paths.includes('LegalName') && !paths.includes('Catalog') && !paths.includes('Tags.0.Key'), String(paths));
});

test('maxIssues cuts the issues of a ValidationError', async () => {
  const { client } = scriptedClient([ok()], { maxIssues: 2 });
  const error = await rejection(client.createPartner({}));
  assert.deepEqual([error.issues.length, error.truncated], [2, true]);
  const whole = await rejection(client.createPartner({}, { maxIssues: 10 }));
  assert.deepEqual([whole.issues.length, whole.truncated], [5, undefined]);
});

test('an option that does not exist is refused, and the error lists those that do', async () => {
  assert.throws(() => new PartnerCentralAccount(/** @type {any} */ ({ reigon: 'us-east-1' })), {
    name: 'TypeError',
    message: /^unknown option `reigon`; expected one of region, credentials, /,
  });
  const { client, sent } = scriptedClient([ok()]);
  assert.throws(() => client.with({ vaildate: false }), /unknown option `vaildate`/);
  const calls = [
    () => client.listPartners(input, { timeout: 5 }),
    () => client.sign('ListPartners', input, { timeout: 5 }),
    () => client.waitUntilProfileUpdateTaskComplete(input, { maxWaitTime: 1, timeout: 5 }),
    () => client.paginateListPartners(input, { timeout: 5 }).next(),
  ];
  for (const call of calls)
    await assert.rejects(async () => call(), {
      name: 'TypeError',
      message: /^unknown option `timeout`; expected one of abortSignal, /,
    });
  await assert.rejects(client.listPartners(input, { validate: 'yes' }), /`validate` must be true, false or 'warn'/);
  assert.equal(sent.length, 0);
});
