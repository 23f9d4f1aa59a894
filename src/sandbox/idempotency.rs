//! Idempotency tokens: a repeated request gets the output of the first one. A token belongs to one operation of one
//! account in one catalog, and only successful requests are remembered.

use serde_json::Value;

use super::context::Context;
use super::error_response::ErrorResponse;
use super::fingerprint::{fingerprint, push_hex};
use super::json_text::json;
use super::record::{Record, object, record, text};
use super::services::Route;
use crate::shape::Presence;

/// Calls the handler, unless the token was used before.
pub(super) fn with_idempotency(
    route: Route,
    handler: impl FnOnce(&mut Context<'_>, &Record) -> Result<Record, ErrorResponse>,
    context: &mut Context<'_>,
    input: &Record,
) -> Result<Record, ErrorResponse> {
    let member = route.operation.input.kind.members().iter().find(|member| member.presence == Presence::Token);
    let token = member.map_or("", |member| text(input, member.name));
    if token.is_empty() {
        return handler(context, input);
    }
    let key = [route.operation.name, " ", token].concat();
    let request = request_fingerprint(input);
    if let Some(first) = object(&context.caller_state().client_tokens, &key) {
        return if text(first, "request") == request {
            Ok(object(first, "answer").cloned().unwrap_or_default())
        } else {
            Err((route.implementation.token_conflict)(token))
        };
    }
    let output = handler(context, input)?;
    let entry = record([("request", Value::String(request)), ("answer", Value::Object(output.clone()))]);
    context.caller_state().client_tokens.insert(&key, entry);
    Ok(output)
}

/// The same for the same members, in whatever order they came.
fn request_fingerprint(input: &Record) -> String {
    let mut input = Value::Object(input.clone());
    // Does nothing unless a crate of the build enables serde_json's `preserve_order`.
    input.sort_all_objects();
    let mut out = String::new();
    push_hex(&mut out, fingerprint(json(&input).as_bytes()), 16);
    out
}
