// The README's Rust section takes these features; it is the front page whatever they are.
#![cfg_attr(any(not(doctest), all(feature = "client", feature = "sandbox")), doc = include_str!("../README.md"))]
//!
//! # Where things are in Rust
//!
//! | to | feature | see |
//! |---|---|---|
//! | check JSON text | | [`Operation::validate_json`](shape::Operation::validate_json) |
//! | check a `serde_json::Value` | `json` | [`Operation::validate`](shape::Operation::validate) |
//! | check a struct, or read one from JSON that is checked | `types` | [`types`] |
//! | read issues: path, code, message, limits | | [`issue`] |
//! | check NDJSON, many lines at once | | [`Operation::validate_lines`](shape::Operation::validate_lines) |
//! | make the body that is sent | | [`Operation::body`](shape::Operation::body) |
//! | resolve an endpoint | | [`endpoint`] |
//! | make a request and sign it | | [`http`], [`signer`] |
//! | read a response: output or typed error | `types` | [`response`], [`error`] |
//! | decide on a retry and its delay | | [`retry`] |
//! | have all of that done | `client` | [`client`] |
//! | run both services in memory | `sandbox` | [`sandbox`], [`client::SandboxTransport`] |
//! | look into the API itself | | [`shape`], [`account`], [`channel`] |
// All but the sandbox do without std: its panic and formatting machinery would be a third of core.wasm.
#![cfg_attr(all(any(feature = "wasm", feature = "wasm-lines"), not(feature = "wasm-sandbox"), target_arch = "wasm32"), no_std)]

extern crate alloc;

mod abi;
#[rustfmt::skip]
mod generated;
// In the order in which a request passes through.
mod check;
mod code;
mod date_time;
pub mod issue;
pub mod lines;
mod message;
mod pattern;
pub mod shape;
mod swar;
mod tape;
mod text;
mod validate;

#[cfg(any(feature = "sandbox", not(feature = "npm")))]
mod calendar;
#[cfg(any(feature = "sandbox", not(feature = "npm")))]
mod canonical_url;
mod describe;
pub mod endpoint;
#[cfg(any(feature = "sandbox", not(feature = "npm")))]
mod field_code;
mod hash;
#[cfg(not(feature = "npm"))]
mod hint;
#[cfg(any(feature = "sandbox", not(feature = "npm")))]
pub mod http;
#[cfg(any(feature = "sandbox", not(feature = "npm")))]
mod instant;
#[doc(hidden)]
pub mod internal;
mod packed;
mod protocol;
pub mod retry;
mod rule;
#[cfg(not(feature = "npm"))]
pub mod signer;
mod sigv4;

#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "types")]
mod clock_skew;
#[cfg(feature = "types")]
pub mod error;
#[cfg(feature = "types")]
pub mod response;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "types")]
pub mod types;
#[cfg(any(feature = "wasm", feature = "wasm-lines", feature = "wasm-sandbox"))]
mod wasm;

include!("generated/exports.rs");
pub use tape::UnknownKeys;
pub use tape::json::JsonError;
pub use validate::{RequestError, Rules, ValidationOptions};

/// The version of the crate and of the npm package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
