use partner_central::channel::{
    CANCEL_CHANNEL_HANDSHAKE, CREATE_PROGRAM_MANAGEMENT_ACCOUNT, LIST_CHANNEL_HANDSHAKES, REJECT_CHANNEL_HANDSHAKE,
};
use serde_json::{Value, json};

use crate::channel::{CUSTOMER, Channel, PARTNER, SELLER, error_parts, id};
use crate::world::with;

fn ids(page: &Value) -> Vec<String> {
    page["items"].as_array().unwrap().iter().map(id).collect()
}

fn list_input(kind: &str) -> Value {
    json!({ "catalog": "AWS", "handshakeType": kind, "participantType": "SENDER" })
}

/// Sends three handshakes: a canceled notice, an accepted commitment, and a pending notice, in this order.
fn three(channel: &mut Channel) -> [String; 3] {
    let start = channel.start();
    let canceled = channel.send(&start);
    channel.end_as(PARTNER, &CANCEL_CHANNEL_HANDSHAKE, &canceled).unwrap();
    channel.world.now += 1000;
    let fixed =
        channel.start_with(json!({ "servicePeriodType": "FIXED_COMMITMENT_PERIOD", "endDate": "2027-06-01T00:00:00Z" }));
    let accepted = channel.send(&fixed);
    channel.accept_as(CUSTOMER, &accepted);
    channel.world.now += 1000;
    let other = channel.relate("000000000002");
    let waiting = channel.send(&with(start, json!({ "associatedResourceIdentifier": other })));
    channel.world.now += 1000;
    [canceled, accepted, waiting]
}

#[test]
fn handshakes_about_service_periods_are_listed_by_every_filter() {
    let mut channel = Channel::new();
    let [canceled, accepted, waiting] = three(&mut channel);
    let arn = channel.detail()["arn"].clone();
    let typed =
        |types: Value| json!({ "handshakeTypeFilters": { "startServicePeriodTypeFilters": { "servicePeriodTypes": types } } });
    let relationship = channel.relationship.clone();
    let cases = [
        (json!({}), vec![&canceled, &accepted, &waiting]),
        (json!({ "statuses": ["PENDING"] }), vec![&waiting]),
        (json!({ "statuses": ["ACCEPTED", "CANCELED"] }), vec![&canceled, &accepted]),
        (json!({ "statuses": [] }), vec![&canceled, &accepted, &waiting]),
        (json!({ "statuses": ["REJECTED", "EXPIRED"] }), vec![]),
        (json!({ "associatedResourceIdentifiers": [relationship] }), vec![&canceled, &accepted]),
        (json!({ "associatedResourceIdentifiers": [arn] }), vec![&canceled, &accepted]),
        (json!({ "associatedResourceIdentifiers": [channel.parent] }), vec![]),
        (typed(json!(["MINIMUM_NOTICE_PERIOD"])), vec![&canceled, &waiting]),
        (typed(json!(["FIXED_COMMITMENT_PERIOD"])), vec![&accepted]),
        (typed(json!(["FIXED_COMMITMENT_PERIOD", "MINIMUM_NOTICE_PERIOD"])), vec![&canceled, &accepted, &waiting]),
        (typed(json!([])), vec![&canceled, &accepted, &waiting]),
        (json!({ "handshakeTypeFilters": { "startServicePeriodTypeFilters": {} } }), vec![&canceled, &accepted, &waiting]),
        (with(typed(json!(["MINIMUM_NOTICE_PERIOD"])), json!({ "statuses": ["PENDING"] })), vec![&waiting]),
    ];
    for (filter, expected) in cases {
        let page = channel.world.ok(&LIST_CHANNEL_HANDSHAKES, &with(list_input("START_SERVICE_PERIOD"), filter.clone()));
        assert_eq!(ids(&page).iter().collect::<Vec<_>>(), expected, "{filter}");
    }
}

#[test]
fn handshakes_of_the_other_types_are_listed_by_every_filter() {
    let mut channel = Channel::new();
    let [_, _, _] = three(&mut channel);
    let revoke = channel.revoke();
    let revoked = channel.send(&revoke);
    let typed =
        |types: Value| json!({ "handshakeTypeFilters": { "revokeServicePeriodTypeFilters": { "servicePeriodTypes": types } } });
    for (types, count) in [("FIXED_COMMITMENT_PERIOD", 1), ("MINIMUM_NOTICE_PERIOD", 0)] {
        let page =
            channel.world.ok(&LIST_CHANNEL_HANDSHAKES, &with(list_input("REVOKE_SERVICE_PERIOD"), typed(json!([types]))));
        assert_eq!(ids(&page), vec![revoked.clone(); count], "{types}");
    }
    let second = json!({ "catalog": "AWS", "program": "SOLUTION_PROVIDER", "displayName": "Two", "accountId": SELLER });
    let second = id(&channel.world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &second)["programManagementAccountDetail"]);
    let activation = channel.activation();
    let one = channel.send(&activation);
    channel.world.now += 1000;
    let two = channel.send(&with(activation, json!({ "associatedResourceIdentifier": second })));
    let typed = |programs: Value| json!({ "handshakeTypeFilters": { "programManagementAccountTypeFilters": { "programs": programs } } });
    let cases = [
        (typed(json!(["DISTRIBUTION"])), vec![&one]),
        (typed(json!(["SOLUTION_PROVIDER"])), vec![&two]),
        (typed(json!(["SOLUTION_PROVIDER", "DISTRIBUTION"])), vec![&one, &two]),
        (typed(json!(["DISTRIBUTION_SELLER"])), vec![]),
        (json!({ "associatedResourceIdentifiers": [second] }), vec![&two]),
    ];
    for (filter, expected) in cases {
        let page = channel.world.ok(&LIST_CHANNEL_HANDSHAKES, &with(list_input("PROGRAM_MANAGEMENT_ACCOUNT"), filter.clone()));
        assert_eq!(ids(&page).iter().collect::<Vec<_>>(), expected, "{filter}");
    }
}

#[test]
fn handshakes_of_each_type_are_listed_in_both_orders() {
    let mut channel = Channel::new();
    let [canceled, accepted, waiting] = three(&mut channel);
    let revoke = channel.revoke();
    let revoked = channel.send(&revoke);
    channel.end_as(CUSTOMER, &REJECT_CHANNEL_HANDSHAKE, &revoked).unwrap();
    channel.world.now += 1000;
    let revoked_again = channel.send(&revoke);
    let activation = channel.activation();
    let activated = channel.send(&activation);
    // The pending one changes last.
    channel.world.now += 1000;
    channel.end_as(SELLER, &CANCEL_CHANNEL_HANDSHAKE, &waiting).unwrap();
    let types = [
        ("START_SERVICE_PERIOD", "startServicePeriodTypeSort", vec![canceled, accepted, waiting]),
        ("REVOKE_SERVICE_PERIOD", "revokeServicePeriodTypeSort", vec![revoked, revoked_again]),
        ("PROGRAM_MANAGEMENT_ACCOUNT", "programManagementAccountTypeSort", vec![activated]),
    ];
    for (kind, member, mut expected) in types {
        for order in ["Ascending", "Descending"] {
            let sort = json!({ "handshakeTypeSort": { member: { "sortBy": "UpdatedAt", "sortOrder": order } } });
            assert_eq!(
                ids(&channel.world.ok(&LIST_CHANNEL_HANDSHAKES, &with(list_input(kind), sort))),
                expected,
                "{kind} {order}"
            );
            expected.reverse();
        }
    }
}

#[test]
fn filters_and_sorts_of_another_handshake_type_are_rejected() {
    let mut channel = Channel::new();
    let sort = json!({ "sortBy": "UpdatedAt", "sortOrder": "Ascending" });
    for (kind, own) in [
        ("START_SERVICE_PERIOD", "startServicePeriod"),
        ("REVOKE_SERVICE_PERIOD", "revokeServicePeriod"),
        ("PROGRAM_MANAGEMENT_ACCOUNT", "programManagementAccount"),
    ] {
        for prefix in ["startServicePeriod", "revokeServicePeriod", "programManagementAccount"] {
            for (member, suffix, value) in
                [("handshakeTypeFilters", "TypeFilters", json!({})), ("handshakeTypeSort", "TypeSort", sort.clone())]
            {
                let input = with(list_input(kind), json!({ member: { (format!("{prefix}{suffix}")): value } }));
                let result = channel.world.call(&LIST_CHANNEL_HANDSHAKES, &input);
                if prefix == own {
                    result.unwrap();
                } else {
                    assert_eq!(
                        error_parts(result),
                        ["ValidationException", "REQUEST_VALIDATION_FAILED", member, "INVALID_VALUE"]
                    );
                }
            }
        }
    }
}

/// 250 handshakes, in pages of several sizes and orders, listed by the sender.
#[test]
fn pages_of_handshakes_hold_each_one_once() {
    let mut channel = Channel::new();
    let start = channel.start();
    let mut sent = Vec::new();
    for account in 0..250 {
        // No handshake about the relationship of `CUSTOMER` is among them.
        let relationship = channel.relate(&format!("{:012}", 5000 + account));
        let handshake = channel.send(&with(start.clone(), json!({ "associatedResourceIdentifier": relationship })));
        if account % 2 == 0 {
            channel.end_as(SELLER, &CANCEL_CHANNEL_HANDSHAKE, &handshake).unwrap();
        }
        sent.push(handshake);
        channel.world.now += 10;
    }
    let sort = |order: &str| json!({ "handshakeTypeSort": { "startServicePeriodTypeSort": { "sortBy": "UpdatedAt", "sortOrder": order } } });
    let backwards: Vec<String> = sent.iter().rev().cloned().collect();
    let pending: Vec<String> = sent.iter().skip(1).step_by(2).cloned().collect();
    let cases = [
        (json!({}), &sent, 3),
        (json!({ "maxResults": 100 }), &sent, 3),
        (json!({ "maxResults": 7 }), &sent, 36),
        (with(sort("Ascending"), json!({ "maxResults": 50 })), &sent, 5),
        (with(sort("Descending"), json!({ "maxResults": 99 })), &backwards, 3),
        (json!({ "statuses": ["PENDING"], "maxResults": 100 }), &pending, 2),
    ];
    for (changes, expected, count) in cases {
        let input = with(list_input("START_SERVICE_PERIOD"), changes);
        let (mut found, mut pages, mut token) = (Vec::new(), 0, Value::Null);
        loop {
            let page =
                channel.call_as(SELLER, &LIST_CHANNEL_HANDSHAKES, &with(input.clone(), json!({ "nextToken": token }))).unwrap();
            found.extend(ids(&page));
            pages += 1;
            token = page["nextToken"].clone();
            if token.is_null() {
                break;
            }
        }
        assert_eq!((&found, pages), (expected, count), "{input}");
    }
    // A token is valid for its own list only.
    let input = with(list_input("START_SERVICE_PERIOD"), json!({ "maxResults": 10 }));
    let token = channel.world.ok(&LIST_CHANNEL_HANDSHAKES, &input)["nextToken"].clone();
    for changes in [
        json!({ "statuses": ["PENDING"] }),
        json!({ "participantType": "RECEIVER" }),
        json!({ "handshakeType": "REVOKE_SERVICE_PERIOD" }),
        json!({ "catalog": "Sandbox" }),
        sort("Descending"),
    ] {
        let foreign = with(with(input.clone(), changes), json!({ "nextToken": token }));
        let rejected = error_parts(channel.world.call(&LIST_CHANNEL_HANDSHAKES, &foreign));
        assert_eq!(rejected, ["ValidationException", "REQUEST_VALIDATION_FAILED", "nextToken", "INVALID_VALUE"], "{foreign}");
    }
    channel.world.ok(&LIST_CHANNEL_HANDSHAKES, &with(input, json!({ "nextToken": token, "maxResults": 20 })));
}
