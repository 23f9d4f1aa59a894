//! E-mail verification codes. They are not mailed; a control request and the snapshot show them.

use serde_json::Value;

use super::error;
use crate::instant::DAY_MS;
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, object, put, record, text};
use crate::sandbox::state::State;

const CODE: &str = "code";
const SENT_MS: &str = "sentMs";
const QUOTA: &str = "LIMIT_EXCEEDED_NUMBER_OF_EMAIL";

pub(super) fn send(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let address = text(input, "Email").to_ascii_lowercase();
    let (now, quotas) = (context.now, context.quotas);
    let known = object(&context.account_state().email_codes, &address);
    let sent = known.and_then(|known| known.get(SENT_MS)).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut recent: Vec<Value> = sent.iter().filter(|ms| is_within_a_day(ms, now.ms())).cloned().collect();
    error::check_quota(quotas, QUOTA, &|| recent.len())?;
    quotas.keep_latest(QUOTA, &mut recent);
    recent.push(now.ms().into());
    let code = context.ids().code();
    let entry = record([(CODE, code.into()), (SENT_MS, Value::Array(recent))]);
    context.account_state().email_codes.insert(&address, entry);
    Ok(Record::new())
}

/// Checks that the request's `EmailVerificationCode` is the one for the address, and uses it up.
pub(super) fn verify(context: &mut Context<'_>, email: &str, input: &Record) -> Result<(), ErrorResponse> {
    peek_code(context, email, input)?;
    let codes = &mut context.account_state().email_codes;
    if let Some(entry) = codes.get_mut(&email.to_ascii_lowercase()) {
        put(entry, CODE, "");
    }
    Ok(())
}

/// Checks the code without using it up.
pub(super) fn peek_code(context: &mut Context<'_>, email: &str, input: &Record) -> Result<(), ErrorResponse> {
    if context.is_sandbox_catalog() {
        return Ok(());
    }
    let member = "EmailVerificationCode";
    let code = text(input, member);
    if code.is_empty() {
        let message = "is required when the e-mail address changes";
        return Err(error::invalid_field(member, "REQUIRED_FIELD_MISSING", message));
    }
    match object(&context.account_state().email_codes, &email.to_ascii_lowercase()) {
        Some(entry) if text(entry, CODE) == code => Ok(()),
        _ => Err(error::invalid_field(member, "INVALID_VALUE", "is not the code that was sent last to this e-mail")),
    }
}

/// The codes that are still valid, by address. If several accounts sent one, the latest counts.
pub(in crate::sandbox) fn codes(state: &State) -> Record {
    let mut sent = Vec::new();
    for (address, entry) in state.all().flat_map(|(_, _, catalog)| catalog.account.email_codes.iter()) {
        let at = entry.get(SENT_MS).and_then(Value::as_array).and_then(|all| all.last()).and_then(Value::as_i64);
        let code = entry.get(CODE).and_then(Value::as_str).unwrap_or("");
        if !code.is_empty() {
            sent.push((at, address, code));
        }
    }
    sent.sort_unstable();
    let mut codes = Record::new();
    for (_, address, code) in sent {
        put(&mut codes, address, code);
    }
    codes
}

/// Whether a time in milliseconds lies within the last 24 hours.
pub(super) fn is_within_a_day(ms: &Value, now_ms: i64) -> bool {
    ms.as_i64().is_some_and(|ms| now_ms.saturating_sub(ms) < DAY_MS)
}
