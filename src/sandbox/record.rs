//! Records: requests and resources as JSON objects under the models' own member names. A resource is one record with
//! everything that is known about it; an output is the part of that record that its shape names.

use serde_json::{Map, Value};

use crate::RequestError;
use crate::check::{CheckOptions, Path, Report, check};
use crate::issue::{Code, Issue, ValidationError};
use crate::shape::{Kind, Rule, Shape};
use crate::tape::json::read as read_tape;
use crate::tape::{Buffers, Node, Tape, UnknownKeys};

/// A JSON object.
pub(super) type Record = Map<String, Value>;

/// Makes a record of its members. Inserts them one by one: collecting would link a sort for each number of members.
pub(super) fn record<const N: usize>(members: [(&str, Value); N]) -> Record {
    let mut record = Record::new();
    for (name, value) in members {
        put(&mut record, name, value);
    }
    record
}

/// Makes a record of texts only, which takes less wasm than `record`.
pub(super) fn text_record(members: &[(&str, &str)]) -> Record {
    let mut record = Record::new();
    for (name, text) in members {
        put(&mut record, name, *text);
    }
    record
}

/// A text member; empty if it is absent.
pub(super) fn text<'r>(record: &'r Record, name: &str) -> &'r str {
    record.get(name).and_then(Value::as_str).unwrap_or("")
}

/// A member that is an object itself.
pub(super) fn object<'r>(record: &'r Record, name: &str) -> Option<&'r Record> {
    record.get(name).and_then(Value::as_object)
}

/// The texts of a list member; none if it is absent.
pub(super) fn texts<'r>(record: &'r Record, name: &str) -> impl Iterator<Item = &'r str> + Clone {
    record.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// Sets a member.
pub(super) fn put(record: &mut Record, name: &str, value: impl Into<Value>) {
    put_value(record, name, value.into());
}

#[inline(never)]
fn put_value(record: &mut Record, name: &str, value: Value) {
    record.insert(name.to_owned(), value);
}

/// Takes the members that a shape names out of a value.
pub(super) fn project(shape: &Shape, value: &Value) -> Value {
    match (&shape.kind, value) {
        (Kind::Structure(_) | Kind::Union(_), Value::Object(whole)) => Value::Object(project_record(shape, whole)),
        (Kind::List(member, _), Value::Array(items)) => items.iter().map(|item| project(member, item)).collect(),
        (Kind::Map(_, member), Value::Object(whole)) => {
            let mut taken = Record::new();
            for (key, value) in whole {
                put(&mut taken, key, project(member, value));
            }
            Value::Object(taken)
        }
        _ => value.clone(),
    }
}

/// Takes the members that a structure names out of a record.
pub(super) fn project_record(shape: &Shape, whole: &Record) -> Record {
    let mut taken = Record::new();
    for member in shape.kind.members() {
        if let Some(value) = whole.get(member.name) {
            put(&mut taken, member.name, project(member.shape, value));
        }
    }
    taken
}

/// Reads JSON text as a value of a shape. Gives every issue, or the value without unknown keys, which AWS JSON services
/// ignore.
pub(super) fn read(shape: &'static Shape, json: &[u8]) -> Result<Value, RequestError> {
    read_with_rules(shape, json, f64::NAN).map(|(value, _)| value)
}

/// As [`read`], together with the documented rules that the value breaks, if the model accepts it.
pub(super) fn read_with_rules(shape: &'static Shape, json: &[u8], rules_at: f64) -> Result<(Value, Vec<Issue>), RequestError> {
    let mut text = json.to_vec();
    let mut buffers = Buffers::default();
    let tape = read_tape(shape, &mut text, UnknownKeys::Strip, &mut buffers).map_err(RequestError::Json)?;
    let mut found = Found { tape: &tape, issues: Vec::new() };
    let options = CheckOptions { rules_at, ..CheckOptions::new(UnknownKeys::Strip) };
    let is_truncated = check(shape, &tape, options, &mut found);
    let (broken, issues): (Vec<_>, Vec<_>) = found.issues.into_iter().partition(|issue| issue.code == Code::Rule);
    if issues.is_empty() { Ok((value(shape, &tape, 0), broken)) } else { Err(ValidationError { issues, is_truncated }.into()) }
}

struct Found<'t> {
    tape: &'t Tape<'t>,
    issues: Vec<Issue>,
}

impl Report for Found<'_> {
    fn report(&mut self, code: Code, path: &Path<'_>, kind: &'static Kind, detail: u32) {
        self.issues.push(Issue::new(code, path.segments(self.tape), kind, detail));
    }

    fn report_rule(&mut self, rule: &'static Rule, path: &Path<'_>, _kind: &'static Kind, _number: u32) {
        self.issues.push(Issue::of_rule(rule, path.segments(self.tape)));
    }
}

/// The value on a tape that is valid, so it is not deeper than its shape.
fn value(shape: &'static Shape, tape: &Tape<'_>, at: usize) -> Value {
    match (&shape.kind, tape.node(at)) {
        (Kind::Structure(members) | Kind::Union(members), Node::Object(first, end)) => {
            let entries = tape.entries(members, first, end);
            let mut read = Record::new();
            for (index, member) in members.iter().enumerate() {
                if let Some(at) = entries.get(index) {
                    put(&mut read, member.name, value(member.shape, tape, at));
                }
            }
            Value::Object(read)
        }
        (Kind::List(member, _), Node::List(_, first, end)) => {
            let mut at = first;
            let mut items = Vec::new();
            while at < end {
                items.push(value(member, tape, at));
                at = tape.after(at);
            }
            Value::Array(items)
        }
        (_, Node::String(text) | Node::Date(text)) => Value::from(text),
        (_, Node::Int(number) | Node::Bigint(number)) => Value::from(number),
        (_, Node::Boolean(boolean)) => Value::Bool(boolean),
        _ => Value::Null,
    }
}
