use partner_central::channel::{
    CREATE_CHANNEL_HANDSHAKE, CREATE_PROGRAM_MANAGEMENT_ACCOUNT, CREATE_RELATIONSHIP, LIST_TAGS_FOR_RESOURCE, TAG_RESOURCE,
    UNTAG_RESOURCE,
};
use serde_json::{Value, json};

use crate::channel::{CUSTOMER, Channel, error_parts};
use crate::world::{pair, with};

fn tags(count: usize) -> Value {
    (0..count).map(|at| json!({ "key": format!("key-{at}"), "value": "" })).collect()
}

/// Creates one resource of each type with a tag, and gives their ARNs.
fn tagged(channel: &mut Channel) -> [Value; 3] {
    let tags = json!({ "tags": [{ "key": "team", "value": "resale" }] });
    let account = json!({ "catalog": "AWS", "program": "DISTRIBUTION", "displayName": "Two", "accountId": "111122224444" });
    let account = channel.world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &with(account, tags.clone()));
    let relationship = json!({
        "catalog": "AWS", "associationType": "INTERNAL", "programManagementAccountIdentifier": channel.parent,
        "associatedAccountId": "000000000003", "displayName": "R", "sector": "GOVERNMENT",
    });
    let relationship = channel.world.ok(&CREATE_RELATIONSHIP, &with(relationship, tags.clone()));
    let handshake = with(channel.activation(), tags);
    let handshake = channel.world.ok(&CREATE_CHANNEL_HANDSHAKE, &handshake);
    [
        account["programManagementAccountDetail"]["arn"].clone(),
        relationship["relationshipDetail"]["arn"].clone(),
        handshake["channelHandshakeDetail"]["arn"].clone(),
    ]
}

#[test]
fn channel_tags_are_set_changed_and_removed() {
    let mut channel = Channel::new();
    for arn in tagged(&mut channel) {
        let resource = json!({ "resourceArn": arn });
        let listed = |channel: &mut Channel| channel.world.ok(&LIST_TAGS_FOR_RESOURCE, &resource)["tags"].clone();
        assert_eq!(listed(&mut channel), json!([{ "key": "team", "value": "resale" }]));
        let more = json!({ "tags": [{ "key": "Größe", "value": "L" }, { "key": "team", "value": "" }, { "key": "Team", "value": "b" }] });
        assert_eq!(channel.world.ok(&TAG_RESOURCE, &with(resource.clone(), more)), json!({}));
        let three = json!([{ "key": "team", "value": "" }, { "key": "Größe", "value": "L" }, { "key": "Team", "value": "b" }]);
        assert_eq!(listed(&mut channel), three);
        assert_eq!(channel.world.ok(&TAG_RESOURCE, &with(resource.clone(), json!({ "tags": [] }))), json!({}));
        let removal = with(resource.clone(), json!({ "tagKeys": ["team", "Größe", "never"] }));
        for _ in 0..2 {
            assert_eq!(channel.world.ok(&UNTAG_RESOURCE, &removal), json!({}));
            assert_eq!(listed(&mut channel), json!([{ "key": "Team", "value": "b" }]));
        }
    }
    // A resource that was created without tags.
    let arn = channel.account()["arn"].clone();
    assert_eq!(channel.world.ok(&LIST_TAGS_FOR_RESOURCE, &json!({ "resourceArn": arn })), json!({ "tags": [] }));
    channel.world.ok(&UNTAG_RESOURCE, &json!({ "resourceArn": arn, "tagKeys": ["a"] }));
    channel.world.ok(&TAG_RESOURCE, &json!({ "resourceArn": arn, "tags": tags(1) }));
    assert_eq!(channel.account()["revision"], "1");
}

#[test]
fn reserved_tag_keys_cannot_be_removed() {
    let mut channel = Channel::new();
    let input = json!({ "resourceArn": channel.account()["arn"], "tagKeys": ["a", "aws:b"] });
    let reserved = ["ValidationException", "REQUEST_VALIDATION_FAILED", "tagKeys[1]", "ACTION_NOT_PERMITTED"];
    assert_eq!(error_parts(channel.world.call(&UNTAG_RESOURCE, &input)), reserved);
}

#[test]
fn a_channel_resource_has_at_most_50_tags() {
    let mut channel = Channel::new();
    let too_many = ["ValidationException", "REQUEST_VALIDATION_FAILED", "tags", "TOO_MANY_VALUES"];
    for arn in tagged(&mut channel) {
        let input = json!({ "resourceArn": arn, "tags": tags(50) });
        assert_eq!(error_parts(channel.world.call(&TAG_RESOURCE, &input)), too_many);
        let listed = channel.world.ok(&LIST_TAGS_FOR_RESOURCE, &json!({ "resourceArn": arn }));
        assert_eq!(listed["tags"].as_array().unwrap().len(), 1, "all or nothing");
        channel.world.ok(&TAG_RESOURCE, &with(input.clone(), json!({ "tags": tags(49) })));
        channel.world.ok(&TAG_RESOURCE, &with(input, json!({ "tags": tags(49) })));
    }
    let start = channel.start();
    assert_eq!(
        error_parts(channel.world.call(&CREATE_CHANNEL_HANDSHAKE, &with(start.clone(), json!({ "tags": tags(51) })))),
        too_many
    );
    channel.send(&with(start, json!({ "tags": tags(50) })));
}

#[test]
fn tag_keys_are_checked_by_every_operation_that_takes_tags() {
    let mut channel = Channel::new();
    let arn = channel.account()["arn"].clone();
    let account = json!({ "catalog": "AWS", "program": "DISTRIBUTION", "displayName": "Two", "accountId": "111122224444" });
    let relationship = json!({
        "catalog": "AWS", "associationType": "INTERNAL", "programManagementAccountIdentifier": channel.parent,
        "associatedAccountId": "000000000003", "displayName": "R", "sector": "GOVERNMENT",
    });
    let (start, tag) = (channel.start(), json!({ "resourceArn": arn }));
    let bad = [
        (json!([{ "key": "a", "value": "" }, { "key": "a", "value": "b" }]), "tags[1].key", "DUPLICATE_VALUE"),
        (json!([{ "key": "aws:a", "value": "" }]), "tags[0].key", "ACTION_NOT_PERMITTED"),
        (json!([{ "key": "AWS:", "value": "" }]), "tags[0].key", "ACTION_NOT_PERMITTED"),
        (json!([{ "key": "a!", "value": "" }]), "tags[0].key", "INVALID_STRING_FORMAT"),
        (json!([{ "key": "", "value": "" }]), "tags[0].key", "INVALID_VALUE"),
        (json!([{ "key": "a" }]), "tags[0].value", "REQUIRED_FIELD_MISSING"),
    ];
    for (operation, input) in [
        (&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, account),
        (&CREATE_RELATIONSHIP, relationship),
        (&CREATE_CHANNEL_HANDSHAKE, start),
        (&TAG_RESOURCE, tag),
    ] {
        for (tags, field, code) in &bad {
            let result = channel.world.call(operation, &with(input.clone(), json!({ "tags": tags })));
            assert_eq!(
                error_parts(result),
                ["ValidationException", "REQUEST_VALIDATION_FAILED", field, code],
                "{}",
                operation.name
            );
        }
        channel.world.ok(operation, &with(input, json!({ "tags": [{ "key": "awsome", "value": "x" }] })));
    }
}

#[test]
fn only_the_owner_of_a_resource_sees_its_tags() {
    let mut channel = Channel::new();
    let arns = tagged(&mut channel);
    for (arn, kind) in arns.iter().zip(["ProgramManagementAccount", "Relationship", "ChannelHandshake"]) {
        let missing = pair("ResourceNotFoundException", kind);
        let calls = [
            (&LIST_TAGS_FOR_RESOURCE, json!({})),
            (&TAG_RESOURCE, json!({ "tags": tags(1) })),
            (&UNTAG_RESOURCE, json!({ "tagKeys": ["team"] })),
        ];
        for (operation, input) in calls {
            let input = with(input, json!({ "resourceArn": arn }));
            let failure = channel.call_as(CUSTOMER, operation, &input).unwrap_err();
            assert_eq!((failure.name, failure.body["resourceType"].as_str().unwrap().to_owned()), missing);
            // In another catalog the ARN names no resource, or a catalog that does not exist.
            let text = arn.as_str().unwrap();
            let elsewhere = with(input.clone(), json!({ "resourceArn": text.replace("/AWS/", "/Sandbox/") }));
            assert_eq!(channel.world.error(operation, &elsewhere), missing);
            let nowhere = with(input, json!({ "resourceArn": text.replace("/AWS/", "/Moon/") }));
            assert_eq!(channel.world.error(operation, &nowhere), pair("AccessDeniedException", "ACCESS_DENIED"));
        }
    }
    let malformed = channel.world.call(&LIST_TAGS_FOR_RESOURCE, &json!({ "resourceArn": "arn:aws:s3:::x" }));
    assert_eq!(
        error_parts(malformed),
        ["ValidationException", "REQUEST_VALIDATION_FAILED", "resourceArn", "INVALID_STRING_FORMAT"]
    );
}
