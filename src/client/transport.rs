//! What a client needs from its platform.

use crate::error::TransportError;
use crate::http::{Request, Response};
use std::time::Duration;

/// HTTP, timers, the clock and random bytes: everything a client cannot do by itself.
///
/// ```
/// use partner_central::client::{Reason, Transport, TransportError};
/// use partner_central::http::{Request, Response};
/// use std::time::{Duration, SystemTime};
/// # struct Http;
/// # impl Http {
/// #     async fn post(&self, _: &str, _: &[(String, String)], _: Vec<u8>) -> Result<Response, std::io::Error> { Err(std::io::ErrorKind::NotConnected.into()) }
/// # }
/// # mod runtime { pub async fn sleep(_: std::time::Duration) {} }
/// # fn random_bytes() -> [u8; 16] { [0; 16] }
///
/// struct MyTransport(Http); // reqwest, hyper, …
///
/// impl Transport for MyTransport {
///     async fn send(&self, request: Request) -> Result<Response, TransportError> {
///         let response = self.0.post(&request.url, &request.headers, request.body).await;
///         response.map_err(|error| TransportError::caused_by(Reason::Network, &error))
///     }
///
///     async fn sleep(&self, delay: Duration) {
///         runtime::sleep(delay).await
///     }
///
///     fn now_ms(&self) -> i64 {
///         SystemTime::UNIX_EPOCH.elapsed().map_or(0, |since| since.as_millis() as i64)
///     }
///
///     fn random(&self) -> [u8; 16] {
///         random_bytes()
///     }
/// }
/// ```
pub trait Transport {
    /// Sends one attempt unchanged and without following redirects, and returns the response, whatever its status. Errors with
    /// [`Reason::Network`](crate::error::Reason::Network) or [`Reason::Timeout`](crate::error::Reason::Timeout) are retried.
    fn send(&self, request: Request) -> impl Future<Output = Result<Response, TransportError>>;

    /// Waits before a retry.
    fn sleep(&self, delay: Duration) -> impl Future<Output = ()>;

    /// The current time, in milliseconds since 1970.
    fn now_ms(&self) -> i64;

    /// Random bytes, for idempotency tokens and for delays. No two calls may return the same bytes, in any client.
    fn random(&self) -> [u8; 16];
}

impl<T: Transport> Transport for &T {
    fn send(&self, request: Request) -> impl Future<Output = Result<Response, TransportError>> {
        T::send(self, request)
    }

    fn sleep(&self, delay: Duration) -> impl Future<Output = ()> {
        T::sleep(self, delay)
    }

    fn now_ms(&self) -> i64 {
        T::now_ms(self)
    }

    fn random(&self) -> [u8; 16] {
        T::random(self)
    }
}
