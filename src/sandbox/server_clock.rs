//! The clock that a client meets: in the header `Date`, and where its signature is checked.

use crate::instant::Instant;

pub(super) struct ServerClock {
    /// The caller's time, without any change of the sandbox's clock.
    pub(super) unmoved: Instant,
    /// The sandbox's time, by which the state changes.
    pub(super) now: Instant,
    /// How far a fault of kind `skew` puts the clock off.
    pub(super) skew_ms: i64,
}

impl ServerClock {
    /// The time that the client is shown.
    pub(super) fn shown(&self) -> Instant {
        self.now.after(self.skew_ms)
    }
}
