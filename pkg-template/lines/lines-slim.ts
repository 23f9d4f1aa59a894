// @ts-nocheck converted to strict types next
// The wasm of `validateLines` apart, fetched with the first call.
import { linesOver } from './lines.ts';
import { knownOf } from './line-context.ts';
import { compile } from '../wasm/start.ts';

// Written so that bundlers see the file and bring it along.
export const validateLines = /* @__PURE__ */ linesOver(
  () => compile(() => new URL('./lines-core.wasm', import.meta.url), fetch),
  knownOf,
);
