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
//! # What is played
//!
//! All 34 operations of Account and all seventeen of Channel. What is no
//! operation of either is refused with `UnknownOperationException`.
//!
//! # What AWS documents, and is played so
//!
//! - The catalogs `AWS` and `Sandbox` are apart.
//! - Members that a shape does not name are ignored.
//! - Quotas, of both catalogs alike, by the codes of their errors (`quota.rs`):
//!   they hold unless `quotas` is false or has another number for one. Channel's
//!   requests a second, three writes and five reads of each operation, are
//!   counted with `requestRates` only.
//!
//! More of Account stands in `account/mod.rs`.
//!
//! Of Channel
//! - Quotas: 50 program management accounts, 1,000 relationships in each of
//!   them; handshakes that wait for an answer: 100 for program management
//!   accounts, 200 to start service periods, 200 to revoke them; five handshakes
//!   of a type to the same AWS account a day.
//! - A program management account begins as `PENDING` and is `ACTIVE` when its
//!   AWS account accepts its handshake, which has to be sent by itself.
//! - The partner owns a handshake. It sends those about program management
//!   accounts, to the AWS account behind them. Those about service periods are
//!   sent by that AWS account, to the relationship's associated account.
//! - Only the receiver accepts or rejects, only the sending side cancels, and
//!   only while the handshake is `PENDING`. The three are idempotent: the same
//!   end again gets the same answer.
//! - A service period can be added to any relationship. It begins when it is
//!   accepted; one that is accepted later takes its place. A revocation names
//!   the terms in force and ends them at once when it is accepted; rejected, it
//!   changes nothing.
//! - Notice is 14, 30 or 60 days, a commitment lasts 60 to 365 days. AWS does
//!   not hold its catalog `Sandbox` to all program requirements; here they hold
//!   in `AWS` only.
//! - The plan `resoldBusiness` is deprecated and taken.
//!
//! # Assumptions
//!
//! What AWS does not document is decided here, as simply as will do; for what
//! is Account's alone, in `account/mod.rs`.
//!
//! The caller
//! - An access key id is an account: its hash gives twelve digits. The sandbox
//!   knows no keys, and an account of its own for each lets two partners meet.
//!   A key of twelve digits is that account, so that one can be named that calls
//!   later; so is the `account` of one among `credentials`.
//! - Without a signature the account is `000000000000`: a proxy's or a page's
//!   requests work without keys.
//! - Region and partition of new ARNs come from the signature's scope, else
//!   `us-east-1`. An ARN names its resource only as it was handed out.
//! - State is per account and catalog, not per region: the Channel API is
//!   global and the Account API has one home.
//! - Another catalog than the two is `AccessDeniedException`: all operations
//!   model it, and AWS's own policies allow catalogs by name. Operations that
//!   name none are in the catalog of the ARN they name, else in `AWS`.
//!
//! Signatures
//! - Unless told otherwise nothing is looked at: any AWS client works with
//!   nothing but the address. With `requireSignature` all must sign; with
//!   `credentials`, whose secrets are then known, who signs must do it rightly.
//!   Without secrets a signature is held against form, service and clock alone.
//! - `MissingAuthenticationTokenException`, `IncompleteSignatureException`,
//!   `UnrecognizedClientException` and `InvalidSignatureException` are 400, with
//!   the words of AWS's other JSON services: neither model has them.
//! - Five minutes off is too much, as those services have it. A signature may be
//!   of the true time as well when the sandbox's clock was moved: boto3 does not
//!   put its clock right, and a test that moves time would lock it out.
//! - `AWS4-ECDSA-P256-SHA256`, Channel's first choice where a client has it, is
//!   taken at its word but for form, key and clock: the curve would cost more
//!   than all the rest of this. Session tokens are not looked at, and signatures
//!   in a query count for none.
//!
//! Requests a second
//! - They are not counted unless asked for, though AWS documents them: a test's
//!   clock stands still or jumps, so an ordinary suite would meet the fourth
//!   write of a "second" wherever it stands, and meet it by chance over HTTP.
//!   Throttling is a fault that can be asked for. Counted, it is a window of one
//!   second by the sandbox's clock, an account and an operation each; Account's
//!   rates and those of tags are not published.
//!
//! Faults
//! - They come before everything else of a request, signature included, in the
//!   order they were asked for. A delay is one of the answer: the work is done
//!   when the request comes. `skew` is of the header `Date` and of what signatures
//!   are held against, whether they are required or not; of nothing else.
//! - `throttle` is 429, which clients must understand too; the modelled
//!   `ThrottlingException` is 400, as AWS's pages say.
//! - Faults and the request log are a test's, no part of the state. The clock is
//!   one: what has ended by a clock that was moved has ended.
//!
//! Scenarios
//! - They are stories that are played (`scenario.rs`), so each state in them is
//!   one that requests lead to. Neither quotas nor signatures stop a story.
//!
//! The protocol
//! - Refusals of the protocol are `UnknownOperationException` (404),
//!   `UnsupportedMediaTypeException` (415), `SerializationException` (400) and
//!   `RequestEntityTooLargeException` (413, beyond 1 MiB), as Smithy's servers
//!   and AWS's JSON services name them. Modelled errors are 400, but for
//!   `InternalServerException`, 500: the models have no statuses, AWS's pages do.
//! - A body that is JSON but no object is a `SerializationException`; a member
//!   of the wrong type is a field of the `ValidationException`, with the others.
//! - An answer names the first 1,000 fields that break rules.
//! - Channel's field codes are Account's `FieldValidationCode`: its own are a
//!   plain string in the model.
//!
//! Client tokens
//! - A token belongs to one operation of one account and catalog and is
//!   remembered until `reset`. Refused requests are not remembered, so a
//!   request may be put right and sent again under the same token.
//! - A replay gets the first answer word by word, also when the resource has
//!   changed since.
//!
//! Program management accounts and relationships
//! - The sandbox begins with none; a caller who never had one in the catalog is
//!   taken to have the one that its first `CreateRelationship` names, `ACTIVE`
//!   and with its own AWS account behind it, so that this can be tried by
//!   itself. Who has or had one meets `ResourceNotFoundException` for every other.
//! - Relationships and service periods do not ask for an `ACTIVE` one: no page
//!   says that they do. None becomes `INACTIVE`: nothing says what leads there.
//! - The same AWS account in the same program is a conflict; so is the same
//!   associated account under the same program management account and
//!   association type.
//! - Which association type, sector, resale model and provider of support go
//!   together is not checked: AWS asks that they match the partner's agreements,
//!   which the sandbox does not know.
//! - A revision begins at 1 and each update adds 1, also one that changes
//!   nothing; so does a handshake that takes effect. An update without a
//!   revision is taken.
//! - A program management account with relationships cannot be deleted, nor a
//!   relationship with a service period in force: `ConflictException`, which
//!   both operations model. What waits for an answer about them is canceled.
//!
//! Channel handshakes
//! - Nobody but the two sides and the owner sees a handshake. Who sees it and is
//!   on the other side for what it asks is refused with `AccessDeniedException`,
//!   and an end that is no longer possible with `BUSINESS_VALIDATION_FAILED` at
//!   `identifier`: these operations model no conflict.
//! - Owner and sender are both `SENDER` in listings, and both may cancel: the
//!   owner calls, in the name of its program management account.
//! - An answer is waited for 15 days, as AWS Organizations waits for those to
//!   its invitations: Partner Central does not say how long.
//! - One handshake at a time waits about a resource, whatever its type, so that
//!   none is answered after what it is about has changed.
//! - `startDate` of the terms is the moment of acceptance. A relationship's own
//!   `startDate` is that of its first service period: no other member of it
//!   could show one. The period in force is in `snapshot`, as `servicePeriod`.
//! - The terms have the one of `minimumNoticeDays` and `endDate` that belongs to
//!   their type: the other would be lost without a word. `endDate` lies ahead;
//!   days of a commitment count from the request, whole ones.
//! - `senderDisplayName` is the display name of the owner's partner, where the
//!   model takes it.
//!
//! Tags
//! - At most 50 a resource, each key once in a request and none that begins
//!   with `aws:`, to set or to remove, as AWS has it everywhere; a
//!   `ValidationException` at the field, since tagging models no quota.
//! - Channel's belong to the account that owns the resource; for others it does
//!   not exist. Their ARN says which catalog a request is for. They change no
//!   revision.
//!
//! Lists of Channel
//! - They are ordered by creation unless asked otherwise, 100 items a page.
//!   A page token belongs to one listing: with other filters it is invalid.
//! - Filters and order of another `handshakeType` are invalid.
//! - Quota codes are names of the quotas: AWS does not publish its own. Account's
//!   quotas go by the reasons of its `ServiceQuotaExceededException`.

mod account;
mod answer;
mod caller;
mod channel;
mod client_token;
mod control;
mod fault;
mod hash;
mod identifier;
mod instant;
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
use instant::Instant;
use log::Log;
use quota::{Quotas, Rates};
use record::Record;
use refusal::Refusal;
use scenario::Scenario;
use serde_json::Value;
use settings::Settings;
use state::{Catalog, State};

use crate::Refused;
pub use crate::http::Response;
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
    /// # Ok::<(), partner_central::Refused>(())
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
            Err(Refused::Json(error)) => return Err(Refusal::serialization(&error.to_string())),
            Err(Refused::Invalid(invalid)) => {
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
