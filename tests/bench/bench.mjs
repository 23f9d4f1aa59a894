// The whole benchmark: it proves that all peers do the same, measures in Node and Chromium, and writes the report.
//   node tests/bench/bench.mjs [--quick]    (`cargo xtask bench` builds first)
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { missing, python } from '../python.mjs';
import { folder, sizes } from './bundles.mjs';
import { inBrowser, inNode } from './cases/start.mjs';
import { chart } from './chart.mjs';
import * as chromium from './chromium.mjs';
import { spread } from './measure.mjs';
import { makeLines, OPERATION } from './partner-lines.mjs';
import * as standalone from './peers/ajv-standalone.mjs';
import { ask } from './peers/botocore.mjs';
import { report } from './report.mjs';
import { operationNames, requests } from './requests.mjs';
import { schemas } from './schemas.mjs';
import { targets } from './targets.mjs';
import { compare, prove } from './verdicts.mjs';

const quick = process.argv.includes('--quick');
const settings = quick
  ? {
      objects: { rounds: 3, slice: 5 },
      lines: { lines: 5000, rounds: 2 },
      calls: { rounds: 3, slice: 10 },
      start: { rounds: 2 },
      memory: { validations: 20_000, clients: 100, lines: 20_000 },
      sample: 500,
    }
  : {
      objects: { rounds: 21, slice: 20 },
      lines: { lines: 100_000, rounds: 7 },
      calls: { rounds: 21, slice: 40 },
      start: { rounds: 25 },
      memory: { validations: 1_000_000, clients: 1000, lines: 100_000 },
      sample: 5000,
    };

const begun = Date.now();
const say = (text) => console.log(`bench: ${text}`);

function node(name, options, flags = []) {
  say(`${name} in Node`);
  const script = fileURLToPath(new URL('node-case.mjs', import.meta.url));
  // stderr is ignored, as the AWS SDK warns about the version of Node at each start: the exit status shows failures.
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...flags, '--no-warnings', script, name, JSON.stringify(options)],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  if (status !== 0) throw new Error(`${name} in Node failed:\n${stderr}`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1));
}

const start = (visit) => {
  say('start in Chromium');
  return inBrowser({ ...settings.start, visit });
};

async function inChromium() {
  if (chromium.skip) {
    say(`without Chromium: ${chromium.skip}`);
    return undefined;
  }
  const file = chromium.bundleCases(standalone.write(operationNames));
  const browser = await chromium.open();
  const run = (name, options) => {
    say(`${name} in Chromium`);
    return browser.run(file, name, { ...options, schemas });
  };
  try {
    return {
      version: browser.version,
      objects: await run('objects', settings.objects),
      lines: await run('lines', settings.lines),
      sign: await run('sign', settings.calls),
      call: await run('call', settings.calls),
      start: await start(browser.visit),
    };
  } finally {
    await browser.close();
  }
}

function inPython() {
  if (!python) {
    say(`without botocore: ${missing}`);
    return undefined;
  }
  say('botocore');
  mkdirSync(folder, { recursive: true });
  const file = `${folder}sample.ndjson`;
  writeFileSync(file, makeLines(settings.sample).bytes);
  const list = requests.map(({ operation, make }) => [operation, make()]);
  const times = ask(python, { task: 'objects', list, rounds: settings.objects.rounds });
  return {
    version: ask(python, { task: 'version' }),
    objects: requests.map(({ name, kind }, at) => ({ name, kind, ...spread(times[at]) })),
    lines: Array.from({ length: settings.lines.rounds }, () =>
      ask(python, { task: 'lines', file, operation: OPERATION, count: settings.sample }),
    ),
  };
}

function versions() {
  const of = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;
  const names = Object.keys(JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')).devDependencies);
  return Object.fromEntries(names.filter((name) => name !== 'esbuild').map((name) => [name, of(name)]));
}

say('proof of verdicts');
const proven = await prove(python);
say(`${proven.length} peers agree on ${requests.length} requests: ${proven.join(', ')}`);
const verdicts = await compare(python);

/** @type {any} */
const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${platform()} ${arch()}, ${availableParallelism()} × ${cpus()[0].model.trim()}`,
  node: { version: `Node ${process.versions.node}` },
  versions: versions(),
  verdicts,
  sizes: sizes(),
};
/** @type {[name: string, options: object][]} */
const measurements = [
  ['objects', settings.objects],
  ['lines', settings.lines],
  ['sign', settings.calls],
  ['call', settings.calls],
];
for (const [name, options] of measurements) {
  results.node[name] = node(name, options);
}
results.memory = node('memory', settings.memory, ['--expose-gc']);
say('start in Node');
results.node.start = await inNode(settings.start);
results.chromium = await inChromium();
results.python = inPython();

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}results.json`, JSON.stringify(results, null, 1));
// A short run only proves that it works, so its numbers are not published.
const docs = quick ? folder : fileURLToPath(new URL('../../docs/', import.meta.url));
mkdirSync(docs, { recursive: true });
writeFileSync(`${docs}benchmarks.md`, report(results));
writeFileSync(`${docs}benchmarks.svg`, chart(results));

console.log();
for (const { reached, work, number, target } of targets(results))
  console.log(`${reached ? '✓' : '✗'} ${work}: ${number} (${target})`);
say(`done in ${Math.round((Date.now() - begun) / 1000)} s; ${quick ? 'target/bench' : 'docs'}/benchmarks.md, benchmarks.svg`);
