// Ten thousand calls at once through one client: none is lost, none takes another's token, and nothing stays behind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount } from 'partner-central';
import { credentials, partner } from './scripted-fetch.mjs';

const CALLS = 10_000;

/** A controller whose signal's listeners are known. */
function counted() {
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

test('ten thousand calls at once', { timeout: 60_000 }, async () => {
  const before = { timers: timers(), handles: process._getActiveHandles().length };
  const tries = new Map();
  // Every third first attempt breaks, and every seventh is refused for a moment.
  const fetch = async (_, { body, headers }) => {
    const { ClientToken, LegalName } = JSON.parse(new TextDecoder().decode(body));
    const said = tries.get(LegalName) ?? [];
    tries.set(LegalName, [
      ...said,
      { token: ClientToken, invocation: headers['amz-sdk-invocation-id'], attempt: headers['amz-sdk-request'] },
    ]);
    await new Promise(setImmediate);
    const number = Number(LegalName.slice(1));
    if (said.length === 0 && number % 3 === 0) throw new TypeError('fetch failed');
    if (said.length === 0 && number % 7 === 0) return new Response('', { status: 503 });
    return new Response(JSON.stringify({ LegalName }), { status: 200 });
  };
  const shared = counted();
  let asked = 0;
  // The quota is for a service in trouble, not for this.
  const client = new PartnerCentralAccount({
    region: 'us-east-1',
    credentials: async () => {
      asked += 1;
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

  assert.equal(asked, 1);
  let gaveUp = 0;
  const tokens = new Set();
  ended.forEach(({ value, reason }, i) => {
    const said = tries.get(`N${i}`);
    // One call is one token, however often it is sent.
    assert.equal(new Set(said.map(({ token }) => token)).size, 1);
    assert.equal(new Set(said.map(({ invocation }) => invocation)).size, 1);
    assert.deepEqual(
      said.map(({ attempt }) => attempt),
      said.map((_, n) => `attempt=${n + 1}; max=2`),
    );
    tokens.add(said[0].token);
    if (value) {
      assert.equal(value.LegalName, `N${i}`, 'the answer to this request and no other');
      assert.equal(value.$metadata.attempts, said.length);
    } else {
      gaveUp += 1;
      assert.equal(reason.$metadata.attempts, 1, `${reason}`);
      assert.ok(i % 3 === 0 || i % 7 === 0);
    }
  });
  assert.equal(tokens.size, CALLS);
  // All fail at once: 500 tokens are 35 retries of 14, and successes give back one each.
  assert.ok(gaveUp > 0 && gaveUp < CALLS / 2, `${gaveUp} gave up`);
  assert.ok(shared.most() >= CALLS);
  assert.equal(shared.listeners(), 0, 'listeners stay behind');
  assert.equal(timers(), before.timers, 'timers stay behind');
  assert.equal(process._getActiveHandles().length, before.handles, 'handles stay behind');
});

test('ten thousand aborted at once', { timeout: 60_000 }, async () => {
  const before = timers();
  const shared = counted();
  // A fetch that hears of no abort.
  const client = new PartnerCentralAccount({
    region: 'us-east-1',
    credentials,
    fetch: () => new Promise(() => {}),
    requestTimeout: 60_000,
    callTimeout: 60_000,
  });
  const calls = Array.from({ length: CALLS }, () =>
    client.createPartner(partner, { abortSignal: shared.signal }).then(assert.fail, ({ reason }) => reason),
  );
  await new Promise(setImmediate);
  shared.controller.abort();
  assert.deepEqual(new Set(await Promise.all(calls)), new Set(['abort']));
  await new Promise(setImmediate);
  assert.equal(shared.listeners(), 0);
  assert.equal(timers(), before);
});
