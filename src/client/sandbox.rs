//! The sandbox as a transport.

use super::Transport;
use crate::error::{Reason, TransportError};
use crate::http::{Request, Response};
use crate::sandbox::Sandbox;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The [sandbox](crate::sandbox) as a transport, for tests: no network, no
/// waiting. Its clock begins at 21 November 2026, 09:30 UTC; a wait moves it.
#[derive(Debug)]
pub struct SandboxTransport {
    sandbox: Mutex<Sandbox>,
    now_ms: AtomicI64,
    drawn: AtomicU64,
}

impl SandboxTransport {
    /// An empty Partner Central. Another seed, other identifiers.
    pub fn new(seed: u64) -> SandboxTransport {
        SandboxTransport {
            sandbox: Mutex::new(Sandbox::new(seed)),
            now_ms: AtomicI64::new(1_795_253_400_000),
            drawn: AtomicU64::new(0),
        }
    }

    /// Moves the clock: a profile update task ends five seconds after its start.
    pub fn advance(&self, by: Duration) {
        self.now_ms.fetch_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX), Relaxed);
    }

    /// Looks into the sandbox, or changes it.
    pub fn with<R>(&self, look: impl FnOnce(&mut Sandbox) -> R) -> R {
        look(&mut self.sandbox.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Transport for SandboxTransport {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let delivery = self.with(|sandbox| sandbox.deliver_answer(&request, self.now_ms()));
        self.advance(Duration::from_millis(delivery.delay_ms));
        match delivery.cut {
            None => Ok(delivery.response),
            Some(_) => Err(TransportError::new(Reason::Network, "the sandbox was asked to drop the connection")),
        }
    }

    async fn sleep(&self, delay: Duration) {
        self.advance(delay);
    }

    fn now_ms(&self) -> i64 {
        self.now_ms.load(Relaxed)
    }

    /// Counts: nothing here has to be unguessable, and a test runs alike each time.
    fn random(&self) -> [u8; 16] {
        u128::from(self.drawn.fetch_add(1, Relaxed)).to_be_bytes()
    }
}
