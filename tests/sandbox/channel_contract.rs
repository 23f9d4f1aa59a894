use partner_central::channel::{
    CANCEL_CHANNEL_CONTRACT, CREATE_CHANNEL_CONTRACT, CREATE_CHANNEL_HANDSHAKE, CREATE_PROGRAM_MANAGEMENT_ACCOUNT,
    CREATE_RELATIONSHIP, DELETE_RELATIONSHIP, GET_CHANNEL_CONTRACT, GET_RELATIONSHIP, LIST_CHANNEL_CONTRACTS,
    LIST_PROGRAM_MANAGEMENT_ACCOUNTS, TAG_RESOURCE, UPDATE_RELATIONSHIP,
};
use serde_json::{Value, json};

use crate::channel::error_parts;
use crate::world::{DAY, START, World, pair, request, with};

const TERMS: &str = "payload.managedServicesAttestationPayload";

/// A contract for a managed services relationship: the program management account, the relationship, and the request.
pub fn contract(world: &mut World, catalog: &str) -> (String, String, Value) {
    let account = json!({
        "catalog": catalog,
        "program": "MANAGED_SERVICES_PROVIDER",
        "type": "MANAGED_SERVICES",
        "displayName": "Managed",
        "accountId": "012345678901",
    });
    let account = world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &account)["programManagementAccountDetail"]["id"].clone();
    let relationship = json!({
        "catalog": catalog,
        "associationType": "MANAGED_SERVICES_END_CUSTOMER",
        "programManagementAccountIdentifier": account,
        "displayName": "Customer",
        "sector": "COMMERCIAL",
        "accountScope": "SPECIFIC_MEMBER_ACCOUNTS",
        "startDate": "2026-12-01T00:00:00Z",
    });
    let relationship = world.ok(&CREATE_RELATIONSHIP, &relationship)["relationshipDetail"]["id"].clone();
    let request = json!({
        "catalog": catalog,
        "contractType": "MANAGED_SERVICES_ATTESTATION",
        "payload": { "managedServicesAttestationPayload": {
            "legalEntityName": "Example Retail GmbH",
            "relationshipIdentifier": relationship,
            "programManagementAccountIdentifier": account,
            "memberAccountIds": ["123456789012"],
            "endDate": "2027-12-01T00:00:00Z",
            "supportedServices": ["MONITORING", "SECURITY"],
            "legalEntityAddress": {
                "city": "München",
                "stateOrRegion": "Bayern",
                "postalCode": "80331",
                "countryCode": "DE",
                "addressLine": "Marienplatz 1",
            },
            "signatoryName": "Maria Garcia",
            "signatoryEmail": "maria@example.com",
        } },
    });
    let text = |value: Value| value.as_str().unwrap().to_owned();
    (text(account), text(relationship), request)
}

fn list(catalog: &str, more: Value) -> Value {
    with(json!({ "catalog": catalog, "contractType": "MANAGED_SERVICES_ATTESTATION" }), more)
}

#[test]
fn a_channel_contract_is_created_listed_and_canceled() {
    let mut world = World::new(1);
    let (_, relationship, request) = contract(&mut world, "AWS");
    let created = world.ok(&CREATE_CHANNEL_CONTRACT, &request)["channelContractDetail"].clone();
    let named = |id: &Value| json!({ "catalog": "AWS", "identifier": id });
    for id in [&created["id"], &created["arn"]] {
        let found = world.ok(&GET_CHANNEL_CONTRACT, &named(id))["channelContractDetail"].clone();
        assert_eq!(found["status"], "PENDING");
        assert_eq!(found.get("respondedAt"), None);
        let terms = &found["details"]["managedServicesAttestationDetails"];
        assert_eq!(terms, &request["payload"]["managedServicesAttestationPayload"]);
    }
    let filter = |name: &str, value: &str| {
        list("AWS", json!({ "contractTypeFilters": { "managedServicesAttestationTypeFilters": { name: [value] } } }))
    };
    for (input, count) in [
        (list("AWS", json!({})), 1),
        (list("AWS", json!({ "statuses": ["ACCEPTED"] })), 0),
        (filter("relationshipIdentifiers", &relationship), 1),
        (filter("legalEntityNames", "Another Ltd"), 0),
    ] {
        let items = world.ok(&LIST_CHANNEL_CONTRACTS, &input)["items"].as_array().unwrap().clone();
        assert_eq!(items.len(), count, "{input}");
        // A list does not say who signs.
        assert!(items.iter().all(|item| !item.to_string().contains("Garcia")), "{items:?}");
    }
    let tags = json!({ "resourceArn": created["arn"], "tags": [{ "key": "team", "value": "services" }] });
    world.ok(&TAG_RESOURCE, &tags);

    world.now += 1000;
    let cancel = with(named(&created["id"]), json!({ "reason": "Other terms" }));
    let canceled = world.ok(&CANCEL_CHANNEL_CONTRACT, &cancel)["channelContractDetail"].clone();
    assert_eq!((&canceled["status"], &canceled["cancellationReason"]), (&json!("CANCELED"), &json!("Other terms")));
    assert_eq!(world.error(&CANCEL_CHANNEL_CONTRACT, &cancel).0, "ValidationException");
}

fn control(world: &mut World, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let body = if body.is_null() { Vec::new() } else { body.to_string().into_bytes() };
    let response = world.sandbox.handle(&request(method, path, &[], &body), world.now);
    (response.status, serde_json::from_slice(&response.body).unwrap())
}

fn sign(world: &mut World, id: &Value) -> (u16, Value) {
    control(world, "POST", "/_sandbox/contracts/sign", &json!({ "id": id }))
}

fn create(world: &mut World, request: &Value) -> Value {
    world.ok(&CREATE_CHANNEL_CONTRACT, request)["channelContractDetail"]["id"].clone()
}

fn get(world: &mut World, id: &Value) -> Value {
    world.ok(&GET_CHANNEL_CONTRACT, &json!({ "catalog": "AWS", "identifier": id }))["channelContractDetail"].clone()
}

fn get_relationship(world: &mut World, account: &str, relationship: &str) -> Value {
    let input = json!({ "catalog": "AWS", "programManagementAccountIdentifier": account, "identifier": relationship });
    world.ok(&GET_RELATIONSHIP, &input)["relationshipDetail"].clone()
}

fn changed(mut request: Value, changes: Value) -> Value {
    let terms = &mut request["payload"]["managedServicesAttestationPayload"];
    *terms = with(terms.take(), changes);
    request
}

#[test]
fn a_channel_contract_in_the_catalog_sandbox_is_accepted_at_once() {
    let mut world = World::new(1);
    let (account, relationship, request) = contract(&mut world, "Sandbox");
    let id = create(&mut world, &request);
    let items = world.ok(&LIST_CHANNEL_CONTRACTS, &list("Sandbox", json!({})))["items"].clone();
    assert_eq!((&items[0]["status"], &items[0]["respondedAt"]), (&json!("ACCEPTED"), &items[0]["createdAt"]));
    let input = json!({ "catalog": "Sandbox", "programManagementAccountIdentifier": account, "identifier": relationship });
    let detail = world.ok(&GET_RELATIONSHIP, &input)["relationshipDetail"].clone();
    assert_eq!(detail["channelContractId"], id);
    assert_eq!(control(&mut world, "GET", "/_sandbox/contracts", &Value::Null), (200, json!([])));
}

#[test]
fn a_channel_contract_takes_effect_once_its_signatory_has_signed() {
    let mut world = World::new(1);
    let (account, relationship, request) = contract(&mut world, "AWS");
    let id = create(&mut world, &request);
    assert_eq!(get_relationship(&mut world, &account, &relationship).get("channelContractId"), None);
    let mail = json!([{
        "id": id, "account": world.account(), "legalEntityName": "Example Retail GmbH", "signatoryName": "Maria Garcia",
        "signatoryEmail": "maria@example.com", "endDate": "2027-12-01T00:00:00Z",
    }]);
    assert_eq!(control(&mut world, "GET", "/_sandbox/contracts", &Value::Null), (200, mail));
    // One at a time waits for a signature.
    assert_eq!(world.error(&CREATE_CHANNEL_CONTRACT, &request), pair("ConflictException", "ChannelContract"));

    world.now += 1000;
    assert_eq!(sign(&mut world, &id), (200, json!({})));
    let at = "2026-11-21T09:30:01.500Z";
    let signed = get(&mut world, &id);
    assert_eq!([&signed["status"], &signed["respondedAt"], &signed["updatedAt"]], ["ACCEPTED", at, at]);
    let detail = get_relationship(&mut world, &account, &relationship);
    assert_eq!(detail["channelContractId"], id);
    assert_eq!([&detail["endDate"], &detail["revision"], &detail["updatedAt"]], ["2027-12-01T00:00:00Z", "2", at]);
    assert_eq!(control(&mut world, "GET", "/_sandbox/contracts", &Value::Null), (200, json!([])));
    for id in [&id, &json!("cc-aaaaaaaaaaaaa"), &json!(7), &Value::Null] {
        let (status, body) = sign(&mut world, id);
        assert_eq!((status, &body["message"]), (400, &json!("`id` must be that of a channel contract that is pending")));
    }
    let cancel = json!({ "catalog": "AWS", "identifier": id });
    assert_eq!(error_parts(world.call(&CANCEL_CHANNEL_CONTRACT, &cancel))[1..3], ["BUSINESS_VALIDATION_FAILED", "identifier"]);

    // The next one takes its place.
    let next = create(&mut world, &changed(request, json!({ "endDate": "2028-12-01T00:00:00Z" })));
    assert_eq!(get(&mut world, &id)["status"], "ACCEPTED");
    world.now += 1000;
    sign(&mut world, &next);
    assert_eq!([&get(&mut world, &id)["status"], &get(&mut world, &next)["status"]], ["INACTIVE", "ACCEPTED"]);
    let detail = get_relationship(&mut world, &account, &relationship);
    assert_eq!([&detail["channelContractId"], &detail["endDate"]], [&next, &json!("2028-12-01T00:00:00Z")]);
}

#[test]
fn a_channel_contract_ends_with_time() {
    let mut world = World::new(1);
    let (account, relationship, request) = contract(&mut world, "AWS");
    let id = create(&mut world, &request);
    world.now = START + 30 * DAY - 1;
    assert_eq!(get(&mut world, &id)["status"], "PENDING");
    world.now += 1;
    assert_eq!(control(&mut world, "GET", "/_sandbox/contracts", &Value::Null), (200, json!([])));
    assert_eq!(sign(&mut world, &id).0, 400);
    let expired = get(&mut world, &id);
    assert_eq!([&expired["status"], &expired["updatedAt"]], ["EXPIRED", "2026-12-21T09:30:00.500Z"]);
    let cancel = json!({ "catalog": "AWS", "identifier": id });
    assert_eq!(world.error(&CANCEL_CHANNEL_CONTRACT, &cancel).0, "ValidationException");

    let id = create(&mut world, &request);
    sign(&mut world, &id);
    world.now += 400 * DAY;
    let ended = get(&mut world, &id);
    assert_eq!([&ended["status"], &ended["updatedAt"]], ["INACTIVE", "2027-12-01T00:00:00.000Z"]);
    let detail = get_relationship(&mut world, &account, &relationship);
    assert_eq!((detail.get("channelContractId"), &detail["endDate"]), (None, &json!("2027-12-01T00:00:00Z")));
    let statuses = list("AWS", json!({ "statuses": ["EXPIRED", "INACTIVE"] }));
    assert_eq!(world.ok(&LIST_CHANNEL_CONTRACTS, &statuses)["items"].as_array().unwrap().len(), 2);
}

#[test]
fn the_contracts_of_a_deleted_relationship_end() {
    let mut world = World::new(1);
    let (account, relationship, request) = contract(&mut world, "AWS");
    let signed = create(&mut world, &request);
    sign(&mut world, &signed);
    let pending = create(&mut world, &request);
    let input = json!({ "catalog": "AWS", "programManagementAccountIdentifier": account, "identifier": relationship });
    world.ok(&DELETE_RELATIONSHIP, &input);
    assert_eq!([&get(&mut world, &signed)["status"], &get(&mut world, &pending)["status"]], ["INACTIVE", "CANCELED"]);
}

#[test]
fn the_terms_of_a_channel_contract_fit_its_relationship() {
    let mut world = World::new(1);
    let (account, relationship, request) = contract(&mut world, "AWS");
    let relate = |more: Value| {
        let input = json!({
            "catalog": "AWS", "programManagementAccountIdentifier": account, "displayName": "R", "sector": "COMMERCIAL",
            "associationType": "MANAGED_SERVICES_END_CUSTOMER",
        });
        with(input, more)
    };
    let mut id_of = |more| world.ok(&CREATE_RELATIONSHIP, &relate(more))["relationshipDetail"]["id"].clone();
    let whole = id_of(json!({ "accountScope": "ENTIRE_ORGANIZATION" }));
    let resale = id_of(json!({ "associationType": "INTERNAL", "associatedAccountId": "123456789012" }));
    let about = |id: &Value| changed(request.clone(), json!({ "relationshipIdentifier": id }));
    let ending = |end: &str| changed(request.clone(), json!({ "endDate": end }));
    for (input, field) in [
        (about(&whole), "memberAccountIds"),
        (about(&resale), "relationshipIdentifier"),
        (ending("2026-12-01T00:00:00Z"), "endDate"),
        (ending("2026-12-01T01:00:00+01:00"), "endDate"),
    ] {
        let field = format!("{TERMS}.{field}");
        let expected = ["ValidationException", "BUSINESS_VALIDATION_FAILED", &field, "INVALID_VALUE"];
        assert_eq!(error_parts(world.call(&CREATE_CHANNEL_CONTRACT, &input)), expected, "{input}");
    }
    let missing = about(&json!("rs-aaaaaaaaaaaaa"));
    assert_eq!(world.error(&CREATE_CHANNEL_CONTRACT, &missing), pair("ResourceNotFoundException", "Relationship"));
    world.ok(&CREATE_CHANNEL_CONTRACT, &changed(about(&whole), json!({ "memberAccountIds": null })));
    world.ok(&CREATE_CHANNEL_CONTRACT, &ending("2026-12-01T00:00:00.001Z"));

    // A handshake needs somebody to receive it.
    let handshake = json!({
        "catalog": "AWS", "handshakeType": "START_SERVICE_PERIOD", "associatedResourceIdentifier": relationship,
        "payload": { "startServicePeriodPayload": {
            "programManagementAccountIdentifier": account, "servicePeriodType": "MINIMUM_NOTICE_PERIOD", "minimumNoticeDays": "30",
        } },
    });
    let found = error_parts(world.call(&CREATE_CHANNEL_HANDSHAKE, &handshake));
    assert_eq!(found[1..3], ["BUSINESS_VALIDATION_FAILED", "associatedResourceIdentifier"]);
}

#[test]
fn members_of_the_other_kind_of_relationship_are_rejected() {
    let mut world = World::new(1);
    let (account, relationship, _) = contract(&mut world, "AWS");
    let plan = json!({ "resoldEnterprise": { "coverage": "ENTIRE_ORGANIZATION", "tamLocation": "Berlin" } });
    let input = |association: &str| {
        json!({
            "catalog": "AWS", "associationType": association, "programManagementAccountIdentifier": account,
            "associatedAccountId": "123456789012", "displayName": "R", "sector": "COMMERCIAL",
        })
    };
    let managed = "MANAGED_SERVICES_END_CUSTOMER";
    for (association, name, value) in [
        (managed, "resaleAccountModel", json!("END_CUSTOMER")),
        (managed, "requestedSupportPlan", plan.clone()),
        ("END_CUSTOMER", "accountScope", json!("ENTIRE_ORGANIZATION")),
        ("INTERNAL", "startDate", json!("2026-12-01T00:00:00Z")),
    ] {
        let found = error_parts(world.call(&CREATE_RELATIONSHIP, &with(input(association), json!({ name: value }))));
        assert_eq!(found, ["ValidationException", "BUSINESS_VALIDATION_FAILED", name, "INVALID_VALUE"]);
    }
    let update = json!({
        "catalog": "AWS", "programManagementAccountIdentifier": account, "identifier": relationship, "requestedSupportPlan": plan,
    });
    assert_eq!(error_parts(world.call(&UPDATE_RELATIONSHIP, &update))[2], "requestedSupportPlan");
    let untyped = json!({
        "catalog": "AWS", "program": "MANAGED_SERVICES_PROVIDER", "displayName": "M", "accountId": "123456789012",
    });
    let found = error_parts(world.call(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &untyped));
    assert_eq!(found, ["ValidationException", "REQUEST_VALIDATION_FAILED", "type", "REQUIRED_FIELD_MISSING"]);
}

#[test]
fn a_canceled_contract_keeps_its_reason_and_a_repeated_request_its_output() {
    let mut world = World::new(1);
    let (_, _, request) = contract(&mut world, "AWS");
    let request = with(request, json!({ "clientToken": "once" }));
    let id = create(&mut world, &request);
    assert_eq!(create(&mut world, &request), id);
    let other = changed(request, json!({ "signatoryName": "Nikki Wolf" }));
    assert_eq!(world.error(&CREATE_CHANNEL_CONTRACT, &other), pair("ConflictException", "ClientToken"));
    let cancel = json!({ "catalog": "AWS", "identifier": id, "clientToken": "c" });
    let canceled = world.ok(&CANCEL_CHANNEL_CONTRACT, &cancel);
    assert_eq!(world.ok(&CANCEL_CHANNEL_CONTRACT, &cancel), canceled);
    let again = with(cancel, json!({ "clientToken": "d", "reason": "Late" }));
    assert_eq!(error_parts(world.call(&CANCEL_CHANNEL_CONTRACT, &again))[1], "BUSINESS_VALIDATION_FAILED");
    assert_eq!(get(&mut world, &id).get("cancellationReason"), None);
    assert_eq!(sign(&mut world, &id).0, 400);
}

#[test]
fn contracts_are_listed_in_pages_by_update() {
    let mut world = World::new(1);
    let (account, _, request) = contract(&mut world, "AWS");
    let mut ids = Vec::new();
    for number in 0..3 {
        world.now += 1000;
        let relationship = json!({
            "catalog": "AWS", "associationType": "MANAGED_SERVICES_END_CUSTOMER", "sector": "COMMERCIAL",
            "programManagementAccountIdentifier": account, "displayName": format!("Customer {number}"),
        });
        let relationship = world.ok(&CREATE_RELATIONSHIP, &relationship)["relationshipDetail"]["id"].clone();
        ids.push(create(&mut world, &changed(request.clone(), json!({ "relationshipIdentifier": relationship }))));
    }
    world.now += 1000;
    sign(&mut world, &ids[0]);
    for (order, expected) in [("Ascending", [1, 2, 0]), ("Descending", [0, 2, 1])] {
        let sort = json!({ "managedServicesAttestationTypeSort": { "sortBy": "UpdatedAt", "sortOrder": order } });
        let mut found = Vec::new();
        let mut token = Value::Null;
        loop {
            let input = list("AWS", json!({ "contractTypeSort": sort, "maxResults": 2, "nextToken": token }));
            let page = world.ok(&LIST_CHANNEL_CONTRACTS, &input);
            found.extend(page["items"].as_array().unwrap().iter().map(|item| item["id"].clone()));
            token = page["nextToken"].clone();
            if token.is_null() {
                break;
            }
        }
        assert_eq!(found, expected.map(|at: usize| ids[at].clone()), "{order}");
    }
}

#[test]
fn a_snapshot_keeps_contracts() {
    let mut world = World::new(1);
    let (_, _, request) = contract(&mut world, "AWS");
    let id = create(&mut world, &request);
    let snapshot = world.sandbox.snapshot();
    let mut other = World::new(2);
    other.sandbox.restore(&snapshot).unwrap();
    assert_eq!(other.sandbox.snapshot(), snapshot);
    assert_eq!(sign(&mut other, &id).0, 200);
    assert_eq!(get(&mut other, &id)["status"], "ACCEPTED");
}

#[test]
fn a_scenario_can_sign_a_contract() {
    let mut world = World::new(1);
    // The same seed gives the same identifiers, so that the request fits.
    let (account, _, request) = contract(&mut World::new(1), "AWS");
    let managed = json!({
        "catalog": "AWS", "program": "MANAGED_SERVICES_PROVIDER", "type": "MANAGED_SERVICES", "displayName": "Managed",
        "accountId": "012345678901",
    });
    let related = json!({
        "catalog": "AWS", "associationType": "MANAGED_SERVICES_END_CUSTOMER", "displayName": "Customer", "sector": "COMMERCIAL",
        "programManagementAccountIdentifier": account,
    });
    let mut steps = json!([
        { "call": "CreateProgramManagementAccount", "with": managed },
        { "call": "CreateRelationship", "with": related },
        { "call": "CreateChannelContract", "with": request, "keep": "contract" },
        { "wait": 1000 },
        { "call": "/_sandbox/contracts/sign", "with": { "id": "{contract.channelContractDetail.id}" } },
    ]);
    let options = |steps: &Value| json!({ "scenario": { "steps": steps } });
    world.sandbox.configure(&options(&steps), START).unwrap();
    let contract = &world.sandbox.snapshot()["accounts"]["111122223333"]["AWS"]["channelContracts"][0];
    assert_eq!([&contract["status"], &contract["respondedAt"]], ["ACCEPTED", "2026-11-21T09:30:00.500Z"]);
    steps[4]["with"]["id"] = json!("cc-aaaaaaaaaaaaa");
    let error = world.sandbox.configure(&options(&steps), START).unwrap_err().to_string();
    assert_eq!(error, "scenario.steps[4]: `id` must be that of a channel contract that is pending");
}

#[test]
fn what_managed_services_need_comes_back() {
    let mut world = World::new(1);
    let (account, relationship, _) = contract(&mut world, "AWS");
    let reference = json!({ "catalog": "AWS", "programManagementAccountIdentifier": account, "identifier": relationship });
    let found = world.ok(&GET_RELATIONSHIP, &reference)["relationshipDetail"].clone();
    assert_eq!(found["accountScope"], "SPECIFIC_MEMBER_ACCOUNTS");
    assert_eq!(found["startDate"], "2026-12-01T00:00:00Z");
    assert_eq!(found.get("associatedAccountId"), None);
    for (kind, count) in [("MANAGED_SERVICES", 1), ("RESALE_BILLING_TRANSFER", 0)] {
        let input = json!({ "catalog": "AWS", "type": kind });
        assert_eq!(world.ok(&LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &input)["items"].as_array().unwrap().len(), count);
    }
}
