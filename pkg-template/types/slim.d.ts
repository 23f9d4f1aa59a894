// `partner-central` with its WebAssembly apart: `partner-central/core.wasm`.
import type { WasmSource } from '../wasm/source.ts';

export * from './index.js';
export type { WasmSource } from '../wasm/source.ts';

/**
 * Loads the WebAssembly. Await it before the first call of anything else.
 *
 * `source` says where it comes from: a URL, a response or a promise of one, bytes, or a compiled module. Default: the file
 * `core.wasm` beside the module. After a failure it can be called again; after a success it does nothing.
 */
export declare function init(source?: WasmSource | Promise<WasmSource>): Promise<void>;
