//! Signs a request with AWS Signature Version 4 for the Rust client; npm's is `client/signer.ts`. Both use `sigv4.rs`. Pure:
//! the clock is passed in.
//!
//! ```
//! use partner_central::{channel, endpoint, http::Request, signer::{Credentials, sign}};
//!
//! let operation = &channel::LIST_RELATIONSHIPS;
//! let endpoint = endpoint::resolve(operation.service, "eu-central-1", false, "")?;
//! let mut request = Request::new(operation, endpoint.url, operation.body(br#"{"catalog":"AWS"}"#, None)?);
//!
//! let credentials = Credentials::new("AKIDEXAMPLE", "example");
//! let now_ms = 1_795_253_400_000; // 21 November 2026, 09:30 UTC
//! sign(&mut request, &credentials, operation.service, &endpoint.signing_region, now_ms)?;
//!
//! assert_eq!(request.header("x-amz-date"), Some("20261121T093000Z"));
//! assert!(request.header("authorization").unwrap().starts_with(
//!     "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261121/us-east-1/partnercentral-channel/aws4_request, \
//!      SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature="
//! ));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::canonical_url::canonical_path;
use crate::hash::sha256;
use crate::http::Request;
use crate::instant::Instant;
use crate::shape::Service;
use crate::sigv4::{self, Scope, authorization, signing_key};
use crate::text::put_hex;
use std::fmt;

/// An access key. `Debug` shows only its ID.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Credentials {
    /// The access key ID: `AKIA…`, or `ASIA…` for temporary credentials.
    pub access_key_id: String,
    /// The secret access key.
    pub secret_access_key: String,
    /// The session token of temporary credentials.
    pub session_token: Option<String>,
}

impl Credentials {
    /// A key without a session token.
    pub fn new(access_key_id: impl Into<String>, secret_access_key: impl Into<String>) -> Credentials {
        Credentials { access_key_id: access_key_id.into(), secret_access_key: secret_access_key.into(), session_token: None }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials").field("access_key_id", &self.access_key_id).finish_non_exhaustive()
    }
}

/// Why a request cannot be signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SigningError {
    /// The URL is not an `http` or `https` URL of a host and an encoded path, or it has a query, a `..` or a user.
    Url,
    /// A credential, the region or a header contains a line break, and what follows it would be read as another header.
    LineBreak,
}

impl fmt::Display for SigningError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SigningError::Url => "the endpoint must be an http or https URL of a host and an encoded path, without a query",
            SigningError::LineBreak => "credentials, region and headers must not contain line breaks",
        })
    }
}

impl std::error::Error for SigningError {}

/// Adds `x-amz-date`, the session token and `authorization`. They replace those of an earlier attempt, because
/// every attempt gets a new signature.
pub fn sign(
    request: &mut Request,
    credentials: &Credentials,
    service: &Service,
    signing_region: &str,
    now_ms: i64,
) -> Result<(), SigningError> {
    let (host, path) = host_and_path(&request.url).ok_or(SigningError::Url)?;
    let path = canonical_path(path);
    let at = Instant::at(now_ms).amz_date();
    request.headers.retain(|(name, _)| !matches!(name.as_str(), "authorization" | "x-amz-security-token"));
    request.set_header("x-amz-date", at.as_str());
    if let Some(token) = &credentials.session_token {
        request.set_header("x-amz-security-token", token.as_str());
    }
    // Proxies and browsers may change other headers.
    let is_signed = |name: &str| name.starts_with("x-amz-") || name == "content-type";
    let signed = request.headers.iter().filter(|(name, _)| is_signed(name));
    let mut headers: Vec<(&str, &str)> = signed.map(|(name, value)| (name.as_str(), value.as_str())).collect();
    headers.push(("host", &host));
    headers.sort_unstable();
    let secrets = [&*credentials.access_key_id, &*credentials.secret_access_key, signing_region];
    if headers.iter().flat_map(|(name, value)| [*name, *value]).chain(secrets).any(|text| text.contains(['\r', '\n'])) {
        return Err(SigningError::LineBreak);
    }
    let signed_headers = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
    let headers = headers.iter().map(|(name, value)| [*name, ":", *value].concat()).collect::<Vec<_>>().join("\n");
    let mut payload_hash = Vec::new();
    put_hex(&sha256(&request.body), &mut payload_hash);
    let credential = format!("{}/{signing_region}/{}/aws4_request", at.get(..8).unwrap_or(""), service.signing_name);
    let scope = Scope { instant: at.as_bytes(), credential: credential.as_bytes() };
    let canonical = sigv4::SignableRequest {
        method: request.method.as_bytes(),
        path: path.as_bytes(),
        query: b"",
        headers: headers.as_bytes(),
        signed_headers: signed_headers.as_bytes(),
        payload_hash: &payload_hash,
    };
    let key = signing_key(credentials.secret_access_key.as_bytes(), &scope);
    let mut value = Vec::new();
    authorization(&canonical, credentials.access_key_id.as_bytes(), &key, &scope, &mut value);
    request.set_header("authorization", String::from_utf8_lossy(&value));
    Ok(())
}

/// The host as HTTP clients send it, without the scheme's default port, and the path. `None` if an HTTP
/// client might rewrite the URL, because the signature would then be wrong.
pub(crate) fn host_and_path(url: &str) -> Option<(String, &str)> {
    let (scheme, rest) = url.split_once("://")?;
    let port = match scheme.to_ascii_lowercase().as_str() {
        "https" => ":443",
        "http" => ":80",
        _ => return None,
    };
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = host.strip_suffix(port).unwrap_or(host).to_ascii_lowercase();
    let in_host = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
    let in_path = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@%/".contains(&byte);
    let has_dot_segments =
        path.split('/').any(|step| matches!(step.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | ".."));
    (!host.is_empty() && host.bytes().all(in_host) && path.bytes().all(in_path) && !has_dot_segments).then_some((host, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_urls_that_are_sent_unchanged_are_signed() {
        let cases = [
            ("https://partnercentral-account.us-east-1.api.aws", Some(("partnercentral-account.us-east-1.api.aws", ""))),
            ("http://127.0.0.1:4566", Some(("127.0.0.1:4566", ""))),
            ("HTTPS://Example.com:443/a%20b/", Some(("example.com", "/a%20b/"))),
            ("http://example.com:443/", Some(("example.com:443", "/"))),
            ("http://[::1]:80/x", Some(("[::1]", "/x"))),
            ("/proxy", None),
            ("ftp://example.com", None),
            ("https://", None),
            ("https://user@example.com", None),
            ("https://example.com/?a=1", None),
            ("https://example.com?a=1", None),
            ("https://example.com/#a", None),
            ("https://example.com/a b", None),
            ("https://example.com/a/../b", None),
            ("https://example.com/a/%2E./b", None),
            ("https://exämple.com", None),
        ];
        for (url, expected) in cases {
            let found = host_and_path(url);
            assert_eq!(found.as_ref().map(|(host, path)| (host.as_str(), *path)), expected, "{url}");
        }
    }

    /// The signatures are botocore's (`tests/signing/signatures.py`). The first request is signed twice: nothing of the first
    /// signature may remain.
    #[test]
    fn signatures_match_those_of_botocore() {
        let mut plain = Request::new(
            &crate::account::LIST_PARTNERS,
            "https://partnercentral-account.us-east-1.api.aws".to_owned(),
            br#"{"Catalog":"AWS"}"#.to_vec(),
        );
        let mut credentials = Credentials::new("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
        for now_ms in [0, 1_795_253_400_999] {
            assert_eq!(sign(&mut plain, &credentials, &crate::account::SERVICE, "us-east-1", now_ms), Ok(()));
        }
        let ends = |request: &Request, end: &str| request.header("authorization").is_some_and(|value| value.ends_with(end));
        assert!(ends(&plain, "Signature=005dabb47014b08c6c77f05b515886f1cd3d2497a67f9d300c90f3567ef35c6f"));

        let mut full = Request::new(
            &crate::channel::LIST_RELATIONSHIPS,
            "http://127.0.0.1:4566/a%20b//c:d".to_owned(),
            "{\"catalog\":\"Zürich\"}".into(),
        );
        full.set_header("X-Amz-Meta", "two  words ");
        full.set_header("accept-language", "de");
        credentials = Credentials::new("ASIAEXAMPLE", "secret");
        credentials.session_token = Some("session/+=".to_owned());
        assert_eq!(sign(&mut full, &credentials, &crate::channel::SERVICE, "us-gov-west-1", 951_782_400_000), Ok(()));
        assert!(ends(&full, "Signature=b7a72581379968b06822345138915410e11b15123ec9df9fc34b8a8923f91da4"));
    }
}
