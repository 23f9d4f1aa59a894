// workerd does not compile bytes: its bundler gives the module compiled.
import module from './lines-core.wasm';
import { lineContext } from './context.ts';
import { createValidateLines } from './validate-lines.ts';

export const validateLines = /* @__PURE__ */ createValidateLines(async () => module, lineContext);
