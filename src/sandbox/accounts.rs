//! Lists the AWS accounts and the IDs of what they have, for those who did not create it.

use serde_json::Value;

use super::record::{Record, put, record, text};
use super::state::{Catalog, State, Table};

/// How many resources of one type are listed.
const LISTED: usize = 10;

/// Lists what each account has in each catalog.
pub(super) fn list(state: &State) -> Value {
    state.all().filter(|(_, _, own)| !own.is_empty()).map(|(account, catalog, own)| entry(account, catalog, own)).collect()
}

fn entry(account: &str, catalog: &str, own: &Catalog) -> Value {
    let mut entry = record([("account", account.into()), ("catalog", catalog.into())]);
    let partner = own.account.partner.as_ref().map(|partner| {
        let profile = own.account.profile_id();
        record([("id", text(partner, "Id").into()), ("profileId", profile.into()), ("name", text(partner, "LegalName").into())])
    });
    put(&mut entry, "partner", partner);
    let mut resources = Vec::new();
    for (kind, table) in [
        ("profile update task", &own.account.profile_update_tasks),
        ("connection invitation", &own.account.invitations),
        ("connection", &own.account.connections),
        ("program management account", &own.channel.program_management_accounts),
        ("relationship", &own.channel.relationships),
        ("channel contract", &own.channel.channel_contracts),
        ("channel handshake", &own.channel.channel_handshakes),
    ] {
        if table.len() > 0 {
            resources.push(resource(kind, table));
        }
    }
    put(&mut entry, "resources", resources);
    Value::Object(entry)
}

fn resource(kind: &str, table: &Table) -> Value {
    let listed = table.iter().take(LISTED).map(item).collect();
    Value::Object(record([("type", kind.into()), ("count", table.len().into()), ("first", listed)]))
}

fn item(resource: &Record) -> Value {
    let first =
        |names: &[&str]| names.iter().map(|name| text(resource, name)).find(|text| !text.is_empty()).unwrap_or("").to_owned();
    let mut item = record([("id", first(&["TaskId", "id", "Id"]).into())]);
    for (name, value) in [
        ("name", first(&["displayName"])),
        ("account", first(&["associatedAccountId", "accountId", "receiverAccountId", "OtherParticipantAccountId"])),
        ("status", first(&["status", "Status"])),
    ] {
        if !value.is_empty() {
            put(&mut item, name, value);
        }
    }
    Value::Object(item)
}
