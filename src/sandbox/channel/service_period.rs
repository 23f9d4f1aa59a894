//! Service periods: what both sides of a relationship have agreed to. The terms
//! stand in the handshake that proposes them, and in the relationship once it
//! was accepted.

use super::{refusal, revision};
use crate::instant::{DAY_MS, Instant};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, part, put, text};
use crate::sandbox::refusal::Refusal;

/// Where a relationship has its own; no shape of the model does.
const MEMBER: &str = "servicePeriod";
const START: &str = "startDate";
const END: &str = "endDate";
const NOTICE: &str = "minimumNoticeDays";
const TYPE: &str = "servicePeriodType";
const NOTE: &str = "note";

/// Documented: the notices there are, and how long a commitment lasts.
const NOTICES: [u64; 3] = [14, 30, 60];
const COMMITMENT_DAYS: std::ops::RangeInclusive<i64> = 60..=365;

/// The terms that a payload proposes.
pub(super) fn proposed(scene: &Scene<'_>, payload: &Record) -> Result<Record, Refusal> {
    let path = |name: &str| "payload.startServicePeriodPayload.".to_owned() + name;
    let has_notice = text(payload, TYPE) == "MINIMUM_NOTICE_PERIOD";
    let (needed, other) = if has_notice { (NOTICE, END) } else { (END, NOTICE) };
    if !payload.contains_key(needed) {
        return Err(refusal::invalid_field(&path(needed), "REQUIRED_FIELD_MISSING", "is required by the servicePeriodType"));
    }
    if payload.contains_key(other) {
        return Err(refusal::invalid_field(&path(other), "INVALID_VALUE", "is for the other servicePeriodType"));
    }
    let mut terms = payload.clone();
    terms.remove("programManagementAccountIdentifier");
    if has_notice {
        let days = text(payload, NOTICE).parse::<u64>().unwrap_or(0);
        if !scene.is_trial() && !NOTICES.contains(&days) {
            return Err(refusal::forbidden_field(&path(NOTICE), "must be 14, 30 or 60"));
        }
    } else if let Some(end) = Instant::parse_rfc3339(text(payload, END)) {
        let ahead = end.ms() - scene.now.ms();
        if ahead <= 0 {
            return Err(refusal::forbidden_field(&path(END), "must lie in the future"));
        }
        if !scene.is_trial() && !COMMITMENT_DAYS.contains(&(ahead / DAY_MS)) {
            return Err(refusal::forbidden_field(&path(END), "must lie 60 to 365 days ahead"));
        }
        put(&mut terms, END, end.rfc3339());
    }
    Ok(terms)
}

/// The period that binds a relationship now.
pub(super) fn in_force(relationship: &Record, now: Instant) -> Option<&Record> {
    // Instants sort as text.
    part(relationship, MEMBER).filter(|terms| !terms.contains_key(END) || text(terms, END) > now.rfc3339().as_str())
}

/// The terms that a revocation names: those in force, with its own note.
pub(super) fn revoked(terms: &Record, payload: &Record) -> Record {
    let mut terms = terms.clone();
    match payload.get(NOTE) {
        Some(note) => put(&mut terms, NOTE, note.clone()),
        None => drop(terms.remove(NOTE)),
    }
    terms
}

/// Begins a period, in place of the one before; its terms learn their start.
pub(super) fn start(relationship: &mut Record, terms: &mut Record, now: Instant) {
    put(terms, START, now.rfc3339());
    put(relationship, MEMBER, terms.clone());
    if !relationship.contains_key(START) {
        put(relationship, START, now.rfc3339());
    }
    revision::advance(relationship, now);
}

/// Ends the period at once.
pub(super) fn revoke(relationship: &mut Record, now: Instant) {
    relationship.remove(MEMBER);
    revision::advance(relationship, now);
}
