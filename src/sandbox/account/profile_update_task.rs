//! Profile update tasks. A task ends some time after it was started. Nothing runs in between: before each request, the
//! each task that is due ends at its own instant.

use serde_json::Value;

use super::email_verification_code::is_within_a_day;
use super::{error, partner};
use crate::account::GET_PROFILE_UPDATE_TASK_RESPONSE;
use crate::instant::Instant;
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::failure;
use crate::sandbox::record::{Record, object, project_record, put, record, text};
use crate::sandbox::state::{PartnerName, STARTED_MS, State, TASKS_IN};

/// How long a task takes.
const DURATION_MS: i64 = 5000;
/// How many errors a task lists at most.
const MAX_ERRORS: usize = 50;

const STATUS: &str = "Status";
const IN_PROGRESS: &str = "IN_PROGRESS";
const DETAILS: &str = "TaskDetails";

/// The hosts of URLs that make a task fail: member, host, reason.
const FAILING_HOSTS: [(&str, &str, &str); 5] = [
    ("LogoUrl", "invalid-logo.example", "INVALID_LOGO"),
    ("LogoUrl", "invalid-logo-url.example", "INVALID_LOGO_URL"),
    ("LogoUrl", "invalid-logo-file.example", "INVALID_LOGO_FILE"),
    ("LogoUrl", "invalid-logo-size.example", "INVALID_LOGO_SIZE"),
    ("WebsiteUrl", "invalid-website-url.example", "INVALID_WEBSITE_URL"),
];

pub(super) fn start(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let partner = partner::find(context, input)?;
    let mut task = Record::new();
    for name in ["Catalog", "Arn", "Id"] {
        put(&mut task, name, text(partner, name));
    }
    let now = context.now;
    let quotas = context.quotas;
    let tasks = &context.account_state().profile_update_tasks;
    if tasks.count(TASKS_IN, &[IN_PROGRESS]) > 0 {
        return Err(incompatible_state("a profile update task is in progress"));
    }
    let is_recent = |task: &&Record| task.get(STARTED_MS).is_some_and(|ms| is_within_a_day(ms, now.ms()));
    let recent = || tasks.iter().filter(is_recent).count();
    error::check_quota(quotas, "LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY", &recent)?;
    put(&mut task, "TaskId", context.ids().identifier("pprofiletask-"));
    put(&mut task, DETAILS, input.get(DETAILS).cloned().unwrap_or_default());
    put(&mut task, "StartedAt", now.rfc3339());
    put(&mut task, STARTED_MS, now.ms());
    put(&mut task, STATUS, IN_PROGRESS);
    let output = project_record(&GET_PROFILE_UPDATE_TASK_RESPONSE, &task);
    failure::plan(context, &mut task, now.after(DURATION_MS));
    context.account_state().profile_update_tasks.push(task);
    Ok(output)
}

pub(super) fn get(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    partner::find(context, input)?;
    let latest = context.account_state().profile_update_tasks.iter().next_back().ok_or_else(not_found)?;
    Ok(project_record(&GET_PROFILE_UPDATE_TASK_RESPONSE, latest))
}

pub(super) fn cancel(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    partner::find(context, input)?;
    let now = context.now;
    let id = text(input, "TaskId");
    let mut task = context.account_state().profile_update_tasks.get_mut(id).ok_or_else(not_found)?;
    if !is_in_progress(&task) {
        return Err(incompatible_state("the profile update task is not in progress"));
    }
    put(&mut task, STATUS, "CANCELED");
    put(&mut task, "EndedAt", now.rfc3339());
    Ok(project_record(&GET_PROFILE_UPDATE_TASK_RESPONSE, &task))
}

/// Ends the tasks that are due, of all accounts, in the order of their ends: if two want the same display name, the one
/// that ends first gets it, whichever caller sends the next request.
pub(super) fn advance_to(state: &mut State, now: Instant) {
    let mut due: Vec<(Instant, String, &'static str)> = Vec::new();
    for (account, catalog, own) in state.all() {
        // Only the last one can be in progress: there is one at a time.
        let end = own.account.profile_update_tasks.iter().next_back().and_then(due_at);
        if let Some(end) = end.filter(|end| *end <= now) {
            due.push((end, account.to_owned(), catalog));
        }
    }
    due.sort_unstable();
    for (end, account, catalog) in due {
        finish(state, end, &account, catalog);
    }
}

/// When a task ends.
pub(super) fn due_at(task: &Record) -> Option<Instant> {
    let started = task.get(STARTED_MS).and_then(Value::as_i64).filter(|_| is_in_progress(task));
    started.map(|ms| Instant::at(ms).after(DURATION_MS))
}

fn finish(state: &mut State, end: Instant, account: &str, catalog: &'static str) {
    let Some(task) = state.catalog(account, catalog).account.profile_update_tasks.iter().next_back() else { return };
    let details = object(task, DETAILS).cloned().unwrap_or_default();
    let errors = errors(state, account, catalog, &details);

    let own = &mut state.catalog(account, catalog).account;
    let profile = (*own.partner).as_mut().and_then(|partner| partner.get_mut("Profile")).and_then(Value::as_object_mut);
    if let Some(profile) = profile.filter(|_| errors.is_empty()) {
        let before = std::mem::replace(profile, details);
        for name in ["ProfileId", "Headquarters"] {
            if let Some(value) = before.get(name).filter(|_| !profile.contains_key(name)) {
                put(profile, name, value.clone());
            }
        }
    }
    let Some(mut task) = own.profile_update_tasks.last_mut() else { return };
    put(&mut task, "EndedAt", end.rfc3339());
    put(&mut task, STATUS, if errors.is_empty() { "SUCCEEDED" } else { "FAILED" });
    if !errors.is_empty() {
        put(&mut task, "ErrorDetailList", errors);
    }
}

fn errors(state: &mut State, account: &str, catalog: &str, details: &Record) -> Vec<Value> {
    let mut errors = Vec::new();
    let locale = text(details, "TranslationSourceLocale");
    add_content_errors(details, locale, &mut errors);
    let localized = details.get("LocalizedContents").and_then(Value::as_array).into_iter().flatten();
    for content in localized.filter_map(Value::as_object) {
        add_content_errors(content, text(content, "Locale"), &mut errors);
    }
    let name = text(details, "DisplayName");
    if state.accounts_named(catalog, PartnerName::Display, name).any(|other| other != account) {
        errors.push(error(locale, "DUPLICATE_PROFILE", "another partner has this display name"));
    }
    errors.truncate(MAX_ERRORS);
    errors
}

fn add_content_errors(content: &Record, locale: &str, errors: &mut Vec<Value>) {
    for (member, failing, reason) in FAILING_HOSTS {
        if host(text(content, member)).eq_ignore_ascii_case(failing) {
            errors.push(error(locale, reason, "the sandbox rejects a URL with this host"));
        }
    }
    if text(content, "Description").contains("INVALID_CONTENT") {
        errors.push(error(locale, "INVALID_CONTENT", "the description contains INVALID_CONTENT"));
    }
}

fn host(url: &str) -> &str {
    url.split("://").nth(1).and_then(|rest| rest.split(['/', ':', '?', '#']).next()).unwrap_or("")
}

fn error(locale: &str, reason: &str, message: &str) -> Value {
    Value::Object(record([("Locale", locale.into()), ("Reason", reason.into()), ("Message", message.into())]))
}

fn is_in_progress(task: &Record) -> bool {
    text(task, STATUS) == IN_PROGRESS
}

fn incompatible_state(message: &str) -> ErrorResponse {
    error::conflict("INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE", message)
}

fn not_found() -> ErrorResponse {
    error::not_found("PARTNER_PROFILE_TASK_NOT_FOUND", "the partner has no such profile update task")
}
