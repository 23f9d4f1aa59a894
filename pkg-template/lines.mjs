// `validateLines` up to its first call, which loads the rest: lines-check.mjs
// and a wasm apart from core.wasm; how that one is loaded, the entries say
// (`lines-inline.mjs` and its like).
import { unknownKeysOf } from './check.mjs';
import { engine, outBytes } from './engine.mjs';
import { issue, issuesFrom } from './issues.mjs';
import { planOf } from './plan.mjs';

/** `validateLines` over the module that `load` gives. */
export function linesOver(load) {
  return async function* validateLines(operation, source, options) {
    const known = knownOf(operation, options);
    const { linesOf } = await import('./lines-check.mjs');
    return yield* linesOf(load, known, source, options);
  };
}

/** A function that gives the issues of one request's JSON text, in bytes; none if it is valid. */
export function jsonOver(load) {
  return async function issuesOfJson(operation, bytes, options) {
    const { issuesOfJson } = await import('./lines-check.mjs');
    return issuesOfJson(load, knownOf(operation, options), bytes);
  };
}

/** What checking its lines takes of an operation. */
function knownOf({ index }, options) {
  const messages = options?.messages;
  return {
    index,
    mode: unknownKeysOf(options),
    /** The tables of shapes, which core.wasm has: a copy. */
    tables: () => outBytes(0, engine().tables()),
    issuesOf: (numbers, textOf) => issuesFrom(numbers, planOf(index), messages, undefined, textOf),
    notJson: (params) => [issue('json', [], params, messages)],
  };
}
