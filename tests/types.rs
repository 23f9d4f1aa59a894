//! The generated structs: they keep everything of their JSON, are validated, and hide sensitive members in `Debug`.
#![cfg(feature = "types")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may say what it expects")]

use partner_central::issue::ValidationError;
use partner_central::shape::{Kind, Member, Shape};
use partner_central::types::account::*;
use partner_central::types::channel::{self, ListRelationshipsResponse, SupportPlan, UpdateRelationshipRequest};
use partner_central::types::{Exception, Object, OperationRequest};
use partner_central::{RequestError, SERVICES, account, channel as channel_tables};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::OnceLock;

#[path = "shared/vectors.rs"]
mod vectors;
#[path = "shared/visit.rs"]
mod visit;

use vectors::Vector;
use visit::{Visit, every};

/// The value of every sensitive member in these tests.
const MARKER: &str = "s3cr3t";

/// Makes the value of a shape without members.
type Fill<'f> = &'f dyn Fn(&Shape) -> Value;

/// Enough values of a shape that every member of its unions occurs. Every other member occurs in all of them.
fn values(shape: &Shape, fill: Fill<'_>) -> Vec<Value> {
    let join = |members: &[Member]| {
        let columns: Vec<Vec<Value>> = members.iter().map(|member| inside(shape, member.shape, fill)).collect();
        let rows = columns.iter().map(Vec::len).max().unwrap_or(1);
        let row = |row: usize| -> Object {
            members
                .iter()
                .zip(&columns)
                .map(|(member, column)| (member.name.to_owned(), column[row % column.len()].clone()))
                .collect()
        };
        (0..rows).map(|at| Value::Object(row(at))).collect()
    };
    match &shape.kind {
        Kind::Structure(members) => join(members),
        Kind::Union(members) => members
            .iter()
            .flat_map(|member| inside(shape, member.shape, fill).into_iter().map(|value| json!({ member.name: value })))
            .collect(),
        Kind::List(item, _) => vec![Value::Array(inside(shape, item, fill))],
        Kind::Map(key, value) => {
            let keys = inside(shape, key, fill);
            let values = inside(shape, value, fill).into_iter().enumerate();
            vec![values.map(|(i, value)| (format!("{}{i}", keys[0].as_str().unwrap()), value)).collect::<Object>().into()]
        }
        _ => vec![fill(shape)],
    }
}

/// The values of a member, item or key. Inside a sensitive shape, everything is sensitive.
fn inside(outer: &Shape, shape: &Shape, fill: Fill<'_>) -> Vec<Value> {
    if outer.sensitive { values(shape, &|_| MARKER.into()) } else { values(shape, fill) }
}

/// A value of a shape without members: the marker if the shape is sensitive.
fn marked(shape: &Shape) -> Value {
    match &shape.kind {
        _ if shape.sensitive => MARKER.into(),
        Kind::Integer(_) => 7.into(),
        Kind::Long(_) => (1_i64 << 40).into(),
        Kind::Boolean => true.into(),
        Kind::Timestamp => "2026-11-21T09:30:00Z".into(),
        Kind::Enum(values) => values[0].value.into(),
        _ => "shown".into(),
    }
}

/// The same, but with values of enums that these types do not know.
fn with_unknown_values(shape: &Shape) -> Value {
    if matches!(shape.kind, Kind::Enum(_)) { "NEWER_VALUE".into() } else { marked(shape) }
}

fn shows<T: Debug>(value: &T) -> [String; 2] {
    [format!("{value:?}"), format!("{value:#?}")]
}

#[derive(Default)]
struct Debugged {
    types: usize,
    secrets: usize,
}

impl Visit for Debugged {
    fn shape<T: Serialize + DeserializeOwned + Debug + PartialEq>(&mut self, shape: &'static Shape) {
        self.types += 1;
        for value in values(shape, &marked) {
            let typed: T = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{}: {error}", shape.name));
            let secrets = value.to_string().matches(MARKER).count();
            self.secrets += secrets;
            for shown in shows(&typed) {
                assert!(!shown.contains(MARKER), "{}: {shown}", shape.name);
                assert_eq!(shown.contains("**"), secrets > 0, "{}: {shown}", shape.name);
            }
        }
        if matches!(shape.kind, Kind::Union(_)) {
            // An unknown member, and two of them.
            for value in [json!({ "newer": { "a": [MARKER] } }), json!({ "newer": MARKER, "other": MARKER })] {
                let typed: T = serde_json::from_value(value).unwrap();
                assert!(shows(&typed).iter().all(|shown| shown.contains("newer") && !shown.contains(MARKER)), "{typed:?}");
            }
        }
    }
}

#[test]
fn debug_hides_every_sensitive_member_of_every_type() {
    let mut visit = Debugged::default();
    every::shapes(&mut visit);
    let [structures, members] =
        [account::SHAPES, channel_tables::SHAPES].concat().iter().fold([0, 0], |[types, members], shape| {
            let typed = matches!(shape.kind, Kind::Structure(_) | Kind::Union(_) | Kind::Enum(_));
            let sensitive = shape.kind.members().iter().filter(|member| member.shape.sensitive).count();
            [types + usize::from(typed), members + sensitive]
        });
    assert_eq!(visit.types, structures);
    assert!(members > 15 && visit.secrets > members, "{} secrets in {members} members", visit.secrets);
}

struct RoundTrip(usize);

impl Visit for RoundTrip {
    fn shape<T: Serialize + DeserializeOwned + Debug + PartialEq>(&mut self, shape: &'static Shape) {
        for value in [values(shape, &marked), values(shape, &with_unknown_values)].concat() {
            let typed: T = serde_json::from_value(value.clone()).unwrap();
            assert_eq!(serde_json::to_value(&typed).unwrap(), value, "{}", shape.name);
            self.0 += 1;
        }
        let Kind::Structure(members) = shape.kind else { return };
        // A member of a response may be `null`, which is the same as absent.
        let nulls: Object = members.iter().map(|member| (member.name.to_owned(), Value::Null)).collect();
        let read = |value: Value| serde_json::from_value::<T>(value).unwrap_or_else(|error| panic!("{}: {error}", shape.name));
        assert_eq!(read(nulls.into()), read(json!({})), "{}", shape.name);
    }
}

#[test]
fn every_type_keeps_all_values_in_a_round_trip_unknown_ones_too() {
    let mut visit = RoundTrip(0);
    every::shapes(&mut visit);
    assert!(visit.0 > 500, "only {} values", visit.0);
}

type ByOperation = BTreeMap<String, Vec<(String, Vec<Value>)>>;

/// The vectors by operation: the text of an input, and its issues.
fn vectors_by_operation() -> &'static ByOperation {
    static VECTORS: OnceLock<ByOperation> = OnceLock::new();
    VECTORS.get_or_init(|| {
        let text = std::fs::read_to_string("tests/vectors/validation.ndjson").unwrap();
        let mut by_operation = ByOperation::new();
        for Vector { operation, input, issues } in vectors::vectors(&text) {
            let Some(issues) = issues else { continue };
            let id = format!("{}.{}", operation.service.name, operation.name);
            by_operation.entry(id).or_default().push((input.to_owned(), issues));
        }
        by_operation
    })
}

/// Pointers and codes, in the form of the vectors.
fn found(invalid: &ValidationError) -> Vec<Value> {
    invalid.issues.iter().map(|issue| json!([issue.pointer(), issue.code.to_string()])).collect()
}

fn sorted(issues: &[Value]) -> Vec<String> {
    let mut issues: Vec<String> = issues.iter().map(Value::to_string).collect();
    issues.sort();
    issues
}

/// What a round trip leaves: no absent members, and 5 for `5.0`.
fn canonical(value: Value) -> Value {
    match value {
        Value::Object(members) => members
            .into_iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name, canonical(value)))
            .collect::<Object>()
            .into(),
        Value::Array(items) => items.into_iter().map(canonical).collect(),
        Value::Number(number) if !number.is_i64() => number.as_f64().map_or(Value::Null, |number| (number as i64).into()),
        other => other,
    }
}

/// Whether a string of this JSON is a date-time, and not one in UTC as it is sent.
fn has_other_time(json: &str) -> bool {
    json.split('"').any(|text| match text.as_bytes() {
        [_, _, _, _, b'-', _, _, b'-', _, _, separator, .., last] => (*separator, *last) != (b'T', b'Z') && text.len() >= 20,
        _ => false,
    })
}

#[derive(Default)]
struct Vectors {
    operations: usize,
    valid: usize,
    invalid: usize,
}

impl Visit for Vectors {
    fn request<R: OperationRequest + TryFrom<Value, Error = ValidationError> + Debug + PartialEq>(&mut self) {
        let operation = R::OPERATION;
        self.operations += 1;
        let [mut valid, mut invalid] = [0, 0];
        for (input, expected) in &vectors_by_operation()[&format!("{}.{}", operation.service.name, operation.name)] {
            let read = R::from_json(input.as_bytes());
            // A `Value` cannot contain lone surrogates; they are never valid anyway.
            let value = serde_json::from_str::<Value>(input).ok();
            let same = value.clone().map(R::try_from);
            match read {
                Ok(request) => {
                    assert!(expected.is_empty(), "{} {input}", operation.name);
                    assert_eq!(request.validate(), Ok(()), "{request:?}");
                    assert_eq!(serde_json::to_value(&request).unwrap(), canonical(value.unwrap()));
                    // The client sends what serde writes.
                    let body = operation.body(input.as_bytes(), None).unwrap();
                    let written = serde_json::to_string(&request).unwrap().replace("\\b", "\\u0008").replace("\\f", "\\u000c");
                    // Times are sent in UTC, and the struct has them as they were given.
                    if !has_other_time(&written) {
                        assert_eq!(written, String::from_utf8(body).unwrap());
                    }
                    assert_eq!(same, Some(Ok(request)));
                    valid += 1;
                }
                Err(RequestError::Validation(refused)) => {
                    assert_eq!(&found(&refused), expected, "{} {input}", operation.name);
                    // A `Value` sorts its keys, so the issues of unknown keys are in another order.
                    let same = same.map(|same| sorted(&found(&same.unwrap_err())));
                    assert!(same.is_none_or(|same| same == sorted(expected)), "{} {input}", operation.name);
                    invalid += 1;
                }
                Err(error) => panic!("{input}: {error}"),
            }
        }
        assert!(valid > 0 && invalid > 5, "{}: {valid} valid and {invalid} invalid vectors", operation.name);
        self.valid += valid;
        self.invalid += invalid;
    }
}

#[test]
fn requests_of_every_type_have_the_issues_of_the_vectors() {
    let mut visit = Vectors::default();
    every::requests(&mut visit);
    assert_eq!(visit.operations, SERVICES.iter().map(|service| service.operations.len()).sum::<usize>());
    assert!(visit.valid > 500 && visit.invalid > 2500, "{} valid, {} invalid", visit.valid, visit.invalid);
}

#[derive(Default)]
struct Codes(BTreeSet<(&'static str, &'static str)>);

impl Visit for Codes {
    fn exception<E: Exception>(&mut self, shape: &'static Shape) {
        assert_eq!((E::CODE, Some(E::FAULT)), (shape.name, shape.fault));
        self.0.insert((E::SERVICE, E::CODE));
    }
}

#[test]
fn every_modelled_error_has_a_type() {
    let mut visit = Codes::default();
    every::exceptions(&mut visit);
    for service in [&account::SERVICE, &channel_tables::SERVICE] {
        for shape in service.operations.iter().flat_map(|operation| operation.errors) {
            assert!(visit.0.contains(&(service.name, shape.name)), "{}", shape.name);
        }
    }
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
fn missing_members_of_default_requests_are_reported() {
    let invalid = CreatePartnerRequest::default().validate().unwrap_err();
    let pointers: Vec<String> = invalid.issues.iter().map(|issue| issue.pointer()).collect();
    assert!(pointers.contains(&"/PrimarySolutionType".to_owned()), "{pointers:?}");
    assert!(pointers.contains(&"/AllianceLeadContact/Email".to_owned()), "{pointers:?}");
    let plan = UpdateRelationshipRequest { requested_support_plan: Some(SupportPlan::default()), ..Default::default() };
    let invalid = plan.validate().unwrap_err();
    assert!(invalid.to_string().contains("requestedSupportPlan must have exactly one of"), "{invalid}");
}

#[test]
fn responses_newer_than_the_model_are_read() {
    let response = json!({
        "items": [{ "id": "rs-1", "associationType": "NEWER", "createdAt": 1_795_253_400, "unknown": {} }],
        "more": true,
    });
    let response: ListRelationshipsResponse = serde_json::from_value(response).unwrap();
    let item = &response.items.as_ref().unwrap()[0];
    assert_eq!(item.association_type, Some(channel::AssociationType::Unknown("NEWER".into())));
    assert_eq!(item.created_at.as_ref().unwrap().as_str(), "2026-11-21T09:30:00Z");

    let plan: SupportPlan = serde_json::from_value(json!({ "newPlan": { "a": 1 } })).unwrap();
    assert!(matches!(&plan, SupportPlan::Unknown(object) if object.contains_key("newPlan")));
    assert_eq!(serde_json::to_value(plan).unwrap(), json!({ "newPlan": { "a": 1 } }));

    let partner: GetPartnerResponse = serde_json::from_value(json!({ "Id": "partner-1" })).unwrap();
    assert_eq!(partner.id, "partner-1");
}
