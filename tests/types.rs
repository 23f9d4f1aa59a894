//! The printed structs: JSON in and out without loss, validation, and silence
//! about sensitive members.
#![cfg(feature = "types")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may say what it expects")]

use partner_central::types::account::*;
use partner_central::types::channel::{
    self, CreateRelationshipRequest, ListRelationshipsResponse, SupportPlan, UpdateRelationshipRequest,
};
use partner_central::types::{Object, Request};
use serde_json::{Value, json};
use std::fmt::Debug;

/// The vectors' valid inputs of one operation.
fn valid(service: &str, operation: &str) -> Vec<Value> {
    let text = std::fs::read_to_string("tests/vectors/validation.ndjson").unwrap();
    let start = format!(r#"{{"op":"{service}.{operation}","#);
    let lines = text.lines().filter(|line| line.starts_with(&start) && line.ends_with(r#""issues":[]}"#));
    // Lone surrogates have no place in a `Value`; they are never valid anyway.
    lines.filter_map(|line| serde_json::from_str::<Value>(line).ok()).map(|mut line| line["input"].take()).collect()
}

/// Absent members are gone after a round trip.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, without_nulls(value)))
            .collect::<Object>()
            .into(),
        Value::Array(items) => items.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

fn round_trip<R: Request + Debug>() {
    let operation = R::OPERATION;
    let inputs = valid(operation.service.name, operation.name);
    assert!(inputs.len() > 5, "only {} vectors of {}", inputs.len(), operation.name);
    for input in inputs {
        let request: R = serde_json::from_value(input.clone()).unwrap();
        assert_eq!(request.validate(), Ok(()), "{request:?}");
        assert_eq!(serde_json::to_value(&request).unwrap(), without_nulls(input));
    }
}

#[test]
fn requests_survive_the_round_trip() {
    round_trip::<CreatePartnerRequest>();
    round_trip::<PutAllianceLeadContactRequest>();
    round_trip::<StartProfileUpdateTaskRequest>();
    round_trip::<CreateRelationshipRequest>();
    round_trip::<UpdateRelationshipRequest>();
}

#[test]
fn debug_hides_sensitive_members() {
    let request = CreatePartnerRequest {
        catalog: "Sandbox".into(),
        legal_name: "Secret Ltd".into(),
        email_verification_code: "987654".into(),
        alliance_lead_contact: AllianceLeadContact { first_name: "Secretia".into(), ..Default::default() },
        ..Default::default()
    };
    let shown = format!("{request:?}");
    assert!(shown.contains("Sandbox") && shown.contains("legal_name: **"), "{shown}");
    assert!(!shown.to_lowercase().contains("secret") && !shown.contains("987654"), "{shown}");
}

#[test]
fn what_was_forgotten_is_found() {
    let invalid = CreatePartnerRequest::default().validate().unwrap_err();
    let pointers: Vec<String> = invalid.issues.iter().map(|issue| issue.pointer()).collect();
    assert!(pointers.contains(&"/PrimarySolutionType".to_owned()), "{pointers:?}");
    assert!(pointers.contains(&"/AllianceLeadContact/Email".to_owned()), "{pointers:?}");
    let plan = UpdateRelationshipRequest { requested_support_plan: Some(SupportPlan::default()), ..Default::default() };
    let invalid = plan.validate().unwrap_err();
    assert!(invalid.to_string().contains("requestedSupportPlan must have exactly one of"), "{invalid}");
}

#[test]
fn answers_newer_than_the_types_are_read() {
    let answer = json!({
        "items": [{ "id": "rs-1", "associationType": "NEWER", "createdAt": 1_795_253_400, "unheard": {} }],
        "more": true,
    });
    let answer: ListRelationshipsResponse = serde_json::from_value(answer).unwrap();
    let item = &answer.items.as_ref().unwrap()[0];
    assert_eq!(item.association_type, Some(channel::AssociationType::Unknown("NEWER".into())));
    assert_eq!(item.created_at.as_ref().unwrap().as_str(), "2026-11-21T09:30:00Z");

    let plan: SupportPlan = serde_json::from_value(json!({ "newPlan": { "a": 1 } })).unwrap();
    assert!(matches!(&plan, SupportPlan::Unknown(object) if object.contains_key("newPlan")));
    assert_eq!(serde_json::to_value(plan).unwrap(), json!({ "newPlan": { "a": 1 } }));

    let partner: GetPartnerResponse = serde_json::from_value(json!({ "Id": "partner-1" })).unwrap();
    assert_eq!(partner.id, "partner-1");
}
