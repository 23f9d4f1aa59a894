//! Partner Central Account: one resource a file.
//!
//! # What AWS documents, and is played so
//!
//! - One profile update task at a time; it can be canceled while it is in
//!   progress. Left out, the headquarters stay as they are.
//! - Quotas: five verification codes a day and e-mail address, ten profile
//!   update tasks and five changes of visibility a day, 50 e-mail domains, 50
//!   invitations a day, 1,000 open ones, 1,000 active connections.
//! - In catalog `AWS` a partner is created once the verifications of its
//!   business and of its registrant have succeeded.
//! - Verifications: the business is given by name, register and country; the
//!   registrant gets a page that expires. What failed can be started again.
//! - Invitations: for `OPPORTUNITY_COLLABORATION` to a public profile, for
//!   `SUBSIDIARY` to an AWS account. A pending one is accepted or rejected by its
//!   receiver, canceled by its sender, or expires; none of that is undone. Who
//!   accepts shows the account to the other, and only then sees the other's.
//! - Connections: one of two accounts, with kinds that either side ends each by
//!   itself and that a new invitation brings back. When all have ended it stays
//!   readable, and a new invitation leads to a new connection.
//! - Qualifications: a partner joins the primary one with whom it has an active
//!   `SUBSIDIARY` connection, never itself, and names it by profile, account or
//!   both; answers have both. The primary one cannot leave. Task ids end in
//!   `[a-z2-7]{13}`, and so do all others here.
//!
//! # Assumptions
//!
//! E-mail codes
//! - In the catalog `Sandbox` any six digits do, so that a form can be tried
//!   without a mailbox. In `AWS` only the code that was sent last for that
//!   address by this account does, and once; it does not run out. Nothing is
//!   mailed: `GET /_sandbox/email-codes` has it. Case does not tell
//!   addresses apart.
//! - A wrong code is `REQUEST_VALIDATION_FAILED` with `INVALID_VALUE` at
//!   `EmailVerificationCode`: no `BusinessValidationCode` means it, and a form
//!   can show it at its field.
//! - A day is the last 24 hours, as AWS's Selling API counts. Quotas hold in
//!   both catalogs.
//!
//! Partners
//! - A new partner has a profile already, since the answer must have one:
//!   display name and description from the legal name, website from the
//!   e-mail's domain, industry `OTHER`, locale `en-US`.
//! - `PutAllianceLeadContact` needs a code where the e-mail changes in catalog
//!   `AWS`, and takes any or none elsewhere: names and titles need no proof.
//!
//! Profile update tasks
//! - A task ends five seconds after its start by the caller's clock. It fails,
//!   with every reason that applies, where a host of `LogoUrl` or `WebsiteUrl`
//!   is `invalid-logo.example`, `invalid-logo-url.example`,
//!   `invalid-logo-file.example`, `invalid-logo-size.example` or
//!   `invalid-website-url.example`, where a description contains
//!   `INVALID_CONTENT`, in the profile or a localized content, or where another
//!   account's partner in the catalog has the display name, ASCII case aside
//!   (`DUPLICATE_PROFILE`). A failed task changes nothing.
//! - A task replaces the profile as a whole but for its `ProfileId` and the
//!   headquarters: what else it leaves out is gone, as its required members
//!   suggest.
//! - `GetProfileUpdateTask` answers with the latest task; it takes no task's id.
//!
//! Verifications
//! - A business is decided on five seconds after the start by the caller's
//!   clock. A registrant is taken to finish the page five seconds after the start
//!   (`PENDING_CUSTOMER_ACTION`, then `IN_PROGRESS`) and is decided on five later:
//!   no page is there to be opened.
//! - Which end it has is said by a word in a business's `RegistrationId` and in a
//!   registrant's `ClientToken`, all that its request carries: `FAILED`,
//!   `REJECTED`, or `PENDING_CUSTOMER_ACTION`, where the page is never finished
//!   and the verification fails when it expires, a day after the start. Else it
//!   succeeds.
//! - A verification belongs to the account: its requests name no catalog.
//! - `CreatePartner` names all rules that are broken, the verified legal name among
//!   them, ASCII case aside. `Sandbox` asks for none of it, as for no code.
//!
//! E-mail domains
//! - A domain that the partner has is taken once more without a change: the
//!   operation is idempotent. Another partner's in the catalog is
//!   `INCOMPATIBLE_DOMAIN`: a certification counts once. Mail providers' domains
//!   are taken like any other.
//!
//! Profile visibility
//! - A new profile is `PUBLIC`, so that two partners can meet right away. Every
//!   change counts for the quota, also one to what it was.
//! - Of a `PRIVATE` profile others see nothing: an invitation to it finds no
//!   receiver, and in connections, ended ones included, its partner is an account.
//!
//! Connection preferences
//! - They begin with `ALLOW_ALL` and revision 1 when they are first asked for.
//! - They are asked of the receiver when an invitation is created, of both kinds;
//!   later changes leave it as it is. Excluded is who is listed by profile or by
//!   account. Who is denied meets `INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER`:
//!   the other reason, `…_REQUEST`, is of the request and means inviting oneself.
//! - A list of excluded for another access type than
//!   `ALLOW_BY_DEFAULT_DENY_SOME` is `ACTION_NOT_PERMITTED`: it would mean nothing.
//!
//! Connection invitations
//! - The sender needs a partner, the receiver of `SUBSIDIARY` does not: seller
//!   accounts have none. The receiver sees the sender's profile ID, whatever the
//!   kind: the account is shown only to who accepts.
//! - One is open for 30 days: with 50 a day, 1,000 open ones are only reached if
//!   they last for 20. It has then changed when it expired, not when it was read.
//! - A pending one of the kind between the two, whoever sent it, is a duplicate.
//! - Deciding for the other side is `ACCESS_DENIED`: the invitation is known to
//!   the caller, only not for this.
//! - Reasons of rejections and cancellations are in `snapshot` alone.
//!
//! Connections
//! - `ListConnections` has ended ones too, since it filters by status:
//!   `SUBSIDIARY:CANCELED`. A kind or status that there is not is refused: a list
//!   that is empty for a slip of the pen helps nobody. Other participants are
//!   found by account or by profile.
//! - The other participant is shown as it is now: its public profile, else its
//!   account, with the account's number as its name. Nothing has a seller profile.
//! - A quota of active connections that either side has reached stops an
//!   acceptance; the sender's stops the invitation.
//! - A kind that the connection never had is `INCOMPATIBLE_CONNECTION_STATE` to
//!   cancel, like one that has ended.
//!
//! Qualifications
//! - A task ends, and succeeds, five seconds after its start; from its start the
//!   partner counts as associated for others' requests, so that what was allowed
//!   stays true. One task at a time, of both kinds together.
//! - The primary partner is the one that sent the `SUBSIDIARY` invitation, as
//!   AWS's guide has it; the other way round is `INCOMPATIBLE_SUBSIDIARY_CONNECTION`.
//! - One level: who is associated is nobody's primary partner
//!   (`INCOMPATIBLE_PRIMARY_PARTNER`), and a primary partner joins nobody
//!   (`QUALIFICATIONS_ASSOCIATION_EXISTS`). Six can join, as the model's list holds.
//! - The connection is asked for at the start only: canceled later, it leaves the
//!   association as it is.
//! - Tiers are not played: no operation tells or sets them.
//!
//! Tags
//! - Partners alone have tags: of what AWS's templates make, connection
//!   preferences take none, and ARNs of connections name no account.
//! - What has no tags is `PARTNER_NOT_FOUND`.

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
use super::state::State;
use crate::instant::Instant;

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
