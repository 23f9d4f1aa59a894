// @ts-nocheck converted to strict types next
// What checking lines takes of an operation and of core.wasm.
import { unknownKeysOf } from '../validate/request.ts';
import { core, outputBytes } from '../wasm/core.ts';
import { createIssue, issuesFrom } from '../validate/issues.ts';
import { planOf } from '../validate/plan.ts';

export function knownOf({ index }, options) {
  const messages = options?.messages;
  return {
    index,
    mode: unknownKeysOf(options),
    /** The tables of shapes, which core.wasm has: a copy. */
    tables: () => outputBytes(0, core().tables()),
    issuesOf: (numbers, textOf) => issuesFrom(numbers, planOf(index), messages, undefined, textOf),
    notJson: (params) => [createIssue('json', [], params, messages)],
  };
}
