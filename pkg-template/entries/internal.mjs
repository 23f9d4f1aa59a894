// What the command line takes from inside the package. With all of api.mjs:
// what is reached from here as from every entry stays in one part.
import { encode, engine } from '../wasm/core.mjs';

export * from './api.mjs';
export { CLOCK_SKEW, FINAL, THROTTLING } from '../client/response.mjs';
export { issuesOfJson, validateLines } from '../lines/lines-inline.mjs';
export { DEPRECATED, follow, planOf, TOKEN } from '../validate/plan.mjs';

/** What kind of failure an answer is, as `src/retry.rs` judges it. */
export const classify = (status, code) => engine().classify(status ?? 0, encode(code));
