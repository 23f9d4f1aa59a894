//! Verifications of the business and of its registrant. A verification is decided some time after it was started. It
//! belongs to an account and not to a catalog.

use serde_json::Value;

use super::error;
use crate::account::GET_VERIFICATION_RESPONSE;
use crate::instant::{DAY_MS, Instant};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::failure;
use crate::sandbox::record::{Record, object, project_record, put, record, text};
use crate::sandbox::state::Entries;

/// How long the registrant takes to finish the page, and AWS to decide.
const STEP_MS: i64 = 5000;
/// How long a completion URL is valid.
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

pub(super) fn start(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let member = "VerificationDetails";
    let Some(requested) = object(input, member) else {
        return Err(error::invalid_field(member, "REQUIRED_FIELD_MISSING", "is required"));
    };
    let business = object(requested, DETAILS);
    let kind = if business.is_some() { BUSINESS } else { REGISTRANT };
    match status(context, kind) {
        "" | "FAILED" | "REJECTED" => {}
        SUCCEEDED => {
            return Err(error::conflict("ACCOUNT_ALREADY_VERIFIED", "the account has already passed this verification"));
        }
        _ => return Err(error::conflict("VERIFICATION_ALREADY_IN_PROGRESS", "a verification of this type is in progress")),
    }
    // A word in the request decides how the verification ends.
    let word = business.map_or(text(input, "ClientToken"), |details| text(details, "RegistrationId"));
    let stays_pending = word.contains(PENDING);
    let outcome = ["FAILED", "REJECTED"].into_iter().find(|name| word.contains(name));
    let has_page = business.is_none() || stays_pending;
    let duration = if stays_pending { URL_MS } else { STEP_MS * if has_page { 2 } else { 1 } };
    let mut verification = record([
        (TYPE, kind.into()),
        ("StartedAt", context.now.rfc3339().into()),
        ("outcome", outcome.unwrap_or(if stays_pending { "FAILED" } else { SUCCEEDED }).into()),
        ("endsAt", context.now.after(duration).rfc3339().into()),
    ]);
    let mut response = Record::new();
    if has_page {
        let page = ["https://verification.example/", &context.ids().identifier("")].concat();
        put(&mut response, "CompletionUrl", page);
        put(&mut response, "CompletionUrlExpiresAt", context.now.after(URL_MS).rfc3339());
        if !stays_pending {
            put(&mut verification, "actedAt", context.now.after(STEP_MS).rfc3339());
        }
    }
    if let Some(details) = business {
        put(&mut response, DETAILS, details.clone());
    }
    let member = if business.is_some() { "BusinessVerificationResponse" } else { "RegistrantVerificationResponse" };
    put(&mut verification, RESPONSE, record([(member, Value::Object(response))]));
    set_status(&mut verification, if has_page { PENDING } else { IN_PROGRESS });
    let output = project_record(&GET_VERIFICATION_RESPONSE, &verification);
    failure::plan(context, &mut verification, context.now.after(duration));
    context.account_state().verifications.insert(kind, verification);
    Ok(output)
}

pub(super) fn get(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let found = object(&context.account_state().verifications, text(input, TYPE));
    let verification =
        found.ok_or_else(|| error::not_found("VERIFICATION_NOT_FOUND", "the account has no such verification"))?;
    Ok(project_record(&GET_VERIFICATION_RESPONSE, verification))
}

/// Checks that both verifications have succeeded, and the one of the business for this legal name.
pub(super) fn require(context: &mut Context<'_>, legal_name: &str) -> Result<(), ErrorResponse> {
    let mut broken = Vec::new();
    if status(context, BUSINESS) != SUCCEEDED {
        broken.push(("INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS", "the verification of the business has not succeeded"));
    } else if !verified_name(context).eq_ignore_ascii_case(legal_name) {
        broken.push(("INCOMPATIBLE_LEGAL_NAME", "the legal name is not the one that was verified"));
    }
    if status(context, REGISTRANT) != SUCCEEDED {
        broken.push(("INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS", "the verification of the registrant has not succeeded"));
    }
    if broken.is_empty() { Ok(()) } else { Err(error::business_rules(&broken)) }
}

/// Moves the verifications on that are due.
pub(super) fn advance_to(verifications: &mut Entries, now: Instant) {
    for kind in [BUSINESS, REGISTRANT] {
        if object(verifications, kind).and_then(due).is_none_or(|next| next > now) {
            continue;
        }
        let Some(verification) = verifications.get_mut(kind) else { continue };
        let now = now.rfc3339();
        let (acted, end) = (text(verification, "actedAt"), text(verification, "endsAt").to_owned());
        if end <= now {
            let outcome = text(verification, "outcome").to_owned();
            set_status(verification, &outcome);
            put(verification, "CompletedAt", end);
        } else if !acted.is_empty() && *acted <= *now {
            set_status(verification, IN_PROGRESS);
        }
    }
}

/// When a verification moves on.
pub(super) fn due(verification: &Record) -> Option<Instant> {
    let next = match text(verification, STATUS) {
        PENDING if verification.contains_key("actedAt") => text(verification, "actedAt").min(text(verification, "endsAt")),
        PENDING | IN_PROGRESS => text(verification, "endsAt"),
        _ => return None,
    };
    Instant::parse_rfc3339(next)
}

fn set_status(verification: &mut Record, status: &str) {
    put(verification, STATUS, status);
    let reason = match status {
        PENDING => "the steps at CompletionUrl are not completed yet",
        "FAILED" => "the verification could not be completed",
        "REJECTED" => "the details were not accepted",
        _ => {
            verification.remove(REASON);
            return;
        }
    };
    put(verification, REASON, reason);
}

fn status<'s>(context: &'s mut Context<'_>, kind: &str) -> &'s str {
    object(&context.account_state().verifications, kind).map_or("", |verification| text(verification, STATUS))
}

fn verified_name<'s>(context: &'s mut Context<'_>) -> &'s str {
    let verification = object(&context.account_state().verifications, BUSINESS);
    let response =
        verification.and_then(|verification| object(object(verification, RESPONSE)?, "BusinessVerificationResponse"));
    response.and_then(|response| object(response, DETAILS)).map_or("", |details| text(details, "LegalName"))
}
