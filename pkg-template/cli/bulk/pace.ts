// How fast a bulk call sends: attempts, retries included, are evenly spaced, and further apart while the service throttles.
// The client's adaptive mode would not do: it has no upper limit for the rate.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Attempt } from '../../client/options.ts';
import { classify } from '../../entries/internal.ts';
import { THROTTLING } from '../../generated/abi.ts';

/** Throttling multiplies the rate by this, at most once in an interval of milliseconds, and down to a part of the full rate. */
const SLOW_DOWN = 0.5;
const SLOW_DOWN_INTERVAL = 1000;
const SLOWEST = 1 / 30;
/** A success adds this part of the full rate. */
const SPEED_UP = 0.02;
/** Timers are late; the next turn makes up for at most this many milliseconds. */
const MAX_LATENESS = 2;

export class Pace {
  readonly #fullRate: number;
  #rate: number;
  #lastTurn = Number.NEGATIVE_INFINITY;
  #lastSlowDown = Number.NEGATIVE_INFINITY;
  #queue: Promise<boolean> = Promise.resolve(true);

  /** `rate`: attempts per second. */
  constructor(rate: number) {
    this.#fullRate = rate;
    this.#rate = rate;
  }

  /** Attempts per second at present. */
  get rate() {
    return this.#rate;
  }

  /** For the client's `onAttempt`. */
  readonly onAttempt = ({ error, status }: Pick<Attempt, 'error' | 'status'>) => {
    if (error === undefined) this.#rate = Math.min(this.#fullRate, this.#rate + this.#fullRate * SPEED_UP);
    else if (classify(status, error.name) === THROTTLING) this.#slowDown(performance.now());
  };

  #slowDown(now: number) {
    if (now - this.#lastSlowDown < SLOW_DOWN_INTERVAL) return;
    this.#lastSlowDown = now;
    this.#rate = Math.max(this.#fullRate * SLOWEST, this.#rate * SLOW_DOWN);
  }

  /** Waits for a turn. Resolves to false if `signal` aborted first. */
  turn(signal?: AbortSignal): Promise<boolean> {
    this.#queue = this.#queue.then(() => this.#waitForTurn(signal));
    return this.#queue;
  }

  async #waitForTurn(signal: AbortSignal | undefined) {
    while (true) {
      if (signal?.aborted) return false;
      const now = performance.now();
      // Computed anew after each wait, as the rate may have changed.
      const due = this.#lastTurn + 1000 / this.#rate;
      if (now >= due) {
        this.#lastTurn = Math.max(due, now - MAX_LATENESS);
        return true;
      }
      await sleep(due - now, undefined, signal && { signal }).catch(() => {});
    }
  }
}
