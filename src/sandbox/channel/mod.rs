//! Partner Central Channel: one file or folder for each resource.

pub(super) mod channel_contract;
mod channel_handshake;
mod error;
#[cfg(not(feature = "npm"))]
pub(super) mod fidelity;
mod listing;
mod program_management_account;
mod relationship;
mod resource;
mod revision;
mod service_period;
mod tags;

use super::context::Handler;
use super::implementation::{Implementation, RateLimits};
use crate::channel::{
    ACCEPT_CHANNEL_HANDSHAKE, CANCEL_CHANNEL_CONTRACT, CANCEL_CHANNEL_HANDSHAKE, CREATE_CHANNEL_CONTRACT,
    CREATE_CHANNEL_HANDSHAKE, CREATE_PROGRAM_MANAGEMENT_ACCOUNT, CREATE_RELATIONSHIP, DELETE_PROGRAM_MANAGEMENT_ACCOUNT,
    DELETE_RELATIONSHIP, GET_CHANNEL_CONTRACT, GET_RELATIONSHIP, LIST_CHANNEL_CONTRACTS, LIST_CHANNEL_HANDSHAKES,
    LIST_PROGRAM_MANAGEMENT_ACCOUNTS, LIST_RELATIONSHIPS, LIST_TAGS_FOR_RESOURCE, REJECT_CHANNEL_HANDSHAKE, SERVICE,
    TAG_RESOURCE, UNTAG_RESOURCE, UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, UPDATE_RELATIONSHIP,
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
    token_conflict: |token| error::conflict("ClientToken", token, "the client token was used with another request"),
    request_rates: Some(RateLimits { reads: 5, writes: 3 }),
    advance_to,
    due,
};

static HANDLERS: &[(&Operation, Handler)] = &[
    (&ACCEPT_CHANNEL_HANDSHAKE, channel_handshake::end::accept),
    (&CANCEL_CHANNEL_CONTRACT, channel_contract::operations::cancel),
    (&CANCEL_CHANNEL_HANDSHAKE, channel_handshake::end::cancel),
    (&CREATE_CHANNEL_CONTRACT, channel_contract::operations::create),
    (&CREATE_CHANNEL_HANDSHAKE, channel_handshake::create::create),
    (&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, program_management_account::create),
    (&CREATE_RELATIONSHIP, relationship::create),
    (&DELETE_PROGRAM_MANAGEMENT_ACCOUNT, program_management_account::delete),
    (&DELETE_RELATIONSHIP, relationship::delete),
    (&GET_CHANNEL_CONTRACT, channel_contract::operations::get),
    (&GET_RELATIONSHIP, relationship::get),
    (&LIST_CHANNEL_CONTRACTS, channel_contract::operations::list),
    (&LIST_CHANNEL_HANDSHAKES, channel_handshake::list::list),
    (&LIST_PROGRAM_MANAGEMENT_ACCOUNTS, program_management_account::list),
    (&LIST_RELATIONSHIPS, relationship::list),
    (&LIST_TAGS_FOR_RESOURCE, tags::list),
    (&REJECT_CHANNEL_HANDSHAKE, channel_handshake::end::reject),
    (&TAG_RESOURCE, tags::tag),
    (&UNTAG_RESOURCE, tags::untag),
    (&UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, program_management_account::update),
    (&UPDATE_RELATIONSHIP, relationship::update),
];

fn due(part: &str, record: &Record) -> Option<Instant> {
    match part {
        "channelContracts" => channel_contract::operations::due(record),
        "channelHandshakes" => channel_handshake::record::due(record),
        _ => None,
    }
}

fn advance_to(state: &mut State, now: Instant) {
    channel_handshake::record::advance_to(state, now);
    channel_contract::operations::advance_to(state, now);
}
