//! The checker against `tests/vectors/validation.ndjson`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may say what it expects")]

#[path = "shared/vectors.rs"]
mod vectors;

#[test]
fn every_vector_gets_its_verdict() {
    vectors::hold(&std::fs::read_to_string("tests/vectors/validation.ndjson").unwrap());
}
