//! Error responses: the error's code, its members and its status.

use serde_json::Value;

use super::record::{Record, put};
use crate::shape::Service;

/// An error, before it is rendered as a response.
#[derive(Debug, Clone)]
pub(super) struct ErrorResponse {
    pub(super) status: u16,
    pub(super) code: &'static str,
    /// `None` for an error of the protocol, which no model names.
    pub(super) service: Option<&'static Service>,
    pub(super) members: Record,
}

impl ErrorResponse {
    /// An error that the service models. Neither model states a status; AWS documents 400 for client errors.
    pub(super) fn modelled(service: &'static Service, code: &'static str, message: &str) -> ErrorResponse {
        let error = ErrorResponse { status: 400, code, service: Some(service), members: Record::new() };
        error.with(service.message_member, message)
    }

    /// An error of the protocol or of a signature.
    pub(super) fn protocol(status: u16, code: &'static str, message: &str) -> ErrorResponse {
        ErrorResponse { status, code, service: None, members: Record::new() }.with("message", message)
    }

    pub(super) fn unknown_operation(message: &str) -> ErrorResponse {
        ErrorResponse::protocol(404, "UnknownOperationException", message)
    }

    pub(super) fn serialization(message: &str) -> ErrorResponse {
        ErrorResponse::protocol(400, "SerializationException", message)
    }

    /// Adds a member.
    pub(super) fn with(mut self, name: &str, value: impl Into<Value>) -> ErrorResponse {
        put(&mut self.members, name, value);
        self
    }

    /// The body that a client reads: the members and `__type`.
    pub(super) fn into_body(self) -> Record {
        let mut name = match self.service {
            // The namespaces of the models are the signing names without the dash.
            Some(service) => "com.amazonaws.".to_owned() + &service.signing_name.replace('-', ""),
            None => "com.amazon.coral.service".to_owned(),
        };
        name.push('#');
        name.push_str(self.code);
        let mut members = self.members;
        put(&mut members, "__type", name);
        members
    }
}
