//! What an account holds in a catalog beside its partner and the partner's
//! profile tasks, and how it is written down and read back.

use serde_json::Value;

use crate::account::{
    AWS_ACCOUNT_ID, CONNECTION_ARN, CONNECTION_ID, CONNECTION_TYPE, CONNECTION_TYPE_DETAIL, DATE_TIME,
    GET_CONNECTION_INVITATION_RESPONSE, GET_CONNECTION_PREFERENCES_RESPONSE, GET_VERIFICATION_RESPONSE, VERIFICATION_STATUS,
};
use crate::sandbox::account::qualifications;
use crate::sandbox::record::{Record, put, read};
use crate::shape::Shape;

/// Members that no model names are in lower case and never answered.
#[derive(Debug, Clone, Default)]
pub(in crate::sandbox) struct Holdings {
    /// As this side sees them, oldest first, each with the other side's `accountId`.
    pub(super) invitations: Vec<Record>,
    /// The same; each kind has `invitedBy`, an account.
    pub(super) connections: Vec<Record>,
    /// Empty until they are first asked for.
    pub(super) preferences: Record,
    /// By type. Verifications are of no catalog: those of `AWS` count.
    pub(super) verifications: Record,
    /// The latest task of each kind, with the moment at which it `endsAt`.
    pub(super) tasks: Record,
    /// `UpdatedAt`, and `primaryAccountId` while the partner is associated.
    pub(super) qualifications: Record,
}

/// What is wrong with a value, if anything.
type Check = fn(&str, &Value, &str) -> Result<(), String>;

impl Holdings {
    pub(in crate::sandbox) fn snapshot(&self, all: &mut Record) {
        for (name, records) in [("connectionInvitations", &self.invitations), ("connections", &self.connections)] {
            put(all, name, records.iter().cloned().map(Value::Object).collect::<Value>());
        }
        let records = [
            ("connectionPreferences", &self.preferences),
            ("verifications", &self.verifications),
            ("qualificationsTasks", &self.tasks),
            ("qualifications", &self.qualifications),
        ];
        for (name, record) in records {
            put(all, name, record.clone());
        }
    }

    /// Snapshots of before these were played have none of them.
    pub(in crate::sandbox) fn restore(whole: &Record, path: &str) -> Result<Holdings, String> {
        let at = |name: &str| [path, ".", name].concat();
        let list = |name: &str, check: Check| -> Result<Vec<Record>, String> {
            let Some(value) = whole.get(name) else { return Ok(Vec::new()) };
            let mut records = Vec::new();
            for item in value.as_array().ok_or_else(|| at(name) + " must be a list")? {
                check(name, item, &at(name))?;
                records.push(item.as_object().cloned().unwrap_or_default());
            }
            Ok(records)
        };
        let by_name = |name: &str, check: Check| -> Result<Record, String> {
            let Some(value) = whole.get(name) else { return Ok(Record::new()) };
            let all = value.as_object().ok_or_else(|| at(name) + " must be an object")?;
            for (key, value) in all {
                check(key, value, &at(name))?;
            }
            Ok(all.clone())
        };
        let preferences = by_name("connectionPreferences", |_, _, _| Ok(()))?;
        if !preferences.is_empty() {
            let value = Value::Object(preferences.clone());
            is(&GET_CONNECTION_PREFERENCES_RESPONSE, &value, &at("connectionPreferences"))?;
        }
        Ok(Holdings {
            invitations: list("connectionInvitations", |_, invitation, path| {
                is(&GET_CONNECTION_INVITATION_RESPONSE, invitation, path)?;
                has(invitation, &[("accountId", &AWS_ACCOUNT_ID)], path)
            })?,
            connections: list("connections", connection)?,
            preferences,
            verifications: by_name("verifications", |_, verification, path| {
                is(&GET_VERIFICATION_RESPONSE, verification, path)?;
                has(verification, &[("endsAt", &DATE_TIME), ("outcome", &VERIFICATION_STATUS)], path)
            })?,
            tasks: by_name("qualificationsTasks", |name, task, path| {
                let kind = qualifications::KINDS.into_iter().find(|kind| kind.name == name);
                is(kind.ok_or_else(|| path.to_owned() + " are association and disassociation")?.shape, task, path)?;
                has(task, &[("endsAt", &DATE_TIME)], path)
            })?,
            qualifications: by_name("qualifications", |name, value, path| {
                is(if name == "UpdatedAt" { &DATE_TIME } else { &AWS_ACCOUNT_ID }, value, path)
            })?,
        })
    }
}

/// The checker knows no maps: they are in no input.
fn connection(_: &str, connection: &Value, path: &str) -> Result<(), String> {
    let members: [(&str, &'static Shape); 5] = [
        ("Id", &CONNECTION_ID),
        ("Arn", &CONNECTION_ARN),
        ("OtherParticipantAccountId", &AWS_ACCOUNT_ID),
        ("UpdatedAt", &DATE_TIME),
        ("createdAt", &DATE_TIME),
    ];
    has(connection, &members, path)?;
    let kinds = connection.get("ConnectionTypes").and_then(Value::as_object);
    for (kind, detail) in kinds.ok_or_else(|| path.to_owned() + " must each have ConnectionTypes")? {
        is(&CONNECTION_TYPE, &Value::from(kind.as_str()), path)?;
        is(&CONNECTION_TYPE_DETAIL, detail, path)?;
        has(detail, &[("invitedBy", &AWS_ACCOUNT_ID)], path)?;
    }
    Ok(())
}

fn is(shape: &'static Shape, value: &Value, path: &str) -> Result<(), String> {
    read(shape, value.to_string().as_bytes()).map(drop).map_err(|refused| [path, ": ", &refused.to_string()].concat())
}

fn has(value: &Value, members: &[(&str, &'static Shape)], path: &str) -> Result<(), String> {
    for (name, shape) in members {
        is(shape, value.get(name).unwrap_or(&Value::Null), &[path, ".", name].concat())?;
    }
    Ok(())
}
