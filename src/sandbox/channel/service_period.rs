//! Service periods: the terms that both sides of a relationship have agreed to. They are in the handshake that proposes
//! them and, once it is accepted, in the relationship.

use super::{error, revision};
use crate::instant::Instant;
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, object, put, text};

/// The member of a relationship that holds the terms in force. No shape of the model has it.
const MEMBER: &str = "servicePeriod";
const START: &str = "startDate";
const END: &str = "endDate";
const NOTE: &str = "note";

/// The terms that a payload proposes.
pub(super) fn proposed(context: &Context<'_>, payload: &Record) -> Result<Record, ErrorResponse> {
    let mut terms = payload.clone();
    terms.remove("programManagementAccountIdentifier");
    if let Some(end) = Instant::parse_rfc3339(text(payload, END)) {
        // In the catalog `Sandbox`, the days of a commitment are free.
        if end <= context.now {
            return Err(error::forbidden_field("payload.startServicePeriodPayload.endDate", "must lie in the future"));
        }
        put(&mut terms, END, end.rfc3339());
    }
    Ok(terms)
}

/// The terms that bind a relationship now.
pub(super) fn in_force(relationship: &Record, now: Instant) -> Option<&Record> {
    // Instants sort as text.
    object(relationship, MEMBER).filter(|terms| !terms.contains_key(END) || text(terms, END) > now.rfc3339().as_str())
}

/// The terms that a revocation names: those in force, with the revocation's own note.
pub(super) fn revoked(terms: &Record, payload: &Record) -> Record {
    let mut terms = terms.clone();
    match payload.get(NOTE) {
        Some(note) => put(&mut terms, NOTE, note.clone()),
        None => drop(terms.remove(NOTE)),
    }
    terms
}

/// Starts a period in place of the one before, and adds the start to its terms.
pub(super) fn start(relationship: &mut Record, terms: &mut Record, now: Instant) {
    put(terms, START, now.rfc3339());
    put(relationship, MEMBER, terms.clone());
    if !relationship.contains_key(START) {
        put(relationship, START, now.rfc3339());
    }
    revision::advance(relationship, now);
}

/// Ends the period immediately.
pub(super) fn revoke(relationship: &mut Record, now: Instant) {
    relationship.remove(MEMBER);
    revision::advance(relationship, now);
}
