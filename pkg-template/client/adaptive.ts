// Client-side rate limiting, which the AWS SDKs' retry mode `adaptive` adds to the standard one: once the service has
// throttled, requests wait for the tokens of a bucket. Its rate falls with each throttling and grows back along a cubic curve.
// This module is loaded only in that mode, and therefore imports nothing. All times are in seconds.

/** What remains of the rate after a throttling. */
const BETA = 0.7;
/** How steep the cubic curve is. */
const SCALE = 0.4;
/** The weight of the latest interval in the measured rate. */
const SMOOTH = 0.8;
/** The length of an interval in which requests are counted. */
const INTERVAL = 0.5;
const MIN_RATE = 0.5;
const MIN_CAPACITY = 1;
/** The allowed rate is at most this multiple of the measured one. */
const MAX_GROWTH = 2;

/** Measures how many requests per second have recently had a response. */
export class Meter {
  rate = 0;
  #count = 0;
  #interval: number;

  constructor(now: number) {
    this.#interval = Math.floor(now);
  }

  count(now: number): number {
    this.#count += 1;
    const interval = Math.floor(now / INTERVAL) * INTERVAL;
    if (interval > this.#interval) {
      this.rate = (this.#count / (interval - this.#interval)) * SMOOTH + this.rate * (1 - SMOOTH);
      this.#count = 0;
      this.#interval = interval;
    }
    return this.rate;
  }
}

/** Which rate to try, as a function of the time since the rate was last too high. */
export class Cubic {
  #highest: number;
  #since: number;

  constructor(highest: number, now: number) {
    this.#highest = highest;
    this.#since = now;
  }

  /** How long it takes to get back to the highest rate. */
  get window(): number {
    return Math.cbrt((this.#highest * (1 - BETA)) / SCALE);
  }

  succeeded(now: number): number {
    return SCALE * (now - this.#since - this.window) ** 3 + this.#highest;
  }

  throttled(rate: number, now: number): number {
    this.#highest = rate;
    this.#since = now;
    return rate * BETA;
  }
}

/** A bucket that fills with tokens at a rate. */
export class Bucket {
  tokens = 0;
  declare rate: number;
  declare capacity: number;
  #last: number;

  constructor(rate: number, now: number) {
    this.#last = now;
    this.setRate(rate, now);
  }

  setRate(rate: number, now: number): void {
    this.#refill(now);
    this.rate = Math.max(rate, MIN_RATE);
    this.capacity = Math.max(rate, MIN_CAPACITY);
    this.tokens = Math.min(this.tokens, this.capacity);
  }

  /** How long it takes until there is a token. */
  timeToToken(now: number): number {
    this.#refill(now);
    return Math.max(0, 1 - this.tokens) / this.rate;
  }

  /** Takes a token. If there is none yet, the bucket goes into debt. */
  take(now: number): void {
    this.#refill(now);
    this.tokens -= 1;
  }

  #refill(now: number): void {
    // A clock can be set back.
    if (this.capacity) this.tokens = Math.min(this.capacity, this.tokens + Math.max(0, now - this.#last) * this.rate);
    this.#last = now;
  }
}

/** The rate limiter of one client. */
export class Limiter {
  readonly #now: () => number;
  readonly #meter: Meter;
  readonly #cubic: Cubic;
  readonly #bucket: Bucket;
  #isEnabled = false;
  #queue: Promise<void> = Promise.resolve();

  /** `clock` returns milliseconds. */
  constructor(clock: () => number) {
    this.#now = () => clock() / 1000;
    const now = this.#now();
    this.#meter = new Meter(now);
    this.#cubic = new Cubic(0, now);
    this.#bucket = new Bucket(MIN_RATE, now);
  }

  /** The allowed requests per second; undefined while there is no limit. */
  get rate(): number | undefined {
    return this.#isEnabled ? this.#bucket.rate : undefined;
  }

  /** Waits for a token. Requests wait in a queue, so that none overtakes another and each waits at the rate of that moment. */
  acquire(sleep: (milliseconds: number) => Promise<void>, signal: AbortSignal | undefined): Promise<void> | undefined {
    if (!this.#isEnabled) return undefined;
    const turn = this.#queue.then(async () => {
      const delay = signal?.aborted ? 0 : this.#bucket.timeToToken(this.#now());
      if (delay > 0) await sleep(delay * 1000);
      if (!signal?.aborted) this.#bucket.take(this.#now());
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Takes note of a response, and of whether it was a throttling error. */
  responded(isThrottling: boolean): void {
    const now = this.#now();
    const measured = this.#meter.count(now);
    let rate: number;
    if (isThrottling) {
      rate = this.#cubic.throttled(this.#isEnabled ? Math.min(measured, this.#bucket.rate) : measured, now);
      this.#isEnabled = true;
    } else {
      rate = this.#cubic.succeeded(now);
    }
    this.#bucket.setRate(Math.min(rate, MAX_GROWTH * measured), now);
  }
}
