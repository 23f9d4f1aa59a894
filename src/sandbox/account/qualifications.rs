//! Qualifications that partners share with a primary partner. Tasks associate them and separate them again; a task ends
//! some time after it was started.

use serde_json::Value;

use super::{connection, error, partner};
use crate::account::GET_QUALIFICATIONS_ASSOCIATION_DETAILS_RESPONSE;
use crate::instant::Instant;
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, object, project_record, put, record, text};
use crate::sandbox::state::{ASSOCIATION, AccountState, DISASSOCIATION, State, TASK_KINDS, TaskKind};

/// How long a task takes.
const DURATION_MS: i64 = 5000;
/// How many associated partners the model's list holds.
const MAX_ASSOCIATED: usize = 6;

const STATUS: &str = "Status";
const IN_PROGRESS: &str = "IN_PROGRESS";
const UPDATED: &str = "UpdatedAt";
const PRIMARY: &str = "PrimaryPartner";
/// In the state: the account of the primary partner.
const PRIMARY_ID: &str = "primaryAccountId";
const NOT_PRIMARY: &str = "INCOMPATIBLE_PRIMARY_PARTNER";

pub(super) fn associate(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let primary = requested_partner(context, input, &ASSOCIATION)?;
    let (catalog, own) = (context.catalog, context.caller.account.clone());
    let broken = |code, message| Err(error::business_rules(&[(code, message)]));
    if primary == own {
        return broken(NOT_PRIMARY, "a partner cannot be its own primary partner");
    }
    if !primary_of(context.account_state()).is_empty() || followers(context.state, catalog, &own).next().is_some() {
        return broken("QUALIFICATIONS_ASSOCIATION_EXISTS", "the partner is already in an association");
    }
    let connected = connection::between(context.account_state(), &primary);
    match connected.and_then(|connection| connection::active(connection, "SUBSIDIARY")) {
        None => return broken("MISSING_ACTIVE_SUBSIDIARY_CONNECTION", "the two partners have no active SUBSIDIARY connection"),
        Some(detail) if text(detail, "invitedBy") != primary => {
            return broken(
                "INCOMPATIBLE_SUBSIDIARY_CONNECTION",
                "the partner sent the invitation, so it is the primary partner of the two",
            );
        }
        Some(_) => {}
    }
    if !primary_of(&context.state.catalog(&primary, catalog).account).is_empty() {
        return broken(NOT_PRIMARY, "the partner itself has a primary partner");
    }
    if followers(context.state, catalog, &primary).count() >= MAX_ASSOCIATED {
        return broken("QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED", "six partners are associated with the primary partner");
    }
    start(context, input, &ASSOCIATION, &primary)
}

pub(super) fn disassociate(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let requested = requested_partner(context, input, &DISASSOCIATION)?;
    let primary = primary_of(context.account_state()).to_owned();
    if primary != requested {
        let own = context.caller.account.as_str();
        let is_primary = followers(context.state, context.catalog, own).next().is_some();
        return Err(error::business_rules(&[if is_primary {
            (NOT_PRIMARY, "the primary partner cannot leave its association")
        } else if primary.is_empty() {
            ("QUALIFICATIONS_ASSOCIATION_NOT_FOUND", "the partner is in no association")
        } else {
            (NOT_PRIMARY, "the partner is associated with another one")
        }]));
    }
    start(context, input, &DISASSOCIATION, &primary)
}

pub(super) fn association_task(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    latest(context, input, &ASSOCIATION)
}

pub(super) fn disassociation_task(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    latest(context, input, &DISASSOCIATION)
}

pub(super) fn details(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let mut output = project_record(&GET_QUALIFICATIONS_ASSOCIATION_DETAILS_RESPONSE, partner::find(context, input)?);
    let (catalog, caller) = (context.catalog, context.caller.account.clone());
    let own = &context.account_state().qualifications;
    // A partner without a primary partner may be one itself.
    let primary = Some(text(own, PRIMARY_ID)).filter(|primary| !primary.is_empty()).unwrap_or(&caller).to_owned();
    let mut updated = text(own, UPDATED).to_owned();
    let associated: Vec<Value> = associated(context.state, catalog, &primary).map(|(id, own)| reference(id, own)).collect();
    put(&mut output, STATUS, if associated.is_empty() { "NOT_ASSOCIATED" } else { "ASSOCIATED" });
    if !associated.is_empty() {
        let primary_state = &context.state.catalog(&primary, catalog).account;
        text(&primary_state.qualifications, UPDATED).clone_into(&mut updated);
        put(&mut output, PRIMARY, reference(&primary, primary_state));
        put(&mut output, "AssociatedPartners", associated);
    }
    if !updated.is_empty() {
        put(&mut output, UPDATED, updated);
    }
    Ok(output)
}

/// Ends the tasks that are due. Each account has one at a time, so their order only matters to the primary partner, who
/// keeps the latest end.
pub(super) fn advance_to(state: &mut State, now: &str) {
    let mut due = Vec::new();
    for (account, catalog) in state.names() {
        let tasks = &mut state.catalog(&account, catalog).account.qualifications_tasks;
        for kind in TASK_KINDS {
            let is_due = object(tasks, kind.name).is_some_and(|task| is_running(task) && text(task, "endsAt") <= now);
            if !is_due {
                continue;
            }
            let Some(task) = tasks.get_mut(kind.name) else { continue };
            let end = text(task, "endsAt").to_owned();
            put(task, STATUS, "SUCCEEDED");
            put(task, "EndedAt", end.as_str());
            let primary = object(task, kind.member).map_or("", |primary| text(primary, "AccountId"));
            due.push((end, account.clone(), primary.to_owned(), catalog, kind.name));
        }
    }
    for (end, account, primary, catalog, kind) in due {
        let own = &mut state.catalog(&account, catalog).account.qualifications;
        if kind == ASSOCIATION.name {
            put(own, PRIMARY_ID, primary.as_str());
        } else {
            own.remove(PRIMARY_ID);
        }
        put(own, UPDATED, end.as_str());
        let of_primary = &mut state.catalog(&primary, catalog).account.qualifications;
        if *text(of_primary, UPDATED) < *end {
            put(of_primary, UPDATED, end);
        }
    }
}

/// When a task ends.
pub(super) fn due(task: &Record) -> Option<Instant> {
    Instant::parse_rfc3339(text(task, "endsAt")).filter(|_| is_running(task))
}

fn start(context: &mut Context<'_>, input: &Record, kind: &TaskKind, primary: &str) -> Result<Record, ErrorResponse> {
    let mut task = project_record(kind.output, partner::find(context, input)?);
    let named = reference(primary, &context.state.catalog(primary, context.catalog).account);
    put(&mut task, kind.member, named);
    put(&mut task, "TaskId", context.ids().identifier(kind.prefix));
    put(&mut task, STATUS, IN_PROGRESS);
    put(&mut task, "StartedAt", context.now.rfc3339());
    put(&mut task, "endsAt", context.now.after(DURATION_MS).rfc3339());
    let output = project_record(kind.output, &task);
    context.account_state().qualifications_tasks.insert(kind.name, task);
    Ok(output)
}

fn latest(context: &mut Context<'_>, input: &Record, kind: &TaskKind) -> Result<Record, ErrorResponse> {
    partner::find(context, input)?;
    let task = object(&context.account_state().qualifications_tasks, kind.name);
    let task = task.ok_or_else(|| error::not_found(kind.missing, "the partner has no such task"))?;
    Ok(project_record(kind.output, task))
}

/// The account that the request names as primary partner, provided that no task of the caller is running.
fn requested_partner(context: &mut Context<'_>, input: &Record, kind: &TaskKind) -> Result<String, ErrorResponse> {
    partner::find(context, input)?;
    let requested = object(input, kind.member);
    let member = |name: &str| requested.map_or("", |requested| text(requested, name));
    let (profile, account) = (member("ProfileId"), member("AccountId"));
    let is_requested = |id: &str, own: &AccountState| {
        own.partner.is_some() && (profile.is_empty() || profile == own.profile_id()) && (account.is_empty() || account == id)
    };
    let found = accounts(context.state, context.catalog).find(|(id, own)| is_requested(id, own));
    let Some(found) = found.map(|(id, _)| id.to_owned()) else {
        let reason = if profile.is_empty() { "PARTNER_NOT_FOUND" } else { "PARTNER_PROFILE_NOT_FOUND" };
        return Err(error::not_found(reason, "there is no such partner in this catalog"));
    };
    let tasks = &context.account_state().qualifications_tasks;
    if TASK_KINDS.iter().any(|kind| object(tasks, kind.name).is_some_and(is_running)) {
        let message = "a task of the partner's qualifications is in progress";
        return Err(error::conflict("INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE", message));
    }
    Ok(found)
}

fn is_running(task: &Record) -> bool {
    text(task, STATUS) == IN_PROGRESS
}

/// The account of the primary partner, also while the task that associates the two is running; empty if there is none.
fn primary_of(own: &AccountState) -> &str {
    let task = object(&own.qualifications_tasks, ASSOCIATION.name).filter(|task| is_running(task));
    let joining = task.and_then(|task| object(task, PRIMARY)).map(|primary| text(primary, "AccountId"));
    joining.unwrap_or_else(|| text(&own.qualifications, PRIMARY_ID))
}

fn accounts<'s>(state: &'s State, catalog: &'s str) -> impl Iterator<Item = (&'s str, &'s AccountState)> {
    state.in_catalog(catalog).map(|(account, catalog)| (account, &catalog.account))
}

/// The accounts that have this primary partner, or will have it when their task ends.
fn followers<'s>(state: &'s State, catalog: &'s str, primary: &'s str) -> impl Iterator<Item = (&'s str, &'s AccountState)> {
    accounts(state, catalog).filter(move |(_, own)| primary_of(own) == primary)
}

/// The accounts that have this primary partner.
fn associated<'s>(state: &'s State, catalog: &'s str, primary: &'s str) -> impl Iterator<Item = (&'s str, &'s AccountState)> {
    accounts(state, catalog).filter(move |(_, own)| text(&own.qualifications, PRIMARY_ID) == primary)
}

fn reference(account: &str, own: &AccountState) -> Value {
    Value::Object(record([("ProfileId", own.profile_id().into()), ("AccountId", account.into())]))
}
