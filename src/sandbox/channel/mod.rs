//! Partner Central Channel: one resource a file.

mod listing;
mod program_management_account;
pub(super) mod refusal;
mod relationship;

use super::Play;

/// The operation of that name, if it is played.
pub(super) fn play(name: &str) -> Option<Play> {
    Some(match name {
        "CreateProgramManagementAccount" => program_management_account::create,
        "CreateRelationship" => relationship::create,
        "DeleteRelationship" => relationship::delete,
        "GetRelationship" => relationship::get,
        "ListProgramManagementAccounts" => program_management_account::list,
        "ListRelationships" => relationship::list,
        "UpdateRelationship" => relationship::update,
        _ => return None,
    })
}
