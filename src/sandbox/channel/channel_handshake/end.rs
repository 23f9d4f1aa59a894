//! Ending a handshake: the receiver says yes or no, or the sender withdraws it.

use serde_json::Value;

use super::kind::{ACTIVATE, Kind, START};
use super::{ABOUT_ID, KIND, STATUS, is_pending, is_sent_by, is_sent_to, set_status};
use crate::channel::ACCEPT_CHANNEL_HANDSHAKE_DETAIL;
use crate::instant::Instant;
use crate::sandbox::Scene;
use crate::sandbox::channel::{is_named, program_management_account, refusal, service_period};
use crate::sandbox::record::{Record, project_record, record, text};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::state::Catalog;

pub(in crate::sandbox::channel) fn accept(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    end(scene, input, "ACCEPTED", is_sent_to)
}

pub(in crate::sandbox::channel) fn reject(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    end(scene, input, "REJECTED", is_sent_to)
}

pub(in crate::sandbox::channel) fn cancel(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    end(scene, input, "CANCELED", is_sent_by)
}

fn end(scene: &mut Scene<'_>, input: &Record, status: &str, may: fn(&Record, &str) -> bool) -> Result<Record, Refusal> {
    let now = scene.now;
    let caller = scene.caller.account.as_str();
    let identifier = text(input, "identifier");
    let is_meant = |one: &Record| is_named(one, identifier) && (is_sent_by(one, caller) || is_sent_to(one, caller));
    let mut catalogs = scene.state.accounts.values_mut().filter_map(|catalogs| catalogs.get_mut(scene.catalog));
    let found = catalogs.find_map(|own| own.channel_handshakes.iter().position(is_meant).map(|at| (own, at)));
    let missing = || refusal::not_found(KIND, identifier, "the account has no such handshake in this catalog");
    let (own, at) = found.ok_or_else(missing)?;
    let mut handshake = own.channel_handshakes.get(at).cloned().ok_or_else(missing)?;
    if !may(&handshake, caller) {
        return Err(refusal::access_denied("only the other side of the handshake may do this"));
    }
    // The operations are idempotent: the same end again is no mistake.
    if text(&handshake, STATUS) != status {
        if !is_pending(&handshake) {
            return Err(refusal::forbidden_field("identifier", "names a handshake that waits for no answer"));
        }
        if status == "ACCEPTED" {
            take_effect(own, &mut handshake, now);
        }
        set_status(&mut handshake, status, now);
    }
    // The three details are one.
    let detail = project_record(&ACCEPT_CHANNEL_HANDSHAKE_DETAIL, &handshake);
    if let Some(place) = own.channel_handshakes.get_mut(at) {
        *place = handshake;
    }
    Ok(record([("channelHandshakeDetail", Value::Object(detail))]))
}

/// Does what was agreed to.
fn take_effect(own: &mut Catalog, handshake: &mut Record, now: Instant) {
    let kind = Kind::of(handshake);
    let is_activation = kind.name == ACTIVATE.name;
    let resources = if is_activation { &mut own.program_management_accounts } else { &mut own.relationships };
    let about = text(handshake, ABOUT_ID);
    let Some(resource) = resources.iter_mut().find(|resource| text(resource, "id") == about) else { return };
    if is_activation {
        program_management_account::activate(resource, now);
    } else if kind.name == START.name {
        let detail = handshake.get_mut("detail").and_then(|detail| detail.get_mut(kind.member("HandshakeDetail")));
        if let Some(terms) = detail.and_then(Value::as_object_mut) {
            service_period::start(resource, terms, now);
        }
    } else {
        service_period::revoke(resource, now);
    }
}
