// @ts-nocheck converted to strict types next
// As sandbox-workerd.mjs, for bundlers that know a wasm module by this query.
import module from './sandbox-core.wasm?module';
import { provide } from '../sandbox/sandbox.ts';

provide(() => module);

export { createSandbox, responseOf } from '../sandbox/sandbox.ts';
