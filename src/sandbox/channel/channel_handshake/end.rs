//! Ends a handshake: the receiver accepts or rejects it, or the sender cancels it.

use serde_json::Value;

use super::handshake_type::{ACTIVATE, HandshakeType, START};
use super::record::{RESOURCE_ID, STATUS, is_pending, is_sent_by, is_sent_to, set_status};
use crate::channel::ACCEPT_CHANNEL_HANDSHAKE_DETAIL;
use crate::instant::Instant;
use crate::sandbox::channel::resource::{CHANNEL_HANDSHAKE, is_named};
use crate::sandbox::channel::{error, program_management_account, service_period};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, project_record, record, text};
use crate::sandbox::state::ChannelState;

pub(in crate::sandbox::channel) fn accept(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    end(context, input, "ACCEPTED", is_sent_to)
}

pub(in crate::sandbox::channel) fn reject(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    end(context, input, "REJECTED", is_sent_to)
}

pub(in crate::sandbox::channel) fn cancel(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    end(context, input, "CANCELED", is_sent_by)
}

fn end(
    context: &mut Context<'_>,
    input: &Record,
    status: &str,
    is_allowed: fn(&Record, &str) -> bool,
) -> Result<Record, ErrorResponse> {
    let now = context.now;
    let caller = context.caller.account.as_str();
    let identifier = text(input, "identifier");
    let is_visible = |one: &Record| is_named(one, identifier) && (is_sent_by(one, caller) || is_sent_to(one, caller));
    let catalogs = context.state.all_mut().filter(|(_, catalog, _)| *catalog == context.catalog);
    let mut states = catalogs.map(|(_, _, catalog)| &mut catalog.channel);
    let found = states.find_map(|own| own.channel_handshakes.iter().position(is_visible).map(|at| (own, at)));
    let missing = || error::not_found(CHANNEL_HANDSHAKE, identifier, "the account has no such handshake in this catalog");
    let (own, at) = found.ok_or_else(missing)?;
    let mut handshake = own.channel_handshakes.get(at).cloned().ok_or_else(missing)?;
    if !is_allowed(&handshake, caller) {
        return Err(error::access_denied("only the other side of the handshake may do this"));
    }
    // The operations are idempotent: ending a handshake again in the same way is not an error.
    if text(&handshake, STATUS) != status {
        if !is_pending(&handshake) {
            return Err(error::forbidden_field("identifier", "names a handshake that is not pending"));
        }
        if status == "ACCEPTED" {
            take_effect(own, &mut handshake, now);
        }
        set_status(&mut handshake, status, now);
    }
    // The details of all three operations have the same members.
    let detail = project_record(&ACCEPT_CHANNEL_HANDSHAKE_DETAIL, &handshake);
    if let Some(stored) = own.channel_handshakes.get_mut(at) {
        *stored = handshake;
    }
    Ok(record([("channelHandshakeDetail", Value::Object(detail))]))
}

/// Applies what both sides have agreed to.
fn take_effect(own: &mut ChannelState, handshake: &mut Record, now: Instant) {
    let handshake_type = HandshakeType::of(handshake);
    let is_activation = handshake_type.is(&ACTIVATE);
    let resources = if is_activation { &mut own.program_management_accounts } else { &mut own.relationships };
    let id = text(handshake, RESOURCE_ID);
    let Some(resource) = resources.iter_mut().find(|resource| text(resource, "id") == id) else { return };
    if is_activation {
        program_management_account::activate(resource, now);
    } else if handshake_type.is(&START) {
        let detail = handshake.get_mut("detail").and_then(|detail| detail.get_mut(handshake_type.member("HandshakeDetail")));
        if let Some(terms) = detail.and_then(Value::as_object_mut) {
            service_period::start(resource, terms, now);
        }
    } else {
        service_period::revoke(resource, now);
    }
}
