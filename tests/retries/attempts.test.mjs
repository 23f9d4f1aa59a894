// Retries of a call: which failures, how often, after which waits, and how an abort ends them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, TransportError } from 'partner-central';
import {
  credentials,
  errorResponse,
  input,
  neverResponds,
  ok,
  partner,
  rejection,
  scriptedClient,
  unavailable,
} from '../client/scripted-fetch.mjs';

test('a call makes three attempts with the same body and invocation id, after growing waits', async () => {
  const { client, sent, delays } = scriptedClient([
    new Response('oops', { status: 500 }),
    errorResponse(500, 'InternalServerException'),
    ok(),
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

test('a call rejects with the error of its last attempt', async () => {
  const { client, sent } = scriptedClient([unavailable(), errorResponse(500, 'InternalServerException')]);
  const error = await rejection(client.listPartners(input));
  assert.ok(error instanceof account.InternalServerException);
  assert.equal(error.$metadata.attempts, 3);
  assert.equal(sent.length, 3);
  const once = scriptedClient([unavailable()], { maxAttempts: 1 });
  await rejection(once.client.listPartners(input));
  assert.equal(once.sent.length, 1);
});

test('a throttled call waits one second, then two', async () => {
  for (const response of [errorResponse(400, 'ThrottlingException'), new Response('', { status: 429 })]) {
    const { client, delays } = scriptedClient([response]);
    await rejection(client.listPartners(input));
    assert.deepEqual(delays, [1000, 2000]);
  }
});

test('client errors are not retried', async () => {
  for (const code of [
    'ConflictException',
    'ValidationException',
    'AccessDeniedException',
    'ResourceNotFoundException',
    'Unheard',
  ]) {
    const { client, sent } = scriptedClient([errorResponse(400, code)]);
    await rejection(client.listPartners(input));
    assert.equal(sent.length, 1, code);
  }
});

test('network failures are retried, and the error has the metadata of the last attempt', async () => {
  const cause = new TypeError('fetch failed');
  const { client, sent } = scriptedClient([cause, ok()]);
  await client.listPartners(input);
  assert.equal(sent.length, 2);
  const error = await rejection(scriptedClient([unavailable({ 'x-amzn-requestid': 'old' }), cause]).client.listPartners(input));
  assert.ok(error instanceof TransportError);
  assert.deepEqual([error.reason, error.cause], ['network', cause]);
  assert.deepEqual(error.$metadata, { httpStatusCode: undefined, requestId: undefined, attempts: 3, totalRetryDelay: 150 });
});

test('a wait follows x-amz-retry-after and retry-after, up to five seconds more than the backoff', async () => {
  for (const [headers, expected] of [
    [{ 'x-amz-retry-after': '1500' }, 1500],
    [{ 'x-amz-retry-after': '90000' }, 5050],
    [{ 'x-amz-retry-after': '10' }, 50],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 50],
  ]) {
    const { client, delays } = scriptedClient([unavailable(headers), ok()]);
    await client.listPartners(input);
    assert.deepEqual(delays, [expected], JSON.stringify(headers));
  }
});

test('an empty retry quota ends retries', async () => {
  const { client, sent } = scriptedClient([unavailable()]);
  for (let i = 0; i < 17; i++) await rejection(client.listPartners(input));
  assert.equal(sent.length, 17 * 3);
  // The quota was 500 and each retry takes 14: what is left, 24, pays for one more.
  await rejection(client.listPartners(input));
  assert.equal(sent.length, 17 * 3 + 2);
  await rejection(client.listPartners(input));
  assert.equal(sent.length, 17 * 3 + 3);
});

test('a successful retry returns what it took from the retry quota', async () => {
  const { client, sent } = scriptedClient([(_url, _init, count) => (count % 2 === 1 ? unavailable() : ok())]);
  for (let i = 0; i < 100; i++) await client.listPartners(input);
  assert.equal(sent.length, 200);
});

test('a call retries with the server’s time when the client’s clock is an hour off, and later calls keep it', async () => {
  const now = Date.UTC(2026, 10, 21, 9, 0, 0);
  const date = new Date(now + 3_600_000).toUTCString();
  const { client, sent } = scriptedClient([errorResponse(403, 'InvalidSignatureException', { date }), ok(), ok()], {
    clock: () => now,
  });
  await client.listPartners(input);
  assert.deepEqual(
    sent.map(({ headers }) => headers['x-amz-date']),
    ['20261121T090000Z', '20261121T100000Z'],
  );
  assert.notEqual(sent[0].headers.authorization, sent[1].headers.authorization);
  await client.listPartners(input);
  assert.equal(sent[2].headers['x-amz-date'], '20261121T100000Z');
});

test('a wrong signature is not retried when the clocks agree', async () => {
  const now = Date.UTC(2026, 10, 21, 9, 0, 0);
  const { client, sent } = scriptedClient(
    [errorResponse(403, 'InvalidSignatureException', { date: new Date(now + 60_000).toUTCString() })],
    {
      clock: () => now,
    },
  );
  const error = await rejection(client.listPartners(input));
  assert.equal(error.name, 'InvalidSignatureException');
  assert.equal(sent.length, 1);
});

test('an attempt that times out is retried, and the last one rejects with a timeout', async () => {
  const { client, sent } = scriptedClient([neverResponds], { requestTimeout: 20, maxAttempts: 2 });
  const error = await rejection(client.listPartners(input));
  assert.ok(error instanceof TransportError);
  assert.deepEqual([error.reason, sent.length], ['timeout', 2]);
  const once = scriptedClient([neverResponds, ok()], { requestTimeout: 20 });
  await once.client.listPartners(input);
});

test('a response body that never ends times out', async () => {
  const stuck = (_, { signal }) =>
    new Response(
      new ReadableStream({ start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)) }),
    );
  const { client } = scriptedClient([stuck], { requestTimeout: 20, maxAttempts: 1 });
  assert.equal((await rejection(client.listPartners(input))).reason, 'timeout');
});

test('an abort ends a call before, during and between attempts', async () => {
  const reason = new Error('enough');
  const before = scriptedClient([ok()]);
  const error = await rejection(before.client.listPartners(input, { abortSignal: AbortSignal.abort(reason) }));
  assert.ok(error instanceof TransportError);
  assert.deepEqual([error.reason, error.cause, before.sent.length], ['abort', reason, 0]);

  const during = scriptedClient([neverResponds]);
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 10);
  const second = await rejection(during.client.listPartners(input, { abortSignal: controller.signal }));
  assert.deepEqual([second.reason, second.cause, during.sent.length], ['abort', reason, 1]);

  const between = scriptedClient([unavailable()], { sleep: undefined, random: () => 1 });
  const later = new AbortController();
  setTimeout(() => later.abort(reason), 20);
  const third = await rejection(between.client.listPartners(input, { abortSignal: later.signal }));
  assert.deepEqual([third.reason, third.cause, between.sent.length], ['abort', reason, 1]);
});

test('an abort ends the wait for credentials, and nothing is sent after it', { timeout: 2000 }, async () => {
  for (const provider of [
    () => new Promise(() => {}),
    () => new Promise((resolve) => setTimeout(() => resolve(credentials), 30)),
  ]) {
    const { client, sent } = scriptedClient([ok()], { credentials: provider });
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 10);
    const error = await rejection(client.listPartners(input, { abortSignal: controller.signal }));
    assert.equal(error.reason, 'abort');
    await new Promise((resolve) => setTimeout(resolve, 40));
    assert.equal(sent.length, 0);
  }
});

test('onAttempt gets each attempt with its own error', async () => {
  const attempts = [];
  const { client } = scriptedClient([unavailable(), new TypeError('gone'), ok()], {
    onAttempt: (attempt) => attempts.push(attempt),
  });
  await client.listPartners(input);
  assert.deepEqual(
    attempts.map(({ operation, attempt, status, error }) => [
      operation,
      attempt,
      status,
      error?.reason,
      error?.$metadata.attempts,
    ]),
    [
      ['ListPartners', 1, 503, 'response', 1],
      ['ListPartners', 2, undefined, 'network', 2],
      ['ListPartners', 3, 200, undefined, undefined],
    ],
  );
});
