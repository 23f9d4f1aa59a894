// An instance of one of our WebAssembly modules. None of them imports anything
// and every export takes and gives numbers, so the glue that wasm-bindgen writes
// beside them stays out of the package.

/** The exports of a fresh instance of a WebAssembly.Module or of bytes of one. */
export const instanceOf = (source) =>
  new WebAssembly.Instance(source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source)).exports;
