//! AWS JSON 1.0 as a server reads it: method, path, content type and target.

use super::error_response::ErrorResponse;
use super::incoming::Incoming;
use super::services::{self, Route};
use crate::abi::SANDBOX_MAX_BODY;
use crate::protocol::CONTENT_TYPE;

/// Finds the operation that a request calls.
pub(super) fn route(request: Incoming<'_>) -> Result<Route, ErrorResponse> {
    if !request.method.eq_ignore_ascii_case("POST") || request.path != "/" {
        return Err(ErrorResponse::unknown_operation("every operation is a POST to /"));
    }
    let media_type = request.header("content-type").and_then(|value| value.split(';').next()).unwrap_or("").trim();
    if !media_type.eq_ignore_ascii_case(CONTENT_TYPE) {
        let message = "the content type must be application/x-amz-json-1.0";
        return Err(ErrorResponse::protocol(415, "UnsupportedMediaTypeException", message));
    }
    if request.body.len() > SANDBOX_MAX_BODY {
        let message = "the body must have at most 1 MiB";
        return Err(ErrorResponse::protocol(413, "RequestEntityTooLargeException", message));
    }
    let target = request.header("x-amz-target").unwrap_or("").trim();
    if !target.contains('.') {
        let message = "the header X-Amz-Target must name a service and an operation";
        return Err(ErrorResponse::unknown_operation(message));
    }
    services::route(target)
        .ok_or_else(|| ErrorResponse::unknown_operation("the header X-Amz-Target names no operation of either service"))
}
