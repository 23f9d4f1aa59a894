//! Ends a handshake: the receiver accepts or rejects it, or the sender cancels it.

use serde_json::Value;

use super::handshake_type::{ACTIVATE, HandshakeType, START};
use super::record::{RESOURCE_ID, STATUS, is_pending, is_sent_by, is_sent_to, set_status};
use crate::channel::ACCEPT_CHANNEL_HANDSHAKE_DETAIL;
use crate::instant::Instant;
use crate::sandbox::channel::resource::CHANNEL_HANDSHAKE;
use crate::sandbox::channel::{error, program_management_account, service_period};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, project_record, record, text};
use crate::sandbox::state::{Catalog, ChannelState};

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
    let is_visible = |one: &&Record| is_sent_by(one, caller) || is_sent_to(one, caller);
    let visible = |catalog: &Catalog| catalog.channel.channel_handshakes.get(identifier).filter(is_visible).cloned();
    let found =
        context.state.in_catalog(context.catalog).find_map(|(owner, catalog)| Some((owner.to_owned(), visible(catalog)?)));
    let missing = || error::not_found(CHANNEL_HANDSHAKE, identifier, "the account has no such handshake in this catalog");
    let (owner, mut handshake) = found.ok_or_else(missing)?;
    if !is_allowed(&handshake, caller) {
        return Err(error::access_denied("only the other side of the handshake may do this"));
    }
    // The operations are idempotent: ending a handshake again in the same way is not an error.
    if text(&handshake, STATUS) != status {
        if !is_pending(&handshake) {
            return Err(error::forbidden_field("identifier", "names a handshake that is not pending"));
        }
        let own = &mut context.state.catalog(&owner, context.catalog).channel;
        if status == "ACCEPTED" {
            take_effect(own, &mut handshake, now);
        }
        set_status(&mut handshake, status, now);
        if let Some(mut stored) = own.channel_handshakes.get_mut(text(&handshake, "id")) {
            stored.clone_from(&handshake);
        }
    }
    // The details of all three operations have the same members.
    let detail = project_record(&ACCEPT_CHANNEL_HANDSHAKE_DETAIL, &handshake);
    Ok(record([("channelHandshakeDetail", Value::Object(detail))]))
}

/// Applies what both sides have agreed to.
fn take_effect(own: &mut ChannelState, handshake: &mut Record, now: Instant) {
    let handshake_type = HandshakeType::of(handshake);
    let is_activation = handshake_type.is(&ACTIVATE);
    let resources = if is_activation { &mut own.program_management_accounts } else { &mut own.relationships };
    let id = text(handshake, RESOURCE_ID);
    let Some(mut resource) = resources.get_mut(id) else { return };
    if is_activation {
        program_management_account::activate(&mut resource, now);
    } else if handshake_type.is(&START) {
        let detail = handshake.get_mut("detail").and_then(|detail| detail.get_mut(handshake_type.member("HandshakeDetail")));
        if let Some(terms) = detail.and_then(Value::as_object_mut) {
            service_period::start(&mut resource, terms, now);
        }
    } else {
        service_period::revoke(&mut resource, now);
    }
}
