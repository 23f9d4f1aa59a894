//! Responses as AWS JSON 1.0 writes them.

use serde_json::Value;

use super::error_response::ErrorResponse;
use super::json_text::json;
use super::record::Record;
use crate::http::Response;
use crate::instant::Instant;
use crate::protocol::CONTENT_TYPE;

/// The header that carries an error's code.
pub(super) const ERROR_TYPE: &str = "x-amzn-ErrorType";

/// Renders an output or an error.
pub(super) fn render(result: Result<Record, ErrorResponse>, request_id: &str, date: Instant) -> Response {
    let mut headers = vec![
        ("Content-Type".to_owned(), CONTENT_TYPE.to_owned()),
        ("Date".to_owned(), date.http_date()),
        ("x-amzn-RequestId".to_owned(), request_id.to_owned()),
    ];
    let (status, members) = match result {
        Ok(output) => (200, output),
        Err(error) => {
            headers.push((ERROR_TYPE.to_owned(), error.code.to_owned()));
            (error.status, error.into_body())
        }
    };
    Response { status, headers, body: json(&Value::Object(members)).into_bytes() }
}

/// Renders what a load balancer or a proxy sends in the service's place.
pub(super) fn render_gateway(status: u16, content_type: &str, body: &str) -> Response {
    let content_type = ("Content-Type".to_owned(), content_type.to_owned());
    let headers = if content_type.1.is_empty() { Vec::new() } else { vec![content_type] };
    Response { status, headers, body: body.into() }
}
