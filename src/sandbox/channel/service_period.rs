//! Service periods: the terms that both sides of a relationship have agreed to. They are in the handshake that proposes
//! them and, once it is accepted, in the relationship.

use super::{error, revision};
use crate::instant::{DAY_MS, Instant};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, object, put, text};

/// The member of a relationship that holds the terms in force. No shape of the model has it.
const MEMBER: &str = "servicePeriod";
const START: &str = "startDate";
const END: &str = "endDate";
const NOTICE: &str = "minimumNoticeDays";
const TYPE: &str = "servicePeriodType";
const NOTE: &str = "note";

/// The periods of notice and the lengths of a commitment that AWS documents.
const NOTICES: [u64; 3] = [14, 30, 60];
const COMMITMENT_DAYS: std::ops::RangeInclusive<i64> = 60..=365;

/// Checks the terms that a payload proposes.
pub(super) fn proposed(context: &Context<'_>, payload: &Record) -> Result<Record, ErrorResponse> {
    let path = |name: &str| "payload.startServicePeriodPayload.".to_owned() + name;
    let has_notice = text(payload, TYPE) == "MINIMUM_NOTICE_PERIOD";
    let (required, other) = if has_notice { (NOTICE, END) } else { (END, NOTICE) };
    if !payload.contains_key(required) {
        return Err(error::invalid_field(&path(required), "REQUIRED_FIELD_MISSING", "is required by the servicePeriodType"));
    }
    if payload.contains_key(other) {
        return Err(error::invalid_field(&path(other), "INVALID_VALUE", "is for the other servicePeriodType"));
    }
    let mut terms = payload.clone();
    terms.remove("programManagementAccountIdentifier");
    if has_notice {
        let days = text(payload, NOTICE).parse::<u64>().unwrap_or(0);
        if !context.is_sandbox_catalog() && !NOTICES.contains(&days) {
            return Err(error::forbidden_field(&path(NOTICE), "must be 14, 30 or 60"));
        }
    } else if let Some(end) = Instant::parse_rfc3339(text(payload, END)) {
        let ahead_ms = end.ms() - context.now.ms();
        if ahead_ms <= 0 {
            return Err(error::forbidden_field(&path(END), "must lie in the future"));
        }
        if !context.is_sandbox_catalog() && !COMMITMENT_DAYS.contains(&(ahead_ms / DAY_MS)) {
            return Err(error::forbidden_field(&path(END), "must lie 60 to 365 days ahead"));
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
