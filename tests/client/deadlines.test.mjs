// Limits of time, who is told what of an attempt, secrets, and clocks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { PartnerCentralAccount, TransportError } from 'partner-central';
import { answering, done, fault, hanging, input, json, partner, still } from './scripted-fetch.mjs';

function clientOf(answers, more) {
  const { fetch, sent } = answering(...answers);
  const { options, delays } = still(fetch, more);
  return { client: new PartnerCentralAccount(options), sent, delays };
}

const failure = (promise) =>
  promise.then(
    (value) => assert.fail(`no error but ${JSON.stringify(value)}`),
    (error) => error,
  );
const never = () => new Promise(() => {});
const within = async (milliseconds, promise) => {
  const began = performance.now();
  const value = await promise;
  assert.ok(performance.now() - began < milliseconds, `it took ${performance.now() - began} ms`);
  return value;
};

test('a limit for the whole call ends whatever it waits for', { timeout: 5000 }, async () => {
  for (const [what, answers, more] of [
    ['an answer', [hanging]],
    ['a fetch that hears of no abort', [never]],
    ['credentials', [done()], { credentials: never }],
    ['headers', [done()], { headers: never }],
    ['the next attempt', [fault(503, 'X')], { sleep: never }],
    ['the next attempt, really', [fault(503, 'X')], { sleep: undefined, random: () => 1, maxAttempts: 50 }],
    ['a body', [() => ({ status: 200, headers: new Headers(), text: never })]],
  ]) {
    for (const place of ['client', 'call']) {
      const { client } = clientOf(answers, { ...more, ...(place === 'client' ? { callTimeout: 40 } : {}) });
      const error = await within(500, failure(client.listPartners(input, place === 'call' ? { callTimeout: 40 } : undefined)));
      assert.ok(error instanceof TransportError, what);
      assert.equal(error.reason, 'timeout', what);
      assert.match(error.message, /took longer than 40 ms in all/, what);
      assert.ok(error.cause instanceof Error, what);
      assert.equal(typeof error.$metadata.attempts, 'number');
    }
  }
});

test('an abort ends whatever the call waits for, at once', { timeout: 5000 }, async () => {
  for (const [answers, more] of [
    [[never]],
    [[done()], { credentials: never }],
    [[fault(503, 'X')], { sleep: never }],
    [[fault(400, 'ThrottlingException')], { sleep: undefined }],
  ]) {
    const { client } = clientOf(answers, more);
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 10);
    const error = await within(500, failure(client.listPartners(input, { abortSignal: controller.signal })));
    assert.deepEqual([error.reason, error.cause], ['abort', reason]);
  }
});

test('limits for one call', async () => {
  const { client, sent } = clientOf([never, done()]);
  await client.listPartners(input, { requestTimeout: 20 });
  assert.equal(sent.length, 2);
  await client.listPartners(input, null);
  assert.equal(sent.length, 3);
});

test('a limit in all says what the attempts before it came to', async () => {
  const { client } = clientOf([fault(500, 'InternalServerException'), never], { callTimeout: 40 });
  const error = await failure(client.listPartners(input));
  assert.equal(error.cause.name, 'InternalServerException');
  assert.equal(error.$metadata.attempts, 2);
});

const SECRETS = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'very-secret-key', sessionToken: 'very-secret-token' };
const sensitive = {
  ...partner,
  LegalName: 'Sensitive Name',
  AllianceLeadContact: { ...partner.AllianceLeadContact, Email: 'sensitive@example.com' },
};

/** Everything that a log could show of a value. */
const shown = (value) => `${inspect(value, { depth: 9, showHidden: true })} ${JSON.stringify(value)} ${value?.stack}`;

test('attempts are told of without secrets and without what was sent', async () => {
  const attempts = [];
  const lines = [];
  const leaky = (_, { headers }) => {
    throw new Error(`cannot send ${JSON.stringify(headers)}`);
  };
  const answers = [leaky, fault(503, 'InternalServerException', { 'x-amzn-requestid': 'the-id' }), done()];
  const { client } = clientOf(answers, {
    credentials: SECRETS,
    onAttempt: (one) => attempts.push(one),
    logger: { debug: (line) => lines.push(line) },
  });
  await client.createPartner(sensitive);
  assert.deepEqual(
    attempts.map(({ operation, attempt, status, requestId, error }) => [operation, attempt, status, requestId, error?.name]),
    [
      ['CreatePartner', 1, undefined, undefined, 'TransportError'],
      ['CreatePartner', 2, 503, 'the-id', 'InternalServerException'],
      ['CreatePartner', 3, 200, 'the-id', undefined],
    ],
  );
  for (const { duration } of attempts) assert.equal(typeof duration, 'number');
  assert.deepEqual(
    lines.map((line) => line.replace(/\d+ ms/, 'N ms')),
    [
      'partner-central CreatePartner attempt 1: TransportError, network, N ms',
      'partner-central CreatePartner attempt 2: InternalServerException, 503, request the-id, N ms',
      'partner-central CreatePartner attempt 3: done, 200, request the-id, N ms',
    ],
  );
  // `cause` is what the caller's own fetch threw; ours repeats nothing secret of it.
  for (const { error } of attempts) if (error) Object.defineProperty(error, 'cause', { value: undefined });
  for (const text of [...lines, ...attempts.map(shown), ...attempts.map(({ error }) => shown(error))]) {
    assert.doesNotMatch(text, /very-secret|Signature=|sensitive@|Sensitive Name/);
  }
});

test('what a service says of a request stays out of the log', async () => {
  const lines = [];
  const answer = json(400, { __type: 'ValidationException', Message: 'sensitive@example.com is no address' });
  const { client } = clientOf([answer], { logger: { debug: (line) => lines.push(line) } });
  await failure(client.createPartner(sensitive));
  assert.equal(lines.length, 1);
  assert.doesNotMatch(lines[0], /sensitive@/);
});

test('who listens cannot break a call', async () => {
  const throwing = () => {
    throw new Error('the log is full');
  };
  const { client } = clientOf([fault(503, 'X'), done()], { onAttempt: throwing, logger: { debug: throwing } });
  await client.listPartners(input);
});

test('a client shows no credentials, and no error repeats a secret', async () => {
  const { client } = clientOf([done()], { credentials: SECRETS });
  assert.doesNotMatch(shown(client), /very-secret/);
  assert.equal(client.options.credentials.secretAccessKey, SECRETS.secretAccessKey, 'but gives what it was given');
  for (const name of Object.keys(SECRETS)) {
    for (const odd of ['\n', '\0', 'ü', '\u007f']) {
      const { client: wrong, sent } = clientOf([done()], { credentials: { ...SECRETS, [name]: `very-secret${odd}` } });
      const error = await failure(wrong.listPartners(input));
      assert.match(error.message, /line break or another character/);
      assert.doesNotMatch(shown(error), /very-secret/);
      assert.equal(sent.length, 0);
    }
  }
});

const NOW = Date.UTC(2026, 10, 21, 9, 0, 0);
const HOUR = 3_600_000;
const at = (offset) => ({ date: new Date(NOW + offset).toUTCString() });
const EXPIRED = 'Signature expired: 20261121T090000Z is now earlier than 20261121T095500Z (20261121T100000Z - 5 min.)';
const EARLY = 'Signature not yet current: 20261121T090000Z is still later than 20261121T080500Z (20261121T080000Z + 5 min.)';

const CLOCKS = [
  // What it is, the first answer, whether it is tried again, and by what hour it is signed from then on.
  ['a complaint and a date an hour ahead', fault(403, 'InvalidSignatureException', at(HOUR)), true, '10'],
  ['an hour behind', fault(403, 'SignatureDoesNotMatch', at(-HOUR)), true, '08'],
  ['a code that can mean nothing else, at three minutes', fault(400, 'RequestTimeTooSkewed', at(180_000)), true, '0903'],
  ['the same without a date', fault(400, 'RequestTimeTooSkewed'), false, '09'],
  ['a wrong key', fault(403, 'InvalidSignatureException', at(180_000)), false, '09'],
  ['a wrong key without a date', fault(403, 'InvalidSignatureException'), false, '09'],
  [
    'a time in the message, where a page may not read the date',
    json(403, { __type: 'InvalidSignatureException', message: EXPIRED }),
    true,
    '10',
  ],
  ['and the other way round', json(403, { __type: 'InvalidSignatureException', Message: EARLY }), true, '08'],
  ['access denied by a server of another hour', fault(403, 'AccessDeniedException', at(HOUR)), true, '10'],
  ['access denied', fault(403, 'AccessDeniedException', at(0)), false, '09'],
  [
    'another error with another hour: only the next call is signed by it',
    fault(400, 'ConflictException', at(HOUR)),
    false,
    '10',
  ],
  ['a success with another hour', json(200, {}, at(HOUR)), false, '10'],
  ['a success within four minutes', json(200, {}, at(239_000)), false, '09'],
  ['a moment of weakness in another hour', fault(503, 'InternalServerException', at(HOUR)), true, '10'],
];

for (const [name, answer, again, hour] of CLOCKS) {
  test(`clock: ${name}`, async () => {
    const { client, sent } = clientOf([answer, done()], { clock: () => NOW });
    await client.listPartners(input).catch(() => {});
    assert.equal(sent.length, again ? 2 : 1);
    await client.listPartners(input);
    assert.equal(sent[0].headers['x-amz-date'], '20261121T090000Z');
    for (const { headers } of sent.slice(1)) assert.match(headers['x-amz-date'], new RegExp(`^20261121T${hour}`));
  });
}

test('many calls at once on a clock that is off are all put right', async () => {
  const fetch = async (_, { headers }) => {
    await new Promise(setImmediate);
    return headers['x-amz-date'] === '20261121T100000Z' ? done() : fault(403, 'InvalidSignatureException', at(HOUR));
  };
  const client = new PartnerCentralAccount(still(fetch, { clock: () => NOW }).options);
  // As many retries as the quota has.
  const ended = await Promise.all(Array.from({ length: 35 }, () => client.listPartners(input)));
  assert.deepEqual(new Set(ended.map(({ $metadata }) => $metadata.attempts)), new Set([2]));
});

test('a server may ask to wait until a date', async () => {
  const { client, delays } = clientOf(
    [new Response('', { status: 503, headers: { 'retry-after': new Date(NOW + 3000).toUTCString() } }), done()],
    { clock: () => NOW },
  );
  await client.listPartners(input);
  assert.deepEqual(delays, [3000]);
});
