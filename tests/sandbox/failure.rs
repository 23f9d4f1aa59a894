use partner_central::account::{
    CANCEL_PROFILE_UPDATE_TASK, CREATE_CONNECTION_INVITATION, GET_CONNECTION_INVITATION, GET_PROFILE_UPDATE_TASK,
    GET_VERIFICATION, START_PROFILE_UPDATE_TASK, START_VERIFICATION,
};
use partner_central::channel::{
    CREATE_CHANNEL_CONTRACT, CREATE_CHANNEL_HANDSHAKE, GET_CHANNEL_CONTRACT, LIST_CHANNEL_HANDSHAKES,
};
use serde_json::{Value, json};

use crate::channel_contract::contract;
use crate::connection_invitation::{by_id, invitation};
use crate::world::{World, partner_input, with};

const SECONDS: i64 = 1000;

fn world_with(fault: &Value) -> World {
    let mut world = World::new(1);
    world.control("POST", "/_sandbox/faults", fault).unwrap();
    world
}

/// Starts a profile update task; gives the partner and the profile that it asks for.
fn start_task(world: &mut World) -> (Value, Value) {
    let partner = world.ok(&partner_central::account::CREATE_PARTNER, &partner_input("Sandbox", "One"));
    let reference = by_id(&partner["Id"]);
    let mut details = partner["Profile"].clone();
    details["DisplayName"] = json!("Renamed");
    let started = world.ok(&START_PROFILE_UPDATE_TASK, &with(reference.clone(), json!({ "TaskDetails": details })));
    assert_eq!(started["Status"], "IN_PROGRESS");
    (reference, started)
}

#[test]
fn a_fault_lets_a_profile_update_task_fail_five_seconds_after_it_was_started() {
    let members = json!({ "Reason": "INVALID_LOGO_SIZE", "Message": "too large" });
    let fault = json!({ "kind": "task-failed", "operation": "StartProfileUpdateTask", "members": members });
    let mut world = world_with(&fault);
    let (reference, started) = start_task(&mut world);
    world.now += 5 * SECONDS - 1;
    assert_eq!(world.ok(&GET_PROFILE_UPDATE_TASK, &reference)["Status"], "IN_PROGRESS");
    world.now += 1;
    let ended = world.ok(&GET_PROFILE_UPDATE_TASK, &reference);
    assert_eq!(ended["Status"], "FAILED");
    let error = json!({ "Reason": "INVALID_LOGO_SIZE", "Message": "too large", "Locale": "en-US" });
    assert_eq!(ended["ErrorDetailList"], json!([error]));
    assert!(ended["EndedAt"].as_str() > started["StartedAt"].as_str());
    // The fault was for one task.
    let mut details = started["TaskDetails"].clone();
    details["DisplayName"] = json!("Renamed again");
    world.ok(&START_PROFILE_UPDATE_TASK, &with(reference.clone(), json!({ "TaskDetails": details })));
    world.now += 5 * SECONDS;
    assert_eq!(world.ok(&GET_PROFILE_UPDATE_TASK, &reference)["Status"], "SUCCEEDED");
}

#[test]
fn a_list_of_errors_is_completed_and_a_canceled_task_does_not_fail() {
    let members = json!({ "ErrorDetailList": [{ "Reason": "INVALID_CONTENT", "Locale": "de-DE" }, {}] });
    let mut world = world_with(&json!({ "kind": "task-failed", "members": members, "count": 2 }));
    let (reference, started) = start_task(&mut world);
    let cancel = with(reference.clone(), json!({ "TaskId": started["TaskId"] }));
    world.ok(&CANCEL_PROFILE_UPDATE_TASK, &cancel);
    world.now += 5 * SECONDS;
    assert_eq!(world.ok(&GET_PROFILE_UPDATE_TASK, &reference)["Status"], "CANCELED");
    let details = json!({ "TaskDetails": started["TaskDetails"] });
    world.ok(&START_PROFILE_UPDATE_TASK, &with(reference.clone(), details));
    world.now += 5 * SECONDS;
    let ended = world.ok(&GET_PROFILE_UPDATE_TASK, &reference);
    let locales: Vec<&Value> = ended["ErrorDetailList"].as_array().unwrap().iter().map(|error| &error["Locale"]).collect();
    assert_eq!(locales, ["de-DE", "en-US"]);
}

#[test]
fn a_fault_lets_verifications_contracts_handshakes_and_invitations_fail() {
    let mut world = world_with(&json!({ "kind": "task-failed", "count": "always" }));
    let details = json!({ "BusinessVerificationDetails": { "LegalName": "One", "RegistrationId": "1", "CountryCode": "GB" } });
    world.ok(&START_VERIFICATION, &json!({ "VerificationDetails": details }));
    let (_, _, request) = contract(&mut world, "Sandbox");
    let created = world.ok(&CREATE_CHANNEL_CONTRACT, &request);
    let parent = world.create_program_management_account();
    let activation =
        json!({ "catalog": "AWS", "handshakeType": "PROGRAM_MANAGEMENT_ACCOUNT", "associatedResourceIdentifier": parent });
    world.ok(&CREATE_CHANNEL_HANDSHAKE, &activation);
    world.ok(&partner_central::account::CREATE_PARTNER, &partner_input("Sandbox", "One"));
    let sent = world.ok(&CREATE_CONNECTION_INVITATION, &invitation("SUBSIDIARY", "000000000001"));
    world.now += 5 * SECONDS;
    let verification = world.ok(&GET_VERIFICATION, &json!({ "VerificationType": "BUSINESS_VERIFICATION" }));
    assert_eq!(verification["VerificationStatus"], "FAILED");
    assert!(verification["CompletedAt"].is_string());
    let identifier = &created["channelContractDetail"]["id"];
    let contract = world.ok(&GET_CHANNEL_CONTRACT, &json!({ "catalog": "Sandbox", "identifier": identifier }));
    assert_eq!(contract["channelContractDetail"]["status"], "EXPIRED");
    let list = json!({ "catalog": "AWS", "handshakeType": "PROGRAM_MANAGEMENT_ACCOUNT", "participantType": "SENDER" });
    assert_eq!(world.ok(&LIST_CHANNEL_HANDSHAKES, &list)["items"][0]["status"], "REJECTED");
    assert_eq!(world.ok(&GET_CONNECTION_INVITATION, &by_id(&sent["Id"]))["Status"], "REJECTED");
}

#[test]
fn the_outcome_of_a_fault_is_part_of_a_snapshot() {
    let fault =
        json!({ "kind": "task-failed", "members": { "VerificationStatus": "REJECTED", "VerificationStatusReason": "no" } });
    let mut world = world_with(&fault);
    world.ok(&START_VERIFICATION, &json!({ "VerificationDetails": { "RegistrantVerificationDetails": {} } }));
    let snapshot = world.sandbox.snapshot();
    let mut other = World::new(2);
    other.sandbox.restore(&snapshot).unwrap();
    other.now = world.now + 10 * SECONDS;
    let verification = other.ok(&GET_VERIFICATION, &json!({ "VerificationType": "REGISTRANT_VERIFICATION" }));
    assert_eq!(
        (&verification["VerificationStatus"], &verification["VerificationStatusReason"]),
        (&json!("REJECTED"), &json!("no"))
    );
}

#[test]
fn a_fault_that_lets_nothing_fail_is_refused() {
    let mut world = World::new(1);
    for (fault, message) in [
        (
            json!({ "kind": "half", "members": {} }),
            "`fault.members` must be absent unless `kind` is a modelled error or task-failed",
        ),
        (
            json!({ "operation": "GetPartner" }),
            "`fault.operation` must be one of `StartProfileUpdateTask`, `StartVerification`, `CreateChannelContract`, \
             `CreateChannelHandshake`, `CreateConnectionInvitation`",
        ),
        (
            json!({ "operation": "StartVerification", "members": { "Reason": "x" } }),
            "unknown member of the outcome `fault.members.Reason`; expected one of `VerificationStatus`, `VerificationStatusReason`",
        ),
        (
            json!({ "operation": "StartVerification", "members": { "VerificationStatus": "SUCCEEDED" } }),
            "`fault.members.VerificationStatus` must be one of `FAILED`, `REJECTED`",
        ),
        (
            json!({ "operation": "StartProfileUpdateTask", "members": { "Reason": "NO_REASON" } }),
            "fault.members.ErrorDetailList: ",
        ),
        (json!({ "members": 7 }), "`fault.members` must be an object of the error's or the outcome's members"),
    ] {
        let plan = with(json!({ "kind": "task-failed" }), fault);
        let refused = world.control("POST", "/_sandbox/faults", &plan).unwrap_err();
        assert!(refused.starts_with(message), "{refused}");
    }
}
