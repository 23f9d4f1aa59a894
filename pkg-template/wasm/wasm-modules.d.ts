// What a bundler or a runtime makes of an import of a wasm file: its compiled module. Edge runtimes want the query.
declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}
declare module '*.wasm?module' {
  const module: WebAssembly.Module;
  export default module;
}
