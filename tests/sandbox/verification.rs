use partner_central::account::{CREATE_PARTNER, GET_VERIFICATION, SEND_EMAIL_VERIFICATION_CODE, START_VERIFICATION};
use serde_json::{Value, json};

use crate::world::{DAY, World, contact, pair, partner_input, with};

const BUSINESS: &str = "BUSINESS_VERIFICATION";
const REGISTRANT: &str = "REGISTRANT_VERIFICATION";

fn business(registration: &str) -> Value {
    let details = json!({
        "LegalName": "Analytical Engines", "RegistrationId": registration, "CountryCode": "GB", "JurisdictionOfIncorporation": "LN",
    });
    json!({ "VerificationDetails": { "BusinessVerificationDetails": details } })
}

fn registrant() -> Value {
    json!({ "VerificationDetails": { "RegistrantVerificationDetails": {} } })
}

fn get(world: &mut World, kind: &str) -> Value {
    world.ok(&GET_VERIFICATION, &json!({ "VerificationType": kind }))
}

fn status(world: &mut World, kind: &str) -> String {
    get(world, kind)["VerificationStatus"].as_str().unwrap().to_owned()
}

#[test]
fn a_business_is_verified() {
    let mut world = World::new(1);
    let missing = pair("ResourceNotFoundException", "VERIFICATION_NOT_FOUND");
    assert_eq!(world.error(&GET_VERIFICATION, &json!({ "VerificationType": BUSINESS })), missing);
    let started = world.ok(&START_VERIFICATION, &business("HRB 1"));
    let expected = json!({
        "VerificationType": BUSINESS,
        "VerificationStatus": "IN_PROGRESS",
        "VerificationResponseDetails": { "BusinessVerificationResponse": business("HRB 1")["VerificationDetails"] },
        "StartedAt": "2026-11-21T09:30:00.500Z",
    });
    assert_eq!(started, expected);
    let running = pair("ConflictException", "VERIFICATION_ALREADY_IN_PROGRESS");
    assert_eq!(world.error(&START_VERIFICATION, &business("HRB 2")), running);
    world.now += 4999;
    assert_eq!(get(&mut world, BUSINESS), started);
    world.now += 60_000;
    let ended = json!({ "VerificationStatus": "SUCCEEDED", "CompletedAt": "2026-11-21T09:30:05.500Z" });
    assert_eq!(get(&mut world, BUSINESS), with(started, ended));
    let verified = pair("ConflictException", "ACCOUNT_ALREADY_VERIFIED");
    assert_eq!(world.error(&START_VERIFICATION, &business("HRB 1")), verified);
    // The other type and other callers have verifications of their own.
    assert_eq!(world.error(&GET_VERIFICATION, &json!({ "VerificationType": REGISTRANT })), missing);
    world.key = "AKIDOTHER";
    assert_eq!(world.error(&GET_VERIFICATION, &json!({ "VerificationType": BUSINESS })), missing);
}

#[test]
fn a_registrant_verification_waits_for_the_registrant() {
    let mut world = World::new(1);
    let started = world.ok(&START_VERIFICATION, &registrant());
    assert_eq!(started["VerificationType"], REGISTRANT);
    assert_eq!(started["VerificationStatus"], "PENDING_CUSTOMER_ACTION");
    assert!(started["VerificationStatusReason"].is_string());
    let response = &started["VerificationResponseDetails"]["RegistrantVerificationResponse"];
    assert!(response["CompletionUrl"].as_str().unwrap().starts_with("https://"));
    assert_eq!(response["CompletionUrlExpiresAt"], "2026-11-22T09:30:00.500Z");
    let running = pair("ConflictException", "VERIFICATION_ALREADY_IN_PROGRESS");
    for _ in 0..2 {
        assert_eq!(world.error(&START_VERIFICATION, &registrant()), running);
        world.now += 5000;
    }
    let ended = get(&mut world, REGISTRANT);
    assert_eq!((&ended["VerificationStatus"], &ended["VerificationStatusReason"]), (&json!("SUCCEEDED"), &Value::Null));
    assert_eq!(ended["CompletedAt"], "2026-11-21T09:30:10.500Z");
    assert_eq!(&ended["VerificationResponseDetails"]["RegistrantVerificationResponse"], response);
}

#[test]
fn a_word_in_the_request_decides_the_outcome_of_a_verification() {
    for outcome in ["FAILED", "REJECTED"] {
        let mut world = World::new(1);
        let token = json!({ "ClientToken": format!("{outcome}-1") });
        world.ok(&START_VERIFICATION, &business(&format!("HRB {outcome}")));
        world.ok(&START_VERIFICATION, &with(registrant(), token));
        world.now += 5000;
        assert_eq!([status(&mut world, BUSINESS), status(&mut world, REGISTRANT)], [outcome, "IN_PROGRESS"]);
        world.now += 5000;
        for kind in [BUSINESS, REGISTRANT] {
            let ended = get(&mut world, kind);
            assert_eq!(ended["VerificationStatus"], outcome);
            assert!(ended["VerificationStatusReason"].is_string() && ended["CompletedAt"].is_string());
        }
        // A verification that has ended without success can be started again.
        world.ok(&START_VERIFICATION, &business("HRB 1"));
        world.ok(&START_VERIFICATION, &registrant());
        world.now += 10_000;
        assert_eq!([status(&mut world, BUSINESS), status(&mut world, REGISTRANT)], ["SUCCEEDED"; 2]);
    }
}

#[test]
fn a_verification_fails_when_its_page_expires() {
    let mut world = World::new(1);
    let started = world.ok(&START_VERIFICATION, &business("PENDING_CUSTOMER_ACTION"));
    let response = &started["VerificationResponseDetails"]["BusinessVerificationResponse"];
    assert_eq!(response["CompletionUrlExpiresAt"], "2026-11-22T09:30:00.500Z");
    world.ok(&START_VERIFICATION, &with(registrant(), json!({ "ClientToken": "PENDING_CUSTOMER_ACTION" })));
    world.now += DAY - 1;
    assert_eq!([status(&mut world, BUSINESS), status(&mut world, REGISTRANT)], ["PENDING_CUSTOMER_ACTION"; 2]);
    world.now += 1;
    assert_eq!([status(&mut world, BUSINESS), status(&mut world, REGISTRANT)], ["FAILED"; 2]);
    assert_eq!(get(&mut world, BUSINESS)["CompletedAt"], response["CompletionUrlExpiresAt"]);
}

#[test]
fn a_verification_needs_details_and_a_repeated_request_gets_the_first_output() {
    let mut world = World::new(1);
    assert_eq!(world.codes(&START_VERIFICATION, &json!({})), ["VerificationDetails REQUIRED_FIELD_MISSING"]);
    assert_eq!(world.error(&START_VERIFICATION, &json!({ "VerificationDetails": {} })).0, "ValidationException");
    let input = with(business("HRB 1"), json!({ "ClientToken": "once" }));
    let first = world.ok(&START_VERIFICATION, &input);
    world.now += 60_000;
    assert_eq!(world.ok(&START_VERIFICATION, &input), first);
    let other = with(registrant(), json!({ "ClientToken": "once" }));
    assert_eq!(world.error(&START_VERIFICATION, &other), pair("ConflictException", "CONFLICT_CLIENT_TOKEN"));
}

#[test]
fn a_partner_in_catalog_aws_needs_both_verifications() {
    let mut world = World::new(1);
    world.ok(&SEND_EMAIL_VERIFICATION_CODE, &json!({ "Catalog": "AWS", "Email": "ada@example.com" }));
    let code = json!({ "EmailVerificationCode": world.code("ada@example.com") });
    let create = |name: &str| with(partner_input("AWS", name), code.clone());
    let (kyb, identity) = ("INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS", "INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS");
    assert_eq!(world.codes(&CREATE_PARTNER, &create("Analytical Engines")), [kyb, identity]);
    world.ok(&START_VERIFICATION, &business("HRB 1"));
    assert_eq!(world.codes(&CREATE_PARTNER, &create("Analytical Engines")), [kyb, identity]);
    world.now += 5000;
    assert_eq!(world.codes(&CREATE_PARTNER, &create("Analytical Engines")), [identity]);
    assert_eq!(world.codes(&CREATE_PARTNER, &create("Looms")), ["INCOMPATIBLE_LEGAL_NAME", identity]);
    world.ok(&START_VERIFICATION, &registrant());
    world.now += 10_000;
    assert_eq!(world.codes(&CREATE_PARTNER, &create("Looms")), ["INCOMPATIBLE_LEGAL_NAME"]);
    // Field errors come first, and only a successful request uses up a code.
    let other = json!({ "AllianceLeadContact": contact("eve@example.com") });
    assert_eq!(world.codes(&CREATE_PARTNER, &with(create("Looms"), other)), ["EmailVerificationCode INVALID_VALUE"]);
    world.ok(&CREATE_PARTNER, &create("ANALYTICAL engines"));
}
