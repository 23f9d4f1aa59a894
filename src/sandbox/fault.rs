//! What is to go wrong: asked for by operation and count, taken one by one.

use serde_json::Value;

use super::option;
use super::record::{Record, put, read, record};
use super::refusal::Refusal;
use crate::shape::{Kind, Operation, Service, Shape};
use crate::{account, channel};

/// The longest that a timer of JavaScript waits.
const MAX_DELAY: u64 = 0x7FFF_FFFF;

const NAMES: [&str; 6] = ["kind", "operation", "count", "delay", "minutes", "members"];
/// For a fault without an end.
const ALWAYS: &str = "always";

/// What stands for itself; every modelled error's name is a kind as well.
const KINDS: [(&str, Does); 8] = [
    ("throttle", Does::Throttle),
    ("error", Does::Fail),
    ("unavailable", Does::Unavailable),
    ("html", Does::Html),
    ("drop", Does::Drop),
    ("drop-after", Does::DropAfter),
    ("half", Does::Half),
    ("skew", Does::Skew),
];

/// What a fault does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Does {
    /// The answer is only late.
    Wait,
    Throttle,
    Fail,
    Unavailable,
    Html,
    /// The connection ends, and nothing was done.
    Drop,
    /// The connection ends, and all was done.
    DropAfter,
    /// So it does in the middle of the answer.
    Half,
    /// The server's clock is off.
    Skew,
    /// Answers with an error of the model.
    Refuse(&'static str),
}

/// One fault.
#[derive(Debug, Clone)]
pub(super) struct Fault {
    pub(super) does: Does,
    pub(super) delay_ms: u64,
    pub(super) skew_ms: i64,
    /// Those it is for; all if there is none.
    operations: Vec<&'static Operation>,
    /// `None`: always.
    left: Option<u64>,
    members: Record,
    /// As it was asked for.
    said: Record,
}

/// All that is still to come, in this order.
#[derive(Debug, Clone, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    /// Takes one more, or a list: all of it or nothing.
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

    /// What is left, as it was asked for.
    pub(super) fn list(&self) -> Value {
        let said = |fault: &Fault| {
            let mut said = fault.said.clone();
            put(&mut said, "count", fault.left.map_or(Value::from(ALWAYS), Value::from));
            Value::Object(said)
        };
        self.0.iter().map(said).collect()
    }

    /// The first for a request, counted down.
    pub(super) fn take(&mut self, operation: Option<&'static Operation>) -> Option<Fault> {
        let at = self.0.iter().position(|fault| fault.is_for(operation))?;
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
        let said = option::object(path, value, &NAMES)?;
        let at = |name: &str| [path, ".", name].concat();
        let operations = match option::word(&at("operation"), said.get("operation"))? {
            None => Vec::new(),
            Some(name) => operations(name).ok_or_else(|| unknown_operation(&at("operation")))?,
        };
        let does = match option::word(&at("kind"), said.get("kind"))? {
            None => Does::Wait,
            Some(kind) => does(&at("kind"), kind, &operations)?,
        };
        if does == Does::Wait && !said.contains_key("delay") {
            return Err(option::must(path, "have a kind or a delay"));
        }
        let left = match said.get("count") {
            None => Some(1),
            Some(Value::String(word)) if word == ALWAYS => None,
            Some(count) => {
                let count = count.as_u64().filter(|count| *count > 0);
                Some(count.ok_or_else(|| option::must(&at("count"), "be a whole number from 1, or \"always\""))?)
            }
        };
        let delay_ms = match said.get("delay") {
            None => 0,
            Some(delay) => {
                let delay = delay.as_u64().filter(|delay| *delay <= MAX_DELAY);
                delay.ok_or_else(|| option::must(&at("delay"), "be a whole number of milliseconds from 0"))?
            }
        };
        let minutes =
            said.get("minutes").map(|minutes| minutes.as_i64().filter(|minutes| minutes.abs() < 1 << 32).unwrap_or(0));
        let skew_ms = match (does, minutes) {
            (Does::Skew, None | Some(0)) => {
                return Err(option::must(&at("minutes"), "say by how many the clock is off: 10, or -10"));
            }
            (Does::Skew, Some(minutes)) => minutes * 60_000,
            (_, Some(_)) => return Err(option::must(&at("minutes"), "be left out: it is for the kind skew")),
            (_, None) => 0,
        };
        let members = match (does, said.get("members")) {
            (_, None) => Record::new(),
            (Does::Refuse(_), Some(Value::Object(members))) => members.clone(),
            (Does::Refuse(_), Some(_)) => return Err(option::must(&at("members"), "be an object of the error's members")),
            _ => return Err(option::must(&at("members"), "be left out: it is for modelled errors")),
        };
        let fault = Fault { does, delay_ms, skew_ms, operations, left, members, said: said.clone() };
        fault.check(&at("members")).map(|()| fault)
    }

    /// What a modelled error says must be of its shape, in one of the services that it is for.
    fn check(&self, path: &str) -> Result<(), String> {
        let Does::Refuse(name) = self.does else { return Ok(()) };
        let mut wrong = Ok(());
        for service in SERVICES {
            let is_for = self.operations.is_empty() || self.operations.iter().any(|one| one.service.name == service.name);
            let Some(shape) = shape(service, name).filter(|_| is_for) else { continue };
            match self.fits(shape, path) {
                Ok(()) => return Ok(()),
                // The first is told.
                error => wrong = wrong.and(error),
            }
        }
        wrong
    }

    /// Whether the members are those of an error; the two services have others.
    fn fits(&self, shape: &'static Shape, path: &str) -> Result<(), String> {
        let names: Vec<&str> = shape.kind.members().iter().map(|member| member.name).collect();
        if let Some(unknown) = self.members.keys().find(|name| !names.contains(&name.as_str())) {
            return Err(option::one_of(&[path, ".", unknown].concat(), "no member of the error", &names));
        }
        let members = Value::Object(self.error(shape)).to_string();
        read(shape, members.as_bytes()).map(drop).map_err(|refused| [path, ": ", &refused.to_string()].concat())
    }

    fn is_for(&self, operation: Option<&'static Operation>) -> bool {
        let is_named = |operation: &Operation| {
            self.operations.is_empty() || self.operations.iter().any(|one| std::ptr::eq(*one, operation))
        };
        match (self.does, operation) {
            (Does::Refuse(name), Some(operation)) => {
                let fits = shape(operation.service, name).is_some_and(|shape| self.fits(shape, "").is_ok());
                is_named(operation) && models(operation, name) && fits
            }
            (Does::Refuse(_), None) => false,
            (_, Some(operation)) => is_named(operation),
            (_, None) => self.operations.is_empty(),
        }
    }

    /// Its kind, as it was asked for.
    pub(super) fn kind(&self) -> Value {
        self.said.get("kind").or(self.said.get("delay").map(|_| &Value::Null)).cloned().unwrap_or_default()
    }

    /// The error to answer with in the place of the operation's own answer.
    pub(super) fn refusal(&self, operation: Option<&'static Operation>) -> Option<Refusal> {
        let service = operation.map(|operation| operation.service);
        let plain = |status, code, message: &str| {
            let refusal = Refusal { status, code, service, members: Record::new() };
            // The models write their members differently, and proxies of neither.
            Some(refusal.with("Message", message).with("message", message))
        };
        match (self.does, service) {
            (Does::Throttle, _) => plain(429, "ThrottlingException", "Rate exceeded"),
            (Does::Fail, _) => plain(500, "InternalServerException", "The sandbox was asked to fail"),
            (Does::Refuse(code), Some(service)) => {
                let status = if code == "InternalServerException" { 500 } else { 400 };
                let members = shape(service, code).map(|shape| self.error(shape)).unwrap_or_default();
                Some(Refusal { status, code, service: Some(service), members })
            }
            _ => None,
        }
    }

    /// The members of a modelled error: those asked for, and what else it must have.
    fn error(&self, shape: &'static Shape) -> Record {
        let mut members = record([]);
        for member in shape.kind.members().iter().filter(|member| member.presence == crate::shape::Presence::Required) {
            match &member.shape.kind {
                Kind::Enum(values) => put(&mut members, member.name, values.first().map_or("", |value| value.value)),
                Kind::String(..) => put(&mut members, member.name, "the sandbox was asked for this error"),
                _ => {}
            }
        }
        for (name, value) in &self.members {
            put(&mut members, name, value.clone());
        }
        members
    }
}

static SERVICES: [&Service; 2] = [&account::SERVICE, &channel::SERVICE];

/// `TagResource` of both services, `channel.TagResource` of one.
pub(super) fn operations(name: &str) -> Option<Vec<&'static Operation>> {
    let (service, name) = name.split_once('.').map_or((None, name), |(service, name)| (Some(service), name));
    let services = SERVICES.iter().filter(|known| service.is_none_or(|name| known.name == name));
    let found: Vec<_> = services.flat_map(|service| service.operations).filter(|known| known.name == name).copied().collect();
    if found.is_empty() { None } else { Some(found) }
}

fn unknown_operation(path: &str) -> String {
    option::must(path, "name an operation as AWS does, CreatePartner, or with its service, channel.TagResource")
}

fn does(path: &str, kind: &str, operations: &[&'static Operation]) -> Result<Does, String> {
    if let Some((_, does)) = KINDS.iter().find(|(name, _)| *name == kind) {
        return Ok(*does);
    }
    match names().find(|name| *name == kind) {
        Some(name) if operations.is_empty() || operations.iter().any(|operation| models(operation, name)) => {
            Ok(Does::Refuse(name))
        }
        Some(_) => {
            let is_modelled = |name: &&str| operations.iter().any(|operation| models(operation, name));
            let names = names().filter(is_modelled).collect::<Vec<_>>();
            Err(option::one_of(path, "no error of this operation", &names))
        }
        None => {
            let names: Vec<&str> = KINDS.iter().map(|(name, _)| *name).chain(names()).collect();
            Err(option::one_of(path, "no fault", &names))
        }
    }
}

/// The errors of both models, which name theirs alike: Account's shape, Channel's.
static ERRORS: [(&str, &Shape, &Shape); 7] = [
    ("AccessDeniedException", &account::ACCESS_DENIED_EXCEPTION, &channel::ACCESS_DENIED_EXCEPTION),
    ("ConflictException", &account::CONFLICT_EXCEPTION, &channel::CONFLICT_EXCEPTION),
    ("InternalServerException", &account::INTERNAL_SERVER_EXCEPTION, &channel::INTERNAL_SERVER_EXCEPTION),
    ("ResourceNotFoundException", &account::RESOURCE_NOT_FOUND_EXCEPTION, &channel::RESOURCE_NOT_FOUND_EXCEPTION),
    ("ServiceQuotaExceededException", &account::SERVICE_QUOTA_EXCEEDED_EXCEPTION, &channel::SERVICE_QUOTA_EXCEEDED_EXCEPTION),
    ("ThrottlingException", &account::THROTTLING_EXCEPTION, &channel::THROTTLING_EXCEPTION),
    ("ValidationException", &account::VALIDATION_EXCEPTION, &channel::VALIDATION_EXCEPTION),
];

fn names() -> impl Iterator<Item = &'static str> {
    ERRORS.iter().map(|(name, ..)| *name)
}

fn shape(service: &Service, name: &str) -> Option<&'static Shape> {
    let (_, of_account, of_channel) = ERRORS.iter().find(|(known, ..)| *known == name)?;
    Some(if service.name == "account" { of_account } else { of_channel })
}

/// Whether an operation's model has this error.
fn models(operation: &Operation, name: &str) -> bool {
    shape(operation.service, name).is_some_and(|shape| operation.errors.iter().any(|error| std::ptr::eq(*error, shape)))
}
