// The main entry: its WebAssembly is inside, and it is ready when the import returns.
// biome-ignore lint/correctness/useImportExtensions: the build makes this module
import { bytes } from '../wasm/core-inline.mjs';
import { setWasmText } from '../wasm/tables.ts';

setWasmText(bytes);

export { validateLines } from '../lines/inline.ts';
export * from './api.ts';
export * from './generated/services-with-tables.ts';
