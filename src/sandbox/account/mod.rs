//! Partner Central Account: one file for each resource.

mod alliance_lead_contact;
mod connection;
mod connection_invitation;
mod connection_preferences;
mod email_domain;
pub(super) mod email_verification_code;
mod error;
#[cfg(not(feature = "npm"))]
pub(super) mod fidelity;
mod listing;
mod partner;
mod profile_update_task;
mod profile_visibility;
mod qualifications;
mod tags;
mod verification;

use super::context::Handler;
use super::implementation::Implementation;
use crate::account::{
    ACCEPT_CONNECTION_INVITATION, ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN, CANCEL_CONNECTION,
    CANCEL_CONNECTION_INVITATION, CANCEL_PROFILE_UPDATE_TASK, CREATE_CONNECTION_INVITATION, CREATE_PARTNER,
    DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN, GET_ALLIANCE_LEAD_CONTACT, GET_CONNECTION, GET_CONNECTION_INVITATION,
    GET_CONNECTION_PREFERENCES, GET_PARTNER, GET_PROFILE_UPDATE_TASK, GET_PROFILE_VISIBILITY,
    GET_QUALIFICATIONS_ASSOCIATION_DETAILS, GET_QUALIFICATIONS_ASSOCIATION_TASK, GET_QUALIFICATIONS_DISASSOCIATION_TASK,
    GET_VERIFICATION, LIST_CONNECTION_INVITATIONS, LIST_CONNECTIONS, LIST_PARTNERS, LIST_TAGS_FOR_RESOURCE,
    PUT_ALLIANCE_LEAD_CONTACT, PUT_PROFILE_VISIBILITY, REJECT_CONNECTION_INVITATION, SEND_EMAIL_VERIFICATION_CODE, SERVICE,
    START_PROFILE_UPDATE_TASK, START_QUALIFICATIONS_ASSOCIATION_TASK, START_QUALIFICATIONS_DISASSOCIATION_TASK,
    START_VERIFICATION, TAG_RESOURCE, UNTAG_RESOURCE, UPDATE_CONNECTION_PREFERENCES,
};
use crate::instant::Instant;
use crate::sandbox::record::Record;
use crate::sandbox::state::State;
use crate::shape::Operation;

pub(super) static IMPLEMENTATION: Implementation = Implementation {
    service: &SERVICE,
    handlers: HANDLERS,
    errors: &error::ERRORS,
    access_denied: error::access_denied,
    token_conflict: |_| error::conflict("CONFLICT_CLIENT_TOKEN", "the client token was used with another request"),
    // AWS publishes none.
    request_rates: None,
    advance_to,
    due,
};

static HANDLERS: &[(&Operation, Handler)] = &[
    (&ACCEPT_CONNECTION_INVITATION, connection_invitation::accept),
    (&ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN, email_domain::associate),
    (&CANCEL_CONNECTION, connection::cancel),
    (&CANCEL_CONNECTION_INVITATION, connection_invitation::cancel),
    (&CANCEL_PROFILE_UPDATE_TASK, profile_update_task::cancel),
    (&CREATE_CONNECTION_INVITATION, connection_invitation::create),
    (&CREATE_PARTNER, partner::create),
    (&DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN, email_domain::disassociate),
    (&GET_ALLIANCE_LEAD_CONTACT, alliance_lead_contact::get),
    (&GET_CONNECTION, connection::get),
    (&GET_CONNECTION_INVITATION, connection_invitation::get),
    (&GET_CONNECTION_PREFERENCES, connection_preferences::get),
    (&GET_PARTNER, partner::get),
    (&GET_PROFILE_UPDATE_TASK, profile_update_task::get),
    (&GET_PROFILE_VISIBILITY, profile_visibility::get),
    (&GET_QUALIFICATIONS_ASSOCIATION_DETAILS, qualifications::details),
    (&GET_QUALIFICATIONS_ASSOCIATION_TASK, qualifications::association_task),
    (&GET_QUALIFICATIONS_DISASSOCIATION_TASK, qualifications::disassociation_task),
    (&GET_VERIFICATION, verification::get),
    (&LIST_CONNECTION_INVITATIONS, connection_invitation::list),
    (&LIST_CONNECTIONS, connection::list),
    (&LIST_PARTNERS, partner::list),
    (&LIST_TAGS_FOR_RESOURCE, tags::list),
    (&PUT_ALLIANCE_LEAD_CONTACT, alliance_lead_contact::put),
    (&PUT_PROFILE_VISIBILITY, profile_visibility::put),
    (&REJECT_CONNECTION_INVITATION, connection_invitation::reject),
    (&SEND_EMAIL_VERIFICATION_CODE, email_verification_code::send),
    (&START_PROFILE_UPDATE_TASK, profile_update_task::start),
    (&START_QUALIFICATIONS_ASSOCIATION_TASK, qualifications::associate),
    (&START_QUALIFICATIONS_DISASSOCIATION_TASK, qualifications::disassociate),
    (&START_VERIFICATION, verification::start),
    (&TAG_RESOURCE, tags::tag),
    (&UNTAG_RESOURCE, tags::untag),
    (&UPDATE_CONNECTION_PREFERENCES, connection_preferences::update),
];

fn due(part: &str, record: &Record) -> Option<Instant> {
    match part {
        "profileUpdateTasks" => profile_update_task::due_at(record),
        "qualificationsTasks" => qualifications::due(record),
        "connectionInvitations" => connection_invitation::due(record),
        "verifications" => verification::due(record),
        _ => None,
    }
}

fn advance_to(state: &mut State, now: Instant) {
    profile_update_task::advance_to(state, now);
    let text = now.rfc3339();
    qualifications::advance_to(state, &text);
    for (account, catalog) in state.names() {
        let own = &mut state.catalog(&account, catalog).account;
        connection_invitation::advance_to(&mut own.invitations, &text);
        verification::advance_to(&mut own.verifications, now);
    }
}
