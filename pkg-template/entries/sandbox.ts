// @ts-nocheck converted to strict types next
// The sandbox with its wasm inside.
import { bytes } from '../wasm/sandbox-core-inline.mjs.mts';
import { provide } from '../sandbox/sandbox.ts';

provide(bytes);

export { createSandbox, responseOf } from '../sandbox/sandbox.ts';
