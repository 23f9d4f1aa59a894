//! One call: attempts until there is a response, or no more are allowed.

use super::redact::Secrets;
use super::uuid::uuid;
use super::{Auth, Client, Transport};
use crate::endpoint::Endpoint;
use crate::error::{Error, Reason, TransportError};
use crate::http::{Request, Response};
use crate::response::{Outcome, judge};
use crate::retry::{self, Failure};
use crate::shape::Operation;
use crate::signer::sign;
use std::fmt::Display;
use std::sync::PoisonError;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

const USER_AGENT: &str = concat!("partner-central-rust/", env!("CARGO_PKG_VERSION"));

impl<T: Transport> Client<T> {
    /// Sends a validated body until there is an output to read, or an error that no retry helps.
    pub(super) async fn deliver(&self, operation: &'static Operation, body: &[u8]) -> Result<Response, Error> {
        let invocation = uuid(self.transport.random());
        let mut attempt = 0;
        // A success puts back what its last retry took.
        let mut refund = 1;
        loop {
            attempt += 1;
            let offset = self.offset.load(Relaxed);
            let (request, secrets) = self.request(operation, body, &invocation, attempt, offset)?;
            let host = host_of(&request.url).to_owned();
            let (error, failure, retry_after_ms) = match self.transport.send(request).await {
                Ok(response) => {
                    let now_ms = self.transport.now_ms().saturating_add(offset);
                    let Outcome { result, failure, clock_skew_ms, retry_after_ms } = judge(operation, &response, now_ms);
                    // From the offset of this request, not the present one: another call may have corrected the clock
                    // in the meantime.
                    if let Some(skew) = clock_skew_ms {
                        self.offset.store(offset.saturating_add(skew), Relaxed);
                    }
                    let Err(error) = result else {
                        let put_back = |quota: u32| Some((quota + refund).min(retry::QUOTA));
                        let _ = self.quota.fetch_update(Relaxed, Relaxed, put_back);
                        return Ok(response);
                    };
                    (error, failure, retry_after_ms)
                }
                Err(mut error) => {
                    if error.reason == Reason::Network {
                        error.message = format!("{} could not be sent to {host}: {}", operation.name, error.message);
                    }
                    let is_transient = matches!(error.reason, Reason::Network | Reason::Timeout);
                    (error.into(), if is_transient { Failure::Transient } else { Failure::Final }, 0.0)
                }
            };
            let cost = retry::cost(failure);
            let is_last = failure == Failure::Final || attempt >= self.config.max_attempts;
            if is_last || self.quota.fetch_update(Relaxed, Relaxed, |quota| quota.checked_sub(cost)).is_err() {
                return Err(secrets.redact(error));
            }
            refund = cost;
            let delay = retry::delay_ms(failure, attempt - 1, fraction(self.transport.random()), retry_after_ms);
            self.transport.sleep(Duration::from_secs_f64(delay / 1000.0)).await;
        }
    }

    /// One attempt, signed now. The server's clock is `offset` milliseconds ahead of ours.
    fn request(
        &self,
        operation: &Operation,
        body: &[u8],
        invocation: &str,
        attempt: u32,
        offset: i64,
    ) -> Result<(Request, Secrets), TransportError> {
        let unsigned = |error: &dyn Display| TransportError::new(Reason::Signature, error.to_string());
        let Endpoint { url, signing_region } = self.config.endpoint(operation.service).map_err(|error| unsigned(&error))?;
        let mut request = Request::new(operation, url, body.to_vec());
        let auth = self.auth.read().unwrap_or_else(PoisonError::into_inner);
        if let Auth::SigV4(credentials) = &*auth {
            request.set_header("x-amz-user-agent", USER_AGENT);
            if let Some(user_agent) = &self.config.user_agent {
                request.set_header("x-amzn-user-agent", user_agent.as_str());
            }
            request.set_header("amz-sdk-invocation-id", invocation);
            request.set_header("amz-sdk-request", format!("attempt={attempt}; max={}", self.config.max_attempts));
            let now_ms = self.transport.now_ms().saturating_add(offset);
            sign(&mut request, credentials, operation.service, &signing_region, now_ms).map_err(|error| unsigned(&error))?;
        }
        let secrets = Secrets::of(&request, &auth);
        Ok((request, secrets))
    }
}

/// The host and port of a URL.
fn host_of(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest)
}

/// A number from 0 to 1 (exclusive), with all the digits of an `f64`.
fn fraction(random: [u8; 16]) -> f64 {
    ((u128::from_be_bytes(random) >> 75) as f64) / (1_u64 << 53) as f64
}
