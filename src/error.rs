//! Why a call has no output.

use crate::hint::HINTS;
use crate::issue::{Segment, ValidationError, format_path, json_pointer};
use crate::shape::{Fault, Operation};
use crate::types::{Exception, Names, Object};
use std::fmt;

/// How many causes of an error are quoted.
const MAX_CAUSES: usize = 8;

/// Why a call has no output.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Error {
    /// The request is not valid: every issue. Nothing was sent.
    Validation(ValidationError),
    /// The service responded with an error.
    Service(Box<ServiceError>),
    /// There is no response, or it cannot be read.
    Transport(TransportError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Validation(invalid) => invalid.fmt(f),
            Error::Service(error) => error.fmt(f),
            Error::Transport(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<ValidationError> for Error {
    fn from(error: ValidationError) -> Error {
        Error::Validation(error)
    }
}

impl From<ServiceError> for Error {
    fn from(error: ServiceError) -> Error {
        Error::Service(Box::new(error))
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Error {
        Error::Transport(error)
    }
}

impl Error {
    /// The error as a type that the service models, if it is of that type:
    /// `error.modelled::<account::ConflictException>()`.
    pub fn modelled<E: Exception>(&self) -> Option<E> {
        if let Error::Service(error) = self { error.modelled() } else { None }
    }

    /// What an error of the service means and what to do, in English: [`ServiceError::hint`].
    pub fn hint(&self) -> Option<&'static str> {
        if let Error::Service(error) = self { error.hint() } else { None }
    }
}

/// An error response of the service.
#[derive(Clone)]
#[non_exhaustive]
pub struct ServiceError {
    /// The operation that was called.
    pub operation: &'static Operation,
    /// The error code, such as `ConflictException`, even if the model does not have it; empty if the response has none.
    pub code: String,
    /// The service's message.
    pub message: String,
    /// Whether the client or the service is at fault, and whether a retry may help.
    pub fault: Fault,
    /// The HTTP status.
    pub status: u16,
    /// The ID of the request, which AWS Support asks for.
    pub request_id: Option<String>,
    /// The fields that a `ValidationException` names.
    pub issues: Vec<FieldIssue>,
    /// All members of the error, as the service sent them.
    pub members: Object,
}

impl ServiceError {
    /// The error as a type that the service models, if it is of that type.
    pub fn modelled<E: Exception>(&self) -> Option<E> {
        let is_it = self.code == E::CODE && self.operation.service.name == E::SERVICE;
        is_it.then(|| serde_json::from_value(self.members.clone().into()).ok())?
    }

    /// What the error means and what to do, in English. The npm package has the same sentences.
    ///
    /// ```
    /// use partner_central::types::account::GetPartnerRequest;
    /// use partner_central::{http::Response, response};
    ///
    /// let http_response = Response {
    ///     status: 404,
    ///     headers: vec![("x-amzn-errortype".into(), "ResourceNotFoundException".into())],
    ///     body: br#"{ "Message": "No such partner.", "Reason": "PARTNER_NOT_FOUND" }"#.to_vec(),
    /// };
    /// let error = response::read::<GetPartnerRequest>(&http_response).unwrap_err();
    /// let expected = "There is no such partner in this catalog. Check the Identifier, the Catalog and the account.";
    /// assert_eq!(error.hint(), Some(expected));
    /// ```
    pub fn hint(&self) -> Option<&'static str> {
        let reason = ["Reason", "reason"].iter().find_map(|name| self.members.get(*name)?.as_str());
        let of = |name: &str| hint(&[self.operation.name, ".", name].concat()).or_else(|| hint(name));
        reason.and_then(of).or_else(|| of(&self.code))
    }
}

impl fmt::Debug for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ServiceError")
            .field("operation", &self.operation.name)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("fault", &self.fault)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("issues", &self.issues)
            .field("members", &Names(&self.members))
            .finish()
    }
}

impl fmt::Display for ServiceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = if self.code.is_empty() { "an error without a name" } else { &self.code };
        write!(f, "{} was refused with {code}: {}", self.operation.name, self.message)
    }
}

impl std::error::Error for ServiceError {}

/// What the service says about one field of the request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldIssue {
    /// The path of the field, with the names of the request's members.
    pub path: Vec<Segment>,
    /// The service's code for what is wrong.
    pub code: String,
    /// The service's message about it.
    pub message: String,
}

impl FieldIssue {
    /// The path as a JSON Pointer (RFC 6901).
    pub fn pointer(&self) -> String {
        json_pointer(&self.path)
    }

    /// The path as an input is named in a form: `Tags[3].Key`.
    pub fn formatted_path(&self) -> String {
        format_path(&self.path)
    }

    /// What the code means and what to do, in English.
    pub fn hint(&self) -> Option<&'static str> {
        hint(&self.code)
    }
}

/// The hint with this key.
fn hint(key: &str) -> Option<&'static str> {
    HINTS.iter().find(|(known, _)| *known == key).map(|(_, text)| *text)
}

/// Why a call has no response that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// The request could not be sent, or the connection broke.
    Network,
    /// There was no response in time.
    Timeout,
    /// The response cannot come from the service: it is not a JSON object, or it is cut off.
    Response,
    /// The request cannot be signed: a [`SigningError`](crate::signer::SigningError) says why.
    Signature,
}

/// A call that got no response, or one that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct TransportError {
    /// The reason, for code to branch on.
    pub reason: Reason,
    /// What happened, for people.
    pub message: String,
    /// The HTTP status, if there was a response.
    pub status: Option<u16>,
    /// The request ID, if the response has one.
    pub request_id: Option<String>,
    /// The first 200 characters of the response, if they are not an output: an HTML page of a proxy, for example.
    pub body: String,
}

impl TransportError {
    /// An error without a response.
    pub fn new(reason: Reason, message: impl Into<String>) -> TransportError {
        TransportError { reason, message: message.into(), status: None, request_id: None, body: String::new() }
    }

    /// An error without a response, with the messages of an error and of its causes, the innermost last. Many HTTP clients only
    /// say that a request failed, and have the reason in [`source`](std::error::Error::source).
    ///
    /// ```
    /// use partner_central::error::{Reason, TransportError};
    /// use std::io::{Error, ErrorKind};
    ///
    /// let refused = Error::new(ErrorKind::ConnectionRefused, "nothing listens at 127.0.0.1:9");
    /// let error = TransportError::caused_by(Reason::Network, &refused);
    /// assert_eq!(error.message, "nothing listens at 127.0.0.1:9");
    /// ```
    pub fn caused_by(reason: Reason, error: &dyn std::error::Error) -> TransportError {
        let mut message = error.to_string();
        let mut cause = error.source();
        // A chain that ends in itself must not keep the call.
        for _ in 0..MAX_CAUSES {
            let Some(inner) = cause else { break };
            let text = inner.to_string();
            // Some errors repeat the message of their cause.
            if !text.is_empty() && !message.contains(&text) {
                message = [&*message, ": ", &text].concat();
            }
            cause = inner.source();
        }
        TransportError::new(reason, message)
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for TransportError {}
