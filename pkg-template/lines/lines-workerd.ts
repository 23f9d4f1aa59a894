// @ts-nocheck converted to strict types next
// workerd forbids compiling bytes: its bundler hands out the wasm as a module.
import module from './lines-core.wasm';
import { linesOver } from './lines.ts';
import { knownOf } from './line-context.ts';

export const validateLines = /* @__PURE__ */ linesOver(async () => module, knownOf);
