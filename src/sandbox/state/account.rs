//! What an AWS account has of Partner Central Account in one catalog.

use serde_json::Value;

use super::FAILING;
use super::part::{Part, PartMut};
use super::qualifications_task::TASK_KINDS;
use super::snapshot::{CatalogSnapshot, check_members, check_shape};
use super::table::{Key, Table, TableKind};
use super::tracked::{Entries, Tracked};
use crate::account::{
    AWS_ACCOUNT_ID, CONNECTION_ARN, CONNECTION_ID, CONNECTION_TYPE, CONNECTION_TYPE_DETAIL, DATE_TIME,
    GET_ALLIANCE_LEAD_CONTACT_RESPONSE, GET_CONNECTION_INVITATION_RESPONSE, GET_CONNECTION_PREFERENCES_RESPONSE,
    GET_PARTNER_RESPONSE, GET_PROFILE_UPDATE_TASK_RESPONSE, GET_VERIFICATION_RESPONSE, VERIFICATION_STATUS,
};
use crate::sandbox::record::{Record, object, text};
use crate::shape::Shape;

/// When a profile update task was started. No output has it.
pub(in crate::sandbox) const STARTED_MS: &str = "startedMs";

/// The tasks with a status.
pub(in crate::sandbox) const TASKS_IN: Key = &["Status"];
/// The invitations to and from an account, of a type and with a status.
pub(in crate::sandbox) const INVITATIONS_TO: Key = &["accountId", "ConnectionType", "Status"];
/// The invitations in which this side has a part, all of them and those with a status.
pub(in crate::sandbox) const OF_PARTICIPANT: Key = &["ParticipantType"];
pub(in crate::sandbox) const OPEN_OF_PARTICIPANT: Key = &["ParticipantType", "Status"];
/// The connections with an account.
pub(in crate::sandbox) const WITH_PARTICIPANT: Key = &["OtherParticipantAccountId"];

static PROFILE_UPDATE_TASK: TableKind = TableKind { id: "TaskId", arn: "", keys: &[TASKS_IN, FAILING], orders: &[] };
static INVITATION: TableKind = TableKind {
    id: "Id",
    arn: "Arn",
    keys: &[INVITATIONS_TO, OF_PARTICIPANT, OPEN_OF_PARTICIPANT, FAILING],
    orders: &["CreatedAt"],
};
static CONNECTION: TableKind = TableKind { id: "Id", arn: "Arn", keys: &[WITH_PARTICIPANT], orders: &["createdAt"] };

pub(super) const PARTNER: &str = "partner";
const PROFILE_UPDATE_TASKS: &str = "profileUpdateTasks";
const EMAIL_CODES: &str = "emailCodes";
const INVITATIONS: &str = "connectionInvitations";
const CONNECTIONS: &str = "connections";
const PREFERENCES: &str = "connectionPreferences";
const VERIFICATIONS: &str = "verifications";
const QUALIFICATIONS_TASKS: &str = "qualificationsTasks";
const QUALIFICATIONS: &str = "qualifications";

/// Members that no model names begin with a lower-case letter. No output has them.
#[derive(Debug, Clone)]
pub(in crate::sandbox) struct AccountState {
    pub(in crate::sandbox) partner: Tracked<Option<Record>>,
    /// Oldest first, each with `startedMs`.
    pub(in crate::sandbox) profile_update_tasks: Table,
    /// By e-mail address in lower case: `code`, empty once it is used, and `sentMs`.
    pub(in crate::sandbox) email_codes: Entries,
    /// This side's copies, oldest first, each with the other side's `accountId`.
    pub(in crate::sandbox) invitations: Table,
    /// This side's copies, oldest first; each connection type has `invitedBy`, an account.
    pub(in crate::sandbox) connections: Table,
    /// Empty until the first request for them.
    pub(in crate::sandbox) preferences: Tracked<Record>,
    /// By type. Verifications belong to no catalog: they are kept in `AWS`.
    pub(in crate::sandbox) verifications: Entries,
    /// The latest task of each kind, with the date-time at which it `endsAt`.
    pub(in crate::sandbox) qualifications_tasks: Entries,
    /// `UpdatedAt`, and `primaryAccountId` while the partner is associated.
    pub(in crate::sandbox) qualifications: Tracked<Record>,
}

impl Default for AccountState {
    fn default() -> AccountState {
        AccountState {
            partner: Tracked::default(),
            profile_update_tasks: Table::new(&PROFILE_UPDATE_TASK),
            email_codes: Entries::default(),
            invitations: Table::new(&INVITATION),
            connections: Table::new(&CONNECTION),
            preferences: Tracked::default(),
            verifications: Entries::default(),
            qualifications_tasks: Entries::default(),
            qualifications: Tracked::default(),
        }
    }
}

impl AccountState {
    /// The partner, if this is its ID or ARN.
    pub(in crate::sandbox) fn partner_named(&self, identifier: &str) -> Option<&Record> {
        self.partner.as_ref().filter(|partner| identifier == text(partner, "Id") || identifier == text(partner, "Arn"))
    }

    /// The same, to change it.
    pub(in crate::sandbox) fn partner_named_mut(&mut self, identifier: &str) -> Option<&mut Record> {
        self.partner_named(identifier)?;
        self.partner.as_mut()
    }

    /// The partner's profile.
    pub(in crate::sandbox) fn profile(&self) -> Option<&Record> {
        object(self.partner.as_ref()?, "Profile")
    }

    /// The ID of the partner's profile; empty if there is no partner.
    pub(in crate::sandbox) fn profile_id(&self) -> &str {
        self.profile().map_or("", |profile| text(profile, "ProfileId"))
    }

    pub(super) fn parts(&self) -> [(&'static str, Part<'_>); 9] {
        [
            (PARTNER, Part::Optional(self.partner.as_ref())),
            (PROFILE_UPDATE_TASKS, Part::Table(&self.profile_update_tasks)),
            (EMAIL_CODES, Part::Entries(&self.email_codes)),
            (INVITATIONS, Part::Table(&self.invitations)),
            (CONNECTIONS, Part::Table(&self.connections)),
            (PREFERENCES, Part::Record(&self.preferences)),
            (VERIFICATIONS, Part::Entries(&self.verifications)),
            (QUALIFICATIONS_TASKS, Part::Entries(&self.qualifications_tasks)),
            (QUALIFICATIONS, Part::Record(&self.qualifications)),
        ]
    }

    pub(super) fn parts_mut(&mut self) -> [(&'static str, PartMut<'_>); 9] {
        [
            (PARTNER, PartMut::Optional(&mut self.partner)),
            (PROFILE_UPDATE_TASKS, PartMut::Table(&mut self.profile_update_tasks)),
            (EMAIL_CODES, PartMut::Entries(&mut self.email_codes)),
            (INVITATIONS, PartMut::Table(&mut self.invitations)),
            (CONNECTIONS, PartMut::Table(&mut self.connections)),
            (PREFERENCES, PartMut::Record(&mut self.preferences)),
            (VERIFICATIONS, PartMut::Entries(&mut self.verifications)),
            (QUALIFICATIONS_TASKS, PartMut::Entries(&mut self.qualifications_tasks)),
            (QUALIFICATIONS, PartMut::Record(&mut self.qualifications)),
        ]
    }

    pub(super) fn restore(snapshot: &mut CatalogSnapshot<'_>) -> Result<AccountState, String> {
        let preferences = snapshot.added_entries(PREFERENCES, |_, _, _| Ok(()))?;
        if !preferences.is_empty() {
            let value = Value::Object(preferences.clone());
            check_shape(&GET_CONNECTION_PREFERENCES_RESPONSE, &value, &snapshot.path_to(PREFERENCES))?;
        }
        Ok(AccountState {
            partner: Tracked::new(partner(snapshot)?),
            profile_update_tasks: Table::of(
                &PROFILE_UPDATE_TASK,
                snapshot.list(PROFILE_UPDATE_TASKS, |_, task, path| {
                    check_shape(&GET_PROFILE_UPDATE_TASK_RESPONSE, task, path)?;
                    // Without it a task would never end.
                    let has_start = task.get(STARTED_MS).is_some_and(Value::is_i64);
                    if has_start { Ok(()) } else { Err(path.to_owned() + " must each have startedMs") }
                })?,
            ),
            email_codes: Entries::new(snapshot.entries(EMAIL_CODES, |_, entry, path| {
                let is_complete =
                    entry.get("code").is_some_and(Value::is_string) && entry.get("sentMs").is_some_and(Value::is_array);
                if is_complete { Ok(()) } else { Err(path.to_owned() + " has an entry that is not complete") }
            })?),
            invitations: Table::of(
                &INVITATION,
                snapshot.added_list(INVITATIONS, |_, invitation, path| {
                    check_shape(&GET_CONNECTION_INVITATION_RESPONSE, invitation, path)?;
                    check_members(invitation, &[("accountId", &AWS_ACCOUNT_ID)], path)
                })?,
            ),
            connections: Table::of(&CONNECTION, snapshot.added_list(CONNECTIONS, connection)?),
            preferences: Tracked::new(preferences),
            verifications: Entries::new(snapshot.added_entries(VERIFICATIONS, |_, verification, path| {
                check_shape(&GET_VERIFICATION_RESPONSE, verification, path)?;
                check_members(verification, &[("endsAt", &DATE_TIME), ("outcome", &VERIFICATION_STATUS)], path)
            })?),
            qualifications_tasks: Entries::new(snapshot.added_entries(QUALIFICATIONS_TASKS, |name, task, path| {
                let kind = TASK_KINDS.into_iter().find(|kind| kind.name == name);
                check_shape(kind.ok_or_else(|| path.to_owned() + " are association and disassociation")?.output, task, path)?;
                check_members(task, &[("endsAt", &DATE_TIME)], path)
            })?),
            qualifications: Tracked::new(snapshot.added_entries(QUALIFICATIONS, |name, value, path| {
                check_shape(if name == "UpdatedAt" { &DATE_TIME } else { &AWS_ACCOUNT_ID }, value, path)
            })?),
        })
    }
}

fn partner(snapshot: &mut CatalogSnapshot<'_>) -> Result<Option<Record>, String> {
    let Some(partner) = snapshot.members.remove(PARTNER) else { return Ok(None) };
    let path = snapshot.path_to(PARTNER);
    check_shape(&GET_PARTNER_RESPONSE, &partner, &path)?;
    check_shape(&GET_ALLIANCE_LEAD_CONTACT_RESPONSE, &partner, &path)?;
    if let Value::Object(partner) = partner { Ok(Some(partner)) } else { Err(path + " must be an object") }
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
