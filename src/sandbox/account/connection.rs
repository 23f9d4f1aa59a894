//! Connections between two accounts. Each side has a copy of its own, with the
//! other side's account; a change is a change of both.

use serde_json::Value;

use super::{listing, partner, profile_visibility, refusal};
use crate::account::{CONNECTION_SUMMARY, GET_CONNECTION_RESPONSE};
use crate::sandbox::Scene;
use crate::sandbox::quota::Quotas;
use crate::sandbox::record::{Record, part, project_record, put, record, text, texts};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::state::{Catalog, State};

const KINDS: &str = "ConnectionTypes";
const STATUS: &str = "Status";
const ACTIVE: &str = "ACTIVE";
const CANCELED: &str = "CANCELED";
const OTHER: &str = "OtherParticipantAccountId";
const FILTER: &str = "ConnectionType";

pub(super) fn get(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let connection = find(scene, input)?.clone();
    let shown = shown(scene.state, scene.catalog, &connection);
    Ok(project_record(&GET_CONNECTION_RESPONSE, &shown))
}

pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let filter = text(input, FILTER);
    let (kind, status) = filter.split_once(':').unwrap_or((filter, ""));
    if !matches!(kind, "" | "OPPORTUNITY_COLLABORATION" | "SUBSIDIARY") || !matches!(status, "" | ACTIVE | CANCELED) {
        let message = "must be a connection type, or one and a status: SUBSIDIARY:ACTIVE";
        return Err(refusal::invalid_field(FILTER, "INVALID_ENUM_VALUE", message));
    }
    let (catalog, account) = (scene.catalog, scene.caller.account.clone());
    scene.own();
    let state = &*scene.state;
    let others = texts(input, "OtherParticipantIdentifiers");
    let is_wanted = |connection: &&Record| {
        let detail = part(connection, KINDS).and_then(|kinds| part(kinds, kind));
        let has_kind = kind.is_empty() || detail.is_some_and(|detail| status.is_empty() || text(detail, STATUS) == status);
        let other = text(connection, OTHER);
        let profile = state.peek(other, catalog).map_or("", partner::profile_id);
        has_kind && (others.clone().next().is_none() || others.clone().any(|wanted| wanted == other || wanted == profile))
    };
    let own = state.peek(&account, catalog).map_or(&[][..], |own| &own.account.connections);
    let show = |connection: &Record| project_record(&CONNECTION_SUMMARY, &shown(state, catalog, connection));
    listing::answer("ConnectionSummaries", own.iter().filter(is_wanted).collect(), "createdAt", &show, input)
}

pub(super) fn cancel(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let kind = text(input, FILTER);
    let connection = find(scene, input)?;
    if active(connection, kind).is_none() {
        let message = "the connection is not active in this way";
        return Err(refusal::conflict("INCOMPATIBLE_CONNECTION_STATE", message));
    }
    let (id, other) = (text(connection, "Id").to_owned(), text(connection, OTHER).to_owned());
    let (now, canceler) = (scene.now.rfc3339(), scene.caller.account.clone());
    for account in [&canceler, &other] {
        let connections = &mut scene.state.catalog(account, scene.catalog).account.connections;
        for connection in connections.iter_mut().filter(|connection| text(connection, "Id") == id) {
            put(connection, "UpdatedAt", now.as_str());
            let kinds = connection.get_mut(KINDS).and_then(Value::as_object_mut);
            if let Some(detail) = kinds.and_then(|kinds| kinds.get_mut(kind)).and_then(Value::as_object_mut) {
                put(detail, STATUS, CANCELED);
                put(detail, "CanceledAt", now.as_str());
                put(detail, "CanceledBy", canceler.as_str());
                put(detail, "reason", text(input, "Reason"));
            }
        }
    }
    get(scene, input)
}

/// Connects both sides of an invitation that the caller received: in the active
/// connection between them or, where there is none, in a new one.
pub(super) fn connect(scene: &mut Scene<'_>, invitation: &Record) -> Result<Record, Refusal> {
    let (catalog, now) = (scene.catalog, scene.now.rfc3339());
    let (receiver, sender) = (scene.caller.account.clone(), text(invitation, "accountId").to_owned());
    let connection = match between(scene.own(), &sender) {
        Some(connection) => connection.clone(),
        None => {
            room(scene.quotas, scene.own())?;
            room(scene.quotas, scene.state.catalog(&sender, catalog))?;
            let id = scene.mint().id("pac-");
            record([
                ("Catalog", catalog.into()),
                ("Arn", scene.caller.common_arn(catalog, "connection", &id).into()),
                ("Id", id.into()),
                ("createdAt", now.as_str().into()),
                (KINDS, Value::Object(Record::new())),
            ])
        }
    };
    let mut answer = Record::new();
    for (account, other) in [(&sender, &receiver), (&receiver, &sender)] {
        let mut detail = record([
            ("CreatedAt", now.as_str().into()),
            (STATUS, ACTIVE.into()),
            ("invitedBy", sender.as_str().into()),
            ("OtherParticipant", participant(scene.state, catalog, other)),
        ]);
        for name in ["InviterEmail", "InviterName"] {
            put(&mut detail, name, text(invitation, name));
        }
        let id = text(&connection, "Id");
        let connections = &mut scene.state.catalog(account, catalog).account.connections;
        if !connections.iter().any(|own| text(own, "Id") == id) {
            connections.push(connection.clone());
        }
        for own in connections.iter_mut().filter(|own| text(own, "Id") == id) {
            put(own, OTHER, other.as_str());
            put(own, "UpdatedAt", now.as_str());
            if let Some(kinds) = own.get_mut(KINDS).and_then(Value::as_object_mut) {
                put(kinds, text(invitation, FILTER), detail.clone());
            }
            answer = own.clone();
        }
    }
    Ok(project_record(&GET_CONNECTION_RESPONSE, &shown(scene.state, catalog, &answer)))
}

/// The connection with another account that has a kind in force.
pub(super) fn between<'c>(own: &'c Catalog, other: &str) -> Option<&'c Record> {
    own.account.connections.iter().find(|connection| text(connection, OTHER) == other && is_active(connection))
}

/// A kind of a connection, if it is in force.
pub(super) fn active<'c>(connection: &'c Record, kind: &str) -> Option<&'c Record> {
    part(part(connection, KINDS)?, kind).filter(|detail| text(detail, STATUS) == ACTIVE)
}

/// Whether an account may have one more.
pub(super) fn room(quotas: &Quotas, own: &Catalog) -> Result<(), Refusal> {
    let active = own.account.connections.iter().filter(|connection| is_active(connection)).count();
    refusal::room(quotas, "LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION", active)
}

fn is_active(connection: &Record) -> bool {
    part(connection, KINDS).is_some_and(|kinds| kinds.keys().any(|kind| active(connection, kind).is_some()))
}

fn find<'s>(scene: &'s mut Scene<'_>, input: &Record) -> Result<&'s Record, Refusal> {
    let id = text(input, "Identifier");
    let mut connections = scene.own().account.connections.iter();
    connections
        .find(|connection| text(connection, "Id") == id)
        .ok_or_else(|| refusal::not_found("CONNECTION_NOT_FOUND", "the account has no such connection in this catalog"))
}

/// A connection with the other side as it is at present.
fn shown(state: &State, catalog: &str, connection: &Record) -> Record {
    let mut shown = connection.clone();
    let other = participant(state, catalog, text(connection, OTHER));
    for (_, detail) in shown.get_mut(KINDS).and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(detail) = detail.as_object_mut() {
            put(detail, "OtherParticipant", other.clone());
        }
    }
    shown
}

/// Who somebody is to others: the public profile, else the account.
fn participant(state: &State, catalog: &str, account: &str) -> Value {
    let profile = state
        .peek(account, catalog)
        .filter(|own| profile_visibility::is_public(own))
        .and_then(|own| part(own.partner.as_ref()?, "Profile"));
    let (kind, who) = match profile {
        Some(profile) => {
            let (id, name) = (text(profile, "ProfileId"), text(profile, "DisplayName"));
            ("PartnerProfile", record([("Id", id.into()), ("Name", name.into())]))
        }
        None => ("Account", record([("Name", account.into())])),
    };
    Value::Object(record([(kind, Value::Object(who))]))
}
