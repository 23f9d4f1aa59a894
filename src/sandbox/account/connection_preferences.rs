//! Connection preferences: whose invitations an account accepts.

use serde_json::Value;

use super::error;
use crate::account::GET_CONNECTION_PREFERENCES_RESPONSE;
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, project_record, put, record, text, texts};
use crate::sandbox::state::AccountState;

const ACCESS: &str = "AccessType";
const DENY_SOME: &str = "ALLOW_BY_DEFAULT_DENY_SOME";
const EXCLUDED: &str = "ExcludedParticipantIds";
/// The name of the same list in requests.
const TO_EXCLUDE: &str = "ExcludedParticipantIdentifiers";

pub(super) fn get(context: &mut Context<'_>, _: &Record) -> Result<Record, ErrorResponse> {
    if context.account_state().preferences.is_empty() {
        let first = first(context);
        *context.account_state().preferences = first;
    }
    Ok(project_record(&GET_CONNECTION_PREFERENCES_RESPONSE, &context.account_state().preferences))
}

pub(super) fn update(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let now = context.now.rfc3339();
    let mut preferences = (*context.account_state().preferences).clone();
    if preferences.is_empty() {
        preferences = first(context);
    }
    if preferences.get("Revision") != input.get("Revision") {
        let message = "the revision is not the current one of the connection preferences";
        return Err(error::conflict("INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION", message));
    }
    let access = text(input, ACCESS);
    let excluded: Vec<&str> = texts(input, TO_EXCLUDE).collect();
    if access != DENY_SOME && !excluded.is_empty() {
        let message = "is only for ALLOW_BY_DEFAULT_DENY_SOME";
        return Err(error::invalid_field(TO_EXCLUDE, "ACTION_NOT_PERMITTED", message));
    }
    preferences.remove(EXCLUDED);
    if !excluded.is_empty() {
        put(&mut preferences, EXCLUDED, excluded);
    }
    put(&mut preferences, ACCESS, access);
    put(&mut preferences, "UpdatedAt", now);
    let revision = preferences.get("Revision").and_then(Value::as_i64).unwrap_or(0);
    put(&mut preferences, "Revision", revision.saturating_add(1));
    let output = project_record(&GET_CONNECTION_PREFERENCES_RESPONSE, &preferences);
    *context.account_state().preferences = preferences;
    Ok(output)
}

/// The preferences of an account that has not chosen any. They are kept from the first successful request for them on, so that
/// each later one gets the same.
fn first(context: &Context<'_>) -> Record {
    record([
        ("Catalog", context.catalog.into()),
        ("Arn", context.caller.singleton_arn(context.catalog, "connection-preferences").into()),
        (ACCESS, "ALLOW_ALL".into()),
        ("UpdatedAt", context.now.rfc3339().into()),
        ("Revision", 1.into()),
    ])
}

/// Whether an account accepts invitations of someone with these identifiers.
pub(super) fn allow(receiver: &AccountState, identifiers: [&str; 2]) -> bool {
    match text(&receiver.preferences, ACCESS) {
        "DENY_ALL" => false,
        DENY_SOME => !texts(&receiver.preferences, EXCLUDED).any(|excluded| identifiers.contains(&excluded)),
        _ => true,
    }
}
