//! The stories' narrator: a sandbox, a clock and a caller.

use partner_central::sandbox::{Request, Response, Sandbox};
use partner_central::shape::{Operation, Service};
use partner_central::{account, channel};
use serde_json::{Value, json};

use crate::conformance;

/// Saturday, 21 November 2026, 09:30:00.500 UTC.
pub const START: i64 = 1_795_253_400_500;
pub const DAY: i64 = 86_400_000;

pub struct World {
    pub sandbox: Sandbox,
    pub now: i64,
    pub key: &'static str,
}

/// An error's name, and its body without `__type`.
#[derive(Debug, PartialEq)]
pub struct Failure {
    pub name: String,
    pub body: Value,
}

impl World {
    pub fn new(seed: u64) -> World {
        World { sandbox: Sandbox::new(seed), now: START, key: "AKIDEXAMPLE" }
    }

    pub fn send(&mut self, operation: &'static Operation, body: &[u8]) -> Response {
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential={}/20261121/us-east-1/{}/aws4_request, SignedHeaders=host, Signature=0",
            self.key, operation.service.signing_name
        );
        let headers = [
            ("content-type", "application/x-amz-json-1.0"),
            ("X-Amz-Target", &operation.target()),
            ("Authorization", &authorization),
        ];
        let request = Request { method: "POST", path: "/", headers: &headers, body, now_ms: self.now };
        let response = self.sandbox.handle(&request);
        conformance::hold(operation, &response);
        response
    }

    pub fn call(&mut self, operation: &'static Operation, input: &Value) -> Result<Value, Failure> {
        let response = self.send(operation, input.to_string().as_bytes());
        let mut body: Value = serde_json::from_slice(&response.body).unwrap();
        if response.status == 200 {
            return Ok(body);
        }
        let name = body.as_object_mut().unwrap().remove("__type").unwrap();
        Err(Failure { name: name.as_str().unwrap().split_once('#').unwrap().1.to_owned(), body })
    }

    pub fn ok(&mut self, operation: &'static Operation, input: &Value) -> Value {
        self.call(operation, input).unwrap_or_else(|failure| panic!("{}: {failure:?}", operation.name))
    }

    /// The error's name and its reason, or what is in its place in Channel.
    pub fn refused(&mut self, operation: &'static Operation, input: &Value) -> (String, String) {
        let failure = self.call(operation, input).expect_err("a refusal");
        let reason = ["Reason", "reason", "resourceType", "message"].iter().find_map(|name| failure.body[name].as_str());
        (failure.name, reason.unwrap_or("").to_owned())
    }

    pub fn create_partner(&mut self, legal_name: &str) -> String {
        let partner = self.ok(&account::CREATE_PARTNER, &partner_input("Sandbox", legal_name));
        partner["Id"].as_str().unwrap().to_owned()
    }

    pub fn create_program_management_account(&mut self) -> String {
        let input = json!({ "catalog": "AWS", "program": "DISTRIBUTION", "displayName": "Main", "accountId": "111122223333" });
        let created = self.ok(&channel::CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &input);
        created["programManagementAccountDetail"]["id"].as_str().unwrap().to_owned()
    }

    /// The code that was sent to an address, as a person finds it.
    pub fn code(&self, email: &str) -> String {
        let snapshot = self.sandbox.snapshot();
        let accounts = snapshot["accounts"].as_object().unwrap();
        let found = accounts.values().find_map(|account| account["AWS"]["emailCodes"][email]["code"].as_str());
        found.unwrap().to_owned()
    }
}

pub fn partner_input(catalog: &str, legal_name: &str) -> Value {
    json!({
        "Catalog": catalog,
        "LegalName": legal_name,
        "PrimarySolutionType": "CONSULTING_SERVICES",
        "AllianceLeadContact": contact("ada@example.com"),
        "EmailVerificationCode": "123456",
        "Tags": [{ "Key": "team", "Value": "alliances" }],
    })
}

pub fn contact(email: &str) -> Value {
    json!({ "FirstName": "Ada", "LastName": "Lovelace", "Email": email, "BusinessTitle": "Alliance Lead" })
}

/// An input with some members changed; `null` takes one away.
pub fn with(mut input: Value, changes: Value) -> Value {
    for (name, value) in changes.as_object().unwrap() {
        if value.is_null() {
            input.as_object_mut().unwrap().remove(name);
        } else {
            input[name] = value.clone();
        }
    }
    input
}

pub fn pair(name: &str, reason: &str) -> (String, String) {
    (name.to_owned(), reason.to_owned())
}

pub static SERVICES: [&Service; 2] = [&account::SERVICE, &channel::SERVICE];
