// For runtimes that hand out wasm as a module.
import module from './sandbox-core.wasm';
import { provide } from '../sandbox/sandbox.mjs';

provide(() => module);

export { createSandbox, responseOf } from '../sandbox/sandbox.mjs';
