// As core.wasm.d.ts, for `validateLines` of partner-central/slim.
type CompiledModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : object;
declare const module: CompiledModule;
export default module;
