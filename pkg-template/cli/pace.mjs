// How fast a bulk call sends: attempts are spaced evenly, retries among them, and
// further apart while the service throttles. A part of its own and not the
// client's adaptive mode, which knows no rate that must not be exceeded.
import { setTimeout as sleep } from 'node:timers/promises';
import { classify } from '../entries/internal.ts';
import { THROTTLING } from '../generated/abi.ts';

/** What throttling leaves of the rate, at most once a second, and the least of it. */
const SLOWER = 0.5;
const SLOWEST = 1 / 30;
const BREATH = 1000;
/** What an answer gives back, as a part of the whole rate. */
const FASTER = 0.02;
/** Timers come late; so much of it is made up for by the next. */
const LATE = 2;

export class Pace {
  #top;
  #rate;
  #last = -Infinity;
  #slowed = -Infinity;
  #queue = Promise.resolve();

  constructor(rate) {
    this.#top = this.#rate = rate;
    /** For the client's `onAttempt`. */
    this.heard = ({ error, status }) => {
      if (error === undefined) this.#rate = Math.min(this.#top, this.#rate + this.#top * FASTER);
      else if (classify(status, error.name) === THROTTLING) this.#slowDown(performance.now());
    };
  }

  /** Attempts a second, at present. */
  get rate() {
    return this.#rate;
  }

  #slowDown(now) {
    if (now - this.#slowed < BREATH) return;
    this.#slowed = now;
    this.#rate = Math.max(this.#top * SLOWEST, this.#rate * SLOWER);
  }

  /** Waits for its turn; false if `signal` came first. */
  turn(signal) {
    const turn = this.#queue.then(async () => {
      for (;;) {
        if (signal?.aborted) return false;
        const now = performance.now();
        // Asked anew after each wait: the rate may have fallen meanwhile.
        const due = this.#last + 1000 / this.#rate;
        if (now >= due) {
          this.#last = Math.max(due, now - LATE);
          return true;
        }
        await sleep(due - now, undefined, { signal }).catch(() => {});
      }
    });
    this.#queue = turn;
    return turn;
  }
}
