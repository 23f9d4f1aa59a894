// `retryMode: 'adaptive'` through the client, on a clock that moves when the client waits.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount } from 'partner-central';
import { errorResponse, input, noWait, ok, scriptedFetch } from '../client/scripted-fetch.mjs';

/** A client whose waits pass at once and move its clock; `waits` lists them. */
function adaptiveClient(responses, more) {
  let now = Date.UTC(2026, 10, 21);
  const { fetch, sent } = scriptedFetch(...responses);
  const waits = [];
  const sleep = async (delay) => {
    waits.push(delay);
    now += delay;
  };
  const options = { retryMode: 'adaptive', clock: () => now, sleep, random: () => 0, ...more };
  const timed = (url, init) => {
    now += 100;
    return fetch(url, init);
  };
  return { client: new PartnerCentralAccount({ ...noWait(timed).options, ...options }), sent, waits };
}

const throttled = () => errorResponse(400, 'ThrottlingException');

test('the client refuses an unknown retryMode', () => {
  assert.throws(() => adaptiveClient([ok()], { retryMode: 'legacy' }), /retryMode/);
});

test('adaptive mode never waits while nothing is throttled', async () => {
  const { client, sent, waits } = adaptiveClient([ok()]);
  for (let i = 0; i < 50; i++) await client.listPartners(input);
  assert.equal(sent.length, 50);
  assert.deepEqual(waits, []);
});

test('adaptive mode waits for tokens after throttling, and less with each success', async () => {
  const responses = [...new Array(20).fill(ok()), ...new Array(9).fill(throttled()), ok()];
  const { client, sent, waits } = adaptiveClient(responses);
  for (let i = 0; i < 20; i++) await client.listPartners(input);
  assert.deepEqual(waits, []);
  for (let i = 0; i < 3; i++) await client.listPartners(input).catch(() => {});
  assert.equal(sent.length, 29);
  // The delay of a retry is 0 by chance; the wait for a token is not.
  assert.ok(waits.filter((wait) => wait > 0).length > 3, `${waits}`);
  const before = waits.length;
  for (let i = 0; i < 300; i++) await client.listPartners(input);
  const later = waits.slice(before);
  assert.ok(later.length > 0 && later.length < 300, `${later.length} waits`);
  assert.ok(later.at(-1) < Math.max(...later), 'the waits get shorter');
});

test('standard mode never waits for tokens', async () => {
  const { client, waits } = adaptiveClient([throttled(), ok()], { retryMode: 'standard' });
  for (let i = 0; i < 10; i++) await client.listPartners(input);
  assert.deepEqual(waits, [0]);
});

test('a call that is aborted while it waits for a token leaves at once and takes no token', { timeout: 5000 }, async () => {
  const { fetch, sent } = scriptedFetch(throttled(), throttled(), throttled(), ok());
  const client = new PartnerCentralAccount({
    ...noWait(fetch).options,
    retryMode: 'adaptive',
    sleep: undefined,
    random: () => 0,
    maxAttempts: 1,
  });
  await client.listPartners(input).catch(() => {});
  const controller = new AbortController();
  const began = performance.now();
  const waiting = Array.from({ length: 100 }, () =>
    client.listPartners(input, { abortSignal: controller.signal }).then(
      () => 'sent',
      (error) => error.reason,
    ),
  );
  setTimeout(() => controller.abort(), 20);
  assert.deepEqual(new Set(await Promise.all(waiting)), new Set(['abort']));
  assert.ok(performance.now() - began < 1000);
  assert.equal(sent.length, 1);
  // The next call does not wait behind the hundred that left: at the lowest rate a token takes two seconds.
  await client.listPartners(input).catch(() => {});
  assert.ok(performance.now() - began < 3500, `${performance.now() - began}`);
});
