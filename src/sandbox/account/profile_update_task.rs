//! Profile update tasks: started, then left to the clock. Nothing runs: before
//! each request those that are due are settled as of their own end.

use serde_json::Value;

use super::email_verification_code::is_within_a_day;
use super::{partner, refusal};
use crate::account::GET_PROFILE_UPDATE_TASK_RESPONSE;
use crate::instant::Instant;
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, part, project_record, put, record, text};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::state::State;

/// How long a task takes.
const TAKES_MS: i64 = 5000;
/// The most that a task's list of errors takes.
const MAX_ERRORS: usize = 50;

/// Where a task's clock stands: not a member of the model, so never answered.
const STARTED_MS: &str = "startedMs";
const STATUS: &str = "Status";
const DETAILS: &str = "TaskDetails";

/// What a URL's host can be made to mean.
const HOSTS: [(&str, &str, &str); 5] = [
    ("LogoUrl", "invalid-logo.example", "INVALID_LOGO"),
    ("LogoUrl", "invalid-logo-url.example", "INVALID_LOGO_URL"),
    ("LogoUrl", "invalid-logo-file.example", "INVALID_LOGO_FILE"),
    ("LogoUrl", "invalid-logo-size.example", "INVALID_LOGO_SIZE"),
    ("WebsiteUrl", "invalid-website-url.example", "INVALID_WEBSITE_URL"),
];

pub(super) fn start(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let partner = partner::find(scene, input)?;
    let mut task = Record::new();
    for name in ["Catalog", "Arn", "Id"] {
        put(&mut task, name, text(partner, name));
    }
    let now = scene.now;
    let tasks = &scene.own().profile_update_tasks;
    if tasks.iter().any(is_in_progress) {
        return Err(incompatible_state("a profile update task is in progress"));
    }
    let is_recent = |task: &&Record| task.get(STARTED_MS).is_some_and(|ms| is_within_a_day(ms, now.ms()));
    let lately = tasks.iter().filter(is_recent).count();
    refusal::room(scene.quotas, "LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY", lately)?;
    put(&mut task, "TaskId", scene.mint().id("pprofiletask-"));
    put(&mut task, DETAILS, input.get(DETAILS).cloned().unwrap_or_default());
    put(&mut task, "StartedAt", now.rfc3339());
    put(&mut task, STARTED_MS, now.ms());
    put(&mut task, STATUS, "IN_PROGRESS");
    let answer = project_record(&GET_PROFILE_UPDATE_TASK_RESPONSE, &task);
    scene.own().profile_update_tasks.push(task);
    Ok(answer)
}

pub(super) fn get(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    partner::find(scene, input)?;
    let latest = scene.own().profile_update_tasks.last().ok_or_else(not_found)?;
    Ok(project_record(&GET_PROFILE_UPDATE_TASK_RESPONSE, latest))
}

pub(super) fn cancel(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    partner::find(scene, input)?;
    let now = scene.now;
    let id = text(input, "TaskId");
    let task = scene.own().profile_update_tasks.iter_mut().find(|task| text(task, "TaskId") == id).ok_or_else(not_found)?;
    if !is_in_progress(task) {
        return Err(incompatible_state("the profile update task is not in progress"));
    }
    put(task, STATUS, "CANCELED");
    put(task, "EndedAt", now.rfc3339());
    Ok(project_record(&GET_PROFILE_UPDATE_TASK_RESPONSE, task))
}

/// Ends the tasks that are due, of all accounts, in the order of their ends:
/// of two that want one display name the earlier gets it, whoever asks first.
pub(super) fn settle(state: &mut State, now: Instant) {
    let mut due: Vec<(Instant, String, &'static str)> = Vec::new();
    for (account, catalogs) in &state.accounts {
        for (name, catalog) in catalogs {
            // Only the last can be in progress: there is one at a time.
            let task = catalog.profile_update_tasks.last().filter(|task| is_in_progress(task));
            let end = task.and_then(|task| task.get(STARTED_MS)).and_then(Value::as_i64);
            if let Some(end) = end.map(|ms| Instant::at(ms).after(TAKES_MS)).filter(|end| *end <= now) {
                due.push((end, account.clone(), name));
            }
        }
    }
    due.sort_unstable();
    for (end, account, catalog) in due {
        finish(state, end, &account, catalog);
    }
}

fn finish(state: &mut State, end: Instant, account: &str, catalog: &'static str) {
    let Some(task) = state.catalog(account, catalog).profile_update_tasks.last() else { return };
    let details = part(task, DETAILS).cloned().unwrap_or_default();
    let errors = errors(state, account, catalog, &details);

    let own = state.catalog(account, catalog);
    let profile = own.partner.as_mut().and_then(|partner| partner.get_mut("Profile")).and_then(Value::as_object_mut);
    if let Some(profile) = profile.filter(|_| errors.is_empty()) {
        let before = std::mem::replace(profile, details);
        for name in ["ProfileId", "Headquarters"] {
            if let Some(value) = before.get(name).filter(|_| !profile.contains_key(name)) {
                put(profile, name, value.clone());
            }
        }
    }
    let Some(task) = own.profile_update_tasks.last_mut() else { return };
    put(task, "EndedAt", end.rfc3339());
    put(task, STATUS, if errors.is_empty() { "SUCCEEDED" } else { "FAILED" });
    if !errors.is_empty() {
        put(task, "ErrorDetailList", errors);
    }
}

fn errors(state: &State, account: &str, catalog: &str, details: &Record) -> Vec<Value> {
    let mut errors = Vec::new();
    let locale = text(details, "TranslationSourceLocale");
    content_errors(details, locale, &mut errors);
    let localized = details.get("LocalizedContents").and_then(Value::as_array).into_iter().flatten();
    for content in localized.filter_map(Value::as_object) {
        content_errors(content, text(content, "Locale"), &mut errors);
    }
    let name = text(details, "DisplayName");
    let others = state.accounts.iter().filter(|(other, _)| *other != account).filter_map(|(_, own)| own.get(catalog));
    let profiles = others.filter_map(|own| part(own.partner.as_ref()?, "Profile"));
    if profiles.into_iter().any(|profile| text(profile, "DisplayName").eq_ignore_ascii_case(name)) {
        errors.push(error(locale, "DUPLICATE_PROFILE", "another partner has this display name"));
    }
    errors.truncate(MAX_ERRORS);
    errors
}

fn content_errors(content: &Record, locale: &str, errors: &mut Vec<Value>) {
    for (member, bad, reason) in HOSTS {
        if host(text(content, member)).eq_ignore_ascii_case(bad) {
            errors.push(error(locale, reason, "the sandbox takes this host for what it is called"));
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
    text(task, STATUS) == "IN_PROGRESS"
}

fn incompatible_state(message: &str) -> Refusal {
    refusal::conflict("INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE", message)
}

fn not_found() -> Refusal {
    refusal::not_found("PARTNER_PROFILE_TASK_NOT_FOUND", "the partner has no such profile update task")
}
