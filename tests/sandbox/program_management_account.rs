use partner_central::channel::{CREATE_PROGRAM_MANAGEMENT_ACCOUNT, LIST_PROGRAM_MANAGEMENT_ACCOUNTS};
use serde_json::{Value, json};

use crate::world::{World, pair, with};

fn input(account: u64, program: &str) -> Value {
    let account = format!("{account:012}");
    json!({ "catalog": "AWS", "program": program, "displayName": "Main", "accountId": account })
}

#[test]
fn an_account_is_added_and_listed() {
    let mut world = World::new(1);
    let asked = with(input(1, "DISTRIBUTION"), json!({ "clientToken": "a" }));
    let created = world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &asked);
    assert_eq!(world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &asked), created);
    let conflict = |kind| pair("ConflictException", kind);
    let other = with(asked, json!({ "displayName": "Other" }));
    assert_eq!(world.refused(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &other), conflict("ClientToken"));
    let again = input(1, "DISTRIBUTION");
    assert_eq!(world.refused(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &again), conflict("ProgramManagementAccount"));
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
fn fifty_accounts_at_most() {
    let mut world = World::new(1);
    for account in 0..50 {
        world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &input(account, "DISTRIBUTION"));
    }
    let refused = world.refused(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &input(50, "DISTRIBUTION"));
    assert_eq!(refused, pair("ServiceQuotaExceededException", "ProgramManagementAccount"));
}
