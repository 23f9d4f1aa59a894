//! Injected faults: planned for operations, and taken one by one as requests come.

use serde_json::Value;

use super::error_response::ErrorResponse;
use super::failure;
use super::json_text::json;
use super::option;
use super::record::{Record, put, read};
use super::services::{IMPLEMENTATIONS, Route, routes};
use crate::shape::{Kind, Presence, Shape};

/// The longest delay of a timer in JavaScript.
const MAX_DELAY: u64 = 0x7FFF_FFFF;

const NAMES: [&str; 6] = ["kind", "operation", "count", "delay", "minutes", "members"];
/// The count of a fault without end.
const ALWAYS: &str = "always";

/// The kinds that are not errors of the model. The name of every modelled error is a kind as well.
const KINDS: [(&str, FaultKind); 9] = [
    ("throttle", FaultKind::Throttle),
    ("error", FaultKind::ServerError),
    ("unavailable", FaultKind::Unavailable),
    ("html", FaultKind::Html),
    ("drop", FaultKind::Drop),
    ("drop-after", FaultKind::DropAfter),
    ("half", FaultKind::Half),
    ("skew", FaultKind::Skew),
    ("task-failed", FaultKind::TaskFailed),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FaultKind {
    /// The response is late, and nothing else.
    Delay,
    /// A 429.
    Throttle,
    /// A 500.
    ServerError,
    /// A 503 without a body.
    Unavailable,
    /// A 502 with a page, as proxies send it.
    Html,
    /// The connection ends, and the operation is not executed.
    Drop,
    /// The connection ends after the operation was executed.
    DropAfter,
    /// The connection ends in the middle of the response, after the operation was executed.
    Half,
    /// The server's clock is off.
    Skew,
    /// The request succeeds, and what it starts fails later.
    TaskFailed,
    /// An error that the model names.
    Modelled(&'static str),
}

#[derive(Debug, Clone)]
pub(super) struct Fault {
    pub(super) kind: FaultKind,
    pub(super) delay_ms: u64,
    pub(super) skew_ms: i64,
    /// The operations it is for; empty for all.
    routes: Vec<Route>,
    /// How many requests it still meets; `None` for all.
    left: Option<u64>,
    /// The members of a modelled error, or of the outcome of `task-failed`, that the plan sets.
    members: Record,
    /// The plan as it was written.
    plan: Record,
}

/// The faults that are still to come, in their order.
#[derive(Debug, Clone, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    /// Adds a fault or a list of them. Adds nothing if one of them is wrong.
    pub(super) fn add(&mut self, value: &Value) -> Result<(), String> {
        let mut new = Vec::new();
        for (at, fault) in option::items(value).iter().enumerate() {
            let path = if value.is_array() { ["faults[", &at.to_string(), "]"].concat() } else { "fault".to_owned() };
            new.push(Fault::read(&path, fault)?);
        }
        self.0.extend(new);
        Ok(())
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    /// The plans of what is left.
    pub(super) fn list(&self) -> Value {
        let plan = |fault: &Fault| {
            let mut plan = fault.plan.clone();
            put(&mut plan, "count", fault.left.map_or(Value::from(ALWAYS), Value::from));
            Value::Object(plan)
        };
        self.0.iter().map(plan).collect()
    }

    /// Takes the first fault for a request and counts it down.
    pub(super) fn take(&mut self, route: Option<Route>) -> Option<Fault> {
        let at = self.0.iter().position(|fault| fault.is_for(route))?;
        let fault = self.0.get_mut(at)?;
        fault.left = fault.left.map(|left| left - 1);
        let taken = fault.clone();
        if taken.left == Some(0) {
            self.0.remove(at);
        }
        Some(taken)
    }
}

impl Fault {
    fn read(path: &str, value: &Value) -> Result<Fault, String> {
        let plan = option::object(path, value, &NAMES)?;
        let path_to = |name: &str| [path, ".", name].concat();
        let routes = match option::text(&path_to("operation"), plan.get("operation"))? {
            None => Vec::new(),
            Some(name) => {
                let found = routes(name);
                if found.is_empty() {
                    let what = "be the name of an operation, such as CreatePartner, or channel.TagResource with the service";
                    return Err(option::must(&path_to("operation"), what));
                }
                found
            }
        };
        let kind = match option::text(&path_to("kind"), plan.get("kind"))? {
            None => FaultKind::Delay,
            Some(kind) => read_kind(&path_to("kind"), kind, &routes)?,
        };
        if kind == FaultKind::Delay && !plan.contains_key("delay") {
            return Err(option::must(path, "have a `kind` or a `delay`"));
        }
        let left = match plan.get("count") {
            None => Some(1),
            Some(Value::String(word)) if word == ALWAYS => None,
            Some(count) => {
                let count = count.as_u64().filter(|count| *count > 0);
                Some(count.ok_or_else(|| option::must(&path_to("count"), "be a whole number from 1, or \"always\""))?)
            }
        };
        let delay_ms = match plan.get("delay") {
            None => 0,
            Some(delay) => {
                let delay = delay.as_u64().filter(|delay| *delay <= MAX_DELAY);
                delay.ok_or_else(|| option::must(&path_to("delay"), "be a whole number of milliseconds from 0"))?
            }
        };
        let minutes =
            plan.get("minutes").map(|minutes| minutes.as_i64().filter(|minutes| minutes.abs() < 1 << 32).unwrap_or(0));
        let skew_ms = match (kind, minutes) {
            (FaultKind::Skew, None | Some(0)) => {
                return Err(option::must(&path_to("minutes"), "be the minutes by which the clock is off, such as 10 or -10"));
            }
            (FaultKind::Skew, Some(minutes)) => minutes * 60_000,
            (_, Some(_)) => return Err(option::must(&path_to("minutes"), "be absent unless `kind` is `skew`")),
            (_, None) => 0,
        };
        let members = match (kind, plan.get("members")) {
            (_, None) => Record::new(),
            (FaultKind::Modelled(_) | FaultKind::TaskFailed, Some(Value::Object(members))) => members.clone(),
            (FaultKind::Modelled(_) | FaultKind::TaskFailed, Some(_)) => {
                return Err(option::must(&path_to("members"), "be an object of the error's or the outcome's members"));
            }
            _ => return Err(option::must(&path_to("members"), "be absent unless `kind` is a modelled error or task-failed")),
        };
        if kind == FaultKind::TaskFailed {
            failure::check(&routes, &members, path)?;
        }
        let fault = Fault { kind, delay_ms, skew_ms, routes, left, members, plan: plan.clone() };
        fault.check_members(&path_to("members")).map(|()| fault)
    }

    /// Checks that the members of a modelled error fit its shape in at least one of the services that the fault is for.
    fn check_members(&self, path: &str) -> Result<(), String> {
        let FaultKind::Modelled(name) = self.kind else { return Ok(()) };
        let mut result = Ok(());
        for implementation in IMPLEMENTATIONS {
            let is_for = self.routes.is_empty() || self.routes.iter().any(|route| route.is_of(implementation));
            let Some(shape) = implementation.error(name).filter(|_| is_for) else { continue };
            match self.fits(shape, path) {
                Ok(()) => return Ok(()),
                // The first error is reported.
                error => result = result.and(error),
            }
        }
        result
    }

    /// Checks the members against one service's shape of the error.
    fn fits(&self, shape: &'static Shape, path: &str) -> Result<(), String> {
        let names: Vec<&str> = shape.kind.members().iter().map(|member| member.name).collect();
        if let Some(unknown) = self.members.keys().find(|name| !names.contains(&name.as_str())) {
            return Err(option::unknown("member of the error", &[path, ".", unknown].concat(), &names));
        }
        let members = json(&Value::Object(self.error_members(shape)));
        read(shape, members.as_bytes()).map(drop).map_err(|error| [path, ": ", &error.to_string()].concat())
    }

    fn is_for(&self, route: Option<Route>) -> bool {
        let Some(route) = route else {
            return self.routes.is_empty() && !matches!(self.kind, FaultKind::Modelled(_) | FaultKind::TaskFailed);
        };
        if !self.routes.is_empty() && !self.routes.iter().any(|one| std::ptr::eq(one.operation, route.operation)) {
            return false;
        }
        if self.kind == FaultKind::TaskFailed {
            return self.outcome(route).is_some();
        }
        let FaultKind::Modelled(name) = self.kind else { return true };
        let fits = |shape| self.fits(shape, "").is_ok();
        models(route, name) && route.implementation.error(name).is_some_and(fits)
    }

    /// The members that the new resource gets when it fails, if this fault makes it fail.
    pub(super) fn outcome(&self, route: Route) -> Option<Record> {
        if self.kind == FaultKind::TaskFailed { failure::outcome(route, &self.members) } else { None }
    }

    /// The kind in the plan.
    pub(super) fn planned_kind(&self) -> Value {
        self.plan.get("kind").or(self.plan.get("delay").map(|_| &Value::Null)).cloned().unwrap_or_default()
    }

    /// The error that replaces the operation's own response, if this kind of fault has one.
    pub(super) fn injected_error(&self, route: Option<Route>) -> Option<ErrorResponse> {
        let service = route.map(|route| route.implementation.service);
        let plain = |status, code, message: &str| {
            let error = ErrorResponse { status, code, service, members: Record::new() };
            // The two models spell the member differently, and a fault may meet a request of neither.
            Some(error.with("Message", message).with("message", message))
        };
        match (self.kind, route) {
            (FaultKind::Throttle, _) => plain(429, "ThrottlingException", "Rate exceeded"),
            (FaultKind::ServerError, _) => plain(500, "InternalServerException", "A fault of the sandbox asked for this error"),
            (FaultKind::Modelled(code), Some(route)) => {
                let status = if code == "InternalServerException" { 500 } else { 400 };
                let shape = route.implementation.error(code);
                let members = shape.map(|shape| self.error_members(shape)).unwrap_or_default();
                Some(ErrorResponse { status, code, service, members })
            }
            _ => None,
        }
    }

    /// The members of a modelled error: the required ones with values of ours, unless the plan sets them.
    fn error_members(&self, shape: &'static Shape) -> Record {
        let mut members = Record::new();
        for member in shape.kind.members().iter().filter(|member| member.presence == Presence::Required) {
            match &member.shape.kind {
                Kind::Enum(values) => put(&mut members, member.name, values.first().map_or("", |value| value.value)),
                Kind::String(..) => put(&mut members, member.name, "a fault of the sandbox asked for this error"),
                _ => {}
            }
        }
        for (name, value) in &self.members {
            put(&mut members, name, value.clone());
        }
        members
    }
}

fn read_kind(path: &str, kind: &str, routes: &[Route]) -> Result<FaultKind, String> {
    if let Some((_, kind)) = KINDS.iter().find(|(name, _)| *name == kind) {
        return Ok(*kind);
    }
    let names = error_names();
    match names.iter().find(|name| **name == kind) {
        Some(name) if routes.is_empty() || routes.iter().any(|route| models(*route, name)) => Ok(FaultKind::Modelled(name)),
        Some(_) => {
            let modelled: Vec<&str> =
                names.into_iter().filter(|name| routes.iter().any(|route| models(*route, name))).collect();
            Err(option::must(path, &["be an error of the operation: ", &modelled.join(", ")].concat()))
        }
        None => {
            let known: Vec<&str> = KINDS.iter().map(|(name, _)| *name).chain(names).collect();
            Err(option::must_be_one_of(path, &known))
        }
    }
}

/// The names of all errors that a service models.
fn error_names() -> Vec<&'static str> {
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in IMPLEMENTATIONS.into_iter().flat_map(|implementation| implementation.errors) {
        if !names.contains(name) {
            names.push(name);
        }
    }
    names
}

/// Whether an operation's model has this error.
fn models(route: Route, name: &str) -> bool {
    let shape = route.implementation.error(name);
    shape.is_some_and(|shape| route.operation.errors.iter().any(|error| std::ptr::eq(*error, shape)))
}
