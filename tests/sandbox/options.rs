//! Options, quotas, signatures, faults, the request log, and control requests.

use partner_central::account::{self, CREATE_PARTNER, GET_PARTNER, LIST_PARTNERS, PUT_PROFILE_VISIBILITY, TAG_RESOURCE};
use partner_central::channel::{self, CREATE_PROGRAM_MANAGEMENT_ACCOUNT, LIST_RELATIONSHIPS};
use partner_central::http::{Request, Response};
use partner_central::sandbox::{Cut, Delivery, Sandbox};
use partner_central::shape::Operation;
use partner_central::signer::{Credentials, sign};
use serde_json::{Value, json};

use crate::conformance::{self, header};
use crate::world::{SERVICES, START, World, contact, pair, partner_input, request};

fn configured(options: Value) -> World {
    let mut world = World::new(1);
    world.sandbox.configure(&options, START).unwrap();
    world
}

fn configure_error(options: Value) -> String {
    Sandbox::new(1).configure(&options, START).unwrap_err().to_string()
}

fn control(world: &mut World, method: &str, path: &str, body: &Value) -> (u16, Value) {
    let body = if body.is_null() { String::new() } else { body.to_string() };
    let response = world.sandbox.handle(&request(method, path, &[], body.as_bytes()), world.now);
    assert_eq!(header(&response, "content-type"), "application/json");
    (response.status, serde_json::from_slice(&response.body).unwrap())
}

fn ok(world: &mut World, method: &str, path: &str, body: Value) -> Value {
    let (status, body) = control(world, method, path, &body);
    assert_eq!(status, 200, "{body}");
    body
}

fn message(world: &mut World, method: &str, path: &str, body: Value) -> String {
    let (status, body) = control(world, method, path, &body);
    assert_eq!(status, 400, "{body}");
    body["message"].as_str().unwrap().to_owned()
}

fn deliver(world: &mut World, operation: &'static Operation, input: &Value) -> Delivery {
    let headers = [("content-type", "application/x-amz-json-1.0"), ("x-amz-target", &*operation.target())];
    world.sandbox.deliver(&request("POST", "/", &headers, input.to_string().as_bytes()), world.now)
}

fn error(response: &Response) -> (u16, String) {
    (response.status, header(response, "x-amzn-errortype").to_owned())
}

#[test]
fn errors_of_options_name_the_option_and_what_is_expected() {
    let cases = [
        (json!({ "quota": false }), "unknown option `quota`; expected one of `requireSignature`, "),
        (json!({ "requireSignature": 1 }), "`requireSignature` must be true or false"),
        (json!({ "requestRates": "yes" }), "`requestRates` must be true or false"),
        (json!({ "quotas": 5 }), "`quotas` must be true, false, or an object of names and numbers"),
        (
            json!({ "quotas": { "EMAILS": 1 } }),
            "unknown quota `quotas.EMAILS`; expected one of `LIMIT_EXCEEDED_NUMBER_OF_EMAIL`, ",
        ),
        (json!({ "quotas": { "PROGRAM_MANAGEMENT_ACCOUNTS": -1 } }), "`quotas.PROGRAM_MANAGEMENT_ACCOUNTS` must be a whole"),
        (
            json!({ "credentials": [{ "accessKeyId": "A" }] }),
            "`credentials[0].secretAccessKey` must be a string that is not empty",
        ),
        (
            json!({ "credentials": [{ "accessKeyId": "A", "secretAccessKey": "b", "account": "1" }] }),
            "`credentials[0].account` must have twelve digits",
        ),
        (json!({ "faults": [{}] }), "`faults[0]` must have a `kind` or a `delay`"),
        (json!({ "faults": [{ "kind": "slow" }] }), "`faults[0].kind` must be one of `throttle`, "),
        (json!({ "faults": [{ "kind": "drop", "count": 0 }] }), "`faults[0].count` must be a whole number from 1, or "),
        (json!({ "faults": [{ "delay": -1 }] }), "`faults[0].delay` must be a whole number of milliseconds from 0"),
        (
            json!({ "faults": [{ "kind": "skew" }] }),
            "`faults[0].minutes` must be the minutes by which the clock is off, such as 10 or -10",
        ),
        (json!({ "faults": [{ "kind": "drop", "minutes": 1 }] }), "`faults[0].minutes` must be absent unless `kind` is `skew`"),
        (
            json!({ "faults": [{ "kind": "drop", "members": {} }] }),
            "`faults[0].members` must be absent unless `kind` is a modelled error",
        ),
        (
            json!({ "faults": [{ "kind": "drop", "operation": "GetPartners" }] }),
            "`faults[0].operation` must be the name of an operation",
        ),
        (
            json!({ "faults": [{ "kind": "ConflictException", "operation": "ListPartners" }] }),
            "`faults[0].kind` must be an error of the operation: AccessDeniedException, ",
        ),
        (
            json!({ "faults": [{ "kind": "ConflictException", "operation": "CreatePartner", "members": { "Why": "x" } }] }),
            "unknown member of the error `faults[0].members.Why`; expected one of `Message`, `Reason`",
        ),
        (
            json!({ "faults": [{ "kind": "ConflictException", "operation": "CreatePartner", "members": { "Reason": 1 } }] }),
            "faults[0].members: ",
        ),
    ];
    for (options, expected) in cases {
        let text = configure_error(options.clone());
        assert!(text.starts_with(expected), "{options}: {text}");
    }
}

#[test]
fn quotas_are_changed_by_name_and_switched_off() {
    let account = |number: u64| json!({ "catalog": "AWS", "program": "DISTRIBUTION", "displayName": "One", "accountId": format!("1111222233{number:02}") });
    let exceeded = pair("ServiceQuotaExceededException", "ProgramManagementAccount");
    let mut world = configured(json!({ "quotas": { "PROGRAM_MANAGEMENT_ACCOUNTS": 1 } }));
    world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &account(1));
    let failure = world.call(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &account(2)).unwrap_err();
    assert_eq!(failure.body["quotaCode"], "PROGRAM_MANAGEMENT_ACCOUNTS");
    assert_eq!(failure.body["message"], "the quota PROGRAM_MANAGEMENT_ACCOUNTS is 1");
    assert_eq!(ok(&mut world, "GET", "/_sandbox/quotas", json!(null))["PROGRAM_MANAGEMENT_ACCOUNTS"], 1);

    // With `false` none is in force.
    let mut world = configured(json!({ "quotas": false }));
    for number in 0..60 {
        world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &account(number));
    }
    let id = world.create_partner("One");
    for _ in 0..7 {
        let input = json!({ "Catalog": "Sandbox", "Identifier": id, "Visibility": "PRIVATE" });
        world.ok(&PUT_PROFILE_VISIBILITY, &input);
        world.ok(&account::SEND_EMAIL_VERIFICATION_CODE, &json!({ "Catalog": "AWS", "Email": "ada@example.com" }));
    }
    assert!(ok(&mut world, "GET", "/_sandbox/quotas", json!(null))["LIMIT_EXCEEDED_NUMBER_OF_EMAIL"].is_null());
    world.sandbox.configure(&json!({ "quotas": true }), START).unwrap();
    for number in 0..50 {
        world.ok(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &account(number));
    }
    assert_eq!(world.error(&CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &account(50)), exceeded);
}

#[test]
fn request_rates_are_counted_with_the_option() {
    let list = json!({ "catalog": "AWS" });
    let mut world = configured(json!({}));
    for _ in 0..20 {
        world.ok(&LIST_RELATIONSHIPS, &list);
    }
    let mut world = configured(json!({ "requestRates": true }));
    for _ in 0..5 {
        world.ok(&LIST_RELATIONSHIPS, &list);
        world.ok(&LIST_PARTNERS, &json!({ "Catalog": "AWS" }));
    }
    let throttled = world.error(&LIST_RELATIONSHIPS, &list);
    assert_eq!(throttled, pair("ThrottlingException", "Rate exceeded: ListRelationships 5 times a second"));
    for _ in 0..20 {
        world.ok(&LIST_PARTNERS, &json!({ "Catalog": "AWS" }));
    }
    // Another operation, another account and another second have counts of their own.
    world.ok(&channel::LIST_PROGRAM_MANAGEMENT_ACCOUNTS, &list);
    world.as_ok("AKIDOTHER", &LIST_RELATIONSHIPS, &list);
    world.now += 999;
    world.as_error("AKIDEXAMPLE", &LIST_RELATIONSHIPS, &list);
    world.now += 1;
    world.ok(&LIST_RELATIONSHIPS, &list);
}

fn signed(world: &mut World, id: &str, secret: &str, at: i64, change: impl FnOnce(&mut Request)) -> (u16, String, String) {
    let operation = &LIST_PARTNERS;
    let body = operation.body(br#"{"Catalog":"AWS"}"#, None).unwrap();
    let mut request = Request::new(operation, "http://sandbox.example:4566".to_owned(), body);
    sign(&mut request, &Credentials::new(id, secret), operation.service, "eu-central-1", at).unwrap();
    change(&mut request);
    let response = world.sandbox.handle(&request, world.now);
    conformance::assert_conforms(operation, &response);
    let body: Value = serde_json::from_slice(&response.body).unwrap();
    (response.status, header(&response, "x-amzn-errortype").to_owned(), body["message"].as_str().unwrap_or("").to_owned())
}

#[test]
fn signatures_are_checked_as_aws_does() {
    let known = json!([{ "accessKeyId": "AKIDEXAMPLE", "secretAccessKey": "secret", "account": "111122223333" }]);
    let mut world = configured(json!({ "requireSignature": true, "credentials": known }));
    let world = &mut world;
    let minutes = |minutes: i64| START + minutes * 60_000;
    let good = signed(world, "AKIDEXAMPLE", "secret", START, |_| {});
    assert_eq!(good, (200, String::new(), String::new()));
    let of = |(status, code, _): (u16, String, String)| (status, code);
    let is = |code: &str| (400, code.to_owned());
    assert_eq!(of(signed(world, "AKIDEXAMPLE", "Secret", START, |_| {})), is("InvalidSignatureException"));
    let tampered = signed(world, "AKIDEXAMPLE", "secret", START, |request| request.body.push(b' '));
    assert_eq!(of(tampered), is("InvalidSignatureException"));
    let moved = signed(world, "AKIDEXAMPLE", "secret", START, |request| request.url = "http://other.example".to_owned());
    assert_eq!(of(moved), is("InvalidSignatureException"));
    assert_eq!(of(signed(world, "AKIDOTHER", "secret", START, |_| {})), is("UnrecognizedClientException"));
    let unsigned = signed(world, "AKIDEXAMPLE", "secret", START, |request| {
        request.headers.retain(|(name, _)| name != "authorization");
    });
    assert_eq!(of(unsigned), is("MissingAuthenticationTokenException"));
    let cut = signed(world, "AKIDEXAMPLE", "secret", START, |request| {
        request.set_header("authorization", "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/eu-central-1/x/aws4_request");
    });
    assert_eq!(of(cut.clone()), is("IncompleteSignatureException"));
    assert_eq!(
        cut.2,
        "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter."
    );
    let service = signed(world, "AKIDEXAMPLE", "secret", START, |request| {
        let value = request.header("authorization").unwrap().replace("partnercentral-account", "partnercentral-channel");
        request.set_header("authorization", value);
    });
    assert_eq!(service.2, "Credential should be scoped to correct service: 'partnercentral-account'.");

    assert_eq!(signed(world, "AKIDEXAMPLE", "secret", minutes(5), |_| {}).0, 200);
    assert_eq!(signed(world, "AKIDEXAMPLE", "secret", minutes(-4), |_| {}).0, 200);
    let late = signed(world, "AKIDEXAMPLE", "secret", minutes(-6), |_| {});
    assert_eq!(late.1, "InvalidSignatureException");
    assert_eq!(late.2, "Signature expired: 20261121T092400Z is now earlier than 20261121T092500Z (20261121T093000Z - 5 min.)");
    let early = signed(world, "AKIDEXAMPLE", "secret", minutes(6), |_| {});
    assert_eq!(
        early.2,
        "Signature not yet current: 20261121T093600Z is still later than 20261121T093500Z (20261121T093000Z + 5 min.)"
    );

    // Signatures of the real time and of the moved clock are both accepted.
    ok(world, "POST", "/_sandbox/clock", json!({ "advance": 86_400_000 }));
    assert_eq!(signed(world, "AKIDEXAMPLE", "secret", START, |_| {}).0, 200);
    assert_eq!(signed(world, "AKIDEXAMPLE", "secret", minutes(24 * 60), |_| {}).0, 200);
    assert_eq!(signed(world, "AKIDEXAMPLE", "secret", minutes(12 * 60), |_| {}).0, 400);
    let requests = ok(world, "GET", "/_sandbox/requests", json!(null));
    assert_eq!(requests[0]["account"], "111122223333");
    assert!(!requests.to_string().contains("Signature="), "{requests}");
    assert!(!format!("{:?}", world.sandbox).contains("secret\""));
}

#[test]
fn a_signature_without_known_keys_is_checked_for_form_and_date() {
    let mut world = configured(json!({ "requireSignature": true }));
    assert_eq!(signed(&mut world, "AKIDANY", "any", START, |_| {}).0, 200);
    assert_eq!(signed(&mut world, "AKIDANY", "any", START - 360_000, |_| {}).1, "InvalidSignatureException");
    let response = deliver(&mut world, &LIST_PARTNERS, &json!({ "Catalog": "AWS" })).response;
    assert_eq!(error(&response), (400, "MissingAuthenticationTokenException".to_owned()));
    // A signature of SigV4a is accepted unchecked, but not with a wrong date.
    let other = |request: &mut Request| {
        let value = request.header("authorization").unwrap().replace("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256");
        request.set_header("authorization", value.replace("/eu-central-1/", "/"));
    };
    assert_eq!(signed(&mut world, "AKIDANY", "any", START, other).0, 200);
    assert_eq!(signed(&mut world, "AKIDANY", "any", START - 360_000, other).0, 400);

    // With known keys and optional signatures, a signature must be right.
    let keys = json!({ "credentials": { "accessKeyId": "AKIDEXAMPLE", "secretAccessKey": "secret" } });
    let mut world = configured(keys);
    assert_eq!(deliver(&mut world, &LIST_PARTNERS, &json!({ "Catalog": "AWS" })).response.status, 200);
    assert_eq!(signed(&mut world, "AKIDEXAMPLE", "wrong", START, |_| {}).0, 400);
    assert_eq!(signed(&mut world, "AKIDANY", "any", START, |_| {}).0, 400);
    // Without both options no signature is checked.
    let mut world = World::new(1);
    assert_eq!(signed(&mut world, "AKIDANY", "any", 0, |_| {}).0, 200);
}

#[test]
fn every_fault_has_its_effect() {
    let input = partner_input("Sandbox", "One");
    let mut world = World::new(1);
    let mut meet = |fault: Value| {
        world.sandbox = Sandbox::new(1);
        ok(&mut world, "POST", "/_sandbox/faults", fault);
        let delivery = deliver(&mut world, &CREATE_PARTNER, &input);
        let partners = world.sandbox.snapshot()["accounts"].as_object().unwrap().values().count();
        assert_eq!(delivery.changed, partners == 1);
        assert_eq!(ok(&mut world, "GET", "/_sandbox/faults", json!(null)), json!([]));
        let log = ok(&mut world, "GET", "/_sandbox/requests", json!(null))[0].clone();
        (delivery, partners == 1, log)
    };
    for (kind, status, code) in [
        ("throttle", 429, "ThrottlingException"),
        ("error", 500, "InternalServerException"),
        ("unavailable", 503, ""),
        ("html", 502, ""),
        ("ConflictException", 400, "ConflictException"),
        ("InternalServerException", 500, "InternalServerException"),
    ] {
        let (delivery, is_done, log) = meet(json!({ "kind": kind }));
        assert_eq!(error(&delivery.response), (status, code.to_owned()), "{kind}");
        assert_eq!((delivery.cut, delivery.delay_ms, is_done), (None, 0, false), "{kind}");
        assert_eq!((&log["fault"], &log["status"]), (&json!(kind), &json!(status)));
    }
    let (delivery, is_done, log) = meet(json!({ "kind": "drop" }));
    assert_eq!((delivery.cut, is_done, &log["status"]), (Some(Cut::BeforeResponse), false, &Value::Null));
    let (delivery, is_done, _) = meet(json!({ "kind": "drop-after", "delay": 7 }));
    assert_eq!((delivery.cut, delivery.delay_ms, is_done), (Some(Cut::BeforeResponse), 7, true));
    let (delivery, is_done, _) = meet(json!([{ "kind": "half" }]));
    assert_eq!((delivery.cut, delivery.response.status, is_done), (Some(Cut::InBody), 200, true));
    let (delivery, is_done, log) = meet(json!({ "delay": 20 }));
    assert_eq!((delivery.response.status, delivery.delay_ms, is_done), (200, 20, true));
    assert_eq!(log["fault"], Value::Null);
    let (delivery, is_done, _) = meet(json!({ "kind": "skew", "minutes": 10 }));
    assert_eq!((header(&delivery.response, "date"), is_done), ("Sat, 21 Nov 2026 09:40:00 GMT", true));
    let reason =
        json!({ "kind": "ConflictException", "members": { "Reason": "DUPLICATE_PARTNER" }, "operation": "CreatePartner" });
    let (delivery, ..) = meet(reason);
    let body: Value = serde_json::from_slice(&delivery.response.body).unwrap();
    assert_eq!(body["Reason"], "DUPLICATE_PARTNER");
}

#[test]
fn every_modelled_error_can_be_injected() {
    let mut count = 0;
    for operation in SERVICES.iter().flat_map(|service| service.operations) {
        for error in operation.errors {
            let name = [operation.service.name, ".", operation.name].concat();
            let mut world = configured(json!({ "faults": [{ "kind": error.name, "operation": name }] }));
            let failure = world.call(operation, &json!({})).unwrap_err();
            assert_eq!((failure.name.as_str(), failure.body.as_object().is_some()), (error.name, true), "{name}");
            count += 1;
        }
    }
    assert!(count > 200, "{count}");
}

#[test]
fn faults_are_taken_in_order_by_the_operations_they_are_for() {
    let mut world = World::new(1);
    let planned = json!([
        { "kind": "throttle", "operation": "TagResource" },
        { "kind": "error", "operation": "channel.TagResource", "count": "always" },
        { "kind": "unavailable", "count": 2 },
        { "kind": "ResourceNotFoundException", "count": 1 },
    ]);
    let listed = ok(&mut world, "POST", "/_sandbox/faults", planned.clone());
    assert_eq!(listed[2], planned[2]);
    assert_eq!(listed[0]["count"], 1);
    let mut status =
        |operation: &'static Operation| deliver(&mut world, operation, &json!({ "Catalog": "AWS" })).response.status;
    assert_eq!([status(&LIST_PARTNERS), status(&TAG_RESOURCE), status(&TAG_RESOURCE)], [503, 429, 503]);
    assert_eq!([status(&channel::TAG_RESOURCE), status(&channel::TAG_RESOURCE)], [500, 500]);
    // An error that the operation does not model waits for an operation that does.
    assert_eq!([status(&LIST_PARTNERS), status(&GET_PARTNER)], [200, 400]);
    let left = ok(&mut world, "GET", "/_sandbox/faults", json!(null));
    assert_eq!(left, json!([{ "kind": "error", "operation": "channel.TagResource", "count": "always" }]));
    assert_eq!(ok(&mut world, "DELETE", "/_sandbox/faults", json!(null)), json!([]));
    assert_eq!(deliver(&mut world, &channel::TAG_RESOURCE, &json!({})).response.status, 400);
    // The services spell members differently: this one waits for an operation of Account.
    ok(
        &mut world,
        "POST",
        "/_sandbox/faults",
        json!({ "kind": "ConflictException", "members": { "Reason": "DUPLICATE_PARTNER" } }),
    );
    let mut status = |operation: &'static Operation| deliver(&mut world, operation, &json!({})).response;
    assert_eq!(error(&status(&channel::CREATE_RELATIONSHIP)).1, "ValidationException");
    assert_eq!(error(&status(&CREATE_PARTNER)).1, "ConflictException");
    // A list is accepted as a whole or not at all.
    let wrong = message(&mut world, "POST", "/_sandbox/faults", json!([{ "kind": "drop" }, { "kind": "drip" }]));
    assert!(wrong.starts_with("`faults[1].kind` must be one of `throttle`, "), "{wrong}");
    assert_eq!(ok(&mut world, "GET", "/_sandbox/faults", json!(null)), json!([]));
}

#[test]
fn a_skewed_clock_rejects_valid_signatures() {
    let mut world = World::new(1);
    ok(&mut world, "POST", "/_sandbox/faults", json!({ "kind": "skew", "minutes": 10, "count": 2 }));
    let late = signed(&mut world, "AKIDEXAMPLE", "secret", START, |_| {});
    assert!(late.2.starts_with("Signature expired: 20261121T093000Z is now earlier than 20261121T093500Z"), "{late:?}");
    // A client that corrects its clock by the header `Date` succeeds.
    assert_eq!(signed(&mut world, "AKIDEXAMPLE", "secret", START + 600_000, |_| {}).0, 200);
    ok(&mut world, "POST", "/_sandbox/faults", json!({ "kind": "skew", "minutes": -10 }));
    assert!(signed(&mut world, "AKIDEXAMPLE", "secret", START, |_| {}).2.starts_with("Signature not yet current"));
}

#[test]
fn the_request_log_holds_requests_and_no_secrets() {
    let mut world = World::new(1);
    let mut input = partner_input("Sandbox", "Secret Corp");
    input["AllianceLeadContact"] = contact("grace@example.com");
    input["emailverificationcode"] = json!("654321");
    input["ClientToken"] = json!({ "nested": "777777" });
    world.call(&CREATE_PARTNER, &input).unwrap_err();
    world.create_partner("Secret Corp");
    let body = format!("{{\"Catalog\":\"{}\"}}", "x".repeat(20_000));
    world.send(&LIST_PARTNERS, body.as_bytes());
    world.send(&LIST_PARTNERS, b"{");
    world.sandbox.handle(&request("GET", "/", &[], b""), world.now);
    let log = ok(&mut world, "GET", "/_sandbox/requests", json!(null));
    let text = log.to_string();
    for secret in ["123456", "654321", "777777", "Secret Corp", "Lovelace", "Signature"] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    assert_eq!(log[0]["operation"], "account.CreatePartner");
    assert_eq!((&log[0]["status"], &log[0]["error"]), (&json!(400), &json!("ValidationException")));
    assert_eq!(
        (&log[1]["status"], &log[1]["error"], &log[1]["input"]["Catalog"]),
        (&json!(200), &Value::Null, &json!("Sandbox"))
    );
    assert_eq!(log[1]["input"]["LegalName"], "***");
    assert_eq!((&log[2]["input"], &log[3]["input"], &log[4]["operation"]), (&Value::Null, &Value::Null, &Value::Null));
    assert_eq!(log[1]["time"], "2026-11-21T09:30:00.500Z");
    for _ in 0..1100 {
        world.ok(&LIST_PARTNERS, &json!({ "Catalog": "AWS" }));
    }
    assert_eq!(ok(&mut world, "GET", "/_sandbox/requests", json!(null)).as_array().unwrap().len(), 1000);
    assert_eq!(ok(&mut world, "DELETE", "/_sandbox/requests", json!(null)), json!([]));
}

#[test]
fn control_requests_show_and_change_the_sandbox() {
    let mut world = World::new(1);
    let endpoints = ok(&mut world, "GET", "/_sandbox/", json!(null))["endpoints"].clone();
    assert_eq!(ok(&mut world, "GET", "/_sandbox", json!(null))["endpoints"], endpoints);
    for endpoint in endpoints.as_array().unwrap() {
        let (method, path) = (endpoint["method"].as_str().unwrap(), endpoint["path"].as_str().unwrap());
        assert_ne!(control(&mut world, method, path, &json!(null)).0, 404, "{path}");
        assert_ne!(control(&mut world, method, path, &json!(null)).0, 405, "{path}");
    }
    assert_eq!(control(&mut world, "GET", "/_sandbox/nowhere", &json!(null)).0, 404);
    assert_eq!(control(&mut world, "PATCH", "/_sandbox/clock", &json!(null)).0, 405);

    let clock = ok(&mut world, "GET", "/_sandbox/clock", json!(null));
    assert_eq!(clock, json!({ "now": START, "date": "2026-11-21T09:30:00.500Z" }));
    assert_eq!(ok(&mut world, "POST", "/_sandbox/clock", json!({ "advance": 1500 }))["now"], START + 1500);
    let set = ok(&mut world, "POST", "/_sandbox/clock", json!({ "set": "2027-01-01T01:00:00+01:00" }));
    assert_eq!(set["date"], "2027-01-01T00:00:00.000Z");
    world.now += 1000;
    assert_eq!(ok(&mut world, "GET", "/_sandbox/clock", json!(null))["date"], "2027-01-01T00:00:01.000Z");
    let wrong = [
        json!({}),
        json!(7),
        json!({ "advance": -1 }),
        json!({ "advance": 1.5 }),
        json!({ "advance": "1" }),
        json!({ "set": "soon" }),
        json!({ "set": null }),
        json!({ "advance": 1, "set": 1 }),
        json!({ "advance": 1, "by": 1 }),
        json!({ "set": -1 }),
    ];
    for body in wrong {
        let text = message(&mut world, "POST", "/_sandbox/clock", body.clone());
        assert!(text.contains("advance") || text.contains("set"), "{body}: {text}");
    }

    world.ok(&account::SEND_EMAIL_VERIFICATION_CODE, &json!({ "Catalog": "AWS", "Email": "Ada@example.com" }));
    let code = world.code("ada@example.com");
    assert_eq!(ok(&mut world, "GET", "/_sandbox/email-codes", json!(null)), json!({ "ada@example.com": code }));

    // The clock is part of the state; options are not.
    let state = ok(&mut world, "GET", "/_sandbox/state", json!(null));
    let reset = json!({ "scenario": "onboarding" });
    assert_eq!(ok(&mut world, "POST", "/_sandbox/reset", reset), json!({}));
    assert_eq!(ok(&mut world, "GET", "/_sandbox/clock", json!(null))["now"], START + 1000);
    assert_ne!(ok(&mut world, "GET", "/_sandbox/email-codes", json!(null)), json!({}));
    assert_eq!(ok(&mut world, "PUT", "/_sandbox/state", state.clone()), json!({}));
    assert_eq!(ok(&mut world, "GET", "/_sandbox/state", json!(null)), state);
    assert!(message(&mut world, "PUT", "/_sandbox/state", json!({})).starts_with("not a sandbox state: "));
    assert!(message(&mut world, "POST", "/_sandbox/reset", json!({ "scenario": "none" })).contains("onboarding"));
    assert_eq!(ok(&mut world, "GET", "/_sandbox/state", json!(null)), state);
    ok(&mut world, "POST", "/_sandbox/reset", json!(null));
    assert_eq!(ok(&mut world, "GET", "/_sandbox/state", json!(null)), Sandbox::new(1).snapshot());
}

#[test]
fn a_delivery_says_whether_the_state_may_have_changed() {
    let mut world = World::new(1);
    assert!(!deliver(&mut world, &LIST_PARTNERS, &json!({ "Catalog": "AWS" })).changed);
    assert!(!deliver(&mut world, &CREATE_PARTNER, &json!({ "Catalog": "AWS" })).changed);
    assert!(deliver(&mut world, &CREATE_PARTNER, &partner_input("Sandbox", "One")).changed);
    assert!(deliver(&mut world, &account::GET_CONNECTION_PREFERENCES, &json!({ "Catalog": "AWS" })).changed);
    assert_eq!(deliver(&mut world, &LIST_PARTNERS, &json!({ "Catalog": "AWS" })).account, "000000000000");
    let mut control =
        |method: &str, path: &str, body: &[u8]| world.sandbox.deliver(&request(method, path, &[], body), START).changed;
    assert!(control("POST", "/_sandbox/clock", br#"{"advance":1}"#));
    assert!(control("POST", "/_sandbox/reset", b""));
    assert!(!control("GET", "/_sandbox/state", b""));
    assert!(!control("POST", "/_sandbox/clock", b"{}"));
    assert!(!control("POST", "/_sandbox/faults", br#"{"delay":1}"#));
}
