//! The errors that Partner Central Account models.

use serde_json::Value;

use crate::account::{
    ACCESS_DENIED_EXCEPTION, CONFLICT_EXCEPTION, INTERNAL_SERVER_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION, SERVICE,
    SERVICE_QUOTA_EXCEEDED_EXCEPTION, THROTTLING_EXCEPTION, VALIDATION_EXCEPTION,
};
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::quota::Quotas;
use crate::sandbox::record::record;
use crate::sandbox::validation_error;
use crate::shape::Shape;

pub(super) static ERRORS: [(&str, &Shape); 7] = [
    ("AccessDeniedException", &ACCESS_DENIED_EXCEPTION),
    ("ConflictException", &CONFLICT_EXCEPTION),
    ("InternalServerException", &INTERNAL_SERVER_EXCEPTION),
    ("ResourceNotFoundException", &RESOURCE_NOT_FOUND_EXCEPTION),
    ("ServiceQuotaExceededException", &SERVICE_QUOTA_EXCEEDED_EXCEPTION),
    ("ThrottlingException", &THROTTLING_EXCEPTION),
    ("ValidationException", &VALIDATION_EXCEPTION),
];

pub(super) fn access_denied(message: &str) -> ErrorResponse {
    ErrorResponse::modelled(&SERVICE, "AccessDeniedException", message).with("Reason", "ACCESS_DENIED")
}

pub(super) fn conflict(reason: &str, message: &str) -> ErrorResponse {
    ErrorResponse::modelled(&SERVICE, "ConflictException", message).with("Reason", reason)
}

pub(super) fn not_found(reason: &str, message: &str) -> ErrorResponse {
    ErrorResponse::modelled(&SERVICE, "ResourceNotFoundException", message).with("Reason", reason)
}

pub(super) fn partner_not_found() -> ErrorResponse {
    not_found("PARTNER_NOT_FOUND", "the account has no such partner in this catalog")
}

/// Checks that a quota allows one more.
pub(super) fn check_quota(quotas: &Quotas, reason: &str, used: &dyn Fn() -> usize) -> Result<(), ErrorResponse> {
    let exceeded = |message: String| ErrorResponse::modelled(&SERVICE, "ServiceQuotaExceededException", &message);
    quotas.check(reason, used).map_err(|message| exceeded(message).with("Reason", reason))
}

/// Names one field that only the state shows to be wrong.
pub(super) fn invalid_field(name: &str, code: &str, message: &str) -> ErrorResponse {
    validation_error::invalid_field(&SERVICE, name, code, message)
}

/// Names the business rules that a request breaks, each with its code and a message.
pub(super) fn business_rules(broken: &[(&str, &str)]) -> ErrorResponse {
    let error = |(code, message): &(&str, &str)| {
        let error = record([("Message", (*message).into()), ("Code", (*code).into())]);
        Value::Object(record([("BusinessValidationError", Value::Object(error))]))
    };
    let message = broken.first().map_or("", |(_, message)| message);
    validation_error::with_details(&SERVICE, validation_error::BUSINESS, message, broken.iter().map(error).collect())
}
