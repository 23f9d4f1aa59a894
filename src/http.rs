//! A request and its response as plain data, for any HTTP client (reqwest, hyper, `fetch`), for the
//! [sandbox](crate::sandbox), or for a test.
//!
//! ```
//! use partner_central::{account, endpoint, http::Request};
//!
//! let operation = &account::GET_PARTNER;
//! let body = operation.body(br#"{ "Catalog": "AWS", "Identifier": "partner-0123456789abc" }"#, None)?;
//! let endpoint = endpoint::resolve(operation.service, "us-east-1", false, "")?;
//! let request = Request::new(operation, endpoint.url, body);
//! assert_eq!(request.header("x-amz-target"), Some("PartnerCentralAccount.GetPartner"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`signer`](crate::signer) signs a request, and [`response`](crate::response) reads the response.

use crate::protocol::CONTENT_TYPE;
use crate::shape::Operation;
use std::fmt;

/// An HTTP request. Every operation is a `POST`.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// `POST`, unless it is a control request to the [sandbox](crate::sandbox).
    pub method: String,
    /// The URL to send it to.
    pub url: String,
    /// The headers, with names in lower case. `host` is not among them, because it is in the URL.
    pub headers: Vec<(String, String)>,
    /// The body, one JSON object.
    pub body: Vec<u8>,
}

/// An HTTP response.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// The status: 200, or that of an error.
    pub status: u16,
    /// The headers, in any order and case.
    pub headers: Vec<(String, String)>,
    /// The body: one JSON object, unless something went wrong.
    pub body: Vec<u8>,
}

impl Request {
    /// A request of this operation with a [body](Operation::body), unsigned.
    pub fn new(operation: &Operation, url: String, body: Vec<u8>) -> Request {
        let mut request = Request { method: "POST".to_owned(), url, headers: Vec::new(), body };
        request.set_header("content-type", CONTENT_TYPE);
        request.set_header("x-amz-target", operation.target());
        request
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// Sets a header. Replaces one of the same name.
    pub fn set_header(&mut self, name: &str, value: impl Into<String>) {
        self.headers.retain(|(known, _)| !known.eq_ignore_ascii_case(name));
        self.headers.push((name.to_ascii_lowercase(), value.into()));
    }
}

impl Response {
    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        header(&self.headers, name)
    }

    /// The server's time by the header `Date`, in milliseconds since 1970. If it differs from ours by more than four minutes,
    /// sign with it.
    #[cfg(not(feature = "npm"))]
    pub fn date_ms(&self) -> Option<i64> {
        crate::instant::parse_http_date(self.header("date")?)
    }

    /// How many milliseconds the server asks to wait before a retry, as [`retry::delay_ms`](crate::retry::delay_ms) takes
    /// it; 0 if it does not. `now_ms` is the server's time, in milliseconds since 1970: `Retry-After` may be a date.
    #[cfg(not(feature = "npm"))]
    pub fn retry_after_ms(&self, now_ms: i64) -> f64 {
        let number = |name, unit: f64| Some(self.header(name)?.trim().parse::<f64>().ok()? * unit);
        let until = || Some(crate::instant::parse_http_date(self.header("retry-after")?)?.saturating_sub(now_ms) as f64);
        let delays = [number("x-amz-retry-after", 1.0), number("retry-after", 1000.0), until()];
        delays.into_iter().flatten().find(|delay| delay.is_finite() && *delay >= 0.0).unwrap_or(0.0)
    }
}

fn header<'h>(headers: &'h [(String, String)], name: &str) -> Option<&'h str> {
    headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

/// Shows names only: a signature, a session token and a body must not reach logs.
fn names(headers: &[(String, String)]) -> Vec<&str> {
    headers.iter().map(|(name, _)| name.as_str()).collect()
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Request");
        shown.field("method", &self.method).field("url", &self.url).field("headers", &names(&self.headers));
        shown.field("body", &format_args!("{} bytes", self.body.len())).finish()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Response");
        shown.field("status", &self.status).field("headers", &names(&self.headers));
        shown.field("body", &format_args!("{} bytes", self.body.len())).finish()
    }
}
