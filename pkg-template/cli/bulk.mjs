// partner-central call with --ndjson or --csv: a request a line. The whole file
// is checked before the first is sent; what is sent goes out at a pace, and what
// was answered goes into a journal, so that the same command goes on after
// whatever ended it.
import { inputLines, issuesOfInput } from './bulk-input.mjs';
import { rereadable } from './bulk-source.mjs';
import { hashOf, Journal } from './journal.mjs';
import { note, onNobodyReads, printable, write } from './output.mjs';
import { Pace } from './pace.mjs';
import { progressOf } from './progress.mjs';
import { isOnce, senderOf } from './sender.mjs';
import { Stop } from './stop.mjs';
import { UsageError } from './usage-error.mjs';

/** So many results may wait for an earlier line's, as they are printed in the file's order. */
const WINDOW = 1000;
/** More than for a single call: nobody waits at the terminal for this one. */
const ATTEMPTS = 5;

/** Runs a bulk call; gives its exit code. */
export async function bulk(operation, file, clientWith, values) {
  const options = optionsOf(operation, file, values);
  const source = await rereadable(file);
  try {
    if (options.journal === undefined && options.keeps) {
      if (source.isFile) options.journal = `${file}.journal`;
      else if (!options.dryRun)
        throw new UsageError(
          `${file === undefined || file === '-' ? 'stdin' : file} cannot be read a second time: give --journal FILE, to go on in should this be interrupted, or --no-journal`,
        );
    }
    if (!(await allValid(operation, source, options))) return 1;
    return await sent(operation, source, clientWith, options);
  } finally {
    await source.close();
  }
}

function optionsOf(operation, file, values) {
  const { csv, journal, 'no-journal': none, 'dry-run': dryRun } = values;
  if (journal !== undefined && none) throw new UsageError('--journal and --no-journal exclude each other');
  const reads = /^(Get|List)/.test(operation.name);
  return {
    csv,
    dryRun,
    journal,
    // What was read may have changed by the next time, and reading twice does no harm.
    keeps: !none && !reads,
    skipInvalid: values['skip-invalid'],
    retryFailed: values['retry-failed'],
    retryUnknown: values['retry-unknown'],
    concurrency: numberOf('--concurrency', values.concurrency ?? '4', 1, 100, true),
    // Channel's documented quotas. For Account AWS documents none, so they serve there too.
    rate: numberOf('--rate', values.rate ?? (reads ? '5' : '3'), 0.01, 10_000),
  };
}

function numberOf(option, text, min, max, whole = false) {
  const number = Number(text);
  if (!(number >= min && number <= max) || (whole && !Number.isInteger(number)) || !/^[\d.]+$/.test(text)) {
    throw new UsageError(`${option} must be a ${whole ? 'whole ' : ''}number from ${min} to ${max}`);
  }
  return number;
}

/** Checks the whole file, and notes in `options.invalid` which lines to leave out; false if nothing is to be sent. */
async function allValid(operation, source, options) {
  const progress = progressOf(source.size);
  const found = issuesOfInput(operation, progress.through(source.bytes()), options.csv);
  const invalid = (options.invalid = new Set());
  let next = await found.next();
  for (; !next.done; next = await found.next()) {
    const { line, issues, header } = next.value;
    invalid.add(line);
    if (header) options.badHeader = true;
    if (options.skipInvalid && !header) continue;
    progress.clear();
    process.exitCode = 1;
    await write(`${JSON.stringify({ line, issues })}\n`);
  }
  progress.clear();
  if (invalid.size === 0 || (options.skipInvalid && !options.badHeader)) return true;
  const advice = options.badHeader ? 'Correct the header' : 'Correct them, or leave them out with --skip-invalid';
  note(`${counted(invalid.size, 'line is', 'lines are')} not valid, so nothing was sent. ${advice}.`);
  return false;
}

async function sent(operation, source, clientWith, options) {
  const pace = new Pace(options.rate);
  const { client, identity } = await clientWith({ onAttempt: pace.heard, maxAttempts: isOnce(operation) ? 1 : ATTEMPTS });
  const journal = await Journal.open(
    options.journal,
    { ...identity, operation: operation.name },
    { readOnly: options.dryRun, notThis: source.identity },
  );
  const stop = new Stop();
  try {
    const total = await compared(operation, source, journal, options);
    const run = {
      operation,
      source,
      options,
      client,
      journal,
      stop,
      pace,
      total,
      counts: { done: 0, before: 0, failed: 0, unknown: 0, invalid: 0, open: 0, seen: 0 },
    };
    run.send = senderOf(run);
    stop.listen();
    onNobodyReads(() => stop.ask('nobody reads the results any more'));
    await everyLine(run);
    return ended(run);
  } finally {
    stop.unlisten();
    await journal.close();
  }
}

/** Counts the requests, and holds each that the journal knows against it: a line is known by its number, so it must still say the same. */
async function compared(operation, source, journal, options) {
  let total = 0;
  let last = 0;
  for await (const { line, request } of inputLines(operation, source.bytes(), options.csv)) {
    total += 1;
    last = line;
    const known = journal.recordOf(line);
    if (!known || known.hash === hashOf(request)) continue;
    // What was refused may be corrected in its place: then it is another request.
    if (known.error) journal.forget(line);
    else
      throw new UsageError(
        `line ${line} is not what it was when it was sent: ${source.name} was changed since. Put the line back as it was (new lines can go at the end), or give another --journal to send the whole file again`,
      );
  }
  if (journal.lastLine > last) {
    throw new UsageError(
      `${journal.path} knows line ${journal.lastLine}, but ${source.name} ends with line ${last}: it was cut since. Put the lines back, or give another --journal to send the whole file again`,
    );
  }
  return total;
}

/** Sends what is to be sent, a few at once, and prints all results in the file's order. */
async function everyLine(run) {
  const { operation, source, options, stop, counts } = run;
  const progress = progressOf(run.total);
  const running = new Set();
  let waiting = 0;
  let printed = Promise.resolve();
  for await (const entry of inputLines(operation, source.bytes(), options.csv, options.invalid)) {
    if (stop.asked) break;
    const result = resultOf(run, entry);
    running.add(result);
    waiting += 1;
    const settled = () => {
      running.delete(result);
      counts.seen += 1;
      progress.at(counts.seen, said(counts));
    };
    result.then(settled, settled);
    printed = printed.then(async () => {
      const lines = await result;
      if (lines) {
        progress.clear();
        await write(`${JSON.stringify(lines)}\n`);
      }
      waiting -= 1;
    });
    // Awaited at the end, and not to be sent on until then.
    printed.catch((error) => stop.ask(error.message));
    while (running.size >= options.concurrency) await Promise.race(running).catch(() => {});
    if (waiting >= WINDOW) await printed;
  }
  await printed;
  progress.clear();
}

/** What to print of a line; nothing if it was not sent. */
async function resultOf(run, { line, request, issues }) {
  const { counts, journal, options } = run;
  if (issues) {
    counts.invalid += 1;
    return { line, issues };
  }
  const known = journal.recordOf(line);
  if (known?.output) {
    counts.before += 1;
    return { line, output: known.output };
  }
  if (known?.error && !options.retryFailed) {
    counts.failed += 1;
    return { line, error: known.error };
  }
  if (known?.sent && !options.retryUnknown) {
    counts.unknown += 1;
    return { line, unknown: { sent: known.sent, message: UNKNOWN } };
  }
  return run.send(line, request);
}

const UNKNOWN = 'it was sent, and no answer came: look whether it was done. --retry-unknown sends it again';

function said({ done, failed, unknown }) {
  return `${number(done)} done${failed ? `, ${number(failed)} failed` : ''}${unknown ? `, ${number(unknown)} unknown` : ''}`;
}

/** The last words, and the exit code. */
function ended({ counts, total, journal, options, stop, source }) {
  const { done, before, failed, unknown, invalid } = counts;
  const rest = total - done - before - failed - unknown - invalid;
  const parts = [
    [done, options.dryRun ? 'would be sent' : 'done'],
    [before, 'done before'],
    [failed, 'failed'],
    [unknown, 'unknown'],
    [invalid, 'not valid'],
    [rest, 'not done'],
  ];
  note(
    `${counted(total, 'request', 'requests')}: ${parts
      .filter(([count], i) => count > 0 || i === 0)
      .map(([count, what]) => `${number(count)} ${what}`)
      .join(', ')}`,
  );
  if (stop.reason) note(`Stopped: ${printable(stop.reason)}.`);
  if (rest > 0 && journal.path && !options.dryRun)
    note(`The same command goes on from here; ${printable(journal.path)} says what is done.`);
  else if (rest > 0 && !options.dryRun)
    note(`Without a journal nothing says which: ${printable(source.name)} as a whole would be sent again.`);
  if (failed > 0 && journal.path)
    note('--retry-failed sends again what failed; lines that failed may be corrected in their place.');
  if (unknown > 0)
    note(
      'Unknown: sent, but no answer came, and twice may not be once. See whether they were done; --retry-unknown sends them again.',
    );
  if (stop.code) return stop.code;
  return failed + unknown + invalid + rest > 0 ? 1 : 0;
}

const number = (count) => count.toLocaleString('en');
const counted = (count, one, many) => `${number(count)} ${count === 1 ? one : many}`;
