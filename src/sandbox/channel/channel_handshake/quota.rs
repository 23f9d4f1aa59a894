//! How many handshakes an account may send.

use super::handshake_type::HandshakeType;
use super::record::{PENDING, created};
use crate::instant::DAY_MS;
use crate::sandbox::channel::error;
use crate::sandbox::channel::resource::CHANNEL_HANDSHAKE;
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::Record;
use crate::sandbox::state::{OF_TYPE, SENT_TO};

/// Checks the quotas that AWS documents: of one type to one account per day, and of one type that are pending.
pub(super) fn check(context: &mut Context<'_>, handshake_type: &HandshakeType, receiver: &str) -> Result<(), ErrorResponse> {
    let now = context.now;
    let owner = context.caller.account.clone();
    let (name, quotas) = (handshake_type.name, context.quotas);
    let handshakes = &context.channel_state().channel_handshakes;
    let is_recent = |one: &&Record| created(one).is_some_and(|created| now.ms() - created.ms() < DAY_MS);
    let recent = || handshakes.with(SENT_TO, &[name, receiver]).filter(is_recent).count();
    let pending = || handshakes.count(OF_TYPE, &[PENDING, name]);
    let counts: [(&str, &dyn Fn() -> usize, &str); 2] =
        [("_HANDSHAKES_PER_DAY", &recent, receiver), ("_HANDSHAKES", &pending, &owner)];
    for (suffix, used, id) in counts {
        let quota = name.to_owned() + suffix;
        let exceeded = |message: String| error::quota_exceeded(CHANNEL_HANDSHAKE, id, &quota, &message);
        quotas.check(&quota, used).map_err(exceeded)?;
    }
    Ok(())
}
