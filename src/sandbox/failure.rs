//! The fault `task-failed`: a request succeeds, and what it starts fails some seconds later. The plan is in the record of the
//! new resource: in `failsAt` when, in `failure` the members that it then gets. No output has these two.

use serde_json::Value;

use super::context::Context;
use super::json_text::json;
use super::option;
use super::record::{Record, put, read, record, text};
use super::services::Route;
use super::state::{FAILING, FAILS_AT, State};
use crate::account::{
    CREATE_CONNECTION_INVITATION, GET_CONNECTION_INVITATION_RESPONSE, GET_PROFILE_UPDATE_TASK_RESPONSE,
    GET_VERIFICATION_RESPONSE, START_PROFILE_UPDATE_TASK, START_VERIFICATION,
};
use crate::channel::{CHANNEL_CONTRACT_DETAIL, CHANNEL_HANDSHAKE_SUMMARY, CREATE_CHANNEL_CONTRACT, CREATE_CHANNEL_HANDSHAKE};
use crate::instant::Instant;
use crate::shape::{Operation, Shape};

/// How long contracts, handshakes and invitations take to fail.
pub(super) const AFTER_MS: i64 = 5000;

const OUTCOME: &str = "failure";
const ERRORS: &str = "ErrorDetailList";

/// How the resource that an operation creates can fail.
#[derive(Debug)]
struct Failure {
    operation: &'static Operation,
    /// The shape that shows the outcome.
    output: &'static Shape,
    status: &'static str,
    /// The values of `status`. The first one is set unless the fault names another.
    statuses: &'static [&'static str],
    /// The member that says when it failed.
    ended: &'static str,
    /// What a fault may set besides the status.
    members: &'static [&'static str],
}

const UNANSWERED: &[&str] = &["REJECTED", "EXPIRED", "CANCELED"];

static FAILURES: [Failure; 5] = [
    Failure {
        operation: &START_PROFILE_UPDATE_TASK,
        output: &GET_PROFILE_UPDATE_TASK_RESPONSE,
        status: "Status",
        statuses: &["FAILED"],
        ended: "EndedAt",
        members: &[ERRORS, "Reason", "Message", "Locale"],
    },
    Failure {
        operation: &START_VERIFICATION,
        output: &GET_VERIFICATION_RESPONSE,
        status: "VerificationStatus",
        statuses: &["FAILED", "REJECTED"],
        ended: "CompletedAt",
        members: &["VerificationStatusReason"],
    },
    Failure {
        operation: &CREATE_CHANNEL_CONTRACT,
        output: &CHANNEL_CONTRACT_DETAIL,
        status: "status",
        statuses: &["EXPIRED", "CANCELED"],
        ended: "updatedAt",
        members: &["cancellationReason"],
    },
    Failure {
        operation: &CREATE_CHANNEL_HANDSHAKE,
        output: &CHANNEL_HANDSHAKE_SUMMARY,
        status: "status",
        statuses: UNANSWERED,
        ended: "updatedAt",
        members: &[],
    },
    Failure {
        operation: &CREATE_CONNECTION_INVITATION,
        output: &GET_CONNECTION_INVITATION_RESPONSE,
        status: "Status",
        statuses: UNANSWERED,
        ended: "UpdatedAt",
        members: &[],
    },
];

/// The members that a failed resource of this operation gets; `None` if the fault is not for the operation.
pub(super) fn outcome(route: Route, members: &Record) -> Option<Record> {
    FAILURES.iter().find(|failure| std::ptr::eq(failure.operation, route.operation))?.outcome(members, "").ok()
}

/// Checks that a fault is for at least one operation that starts something, and its members for that. `routes` is empty for all
/// operations.
pub(super) fn check(routes: &[Route], members: &Record, path: &str) -> Result<(), String> {
    let is_for =
        |failure: &&Failure| routes.is_empty() || routes.iter().any(|one| std::ptr::eq(one.operation, failure.operation));
    let mut result = None;
    for failure in FAILURES.iter().filter(is_for) {
        match failure.outcome(members, &[path, ".members"].concat()) {
            Ok(_) => return Ok(()),
            Err(error) => result = result.or(Some(error)),
        }
    }
    let names = FAILURES.each_ref().map(|failure| failure.operation.name);
    Err(result.unwrap_or_else(|| option::must_be_one_of(&[path, ".operation"].concat(), &names)))
}

impl Failure {
    fn outcome(&self, members: &Record, path: &str) -> Result<Record, String> {
        let path_to = |name: &str| [path, ".", name].concat();
        let known: Vec<&str> = [self.status].into_iter().chain(self.members.iter().copied()).collect();
        if let Some(name) = members.keys().find(|name| !known.contains(&name.as_str())) {
            return Err(option::unknown("member of the outcome", &path_to(name), &known));
        }
        let status = match members.get(self.status) {
            None => self.statuses.first().copied().unwrap_or(""),
            Some(wanted) => {
                let status = self.statuses.iter().find(|status| wanted.as_str() == Some(status));
                status.ok_or_else(|| option::must_be_one_of(&path_to(self.status), self.statuses))?
            }
        };
        let mut outcome = record([(self.status, status.into())]);
        for name in self.members.iter().filter(|name| members.contains_key(**name)) {
            put(&mut outcome, name, members.get(*name).cloned());
        }
        if self.members.contains(&ERRORS) {
            list_errors(&mut outcome);
        }
        for member in self.output.kind.members() {
            let Some(value) = outcome.get(member.name) else { continue };
            read(member.shape, json(value).as_bytes())
                .map_err(|error| [&path_to(member.name), ": ", &error.to_string()].concat())?;
        }
        Ok(outcome)
    }
}

/// Completes the errors in `ErrorDetailList`. If there is no list, makes it of the one error whose members are beside the status.
fn list_errors(outcome: &mut Record) {
    let mut single = Record::new();
    for name in ["Reason", "Message", "Locale"] {
        if let Some(value) = outcome.remove(name) {
            put(&mut single, name, value);
        }
    }
    let mut errors = outcome.remove(ERRORS).unwrap_or_else(|| vec![Value::Object(single)].into());
    for error in errors.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        for (name, value) in
            [("Reason", "INVALID_CONTENT"), ("Message", "a fault of the sandbox asked for this error"), ("Locale", "en-US")]
        {
            error.entry(name).or_insert_with(|| value.into());
        }
    }
    put(outcome, ERRORS, errors);
}

/// Plans that a new resource fails, if a fault asks for it.
pub(super) fn plan(context: &Context<'_>, resource: &mut Record, end: Instant) {
    let Some((operation, outcome)) = context.failure else { return };
    let Some(failure) = FAILURES.iter().find(|failure| std::ptr::eq(failure.operation, operation)) else { return };
    let mut outcome = outcome.clone();
    put(&mut outcome, failure.ended, end.rfc3339());
    put(resource, OUTCOME, outcome);
    put(resource, FAILS_AT, end.rfc3339());
}

/// When a resource fails.
pub(super) fn due(resource: &Record) -> Option<Instant> {
    if resource.contains_key(FAILS_AT) { Instant::parse_rfc3339(text(resource, FAILS_AT)) } else { None }
}

/// Makes everything fail that is due. A resource that has ended in another way stays as it is.
pub(super) fn advance_to(state: &mut State, now: Instant) {
    let is_due = |resource: &Record| due(resource).is_some_and(|end| end <= now);
    for (account, catalog) in state.names() {
        let own = state.catalog(&account, catalog);
        let (account, channel) = (&mut own.account, &mut own.channel);
        for table in [
            &mut account.profile_update_tasks,
            &mut account.invitations,
            &mut channel.channel_contracts,
            &mut channel.channel_handshakes,
        ] {
            table.change_with_any(FAILING, &mut |resource| {
                if is_due(resource) {
                    fail(resource);
                }
            });
        }
        let verifications = &mut account.verifications;
        let due = verifications.iter().filter(|(_, one)| one.as_object().is_some_and(is_due));
        for kind in due.map(|(kind, _)| kind.clone()).collect::<Vec<_>>() {
            if let Some(verification) = verifications.get_mut(&kind) {
                fail(verification);
            }
        }
    }
}

fn fail(resource: &mut Record) {
    resource.remove(FAILS_AT);
    let Some(Value::Object(outcome)) = resource.remove(OUTCOME) else { return };
    let is_open = |name: &str| matches!(text(resource, name), "PENDING" | "IN_PROGRESS" | "PENDING_CUSTOMER_ACTION");
    if ["Status", "status", "VerificationStatus"].into_iter().any(is_open) {
        for (name, value) in outcome {
            put(resource, &name, value);
        }
    }
}
