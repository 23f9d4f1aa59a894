//! Parts of the core, for this workspace's own generator, tests and benchmarks.
//!
//! Not public API: everything here may change or be removed in any release.

/// The numbers of the boundary between JavaScript and WebAssembly.
pub mod abi {
    pub use crate::abi::*;
}

/// Walks a tape along a shape and reports every broken rule.
pub mod check {
    pub use crate::check::*;
}

/// A copy of an operation that has no output, as the models have none today.
#[cfg(not(feature = "npm"))]
pub const fn without_output(operation: &crate::shape::Operation) -> crate::shape::Operation {
    crate::shape::Operation { has_output: false, ..*operation }
}

/// The shapes of each service, in the order of [`SERVICES`](crate::SERVICES).
#[cfg(not(feature = "npm"))]
pub use crate::generated::SHAPES;

/// Shapes as JSON for the JavaScript side.
pub mod describe {
    pub use crate::describe::*;
}

/// What JavaScript needs to resolve endpoints.
#[cfg(not(feature = "npm"))]
pub mod endpoint {
    /// The partitions other than `aws`.
    pub const PARTITIONS: &str = crate::endpoint::PARTITIONS;

    /// The messages of errors, by number.
    pub fn messages() -> [&'static str; 3] {
        crate::endpoint::EndpointError::ALL.map(crate::endpoint::EndpointError::message)
    }
}

/// The services' codes for broken rules.
#[cfg(any(feature = "sandbox", not(feature = "npm")))]
pub mod field_code {
    pub use crate::field_code::*;
}

/// What the sandbox does where the model is silent, and why.
#[cfg(all(feature = "sandbox", not(feature = "npm")))]
pub mod fidelity {
    pub use crate::sandbox::fidelity::*;
}

/// SHA-256 and HMAC.
pub mod hash {
    pub use crate::hash::*;
}

/// What errors of the services mean and what to do, by key.
#[cfg(not(feature = "npm"))]
pub use crate::hint::HINTS;

/// NDJSON in one pass.
pub mod lines {
    pub use crate::lines::scanner::*;
}

/// The English texts of issues.
pub mod message {
    pub use crate::message::*;
}

/// What JavaScript needs to try again.
#[cfg(not(feature = "npm"))]
pub mod retry {
    /// The error codes that are known, a line each for throttling, clock skew and passing failures.
    pub const CODES: &str = crate::retry::CODES;
    /// What a retry takes out of the quota.
    pub const COST: u32 = crate::retry::COST;
    /// The same after throttling.
    pub const THROTTLING_COST: u32 = crate::retry::THROTTLING_COST;
    /// The longest delay before the first retry.
    pub const FIRST_DELAY_MS: f64 = crate::retry::FIRST_DELAY_MS;
    /// The same after throttling.
    pub const FIRST_THROTTLING_DELAY_MS: f64 = crate::retry::FIRST_THROTTLING_DELAY_MS;
    /// No computed delay is longer.
    pub const MAX_DELAY_MS: f64 = crate::retry::MAX_DELAY_MS;
    /// How much longer a server may ask to wait.
    pub const MAX_EXTRA_MS: f64 = crate::retry::MAX_EXTRA_MS;
}

/// The input tables as bytes.
pub mod packed {
    pub use crate::packed::*;
}

/// Compiled patterns.
pub mod pattern {
    pub use crate::pattern::*;
}

/// AWS JSON 1.0.
pub mod protocol {
    pub use crate::protocol::*;
}

/// Documented rules.
#[cfg(not(feature = "npm"))]
pub mod rule {
    pub use crate::rule::{OF_EVERY_REQUEST, shapes};
}

/// AWS Signature Version 4.
pub mod sigv4 {
    pub use crate::sigv4::*;
}

/// Requests as flat words beside their text.
pub mod tape {
    pub use crate::tape::*;
}
