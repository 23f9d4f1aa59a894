//! What a create request gives, its get returns. The pairs and the members come from the tables: a member that a newer model
//! adds gets a sample, and has to come back. What does not come back stands in a list with the reason.

use std::collections::BTreeSet;

use partner_central::channel::{CREATE_PROGRAM_MANAGEMENT_ACCOUNT, CREATE_RELATIONSHIP};
use partner_central::internal::fidelity::is_implemented;
use partner_central::shape::{Kind, Member, Operation, Presence, Shape};
use serde_json::{Value, json};

use crate::conformance::broken;
use crate::world::{SERVICES, World, contact, partner_input, with};

/// Members that come back under another name.
const RENAMED: [(&str, &str); 6] = [
    ("CreateConnectionInvitation.Email", "InviterEmail"),
    ("CreateConnectionInvitation.Message", "InvitationMessage"),
    ("CreateConnectionInvitation.Name", "InviterName"),
    ("CreateConnectionInvitation.ReceiverIdentifier", "OtherParticipantIdentifier"),
    ("CreateChannelHandshake.associatedResourceIdentifier", "associatedResourceId"),
    ("CreateRelationship.programManagementAccountIdentifier", "programManagementAccountId"),
];

/// Members that do not come back, and why.
const NOT_RETURNED: [(&str, &str); 14] = [
    ("CreatePartner.AllianceLeadContact", "GetAllianceLeadContact returns it"),
    ("CreatePartner.ClientToken", "a token is for repeated requests only"),
    ("CreatePartner.EmailVerificationCode", "a code is used up"),
    ("CreateConnectionInvitation.ClientToken", "a token is for repeated requests only"),
    ("CreateChannelContract.clientToken", "a token is for repeated requests only"),
    ("CreateChannelHandshake.clientToken", "a token is for repeated requests only"),
    ("CreateProgramManagementAccount.clientToken", "a token is for repeated requests only"),
    ("CreateRelationship.clientToken", "a token is for repeated requests only"),
    (
        "CreateChannelHandshake.payload.startServicePeriodPayload.programManagementAccountIdentifier",
        "the handshake names the relationship, whose program management account it is",
    ),
    (
        "CreateChannelHandshake.payload.revokeServicePeriodPayload.programManagementAccountIdentifier",
        "the handshake names the relationship, whose program management account it is",
    ),
    ("CreateRelationship.requestedSupportPlan.resoldEnterprise", "no response has the support plan"),
    ("CreateRelationship.requestedSupportPlan.resoldBusiness", "no response has the support plan"),
    ("CreateRelationship.requestedSupportPlan.partnerLedSupport", "no response has the support plan"),
    ("CreateRelationship.requestedSupportPlan.resoldUnifiedOperations", "no response has the support plan"),
];

fn account(catalog: &str, program: &str) -> Value {
    json!({
        "catalog": catalog, "program": program, "displayName": "Main", "accountId": "111122223333", "type": "MANAGED_SERVICES",
        "clientToken": "a", "tags": [{ "key": "team", "value": "resale" }],
    })
}

fn relationship(account: &Value, more: Value) -> Value {
    let input = json!({
        "catalog": "AWS", "programManagementAccountIdentifier": account, "displayName": "Customer", "sector": "COMMERCIAL",
        "associatedAccountId": "444455556666", "clientToken": "r", "tags": [{ "key": "team", "value": "resale" }],
    });
    with(input, more)
}

fn id(output: Value) -> Value {
    let detail = output.as_object().unwrap().values().next().unwrap();
    detail["id"].clone()
}

/// Requests that together have every member, each with a world in which it succeeds.
fn requests(operation: &Operation) -> Vec<(World, Value)> {
    let new_world = |catalog: &str| {
        let mut world = World::new(1);
        let account = id(world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &account(catalog, "MANAGED_SERVICES_PROVIDER")));
        (world, account)
    };
    let managed = json!({
        "associationType": "MANAGED_SERVICES_END_CUSTOMER", "accountScope": "SPECIFIC_MEMBER_ACCOUNTS",
        "startDate": "2026-12-01T00:00:00.000Z",
    });
    let plans = ["resoldEnterprise", "resoldBusiness", "resoldUnifiedOperations", "partnerLedSupport"].map(|plan| {
        let own = if plan == "partnerLedSupport" { ("provider", "DISTRIBUTOR") } else { ("chargeAccountId", "123456789012") };
        let plan = json!({ plan: { "coverage": "ENTIRE_ORGANIZATION", "tamLocation": "Berlin", own.0: own.1 } });
        json!({ "associationType": "END_CUSTOMER", "resaleAccountModel": "END_CUSTOMER", "requestedSupportPlan": plan })
    });
    match operation.name {
        "CreatePartner" => vec![(World::new(1), with(partner_input("Sandbox", "One"), json!({ "ClientToken": "a" })))],
        "CreateConnectionInvitation" => {
            let mut world = World::new(1);
            world.create_partner("One");
            let (_, profile) = world.partner_of("AKIDOTHER");
            let contact = contact("ada@example.com");
            let input = json!({
                "Catalog": "Sandbox", "ClientToken": "a", "ConnectionType": "OPPORTUNITY_COLLABORATION",
                "ReceiverIdentifier": profile, "Email": contact["Email"], "Message": "Shall we meet?", "Name": "Ada",
            });
            vec![(world, input)]
        }
        "CreateProgramManagementAccount" => vec![(World::new(1), account("AWS", "SOLUTION_PROVIDER"))],
        "CreateRelationship" => {
            let new = |more: &Value| {
                let (world, account) = new_world("AWS");
                (world, relationship(&account, more.clone()))
            };
            plans.iter().chain([&managed]).map(new).collect()
        }
        "CreateChannelHandshake" => ["MINIMUM_NOTICE_PERIOD", "FIXED_COMMITMENT_PERIOD", "REVOKE"].map(|kind| {
            let (mut world, account) = new_world("AWS");
            let resource = id(world.ok(&CREATE_RELATIONSHIP, &relationship(&account, plans[0].clone())));
            let start = |kind: &str| {
                let term = if kind == "MINIMUM_NOTICE_PERIOD" {
                    ("minimumNoticeDays", "30")
                } else {
                    ("endDate", "2027-06-01T00:00:00.000Z")
                };
                json!({
                    "catalog": "AWS", "handshakeType": "START_SERVICE_PERIOD", "associatedResourceIdentifier": resource,
                    "clientToken": "h", "tags": [{ "key": "team", "value": "resale" }],
                    "payload": { "startServicePeriodPayload": {
                        "programManagementAccountIdentifier": account, "note": "Hello", "servicePeriodType": kind, term.0: term.1,
                    } },
                })
            };
            if kind != "REVOKE" {
                return (world, start(kind));
            }
            let sent = id(world.ok(&partner_central::channel::CREATE_CHANNEL_HANDSHAKE, &start("MINIMUM_NOTICE_PERIOD")));
            let accept = json!({ "catalog": "AWS", "identifier": sent });
            world.as_ok("444455556666", &partner_central::channel::ACCEPT_CHANNEL_HANDSHAKE, &accept);
            world.key = "AKIDEXAMPLE";
            let payload = json!({ "programManagementAccountIdentifier": account, "note": "Bye" });
            let changes = json!({
                "handshakeType": "REVOKE_SERVICE_PERIOD", "clientToken": "i", "payload": { "revokeServicePeriodPayload": payload },
            });
            (world, with(start("MINIMUM_NOTICE_PERIOD"), changes))
        }).into(),
        "CreateChannelContract" => {
            let (mut world, account) = new_world("AWS");
            let covered = id(world.ok(&CREATE_RELATIONSHIP, &relationship(&account, managed)));
            let terms = json!({
                "legalEntityName": "Example Retail GmbH", "relationshipIdentifier": covered,
                "programManagementAccountIdentifier": account, "memberAccountIds": ["123456789012"],
                "endDate": "2027-12-01T00:00:00.000Z", "supportedServices": ["MONITORING"],
                "legalEntityAddress": {
                    "city": "München", "stateOrRegion": "Bayern", "postalCode": "80331", "countryCode": "DE",
                    "addressLine": "Marienplatz 1", "addressLine2": "Rathaus",
                },
                "signatoryName": "Maria Garcia", "signatoryEmail": "maria@example.com",
            });
            let input = json!({
                "catalog": "AWS", "contractType": "MANAGED_SERVICES_ATTESTATION", "clientToken": "c",
                "payload": { "managedServicesAttestationPayload": terms }, "tags": [{ "key": "team", "value": "services" }],
            });
            vec![(world, input)]
        }
        other => panic!("{other} has no request here"),
    }
}

/// Every member below structures and unions: its path, its name and its value, if the request has it. Lists are not divided.
fn members<'v>(
    shape: &'static Shape,
    value: Option<&'v Value>,
    path: &str,
    found: &mut Vec<(String, &'static str, Option<&'v Value>)>,
) {
    for member in shape.kind.members() {
        let path = format!("{path}.{}", member.name);
        let value = value.and_then(|value| value.get(member.name));
        match member.shape.kind {
            Kind::Structure(_) | Kind::Union(_) => members(member.shape, value, &path, found),
            _ => found.push((path, member.name, value)),
        }
    }
}

fn has(response: &Value, name: &str, wanted: &Value) -> bool {
    match response {
        Value::Object(own) => own.iter().any(|(key, value)| key == name && value == wanted || has(value, name, wanted)),
        Value::Array(items) => items.iter().any(|item| has(item, name, wanted)),
        _ => false,
    }
}

/// The first text of one of these names.
fn text<'v>(value: &'v Value, names: &[&str]) -> Option<&'v Value> {
    match value {
        Value::Object(own) => {
            names.iter().find_map(|name| own.get(*name)).or_else(|| own.values().find_map(|one| text(one, names)))
        }
        _ => None,
    }
}

/// What the get, or the list if there is none, and the tags say of what a request has created.
fn read_back(world: &mut World, operation: &Operation, input: &Value, output: &Value) -> Value {
    let getter = getter(operation);
    let mut request = json!({});
    for member in getter.input.kind.members().iter().filter(|member| member.presence == Presence::Required) {
        let value = match member.name {
            "identifier" | "Identifier" => text(output, &["id", "Id"]),
            name => text(input, &[name]),
        };
        request[member.name] = value.cloned().unwrap_or_else(|| json!("SENDER"));
    }
    let found = world.ok(getter, &request);
    let tags = operation.service.operations.iter().find(|one| one.name == "ListTagsForResource").unwrap();
    let arn = text(output, &["arn", "Arn"]).unwrap();
    let name = tags.input.kind.members()[0].name;
    let tags = if operation.name == "CreateConnectionInvitation" { Value::Null } else { world.ok(tags, &json!({ name: arn })) };
    json!([found, tags])
}

/// A value of a shape, for members that the requests above do not have: those of a newer model.
fn sample(shape: &'static Shape) -> Option<Value> {
    let texts = [
        "a",
        "aaaaaaaaaaaaaaaa",
        "A",
        "AA",
        "1",
        "123456789012",
        "a@example.com",
        "https://example.com",
        "2027-01-01T00:00:00.000Z",
    ];
    let candidates = match &shape.kind {
        Kind::Structure(members) => {
            let mut value = json!({});
            for member in members.iter().filter(|member| member.presence == Presence::Required) {
                value[member.name] = sample(member.shape)?;
            }
            vec![value]
        }
        Kind::Union(members) => {
            members.iter().filter_map(|member| Some(json!({ member.name: sample(member.shape)? }))).collect()
        }
        Kind::List(item, _) => vec![json!([sample(item)?])],
        Kind::Enum(values) => values.iter().map(|value| json!(value.value)).collect(),
        _ => texts.iter().map(|text| json!(text)).chain([json!(true), json!(1)]).collect(),
    };
    candidates.into_iter().find(|value| broken(shape, value).is_empty())
}

/// Whether a shape has a member of this name at any depth.
fn names(shape: &Shape, name: &str) -> bool {
    match &shape.kind {
        Kind::List(item, _) | Kind::Map(_, item) => names(item, name),
        kind => kind.members().iter().any(|member| member.name == name || names(member.shape, name)),
    }
}

/// Adds a sample of a member to one of the requests, and asserts that it comes back if the get has a member of its name.
fn assert_comes_back(operation: &'static Operation, member: &Member) {
    let path = format!("{}.{}", operation.name, member.name);
    if !names(getter(operation).output, member.name) {
        println!("{path}: {} has no such member", getter(operation).name);
        return;
    }
    let value = sample(member.shape).unwrap_or_else(|| panic!("{path} needs a value in `requests`"));
    let accepted = requests(operation).into_iter().find_map(|(mut world, input)| {
        let input = with(input, json!({ member.name: value }));
        let output = world.call(operation, &input).ok()?;
        Some(read_back(&mut world, operation, &input, &output))
    });
    let response = accepted.unwrap_or_else(|| panic!("{path}: no request with {value} is accepted"));
    assert!(has(&response, member.name, &value), "{path}: {value} in {response}");
}

/// The operation that returns what this one creates.
fn getter(operation: &Operation) -> &'static Operation {
    let resource = operation.name.strip_prefix("Create").unwrap();
    let find = |name: String| operation.service.operations.iter().copied().find(|one| one.name == name);
    find(format!("Get{resource}")).or_else(|| find(format!("List{resource}s"))).unwrap()
}

#[test]
fn what_a_create_request_gives_comes_back() {
    let not_returned = |path: &str| {
        NOT_RETURNED
            .iter()
            .any(|(known, _)| path.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    };
    let mut used = BTreeSet::new();
    let creates = SERVICES.iter().flat_map(|service| service.operations).filter(|one| one.name.starts_with("Create"));
    for operation in creates {
        // The sandbox may not have it yet; another test says so.
        if !is_implemented(operation) {
            continue;
        }
        let (mut all, mut given) = (BTreeSet::new(), BTreeSet::new());
        for (mut world, input) in requests(operation) {
            let output = world.ok(operation, &input);
            let response = read_back(&mut world, operation, &input, &output);
            let mut found = Vec::new();
            members(operation.input, Some(&input), operation.name, &mut found);
            for (path, name, value) in found {
                all.insert(path.clone());
                let Some(value) = value else { continue };
                given.insert(path.clone());
                let renamed = RENAMED.iter().find(|(known, _)| *known == path);
                let comes_back = has(&response, renamed.map_or(name, |(_, name)| name), value);
                assert_eq!(comes_back, !not_returned(&path), "{path}: {value} in {response}");
                used.insert(path);
            }
        }
        for member in operation.input.kind.members() {
            let path = format!("{}.{}", operation.name, member.name);
            let is_in = |paths: &BTreeSet<String>| paths.iter().any(|one| *one == path || one.starts_with(&format!("{path}.")));
            if !is_in(&given) {
                assert_comes_back(operation, member);
                all.retain(|one| *one != path && !one.starts_with(&format!("{path}.")));
            }
        }
        assert_eq!(given, all, "the requests of {} do not have every member", operation.name);
    }
    for (path, reason) in NOT_RETURNED {
        assert!(used.iter().any(|one| one.starts_with(path)), "{path} is no member: {reason}");
    }
}
