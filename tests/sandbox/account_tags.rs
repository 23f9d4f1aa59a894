use partner_central::account::{
    CREATE_PARTNER, GET_CONNECTION_PREFERENCES, GET_PARTNER, LIST_TAGS_FOR_RESOURCE, TAG_RESOURCE, UNTAG_RESOURCE,
};
use serde_json::{Value, json};

use crate::world::{World, pair, partner_input, with};

fn arn(world: &mut World, catalog: &str) -> Value {
    if catalog == "AWS" {
        world.verify("One");
        world.ok(
            &partner_central::account::SEND_EMAIL_VERIFICATION_CODE,
            &json!({ "Catalog": "AWS", "Email": "ada@example.com" }),
        );
        let code = json!({ "EmailVerificationCode": world.code("ada@example.com") });
        return world.ok(&CREATE_PARTNER, &with(partner_input("AWS", "One"), code))["Arn"].clone();
    }
    world.ok(&CREATE_PARTNER, &partner_input(catalog, "One"))["Arn"].clone()
}

fn tag(arn: &Value, tags: &[(&str, &str)]) -> Value {
    let tags: Vec<Value> = tags.iter().map(|(key, value)| json!({ "Key": key, "Value": value })).collect();
    json!({ "ResourceArn": arn, "Tags": tags })
}

fn untag(arn: &Value, keys: &[&str]) -> Value {
    json!({ "ResourceArn": arn, "TagKeys": keys })
}

fn tags(world: &mut World, arn: &Value) -> String {
    let output = world.ok(&LIST_TAGS_FOR_RESOURCE, &json!({ "ResourceArn": arn }));
    assert_eq!(output["ResourceArn"], *arn);
    let tags = output["Tags"].as_array().unwrap().iter();
    tags.map(|tag| format!("{}={}", tag["Key"].as_str().unwrap(), tag["Value"].as_str().unwrap())).collect::<Vec<_>>().join(" ")
}

#[test]
fn partner_tags_are_listed_added_and_removed_in_both_catalogs() {
    let mut world = World::new(1);
    for catalog in ["Sandbox", "AWS"] {
        let arn = arn(&mut world, catalog);
        assert_eq!(tags(&mut world, &arn), "team=alliances");
        assert_eq!(world.ok(&TAG_RESOURCE, &tag(&arn, &[("Team", ""), ("team", "looms")])), json!({}));
        assert_eq!(tags(&mut world, &arn), "team=looms Team=");
        assert_eq!(world.ok(&UNTAG_RESOURCE, &untag(&arn, &["team", "colour"])), json!({}));
        assert_eq!(tags(&mut world, &arn), "Team=");
        world.ok(&TAG_RESOURCE, &tag(&arn, &[]));
        world.ok(&UNTAG_RESOURCE, &untag(&arn, &["Team"]));
        assert_eq!(tags(&mut world, &arn), "");
    }
}

#[test]
fn a_resource_without_tags_is_not_found() {
    let mut world = World::new(1);
    let arn = arn(&mut world, "Sandbox");
    let preferences = world.ok(&GET_CONNECTION_PREFERENCES, &json!({ "Catalog": "Sandbox" }))["Arn"].clone();
    let missing = pair("ResourceNotFoundException", "PARTNER_NOT_FOUND");
    let unknown = arn.as_str().unwrap().replace("/Sandbox/", "/AWS/");
    let nowhere = arn.as_str().unwrap().replace("/Sandbox/", "/Moon/");
    for other in [nowhere.as_str(), "arn:aws:partnercentral:us-east-1:111122223333:x"] {
        let denied = pair("AccessDeniedException", "ACCESS_DENIED");
        assert_eq!(world.error(&LIST_TAGS_FOR_RESOURCE, &json!({ "ResourceArn": other })), denied);
    }
    for other in [preferences, json!(unknown)] {
        assert_eq!(world.error(&LIST_TAGS_FOR_RESOURCE, &json!({ "ResourceArn": other })), missing, "{other}");
        assert_eq!(world.error(&TAG_RESOURCE, &tag(&other, &[("a", "b")])), missing);
        assert_eq!(world.error(&UNTAG_RESOURCE, &untag(&other, &["a"])), missing);
    }
    let connection = json!({ "ResourceArn": "arn:aws:partnercentral:us-east-1::catalog/Sandbox/connection/pac-0000000000000" });
    assert_eq!(world.codes(&LIST_TAGS_FOR_RESOURCE, &connection), ["ResourceArn INVALID_STRING_FORMAT"]);
    world.key = "AKIDOTHER";
    assert_eq!(world.error(&LIST_TAGS_FOR_RESOURCE, &json!({ "ResourceArn": arn })), missing);
}

#[test]
fn a_partner_has_at_most_50_tags_with_each_key_once_and_none_reserved() {
    let mut world = World::new(1);
    let many: Vec<Value> = (0..51).map(|number| json!({ "Key": number.to_string(), "Value": "" })).collect();
    let create = |tags: &[Value]| with(partner_input("Sandbox", "One"), json!({ "Tags": tags }));
    assert_eq!(world.codes(&CREATE_PARTNER, &create(&many)), ["Tags TOO_MANY_VALUES"]);
    let twice = json!({ "Key": "1", "Value": "" });
    assert_eq!(world.codes(&CREATE_PARTNER, &create(&[twice.clone(), twice])), ["Tags[1].Key DUPLICATE_VALUE"]);
    let partner = world.ok(&CREATE_PARTNER, &create(&many[..50]));
    let arn = &partner["Arn"];

    assert_eq!(world.codes(&TAG_RESOURCE, &tag(arn, &[("50", "x")])), ["Tags TOO_MANY_VALUES"]);
    world.ok(&TAG_RESOURCE, &tag(arn, &[("49", "x")]));
    assert_eq!(world.codes(&TAG_RESOURCE, &tag(arn, &[("1", "x"), ("1", "y")])), ["Tags[1].Key DUPLICATE_VALUE"]);
    assert_eq!(world.codes(&TAG_RESOURCE, &tag(arn, &[("AWS:x", "y")])), ["Tags[0].Key ACTION_NOT_PERMITTED"]);
    assert_eq!(world.codes(&UNTAG_RESOURCE, &untag(arn, &["1", "aws:x"])), ["TagKeys[1] ACTION_NOT_PERMITTED"]);
    // None of these has changed anything.
    assert_eq!(tags(&mut world, arn).split(' ').count(), 50);
    let input = json!({ "Catalog": "Sandbox", "Identifier": arn });
    assert_eq!(world.ok(&GET_PARTNER, &input)["Tags"], Value::Null);
}
