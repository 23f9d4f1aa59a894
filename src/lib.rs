#![doc = include_str!("../README.md")]
// core.wasm alone does without std: its panic and formatting machinery would be a third of the module.
#![cfg_attr(all(feature = "wasm", not(feature = "wasm-sandbox"), target_arch = "wasm32"), no_std)]

extern crate alloc;

// In the order in which a request passes through.
pub mod shape;
#[rustfmt::skip]
pub mod account;
#[rustfmt::skip]
pub mod channel;
pub mod check;
pub mod issue;
pub mod message;
pub mod pattern;
pub mod tape;
mod text;
mod validate;

pub mod describe;
pub mod endpoint;
#[doc(hidden)]
pub mod packed;
pub mod protocol;
pub mod retry;
pub mod sigv4;

#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "types")]
pub mod types;
#[cfg(any(feature = "wasm", feature = "wasm-sandbox"))]
mod wasm;

pub use validate::Refused;

/// The version of the crate and of the npm package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
