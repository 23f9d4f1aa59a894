// An instance of one of our WebAssembly modules. They import nothing, and their exports take and return only numbers, so
// the package needs none of the glue code that wasm-bindgen writes.

/** The exports of a new instance of a module, or of bytes that are compiled first. `Exports` says what the Rust side exports. */
export const instantiate = <Exports>(source: WebAssembly.Module | BufferSource): Exports =>
  new WebAssembly.Instance(source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source)).exports as Exports;
