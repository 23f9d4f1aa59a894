// The WebAssembly of `validateLines` as a separate file, which is fetched with the first call.
import { compile } from '../wasm/start.ts';
import { lineContext } from './context.ts';
import { createValidateLines } from './validate-lines.ts';

// `new URL(…, import.meta.url)` is how bundlers notice the file and include it.
export const validateLines = /* @__PURE__ */ createValidateLines(
  () => compile(() => new URL('./lines-core.wasm', import.meta.url), fetch),
  lineContext,
);
