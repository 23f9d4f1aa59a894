//! What tests ask of the sandbox itself, under `/_sandbox/`: JSON in, JSON out,
//! the same through `fetch` and over HTTP.

use serde_json::Value;

use super::option;
use super::record::{Record, put, record, text_record};
use super::scenario::Scenario;
use super::{Request, Response, Sandbox};
use crate::instant::Instant;

/// Where all of it is.
const ROOT: &str = "/_sandbox";

/// What there is: method, address, what it does.
const ENDPOINTS: [[&str; 3]; 13] = [
    ["GET", "/_sandbox/", "lists these"],
    ["GET", "/_sandbox/state", "everything, as JSON"],
    ["PUT", "/_sandbox/state", "takes such a state"],
    ["POST", "/_sandbox/reset", "begins again; {\"scenario\": \"distributor\"} from there"],
    ["GET", "/_sandbox/clock", "the sandbox's time"],
    ["POST", "/_sandbox/clock", "moves it: {\"advance\": 60000} in ms, or {\"set\": \"2027-01-01T00:00:00Z\"}"],
    ["GET", "/_sandbox/faults", "what is still to go wrong"],
    [
        "POST",
        "/_sandbox/faults",
        "plans one or a list: {\"kind\": \"throttle\", \"operation\": \"CreatePartner\", \"count\": 2}",
    ],
    ["DELETE", "/_sandbox/faults", "forgets them"],
    ["GET", "/_sandbox/email-codes", "the codes that were sent and are still good, by address"],
    ["GET", "/_sandbox/requests", "the latest requests and what became of them, without secrets"],
    ["DELETE", "/_sandbox/requests", "forgets them"],
    ["GET", "/_sandbox/quotas", "the quotas' names and numbers"],
];

/// Whether a path is one of these.
pub(super) fn is_for(path: &str) -> bool {
    path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
}

/// An answer, and whether the state is another now.
pub(super) fn answer(sandbox: &mut Sandbox, request: &Request<'_>) -> (Response, bool) {
    let path = request.path.split('?').next().unwrap_or("");
    let path = if path == ROOT { "/_sandbox/" } else { path };
    let method = request.method;
    let mut methods = ENDPOINTS.iter().filter(|[_, known, _]| *known == path).map(|[method, ..]| *method).peekable();
    if methods.peek().is_none() {
        return (said(404, &[path, " is not there: GET /_sandbox/ lists what is"].concat()), false);
    }
    if !methods.clone().any(|known| known == method) {
        let all = methods.collect::<Vec<_>>().join(", ");
        let mut refused = said(405, &[path, " takes ", &all, ", not ", method].concat());
        refused.headers.push(("Allow".to_owned(), all));
        return (refused, false);
    }
    let body = if request.body.iter().all(u8::is_ascii_whitespace) {
        Ok(Value::Object(Record::new()))
    } else {
        serde_json::from_slice(request.body).map_err(|error| ["the body must be JSON: ", &error.to_string()].concat())
    };
    let changes = method != "GET";
    match body.and_then(|body| play(sandbox, method, path, &body, request.now_ms)) {
        Ok(answer) => {
            (json(200, &answer), changes && matches!(path, "/_sandbox/state" | "/_sandbox/reset" | "/_sandbox/clock"))
        }
        Err(message) => (said(400, &message), false),
    }
}

fn play(sandbox: &mut Sandbox, method: &str, path: &str, body: &Value, now_ms: i64) -> Result<Value, String> {
    let nothing = || Value::Object(Record::new());
    Ok(match (method, path) {
        ("GET", "/_sandbox/state") => sandbox.snapshot(),
        ("PUT", "/_sandbox/state") => {
            sandbox.restore(body).map_err(|error| ["this is no sandbox state: ", &error].concat())?;
            nothing()
        }
        ("POST", "/_sandbox/reset") => {
            let asked = option::object("body", body, &["scenario"])?;
            let scenario = asked.get("scenario").map(Scenario::read).transpose()?;
            sandbox.begin(scenario.as_ref(), now_ms)?;
            nothing()
        }
        ("POST", "/_sandbox/clock") => {
            move_clock(sandbox, body, now_ms)?;
            clock(sandbox, now_ms)
        }
        (_, "/_sandbox/clock") => clock(sandbox, now_ms),
        (_, "/_sandbox/faults") => {
            match method {
                "POST" => sandbox.faults.add(body)?,
                "DELETE" => sandbox.faults.clear(),
                _ => {}
            }
            sandbox.faults.list()
        }
        (_, "/_sandbox/email-codes") => Value::Object(sandbox.email_codes()),
        (_, "/_sandbox/requests") => {
            if method == "DELETE" {
                sandbox.log.clear();
            }
            sandbox.log.list()
        }
        (_, "/_sandbox/quotas") => sandbox.settings.quotas.list(),
        _ => {
            let endpoint = |[method, path, about]: &[&str; 3]| {
                Value::Object(text_record(&[("method", method), ("path", path), ("about", about)]))
            };
            Value::Object(record([("endpoints", ENDPOINTS.iter().map(endpoint).collect())]))
        }
    })
}

fn clock(sandbox: &Sandbox, now_ms: i64) -> Value {
    let now = sandbox.now(now_ms);
    Value::Object(record([("now", now.ms().into()), ("date", now.rfc3339().into())]))
}

fn move_clock(sandbox: &mut Sandbox, body: &Value, now_ms: i64) -> Result<(), String> {
    let asked = option::object("body", body, &["advance", "set"])?;
    let now = sandbox.now(now_ms);
    let to = match (asked.get("advance"), asked.get("set")) {
        (Some(by), None) => {
            let by = by.as_i64().filter(|by| (0..1 << 53).contains(by));
            now.after(by.ok_or_else(|| option::must("advance", "be a whole number of milliseconds from 0"))?)
        }
        (None, Some(date)) => {
            let read = match date {
                Value::String(text) => instant(text),
                other => other.as_i64().filter(|ms| *ms >= 0).map(Instant::at),
            };
            read.ok_or_else(|| option::must("set", "be a date as 2027-01-01T00:00:00Z, or milliseconds since 1970"))?
        }
        _ => return Err("the body must be {\"advance\": milliseconds} or {\"set\": date}".to_owned()),
    };
    sandbox.state.ahead_ms = to.ms() - Instant::at(now_ms).ms();
    Ok(())
}

/// A text that is a date-time.
fn instant(text: &str) -> Option<Instant> {
    super::record::read(&crate::account::DATE_TIME, Value::from(text).to_string().as_bytes()).ok()?;
    Instant::parse_rfc3339(text)
}

fn json(status: u16, body: &Value) -> Response {
    let headers = vec![("Content-Type".to_owned(), "application/json".to_owned())];
    Response { status, headers, body: body.to_string().into_bytes() }
}

fn said(status: u16, message: &str) -> Response {
    let mut body = Record::new();
    put(&mut body, "message", message);
    json(status, &Value::Object(body))
}
