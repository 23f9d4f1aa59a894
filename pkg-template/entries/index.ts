// The main entry: its WebAssembly is inside, and it is ready when the import returns.
import { setWasmSource } from '../wasm/core.ts';
// biome-ignore lint/correctness/useImportExtensions: the build makes this module
import { bytes } from '../wasm/core-inline.mjs';

setWasmSource(bytes);

export { validateLines } from '../lines/inline.ts';
export * from './api.ts';
export { PartnerCentralAccount, PartnerCentralChannel } from './whole-clients.ts';
