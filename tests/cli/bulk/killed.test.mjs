// A bulk call that is killed continues where it ended, and does nothing twice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../../sandbox/http/start-sandbox.mjs';
import { call, CREATE, FAST, file, listed, ndjson, relationships, start } from './command.mjs';
import { gateway } from './gateway.mjs';

const COUNT = 1000;
/** PARTNER_CENTRAL_BULK_SEEDS=20 runs more of them. */
const SEEDS = Number(process.env.PARTNER_CENTRAL_BULK_SEEDS ?? 2);

/** A small random generator, the same everywhere. */
function random(seed) {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Ends a run at a request: when it arrives, when it is done, or when it has its response. */
function ending(run, signal, moment) {
  const end = () => void run().child.kill(signal);
  if (moment === 0) return () => end();
  if (moment === 1) return () => end;
  return () => () => setTimeout(end, 1);
}

async function interrupted({ seed, signals, trouble = (/** @type {number} */ _chance) => undefined }) {
  const next = random(seed);
  const sandbox = await serve();
  let running;
  let at;
  let signal;
  const net = await gateway(sandbox, (number) => {
    if (number === at) return ending(() => running, signal, Math.floor(next() * 3));
    return trouble(next());
  });
  try {
    const input = file(`killed-${seed}-${signals}.ndjson`, relationships(COUNT));
    const words = [...CREATE, input, '--ndjson', ...FAST, '--endpoint-url', net.url];
    for (signal of signals) {
      at = net.arrivals.length + 1 + Math.floor((next() * COUNT) / signals.length);
      running = start(words);
      const ended = await running.ended;
      if (signal === 'SIGKILL') assert.equal(ended.signal, 'SIGKILL');
      else assert.deepEqual([ended.code, /again to continue/.test(ended.stderr)], [130, true], ended.stderr);
    }
    at = undefined;
    let last = await call(words);
    // The next run sends what had no response in any attempt.
    for (let more = 0; more < 5 && last.code === 1; more++) last = await call(words);
    assert.equal(last.code, 0, last.stderr);
    const results = ndjson(last.stdout);
    assert.deepEqual(
      results.map(({ line }) => line),
      Array.from({ length: COUNT }, (_, i) => i + 1),
    );
    const created = await listed(sandbox);
    assert.equal(created.length, COUNT);
    assert.deepEqual(created.map(({ id }) => id).sort(), results.map(({ output }) => output.relationshipDetail.id).sort());
    // Each line has one token in all its attempts, and no two lines share one.
    const tokens = new Map(net.arrivals.map(({ body }) => [body.clientToken, body.associatedAccountId]));
    assert.equal(tokens.size, COUNT);
    assert.equal(new Set(tokens.values()).size, COUNT);
    return { sent: net.arrivals.length };
  } finally {
    net.stop();
    await sandbox.stop();
  }
}

for (let seed = 1; seed <= SEEDS; seed++) {
  test(`a bulk call of 1,000 lines that is killed twice creates 1,000 relationships (seed ${seed})`, async (t) => {
    const { sent } = await interrupted({ seed, signals: ['SIGKILL', 'SIGKILL'] });
    t.diagnostic(`${sent} requests`);
  });
}

test('a bulk call that is killed during throttling, dropped connections and lost responses does nothing twice', async (t) => {
  const trouble = (chance) =>
    chance < 0.02 ? 'throttle' : chance < 0.04 ? 'drop' : chance < 0.06 ? 'lose' : chance < 0.07 ? 'fail' : undefined;
  const { sent } = await interrupted({ seed: 77, signals: ['SIGKILL', 'SIGKILL'], trouble });
  t.diagnostic(`${sent} requests`);
  assert.ok(sent > COUNT);
});

test('a bulk call waits for open requests after Ctrl-C, and the next run continues', async () => {
  await interrupted({ seed: 5, signals: ['SIGINT', 'SIGINT'] });
});
