//! How many handshakes an account may have sent.

use super::kind::Kind;
use super::{KIND, RECEIVER, created, is_pending};
use crate::sandbox::Scene;
use crate::sandbox::channel::refusal;
use crate::sandbox::instant::DAY_MS;
use crate::sandbox::record::{Record, text};
use crate::sandbox::refusal::Refusal;

/// Documented: of one type, to one account, a day.
const A_DAY: usize = 5;

pub(super) fn check(scene: &mut Scene<'_>, kind: &Kind, receiver: &str) -> Result<(), Refusal> {
    let now = scene.now;
    let owner = scene.caller.account.clone();
    let is_recent = |one: &Record| created(one).is_some_and(|created| now.ms() - created.ms() < DAY_MS);
    let (mut recent, mut pending) = (0, 0);
    for handshake in scene.own().channel_handshakes.iter().filter(|one| text(one, "handshakeType") == kind.name) {
        recent += usize::from(text(handshake, RECEIVER) == receiver && is_recent(handshake));
        pending += usize::from(is_pending(handshake));
    }
    if recent >= A_DAY {
        let message = "five handshakes of this type were sent to this account within a day";
        return Err(refusal::quota_exceeded(KIND, receiver, &(kind.name.to_owned() + "_HANDSHAKES_PER_DAY"), message));
    }
    if pending >= kind.pending {
        let message = "as many handshakes of this type as may be wait for an answer";
        return Err(refusal::quota_exceeded(KIND, &owner, &(kind.name.to_owned() + "_HANDSHAKES"), message));
    }
    Ok(())
}
