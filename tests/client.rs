//! The client against the sandbox, through a transport that can fail.
#![cfg(all(feature = "client", feature = "sandbox", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may say what it expects")]

use partner_central::client::{
    Auth, Client, Config, ConfigBuilder, ConfigError, Credentials, Error, Reason, SandboxTransport, ServiceError, Transport,
    TransportError,
};
use partner_central::endpoint::EndpointError;
use partner_central::http::{Request, Response};
use partner_central::issue::ValidationError;
use partner_central::signer::SigningError;
use partner_central::types::account::*;
use partner_central::types::{OperationRequest, channel};
use pollster::block_on;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};
use std::fmt::Debug;
use std::sync::Mutex;
use std::time::Duration;

#[path = "shared/requests.rs"]
mod requests;
#[path = "shared/visit.rs"]
mod visit;

use requests::{create_partner, list_partners as list};
use visit::{Visit, every};

/// What happens instead of the sandbox's answer.
enum Fault {
    /// No answer.
    Broken(Reason),
    /// Another answer: status, a header, body.
    Answer(u16, (&'static str, &'static str), &'static str),
    /// The sandbox's own answer with this `Date`.
    Date(&'static str),
}

/// The sandbox, behind faults, and all that was asked of it.
struct World {
    sandbox: SandboxTransport,
    faults: Mutex<VecDeque<Fault>>,
    sent: Mutex<Vec<Request>>,
    slept: Mutex<Vec<Duration>>,
}

impl World {
    fn new(faults: impl IntoIterator<Item = Fault>) -> World {
        World {
            sandbox: SandboxTransport::new(1),
            faults: Mutex::new(faults.into_iter().collect()),
            sent: Mutex::default(),
            slept: Mutex::default(),
        }
    }

    fn sent(&self) -> Vec<Request> {
        self.sent.lock().unwrap().clone()
    }

    fn slept(&self) -> Vec<u128> {
        self.slept.lock().unwrap().iter().map(Duration::as_millis).collect()
    }
}

impl Transport for World {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.sent.lock().unwrap().push(request.clone());
        let fault = self.faults.lock().unwrap().pop_front();
        match fault {
            None => self.sandbox.send(request).await,
            Some(Fault::Broken(reason)) => Err(TransportError::new(reason, "broken")),
            Some(Fault::Answer(status, (name, value), body)) => {
                Ok(Response { status, headers: vec![(name.into(), value.into())], body: body.into() })
            }
            Some(Fault::Date(date)) => {
                let mut response = self.sandbox.send(request).await?;
                response.headers.retain(|(name, _)| name != "Date");
                response.headers.push(("Date".into(), date.into()));
                Ok(response)
            }
        }
    }

    async fn sleep(&self, delay: Duration) {
        self.slept.lock().unwrap().push(delay);
        self.sandbox.sleep(delay).await;
    }

    fn now_ms(&self) -> i64 {
        self.sandbox.now_ms()
    }

    /// The largest jitter there is, but for the tokens' last bytes.
    fn random(&self) -> [u8; 16] {
        let mut random = self.sandbox.random();
        random[..8].fill(0xff);
        random
    }
}

fn config() -> ConfigBuilder {
    Config::builder().region("us-east-1").credentials(Credentials::new("AKIDEXAMPLE", "example"))
}

fn client(faults: impl IntoIterator<Item = Fault>) -> Client<World> {
    Client::new(World::new(faults), config().build().unwrap())
}

fn partner() -> CreatePartnerRequest {
    create_partner("Analytical Engines")
}

fn service(error: Error) -> ServiceError {
    if let Error::Service(error) = error { *error } else { panic!("{error:?}") }
}

fn transport(error: Error) -> TransportError {
    if let Error::Transport(error) = error { error } else { panic!("{error:?}") }
}

const THROTTLED: Fault = Fault::Answer(400, ("x-amzn-errortype", "ThrottlingException"), "{}");
const UNAVAILABLE: Fault = Fault::Answer(503, ("content-type", "text/html"), "<h1>Service Unavailable</h1>");

#[test]
fn a_failed_attempt_is_sent_again_with_the_same_body_and_a_fresh_signature() {
    // Throttled for so long that the last has another date.
    let client = client([Fault::Broken(Reason::Network), THROTTLED]);
    let created = block_on(client.send(&partner())).unwrap();
    assert_eq!(created.legal_name, "Analytical Engines");

    let sent = client.transport().sent();
    assert_eq!(sent.len(), 3);
    let header = |name| -> Vec<&str> { sent.iter().map(|request| request.header(name).unwrap_or("")).collect() };
    assert_eq!(header("amz-sdk-request"), ["attempt=1; max=3", "attempt=2; max=3", "attempt=3; max=3"]);
    assert_eq!(header("x-amz-date"), ["20261121T093000Z", "20261121T093000Z", "20261121T093002Z"]);
    assert_ne!(header("authorization")[1], header("authorization")[2]);
    assert!(sent.iter().all(|request| request.body == sent[0].body));
    assert!(header("amz-sdk-invocation-id").iter().all(|id| *id == header("amz-sdk-invocation-id")[0]));
    let body: Value = serde_json::from_slice(&sent[0].body).unwrap();
    assert_eq!(body["ClientToken"].as_str().unwrap().len(), 36);
    // Base 50 ms doubled is not reached: another failure, another base.
    assert_eq!(client.transport().slept(), [50, 2000]);

    block_on(client.send(&list())).unwrap();
    assert_ne!(client.transport().sent()[3].header("amz-sdk-invocation-id"), sent[0].header("amz-sdk-invocation-id"));
}

#[test]
fn the_server_may_ask_to_wait() {
    let asked = |name, value| client([Fault::Answer(503, (name, value), "{\"__type\":\"InternalServerException\"}")]);
    for (name, value, expected) in [
        ("x-amz-retry-after", "700", 700),
        ("retry-after", "2", 2000),
        ("retry-after", "60", 5050),
        ("retry-after", "soon", 50),
        ("x-amz-retry-after", "-1", 50),
    ] {
        let client = asked(name, value);
        block_on(client.send(&list())).unwrap();
        assert_eq!(client.transport().slept(), [expected], "{name}: {value}");
    }
}

#[test]
fn attempts_end() {
    let client = client([UNAVAILABLE, UNAVAILABLE, UNAVAILABLE, UNAVAILABLE]);
    let error = transport(block_on(client.send(&list())).unwrap_err());
    assert_eq!((error.reason, error.status, &*error.body), (Reason::Response, Some(503), "<h1>Service Unavailable</h1>"));
    assert_eq!(error.message, "ListPartners got status 503 and a body that is not JSON");
    assert_eq!(client.transport().sent().len(), 3);
}

#[test]
fn a_service_that_is_down_is_not_flooded() {
    let faults = (0..200).map(|_| Fault::Broken(Reason::Timeout));
    let client = client(faults);
    let attempts: Vec<usize> = (0..20)
        .map(|_| {
            let before = client.transport().sent().len();
            let error = transport(block_on(client.send(&list())).unwrap_err());
            assert_eq!(error.reason, Reason::Timeout);
            client.transport().sent().len() - before
        })
        .collect();
    // 500 tokens are 35 retries of 14.
    assert_eq!(attempts.iter().sum::<usize>(), 20 + 35);
    assert_eq!(attempts[..17], [3; 17]);
    assert_eq!(attempts[17..], [2, 1, 1]);

    // What a success puts back pays for a retry in time.
    client.transport().faults.lock().unwrap().clear();
    for _ in 0..14 {
        block_on(client.send(&list())).unwrap();
    }
    client.transport().faults.lock().unwrap().push_back(Fault::Broken(Reason::Network));
    block_on(client.send(&list())).unwrap();
}

#[test]
fn a_clock_that_is_off_is_set() {
    const LATE: Fault =
        Fault::Answer(403, ("date", "Sat, 21 Nov 2026 11:00:00 GMT"), r#"{"__type":"InvalidSignatureException"}"#);
    let dates = |client: &Client<World>| -> Vec<String> {
        client.transport().sent().iter().map(|request| request.header("x-amz-date").unwrap().to_owned()).collect()
    };
    let off = client([LATE]);
    block_on(off.send(&list())).unwrap();
    block_on(off.send(&list())).unwrap();
    // The sandbox answers with the clock it was given, which sets the client's back.
    assert_eq!(dates(&off), ["20261121T093000Z", "20261121T110000Z", "20261121T093000Z"]);

    // A signature that is refused while the clocks agree is refused again.
    let wrong =
        client([Fault::Answer(403, ("date", "Sat, 21 Nov 2026 09:31:00 GMT"), r#"{"__type":"SignatureDoesNotMatch"}"#)]);
    assert_eq!(service(block_on(wrong.send(&list())).unwrap_err()).code, "SignatureDoesNotMatch");
    assert_eq!(wrong.transport().sent().len(), 1);

    let told = client([Fault::Date("Sat, 21 Nov 2026 08:00:00 GMT")]);
    block_on(told.send(&list())).unwrap();
    block_on(told.send(&list())).unwrap();
    assert_eq!(dates(&told), ["20261121T093000Z", "20261121T080000Z"]);
}

#[test]
fn an_invalid_request_is_never_sent() {
    let client = client([]);
    let request = CreatePartnerRequest { email_verification_code: "12345".into(), ..partner() };
    let Error::Validation(invalid) = block_on(client.send(&request)).unwrap_err() else { panic!() };
    assert_eq!(invalid.to_string(), "EmailVerificationCode must have exactly 6 characters, not 5");
    assert!(client.transport().sent().is_empty());
}

#[test]
fn the_service_says_what_it_refuses() {
    let client = client([]);
    let created = block_on(client.send(&partner())).unwrap();
    let error = block_on(client.send(&partner())).unwrap_err();
    let conflict: ConflictException = error.modelled().unwrap();
    assert_eq!(conflict.reason, ConflictExceptionReason::DuplicatePartner);
    // Channel's error of the same name is another one.
    assert!(error.modelled::<channel::ConflictException>().is_none());
    let error = service(error);
    assert_eq!((&*error.code, error.status, error.fault.server), ("ConflictException", 400, false));
    assert_eq!(error.operation.name, "CreatePartner");
    assert_eq!(error.request_id.unwrap().len(), 36);

    let unknown = GetPartnerRequest { catalog: "Sandbox".into(), identifier: "partner-0000000000000".into() };
    let error = block_on(client.send(&unknown)).unwrap_err();
    let not_found: ResourceNotFoundException = error.modelled().unwrap();
    assert_eq!(not_found.reason.as_str(), "PARTNER_NOT_FOUND");

    // A code that was never mailed: one field, at its place in the request.
    let request = PutAllianceLeadContactRequest {
        catalog: "AWS".into(),
        identifier: created.id,
        alliance_lead_contact: partner().alliance_lead_contact,
        email_verification_code: Some("000000".into()),
    };
    let error = service(block_on(client.send(&CreatePartnerRequest { catalog: "AWS".into(), ..partner() })).unwrap_err());
    assert_eq!((&*error.code, error.issues.len()), ("ValidationException", 1));
    assert_eq!((error.issues[0].pointer(), &*error.issues[0].code), ("/EmailVerificationCode".into(), "INVALID_VALUE"));
    assert_eq!(error.issues[0].formatted_path(), "EmailVerificationCode");
    assert_eq!(service(block_on(client.send(&request)).unwrap_err()).code, "ResourceNotFoundException");

    let request = channel::UpdateRelationshipRequest {
        catalog: "AWS".into(),
        identifier: "rs-0123456789abc".into(),
        program_management_account_identifier: "pma-0123456789abc".into(),
        ..Default::default()
    };
    let error = block_on(client.send(&request)).unwrap_err();
    assert!(error.modelled::<channel::ResourceNotFoundException>().is_some(), "{error}");
    // None of them was sent twice.
    assert_eq!(client.transport().sent().len(), 6);
}

#[test]
fn an_answer_that_is_none_says_so() {
    for (status, body, start, what) in [
        (200, "", "", "no body"),
        (200, "[]", "[]", "a body that is not a JSON object"),
        (200, "{\"PartnerSummaryList\":", "{\"PartnerSummaryList\":", "a body that is not JSON"),
        (200, "{\"PartnerSummaryList\":7}", "", "a body that is not an output of it"),
        (404, "<html>", "<html>", "a body that is not JSON"),
    ] {
        let client = client([Fault::Answer(status, ("x-amzn-requestid", "7"), body)]);
        let error = transport(block_on(client.send(&list())).unwrap_err());
        assert_eq!(error.message, format!("ListPartners got status {status} and {what}"));
        assert_eq!((&*error.body, error.request_id.as_deref()), (start, Some("7")));
        assert_eq!(client.transport().sent().len(), 1, "{body}");
    }
    // A code in a header is enough.
    let client = client([Fault::Answer(400, ("x-amzn-errortype", "a.b#AccessDeniedException:http://c"), "<html>")]);
    assert_eq!(service(block_on(client.send(&list())).unwrap_err()).code, "AccessDeniedException");
}

#[test]
fn nothing_is_signed_that_shall_not_be() {
    let proxy = Config::builder().endpoint("/proxy");
    let client = Client::new(World::new([]), proxy.clone().build().unwrap());
    block_on(client.send(&list())).unwrap();
    let sent = &client.transport().sent()[0];
    let names: Vec<&str> = sent.headers.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!((&*sent.url, names), ("/proxy", vec!["content-type", "x-amz-target"]));

    let error = |config: ConfigBuilder| config.build().unwrap_err();
    assert_eq!(error(Config::builder()), ConfigError::MissingCredentials);
    assert_eq!(error(config().endpoint("/proxy")), ConfigError::Signing(SigningError::Url));
    assert_eq!(error(config().region("")), ConfigError::Endpoint(EndpointError::MissingRegion));
}

#[test]
fn each_service_has_its_address_and_each_attempt_its_keys() {
    let client = Client::new(World::new([]), config().user_agent("portal/1").build().unwrap());
    block_on(client.send(&list())).unwrap();
    let mut keys = Credentials::new("ASIAEXAMPLE", "other");
    keys.session_token = Some("temporary".into());
    assert!(!format!("{keys:?}").contains("other") && !format!("{keys:?}").contains("temporary"));
    client.set_auth(Auth::SigV4(keys));
    block_on(client.send(&channel::ListRelationshipsRequest { catalog: "Sandbox".into(), ..Default::default() })).unwrap();
    let sent = client.transport().sent();
    assert_eq!(sent[0].url, "https://partnercentral-account.us-east-1.api.aws");
    assert_eq!(sent[1].url, "https://partnercentral-channel.global.api.aws");
    let authorization = sent[1].header("authorization").unwrap();
    assert!(
        authorization.starts_with(
            "AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE/20261121/us-east-1/partnercentral-channel/aws4_request, \
             SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target;x-amz-user-agent, Signature="
        ),
        "{authorization}"
    );
    assert_eq!((sent[0].header("x-amz-security-token"), sent[0].header("x-amzn-user-agent")), (None, Some("portal/1")));
    assert_eq!(sent[1].header("x-amz-security-token"), Some("temporary"));
    // Logs have neither.
    let shown = format!("{:?} {client:?}", sent[1], client = client.transport().sandbox.now_ms());
    assert!(!shown.contains("temporary") && !shown.contains("Signature"), "{shown}");

    client.set_auth(Auth::SigV4(Credentials::new("AKID\nEXAMPLE", "example")));
    let error = transport(block_on(client.send(&list())).unwrap_err());
    assert_eq!((error.reason, client.transport().sent().len()), (Reason::Signature, 2));
}

#[test]
fn a_call_may_move_between_threads() {
    fn is_send<F: Send>(future: F) -> F {
        future
    }
    let client = client([]);
    block_on(is_send(client.send(&list()))).unwrap();
}

/// How the sandbox answered a valid request of each operation.
#[derive(Default)]
struct Answers(BTreeMap<String, usize>);

impl Visit for Answers {
    fn request<R: OperationRequest + TryFrom<Value, Error = ValidationError> + Debug + PartialEq>(&mut self) {
        let operation = R::OPERATION;
        let text = std::fs::read_to_string("tests/vectors/validation.ndjson").unwrap();
        let start = format!(r#"{{"op":"{}.{}","#, operation.service.name, operation.name);
        let is_valid = |line: &&str| line.starts_with(&start) && line.ends_with(r#""issues":[]}"#);
        let line: Value = serde_json::from_str(text.lines().find(is_valid).unwrap()).unwrap();
        let request = R::try_from(line["input"].clone()).unwrap();
        let answer = match block_on(client([]).send(&request)) {
            Ok(_) => "answered".to_owned(),
            Err(error) => service(error).code,
        };
        *self.0.entry(answer).or_default() += 1;
    }
}

#[test]
fn one_method_calls_every_operation() {
    let mut answers = Answers::default();
    every::requests(&mut answers);
    let Answers(answers) = answers;
    assert_eq!(answers.values().sum::<usize>(), 51, "{answers:?}");
    // The sandbox plays them all.
    assert_eq!(answers.get("UnknownOperationException"), None, "{answers:?}");
    // A verification of nothing: valid to the model, refused by the service.
    assert_eq!(answers.get("ValidationException"), Some(&1), "{answers:?}");
}
