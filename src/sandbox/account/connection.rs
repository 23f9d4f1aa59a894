//! Connections between two accounts. Each side has a copy, which names the other side's account. Every change is made to
//! both copies.

use serde_json::Value;

use super::{error, listing, profile_visibility};
use crate::account::{CONNECTION_SUMMARY, GET_CONNECTION_RESPONSE};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::page::Items;
use crate::sandbox::quota::Quotas;
use crate::sandbox::record::{Record, object, project_record, put, record, text, texts};
use crate::sandbox::state::{AccountState, State, WITH_PARTICIPANT};

const TYPES: &str = "ConnectionTypes";
const STATUS: &str = "Status";
const ACTIVE: &str = "ACTIVE";
const CANCELED: &str = "CANCELED";
const OTHER: &str = "OtherParticipantAccountId";
/// A member of requests and of invitations.
const TYPE: &str = "ConnectionType";

pub(super) fn get(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let connection = find(context, input)?.clone();
    let current = with_current_participant(context.state, context.catalog, &connection);
    Ok(project_record(&GET_CONNECTION_RESPONSE, &current))
}

pub(super) fn list(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let filter = text(input, TYPE);
    let (wanted_type, wanted_status) = filter.split_once(':').unwrap_or((filter, ""));
    let is_type = matches!(wanted_type, "" | "OPPORTUNITY_COLLABORATION" | "SUBSIDIARY");
    if !is_type || !matches!(wanted_status, "" | ACTIVE | CANCELED) {
        let message = "must be a connection type, or one and a status: SUBSIDIARY:ACTIVE";
        return Err(error::invalid_field(TYPE, "INVALID_ENUM_VALUE", message));
    }
    let (state, catalog) = (&*context.state, context.catalog);
    let own = state.find(&context.caller.account, catalog);
    let participants = texts(input, "OtherParticipantIdentifiers");
    let is_wanted = |connection: &Record| {
        let detail = object(connection, TYPES).and_then(|types| object(types, wanted_type));
        let has_status = |detail| wanted_status.is_empty() || text(detail, STATUS) == wanted_status;
        let other = text(connection, OTHER);
        let profile = state.find(other, catalog).map_or("", |other| other.account.profile_id());
        (wanted_type.is_empty() || detail.is_some_and(has_status))
            && (participants.clone().next().is_none() || participants.clone().any(|id| id == other || id == profile))
    };
    let show = |connection: &Record| project_record(&CONNECTION_SUMMARY, &with_current_participant(state, catalog, connection));
    let items = own.map_or_else(|| Items::Found(Vec::new()), |own| Items::Of(&own.account.connections, &is_wanted));
    listing::page("ConnectionSummaries", items, "createdAt", &show, input)
}

pub(super) fn cancel(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let connection_type = text(input, TYPE);
    let connection = find(context, input)?;
    if active(connection, connection_type).is_none() {
        let message = "this type of the connection is not active";
        return Err(error::conflict("INCOMPATIBLE_CONNECTION_STATE", message));
    }
    let (id, other) = (text(connection, "Id").to_owned(), text(connection, OTHER).to_owned());
    let (now, canceler) = (context.now.rfc3339(), context.caller.account.clone());
    for account in [&canceler, &other] {
        if let Some(mut connection) = context.state.catalog(account, context.catalog).account.connections.get_mut(&id) {
            put(&mut connection, "UpdatedAt", now.as_str());
            let types = connection.get_mut(TYPES).and_then(Value::as_object_mut);
            let detail = types.and_then(|types| types.get_mut(connection_type)).and_then(Value::as_object_mut);
            if let Some(detail) = detail {
                put(detail, STATUS, CANCELED);
                put(detail, "CanceledAt", now.as_str());
                put(detail, "CanceledBy", canceler.as_str());
                put(detail, "reason", text(input, "Reason"));
            }
        }
    }
    get(context, input)
}

/// Connects both sides of an invitation that the caller received: in the active connection between them or, if there is
/// none, in a new one.
pub(super) fn connect(context: &mut Context<'_>, invitation: &Record) -> Result<Record, ErrorResponse> {
    let (catalog, now) = (context.catalog, context.now.rfc3339());
    let (receiver, sender) = (context.caller.account.clone(), text(invitation, "accountId").to_owned());
    let connection = match between(context.account_state(), &sender) {
        Some(connection) => connection.clone(),
        None => {
            check_quota(context.quotas, context.account_state())?;
            check_quota(context.quotas, &context.state.catalog(&sender, catalog).account)?;
            let id = context.ids().identifier("pac-");
            record([
                ("Catalog", catalog.into()),
                ("Arn", context.caller.shared_arn(catalog, "connection", &id).into()),
                ("Id", id.into()),
                ("createdAt", now.as_str().into()),
                (TYPES, Value::Object(Record::new())),
            ])
        }
    };
    let id = text(&connection, "Id");
    let mut connected = Record::new();
    for (account, other) in [(&sender, &receiver), (&receiver, &sender)] {
        let mut detail = record([
            ("CreatedAt", now.as_str().into()),
            (STATUS, ACTIVE.into()),
            ("invitedBy", sender.as_str().into()),
            ("OtherParticipant", participant(context.state, catalog, other)),
        ]);
        for name in ["InviterEmail", "InviterName"] {
            put(&mut detail, name, text(invitation, name));
        }
        let side = context.state.catalog(account, catalog);
        if side.account.connections.get(id).is_none() {
            side.account.connections.push(connection.clone());
        }
        if let Some(mut own) = side.account.connections.get_mut(id) {
            put(&mut own, OTHER, other.as_str());
            put(&mut own, "UpdatedAt", now.as_str());
            if let Some(types) = own.get_mut(TYPES).and_then(Value::as_object_mut) {
                put(types, text(invitation, TYPE), detail.clone());
            }
            connected = own.clone();
        }
    }
    let current = with_current_participant(context.state, catalog, &connected);
    Ok(project_record(&GET_CONNECTION_RESPONSE, &current))
}

/// The connection with another account of which a type is active.
pub(super) fn between<'c>(own: &'c AccountState, other: &str) -> Option<&'c Record> {
    own.connections.with(WITH_PARTICIPANT, &[other]).find(|connection| is_active(connection))
}

/// The detail of a connection type, if it is active.
pub(super) fn active<'c>(connection: &'c Record, connection_type: &str) -> Option<&'c Record> {
    object(object(connection, TYPES)?, connection_type).filter(|detail| text(detail, STATUS) == ACTIVE)
}

/// Checks that an account may have one more active connection.
pub(super) fn check_quota(quotas: &Quotas, own: &AccountState) -> Result<(), ErrorResponse> {
    let active = || own.connections.iter().filter(|connection| is_active(connection)).count();
    error::check_quota(quotas, "LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION", &active)
}

fn is_active(connection: &Record) -> bool {
    object(connection, TYPES).is_some_and(|types| types.keys().any(|name| active(connection, name).is_some()))
}

fn find<'s>(context: &'s mut Context<'_>, input: &Record) -> Result<&'s Record, ErrorResponse> {
    let connections = &context.account_state().connections;
    connections
        .get(text(input, "Identifier"))
        .ok_or_else(|| error::not_found("CONNECTION_NOT_FOUND", "the account has no such connection in this catalog"))
}

/// A connection that shows the other side as it is now.
fn with_current_participant(state: &State, catalog: &str, connection: &Record) -> Record {
    let mut current = connection.clone();
    let other = participant(state, catalog, text(connection, OTHER));
    for (_, detail) in current.get_mut(TYPES).and_then(Value::as_object_mut).into_iter().flatten() {
        if let Some(detail) = detail.as_object_mut() {
            put(detail, "OtherParticipant", other.clone());
        }
    }
    current
}

/// What others see of an account: its public profile, or else its number.
fn participant(state: &State, catalog: &str, account: &str) -> Value {
    let own = state.find(account, catalog).map(|catalog| &catalog.account);
    let (kind, identity) = match own.filter(|own| profile_visibility::is_public(own)).and_then(AccountState::profile) {
        Some(profile) => {
            let (id, name) = (text(profile, "ProfileId"), text(profile, "DisplayName"));
            ("PartnerProfile", record([("Id", id.into()), ("Name", name.into())]))
        }
        None => ("Account", record([("Name", account.into())])),
    };
    Value::Object(record([(kind, Value::Object(identity))]))
}
