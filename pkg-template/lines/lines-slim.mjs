// The wasm of `validateLines` apart, fetched with the first call.
import { linesOver } from './lines.mjs';
import { knownOf } from './line-context.mjs';
import { compile } from '../wasm/start.mjs';

// Written so that bundlers see the file and bring it along.
export const validateLines = /* @__PURE__ */ linesOver(
  () => compile(() => new URL('./lines-core.wasm', import.meta.url), fetch),
  knownOf,
);
