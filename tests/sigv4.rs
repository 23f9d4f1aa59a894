//! AWS's public test suite for Signature Version 4: one test for each vector, and in it the suite's three stages.
//!
//! The signer takes the path, the query and the names of headers in canonical form, so here they come from the suite's
//! canonical request. JavaScript makes the canonical form, which `tests/signing/aws-suite.test.mjs` tests with the same vectors.
//! Values of headers are as in the request, because the signer itself collapses their spaces.
#![cfg(feature = "json")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may say what it expects")]

use partner_central::internal::hash::sha256;
use partner_central::internal::sigv4::{Scope, SignableRequest, authorization, canonical_request, signing_key, string_to_sign};
use serde_json::Value;
use std::collections::BTreeMap;

const SUITE: &str = include_str!("vectors/sigv4/suite.json");

fn suite() -> Value {
    serde_json::from_str(SUITE).unwrap()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap()
}

/// One line `name:value` for each header, sorted. Several values of one name are joined with commas.
fn lines(headers: &Value) -> String {
    let mut values: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for header in headers.as_array().unwrap() {
        let [name, value] = [0, 1].map(|at| header[at].as_str().unwrap());
        values.entry(name.to_lowercase()).or_default().push(value);
    }
    values.iter().map(|(name, values)| format!("{name}:{}", values.join(","))).collect::<Vec<_>>().join("\n")
}

fn written(write: impl FnOnce(&mut Vec<u8>)) -> String {
    let mut out = Vec::new();
    write(&mut out);
    String::from_utf8(out).unwrap()
}

fn assert_vector(name: &str) {
    let suite = suite();
    let vector = suite["vectors"].as_array().unwrap().iter().find(|one| one["name"] == name).unwrap();
    let expected = text(vector, "canonicalRequest");
    let canonical: Vec<&str> = expected.lines().collect();
    let headers = lines(&vector["headers"]);
    let payload_hash: String = sha256(text(vector, "body").as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect();
    let request = SignableRequest {
        method: text(vector, "method").as_bytes(),
        path: canonical[1].as_bytes(),
        query: canonical[2].as_bytes(),
        headers: headers.as_bytes(),
        signed_headers: canonical[canonical.len() - 2].as_bytes(),
        payload_hash: payload_hash.as_bytes(),
    };
    let made = written(|out| canonical_request(&request, out));
    assert_eq!(made, expected, "canonical request");

    let credential = format!("20150830/{}/{}/aws4_request", text(&suite, "region"), text(&suite, "service"));
    let scope = Scope { instant: b"20150830T123600Z", credential: credential.as_bytes() };
    let string = written(|out| string_to_sign(&sha256(made.as_bytes()), &scope, out));
    assert_eq!(string, text(vector, "stringToSign"), "string to sign");

    let key = signing_key(text(&suite, "secretAccessKey").as_bytes(), &scope);
    let signed = written(|out| authorization(&request, text(&suite, "accessKeyId").as_bytes(), &key, &scope, out));
    assert_eq!(signed, text(vector, "authorization"), "signature");
}

macro_rules! vectors {
    ($($test:ident $name:literal)*) => {
        $(
            #[test]
            fn $test() {
                assert_vector($name);
            }
        )*

        #[test]
        fn every_vector_has_a_test() {
            let suite = suite();
            let names: Vec<&str> = suite["vectors"].as_array().unwrap().iter().map(|one| text(one, "name")).collect();
            assert_eq!(names, [$($name),*]);
        }
    };
}

vectors! {
    get_header_key_duplicate "get-header-key-duplicate"
    get_header_value_multiline "get-header-value-multiline"
    get_header_value_order "get-header-value-order"
    get_header_value_trim "get-header-value-trim"
    get_relative "get-relative"
    get_relative_relative "get-relative-relative"
    get_slash "get-slash"
    get_slash_dot_slash "get-slash-dot-slash"
    get_slash_pointless_dot "get-slash-pointless-dot"
    get_slashes "get-slashes"
    get_space "get-space"
    get_special_character "get-special-character"
    get_unreserved "get-unreserved"
    get_utf8 "get-utf8"
    get_vanilla "get-vanilla"
    get_vanilla_empty_query_key "get-vanilla-empty-query-key"
    get_vanilla_query "get-vanilla-query"
    get_vanilla_query_order_encoded "get-vanilla-query-order-encoded"
    get_vanilla_query_order_key "get-vanilla-query-order-key"
    get_vanilla_query_order_key_case "get-vanilla-query-order-key-case"
    get_vanilla_query_order_value "get-vanilla-query-order-value"
    get_vanilla_query_unreserved "get-vanilla-query-unreserved"
    get_vanilla_utf8_query "get-vanilla-utf8-query"
    get_vanilla_with_session_token "get-vanilla-with-session-token"
    post_header_key_case "post-header-key-case"
    post_header_key_sort "post-header-key-sort"
    post_header_value_case "post-header-value-case"
    post_sts_header_after "post-sts-header-after"
    post_sts_header_before "post-sts-header-before"
    post_vanilla "post-vanilla"
    post_vanilla_empty_query_value "post-vanilla-empty-query-value"
    post_vanilla_query "post-vanilla-query"
    post_x_www_form_urlencoded "post-x-www-form-urlencoded"
    post_x_www_form_urlencoded_parameters "post-x-www-form-urlencoded-parameters"
}
