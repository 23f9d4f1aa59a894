//! Revisions: each change of a resource counts one up, and a request can insist on the revision that it has seen.

use super::error;
use crate::instant::Instant;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, put, text};

/// The largest number that the model's ten digits hold.
const MAX: u64 = 9_999_999_999;

/// Rejects a request that names an outdated revision.
pub(super) fn check(resource: &Record, resource_type: &str, input: &Record) -> Result<(), ErrorResponse> {
    // Revisions are numbers: `01` is `1`.
    if input.contains_key("revision") && number(input) != number(resource) {
        let message = "the revision is not the resource's current one";
        return Err(error::conflict(resource_type, text(resource, "id"), message));
    }
    Ok(())
}

/// Marks a resource as changed.
pub(super) fn advance(resource: &mut Record, now: Instant) {
    let next = number(resource).saturating_add(1).min(MAX);
    put(resource, "revision", next.to_string());
    put(resource, "updatedAt", now.rfc3339());
}

fn number(record: &Record) -> u64 {
    text(record, "revision").parse().unwrap_or(0)
}
