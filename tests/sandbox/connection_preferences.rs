use partner_central::account::{CREATE_CONNECTION_INVITATION, GET_CONNECTION_PREFERENCES, UPDATE_CONNECTION_PREFERENCES};
use serde_json::{Value, json};

use crate::connection_invitation::{ADA, BOB, invitation};
use crate::world::{World, pair, with};

const SANDBOX: &str = "Sandbox";

fn update(revision: i64, access: &str, excluded: Value) -> Value {
    let input = json!({ "Catalog": SANDBOX, "Revision": revision, "AccessType": access });
    with(input, json!({ "ExcludedParticipantIdentifiers": excluded }))
}

#[test]
fn connection_preferences_have_a_revision() {
    let mut world = World::new(1);
    let first = world.ok(&GET_CONNECTION_PREFERENCES, &json!({ "Catalog": SANDBOX }));
    assert_eq!((&first["AccessType"], &first["Revision"]), (&json!("ALLOW_ALL"), &json!(1)));
    assert!(first["Arn"].as_str().unwrap().ends_with(":catalog/Sandbox/connection-preferences"));
    world.now += 1000;
    assert_eq!(world.ok(&GET_CONNECTION_PREFERENCES, &json!({ "Catalog": SANDBOX })), first);

    let some = update(1, "ALLOW_BY_DEFAULT_DENY_SOME", json!(["pprofile-0000000000000", "111122223333"]));
    let second = world.ok(&UPDATE_CONNECTION_PREFERENCES, &some);
    assert_eq!((&second["Revision"], &second["UpdatedAt"]), (&json!(2), &json!("2026-11-21T09:30:01.500Z")));
    assert_eq!(second["ExcludedParticipantIds"], json!(["pprofile-0000000000000", "111122223333"]));
    let stale = pair("ConflictException", "INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION");
    for revision in [0, 1, 3, i64::MAX] {
        assert_eq!(world.error(&UPDATE_CONNECTION_PREFERENCES, &update(revision, "DENY_ALL", Value::Null)), stale);
    }
    assert_eq!(world.ok(&GET_CONNECTION_PREFERENCES, &json!({ "Catalog": SANDBOX })), second);

    let for_some = update(2, "DENY_ALL", json!(["111122223333"]));
    let rejected = world.codes(&UPDATE_CONNECTION_PREFERENCES, &for_some);
    assert_eq!(rejected, ["ExcludedParticipantIdentifiers ACTION_NOT_PERMITTED"]);
    let none = world.ok(&UPDATE_CONNECTION_PREFERENCES, &update(2, "ALLOW_BY_DEFAULT_DENY_SOME", Value::Null));
    assert_eq!((&none["Revision"], &none["ExcludedParticipantIds"]), (&json!(3), &Value::Null));

    // Another catalog and another caller have preferences of their own.
    assert_eq!(world.ok(&GET_CONNECTION_PREFERENCES, &json!({ "Catalog": "AWS" }))["Revision"], 1);
    world.key = "AKIDOTHER";
    assert_eq!(world.ok(&GET_CONNECTION_PREFERENCES, &json!({ "Catalog": SANDBOX }))["Revision"], 1);
}

#[test]
fn connection_preferences_decide_who_may_invite() {
    let mut world = World::new(1);
    let (adas_account, ada) = world.partner_of(ADA);
    let (bobs_account, bob) = world.partner_of(BOB);
    let create = &CREATE_CONNECTION_INVITATION;
    let kinds = [invitation("OPPORTUNITY_COLLABORATION", &bob), invitation("SUBSIDIARY", &bobs_account)];
    let rejected = pair("ConflictException", "INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER");
    let some = "ALLOW_BY_DEFAULT_DENY_SOME";
    for (revision, access, excluded) in
        [(1, "DENY_ALL", Value::Null), (2, some, json!(["x", ada])), (3, some, json!([adas_account]))]
    {
        world.as_ok(BOB, &UPDATE_CONNECTION_PREFERENCES, &update(revision, access, excluded));
        for kind in &kinds {
            assert_eq!(world.as_error(ADA, create, kind), rejected, "{access}");
        }
    }
    // An account that denies everybody may invite, and excluding others does not matter.
    world.as_ok(BOB, &UPDATE_CONNECTION_PREFERENCES, &update(4, "DENY_ALL", Value::Null));
    world.ok(create, &invitation("SUBSIDIARY", "999999999999"));
    world.ok(&UPDATE_CONNECTION_PREFERENCES, &update(5, some, json!([bob, "111122223333"])));
    world.as_ok(ADA, create, &kinds[0]);
    world.as_ok(BOB, &UPDATE_CONNECTION_PREFERENCES, &update(6, "ALLOW_ALL", Value::Null));
    world.as_ok(ADA, create, &kinds[1]);
}
