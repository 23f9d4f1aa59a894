// @ts-nocheck converted to strict types next
// The wasm of `validateLines` inside, in a module of its own that is loaded with the first call.
import { jsonOver, linesOver } from './lines.ts';
import { knownOf } from './line-context.ts';

async function load() {
  const { bytes } = await import('../wasm/lines-core-inline.mjs');
  return WebAssembly.compile(bytes());
}

export const validateLines = /* @__PURE__ */ linesOver(load, knownOf);
export const issuesOfJson = /* @__PURE__ */ jsonOver(load, knownOf);
