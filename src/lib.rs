//! AWS Partner Central for developers.
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
mod validate;
pub mod describe;
pub mod protocol;
pub mod endpoint;
pub mod sigv4;
pub mod retry;
#[cfg(feature = "sandbox")]
pub mod sandbox;
#[cfg(feature = "types")]
pub mod types;

pub use validate::Refused;
#[cfg(any(feature = "wasm", feature = "wasm-sandbox"))]
mod wasm;

/// The version of the crate and of the npm package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
