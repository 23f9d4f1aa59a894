#![doc = include_str!("../README.md")]
// All but the sandbox do without std: its panic and formatting machinery would be a third of core.wasm.
#![cfg_attr(all(any(feature = "wasm", feature = "wasm-lines"), not(feature = "wasm-sandbox"), target_arch = "wasm32"), no_std)]

extern crate alloc;

// In the order in which a request passes through.
pub mod shape;
#[rustfmt::skip]
pub mod account;
#[rustfmt::skip]
pub mod channel;
pub mod check;
pub mod issue;
pub mod lines;
pub mod message;
pub mod pattern;
pub mod tape;
mod text;
mod validate;

pub mod describe;
pub mod endpoint;
pub mod hash;
#[cfg(any(feature = "sandbox", not(feature = "npm")))]
pub mod http;
#[cfg(any(feature = "sandbox", not(feature = "npm")))]
mod instant;
#[doc(hidden)]
pub mod packed;
pub mod protocol;
pub mod retry;
#[cfg(not(feature = "npm"))]
pub mod signer;
pub mod sigv4;

#[cfg(feature = "types")]
pub mod answer;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "types")]
pub mod error;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "types")]
pub mod types;
#[cfg(any(feature = "wasm", feature = "wasm-lines", feature = "wasm-sandbox"))]
mod wasm;

pub use validate::Refused;

/// The version of the crate and of the npm package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
