//! Partner Central in memory: takes requests and gives responses, for tests and demos.
//!
//! Nothing here reads a clock, draws a random number or uses the network: the time comes with each request and every
//! identifier follows from the seed, so the same requests always get the same responses.
//!
//! ```
//! use partner_central::{account, http::Request, sandbox::Sandbox};
//!
//! let mut sandbox = Sandbox::new(1);
//! let body = account::LIST_PARTNERS.body(br#"{ "Catalog": "Sandbox" }"#, None)?;
//! let request = Request::new(&account::LIST_PARTNERS, "http://sandbox.example".to_owned(), body);
//! let response = sandbox.handle(&request, 1_795_253_400_000);
//! assert_eq!((response.status, &*response.body), (200, &br#"{"PartnerSummaryList":[]}"#[..]));
//! # Ok::<(), partner_central::RequestError>(())
//! ```
//!
#![doc = include_str!("../../docs/sandbox-fidelity.md")]

mod access_key;
mod account;
mod accounts;
mod caller;
mod channel;
mod context;
mod control;
mod delivery;
mod error_response;
mod execute;
mod failure;
mod fault;
#[cfg(not(feature = "npm"))]
pub(crate) mod fidelity;
mod fingerprint;
mod handle;
mod idempotency;
mod identifier;
mod implementation;
mod incoming;
mod instance;
mod json_text;
mod log;
mod option;
mod page;
mod protocol;
mod quota;
mod record;
mod render;
mod request_rate;
mod sandbox_error;
mod scenario;
mod server_clock;
mod services;
mod settings;
mod signature;
mod state;
mod tags;
mod validation_error;

use serde_json::Value;

pub use delivery::{Cut, Delivery};
pub use sandbox_error::SandboxError;

use crate::http::{Request, Response};
use incoming::Incoming;
use instance::Instance;
use state::State;

/// Partner Central in memory.
#[derive(Debug, Clone)]
pub struct Sandbox(Instance);

impl Sandbox {
    /// Creates an empty sandbox. Another seed gives other identifiers.
    pub fn new(seed: u64) -> Sandbox {
        Sandbox(Instance::new(seed))
    }

    /// Takes options and starts again with them: `requireSignature`, `credentials` (`accessKeyId`, `secretAccessKey`
    /// and an optional `account`), `quotas` (true, false, or numbers by name), `requestRates`, `faults` and `scenario` (a name,
    /// or the steps of your own). An error names the member at fault, and then nothing has changed.
    ///
    /// ```
    /// use partner_central::sandbox::Sandbox;
    /// use serde_json::json;
    ///
    /// let mut sandbox = Sandbox::new(1);
    /// let options = json!({ "scenario": "distributor", "faults": [{ "kind": "throttle", "count": 2 }] });
    /// sandbox.configure(&options, 1_795_253_400_000)?;
    /// let wrong = sandbox.configure(&json!({ "quotas": 7 }), 1_795_253_400_000);
    /// assert_eq!(wrong.unwrap_err().to_string(), "`quotas` must be true, false, or an object of names and numbers");
    /// # Ok::<(), partner_central::sandbox::SandboxError>(())
    /// ```
    pub fn configure(&mut self, options: &Value, now_ms: i64) -> Result<(), SandboxError> {
        self.0.configure(options, now_ms).map_err(SandboxError)
    }

    /// Handles a request at the caller's time, in milliseconds since 1970. The host of its URL does not matter; a path
    /// under `/_sandbox/` makes it a control request, which changes or shows the sandbox itself.
    ///
    /// ```
    /// use partner_central::{http::Request, sandbox::Sandbox};
    ///
    /// let mut sandbox = Sandbox::new(1);
    /// let request = Request {
    ///     method: "POST".to_owned(),
    ///     url: "/_sandbox/clock".to_owned(),
    ///     headers: Vec::new(),
    ///     body: br#"{ "advance": 60000 }"#.to_vec(),
    /// };
    /// assert_eq!(sandbox.handle(&request, 1_795_253_400_000).status, 200);
    /// ```
    pub fn handle(&mut self, request: &Request, now_ms: i64) -> Response {
        self.deliver(request, now_ms).response
    }

    /// Handles a request like [`handle`](Sandbox::handle), and also says how to deliver the response: late, or with the
    /// connection cut, if a fault asks for it.
    pub fn deliver(&mut self, request: &Request, now_ms: i64) -> Delivery {
        let request = Incoming::read(request);
        let ahead_ms = self.0.state.ahead_ms;
        self.0.state.forget_changes();
        self.0.is_replaced = false;
        let mut delivery = if control::serves(request.path) {
            control::handle(&mut self.0, request, now_ms)
        } else {
            handle::handle(&mut self.0, request, now_ms)
        };
        let has_changed = self.0.state.has_changed(services::due) || self.0.state.ahead_ms != ahead_ms;
        delivery.changed = has_changed || self.0.is_replaced;
        delivery
    }

    /// What the latest request has changed, as one line of JSON to append to a journal; `None` if it has replaced the whole
    /// state. `changes` lists, for each resource, the account, the catalog, the list or object of the snapshot that it is in,
    /// its ID or key, and its new value: `null` if it is gone. The other members are those of the snapshot.
    ///
    /// ```
    /// use partner_central::{account, http::Request, sandbox::Sandbox};
    ///
    /// let mut sandbox = Sandbox::new(1);
    /// let body = account::GET_CONNECTION_PREFERENCES.body(br#"{ "Catalog": "Sandbox" }"#, None)?;
    /// let request = Request::new(&account::GET_CONNECTION_PREFERENCES, "http://sandbox.example".to_owned(), body);
    /// assert!(sandbox.deliver(&request, 1_795_253_400_000).changed); // the first request for them creates them
    /// let changes: serde_json::Value = serde_json::from_str(&sandbox.changes().unwrap_or_default())?;
    /// assert_eq!(changes["changes"][0][2], "connectionPreferences");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn changes(&self) -> Option<String> {
        if self.0.is_replaced { None } else { Some(self.0.state.write_changes()) }
    }

    /// The whole state, to store and to inspect: resources under the models' own member names, by account and catalog.
    pub fn snapshot(&self) -> Value {
        self.0.state.snapshot()
    }

    /// Takes the state and the seed of a snapshot. An error names what is wrong, and then nothing has changed.
    pub fn restore(&mut self, snapshot: &Value) -> Result<(), SandboxError> {
        self.0.restore(State::restore(snapshot.clone()).map_err(SandboxError)?);
        Ok(())
    }

    /// Forgets everything but the seed and the options. To start again from the scenario, send a `POST` to
    /// `/_sandbox/reset`, which carries the time that this needs.
    pub fn reset(&mut self) {
        self.0.reset();
    }
}
