// Whether, when and at what cost a failed attempt is tried again, by the same rules as `src/retry.rs`. It is JavaScript, because
// it is loaded with the first call.
import { FINAL, THROTTLING, TRANSIENT } from '../generated/abi.ts';
import {
  COST,
  ERROR_CODES,
  FIRST_DELAY,
  FIRST_THROTTLING_DELAY,
  MAX_DELAY,
  MAX_EXTRA_DELAY,
  THROTTLING_COST,
} from '../generated/retries.ts';

/** The class of a failure: by its error code first, by the HTTP status second. */
export function classify(status: number, code: string): number {
  if (status === 429) return THROTTLING;
  return ERROR_CODES[code] ?? ([500, 502, 503, 504].includes(status) ? TRANSIENT : FINAL);
}

/** What a retry takes from the retry quota. A success puts it back. */
export const retryCost = (failure: number): number => (failure === THROTTLING ? THROTTLING_COST : COST);

/**
 * How long to wait before a retry, in milliseconds. `retry` counts from 0, `random` is in 0..1, and `retryAfter` is what the
 * service asked for, if it did.
 */
export function retryDelay(failure: number, retry: number, random: number, retryAfter = 0): number {
  const first = failure === THROTTLING ? FIRST_THROTTLING_DELAY : FIRST_DELAY;
  const delay = random * Math.min(first * 2 ** Math.min(retry, 20), MAX_DELAY);
  return Math.min(Math.max(retryAfter, delay), delay + MAX_EXTRA_DELAY);
}
