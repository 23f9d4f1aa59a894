use partner_central::channel::{
    ACCEPT_CHANNEL_HANDSHAKE, CANCEL_CHANNEL_HANDSHAKE, CREATE_CHANNEL_HANDSHAKE, DELETE_RELATIONSHIP, REJECT_CHANNEL_HANDSHAKE,
};
use serde_json::json;

use crate::channel::{CUSTOMER, Channel, PARTNER, SELLER, error_parts};
use crate::world::{DAY, START, pair, partner_input, with};

const STRANGER: &str = "999988887777";
const ACTIVATE: &str = "PROGRAM_MANAGEMENT_ACCOUNT";

#[test]
fn a_program_management_account_is_activated_by_its_handshake() {
    let mut channel = Channel::new();
    let created = channel.account();
    assert_eq!((&created["status"], created.get("startDate")), (&json!("PENDING"), None));

    let input = with(channel.activation(), json!({ "clientToken": "a", "associatedResourceIdentifier": created["arn"] }));
    let id = channel.send(&input);
    assert_eq!(channel.send(&input), id, "a replay of the token");
    let conflict = pair("ConflictException", "ClientToken");
    assert_eq!(channel.world.error(&CREATE_CHANNEL_HANDSHAKE, &with(input, json!({ "tags": [] }))), conflict);

    let seen = channel.list_as(SELLER, ACTIVATE, "RECEIVER");
    let arn = created["arn"].as_str().unwrap();
    let (owner, _) = arn.split_once(":catalog").unwrap();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0]["arn"], format!("{owner}:catalog/AWS/channel-handshake/{id}"));
    assert_eq!(seen[0]["detail"], json!({ "programManagementAccountHandshakeDetail": { "program": "DISTRIBUTION" } }));
    assert_eq!(seen[0]["status"], "PENDING");
    assert_eq!(seen[0]["associatedResourceId"], created["id"]);
    let owner = owner.rsplit(':').next().unwrap();
    for (member, account) in [("ownerAccountId", owner), ("senderAccountId", owner), ("receiverAccountId", SELLER)] {
        assert_eq!(seen[0][member], account, "{member}");
    }
    assert_eq!(seen, channel.list_as(PARTNER, ACTIVATE, "SENDER"));
    assert!(channel.list_as(SELLER, ACTIVATE, "SENDER").is_empty());
    assert!(channel.list_as(PARTNER, ACTIVATE, "RECEIVER").is_empty());
    assert!(channel.list_as(STRANGER, ACTIVATE, "RECEIVER").is_empty());
    assert!(channel.list_as(SELLER, "START_SERVICE_PERIOD", "RECEIVER").is_empty());

    channel.world.now += 1000;
    let accepted = channel.end_as(SELLER, &ACCEPT_CHANNEL_HANDSHAKE, &id).unwrap();
    assert_eq!(accepted, json!({ "id": id, "arn": seen[0]["arn"], "status": "ACCEPTED" }));
    let active = channel.account();
    let at = json!("2026-11-21T09:30:01.500Z");
    assert_eq!(
        [&active["status"], &active["revision"], &active["startDate"], &active["updatedAt"]],
        [&json!("ACTIVE"), &json!("2"), &at, &at]
    );
    assert_eq!(channel.latest(ACTIVATE)["updatedAt"], at);
    let again = channel.activation();
    assert_eq!(channel.world.error(&CREATE_CHANNEL_HANDSHAKE, &again), pair("ConflictException", "ProgramManagementAccount"));
}

#[test]
fn a_handshake_is_ended_once_and_by_the_right_side() {
    let mut channel = Channel::new();
    let ends = [
        (&ACCEPT_CHANNEL_HANDSHAKE, "ACCEPTED", CUSTOMER, SELLER),
        (&REJECT_CHANNEL_HANDSHAKE, "REJECTED", CUSTOMER, PARTNER),
        (&CANCEL_CHANNEL_HANDSHAKE, "CANCELED", SELLER, CUSTOMER),
        (&CANCEL_CHANNEL_HANDSHAKE, "CANCELED", PARTNER, CUSTOMER),
    ];
    for (operation, status, may, other) in ends {
        let start = channel.start();
        let id = channel.send(&start);
        let denied = error_parts(channel.end_as(other, operation, &id));
        assert_eq!(denied, ["AccessDeniedException", "ACCESS_DENIED", "", ""], "{}", operation.name);
        let missing = channel.end_as(STRANGER, operation, &id).unwrap_err();
        assert_eq!(
            (missing.name.as_str(), &missing.body["resourceType"]),
            ("ResourceNotFoundException", &json!("ChannelHandshake"))
        );
        let elsewhere = json!({ "catalog": "Sandbox", "identifier": id });
        assert_eq!(channel.call_as(may, operation, &elsewhere).unwrap_err().name, "ResourceNotFoundException");
        assert_eq!(channel.latest("START_SERVICE_PERIOD")["status"], "PENDING");

        channel.world.now += 1000;
        let arn = channel.latest("START_SERVICE_PERIOD")["arn"].as_str().unwrap().to_owned();
        let ended = channel.end_as(may, operation, &arn).unwrap();
        assert_eq!(ended, json!({ "id": id, "arn": arn, "status": status }));
        let before = channel.latest("START_SERVICE_PERIOD");
        channel.world.now += 1000;
        assert_eq!(channel.end_as(may, operation, &id).unwrap(), ended, "the same end again");
        assert_eq!(channel.latest("START_SERVICE_PERIOD"), before);
        for (operation, other, who) in [
            (&ACCEPT_CHANNEL_HANDSHAKE, "ACCEPTED", CUSTOMER),
            (&REJECT_CHANNEL_HANDSHAKE, "REJECTED", CUSTOMER),
            (&CANCEL_CHANNEL_HANDSHAKE, "CANCELED", PARTNER),
        ] {
            if other != status {
                let rejected = error_parts(channel.end_as(who, operation, &id));
                assert_eq!(rejected, ["ValidationException", "BUSINESS_VALIDATION_FAILED", "identifier", "INVALID_VALUE"]);
            }
        }
    }
    // Only the accepted one took effect.
    assert_eq!(channel.detail()["revision"], "2");
}

#[test]
fn a_handshake_expires_after_15_days_or_30_if_it_is_about_a_service_period() {
    let mut channel = Channel::new();
    let (activation, start) = (channel.activation(), channel.start());
    let id = channel.send(&activation);
    channel.world.now += 1;
    channel.send(&start);
    channel.world.now = START + 15 * DAY - 1;
    assert_eq!(channel.latest(ACTIVATE)["status"], "PENDING");
    channel.world.now = START + 15 * DAY;
    assert_eq!(channel.latest(ACTIVATE)["status"], "EXPIRED");
    channel.world.now = START + 30 * DAY;
    assert_eq!(channel.latest("START_SERVICE_PERIOD")["status"], "PENDING");
    channel.world.now += 5 * DAY;
    let expired = channel.latest(ACTIVATE);
    assert_eq!((&expired["status"], &expired["updatedAt"]), (&json!("EXPIRED"), &json!("2026-12-06T09:30:00.500Z")));
    assert_eq!(channel.latest("START_SERVICE_PERIOD")["updatedAt"], "2026-12-21T09:30:00.501Z");
    for (operation, who) in
        [(&ACCEPT_CHANNEL_HANDSHAKE, SELLER), (&REJECT_CHANNEL_HANDSHAKE, SELLER), (&CANCEL_CHANNEL_HANDSHAKE, PARTNER)]
    {
        assert_eq!(error_parts(channel.end_as(who, operation, &id))[1], "BUSINESS_VALIDATION_FAILED");
    }
    assert_eq!((channel.account()["status"].as_str(), channel.detail()["revision"].as_str()), (Some("PENDING"), Some("1")));
    // Another one can be sent, and what was agreed does not expire.
    let id = channel.send(&activation);
    channel.accept_as(SELLER, &id);
    channel.world.now += 20 * DAY;
    assert_eq!(channel.latest(ACTIVATE)["status"], "ACCEPTED");
    // A clock that goes back does not undo it.
    channel.world.now = 0;
    assert_eq!(channel.latest("START_SERVICE_PERIOD")["status"], "EXPIRED");
}

#[test]
fn a_handshake_that_cannot_be_sent_is_rejected() {
    let mut channel = Channel::new();
    let (activation, start, revoke) = (channel.activation(), channel.start(), channel.revoke());
    let (parent, relationship) = (channel.parent.clone(), channel.relationship.clone());
    let malformed =
        |field: &str, code: &str| ["ValidationException", "REQUEST_VALIDATION_FAILED", field, code].map(str::to_owned);
    let forbidden =
        |field: &str| ["ValidationException", "BUSINESS_VALIDATION_FAILED", field, "INVALID_VALUE"].map(str::to_owned);
    let about = malformed("associatedResourceIdentifier", "INVALID_VALUE");
    let cases = [
        (with(activation.clone(), json!({ "associatedResourceIdentifier": relationship })), about.clone()),
        (with(start.clone(), json!({ "associatedResourceIdentifier": parent })), about.clone()),
        (with(activation.clone(), json!({ "payload": start["payload"] })), forbidden("payload.startServicePeriodPayload")),
        (with(start.clone(), json!({ "payload": revoke["payload"] })), forbidden("payload.revokeServicePeriodPayload")),
        (with(revoke.clone(), json!({ "payload": start["payload"] })), forbidden("payload.startServicePeriodPayload")),
        (with(start.clone(), json!({ "payload": null })), malformed("payload", "REQUIRED_FIELD_MISSING")),
        (with(start.clone(), json!({ "payload": {} })), malformed("payload", "INVALID_VALUE")),
        (with(start.clone(), json!({ "handshakeType": "DANCE" })), malformed("handshakeType", "INVALID_ENUM_VALUE")),
        (json!({ "catalog": "AWS" }), malformed("handshakeType", "REQUIRED_FIELD_MISSING")),
    ];
    for (input, expected) in cases {
        assert_eq!(error_parts(channel.world.call(&CREATE_CHANNEL_HANDSHAKE, &input)), expected, "{input}");
    }
    let missing = |kind| pair("ResourceNotFoundException", kind);
    let mut other = start.clone();
    other["payload"]["startServicePeriodPayload"]["programManagementAccountIdentifier"] = json!("pma-0000000000000");
    let unknown = [
        (with(activation, json!({ "associatedResourceIdentifier": "pma-0000000000000" })), "ProgramManagementAccount"),
        (other, "ProgramManagementAccount"),
        (with(start.clone(), json!({ "associatedResourceIdentifier": "rs-0000000000000" })), "Relationship"),
        (with(start.clone(), json!({ "catalog": "Sandbox" })), "ProgramManagementAccount"),
    ];
    for (input, kind) in unknown {
        assert_eq!(channel.world.error(&CREATE_CHANNEL_HANDSHAKE, &input), missing(kind), "{input}");
    }
    // Another account has no such resource.
    assert_eq!(channel.call_as(STRANGER, &CREATE_CHANNEL_HANDSHAKE, &start).unwrap_err().name, "ResourceNotFoundException");
    assert_eq!(channel.world.error(&CREATE_CHANNEL_HANDSHAKE, &revoke), pair("ConflictException", "Relationship"));

    let id = channel.send(&start);
    let conflict = channel.world.call(&CREATE_CHANNEL_HANDSHAKE, &start).unwrap_err();
    assert_eq!((conflict.name.as_str(), &conflict.body["resourceId"]), ("ConflictException", &json!(id)));
    let denied = channel.world.error(&CREATE_CHANNEL_HANDSHAKE, &with(start, json!({ "catalog": "Moon" })));
    assert_eq!(denied, pair("AccessDeniedException", "ACCESS_DENIED"));
}

#[test]
fn an_account_sends_five_handshakes_a_day_to_one_receiver() {
    let mut channel = Channel::new();
    let start = channel.start();
    for _ in 0..5 {
        let id = channel.send(&start);
        channel.end_as(PARTNER, &CANCEL_CHANNEL_HANDSHAKE, &id).unwrap();
        channel.world.now += 1000;
    }
    let failure = channel.world.call(&CREATE_CHANNEL_HANDSHAKE, &start).unwrap_err();
    assert_eq!(failure.name, "ServiceQuotaExceededException");
    assert_eq!([&failure.body["resourceType"], &failure.body["resourceId"]], ["ChannelHandshake", CUSTOMER]);
    assert_eq!(failure.body["quotaCode"], "START_SERVICE_PERIOD_HANDSHAKES_PER_DAY");
    // Another receiver and another type have five of their own.
    let other = channel.relate("000000000002");
    channel.send(&with(start.clone(), json!({ "associatedResourceIdentifier": other })));
    let activation = channel.activation();
    channel.send(&activation);
    channel.world.now = START + DAY - 1;
    assert_eq!(channel.world.error(&CREATE_CHANNEL_HANDSHAKE, &start).0, "ServiceQuotaExceededException");
    channel.world.now = START + DAY;
    channel.send(&start);
}

#[test]
fn at_most_200_handshakes_of_a_type_are_pending() {
    let mut channel = Channel::new();
    let start = channel.start();
    let mut last = channel.send(&start);
    for account in 2..=200 {
        let relationship = channel.relate(&format!("{account:012}"));
        last = channel.send(&with(start.clone(), json!({ "associatedResourceIdentifier": relationship })));
    }
    let relationship = channel.relate("000000000201");
    let one_more = with(start, json!({ "associatedResourceIdentifier": relationship }));
    let failure = channel.world.call(&CREATE_CHANNEL_HANDSHAKE, &one_more).unwrap_err();
    assert_eq!(failure.body["quotaCode"], "START_SERVICE_PERIOD_HANDSHAKES");
    channel.end_as(PARTNER, &CANCEL_CHANNEL_HANDSHAKE, &last).unwrap();
    channel.send(&one_more);
}

#[test]
fn deleting_a_relationship_cancels_its_handshake() {
    let mut channel = Channel::new();
    let start = channel.start();
    let id = channel.send(&start);
    let reference = channel.reference();
    channel.world.now += 1000;
    channel.world.ok(&DELETE_RELATIONSHIP, &reference);
    let canceled = channel.latest("START_SERVICE_PERIOD");
    assert_eq!([&canceled["status"], &canceled["updatedAt"]], ["CANCELED", "2026-11-21T09:30:01.500Z"]);
    assert_eq!(error_parts(channel.end_as(CUSTOMER, &ACCEPT_CHANNEL_HANDSHAKE, &id))[1], "BUSINESS_VALIDATION_FAILED");
}

#[test]
fn a_handshake_shows_the_display_name_of_its_sender_if_the_model_accepts_it() {
    use partner_central::account::CREATE_PARTNER;
    for (name, shown) in [("Example Corp", Some("Example Corp")), ("東京", None), (&"x".repeat(41), None)] {
        let mut channel = Channel::new();
        channel.world.verify(name);
        channel.world.ok(
            &partner_central::account::SEND_EMAIL_VERIFICATION_CODE,
            &json!({ "Catalog": "AWS", "Email": "ada@example.com" }),
        );
        let code = channel.world.code("ada@example.com");
        channel.world.ok(&CREATE_PARTNER, &with(partner_input("AWS", name), json!({ "EmailVerificationCode": code })));
        let activation = channel.activation();
        channel.send(&activation);
        assert_eq!(channel.latest(ACTIVATE)["senderDisplayName"].as_str(), shown);
    }
}
