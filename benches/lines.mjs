// How fast Node checks NDJSON: ours, with threads, and JSON.parse with ajv.
//   node benches/lines.mjs CreatePartner lines.ndjson [rounds]
// Rounds alternate, so that a busy machine is busy for all; prints medians.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { operations, validateLines } from '../target/npm/package/index.mjs';

const [name = 'CreatePartner', file, rounds = '7'] = process.argv.slice(2);
const operation = operations[`account.${name}`] ?? operations[`channel.${name}`];
const bytes = readFileSync(file);
const require = createRequire(new URL('../tests/package.json', import.meta.url));
const Ajv = require('ajv/dist/2020').default;
const schema = operation.jsonSchema();
const ajv = new Ajv({ allErrors: true, strict: false, logger: false }).compile(schema);

async function ours(options) {
  const lines = validateLines(operation, bytes, options);
  for (;;) {
    const { done, value } = await lines.next();
    if (done) return value.bad;
  }
}

function parsed(check) {
  let bad = 0;
  for (const line of bytes.toString().split('\n')) if (line && !check(JSON.parse(line))) bad += 1;
  return bad;
}

const work = {
  'JSON.parse': () => parsed(() => true),
  'JSON.parse and ajv': () => parsed(ajv),
  validateLines: () => ours(),
  '1 thread': () => ours({ workerThreads: 1 }),
  '2 threads': () => ours({ workerThreads: 2 }),
};

const speeds = Object.fromEntries(Object.keys(work).map((key) => [key, []]));
for (let round = 0; round < Number(rounds); round += 1) {
  for (const [key, run] of Object.entries(work)) {
    const started = performance.now();
    const bad = await run();
    speeds[key].push(bytes.length / (performance.now() - started) / 1e3);
    if (round === 0) console.log(`${key}: ${bad} bad`);
  }
}
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const peer = median(speeds['JSON.parse and ajv']);
for (const [key, list] of Object.entries(speeds)) {
  console.log(`${key.padEnd(20)} ${median(list).toFixed(0).padStart(6)} MB/s  ${(median(list) / peer).toFixed(1)} x`);
}
