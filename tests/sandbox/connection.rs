use partner_central::account::{
    ACCEPT_CONNECTION_INVITATION, CANCEL_CONNECTION, CREATE_CONNECTION_INVITATION, GET_CONNECTION, LIST_CONNECTIONS,
    PUT_PROFILE_VISIBILITY,
};
use serde_json::{Value, json};

use crate::connection_invitation::{ADA, BOB, by_id, invitation};
use crate::world::{DAY, World, pair, with};

const COLLABORATION: &str = "OPPORTUNITY_COLLABORATION";

/// One account invites, the other accepts. Gives the connection as the second account sees it.
pub fn connect(world: &mut World, from: &'static str, to: &'static str, kind: &str, receiver: &str) -> Value {
    let sent = world.as_ok(from, &CREATE_CONNECTION_INVITATION, &invitation(kind, receiver));
    world.as_ok(to, &ACCEPT_CONNECTION_INVITATION, &by_id(&sent["Id"]))["Connection"].clone()
}

pub fn cancel(id: &Value, kind: &str) -> Value {
    with(by_id(id), json!({ "ConnectionType": kind, "Reason": "the loom is full" }))
}

fn ids(world: &mut World, filters: Value) -> Vec<String> {
    let output = world.ok(&LIST_CONNECTIONS, &with(json!({ "Catalog": "Sandbox" }), filters));
    let items = output["ConnectionSummaries"].as_array().unwrap();
    items.iter().map(|item| item["Id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_connection_changes_on_both_sides() {
    let mut world = World::new(1);
    let (adas_account, ada) = world.partner_of(ADA);
    let (bobs_account, bob) = world.partner_of(BOB);
    let seen_by_bob = connect(&mut world, ADA, BOB, COLLABORATION, &bob);
    let seen_by_ada = world.as_ok(ADA, &GET_CONNECTION, &by_id(&seen_by_bob["Id"]));
    assert_eq!(seen_by_ada["Arn"], seen_by_bob["Arn"]);
    let sides = [(&seen_by_ada, &bobs_account, &bob, BOB), (&seen_by_bob, &adas_account, &ada, ADA)];
    for (connection, account, profile, name) in sides {
        assert_eq!(connection["OtherParticipantAccountId"], json!(account));
        let kind = json!({
            "CreatedAt": "2026-11-21T09:30:00.500Z", "InviterEmail": "ada@example.com", "InviterName": "Ada Lovelace",
            "Status": "ACTIVE", "OtherParticipant": { "PartnerProfile": { "Id": profile, "Name": name } },
        });
        assert_eq!(connection["ConnectionTypes"], json!({ COLLABORATION: kind }));
    }

    // Another type, invited by the other side, joins the same connection.
    world.now += 1000;
    let two = connect(&mut world, BOB, ADA, "SUBSIDIARY", &adas_account);
    assert_eq!((&two["Id"], two["ConnectionTypes"].as_object().unwrap().len()), (&seen_by_bob["Id"], 2));
    assert_eq!(two["UpdatedAt"], "2026-11-21T09:30:01.500Z");

    // Either side ends a type; the other type stays.
    world.now += 1000;
    let canceled = world.as_ok(BOB, &CANCEL_CONNECTION, &cancel(&two["Id"], COLLABORATION));
    let status = |connection: &Value, kind: &str| connection["ConnectionTypes"][kind]["Status"].clone();
    assert_eq!((status(&canceled, COLLABORATION), status(&canceled, "SUBSIDIARY")), (json!("CANCELED"), json!("ACTIVE")));
    let seen = world.as_ok(ADA, &GET_CONNECTION, &by_id(&two["Id"]));
    let ended = &seen["ConnectionTypes"][COLLABORATION];
    assert_eq!((&ended["CanceledBy"], &ended["CanceledAt"]), (&json!(bobs_account), &json!("2026-11-21T09:30:02.500Z")));
    assert_eq!(seen["UpdatedAt"], "2026-11-21T09:30:02.500Z");
    let state = pair("ConflictException", "INCOMPATIBLE_CONNECTION_STATE");
    assert_eq!(world.error(&CANCEL_CONNECTION, &cancel(&two["Id"], COLLABORATION)), state);

    // A type comes back in the active connection. Once all have ended, there is a new connection.
    let again = connect(&mut world, ADA, BOB, COLLABORATION, &bob);
    assert_eq!((&again["Id"], status(&again, COLLABORATION)), (&two["Id"], json!("ACTIVE")));
    assert_eq!(again["ConnectionTypes"][COLLABORATION]["CanceledAt"], Value::Null);
    for kind in [COLLABORATION, "SUBSIDIARY"] {
        world.as_ok(ADA, &CANCEL_CONNECTION, &cancel(&two["Id"], kind));
    }
    world.now += 1;
    let new = connect(&mut world, ADA, BOB, COLLABORATION, &bob);
    assert_ne!(new["Id"], two["Id"]);
    world.ok(&GET_CONNECTION, &by_id(&two["Id"]));
    assert_eq!(ids(&mut world, json!({})), [two["Id"].as_str().unwrap(), new["Id"].as_str().unwrap()]);
}

#[test]
fn connections_of_other_accounts_are_not_found() {
    let mut world = World::new(1);
    world.partner_of(ADA);
    let (_, bob) = world.partner_of(BOB);
    let id = connect(&mut world, ADA, BOB, COLLABORATION, &bob)["Id"].clone();
    let missing = pair("ResourceNotFoundException", "CONNECTION_NOT_FOUND");
    world.key = "AKIDEVE";
    assert_eq!(world.error(&GET_CONNECTION, &by_id(&id)), missing);
    assert_eq!(world.error(&CANCEL_CONNECTION, &cancel(&id, COLLABORATION)), missing);
    world.key = ADA;
    assert_eq!(world.error(&GET_CONNECTION, &with(by_id(&id), json!({ "Catalog": "AWS" }))), missing);
    let state = pair("ConflictException", "INCOMPATIBLE_CONNECTION_STATE");
    assert_eq!(world.error(&CANCEL_CONNECTION, &cancel(&id, "SUBSIDIARY")), state);

    let input = with(cancel(&id, COLLABORATION), json!({ "ClientToken": "once" }));
    let canceled = world.ok(&CANCEL_CONNECTION, &input);
    world.now += 1000;
    assert_eq!(world.ok(&CANCEL_CONNECTION, &input), canceled);
    let other = with(input, json!({ "Reason": "" }));
    assert_eq!(world.error(&CANCEL_CONNECTION, &other), pair("ConflictException", "CONFLICT_CLIENT_TOKEN"));
}

#[test]
fn a_private_profile_shows_as_an_account_in_connections() {
    let mut world = World::new(1);
    let (adas_account, ada) = world.partner_of(ADA);
    let (bobs_account, bob) = world.partner_of(BOB);
    let id = connect(&mut world, ADA, BOB, COLLABORATION, &bob)["Id"].clone();
    let partner = world.sandbox.snapshot()["accounts"][&bobs_account]["Sandbox"]["partner"]["Id"].clone();
    world.ok(&PUT_PROFILE_VISIBILITY, &with(by_id(&partner), json!({ "Visibility": "PRIVATE" })));
    let participant = |world: &mut World, key| {
        world.as_ok(key, &GET_CONNECTION, &by_id(&id))["ConnectionTypes"][COLLABORATION]["OtherParticipant"].clone()
    };
    assert_eq!(participant(&mut world, ADA), json!({ "Account": { "Name": bobs_account } }));
    assert_eq!(participant(&mut world, BOB), json!({ "PartnerProfile": { "Id": ada, "Name": ADA } }));
    // An account without a partner shows as an account, too.
    world.key = "AKIDSHOP";
    let shop = world.account();
    let joined = connect(&mut world, ADA, "AKIDSHOP", "SUBSIDIARY", &shop);
    assert_eq!(joined["OtherParticipantAccountId"], json!(adas_account));
    let seen = world.as_ok(ADA, &GET_CONNECTION, &by_id(&joined["Id"]));
    assert_eq!(seen["ConnectionTypes"]["SUBSIDIARY"]["OtherParticipant"], json!({ "Account": { "Name": shop } }));
}

#[test]
fn lists_of_connections_are_filtered_and_paged() {
    let mut world = World::new(1);
    let (_, ada) = world.partner_of(ADA);
    let (bobs_account, bob) = world.partner_of(BOB);
    let mut connected = vec![connect(&mut world, ADA, BOB, COLLABORATION, &bob)["Id"].as_str().unwrap().to_owned()];
    for number in 1..250 {
        if number % 49 == 0 {
            world.now += DAY;
        }
        world.now += 1;
        let key: &'static str = format!("AKID{number}").leak();
        world.key = key;
        let account = world.account();
        let connection = connect(&mut world, ADA, key, "SUBSIDIARY", &account);
        connected.push(connection["Id"].as_str().unwrap().to_owned());
    }
    world.key = ADA;
    let mut found = Vec::new();
    let mut page = json!({ "Catalog": "Sandbox" });
    for size in [100, 100, 50] {
        let output = world.ok(&LIST_CONNECTIONS, &page);
        let items = output["ConnectionSummaries"].as_array().unwrap();
        assert_eq!(items.len(), size);
        found.extend(items.iter().map(|item| item["Id"].as_str().unwrap().to_owned()));
        page = with(json!({ "Catalog": "Sandbox" }), json!({ "NextToken": output["NextToken"] }));
    }
    assert_eq!(page, json!({ "Catalog": "Sandbox" }), "no token on the last page");
    assert_eq!(found, connected);

    let first = world.ok(&LIST_CONNECTIONS, &json!({ "Catalog": "Sandbox", "MaxResults": 1 }));
    let other = json!({ "Catalog": "Sandbox", "ConnectionType": COLLABORATION, "NextToken": first["NextToken"] });
    assert_eq!(world.codes(&LIST_CONNECTIONS, &other), ["NextToken INVALID_VALUE"]);

    world.ok(&CANCEL_CONNECTION, &cancel(&json!(connected[7]), "SUBSIDIARY"));
    let first = [connected[0].clone()];
    assert_eq!(ids(&mut world, json!({ "ConnectionType": COLLABORATION })), first);
    assert_eq!(ids(&mut world, json!({ "ConnectionType": "OPPORTUNITY_COLLABORATION:ACTIVE" })), first);
    assert_eq!(ids(&mut world, json!({ "ConnectionType": "OPPORTUNITY_COLLABORATION:CANCELED" })), [""; 0]);
    assert_eq!(ids(&mut world, json!({ "ConnectionType": "SUBSIDIARY:CANCELED" })), [connected[7].clone()]);
    for filter in ["FRIENDSHIP", "SUBSIDIARY:PENDING"] {
        let input = json!({ "Catalog": "Sandbox", "ConnectionType": filter });
        assert_eq!(world.codes(&LIST_CONNECTIONS, &input), ["ConnectionType INVALID_ENUM_VALUE"]);
    }
    // Participants are found by account or by profile.
    for other in [&bobs_account, &bob] {
        assert_eq!(ids(&mut world, json!({ "OtherParticipantIdentifiers": [other, "nobody"] })), first);
    }
    assert_eq!(ids(&mut world, json!({ "OtherParticipantIdentifiers": [ada] })), [""; 0]);
}

#[test]
fn an_account_has_at_most_1000_active_connections() {
    let mut world = World::new(1);
    world.partner_of(ADA);
    let (bobs_account, bob) = world.partner_of(BOB);
    let connection = connect(&mut world, ADA, BOB, COLLABORATION, &bob);
    world.key = "AKIDSHOP";
    let shop = world.account();
    let pending = world.as_ok(BOB, &CREATE_CONNECTION_INVITATION, &invitation("SUBSIDIARY", &shop));
    // A thousand connections by hand: the daily quota of invitations would take weeks.
    let mut snapshot = world.sandbox.snapshot();
    let connections = snapshot["accounts"][&bobs_account]["Sandbox"]["connections"].as_array_mut().unwrap();
    for number in 1..1000 {
        let mut other = connections[0].clone();
        other["Id"] = json!(format!("pac-{number:013}"));
        other["OtherParticipantAccountId"] = json!(format!("{number:012}"));
        connections.push(other);
    }
    world.sandbox.restore(&snapshot).unwrap();

    let full = pair("ServiceQuotaExceededException", "LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION");
    let one_more = invitation("SUBSIDIARY", "999999999999");
    assert_eq!(world.as_error(BOB, &CREATE_CONNECTION_INVITATION, &one_more), full);
    assert_eq!(world.as_error("AKIDSHOP", &ACCEPT_CONNECTION_INVITATION, &by_id(&pending["Id"])), full);
    world.as_ok(BOB, &CANCEL_CONNECTION, &cancel(&connection["Id"], COLLABORATION));
    world.as_ok("AKIDSHOP", &ACCEPT_CONNECTION_INVITATION, &by_id(&pending["Id"]));
}
