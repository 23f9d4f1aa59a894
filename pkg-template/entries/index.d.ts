// The default entry: the wasm inside, ready when the import returns.
export * from './types/api.js';
