//! Channel handshakes: one side asks, the other answers. A handshake is kept by
//! the account that owns it; its record holds what `ListChannelHandshakes`
//! answers with, the ARN that filters compare, and the tags.

pub(super) mod create;
pub(super) mod end;
mod kind;
pub(super) mod list;
mod quota;

use crate::instant::{DAY_MS, Instant};
use crate::sandbox::record::{Record, put, text};
use crate::sandbox::state::{Catalog, State};

/// The resource type in errors.
pub(super) const KIND: &str = "ChannelHandshake";
/// How long an answer is waited for.
const WAITS_MS: i64 = 15 * DAY_MS;

const STATUS: &str = "status";
const OWNER: &str = "ownerAccountId";
const SENDER: &str = "senderAccountId";
const RECEIVER: &str = "receiverAccountId";
/// What it is about, by id and by ARN; only the id is in the model's shapes.
const ABOUT_ID: &str = "associatedResourceId";
const ABOUT_ARN: &str = "associatedResourceArn";

fn is_pending(handshake: &Record) -> bool {
    text(handshake, STATUS) == "PENDING"
}

/// Whether an account is on the sending side: the program management account,
/// or the partner that it belongs to.
fn is_sent_by(handshake: &Record, account: &str) -> bool {
    text(handshake, SENDER) == account || text(handshake, OWNER) == account
}

fn is_sent_to(handshake: &Record, account: &str) -> bool {
    text(handshake, RECEIVER) == account
}

fn created(handshake: &Record) -> Option<Instant> {
    Instant::parse_rfc3339(text(handshake, "createdAt"))
}

fn set_status(handshake: &mut Record, status: &str, at: Instant) {
    put(handshake, STATUS, status);
    put(handshake, "updatedAt", at.rfc3339());
}

/// Withdraws what waits for an answer about a resource that goes away.
pub(super) fn cancel_all(own: &mut Catalog, about: &str, now: Instant) {
    let mut handshakes = own.channel_handshakes.iter_mut();
    while let Some(handshake) = handshakes.find(|one| is_pending(one) && text(one, ABOUT_ID) == about) {
        set_status(handshake, "CANCELED", now);
    }
}

/// Expires the handshakes that nobody answered in time, as of their own ends.
pub(in crate::sandbox) fn settle(state: &mut State, now: Instant) {
    let catalogs = state.accounts.values_mut().flat_map(|catalogs| catalogs.values_mut());
    for handshake in catalogs.flat_map(|own| &mut own.channel_handshakes).filter(|one| is_pending(one)) {
        let end = created(handshake).map(|created| created.after(WAITS_MS));
        if let Some(end) = end.filter(|end| *end <= now) {
            set_status(handshake, "EXPIRED", end);
        }
    }
}
