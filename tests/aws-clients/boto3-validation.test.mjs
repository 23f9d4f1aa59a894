// Whatever boto3's own validator rejects is invalid here too, and so is much that it accepts.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { operations } from 'partner-central';
import { askPython, missing } from '../python.mjs';

const tests = fileURLToPath(new URL('..', import.meta.url));
const seed = String(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));

/** A request without its null members, which are absent here, while boto3 rejects None. */
const sent = (value) => {
  if (Array.isArray(value)) return value.map(sent);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([key, member]) => [key, sent(member)]),
  );
};

/** Python's JSON writer cannot write lone surrogates. */
const isSendable = (value) => JSON.stringify(value).isWellFormed?.() !== false && !/\\ud[89a-f]/i.test(JSON.stringify(value));

/**
 * What boto3 rejects and AWS accepts, and why. The first occurs in every corpus, or has to leave this list.
 * @type {[why: string, text: RegExp][]}
 */
const KNOWN = [
  ['a deprecated member, which AWS has removed from the model', /^Unknown parameter in requestedSupportPlan: "resoldBusiness"/],
  ['a leap second or the year 0, which RFC 3339 has and Python’s datetime does not', /datetime/],
];

test('validate finds issues in every request that boto3 rejects', { skip: missing }, () => {
  const made = execFileSync(process.execPath, ['oracle/generate.mjs', '--seed', seed, '--count', '60'], {
    cwd: tests,
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  });
  const asked = made
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ op, input }) => [op, sent(input)])
    .filter(([, input]) => isSendable(input));
  const refusals = askPython('aws-clients/boto3_validation.py', asked);
  const missed = [];
  const known = new Set();
  const counts = { both: 0, ours: 0, neither: 0 };
  asked.forEach(([op, input], i) => {
    const refused = operations[op].validate(input).issues !== undefined;
    if (refusals[i] !== null && !refused) {
      const [why] = KNOWN.find(([, text]) => text.test(refusals[i])) ?? [];
      if (why) known.add(why);
      else missed.push(`${op} ${JSON.stringify(input).slice(0, 300)}: ${refusals[i]}`);
    }
    counts[refusals[i] !== null ? 'both' : refused ? 'ours' : 'neither'] += 1;
  });
  assert.deepEqual(missed, [], `seed ${seed}`);
  assert.ok(known.has(KNOWN[0][0]));
  assert.equal(new Set(asked.map(([op]) => op)).size, Object.keys(operations).length);
  // The test would mean nothing if all requests were rejected, or none.
  assert.ok(counts.both > 500 && counts.ours > 500 && counts.neither > 300, JSON.stringify(counts));
});
