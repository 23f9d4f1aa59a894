// `partner-central call` with --ndjson or --csv: one request on each line. The whole file is validated before the first
// request is sent. Requests are sent at a pace, and their outcomes are recorded in a journal, so that the same command
// continues after whatever ended it.
import type { Attempt } from '../../client/options.ts';
import type { Operation } from '../../validate/operation.ts';
import { isKnown, type NewerOperation } from '../arguments/operation.ts';
import { UsageError } from '../arguments/usage-error.ts';
import type { Validation } from '../arguments/validation.ts';
import type { CreateClient } from '../aws/client.ts';
import { causeOf, isStdin, messageOf } from '../io/input.ts';
import { stringifyJson } from '../io/json.ts';
import { issueLine, note, whenStdoutFails, write } from '../io/output.ts';
import { IssueKinds } from '../io/issue-kinds.ts';
import { createProgress } from '../io/progress.ts';
import { type BulkArguments, type BulkOptions, parseBulkOptions } from './bulk-options.ts';
import { isUnconnected } from './connection-error.ts';
import { Journal } from './journal.ts';
import { isBlocking, type Line, placeOf, readFileLines, validateFile } from './lines.ts';
import { Pace } from './pace.ts';
import { hashOfRequest } from './request-hash.ts';
import { openRereadable, type Rereadable } from './rereadable.ts';
import type { BulkRun, LineResult } from './run.ts';
import { createSender, isAboutCredentials, isSentOnce, type SendLine } from './sender.ts';
import { Stop } from './stop.ts';
import { counted, progressText, summarize } from './summary.ts';

/** Results are printed in the file's order. At most this many wait for that of an earlier line. */
const MAX_WAITING = 1000;
/** More than in a single call, because nobody waits for one line of many. */
const MAX_ATTEMPTS = 5;

/** Runs a bulk call. Returns its exit code. */
export async function bulkCall(
  operation: Operation | NewerOperation,
  file: string | undefined,
  createClient: CreateClient,
  values: BulkArguments,
  validation: Validation,
) {
  const options = { ...parseBulkOptions(operation, values), ...validation };
  if (options.isCsv && !isKnown(operation))
    throw new UsageError(`--csv needs the members of ${operation.name}, which this version does not know: give --ndjson`);
  const source = await openRereadable(file);
  try {
    const journalPath = journalPathOf(file, source, options);
    const invalid = await validateAll(operation, source, options);
    return invalid ? await sendFile(operation, source, createClient, options, journalPath, invalid) : 1;
  } finally {
    await source.close();
  }
}

function journalPathOf(file: string | undefined, source: Rereadable, options: BulkOptions) {
  if (options.journal !== undefined || !options.needsJournal) return options.journal;
  if (source.isFile) return `${file}.journal`;
  if (options.isDryRun) return undefined;
  throw new UsageError(
    `${isStdin(file) ? 'stdin' : file} cannot be read a second time: give --journal FILE, so that an interrupted run can continue, or --no-journal`,
  );
}

/** Validates the whole file. Returns the lines to leave out; undefined if nothing is to be sent. */
async function validateAll(operation: Operation | NewerOperation, source: Rereadable, options: BulkOptions) {
  const progress = createProgress(source.size);
  const invalid = new Set<number>();
  const kinds = new IssueKinds();
  let isHeaderInvalid = false;
  for await (const invalidLine of validateFile(operation, progress.through(source.read()), options)) {
    const { line, row, issues, isHeader, truncated } = invalidLine;
    if (!isBlocking(invalidLine, options)) {
      if (options.validate !== 'warn') continue;
      progress.clear();
      for (const issue of issues) note(`${placeOf(invalidLine)}: ${issueLine(issue, process.stderr)}`);
      continue;
    }
    invalid.add(line);
    if (isHeader) isHeaderInvalid = true;
    else if (options.skipInvalid) continue;
    progress.clear();
    process.exitCode = 1;
    kinds.add(issues);
    await write(`${stringifyJson({ line, row, issues, truncated })}\n`);
  }
  progress.clear();
  if (invalid.size === 0 || (options.skipInvalid && !isHeaderInvalid)) return invalid;
  const advice = isHeaderInvalid ? 'Correct the header' : 'Correct them, or leave them out with --skip-invalid';
  note(`${counted(invalid.size, 'line is', 'lines are')} not valid, so nothing was sent. ${advice}.`);
  kinds.print();
  return undefined;
}

async function sendFile(
  operation: Operation | NewerOperation,
  source: Rereadable,
  createClient: CreateClient,
  options: BulkOptions,
  journalPath: string | undefined,
  invalid: ReadonlySet<number>,
) {
  const pace = new Pace(options.rate);
  const maxAttempts = isSentOnce(operation) ? 1 : MAX_ATTEMPTS;
  const { unknownKeys } = options;
  // Issues of lines that are sent all the same were printed before.
  const validate = options.validate === true;
  let hasReached = false;
  const onAttempt = (attempt: Attempt) => {
    pace.onAttempt(attempt);
    hasReached ||= attempt.error === undefined || !(isUnconnected(attempt.error) || isAboutCredentials(attempt.error));
  };
  const { client, identity } = await createClient({ onAttempt, maxAttempts, validate, unknownKeys });
  const journal = await Journal.open(
    journalPath,
    { ...identity, operation: operation.name },
    { isReadOnly: options.isDryRun, inputIdentity: source.identity },
  );
  const stop = new Stop();
  try {
    const total = await compareWithJournal(operation, source, journal, options);
    const counts = { done: 0, doneBefore: 0, failed: 0, unknown: 0, invalid: 0, settled: 0 };
    const run: BulkRun = { operation, source, options, client, journal, stop, pace, total, counts };
    stop.listen();
    whenStdoutFails((error) =>
      stop.request(error.code === 'EPIPE' ? 'the output was closed' : `the results cannot be written: ${causeOf(error)}`),
    );
    await sendLines(run, invalid);
    if (!hasReached) journal.unbind();
    return summarize(run);
  } finally {
    stop.unlisten();
    await journal.close();
  }
}

/**
 * Counts the requests, and compares each with what the journal knows of it. A request is identified by its number in the file,
 * so it must still be the one that was sent.
 */
async function compareWithJournal(
  operation: Operation | NewerOperation,
  source: Rereadable,
  journal: Journal,
  options: BulkOptions,
) {
  let total = 0;
  let lastLine = 0;
  for await (const { line, number, request } of readFileLines(operation, source.read(), options)) {
    total = number;
    lastLine = line;
    const known = journal.recordOf(number);
    if (!known || known.hash === hashOfRequest(request)) continue;
    // A failed request may be corrected in place; then it is another one.
    if (known.error) journal.forget(number);
    else
      throw new UsageError(
        `line ${line} of ${source.name} has changed since it was sent. Restore it (new lines can go at the end), or give another --journal to send the whole file again`,
      );
  }
  if (journal.last.number > total) {
    throw new UsageError(
      `${journal.path} has line ${journal.last.line}, but ${source.name} ends with line ${lastLine}. Restore the missing lines, or give another --journal to send the whole file again`,
    );
  }
  return total;
}

/** Sends the lines, a few at a time, and prints all results in the file's order. */
async function sendLines(run: BulkRun, invalid: ReadonlySet<number>) {
  const { operation, source, options, stop, counts } = run;
  const send = createSender(run);
  const progress = createProgress(run.total);
  const inFlight = new Set<Promise<unknown>>();
  let waiting = 0;
  let printed = Promise.resolve();
  for await (const entry of readFileLines(operation, source.read(), options, invalid)) {
    if (stop.isRequested) break;
    const result = settleLine(run, entry, send);
    inFlight.add(result);
    waiting += 1;
    const onSettled = () => {
      inFlight.delete(result);
      counts.settled += 1;
      progress.show(counts.settled, progressText(counts));
    };
    result.then(onSettled, onSettled);
    printed = printed.then(async () => {
      const output = await result;
      if (output) {
        progress.clear();
        await write(`${stringifyJson(output)}\n`);
      }
      waiting -= 1;
    });
    // The loop awaits it at the end; until then nothing more is sent.
    printed.catch((error) => stop.request(messageOf(error)));
    while (inFlight.size >= options.concurrency) await Promise.race(inFlight).catch(() => {});
    if (waiting >= MAX_WAITING) await printed;
  }
  await printed;
  progress.clear();
}

/** Sends a line if it has to be sent. Resolves to what to print; to undefined if it was not sent. */
async function settleLine(run: BulkRun, entry: Line, send: SendLine): Promise<LineResult | undefined> {
  const { counts, journal, options } = run;
  const { line, row, number, issues } = entry;
  const place = row === undefined ? { line } : { line, row };
  if (issues) {
    counts.invalid += 1;
    return { ...place, issues };
  }
  const known = journal.recordOf(number);
  if (known?.output) {
    counts.doneBefore += 1;
    return { ...place, output: known.output };
  }
  if (known?.error && !options.retryFailed) {
    counts.failed += 1;
    return { ...place, error: known.error };
  }
  if (known?.sent && !options.retryUnknown) {
    counts.unknown += 1;
    return { ...place, unknown: { sent: known.sent, message: UNKNOWN } };
  }
  const outcome = await send(entry);
  return outcome && { ...place, ...outcome };
}

const UNKNOWN = 'it was sent, but there was no response: check whether it was done. --retry-unknown sends it again';
