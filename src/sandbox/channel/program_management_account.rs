//! Program management accounts: the AWS accounts that relationships belong to.

use serde_json::Value;

use super::listing::{self, Filter};
use super::resource::{PROGRAM_MANAGEMENT_ACCOUNT, copy_given};
use super::{channel_handshake, error, revision, tags};
use crate::channel::{
    CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, CREATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST, PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY,
    UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL,
};
use crate::instant::Instant;
use crate::sandbox::caller::catalog_in;
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::page::Items;
use crate::sandbox::record::{Record, object, project_record, put, record, text, text_record};
use crate::sandbox::state::{IN_PROGRAM, OF_PARENT};
use crate::shape::Shape;

/// The segment of these resources in ARNs.
const SEGMENT: &str = "program-management-account";

const STATUS: &str = "status";
const ACTIVE: &str = "ACTIVE";

pub(super) fn create(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    tags::check(input)?;
    let (account_id, quotas) = (text(input, "accountId"), context.quotas);
    let existing = &context.channel_state().program_management_accounts;
    if let Some(same) = existing.with(IN_PROGRAM, &[account_id, text(input, "program")]).next() {
        let message = "the AWS account is already in this program";
        return Err(error::conflict(PROGRAM_MANAGEMENT_ACCOUNT, text(same, "id"), message));
    }
    let quota = "PROGRAM_MANAGEMENT_ACCOUNTS";
    let exceeded = |message: String| error::quota_exceeded(PROGRAM_MANAGEMENT_ACCOUNT, account_id, quota, &message);
    quotas.check(quota, &|| existing.len()).map_err(exceeded)?;
    let id = context.ids().identifier("pma-");
    let mut account = pending(context, &id);
    copy_given(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST, input, &mut account);
    let output = detail(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, &account);
    context.channel_state().program_management_accounts.push(account);
    Ok(output)
}

/// The members that every account has from the start.
fn pending(context: &Context<'_>, id: &str) -> Record {
    let now = context.now.rfc3339();
    text_record(&[
        ("arn", &context.arn(SEGMENT, id)),
        ("id", id),
        ("revision", "1"),
        ("catalog", context.catalog),
        ("createdAt", &now),
        ("updatedAt", &now),
        (STATUS, "PENDING"),
    ])
}

pub(super) fn is_active(account: &Record) -> bool {
    text(account, STATUS) == ACTIVE
}

/// Activates a program management account, after its AWS account has accepted the handshake.
pub(super) fn activate(account: &mut Record, now: Instant) {
    start(account, now);
    revision::advance(account, now);
}

fn start(account: &mut Record, now: Instant) {
    put(account, STATUS, ACTIVE);
    put(account, "startDate", now.rfc3339());
}

/// The AWS account that a program management account stands for.
pub(super) fn account_id<'r>(account: &'r Record, owner: &'r str) -> &'r str {
    // In older snapshots, adopted accounts have no `accountId`.
    Some(text(account, "accountId")).filter(|id| !id.is_empty()).unwrap_or(owner)
}

pub(super) fn update(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let now = context.now;
    let identifier = text(input, "identifier");
    let accounts = &mut context.channel_state().program_management_accounts;
    let mut account = accounts.get_mut(identifier).ok_or_else(|| missing(identifier))?;
    revision::check(&account, PROGRAM_MANAGEMENT_ACCOUNT, input)?;
    if let Some(name) = input.get("displayName") {
        put(&mut account, "displayName", name.clone());
    }
    revision::advance(&mut account, now);
    Ok(detail(&UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, &account))
}

pub(super) fn delete(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let now = context.now;
    let id = text(find(context, text(input, "identifier"))?, "id").to_owned();
    let own = context.channel_state();
    if own.relationships.count(OF_PARENT, &[&id]) > 0 {
        let message = "the program management account has relationships";
        return Err(error::conflict(PROGRAM_MANAGEMENT_ACCOUNT, &id, message));
    }
    own.program_management_accounts.remove(&id);
    *own.program_management_account_deleted = true;
    channel_handshake::record::cancel_all(own, &id, now);
    Ok(Record::new())
}

const FILTERS: [Filter; 5] = [
    ("type", &["type"]),
    ("displayNames", &["displayName"]),
    ("programs", &["program"]),
    ("accountIds", &["accountId"]),
    ("statuses", &[STATUS]),
];

pub(super) fn list(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let is_wanted = |account: &Record| listing::matches(account, &FILTERS, input);
    let accounts = Items::Of(&context.channel_state().program_management_accounts, &is_wanted);
    let summary = &PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY;
    listing::page("ListProgramManagementAccounts", accounts, summary, object(input, "sort"), input)
}

/// The account with this ID or ARN.
pub(super) fn find<'s>(context: &'s mut Context<'_>, identifier: &str) -> Result<&'s Record, ErrorResponse> {
    context.channel_state().program_management_accounts.get(identifier).ok_or_else(|| missing(identifier))
}

fn missing(identifier: &str) -> ErrorResponse {
    let message = "the account has no such program management account in this catalog";
    error::not_found(PROGRAM_MANAGEMENT_ACCOUNT, identifier, message)
}

/// The account with this ID or ARN. A caller who never had one in the catalog adopts the one that the request names, with
/// itself as the AWS account.
pub(super) fn find_or_adopt<'s>(context: &'s mut Context<'_>, identifier: &str) -> Result<&'s Record, ErrorResponse> {
    let id = identifier.rsplit_once('/').map_or(identifier, |(_, id)| id);
    let is_arn = id != identifier;
    let is_here = !is_arn || catalog_in(identifier) == context.catalog;
    let own = context.channel_state();
    if is_here && own.program_management_accounts.len() == 0 && !*own.program_management_account_deleted {
        let now = context.now;
        let mut adopted = pending(context, id);
        if is_arn {
            put(&mut adopted, "arn", identifier);
        }
        put(&mut adopted, "program", "DISTRIBUTION");
        put(&mut adopted, "displayName", id);
        put(&mut adopted, "accountId", context.caller.account.as_str());
        start(&mut adopted, now);
        context.channel_state().program_management_accounts.push(adopted);
    }
    find(context, identifier)
}

fn detail(shape: &Shape, account: &Record) -> Record {
    record([("programManagementAccountDetail", Value::Object(project_record(shape, account)))])
}
