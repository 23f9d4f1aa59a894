// What checking lines needs of an operation and of core.wasm.
import type { CoreOperation } from '../validate/core-operation.ts';
import type { Issue } from '../validate/issue.ts';
import { createIssue, issuesFrom } from '../validate/issues.ts';
import type { Operation } from '../validate/operation.ts';
import { planOf } from '../validate/plan.ts';
import { unknownKeysOf } from '../validate/request.ts';
import { core, outputBytes } from '../wasm/core.ts';
import type { LinesOptions } from './options.ts';

export interface LineContext {
  /** The number of the operation, and the option `unknownKeys`, as core.wasm numbers them. */
  readonly index: number;
  readonly unknownKeys: number;
  /** A copy of the shape tables, which core.wasm has. */
  tables(): Uint8Array<ArrayBuffer>;
  /** Makes issues of numbers; `textOf` gives the text with a number. */
  issuesOf(numbers: Uint32Array, textOf: (number: number) => string): Issue[];
  /** The issue of a line that is not JSON. */
  notJson(params: { offset: number; expected: string }): Issue[];
}

export function lineContext(operation: Operation, options: LinesOptions | undefined): LineContext {
  // Every operation of this package is one of the core's.
  const { index } = operation as CoreOperation;
  const messages = options?.messages;
  return {
    index,
    unknownKeys: unknownKeysOf(options),
    tables: () => outputBytes(0, core().tables()),
    issuesOf: (numbers, textOf) => issuesFrom(numbers, planOf(index), messages, undefined, textOf),
    notJson: (params) => [createIssue('json', [], params, messages)],
  };
}
