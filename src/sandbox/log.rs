//! Which requests came and what became of them, for tests to look at. Nothing
//! secret is kept: no signature, no token, and of what the models call
//! sensitive, or do not know, only that it was there.

use std::collections::VecDeque;

use serde_json::Value;

use super::record::{Record, put, record};
use crate::shape::{Kind, Operation, Shape};

/// The oldest go when there are more.
const MOST: usize = 1000;
/// Of larger bodies nothing is kept.
const MAX_BODY: usize = 16 << 10;

const HIDDEN: &str = "***";

/// The latest requests, oldest first.
#[derive(Debug, Clone, Default)]
pub(super) struct Log(VecDeque<Record>);

impl Log {
    pub(super) fn push(&mut self, entry: Record) {
        if self.0.len() >= MOST {
            self.0.pop_front();
        }
        self.0.push_back(entry);
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn list(&self) -> Value {
        self.0.iter().cloned().map(Value::Object).collect()
    }
}

/// A request, as far as it is known when it comes.
pub(super) fn entry(time: String, method: &str, operation: Option<&Operation>, account: &str, body: &[u8]) -> Record {
    let name = operation.map_or(Value::Null, |operation| [operation.service.name, ".", operation.name].concat().into());
    let read = |operation: &Operation| Some(redacted(operation.input, &serde_json::from_slice(body).ok()?));
    let input = operation.filter(|_| body.len() <= MAX_BODY).and_then(read);
    let mut entry = record([("time", time.into()), ("method", method.into()), ("operation", name)]);
    put(&mut entry, "account", account);
    put(&mut entry, "input", input.unwrap_or_default());
    entry
}

fn redacted(shape: &Shape, value: &Value) -> Value {
    match (&shape.kind, value) {
        (_, Value::Null | Value::Bool(_)) => value.clone(),
        _ if shape.sensitive => HIDDEN.into(),
        (Kind::Structure(members) | Kind::Union(members), Value::Object(whole)) => {
            let mut seen = Record::new();
            for (name, value) in whole {
                let known = members.iter().find(|member| member.name == name);
                put(&mut seen, name, known.map_or_else(|| HIDDEN.into(), |member| redacted(member.shape, value)));
            }
            Value::Object(seen)
        }
        (Kind::List(member, _), Value::Array(items)) => items.iter().map(|item| redacted(member, item)).collect(),
        // Of the wrong type: whatever it is, it is not what the model thought of.
        (_, Value::Object(_) | Value::Array(_)) => HIDDEN.into(),
        (Kind::Structure(_) | Kind::Union(_) | Kind::List(..), _) => HIDDEN.into(),
        _ => value.clone(),
    }
}
