// `validateLines` against the independent oracle, over a new corpus each day: lines as editors and exports write them, in
// chunks that cut lines and characters, on one thread and on two.
import assert from 'node:assert/strict';
import test from 'node:test';
import { operations } from 'partner-central';
import { collectLines } from './collect-lines.mjs';
import { mixture, MAIN } from '../oracle/cases.mjs';
import { issuesOf } from '../oracle/generate.mjs';
import { operations as modelled } from '../oracle/model.mjs';
import { pointer } from '../oracle/pointer.mjs';
import { Random } from '../oracle/random.mjs';

// Another seed each day. A failure names the seed, and SEED repeats it.
const seed = Number(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));
const COUNT = 40;

const encoder = new TextEncoder();

/** Ways to write the same JSON: plainly, with all that can be escaped, with spaces around every token. */
const writers = [
  (json) => json,
  (json) =>
    json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('/', '\\/'),
  (json) => json.match(/"(?:[^"\\]|\\.)*"|[[\]{},:]|[^"[\]{},:]+/g).join(' \t'),
];

/** Line ends, some with empty lines. */
const ENDS = ['\n', '\n', '\r\n', ' \r\n', '\n\n', '\r\n\r\n', '\n \t\n'];

/** Lines of one operation: the text, and the number, JSON and oracle's issues of each invalid line. */
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
  // The command removes a byte order mark from a file; in JSON it is an error.
  if (random.chance(0.5)) {
    add('\ufeff{}', [['', 'json']]);
    end();
  }
  for (const { input } of mixture(operation, seed, COUNT * (MAIN.has(operation.op) ? 5 : 1))) {
    const json = random.pick(writers)(JSON.stringify(input));
    // The oracle judges what JSON carries of the input.
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

/** Chunks that cut lines, and characters of two and four bytes, anywhere. */
function* chunksOf(bytes, random) {
  for (let at = 0; at < bytes.length; ) {
    const size = random.pick([1, 3, 7, 61, 997, 16_383]);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

const verdict = ({ line, issues }) => [line, issues.map(({ path, code }) => [pointer(path), code])];

/** The issues that `validate` gives for the parsed line; for a line that is not JSON, those of `validateLines` itself. */
function validated(operation, { json }, { issues }) {
  return issues[0].code === 'json' ? issues : operation.validate(JSON.parse(json)).issues;
}

const runs = {
  'in odd chunks': ({ text, random }) => [chunksOf(encoder.encode(text), random), {}],
  'in odd chunks, on two threads': ({ text, random }) => [chunksOf(encoder.encode(text), random), { workerThreads: 2 }],
  'as a string': ({ text }) => [text, {}],
};

test(`validateLines agrees with the oracle on a new corpus (SEED=${seed})`, async (t) => {
  const files = modelled.map((operation) => [operations[operation.op], fileOf(operation), operation.op]);
  for (const [name, given] of Object.entries(runs)) {
    await t.test(`validateLines ${name}`, async () => {
      let count = 0;
      for (const [operation, file, op] of files) {
        const { found, lines, bad } = await collectLines(operation, ...given(file));
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
