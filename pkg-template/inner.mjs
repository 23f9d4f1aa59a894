// What the command line takes from inside the package. With all of api.mjs:
// what is reached from here as from every entry stays in one part.
export * from './api.mjs';
export { issuesOfJson, validateLines } from './lines-inline.mjs';
export { DEPRECATED, follow, planOf, TOKEN } from './plan.mjs';
