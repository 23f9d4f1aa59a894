use partner_central::account::{
    ACCEPT_CONNECTION_INVITATION, CANCEL_CONNECTION_INVITATION, CREATE_CONNECTION_INVITATION, GET_CONNECTION_INVITATION,
    LIST_CONNECTION_INVITATIONS, PUT_PROFILE_VISIBILITY, REJECT_CONNECTION_INVITATION,
};
use serde_json::{Value, json};

use crate::world::{DAY, World, pair, with};

pub const ADA: &str = "AKIDADA";
pub const BOB: &str = "AKIDBOB";
const EVE: &str = "AKIDEVE";

pub fn invitation(kind: &str, receiver: &str) -> Value {
    json!({
        "Catalog": "Sandbox",
        "ConnectionType": kind,
        "Email": "ada@example.com",
        "Name": "Ada Lovelace",
        "Message": "Shall we weave\ntogether?",
        "ReceiverIdentifier": receiver,
    })
}

pub fn by_id(id: &Value) -> Value {
    json!({ "Catalog": "Sandbox", "Identifier": id })
}

fn list(filters: Value) -> Value {
    with(json!({ "Catalog": "Sandbox" }), filters)
}

fn ids(output: &Value) -> Vec<&str> {
    let items = output["ConnectionInvitationSummaries"].as_array().unwrap();
    items.iter().map(|item| item["Id"].as_str().unwrap()).collect()
}

#[test]
fn an_invitation_is_seen_and_accepted_by_its_receiver() {
    let mut world = World::new(1);
    let (_, ada) = world.partner_of(ADA);
    let (bobs_account, bob) = world.partner_of(BOB);
    let sent = world.as_ok(ADA, &CREATE_CONNECTION_INVITATION, &invitation("OPPORTUNITY_COLLABORATION", &bob));
    assert!(
        sent["Arn"].as_str().unwrap().starts_with("arn:aws:partnercentral:us-east-1::catalog/Sandbox/connection-invitation/")
    );
    assert_eq!((&sent["Status"], &sent["ParticipantType"]), (&json!("PENDING"), &json!("SENDER")));
    assert_eq!((&sent["OtherParticipantIdentifier"], &sent["ConnectionId"]), (&json!(bob), &Value::Null));
    assert_eq!((&sent["InviterName"], &sent["InviterEmail"]), (&json!("Ada Lovelace"), &json!("ada@example.com")));
    assert_eq!(sent["ExpiresAt"], "2026-12-21T09:30:00.500Z");
    assert_eq!(world.ok(&GET_CONNECTION_INVITATION, &by_id(&sent["Id"])), sent);

    // The receiver sees no account before the invitation is accepted.
    let received = world.as_ok(BOB, &GET_CONNECTION_INVITATION, &by_id(&sent["Id"]));
    let seen = json!({ "ParticipantType": "RECEIVER", "OtherParticipantIdentifier": ada });
    assert_eq!(received, with(sent.clone(), seen));
    assert_eq!(ids(&world.ok(&LIST_CONNECTION_INVITATIONS, &list(json!({})))), [sent["Id"].as_str().unwrap()]);

    world.now += 1000;
    let connection = world.ok(&ACCEPT_CONNECTION_INVITATION, &by_id(&sent["Id"]))["Connection"].clone();
    for key in [ADA, BOB] {
        let accepted = world.as_ok(key, &GET_CONNECTION_INVITATION, &by_id(&sent["Id"]));
        assert_eq!((&accepted["Status"], &accepted["ConnectionId"]), (&json!("ACCEPTED"), &connection["Id"]));
        assert_eq!(accepted["UpdatedAt"], "2026-11-21T09:30:01.500Z");
    }
    assert_ne!(connection["OtherParticipantAccountId"], json!(bobs_account));

    // No other account sees it.
    let missing = pair("ResourceNotFoundException", "CONNECTION_INVITATION_NOT_FOUND");
    assert_eq!(world.as_error(EVE, &GET_CONNECTION_INVITATION, &by_id(&sent["Id"])), missing);
    assert_eq!(ids(&world.ok(&LIST_CONNECTION_INVITATIONS, &list(json!({})))), [""; 0]);
    let elsewhere = with(by_id(&sent["Id"]), json!({ "Catalog": "AWS" }));
    assert_eq!(world.as_error(ADA, &GET_CONNECTION_INVITATION, &elsewhere), missing);
}

#[test]
fn an_invitation_is_ended_once_and_by_the_right_side() {
    let mut world = World::new(1);
    world.partner_of(ADA);
    let (_, bob) = world.partner_of(BOB);
    let input = invitation("OPPORTUNITY_COLLABORATION", &bob);
    let state = pair("ConflictException", "INCOMPATIBLE_CONNECTION_INVITATION_STATE");
    let others = pair("AccessDeniedException", "ACCESS_DENIED");
    let ends = [
        (ADA, &CANCEL_CONNECTION_INVITATION, "CANCELED"),
        (BOB, &REJECT_CONNECTION_INVITATION, "REJECTED"),
        (BOB, &ACCEPT_CONNECTION_INVITATION, "ACCEPTED"),
    ];
    for (key, end, status) in ends {
        let id = world.as_ok(ADA, &CREATE_CONNECTION_INVITATION, &input)["Id"].clone();
        for (wrong, operation) in
            [(ADA, &ACCEPT_CONNECTION_INVITATION), (ADA, &REJECT_CONNECTION_INVITATION), (BOB, &CANCEL_CONNECTION_INVITATION)]
        {
            assert_eq!(world.as_error(wrong, operation, &by_id(&id)), others, "{}", operation.name);
        }
        world.now += 1000;
        let reason = if status == "REJECTED" { json!({ "Reason": "not now" }) } else { json!({}) };
        world.as_ok(key, end, &with(by_id(&id), reason));
        for key in [ADA, BOB] {
            assert_eq!(world.as_ok(key, &GET_CONNECTION_INVITATION, &by_id(&id))["Status"], status);
        }
        for (key, operation, _) in ends {
            assert_eq!(world.as_error(key, operation, &by_id(&id)), state, "{} of {status}", operation.name);
        }
    }
    let missing = pair("ResourceNotFoundException", "CONNECTION_INVITATION_NOT_FOUND");
    for (_, operation, _) in ends {
        assert_eq!(world.error(operation, &by_id(&json!("pacinv-0000000000000"))), missing);
    }
}

#[test]
fn an_invitation_needs_a_sender_with_a_partner_and_a_known_receiver() {
    let mut world = World::new(1);
    world.key = ADA;
    let create = &CREATE_CONNECTION_INVITATION;
    let input = |receiver: &str| invitation("OPPORTUNITY_COLLABORATION", receiver);
    let no_sender = pair("ResourceNotFoundException", "SENDER_PROFILE_NOT_FOUND");
    assert_eq!(world.error(create, &input("pprofile-0000000000000")), no_sender);

    let (own_account, own) = world.partner_of(ADA);
    let (bobs_account, bob) = world.partner_of(BOB);
    let no_receiver = pair("ResourceNotFoundException", "RECEIVER_PROFILE_NOT_FOUND");
    for receiver in ["pprofile-0000000000000", bobs_account.as_str(), "x"] {
        assert_eq!(world.error(create, &input(receiver)), no_receiver, "{receiver}");
    }
    let elsewhere = with(input(&bob), json!({ "Catalog": "AWS" }));
    assert_eq!(world.error(create, &elsewhere), no_sender);
    assert_eq!(world.codes(create, &invitation("SUBSIDIARY", &bob)), ["ReceiverIdentifier INVALID_STRING_FORMAT"]);
    for itself in [input(&own), invitation("SUBSIDIARY", &own_account)] {
        assert_eq!(world.codes(create, &itself), ["INCOMPATIBLE_CONNECTION_INVITATION_REQUEST"]);
    }

    // A private profile is not found; its account is.
    let bobs_partner = world.sandbox.snapshot()["accounts"][&bobs_account]["Sandbox"]["partner"]["Id"].clone();
    let hide = with(by_id(&bobs_partner), json!({ "Visibility": "PRIVATE" }));
    world.as_ok(BOB, &PUT_PROFILE_VISIBILITY, &hide);
    assert_eq!(world.as_error(ADA, create, &input(&bob)), no_receiver);
    world.ok(create, &invitation("SUBSIDIARY", &bobs_account));
}

#[test]
fn a_second_invitation_of_a_type_is_a_duplicate() {
    let mut world = World::new(1);
    let (adas_account, ada) = world.partner_of(ADA);
    let (bobs_account, bob) = world.partner_of(BOB);
    let create = &CREATE_CONNECTION_INVITATION;
    let first = world.as_ok(ADA, create, &invitation("OPPORTUNITY_COLLABORATION", &bob));
    let duplicate = pair("ConflictException", "DUPLICATE_CONNECTION_INVITATION");
    assert_eq!(world.error(create, &invitation("OPPORTUNITY_COLLABORATION", &bob)), duplicate);
    assert_eq!(world.as_error(BOB, create, &invitation("OPPORTUNITY_COLLABORATION", &ada)), duplicate);
    world.ok(create, &invitation("SUBSIDIARY", &adas_account));

    world.ok(&ACCEPT_CONNECTION_INVITATION, &by_id(&first["Id"]));
    let connected = pair("ConflictException", "DUPLICATE_CONNECTION");
    assert_eq!(world.error(create, &invitation("OPPORTUNITY_COLLABORATION", &ada)), connected);
    assert_eq!(world.as_error(ADA, create, &invitation("OPPORTUNITY_COLLABORATION", &bob)), connected);
    assert_eq!(world.error(create, &invitation("SUBSIDIARY", &bobs_account)), duplicate);
}

#[test]
fn an_invitation_expires_after_30_days() {
    let mut world = World::new(1);
    world.partner_of(ADA);
    let (_, bob) = world.partner_of(BOB);
    let sent = world.as_ok(ADA, &CREATE_CONNECTION_INVITATION, &invitation("OPPORTUNITY_COLLABORATION", &bob));
    world.now += 30 * DAY - 1;
    assert_eq!(world.as_ok(BOB, &GET_CONNECTION_INVITATION, &by_id(&sent["Id"]))["Status"], "PENDING");
    world.now += DAY;
    for key in [ADA, BOB] {
        let expired = world.as_ok(key, &GET_CONNECTION_INVITATION, &by_id(&sent["Id"]));
        assert_eq!((&expired["Status"], &expired["UpdatedAt"]), (&json!("EXPIRED"), &sent["ExpiresAt"]));
    }
    let state = pair("ConflictException", "INCOMPATIBLE_CONNECTION_INVITATION_STATE");
    assert_eq!(world.error(&ACCEPT_CONNECTION_INVITATION, &by_id(&sent["Id"])), state);
    assert_eq!(world.as_error(ADA, &CANCEL_CONNECTION_INVITATION, &by_id(&sent["Id"])), state);
    world.ok(&CREATE_CONNECTION_INVITATION, &invitation("OPPORTUNITY_COLLABORATION", &bob));
}

#[test]
fn a_repeated_invitation_request_gets_the_first_output() {
    let mut world = World::new(1);
    world.partner_of(ADA);
    let (_, bob) = world.partner_of(BOB);
    let token = json!({ "ClientToken": "once" });
    let input = with(invitation("OPPORTUNITY_COLLABORATION", &bob), token.clone());
    let sent = world.as_ok(ADA, &CREATE_CONNECTION_INVITATION, &input);
    assert_eq!(world.ok(&CREATE_CONNECTION_INVITATION, &input), sent);
    let other = with(input, json!({ "Message": "Or not?" }));
    assert_eq!(world.error(&CREATE_CONNECTION_INVITATION, &other), pair("ConflictException", "CONFLICT_CLIENT_TOKEN"));
    let accept = with(by_id(&sent["Id"]), token.clone());
    let accepted = world.as_ok(BOB, &ACCEPT_CONNECTION_INVITATION, &accept);
    world.now += 1000;
    assert_eq!(world.ok(&ACCEPT_CONNECTION_INVITATION, &accept), accepted);

    let kind = |key: &str| invitation("SUBSIDIARY", key);
    let ends = [(ADA, &CANCEL_CONNECTION_INVITATION), (BOB, &REJECT_CONNECTION_INVITATION)];
    let account = world.account();
    for (key, end) in ends {
        let sent = world.as_ok(ADA, &CREATE_CONNECTION_INVITATION, &kind(&account));
        let input = with(by_id(&sent["Id"]), token.clone());
        let ended = world.as_ok(key, end, &input);
        world.now += 1000;
        assert_eq!(world.ok(end, &input), ended);
    }
}

#[test]
fn an_account_sends_50_invitations_a_day_and_has_at_most_1000_open() {
    let mut world = World::new(1);
    world.partner_of(ADA);
    world.key = ADA;
    let receiver = |number: usize| invitation("SUBSIDIARY", &format!("{number:012}"));
    let a_day = pair("ServiceQuotaExceededException", "LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY");
    let mut number = 0;
    for _ in 0..20 {
        for _ in 0..50 {
            number += 1;
            world.ok(&CREATE_CONNECTION_INVITATION, &receiver(number));
        }
        world.now += DAY - 1;
        assert_eq!(world.error(&CREATE_CONNECTION_INVITATION, &receiver(0)), a_day);
        world.now += 1;
    }
    let open = pair("ServiceQuotaExceededException", "LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION");
    assert_eq!(world.error(&CREATE_CONNECTION_INVITATION, &receiver(0)), open);
    // The first fifty expire.
    world.now += 10 * DAY;
    world.ok(&CREATE_CONNECTION_INVITATION, &receiver(0));
}

#[test]
fn lists_of_invitations_are_filtered_and_paged() {
    let mut world = World::new(1);
    world.partner_of(ADA);
    let (_, bob) = world.partner_of(BOB);
    world.key = ADA;
    let mut sent = Vec::new();
    for number in 0..250 {
        if number % 50 == 0 {
            world.now += DAY;
        }
        let created = world.ok(&CREATE_CONNECTION_INVITATION, &invitation("SUBSIDIARY", &format!("{number:012}")));
        sent.push(created["Id"].as_str().unwrap().to_owned());
        world.now += 1;
    }
    let mut found = Vec::new();
    let mut page = list(json!({}));
    for size in [100, 100, 50] {
        let output = world.ok(&LIST_CONNECTION_INVITATIONS, &page);
        assert_eq!(ids(&output).len(), size);
        found.extend(ids(&output).iter().map(|id| (*id).to_owned()));
        page = list(json!({ "NextToken": output["NextToken"] }));
    }
    assert_eq!(page, json!({ "Catalog": "Sandbox" }), "no token on the last page");
    assert_eq!(found, sent);

    // A token is valid for its own filters only, with any page size.
    let first = world.ok(&LIST_CONNECTION_INVITATIONS, &list(json!({ "Status": "PENDING", "MaxResults": 7 })));
    assert_eq!(ids(&first).len(), 7);
    let token = &first["NextToken"];
    let next = list(json!({ "Status": "PENDING", "MaxResults": 3, "NextToken": token }));
    assert_eq!(ids(&world.ok(&LIST_CONNECTION_INVITATIONS, &next)), sent[7..10].iter().collect::<Vec<_>>());
    for other in [json!({}), json!({ "Status": "EXPIRED" }), json!({ "Status": "PENDING", "ParticipantType": "SENDER" })] {
        let other = with(list(other), json!({ "NextToken": token }));
        assert_eq!(world.codes(&LIST_CONNECTION_INVITATIONS, &other), ["NextToken INVALID_VALUE"]);
    }

    world.now += DAY;
    let collaboration = world.ok(&CREATE_CONNECTION_INVITATION, &invitation("OPPORTUNITY_COLLABORATION", &bob));
    let id = collaboration["Id"].as_str().unwrap();
    world.ok(&CANCEL_CONNECTION_INVITATION, &by_id(&json!(sent[3])));
    let mut count = |filters: Value| ids(&world.ok(&LIST_CONNECTION_INVITATIONS, &list(filters))).join(" ");
    assert_eq!(count(json!({ "ConnectionType": "OPPORTUNITY_COLLABORATION" })), id);
    assert_eq!(count(json!({ "Status": "CANCELED" })), sent[3]);
    assert_eq!(count(json!({ "ParticipantType": "RECEIVER" })), "");
    let two = json!({ "OtherParticipantIdentifiers": ["000000000009", bob, "nobody"] });
    assert_eq!(count(two.clone()), [&sent[9], id].join(" "));
    assert_eq!(count(with(two, json!({ "ConnectionType": "SUBSIDIARY" }))), sent[9]);
}
