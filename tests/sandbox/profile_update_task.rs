use partner_central::account::{CANCEL_PROFILE_UPDATE_TASK, GET_PARTNER, GET_PROFILE_UPDATE_TASK, START_PROFILE_UPDATE_TASK};
use serde_json::{Value, json};

use crate::world::{DAY, World, pair, with};

fn details(display_name: &str) -> Value {
    json!({
        "DisplayName": display_name,
        "Description": "Engines that weave algebraical patterns",
        "WebsiteUrl": "https://engines.example",
        "LogoUrl": "https://engines.example/logo.svg",
        "PrimarySolutionType": "SOFTWARE_PRODUCTS",
        "IndustrySegments": ["COMPUTER_SOFTWARE"],
        "TranslationSourceLocale": "en-US",
        "Headquarters": { "CountryCode": "GB", "SubdivisionCode": "LND" },
    })
}

fn start(id: &str, details: Value) -> Value {
    json!({ "Catalog": "Sandbox", "Identifier": id, "TaskDetails": details })
}

fn reference(id: &str) -> Value {
    json!({ "Catalog": "Sandbox", "Identifier": id })
}

#[test]
fn a_profile_update_task_ends_after_five_seconds_and_replaces_the_profile() {
    let mut world = World::new(1);
    let id = world.create_partner("One");
    let missing = pair("ResourceNotFoundException", "PARTNER_PROFILE_TASK_NOT_FOUND");
    assert_eq!(world.error(&GET_PROFILE_UPDATE_TASK, &reference(&id)), missing);
    let profile_id = world.ok(&GET_PARTNER, &reference(&id))["Profile"]["ProfileId"].clone();

    let started = world.ok(&START_PROFILE_UPDATE_TASK, &start(&id, details("Engines")));
    assert_eq!(started["Status"], "IN_PROGRESS");
    assert_eq!(started["TaskDetails"], details("Engines"));
    assert_eq!(started["EndedAt"], json!(null));
    world.now += 4999;
    assert_eq!(world.ok(&GET_PROFILE_UPDATE_TASK, &reference(&id)), started);
    assert_eq!(world.ok(&GET_PARTNER, &reference(&id))["Profile"]["DisplayName"], "One");
    world.now += 60_000;
    let ended = world.ok(&GET_PROFILE_UPDATE_TASK, &reference(&id));
    assert_eq!(ended["Status"], "SUCCEEDED");
    assert_eq!(ended["EndedAt"], "2026-11-21T09:30:05.500Z");
    let profile = &world.ok(&GET_PARTNER, &reference(&id))["Profile"];
    assert_eq!(*profile, with(details("Engines"), json!({ "ProfileId": profile_id })));

    // Members that a task leaves out are removed, except the headquarters.
    let two = with(details("Looms"), json!({ "LocalizedContents": [] }));
    for details in [two, with(details("Looms"), json!({ "Headquarters": null }))] {
        world.ok(&START_PROFILE_UPDATE_TASK, &start(&id, details));
        world.now += 5000;
    }
    let profile = &world.ok(&GET_PARTNER, &reference(&id))["Profile"];
    assert_eq!(*profile, with(details("Looms"), json!({ "ProfileId": profile_id })));
}

#[test]
fn one_profile_update_task_runs_at_a_time() {
    let mut world = World::new(1);
    let id = world.create_partner("One");
    let started = world.ok(&START_PROFILE_UPDATE_TASK, &start(&id, details("Engines")));
    let conflict = pair("ConflictException", "INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE");
    assert_eq!(world.error(&START_PROFILE_UPDATE_TASK, &start(&id, details("Looms"))), conflict);

    let cancel = json!({ "Catalog": "Sandbox", "Identifier": id, "TaskId": started["TaskId"] });
    world.now += 1000;
    let canceled = world.ok(&CANCEL_PROFILE_UPDATE_TASK, &cancel);
    assert_eq!((&canceled["Status"], &canceled["EndedAt"]), (&json!("CANCELED"), &json!("2026-11-21T09:30:01.500Z")));
    assert_eq!(world.error(&CANCEL_PROFILE_UPDATE_TASK, &cancel), conflict);
    let other = with(cancel, json!({ "TaskId": "pprofiletask-0000000000000" }));
    let missing = pair("ResourceNotFoundException", "PARTNER_PROFILE_TASK_NOT_FOUND");
    assert_eq!(world.error(&CANCEL_PROFILE_UPDATE_TASK, &other), missing);

    world.now += 60_000;
    assert_eq!(world.ok(&GET_PARTNER, &reference(&id))["Profile"]["DisplayName"], "One");
    world.ok(&START_PROFILE_UPDATE_TASK, &start(&id, details("Looms")));
}

#[test]
fn a_repeated_profile_update_request_gets_the_first_output() {
    let mut world = World::new(1);
    let id = world.create_partner("One");
    let input = with(start(&id, details("Engines")), json!({ "ClientToken": "once" }));
    let first = world.ok(&START_PROFILE_UPDATE_TASK, &input);
    assert_eq!(world.ok(&START_PROFILE_UPDATE_TASK, &input), first);
    world.now += 60_000;
    assert_eq!(world.ok(&START_PROFILE_UPDATE_TASK, &input), first);
    let other = with(input, json!({ "TaskDetails": details("Looms") }));
    assert_eq!(world.error(&START_PROFILE_UPDATE_TASK, &other), pair("ConflictException", "CONFLICT_CLIENT_TOKEN"));
    let unknown = start("partner-0000000000000", details("Engines"));
    assert_eq!(world.error(&START_PROFILE_UPDATE_TASK, &unknown), pair("ResourceNotFoundException", "PARTNER_NOT_FOUND"));
}

#[test]
fn a_profile_update_task_fails_with_every_reason() {
    let mut world = World::new(1);
    let id = world.create_partner("One");
    let localized = json!({
        "DisplayName": "Maschinen", "Description": "INVALID_CONTENT", "Locale": "de-DE",
        "WebsiteUrl": "https://engines.example", "LogoUrl": "https://invalid-logo-size.example:443/logo",
    });
    let bad = json!({
        "LogoUrl": "https://invalid-logo.example/logo.svg",
        "WebsiteUrl": "HTTPS://Invalid-Website-Url.example?x",
        "LocalizedContents": [localized],
    });
    world.ok(&START_PROFILE_UPDATE_TASK, &start(&id, with(details("Engines"), bad)));
    world.now += 5000;
    let failed = world.ok(&GET_PROFILE_UPDATE_TASK, &reference(&id));
    assert_eq!(failed["Status"], "FAILED");
    let errors = failed["ErrorDetailList"].as_array().unwrap().iter();
    let reasons: Vec<_> = errors.map(|error| (error["Locale"].as_str().unwrap(), error["Reason"].as_str().unwrap())).collect();
    let expected = [
        ("en-US", "INVALID_LOGO"),
        ("en-US", "INVALID_WEBSITE_URL"),
        ("de-DE", "INVALID_LOGO_SIZE"),
        ("de-DE", "INVALID_CONTENT"),
    ];
    assert_eq!(reasons, expected);
    assert_eq!(world.ok(&GET_PARTNER, &reference(&id))["Profile"]["DisplayName"], "One");
}

#[test]
fn a_failed_profile_update_task_lists_at_most_50_reasons() {
    let mut world = World::new(1);
    let id = world.create_partner("One");
    let bad = json!({
        "DisplayName": "Maschinen", "Description": "INVALID_CONTENT", "Locale": "de-DE",
        "WebsiteUrl": "https://invalid-website-url.example", "LogoUrl": "https://invalid-logo-url.example",
    });
    let localized = json!({ "LocalizedContents": vec![bad; 20] });
    world.ok(&START_PROFILE_UPDATE_TASK, &start(&id, with(details("Engines"), localized)));
    world.now += 5000;
    let failed = world.ok(&GET_PROFILE_UPDATE_TASK, &reference(&id));
    assert_eq!(failed["ErrorDetailList"].as_array().unwrap().len(), 50);
}

#[test]
fn a_display_name_is_free_again_once_its_partner_has_another_one() {
    let mut world = World::new(1);
    let one = world.create_partner("One");
    world.key = "AKIDOTHER";
    let two = world.create_partner("Two");
    let mut rename = |key: &'static str, id: &str, name: &str| {
        world.key = key;
        world.ok(&START_PROFILE_UPDATE_TASK, &start(id, details(name)));
        world.now += 5000;
        // A sandbox that was restored knows the names, too.
        let mut restored = World::new(2);
        restored.sandbox.restore(&world.sandbox.snapshot()).unwrap();
        (restored.key, restored.now) = (key, world.now);
        let status = restored.ok(&GET_PROFILE_UPDATE_TASK, &reference(id))["Status"].clone();
        assert_eq!(world.ok(&GET_PROFILE_UPDATE_TASK, &reference(id))["Status"], status);
        status
    };
    // At first a display name is the legal name.
    assert_eq!(rename("AKIDOTHER", &two, "ONE"), "FAILED");
    assert_eq!(rename("AKIDEXAMPLE", &one, "Engines"), "SUCCEEDED");
    assert_eq!(rename("AKIDEXAMPLE", &one, "engines"), "SUCCEEDED", "its own name is free for itself");
    assert_eq!(rename("AKIDOTHER", &two, "Engines"), "FAILED");
    assert_eq!(rename("AKIDOTHER", &two, "One"), "SUCCEEDED");
}

#[test]
fn the_earlier_of_two_profile_update_tasks_gets_the_display_name() {
    let mut world = World::new(1);
    let one = world.create_partner("One");
    world.key = "AKIDOTHER";
    let two = world.create_partner("Two");
    world.ok(&START_PROFILE_UPDATE_TASK, &start(&two, details("Engines")));
    world.key = "AKIDEXAMPLE";
    world.now += 1;
    world.ok(&START_PROFILE_UPDATE_TASK, &start(&one, details("ENGINES")));
    world.now += 60_000;
    // The account of the later task sends the next request.
    let failed = world.ok(&GET_PROFILE_UPDATE_TASK, &reference(&one));
    assert_eq!(failed["ErrorDetailList"][0]["Reason"], "DUPLICATE_PROFILE");
    // Its own display name is not a duplicate.
    world.ok(&START_PROFILE_UPDATE_TASK, &start(&one, details("One")));
    world.now += 5000;
    assert_eq!(world.ok(&GET_PROFILE_UPDATE_TASK, &reference(&one))["Status"], "SUCCEEDED");
}

#[test]
fn an_account_starts_ten_profile_update_tasks_a_day() {
    let mut world = World::new(1);
    let id = world.create_partner("One");
    for _ in 0..10 {
        world.ok(&START_PROFILE_UPDATE_TASK, &start(&id, details("Engines")));
        world.now += 5000;
    }
    let quota = pair("ServiceQuotaExceededException", "LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY");
    assert_eq!(world.error(&START_PROFILE_UPDATE_TASK, &start(&id, details("Engines"))), quota);
    world.now += DAY;
    world.ok(&START_PROFILE_UPDATE_TASK, &start(&id, details("Engines")));
}
