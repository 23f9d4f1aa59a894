//! What the tests share: a sandbox, a clock and a caller.

use partner_central::http::{Request, Response};
use partner_central::sandbox::Sandbox;
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

/// An error's code, and its body without `__type`.
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
        let response = self.sandbox.handle(&request("POST", "/", &headers, body), self.now);
        conformance::assert_conforms(operation, &response);
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

    /// The codes of a `ValidationException`: with the name of the field, or alone for a business rule.
    pub fn codes(&mut self, operation: &'static Operation, input: &Value) -> Vec<String> {
        let failure = self.call(operation, input).expect_err("an error");
        assert_eq!(failure.name, "ValidationException", "{failure:?}");
        let details = failure.body["ErrorDetails"].as_array().unwrap();
        let codes: Vec<String> = details
            .iter()
            .map(|detail| match &detail["FieldValidationError"] {
                Value::Null => detail["BusinessValidationError"]["Code"].as_str().unwrap().to_owned(),
                field => format!("{} {}", field["Name"].as_str().unwrap(), field["Code"].as_str().unwrap()),
            })
            .collect();
        let is_business = details.iter().any(|detail| detail["BusinessValidationError"].is_object());
        let reason = if is_business { "BUSINESS_VALIDATION_FAILED" } else { "REQUEST_VALIDATION_FAILED" };
        assert_eq!(failure.body["Reason"], reason);
        codes
    }

    /// The error's code and its reason, or the resource type where Channel has no reason.
    pub fn error(&mut self, operation: &'static Operation, input: &Value) -> (String, String) {
        let failure = self.call(operation, input).expect_err("an error");
        let reason = ["Reason", "reason", "resourceType", "message"].iter().find_map(|name| failure.body[name].as_str());
        (failure.name, reason.unwrap_or("").to_owned())
    }

    pub fn create_partner(&mut self, legal_name: &str) -> String {
        let partner = self.ok(&account::CREATE_PARTNER, &partner_input("Sandbox", legal_name));
        partner["Id"].as_str().unwrap().to_owned()
    }

    /// Creates a partner for another caller and gives its AWS account and its profile ID. The current caller stays the same.
    pub fn partner_of(&mut self, key: &'static str) -> (String, String) {
        let before = std::mem::replace(&mut self.key, key);
        let partner = self.ok(&account::CREATE_PARTNER, &partner_input("Sandbox", key));
        let account = self.account();
        self.key = before;
        (account, partner["Profile"]["ProfileId"].as_str().unwrap().to_owned())
    }

    /// The caller's AWS account.
    pub fn account(&mut self) -> String {
        let preferences = self.ok(&account::GET_CONNECTION_PREFERENCES, &json!({ "Catalog": "Sandbox" }));
        preferences["Arn"].as_str().unwrap().split(':').nth(4).unwrap().to_owned()
    }

    /// Calls as another caller, who stays the current one.
    pub fn as_ok(&mut self, key: &'static str, operation: &'static Operation, input: &Value) -> Value {
        self.key = key;
        self.ok(operation, input)
    }

    pub fn as_error(&mut self, key: &'static str, operation: &'static Operation, input: &Value) -> (String, String) {
        self.key = key;
        self.error(operation, input)
    }

    /// Passes both verifications under this legal name.
    pub fn verify(&mut self, legal_name: &str) {
        let business = json!({ "LegalName": legal_name, "RegistrationId": "HRB 12345", "CountryCode": "DE" });
        let details = json!({ "VerificationDetails": { "BusinessVerificationDetails": business } });
        self.ok(&account::START_VERIFICATION, &details);
        let details = json!({ "VerificationDetails": { "RegistrantVerificationDetails": {} } });
        self.ok(&account::START_VERIFICATION, &details);
        self.now += 10_000;
    }

    pub fn create_program_management_account(&mut self) -> String {
        let input = json!({ "catalog": "AWS", "program": "DISTRIBUTION", "displayName": "Main", "accountId": "111122223333" });
        let created = self.ok(&channel::CREATE_PROGRAM_MANAGEMENT_ACCOUNT, &input);
        created["programManagementAccountDetail"]["id"].as_str().unwrap().to_owned()
    }

    /// Sends a control request; gives the body of its response, or the message of its error.
    pub fn control(&mut self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let response = self.sandbox.handle(&request(method, path, &[], body.to_string().as_bytes()), self.now);
        let body: Value = serde_json::from_slice(&response.body).unwrap();
        if response.status == 200 { Ok(body) } else { Err(body["message"].as_str().unwrap().to_owned()) }
    }

    /// The code that was sent to an address.
    pub fn code(&self, email: &str) -> String {
        let snapshot = self.sandbox.snapshot();
        let accounts = snapshot["accounts"].as_object().unwrap();
        let found = accounts.values().find_map(|account| account["AWS"]["emailCodes"][email]["code"].as_str());
        found.unwrap().to_owned()
    }
}

/// A request as a server receives it.
pub fn request(method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Request {
    let headers = headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Request { method: method.to_owned(), url: path.to_owned(), headers, body: body.to_vec() }
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

/// An input with some members changed; `null` removes one.
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
