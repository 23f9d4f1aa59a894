//! Qualifications that partners share with a primary partner: tasks that join
//! and separate them, left to the clock, and what they lead to.

use serde_json::Value;

use super::{connection, partner, refusal};
use crate::account::{
    GET_QUALIFICATIONS_ASSOCIATION_DETAILS_RESPONSE, GET_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE,
    GET_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE,
};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, part, project_record, put, record, text};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::state::{Catalog, State};
use crate::shape::Shape;

/// How long a task takes.
const TAKES_MS: i64 = 5000;
/// What the model's list of associated partners holds.
const MOST: usize = 6;

const STATUS: &str = "Status";
const IN_PROGRESS: &str = "IN_PROGRESS";
const PRIMARY: &str = "PrimaryPartner";
/// In what an account holds: the account it is associated with.
const PRIMARY_ID: &str = "primaryAccountId";
const NOT_PRIMARY: &str = "INCOMPATIBLE_PRIMARY_PARTNER";

/// A kind of task.
pub(super) struct Kind {
    pub(super) name: &'static str,
    prefix: &'static str,
    /// The member that names the primary partner.
    member: &'static str,
    missing: &'static str,
    pub(super) shape: &'static Shape,
}

static ASSOCIATION: Kind = Kind {
    name: "association",
    prefix: "pqatask-",
    member: PRIMARY,
    missing: "QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND",
    shape: &GET_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE,
};

static DISASSOCIATION: Kind = Kind {
    name: "disassociation",
    prefix: "pqdtask-",
    member: "AssociatedPartner",
    missing: "QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND",
    shape: &GET_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE,
};

pub(super) static KINDS: [&Kind; 2] = [&ASSOCIATION, &DISASSOCIATION];

pub(super) fn associate(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let primary = named(scene, input, &ASSOCIATION)?;
    let (catalog, own) = (scene.catalog, scene.caller.account.clone());
    let broken = |code, message| Err(refusal::business(&[(code, message)]));
    if primary == own {
        return broken(NOT_PRIMARY, "nobody is their own primary partner");
    }
    if !primary_of(scene.own()).is_empty() || followers(scene.state, catalog, &own).next().is_some() {
        return broken("QUALIFICATIONS_ASSOCIATION_EXISTS", "the partner is in an association");
    }
    let connected = connection::between(scene.own(), &primary);
    match connected.and_then(|connection| connection::active(connection, "SUBSIDIARY")) {
        None => return broken("MISSING_ACTIVE_SUBSIDIARY_CONNECTION", "the two have no active SUBSIDIARY connection"),
        Some(kind) if text(kind, "invitedBy") != primary => {
            return broken(
                "INCOMPATIBLE_SUBSIDIARY_CONNECTION",
                "the partner invited the other, and is the primary one of the two",
            );
        }
        Some(_) => {}
    }
    if !primary_of(scene.state.catalog(&primary, catalog)).is_empty() {
        return broken(NOT_PRIMARY, "the partner has a primary partner of its own");
    }
    if followers(scene.state, catalog, &primary).count() >= MOST {
        return broken("QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED", "six partners are associated with the primary partner");
    }
    start(scene, input, &ASSOCIATION, &primary)
}

pub(super) fn disassociate(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let named = named(scene, input, &DISASSOCIATION)?;
    let primary = primary_of(scene.own()).to_owned();
    if primary != named {
        let own = scene.caller.account.as_str();
        let is_primary = followers(scene.state, scene.catalog, own).next().is_some();
        return Err(refusal::business(&[if is_primary {
            (NOT_PRIMARY, "the primary partner cannot leave its association")
        } else if primary.is_empty() {
            ("QUALIFICATIONS_ASSOCIATION_NOT_FOUND", "the partner is in no association")
        } else {
            (NOT_PRIMARY, "the partner is associated with another one")
        }]));
    }
    start(scene, input, &DISASSOCIATION, &primary)
}

pub(super) fn association_task(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    latest(scene, input, &ASSOCIATION)
}

pub(super) fn disassociation_task(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    latest(scene, input, &DISASSOCIATION)
}

pub(super) fn details(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let mut answer = project_record(&GET_QUALIFICATIONS_ASSOCIATION_DETAILS_RESPONSE, partner::find(scene, input)?);
    let (catalog, own) = (scene.catalog, scene.caller.account.clone());
    let held = &scene.own().account.qualifications;
    let primary = match text(held, PRIMARY_ID) {
        "" => own.as_str(),
        primary => primary,
    }
    .to_owned();
    let mut updated = text(held, "UpdatedAt").to_owned();
    let associated: Vec<Value> = associated(scene.state, catalog, &primary).map(|(id, own)| reference(id, own)).collect();
    put(&mut answer, STATUS, if associated.is_empty() { "NOT_ASSOCIATED" } else { "ASSOCIATED" });
    if !associated.is_empty() {
        let primarys = scene.state.catalog(&primary, catalog);
        text(&primarys.account.qualifications, "UpdatedAt").clone_into(&mut updated);
        put(&mut answer, PRIMARY, reference(&primary, primarys));
        put(&mut answer, "AssociatedPartners", associated);
    }
    if !updated.is_empty() {
        put(&mut answer, "UpdatedAt", updated);
    }
    Ok(answer)
}

/// Ends the tasks that are due. Each account has one, so that their order only
/// matters to the primary partner, who keeps the latest end.
pub(super) fn settle(state: &mut State, now: &str) {
    let mut due = Vec::new();
    for (account, catalogs) in &mut state.accounts {
        for (catalog, own) in catalogs {
            for kind in KINDS {
                let task = own.account.tasks.get_mut(kind.name).and_then(Value::as_object_mut);
                let Some(task) = task.filter(|task| is_running(task) && text(task, "endsAt") <= now) else { continue };
                let end = text(task, "endsAt").to_owned();
                put(task, STATUS, "SUCCEEDED");
                put(task, "EndedAt", end.as_str());
                let primary = part(task, kind.member).map_or("", |primary| text(primary, "AccountId"));
                due.push((end, account.clone(), primary.to_owned(), *catalog, kind.name));
            }
        }
    }
    for (end, account, primary, catalog, kind) in due {
        let own = &mut state.catalog(&account, catalog).account.qualifications;
        if kind == ASSOCIATION.name {
            put(own, PRIMARY_ID, primary.as_str());
        } else {
            own.remove(PRIMARY_ID);
        }
        put(own, "UpdatedAt", end.as_str());
        let primarys = &mut state.catalog(&primary, catalog).account.qualifications;
        if *text(primarys, "UpdatedAt") < *end {
            put(primarys, "UpdatedAt", end);
        }
    }
}

fn start(scene: &mut Scene<'_>, input: &Record, kind: &Kind, primary: &str) -> Result<Record, Refusal> {
    let mut task = project_record(kind.shape, partner::find(scene, input)?);
    let named = reference(primary, scene.state.catalog(primary, scene.catalog));
    put(&mut task, kind.member, named);
    put(&mut task, "TaskId", scene.mint().id(kind.prefix));
    put(&mut task, STATUS, IN_PROGRESS);
    put(&mut task, "StartedAt", scene.now.rfc3339());
    put(&mut task, "endsAt", scene.now.after(TAKES_MS).rfc3339());
    let answer = project_record(kind.shape, &task);
    put(&mut scene.own().account.tasks, kind.name, task);
    Ok(answer)
}

fn latest(scene: &mut Scene<'_>, input: &Record, kind: &Kind) -> Result<Record, Refusal> {
    partner::find(scene, input)?;
    let task = part(&scene.own().account.tasks, kind.name);
    let task = task.ok_or_else(|| refusal::not_found(kind.missing, "the partner has no such task"))?;
    Ok(project_record(kind.shape, task))
}

/// The account that the request names as primary partner; nothing else may be running.
fn named(scene: &mut Scene<'_>, input: &Record, kind: &Kind) -> Result<String, Refusal> {
    partner::find(scene, input)?;
    let asked = part(input, kind.member);
    let (profile, account) = asked.map_or(("", ""), |asked| (text(asked, "ProfileId"), text(asked, "AccountId")));
    if profile.is_empty() && account.is_empty() {
        return Err(refusal::invalid_field(kind.member, "REQUIRED_FIELD_MISSING", "needs ProfileId or AccountId"));
    }
    let is_meant = |id: &str, own: &Catalog| {
        own.partner.is_some()
            && (profile.is_empty() || profile == partner::profile_id(own))
            && (account.is_empty() || account == id)
    };
    let mut accounts = all(scene.state, scene.catalog);
    let Some((found, _)) = accounts.find(|(id, own)| is_meant(id, own)) else {
        let reason = if profile.is_empty() { "PARTNER_NOT_FOUND" } else { "PARTNER_PROFILE_NOT_FOUND" };
        return Err(refusal::not_found(reason, "there is no such partner in this catalog"));
    };
    let found = found.to_owned();
    drop(accounts);
    if KINDS.iter().any(|kind| part(&scene.own().account.tasks, kind.name).is_some_and(is_running)) {
        let message = "a task of the partner's qualifications is in progress";
        return Err(refusal::conflict("INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE", message));
    }
    Ok(found)
}

fn is_running(task: &Record) -> bool {
    text(task, STATUS) == IN_PROGRESS
}

/// The primary partner that an account has, or will have when its task ends.
fn primary_of(own: &Catalog) -> &str {
    let task = part(&own.account.tasks, ASSOCIATION.name).filter(|task| is_running(task));
    let joining = task.and_then(|task| part(task, PRIMARY)).map(|primary| text(primary, "AccountId"));
    joining.unwrap_or_else(|| text(&own.account.qualifications, PRIMARY_ID))
}

fn all<'s>(state: &'s State, catalog: &'s str) -> impl Iterator<Item = (&'s str, &'s Catalog)> {
    state.accounts.iter().filter_map(move |(account, own)| Some((account.as_str(), own.get(catalog)?)))
}

/// Those who have, or will have, a primary partner.
fn followers<'s>(state: &'s State, catalog: &'s str, primary: &'s str) -> impl Iterator<Item = (&'s str, &'s Catalog)> {
    all(state, catalog).filter(move |(_, own)| primary_of(own) == primary)
}

/// Those who have it.
fn associated<'s>(state: &'s State, catalog: &'s str, primary: &'s str) -> impl Iterator<Item = (&'s str, &'s Catalog)> {
    all(state, catalog).filter(move |(_, own)| text(&own.account.qualifications, PRIMARY_ID) == primary)
}

fn reference(account: &str, own: &Catalog) -> Value {
    Value::Object(record([("ProfileId", partner::profile_id(own).into()), ("AccountId", account.into())]))
}
