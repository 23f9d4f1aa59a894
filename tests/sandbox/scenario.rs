//! Scenarios are lists of real operations. Each can be replayed, gives a state that restores, and has what it describes.

use partner_central::account::{CREATE_PARTNER, GET_PARTNER, GET_VERIFICATION, LIST_CONNECTION_INVITATIONS, LIST_PARTNERS};
use partner_central::channel::{LIST_CHANNEL_HANDSHAKES, LIST_PROGRAM_MANAGEMENT_ACCOUNTS, LIST_RELATIONSHIPS};
use partner_central::sandbox::Sandbox;
use serde_json::{Value, json};

use crate::world::{START, World, partner_input, with};

fn started(scenario: Value) -> World {
    let mut world = World::new(1);
    world.sandbox.configure(&json!({ "scenario": scenario }), START).unwrap();
    world.key = "111122223333";
    world
}

#[test]
fn every_scenario_gives_the_same_state_each_time_and_restores() {
    for name in ["empty", "onboarding", "distributor"] {
        let state = started(json!(name)).sandbox.snapshot();
        assert_eq!(started(json!(name)).sandbox.snapshot(), state, "{name}");
        let mut other = Sandbox::new(2);
        other.restore(&state).unwrap();
        assert_eq!(other.snapshot(), state, "{name}");
    }
    assert_eq!(started(json!("empty")).sandbox.snapshot(), Sandbox::new(1).snapshot());
}

#[test]
fn the_onboarding_scenario_has_a_verification_code_and_nothing_else() {
    let mut world = started(json!("onboarding"));
    let code = world.code("ada@example.com");
    let error = world.error(&GET_VERIFICATION, &json!({ "VerificationType": "BUSINESS_VERIFICATION" }));
    assert_eq!(error.0, "ResourceNotFoundException");
    world.verify("Example Corp");
    let input = with(partner_input("AWS", "Example Corp"), json!({ "EmailVerificationCode": code }));
    world.ok(&CREATE_PARTNER, &input);
}

#[test]
fn the_distributor_scenario_has_what_it_describes() {
    let mut world = started(json!("distributor"));
    let partners = world.ok(&LIST_PARTNERS, &json!({ "Catalog": "AWS" }));
    let id = &partners["PartnerSummaryList"][0]["Id"];
    let partner = world.ok(&GET_PARTNER, &json!({ "Catalog": "AWS", "Identifier": id }));
    assert_eq!(partner["Profile"]["WebsiteUrl"], "https://www.example.com");
    let accounts = world.ok(&LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &json!({ "catalog": "AWS" }));
    let statuses: Vec<&str> =
        accounts["items"].as_array().unwrap().iter().map(|item| item["status"].as_str().unwrap()).collect();
    assert_eq!(statuses.iter().filter(|status| **status == "ACTIVE").count(), 2, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == "PENDING").count(), 1);
    let mut found = 0;
    let mut token = Value::Null;
    loop {
        let page = world.ok(&LIST_RELATIONSHIPS, &with(json!({ "catalog": "AWS" }), json!({ "nextToken": token })));
        found += page["items"].as_array().unwrap().len();
        token = page["nextToken"].clone();
        if token.is_null() {
            break;
        }
    }
    assert_eq!(found, 250);
    let mut open = Vec::new();
    for kind in ["PROGRAM_MANAGEMENT_ACCOUNT", "START_SERVICE_PERIOD"] {
        let input = json!({ "catalog": "AWS", "handshakeType": kind, "participantType": "SENDER" });
        let list = world.ok(&LIST_CHANNEL_HANDSHAKES, &input);
        open.push(list["items"].as_array().unwrap().iter().filter(|item| item["status"] == "PENDING").count());
    }
    assert_eq!(open, [1, 1]);
    let invitations = world.ok(&LIST_CONNECTION_INVITATIONS, &json!({ "Catalog": "AWS" }));
    assert_eq!(invitations["ConnectionInvitationSummaries"][0]["Status"], "PENDING");
}

#[test]
fn a_custom_scenario_names_its_wrong_step() {
    let rejected =
        |scenario: Value| Sandbox::new(1).configure(&json!({ "scenario": scenario }), START).unwrap_err().to_string();
    let step = |step: Value| rejected(json!({ "steps": [step] }));
    assert_eq!(rejected(json!("full")), "`scenario` must be one of `empty`, `onboarding`, `distributor`");
    assert_eq!(rejected(json!({})), "`scenario.steps` must be a list");
    assert_eq!(step(json!({})), "`scenario.steps[0]` must have either `call` or `wait`");
    assert_eq!(step(json!({ "wait": -1 })), "`scenario.steps[0].wait` must be a whole number");
    assert!(step(json!({ "call": "account.CreatePartners" })).contains("name a service and an operation"));
    let unknown = step(json!({ "call": "account.GetPartner", "with": { "Catalog": "AWS", "Identifier": "{partner.Id}" } }));
    assert_eq!(unknown, "scenario.steps[0]: nothing is known as {partner.Id}");
    let invalid = step(json!({ "call": "account.GetPartner", "with": { "Catalog": "AWS" } }));
    assert!(
        invalid.starts_with("scenario.steps[0]: account.GetPartner: {") && invalid.contains("REQUIRED_FIELD_MISSING"),
        "{invalid}"
    );

    let mut world = started(json!("onboarding"));
    let before = world.sandbox.snapshot();
    assert!(world.sandbox.configure(&json!({ "scenario": "full" }), START).is_err());
    assert_eq!(world.sandbox.snapshot(), before);
}
