//! Partner Central Account: one resource a file.

mod alliance_lead_contact;
mod connection;
mod connection_invitation;
mod connection_preferences;
mod email_domain;
mod email_verification_code;
pub(super) mod holdings;
mod listing;
mod partner;
mod profile_update_task;
mod profile_visibility;
mod qualifications;
pub(super) mod refusal;
mod tags;
mod verification;

use super::Play;
use super::instant::Instant;
use super::state::State;

/// The operation of that name, if it is played.
pub(super) fn play(name: &str) -> Option<Play> {
    Some(match name {
        "AcceptConnectionInvitation" => connection_invitation::accept,
        "AssociateAwsTrainingCertificationEmailDomain" => email_domain::associate,
        "CancelConnection" => connection::cancel,
        "CancelConnectionInvitation" => connection_invitation::cancel,
        "CancelProfileUpdateTask" => profile_update_task::cancel,
        "CreateConnectionInvitation" => connection_invitation::create,
        "CreatePartner" => partner::create,
        "DisassociateAwsTrainingCertificationEmailDomain" => email_domain::disassociate,
        "GetAllianceLeadContact" => alliance_lead_contact::get,
        "GetConnection" => connection::get,
        "GetConnectionInvitation" => connection_invitation::get,
        "GetConnectionPreferences" => connection_preferences::get,
        "GetPartner" => partner::get,
        "GetProfileUpdateTask" => profile_update_task::get,
        "GetProfileVisibility" => profile_visibility::get,
        "GetQualificationsAssociationDetails" => qualifications::details,
        "GetQualificationsAssociationTask" => qualifications::association_task,
        "GetQualificationsDisassociationTask" => qualifications::disassociation_task,
        "GetVerification" => verification::get,
        "ListConnectionInvitations" => connection_invitation::list,
        "ListConnections" => connection::list,
        "ListPartners" => partner::list,
        "ListTagsForResource" => tags::list,
        "PutAllianceLeadContact" => alliance_lead_contact::put,
        "PutProfileVisibility" => profile_visibility::put,
        "RejectConnectionInvitation" => connection_invitation::reject,
        "SendEmailVerificationCode" => email_verification_code::send,
        "StartProfileUpdateTask" => profile_update_task::start,
        "StartQualificationsAssociationTask" => qualifications::associate,
        "StartQualificationsDisassociationTask" => qualifications::disassociate,
        "StartVerification" => verification::start,
        "TagResource" => tags::tag,
        "UntagResource" => tags::untag,
        "UpdateConnectionPreferences" => connection_preferences::update,
        _ => return None,
    })
}

/// Ends what is due, of all accounts.
pub(super) fn settle(state: &mut State, now: Instant) {
    profile_update_task::settle(state, now);
    let now = now.rfc3339();
    qualifications::settle(state, &now);
    for own in state.accounts.values_mut().flat_map(|catalogs| catalogs.values_mut()) {
        connection_invitation::settle(&mut own.account.invitations, &now);
        verification::settle(&mut own.account.verifications, &now);
    }
}
