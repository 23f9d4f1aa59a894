// What checking lines takes of an operation and of core.wasm.
import { unknownKeysOf } from '../validate/check.mjs';
import { engine, outBytes } from '../wasm/core.mjs';
import { issue, issuesFrom } from '../validate/issues.mjs';
import { planOf } from '../validate/plan.mjs';

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
