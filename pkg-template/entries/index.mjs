// The default entry: the wasm inside, ready when the import returns.
import { provide } from '../wasm/core.mjs';
import { bytes } from '../wasm/core-inline.mjs';

provide(bytes);

export * from './api.mjs';
export { validateLines } from '../lines/lines-inline.mjs';
