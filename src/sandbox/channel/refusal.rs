//! The errors that Partner Central Channel models.

use serde_json::Value;

use crate::channel::SERVICE;
use crate::field_code::field_code;
use crate::issue::ValidationError;
use crate::sandbox::record::text_record;
use crate::sandbox::refusal::Refusal;

pub(in crate::sandbox) fn access_denied(message: &str) -> Refusal {
    Refusal::modelled(&SERVICE, "AccessDeniedException", message).with("reason", "ACCESS_DENIED")
}

pub(in crate::sandbox) fn conflict(kind: &str, id: &str, message: &str) -> Refusal {
    Refusal::modelled(&SERVICE, "ConflictException", message).with("resourceType", kind).with("resourceId", id)
}

pub(super) fn not_found(kind: &str, id: &str, message: &str) -> Refusal {
    Refusal::modelled(&SERVICE, "ResourceNotFoundException", message).with("resourceType", kind).with("resourceId", id)
}

pub(super) fn quota_exceeded(kind: &str, id: &str, quota: &str, message: &str) -> Refusal {
    Refusal::modelled(&SERVICE, "ServiceQuotaExceededException", message)
        .with("resourceType", kind)
        .with("resourceId", id)
        .with("quotaCode", quota)
}

/// Every field that breaks a rule.
pub(in crate::sandbox) fn invalid(invalid: &ValidationError) -> Refusal {
    let fields = invalid.issues.iter().map(|issue| field(&issue.formatted_path(), field_code(issue), &issue.message)).collect();
    refused_fields(MALFORMED, &invalid.to_string(), fields)
}

/// One field that only the state shows to be wrong.
pub(super) fn invalid_field(name: &str, code: &str, message: &str) -> Refusal {
    refused_field(MALFORMED, name, code, message)
}

/// One field that is well formed, but that the service's rules forbid.
pub(super) fn forbidden_field(name: &str, message: &str) -> Refusal {
    refused_field("BUSINESS_VALIDATION_FAILED", name, "INVALID_VALUE", message)
}

const MALFORMED: &str = "REQUEST_VALIDATION_FAILED";

fn refused_field(reason: &str, name: &str, code: &str, message: &str) -> Refusal {
    refused_fields(reason, &[name, " ", message].concat(), Value::Array(vec![field(name, code, message)]))
}

fn refused_fields(reason: &str, message: &str, fields: Value) -> Refusal {
    Refusal::modelled(&SERVICE, "ValidationException", message).with("reason", reason).with("fieldList", fields)
}

fn field(name: &str, code: &str, message: &str) -> Value {
    Value::Object(text_record(&[("name", name), ("code", code), ("message", message)]))
}
