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
