// As `workerd.ts`, for bundlers that know a WebAssembly module by this query.
import module from './lines-core.wasm?module';
import { lineContext } from './context.ts';
import { createValidateLines } from './validate-lines.ts';

export const validateLines = /* @__PURE__ */ createValidateLines(async () => module, lineContext);
