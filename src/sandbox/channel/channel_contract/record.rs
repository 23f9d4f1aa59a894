//! The record of a channel contract, and what happens to it with its relationship.

use crate::instant::Instant;
use crate::sandbox::record::{Record, object, put, text};
use crate::sandbox::state::{ABOUT_RELATIONSHIP, ChannelState};

pub(super) const STATUS: &str = "status";
pub(super) const PENDING: &str = "PENDING";
pub(super) const ACCEPTED: &str = "ACCEPTED";
pub(super) const CANCELED: &str = "CANCELED";
pub(super) const INACTIVE: &str = "INACTIVE";

/// The relationship, as filters compare it.
pub(super) const RELATIONSHIP_ID: &str = "relationshipId";
/// The terms of the one type of contract.
pub(super) const DETAILS: &str = "managedServicesAttestationDetails";

pub(super) fn set_status(contract: &mut Record, status: &str, at: Instant) {
    put(contract, STATUS, status);
    put(contract, "updatedAt", at.rfc3339());
}

pub(super) fn terms(contract: &Record) -> Option<&Record> {
    object(contract, "details").and_then(|details| object(details, DETAILS))
}

/// Ends the contracts of a relationship that is deleted.
pub(in crate::sandbox::channel) fn end_all(own: &mut ChannelState, relationship: &str, now: Instant) {
    own.channel_contracts.change_with(ABOUT_RELATIONSHIP, &[relationship], &mut |contract| match text(contract, STATUS) {
        PENDING => set_status(contract, CANCELED, now),
        ACCEPTED => set_status(contract, INACTIVE, now),
        _ => {}
    });
}
