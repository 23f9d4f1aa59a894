// For runtimes that hand out wasm as a module.
import module from './sandbox-core.wasm';
import { provide } from './sandbox-engine.mjs';

provide(() => module);

export { createSandbox, responseOf } from './sandbox-engine.mjs';
