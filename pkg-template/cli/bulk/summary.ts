// What a bulk call says about its outcome.
import { formatted } from '../io/issue-kinds.ts';
import { note, printable } from '../io/output.ts';
import type { BulkRun, Counts } from './run.ts';

/** For the progress line. */
export function progressText({ done, failed, unknown }: Counts) {
  return [
    `${formatted(done)} done`,
    failed > 0 && `${formatted(failed)} failed`,
    unknown > 0 && `${formatted(unknown)} unknown`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** Prints the summary, with advice. Returns the exit code. */
export function summarize({ counts, total, journal, options, stop, source }: BulkRun) {
  const { done, doneBefore, failed, unknown, invalid } = counts;
  const rest = total - done - doneBefore - failed - unknown - invalid;
  const parts = [
    { count: done, what: options.isDryRun ? 'would be sent' : 'done' },
    { count: doneBefore, what: 'done before' },
    { count: failed, what: 'failed' },
    { count: unknown, what: 'unknown' },
    { count: invalid, what: 'not valid' },
    { count: rest, what: 'not done' },
  ].filter(({ count }, i) => i === 0 || count > 0);
  note(`${counted(total, 'request', 'requests')}: ${parts.map(({ count, what }) => `${formatted(count)} ${what}`).join(', ')}`);
  if (stop.reason) note(`Stopped: ${printable(stop.reason)}.`);
  if (rest > 0 && !options.isDryRun) {
    if (journal.path) note(`Run the same command again to continue; ${printable(journal.path)} records what is done.`);
    else note(`Without a journal nothing records which: running it again sends all of ${printable(source.name)}.`);
  }
  if (failed > 0 && journal.path) note('--retry-failed sends failed lines again; or correct them in place first.');
  if (unknown > 0)
    note(
      'Unknown: sent, but without a response, and sending it twice may have another effect. Check whether it was done; --retry-unknown sends it again.',
    );
  if (stop.exitCode) return stop.exitCode;
  return failed + unknown + invalid + rest > 0 ? 1 : 0;
}

/** A count with its noun: `1,000 requests`. */
export const counted = (count: number, one: string, many: string) => `${formatted(count)} ${count === 1 ? one : many}`;
