use partner_central::account::{LIST_PARTNERS, SERVICE};
use partner_central::http::Response;
use partner_central::sandbox::Sandbox;
use serde_json::{Value, json};

use crate::conformance::header;
use crate::world::{SERVICES, START, World, request};

const JSON: (&str, &str) = ("Content-Type", "application/x-amz-json-1.0");
const LIST: (&str, &str) = ("X-Amz-Target", "PartnerCentralAccount.ListPartners");

fn send(method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Response {
    Sandbox::new(1).handle(&request(method, path, headers, body), START)
}

fn name(response: &Response) -> (u16, String) {
    let body: Value = serde_json::from_slice(&response.body).unwrap();
    let name = body["__type"].as_str().unwrap_or("").rsplit('#').next().unwrap().to_owned();
    (response.status, name)
}

#[test]
fn a_response_has_its_headers() {
    let response = send("POST", "/", &[JSON, LIST], br#"{"Catalog":"AWS"}"#);
    assert_eq!((response.status, response.body.as_slice()), (200, br#"{"PartnerSummaryList":[]}"#.as_slice()));
    assert_eq!(header(&response, "content-type"), "application/x-amz-json-1.0");
    assert_eq!(header(&response, "date"), "Sat, 21 Nov 2026 09:30:00 GMT");
    assert_eq!(header(&response, "x-amzn-errortype"), "");
    let id = header(&response, "x-amzn-requestid");
    let lengths: Vec<usize> = id.split('-').map(str::len).collect();
    assert_eq!(lengths, [8, 4, 4, 4, 12], "{id}");
    assert!(id.split('-').nth(2).unwrap().starts_with('4'), "{id}");

    let mut sandbox = Sandbox::new(1);
    let mut request_id = || {
        let response = sandbox.handle(&request("POST", "/", &[JSON, LIST], b"{}"), START);
        header(&response, "x-amzn-requestid").to_owned()
    };
    assert_ne!(request_id(), request_id());
}

#[test]
fn the_date_header_is_right_from_1970_to_9999() {
    let cases = [
        (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (951_782_400_000, "Tue, 29 Feb 2000 00:00:00 GMT"),
        (951_868_799_999, "Tue, 29 Feb 2000 23:59:59 GMT"),
        (4_107_542_400_000, "Mon, 01 Mar 2100 00:00:00 GMT"),
        (i64::MIN, "Thu, 01 Jan 1970 00:00:00 GMT"),
        (i64::MAX, "Fri, 31 Dec 9999 23:59:59 GMT"),
    ];
    for (now_ms, date) in cases {
        let response = Sandbox::new(1).handle(&request("POST", "/", &[JSON, LIST], b"{}"), now_ms);
        assert_eq!(header(&response, "date"), date);
    }
}

#[test]
fn a_request_without_an_operation_is_rejected() {
    let unknown = (404, "UnknownOperationException".to_owned());
    let body = br#"{"Catalog":"AWS"}"#;
    assert_eq!(name(&send("GET", "/", &[JSON, LIST], body)), unknown);
    assert_eq!(name(&send("POST", "/partners", &[JSON, LIST], body)), unknown);
    assert_eq!(name(&send("POST", "/", &[JSON], body)), unknown);
    for target in ["", ".", "ListPartners", "PartnerCentralAccount.", "PartnerCentralChannel.ListPartners", "X.ListPartners"] {
        assert_eq!(name(&send("POST", "/", &[JSON, ("x-amz-target", target)], body)), unknown, "{target}");
    }
    let media = (415, "UnsupportedMediaTypeException".to_owned());
    assert_eq!(name(&send("POST", "/", &[LIST], body)), media);
    assert_eq!(name(&send("POST", "/", &[("content-type", "application/json"), LIST], body)), media);
    let spelled = ("CONTENT-TYPE", "Application/X-Amz-Json-1.0; charset=utf-8");
    assert_eq!(send("POST", "", &[spelled, LIST], body).status, 200);
}

#[test]
fn every_operation_is_implemented() {
    let mut world = World::new(1);
    for operation in SERVICES.iter().flat_map(|service| service.operations) {
        assert_eq!(world.call(operation, &json!({})).unwrap_err().name, "ValidationException", "{}", operation.name);
    }
}

#[test]
fn the_credential_scope_decides_account_and_region() {
    let arn = |authorization: &str| {
        let headers = [JSON, ("X-Amz-Target", "PartnerCentralAccount.CreatePartner"), ("authorization", authorization)];
        let body = crate::world::partner_input("Sandbox", "One").to_string();
        let response = send("POST", "/", &headers, body.as_bytes());
        let body: Value = serde_json::from_slice(&response.body).unwrap();
        assert_eq!(crate::conformance::broken(partner_central::account::CREATE_PARTNER.output, &body), [""; 0]);
        body["Arn"].as_str().unwrap().split(":catalog").next().unwrap().to_owned()
    };
    let scope = |scope: &str| arn(&format!("AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0"));
    let unsigned = "arn:aws:partnercentral:us-east-1:000000000000";
    for nothing in ["", "Bearer x", "AWS4-HMAC-SHA256 Credential=", "AWS4-HMAC-SHA256 Credential=///"] {
        assert_eq!(arn(nothing), unsigned, "{nothing}");
    }
    let home = scope("AKID/20261121/us-east-1/partnercentral-account/aws4_request");
    let account = home.rsplit(':').next().unwrap().to_owned();
    assert_eq!((account.len(), account.starts_with('0')), (12, false));
    let there = |prefix: &str| format!("{prefix}:{account}");
    assert_eq!(scope("AKID/20261121/cn-north-1/x/aws4_request"), there("arn:aws-cn:partnercentral:cn-north-1"));
    assert_eq!(scope("AKID/20261121/us-gov-west-1/x/aws4_request"), there("arn:aws-us-gov:partnercentral:us-gov-west-1"));
    assert_eq!(scope("AKID/20261121/partnercentral-channel/aws4_request"), there("arn:aws:partnercentral:us-east-1"));
    let numbered = "123456789012/20261121/us-east-1/partnercentral-channel/aws4_request";
    assert_eq!(scope(numbered), "arn:aws:partnercentral:us-east-1:123456789012");
    for other in ["1234567890123", "12345678901", "12345678901x"] {
        assert!(!scope(&numbered.replacen("123456789012", other, 1)).ends_with(other), "{other}");
    }
    assert_eq!(scope("AKID/20261121/UP \u{e9}/x/aws4_request"), there("arn:aws:partnercentral:us-east-1"));
    assert_eq!(scope("AKID/20261121/ü/x/aws4_request"), there("arn:aws:partnercentral:us-east-1"));
    assert_eq!(LIST_PARTNERS.service.name, SERVICE.name);
}
