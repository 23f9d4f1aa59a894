// What checking lines takes of an operation and of core.wasm.
import { unknownKeysOf } from './check.mjs';
import { engine, outBytes } from './engine.mjs';
import { issue, issuesFrom } from './issues.mjs';
import { planOf } from './plan.mjs';

export function knownOf({ index }, options) {
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
