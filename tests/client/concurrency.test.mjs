// Ten thousand calls at once through one client: none is lost, none uses another's token, no timer or listener is left.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount } from 'partner-central';
import { credentials, partner } from './scripted-fetch.mjs';

const CALLS = 10_000;

/** A controller whose signal counts its listeners. */
function countingController() {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set();
  let most = 0;
  const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
  signal.addEventListener = (type, listener, ...more) => {
    most = Math.max(most, listeners.add(listener).size);
    add(type, listener, ...more);
  };
  signal.removeEventListener = (type, listener, ...more) => {
    listeners.delete(listener);
    remove(type, listener, ...more);
  };
  return { controller, signal, listeners: () => listeners.size, most: () => most };
}

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('ten thousand calls at once each get their own response, and leave no timer or listener', {
  timeout: 60_000,
}, async () => {
  const before = { timers: timers(), handles: /** @type {any} */ (process)._getActiveHandles().length };
  const attempts = new Map();
  // Every third first attempt has no response, and every seventh gets a 503.
  const fetch = async (/** @type {string} */ _, /** @type {any} */ { body, headers }) => {
    const { ClientToken, LegalName } = JSON.parse(new TextDecoder().decode(body));
    const earlier = attempts.get(LegalName) ?? [];
    attempts.set(LegalName, [
      ...earlier,
      { token: ClientToken, invocation: headers['amz-sdk-invocation-id'], attempt: headers['amz-sdk-request'] },
    ]);
    await new Promise(setImmediate);
    const number = Number(LegalName.slice(1));
    if (earlier.length === 0 && number % 3 === 0) throw new TypeError('fetch failed');
    if (earlier.length === 0 && number % 7 === 0) return new Response('', { status: 503 });
    return new Response(JSON.stringify({ LegalName }), { status: 200 });
  };
  const shared = countingController();
  let provided = 0;
  const client = new PartnerCentralAccount({
    region: 'us-east-1',
    credentials: async () => {
      provided += 1;
      return { ...credentials, expiration: Date.now() + 3_600_000 };
    },
    fetch,
    maxAttempts: 2,
    requestTimeout: 60_000,
    callTimeout: 60_000,
    sleep: () => Promise.resolve(),
  });
  const calls = Array.from({ length: CALLS }, (_, i) =>
    client.createPartner({ ...partner, LegalName: `N${i}` }, { abortSignal: shared.signal }),
  );
  const ended = await Promise.allSettled(calls);

  assert.equal(provided, 1);
  let gaveUp = 0;
  const tokens = new Set();
  ended.forEach((one, i) => {
    const { value, reason } = /** @type {any} */ (one);
    const sent = attempts.get(`N${i}`);
    // A call keeps its token and its invocation id in every attempt.
    assert.equal(new Set(sent.map(({ token }) => token)).size, 1);
    assert.equal(new Set(sent.map(({ invocation }) => invocation)).size, 1);
    assert.deepEqual(
      sent.map(({ attempt }) => attempt),
      sent.map((_, n) => `attempt=${n + 1}; max=2`),
    );
    tokens.add(sent[0].token);
    if (value) {
      assert.equal(value.LegalName, `N${i}`, 'the response to this request');
      assert.equal(value.$metadata.attempts, sent.length);
    } else {
      gaveUp += 1;
      assert.equal(reason.$metadata.attempts, 1, `${reason}`);
      assert.ok(i % 3 === 0 || i % 7 === 0);
    }
  });
  assert.equal(tokens.size, CALLS);
  // All fail at once. The retry quota of 500 pays for 35 retries of 14, and each success returns one.
  assert.ok(gaveUp > 0 && gaveUp < CALLS / 2, `${gaveUp} gave up`);
  assert.ok(shared.most() >= CALLS);
  assert.equal(shared.listeners(), 0, 'listeners are left');
  assert.equal(timers(), before.timers, 'timers are left');
  assert.equal(/** @type {any} */ (process)._getActiveHandles().length, before.handles, 'handles are left');
});

test('ten thousand calls that are aborted at once end, and leave no timer or listener', { timeout: 60_000 }, async () => {
  const before = timers();
  const shared = countingController();
  // Its fetch ignores the signal.
  const client = new PartnerCentralAccount({
    region: 'us-east-1',
    credentials,
    fetch: () => new Promise(() => {}),
    requestTimeout: 60_000,
    callTimeout: 60_000,
  });
  const calls = Array.from({ length: CALLS }, () =>
    client.createPartner(partner, { abortSignal: shared.signal }).then(
      () => assert.fail('it resolves'),
      ({ reason }) => reason,
    ),
  );
  await new Promise(setImmediate);
  shared.controller.abort();
  assert.deepEqual(new Set(await Promise.all(calls)), new Set(['abort']));
  await new Promise(setImmediate);
  assert.equal(shared.listeners(), 0);
  assert.equal(timers(), before);
});
