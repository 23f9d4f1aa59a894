//! AWS Signature Version 4, for the only form of request that both services have. `signer.rs` chooses what
//! is signed, and the sandbox checks signatures with it. The npm package signs in JavaScript, in `client/signer.ts`.
//!
//! Pure: takes a request, credentials and an instant, and returns a header value. Each of the three stages is a function, so
//! that it can be tested against published vectors. They work on bytes, because bytes are hashed, and write to a buffer that
//! the caller keeps.

use crate::hash::{Hash, Key, sha256, wipe};
use crate::text::{cut, cut_at_either, put, put_hex};
use alloc::vec::Vec;

/// The algorithm's name in the header and the string to sign.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// What is signed of a request.
#[derive(Debug, Clone, Copy)]
pub struct SignableRequest<'a> {
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
pub fn canonical_request(request: &SignableRequest<'_>, out: &mut Vec<u8>) {
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
pub fn authorization(request: &SignableRequest<'_>, access_key_id: &[u8], key: &Key, scope: &Scope<'_>, out: &mut Vec<u8>) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn text(write: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        write(&mut out);
        String::from_utf8_lossy(&out).into_owned()
    }

    /// The example in AWS's own description of the algorithm.
    #[test]
    fn every_stage_matches_the_aws_example() {
        let request = SignableRequest {
            method: b"GET",
            path: b"/",
            query: b"Action=ListUsers&Version=2010-05-08",
            headers: b"content-type:application/x-www-form-urlencoded; charset=utf-8\nhost:iam.amazonaws.com\nx-amz-date:20150830T123600Z",
            signed_headers: b"content-type;host;x-amz-date",
            payload_hash: b"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        };
        let scope = Scope { instant: b"20150830T123600Z", credential: b"20150830/us-east-1/iam/aws4_request" };
        let canonical = text(|out| canonical_request(&request, out));
        let hash = sha256(canonical.as_bytes());
        assert_eq!(text(|out| put_hex(&hash, out)), "f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59");
        assert_eq!(
            text(|out| string_to_sign(&hash, &scope, out)),
            "AWS4-HMAC-SHA256\n20150830T123600Z\n20150830/us-east-1/iam/aws4_request\n\
             f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59"
        );
        let key = signing_key(b"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", &scope);
        assert_eq!(
            text(|out| authorization(&request, b"AKIDEXAMPLE", &key, &scope, out)),
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
             SignedHeaders=content-type;host;x-amz-date, \
             Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
        );
    }

    #[test]
    fn blanks_are_trimmed_and_folded() {
        let headers = b"host:a\nx-amz-a:  two \t spaces \nx-amz-b:\nx-amz-c: a:b";
        let (method, path, query) = (&b"POST"[..], &b"/"[..], &b""[..]);
        let request = SignableRequest { method, path, query, headers, signed_headers: b"s", payload_hash: b"h" };
        let expected = "POST\n/\n\nhost:a\nx-amz-a:two spaces\nx-amz-b:\nx-amz-c:a:b\n\ns\nh";
        assert_eq!(text(|out| canonical_request(&request, out)), expected);
    }
}
