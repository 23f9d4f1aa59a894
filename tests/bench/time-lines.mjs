// How fast `validateLines` is in Node, with and without threads, beside JSON.parse with ajv.
//   node tests/bench/print-lines.mjs CreatePartner 100000 > lines.ndjson
//   node tests/bench/time-lines.mjs CreatePartner lines.ndjson [rounds]
// The candidates take turns, so that a busy machine is busy for all of them. Prints medians.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { operations, validateLines } from 'partner-central';

const [name = 'CreatePartner', file, rounds = '7'] = process.argv.slice(2);
const operation = operations[`account.${name}`] ?? operations[`channel.${name}`];
const bytes = readFileSync(file);
const validate = new Ajv2020({ allErrors: true, strict: false, logger: false }).compile(operation.jsonSchema());

/** @param {import('partner-central').LinesOptions} [options] */
async function withValidateLines(options) {
  const lines = validateLines(operation, bytes, options);
  while (true) {
    const { done, value } = await lines.next();
    if (done) return value.bad;
  }
}

function lineByLine(check) {
  let bad = 0;
  for (const line of bytes.toString().split('\n')) if (line && !check(JSON.parse(line))) bad += 1;
  return bad;
}

const candidates = {
  'JSON.parse': () => lineByLine(() => true),
  'JSON.parse and ajv': () => lineByLine(validate),
  validateLines: () => withValidateLines(),
  '1 thread': () => withValidateLines({ workerThreads: 1 }),
  '2 threads': () => withValidateLines({ workerThreads: 2 }),
};

/** @type {Record<string, number[]>} */
const speeds = Object.fromEntries(Object.keys(candidates).map((key) => [key, []]));
for (let round = 0; round < Number(rounds); round += 1) {
  for (const [key, run] of Object.entries(candidates)) {
    const start = performance.now();
    const bad = await run();
    speeds[key].push(bytes.length / (performance.now() - start) / 1e3);
    if (round === 0) console.log(`${key}: ${bad} bad lines`);
  }
}
/** @param {number[]} list */
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const reference = median(speeds['JSON.parse and ajv']);
for (const [key, list] of Object.entries(speeds)) {
  console.log(`${key.padEnd(20)} ${median(list).toFixed(0).padStart(6)} MB/s  ${(median(list) / reference).toFixed(1)} x`);
}
