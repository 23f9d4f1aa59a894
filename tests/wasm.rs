//! Runs in Node. The tests are in `shared/wasm.rs` and `shared/wasm_client.rs`.
#![cfg(all(target_arch = "wasm32", feature = "json"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may say what it expects")]

#[cfg(feature = "client")]
#[path = "shared/requests.rs"]
mod requests;
#[path = "shared/vectors.rs"]
mod vectors;
#[path = "shared/wasm.rs"]
mod wasm;
#[cfg(feature = "client")]
#[path = "shared/wasm_client.rs"]
mod wasm_client;
