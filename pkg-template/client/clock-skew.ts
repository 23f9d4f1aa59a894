// Whether the service's clock differs from ours.
import { MAX_CLOCK_SKEW_MS } from '../generated/abi.ts';

/** Error codes that always mean a wrong clock. Others of their class can also mean a wrong key. */
const CERTAIN = /^Request(Expired|InTheFuture|TimeTooSkewed)$/;

/** `Signature expired: … is now earlier than … (20261121T093000Z - 5 min.)` has the server's time. */
const SERVER_TIME = /^Signature .*\((....)(..)(..T..)(..)(..Z) [-+]/;

/**
 * How many milliseconds the server's clock is ahead of `now`, if that is too much or if the response complains about it;
 * otherwise undefined. If a page may not read `Date`, the complaint has the time.
 */
export function clockSkewOf(
  headers: Headers,
  members: { readonly [member: string]: any } | undefined,
  code: string,
  now: number,
): number | undefined {
  const complaint = SERVER_TIME.exec(members?.message ?? members?.Message);
  const [, year, month, hour, minute, second] = complaint ?? [];
  // NaN without a date, and then neither comparison below is true.
  const skew = Date.parse(headers.get('date') ?? `${year}-${month}-${hour}:${minute}:${second}`) - now;
  return Math.abs(skew) > MAX_CLOCK_SKEW_MS || (!Number.isNaN(skew) && (complaint || CERTAIN.test(code))) ? skew : undefined;
}
