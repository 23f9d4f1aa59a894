// A request in memory: valid, with five mistakes, and in other scripts.
import { compare, loopOver } from '../measure.mjs';
import { compiled, requests } from '../peers/all.mjs';

const POOL = 64;

/** For each request every peer; for valid ones also its boolean check, if that is another function. */
export async function run({ schemas, rounds, slice, standalone }) {
  const made = compiled(schemas);
  if (standalone) made.set('ajv standalone', standalone);
  const rows = [];
  for (const { name, kind, operation, make } of requests) {
    const pool = Array.from({ length: POOL }, make);
    const tasks = [...made].map(([peer, checkers]) => {
      const checker = checkers[operation];
      if (kind !== 'wrong') return { name: peer, run: loopOver(checker.check, pool) };
      // Reading the issues counts, as some peers make them lazily.
      return { name: peer, run: loopOver((value) => checker.issues(value).map(read).length, pool) };
    });
    rows.push({ name, kind, results: await compare(tasks, { rounds, slice }) });
  }
  return rows;
}

const read = ({ path, instancePath, message }) => (path ?? instancePath) !== undefined && message.length;
