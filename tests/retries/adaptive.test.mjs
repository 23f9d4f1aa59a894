// `retryMode: 'adaptive'` through the client, on a clock that its own sleep moves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount } from 'partner-central';
import { answering, done, fault, input, still } from '../client/scripted-fetch.mjs';

/** A client in a time of its own: every wait passes at once and is written down. */
function adaptive(answers, more) {
  let now = Date.UTC(2026, 10, 21);
  const { fetch, sent } = answering(...answers);
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
  return { client: new PartnerCentralAccount({ ...still(timed).options, ...options }), sent, waits };
}

const throttled = () => fault(400, 'ThrottlingException');

test('a mode that is none is a mistake', () => {
  assert.throws(() => adaptive([done()], { retryMode: 'legacy' }), /retryMode/);
});

test('without a throttling it never waits', async () => {
  const { client, sent, waits } = adaptive([done()]);
  for (let i = 0; i < 50; i++) await client.listPartners(input);
  assert.equal(sent.length, 50);
  assert.deepEqual(waits, []);
});

test('once throttled, requests wait for tokens, and less with each success', async () => {
  const answers = [...Array(20).fill(done()), ...Array(9).fill(throttled()), done()];
  const { client, sent, waits } = adaptive(answers);
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
  assert.ok(later.at(-1) < Math.max(...later), 'they get shorter');
});

test('standard mode never waits for tokens', async () => {
  const { client, waits } = adaptive([throttled(), done()], { retryMode: 'standard' });
  for (let i = 0; i < 10; i++) await client.listPartners(input);
  assert.deepEqual(waits, [0]);
});

test('who waits for a token goes at once when aborted, and takes none', { timeout: 5000 }, async () => {
  const { fetch, sent } = answering(throttled(), throttled(), throttled(), done());
  const client = new PartnerCentralAccount({
    ...still(fetch).options,
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
  // The next in line is not behind a hundred who have left: at the lowest rate a token takes two seconds.
  await client.listPartners(input).catch(() => {});
  assert.ok(performance.now() - began < 3500, `${performance.now() - began}`);
});
