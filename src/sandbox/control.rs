//! Control requests: what tests ask of the sandbox itself under `/_sandbox/`, in JSON, through `fetch` and over HTTP alike.

use serde_json::Value;

use super::account::email_verification_code::codes;
use super::accounts;
use super::channel::channel_contract;
use super::delivery::Delivery;
use super::incoming::Incoming;
use super::instance::Instance;
use super::json_text;
use super::option;
use super::record::{Record, put, read, record, text_record};
use super::scenario::Scenario;
use super::state::State;
use crate::http::Response;
use crate::instant::Instant;

const ROOT: &str = "/_sandbox";

/// Some editors write it first.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Method, path and description of each endpoint.
const ENDPOINTS: [[&str; 3]; 16] = [
    ["GET", "/_sandbox/", "lists these endpoints"],
    ["GET", "/_sandbox/state", "the whole state as JSON"],
    ["PUT", "/_sandbox/state", "replaces the state"],
    ["POST", "/_sandbox/reset", "starts again; with {\"scenario\": \"distributor\"}, from that scenario"],
    ["GET", "/_sandbox/clock", "the sandbox's time"],
    [
        "POST",
        "/_sandbox/clock",
        "moves the clock: {\"advance\": 60000} in milliseconds, or {\"set\": \"2027-01-01T00:00:00Z\"}",
    ],
    ["GET", "/_sandbox/faults", "the faults that are still to come"],
    [
        "POST",
        "/_sandbox/faults",
        "plans a fault or a list of them: {\"kind\": \"throttle\", \"operation\": \"CreatePartner\", \"count\": 2}, or {\"kind\": \"task-failed\"}",
    ],
    ["DELETE", "/_sandbox/faults", "cancels all planned faults"],
    ["GET", "/_sandbox/accounts", "the AWS accounts, and the IDs of what they have"],
    ["GET", "/_sandbox/email-codes", "the verification codes that are still valid, by e-mail address"],
    ["GET", "/_sandbox/contracts", "the channel contracts that wait for their signatories"],
    ["POST", "/_sandbox/contracts/sign", "signs one as its signatory: {\"id\": \"cc-…\"}"],
    ["GET", "/_sandbox/requests", "the latest requests and what became of them, without secrets"],
    ["DELETE", "/_sandbox/requests", "clears the list of requests"],
    ["GET", "/_sandbox/quotas", "the names and numbers of the quotas"],
];

/// Whether a path is that of a control request.
pub(super) fn serves(path: &str) -> bool {
    path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

pub(super) fn handle(instance: &mut Instance, request: Incoming<'_>, now_ms: i64) -> Delivery {
    let Incoming { method, path, body, .. } = request;
    let path = if path == ROOT { "/_sandbox/" } else { path };
    let methods: Vec<&str> = ENDPOINTS.iter().filter(|[_, known, _]| *known == path).map(|[method, ..]| *method).collect();
    if methods.is_empty() {
        return rejected(404, &[path, " does not exist; GET /_sandbox/ lists what does"].concat());
    }
    if !methods.contains(&method) {
        let allowed = methods.join(", ");
        let mut delivery = rejected(405, &[path, " takes ", &allowed, ", not ", method].concat());
        delivery.response.headers.push(("Allow".to_owned(), allowed));
        return delivery;
    }
    if (method, path) == ("GET", "/_sandbox/state") {
        return match instance.state.write_snapshot() {
            Ok(snapshot) => Delivery::of_control(json(200, snapshot)),
            Err(_) => rejected(507, "there is not enough memory to write the state"),
        };
    }
    match read_body(body).and_then(|body| apply(instance, method, path, body, now_ms)) {
        Ok(body) => Delivery::of_control(json(200, body)),
        Err(message) => rejected(400, &message),
    }
}

fn read_body(body: &[u8]) -> Result<Value, String> {
    let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Object(Record::new()));
    }
    serde_json::from_slice(body).map_err(|error| ["the body must be JSON: ", &error.to_string()].concat())
}

fn apply(instance: &mut Instance, method: &str, path: &str, body: Value, now_ms: i64) -> Result<Vec<u8>, String> {
    if (method, path) == ("PUT", "/_sandbox/state") {
        instance.restore(State::restore(body).map_err(|error| ["not a sandbox state: ", &error].concat())?);
        return Ok(b"{}".to_vec());
    }
    answer(instance, method, path, &body, now_ms).map(|value| json_text::json(&value).into_bytes())
}

fn answer(instance: &mut Instance, method: &str, path: &str, body: &Value, now_ms: i64) -> Result<Value, String> {
    let empty = || Value::Object(Record::new());
    Ok(match (method, path) {
        ("POST", "/_sandbox/reset") => {
            let body = option::object("body", body, &["scenario"])?;
            let scenario = body.get("scenario").map(Scenario::read).transpose()?;
            instance.restart(scenario.as_ref(), now_ms)?;
            empty()
        }
        ("POST", "/_sandbox/clock") => {
            move_clock(instance, body, now_ms)?;
            clock(instance, now_ms)
        }
        (_, "/_sandbox/clock") => clock(instance, now_ms),
        (_, "/_sandbox/faults") => {
            match method {
                "POST" => instance.faults.add(body)?,
                "DELETE" => instance.faults.clear(),
                _ => {}
            }
            instance.faults.list()
        }
        (_, "/_sandbox/accounts") => {
            instance.advance_to(now_ms);
            accounts::list(&instance.state)
        }
        (_, "/_sandbox/email-codes") => Value::Object(codes(&instance.state)),
        (_, "/_sandbox/contracts") => {
            instance.advance_to(now_ms);
            Value::Array(channel_contract::operations::unsigned(&instance.state))
        }
        (_, "/_sandbox/contracts/sign") => {
            let now = instance.advance_to(now_ms);
            channel_contract::operations::sign(&mut instance.state, body, now)?
        }
        (_, "/_sandbox/requests") => {
            if method == "DELETE" {
                instance.log.clear();
            }
            instance.log.list()
        }
        (_, "/_sandbox/quotas") => instance.settings.quotas.list(),
        _ => {
            let endpoint = |[method, path, about]: &[&str; 3]| {
                Value::Object(text_record(&[("method", method), ("path", path), ("about", about)]))
            };
            Value::Object(record([("endpoints", ENDPOINTS.iter().map(endpoint).collect())]))
        }
    })
}

fn clock(instance: &Instance, now_ms: i64) -> Value {
    let now = instance.now(now_ms);
    Value::Object(record([("now", now.ms().into()), ("date", now.rfc3339().into())]))
}

fn move_clock(instance: &mut Instance, body: &Value, now_ms: i64) -> Result<(), String> {
    let body = option::object("body", body, &["advance", "set"])?;
    let now = instance.now(now_ms);
    let target = match (body.get("advance"), body.get("set")) {
        (Some(by), None) => {
            let by = by.as_i64().filter(|by| (0..1 << 53).contains(by));
            now.after(by.ok_or_else(|| option::must("advance", "be a whole number of milliseconds from 0"))?)
        }
        (None, Some(date)) => {
            let read = match date {
                Value::String(text) => read_date_time(text),
                other => other.as_i64().filter(|ms| *ms >= 0).map(Instant::at),
            };
            read.ok_or_else(|| option::must("set", "be a date such as 2027-01-01T00:00:00Z, or milliseconds since 1970"))?
        }
        _ => return Err("the body must be {\"advance\": milliseconds} or {\"set\": date}".to_owned()),
    };
    instance.state.ahead_ms = target.ms() - Instant::at(now_ms).ms();
    Ok(())
}

fn read_date_time(text: &str) -> Option<Instant> {
    read(&crate::account::DATE_TIME, json_text::json(&Value::from(text)).as_bytes()).ok()?;
    Instant::parse_rfc3339(text)
}

fn json(status: u16, body: Vec<u8>) -> Response {
    let headers = vec![("Content-Type".to_owned(), "application/json".to_owned())];
    Response { status, headers, body }
}

fn rejected(status: u16, message: &str) -> Delivery {
    let mut body = Record::new();
    put(&mut body, "message", message);
    Delivery::of_control(json(status, json_text::json(&Value::Object(body)).into_bytes()))
}
