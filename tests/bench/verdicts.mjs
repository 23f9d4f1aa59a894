// Proves, before anything is measured, that every peer gives the right verdicts on the measured requests, and counts the test
// vectors on which it does not.
import { readFileSync } from 'node:fs';
import { compiled, peers } from './peers/all.mjs';
import * as standalone from './peers/ajv-standalone.mjs';
import * as botocore from './peers/botocore.mjs';
import { operationNames, requests } from './requests.mjs';
import { schemas } from './schemas.mjs';

const pointer = (path) => path.map((step) => `/${String(step)}`).join('');
/** A path as the vectors write it. */
const escaped = (path) => path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Throws at the first wrong verdict on a measured request. botocore is included where there is a `python`. */
export async function prove(python) {
  const made = await everyone();
  for (const request of requests) {
    for (const [name, checkers] of made) {
      const checker = checkers[request.operation];
      const good = checker.check(request.make());
      const what = `${name}, ${request.name} ${request.kind}`;
      if (good !== (request.paths.length === 0)) throw new Error(`${what}: says ${good ? 'valid' : 'invalid'}`);
      const issues = checker.issues(request.make()) ?? [];
      const found = [...new Set(issues.map((issue) => pointer(checker.pathOf(issue))))].sort();
      const wanted = [...request.paths].sort();
      if (found.join() !== wanted.join()) throw new Error(`${what}: issues at ${found}, wanted ${wanted}`);
      if (issues.some(({ message }) => !message)) throw new Error(`${what}: an issue without a message`);
    }
  }
  if (!python) return [...made.keys()];
  const verdicts = botocore.verdicts(
    python,
    requests.map(({ operation, make }) => ({ operation, input: make() })),
  );
  requests.forEach(({ name, kind, paths }, at) => {
    if (verdicts[at] !== (paths.length === 0))
      throw new Error(`botocore, ${name} ${kind}: says ${verdicts[at] ? 'valid' : 'invalid'}`);
  });
  return [...made.keys(), botocore.name];
}

async function everyone() {
  return new Map([...compiled(schemas), [standalone.name, await standalone.load()]]);
}

/** The vectors of the measured operations, in groups: by the only code of an invalid one, or by what peers may refuse. */
function vectors() {
  const text = readFileSync(new URL('../vectors/validation.ndjson', import.meta.url), 'utf8');
  const list = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return list
    .filter(({ op }) => operationNames.includes(op))
    .map(({ op, input, issues }) => {
      const codes = [...new Set(issues.map(([, code]) => code))];
      return {
        operation: op,
        input,
        issues,
        group: codes.length === 0 ? kindOfValid(input) : codes.length === 1 ? codes[0] : 'several',
      };
    });
}

/** Where peers differ on valid requests: `null` as absent, and what counts as one character. */
function kindOfValid(input) {
  const text = JSON.stringify(input);
  if (text.includes('null')) return 'valid, a member is null';
  return /[\u{10000}-\u{10ffff}]/u.test(text) ? 'valid, beyond U+FFFF' : 'valid';
}

/**
 * For each peer and rule, how many vectors got the right verdict, and how many of the invalid ones had issues at exactly the
 * right paths.
 */
export async function compare(python) {
  const list = vectors();
  const rows = [];
  for (const [name, checkers] of await everyone()) {
    rows.push(
      row(name, list, ({ operation, input, issues }) => {
        const checker = checkers[operation];
        const verdict = checker.check(input);
        const found = new Set((checker.issues(input) ?? []).map((issue) => escaped(checker.pathOf(issue))));
        const exact = found.size === new Set(issues.map(([path]) => path)).size && issues.every(([path]) => found.has(path));
        return { verdict, exact };
      }),
    );
  }
  if (python) {
    const verdicts = botocore.verdicts(python, list);
    rows.push(row(botocore.name, list, (_, at) => ({ verdict: verdicts[at], exact: false })));
  }
  return rows;
}

function row(name, list, judge) {
  const groups = {};
  let exact = 0;
  for (const [at, vector] of list.entries()) {
    const group = (groups[vector.group] ??= { right: 0, of: 0 });
    const judged = judge(vector, at);
    group.of += 1;
    if (judged.verdict === (vector.issues.length === 0)) group.right += 1;
    if (judged.exact) exact += 1;
  }
  return { name, groups, exact, of: list.length };
}

export { peers };
