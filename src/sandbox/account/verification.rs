//! Verifications of the business and of its registrant: started, then left to
//! the clock. They belong to an account, not to a catalog.

use serde_json::Value;

use super::refusal;
use crate::account::GET_VERIFICATION_RESPONSE;
use crate::instant::DAY_MS;
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, part, project_record, put, record, text};
use crate::sandbox::refusal::Refusal;

/// How long somebody takes to act, and AWS to decide.
const TAKES_MS: i64 = 5000;
/// How long a completion URL is good.
const URL_MS: i64 = DAY_MS;

const BUSINESS: &str = "BUSINESS_VERIFICATION";
const REGISTRANT: &str = "REGISTRANT_VERIFICATION";
const DETAILS: &str = "BusinessVerificationDetails";
const RESPONSE: &str = "VerificationResponseDetails";
const STATUS: &str = "VerificationStatus";
const REASON: &str = "VerificationStatusReason";
const TYPE: &str = "VerificationType";
const PENDING: &str = "PENDING_CUSTOMER_ACTION";
const IN_PROGRESS: &str = "IN_PROGRESS";
const SUCCEEDED: &str = "SUCCEEDED";

pub(super) fn start(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let member = "VerificationDetails";
    let Some(asked) = part(input, member) else {
        return Err(refusal::invalid_field(member, "REQUIRED_FIELD_MISSING", "is required"));
    };
    let business = part(asked, DETAILS);
    let kind = if business.is_some() { BUSINESS } else { REGISTRANT };
    match status(scene, kind) {
        "" | "FAILED" | "REJECTED" => {}
        SUCCEEDED => return Err(refusal::conflict("ACCOUNT_ALREADY_VERIFIED", "the account has passed this verification")),
        _ => return Err(refusal::conflict("VERIFICATION_ALREADY_IN_PROGRESS", "such a verification is in progress")),
    }
    // A word in the request says how it shall end.
    let word = business.map_or(text(input, "ClientToken"), |details| text(details, "RegistrationId"));
    let waits = word.contains(PENDING);
    let ends = ["FAILED", "REJECTED"].into_iter().find(|outcome| word.contains(outcome));
    let has_page = business.is_none() || waits;
    let ends_after = if waits { URL_MS } else { TAKES_MS * if has_page { 2 } else { 1 } };
    let mut verification = record([
        (TYPE, kind.into()),
        ("StartedAt", scene.now.rfc3339().into()),
        ("outcome", ends.unwrap_or(if waits { "FAILED" } else { SUCCEEDED }).into()),
        ("endsAt", scene.now.after(ends_after).rfc3339().into()),
    ]);
    let mut response = Record::new();
    if has_page {
        let page = ["https://verification.example/", &scene.mint().id("")].concat();
        put(&mut response, "CompletionUrl", page);
        put(&mut response, "CompletionUrlExpiresAt", scene.now.after(URL_MS).rfc3339());
        if !waits {
            put(&mut verification, "actedAt", scene.now.after(TAKES_MS).rfc3339());
        }
    }
    if let Some(details) = business {
        put(&mut response, DETAILS, details.clone());
    }
    let member = if business.is_some() { "BusinessVerificationResponse" } else { "RegistrantVerificationResponse" };
    put(&mut verification, RESPONSE, record([(member, Value::Object(response))]));
    set_status(&mut verification, if has_page { PENDING } else { IN_PROGRESS });
    let answer = project_record(&GET_VERIFICATION_RESPONSE, &verification);
    put(&mut scene.own().account.verifications, kind, verification);
    Ok(answer)
}

pub(super) fn get(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let found = part(&scene.own().account.verifications, text(input, TYPE));
    let verification =
        found.ok_or_else(|| refusal::not_found("VERIFICATION_NOT_FOUND", "the account has no such verification"))?;
    Ok(project_record(&GET_VERIFICATION_RESPONSE, verification))
}

/// Whether both have succeeded, the business under this name.
pub(super) fn require(scene: &mut Scene<'_>, legal_name: &str) -> Result<(), Refusal> {
    let mut broken = Vec::new();
    if status(scene, BUSINESS) != SUCCEEDED {
        broken.push(("INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS", "the verification of the business has not succeeded"));
    } else if !verified_name(scene).eq_ignore_ascii_case(legal_name) {
        broken.push(("INCOMPATIBLE_LEGAL_NAME", "the legal name is not the one that was verified"));
    }
    if status(scene, REGISTRANT) != SUCCEEDED {
        broken.push(("INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS", "the verification of the registrant has not succeeded"));
    }
    if broken.is_empty() { Ok(()) } else { Err(refusal::business(&broken)) }
}

/// Moves those on that are due.
pub(super) fn settle(verifications: &mut Record, now: &str) {
    for (_, verification) in verifications {
        let Some(verification) = verification.as_object_mut() else { continue };
        if !matches!(text(verification, STATUS), PENDING | IN_PROGRESS) {
            continue;
        }
        let (acted, end) = (text(verification, "actedAt"), text(verification, "endsAt").to_owned());
        if *end <= *now {
            let outcome = text(verification, "outcome").to_owned();
            set_status(verification, &outcome);
            put(verification, "CompletedAt", end);
        } else if !acted.is_empty() && *acted <= *now {
            set_status(verification, IN_PROGRESS);
        }
    }
}

fn set_status(verification: &mut Record, status: &str) {
    put(verification, STATUS, status);
    let reason = match status {
        PENDING => "somebody has to finish the steps at CompletionUrl",
        "FAILED" => "the verification could not be finished",
        "REJECTED" => "the details were not accepted",
        _ => {
            verification.remove(REASON);
            return;
        }
    };
    put(verification, REASON, reason);
}

fn status<'s>(scene: &'s mut Scene<'_>, kind: &str) -> &'s str {
    part(&scene.own().account.verifications, kind).map_or("", |verification| text(verification, STATUS))
}

fn verified_name<'s>(scene: &'s mut Scene<'_>) -> &'s str {
    let verification = part(&scene.own().account.verifications, BUSINESS);
    let response = verification.and_then(|verification| part(part(verification, RESPONSE)?, "BusinessVerificationResponse"));
    response.and_then(|response| part(response, DETAILS)).map_or("", |details| text(details, "LegalName"))
}
