//! Checks responses against the shape tables: required and unknown members, enum values, lengths, patterns.

use partner_central::UnknownKeys;
use partner_central::http::Response;
use partner_central::internal::check::{CheckOptions, Path, Report, Step, check};
use partner_central::internal::tape::{Buffers, json::read};
use partner_central::issue::Code;
use partner_central::shape::{Kind, Operation, Shape};
use serde_json::Value;

#[derive(Default)]
struct Broken(Vec<String>);

impl Report for Broken {
    fn report(&mut self, code: Code, path: &Path<'_>, kind: &'static Kind, _: u32) {
        // The checker does not check maps; `maps` does.
        if matches!(kind, Kind::Map(..)) {
            return;
        }
        let steps: Vec<String> = path
            .steps()
            .map(|step| match step {
                Step::Member(_, name) => name.to_owned(),
                other => format!("{other:?}"),
            })
            .collect();
        self.0.push(format!("{code} at {steps:?}"));
    }
}

pub fn broken(shape: &'static Shape, value: &Value) -> Vec<String> {
    let mut text = value.to_string().into_bytes();
    let mut buffers = Buffers::default();
    let tape = read(shape, &mut text, UnknownKeys::Error, &mut buffers).unwrap();
    let mut broken = Broken::default();
    check(shape, &tape, CheckOptions::new(UnknownKeys::Error), &mut broken);
    maps(shape, value, &mut broken.0);
    broken.0
}

/// Checks every key and value of every map.
fn maps(shape: &'static Shape, value: &Value, found: &mut Vec<String>) {
    match (&shape.kind, value) {
        (Kind::Structure(members) | Kind::Union(members), Value::Object(entries)) => {
            for member in *members {
                if let Some(value) = entries.get(member.name) {
                    maps(member.shape, value, found);
                }
            }
        }
        (Kind::List(item, _), Value::Array(items)) => items.iter().for_each(|value| maps(item, value, found)),
        (Kind::Map(key, item), Value::Object(entries)) => {
            for (name, value) in entries {
                let issues = [broken(key, &Value::from(name.as_str())), broken(item, value)].concat();
                found.extend(issues.into_iter().map(|issue| format!("{issue} in {name}")));
            }
        }
        (Kind::Map(..), _) => found.push(format!("type at a map: {value}")),
        _ => {}
    }
}

/// Asserts that a success has the operation's output shape, and an error the shape of one of the operation's errors.
pub fn assert_conforms(operation: &'static Operation, response: &Response) {
    let mut body: Value = serde_json::from_slice(&response.body).unwrap();
    let (name, found) = if response.status == 200 {
        (operation.output.name, broken(operation.output, &body))
    } else {
        let kind = body.as_object_mut().unwrap().remove("__type").unwrap();
        let (namespace, name) = kind.as_str().unwrap().split_once('#').unwrap();
        assert_eq!(header(response, "x-amzn-ErrorType"), name);
        if namespace == "com.amazon.coral.service" {
            return;
        }
        assert_eq!(namespace, format!("com.amazonaws.partnercentral{}", operation.service.name));
        assert_eq!(response.status, if name == "InternalServerException" { 500 } else { 400 });
        let error = operation.errors.iter().find(|error| error.name == name);
        let error = error.unwrap_or_else(|| panic!("{} does not model {name}", operation.name));
        (error.name, broken(error, &body))
    };
    assert!(found.is_empty(), "{} responded with {body} for {name}: {found:?}", operation.name);
}

pub fn header<'r>(response: &'r Response, name: &str) -> &'r str {
    let mut headers = response.headers.iter();
    headers.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str()).unwrap_or("")
}

#[test]
fn the_conformance_check_finds_every_kind_of_violation() {
    use partner_central::account::{GET_CONNECTION, GET_PARTNER, LIST_CONNECTIONS};
    let found = broken(GET_PARTNER.output, &serde_json::json!({ "Catalog": "AWS", "Extra": 1, "Id": "partner-1" }));
    let text = found.join("; ");
    for part in ["required at [\"Arn\"]", "pattern at [\"Id\"]", "unknown at"] {
        assert!(text.contains(part), "{text}");
    }
    let kinds =
        serde_json::json!({ "FRIENDSHIP": {}, "SUBSIDIARY": { "Status": "LOST", "OtherParticipant": { "Account": {} } } });
    let found = broken(GET_CONNECTION.output, &serde_json::json!({ "ConnectionTypes": kinds }));
    let summary = serde_json::json!({ "ConnectionSummaries": [{ "ConnectionTypes": [] }, { "ConnectionTypes": kinds }] });
    let in_lists = broken(LIST_CONNECTIONS.output, &summary);
    for text in [found.join("; "), in_lists.join("; ")] {
        for part in ["enum at [] in FRIENDSHIP", "enum at [\"Status\"] in SUBSIDIARY", "\"Name\"", "required at [\"Status\"]"] {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
    assert!(in_lists.iter().any(|issue| issue == "type at a map: []"), "{in_lists:?}");
}
