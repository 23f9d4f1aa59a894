//! Connection invitations. Each side has a copy of its own: what it is there,
//! and who the other side is. A change is a change of both.

use serde_json::Value;

use super::{connection, connection_preferences, listing, partner, profile_visibility, refusal};
use crate::account::{CONNECTION_INVITATION_SUMMARY, GET_CONNECTION_INVITATION_RESPONSE};
use crate::instant::DAY_MS;
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, project_record, put, record, text, texts};
use crate::sandbox::refusal::Refusal;

/// How long an invitation stays open.
const OPEN_MS: i64 = 30 * DAY_MS;

const KIND: &str = "ConnectionType";
const STATUS: &str = "Status";
const PENDING: &str = "PENDING";
const PART: &str = "ParticipantType";
const SENDER: &str = "SENDER";
const RECEIVER: &str = "RECEIVER";
const OTHER: &str = "OtherParticipantIdentifier";
const UPDATED: &str = "UpdatedAt";

pub(super) fn create(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let (catalog, sender) = (scene.catalog, scene.caller.account.clone());
    let profile = partner::profile_id(scene.own()).to_owned();
    if profile.is_empty() {
        return Err(refusal::not_found("SENDER_PROFILE_NOT_FOUND", "the account has no partner in this catalog"));
    }
    let receiver = receiver(scene, input)?;
    if receiver == sender {
        let code = "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST";
        return Err(refusal::business(&[(code, "nobody connects with themselves")]));
    }
    if !connection_preferences::allow(scene.state.peek(&receiver, catalog), [&sender, &profile]) {
        let message = "the receiver does not take this invitation";
        return Err(refusal::conflict("INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER", message));
    }
    let kind = text(input, KIND);
    let own = &scene.own().account;
    let is_such = |other: &Record| text(other, "accountId") == receiver && text(other, KIND) == kind;
    if own.invitations.iter().any(|other| is_such(other) && text(other, STATUS) == PENDING) {
        let message = "such an invitation between the two is pending";
        return Err(refusal::conflict("DUPLICATE_CONNECTION_INVITATION", message));
    }
    let connected = connection::between(scene.own(), &receiver).cloned();
    if connected.as_ref().is_some_and(|connected| connection::active(connected, kind).is_some()) {
        return Err(refusal::conflict("DUPLICATE_CONNECTION", "the two are connected in this way"));
    }
    if connected.is_none() {
        connection::room(scene.quotas, scene.own())?;
    }
    room(scene)?;

    let id = scene.mint().id("pacinv-");
    let now = scene.now.rfc3339();
    let mut invitation = record([
        ("Catalog", catalog.into()),
        ("Arn", scene.caller.common_arn(catalog, "connection-invitation", &id).into()),
        ("Id", id.into()),
        (KIND, kind.into()),
        ("CreatedAt", now.as_str().into()),
        (UPDATED, now.into()),
        ("ExpiresAt", scene.now.after(OPEN_MS).rfc3339().into()),
        (STATUS, PENDING.into()),
        ("InvitationMessage", text(input, "Message").into()),
        ("InviterEmail", text(input, "Email").into()),
        ("InviterName", text(input, "Name").into()),
    ]);
    if let Some(connected) = connected {
        put(&mut invitation, "ConnectionId", text(&connected, "Id"));
    }
    let sides =
        [(&sender, SENDER, text(input, "ReceiverIdentifier"), &receiver), (&receiver, RECEIVER, profile.as_str(), &sender)];
    for (account, part, other, other_account) in sides {
        put(&mut invitation, PART, part);
        put(&mut invitation, OTHER, other);
        put(&mut invitation, "accountId", other_account.as_str());
        scene.state.catalog(account, catalog).account.invitations.push(invitation.clone());
    }
    Ok(scene.own().account.invitations.last().map(answer).unwrap_or_default())
}

/// The account that the request invites.
fn receiver(scene: &Scene<'_>, input: &Record) -> Result<String, Refusal> {
    let identifier = text(input, "ReceiverIdentifier");
    if text(input, KIND) == "SUBSIDIARY" {
        if identifier.len() == 12 && identifier.bytes().all(|byte| byte.is_ascii_digit()) {
            return Ok(identifier.to_owned());
        }
        let message = "must be an AWS account ID for SUBSIDIARY";
        return Err(refusal::invalid_field("ReceiverIdentifier", "INVALID_STRING_FORMAT", message));
    }
    let is_meant = |own: &&_| partner::profile_id(own) == identifier && profile_visibility::is_public(own);
    let mut accounts = scene.state.accounts.iter();
    let found = accounts.find(|(_, catalogs)| catalogs.get(scene.catalog).filter(is_meant).is_some());
    found
        .map(|(account, _)| account.clone())
        .ok_or_else(|| refusal::not_found("RECEIVER_PROFILE_NOT_FOUND", "there is no such public profile in this catalog"))
}

/// Whether the caller may send one more.
fn room(scene: &mut Scene<'_>) -> Result<(), Refusal> {
    let day = scene.now.after(-DAY_MS).rfc3339();
    let sent = scene.own().account.invitations.iter().filter(|invitation| text(invitation, PART) == SENDER);
    let (mut lately, mut open) = (0, 0);
    for invitation in sent {
        lately += usize::from(text(invitation, "CreatedAt") > day.as_str());
        open += usize::from(text(invitation, STATUS) == PENDING);
    }
    refusal::room(scene.quotas, "LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY", lately)?;
    refusal::room(scene.quotas, "LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION", open)
}

pub(super) fn get(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    find(scene, input).map(answer)
}

pub(super) fn accept(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let invitation = open(scene, input, RECEIVER)?;
    let connection = connection::connect(scene, &invitation)?;
    let id = connection.get("Id").cloned().unwrap_or_default();
    change(scene, &invitation, &[(STATUS, "ACCEPTED".into()), ("ConnectionId", id)]);
    Ok(record([("Connection", Value::Object(connection))]))
}

pub(super) fn reject(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let invitation = open(scene, input, RECEIVER)?;
    change(scene, &invitation, &[(STATUS, "REJECTED".into()), ("reason", text(input, "Reason").into())]);
    get(scene, input)
}

pub(super) fn cancel(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let invitation = open(scene, input, SENDER)?;
    change(scene, &invitation, &[(STATUS, "CANCELED".into())]);
    get(scene, input)
}

pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let others = texts(input, "OtherParticipantIdentifiers");
    let is_wanted = |invitation: &&Record| {
        [KIND, PART, STATUS].iter().all(|name| input.get(*name).is_none_or(|wanted| invitation.get(*name) == Some(wanted)))
            && (others.clone().next().is_none() || others.clone().any(|other| text(invitation, OTHER) == other))
    };
    let items = scene.own().account.invitations.iter().filter(is_wanted).collect();
    let show = |invitation: &Record| project_record(&CONNECTION_INVITATION_SUMMARY, invitation);
    listing::answer("ConnectionInvitationSummaries", items, "CreatedAt", &show, input)
}

/// Lets those expire that are due.
pub(super) fn settle(invitations: &mut [Record], now: &str) {
    for invitation in invitations.iter_mut().filter(|invitation| text(invitation, STATUS) == PENDING) {
        let end = text(invitation, "ExpiresAt").to_owned();
        if !end.is_empty() && *end <= *now {
            put(invitation, STATUS, "EXPIRED");
            put(invitation, UPDATED, end);
        }
    }
}

/// The caller's side of the invitation that the request is about.
fn find<'s>(scene: &'s mut Scene<'_>, input: &Record) -> Result<&'s Record, Refusal> {
    let id = text(input, "Identifier");
    let mut invitations = scene.own().account.invitations.iter();
    invitations.find(|invitation| text(invitation, "Id") == id).ok_or_else(|| {
        refusal::not_found("CONNECTION_INVITATION_NOT_FOUND", "the account has no such connection invitation in this catalog")
    })
}

/// The same, if it is the caller's to decide about.
fn open(scene: &mut Scene<'_>, input: &Record, part: &str) -> Result<Record, Refusal> {
    let invitation = find(scene, input)?;
    if text(invitation, PART) != part {
        return Err(refusal::access_denied("this is for the other side of the connection invitation"));
    }
    if text(invitation, STATUS) != PENDING {
        let message = "the connection invitation is not pending";
        return Err(refusal::conflict("INCOMPATIBLE_CONNECTION_INVITATION_STATE", message));
    }
    Ok(invitation.clone())
}

/// Changes both sides.
fn change(scene: &mut Scene<'_>, invitation: &Record, members: &[(&str, Value)]) {
    let (id, now) = (text(invitation, "Id"), scene.now.rfc3339());
    for account in [scene.caller.account.as_str(), text(invitation, "accountId")] {
        let invitations = &mut scene.state.catalog(account, scene.catalog).account.invitations;
        for invitation in invitations.iter_mut().filter(|invitation| text(invitation, "Id") == id) {
            put(invitation, UPDATED, now.as_str());
            for (name, value) in members {
                put(invitation, name, value.clone());
            }
        }
    }
}

fn answer(invitation: &Record) -> Record {
    project_record(&GET_CONNECTION_INVITATION_RESPONSE, invitation)
}
