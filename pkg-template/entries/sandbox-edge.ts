// As `sandbox-workerd.ts`, for bundlers that know a WebAssembly module by this query.
import { setWasmSource } from '../sandbox/sandbox.ts';
import module from './sandbox-core.wasm?module';

setWasmSource(() => module);

export { createSandbox, responseOf } from '../sandbox/sandbox.ts';
