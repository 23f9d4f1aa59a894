// @ts-nocheck converted to strict types next
// Whether the service's clock is another than ours.

import { MAX_CLOCK_SKEW_MS } from '../generated/abi.ts';

/** What can only mean that the clock is off; other codes of that kind may mean a wrong key. */
const CERTAIN = /^Request(Expired|InTheFuture|TimeTooSkewed)$/;

/** `Signature expired: … is now earlier than … (20261121T093000Z - 5 min.)` names the server's time. */
const NAMED = /^Signature .*\((....)(..)(..T..)(..)(..Z) [-+]/;

/**
 * How far the server's clock is ahead of `now`, in milliseconds, if that is too far or if the answer complains of it.
 * Where a page may not read `Date`, the complaint itself says what time it is.
 */
export function skewOf(headers, members, code, now) {
  const named = NAMED.exec(members?.message ?? members?.Message);
  const [, year, month, hour, minute, second] = named ?? [];
  // Without a date it is NaN, and off is neither.
  const skew = Date.parse(headers.get('date') ?? `${year}-${month}-${hour}:${minute}:${second}`) - now;
  return Math.abs(skew) > MAX_CLOCK_SKEW_MS || (skew === skew && (named || CERTAIN.test(code))) ? skew : undefined;
}
