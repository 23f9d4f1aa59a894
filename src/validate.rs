//! Validation for Rust callers: bytes or a `serde_json::Value` in, all issues
//! out.

use crate::check::{Path, Report, check};
use crate::code::Code;
use crate::issue::{Issue, ValidationError};
use crate::protocol::write_body;
use crate::shape::{Kind, Operation};
use crate::tape::json::{Buffers, JsonError, read};
use crate::tape::{Tape, UnknownKeys};
use alloc::vec::Vec;

/// Why bytes are not a valid request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RequestError {
    /// They are not JSON.
    Json(JsonError),
    /// They are JSON that breaks rules.
    Validation(ValidationError),
}

impl core::fmt::Display for RequestError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            RequestError::Json(error) => error.fmt(f),
            RequestError::Validation(invalid) => invalid.fmt(f),
        }
    }
}

impl core::error::Error for RequestError {}

impl From<JsonError> for RequestError {
    fn from(error: JsonError) -> RequestError {
        RequestError::Json(error)
    }
}

impl From<ValidationError> for RequestError {
    fn from(error: ValidationError) -> RequestError {
        RequestError::Validation(error)
    }
}

struct Issues<'t> {
    tape: &'t Tape<'t>,
    issues: Vec<Issue>,
}

impl Report for Issues<'_> {
    fn report(&mut self, code: Code, path: &Path<'_>, kind: &'static Kind, detail: u32) {
        self.issues.push(Issue::new(code, path.segments(self.tape), kind, detail));
    }
}

impl Operation {
    /// Checks the JSON text of a request: every problem at once.
    ///
    /// ```
    /// use partner_central::{account, issue::Code};
    ///
    /// let refused = account::GET_PARTNER.validate_json(br#"{"Catalog": "AWS"}"#).unwrap_err();
    /// assert_eq!(refused.to_string(), "Identifier is required");
    /// ```
    pub fn validate_json(&self, json: &[u8]) -> Result<(), RequestError> {
        self.validate_json_with(json, UnknownKeys::Error)
    }

    /// The same, with a word on keys that the shapes do not name.
    pub fn validate_json_with(&self, json: &[u8], unknown_keys: UnknownKeys) -> Result<(), RequestError> {
        self.checked(json, unknown_keys, |_| ())
    }

    /// Checks the JSON text of a request and gives the body that is sent:
    /// members in declared order, absent ones left out. `token` is the
    /// idempotency token for operations that take one and have none yet: a new
    /// UUID for each call, and the same for every attempt of it.
    ///
    /// ```
    /// use partner_central::account;
    ///
    /// let body = account::GET_PARTNER
    ///     .body(br#"{ "Identifier": "partner-0123456789abc", "Catalog": "AWS" }"#, None)?;
    /// assert_eq!(body, br#"{"Catalog":"AWS","Identifier":"partner-0123456789abc"}"#);
    /// # Ok::<(), partner_central::RequestError>(())
    /// ```
    pub fn body(&self, json: &[u8], token: Option<&str>) -> Result<Vec<u8>, RequestError> {
        self.checked(json, UnknownKeys::Error, |tape| {
            let mut out = Vec::new();
            write_body(self.input, tape, token, &mut out);
            out
        })
    }

    fn checked<T>(&self, json: &[u8], unknown_keys: UnknownKeys, make: impl FnOnce(&Tape<'_>) -> T) -> Result<T, RequestError> {
        let mut text = json.to_vec();
        let mut buffers = Buffers::default();
        let tape = read(self.input, &mut text, unknown_keys, &mut buffers).map_err(RequestError::Json)?;
        let mut found = Issues { tape: &tape, issues: Vec::new() };
        check(self.input, &tape, unknown_keys, &mut found);
        let issues = found.issues;
        if issues.is_empty() { Ok(make(&tape)) } else { Err(RequestError::Validation(ValidationError { issues })) }
    }

    /// Checks a request: every problem at once.
    ///
    /// ```
    /// use partner_central::channel;
    /// use serde_json::json;
    ///
    /// let invalid = channel::GET_RELATIONSHIP
    ///     .validate(&json!({ "catalog": "AWS", "identifier": "rs-1" }))
    ///     .unwrap_err();
    /// let pointers: Vec<String> = invalid.issues.iter().map(|issue| issue.pointer()).collect();
    /// assert_eq!(pointers, ["/programManagementAccountIdentifier", "/identifier"]);
    /// ```
    #[cfg(feature = "json")]
    pub fn validate(&self, value: &serde_json::Value) -> Result<(), ValidationError> {
        match self.validate_json(value.to_string().as_bytes()) {
            Ok(()) => Ok(()),
            Err(RequestError::Validation(invalid)) => Err(invalid),
            // A Value always prints as JSON.
            Err(RequestError::Json(_)) => Ok(()),
        }
    }
}
