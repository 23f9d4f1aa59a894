//! The record of a channel handshake, and how it ends without a request.

use crate::instant::{DAY_MS, Instant};
use crate::sandbox::record::{Record, put, text};
use crate::sandbox::state::{ABOUT_RESOURCE, ChannelState, OF_TYPE, State};

/// How long a handshake stays pending: about a service period, and about a program management account.
const SERVICE_PERIOD_OPEN_MS: i64 = 30 * DAY_MS;
const ACCOUNT_OPEN_MS: i64 = 15 * DAY_MS;

pub(super) const STATUS: &str = "status";
pub(super) const PENDING: &str = "PENDING";
pub(super) const OWNER: &str = "ownerAccountId";
pub(super) const SENDER: &str = "senderAccountId";
pub(super) const RECEIVER: &str = "receiverAccountId";
/// The resource that it is about, by ID and by ARN. The model's shapes have only the ID.
pub(super) const RESOURCE_ID: &str = "associatedResourceId";
pub(super) const RESOURCE_ARN: &str = "associatedResourceArn";

pub(super) fn is_pending(handshake: &Record) -> bool {
    text(handshake, STATUS) == PENDING
}

/// Whether an account is on the sending side: the program management account, or the partner that owns it.
pub(super) fn is_sent_by(handshake: &Record, account: &str) -> bool {
    text(handshake, SENDER) == account || text(handshake, OWNER) == account
}

pub(super) fn is_sent_to(handshake: &Record, account: &str) -> bool {
    text(handshake, RECEIVER) == account
}

pub(super) fn created(handshake: &Record) -> Option<Instant> {
    Instant::parse_rfc3339(text(handshake, "createdAt"))
}

pub(super) fn set_status(handshake: &mut Record, status: &str, at: Instant) {
    put(handshake, STATUS, status);
    put(handshake, "updatedAt", at.rfc3339());
}

/// Cancels the pending handshakes about a resource that is deleted.
pub(in crate::sandbox::channel) fn cancel_all(own: &mut ChannelState, resource: &str, now: Instant) {
    own.channel_handshakes.change_with(ABOUT_RESOURCE, &[PENDING, resource], &mut |one| set_status(one, "CANCELED", now));
}

/// Expires the handshakes that are due, each at the instant of its own end.
pub(in crate::sandbox::channel) fn advance_to(state: &mut State, now: Instant) {
    for (account, catalog) in state.names() {
        let handshakes = &mut state.catalog(&account, catalog).channel.channel_handshakes;
        for kind in ["PROGRAM_MANAGEMENT_ACCOUNT", "START_SERVICE_PERIOD", "REVOKE_SERVICE_PERIOD"] {
            handshakes.change_with(OF_TYPE, &[PENDING, kind], &mut |one| {
                if let Some(end) = due(one).filter(|end| *end <= now) {
                    set_status(one, "EXPIRED", end);
                }
            });
        }
    }
}

/// When a handshake expires.
pub(in crate::sandbox::channel) fn due(handshake: &Record) -> Option<Instant> {
    let is_for_account = text(handshake, "handshakeType") == "PROGRAM_MANAGEMENT_ACCOUNT";
    let open_ms = if is_for_account { ACCOUNT_OPEN_MS } else { SERVICE_PERIOD_OPEN_MS };
    created(handshake).filter(|_| is_pending(handshake)).map(|created| created.after(open_ms))
}
