//! What the sandbox implements of a service.

use super::context::Handler;
use super::error_response::ErrorResponse;
use super::record::Record;
use super::state::State;
use crate::instant::Instant;
use crate::shape::{Operation, Service, Shape};

pub(super) struct Implementation {
    pub(super) service: &'static Service,
    pub(super) handlers: &'static [(&'static Operation, Handler)],
    /// The errors that the service models, by name: the package's wasm has no names of shapes.
    pub(super) errors: &'static [(&'static str, &'static Shape)],
    pub(super) access_denied: fn(message: &str) -> ErrorResponse,
    /// The error for a client token that was used with another request.
    pub(super) token_conflict: fn(token: &str) -> ErrorResponse,
    /// Requests per second, if AWS documents them.
    pub(super) request_rates: Option<RateLimits>,
    /// Brings the state to the given time: ends and expires what is due.
    pub(super) advance_to: fn(&mut State, Instant),
    /// When something happens to a resource by itself; takes its part of the state, and its record.
    pub(super) due: fn(&str, &Record) -> Option<Instant>,
}

/// How many requests per second one account may send of each operation.
pub(super) struct RateLimits {
    pub(super) reads: usize,
    pub(super) writes: usize,
}

impl Implementation {
    pub(super) fn handler(&self, operation: &Operation) -> Option<Handler> {
        self.handlers.iter().find(|(known, _)| std::ptr::eq(*known, operation)).map(|(_, handler)| *handler)
    }

    pub(super) fn error(&self, name: &str) -> Option<&'static Shape> {
        self.errors.iter().find(|(known, _)| *known == name).map(|(_, shape)| *shape)
    }
}
