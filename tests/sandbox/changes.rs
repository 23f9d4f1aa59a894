//! What requests change, and that a large state takes them as quickly as a small one.
use std::time::{Duration, Instant};

use partner_central::account::{
    GET_CONNECTION_PREFERENCES, GET_PARTNER, LIST_PARTNERS, SEND_EMAIL_VERIFICATION_CODE, START_VERIFICATION,
    UPDATE_CONNECTION_PREFERENCES,
};
use partner_central::channel::{CREATE_RELATIONSHIP, DELETE_RELATIONSHIP, GET_RELATIONSHIP, UPDATE_RELATIONSHIP};
use partner_central::http::Request;
use partner_central::shape::Operation;
use serde_json::{Value, json};

use crate::world::{START, World, request};

const PARENT: &str = "pma-0123456789abc";

fn relationship(number: usize) -> Value {
    json!({
        "catalog": "AWS", "associationType": "INTERNAL", "programManagementAccountIdentifier": PARENT,
        "associatedAccountId": (200_000_000_000 + number).to_string(), "displayName": "R", "sector": "COMMERCIAL",
        "clientToken": number.to_string(),
    })
}

/// Whether a request has changed anything, and the parts and keys that it has changed.
fn changes_of(world: &mut World, operation: &'static Operation, input: &Value) -> (bool, Vec<(String, Value)>) {
    let body = input.to_string().into_bytes();
    let call = Request::new(operation, "http://sandbox.example".to_owned(), body);
    let changed = world.sandbox.deliver(&call, world.now).changed;
    let changes: Value = serde_json::from_str(&world.sandbox.changes().unwrap()).unwrap();
    let changes = changes["changes"].as_array().unwrap().iter();
    (changed, changes.map(|change| (change[2].as_str().unwrap().to_owned(), change[3].clone())).collect())
}

#[test]
fn a_request_has_changed_exactly_what_it_did() {
    let mut world = World::new(1);
    let nothing = (false, Vec::new());
    assert_eq!(changes_of(&mut world, &LIST_PARTNERS, &json!({ "Catalog": "AWS" })), nothing);
    let partner = json!({ "Catalog": "AWS", "Identifier": "partner-0123456789abc" });
    assert_eq!(changes_of(&mut world, &GET_PARTNER, &partner), nothing);
    let refused = json!({ "Catalog": "AWS", "Revision": 7, "AccessType": "DENY_ALL" });
    assert_eq!(changes_of(&mut world, &UPDATE_CONNECTION_PREFERENCES, &refused), nothing);
    assert_eq!(world.sandbox.snapshot()["accounts"], json!({}));
    let read = json!({ "Catalog": "AWS" });
    let whole = |part: &str| vec![(part.to_owned(), Value::Null)];
    assert_eq!(changes_of(&mut world, &GET_CONNECTION_PREFERENCES, &read), (true, whole("connectionPreferences")));
    assert_eq!(changes_of(&mut world, &GET_CONNECTION_PREFERENCES, &read), nothing);
    let (changed, changes) = changes_of(&mut world, &CREATE_RELATIONSHIP, &relationship(1));
    let parts: Vec<&str> = changes.iter().map(|(part, _)| part.as_str()).collect();
    assert_eq!((changed, parts), (true, vec!["clientTokens", "programManagementAccounts", "relationships"]));
    let reference = json!({ "catalog": "AWS", "programManagementAccountIdentifier": PARENT, "identifier": changes[2].1 });
    assert_eq!(changes_of(&mut world, &GET_RELATIONSHIP, &reference), nothing);
    let stale =
        json!({ "catalog": "AWS", "programManagementAccountIdentifier": PARENT, "identifier": changes[2].1, "revision": "9" });
    assert_eq!(changes_of(&mut world, &UPDATE_RELATIONSHIP, &stale), nothing);
    let (_, deleted) = changes_of(&mut world, &DELETE_RELATIONSHIP, &reference);
    assert!(deleted.contains(&("relationships".to_owned(), changes[2].1.clone())), "{deleted:?}");
    // A refused request that adopted an account on its way has changed the state, and says so.
    let quotas = json!({ "quotas": { "RELATIONSHIPS_PER_PROGRAM_MANAGEMENT_ACCOUNT": 0 } });
    world.sandbox.configure(&quotas, START).unwrap();
    let (changed, changes) = changes_of(&mut world, &CREATE_RELATIONSHIP, &relationship(2));
    assert_eq!((changed, changes), (true, vec![("programManagementAccounts".to_owned(), json!(PARENT))]));
    // So has a read request at whose time something ended.
    let details = json!({ "BusinessVerificationDetails": { "LegalName": "One", "RegistrationId": "1", "CountryCode": "GB" } });
    assert!(changes_of(&mut world, &START_VERIFICATION, &json!({ "VerificationDetails": details })).0);
    world.now += 5000;
    let (changed, changes) = changes_of(&mut world, &LIST_PARTNERS, &json!({ "Catalog": "AWS" }));
    assert_eq!((changed, changes), (true, vec![("verifications".to_owned(), json!("BUSINESS_VERIFICATION"))]));
    // The clock is in the numbers, and a reset replaces everything.
    world.control("POST", "/_sandbox/clock", &json!({ "advance": 7 })).unwrap();
    assert!(world.sandbox.changes().unwrap().starts_with(r#"{"clockAheadMs":7,"minted":0,"requests":"#));
    world.control("POST", "/_sandbox/reset", &json!({})).unwrap();
    assert_eq!(world.sandbox.changes(), None);
}

#[test]
fn without_quotas_what_an_account_does_takes_no_longer_however_often_it_did_it() {
    let mut world = World::new(1);
    world.sandbox.configure(&json!({ "quotas": false }), START).unwrap();
    let mut time = |from: usize, to: usize| {
        let began = Instant::now();
        for number in from..to {
            let mail = json!({ "Catalog": "AWS", "Email": "ada@example.com" });
            assert_eq!(world.send(&SEND_EMAIL_VERIFICATION_CODE, mail.to_string().as_bytes()).status, 200);
            assert_eq!(world.send(&CREATE_RELATIONSHIP, relationship(number).to_string().as_bytes()).status, 200);
        }
        began.elapsed()
    };
    time(0, 100);
    let first = time(100, 300);
    time(300, 3_000);
    let last = time(3_000, 3_200);
    // Ten times as many once made it ten times slower.
    assert!(last < first * 4 + Duration::from_millis(100), "{first:?}, then {last:?}");
}

#[test]
fn the_text_of_a_state_over_http_is_that_of_its_snapshot() {
    let vector: Value = serde_json::from_str(include_str!("snapshot-format-1.json")).unwrap();
    for snapshot in [vector, World::new(7).sandbox.snapshot()] {
        let mut world = World::new(1);
        world.sandbox.restore(&snapshot).unwrap();
        // An account that only asked is in neither.
        world.key = "999999999999";
        world.ok(&LIST_PARTNERS, &json!({ "Catalog": "AWS" }));
        let response = world.sandbox.handle(&request("GET", "/_sandbox/state", &[], b""), world.now);
        assert_eq!(String::from_utf8(response.body).unwrap(), world.sandbox.snapshot().to_string());
    }
}
