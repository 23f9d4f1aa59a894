//! The interpretation of responses, against `tests/vectors/responses.ndjson`. `tests/responses/vectors.test.mjs` tests the npm
//! package's client with the same vectors.
#![cfg(feature = "types")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may say what it expects")]

use partner_central::error::Error;
use partner_central::http::Response;
use partner_central::internal::without_output;
use partner_central::response::{Outcome, interpret};
use partner_central::retry::Failure;
use partner_central::shape::Operation;
use partner_central::types::{Object, OperationRequest, account, channel};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The client's clock in every vector: 21 November 2026, 09:30 UTC.
const NOW_MS: i64 = 1_795_253_400_000;

/// `ListPartners` as an operation without output, as the models have none today.
#[derive(Serialize, Deserialize)]
struct WithoutOutput {}

impl OperationRequest for WithoutOutput {
    type Response = Object;
    const OPERATION: &'static Operation = &without_output(&partner_central::account::LIST_PARTNERS);
}

fn response(vector: &Value) -> Response {
    Response {
        status: u16::try_from(vector["status"].as_u64().unwrap()).unwrap(),
        headers: vector["headers"]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
            .collect(),
        body: vector["body"].as_str().unwrap().into(),
    }
}

/// What was found, in the form of a vector.
fn found<R: OperationRequest>(vector: &Value) -> Value {
    let Outcome { result, failure, clock_skew_ms, retry_after_ms, .. } = interpret::<R>(&response(vector), NOW_MS);
    let mut found = match result {
        Ok(output) => {
            let output = serde_json::to_value(output).unwrap();
            // Only the members in the vector: a required member that is absent has its default here.
            let names = vector["output"].as_object().unwrap_or_else(|| panic!("unexpected output {output}")).keys();
            json!({ "output": names.map(|name| (name.clone(), output[name].clone())).collect::<serde_json::Map<_, _>>() })
        }
        Err(Error::Service(error)) => {
            assert_eq!(error.status, vector["status"]);
            let fault = if error.fault.server { "server" } else { "client" };
            let mut fields = json!({ "code": error.code, "message": error.message, "fault": fault });
            if error.code == "ValidationException" {
                let issues = error.issues.iter();
                let issues =
                    issues.map(|issue| json!({ "pointer": issue.pointer(), "code": issue.code, "message": issue.message }));
                fields["issues"] = issues.collect();
            }
            if let Some(request_id) = error.request_id {
                fields["requestId"] = request_id.into();
            }
            json!({ "serviceError": fields })
        }
        Err(Error::Transport(error)) => {
            assert_eq!(error.status.map(Value::from), Some(vector["status"].clone()));
            let mut fields = json!({ "message": error.message, "body": error.body });
            if let Some(request_id) = error.request_id {
                fields["requestId"] = request_id.into();
            }
            json!({ "transportError": fields })
        }
        Err(error) => panic!("{error}"),
    };
    found["retry"] = match failure {
        Failure::Final => "final",
        Failure::Transient => "transient",
        Failure::Throttling => "throttling",
        Failure::ClockSkew => "clockSkew",
        other => panic!("{other:?}"),
    }
    .into();
    if let Some(skew) = clock_skew_ms {
        found["clockSkewMs"] = skew.into();
    }
    if retry_after_ms > 0.0 {
        found["retryAfterMs"] = (retry_after_ms as i64).into();
    }
    found
}

#[test]
fn responses_have_the_outcome_of_every_vector() {
    let text = std::fs::read_to_string("tests/vectors/responses.ndjson").unwrap();
    let mut differences = Vec::new();
    for line in text.lines() {
        let vector: Value = serde_json::from_str(line).unwrap();
        let found = match vector["operation"].as_str().unwrap() {
            "account.CreatePartner" => found::<account::CreatePartnerRequest>(&vector),
            "account.ListPartners without output" => found::<WithoutOutput>(&vector),
            "account.ListPartners" => found::<account::ListPartnersRequest>(&vector),
            "channel.ListRelationships" => found::<channel::ListRelationshipsRequest>(&vector),
            other => panic!("{other} has no request here"),
        };
        let mut expected = vector.clone();
        for member in ["name", "operation", "status", "headers", "body"] {
            expected.as_object_mut().unwrap().remove(member);
        }
        if found != expected {
            differences.push(format!("{}\n  expected {expected}\n  found    {found}", vector["name"]));
        }
    }
    assert!(text.lines().count() > 100);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// The result of `ListPartners` for a response with this body.
fn list_partners(status: u16, body: &[u8]) -> Outcome<account::ListPartnersResponse> {
    let http = Response { status, headers: Vec::new(), body: body.to_vec() };
    interpret::<account::ListPartnersRequest>(&http, NOW_MS)
}

#[test]
fn a_body_is_read_as_javascript_reads_it() {
    let token = |body: &[u8]| list_partners(200, body).result.unwrap().next_token.unwrap();
    let list = r#""PartnerSummaryList":[]"#;
    assert_eq!(token(format!("\u{feff}{{{list},\"NextToken\":\"a\"}}").as_bytes()), "a");
    assert_eq!(token(&[format!("{{{list},\"NextToken\":\"a").as_bytes(), b"\xff\xc3", b"\"}"].concat()), "a\u{fffd}\u{fffd}");
    for (escaped, text) in [
        (r"a\ud800b", "a\u{fffd}b"),
        (r"\uDC00\ud83d\ude00\ud83d", "\u{fffd}\u{1f600}\u{fffd}"),
        (r"\\ud800\ud800\n", "\\ud800\u{fffd}\n"),
        (r"é\u00e9\\é", "éé\\é"),
    ] {
        assert_eq!(token(format!("{{{list},\"NextToken\":\"{escaped}\"}}").as_bytes()), text);
    }
    // Of a member that is there twice, the last counts.
    assert_eq!(token(format!("{{\"NextToken\":\"a\",{list},\"NextToken\":\"b\"}}").as_bytes()), "b");
    assert!(list_partners(200, "\u{feff}".as_bytes()).result.is_err());
}

#[test]
fn a_message_that_is_empty_is_made_of_the_error() {
    let message = |body: &str| match list_partners(400, body.as_bytes()).result.unwrap_err() {
        Error::Service(error) => (error.code, error.message),
        error => panic!("{error}"),
    };
    let conflict = r#"{"__type":"ConflictException","Message":" ","Reason":"DUPLICATE_PARTNER"}"#;
    assert_eq!(message(conflict).1, "ListPartners failed with status 400; Reason DUPLICATE_PARTNER");
    let invalid = r#"{"__type":"ValidationException","ErrorDetails":[{"FieldValidationError":{"Name":"Catalog","Code":"INVALID_VALUE"}}]}"#;
    let expected = "ListPartners failed with status 400; Catalog: was refused by the service (INVALID_VALUE)";
    assert_eq!(message(invalid).1, expected);
    // Codes go to logs.
    let (code, _) = message(&format!(r#"{{"__type":"A\nB{}"}}"#, "C".repeat(500)));
    assert_eq!(code, format!("A?B{}", "C".repeat(125)));
}
