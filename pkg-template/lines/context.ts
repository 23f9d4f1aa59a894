// What checking lines needs of an operation and of core.wasm.
import { RAW } from '../validate/raw.ts';
import type { CoreOperation } from '../validate/core-operation.ts';
import { createIssue, type Found, issuesFrom } from '../validate/issues.ts';
import type { Operation } from '../validate/operation.ts';
import { maxIssuesOf, rulesAt, unknownKeysOf } from '../validate/request.ts';
import { core, outputBytes } from '../wasm/core.ts';
import type { LinesOptions } from './options.ts';

export interface LineContext {
  /** The number of the operation, and the option `unknownKeys`, as core.wasm numbers them. */
  readonly index: number;
  readonly unknownKeys: number;
  /** How many issues of a line are reported at most. */
  readonly maxIssues: number;
  /** When documented rules are checked, in milliseconds; NaN for not at all. */
  readonly rulesAt: number;
  /** A copy of the shape tables, which core.wasm has. */
  tables(): Uint8Array<ArrayBuffer>;
  /** The places of members that are optional. */
  readonly optional: readonly number[];
  /** Makes issues of numbers; `textOf` gives the text with a number. */
  issuesOf(numbers: Uint32Array, textOf: (number: number) => string): Found;
  /** The issue of a line that is not JSON. */
  notJson(params: { offset: number; expected: string }): Found;
}

export function lineContext(operation: Operation, given: LinesOptions | undefined): LineContext {
  // Every operation of this package is one of the core's. A proxy of it would also wrap the plan.
  const raw = (operation as CoreOperation)[RAW]();
  const { index, plan } = raw;
  const options = raw.optionsWith(given);
  const messages = options?.messages;
  return {
    index,
    unknownKeys: unknownKeysOf(options),
    maxIssues: maxIssuesOf(options),
    optional: plan.optional ?? [],
    rulesAt: rulesAt(options),
    tables: () => outputBytes(0, core().tables()),
    issuesOf: (numbers, textOf) => issuesFrom(numbers, plan, messages, undefined, textOf),
    notJson: (params) => ({ issues: [createIssue('json', [], params, messages)] }),
  };
}
