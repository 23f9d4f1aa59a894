// As sandbox-workerd.mjs, for bundlers that know a wasm module by this query.
import module from './sandbox-core.wasm?module';
import { provide } from '../sandbox/sandbox.mjs';

provide(() => module);

export { createSandbox, responseOf } from '../sandbox/sandbox.mjs';
