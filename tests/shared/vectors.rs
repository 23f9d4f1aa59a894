//! Holds the checker against lines of `tests/vectors/validation.ndjson`:
//! requests and verdicts that an independent reading of the models made
//! (`tests/oracle`).

use partner_central::{RequestError, account, channel, shape::Operation};
use serde_json::Value;

fn operation(id: &str) -> &'static Operation {
    let (service, name) = id.split_once('.').unwrap();
    let service = if service == "account" { &account::SERVICE } else { &channel::SERVICE };
    service.operations.iter().find(|operation| operation.name == name).unwrap()
}

/// The text of a line's `input`, as it stands: lone surrogates have no place in a `Value`.
fn parts(line: &str) -> (&str, &str, Value) {
    let (op, rest) = line.strip_prefix(r#"{"op":""#).unwrap().split_once(r#"","input":"#).unwrap();
    let (input, issues) = rest.rsplit_once(r#","issues":"#).unwrap();
    (op, input, serde_json::from_str(issues.strip_suffix('}').unwrap()).unwrap_or(Value::Null))
}

/// Panics at the first line that gets another verdict.
pub fn hold(text: &str) {
    let mut count = 0;
    for line in text.split('\n').filter(|line| !line.is_empty()) {
        let (op, input, expected) = parts(line);
        let found: Vec<Value> = match operation(op).validate_json(input.as_bytes()) {
            Ok(()) => Vec::new(),
            Err(RequestError::Validation(invalid)) => {
                invalid.issues.iter().map(|issue| Value::from(vec![issue.pointer(), issue.code.to_string()])).collect()
            }
            Err(RequestError::Json(error)) => panic!("{op} {input}: {error}"),
        };
        // A pointer through a lone surrogate cannot be compared as text; its verdict still counts.
        if expected.is_null() {
            assert!(!found.is_empty(), "{op} {input}");
        } else {
            assert_eq!(Value::from(found), expected, "{op} {input}");
        }
        count += 1;
    }
    assert!(count > 3000, "only {count} vectors");
}
