use partner_central::account::{GET_PARTNER, GET_PROFILE_VISIBILITY, PUT_PROFILE_VISIBILITY};
use serde_json::{Value, json};

use crate::world::{DAY, World, pair, with};

#[test]
fn a_profile_is_public_until_it_is_hidden() {
    let mut world = World::new(1);
    let id = world.create_partner("One");
    let reference = json!({ "Catalog": "Sandbox", "Identifier": id });
    let first = world.ok(&GET_PROFILE_VISIBILITY, &reference);
    let profile = world.ok(&GET_PARTNER, &reference)["Profile"]["ProfileId"].clone();
    assert_eq!((&first["Visibility"], &first["ProfileId"]), (&json!("PUBLIC"), &profile));
    let set = |visibility: &str| with(reference.clone(), json!({ "Visibility": visibility }));
    let hidden = world.ok(&PUT_PROFILE_VISIBILITY, &set("PRIVATE"));
    assert_eq!(hidden, with(first, json!({ "Visibility": "PRIVATE" })));
    assert_eq!(world.ok(&GET_PROFILE_VISIBILITY, &reference), hidden);

    assert_eq!(world.codes(&PUT_PROFILE_VISIBILITY, &set("SECRET")), ["Visibility INVALID_ENUM_VALUE"]);
    let missing = pair("ResourceNotFoundException", "PARTNER_NOT_FOUND");
    let other = with(set("PUBLIC"), json!({ "Identifier": "partner-0000000000000" }));
    assert_eq!(world.error(&PUT_PROFILE_VISIBILITY, &other), missing);
    assert_eq!(world.error(&GET_PROFILE_VISIBILITY, &other), missing);
}

#[test]
fn profile_visibility_changes_five_times_a_day() {
    let mut world = World::new(1);
    let id = world.create_partner("One");
    let set = |visibility: &str| json!({ "Catalog": "Sandbox", "Identifier": id, "Visibility": visibility });
    for visibility in ["PRIVATE", "PUBLIC", "PUBLIC", "PRIVATE", "PUBLIC"] {
        world.ok(&PUT_PROFILE_VISIBILITY, &set(visibility));
        world.now += 1000;
    }
    let quota = pair("ServiceQuotaExceededException", "LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY");
    world.now += DAY - 5001;
    assert_eq!(world.error(&PUT_PROFILE_VISIBILITY, &set("PRIVATE")), quota);
    world.now += 1;
    world.ok(&PUT_PROFILE_VISIBILITY, &set("PRIVATE"));
    assert_eq!(world.error(&PUT_PROFILE_VISIBILITY, &set("PUBLIC")), quota);
    let _: Value = world.ok(&GET_PROFILE_VISIBILITY, &json!({ "Catalog": "Sandbox", "Identifier": id }));
}
