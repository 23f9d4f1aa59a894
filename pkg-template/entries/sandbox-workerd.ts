// @ts-nocheck converted to strict types next
// For runtimes that hand out wasm as a module.
import module from './sandbox-core.wasm';
import { provide } from '../sandbox/sandbox.ts';

provide(() => module);

export { createSandbox, responseOf } from '../sandbox/sandbox.ts';
