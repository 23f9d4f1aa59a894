//! NDJSON: one request a line, checked in one pass over the bytes.
//!
//! A line is first walked by a pass that reads and checks at once (`walk`), and that only ever says *valid*. A line that
//! it gives up on is read into a tape and checked there, so every line gets the same result as from
//! [`Operation::validate_json`](crate::shape::Operation::validate_json).

mod plan;
#[cfg(not(feature = "npm"))]
mod read;
mod walk;
pub(crate) mod walker;

#[cfg(not(feature = "npm"))]
pub use read::{Lines, ReadLines};
