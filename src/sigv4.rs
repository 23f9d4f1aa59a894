//! AWS Signature Version 4 for the one request form both services have: pure,
//! request, credentials and instant in, header value out. Three stages, each
//! its own function, so that each can be held against published vectors.

use crate::text::{concat, push};
use alloc::string::String;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// The algorithm's name in the header and the string to sign.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// What is signed of a request.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// `POST`.
    pub method: &'a str,
    /// The absolute path, percent-encoded as it is sent; `/` if empty.
    pub path: &'a str,
    /// The query in canonical form, without `?`.
    pub query: &'a str,
    /// Names in lower case, sorted by name; values trimmed.
    pub headers: &'a [(&'a str, &'a str)],
    /// SHA-256 of the body, in hexadecimal digits.
    pub payload_hash: &'a str,
}

/// Where a signature is good: day, region, service.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// `20261121T093000Z`.
    pub instant: &'a str,
    /// The signing region.
    pub region: &'a str,
    /// The signing name.
    pub service: &'a str,
}

impl Scope<'_> {
    fn day(&self) -> &str {
        self.instant.get(..8).unwrap_or(self.instant)
    }

    /// `20261121/us-east-1/partnercentral-account/aws4_request`.
    pub fn credential_scope(&self) -> String {
        concat(&[self.day(), "/", self.region, "/", self.service, "/aws4_request"])
    }
}

/// The first stage.
pub fn canonical_request(request: &Request<'_>) -> String {
    let path = if request.path.is_empty() { "/" } else { request.path };
    let mut out = concat(&[request.method, "\n", path, "\n", request.query, "\n"]);
    for (name, value) in request.headers {
        push(&mut out, name);
        push(&mut out, ":");
        push_folded(value, &mut out);
        push(&mut out, "\n");
    }
    push(&mut out, "\n");
    push(&mut out, &signed_headers(request.headers));
    push(&mut out, "\n");
    push(&mut out, request.payload_hash);
    out
}

/// Trims, and folds runs of blanks to one.
fn push_folded(value: &str, out: &mut String) {
    for (i, word) in value.split([' ', '\t']).filter(|word| !word.is_empty()).enumerate() {
        if i > 0 {
            push(out, " ");
        }
        push(out, word);
    }
}

fn signed_headers(headers: &[(&str, &str)]) -> String {
    let mut out = String::new();
    for (i, (name, _)) in headers.iter().enumerate() {
        if i > 0 {
            push(&mut out, ";");
        }
        push(&mut out, name);
    }
    out
}

/// The second stage.
pub fn string_to_sign(canonical_request: &str, scope: &Scope<'_>) -> String {
    let hash = hex(&Sha256::digest(canonical_request.as_bytes()));
    concat(&[ALGORITHM, "\n", scope.instant, "\n", &scope.credential_scope(), "\n", &hash])
}

/// The key of a day, region and service.
pub fn signing_key(secret_access_key: &str, scope: &Scope<'_>) -> [u8; 32] {
    let seed = concat(&["AWS4", secret_access_key]);
    let day = hmac(seed.as_bytes(), scope.day().as_bytes());
    let region = hmac(&day, scope.region.as_bytes());
    let service = hmac(&region, scope.service.as_bytes());
    hmac(&service, b"aws4_request")
}

/// The third stage.
pub fn signature(key: &[u8; 32], string_to_sign: &str) -> String {
    hex(&hmac(key, string_to_sign.as_bytes()))
}

/// All three stages: the value of `Authorization`.
pub fn authorization(request: &Request<'_>, access_key_id: &str, key: &[u8; 32], scope: &Scope<'_>) -> String {
    let string_to_sign = string_to_sign(&canonical_request(request), scope);
    let signature = signature(key, &string_to_sign);
    let credential = concat(&[access_key_id, "/", &scope.credential_scope()]);
    let headers = signed_headers(request.headers);
    concat(&[ALGORITHM, " Credential=", &credential, ", SignedHeaders=", &headers, ", Signature=", &signature])
}

/// SHA-256 in hexadecimal digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    // HMAC takes keys of any length, so this cannot fail; an empty key would sign wrongly and be refused.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return [0; 32] };
    mac.update(message);
    mac.finalize().into_bytes().into()
}

fn hex(bytes: &[u8]) -> String {
    const HEX: [char; 16] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .map(|digit| HEX.get(usize::from(digit)).copied().unwrap_or('0'))
        .collect()
}
