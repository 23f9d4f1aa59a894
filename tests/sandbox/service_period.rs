use partner_central::channel::{
    CREATE_CHANNEL_HANDSHAKE, CREATE_PROGRAM_MANAGEMENT_ACCOUNT, CREATE_RELATIONSHIP, DELETE_RELATIONSHIP,
    REJECT_CHANNEL_HANDSHAKE,
};
use serde_json::{Value, json};

use crate::channel::{CUSTOMER, Channel, SELLER, error_parts, id};
use crate::world::{DAY, START, World, pair, with};

fn terms(handshake: &Value) -> &Value {
    handshake["detail"].as_object().unwrap().values().next().unwrap()
}

fn until(channel: &Channel, end: &str) -> Value {
    channel.start_with(json!({ "servicePeriodType": "FIXED_COMMITMENT_PERIOD", "endDate": end }))
}

#[test]
fn a_service_period_is_agreed_and_revoked() {
    let mut channel = Channel::new();
    let start = channel.start();
    let first = channel.send(&start);
    let sent = channel.latest("START_SERVICE_PERIOD");
    let expected = json!({ "note": "Hello", "servicePeriodType": "MINIMUM_NOTICE_PERIOD", "minimumNoticeDays": "30" });
    assert_eq!(terms(&sent), &expected);
    assert_eq!([&sent["senderAccountId"], &sent["receiverAccountId"]], [SELLER, CUSTOMER]);
    assert_eq!(channel.list_as(SELLER, "START_SERVICE_PERIOD", "SENDER"), std::slice::from_ref(&sent));
    assert_eq!(channel.list_as(CUSTOMER, "START_SERVICE_PERIOD", "RECEIVER"), [sent]);
    assert_eq!(channel.detail().get("startDate"), None);

    channel.world.now += 1000;
    channel.accept_as(CUSTOMER, &first);
    let at = json!("2026-11-21T09:30:01.500Z");
    let agreed = channel.latest("START_SERVICE_PERIOD");
    assert_eq!(terms(&agreed), &with(expected.clone(), json!({ "startDate": at })));
    let detail = channel.detail();
    assert_eq!([&detail["startDate"], &detail["updatedAt"], &detail["revision"]], [&at, &at, &json!("2")]);
    let reference = channel.reference();
    assert_eq!(channel.world.error(&DELETE_RELATIONSHIP, &reference), pair("ConflictException", "Relationship"));

    // A revocation names the terms. If it is rejected, nothing changes.
    let revoke = channel.revoke();
    let second = channel.send(&revoke);
    let revocation = channel.latest("REVOKE_SERVICE_PERIOD");
    assert_eq!(terms(&revocation), &with(expected.clone(), json!({ "startDate": at, "note": null })));
    assert_eq!([&revocation["senderAccountId"], &revocation["receiverAccountId"]], [SELLER, CUSTOMER]);
    channel.end_as(CUSTOMER, &REJECT_CHANNEL_HANDSHAKE, &second).unwrap();
    assert_eq!(channel.detail()["revision"], "2");

    let mut with_note = revoke.clone();
    with_note["payload"]["revokeServicePeriodPayload"]["note"] = json!("Sorry");
    let third = channel.send(&with_note);
    channel.world.now += 1000;
    channel.accept_as(CUSTOMER, &third);
    assert_eq!(terms(&channel.latest("REVOKE_SERVICE_PERIOD"))["note"], "Sorry");
    let detail = channel.detail();
    assert_eq!([&detail["revision"], &detail["startDate"]], [&json!("3"), &at]);
    assert_eq!(channel.world.error(&CREATE_CHANNEL_HANDSHAKE, &revoke), pair("ConflictException", "Relationship"));
    channel.world.ok(&DELETE_RELATIONSHIP, &reference);
}

#[test]
fn a_later_service_period_replaces_the_first() {
    let mut channel = Channel::new();
    let (start, fixed) = (channel.start(), until(&channel, "2027-11-20T00:00:00+01:00"));
    let first = channel.send(&start);
    channel.accept_as(CUSTOMER, &first);
    let began = channel.detail()["startDate"].clone();
    channel.world.now += DAY;
    let second = channel.send(&fixed);
    channel.accept_as(CUSTOMER, &second);
    let agreed = channel.latest("START_SERVICE_PERIOD");
    let expected = json!({
        "servicePeriodType": "FIXED_COMMITMENT_PERIOD", "startDate": "2026-11-22T09:30:00.500Z", "endDate": "2027-11-19T23:00:00.000Z",
    });
    assert_eq!(terms(&agreed), &expected);
    assert_eq!(channel.detail()["startDate"], began);
    let revoke = channel.revoke();
    channel.send(&revoke);
    assert_eq!(terms(&channel.latest("REVOKE_SERVICE_PERIOD")), &expected);
}

#[test]
fn a_commitment_ends_at_its_end_date() {
    let mut channel = Channel::new();
    let fixed = until(&channel, "2027-02-21T09:30:00.5Z");
    let sent = channel.send(&fixed);
    channel.accept_as(CUSTOMER, &sent);
    let (reference, revoke) = (channel.reference(), channel.revoke());
    channel.world.now = START + 92 * DAY - 1;
    assert_eq!(channel.world.error(&DELETE_RELATIONSHIP, &reference), pair("ConflictException", "Relationship"));
    channel.world.now += 1;
    assert_eq!(channel.world.error(&CREATE_CHANNEL_HANDSHAKE, &revoke), pair("ConflictException", "Relationship"));
    channel.world.ok(&DELETE_RELATIONSHIP, &reference);
}

#[test]
fn service_period_terms_follow_the_documentation() {
    let mut channel = Channel::new();
    let path = |name: &str| format!("payload.startServicePeriodPayload.{name}");
    let notice =
        |days: &str| channel.start_with(json!({ "servicePeriodType": "MINIMUM_NOTICE_PERIOD", "minimumNoticeDays": days }));
    let fixed = |end: &str| until(&channel, end);
    let both =
        json!({ "servicePeriodType": "MINIMUM_NOTICE_PERIOD", "minimumNoticeDays": "30", "endDate": "2027-06-01T00:00:00Z" });
    let malformed = "REQUEST_VALIDATION_FAILED";
    let forbidden = "BUSINESS_VALIDATION_FAILED";
    let rejected = [
        (notice("15"), forbidden, path("minimumNoticeDays"), "INVALID_VALUE"),
        (notice("0"), forbidden, path("minimumNoticeDays"), "INVALID_VALUE"),
        (fixed("2027-01-20T09:30:00.499Z"), forbidden, path("endDate"), "INVALID_VALUE"),
        (fixed("2027-11-22T09:30:00.500Z"), forbidden, path("endDate"), "INVALID_VALUE"),
        (fixed("2026-11-21T09:30:00.500Z"), forbidden, path("endDate"), "INVALID_VALUE"),
        (fixed("0001-01-01T00:00:00Z"), forbidden, path("endDate"), "INVALID_VALUE"),
        (fixed("tomorrow"), malformed, path("endDate"), "INVALID_STRING_FORMAT"),
        (channel.start_with(both.clone()), forbidden, path("endDate"), "INVALID_VALUE"),
        (
            channel.start_with(with(both.clone(), json!({ "servicePeriodType": "FIXED_COMMITMENT_PERIOD" }))),
            forbidden,
            path("minimumNoticeDays"),
            "INVALID_VALUE",
        ),
        (
            channel.start_with(with(both.clone(), json!({ "minimumNoticeDays": null }))),
            malformed,
            path("minimumNoticeDays"),
            "REQUIRED_FIELD_MISSING",
        ),
        (
            channel.start_with(json!({ "servicePeriodType": "FIXED_COMMITMENT_PERIOD" })),
            malformed,
            path("endDate"),
            "REQUIRED_FIELD_MISSING",
        ),
    ];
    let accepted = [
        notice("14"),
        notice("30"),
        notice("60"),
        fixed("2027-01-20T09:30:00.500Z"),
        fixed("2027-01-20T10:30:00.5+01:00"),
        fixed("2027-01-20T04:00:00.50099-05:30"),
        fixed("2027-11-22T09:30:00.499Z"),
    ];
    for (input, reason, field, code) in rejected {
        let found = error_parts(channel.world.call(&CREATE_CHANNEL_HANDSHAKE, &input));
        assert_eq!(found, ["ValidationException", reason, &field, code], "{input}");
    }
    for input in accepted {
        let customer = channel.world.sandbox.clone();
        channel.send(&input);
        channel.world.sandbox = customer;
    }
}

#[test]
fn the_sandbox_catalog_accepts_any_service_period_terms() {
    let mut world = World::new(1);
    let main = json!({ "catalog": "Sandbox", "program": "SOLUTION_PROVIDER", "displayName": "Main", "accountId": SELLER });
    let parent = id(&world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &main)["programManagementAccountDetail"]);
    let relationship = json!({
        "catalog": "Sandbox", "associationType": "INTERNAL", "programManagementAccountIdentifier": parent,
        "associatedAccountId": CUSTOMER, "displayName": "R", "sector": "COMMERCIAL",
    });
    let relationship = id(&world.ok(&CREATE_RELATIONSHIP, &relationship)["relationshipDetail"]);
    let mut channel = Channel { world, parent, relationship };
    let short = until(&channel, "2026-11-21T09:30:01Z");
    let past = until(&channel, "2026-11-21T09:30:00.500Z");
    let days = channel.start_with(json!({ "servicePeriodType": "MINIMUM_NOTICE_PERIOD", "minimumNoticeDays": "7" }));
    let past = with(past, json!({ "catalog": "Sandbox" }));
    assert_eq!(error_parts(channel.world.call(&CREATE_CHANNEL_HANDSHAKE, &past))[1], "BUSINESS_VALIDATION_FAILED");
    for input in [short, days] {
        let sent = channel.send(&with(input, json!({ "catalog": "Sandbox" })));
        let accept = json!({ "catalog": "Sandbox", "identifier": sent });
        channel.call_as(CUSTOMER, &partner_central::channel::ACCEPT_CHANNEL_HANDSHAKE, &accept).unwrap();
    }
}
