use partner_central::channel::{
    CREATE_RELATIONSHIP, DELETE_RELATIONSHIP, GET_RELATIONSHIP, LIST_RELATIONSHIPS, UPDATE_RELATIONSHIP,
};
use serde_json::{Value, json};

use crate::world::{World, pair, with};

fn create(parent: &str, account: u64) -> Value {
    json!({
        "catalog": "AWS",
        "associationType": "END_CUSTOMER",
        "programManagementAccountIdentifier": parent,
        "associatedAccountId": format!("{account:012}"),
        "displayName": "Customer",
        "resaleAccountModel": "END_CUSTOMER",
        "sector": "COMMERCIAL",
        "requestedSupportPlan": { "resoldEnterprise": { "coverage": "ENTIRE_ORGANIZATION", "tamLocation": "Berlin" } },
        "tags": [{ "key": "team", "value": "resale" }],
    })
}

fn reference(parent: &str, id: &Value) -> Value {
    json!({ "catalog": "AWS", "programManagementAccountIdentifier": parent, "identifier": id })
}

#[test]
fn a_relationship_is_created_updated_and_deleted() {
    let mut world = World::new(1);
    let parent = world.create_program_management_account();
    let created = world.ok(&CREATE_RELATIONSHIP, &create(&parent, 1))["relationshipDetail"].clone();
    let arn = created["arn"].as_str().unwrap();
    let tail = format!(":catalog/AWS/program-management-account/{parent}/relationship/{}", created["id"].as_str().unwrap());
    assert!(arn.ends_with(&tail), "{arn}");

    let parent_arn = arn.split("/relationship/").next().unwrap().to_owned();
    world.now += 1000;
    for (parent, id) in [(&parent, &created["id"]), (&parent_arn, &created["arn"])] {
        let found = world.ok(&GET_RELATIONSHIP, &reference(parent, id))["relationshipDetail"].clone();
        assert_eq!(found["revision"], "1");
        assert_eq!(found["createdAt"], "2026-11-21T09:30:00.500Z");
        assert_eq!(found["resaleAccountModel"], "END_CUSTOMER");
    }

    let change = json!({ "revision": "1", "displayName": "Renamed" });
    let update = with(reference(&parent, &created["arn"]), change);
    let updated = world.ok(&UPDATE_RELATIONSHIP, &update)["relationshipDetail"].clone();
    let expected = json!({ "arn": arn, "id": created["id"], "revision": "2", "displayName": "Renamed" });
    assert_eq!(updated, expected);
    assert_eq!(world.error(&UPDATE_RELATIONSHIP, &update), pair("ConflictException", "Relationship"));
    let plan = json!({ "requestedSupportPlan": { "resoldUnifiedOperations": { "coverage": "MANAGEMENT_ACCOUNT_ONLY", "tamLocation": "Oslo" } } });
    let unconditional = with(reference(&parent, &created["id"]), plan);
    assert_eq!(world.ok(&UPDATE_RELATIONSHIP, &unconditional)["relationshipDetail"]["revision"], "3");
    let found = world.ok(&GET_RELATIONSHIP, &reference(&parent, &created["id"]))["relationshipDetail"].clone();
    assert_eq!(found["displayName"], "Renamed");
    assert_eq!(found["updatedAt"], "2026-11-21T09:30:01.500Z");

    let delete = with(reference(&parent, &created["id"]), json!({ "clientToken": "delete" }));
    assert_eq!(world.ok(&DELETE_RELATIONSHIP, &delete), json!({}));
    assert_eq!(world.ok(&DELETE_RELATIONSHIP, &delete), json!({}));
    let missing = pair("ResourceNotFoundException", "Relationship");
    assert_eq!(world.error(&DELETE_RELATIONSHIP, &reference(&parent, &created["id"])), missing);
    assert_eq!(world.error(&GET_RELATIONSHIP, &reference(&parent, &created["id"])), missing);
    assert_eq!(world.error(&UPDATE_RELATIONSHIP, &unconditional), missing);
}

#[test]
fn a_relationship_needs_a_known_program_management_account() {
    let mut world = World::new(1);
    let unknown = "pma-0000000000000";
    let missing = pair("ResourceNotFoundException", "ProgramManagementAccount");
    assert_eq!(world.error(&GET_RELATIONSHIP, &reference(unknown, &json!("rs-0000000000000"))), missing);
    world.create_program_management_account();
    assert_eq!(world.error(&CREATE_RELATIONSHIP, &create(unknown, 1)), missing);
}

#[test]
fn the_first_relationship_adopts_the_program_management_account_it_names() {
    let mut world = World::new(1);
    let named = "pma-0000000000000";
    let created = world.ok(&CREATE_RELATIONSHIP, &create(named, 1))["relationshipDetail"].clone();
    assert_eq!(world.ok(&GET_RELATIONSHIP, &reference(named, &created["id"]))["relationshipDetail"]["revision"], "1");
    // From then on no other one is adopted.
    let missing = pair("ResourceNotFoundException", "ProgramManagementAccount");
    assert_eq!(world.error(&CREATE_RELATIONSHIP, &create("pma-1111111111111", 2)), missing);
    // An ARN adopts the same account, and the ARNs of its relationships begin with that ARN.
    let mut world = World::new(1);
    let arn = "arn:aws:partnercentral:us-east-1:123456789012:catalog/AWS/program-management-account/pma-0000000000000";
    let by_arn = world.ok(&CREATE_RELATIONSHIP, &create(arn, 1))["relationshipDetail"].clone();
    assert!(by_arn["arn"].as_str().unwrap().starts_with(arn));
    assert_eq!(world.ok(&GET_RELATIONSHIP, &reference(named, &by_arn["id"]))["relationshipDetail"]["id"], by_arn["id"]);
}

#[test]
fn a_second_relationship_with_the_same_account_and_type_is_a_conflict() {
    let mut world = World::new(1);
    let parent = world.create_program_management_account();
    let input = with(create(&parent, 1), json!({ "clientToken": "~any!printable" }));
    let first = world.ok(&CREATE_RELATIONSHIP, &input);
    assert_eq!(world.ok(&CREATE_RELATIONSHIP, &input), first);
    let other = with(input, json!({ "displayName": "Else" }));
    assert_eq!(world.error(&CREATE_RELATIONSHIP, &other), pair("ConflictException", "ClientToken"));
    let failure = world.call(&CREATE_RELATIONSHIP, &create(&parent, 1)).unwrap_err();
    assert_eq!(failure.body["resourceId"], first["relationshipDetail"]["id"]);
    world.ok(&CREATE_RELATIONSHIP, &with(create(&parent, 1), json!({ "associationType": "INTERNAL" })));
}

#[test]
fn lists_of_relationships_are_filtered_sorted_and_paged() {
    let mut world = World::new(1);
    let parent = world.create_program_management_account();
    let mut ids = Vec::new();
    for account in 0..5 {
        let created = world.ok(&CREATE_RELATIONSHIP, &create(&parent, account));
        ids.push(created["relationshipDetail"]["id"].clone());
        world.now += 1000;
    }
    let input = json!({ "catalog": "AWS", "maxResults": 2 });
    let listed =
        |page: &Value| -> Vec<Value> { page["items"].as_array().unwrap().iter().map(|item| item["id"].clone()).collect() };
    let first = world.ok(&LIST_RELATIONSHIPS, &input);
    assert_eq!(first, world.ok(&LIST_RELATIONSHIPS, &input));
    assert_eq!(listed(&first), ids[..2]);
    // The next page starts after the last item, even if that item was deleted.
    world.ok(&DELETE_RELATIONSHIP, &reference(&parent, &ids[1]));
    let second = world.ok(&LIST_RELATIONSHIPS, &with(input.clone(), json!({ "nextToken": first["nextToken"] })));
    assert_eq!(listed(&second), ids[2..4]);
    let third = world.ok(&LIST_RELATIONSHIPS, &with(input.clone(), json!({ "nextToken": second["nextToken"] })));
    assert_eq!((listed(&third), &third["nextToken"]), (ids[4..].to_vec(), &json!(null)));

    let foreign = with(input.clone(), json!({ "nextToken": first["nextToken"], "displayNames": ["Customer"] }));
    let failure = world.call(&LIST_RELATIONSHIPS, &foreign).unwrap_err();
    assert_eq!((&failure.body["fieldList"][0]["name"], failure.name.as_str()), (&json!("nextToken"), "ValidationException"));
    for made_up in ["x", "0000000000000000", "+000000000000000ff", "ÄÄÄÄÄÄÄÄÄÄÄÄ"] {
        let input = with(input.clone(), json!({ "nextToken": made_up }));
        assert_eq!(world.error(&LIST_RELATIONSHIPS, &input).0, "ValidationException", "{made_up}");
    }

    world.ok(&UPDATE_RELATIONSHIP, &with(reference(&parent, &ids[0]), json!({ "displayName": "New" })));
    let sorted = json!({ "catalog": "AWS", "sort": { "sortBy": "UpdatedAt", "sortOrder": "Descending" }, "maxResults": 3 });
    let page = world.ok(&LIST_RELATIONSHIPS, &sorted);
    assert_eq!(listed(&page), [&ids[0], &ids[4], &ids[3]].map(Value::clone));
    let rest = world.ok(&LIST_RELATIONSHIPS, &with(sorted, json!({ "nextToken": page["nextToken"] })));
    assert_eq!(listed(&rest), ids[2..3]);

    let filters = [
        (json!({ "displayNames": ["New", "Old"] }), 1),
        (json!({ "associatedAccountIds": ["000000000003"], "associationTypes": ["END_CUSTOMER"] }), 1),
        (json!({ "associationTypes": ["INTERNAL"] }), 0),
        (json!({ "programManagementAccountIdentifiers": [parent] }), 4),
        (json!({ "programManagementAccountIdentifiers": ["pma-0000000000000"] }), 0),
        (json!({ "displayNames": [] }), 4),
    ];
    for (filter, count) in filters {
        let page = world.ok(&LIST_RELATIONSHIPS, &with(json!({ "catalog": "AWS" }), filter.clone()));
        assert_eq!(listed(&page).len(), count, "{filter}");
    }
}

/// All four plans, at creation and as an update.
#[test]
fn every_support_plan_is_accepted() {
    let mut world = World::new(1);
    let parent = world.create_program_management_account();
    let plans = [
        json!({ "resoldEnterprise": { "coverage": "ENTIRE_ORGANIZATION", "tamLocation": "Oslo", "chargeAccountId": "000000000009" } }),
        json!({ "partnerLedSupport": { "coverage": "MANAGEMENT_ACCOUNT_ONLY", "tamLocation": "", "provider": "DISTRIBUTOR" } }),
        json!({ "resoldUnifiedOperations": { "coverage": "ENTIRE_ORGANIZATION", "tamLocation": "Oslo" } }),
        json!({ "resoldBusiness": { "coverage": "MANAGEMENT_ACCOUNT_ONLY" } }),
    ];
    let stored = |world: &World| {
        let snapshot = world.sandbox.snapshot();
        let own = snapshot["accounts"].as_object().unwrap().values().next().unwrap().clone();
        own["AWS"]["relationships"].as_array().unwrap().last().unwrap()["requestedSupportPlan"].clone()
    };
    for (account, plan) in (1..).zip(&plans) {
        let input = with(create(&parent, account), json!({ "requestedSupportPlan": plan }));
        let made = world.ok(&CREATE_RELATIONSHIP, &input)["relationshipDetail"]["id"].clone();
        assert_eq!(&stored(&world), plan);
        for plan in &plans {
            let update = with(reference(&parent, &made), json!({ "requestedSupportPlan": plan }));
            world.ok(&UPDATE_RELATIONSHIP, &update);
            assert_eq!(&stored(&world), plan);
        }
        // A rejected update keeps the plan, and so does an update without one.
        let stale = with(reference(&parent, &made), json!({ "requestedSupportPlan": plan, "revision": "4" }));
        assert_eq!(world.error(&UPDATE_RELATIONSHIP, &stale), pair("ConflictException", "Relationship"));
        world.ok(&UPDATE_RELATIONSHIP, &with(stale, json!({ "requestedSupportPlan": null, "revision": "5" })));
        assert_eq!(stored(&world), plans[3]);
        for bad in [
            json!({}),
            with(plans[0].clone(), plans[1].clone()),
            json!({ "resoldEnterprise": { "coverage": "ENTIRE_ORGANIZATION" } }),
        ] {
            let update = with(reference(&parent, &made), json!({ "requestedSupportPlan": bad }));
            assert_eq!(world.error(&UPDATE_RELATIONSHIP, &update), pair("ValidationException", "REQUEST_VALIDATION_FAILED"));
            let input = with(create(&parent, 99), json!({ "requestedSupportPlan": bad }));
            assert_eq!(world.error(&CREATE_RELATIONSHIP, &input), pair("ValidationException", "REQUEST_VALIDATION_FAILED"));
        }
    }
    let without = with(create(&parent, 9), json!({ "requestedSupportPlan": null, "resaleAccountModel": null }));
    let made = world.ok(&CREATE_RELATIONSHIP, &without)["relationshipDetail"]["id"].clone();
    let found = world.ok(&GET_RELATIONSHIP, &reference(&parent, &made))["relationshipDetail"].clone();
    assert_eq!((stored(&world), found.get("resaleAccountModel")), (json!(null), None));
}

/// Nothing that AWS publishes forbids any of these combinations.
#[test]
fn every_kind_of_relationship_is_accepted() {
    let mut world = World::new(1);
    let parent = world.create_program_management_account();
    let mut account = 0;
    for kind in ["DOWNSTREAM_SELLER", "END_CUSTOMER", "INTERNAL"] {
        for model in ["DISTRIBUTOR", "END_CUSTOMER", "SOLUTION_PROVIDER"] {
            for sector in ["COMMERCIAL", "GOVERNMENT", "GOVERNMENT_EXCEPTION"] {
                account += 1;
                let kinds = json!({ "associationType": kind, "resaleAccountModel": model, "sector": sector });
                let made = world.ok(&CREATE_RELATIONSHIP, &with(create(&parent, account), kinds.clone()));
                let found = world.ok(&GET_RELATIONSHIP, &reference(&parent, &made["relationshipDetail"]["id"]));
                assert_eq!(found["relationshipDetail"], with(found["relationshipDetail"].clone(), kinds));
            }
        }
    }
}

#[test]
fn pages_of_relationships_hold_each_one_once() {
    let mut world = World::new(1);
    let parent = world.create_program_management_account();
    let mut made = Vec::new();
    for account in 0..250 {
        made.push(world.ok(&CREATE_RELATIONSHIP, &create(&parent, account))["relationshipDetail"]["id"].clone());
        world.now += 1;
    }
    for (changes, sizes) in [
        (json!({}), vec![100, 100, 50]),
        (json!({ "maxResults": 60, "associationTypes": ["END_CUSTOMER"] }), vec![60, 60, 60, 60, 10]),
        (json!({ "sort": { "sortBy": "UpdatedAt", "sortOrder": "Descending" } }), vec![100, 100, 50]),
    ] {
        let input = with(json!({ "catalog": "AWS" }), changes);
        let (mut found, mut found_sizes, mut token) = (Vec::new(), Vec::new(), json!(null));
        loop {
            let page = world.ok(&LIST_RELATIONSHIPS, &with(input.clone(), json!({ "nextToken": token })));
            let items = page["items"].as_array().unwrap();
            found_sizes.push(items.len());
            found.extend(items.iter().map(|item| item["id"].clone()));
            token = page["nextToken"].clone();
            if token.is_null() {
                break;
            }
        }
        if input.get("sort").is_some() {
            found.reverse();
        }
        assert_eq!((&found, found_sizes), (&made, sizes), "{input}");
    }
}

/// Filters that match few relationships are found otherwise than those that match many.
#[test]
fn a_filter_finds_the_same_relationships_whether_it_matches_few_or_many() {
    let mut world = World::new(1);
    world.sandbox.configure(&json!({ "quotas": { "RELATIONSHIPS_PER_PROGRAM_MANAGEMENT_ACCOUNT": 2000 } }), world.now).unwrap();
    let parent = world.create_program_management_account();
    let mut made = Vec::new();
    for account in 0..1100 {
        let seller = json!({ "associationType": (if account % 50 == 0 { "DOWNSTREAM_SELLER" } else { "END_CUSTOMER" }) });
        let name = json!({ "displayName": (if account % 2 == 0 { "Even" } else { "Odd" }) });
        let input = with(with(create(&parent, account as u64), seller), name);
        made.push(world.ok(&CREATE_RELATIONSHIP, &input)["relationshipDetail"]["id"].clone());
        world.now += 1;
    }
    let is_seller = |at: &usize| at.is_multiple_of(50);
    let ids = |wanted: &dyn Fn(&usize) -> bool| (0..1100).filter(wanted).map(|at| made[at].clone()).collect::<Vec<Value>>();
    for (filters, expected) in [
        (json!({ "associationTypes": ["END_CUSTOMER"] }), ids(&|at| !is_seller(at))),
        (json!({ "associationTypes": ["DOWNSTREAM_SELLER", "DOWNSTREAM_SELLER"] }), ids(&is_seller)),
        (json!({ "associationTypes": ["END_CUSTOMER", "DOWNSTREAM_SELLER"] }), ids(&|_| true)),
        (json!({ "associationTypes": ["END_CUSTOMER"], "displayNames": ["Odd"] }), ids(&|at| at % 2 == 1)),
        (json!({ "associationTypes": ["DOWNSTREAM_SELLER"], "displayNames": ["Odd"] }), Vec::new()),
        (json!({ "associatedAccountIds": ["000000000007", "000000000003", "000000000007"] }), ids(&|at| [3, 7].contains(at))),
        (json!({ "associatedAccountIds": ["000000009999"] }), Vec::new()),
    ] {
        let input = with(json!({ "catalog": "AWS" }), filters);
        let (mut found, mut token) = (Vec::new(), json!(null));
        loop {
            let page = world.ok(&LIST_RELATIONSHIPS, &with(input.clone(), json!({ "nextToken": token })));
            found.extend(page["items"].as_array().unwrap().iter().map(|item| item["id"].clone()));
            token = page["nextToken"].clone();
            if token.is_null() {
                break;
            }
        }
        assert_eq!(found, expected, "{input}");
    }
}

/// A rejected request changes nothing, and an ARN of another catalog is not adopted.
#[test]
fn a_rejected_relationship_adopts_no_program_management_account() {
    let mut world = World::new(1);
    let named = "pma-0000000000000";
    let bad = with(create(named, 1), json!({ "tags": [{ "key": "aws:x", "value": "" }] }));
    assert_eq!(world.error(&CREATE_RELATIONSHIP, &bad).0, "ValidationException");
    let elsewhere =
        "arn:aws:partnercentral:us-east-1:123456789012:catalog/Sandbox/program-management-account/pma-0000000000000";
    let missing = pair("ResourceNotFoundException", "ProgramManagementAccount");
    assert_eq!(world.error(&CREATE_RELATIONSHIP, &create(elsewhere, 1)), missing);
    world.ok(&CREATE_RELATIONSHIP, &create("pma-1111111111111", 1));
}

#[test]
fn a_program_management_account_has_at_most_1000_relationships() {
    let mut world = World::new(1);
    let parent = world.create_program_management_account();
    for account in 0..1000 {
        world.ok(&CREATE_RELATIONSHIP, &create(&parent, account));
    }
    let rejected = world.error(&CREATE_RELATIONSHIP, &create(&parent, 1000));
    assert_eq!(rejected, pair("ServiceQuotaExceededException", "ProgramManagementAccount"));
    let page = world.ok(&LIST_RELATIONSHIPS, &json!({ "catalog": "AWS" }));
    assert_eq!(page["items"].as_array().unwrap().len(), 100);
}

#[test]
fn create_relationship_names_every_invalid_field() {
    let mut world = World::new(1);
    let plans = json!({
        "resoldBusiness": { "coverage": "SOME" },
        "partnerLedSupport": { "coverage": "ENTIRE_ORGANIZATION", "tamLocation": "Oslo" },
    });
    let changes = json!({ "requestedSupportPlan": plans, "sector": null, "tags": [{ "key": "!", "value": "" }] });
    let failure = world.call(&CREATE_RELATIONSHIP, &with(create("pma-1", 1), changes)).unwrap_err();
    assert_eq!((failure.name.as_str(), &failure.body["reason"]), ("ValidationException", &json!("REQUEST_VALIDATION_FAILED")));
    let fields = failure.body["fieldList"].as_array().unwrap().iter();
    let fields: Vec<_> = fields.map(|field| (field["name"].as_str().unwrap(), field["code"].as_str().unwrap())).collect();
    let expected = [
        ("programManagementAccountIdentifier", "INVALID_VALUE"),
        ("sector", "REQUIRED_FIELD_MISSING"),
        ("tags[0].key", "INVALID_STRING_FORMAT"),
        ("requestedSupportPlan", "INVALID_VALUE"),
        ("requestedSupportPlan.resoldBusiness.coverage", "INVALID_ENUM_VALUE"),
    ];
    assert_eq!(fields, expected);
}
