// What workerd, edge runtimes and bundlers give for a wasm file: its compiled
// module, for `init` of partner-central/slim.
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object;
declare const module: CompiledModule;
export default module;
