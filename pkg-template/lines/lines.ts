// @ts-nocheck converted to strict types next
// `validateLines` up to its first call, which loads the rest: lines-check.mjs
// and a wasm apart from core.wasm. How that one is loaded, the entries say
// (`lines-inline.mjs` and its like). No imports: bundlers that see
// `validateLines` unused drop this file, and with it what it would load.

/** `validateLines` over the module that `load` gives; `known` is `knownOf`. */
export function linesOver(load, known) {
  return async function* validateLines(operation, source, options) {
    const of = known(operation, options);
    const { linesOf } = await import('./lines-check.ts');
    return yield* linesOf(load, of, source, options);
  };
}

/** A function that gives the issues of one request's JSON text, in bytes; none if it is valid. */
export function jsonOver(load, known) {
  return async function issuesOfJson(operation, bytes, options) {
    const of = known(operation, options);
    const { issuesOfJson } = await import('./lines-check.ts');
    return issuesOfJson(load, of, bytes);
  };
}
