// The sandbox with its wasm inside.
import { bytes } from './sandbox-core-inline.mjs';
import { provide } from './sandbox-engine.mjs';

provide(bytes);

export { createSandbox, responseOf } from './sandbox-engine.mjs';
