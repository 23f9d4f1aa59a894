//! Connection preferences: whose invitations an account takes.

use serde_json::Value;

use super::holdings::Holdings;
use super::refusal;
use crate::account::GET_CONNECTION_PREFERENCES_RESPONSE;
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, project_record, put, record, text, texts};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::state::Catalog;

const ACCESS: &str = "AccessType";
const DENY_SOME: &str = "ALLOW_BY_DEFAULT_DENY_SOME";
const EXCLUDED: &str = "ExcludedParticipantIds";
/// What the request calls them.
const TO_EXCLUDE: &str = "ExcludedParticipantIdentifiers";

pub(super) fn get(scene: &mut Scene<'_>, _: &Record) -> Result<Record, Refusal> {
    Ok(project_record(&GET_CONNECTION_PREFERENCES_RESPONSE, current(scene)))
}

pub(super) fn update(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let now = scene.now.rfc3339();
    let preferences = current(scene);
    if preferences.get("Revision") != input.get("Revision") {
        let message = "the revision is not the current one of the connection preferences";
        return Err(refusal::conflict("INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION", message));
    }
    let access = text(input, ACCESS);
    let excluded: Vec<&str> = texts(input, TO_EXCLUDE).collect();
    if access != DENY_SOME && !excluded.is_empty() {
        let message = "is only for ALLOW_BY_DEFAULT_DENY_SOME";
        return Err(refusal::invalid_field(TO_EXCLUDE, "ACTION_NOT_PERMITTED", message));
    }
    preferences.remove(EXCLUDED);
    if !excluded.is_empty() {
        put(preferences, EXCLUDED, excluded);
    }
    put(preferences, ACCESS, access);
    put(preferences, "UpdatedAt", now);
    let revision = preferences.get("Revision").and_then(Value::as_i64).unwrap_or(0);
    put(preferences, "Revision", revision.saturating_add(1));
    Ok(project_record(&GET_CONNECTION_PREFERENCES_RESPONSE, preferences))
}

/// The caller's preferences; they begin when they are first asked for.
fn current<'s>(scene: &'s mut Scene<'_>) -> &'s mut Record {
    if scene.own().account.preferences.is_empty() {
        let first = record([
            ("Catalog", scene.catalog.into()),
            ("Arn", scene.caller.own_arn(scene.catalog, "connection-preferences").into()),
            (ACCESS, "ALLOW_ALL".into()),
            ("UpdatedAt", scene.now.rfc3339().into()),
            ("Revision", 1.into()),
        ]);
        scene.own().account.preferences = first;
    }
    &mut scene.own().account.preferences
}

/// Whether somebody, known by any of these identifiers, may invite.
pub(super) fn allow(own: Option<&Catalog>, identifiers: [&str; 2]) -> bool {
    let Some(Holdings { preferences, .. }) = own.map(|own| &own.account) else { return true };
    match text(preferences, ACCESS) {
        "DENY_ALL" => false,
        DENY_SOME => !texts(preferences, EXCLUDED).any(|excluded| identifiers.contains(&excluded)),
        _ => true,
    }
}
