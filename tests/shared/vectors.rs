//! Reads `tests/vectors/validation.ndjson`: requests with the issues that an independent reading of the models
//! (`tests/oracle/`) finds in them.
#![allow(dead_code, reason = "each test uses a part")]

use partner_central::shape::Operation;
use partner_central::{RequestError, SERVICES};
use serde_json::Value;

/// A request and what is wrong with it.
pub struct Vector<'t> {
    pub operation: &'static Operation,
    /// The JSON text in the file. Not a `Value`, which cannot contain lone surrogates.
    pub input: &'t str,
    /// The pointer and the code of each issue. `None` if a pointer contains a lone surrogate, which no `String` can.
    pub issues: Option<Vec<Value>>,
}

pub fn vectors(text: &str) -> impl Iterator<Item = Vector<'_>> {
    text.lines().map(|line| {
        let (operation, rest) = line.strip_prefix(r#"{"op":""#).unwrap().split_once(r#"","input":"#).unwrap();
        let (input, issues) = rest.rsplit_once(r#","issues":"#).unwrap();
        let issues = serde_json::from_str(issues.strip_suffix('}').unwrap()).ok();
        Vector { operation: operation_of(operation), input, issues }
    })
}

/// The operation with an ID such as `account.CreatePartner`.
pub fn operation_of(id: &str) -> &'static Operation {
    let (service, name) = id.split_once('.').unwrap();
    let service = SERVICES.into_iter().find(|known| known.name == service).unwrap();
    service.operations.iter().find(|operation| operation.name == name).unwrap()
}

/// Fails at the first vector whose issues are not the expected ones.
pub fn assert_issues(text: &str) {
    let mut count = 0;
    for Vector { operation, input, issues } in vectors(text) {
        let found: Vec<Value> = match operation.validate_json(input.as_bytes()) {
            Ok(()) => Vec::new(),
            Err(RequestError::Validation(error)) => {
                error.issues.iter().map(|issue| Value::from(vec![issue.pointer(), issue.code.to_string()])).collect()
            }
            Err(error) => panic!("{} {input}: {error}", operation.name),
        };
        match issues {
            Some(issues) => assert_eq!(found, issues, "{} {input}", operation.name),
            None => assert!(!found.is_empty(), "{} {input}", operation.name),
        }
        count += 1;
    }
    assert!(count > 3000, "only {count} vectors");
}
