// One request in memory: valid, with five mistakes, and with other scripts.
import { compare, loopOver } from '../measure.mjs';
import { compiled, requests } from '../peers/all.mjs';

const POOL = 64;

/** For each request, every competitor; for good ones also the boolean check where it is another function. */
export async function run({ schemas, rounds, slice, standalone }) {
  const made = compiled(schemas);
  if (standalone) made.set('ajv standalone', standalone);
  const rows = [];
  for (const { name, kind, operation, make } of requests) {
    const pool = Array.from({ length: POOL }, make);
    const tasks = [...made].map(([peer, checkers]) => {
      const checker = checkers[operation];
      if (kind !== 'wrong') return { name: peer, run: loopOver(checker.check, pool) };
      // A list of issues is only worth what can be read from it.
      return { name: peer, run: loopOver((value) => checker.issues(value).map(read).length, pool) };
    });
    rows.push({ name, kind, results: await compare(tasks, { rounds, slice }) });
  }
  return rows;
}

const read = ({ path, instancePath, message }) => (path ?? instancePath) !== undefined && message.length;
