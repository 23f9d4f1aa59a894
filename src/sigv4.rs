//! AWS Signature Version 4 for the one request form both services have: pure,
//! request, credentials and instant in, header value out. Three stages, each
//! its own function, so that each can be held against published vectors. All is
//! bytes, as it is hashed, and written into a buffer that the caller keeps.

use crate::hash::{Hash, Key, sha256, wipe};
use crate::text::{cut, cut_at_either, put, put_hex};
use alloc::vec::Vec;

/// The algorithm's name in the header and the string to sign.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// What is signed of a request.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// `POST`.
    pub method: &'a [u8],
    /// The absolute path, percent-encoded as it is sent; at least `/`.
    pub path: &'a [u8],
    /// The query in canonical form, without `?`.
    pub query: &'a [u8],
    /// A line `name:value` for each, sorted; names in lower case.
    pub headers: &'a [u8],
    /// Their names, with `;` between them.
    pub signed_headers: &'a [u8],
    /// SHA-256 of the body, in hexadecimal digits.
    pub payload_hash: &'a [u8],
}

/// When and where a signature is good.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// `20261121T093000Z`.
    pub instant: &'a [u8],
    /// Day, region and service: `20261121/us-east-1/partnercentral-account/aws4_request`.
    pub credential: &'a [u8],
}

/// The first stage.
pub fn canonical_request(request: &Request<'_>, out: &mut Vec<u8>) {
    put(out, request.method);
    put(out, b"\n");
    put(out, request.path);
    put(out, b"\n");
    put(out, request.query);
    put(out, b"\n");
    let mut headers = request.headers;
    while !headers.is_empty() {
        let mut value = cut(&mut headers, b'\n');
        put(out, cut(&mut value, b':'));
        put(out, b":");
        // Trims, and folds runs of blanks to one.
        let mut between: &[u8] = b"";
        while !value.is_empty() {
            let word = cut_at_either(&mut value, b' ', b'\t');
            if !word.is_empty() {
                put(out, between);
                put(out, word);
                between = b" ";
            }
        }
        put(out, b"\n");
    }
    put(out, b"\n");
    put(out, request.signed_headers);
    put(out, b"\n");
    put(out, request.payload_hash);
}

/// The second stage, of the hash of the first.
pub fn string_to_sign(canonical_request: &Hash, scope: &Scope<'_>, out: &mut Vec<u8>) {
    put(out, ALGORITHM.as_bytes());
    put(out, b"\n");
    put(out, scope.instant);
    put(out, b"\n");
    put(out, scope.credential);
    put(out, b"\n");
    put_hex(canonical_request, out);
}

/// The key of a scope.
pub fn signing_key(secret_access_key: &[u8], scope: &Scope<'_>) -> Key {
    let mut seed = Vec::with_capacity(4 + secret_access_key.len());
    put(&mut seed, b"AWS4");
    put(&mut seed, secret_access_key);
    let mut key = Key::new(&seed);
    wipe(&mut seed);
    let mut rest = scope.credential;
    while !rest.is_empty() {
        key = Key::new(&key.hmac(cut(&mut rest, b'/')));
    }
    key
}

/// All three stages: the value of `Authorization`, which `out` then holds alone.
pub fn authorization(request: &Request<'_>, access_key_id: &[u8], key: &Key, scope: &Scope<'_>, out: &mut Vec<u8>) {
    out.clear();
    canonical_request(request, out);
    let hash = sha256(out);
    out.clear();
    string_to_sign(&hash, scope, out);
    let signature = key.hmac(out);
    out.clear();
    put(out, ALGORITHM.as_bytes());
    put(out, b" Credential=");
    put(out, access_key_id);
    put(out, b"/");
    put(out, scope.credential);
    put(out, b", SignedHeaders=");
    put(out, request.signed_headers);
    put(out, b", Signature=");
    put_hex(&signature, out);
}
