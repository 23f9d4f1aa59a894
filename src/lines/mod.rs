//! NDJSON: one request on each line, checked in one pass over the bytes.
//!
//! Each line is first read and checked in a single pass (`single_pass`), which can only find that it is *valid*. Every other
//! line is read into a tape and checked there, so every line gets the same result as from
//! [`Operation::validate_json`](crate::shape::Operation::validate_json).

mod plan;
#[cfg(not(feature = "npm"))]
mod read;
pub(crate) mod scanner;
mod single_pass;

#[cfg(not(feature = "npm"))]
pub use read::{Lines, ReadLines};
