// As lines-slim.mjs, for Node, whose fetch knows no files.
import { readFile } from 'node:fs/promises';
import { linesOver } from './lines.mjs';
import { knownOf } from './line-context.mjs';
import { compile } from '../wasm/start.mjs';

export const validateLines = /* @__PURE__ */ linesOver(
  () => compile(() => new URL('./lines-core.wasm', import.meta.url), readFile),
  knownOf,
);
