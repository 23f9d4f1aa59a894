//! The door to JavaScript, and the only folder that says `wasm_bindgen`. Every
//! export takes and gives numbers: the JavaScript side writes words, lengths
//! and text into buffers that live here and reads results out of `out`, since a
//! call with numbers costs 11 ns where marshalling an object costs microseconds.
//!
//! Buffers are kept between calls. JavaScript asks for their addresses after
//! every `reserve`, as growing memory moves its views.

#[cfg(all(any(feature = "wasm", feature = "wasm-lines"), not(feature = "wasm-sandbox"), target_arch = "wasm32"))]
mod bare;
#[cfg(any(feature = "wasm", feature = "wasm-lines"))]
mod single;

/// `core.wasm`: checking, signing, endpoints, retries.
#[cfg(feature = "wasm")]
mod core;
#[cfg(feature = "wasm")]
mod state;

/// `lines-core.wasm`: JSON text, line by line or whole.
#[cfg(feature = "wasm-lines")]
mod lines;

/// `sandbox-core.wasm`: a module of its own, so that it costs nobody else a byte.
#[cfg(feature = "wasm-sandbox")]
mod sandbox;
