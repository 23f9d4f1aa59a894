//! Validation of requests against `tests/vectors/validation.ndjson`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may say what it expects")]

use partner_central::issue::Param;
use partner_central::shape::Operation;
use partner_central::{RequestError, Rules, UnknownKeys, ValidationOptions, account, channel};
use serde_json::{Value, json};

#[path = "shared/vectors.rs"]
mod vectors;

fn text() -> String {
    std::fs::read_to_string("tests/vectors/validation.ndjson").unwrap()
}

#[test]
fn json_text_has_the_issues_of_every_vector() {
    vectors::assert_issues(&text());
}

/// A value and its JSON text must have the same issues in the same order, with every choice for unknown keys.
fn assert_same_as_text(operation: &Operation, value: &Value) {
    for unknown_keys in [UnknownKeys::Error, UnknownKeys::Strip, UnknownKeys::Allow] {
        let options = ValidationOptions::new().unknown_keys(unknown_keys);
        let of_text = operation.validate_json_with(value.to_string().as_bytes(), &options);
        let of_value = operation.validate_with(value, &options).map_err(RequestError::Validation);
        assert_eq!(of_value, of_text, "{} {unknown_keys:?} {value}", operation.name);
    }
}

#[test]
fn a_value_has_the_issues_of_its_text_in_every_vector() {
    let text = text();
    let mut count = 0;
    for vector in vectors::vectors(&text) {
        // A `Value` cannot contain lone surrogates.
        if let Ok(value) = serde_json::from_str(vector.input) {
            assert_same_as_text(vector.operation, &value);
            count += 1;
        }
    }
    assert!(count > 3000, "only {count} values");
}

#[test]
fn a_value_of_any_type_has_the_issues_of_its_text_in_every_member() {
    let kinds = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1.0),
        json!(1e2),
        json!(1.5),
        json!(1e300),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(i64::from(i32::MAX) + 1),
        json!(""),
        json!("\u{0}\"\\ü\u{1f600}"),
        json!([]),
        json!([null, [], {}]),
        json!({}),
        json!({ "a": { "b": [1] }, "": null }),
    ];
    for operation in partner_central::SERVICES.iter().flat_map(|service| service.operations) {
        for kind in &kinds {
            assert_same_as_text(operation, kind);
            for member in operation.input.kind.members() {
                assert_same_as_text(operation, &json!({ member.name: kind, "unknown": kind }));
                assert_same_as_text(operation, &json!({ member.name: [kind, { "Key": kind }] }));
            }
        }
    }
}

#[test]
fn a_value_100_000_levels_deep_does_not_overflow_the_stack() {
    let deep = (0..100_000).fold(Value::Null, |inner, _| Value::Array(vec![inner]));
    // Neither `json!`, which would serialize it, nor a drop: both recurse into every level.
    let value = Value::from_iter([("Catalog", deep)]);
    let error = account::LIST_PARTNERS.validate(&value).unwrap_err();
    assert_eq!(error.to_string(), "Catalog must be of type string, not array");
    std::mem::forget(value);
}

#[test]
fn debug_of_tables_is_short() {
    assert_eq!(format!("{:?}", account::SERVICE), r#"Service { name: "account", .. }"#);
    assert_eq!(format!("{:?}", account::GET_PARTNER), r#"Operation { name: "GetPartner", service: "account", .. }"#);
    assert!(format!("{:?}", account::LIST_PARTNERS.validate_lines(b"")).contains("ListPartners"));
}

#[test]
fn a_time_is_sent_in_utc_with_the_digits_of_its_seconds() {
    for line in std::fs::read_to_string("tests/vectors/times.ndjson").unwrap().lines() {
        let time: Value = serde_json::from_str(line).unwrap();
        let request = json!({
            "handshakeType": "START_SERVICE_PERIOD",
            "catalog": "AWS",
            "associatedResourceIdentifier": "rs-1234567890abc",
            "payload": { "startServicePeriodPayload": {
                "programManagementAccountIdentifier": "pma-1234567890abc",
                "servicePeriodType": "FIXED_COMMITMENT_PERIOD",
                "endDate": time["given"],
            } },
        });
        let body = channel::CREATE_CHANNEL_HANDSHAKE.body(request.to_string().as_bytes(), None).unwrap();
        let body: Value = serde_json::from_slice(&body).unwrap();
        assert_eq!(body["payload"]["startServicePeriodPayload"]["endDate"], time["sent"]);
    }
}

#[test]
fn issues_beyond_max_issues_are_left_out_and_the_error_says_so() {
    let request = json!({ "Catalog": "AWS", "A": 1, "B": 1, "C": 1 });
    let error =
        |max: u32| account::LIST_PARTNERS.validate_with(&request, &ValidationOptions::new().max_issues(max)).unwrap_err();
    assert_eq!((error(2).issues.len(), error(2).is_truncated), (2, true));
    assert_eq!((error(3).issues.len(), error(3).is_truncated), (3, false));
    assert_eq!((error(0).issues.len(), error(0).is_truncated), (1, true));
}

/// The vectors of `tests/validate/rules.test.mjs`: JSON Pointer, name of the rule or code of the issue, and message.
#[test]
fn documented_rules_have_the_issues_of_every_vector() {
    // 2026-11-30T12:00:00Z
    let options = ValidationOptions::new().rules(Rules::Documented { now: 1_796_040_000_000 });
    let mut count = 0;
    for line in std::fs::read_to_string("tests/vectors/rules.ndjson").unwrap().lines() {
        let vector: Value = serde_json::from_str(line).unwrap();
        let (service, name) = vector["op"].as_str().unwrap().split_once('.').unwrap();
        let service = partner_central::SERVICES.into_iter().find(|known| known.name == service).unwrap();
        let operation = service.operations.iter().find(|operation| operation.name == name).unwrap();
        let result = operation.validate_json_with(vector["input"].to_string().as_bytes(), &options);
        let issues = match result {
            Ok(()) => Vec::new(),
            Err(RequestError::Validation(error)) => error.issues,
            Err(error) => panic!("{error}: {line}"),
        };
        let of_value = operation.validate_with(&vector["input"], &options).map_err(|error| error.issues);
        assert_eq!(of_value.err().unwrap_or_default(), issues, "{line}");
        let told: Vec<Value> = issues
            .iter()
            .map(|issue| {
                let rule = issue.params.iter().find_map(|(key, param)| match param {
                    Param::Text(name) if *key == "rule" => Some(*name),
                    _ => None,
                });
                json!([issue.pointer(), rule.unwrap_or(issue.code.as_str()), issue.message])
            })
            .collect();
        assert_eq!(Value::from(told), vector["issues"], "{line}");
        count += 1;
    }
    assert!(count > 30, "only {count} vectors");
}
