//! Scenarios: lists of real operations that put a sandbox into a state, so that it is always a state that Partner Central
//! could be in.
//!
//! A step is one call, `call` with its input `with`, by the access key `as`; or a `wait` in milliseconds. `times` repeats a
//! call, and `keep` gives its last output a name. In texts, `{partner.Id}` stands for a member of a kept output, `{nnnn}`
//! for the number of the repetition with that many digits, and `{code:ada@example.com}` for the code that was sent to an
//! address. `call` may also be `/_sandbox/contracts/sign`, as only a control request signs a channel contract. The last step
//! happens at the present time.

use serde_json::Value;

use super::account::email_verification_code::codes;
use super::caller::Caller;
use super::channel::channel_contract;
use super::execute::execute;
use super::json_text::json;
use super::option;
use super::quota::Quotas;
use super::record::{Record, put};
use super::services::{advance_to, routes};
use super::state::State;
use crate::instant::Instant;

/// The scenarios of the package.
const NAMED: [(&str, &str); 3] = [
    ("empty", include_str!("scenarios/empty.json")),
    ("onboarding", include_str!("scenarios/onboarding.json")),
    ("distributor", include_str!("scenarios/distributor.json")),
];

const STEP: [&str; 6] = ["call", "with", "as", "times", "keep", "wait"];
/// The call that is a control request and no operation.
const SIGN: &str = "/_sandbox/contracts/sign";
/// The account that calls unless a step names another.
const DEFAULT_KEY: &str = "111122223333";
/// A larger number is most likely a mistake.
const MAX_TIMES: u64 = 10_000;

/// The steps of a scenario.
#[derive(Debug, Clone, Default)]
pub(super) struct Scenario(Vec<Value>);

impl Scenario {
    /// Reads a scenario: the name of a built-in one, or an object with steps.
    pub(super) fn read(value: &Value) -> Result<Scenario, String> {
        let parsed;
        let value = match value {
            Value::String(name) => {
                let found = NAMED.iter().find(|(known, _)| known == name);
                let names = NAMED.map(|(name, _)| name);
                let (_, text) = found.ok_or_else(|| option::must_be_one_of("scenario", &names))?;
                parsed = serde_json::from_str(text).unwrap_or_default();
                &parsed
            }
            steps => steps,
        };
        let scenario = option::object("scenario", value, &["about", "steps"])?;
        let steps = scenario.get("steps").and_then(Value::as_array);
        let steps = steps.ok_or_else(|| option::must("scenario.steps", "be a list"))?;
        for (at, step) in steps.iter().enumerate() {
            let path = path_to(at);
            let step = option::object(&path, step, &STEP)?;
            if step.contains_key("call") == step.contains_key("wait") {
                return Err(option::must(&path, "have either `call` or `wait`"));
            }
            for name in ["wait", "times"] {
                let is_number = |value: &Value| value.as_u64().is_some_and(|number| name == "wait" || number <= MAX_TIMES);
                if step.get(name).is_some_and(|value| !is_number(value)) {
                    return Err(option::must(&[&path, ".", name].concat(), "be a whole number"));
                }
            }
        }
        Ok(Scenario(steps.clone()))
    }

    /// Replays the steps on an empty state, so that the last one happens now. No signature, fault or quota stops them.
    pub(super) fn replay(&self, state: &mut State, now_ms: i64) -> Result<(), String> {
        let waits = self.0.iter().filter_map(|step| step.get("wait").and_then(Value::as_i64));
        let mut at_ms = now_ms.saturating_sub(waits.fold(0, i64::saturating_add)).max(0);
        let mut kept = Record::new();
        for (at, step) in self.0.iter().enumerate() {
            if let Some(wait) = step.get("wait").and_then(Value::as_i64) {
                at_ms = at_ms.saturating_add(wait);
                continue;
            }
            for number in 1..=step.get("times").and_then(Value::as_u64).unwrap_or(1) {
                let output = call(state, step, &kept, number, at_ms).map_err(|error| [&path_to(at), ": ", &error].concat())?;
                if let Some(name) = step.get("keep").and_then(Value::as_str) {
                    put(&mut kept, name, output);
                }
            }
        }
        Ok(())
    }
}

fn path_to(at: usize) -> String {
    ["scenario.steps[", &at.to_string(), "]"].concat()
}

fn call(state: &mut State, step: &Value, kept: &Record, number: u64, now_ms: i64) -> Result<Value, String> {
    let text = |name: &str| step.get(name).and_then(Value::as_str);
    let name = text("call").unwrap_or("");
    let empty = Value::Object(Record::new());
    let input = filled(step.get("with").unwrap_or(&empty), &|word| value_of(state, kept, number, word))?;
    let now = Instant::at(now_ms);
    advance_to(state, now);
    if name == SIGN {
        return channel_contract::operations::sign(state, &input, now);
    }
    let [route] = *routes(name).as_slice() else {
        return Err(option::must("call", "name a service and an operation, such as channel.CreateRelationship"));
    };
    let caller = Caller::with_key(text("as").unwrap_or(DEFAULT_KEY));
    // A real call has one, and the snapshot counts them.
    state.ids.request_id();
    match execute(route, json(&input).as_bytes(), caller, state, &Quotas::NONE, now, None) {
        Ok(output) => Ok(Value::Object(output)),
        Err(error) => Err([name, ": ", &json(&Value::Object(error.into_body()))].concat()),
    }
}

/// Replaces the names in braces.
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

fn value_of(state: &State, kept: &Record, number: u64, word: &str) -> Option<String> {
    if !word.is_empty() && word.bytes().all(|byte| byte == b'n') {
        let digits = number.to_string();
        return Some("0".repeat(word.len().saturating_sub(digits.len())) + &digits);
    }
    if let Some(address) = word.strip_prefix("code:") {
        return codes(state).get(address).and_then(Value::as_str).map(str::to_owned);
    }
    let mut keys = word.split('.');
    let first = kept.get(keys.next()?)?;
    let found = keys.try_fold(first, |value, key| value.get(key))?;
    found.as_str().map(str::to_owned)
}
