//! Requests that are refused: the error's name, its members and its status.

use serde_json::Value;

use super::record::{Record, put};
use crate::shape::Service;

/// An error as it will be answered.
#[derive(Debug)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: &'static str,
    /// `None`: an error of the protocol, which no model names.
    pub(super) service: Option<&'static Service>,
    pub(super) members: Record,
}

impl Refusal {
    /// An error that the service models. Neither model gives statuses, so a
    /// client's fault is 400.
    pub(super) fn modelled(service: &'static Service, code: &'static str, message: &str) -> Refusal {
        let refusal = Refusal { status: 400, code, service: Some(service), members: Record::new() };
        // The models write their members differently.
        refusal.with(if service.name == "account" { "Message" } else { "message" }, message)
    }

    /// An error of the protocol.
    fn of_protocol(status: u16, code: &'static str, message: &str) -> Refusal {
        Refusal { status, code, service: None, members: Record::new() }.with("message", message)
    }

    pub(super) fn unknown_operation(message: &str) -> Refusal {
        Refusal::of_protocol(404, "UnknownOperationException", message)
    }

    pub(super) fn unsupported_media_type() -> Refusal {
        Refusal::of_protocol(415, "UnsupportedMediaTypeException", "the content type must be application/x-amz-json-1.0")
    }

    pub(super) fn serialization(message: &str) -> Refusal {
        Refusal::of_protocol(400, "SerializationException", message)
    }

    pub(super) fn too_large() -> Refusal {
        Refusal::of_protocol(413, "RequestEntityTooLargeException", "the body must have at most 1 MiB")
    }

    /// A signature that is none, or not good.
    pub(super) fn unsigned(code: &'static str, message: &str) -> Refusal {
        Refusal::of_protocol(400, code, message)
    }

    /// Adds a member.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> Refusal {
        put(&mut self.members, name, value);
        self
    }
}
