//! Answers as AWS JSON 1.0 writes them.

use serde_json::Value;

use super::Response;
use super::record::Record;
use super::refusal::Refusal;
use crate::instant::Instant;
use crate::protocol::CONTENT_TYPE;

/// The header with an error's name.
pub(super) const ERROR_TYPE: &str = "x-amzn-ErrorType";

/// What no service says, but something on the way to it.
pub(super) fn plain(status: u16, content_type: &str, body: &str) -> Response {
    let content_type = ("Content-Type".to_owned(), content_type.to_owned());
    let headers = if content_type.1.is_empty() { Vec::new() } else { vec![content_type] };
    Response { status, headers, body: body.into() }
}

/// Renders an answer or an error.
pub(super) fn render(result: Result<Record, Refusal>, request_id: String, now: Instant) -> Response {
    let mut headers = vec![
        ("Content-Type".to_owned(), CONTENT_TYPE.to_owned()),
        ("Date".to_owned(), now.http_date()),
        ("x-amzn-RequestId".to_owned(), request_id),
    ];
    let (status, members) = match result {
        Ok(members) => (200, members),
        Err(refusal) => {
            headers.push((ERROR_TYPE.to_owned(), refusal.code.to_owned()));
            let mut members = refusal.members;
            let mut name = match refusal.service {
                // The models' namespaces are the signing names without the dash.
                Some(service) => "com.amazonaws.".to_owned() + &service.signing_name.replace('-', ""),
                None => "com.amazon.coral.service".to_owned(),
            };
            name.push('#');
            name.push_str(refusal.code);
            members.insert("__type".to_owned(), Value::String(name));
            (refusal.status, members)
        }
    };
    Response { status, headers, body: Value::Object(members).to_string().into_bytes() }
}
