//! Where a sandbox begins: a story of real operations that is played when it is
//! made, so that no scenario can be a state that Partner Central could not be in.
//!
//! A step is one call, `call` with its request `with`, by the access key `as`;
//! or a `wait` in milliseconds. `times` repeats a call, `keep` gives its last
//! answer a name. In texts `{partner.Id}` is what was kept, `{nnnn}` the number
//! of the repetition with as many digits, and `{code:ada@example.com}` the code
//! that was sent to an address. The last step is played at the present.

use serde_json::Value;

use super::option;
use super::quota::Quotas;
use super::record::{Record, put, record};
use super::{Request, Sandbox};
use crate::protocol::CONTENT_TYPE;

/// Those that come along.
const NAMED: [(&str, &str); 3] = [
    ("empty", include_str!("scenarios/empty.json")),
    ("onboarding", include_str!("scenarios/onboarding.json")),
    ("distributor", include_str!("scenarios/distributor.json")),
];

const STEP: [&str; 6] = ["call", "with", "as", "times", "keep", "wait"];
/// More would rather be a mistake.
const MOST: u64 = 10_000;

/// The steps of a story.
#[derive(Debug, Clone, Default)]
pub(super) struct Scenario(Vec<Value>);

impl Scenario {
    /// One by its name, or one that is given.
    pub(super) fn read(value: &Value) -> Result<Scenario, String> {
        let parsed;
        let value = match value {
            Value::String(name) => {
                let found = NAMED.iter().find(|(known, _)| known == name);
                let names = NAMED.map(|(name, _)| name);
                let (_, text) = found.ok_or_else(|| option::one_of("scenario", "no scenario", &names))?;
                parsed = serde_json::from_str(text).unwrap_or_default();
                &parsed
            }
            own => own,
        };
        let scenario = option::object("scenario", value, &["about", "steps"])?;
        let steps = scenario.get("steps").and_then(Value::as_array);
        let steps = steps.ok_or_else(|| option::must("scenario.steps", "be a list"))?;
        for (at, step) in steps.iter().enumerate() {
            let path = path(at);
            let step = option::object(&path, step, &STEP)?;
            if step.contains_key("call") == step.contains_key("wait") {
                return Err(option::must(&path, "have either a call or a wait"));
            }
            for name in ["wait", "times"] {
                let is_number = |value: &Value| value.as_u64().is_some_and(|number| name == "wait" || number <= MOST);
                if step.get(name).is_some_and(|value| !is_number(value)) {
                    return Err(option::must(&[&path, ".", name].concat(), "be a whole number"));
                }
            }
        }
        Ok(Scenario(steps.clone()))
    }

    /// Plays it into an empty sandbox, so that it ends now.
    pub(super) fn play(&self, sandbox: &mut Sandbox, now_ms: i64) -> Result<(), String> {
        let waits = self.0.iter().filter_map(|step| step.get("wait").and_then(Value::as_i64));
        let mut at_ms = now_ms.saturating_sub(waits.fold(0, i64::saturating_add)).max(0);
        let mut kept = Record::new();
        for (at, step) in self.0.iter().enumerate() {
            if let Some(wait) = step.get("wait").and_then(Value::as_i64) {
                at_ms = at_ms.saturating_add(wait);
                continue;
            }
            for number in 1..=step.get("times").and_then(Value::as_u64).unwrap_or(1) {
                let answer = call(sandbox, step, &kept, number, at_ms).map_err(|error| [&path(at), ": ", &error].concat())?;
                if let Some(name) = step.get("keep").and_then(Value::as_str) {
                    put(&mut kept, name, answer);
                }
            }
        }
        Ok(())
    }
}

fn path(at: usize) -> String {
    ["scenario.steps[", &at.to_string(), "]"].concat()
}

fn call(sandbox: &mut Sandbox, step: &Value, kept: &Record, number: u64, now_ms: i64) -> Result<Value, String> {
    let text = |name: &str| step.get(name).and_then(Value::as_str);
    let name = text("call").unwrap_or("");
    let operations = super::fault::operations(name).unwrap_or_default();
    let [operation] = *operations.as_slice() else {
        return Err(option::must("call", "name a service and an operation: channel.CreateRelationship"));
    };
    let input = filled(step.get("with").unwrap_or(&Value::Object(record([]))), &|word| value_of(sandbox, kept, number, word))?;
    let scope =
        ["AWS4-HMAC-SHA256 Credential=", text("as").unwrap_or("111122223333"), "/day/us-east-1/service/aws4_request"].concat();
    let target = operation.target();
    let headers = [("content-type", CONTENT_TYPE), ("x-amz-target", &target), ("authorization", &scope)];
    let body = input.to_string().into_bytes();
    let request = Request { method: "POST", path: "/", headers: &headers, body: &body, now_ms };
    let answer = sandbox.quietly(&Quotas::NONE, &request);
    let read = serde_json::from_slice(&answer.body).unwrap_or_default();
    if answer.status == 200 { Ok(read) } else { Err([name, ": ", &read.to_string()].concat()) }
}

/// A request with all that stands in braces put in.
fn filled(value: &Value, find: &dyn Fn(&str) -> Option<String>) -> Result<Value, String> {
    Ok(match value {
        Value::String(text) => {
            let mut out = String::new();
            let mut rest = text.as_str();
            while let Some((before, after)) = rest.split_once('{') {
                let (word, after) = after.split_once('}').ok_or_else(|| option::must(text, "close its brace"))?;
                out.push_str(before);
                out.push_str(&find(word).ok_or_else(|| ["nothing is known as {", word, "}"].concat())?);
                rest = after;
            }
            Value::from(out + rest)
        }
        Value::Array(items) => Value::Array(items.iter().map(|item| filled(item, find)).collect::<Result<_, _>>()?),
        Value::Object(members) => {
            let mut out = Record::new();
            for (name, value) in members {
                put(&mut out, name, filled(value, find)?);
            }
            Value::Object(out)
        }
        other => other.clone(),
    })
}

fn value_of(sandbox: &Sandbox, kept: &Record, number: u64, word: &str) -> Option<String> {
    if !word.is_empty() && word.bytes().all(|byte| byte == b'n') {
        let digits = number.to_string();
        return Some("0".repeat(word.len().saturating_sub(digits.len())) + &digits);
    }
    if let Some(address) = word.strip_prefix("code:") {
        return sandbox.email_codes().get(address).and_then(Value::as_str).map(str::to_owned);
    }
    let mut steps = word.split('.');
    let first = kept.get(steps.next()?)?;
    let found = steps.try_fold(first, |value, step| value.get(step))?;
    found.as_str().map(str::to_owned)
}
