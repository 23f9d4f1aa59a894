use partner_central::channel::{
    ACCEPT_CHANNEL_HANDSHAKE, CREATE_PROGRAM_MANAGEMENT_ACCOUNT, CREATE_RELATIONSHIP, DELETE_PROGRAM_MANAGEMENT_ACCOUNT,
    DELETE_RELATIONSHIP, LIST_PROGRAM_MANAGEMENT_ACCOUNTS, UPDATE_PROGRAM_MANAGEMENT_ACCOUNT,
};
use serde_json::{Value, json};

use crate::channel::{Channel, SELLER, error_parts, id};
use crate::world::{World, pair, with};

fn input(account: u64, program: &str) -> Value {
    let account = format!("{account:012}");
    json!({ "catalog": "AWS", "program": program, "displayName": "Main", "accountId": account })
}

#[test]
fn a_program_management_account_is_created_and_listed() {
    let mut world = World::new(1);
    let request = with(input(1, "DISTRIBUTION"), json!({ "clientToken": "a" }));
    let created = world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &request);
    assert_eq!(world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &request), created);
    let conflict = |kind| pair("ConflictException", kind);
    let other = with(request, json!({ "displayName": "Other" }));
    assert_eq!(world.error(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &other), conflict("ClientToken"));
    let again = input(1, "DISTRIBUTION");
    assert_eq!(world.error(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &again), conflict("ProgramManagementAccount"));
    world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &input(1, "SOLUTION_PROVIDER"));

    let list = json!({ "catalog": "AWS", "programs": ["DISTRIBUTION"], "statuses": ["ACTIVE", "PENDING"] });
    let listed = world.ok(&LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &list);
    assert_eq!(listed["items"].as_array().unwrap().len(), 1);
    assert_eq!(listed["items"][0]["id"], created["programManagementAccountDetail"]["id"]);
    assert_eq!(listed["items"][0]["status"], "PENDING");
    let none = json!({ "catalog": "AWS", "statuses": ["INACTIVE"] });
    assert_eq!(world.ok(&LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &none), json!({ "items": [] }));
}

#[test]
fn a_partner_has_at_most_50_program_management_accounts() {
    let mut world = World::new(1);
    for account in 0..50 {
        world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &input(account, "DISTRIBUTION"));
    }
    let rejected = world.error(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &input(50, "DISTRIBUTION"));
    assert_eq!(rejected, pair("ServiceQuotaExceededException", "ProgramManagementAccount"));
}

#[test]
fn a_program_management_account_is_renamed() {
    let mut channel = Channel::new();
    let before = channel.account();
    channel.world.now += 1000;
    let update = json!({ "catalog": "AWS", "identifier": before["arn"], "revision": "01", "displayName": "Renamed \u{1f600}" });
    let updated = channel.world.ok(&UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, &update)["programManagementAccountDetail"].clone();
    let expected = json!({ "id": before["id"], "arn": before["arn"], "revision": "2", "displayName": "Renamed \u{1f600}" });
    assert_eq!(updated, expected);
    let after = channel.account();
    let changes = json!({ "revision": "2", "displayName": "Renamed \u{1f600}", "updatedAt": "2026-11-21T09:30:01.500Z" });
    assert_eq!(after, with(before.clone(), changes));

    let stale = channel.world.call(&UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, &update).unwrap_err();
    assert_eq!((stale.name.as_str(), &stale.body["resourceId"]), ("ConflictException", &before["id"]));
    assert_eq!(stale.body["resourceType"], "ProgramManagementAccount");
    assert_eq!(channel.account(), after);
    let bare = json!({ "catalog": "AWS", "identifier": before["id"] });
    let updated = channel.world.ok(&UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, &bare)["programManagementAccountDetail"].clone();
    assert_eq!([&updated["revision"], &updated["displayName"]], [&json!("3"), &after["displayName"]]);

    let missing = pair("ResourceNotFoundException", "ProgramManagementAccount");
    for changes in [json!({ "identifier": "pma-0000000000000" }), json!({ "catalog": "Sandbox" })] {
        assert_eq!(channel.world.error(&UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, &with(bare.clone(), changes)), missing);
    }
    assert_eq!(channel.call_as(SELLER, &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, &bare).unwrap_err().name, missing.0);
    let bad =
        channel.world.call(&UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, &with(bare, json!({ "revision": "a", "displayName": "" })));
    assert_eq!(error_parts(bad), ["ValidationException", "REQUEST_VALIDATION_FAILED", "revision", "INVALID_STRING_FORMAT"]);
}

#[test]
fn a_program_management_account_is_deleted_once_it_has_no_relationships() {
    let mut channel = Channel::new();
    let activation = channel.activation();
    let sent = channel.send(&activation);
    let delete = json!({ "catalog": "AWS", "identifier": channel.parent, "clientToken": "delete" });
    let rejected = channel.world.error(&DELETE_PROGRAM_MANAGEMENT_ACCOUNT, &delete);
    assert_eq!(rejected, pair("ConflictException", "ProgramManagementAccount"));
    let reference = channel.reference();
    channel.world.ok(&DELETE_RELATIONSHIP, &reference);
    assert_eq!(channel.world.ok(&DELETE_PROGRAM_MANAGEMENT_ACCOUNT, &delete), json!({}));
    assert_eq!(channel.world.ok(&DELETE_PROGRAM_MANAGEMENT_ACCOUNT, &delete), json!({}), "a replay of the token");
    let missing = pair("ResourceNotFoundException", "ProgramManagementAccount");
    let again = with(delete, json!({ "clientToken": "again" }));
    assert_eq!(channel.world.error(&DELETE_PROGRAM_MANAGEMENT_ACCOUNT, &again), missing);
    assert_eq!(channel.latest("PROGRAM_MANAGEMENT_ACCOUNT")["status"], "CANCELED");
    assert_eq!(error_parts(channel.end_as(SELLER, &ACCEPT_CHANNEL_HANDSHAKE, &sent))[1], "BUSINESS_VALIDATION_FAILED");

    // A caller who had one adopts no other, even after a snapshot is restored.
    let relationship = json!({
        "catalog": "AWS", "associationType": "INTERNAL", "programManagementAccountIdentifier": channel.parent,
        "associatedAccountId": "000000000003", "displayName": "R", "sector": "COMMERCIAL",
    });
    assert_eq!(channel.world.error(&CREATE_RELATIONSHIP, &relationship), missing);
    let snapshot = channel.world.sandbox.snapshot();
    channel.world.sandbox.restore(&snapshot).unwrap();
    assert_eq!(channel.world.error(&CREATE_RELATIONSHIP, &relationship), missing);
    // The same AWS account can be added again.
    channel.world.create_program_management_account();
}

#[test]
fn program_management_accounts_are_listed_by_every_filter_and_order() {
    let mut world = World::new(1);
    let programs = ["DISTRIBUTION", "SOLUTION_PROVIDER", "DISTRIBUTION_SELLER"];
    let mut ids = Vec::new();
    for (account, program) in (0..).zip(programs) {
        let input = with(input(account, program), json!({ "displayName": format!("No. {account}") }));
        ids.push(id(&world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &input)["programManagementAccountDetail"]));
        world.now += 1000;
    }
    world.ok(&UPDATE_PROGRAM_MANAGEMENT_ACCOUNT, &json!({ "catalog": "AWS", "identifier": ids[0], "displayName": "Renamed" }));
    let sort = |order: &str| json!({ "sort": { "sortBy": "UpdatedAt", "sortOrder": order } });
    let cases = [
        (json!({}), vec![0, 1, 2]),
        (json!({ "displayNames": ["Renamed", "No. 0", "No. 2"] }), vec![0, 2]),
        (json!({ "programs": ["SOLUTION_PROVIDER"] }), vec![1]),
        (json!({ "programs": ["SOLUTION_PROVIDER", "DISTRIBUTION_SELLER"], "displayNames": ["No. 2"] }), vec![2]),
        (json!({ "accountIds": ["000000000001", "999999999999"] }), vec![1]),
        (json!({ "statuses": ["PENDING"] }), vec![0, 1, 2]),
        (json!({ "statuses": ["ACTIVE", "INACTIVE"] }), vec![]),
        (sort("Ascending"), vec![1, 2, 0]),
        (sort("Descending"), vec![0, 2, 1]),
    ];
    for (changes, expected) in cases {
        let request = with(json!({ "catalog": "AWS" }), changes.clone());
        let page = world.ok(&LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &request);
        let listed: Vec<String> = page["items"].as_array().unwrap().iter().map(id).collect();
        assert_eq!(listed, expected.iter().map(|at: &usize| ids[*at].clone()).collect::<Vec<_>>(), "{changes}");
    }
    let page = world.ok(&LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &json!({ "catalog": "AWS", "maxResults": 2 }));
    let rest = json!({ "catalog": "AWS", "maxResults": 2, "nextToken": page["nextToken"] });
    assert_eq!(id(&world.ok(&LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &rest)["items"][0]), ids[2]);
    let elsewhere = with(rest, json!({ "catalog": "Sandbox" }));
    assert_eq!(error_parts(world.call(&LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &elsewhere))[2], "nextToken");
}
