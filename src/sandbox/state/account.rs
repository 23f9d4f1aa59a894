//! What an AWS account has of Partner Central Account in one catalog.

use serde_json::Value;

use super::qualifications_task::TASK_KINDS;
use super::snapshot::{CatalogSnapshot, check_members, check_shape, list};
use crate::account::{
    AWS_ACCOUNT_ID, CONNECTION_ARN, CONNECTION_ID, CONNECTION_TYPE, CONNECTION_TYPE_DETAIL, DATE_TIME,
    GET_ALLIANCE_LEAD_CONTACT_RESPONSE, GET_CONNECTION_INVITATION_RESPONSE, GET_CONNECTION_PREFERENCES_RESPONSE,
    GET_PARTNER_RESPONSE, GET_PROFILE_UPDATE_TASK_RESPONSE, GET_VERIFICATION_RESPONSE, VERIFICATION_STATUS,
};
use crate::sandbox::record::{Record, object, put, text};
use crate::shape::Shape;

/// When a profile update task was started. No output has it.
pub(in crate::sandbox) const STARTED_MS: &str = "startedMs";

/// Members that no model names begin with a lower-case letter. No output has them.
#[derive(Debug, Clone, Default)]
pub(in crate::sandbox) struct AccountState {
    pub(in crate::sandbox) partner: Option<Record>,
    /// Oldest first, each with `startedMs`.
    pub(in crate::sandbox) profile_update_tasks: Vec<Record>,
    /// By e-mail address in lower case: `code`, empty once it is used, and `sentMs`.
    pub(in crate::sandbox) email_codes: Record,
    /// This side's copies, oldest first, each with the other side's `accountId`.
    pub(in crate::sandbox) invitations: Vec<Record>,
    /// This side's copies, oldest first; each connection type has `invitedBy`, an account.
    pub(in crate::sandbox) connections: Vec<Record>,
    /// Empty until the first request for them.
    pub(in crate::sandbox) preferences: Record,
    /// By type. Verifications belong to no catalog: they are kept in `AWS`.
    pub(in crate::sandbox) verifications: Record,
    /// The latest task of each kind, with the date-time at which it `endsAt`.
    pub(in crate::sandbox) qualifications_tasks: Record,
    /// `UpdatedAt`, and `primaryAccountId` while the partner is associated.
    pub(in crate::sandbox) qualifications: Record,
}

impl AccountState {
    /// The partner, if this is its ID or ARN.
    pub(in crate::sandbox) fn partner_named(&mut self, identifier: &str) -> Option<&mut Record> {
        self.partner.as_mut().filter(|partner| identifier == text(partner, "Id") || identifier == text(partner, "Arn"))
    }

    /// The partner's profile.
    pub(in crate::sandbox) fn profile(&self) -> Option<&Record> {
        object(self.partner.as_ref()?, "Profile")
    }

    /// The ID of the partner's profile; empty if there is no partner.
    pub(in crate::sandbox) fn profile_id(&self) -> &str {
        self.profile().map_or("", |profile| text(profile, "ProfileId"))
    }

    pub(super) fn snapshot(&self, members: &mut Record) {
        for (name, records) in [
            ("profileUpdateTasks", &self.profile_update_tasks),
            ("connectionInvitations", &self.invitations),
            ("connections", &self.connections),
        ] {
            put(members, name, list(records));
        }
        for (name, record) in [
            ("emailCodes", &self.email_codes),
            ("connectionPreferences", &self.preferences),
            ("verifications", &self.verifications),
            ("qualificationsTasks", &self.qualifications_tasks),
            ("qualifications", &self.qualifications),
        ] {
            put(members, name, record.clone());
        }
        if let Some(partner) = &self.partner {
            put(members, "partner", partner.clone());
        }
    }

    pub(super) fn restore(snapshot: &CatalogSnapshot<'_>) -> Result<AccountState, String> {
        let preferences = snapshot.added_entries("connectionPreferences", |_, _, _| Ok(()))?;
        if !preferences.is_empty() {
            let value = Value::Object(preferences.clone());
            check_shape(&GET_CONNECTION_PREFERENCES_RESPONSE, &value, &snapshot.path_to("connectionPreferences"))?;
        }
        Ok(AccountState {
            partner: partner(snapshot)?,
            profile_update_tasks: snapshot.list("profileUpdateTasks", |_, task, path| {
                check_shape(&GET_PROFILE_UPDATE_TASK_RESPONSE, task, path)?;
                // Without it a task would never end.
                let has_start = task.get(STARTED_MS).is_some_and(Value::is_i64);
                if has_start { Ok(()) } else { Err(path.to_owned() + " must each have startedMs") }
            })?,
            email_codes: snapshot.entries("emailCodes", |_, entry, path| {
                let is_complete =
                    entry.get("code").is_some_and(Value::is_string) && entry.get("sentMs").is_some_and(Value::is_array);
                if is_complete { Ok(()) } else { Err(path.to_owned() + " has an entry that is not complete") }
            })?,
            invitations: snapshot.added_list("connectionInvitations", |_, invitation, path| {
                check_shape(&GET_CONNECTION_INVITATION_RESPONSE, invitation, path)?;
                check_members(invitation, &[("accountId", &AWS_ACCOUNT_ID)], path)
            })?,
            connections: snapshot.added_list("connections", connection)?,
            preferences,
            verifications: snapshot.added_entries("verifications", |_, verification, path| {
                check_shape(&GET_VERIFICATION_RESPONSE, verification, path)?;
                check_members(verification, &[("endsAt", &DATE_TIME), ("outcome", &VERIFICATION_STATUS)], path)
            })?,
            qualifications_tasks: snapshot.added_entries("qualificationsTasks", |name, task, path| {
                let kind = TASK_KINDS.into_iter().find(|kind| kind.name == name);
                check_shape(kind.ok_or_else(|| path.to_owned() + " are association and disassociation")?.output, task, path)?;
                check_members(task, &[("endsAt", &DATE_TIME)], path)
            })?,
            qualifications: snapshot.added_entries("qualifications", |name, value, path| {
                check_shape(if name == "UpdatedAt" { &DATE_TIME } else { &AWS_ACCOUNT_ID }, value, path)
            })?,
        })
    }
}

fn partner(snapshot: &CatalogSnapshot<'_>) -> Result<Option<Record>, String> {
    let Some(partner) = snapshot.members.get("partner") else { return Ok(None) };
    let path = snapshot.path_to("partner");
    check_shape(&GET_PARTNER_RESPONSE, partner, &path)?;
    check_shape(&GET_ALLIANCE_LEAD_CONTACT_RESPONSE, partner, &path)?;
    partner.as_object().cloned().map(Some).ok_or_else(|| path + " must be an object")
}

/// The checker does not check maps, since no input has one.
fn connection(_: &str, connection: &Value, path: &str) -> Result<(), String> {
    let members: [(&str, &'static Shape); 5] = [
        ("Id", &CONNECTION_ID),
        ("Arn", &CONNECTION_ARN),
        ("OtherParticipantAccountId", &AWS_ACCOUNT_ID),
        ("UpdatedAt", &DATE_TIME),
        ("createdAt", &DATE_TIME),
    ];
    check_members(connection, &members, path)?;
    let types = connection.get("ConnectionTypes").and_then(Value::as_object);
    for (name, detail) in types.ok_or_else(|| path.to_owned() + " must each have ConnectionTypes")? {
        check_shape(&CONNECTION_TYPE, &Value::from(name.as_str()), path)?;
        check_shape(&CONNECTION_TYPE_DETAIL, detail, path)?;
        check_members(detail, &[("invitedBy", &AWS_ACCOUNT_ID)], path)?;
    }
    Ok(())
}
