//! AWS JSON 1.0 as a server reads it: method, path, content type, target.

use super::Request;
use super::refusal::Refusal;
use crate::abi::SANDBOX_MAX_BODY;
use crate::protocol::CONTENT_TYPE;
use crate::shape::{Operation, Service};
use crate::{account, channel};

/// Finds the operation that a request is for.
pub(super) fn operation(request: &Request<'_>) -> Result<&'static Operation, Refusal> {
    let path = request.path.split('?').next().unwrap_or("");
    if !request.method.eq_ignore_ascii_case("POST") || !matches!(path, "" | "/") {
        return Err(Refusal::unknown_operation("every operation is a POST to /"));
    }
    let media_type = request.header("content-type").and_then(|value| value.split(';').next()).unwrap_or("").trim();
    if !media_type.eq_ignore_ascii_case(CONTENT_TYPE) {
        return Err(Refusal::unsupported_media_type());
    }
    if request.body.len() > SANDBOX_MAX_BODY {
        return Err(Refusal::too_large());
    }
    let Some((prefix, name)) = request.header("x-amz-target").unwrap_or("").trim().split_once('.') else {
        return Err(Refusal::unknown_operation("the header X-Amz-Target must name a service and an operation"));
    };
    let service = SERVICES.iter().find(|service| service.target_prefix == prefix);
    let operation = service.and_then(|service| service.operations.iter().find(|operation| operation.name == name));
    operation.copied().ok_or_else(|| Refusal::unknown_operation("the header X-Amz-Target names no operation of either service"))
}

static SERVICES: [&Service; 2] = [&account::SERVICE, &channel::SERVICE];
