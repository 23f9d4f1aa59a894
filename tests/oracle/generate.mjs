// Prints requests with the issues they must have, one JSON object on each line:
//   {"op":"account.CreatePartner","input":…,"issues":[["/LegalName","pattern"]]}
//
//   node tests/oracle/generate.mjs --seed 1 --count 200   a mixture: `count` per operation, five times that for the main ones
//   node tests/oracle/generate.mjs --all [--seed 1]       each single mistake at each place
//     … --op account.CreatePartner                        of one operation
//   node tests/oracle/generate.mjs --vectors [--check]    writes (or compares) tests/vectors/validation.ndjson
import { readFileSync, realpathSync, writeFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { mixture, MAIN, samples, systematic } from './cases.mjs';
import { operationNamed, operations } from './model.mjs';
import { expectedIssues } from './oracle.mjs';
import { pointer } from './pointer.mjs';

const VECTORS = new URL('../vectors/validation.ndjson', import.meta.url);
const VECTOR_SEED = 1;

export const issuesOf = ({ model, name }, input) =>
  expectedIssues(model, name, input).map(({ code, path }) => [pointer(path), code]);

const line = (operation, { input }) => `${JSON.stringify({ op: operation.op, input, issues: issuesOf(operation, input) })}\n`;

export function vectors() {
  const cases = samples(operations, VECTOR_SEED);
  // Each request once.
  return [...new Set(operations.flatMap((operation, index) => cases[index].map((one) => line(operation, one))))].join('');
}

function main() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '200' },
      op: { type: 'string' },
      all: { type: 'boolean' },
      vectors: { type: 'boolean' },
      check: { type: 'boolean' },
    },
  });
  if (values.vectors || values.check) return writeOrCheck(values.check);
  const [seed, count] = [Number(values.seed), Number(values.count)];
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count)) throw new Error('--seed and --count take whole numbers');
  for (const operation of values.op ? [operationNamed(values.op)] : operations) {
    const cases = values.all ? systematic(operation, seed) : mixture(operation, seed, count * (MAIN.has(operation.op) ? 5 : 1));
    for (const one of cases) print(line(operation, one));
  }
  return 0;
}

// `process.stdout` would queue it all in memory when the reader is slow.
function print(text) {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(1, bytes, written);
    } catch (error) {
      if (error.code === 'EPIPE') process.exit(0); // the reader has ended
      if (error.code !== 'EAGAIN') throw error;
    }
  }
}

function writeOrCheck(check) {
  const text = vectors();
  if (!check) {
    writeFileSync(VECTORS, text);
    return 0;
  }
  if (readFileSync(VECTORS, 'utf8') === text) return 0;
  console.error('tests/vectors/validation.ndjson is not current: node tests/oracle/generate.mjs --vectors');
  return 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main();
