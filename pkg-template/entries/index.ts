// @ts-nocheck converted to strict types next
// The default entry: the wasm inside, ready when the import returns.
import { setWasmSource } from '../wasm/core.ts';
import { bytes } from '../wasm/core-inline.mjs.mts';

setWasmSource(bytes);

export * from './api.ts';
export { validateLines } from '../lines/lines-inline.ts';
