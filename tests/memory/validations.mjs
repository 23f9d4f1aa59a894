// A million validations: every vector of the five main operations (most are invalid, many are not ASCII), and requests far
// larger than any valid one.
import { readFileSync } from 'node:fs';
import { account, operations } from 'partner-central';
import { MAIN } from '../oracle/cases.mjs';
import { partner } from '../client/scripted-fetch.mjs';

const vectors = readFileSync(new URL('../vectors/validation.ndjson', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter(({ op }) => MAIN.has(op))
  .map(({ op, input, issues }) => ({ operation: operations[op], input, isValid: issues.length === 0 }));

const large = [
  { ...partner, LegalName: 'x'.repeat(100_000) },
  { ...partner, LegalName: '\u{1f600}é'.repeat(30_000) },
  { ...partner, ...Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`unknown${at}`, at])) },
  { ...partner, Tags: new Array(5000).fill({ Key: 'key', Value: 'ü' }) },
];

/** Every vector once, and a large request with it. */
function round(number) {
  for (const { operation, input, isValid } of vectors) {
    const { issues } = operation.validate(input);
    if ((issues === undefined) !== isValid) throw new Error(`${operation.name}: not the verdict of the vector`);
  }
  if (!account.CreatePartner.validate(large[number % large.length]).issues) throw new Error('a large request was valid');
  return vectors.length + 1;
}

export function warmUp() {
  for (let number = 0; number < 20; number += 1) round(number);
}

export function work() {
  let count = 0;
  for (let number = 0; count < 1_000_000; number += 1) count += round(number);
  return count;
}
