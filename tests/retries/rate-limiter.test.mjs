// The rate limiter of `retryMode: 'adaptive'`: its parts by the cases that botocore tests its own with (tests/unit/retries:
// test_throttling, test_bucket, test_adaptive), and the whole beside Smithy's and botocore's.
import { DefaultRateLimiter } from '@smithy/core/retry';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceModules } from '../source-modules.mjs';
import { askPython, missing } from '../python.mjs';
import { Random } from '../oracle/random.mjs';

const { adaptive } = await sourceModules({ adaptive: 'client/adaptive' });
const { Bucket, Cubic, Limiter, Meter } = adaptive;

const near = (actual, expected, what) =>
  assert.ok(Math.abs(actual - expected) < 1e-6, `${what}: ${actual} instead of ${expected}`);

test('Cubic returns to the highest rate after its window', () => {
  near(new Cubic(10, 0).window, 1.9574338205844317, 'window');
  const cubic = new Cubic(10, 0);
  const { window } = cubic;
  for (const part of [1 / 3, 1 / 2, 1 / 1.1]) assert.ok(cubic.succeeded(window * part) <= 10, `at ${part} of the window`);
  near(cubic.succeeded(window), 10, 'at the window');
  for (const part of [1.1, 2]) assert.ok(cubic.succeeded(window * part) >= 10, `at ${part} of the window`);
});

test('Cubic lowers the rate by three tenths when throttled, and starts its curve there', () => {
  const cubic = new Cubic(10, 0);
  near(cubic.throttled(8, 1), 8 * 0.7, 'rate');
  near(cubic.window, 1.8171205928321397, 'window');
  near(cubic.succeeded(1), 5.6, 'rate at once');
});

/** @type {[name: string, rate: number, taken: [now: number, wait: number][]][]} */
const BUCKETS = [
  // What holds, the rate, and the instants at which tokens are taken with the wait for each.
  [
    'lets requests below the rate pass without a wait',
    10,
    [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
    ],
  ],
  ['lets requests at the rate pass without a wait', 10, Array.from({ length: 20 }, (_, i) => [1 + 0.1 * i, 0])],
  [
    'makes a request above the rate wait for its token',
    10,
    [
      [0.1, 0],
      [0.15, 0.05],
    ],
  ],
  ['saves up to one second of tokens', 10, [[100, 0], ...new Array(9).fill([100, 0]), [100, 0.1]]],
  [
    'holds one token at any rate',
    0.5,
    [
      [1, 1],
      [4, 0],
    ],
  ],
];

for (const [name, rate, taken] of BUCKETS) {
  test(`Bucket ${name}`, () => {
    const bucket = new Bucket(rate, 0);
    for (const [now, wait] of taken) {
      near(bucket.timeToToken(now), wait, `at ${now}`);
      bucket.take(now);
    }
  });
}

test('Bucket takes a new rate, never below one token in two seconds', () => {
  const bucket = new Bucket(10, 0);
  bucket.setRate(1, 5);
  assert.deepEqual([bucket.rate, bucket.capacity, bucket.tokens], [1, 1, 1]);
  bucket.setRate(0.1, 6);
  assert.deepEqual([bucket.rate, bucket.capacity], [0.5, 1], 'the lowest rate is one token in two seconds');
  // A clock that is set back neither adds nor removes tokens.
  bucket.setRate(1, 2);
  assert.equal(bucket.tokens, 1);
});

/** @type {[name: string, times: number[], rate: number][]} */
const METERS = [
  // What holds, the instants of the responses, and the measured rate.
  ['is 0 without responses', [], 0],
  ['is 0.8 after one request in one second', [1], 0.8],
  ['finds a constant rate', Array.from({ length: 20 }, (_, i) => i + 1), 1],
  ['does not change within half a second', [0.1, 0.2, 0.3, 0.4, 0.49], 0],
  ['counts everything after half a second', [0.1, 0.2, 0.3, 0.4, 0.49, 0.5], 12 * 0.8],
];

for (const [name, times, rate] of METERS) {
  test(`the rate of Meter ${name}`, () => {
    const meter = new Meter(0);
    for (const now of times) meter.count(now);
    assert.ok(Math.abs(meter.rate - rate) < 1e-4, `${meter.rate}`);
  });
}

test('the rate of Meter weighs recent responses more', () => {
  const meter = new Meter(0);
  for (const now of [1, 1.5, 2, 2.5, 3, 3.5, 4]) meter.count(now);
  assert.ok(meter.rate >= 1.99 && meter.rate <= 2);
  meter.count(14);
  assert.ok(meter.rate >= 0.1 && meter.rate <= 2);
});

/** Responses at random instants, in bursts and pauses, some of them throttled. */
function schedule() {
  const random = new Random(Number(process.env.PARTNER_CENTRAL_SEED ?? Math.floor(Date.now() / 86_400_000)), 'adaptive');
  let now = 1_795_253_400;
  return Array.from({ length: 2000 }, () => {
    now += random.chance(0.02) ? random.int(1, 20_000) / 1000 : random.int(0, 300) / 1000;
    return { now, throttled: random.chance(0.1) };
  });
}

/** Our rate after each response; undefined before the first throttling. */
function ourRates(responses) {
  let now = responses[0].now;
  const limiter = new Limiter(() => now * 1000);
  return responses.map((response) => {
    now = response.now;
    limiter.responded(response.throttled);
    return limiter.rate;
  });
}

function assertSameRates(rates, theirs, responses) {
  assert.ok(rates.filter((rate) => rate !== undefined).length > 1000);
  rates.forEach((rate, i) => {
    if (rate === undefined) return;
    const off = Math.abs(rate - theirs[i]) / theirs[i];
    assert.ok(off < 1e-4, `response ${i} at ${responses[i].now}: ${rate}, theirs ${theirs[i]}`);
  });
}

test('the rate limiter has the same rates as Smithy’s', () => {
  const responses = schedule();
  let { now } = responses[0];
  // Its clock and its rate are private.
  class Theirs extends /** @type {any} */ (DefaultRateLimiter) {
    getCurrentTimeInSeconds() {
      return now;
    }
  }
  const limiter = new Theirs();
  const theirs = responses.map((response) => {
    now = response.now;
    limiter.updateClientSendingRate(response.throttled ? { errorType: 'THROTTLING' } : {});
    return limiter.fillRate;
  });
  assertSameRates(ourRates(responses), theirs, responses);
});

test('the rate limiter has the same rates as botocore’s', { skip: missing }, () => {
  const responses = schedule();
  assertSameRates(ourRates(responses), askPython('retries/adaptive_rates.py', responses), responses);
});
