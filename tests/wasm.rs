//! `wasm-pack test --node`. The tests are in `shared/wasm.rs`.
#![cfg(all(target_arch = "wasm32", feature = "json"))]

#[path = "shared/vectors.rs"]
mod vectors;
#[path = "shared/wasm.rs"]
mod wasm;
