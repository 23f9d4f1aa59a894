// As `slim.ts`, for Node, whose `fetch` cannot read files.
import { readFile } from 'node:fs/promises';
import { compile } from '../wasm/start.ts';
import { lineContext } from './context.ts';
import { createValidateLines } from './validate-lines.ts';

export const validateLines = /* @__PURE__ */ createValidateLines(
  () => compile(() => new URL('./lines-core.wasm', import.meta.url), readFile),
  lineContext,
);
