use partner_central::account::CREATE_PARTNER;
use partner_central::channel::CREATE_RELATIONSHIP;
use serde_json::{Value, json};

use crate::world::{SERVICES, World, partner_input, with};

fn status_and_name(world: &mut World, body: &[u8]) -> (u16, String) {
    let response = world.send(&CREATE_PARTNER, body);
    let body: Value = serde_json::from_slice(&response.body).unwrap();
    (response.status, body["__type"].as_str().unwrap_or("").rsplit('#').next().unwrap().to_owned())
}

#[test]
fn a_body_that_is_not_an_object_is_a_serialization_error() {
    let mut world = World::new(1);
    let serialization = (400, "SerializationException".to_owned());
    let bodies: [&[u8]; 12] = [
        b"",
        b" ",
        b"{",
        b"null",
        b"[]",
        b"\"\"",
        b"1",
        b"{\"Catalog\":}",
        b"{} {}",
        b"\xff\xfe",
        b"{\"a\":\"\\ud8",
        b"<html>",
    ];
    for body in bodies {
        assert_eq!(status_and_name(&mut world, body), serialization, "{}", String::from_utf8_lossy(body));
    }
}

#[test]
fn huge_and_deep_bodies_get_an_error() {
    let mut world = World::new(1);
    let deep = ["{\"x\":", &"[".repeat(300_000), &"]".repeat(300_000), "}"].concat();
    assert_eq!(status_and_name(&mut world, deep.as_bytes()), (400, "ValidationException".to_owned()));
    let deeper = ["{\"Tags\":", &"[".repeat(500_000)].concat();
    assert_eq!(status_and_name(&mut world, deeper.as_bytes()), (400, "SerializationException".to_owned()));
    let wide = ["{\"Tags\":[", &"{},".repeat(200_000), "{}]}"].concat();
    let failure = world.send(&CREATE_PARTNER, wide.as_bytes());
    let failure: Value = serde_json::from_slice(&failure.body).unwrap();
    assert_eq!(failure["ErrorDetails"].as_array().unwrap().len(), 1000);
    let huge = vec![b' '; (1 << 20) + 1];
    assert_eq!(status_and_name(&mut world, &huge), (413, "RequestEntityTooLargeException".to_owned()));
}

#[test]
fn unknown_members_of_a_body_are_dropped() {
    let mut world = World::new(1);
    // A lone surrogate in an unknown member, a repeated member, a null.
    let text = partner_input("Sandbox", "One").to_string();
    let body = text.replacen('{', r#"{"Extra":{"\ud800":["\udfff",[[]]]},"Catalog":"AWS","ClientToken":null,"#, 1);
    let response = world.send(&CREATE_PARTNER, body.as_bytes());
    let body: Value = serde_json::from_slice(&response.body).unwrap();
    assert_eq!((response.status, &body["Catalog"]), (200, &json!("Sandbox")));

    let surrogate = text.replace("One", r"\ud800");
    assert_eq!(status_and_name(&mut world, surrogate.as_bytes()), (400, "ValidationException".to_owned()));
    let unknown_within = with(partner_input("AWS", "One"), json!({ "AllianceLeadContact": { "Extra": 1 } }));
    assert_eq!(world.error(&CREATE_PARTNER, &unknown_within).0, "ValidationException");
}

#[test]
fn truncated_and_damaged_bodies_get_a_response() {
    let mut world = World::new(1);
    let parent = world.create_program_management_account();
    let text = json!({
        "catalog": "AWS", "associationType": "INTERNAL", "programManagementAccountIdentifier": parent,
        "associatedAccountId": "000000000001", "displayName": "Zo\u{e9} \u{1f600}", "sector": "COMMERCIAL", "clientToken": "t",
        "tags": [{ "key": "a", "value": "\u{4e2d}" }],
        "requestedSupportPlan": { "partnerLedSupport": { "coverage": "ENTIRE_ORGANIZATION", "tamLocation": "x" } },
    });
    let bytes = text.to_string().into_bytes();
    for at in 0..bytes.len() {
        world.send(&CREATE_RELATIONSHIP, &bytes[..at]);
        for byte in [0, b'"', b'{', b']', b'\\', b'9', 0xff] {
            let mut bent = bytes.clone();
            bent[at] = byte;
            world.send(&CREATE_RELATIONSHIP, &bent);
        }
    }
}

/// Values of every type for every member of every operation.
#[test]
fn members_of_any_type_get_a_response() {
    let mut world = World::new(1);
    let values =
        [json!(null), json!(true), json!(-1.5), json!(1e300), json!("AWS"), json!([]), json!([null]), json!({}), json!("")];
    for service in SERVICES {
        for operation in service.operations {
            for value in &values {
                let members = operation.input.kind.members().iter();
                let input: serde_json::Map<_, _> = members.map(|member| (member.name.to_owned(), value.clone())).collect();
                let _ = world.call(operation, &Value::Object(input));
            }
        }
    }
}
