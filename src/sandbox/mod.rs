//! Partner Central in memory: requests in, answers out, for tests and demos.
//!
//! Nothing here reads a clock, draws a random number or touches the network:
//! the instant comes with each request and all identifiers come from the seed,
//! so the same requests always get the same answers.
//!
//! ```
//! use partner_central::sandbox::{Request, Sandbox};
//!
//! let mut sandbox = Sandbox::new(1);
//! let answer = sandbox.handle(&Request {
//!     method: "POST",
//!     path: "/",
//!     headers: &[
//!         ("Content-Type", "application/x-amz-json-1.0"),
//!         ("X-Amz-Target", "PartnerCentralAccount.ListPartners"),
//!     ],
//!     body: br#"{ "Catalog": "Sandbox" }"#,
//!     now_ms: 1_790_000_000_000,
//! });
//! assert_eq!(answer.status, 200);
//! assert_eq!(answer.body, br#"{"PartnerSummaryList":[]}"#);
//! ```
//!
#![doc = include_str!("assumptions.md")]

mod account;
mod answer;
mod caller;
mod channel;
mod client_token;
mod control;
mod fault;
mod fingerprint;
mod identifier;
mod log;
mod option;
mod page;
mod protocol;
mod quota;
mod record;
mod refusal;
mod scenario;
mod settings;
mod signature;
mod state;
mod tags;

use caller::Caller;
use fault::{Does, Faults};
use identifier::Mint;
use log::Log;
use quota::{Quotas, Rates};
use record::Record;
use refusal::Refusal;
use scenario::Scenario;
use serde_json::Value;
use settings::Settings;
use state::{Catalog, State};

use crate::RequestError;
pub use crate::http::Response;
use crate::instant::Instant;
use crate::shape::Operation;

/// Partner Central in memory.
#[derive(Debug, Clone)]
pub struct Sandbox {
    state: State,
    settings: Settings,
    faults: Faults,
    log: Log,
    rates: Rates,
}

/// An answer, and how it is to go out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// What to send.
    pub response: Response,
    /// How long to wait before.
    pub delay_ms: u64,
    /// Where the connection is to end, if it is.
    pub cut: Option<Cut>,
    /// Whether the state may be another now: what is kept, has to be kept before this goes out.
    pub changed: bool,
    /// The AWS account that called.
    pub account: String,
}

/// Where a connection ends too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// No byte of the answer is sent.
    Answer,
    /// Half of its body is.
    Body,
}

/// An HTTP request to either service.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// `POST`.
    pub method: &'a str,
    /// `/`.
    pub path: &'a str,
    /// In any order and case.
    pub headers: &'a [(&'a str, &'a str)],
    /// One JSON object.
    pub body: &'a [u8],
    /// The caller's clock: milliseconds since 1970.
    pub now_ms: i64,
}

impl Request<'_> {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }
}

/// What an operation plays on: the state, and who asks for what and when.
struct Scene<'s> {
    state: &'s mut State,
    caller: Caller,
    catalog: &'static str,
    now: Instant,
    quotas: &'s Quotas,
}

/// What time it is for whom.
struct Times {
    /// Without what the clock was moved.
    true_time: Instant,
    /// In the header `Date`, and where signatures are looked at.
    shown: Instant,
    /// How far that is off.
    skew_ms: i64,
}

/// An operation: its valid input in, its output out.
type Play = fn(&mut Scene<'_>, &Record) -> Result<Record, Refusal>;

impl Scene<'_> {
    /// The caller's own part of the state.
    fn own(&mut self) -> &mut Catalog {
        self.state.catalog(&self.caller.account, self.catalog)
    }

    fn mint(&mut self) -> &mut Mint {
        &mut self.state.mint
    }

    fn arn(&self, kind: &str, id: &str) -> String {
        self.caller.arn(self.catalog, kind, id)
    }

    /// Whether this is the catalog in which nothing has to be proven.
    fn is_trial(&self) -> bool {
        self.catalog == "Sandbox"
    }
}

impl Sandbox {
    /// An empty Partner Central. Another seed, other identifiers.
    pub fn new(seed: u64) -> Sandbox {
        Sandbox {
            state: State::new(seed),
            settings: Settings::default(),
            faults: Faults::default(),
            log: Log::default(),
            rates: Rates::default(),
        }
    }

    /// Takes options, and begins anew with them: `requireSignature`,
    /// `credentials` (`accessKeyId`, `secretAccessKey` and maybe `account`),
    /// `quotas` (false, or numbers by name), `requestRates`, `faults` and
    /// `scenario` (a name, or a story of one's own). An error names the member,
    /// and nothing has changed.
    ///
    /// ```
    /// use partner_central::sandbox::Sandbox;
    /// use serde_json::json;
    ///
    /// let mut sandbox = Sandbox::new(1);
    /// let options = json!({ "scenario": "distributor", "faults": [{ "kind": "throttle", "count": 2 }] });
    /// sandbox.configure(&options, 1_795_253_400_000)?;
    /// let wrong = sandbox.configure(&json!({ "quotas": 7 }), 1_795_253_400_000);
    /// assert_eq!(wrong.unwrap_err(), "`quotas` must be false, or an object of names and numbers");
    /// # Ok::<(), String>(())
    /// ```
    pub fn configure(&mut self, options: &Value, now_ms: i64) -> Result<(), String> {
        let before = std::mem::replace(&mut self.settings, Settings::read(options)?);
        self.begin(None, now_ms).inspect_err(|_| self.settings = before)
    }

    /// Forgets everything but seed and settings, and plays a scenario; if none is given, the settings'.
    fn begin(&mut self, scenario: Option<&Scenario>, now_ms: i64) -> Result<(), String> {
        let mut new = Sandbox::new(self.state.mint.seed);
        scenario.unwrap_or(&self.settings.scenario).play(&mut new, now_ms)?;
        // Each with what it was made with, and a log that begins with the first request from outside.
        self.state = new.state;
        self.faults = self.settings.faults.clone();
        self.log.clear();
        self.rates = Rates::default();
        Ok(())
    }

    /// Answers a request, or, under `/_sandbox/`, a test's own question.
    pub fn handle(&mut self, request: &Request<'_>) -> Response {
        self.deliver(request).response
    }

    /// The same, with what faults there are to act out.
    pub fn deliver(&mut self, request: &Request<'_>) -> Delivery {
        if control::is_for(request.path) {
            let (response, changed) = control::answer(self, request);
            return Delivery { response, delay_ms: 0, cut: None, changed, account: String::new() };
        }
        let operation = protocol::operation(request);
        let fault = self.faults.take(operation.as_ref().ok().copied());
        let (true_time, now) = (Instant::at(request.now_ms), self.now(request.now_ms));
        let skew_ms = fault.as_ref().map_or(0, |fault| fault.skew_ms);
        let times = Times { true_time, shown: now.after(skew_ms), skew_ms };
        let account = Caller::of(request, &self.settings).account;
        let named = operation.as_ref().ok().copied();
        let mut entry = log::entry(now.rfc3339(), request.method, named, &account, request.body);

        let request_id = self.state.mint.request_id();
        record::put(&mut entry, "requestId", request_id.as_str());
        self.settle(now);
        let instead = fault.as_ref().and_then(|fault| fault.refusal(named));
        let does = fault.as_ref().map_or(Does::Wait, |fault| fault.does);
        let mut changed = false;
        let response = match does {
            _ if instead.is_some() => answer::render(instead.map_or_else(|| Ok(Record::new()), Err), request_id, times.shown),
            Does::Drop => Response { status: 503, headers: Vec::new(), body: Vec::new() },
            Does::Unavailable => answer::plain(503, "", ""),
            Does::Html => answer::plain(502, "text/html", "<html><body><h1>502 Bad Gateway</h1></body></html>"),
            _ => {
                let minted = self.state.mint.minted;
                let quotas = std::mem::take(&mut self.settings.quotas);
                let played = operation.and_then(|operation| {
                    signature::check(request, &self.settings, operation, &times)?;
                    self.rates.count(&quotas, operation, &account, now.ms())?;
                    self.play(operation, request, &quotas, now)
                });
                self.settings.quotas = quotas;
                changed = named.is_some_and(changes) && (played.is_ok() || self.state.mint.minted != minted);
                answer::render(played, request_id, times.shown)
            }
        };
        let error = response.headers.iter().find(|(name, _)| name == answer::ERROR_TYPE).map(|(_, error)| error.as_str());
        record::put(&mut entry, "error", error.map_or(Value::Null, Value::from));
        record::put(&mut entry, "status", if does == Does::Drop { Value::Null } else { response.status.into() });
        if let Some(fault) = &fault {
            record::put(&mut entry, "fault", fault.kind());
        }
        self.log.push(entry);
        let cut = match does {
            Does::Drop | Does::DropAfter => Some(Cut::Answer),
            Does::Half => Some(Cut::Body),
            _ => None,
        };
        Delivery { response, delay_ms: fault.map_or(0, |fault| fault.delay_ms), cut, changed, account }
    }

    /// A request of a scenario: no signature, fault or quota stops it, and no log has it.
    fn quietly(&mut self, quotas: &Quotas, request: &Request<'_>) -> Response {
        let now = self.now(request.now_ms);
        let request_id = self.state.mint.request_id();
        self.settle(now);
        let played = protocol::operation(request).and_then(|operation| self.play(operation, request, quotas, now));
        answer::render(played, request_id, now)
    }

    fn settle(&mut self, now: Instant) {
        account::settle(&mut self.state, now);
        channel::channel_handshake::settle(&mut self.state, now);
    }

    /// The sandbox's time at a caller's.
    fn now(&self, now_ms: i64) -> Instant {
        Instant::at(now_ms).after(self.state.ahead_ms)
    }

    /// The codes that were sent and are still good, by address: of those of several accounts the latest.
    fn email_codes(&self) -> Record {
        let catalogs = self.state.accounts.values().flat_map(|catalogs| catalogs.values());
        let mut sent = Vec::new();
        for (address, entry) in catalogs.flat_map(|catalog| &catalog.email_codes) {
            let at = entry.get("sentMs").and_then(Value::as_array).and_then(|all| all.last()).and_then(Value::as_i64);
            let code = entry.get("code").and_then(Value::as_str).unwrap_or("");
            if !code.is_empty() {
                sent.push((at, address, code));
            }
        }
        sent.sort_unstable();
        let mut codes = Record::new();
        for (_, address, code) in sent {
            record::put(&mut codes, address, code);
        }
        codes
    }

    /// Answers a request of this crate's own, whatever host its URL names: the
    /// whole of a [transport](crate::http) for tests.
    ///
    /// ```
    /// use partner_central::{channel, http::Request, sandbox::Sandbox};
    ///
    /// let mut sandbox = Sandbox::new(1);
    /// let operation = &channel::LIST_RELATIONSHIPS;
    /// let body = operation.body(br#"{"catalog":"Sandbox"}"#, None)?;
    /// let request = Request::new(operation, "http://sandbox.example".to_owned(), body);
    /// let response = sandbox.answer(&request, 1_795_253_400_000);
    /// assert_eq!((response.status, &*response.body), (200, &br#"{"items":[]}"#[..]));
    /// # Ok::<(), partner_central::RequestError>(())
    /// ```
    pub fn answer(&mut self, request: &crate::http::Request, now_ms: i64) -> Response {
        self.deliver_answer(request, now_ms).response
    }

    /// The same, with what faults there are to act out.
    pub fn deliver_answer(&mut self, request: &crate::http::Request, now_ms: i64) -> Delivery {
        let mut headers: Vec<(&str, &str)> = request.headers.iter().map(|(name, value)| (&**name, &**value)).collect();
        let host = request.url.split_once("://").map_or("", |(_, rest)| rest.split('/').next().unwrap_or(""));
        headers.push(("host", host));
        self.deliver(&Request { method: "POST", path: "/", headers: &headers, body: &request.body, now_ms })
    }

    /// The whole state, to be kept and read: resources under the models' own
    /// member names, by account and catalog.
    pub fn snapshot(&self) -> Value {
        self.state.snapshot()
    }

    /// Takes a snapshot's state and seed. On an error, which says where,
    /// nothing has changed.
    pub fn restore(&mut self, state: &Value) -> Result<(), String> {
        self.state = State::restore(state)?;
        Ok(())
    }

    /// Forgets everything but seed and options. A scenario is begun again by a
    /// `POST` to `/_sandbox/reset`, which brings the time along.
    pub fn reset(&mut self) {
        self.state = State::new(self.state.mint.seed);
        self.faults = self.settings.faults.clone();
        self.log.clear();
        self.rates = Rates::default();
    }

    fn play(
        &mut self,
        operation: &'static Operation,
        request: &Request<'_>,
        quotas: &Quotas,
        now: Instant,
    ) -> Result<Record, Refusal> {
        let is_account = operation.service.name == "account";
        let play = if is_account { account::play(operation.name) } else { channel::play(operation.name) };
        let Some(play) = play else {
            return Err(Refusal::unknown_operation(&["the sandbox does not play ", operation.name, " yet"].concat()));
        };
        let input = match record::read(operation.input, request.body) {
            Ok(Value::Object(input)) => input,
            Ok(_) => return Err(Refusal::serialization("the body must be a JSON object")),
            Err(RequestError::Json(error)) => return Err(Refusal::serialization(&error.to_string())),
            Err(RequestError::Validation(invalid)) => {
                if invalid.issues.iter().any(|issue| issue.path.is_empty()) {
                    return Err(Refusal::serialization("the body must be a JSON object"));
                }
                return Err(if is_account { account::refusal::invalid(&invalid) } else { channel::refusal::invalid(&invalid) });
            }
        };
        let asked = catalog_of(&input);
        let Some(catalog) = state::CATALOGS.into_iter().find(|catalog| *catalog == asked) else {
            let message = "the catalogs are AWS and Sandbox";
            return Err(if is_account {
                account::refusal::access_denied(message)
            } else {
                channel::refusal::access_denied(message)
            });
        };
        let mut scene = Scene { state: &mut self.state, caller: Caller::of(request, &self.settings), catalog, now, quotas };
        client_token::once(operation, play, &mut scene, &input)
    }
}

/// Whether an operation may change the state. Preferences begin when they are first asked for.
fn changes(operation: &Operation) -> bool {
    !quota::is_read(operation) || operation.name == "GetConnectionPreferences"
}

/// The catalog that a request names, if need be in its resource's ARN. Where
/// neither can be named it is `AWS`.
fn catalog_of(input: &Record) -> &str {
    if let Some(named) = ["Catalog", "catalog"].iter().find_map(|name| input.get(*name)) {
        return named.as_str().unwrap_or("");
    }
    let arn = ["ResourceArn", "resourceArn"].iter().find_map(|name| input.get(*name)).and_then(Value::as_str);
    arn.map_or("AWS", caller::catalog_in)
}
