//! Partner Central Account: one resource a file.

mod alliance_lead_contact;
mod email_verification_code;
mod partner;
pub(super) mod profile_update_task;
pub(super) mod refusal;

use super::Play;

/// The operation of that name, if it is played.
pub(super) fn play(name: &str) -> Option<Play> {
    Some(match name {
        "CancelProfileUpdateTask" => profile_update_task::cancel,
        "CreatePartner" => partner::create,
        "GetAllianceLeadContact" => alliance_lead_contact::get,
        "GetPartner" => partner::get,
        "GetProfileUpdateTask" => profile_update_task::get,
        "ListPartners" => partner::list,
        "PutAllianceLeadContact" => alliance_lead_contact::put,
        "SendEmailVerificationCode" => email_verification_code::send,
        "StartProfileUpdateTask" => profile_update_task::start,
        _ => return None,
    })
}
