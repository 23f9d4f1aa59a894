// `validateLines` of the packed package against the independent oracle, over a
// fresh corpus: as a file of lines that editors and exports could have written,
// in pieces that respect neither lines nor characters, on one thread and on two.
import assert from 'node:assert/strict';
import test from 'node:test';
import { operations } from 'partner-central';
import { collected } from './collect-lines.mjs';
import { mixture, SEEDED } from '../oracle/cases.mjs';
import { issuesOf } from '../oracle/generate.mjs';
import { operations as modelled } from '../oracle/model.mjs';
import { pointer } from '../oracle/pointer.mjs';
import { Random } from '../oracle/random.mjs';

// Another seed each day: what it finds once, it says with the seed to find it again.
const seed = Number(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));
const COUNT = 40;

const encoder = new TextEncoder();

/** The same value as others write it: plainly, with every character escaped that may be, with room around every token. */
const writings = [
  (json) => json,
  (json) =>
    json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('/', '\\/'),
  (json) => json.match(/"(?:[^"\\]|\\.)*"|[[\]{},:]|[^"[\]{},:]+/g).join(' \t'),
];

/** What stands between lines, or is a line without a request. */
const ENDS = ['\n', '\n', '\r\n', ' \r\n', '\n\n', '\r\n\r\n', '\n \t\n'];

/** Lines of one operation: the text, and for each bad line its number, the oracle's issues and the JSON itself. */
function fileOf(operation) {
  const random = new Random(seed, `${operation.op} lines`);
  let text = '';
  let line = 1;
  const bad = [];
  const add = (json, issues) => {
    text += json;
    if (issues.length > 0) bad.push({ line, json, issues });
  };
  const end = () => {
    const newlines = random.pick(ENDS);
    text += newlines;
    line += newlines.split('\n').length - 1;
  };
  // The command takes a byte order mark off a file; here it is what it is to JSON.
  if (random.chance(0.5)) {
    add('\ufeff{}', [['', 'json']]);
    end();
  }
  for (const { input } of mixture(operation, seed, COUNT * (SEEDED.has(operation.op) ? 5 : 1))) {
    const json = random.pick(writings)(JSON.stringify(input));
    // What JSON cannot carry, the oracle sees as it arrives.
    const issues = issuesOf(operation, JSON.parse(json));
    add(json, issues);
    end();
    if (random.chance(0.03)) {
      add(random.pick([`[${json}`, `${json},`, `{"x":${json}`]), [['', 'json']]);
      end();
    }
  }
  // The last line has no newline.
  add('{"nowhere":"\u{1f600}"}', issuesOf(operation, { nowhere: '\u{1f600}' }));
  return { text, bad, lines: line, random };
}

/** Pieces of an odd number of bytes: characters of two and four bytes are cut, and lines anywhere. */
function* pieces(bytes, random) {
  for (let at = 0; at < bytes.length; ) {
    const size = random.pick([1, 3, 7, 61, 997, 16_383]);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const verdict = ({ line, issues }) => [line, issues.map(({ path, code }) => [pointer(path), code])];

/** Issues as `validate` gives them for the parsed line; of no JSON, what `validateLines` says of it. */
function validated(operation, { json }, { issues }) {
  return issues[0].code === 'json' ? issues : operation.validate(JSON.parse(json)).issues;
}

const runs = {
  'in odd pieces': ({ text, random }) => [pieces(encoder.encode(text), random), {}],
  'in odd pieces, on two threads': ({ text, random }) => [pieces(encoder.encode(text), random), { workerThreads: 2 }],
  'as a string': ({ text }) => [text, {}],
};

test(`a fresh corpus as lines gets the oracle's verdict (SEED=${seed})`, async (t) => {
  const files = modelled.map((operation) => [operations[operation.op], fileOf(operation), operation.op]);
  for (const [name, given] of Object.entries(runs)) {
    await t.test(name, async () => {
      let count = 0;
      for (const [operation, file, op] of files) {
        const { found, lines, bad } = await collected(operation, ...given(file));
        assert.deepEqual(
          found.map(verdict),
          file.bad.map(({ line, issues }) => [line, issues]),
          op,
        );
        for (const [at, one] of found.entries())
          assert.deepEqual(one.issues, validated(operation, file.bad[at], one), `${op}, line ${one.line}`);
        assert.deepEqual([lines, bad], [file.lines, file.bad.length], op);
        count += lines;
      }
      assert.ok(count > 3000, `only ${count} lines`);
    });
  }
});
