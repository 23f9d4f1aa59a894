//! The sandbox as a transport.

use super::Transport;
use crate::error::{Reason, TransportError};
use crate::http::{Request, Response};
use crate::sandbox::Sandbox;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// The [sandbox](crate::sandbox) as a transport, for tests. It uses no network and never waits: its clock starts at
/// 21 November 2026, 09:30 UTC, and a wait moves it. Every URL reaches the sandbox, that of your proxy too.
#[derive(Debug)]
pub struct SandboxTransport {
    sandbox: Mutex<Sandbox>,
    now_ms: AtomicI64,
    drawn: AtomicU64,
}

impl SandboxTransport {
    /// Creates a transport to an empty sandbox. Another seed gives other identifiers.
    pub fn new(seed: u64) -> SandboxTransport {
        SandboxTransport {
            sandbox: Mutex::new(Sandbox::new(seed)),
            now_ms: AtomicI64::new(1_795_253_400_000),
            drawn: AtomicU64::new(0),
        }
    }

    /// Moves the clock. A profile update task, for example, ends five seconds after its start.
    pub fn advance(&self, by: Duration) {
        self.now_ms.fetch_add(i64::try_from(by.as_millis()).unwrap_or(i64::MAX), Relaxed);
    }

    /// Calls a function with the sandbox, to inspect or to change it.
    pub fn with<R>(&self, f: impl FnOnce(&mut Sandbox) -> R) -> R {
        f(&mut self.sandbox.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Transport for SandboxTransport {
    async fn send(&self, mut request: Request) -> Result<Response, TransportError> {
        // A proxy calls the service at `/`, whatever its own path is.
        let host = request.url.find("://").map_or(0, |at| at + 3);
        let path = request.url.bytes().skip(host).position(|byte| byte == b'/');
        request.url.truncate(path.map_or(usize::MAX, |at| host + at));
        let delivery = self.with(|sandbox| sandbox.deliver(&request, self.now_ms()));
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

    /// Counts up: nothing here has to be unpredictable, and each run of a test gets the same numbers.
    fn random(&self) -> [u8; 16] {
        u128::from(self.drawn.fetch_add(1, Relaxed)).to_be_bytes()
    }
}
