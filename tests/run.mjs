// Runs test files, several at a time, with browsers that start once for all of them:
//   node tests/run.mjs [--jobs N] FILE…
//
// Each file runs in a separate process, and its output is printed as a whole when it ends. The files that took longest last
// time start first, so that none of them is left over at the end. Files named timing.test.mjs measure time: they run one
// after another when everything else is done.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPool } from './browsers/pool.mjs';

/** Minutes after which a file that has not ended is stopped. */
const LIMIT = 10;
/** How long processes that a file has started may outlive it, in milliseconds. */
const GRACE = 5000;
/** How many of the slowest files are listed at the end. */
const SLOWEST = 10;

const tests = fileURLToPath(new URL('.', import.meta.url));
const kept = join(tests, '../target/tests/durations.json');
const { values, positionals } = parseArgs({ options: { jobs: { type: 'string' } }, allowPositionals: true });
const files = positionals.map((file) => resolve(file));
const jobs = Number(values.jobs ?? availableParallelism());
if (!(jobs >= 1) || files.length === 0) {
  console.error('usage: node tests/run.mjs [--jobs N] FILE…');
  process.exit(2);
}

/** The processes of the running files. Each leads a process group. */
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running) stop(child);
    process.exit(1);
  });
}

const isTiming = (file) => basename(file) === 'timing.test.mjs';
const durations = readDurations();
const pool = await startPool();
const results = [];
try {
  const others = files.filter((file) => !isTiming(file)).sort((one, other) => durationOf(other) - durationOf(one));
  await Promise.all(Array.from({ length: jobs }, () => runAll(others)));
  await runAll(files.filter(isTiming));
} finally {
  await pool.close();
}
writeDurations();
process.exitCode = summary();

/** Runs files until `queue` is empty. */
async function runAll(queue) {
  for (let file = queue.shift(); file; file = queue.shift()) results.push(await run(file));
}

/** The seconds that each file took when it last ran here, by name. */
function readDurations() {
  try {
    return JSON.parse(readFileSync(kept, 'utf8'));
  } catch {
    return {};
  }
}

/** A new file may be a slow one. */
function durationOf(file) {
  return durations[relative(tests, file)] ?? Infinity;
}

function writeDurations() {
  const latest = Object.fromEntries(results.map(({ name, seconds }) => [name, Math.round(seconds)]));
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, JSON.stringify({ ...readDurations(), ...latest }));
}

/** Stops a file and every process that it started. */
function stop(child) {
  try {
    // Windows has no process groups.
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // All of them have ended.
  }
}

function run(file) {
  const name = relative(tests, file);
  const began = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--test-reporter=spec', file], {
      cwd: tests,
      env: { ...process.env, PARTNER_CENTRAL_BROWSERS: String(pool.port) },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process that outlives the file would keep its output open, and this runner waiting.
      detached: process.platform !== 'win32',
    });
    running.add(child);
    let text = '';
    let isLeft = false;
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    let timer = setTimeout(() => {
      text += `\nstopped: it has not ended after ${LIMIT} minutes\n`;
      stop(child);
    }, LIMIT * 60_000);
    child.on('exit', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        text += '\nprocesses that it started still run\n';
        isLeft = true;
        stop(child);
        child.stdout.destroy();
        child.stderr.destroy();
      }, GRACE);
    });
    child.on('error', (error) => (text += `\n${error.message}\n`));
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      const seconds = (performance.now() - began) / 1000;
      // The reporter's counts are added up below.
      const counts = Object.fromEntries([...text.matchAll(/^ℹ (\w+) (\d+)/gm)].map(([, key, count]) => [key, Number(count)]));
      const isPassed = code === 0 && !isLeft && counts.fail === 0 && counts.cancelled === 0 && counts.tests > 0;
      const output = text.replaceAll(/^ℹ (?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) .*\n/gm, '');
      console.log(`\n${name} ${isPassed ? '' : 'FAILED '}(${seconds.toFixed(1)} s)\n${output.trimEnd()}`);
      done({ name, seconds, counts, isPassed });
    });
  });
}

/** Prints what came of it; gives the exit status. */
function summary() {
  const sum = (key) => results.reduce((total, { counts }) => total + (counts[key] ?? 0), 0);
  const slowest = results.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST);
  const failed = results.filter(({ isPassed }) => !isPassed).map(({ name }) => name);
  console.log('\nslowest files:');
  for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
  console.log(
    `\n${results.length} files, ${sum('tests')} tests: ${sum('pass')} passed, ${sum('fail')} failed, ${sum('skipped')} skipped`,
  );
  if (failed.length > 0) console.log(`\nfailed:\n${failed.map((name) => `  ${name}`).join('\n')}`);
  return failed.length === 0 ? 0 : 1;
}
