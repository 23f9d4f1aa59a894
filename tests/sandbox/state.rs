use partner_central::account::{
    ACCEPT_CONNECTION_INVITATION, ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN, CREATE_CONNECTION_INVITATION,
    CREATE_PARTNER, GET_CONNECTION_INVITATION, GET_CONNECTION_PREFERENCES, GET_PROFILE_UPDATE_TASK, GET_PROFILE_VISIBILITY,
    GET_QUALIFICATIONS_ASSOCIATION_DETAILS, GET_QUALIFICATIONS_ASSOCIATION_TASK, GET_VERIFICATION, LIST_CONNECTION_INVITATIONS,
    LIST_CONNECTIONS, LIST_TAGS_FOR_RESOURCE, PUT_PROFILE_VISIBILITY, SEND_EMAIL_VERIFICATION_CODE, START_PROFILE_UPDATE_TASK,
    START_QUALIFICATIONS_ASSOCIATION_TASK, START_VERIFICATION, UPDATE_CONNECTION_PREFERENCES,
};
use partner_central::channel::{
    ACCEPT_CHANNEL_HANDSHAKE, CREATE_CHANNEL_HANDSHAKE, CREATE_RELATIONSHIP, LIST_CHANNEL_HANDSHAKES, LIST_RELATIONSHIPS,
};
use partner_central::http::Response;
use partner_central::sandbox::Sandbox;
use serde_json::{Value, json};

use crate::connection_invitation::{by_id, invitation};
use crate::world::{World, partner_input, with};

const OTHER: &str = "AKIDOTHER";

fn relationship(parent: &Value, account: &str) -> Value {
    json!({
        "catalog": "AWS", "associationType": "INTERNAL", "programManagementAccountIdentifier": parent,
        "associatedAccountId": account, "displayName": "R", "sector": "COMMERCIAL", "clientToken": account,
    })
}

/// Requests that leave something of everything in the state, including a task in progress.
fn first_half(world: &mut World) -> Vec<Response> {
    let mut responses = Vec::new();
    let mut call = |world: &mut World, operation, input: Value| {
        let response = world.send(operation, input.to_string().as_bytes());
        let body: Value = serde_json::from_slice(&response.body).unwrap();
        responses.push(response);
        body
    };
    call(world, &SEND_EMAIL_VERIFICATION_CODE, json!({ "Catalog": "AWS", "Email": "ada@example.com" }));
    let input = with(partner_input("Sandbox", "One"), json!({ "ClientToken": "a" }));
    let partner = call(world, &CREATE_PARTNER, input);
    let mut details = partner["Profile"].clone();
    details["LogoUrl"] = json!("https://invalid-logo-file.example/x");
    let start = json!({ "Catalog": "Sandbox", "Identifier": partner["Id"], "TaskDetails": details });
    call(world, &START_PROFILE_UPDATE_TASK, start);
    for details in [
        json!({ "BusinessVerificationDetails": { "LegalName": "One", "RegistrationId": "1", "CountryCode": "GB" } }),
        json!({ "RegistrantVerificationDetails": {} }),
    ] {
        call(world, &START_VERIFICATION, json!({ "VerificationDetails": details }));
    }
    let reference = by_id(&partner["Id"]);
    let domain = json!({ "Email": "ada@example.com", "EmailVerificationCode": "000000" });
    call(world, &ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN, with(reference.clone(), domain));
    call(world, &PUT_PROFILE_VISIBILITY, with(reference.clone(), json!({ "Visibility": "PRIVATE" })));
    let some = json!({ "Catalog": "Sandbox", "Revision": 1, "AccessType": "ALLOW_BY_DEFAULT_DENY_SOME" });
    call(world, &UPDATE_CONNECTION_PREFERENCES, with(some, json!({ "ExcludedParticipantIdentifiers": ["x"] })));
    // Another account sends two invitations. One is accepted, and a task is started.
    let own = world.account();
    world.key = OTHER;
    let primary = call(world, &CREATE_PARTNER, partner_input("Sandbox", "Two"));
    let sent = call(world, &CREATE_CONNECTION_INVITATION, invitation("SUBSIDIARY", &own));
    call(world, &CREATE_CONNECTION_INVITATION, invitation("SUBSIDIARY", "000000000001"));
    world.key = "AKIDEXAMPLE";
    call(world, &ACCEPT_CONNECTION_INVITATION, by_id(&sent["Id"]));
    let primary = json!({ "PrimaryPartner": { "ProfileId": primary["Profile"]["ProfileId"] } });
    call(world, &START_QUALIFICATIONS_ASSOCIATION_TASK, with(reference, primary));
    let parent = json!(world.create_program_management_account());
    for account in ["000000000001", "000000000002", "000000000003"] {
        call(world, &CREATE_RELATIONSHIP, relationship(&parent, account));
    }
    let activation =
        json!({ "catalog": "AWS", "handshakeType": "PROGRAM_MANAGEMENT_ACCOUNT", "associatedResourceIdentifier": parent });
    call(world, &CREATE_CHANNEL_HANDSHAKE, activation);
    responses
}

/// Requests that read all of it.
fn second_half(world: &mut World) -> Vec<Response> {
    world.now += 12_000;
    let snapshot = world.sandbox.snapshot();
    let own = &snapshot["accounts"][world.account()];
    let id = own["Sandbox"]["partner"]["Id"].clone();
    let parent = own["AWS"]["programManagementAccounts"][0]["id"].clone();
    let code = own["AWS"]["emailCodes"]["ada@example.com"]["code"].clone();
    let requests = [
        (&GET_PROFILE_UPDATE_TASK, json!({ "Catalog": "Sandbox", "Identifier": id })),
        (&CREATE_PARTNER, with(partner_input("Sandbox", "One"), json!({ "ClientToken": "a" }))),
        (&CREATE_PARTNER, with(partner_input("AWS", "One"), json!({ "EmailVerificationCode": code }))),
        (&CREATE_RELATIONSHIP, relationship(&parent, "000000000002")),
        (&CREATE_RELATIONSHIP, relationship(&parent, "000000000004")),
        (&LIST_RELATIONSHIPS, json!({ "catalog": "AWS", "maxResults": 2 })),
        (&GET_VERIFICATION, json!({ "VerificationType": "REGISTRANT_VERIFICATION" })),
        (&GET_PROFILE_VISIBILITY, by_id(&id)),
        (&GET_CONNECTION_PREFERENCES, json!({ "Catalog": "Sandbox" })),
        (&GET_CONNECTION_INVITATION, by_id(&own["Sandbox"]["connectionInvitations"][0]["Id"])),
        (&LIST_CONNECTION_INVITATIONS, json!({ "Catalog": "Sandbox" })),
        (&LIST_CONNECTIONS, json!({ "Catalog": "Sandbox" })),
        (&GET_QUALIFICATIONS_ASSOCIATION_TASK, by_id(&id)),
        (&GET_QUALIFICATIONS_ASSOCIATION_DETAILS, by_id(&id)),
        (&LIST_TAGS_FOR_RESOURCE, json!({ "ResourceArn": own["Sandbox"]["partner"]["Arn"] })),
        (
            &LIST_CHANNEL_HANDSHAKES,
            json!({ "catalog": "AWS", "handshakeType": "PROGRAM_MANAGEMENT_ACCOUNT", "participantType": "SENDER" }),
        ),
    ];
    let mut responses: Vec<_> = requests.map(|(operation, input)| world.send(operation, input.to_string().as_bytes())).into();
    let handshake = own["AWS"]["channelHandshakes"][0]["id"].clone();
    let accept = json!({ "catalog": "AWS", "identifier": handshake }).to_string();
    let partner = std::mem::replace(&mut world.key, "111122223333");
    responses.push(world.send(&ACCEPT_CHANNEL_HANDSHAKE, accept.as_bytes()));
    world.key = partner;
    responses
}

#[test]
fn the_same_seed_gives_the_same_responses() {
    let (mut one, mut two, mut other) = (World::new(7), World::new(7), World::new(8));
    assert_eq!(first_half(&mut one), first_half(&mut two));
    assert_eq!(second_half(&mut one), second_half(&mut two));
    assert_eq!(one.sandbox.snapshot(), two.sandbox.snapshot());
    first_half(&mut other);
    second_half(&mut other);
    assert_ne!(one.sandbox.snapshot(), other.sandbox.snapshot());
}

#[test]
fn a_restored_snapshot_continues_where_it_was_taken() {
    let mut one = World::new(u64::MAX);
    first_half(&mut one);
    let snapshot = one.sandbox.snapshot();
    // Through text, as a file stores it.
    let text = serde_json::to_string_pretty(&snapshot).unwrap();
    let mut two = World::new(8);
    two.now = one.now;
    first_half(&mut two);
    two.sandbox.restore(&serde_json::from_str(&text).unwrap()).unwrap();
    assert_eq!(two.sandbox.snapshot(), snapshot);
    let responses = second_half(&mut one);
    assert!(responses.iter().all(|response| response.status == 200), "{responses:?}");
    assert_eq!(responses, second_half(&mut two));
    assert_eq!(one.sandbox.snapshot(), two.sandbox.snapshot());
}

#[test]
fn reset_keeps_only_the_seed() {
    let mut one = World::new(7);
    let responses = first_half(&mut one);
    one.sandbox.reset();
    assert_eq!(one.sandbox.snapshot(), Sandbox::new(7).snapshot());
    assert_eq!(responses, first_half(&mut one));
}

#[test]
fn an_invalid_snapshot_changes_nothing() {
    let mut world = World::new(7);
    first_half(&mut world);
    let account = world.account();
    let good = world.sandbox.snapshot();
    let own = |catalog: &str| format!("/accounts/{account}/{catalog}");
    let invalid = [
        (String::new(), json!(null)),
        ("/format".to_owned(), json!(2)),
        ("/seed".to_owned(), json!(7)),
        ("/seed".to_owned(), json!("many")),
        ("/minted".to_owned(), json!(-1)),
        ("/accounts".to_owned(), json!([])),
        (format!("/accounts/{account}"), json!({ "Moon": {} })),
        (own("Sandbox"), json!({})),
        (own("Sandbox") + "/partner/Id", json!("partner-1")),
        (own("Sandbox") + "/partner/AllianceLeadContact", json!({})),
        (own("Sandbox") + "/profileUpdateTasks/0/Status", json!("LOST")),
        (own("Sandbox") + "/profileUpdateTasks/0/startedMs", json!("noon")),
        (own("Sandbox") + "/clientTokens", json!({ "x": {} })),
        (own("AWS") + "/emailCodes", json!({ "x": { "code": 1 } })),
        (own("AWS") + "/relationships/0/revision", json!("a")),
        (own("AWS") + "/programManagementAccounts", json!([[]])),
        (own("Sandbox") + "/connectionInvitations", json!({})),
        (own("Sandbox") + "/connectionInvitations", json!([1])),
        (own("Sandbox") + "/connectionInvitations/0/Status", json!("LOST")),
        (own("Sandbox") + "/connectionInvitations/0/accountId", json!(1)),
        (own("Sandbox") + "/connections/0/Arn", json!("arn")),
        (own("Sandbox") + "/connections/0/createdAt", json!("noon")),
        (own("Sandbox") + "/connections/0/ConnectionTypes", json!([])),
        (own("Sandbox") + "/connections/0/ConnectionTypes/SUBSIDIARY/Status", json!("LOST")),
        (own("Sandbox") + "/connections/0/ConnectionTypes/SUBSIDIARY/invitedBy", json!("x")),
        (own("Sandbox") + "/connectionPreferences", json!({ "Revision": 1 })),
        (own("Sandbox") + "/qualificationsTasks/association/endsAt", json!(5)),
        (own("Sandbox") + "/qualificationsTasks", json!({ "dissociation": {} })),
        (own("Sandbox") + "/qualifications", json!({ "primaryAccountId": "me" })),
        (own("AWS") + "/verifications/BUSINESS_VERIFICATION/outcome", json!("x")),
        (own("AWS") + "/verifications/BUSINESS_VERIFICATION/endsAt", json!(null)),
        (own("AWS") + "/channelHandshakes", json!({})),
        (own("AWS") + "/channelHandshakes/0/status", json!("LOST")),
    ];
    for (pointer, value) in invalid {
        let mut snapshot = good.clone();
        *snapshot.pointer_mut(&pointer).unwrap() = value;
        let error = world.sandbox.restore(&snapshot).expect_err(&pointer).to_string();
        let last = pointer.rsplit('/').find(|part| part.parse::<u32>().is_err()).unwrap();
        assert!(error.contains(last) || last == account || last == "Sandbox", "{pointer}: {error}");
        assert_eq!(world.sandbox.snapshot(), good, "{pointer}");
    }
}

/// As written before the sandbox had connections, preferences, verifications and qualifications.
#[test]
fn a_snapshot_without_connections_is_restored() {
    let mut world = World::new(7);
    first_half(&mut world);
    let mut old = world.sandbox.snapshot();
    let new = ["connectionInvitations", "connections", "connectionPreferences"];
    for catalog in
        old["accounts"].as_object_mut().unwrap().values_mut().flat_map(|own| own.as_object_mut().unwrap().values_mut())
    {
        for name in new.into_iter().chain(["verifications", "qualificationsTasks", "qualifications"]) {
            catalog.as_object_mut().unwrap().remove(name).unwrap();
        }
        if let Some(partner) = catalog.get_mut("partner") {
            partner.as_object_mut().unwrap().retain(|name, _| !name.to_lowercase().starts_with("visibility"));
        }
    }
    world.sandbox.restore(&old).unwrap();
    let none = world.ok(&LIST_CONNECTIONS, &json!({ "Catalog": "Sandbox" }));
    assert_eq!(none, json!({ "ConnectionSummaries": [] }));
    let id = world.sandbox.snapshot()["accounts"][world.account()]["Sandbox"]["partner"]["Id"].clone();
    assert_eq!(world.ok(&GET_PROFILE_VISIBILITY, &by_id(&id))["Visibility"], "PUBLIC");
    assert_eq!(world.ok(&GET_QUALIFICATIONS_ASSOCIATION_DETAILS, &by_id(&id))["Status"], "NOT_ASSOCIATED");
}

/// As written before the sandbox had handshakes.
#[test]
fn a_snapshot_without_handshakes_is_restored() {
    let mut world = World::new(7);
    first_half(&mut world);
    let mut snapshot = world.sandbox.snapshot();
    for account in snapshot["accounts"].as_object_mut().unwrap().values_mut() {
        for catalog in account.as_object_mut().unwrap().values_mut() {
            catalog.as_object_mut().unwrap().remove("channelHandshakes");
            for adopted in catalog["programManagementAccounts"].as_array_mut().unwrap() {
                adopted.as_object_mut().unwrap().remove("accountId");
            }
        }
    }
    world.sandbox.restore(&snapshot).unwrap();
    let own = snapshot["accounts"][world.account()]["AWS"].clone();
    let start = json!({ "servicePeriodType": "MINIMUM_NOTICE_PERIOD", "minimumNoticeDays": "14",
        "programManagementAccountIdentifier": own["programManagementAccounts"][0]["id"] });
    let input = json!({
        "catalog": "AWS", "handshakeType": "START_SERVICE_PERIOD", "payload": { "startServicePeriodPayload": start },
        "associatedResourceIdentifier": own["relationships"][0]["id"],
    });
    world.ok(&CREATE_CHANNEL_HANDSHAKE, &input);
    let list = json!({ "catalog": "AWS", "handshakeType": "START_SERVICE_PERIOD", "participantType": "SENDER" });
    let listed = world.ok(&LIST_CHANNEL_HANDSHAKES, &list)["items"][0].clone();
    assert_eq!(listed["senderAccountId"], listed["ownerAccountId"]);
}

/// The file was written by an earlier version and is never written again. It has something of everything that a state can
/// hold.
#[test]
fn a_snapshot_of_an_earlier_version_restores_to_the_same_bytes() {
    let text = include_str!("snapshot-format-1.json");
    let mut world = World::new(1);
    world.sandbox.restore(&serde_json::from_str(text).unwrap()).unwrap();
    let mut snapshot = world.sandbox.snapshot();
    // In a build of the whole workspace, xtask's serde_json keeps the order of insertion.
    snapshot.sort_all_objects();
    assert_eq!(serde_json::to_string_pretty(&snapshot).unwrap() + "\n", text);
    let responses = second_half(&mut world);
    assert!(responses.iter().all(|response| response.status == 200), "{responses:?}");
}
