//! The request log: which requests came and what became of them. It keeps no signature and no token; of members that the
//! model calls sensitive, or does not know, it only keeps that they were there.

use std::collections::VecDeque;

use serde_json::Value;

use super::incoming::Incoming;
use super::record::{Record, put};
use super::render::ERROR_TYPE;
use crate::http::Response;
use crate::instant::Instant;
use crate::shape::{Kind, Operation, Shape};

/// How many requests are kept.
const MAX_ENTRIES: usize = 1000;
/// Larger bodies are not kept.
const MAX_BODY: usize = 16 << 10;

const REDACTED: &str = "***";

/// The latest requests, oldest first.
#[derive(Debug, Clone, Default)]
pub(super) struct Log(VecDeque<Record>);

/// A request, and what became of it.
pub(super) struct Entry<'e> {
    pub(super) time: Instant,
    pub(super) request: Incoming<'e>,
    pub(super) operation: Option<&'static Operation>,
    pub(super) account: &'e str,
    pub(super) request_id: &'e str,
    /// `None` if the connection was dropped before.
    pub(super) response: Option<&'e Response>,
    /// The kind of the fault that the request met.
    pub(super) fault: Option<Value>,
}

impl Log {
    pub(super) fn push(&mut self, entry: Entry<'_>) {
        if self.0.len() >= MAX_ENTRIES {
            self.0.pop_front();
        }
        self.0.push_back(entry.record());
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn list(&self) -> Value {
        self.0.iter().cloned().map(Value::Object).collect()
    }
}

impl Entry<'_> {
    fn record(self) -> Record {
        let Entry { time, request, operation, account, request_id, response, fault } = self;
        let Incoming { method, body, .. } = request;
        let name = operation.map(|operation| [operation.service.name, ".", operation.name].concat());
        let read = |operation: &Operation| Some(redacted(operation.input, &serde_json::from_slice(body).ok()?));
        let input = operation.filter(|_| body.len() <= MAX_BODY).and_then(read);
        let error = response.and_then(|response| response.header(ERROR_TYPE));
        let mut record = Record::new();
        put(&mut record, "time", time.rfc3339());
        put(&mut record, "method", method);
        put(&mut record, "operation", name);
        put(&mut record, "account", account);
        put(&mut record, "input", input);
        put(&mut record, "requestId", request_id);
        put(&mut record, "error", error);
        put(&mut record, "status", response.map(|response| response.status));
        if let Some(fault) = fault {
            put(&mut record, "fault", fault);
        }
        record
    }
}

fn redacted(shape: &Shape, value: &Value) -> Value {
    match (&shape.kind, value) {
        (_, Value::Null | Value::Bool(_)) => value.clone(),
        _ if shape.sensitive => REDACTED.into(),
        (Kind::Structure(members) | Kind::Union(members), Value::Object(whole)) => {
            let mut seen = Record::new();
            for (name, value) in whole {
                let known = members.iter().find(|member| member.name == name);
                put(&mut seen, name, known.map_or_else(|| REDACTED.into(), |member| redacted(member.shape, value)));
            }
            Value::Object(seen)
        }
        (Kind::List(member, _), Value::Array(items)) => items.iter().map(|item| redacted(member, item)).collect(),
        // A value of another type than the model's may hold anything.
        (_, Value::Object(_) | Value::Array(_)) => REDACTED.into(),
        (Kind::Structure(_) | Kind::Union(_) | Kind::List(..), _) => REDACTED.into(),
        _ => value.clone(),
    }
}
