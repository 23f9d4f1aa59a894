// @ts-nocheck converted to strict types next
// Client-side rate limiting, which AWS's retry mode `adaptive` adds to the
// standard one: after the first throttling, requests wait for tokens of a bucket
// whose rate falls with each throttling and grows back along a cubic curve. Only
// loaded where it is asked for, so it imports nothing. All times in seconds.

const BETA = 0.7;
const SCALE = 0.4;
const SMOOTH = 0.8;
/** Requests are counted in pieces of this length. */
const PIECE = 0.5;
const MIN_RATE = 0.5;
const MIN_CAPACITY = 1;
/** The rate allowed is never more times the measured one. */
const MAX_GROWTH = 2;

/** How many requests a second were answered lately. */
export class Meter {
  rate = 0;
  #count = 0;
  #piece;

  constructor(now) {
    this.#piece = Math.floor(now);
  }

  count(now) {
    this.#count += 1;
    const piece = Math.floor(now / PIECE) * PIECE;
    if (piece > this.#piece) {
      this.rate = (this.#count / (piece - this.#piece)) * SMOOTH + this.rate * (1 - SMOOTH);
      this.#count = 0;
      this.#piece = piece;
    }
    return this.rate;
  }
}

/** What rate to try, from when it was too high the last time. */
export class Cubic {
  #highest;
  #since;

  constructor(highest, now) {
    this.#highest = highest;
    this.#since = now;
  }

  /** How long it takes to be back at the highest rate. */
  get window() {
    return Math.cbrt((this.#highest * (1 - BETA)) / SCALE);
  }

  succeeded(now) {
    return SCALE * (now - this.#since - this.window) ** 3 + this.#highest;
  }

  throttled(rate, now) {
    this.#highest = rate;
    this.#since = now;
    return rate * BETA;
  }
}

/** Tokens that drip in at a rate. */
export class Bucket {
  tokens = 0;
  #last;

  constructor(rate, now) {
    this.#last = now;
    this.setRate(rate, now);
  }

  setRate(rate, now) {
    this.#refill(now);
    this.rate = Math.max(rate, MIN_RATE);
    this.capacity = Math.max(rate, MIN_CAPACITY);
    this.tokens = Math.min(this.tokens, this.capacity);
  }

  /** How long until there is a token. */
  lacks(now) {
    this.#refill(now);
    return Math.max(0, 1 - this.tokens) / this.rate;
  }

  /** A token before its time is a debt. */
  take(now) {
    this.#refill(now);
    this.tokens -= 1;
  }

  #refill(now) {
    // A clock may be set back.
    if (this.capacity) this.tokens = Math.min(this.capacity, this.tokens + Math.max(0, now - this.#last) * this.rate);
    this.#last = now;
  }
}

/** The limiter of one client; `clock` gives milliseconds. */
export class Limiter {
  #now;
  #meter;
  #cubic;
  #bucket;
  #enabled = false;
  #queue = Promise.resolve();

  constructor(clock) {
    this.#now = () => clock() / 1000;
    const now = this.#now();
    this.#meter = new Meter(now);
    this.#cubic = new Cubic(0, now);
    this.#bucket = new Bucket(MIN_RATE, now);
  }

  /** The rate in requests a second, once there is one. */
  get rate() {
    return this.#enabled ? this.#bucket.rate : undefined;
  }

  /** Waits for a token. One waits at a time and the others for it: each at the rate that then holds, none past another. */
  acquire(sleep, signal) {
    if (!this.#enabled) return undefined;
    const turn = this.#queue.then(async () => {
      const lacks = signal?.aborted ? 0 : this.#bucket.lacks(this.#now());
      if (lacks > 0) await sleep(lacks * 1000);
      if (!signal?.aborted) this.#bucket.take(this.#now());
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Hears of every answer, and whether it was a throttling. */
  answered(isThrottling) {
    const now = this.#now();
    const measured = this.#meter.count(now);
    let rate;
    if (isThrottling) {
      rate = this.#cubic.throttled(this.#enabled ? Math.min(measured, this.#bucket.rate) : measured, now);
      this.#enabled = true;
    } else {
      rate = this.#cubic.succeeded(now);
    }
    this.#bucket.setRate(Math.min(rate, MAX_GROWTH * measured), now);
  }
}
