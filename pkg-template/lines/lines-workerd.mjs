// workerd forbids compiling bytes: its bundler hands out the wasm as a module.
import module from './lines-core.wasm';
import { linesOver } from './lines.mjs';
import { knownOf } from './line-context.mjs';

export const validateLines = /* @__PURE__ */ linesOver(async () => module, knownOf);
