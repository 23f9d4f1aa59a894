// @ts-nocheck converted to strict types next
// As lines-workerd.mjs, for bundlers that know a wasm module by this query.
import module from './lines-core.wasm?module';
import { linesOver } from './lines.ts';
import { knownOf } from './line-context.ts';

export const validateLines = /* @__PURE__ */ linesOver(async () => module, knownOf);
