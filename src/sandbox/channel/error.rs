//! The errors that Partner Central Channel models.

use crate::channel::{
    ACCESS_DENIED_EXCEPTION, CONFLICT_EXCEPTION, INTERNAL_SERVER_EXCEPTION, RESOURCE_NOT_FOUND_EXCEPTION, SERVICE,
    SERVICE_QUOTA_EXCEEDED_EXCEPTION, THROTTLING_EXCEPTION, VALIDATION_EXCEPTION,
};
use crate::sandbox::error_response::ErrorResponse;
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
    ErrorResponse::modelled(&SERVICE, "AccessDeniedException", message).with("reason", "ACCESS_DENIED")
}

pub(super) fn conflict(resource_type: &str, id: &str, message: &str) -> ErrorResponse {
    about_resource("ConflictException", resource_type, id, message)
}

pub(super) fn not_found(resource_type: &str, id: &str, message: &str) -> ErrorResponse {
    about_resource("ResourceNotFoundException", resource_type, id, message)
}

pub(super) fn quota_exceeded(resource_type: &str, id: &str, quota: &str, message: &str) -> ErrorResponse {
    about_resource("ServiceQuotaExceededException", resource_type, id, message).with("quotaCode", quota)
}

fn about_resource(code: &'static str, resource_type: &str, id: &str, message: &str) -> ErrorResponse {
    ErrorResponse::modelled(&SERVICE, code, message).with("resourceType", resource_type).with("resourceId", id)
}

/// Names one field that only the state shows to be wrong.
pub(super) fn invalid_field(name: &str, code: &str, message: &str) -> ErrorResponse {
    validation_error::invalid_field(&SERVICE, name, code, message)
}

/// Names one field that is well formed, but that the service's rules forbid.
pub(super) fn forbidden_field(name: &str, message: &str) -> ErrorResponse {
    validation_error::forbidden_field(&SERVICE, name, message)
}
