// @ts-nocheck converted to strict types next
// What the command line takes from inside the package. With all of api.mjs:
// what is reached from here as from every entry stays in one part.
import { writeText, core } from '../wasm/core.ts';

export * from './api.ts';
export { issuesOfJson, validateLines } from '../lines/lines-inline.ts';
export { planOf, resolvePath } from '../validate/plan.ts';

/** What kind of failure an answer is, as `src/retry.rs` judges it. */
export const classify = (status, code) => core().classify(status ?? 0, writeText(code));
