//! The exports of the WebAssembly modules; no other folder uses `wasm_bindgen`. Every export takes and returns numbers:
//! JavaScript writes words, lengths and text to buffers in this module and reads results from `out`. Such a call takes 11 ns,
//! while marshalling an object takes microseconds.
//!
//! The buffers are kept between calls. JavaScript asks for their addresses after every `reserve`, because growing the memory
//! detaches its views.

#[cfg(all(any(feature = "wasm", feature = "wasm-lines"), not(feature = "wasm-sandbox"), target_arch = "wasm32"))]
mod bare;
#[cfg(any(feature = "wasm", feature = "wasm-lines"))]
mod single;

/// `core.wasm`: checking, signing, endpoints, retries.
#[cfg(feature = "wasm")]
mod core;
#[cfg(feature = "wasm")]
mod state;

/// `lines-core.wasm`: checking JSON text, line by line or as one request.
#[cfg(feature = "wasm-lines")]
mod lines;

/// `sandbox-core.wasm`: a separate module, so that it adds nothing to the size of the others.
#[cfg(feature = "wasm-sandbox")]
mod sandbox;
