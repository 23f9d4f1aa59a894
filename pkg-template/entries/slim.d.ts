// The wasm apart: `partner-central/core.wasm`.
export * from './types/api.js';

/** A compiled module, in whatever way the platform declares it. */
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object;

/** Where the wasm comes from. */
export type WasmSource = string | URL | Response | ArrayBuffer | ArrayBufferView | CompiledModule;

/**
 * Makes the wasm ready; await it before the first call. `source`: nothing
 * (core.wasm beside the module), a URL, a response or a promise of one, bytes,
 * or a compiled module. May be called again after a failure; after a success it
 * does nothing.
 */
export declare function init(source?: WasmSource | Promise<WasmSource>): Promise<void>;
