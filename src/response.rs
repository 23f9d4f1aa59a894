//! Reads what a service responded: an output, or an error and whether to retry.
//!
//! ```
//! use partner_central::types::account::{ConflictException, CreatePartnerRequest, ValidationException};
//! use partner_central::{error::Error, http::Response, response};
//!
//! let http_response = Response {
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
//! let error = response::read::<CreatePartnerRequest>(&http_response).unwrap_err();
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

use crate::clock_skew::clock_skew_ms;
use crate::error::{Error, FieldIssue, Reason, ServiceError, TransportError};
use crate::http::Response;
use crate::issue::Segment;
use crate::retry::{Failure, classify};
use crate::shape::{Fault, Kind, Operation, Shape};
use crate::types::{Object, OperationRequest};
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;

/// How many characters of a response that is not JSON an error quotes.
const QUOTED_LENGTH: usize = 200;
/// How many characters of an error code and of a request ID are kept.
const MAX_NAME_LENGTH: usize = 128;

/// What a response means for the call.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Outcome<T> {
    /// The output, or the error.
    pub result: Result<T, Error>,
    /// Whether a retry can help, and why; [`Failure::Final`] where there is an output.
    pub failure: Failure,
    /// How many milliseconds the server's clock is ahead of ours, if that is too much to sign with our own.
    pub clock_skew_ms: Option<i64>,
    /// How many milliseconds the server asks to wait before a retry; 0 if it does not.
    pub retry_after_ms: f64,
}

impl<T> Outcome<T> {
    fn failed(error: impl Into<Error>, failure: Failure) -> Outcome<T> {
        Outcome { result: Err(error.into()), failure, clock_skew_ms: None, retry_after_ms: 0.0 }
    }
}

/// Reads the response to a request of this type.
///
/// # Errors
///
/// [`Error::Service`] with the service's error, [`Error::Transport`] if the response cannot be read.
pub fn read<R: OperationRequest>(response: &Response) -> Result<R::Response, Error> {
    judge(R::OPERATION, response, 0).result.and_then(|()| Ok(output::<R>(response)?))
}

/// Reads the response to a request that was signed at `now_ms`, in milliseconds since 1970, with what a client needs to
/// know of it for a retry.
pub fn interpret<R: OperationRequest>(response: &Response, now_ms: i64) -> Outcome<R::Response> {
    let Outcome { result, failure, clock_skew_ms, retry_after_ms } = judge(R::OPERATION, response, now_ms);
    let result = result.and_then(|()| Ok(output::<R>(response)?));
    Outcome { result, failure, clock_skew_ms, retry_after_ms }
}

/// Reads an output. It is never refused for what it holds: enums stay open, and unknown members are ignored.
pub(crate) fn output<R: OperationRequest>(response: &Response) -> Result<R::Response, TransportError> {
    // `judge` has found an object. A list would be read as a structure's members in order.
    let body = body_of(R::OPERATION, response);
    let output = serde_json::from_slice(&body);
    // A structure has each member once. Of a member that is there twice, a `Value` keeps the last.
    output.or_else(|_| serde_json::from_value(serde_json::from_slice(&body)?)).map_err(|_: serde_json::Error| TransportError {
        body: String::new(),
        ..unreadable(R::OPERATION, response, "a body that is not an output of it")
    })
}

/// Interprets a response, apart from the output, whose type differs for each operation.
///
/// The error code decides, whatever the status. Of a success, a bare `code` may be a member like any other, so it counts
/// only if it names an error of the model.
pub(crate) fn judge(operation: &'static Operation, response: &Response, now_ms: i64) -> Outcome<()> {
    let is_success = (200..300).contains(&response.status);
    let header = response.header("x-amzn-errortype").filter(|header| !header.is_empty());
    let body = body_of(operation, response);
    let in_body = serde_json::from_slice::<CodeMembers>(&body);
    let code = match (header, &in_body) {
        (Some(header), _) => code_in(header),
        (None, Ok(CodeMembers { kind, code })) => {
            let text = [kind, code].into_iter().filter_map(Value::as_str).find(|text| !text.is_empty());
            text.map_or("", code_in)
        }
        (None, Err(_)) => "",
    };
    let has_type = header.is_some() || in_body.as_ref().is_ok_and(|members| !members.kind.is_null());
    let modelled = modelled_fault(operation, code);
    let is_error = !is_success || !code.is_empty() && (has_type || modelled.is_some());

    if in_body.is_err() && (!is_error || code.is_empty()) {
        let error = unreadable(operation, response, describe_body(response));
        let failure = classify(response.status.into(), "");
        return Outcome { retry_after_ms: response.retry_after_ms(now_ms), ..Outcome::failed(error, failure) };
    }
    // An output is read by its own type.
    let members = if is_error { serde_json::from_slice(&body).unwrap_or_default() } else { Object::new() };
    let clock_skew_ms = clock_skew_ms(response, message_in(&members), code, now_ms);
    if !is_error {
        return Outcome { result: Ok(()), failure: Failure::Final, clock_skew_ms, retry_after_ms: 0.0 };
    }
    let failure = match classify(response.status.into(), code) {
        // A retry helps only if the clock is really off, and then whichever error that has caused.
        Failure::ClockSkew => clock_skew_ms.map_or(Failure::Final, |_| Failure::ClockSkew),
        _ if code == "AccessDeniedException" => clock_skew_ms.map_or(Failure::Final, |_| Failure::ClockSkew),
        Failure::Final if modelled.is_some_and(|fault| fault.retryable) => Failure::Transient,
        failure => failure,
    };
    let retry_after_ms = response.retry_after_ms(now_ms.saturating_add(clock_skew_ms.unwrap_or(0)));
    let error = service_error(operation, response, code, modelled, members);
    Outcome { clock_skew_ms, retry_after_ms, ..Outcome::failed(error, failure) }
}

/// The body, or an empty object where a success of an operation without output has no body.
fn body_of<'a>(operation: &Operation, response: &'a Response) -> Cow<'a, [u8]> {
    let may_be_empty = !operation.has_output && (200..300).contains(&response.status);
    if may_be_empty && response.body.is_empty() { Cow::Borrowed(b"{}") } else { as_text(&response.body) }
}

/// A body as JavaScript reads it: without a byte order mark, and with U+FFFD in place of what is not UTF-8 and of lone
/// surrogates.
fn as_text(body: &[u8]) -> Cow<'_, [u8]> {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let text = String::from_utf8_lossy(body);
    match (with_whole_surrogates(&text), text) {
        (Some(text), _) | (None, Cow::Owned(text)) => Cow::Owned(text.into_bytes()),
        (None, Cow::Borrowed(text)) => Cow::Borrowed(text.as_bytes()),
    }
}

/// Replaces the escapes of lone surrogates. `None` if there are none.
fn with_whole_surrogates(text: &str) -> Option<String> {
    /// The code of an escape `\uXXXX` at the start of a text.
    fn code_at(text: &str) -> Option<u32> {
        let digits = text.strip_prefix("\\u")?.get(..4)?;
        u32::from_str_radix(digits, 16).ok().filter(|_| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
    }
    let mut out = String::new();
    // Up to here, `out` has the text.
    let mut copied = 0;
    let mut at = 0;
    while let Some(found) = text.get(at..)?.find('\\') {
        at += found;
        let rest = text.get(at..)?;
        let length = match code_at(rest) {
            Some(0xD800..0xDC00) if matches!(rest.get(6..).and_then(code_at), Some(0xDC00..0xE000)) => 12,
            Some(0xD800..0xE000) => {
                out.push_str(text.get(copied..at)?);
                out.push_str("\\ufffd");
                copied = at + 6;
                6
            }
            Some(_) => 6,
            // Another escape, or none, of which a character is left.
            None => 1 + rest.get(1..)?.chars().next().map_or(0, char::len_utf8),
        };
        at += length;
    }
    out.push_str(text.get(copied..)?);
    (copied > 0).then_some(out)
}

/// The members of a body that can hold an error code. Their own reader, since a success need not become a whole `Value`.
#[derive(Default)]
struct CodeMembers {
    kind: Value,
    code: Value,
}

impl<'de> Deserialize<'de> for CodeMembers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<CodeMembers, D::Error> {
        deserializer.deserialize_map(CodeMembersVisitor)
    }
}

struct CodeMembersVisitor;

impl<'de> Visitor<'de> for CodeMembersVisitor {
    type Value = CodeMembers;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<CodeMembers, A::Error> {
        let mut members = CodeMembers::default();
        while let Some(name) = map.next_key::<Cow<'de, str>>()? {
            match &*name {
                "__type" => members.kind = map.next_value()?,
                "code" => members.code = map.next_value()?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(members)
    }
}

/// An error code without its namespace and URL: of `aws.example#ConflictException:http://…` the middle.
fn code_in(text: &str) -> &str {
    let text = text.split(':').next().unwrap_or("");
    text.rsplit('#').next().unwrap_or("").trim()
}

/// The fault of an error that the service models. Any operation may respond with any error of its service.
fn modelled_fault(operation: &Operation, code: &str) -> Option<Fault> {
    let mut errors = operation.service.operations.iter().flat_map(|operation| operation.errors);
    errors.find(|shape| shape.name == code).and_then(|shape| shape.fault)
}

fn message_in(members: &Object) -> Option<&str> {
    ["message", "Message"].iter().find_map(|name| members.get(*name)?.as_str())
}

fn service_error(
    operation: &'static Operation,
    response: &Response,
    code: &str,
    modelled: Option<Fault>,
    members: Object,
) -> ServiceError {
    let status = response.status;
    let issues = if code == "ValidationException" { field_issues(operation, &members) } else { Vec::new() };
    let message = message_in(&members).filter(|message| !message.trim().is_empty());
    let message = message.map_or_else(|| message_of_members(operation, status, &members, &issues), str::to_owned);
    ServiceError {
        operation,
        code: code.chars().take(MAX_NAME_LENGTH).map(|char| if matches!(char, ' '..='~') { char } else { '?' }).collect(),
        message,
        fault: modelled.unwrap_or(Fault { server: status >= 500, retryable: false }),
        status,
        request_id: request_id(response),
        issues,
        members,
    }
}

/// The message of an error for which the service has none: its issues, and the texts among its members.
fn message_of_members(operation: &Operation, status: u16, members: &Object, issues: &[FieldIssue]) -> String {
    let mut message = format!("{} failed with status {status}", operation.name);
    for issue in issues.iter().take(5) {
        let said = if issue.message.trim().is_empty() { "was refused by the service" } else { &issue.message };
        message += &format!("; {}: {said} ({})", issue.formatted_path(), issue.code);
    }
    let is_name = |name: &str| name == "code" || name == "__type" || name.eq_ignore_ascii_case("message");
    for (name, value) in members.iter().filter(|(name, _)| !is_name(name)) {
        if let Some(text) = value.as_str().filter(|text| !text.is_empty()) {
            message.extend(format!("; {name} {text}").chars().take(QUOTED_LENGTH));
        }
    }
    message
}

fn request_id(response: &Response) -> Option<String> {
    let names = ["x-amzn-requestid", "x-amzn-request-id", "x-amz-request-id"];
    // It goes to logs.
    names.iter().find_map(|name| response.header(name)).map(|id| id.chars().take(MAX_NAME_LENGTH).collect())
}

fn unreadable(operation: &Operation, response: &Response, what: &str) -> TransportError {
    // Four bytes are enough for every character.
    let quoted = response.body.get(..QUOTED_LENGTH * 4).unwrap_or(&response.body);
    TransportError {
        reason: Reason::Response,
        message: format!("{} got status {} and {what}", operation.name, response.status),
        status: Some(response.status),
        request_id: request_id(response),
        body: String::from_utf8_lossy(quoted).chars().take(QUOTED_LENGTH).collect(),
    }
}

fn describe_body(response: &Response) -> &'static str {
    if (300..400).contains(&response.status) {
        "a redirect, which no signed request follows"
    } else if response.body.is_empty() {
        "no body"
    } else if serde_json::from_slice::<IgnoredAny>(&as_text(&response.body)).is_ok() {
        "a body that is not a JSON object"
    } else {
        "a body that is not JSON"
    }
}

/// The service's field errors: Account has `ErrorDetails`, Channel `fieldList`.
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

/// A service's name of a field as a path into the request: `a.b[0]` or `/a/b/0`, in any case.
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
