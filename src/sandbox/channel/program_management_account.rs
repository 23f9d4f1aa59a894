//! Program management accounts: the AWS accounts that relationships hang on.

use serde_json::Value;

use super::listing::{self, Filter};
use super::{channel_handshake, is_named, refusal, revision, tags};
use crate::channel::{
    CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY, UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL,
};
use crate::instant::Instant;
use crate::sandbox::Scene;
use crate::sandbox::caller::catalog_in;
use crate::sandbox::record::{Record, part, project_record, put, record, text, text_record};
use crate::sandbox::refusal::Refusal;
use crate::shape::Shape;

/// The resource type in errors.
pub(super) const KIND: &str = "ProgramManagementAccount";
/// The segment in ARNs.
const SEGMENT: &str = "program-management-account";

const STATUS: &str = "status";
const ACTIVE: &str = "ACTIVE";

pub(super) fn create(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    tags::check(input)?;
    let same = |account: &&Record| ["accountId", "program"].iter().all(|name| text(account, name) == text(input, name));
    let account_id = text(input, "accountId");
    let existing = &scene.own().program_management_accounts;
    if let Some(same) = existing.iter().find(same) {
        return Err(refusal::conflict(KIND, text(same, "id"), "the AWS account is in this program"));
    }
    let (quota, count) = ("PROGRAM_MANAGEMENT_ACCOUNTS", existing.len());
    scene.quotas.room(quota, count).map_err(|message| refusal::quota_exceeded(KIND, account_id, quota, &message))?;
    let id = scene.mint().id("pma-");
    let mut account = pending(scene, &id);
    for name in ["program", "displayName", "accountId", "tags"] {
        if let Some(value) = input.get(name) {
            put(&mut account, name, value.clone());
        }
    }
    let answer = detail(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, &account);
    scene.own().program_management_accounts.push(account);
    Ok(answer)
}

/// What every account has from the start.
fn pending(scene: &Scene<'_>, id: &str) -> Record {
    let now = scene.now.rfc3339();
    text_record(&[
        ("arn", &scene.arn(SEGMENT, id)),
        ("id", id),
        ("revision", "1"),
        ("catalog", scene.catalog),
        ("createdAt", &now),
        ("updatedAt", &now),
        (STATUS, "PENDING"),
    ])
}

pub(super) fn is_active(account: &Record) -> bool {
    text(account, STATUS) == ACTIVE
}

/// The AWS account has agreed.
pub(super) fn activate(account: &mut Record, now: Instant) {
    begin(account, now);
    revision::advance(account, now);
}

fn begin(account: &mut Record, now: Instant) {
    put(account, STATUS, ACTIVE);
    put(account, "startDate", now.rfc3339());
}

/// The AWS account behind it.
pub(super) fn account_id<'r>(account: &'r Record, owner: &'r str) -> &'r str {
    // In older snapshots one that was adopted has none.
    Some(text(account, "accountId")).filter(|id| !id.is_empty()).unwrap_or(owner)
}

pub(super) fn update(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let now = scene.now;
    let account = find(scene, text(input, "identifier"))?;
    revision::check(account, KIND, input)?;
    if let Some(name) = input.get("displayName") {
        put(account, "displayName", name.clone());
    }
    revision::advance(account, now);
    Ok(detail(&UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, account))
}

pub(super) fn delete(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let now = scene.now;
    let id = text(find(scene, text(input, "identifier"))?, "id").to_owned();
    let own = scene.own();
    if own.relationships.iter().any(|relationship| text(relationship, "programManagementAccountId") == id) {
        return Err(refusal::conflict(KIND, &id, "the program management account has relationships"));
    }
    own.program_management_accounts.retain(|account| text(account, "id") != id);
    own.program_management_account_deleted = true;
    channel_handshake::cancel_all(own, &id, now);
    Ok(Record::new())
}

const FILTERS: [Filter; 4] =
    [("displayNames", &["displayName"]), ("programs", &["program"]), ("accountIds", &["accountId"]), ("statuses", &[STATUS])];

pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let accounts = scene.own().program_management_accounts.iter();
    let accounts = accounts.filter(|account| listing::passes(account, &FILTERS, input)).collect();
    let shape = &PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY;
    listing::answer("ListProgramManagementAccounts", accounts, shape, part(input, "sort"), input)
}

/// The account that an identifier names.
pub(super) fn find<'s>(scene: &'s mut Scene<'_>, identifier: &str) -> Result<&'s mut Record, Refusal> {
    let mut accounts = scene.own().program_management_accounts.iter_mut();
    accounts.find(|account| is_named(account, identifier)).ok_or_else(|| {
        refusal::not_found(KIND, identifier, "the account has no such program management account in this catalog")
    })
}

/// The same for a first relationship: a caller who never had one in the catalog
/// is taken to have the one that the request names, and to be it.
pub(super) fn find_or_adopt<'s>(scene: &'s mut Scene<'_>, identifier: &str) -> Result<&'s mut Record, Refusal> {
    let id = identifier.rsplit_once('/').map_or(identifier, |(_, id)| id);
    let is_arn = id != identifier;
    let is_here = !is_arn || catalog_in(identifier) == scene.catalog;
    let own = scene.own();
    if is_here && own.program_management_accounts.is_empty() && !own.program_management_account_deleted {
        let now = scene.now;
        let mut adopted = pending(scene, id);
        if is_arn {
            put(&mut adopted, "arn", identifier);
        }
        put(&mut adopted, "program", "DISTRIBUTION");
        put(&mut adopted, "displayName", id);
        put(&mut adopted, "accountId", scene.caller.account.as_str());
        begin(&mut adopted, now);
        scene.own().program_management_accounts.push(adopted);
    }
    find(scene, identifier)
}

fn detail(shape: &Shape, account: &Record) -> Record {
    record([("programManagementAccountDetail", Value::Object(project_record(shape, account)))])
}
