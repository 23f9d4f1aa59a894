//! `ValidationException`s. Both services list the invalid fields, but the members of their lists differ.

use serde_json::Value;

use super::error_response::ErrorResponse;
use super::record::{Record, put};
use crate::field_code::{INVALID_VALUE, field_code};
use crate::issue::{Issue, ValidationError};
use crate::shape::Service;

/// The reason for a request that breaks the model's rules.
const MALFORMED: &str = "REQUEST_VALIDATION_FAILED";
/// The reason for a request that breaks a rule of the service.
pub(super) const BUSINESS: &str = "BUSINESS_VALIDATION_FAILED";

/// Lists every field that breaks a rule of the model.
pub(super) fn invalid(service: &'static Service, invalid: &ValidationError) -> ErrorResponse {
    let fields = invalid.issues.iter().map(|issue| field(service, &issue.formatted_path(), field_code(issue), &issue.message));
    with_details(service, MALFORMED, &invalid.to_string(), fields.collect())
}

/// Lists every field that breaks a documented rule, if there is one. Without a member that is missing or has the wrong form,
/// the request is well formed, but the service's rules forbid it.
pub(super) fn broken_rules(service: &'static Service, broken: &[Issue]) -> Option<ErrorResponse> {
    let is_forbidden = broken.iter().all(|issue| field_code(issue) == INVALID_VALUE);
    let fields = broken.iter().map(|issue| field(service, &issue.formatted_path(), field_code(issue), &issue.message));
    let message = broken.iter().map(Issue::to_string).collect::<Vec<_>>().join("; ");
    let reason = if is_forbidden { BUSINESS } else { MALFORMED };
    (!broken.is_empty()).then(|| with_details(service, reason, &message, fields.collect()))
}

/// Names one field that only the state shows to be wrong.
pub(super) fn invalid_field(service: &'static Service, name: &str, code: &str, message: &str) -> ErrorResponse {
    with_field(service, MALFORMED, name, code, message)
}

/// Names one field that is well formed, but that the service's rules forbid.
pub(super) fn forbidden_field(service: &'static Service, name: &str, message: &str) -> ErrorResponse {
    with_field(service, BUSINESS, name, "INVALID_VALUE", message)
}

pub(super) fn with_details(service: &'static Service, reason: &str, message: &str, details: Value) -> ErrorResponse {
    let members = &service.field_errors;
    ErrorResponse::modelled(service, "ValidationException", message).with(members.reason, reason).with(members.list, details)
}

fn with_field(service: &'static Service, reason: &str, name: &str, code: &str, message: &str) -> ErrorResponse {
    let details = Value::Array(vec![field(service, name, code, message)]);
    with_details(service, reason, &[name, " ", message].concat(), details)
}

fn field(service: &'static Service, name: &str, code: &str, message: &str) -> Value {
    let members = &service.field_errors;
    let mut field = Record::new();
    for (member, text) in [(members.name, name), (members.code, code), (members.message, message)] {
        put(&mut field, member, text);
    }
    let Some(wrapper) = members.wrapper else { return Value::Object(field) };
    let mut wrapped = Record::new();
    put(&mut wrapped, wrapper, field);
    Value::Object(wrapped)
}
