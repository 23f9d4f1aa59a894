// The WebAssembly of `validateLines` inside a separate module, which is loaded with the first call.
import { lineContext } from './context.ts';
import { createIssuesOfJson, createValidateLines } from './validate-lines.ts';

async function load(): Promise<WebAssembly.Module> {
  // biome-ignore lint/correctness/useImportExtensions: the build makes this module
  const { bytes } = await import('../wasm/lines-core-inline.mjs');
  return WebAssembly.compile(bytes());
}

export const validateLines = /* @__PURE__ */ createValidateLines(load, lineContext);
export const issuesOfJson = /* @__PURE__ */ createIssuesOfJson(load, lineContext);
