use partner_central::channel::{
    CANCEL_CHANNEL_CONTRACT, CREATE_CHANNEL_CONTRACT, CREATE_PROGRAM_MANAGEMENT_ACCOUNT, CREATE_RELATIONSHIP,
    GET_CHANNEL_CONTRACT, GET_RELATIONSHIP, LIST_CHANNEL_CONTRACTS, LIST_PROGRAM_MANAGEMENT_ACCOUNTS, TAG_RESOURCE,
};
use serde_json::{Value, json};

use crate::world::{World, with};

/// A contract for a managed services relationship: the program management account, the relationship, and the request.
fn contract(world: &mut World, catalog: &str) -> (String, String, Value) {
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

#[test]
fn a_channel_contract_in_the_catalog_sandbox_is_accepted_at_once() {
    let mut world = World::new(1);
    let (_, _, request) = contract(&mut world, "Sandbox");
    world.ok(&CREATE_CHANNEL_CONTRACT, &request);
    let items = world.ok(&LIST_CHANNEL_CONTRACTS, &list("Sandbox", json!({})))["items"].clone();
    assert_eq!((&items[0]["status"], &items[0]["respondedAt"]), (&json!("ACCEPTED"), &items[0]["createdAt"]));
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
