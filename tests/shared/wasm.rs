//! Tests that run inside WebAssembly, in Node and in a browser. `cargo xtask test --only wasm` counts the attributes here
//! and in `wasm_client.rs`, and expects as many tests to run.

use crate::vectors;
use partner_central::account;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn json_text_has_the_issues_of_every_vector() {
    vectors::assert_issues(include_str!("../vectors/validation.ndjson"));
}

#[wasm_bindgen_test]
fn text_that_is_not_json_is_an_error() {
    assert!(account::CREATE_PARTNER.validate_json(b"{\"Catalog\":").is_err());
}

#[cfg(feature = "sandbox")]
mod sandbox {
    use partner_central::account::{self, CREATE_PARTNER, GET_PARTNER};
    use partner_central::http::Request;
    use partner_central::sandbox::Sandbox;
    use partner_central::shape::Operation;
    use serde_json::{Value, json};
    use wasm_bindgen_test::wasm_bindgen_test;

    fn call(sandbox: &mut Sandbox, operation: &'static Operation, input: &Value) -> (u16, Value) {
        let credential = format!("Credential=AKIDEXAMPLE/20261121/us-east-1/{}/aws4_request", account::SERVICE.signing_name);
        let mut request = Request::new(operation, "http://sandbox.example".to_owned(), input.to_string().into_bytes());
        request.set_header("authorization", format!("AWS4-HMAC-SHA256 {credential}, SignedHeaders=host, Signature=0"));
        let response = sandbox.handle(&request, 1_795_253_400_500);
        (response.status, serde_json::from_slice(&response.body).unwrap())
    }

    #[wasm_bindgen_test]
    fn the_sandbox_creates_and_returns_a_partner() {
        let mut sandbox = Sandbox::new(1);
        let input = json!({
            "Catalog": "Sandbox",
            "LegalName": "Analytical Engines",
            "PrimarySolutionType": "CONSULTING_SERVICES",
            "AllianceLeadContact": {
                "FirstName": "Ada", "LastName": "Lovelace", "Email": "ada@example.com", "BusinessTitle": "Alliance Lead",
            },
            "EmailVerificationCode": "123456",
        });
        let (status, partner) = call(&mut sandbox, &CREATE_PARTNER, &input);
        assert_eq!(status, 200, "{partner}");
        let (_, found) = call(&mut sandbox, &GET_PARTNER, &json!({ "Catalog": "Sandbox", "Identifier": partner["Id"] }));
        assert_eq!(found["LegalName"], "Analytical Engines");
        let (status, refusal) = call(&mut sandbox, &CREATE_PARTNER, &input);
        assert_eq!((status, &refusal["Reason"]), (400, &json!("DUPLICATE_PARTNER")), "{refusal}");
    }
}
