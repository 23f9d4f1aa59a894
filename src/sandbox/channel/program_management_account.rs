//! Program management accounts: the AWS accounts that relationships hang on.

use serde_json::Value;

use super::{listing, refusal};
use crate::channel::{CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, project_record, put, record, text};
use crate::sandbox::refusal::Refusal;

/// The resource type in errors.
pub(super) const KIND: &str = "ProgramManagementAccount";
/// The segment in ARNs.
const SEGMENT: &str = "program-management-account";
/// Documented: how many an account may have.
const QUOTA: usize = 50;

pub(super) fn create(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let same = |account: &&Record| ["accountId", "program"].iter().all(|name| text(account, name) == text(input, name));
    let account_id = text(input, "accountId");
    let existing = &scene.own().program_management_accounts;
    if let Some(same) = existing.iter().find(same) {
        return Err(refusal::conflict(KIND, text(same, "id"), "the AWS account is in this program"));
    }
    if existing.len() >= QUOTA {
        let message = "the account has 50 program management accounts";
        return Err(refusal::quota_exceeded(KIND, account_id, "PROGRAM_MANAGEMENT_ACCOUNTS", message));
    }
    let id = scene.mint().id("pma-");
    let mut account = active(scene, &id);
    for name in ["program", "displayName", "accountId", "tags"] {
        if let Some(value) = input.get(name) {
            put(&mut account, name, value.clone());
        }
    }
    let detail = project_record(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, &account);
    scene.own().program_management_accounts.push(account);
    Ok(record([("programManagementAccountDetail", Value::Object(detail))]))
}

/// What every account has from the start.
fn active(scene: &Scene<'_>, id: &str) -> Record {
    let now = scene.now.rfc3339();
    record([
        ("arn", scene.arn(SEGMENT, id).into()),
        ("id", id.into()),
        ("revision", "1".into()),
        ("catalog", scene.catalog.into()),
        ("createdAt", now.as_str().into()),
        ("updatedAt", now.as_str().into()),
        ("startDate", now.into()),
        ("status", "ACTIVE".into()),
    ])
}

pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let filters: [(&str, &[&str]); 4] = [
        ("displayNames", &["displayName"]),
        ("programs", &["program"]),
        ("accountIds", &["accountId"]),
        ("statuses", &["status"]),
    ];
    let accounts = &scene.own().program_management_accounts;
    listing::answer("ListProgramManagementAccounts", accounts, &PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY, &filters, input)
}

/// Id and ARN of the account that the request is about.
pub(super) fn find(scene: &mut Scene<'_>, input: &Record) -> Result<(String, String), Refusal> {
    let identifier = text(input, "programManagementAccountIdentifier");
    let mut accounts = scene.own().program_management_accounts.iter();
    let found = accounts.find(|account| identifier == text(account, "id") || identifier == text(account, "arn"));
    found.map(|account| (text(account, "id").to_owned(), text(account, "arn").to_owned())).ok_or_else(|| {
        refusal::not_found(KIND, identifier, "the account has no such program management account in this catalog")
    })
}

/// The same for a first relationship: a caller who has none in the catalog is
/// taken to have the one that the request names.
pub(super) fn find_or_adopt(scene: &mut Scene<'_>, input: &Record) -> Result<(String, String), Refusal> {
    if scene.own().program_management_accounts.is_empty() {
        let identifier = text(input, "programManagementAccountIdentifier");
        let id = identifier.rsplit_once('/').map_or(identifier, |(_, id)| id);
        let mut adopted = active(scene, id);
        if id != identifier {
            put(&mut adopted, "arn", identifier);
        }
        put(&mut adopted, "program", "DISTRIBUTION");
        put(&mut adopted, "displayName", id);
        scene.own().program_management_accounts.push(adopted);
    }
    find(scene, input)
}
