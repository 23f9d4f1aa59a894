//! Partner Central Channel: one resource a file.

pub(super) mod channel_handshake;
mod listing;
mod program_management_account;
pub(super) mod refusal;
mod relationship;
mod revision;
mod service_period;
mod tags;

use super::Play;
use super::record::{Record, text};

/// The operation of that name, if it is played.
pub(super) fn play(name: &str) -> Option<Play> {
    Some(match name {
        "AcceptChannelHandshake" => channel_handshake::end::accept,
        "CancelChannelHandshake" => channel_handshake::end::cancel,
        "CreateChannelHandshake" => channel_handshake::create::create,
        "CreateProgramManagementAccount" => program_management_account::create,
        "CreateRelationship" => relationship::create,
        "DeleteProgramManagementAccount" => program_management_account::delete,
        "DeleteRelationship" => relationship::delete,
        "GetRelationship" => relationship::get,
        "ListChannelHandshakes" => channel_handshake::list::list,
        "ListProgramManagementAccounts" => program_management_account::list,
        "ListRelationships" => relationship::list,
        "ListTagsForResource" => tags::list,
        "RejectChannelHandshake" => channel_handshake::end::reject,
        "TagResource" => tags::tag,
        "UntagResource" => tags::untag,
        "UpdateProgramManagementAccount" => program_management_account::update,
        "UpdateRelationship" => relationship::update,
        _ => return None,
    })
}

/// Whether an identifier, an id or an ARN, names a resource.
fn is_named(resource: &Record, identifier: &str) -> bool {
    identifier == text(resource, "id") || identifier == text(resource, "arn")
}
