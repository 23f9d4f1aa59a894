// The wasm of `validateLines` inside, in a module of its own that is loaded with the first call.
import { linesOver } from './lines.mjs';

export const { validateLines, issuesOfJson } = /* @__PURE__ */ linesOver(async () => {
  const { bytes } = await import('./lines-core-inline.mjs');
  return WebAssembly.compile(bytes());
});
