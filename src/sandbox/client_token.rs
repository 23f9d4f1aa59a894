//! Idempotency: a client token gets the first result again. It belongs to one
//! operation of one account and catalog; only what succeeded is remembered.

use serde_json::Value;

use super::fingerprint::{fingerprint, push_hex};
use super::record::{Record, part, record, text};
use super::refusal::Refusal;
use super::{Play, Scene, account, channel};
use crate::shape::{Operation, Presence};

/// Plays an operation, or answers from memory.
pub(super) fn once(
    operation: &'static Operation,
    play: Play,
    scene: &mut Scene<'_>,
    input: &Record,
) -> Result<Record, Refusal> {
    let member = operation.input.kind.members().iter().find(|member| member.presence == Presence::Token);
    let token = member.map_or("", |member| text(input, member.name));
    if token.is_empty() {
        return play(scene, input);
    }
    let key = [operation.name, " ", token].concat();
    let request = request_fingerprint(input);
    if let Some(first) = part(&scene.own().client_tokens, &key) {
        return if text(first, "request") == request {
            Ok(part(first, "answer").cloned().unwrap_or_default())
        } else if operation.service.name == "account" {
            Err(account::refusal::conflict("CONFLICT_CLIENT_TOKEN", "the client token was used with another request"))
        } else {
            Err(channel::refusal::conflict("ClientToken", token, "the client token was used with another request"))
        };
    }
    let answer = play(scene, input)?;
    let memory = record([("request", Value::String(request)), ("answer", Value::Object(answer.clone()))]);
    scene.own().client_tokens.insert(key, Value::Object(memory));
    Ok(answer)
}

/// Tells requests apart. Members stand in one order, whatever order they came in.
fn request_fingerprint(input: &Record) -> String {
    let mut input = Value::Object(input.clone());
    // Does nothing unless a crate of the build enables serde_json's `preserve_order`.
    input.sort_all_objects();
    let mut out = String::new();
    push_hex(&mut out, fingerprint(input.to_string().as_bytes()), 16);
    out
}
