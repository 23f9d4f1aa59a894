//! Signatures as a service checks them: SigV4, its key and its clock.

use super::refusal::Refusal;
use super::settings::Settings;
use super::{Request, Times};
use crate::canonical_url::{canonical_path, canonical_query};
use crate::hash::sha256;
use crate::instant::Instant;
use crate::shape::Operation;
use crate::sigv4::{self, ALGORITHM, Scope, authorization, signing_key};
use crate::text::put_hex;

/// How far the two clocks may be apart, as AWS has it.
const TOLERANCE_MS: i64 = 5 * 60_000;

/// Another algorithm, with keys that the region is not part of.
const ASYMMETRIC: &str = "AWS4-ECDSA-P256-SHA256";

const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
                        Access Key and signing method. Consult the service documentation for details.";

/// The three parts of the header.
struct Signed<'r> {
    algorithm: &'r str,
    credential: &'r str,
    headers: &'r str,
    signature: &'r str,
}

/// Refuses what AWS refuses, as far as the options want it looked at.
pub(super) fn check(request: &Request<'_>, settings: &Settings, operation: &Operation, times: &Times) -> Result<(), Refusal> {
    let is_strict = settings.require_signature || !settings.keys.is_empty();
    let Some(header) = request.header("authorization").filter(|header| !header.is_empty()) else {
        return if settings.require_signature {
            Err(Refusal::unsigned("MissingAuthenticationTokenException", "Request is missing Authentication Token"))
        } else {
            Ok(())
        };
    };
    let date = request.header("x-amz-date").unwrap_or("");
    let instant = Instant::parse_amz_date(date);
    if !is_strict && times.skew_ms == 0 {
        return Ok(());
    }
    if is_strict {
        let signed = Signed::read(header, date)?;
        let mut scope = signed.credential.split('/');
        let key = scope.next().unwrap_or("");
        let known = settings.key(key);
        if !settings.keys.is_empty() && known.is_none() {
            let message = "The security token included in the request is invalid.";
            return Err(Refusal::unsigned("UnrecognizedClientException", message));
        }
        in_scope(&signed, operation, date)?;
        fresh(instant, times)?;
        // The check of the other algorithm would bring its curve along: it is taken at its word.
        if let Some(key) = known.filter(|_| signed.algorithm == ALGORITHM) {
            let secret = key.secret.as_bytes();
            if expected(request, &signed, secret, date).is_none_or(|ours| ours != header_of(&signed)) {
                return Err(Refusal::unsigned("InvalidSignatureException", MISMATCH));
            }
        }
        return Ok(());
    }
    fresh(instant, times)
}

impl<'r> Signed<'r> {
    fn read(header: &'r str, date: &str) -> Result<Signed<'r>, Refusal> {
        let (algorithm, rest) = header.trim().split_once(' ').unwrap_or((header, ""));
        if algorithm != ALGORITHM && algorithm != ASYMMETRIC {
            let message = "Unsupported AWS 'algorithm'";
            return Err(Refusal::unsigned("IncompleteSignatureException", message));
        }
        let part = |name: &str| {
            let mut parts = rest.split(',').filter_map(|part| part.trim().split_once('='));
            parts.find(|(known, value)| *known == name && !value.is_empty()).map(|(_, value)| value)
        };
        let mut missing = String::new();
        let mut needed = |name: &str| {
            part(name).unwrap_or_else(|| {
                missing.push_str(&["Authorization header requires '", name, "' parameter. "].concat());
                ""
            })
        };
        let signed = Signed {
            algorithm,
            credential: needed("Credential"),
            signature: needed("Signature"),
            headers: needed("SignedHeaders"),
        };
        if date.is_empty() {
            missing.push_str("Authorization header requires existence of a 'X-Amz-Date' header.");
        }
        if missing.is_empty() { Ok(signed) } else { Err(Refusal::unsigned("IncompleteSignatureException", missing.trim_end())) }
    }
}

/// Key, day, region if the algorithm has it, service, and the word at the end.
fn in_scope(signed: &Signed<'_>, operation: &Operation, date: &str) -> Result<(), Refusal> {
    let parts: Vec<&str> = signed.credential.split('/').collect();
    let service = operation.service.signing_name;
    let (day, named, end) = match (parts.as_slice(), signed.algorithm) {
        ([_, day, _, named, end], ALGORITHM) | ([_, day, named, end], ASYMMETRIC) => (*day, *named, *end),
        _ => ("", "", ""),
    };
    let wrong = if end != "aws4_request" {
        "Credential must have exactly 5 slash-delimited elements, the last of them aws4_request".to_owned()
    } else if named != service {
        ["Credential should be scoped to correct service: '", service, "'."].concat()
    } else if !date.starts_with(day) {
        "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP".to_owned()
    } else if !signed.headers.split(';').any(|name| name == "host") {
        "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.".to_owned()
    } else {
        return Ok(());
    };
    Err(Refusal::unsigned("InvalidSignatureException", &wrong))
}

fn fresh(signed: Option<Instant>, times: &Times) -> Result<(), Refusal> {
    let code = "InvalidSignatureException";
    let Some(signed) = signed else {
        return Err(Refusal::unsigned("IncompleteSignatureException", "Date must be in ISO-8601 'basic format'"));
    };
    let is_near = |now: Instant| (signed.ms() - now.ms()).abs() <= TOLERANCE_MS;
    // Whoever was not told that the sandbox's clock was moved signs with the true time.
    if is_near(times.shown) || times.skew_ms == 0 && is_near(times.true_time) {
        return Ok(());
    }
    let (at, now) = (signed.amz_date(), times.shown);
    let message = if signed < now {
        [
            "Signature expired: ",
            &at,
            " is now earlier than ",
            &now.after(-TOLERANCE_MS).amz_date(),
            " (",
            &now.amz_date(),
            " - 5 min.)",
        ]
    } else {
        [
            "Signature not yet current: ",
            &at,
            " is still later than ",
            &now.after(TOLERANCE_MS).amz_date(),
            " (",
            &now.amz_date(),
            " + 5 min.)",
        ]
    };
    Err(Refusal::unsigned(code, &message.concat()))
}

/// What the header would be with this secret.
fn expected(request: &Request<'_>, signed: &Signed<'_>, secret: &[u8], date: &str) -> Option<Vec<u8>> {
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
    let (path, query) = request.path.split_once('?').unwrap_or((request.path, ""));
    let (path, query) = (canonical_path(path), canonical_query(query));
    let canonical = sigv4::SignableRequest {
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

/// The same header, written as we write it.
fn header_of(signed: &Signed<'_>) -> Vec<u8> {
    [ALGORITHM, " Credential=", signed.credential, ", SignedHeaders=", signed.headers, ", Signature=", signed.signature]
        .concat()
        .into_bytes()
}
