//! Verification codes. They are sent nowhere: the snapshot shows them.

use serde_json::Value;

use super::refusal;
use crate::instant::DAY_MS;
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, part, put, record, text};
use crate::sandbox::refusal::Refusal;

pub(super) fn send(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let address = text(input, "Email").to_ascii_lowercase();
    let now = scene.now;
    let known = part(&scene.own().email_codes, &address);
    let sent = known.and_then(|known| known.get("sentMs")).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut lately: Vec<Value> = sent.into_iter().filter(|ms| is_within_a_day(ms, now.ms())).collect();
    refusal::room(scene.quotas, "LIMIT_EXCEEDED_NUMBER_OF_EMAIL", lately.len())?;
    lately.push(now.ms().into());
    let code = scene.mint().code();
    let entry = record([("code", code.into()), ("sentMs", Value::Array(lately))]);
    scene.own().email_codes.insert(address, Value::Object(entry));
    Ok(Record::new())
}

/// Whether the request's `EmailVerificationCode` proves the address; a code is
/// good once.
pub(super) fn verify(scene: &mut Scene<'_>, email: &str, input: &Record) -> Result<(), Refusal> {
    look(scene, email, input)?;
    if let Some(sent) = scene.own().email_codes.get_mut(&email.to_ascii_lowercase()).and_then(Value::as_object_mut) {
        put(sent, "code", "");
    }
    Ok(())
}

/// The same without using it up.
pub(super) fn look(scene: &mut Scene<'_>, email: &str, input: &Record) -> Result<(), Refusal> {
    if scene.is_trial() {
        return Ok(());
    }
    let member = "EmailVerificationCode";
    let code = text(input, member);
    if code.is_empty() {
        let message = "is required where the e-mail changes";
        return Err(refusal::invalid_field(member, "REQUIRED_FIELD_MISSING", message));
    }
    match part(&scene.own().email_codes, &email.to_ascii_lowercase()) {
        Some(sent) if text(sent, "code") == code => Ok(()),
        _ => Err(refusal::invalid_field(member, "INVALID_VALUE", "is not the code that was sent last to this e-mail")),
    }
}

/// Whether an instant lies within the last 24 hours.
pub(super) fn is_within_a_day(ms: &Value, now_ms: i64) -> bool {
    ms.as_i64().is_some_and(|ms| now_ms.saturating_sub(ms) < DAY_MS)
}
