// @ts-nocheck converted to strict types next
// As lines-slim.mjs, for Node, whose fetch knows no files.
import { readFile } from 'node:fs/promises';
import { linesOver } from './lines.ts';
import { knownOf } from './line-context.ts';
import { compile } from '../wasm/start.ts';

export const validateLines = /* @__PURE__ */ linesOver(
  () => compile(() => new URL('./lines-core.wasm', import.meta.url), readFile),
  knownOf,
);
