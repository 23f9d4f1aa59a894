// Retries, waits, clocks, aborts: nothing here really waits but the timeouts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, PartnerCentralAccount, TransportError } from 'partner-central';
import { answering, credentials, done, fault, hanging, input, still, partner } from '../client/scripted-fetch.mjs';

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
const broken = () => new Response('', { status: 503 });

test('three attempts in all, with the same token and growing waits', async () => {
  const { client, sent, delays } = clientOf([
    new Response('oops', { status: 500 }),
    fault(500, 'InternalServerException'),
    done(),
  ]);
  const { $metadata } = await client.createPartner(partner);
  assert.deepEqual(delays, [50, 100]);
  assert.deepEqual([$metadata.attempts, $metadata.totalRetryDelay], [3, 150]);
  assert.equal(new Set(sent.map(({ text }) => text)).size, 1);
  assert.equal(new Set(sent.map(({ headers }) => headers['amz-sdk-invocation-id'])).size, 1);
  assert.deepEqual(
    sent.map(({ headers }) => headers['amz-sdk-request']),
    [1, 2, 3].map((n) => `attempt=${n}; max=3`),
  );
});

test('the last failure is the error', async () => {
  const { client, sent } = clientOf([broken(), fault(500, 'InternalServerException')]);
  const error = await failure(client.listPartners(input));
  assert.ok(error instanceof account.InternalServerException);
  assert.equal(error.$metadata.attempts, 3);
  assert.equal(sent.length, 3);
  const once = clientOf([broken()], { maxAttempts: 1 });
  await failure(once.client.listPartners(input));
  assert.equal(once.sent.length, 1);
});

test('throttling waits from a second on', async () => {
  for (const answer of [fault(400, 'ThrottlingException'), new Response('', { status: 429 })]) {
    const { client, delays } = clientOf([answer]);
    await failure(client.listPartners(input));
    assert.deepEqual(delays, [1000, 2000]);
  }
});

test('what would fail again is not tried again', async () => {
  for (const code of [
    'ConflictException',
    'ValidationException',
    'AccessDeniedException',
    'ResourceNotFoundException',
    'Unheard',
  ]) {
    const { client, sent } = clientOf([fault(400, code)]);
    await failure(client.listPartners(input));
    assert.equal(sent.length, 1, code);
  }
});

test('network failures are tried again', async () => {
  const cause = new TypeError('fetch failed');
  const { client, sent } = clientOf([cause, done()]);
  await client.listPartners(input);
  assert.equal(sent.length, 2);
  const error = await failure(
    clientOf([new Response('', { status: 503, headers: { 'x-amzn-requestid': 'old' } }), cause]).client.listPartners(input),
  );
  assert.ok(error instanceof TransportError);
  assert.deepEqual([error.reason, error.cause], ['network', cause]);
  assert.deepEqual(error.$metadata, { httpStatusCode: undefined, requestId: undefined, attempts: 3, totalRetryDelay: 150 });
});

test('the server may ask for patience, five seconds more at most', async () => {
  for (const [headers, expected] of [
    [{ 'x-amz-retry-after': '1500' }, 1500],
    [{ 'x-amz-retry-after': '90000' }, 5050],
    [{ 'x-amz-retry-after': '10' }, 50],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 50],
  ]) {
    const { client, delays } = clientOf([new Response('', { status: 503, headers }), done()]);
    await client.listPartners(input);
    assert.deepEqual(delays, [expected], JSON.stringify(headers));
  }
});

test('the quota ends retries, and successes fill it again', async () => {
  const { client, sent } = clientOf([broken()]);
  for (let i = 0; i < 17; i++) await failure(client.listPartners(input));
  assert.equal(sent.length, 17 * 3);
  // 500 - 34 × 14 = 24: one more retry.
  await failure(client.listPartners(input));
  assert.equal(sent.length, 17 * 3 + 2);
  await failure(client.listPartners(input));
  assert.equal(sent.length, 17 * 3 + 3);
});

test('a success pays back what its retry took', async () => {
  let fail = true;
  const { client, sent } = clientOf([() => ((fail = !fail), fail ? done() : broken())]);
  for (let i = 0; i < 100; i++) await client.listPartners(input);
  assert.equal(sent.length, 200);
});

test('a clock that is off is put right', async () => {
  const now = Date.UTC(2026, 10, 21, 9, 0, 0);
  const date = new Date(now + 3_600_000).toUTCString();
  const { client, sent } = clientOf([fault(403, 'InvalidSignatureException', { date }), done(), done()], { clock: () => now });
  await client.listPartners(input);
  assert.deepEqual(
    sent.map(({ headers }) => headers['x-amz-date']),
    ['20261121T090000Z', '20261121T100000Z'],
  );
  assert.notEqual(sent[0].headers.authorization, sent[1].headers.authorization);
  // It stays put right.
  await client.listPartners(input);
  assert.equal(sent[2].headers['x-amz-date'], '20261121T100000Z');
});

test('a signature that is wrong for another reason is not tried again', async () => {
  const now = Date.UTC(2026, 10, 21, 9, 0, 0);
  const { client, sent } = clientOf([fault(403, 'InvalidSignatureException', { date: new Date(now + 60_000).toUTCString() })], {
    clock: () => now,
  });
  const error = await failure(client.listPartners(input));
  assert.equal(error.name, 'InvalidSignatureException');
  assert.equal(sent.length, 1);
});

test('a timeout is tried again and then told', async () => {
  const { client, sent } = clientOf([hanging], { requestTimeout: 20, maxAttempts: 2 });
  const error = await failure(client.listPartners(input));
  assert.ok(error instanceof TransportError);
  assert.deepEqual([error.reason, sent.length], ['timeout', 2]);
  const late = clientOf([hanging, done()], { requestTimeout: 20 });
  await late.client.listPartners(input);
});

test('a body that never ends is a timeout too', async () => {
  const stuck = (_, { signal }) =>
    new Response(
      new ReadableStream({ start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)) }),
    );
  const { client } = clientOf([stuck], { requestTimeout: 20, maxAttempts: 1 });
  assert.equal((await failure(client.listPartners(input))).reason, 'timeout');
});

test('an abort before, while and between attempts', async () => {
  const reason = new Error('enough');
  const before = clientOf([done()]);
  const error = await failure(before.client.listPartners(input, { abortSignal: AbortSignal.abort(reason) }));
  assert.ok(error instanceof TransportError);
  assert.deepEqual([error.reason, error.cause, before.sent.length], ['abort', reason, 0]);

  const during = clientOf([hanging]);
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 10);
  const second = await failure(during.client.listPartners(input, { abortSignal: controller.signal }));
  assert.deepEqual([second.reason, second.cause, during.sent.length], ['abort', reason, 1]);

  const between = clientOf([broken()], { sleep: undefined, random: () => 1 });
  const later = new AbortController();
  setTimeout(() => later.abort(reason), 20);
  const third = await failure(between.client.listPartners(input, { abortSignal: later.signal }));
  assert.deepEqual([third.reason, third.cause, between.sent.length], ['abort', reason, 1]);
});

test('an abort does not wait for credentials, and nothing is sent after it', { timeout: 2000 }, async () => {
  for (const source of [
    () => new Promise(() => {}),
    () => new Promise((resolve) => setTimeout(() => resolve(credentials), 30)),
  ]) {
    const { client, sent } = clientOf([done()], { credentials: source });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 10);
    const error = await failure(client.listPartners(input, { abortSignal: controller.signal }));
    assert.equal(error.reason, 'abort');
    await new Promise((resolve) => setTimeout(resolve, 40));
    assert.equal(sent.length, 0);
  }
});

test('attempts are told of, each with its own error', async () => {
  const told = [];
  const { client } = clientOf([broken(), new TypeError('gone'), done()], { onAttempt: (attempt) => told.push(attempt) });
  await client.listPartners(input);
  assert.deepEqual(
    told.map(({ operation, attempt, status, error }) => [operation, attempt, status, error?.reason, error?.$metadata.attempts]),
    [
      ['ListPartners', 1, 503, 'response', 1],
      ['ListPartners', 2, undefined, 'network', 2],
      ['ListPartners', 3, 200, undefined, undefined],
    ],
  );
});
