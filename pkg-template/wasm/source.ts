// Where a WebAssembly module can come from.

/** A compiled WebAssembly module, however the platform declares it. */
export type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } }
  ? Module
  : object;

/** A URL, a response, bytes, or a compiled module. */
export type WasmSource = string | URL | Response | ArrayBuffer | ArrayBufferView | CompiledModule;
