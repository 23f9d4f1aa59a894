//! The errors that Partner Central Account models.

use serde_json::Value;

use crate::account::SERVICE;
use crate::field_code::field_code;
use crate::issue::ValidationError;
use crate::sandbox::quota::Quotas;
use crate::sandbox::record::record;
use crate::sandbox::refusal::Refusal;

pub(in crate::sandbox) fn access_denied(message: &str) -> Refusal {
    Refusal::modelled(&SERVICE, "AccessDeniedException", message).with("Reason", "ACCESS_DENIED")
}

pub(in crate::sandbox) fn conflict(reason: &str, message: &str) -> Refusal {
    Refusal::modelled(&SERVICE, "ConflictException", message).with("Reason", reason)
}

pub(super) fn not_found(reason: &str, message: &str) -> Refusal {
    Refusal::modelled(&SERVICE, "ResourceNotFoundException", message).with("Reason", reason)
}

/// Whether a quota has room for one more.
pub(super) fn room(quotas: &Quotas, reason: &str, have: usize) -> Result<(), Refusal> {
    let exceeded = |message: String| Refusal::modelled(&SERVICE, "ServiceQuotaExceededException", &message);
    quotas.room(reason, have).map_err(|message| exceeded(message).with("Reason", reason))
}

/// Every field that breaks a rule.
pub(in crate::sandbox) fn invalid(invalid: &ValidationError) -> Refusal {
    let details =
        invalid.issues.iter().map(|issue| field(&issue.formatted_path(), field_code(issue), &issue.message)).collect();
    refused_fields(&invalid.to_string(), details)
}

/// One field that only the state shows to be wrong.
pub(super) fn invalid_field(name: &str, code: &str, message: &str) -> Refusal {
    refused_fields(&[name, " ", message].concat(), Value::Array(vec![field(name, code, message)]))
}

/// Business rules that the request breaks, each with its code and in words.
pub(super) fn business(broken: &[(&str, &str)]) -> Refusal {
    let error = |(code, message): &(&str, &str)| {
        let error = record([("Message", (*message).into()), ("Code", (*code).into())]);
        Value::Object(record([("BusinessValidationError", Value::Object(error))]))
    };
    let message = broken.first().map_or("", |(_, message)| message);
    refused("BUSINESS_VALIDATION_FAILED", message, broken.iter().map(error).collect())
}

fn refused_fields(message: &str, details: Value) -> Refusal {
    refused("REQUEST_VALIDATION_FAILED", message, details)
}

fn refused(reason: &str, message: &str, details: Value) -> Refusal {
    Refusal::modelled(&SERVICE, "ValidationException", message).with("Reason", reason).with("ErrorDetails", details)
}

fn field(name: &str, code: &str, message: &str) -> Value {
    let error = record([("Name", name.into()), ("Message", message.into()), ("Code", code.into())]);
    Value::Object(record([("FieldValidationError", Value::Object(error))]))
}
