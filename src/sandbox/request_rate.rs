//! Requests per second, counted for each account and operation if the option `requestRates` asks for it.

use super::error_response::ErrorResponse;
use super::fingerprint::fingerprint;
use super::quota::Quotas;
use super::services::Route;
use crate::shape::Operation;

const SECOND_MS: i64 = 1000;

/// The requests of the last second: when, and the fingerprint of operation and account.
#[derive(Debug, Clone, Default)]
pub(super) struct RequestRates(Vec<(i64, u64)>);

impl RequestRates {
    /// Counts a request, or rejects it.
    pub(super) fn count(&mut self, quotas: &Quotas, route: Route, account: &str, now_ms: i64) -> Result<(), ErrorResponse> {
        let operation = route.operation;
        let Some(limits) = &route.implementation.request_rates else { return Ok(()) };
        // AWS publishes no rates for tags.
        if !quotas.limits_request_rates() || operation.name.contains("Tag") {
            return Ok(());
        }
        self.0.retain(|(at, _)| *at <= now_ms && now_ms - at < SECOND_MS);
        let limit = if is_read(operation) { limits.reads } else { limits.writes };
        let key = fingerprint([operation.name, " ", account].concat().as_bytes());
        if self.0.iter().filter(|(_, other)| *other == key).count() >= limit {
            let message = ["Rate exceeded: ", operation.name, " ", &limit.to_string(), " times a second"].concat();
            return Err(ErrorResponse::modelled(operation.service, "ThrottlingException", &message));
        }
        self.0.push((now_ms, key));
        Ok(())
    }
}

/// Whether an operation changes nothing.
fn is_read(operation: &Operation) -> bool {
    operation.name.starts_with("Get") || operation.name.starts_with("List")
}
