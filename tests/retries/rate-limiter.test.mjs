// The parts of the rate limiter of `retryMode: 'adaptive'`, by the cases that botocore checks of its own
// (tests/unit/retries: test_throttling, test_bucket, test_adaptive), and whole beside Smithy's and botocore's.
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

test('cubic: when it is back at the highest rate', () => {
  near(new Cubic(10, 0).window, 1.9574338205844317, 'window');
  const cubic = new Cubic(10, 0);
  const { window } = cubic;
  for (const part of [1 / 3, 1 / 2, 1 / 1.1]) assert.ok(cubic.succeeded(window * part) <= 10, `before, at ${part}`);
  near(cubic.succeeded(window), 10, 'then');
  for (const part of [1.1, 2]) assert.ok(cubic.succeeded(window * part) >= 10, `after, at ${part}`);
});

test('cubic: a throttling takes three tenths, and the curve begins there', () => {
  const cubic = new Cubic(10, 0);
  near(cubic.throttled(8, 1), 8 * 0.7, 'rate');
  near(cubic.window, 1.8171205928321397, 'window');
  near(cubic.succeeded(1), 5.6, 'rate at once');
});

const BUCKETS = [
  // What it is, the rate, and when tokens are asked for with how long each then has to wait.
  [
    'requests below the rate never wait',
    10,
    [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 0],
    ],
  ],
  ['requests at the rate never wait', 10, Array.from({ length: 20 }, (_, i) => [1 + 0.1 * i, 0])],
  [
    'a request above the rate waits for its token',
    10,
    [
      [0.1, 0],
      [0.15, 0.05],
    ],
  ],
  ['what was saved is a second of it at most', 10, [[100, 0], ...Array(9).fill([100, 0]), [100, 0.1]]],
  [
    'there is always room for one',
    0.5,
    [
      [1, 1],
      [4, 0],
    ],
  ],
];

for (const [name, rate, asked] of BUCKETS) {
  test(`bucket: ${name}`, () => {
    const bucket = new Bucket(rate, 0);
    for (const [now, wait] of asked) {
      near(bucket.lacks(now), wait, `at ${now}`);
      bucket.take(now);
    }
  });
}

test('bucket: a new rate', () => {
  const bucket = new Bucket(10, 0);
  bucket.setRate(1, 5);
  assert.deepEqual([bucket.rate, bucket.capacity, bucket.tokens], [1, 1, 1]);
  bucket.setRate(0.1, 6);
  assert.deepEqual([bucket.rate, bucket.capacity], [0.5, 1], 'never slower than one in two seconds');
  // A clock that is set back gives nothing and takes nothing.
  bucket.setRate(1, 2);
  assert.equal(bucket.tokens, 1);
});

const METERS = [
  // What it is, when answers come, and the rate measured then.
  ['nothing yet', [], 0],
  ['one second, one request', [1], 0.8],
  ['a constant rate is found', Array.from({ length: 20 }, (_, i) => i + 1), 1],
  ['within half a second nothing changes', [0.1, 0.2, 0.3, 0.4, 0.49], 0],
  ['and then all of it counts', [0.1, 0.2, 0.3, 0.4, 0.49, 0.5], 12 * 0.8],
];

for (const [name, times, rate] of METERS) {
  test(`meter: ${name}`, () => {
    const meter = new Meter(0);
    for (const now of times) meter.count(now);
    assert.ok(Math.abs(meter.rate - rate) < 1e-4, `${meter.rate}`);
  });
}

test('meter: what was lately weighs more', () => {
  const meter = new Meter(0);
  for (const now of [1, 1.5, 2, 2.5, 3, 3.5, 4]) meter.count(now);
  assert.ok(meter.rate >= 1.99 && meter.rate <= 2);
  meter.count(14);
  assert.ok(meter.rate >= 0.1 && meter.rate <= 2);
});

/** Answers at random instants, in bursts and pauses, some of them throttled. */
function schedule() {
  const random = new Random(Number(process.env.PARTNER_CENTRAL_SEED ?? Math.floor(Date.now() / 86_400_000)), 'adaptive');
  let now = 1_795_253_400;
  return Array.from({ length: 2000 }, () => {
    now += random.chance(0.02) ? random.int(1, 20_000) / 1000 : random.int(0, 300) / 1000;
    return { now, throttled: random.chance(0.1) };
  });
}

/** Our rate after each answer; undefined before the first throttling. */
function ours(answers) {
  let now = answers[0].now;
  const limiter = new Limiter(() => now * 1000);
  return answers.map((answer) => {
    now = answer.now;
    limiter.answered(answer.throttled);
    return limiter.rate;
  });
}

function same(rates, theirs, answers) {
  assert.ok(rates.filter((rate) => rate !== undefined).length > 1000);
  rates.forEach((rate, i) => {
    if (rate === undefined) return;
    const off = Math.abs(rate - theirs[i]) / theirs[i];
    assert.ok(off < 1e-4, `answer ${i} at ${answers[i].now}: ${rate}, theirs ${theirs[i]}`);
  });
}

test('the same rates as Smithy', () => {
  const answers = schedule();
  let { now } = answers[0];
  class Theirs extends DefaultRateLimiter {
    getCurrentTimeInSeconds() {
      return now;
    }
  }
  const limiter = new Theirs();
  const theirs = answers.map((answer) => {
    now = answer.now;
    limiter.updateClientSendingRate(answer.throttled ? { errorType: 'THROTTLING' } : {});
    return limiter.fillRate;
  });
  same(ours(answers), theirs, answers);
});

test('the same rates as botocore', { skip: missing }, () => {
  const answers = schedule();
  same(ours(answers), askPython('retries/adaptive_rates.py', answers), answers);
});
