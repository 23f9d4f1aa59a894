use partner_central::account::{
    CREATE_PARTNER, GET_ALLIANCE_LEAD_CONTACT, GET_PARTNER, LIST_PARTNERS, PUT_ALLIANCE_LEAD_CONTACT,
    SEND_EMAIL_VERIFICATION_CODE,
};
use serde_json::json;

use crate::world::{DAY, World, contact, pair, partner_input, with};

#[test]
fn a_partner_is_created_and_found_again() {
    let mut world = World::new(1);
    let partner = world.ok(&CREATE_PARTNER, &partner_input("Sandbox", "Analytical Engines"));
    assert_eq!(partner["LegalName"], "Analytical Engines");
    assert_eq!(partner["CreatedAt"], "2026-11-21T09:30:00.500Z");
    assert_eq!(partner["Profile"]["DisplayName"], "Analytical Engines");
    assert_eq!(partner["Profile"]["WebsiteUrl"], "https://example.com");
    assert_eq!(partner["AllianceLeadContact"], contact("ada@example.com"));
    let arn = partner["Arn"].as_str().unwrap();
    assert!(arn.starts_with("arn:aws:partnercentral:us-east-1:"), "{arn}");
    assert!(arn.ends_with(&["catalog/Sandbox/partner/", partner["Id"].as_str().unwrap()].concat()), "{arn}");

    for identifier in [&partner["Id"], &partner["Arn"]] {
        let found = world.ok(&GET_PARTNER, &json!({ "Catalog": "Sandbox", "Identifier": identifier }));
        assert_eq!(found["Id"], partner["Id"]);
        assert_eq!(found["AllianceLeadContact"], json!(null));
    }
    let listed = world.ok(&LIST_PARTNERS, &json!({ "Catalog": "Sandbox" }));
    assert_eq!(listed["PartnerSummaryList"][0]["Arn"], partner["Arn"]);
}

#[test]
fn partners_of_other_catalogs_and_accounts_are_not_found() {
    let mut world = World::new(1);
    let id = world.create_partner("One");
    assert_eq!(world.ok(&LIST_PARTNERS, &json!({ "Catalog": "AWS" })), json!({ "PartnerSummaryList": [] }));
    let get = json!({ "Catalog": "Sandbox", "Identifier": id });
    world.key = "AKIDOTHER";
    assert_eq!(world.error(&GET_PARTNER, &get), pair("ResourceNotFoundException", "PARTNER_NOT_FOUND"));
    world.create_partner("Two");
    world.key = "AKIDEXAMPLE";
    assert_eq!(world.ok(&GET_PARTNER, &get)["LegalName"], "One");
    let elsewhere = json!({ "Catalog": "AWS", "Identifier": id });
    assert_eq!(world.error(&GET_PARTNER, &elsewhere), pair("ResourceNotFoundException", "PARTNER_NOT_FOUND"));
    let nowhere = json!({ "Catalog": "Moon" });
    assert_eq!(world.error(&LIST_PARTNERS, &nowhere), pair("AccessDeniedException", "ACCESS_DENIED"));
}

#[test]
fn an_account_has_one_partner_in_a_catalog() {
    let mut world = World::new(1);
    world.create_partner("One");
    let again = partner_input("Sandbox", "Two");
    assert_eq!(world.error(&CREATE_PARTNER, &again), pair("ConflictException", "DUPLICATE_PARTNER"));
    let page = json!({ "Catalog": "Sandbox", "NextToken": "made-up" });
    assert_eq!(world.error(&LIST_PARTNERS, &page), pair("ValidationException", "REQUEST_VALIDATION_FAILED"));
}

#[test]
fn a_repeated_create_partner_request_gets_the_first_output() {
    let mut world = World::new(1);
    let input = with(partner_input("Sandbox", "One"), json!({ "ClientToken": "token-1" }));
    // A rejected request is not remembered.
    let wrong = with(input.clone(), json!({ "LegalName": "" }));
    assert_eq!(world.error(&CREATE_PARTNER, &wrong).0, "ValidationException");

    let first = world.ok(&CREATE_PARTNER, &input);
    world.now += 60_000;
    assert_eq!(world.ok(&CREATE_PARTNER, &input), first);
    let unknown = with(input.clone(), json!({ "Colour": "red" }));
    assert_eq!(world.ok(&CREATE_PARTNER, &unknown), first);

    let other = with(input.clone(), json!({ "LegalName": "Two" }));
    assert_eq!(world.error(&CREATE_PARTNER, &other), pair("ConflictException", "CONFLICT_CLIENT_TOKEN"));
    world.key = "AKIDOTHER";
    assert_ne!(world.ok(&CREATE_PARTNER, &other)["Id"], first["Id"]);
}

#[test]
fn a_legal_name_is_unique_in_its_catalog() {
    let mut world = World::new(1);
    world.create_partner("One");
    world.key = "AKIDOTHER";
    assert_eq!(world.codes(&CREATE_PARTNER, &partner_input("Sandbox", "ONE")), ["INCOMPATIBLE_LEGAL_NAME"]);
    world.create_partner("Two");
    world.key = "AKIDTHIRD";
    world.verify("One");
    let email = json!({ "Catalog": "AWS", "Email": "ada@example.com" });
    world.ok(&SEND_EMAIL_VERIFICATION_CODE, &email);
    let code = world.code("ada@example.com");
    world.ok(&CREATE_PARTNER, &with(partner_input("AWS", "One"), json!({ "EmailVerificationCode": code })));
}

#[test]
fn a_partner_in_catalog_aws_needs_the_last_verification_code() {
    let mut world = World::new(1);
    world.verify("One");
    let input = partner_input("AWS", "One");
    let failure = world.call(&CREATE_PARTNER, &input).unwrap_err();
    assert_eq!(failure.body["Reason"], "REQUEST_VALIDATION_FAILED");
    let field = &failure.body["ErrorDetails"][0]["FieldValidationError"];
    assert_eq!((&field["Name"], &field["Code"]), (&json!("EmailVerificationCode"), &json!("INVALID_VALUE")));

    let send = json!({ "Catalog": "AWS", "Email": "Ada@Example.com" });
    assert_eq!(world.ok(&SEND_EMAIL_VERIFICATION_CODE, &send), json!({}));
    let old = world.code("ada@example.com");
    world.ok(&SEND_EMAIL_VERIFICATION_CODE, &send);
    let new = world.code("ada@example.com");
    let stale = with(input.clone(), json!({ "EmailVerificationCode": old }));
    assert_eq!(world.error(&CREATE_PARTNER, &stale).0, "ValidationException");
    world.ok(&CREATE_PARTNER, &with(input, json!({ "EmailVerificationCode": new })));
}

#[test]
fn an_address_gets_five_verification_codes_a_day() {
    let mut world = World::new(1);
    let send = json!({ "Catalog": "AWS", "Email": "ada@example.com" });
    for _ in 0..5 {
        world.ok(&SEND_EMAIL_VERIFICATION_CODE, &send);
        world.now += 1000;
    }
    let quota = pair("ServiceQuotaExceededException", "LIMIT_EXCEEDED_NUMBER_OF_EMAIL");
    assert_eq!(world.error(&SEND_EMAIL_VERIFICATION_CODE, &send), quota);
    world.ok(&SEND_EMAIL_VERIFICATION_CODE, &json!({ "Catalog": "AWS", "Email": "bob@example.com" }));
    // The first of the five is a day old, the others are not.
    world.now += DAY - 5000;
    world.ok(&SEND_EMAIL_VERIFICATION_CODE, &send);
    assert_eq!(world.error(&SEND_EMAIL_VERIFICATION_CODE, &send), quota);
}

#[test]
fn the_alliance_lead_contact_is_replaced() {
    let mut world = World::new(1);
    let id = world.create_partner("One");
    let arn = world.ok(&GET_PARTNER, &json!({ "Catalog": "Sandbox", "Identifier": id }))["Arn"].clone();
    let input = json!({ "Catalog": "Sandbox", "Identifier": arn, "AllianceLeadContact": contact("bob@example.com") });
    let put = world.ok(&PUT_ALLIANCE_LEAD_CONTACT, &input);
    assert_eq!((&put["Id"], &put["Arn"]), (&json!(id), &arn));
    assert_eq!(put["AllianceLeadContact"], contact("bob@example.com"));
    let got = world.ok(&GET_ALLIANCE_LEAD_CONTACT, &json!({ "Catalog": "Sandbox", "Identifier": id }));
    assert_eq!(got, put);

    let missing = with(input, json!({ "Identifier": "partner-0000000000000" }));
    let not_found = pair("ResourceNotFoundException", "PARTNER_NOT_FOUND");
    assert_eq!(world.error(&PUT_ALLIANCE_LEAD_CONTACT, &missing), not_found);
    assert_eq!(world.error(&GET_ALLIANCE_LEAD_CONTACT, &missing), not_found);
}

#[test]
fn a_new_contact_email_in_catalog_aws_needs_its_verification_code() {
    let mut world = World::new(1);
    world.verify("One");
    world.ok(&SEND_EMAIL_VERIFICATION_CODE, &json!({ "Catalog": "AWS", "Email": "ada@example.com" }));
    let code = world.code("ada@example.com");
    let created = world.ok(&CREATE_PARTNER, &with(partner_input("AWS", "One"), json!({ "EmailVerificationCode": code })));
    let put = |contact| json!({ "Catalog": "AWS", "Identifier": created["Id"], "AllianceLeadContact": contact });

    let retitled = with(contact("ADA@example.com"), json!({ "BusinessTitle": "Director" }));
    world.ok(&PUT_ALLIANCE_LEAD_CONTACT, &put(retitled));

    let moved = put(contact("bob@example.com"));
    let failure = world.call(&PUT_ALLIANCE_LEAD_CONTACT, &moved).unwrap_err();
    assert_eq!(failure.body["ErrorDetails"][0]["FieldValidationError"]["Code"], "REQUIRED_FIELD_MISSING");
    // The code is for another address, and used up.
    let used = with(moved.clone(), json!({ "EmailVerificationCode": code }));
    assert_eq!(world.error(&PUT_ALLIANCE_LEAD_CONTACT, &used).0, "ValidationException");
    world.ok(&SEND_EMAIL_VERIFICATION_CODE, &json!({ "Catalog": "AWS", "Email": "bob@example.com" }));
    let code = world.code("bob@example.com");
    world.ok(&PUT_ALLIANCE_LEAD_CONTACT, &with(moved, json!({ "EmailVerificationCode": code })));
}

#[test]
fn create_partner_names_every_invalid_field() {
    let mut world = World::new(1);
    let tags: Vec<_> = (0..201).map(|_| json!({ "Key": "k", "Value": "v" })).collect();
    let input = json!({
        "Catalog": "AWS",
        "PrimarySolutionType": "MAGIC",
        "AllianceLeadContact": with(contact("no e-mail"), json!({ "FirstName": "" })),
        "EmailVerificationCode": 123456,
        "Tags": tags,
    });
    let failure = world.call(&CREATE_PARTNER, &input).unwrap_err();
    assert_eq!(failure.name, "ValidationException");
    let details = failure.body["ErrorDetails"].as_array().unwrap().iter();
    let fields: Vec<_> = details
        .map(|detail| &detail["FieldValidationError"])
        .map(|field| (field["Name"].as_str().unwrap(), field["Code"].as_str().unwrap()))
        .collect();
    let expected = [
        ("LegalName", "REQUIRED_FIELD_MISSING"),
        ("PrimarySolutionType", "INVALID_ENUM_VALUE"),
        ("AllianceLeadContact.FirstName", "INVALID_VALUE"),
        ("AllianceLeadContact.Email", "INVALID_STRING_FORMAT"),
        ("EmailVerificationCode", "INVALID_VALUE"),
        ("Tags", "TOO_MANY_VALUES"),
    ];
    assert_eq!(fields, expected);
    let message = failure.body["Message"].as_str().unwrap();
    assert!(message.starts_with("LegalName is required; PrimarySolutionType must be one of"), "{message}");
}
