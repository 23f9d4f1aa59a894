// The sandbox with its wasm inside.
import { bytes } from '../wasm/sandbox-core-inline.mjs';
import { provide } from '../sandbox/sandbox.mjs';

provide(bytes);

export { createSandbox, responseOf } from '../sandbox/sandbox.mjs';
