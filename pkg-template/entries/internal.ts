// What the command line needs from inside the package, together with all of `api.ts`, so that what every entry uses stays in
// one part.
import { core, writeText } from '../wasm/core.ts';

export { issuesOfJson, validateLines } from '../lines/inline.ts';
export { planOf, resolvePath } from '../validate/plan.ts';
export * from './api.ts';

/** The retry class of an HTTP status, if there was a response, and an error code. */
export const classify = (status: number | undefined, code: string): number => core().classify(status ?? 0, writeText(code));
