//! One call: attempts until it is answered or given up.

use super::uuid::uuid;
use super::{Auth, Client, Transport};
use crate::endpoint::Endpoint;
use crate::error::{Error, Reason, TransportError};
use crate::http::{Request, Response};
use crate::response;
use crate::retry::{self, Failure};
use crate::shape::Operation;
use crate::signer::sign;
use std::fmt::Display;
use std::sync::PoisonError;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

const USER_AGENT: &str = concat!("partner-central-rust/", env!("CARGO_PKG_VERSION"));

impl<T: Transport> Client<T> {
    /// Sends a checked body until there is a good answer.
    pub(super) async fn deliver(&self, operation: &'static Operation, body: &[u8]) -> Result<Response, Error> {
        let invocation = uuid(self.transport.random());
        let mut attempt = 0;
        // A success puts back what its last retry took.
        let mut refund = 1;
        loop {
            attempt += 1;
            let request = self.request(operation, body, &invocation, attempt).map_err(Error::Transport)?;
            let (error, failure, retry_after) = match self.transport.send(request).await {
                Ok(response) if response::is_ok(&response) => {
                    self.follow_clock(&response);
                    let put_back = |quota: u32| Some((quota + refund).min(retry::QUOTA));
                    let _ = self.quota.fetch_update(Relaxed, Relaxed, put_back);
                    return Ok(response);
                }
                Ok(response) => {
                    let error = response::error(operation, &response);
                    let failure = self.judge(&error, &response);
                    (error, failure, response.retry_after_ms())
                }
                Err(error) => {
                    let passes = matches!(error.reason, Reason::Network | Reason::Timeout);
                    (Error::Transport(error), if passes { Failure::Transient } else { Failure::Final }, 0.0)
                }
            };
            let cost = retry::cost(failure);
            let is_last = failure == Failure::Final || attempt >= self.config.max_attempts;
            if is_last || self.quota.fetch_update(Relaxed, Relaxed, |quota| quota.checked_sub(cost)).is_err() {
                return Err(error);
            }
            refund = cost;
            let delay = retry::delay_ms(failure, attempt - 1, fraction(self.transport.random()), retry_after);
            self.transport.sleep(Duration::from_secs_f64(delay / 1000.0)).await;
        }
    }

    /// One attempt, signed now.
    fn request(&self, operation: &Operation, body: &[u8], invocation: &str, attempt: u32) -> Result<Request, TransportError> {
        let unsigned = |error: &dyn Display| TransportError::new(Reason::Signature, error.to_string());
        let Endpoint { url, signing_region } = self.config.endpoint(operation.service).map_err(|error| unsigned(&error))?;
        let mut request = Request::new(operation, url, body.to_vec());
        if let Auth::SigV4(credentials) = &*self.auth.read().unwrap_or_else(PoisonError::into_inner) {
            request.set_header("x-amz-user-agent", USER_AGENT);
            if let Some(user_agent) = &self.config.user_agent {
                request.set_header("x-amzn-user-agent", user_agent.as_str());
            }
            request.set_header("amz-sdk-invocation-id", invocation);
            request.set_header("amz-sdk-request", format!("attempt={attempt}; max={}", self.config.max_attempts));
            let now_ms = self.transport.now_ms().saturating_add(self.offset.load(Relaxed));
            sign(&mut request, credentials, operation.service, &signing_region, now_ms).map_err(|error| unsigned(&error))?;
        }
        Ok(request)
    }

    fn judge(&self, error: &Error, response: &Response) -> Failure {
        let (code, passes) = match error {
            Error::Service(error) => (&*error.code, error.fault.retryable),
            _ => ("", false),
        };
        match retry::classify(response.status.into(), code) {
            Failure::Final if passes => Failure::Transient,
            // Only a clock that is really off makes another try worth it.
            Failure::ClockSkew if !self.follow_clock(response) => Failure::Final,
            failure => failure,
        }
    }

    /// Takes over the server's clock where ours is off; says whether it is.
    fn follow_clock(&self, response: &Response) -> bool {
        let offset = self.offset.load(Relaxed);
        let skew = response.date_ms().map_or(0, |date| date.saturating_sub(self.transport.now_ms()).saturating_sub(offset));
        let is_off = skew.saturating_abs() > retry::MAX_CLOCK_SKEW_MS;
        if is_off {
            self.offset.store(offset.saturating_add(skew), Relaxed);
        }
        is_off
    }
}

/// A number in 0..1, as fine as a `f64` can be.
fn fraction(random: [u8; 16]) -> f64 {
    ((u128::from_be_bytes(random) >> 75) as f64) / (1_u64 << 53) as f64
}
