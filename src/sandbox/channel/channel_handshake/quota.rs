//! How many handshakes an account may have sent.

use super::kind::Kind;
use super::{KIND, RECEIVER, created, is_pending};
use crate::instant::DAY_MS;
use crate::sandbox::Scene;
use crate::sandbox::channel::refusal;
use crate::sandbox::record::{Record, text};
use crate::sandbox::refusal::Refusal;

pub(super) fn check(scene: &mut Scene<'_>, kind: &Kind, receiver: &str) -> Result<(), Refusal> {
    let now = scene.now;
    let owner = scene.caller.account.clone();
    let is_recent = |one: &Record| created(one).is_some_and(|created| now.ms() - created.ms() < DAY_MS);
    let (mut recent, mut pending) = (0, 0);
    for handshake in scene.own().channel_handshakes.iter().filter(|one| text(one, "handshakeType") == kind.name) {
        recent += usize::from(text(handshake, RECEIVER) == receiver && is_recent(handshake));
        pending += usize::from(is_pending(handshake));
    }
    // Documented: of one type to one account a day, and of one type that wait for an answer.
    let room = |quota: &str, have, id: &str| {
        let quota = kind.name.to_owned() + quota;
        scene.quotas.room(&quota, have).map_err(|message| refusal::quota_exceeded(KIND, id, &quota, &message))
    };
    room("_HANDSHAKES_PER_DAY", recent, receiver)?;
    room("_HANDSHAKES", pending, &owner)
}
