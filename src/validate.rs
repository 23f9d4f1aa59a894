//! Validation for Rust callers: JSON text or a `serde_json::Value` in, every issue out.

use crate::check::{CheckOptions, MAX_ISSUES, Path, Report, check};
use crate::code::Code;
use crate::issue::{Issue, ValidationError};
#[cfg(feature = "types")]
use crate::protocol::write_as_given;
use crate::protocol::write_body;
use crate::rule::Rule;
use crate::shape::{Kind, Operation};
use crate::tape::json::JsonError;
use crate::tape::{Buffers, Tape, UnknownKeys, json};
use alloc::vec::Vec;

/// Why JSON text is not a valid request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// It is not JSON.
    Json(JsonError),
    /// It is JSON that breaks rules.
    Validation(ValidationError),
}

impl core::fmt::Display for RequestError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            RequestError::Json(error) => error.fmt(f),
            RequestError::Validation(error) => error.fmt(f),
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

/// Which rules a request is checked against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Rules {
    /// Those of the model.
    #[default]
    Model,
    /// Also those that AWS documents in words: see [`Shape::rules`](crate::shape::Shape::rules). Their issues have the code
    /// [`Code::Rule`].
    Documented {
        /// The current time, in milliseconds since 1970: some rules are about days in the future.
        now: i64,
    },
}

/// How requests are validated.
///
/// ```
/// use partner_central::{UnknownKeys, ValidationOptions, account};
///
/// let options = ValidationOptions::new().unknown_keys(UnknownKeys::Allow);
/// account::LIST_PARTNERS.validate_json_with(br#"{ "Catalog": "AWS", "Newer": true }"#, &options)?;
/// # Ok::<(), partner_central::RequestError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ValidationOptions {
    pub(crate) unknown_keys: UnknownKeys,
    pub(crate) max_issues: u32,
    pub(crate) rules: Rules,
}

impl Default for ValidationOptions {
    fn default() -> ValidationOptions {
        ValidationOptions { unknown_keys: UnknownKeys::default(), max_issues: MAX_ISSUES, rules: Rules::Model }
    }
}

impl ValidationOptions {
    /// The defaults.
    pub fn new() -> ValidationOptions {
        ValidationOptions::default()
    }

    /// What to do with keys that a shape does not name. The default is [`UnknownKeys::Error`].
    #[must_use]
    pub fn unknown_keys(mut self, unknown_keys: UnknownKeys) -> ValidationOptions {
        self.unknown_keys = unknown_keys;
        self
    }

    /// How many issues are reported at most, 0 counting as 1. The default is 1,000. If there are more,
    /// [`ValidationError::is_truncated`] is true.
    #[must_use]
    pub fn max_issues(mut self, max_issues: u32) -> ValidationOptions {
        self.max_issues = max_issues.max(1);
        self
    }

    /// Which rules the request is checked against. The default is [`Rules::Model`].
    ///
    /// ```
    /// use partner_central::{Rules, ValidationOptions, channel};
    /// use std::time::{SystemTime, UNIX_EPOCH};
    ///
    /// let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_millis() as i64;
    /// let options = ValidationOptions::new().rules(Rules::Documented { now });
    /// let json = br#"{"catalog": "Sandbx", "identifier": "ch-0123456789abc"}"#;
    /// let error = channel::CANCEL_CHANNEL_HANDSHAKE.validate_json_with(json, &options).unwrap_err();
    /// assert_eq!(error.to_string(), "catalog must be one of AWS, Sandbox");
    /// # Ok::<(), std::time::SystemTimeError>(())
    /// ```
    #[must_use]
    pub fn rules(mut self, rules: Rules) -> ValidationOptions {
        self.rules = rules;
        self
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

    fn report_rule(&mut self, rule: &'static Rule, path: &Path<'_>, _kind: &'static Kind, _number: u32) {
        self.issues.push(Issue::of_rule(rule, path.segments(self.tape)));
    }
}

impl Operation {
    /// Validates the JSON text of a request and reports every issue.
    ///
    /// ```
    /// use partner_central::account;
    ///
    /// let error = account::GET_PARTNER.validate_json(br#"{"Catalog": "AWS"}"#).unwrap_err();
    /// assert_eq!(error.to_string(), "Identifier is required");
    /// ```
    ///
    /// # Errors
    ///
    /// [`RequestError`] if the text is not JSON, or not a valid request.
    pub fn validate_json(&self, json: &[u8]) -> Result<(), RequestError> {
        self.validate_json_with(json, &ValidationOptions::default())
    }

    /// Validates the JSON text of a request with other options than the defaults.
    ///
    /// # Errors
    ///
    /// [`RequestError`] if the text is not JSON, or not a valid request.
    pub fn validate_json_with(&self, json: &[u8], options: &ValidationOptions) -> Result<(), RequestError> {
        self.with_checked_json(json, options, |_| ())
    }

    /// Validates the JSON text of a request and returns the body to send: members in declared order, absent ones left
    /// out.
    ///
    /// `token` is the idempotency token for an operation that takes one, if the request has none yet. Use a new UUID for
    /// each call, and the same one for every attempt of it.
    ///
    /// ```
    /// use partner_central::account;
    ///
    /// let body = account::GET_PARTNER
    ///     .body(br#"{ "Identifier": "partner-0123456789abc", "Catalog": "AWS" }"#, None)?;
    /// assert_eq!(body, br#"{"Catalog":"AWS","Identifier":"partner-0123456789abc"}"#);
    /// # Ok::<(), partner_central::RequestError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`RequestError`] if the text is not JSON, or not a valid request.
    pub fn body(&self, json: &[u8], token: Option<&str>) -> Result<Vec<u8>, RequestError> {
        self.with_checked_json(json, &ValidationOptions::default(), |tape| self.write_body(tape, token))
    }

    /// Validates a request and reports every issue.
    ///
    /// ```
    /// use partner_central::channel;
    /// use serde_json::json;
    ///
    /// let error = channel::GET_RELATIONSHIP
    ///     .validate(&json!({ "catalog": "AWS", "identifier": "rs-1" }))
    ///     .unwrap_err();
    /// let pointers: Vec<String> = error.issues.iter().map(|issue| issue.pointer()).collect();
    /// assert_eq!(pointers, ["/programManagementAccountIdentifier", "/identifier"]);
    /// ```
    ///
    /// # Errors
    ///
    /// [`ValidationError`] with every issue.
    #[cfg(feature = "json")]
    pub fn validate(&self, value: &serde_json::Value) -> Result<(), ValidationError> {
        self.validate_with(value, &ValidationOptions::default())
    }

    /// Validates a request with other options than the defaults.
    ///
    /// # Errors
    ///
    /// [`ValidationError`] with every issue.
    #[cfg(feature = "json")]
    pub fn validate_with(&self, value: &serde_json::Value, options: &ValidationOptions) -> Result<(), ValidationError> {
        self.with_checked_value(value, options, |_| ())
    }

    /// As [`body`](Self::body), of a `serde_json::Value`.
    #[cfg(feature = "client")]
    pub(crate) fn body_of_value(&self, value: &serde_json::Value, token: Option<&str>) -> Result<Vec<u8>, ValidationError> {
        self.with_checked_value(value, &ValidationOptions::default(), |tape| self.write_body(tape, token))
    }

    /// A valid request as JSON without absent members, for reading it as a struct.
    #[cfg(feature = "types")]
    pub(crate) fn checked_json(&self, json: &[u8]) -> Result<Vec<u8>, RequestError> {
        self.with_checked_json(json, &ValidationOptions::default(), |tape| self.write_as_given(tape))
    }

    /// As [`checked_json`](Self::checked_json), of a `serde_json::Value`.
    #[cfg(feature = "types")]
    pub(crate) fn checked_json_of(&self, value: &serde_json::Value) -> Result<Vec<u8>, ValidationError> {
        self.with_checked_value(value, &ValidationOptions::default(), |tape| self.write_as_given(tape))
    }

    #[cfg(feature = "types")]
    fn write_as_given(&self, tape: &Tape<'_>) -> Vec<u8> {
        let mut out = Vec::new();
        write_as_given(self.input, tape, &mut out);
        out
    }

    fn with_checked_json<T>(
        &self,
        json: &[u8],
        options: &ValidationOptions,
        make: impl FnOnce(&Tape<'_>) -> T,
    ) -> Result<T, RequestError> {
        let mut text = json.to_vec();
        let mut buffers = Buffers::default();
        let tape = json::read(self.input, &mut text, options.unknown_keys, &mut buffers)?;
        Ok(self.with_checked(&tape, options, make)?)
    }

    #[cfg(feature = "json")]
    fn with_checked_value<T>(
        &self,
        value: &serde_json::Value,
        options: &ValidationOptions,
        make: impl FnOnce(&Tape<'_>) -> T,
    ) -> Result<T, ValidationError> {
        let mut text = alloc::string::String::new();
        let mut buffers = Buffers::default();
        let tape = crate::tape::value::read(self.input, value, options.unknown_keys, &mut text, &mut buffers);
        self.with_checked(&tape, options, make)
    }

    fn with_checked<T>(
        &self,
        tape: &Tape<'_>,
        options: &ValidationOptions,
        make: impl FnOnce(&Tape<'_>) -> T,
    ) -> Result<T, ValidationError> {
        let mut found = Issues { tape, issues: Vec::new() };
        let &ValidationOptions { unknown_keys, max_issues, rules } = options;
        let rules_at = if let Rules::Documented { now } = rules { now as f64 } else { f64::NAN };
        let options = CheckOptions { max_issues, rules_at, ..CheckOptions::new(unknown_keys) };
        let is_truncated = check(self.input, tape, options, &mut found);
        let issues = found.issues;
        if issues.is_empty() { Ok(make(tape)) } else { Err(ValidationError { issues, is_truncated }) }
    }

    fn write_body(&self, tape: &Tape<'_>, token: Option<&str>) -> Vec<u8> {
        let mut out = Vec::new();
        write_body(self.input, tape, token, &mut out);
        out
    }
}
