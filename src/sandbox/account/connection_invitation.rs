//! Connection invitations. Each side has a copy, which says what part this side has and who the other side is. Every
//! change is made to both copies.

use serde_json::Value;

use super::{connection, connection_preferences, error, listing, profile_visibility};
use crate::account::{CONNECTION_INVITATION_SUMMARY, GET_CONNECTION_INVITATION_RESPONSE};
use crate::instant::{DAY_MS, Instant};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::failure;
use crate::sandbox::page::Items;
use crate::sandbox::record::{Record, project_record, put, record, text, texts};
use crate::sandbox::state::{INVITATIONS_TO, OF_PARTICIPANT, OPEN_OF_PARTICIPANT, PartnerName, Table};

/// How long an invitation stays open.
const OPEN_MS: i64 = 30 * DAY_MS;

const TYPE: &str = "ConnectionType";
const STATUS: &str = "Status";
const PENDING: &str = "PENDING";
const PARTICIPANT: &str = "ParticipantType";
const SENDER: &str = "SENDER";
const RECEIVER: &str = "RECEIVER";
/// How this side knows the other one.
const OTHER: &str = "OtherParticipantIdentifier";
/// The other side's account.
const OTHER_ACCOUNT: &str = "accountId";
const UPDATED: &str = "UpdatedAt";
const EXPIRES: &str = "ExpiresAt";

pub(super) fn create(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let (catalog, sender) = (context.catalog, context.caller.account.clone());
    let profile = context.account_state().profile_id().to_owned();
    if profile.is_empty() {
        return Err(error::not_found("SENDER_PROFILE_NOT_FOUND", "the account has no partner in this catalog"));
    }
    let receiver = receiver(context, input)?;
    if receiver == sender {
        let code = "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST";
        return Err(error::business_rules(&[(code, "an account cannot invite itself")]));
    }
    let receiver_state = context.state.find(&receiver, catalog).map(|catalog| &catalog.account);
    if receiver_state.is_some_and(|receiver| !connection_preferences::allow(receiver, [&sender, &profile])) {
        let message = "the receiver does not accept invitations of this partner";
        return Err(error::conflict("INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER", message));
    }
    let connection_type = text(input, TYPE);
    let own = context.account_state();
    if own.invitations.count(INVITATIONS_TO, &[&receiver, connection_type, PENDING]) > 0 {
        let message = "an invitation of this type between the two accounts is pending";
        return Err(error::conflict("DUPLICATE_CONNECTION_INVITATION", message));
    }
    let connected = connection::between(own, &receiver).cloned();
    if connected.as_ref().is_some_and(|connected| connection::active(connected, connection_type).is_some()) {
        return Err(error::conflict("DUPLICATE_CONNECTION", "the two accounts have an active connection of this type"));
    }
    if connected.is_none() {
        connection::check_quota(context.quotas, context.account_state())?;
    }
    check_quotas(context)?;

    let id = context.ids().identifier("pacinv-");
    let now = context.now.rfc3339();
    let mut invitation = record([
        ("Catalog", catalog.into()),
        ("Arn", context.caller.shared_arn(catalog, "connection-invitation", &id).into()),
        ("Id", id.into()),
        (TYPE, connection_type.into()),
        ("CreatedAt", now.as_str().into()),
        (UPDATED, now.into()),
        (EXPIRES, context.now.after(OPEN_MS).rfc3339().into()),
        (STATUS, PENDING.into()),
        ("InvitationMessage", text(input, "Message").into()),
        ("InviterEmail", text(input, "Email").into()),
        ("InviterName", text(input, "Name").into()),
    ]);
    if let Some(connected) = connected {
        put(&mut invitation, "ConnectionId", text(&connected, "Id"));
    }
    failure::plan(context, &mut invitation, context.now.after(failure::AFTER_MS));
    let sides =
        [(&sender, SENDER, text(input, "ReceiverIdentifier"), &receiver), (&receiver, RECEIVER, profile.as_str(), &sender)];
    for (account, participant, other, other_account) in sides {
        put(&mut invitation, PARTICIPANT, participant);
        put(&mut invitation, OTHER, other);
        put(&mut invitation, OTHER_ACCOUNT, other_account.as_str());
        context.state.catalog(account, catalog).account.invitations.push(invitation.clone());
    }
    Ok(context.account_state().invitations.iter().next_back().map(output).unwrap_or_default())
}

/// The account that the request invites.
fn receiver(context: &mut Context<'_>, input: &Record) -> Result<String, ErrorResponse> {
    let identifier = text(input, "ReceiverIdentifier");
    if text(input, TYPE) == "SUBSIDIARY" {
        return Ok(identifier.to_owned());
    }
    let catalog = context.catalog;
    let named: Vec<String> =
        context.state.accounts_named(catalog, PartnerName::ProfileId, identifier).map(str::to_owned).collect();
    let is_found = |account: &String| {
        let other = context.state.find(account, catalog).map(|other| &other.account);
        other.is_some_and(|other| other.profile_id() == identifier && profile_visibility::is_public(other))
    };
    named
        .into_iter()
        .find(is_found)
        .ok_or_else(|| error::not_found("RECEIVER_PROFILE_NOT_FOUND", "there is no such public profile in this catalog"))
}

/// Checks that the caller may send one more.
fn check_quotas(context: &mut Context<'_>) -> Result<(), ErrorResponse> {
    let day = context.now.after(-DAY_MS).rfc3339();
    let quotas = context.quotas;
    let invitations = &context.account_state().invitations;
    let is_recent = |invitation: &&Record| text(invitation, "CreatedAt") > day.as_str();
    let recent = || invitations.with(OF_PARTICIPANT, &[SENDER]).filter(is_recent).count();
    let open = || invitations.count(OPEN_OF_PARTICIPANT, &[SENDER, PENDING]);
    error::check_quota(quotas, "LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY", &recent)?;
    error::check_quota(quotas, "LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION", &open)
}

pub(super) fn get(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    find(context, input).map(output)
}

pub(super) fn accept(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let invitation = pending(context, input, RECEIVER)?;
    let connection = connection::connect(context, &invitation)?;
    let id = connection.get("Id").cloned().unwrap_or_default();
    change(context, &invitation, &[(STATUS, "ACCEPTED".into()), ("ConnectionId", id)]);
    Ok(record([("Connection", Value::Object(connection))]))
}

pub(super) fn reject(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let invitation = pending(context, input, RECEIVER)?;
    change(context, &invitation, &[(STATUS, "REJECTED".into()), ("reason", text(input, "Reason").into())]);
    get(context, input)
}

pub(super) fn cancel(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let invitation = pending(context, input, SENDER)?;
    change(context, &invitation, &[(STATUS, "CANCELED".into())]);
    get(context, input)
}

pub(super) fn list(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let participants = texts(input, "OtherParticipantIdentifiers");
    let is_wanted = |invitation: &Record| {
        let fits = |name: &&str| input.get(*name).is_none_or(|wanted| invitation.get(*name) == Some(wanted));
        [TYPE, PARTICIPANT, STATUS].iter().all(fits)
            && (participants.clone().next().is_none() || participants.clone().any(|id| text(invitation, OTHER) == id))
    };
    let items = Items::Of(&context.account_state().invitations, &is_wanted);
    let show = |invitation: &Record| project_record(&CONNECTION_INVITATION_SUMMARY, invitation);
    listing::page("ConnectionInvitationSummaries", items, "CreatedAt", &show, input)
}

/// Expires the invitations that are due.
pub(super) fn advance_to(invitations: &mut Table, now: &str) {
    for participant in [SENDER, RECEIVER] {
        invitations.change_with(OPEN_OF_PARTICIPANT, &[participant, PENDING], &mut |invitation| {
            let end = text(invitation, EXPIRES).to_owned();
            if !end.is_empty() && *end <= *now {
                put(invitation, STATUS, "EXPIRED");
                put(invitation, UPDATED, end);
            }
        });
    }
}

/// When an invitation expires.
pub(super) fn due(invitation: &Record) -> Option<Instant> {
    Instant::parse_rfc3339(text(invitation, EXPIRES)).filter(|_| text(invitation, STATUS) == PENDING)
}

/// The caller's copy of the invitation that the request names.
fn find<'s>(context: &'s mut Context<'_>, input: &Record) -> Result<&'s Record, ErrorResponse> {
    context.account_state().invitations.get(text(input, "Identifier")).ok_or_else(|| {
        error::not_found("CONNECTION_INVITATION_NOT_FOUND", "the account has no such connection invitation in this catalog")
    })
}

/// The same, if it is pending and the caller has this part in it.
fn pending(context: &mut Context<'_>, input: &Record, participant: &str) -> Result<Record, ErrorResponse> {
    let invitation = find(context, input)?;
    if text(invitation, PARTICIPANT) != participant {
        return Err(error::access_denied("only the other side of the connection invitation may do this"));
    }
    if text(invitation, STATUS) != PENDING {
        let message = "the connection invitation is not pending";
        return Err(error::conflict("INCOMPATIBLE_CONNECTION_INVITATION_STATE", message));
    }
    Ok(invitation.clone())
}

/// Changes both copies.
fn change(context: &mut Context<'_>, invitation: &Record, members: &[(&str, Value)]) {
    let (id, now) = (text(invitation, "Id"), context.now.rfc3339());
    for account in [context.caller.account.as_str(), text(invitation, OTHER_ACCOUNT)] {
        let invitations = &mut context.state.catalog(account, context.catalog).account.invitations;
        if let Some(mut copy) = invitations.get_mut(id) {
            put(&mut copy, UPDATED, now.as_str());
            for (name, value) in members {
                put(&mut copy, name, value.clone());
            }
        }
    }
}

fn output(invitation: &Record) -> Record {
    project_record(&GET_CONNECTION_INVITATION_RESPONSE, invitation)
}
