// The sandbox for runtimes that give WebAssembly as a compiled module.
import { setWasmSource } from '../sandbox/sandbox.ts';
import module from './sandbox-core.wasm';

setWasmSource(() => module);

export { createSandbox, responseOf } from '../sandbox/sandbox.ts';
