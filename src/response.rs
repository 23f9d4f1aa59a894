//! Reads what a service answered: an output, or a typed error.
//!
//! ```
//! use partner_central::types::account::{ConflictException, CreatePartnerRequest, ValidationException};
//! use partner_central::{error::Error, http::Response, response};
//!
//! let response = Response {
//!     status: 400,
//!     headers: vec![("x-amzn-RequestId".into(), "0b53".into())],
//!     body: br#"{
//!         "__type": "com.amazonaws.partnercentralaccount#ValidationException",
//!         "Message": "One field is wrong.",
//!         "Reason": "REQUEST_VALIDATION_FAILED",
//!         "ErrorDetails": [{ "FieldValidationError": {
//!             "Name": "allianceLeadContact.email", "Message": "No such domain.", "Code": "INVALID_VALUE"
//!         } }]
//!     }"#.to_vec(),
//! };
//! let error = response::read::<CreatePartnerRequest>(&response).unwrap_err();
//!
//! let Error::Service(service) = &error else { panic!("{error}") };
//! assert_eq!((&*service.code, service.status, service.fault.server), ("ValidationException", 400, false));
//! assert_eq!(service.issues[0].pointer(), "/AllianceLeadContact/Email");
//! assert_eq!(service.issues[0].message, "No such domain.");
//!
//! // The members of an error that the service models, as a struct.
//! let details = error.modelled::<ValidationException>().unwrap();
//! assert_eq!(details.reason.as_str(), "REQUEST_VALIDATION_FAILED");
//! assert!(error.modelled::<ConflictException>().is_none());
//! ```

use crate::error::{Error, FieldIssue, Reason, ServiceError, TransportError};
use crate::http::Response;
use crate::issue::Segment;
use crate::shape::{Fault, Kind, Operation, Shape};
use crate::types::{Object, OperationRequest};
use serde_json::Value;

/// How much of an answer that is none an error shows.
const START: usize = 200;

/// Reads the answer to a request of this type.
pub fn read<R: OperationRequest>(response: &Response) -> Result<R::Response, Error> {
    if is_ok(response) { output::<R>(response).map_err(Error::Transport) } else { Err(error(R::OPERATION, response)) }
}

pub(crate) fn is_ok(response: &Response) -> bool {
    (200..300).contains(&response.status)
}

/// Reads the output of an answer whose status is good. Never refused for what
/// it holds: enums stay open and unknown members are passed over.
pub(crate) fn output<R: OperationRequest>(response: &Response) -> Result<R::Response, TransportError> {
    // A list would be read as a structure's members in order.
    let is_object = response.body.trim_ascii_start().starts_with(b"{");
    let read = is_object.then(|| serde_json::from_slice(&response.body).ok()).flatten();
    read.ok_or_else(|| unreadable(R::OPERATION, response))
}

/// Reads the error of an answer whose status is not good.
pub(crate) fn error(operation: &'static Operation, response: &Response) -> Error {
    let body = serde_json::from_slice::<Object>(&response.body).ok();
    let code = code_of(response, body.as_ref());
    // A code in a header is an error's, whatever the body is.
    if body.is_none() && code.is_empty() {
        return Error::Transport(unreadable(operation, response));
    }
    let members = body.unwrap_or_default();
    let status = response.status;
    let modelled = operation.errors.iter().find(|shape| shape.name == code).and_then(|shape| shape.fault);
    let message = ["message", "Message"].iter().find_map(|name| members.get(*name)?.as_str());
    Error::Service(Box::new(ServiceError {
        operation,
        message: message.map_or_else(|| format!("status {status}, without a message"), str::to_owned),
        fault: modelled.unwrap_or(Fault { server: status >= 500, retryable: false }),
        status,
        request_id: request_id(response),
        issues: if code == "ValidationException" { field_issues(operation, &members) } else { Vec::new() },
        code,
        members,
    }))
}

fn request_id(response: &Response) -> Option<String> {
    let names = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];
    names.iter().find_map(|name| response.header(name)).map(str::to_owned)
}

fn unreadable(operation: &Operation, response: &Response) -> TransportError {
    let json = serde_json::from_slice::<Value>(&response.body);
    let what = match &json {
        _ if response.body.is_empty() => "no body",
        Err(_) => "a body that is not JSON",
        Ok(Value::Object(_)) => "a body that is no output of it",
        Ok(_) => "a body that is not a JSON object",
    };
    // JSON may be the service's, and may hold what is sensitive.
    let start = if json.is_err() { response.body.get(..START).unwrap_or(&response.body) } else { &[] };
    TransportError {
        reason: Reason::Response,
        message: format!("{} got status {} and {what}", operation.name, response.status),
        status: Some(response.status),
        request_id: request_id(response),
        start: String::from_utf8_lossy(start).into_owned(),
    }
}

/// The code of an error, without its namespace and URL.
fn code_of(response: &Response, body: Option<&Object>) -> String {
    let in_body = |name: &str| body?.get(name)?.as_str();
    let raw = response.header("x-amzn-errortype").or_else(|| in_body("__type")).or_else(|| in_body("code")).unwrap_or("");
    let code = raw.split(':').next().unwrap_or("");
    code.rsplit('#').next().unwrap_or("").trim().to_owned()
}

/// The service's field errors: Account's `ErrorDetails`, Channel's `fieldList`.
fn field_issues(operation: &'static Operation, members: &Object) -> Vec<FieldIssue> {
    let list = |name: &str| members.get(name).and_then(Value::as_array).into_iter().flatten();
    let details = list("ErrorDetails")
        .filter_map(|detail| detail.get("FieldValidationError").or_else(|| detail.get("BusinessValidationError")));
    let fields = details.chain(list("fieldList")).filter_map(Value::as_object);
    let text = |field: &Object, names: [&str; 2]| {
        names.iter().find_map(|name| field.get(*name)?.as_str()).unwrap_or_default().to_owned()
    };
    let issue = |field: &Object| FieldIssue {
        path: path_in(operation.input, &text(field, ["Name", "name"])),
        code: text(field, ["Code", "code"]),
        message: text(field, ["Message", "message"]),
    };
    fields.map(issue).collect()
}

/// A field's name as a path into the request: `a.b[0]` or `/a/b/0`, in any case.
fn path_in(input: &'static Shape, name: &str) -> Vec<Segment> {
    let steps: Vec<String> = match name.strip_prefix('/') {
        Some(pointer) => pointer.split('/').map(|step| step.replace("~1", "/").replace("~0", "~")).collect(),
        None => name.split(['.', '[', ']']).filter(|step| !step.is_empty()).map(str::to_owned).collect(),
    };
    let mut shape = Some(input);
    let segment = |step: String| {
        if let (Some(Kind::List(item, _)), Ok(index)) = (shape.map(|shape| &shape.kind), step.parse()) {
            shape = Some(item);
            return Segment::Index(index);
        }
        let members = shape.map_or(&[][..], |shape| shape.kind.members());
        let known = members.iter().find(|member| member.name.eq_ignore_ascii_case(&step));
        shape = known.map(|member| member.shape);
        Segment::Key(known.map_or(step, |member| member.name.to_owned()))
    };
    steps.into_iter().map(segment).collect()
}
