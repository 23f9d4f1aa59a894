//! Revisions: how often a resource has changed, and what a caller must have
//! seen of it.

use super::refusal;
use crate::instant::Instant;
use crate::sandbox::record::{Record, put, text};
use crate::sandbox::refusal::Refusal;

/// What the model's ten digits hold.
const LAST: u64 = 9_999_999_999;

/// Refuses a request that was made from an outdated revision.
pub(super) fn check(resource: &Record, kind: &str, input: &Record) -> Result<(), Refusal> {
    // Revisions are numbers: `01` is `1`.
    if input.contains_key("revision") && number(input) != number(resource) {
        let message = "the revision is not the resource's current one";
        return Err(refusal::conflict(kind, text(resource, "id"), message));
    }
    Ok(())
}

/// Marks a resource as changed.
pub(super) fn advance(resource: &mut Record, now: Instant) {
    let next = number(resource).saturating_add(1).min(LAST);
    put(resource, "revision", next.to_string());
    put(resource, "updatedAt", now.rfc3339());
}

fn number(record: &Record) -> u64 {
    text(record, "revision").parse().unwrap_or(0)
}
