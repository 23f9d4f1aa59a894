//! `tests/vectors/issues.ndjson`: issues as Rust makes them, with which JavaScript's are compared. It has the first vector
//! that leads to each message.

use anyhow::{Context, Result};
use partner_central::issue::{Issue, Param, Segment};
use partner_central::{RequestError, SERVICES};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::Path;

/// The file, from `tests/vectors/validation.ndjson`.
pub fn file(root: &Path) -> Result<String> {
    let path = root.join("tests/vectors/validation.ndjson");
    let vectors = std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut seen = BTreeSet::new();
    let mut out = String::new();
    for line in vectors.split('\n') {
        // A `Value` cannot hold lone surrogates: other tests cover those lines.
        let Ok(vector) = serde_json::from_str::<Value>(line) else { continue };
        let id = vector["op"].as_str().context("a vector without an operation")?;
        let operations = SERVICES.into_iter().flat_map(|service| service.operations);
        let operation = operations.copied().find(|o| format!("{}.{}", o.service.name, o.name) == id);
        let operation = operation.with_context(|| format!("no operation {id}"))?;
        let Err(RequestError::Validation(invalid)) = operation.validate_json(vector["input"].to_string().as_bytes()) else {
            continue;
        };
        let new_messages = invalid.issues.iter().filter(|issue| seen.insert(issue.message.clone())).count();
        if new_messages > 0 {
            let issues: Vec<Value> = invalid.issues.iter().map(of).collect();
            out.push_str(&json!({ "op": id, "input": vector["input"], "issues": issues }).to_string());
            out.push('\n');
        }
    }
    Ok(out)
}

fn of(issue: &Issue) -> Value {
    let path: Vec<Value> = issue
        .path
        .iter()
        .map(|segment| match segment {
            Segment::Key(key) => key.as_str().into(),
            Segment::Index(index) => (*index).into(),
        })
        .collect();
    let params: Map<String, Value> = issue
        .params
        .iter()
        .map(|(name, param)| {
            let value = match param {
                Param::Text(text) => (*text).into(),
                Param::Texts(texts) => texts.clone().into(),
                Param::Number(number) => (*number).into(),
                // A parameter of a new form has none in JSON yet.
                _ => Value::Null,
            };
            ((*name).to_owned(), value)
        })
        .collect();
    json!({ "code": issue.code.as_str(), "path": path, "message": issue.message, "params": params })
}
