//! How many handshakes an account may send.

use super::handshake_type::HandshakeType;
use super::record::{RECEIVER, created, is_pending};
use crate::instant::DAY_MS;
use crate::sandbox::channel::error;
use crate::sandbox::channel::resource::CHANNEL_HANDSHAKE;
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, text};

/// Checks the quotas that AWS documents: of one type to one account per day, and of one type that are pending.
pub(super) fn check(context: &mut Context<'_>, handshake_type: &HandshakeType, receiver: &str) -> Result<(), ErrorResponse> {
    let now = context.now;
    let owner = context.caller.account.clone();
    let is_recent = |one: &Record| created(one).is_some_and(|created| now.ms() - created.ms() < DAY_MS);
    let (mut recent, mut pending) = (0, 0);
    for handshake in &context.channel_state().channel_handshakes {
        if text(handshake, "handshakeType") == handshake_type.name {
            recent += usize::from(text(handshake, RECEIVER) == receiver && is_recent(handshake));
            pending += usize::from(is_pending(handshake));
        }
    }
    for (suffix, used, id) in [("_HANDSHAKES_PER_DAY", recent, receiver), ("_HANDSHAKES", pending, &owner)] {
        let quota = handshake_type.name.to_owned() + suffix;
        let exceeded = |message: String| error::quota_exceeded(CHANNEL_HANDSHAKE, id, &quota, &message);
        context.quotas.check(&quota, used).map_err(exceeded)?;
    }
    Ok(())
}
