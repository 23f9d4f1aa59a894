//! Checks signatures as a service does: SigV4, its access key and its date.

use super::access_key::AccessKeys;
use super::error_response::ErrorResponse;
use super::incoming::Incoming;
use super::server_clock::ServerClock;
use crate::canonical_url::{canonical_path, canonical_query};
use crate::hash::sha256;
use crate::instant::Instant;
use crate::shape::Operation;
use crate::sigv4::{ALGORITHM, Scope, SignableRequest, authorization, signing_key};
use crate::text::put_hex;

/// How far the client's clock and the server's may differ, as in AWS.
const TOLERANCE_MS: i64 = 5 * 60_000;

/// SigV4a. Its scope has no region.
const ASYMMETRIC: &str = "AWS4-ECDSA-P256-SHA256";

const INCOMPLETE: &str = "IncompleteSignatureException";
const INVALID: &str = "InvalidSignatureException";
const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
                        Access Key and signing method. Consult the service documentation for details.";

/// The parts of the header `Authorization`.
struct Authorization<'r> {
    algorithm: &'r str,
    credential: &'r str,
    headers: &'r str,
    signature: &'r str,
}

/// Rejects what AWS rejects, as far as the options ask for it.
pub(super) fn check(
    request: Incoming<'_>,
    is_required: bool,
    keys: &AccessKeys,
    operation: &Operation,
    clock: &ServerClock,
) -> Result<(), ErrorResponse> {
    let Some(header) = request.header("authorization").filter(|header| !header.is_empty()) else {
        let missing = || rejected("MissingAuthenticationTokenException", "Request is missing Authentication Token");
        return if is_required { Err(missing()) } else { Ok(()) };
    };
    let date = request.header("x-amz-date").unwrap_or("");
    if !is_required && keys.is_empty() {
        // A clock that a fault has skewed rejects requests all the same.
        return if clock.skew_ms == 0 { Ok(()) } else { check_date(date, clock) };
    }
    let signed = Authorization::read(header, date)?;
    let key = keys.find(signed.credential.split('/').next().unwrap_or(""));
    if !keys.is_empty() && key.is_none() {
        let message = "The security token included in the request is invalid.";
        return Err(rejected("UnrecognizedClientException", message));
    }
    check_scope(&signed, operation, date)?;
    check_date(date, clock)?;
    // Checking SigV4a would link its elliptic curve, so its signatures are accepted as they are.
    if let Some(key) = key.filter(|_| signed.algorithm == ALGORITHM)
        && expected(request, &signed, key.secret.as_bytes(), date).is_none_or(|expected| expected != signed.normalized())
    {
        return Err(rejected(INVALID, MISMATCH));
    }
    Ok(())
}

fn rejected(code: &'static str, message: &str) -> ErrorResponse {
    ErrorResponse::protocol(400, code, message)
}

impl<'r> Authorization<'r> {
    fn read(header: &'r str, date: &str) -> Result<Authorization<'r>, ErrorResponse> {
        let (algorithm, rest) = header.trim().split_once(' ').unwrap_or((header, ""));
        if algorithm != ALGORITHM && algorithm != ASYMMETRIC {
            return Err(rejected(INCOMPLETE, "Unsupported AWS 'algorithm'"));
        }
        let part = |name: &str| {
            let mut parts = rest.split(',').filter_map(|part| part.trim().split_once('='));
            parts.find(|(known, value)| *known == name && !value.is_empty()).map(|(_, value)| value)
        };
        let mut missing = String::new();
        let mut required = |name: &str| {
            part(name).unwrap_or_else(|| {
                missing.push_str(&["Authorization header requires '", name, "' parameter. "].concat());
                ""
            })
        };
        let signed = Authorization {
            algorithm,
            credential: required("Credential"),
            signature: required("Signature"),
            headers: required("SignedHeaders"),
        };
        if date.is_empty() {
            missing.push_str("Authorization header requires existence of a 'X-Amz-Date' header.");
        }
        if missing.is_empty() { Ok(signed) } else { Err(rejected(INCOMPLETE, missing.trim_end())) }
    }

    /// The header as our signer writes it.
    fn normalized(&self) -> Vec<u8> {
        [ALGORITHM, " Credential=", self.credential, ", SignedHeaders=", self.headers, ", Signature=", self.signature]
            .concat()
            .into_bytes()
    }
}

/// Checks key, day, region (SigV4 only), service and the constant at the end.
fn check_scope(signed: &Authorization<'_>, operation: &Operation, date: &str) -> Result<(), ErrorResponse> {
    let parts: Vec<&str> = signed.credential.split('/').collect();
    let (day, service, end) = match (parts.as_slice(), signed.algorithm) {
        ([_, day, _, service, end], ALGORITHM) | ([_, day, service, end], ASYMMETRIC) => (*day, *service, *end),
        _ => ("", "", ""),
    };
    let message = if end != "aws4_request" {
        "Credential must have exactly 5 slash-delimited elements, the last of them aws4_request".to_owned()
    } else if service != operation.service.signing_name {
        ["Credential should be scoped to correct service: '", operation.service.signing_name, "'."].concat()
    } else if !date.starts_with(day) {
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP".to_owned()
    } else if !signed.headers.split(';').any(|name| name == "host") {
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".to_owned()
    } else {
        return Ok(());
    };
    Err(rejected(INVALID, &message))
}

fn check_date(date: &str, clock: &ServerClock) -> Result<(), ErrorResponse> {
    let Some(signed) = Instant::parse_amz_date(date) else {
        return Err(rejected(INCOMPLETE, "Date must be in ISO-8601 'basic format'"));
    };
    let is_near = |now: Instant| (signed.ms() - now.ms()).abs() <= TOLERANCE_MS;
    let now = clock.shown();
    // A client that does not know that a test has moved the sandbox's clock signs with the real time.
    if is_near(now) || clock.skew_ms == 0 && is_near(clock.unmoved) {
        return Ok(());
    }
    let signed_date = signed.amz_date();
    let (what, than, limit, sign) = if signed < now {
        ("Signature expired: ", " is now earlier than ", now.after(-TOLERANCE_MS), " - 5 min.)")
    } else {
        ("Signature not yet current: ", " is still later than ", now.after(TOLERANCE_MS), " + 5 min.)")
    };
    Err(rejected(INVALID, &[what, &signed_date, than, &limit.amz_date(), " (", &now.amz_date(), sign].concat()))
}

/// The header that the secret would give; `None` if a signed header is missing.
fn expected(request: Incoming<'_>, signed: &Authorization<'_>, secret: &[u8], date: &str) -> Option<Vec<u8>> {
    let mut headers = String::new();
    for name in signed.headers.split(';') {
        if !headers.is_empty() {
            headers.push('\n');
        }
        headers.push_str(&[name, ":", request.header(name)?].concat());
    }
    let (key, credential) = signed.credential.split_once('/')?;
    let scope = Scope { instant: date.as_bytes(), credential: credential.as_bytes() };
    let mut payload_hash = Vec::new();
    put_hex(&sha256(request.body), &mut payload_hash);
    let (path, query) = (canonical_path(request.path), canonical_query(request.query));
    let canonical = SignableRequest {
        method: request.method.as_bytes(),
        path: path.as_bytes(),
        query: query.as_bytes(),
        headers: headers.as_bytes(),
        signed_headers: signed.headers.as_bytes(),
        payload_hash: &payload_hash,
    };
    let mut out = Vec::new();
    authorization(&canonical, key.as_bytes(), &signing_key(secret, &scope), &scope, &mut out);
    Some(out)
}
