// The default entry: the wasm inside, ready when the import returns.
import { provide } from './engine.mjs';
import { bytes } from './core-inline.mjs';

provide(bytes);

export * from './api.mjs';
export { validateLines } from './lines-inline.mjs';
