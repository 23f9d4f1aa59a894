//! The client against the sandbox, through a transport that injects faults.
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

/// What the transport does instead of passing on the sandbox's response.
enum Fault {
    /// Fails without a response.
    NoResponse(Reason),
    /// Returns another response: status, a header, body.
    Response(u16, (&'static str, &'static str), &'static str),
    /// Quotes the request's headers in an error of this status: in a page, or as the service would in JSON.
    Echo(u16, &'static str),
    /// Returns the sandbox's response with this `Date`.
    Date(&'static str),
}

/// A transport to the sandbox that injects faults, and records what is sent through it.
struct FaultyTransport {
    sandbox: SandboxTransport,
    faults: Mutex<VecDeque<Fault>>,
    sent: Mutex<Vec<Request>>,
    slept: Mutex<Vec<Duration>>,
}

impl FaultyTransport {
    fn new(faults: impl IntoIterator<Item = Fault>) -> FaultyTransport {
        FaultyTransport {
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

impl Transport for FaultyTransport {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.sent.lock().unwrap().push(request.clone());
        let fault = self.faults.lock().unwrap().pop_front();
        match fault {
            None => self.sandbox.send(request).await,
            Some(Fault::NoResponse(reason)) => Err(TransportError::new(reason, "no response")),
            Some(Fault::Response(status, (name, value), body)) => {
                Ok(Response { status, headers: vec![(name.into(), value.into())], body: body.into() })
            }
            Some(Fault::Echo(status, code)) => {
                let quoted = request.headers.iter().rev().map(|(name, value)| format!("{name}: {value}\n")).collect::<String>();
                let body = match code {
                    "" => quoted.clone(),
                    _ => serde_json::json!({
                        "__type": code, "Message": quoted, "List": [{ "Part": &quoted[..quoted.len() - 1] }],
                        "ErrorDetails": [{ "FieldValidationError": { "Name": &quoted, "Message": &quoted, "Code": &quoted } }],
                    })
                    .to_string(),
                };
                let token = request.header("x-amz-security-token").unwrap_or("").to_owned();
                Ok(Response { status, headers: vec![("x-amzn-requestid".into(), token)], body: body.into() })
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

    /// The bytes that give the largest jitter. The others count up, so that tokens differ.
    fn random(&self) -> [u8; 16] {
        let mut random = self.sandbox.random();
        random[..8].fill(0xff);
        random
    }
}

fn config() -> ConfigBuilder {
    Config::builder().region("us-east-1").credentials(Credentials::new("AKIDEXAMPLE", "example"))
}

fn client(faults: impl IntoIterator<Item = Fault>) -> Client<FaultyTransport> {
    Client::new(FaultyTransport::new(faults), config().build().unwrap())
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

const THROTTLED: Fault = Fault::Response(400, ("x-amzn-errortype", "ThrottlingException"), "{}");
const UNAVAILABLE: Fault = Fault::Response(503, ("content-type", "text/html"), "<h1>Service Unavailable</h1>");

#[test]
fn a_retry_has_the_same_body_and_a_new_signature() {
    // The wait after throttling is long enough that the last attempt has another date.
    let client = client([Fault::NoResponse(Reason::Network), THROTTLED]);
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
    // Not 100 ms after 50: each retry class has its own base delay.
    assert_eq!(client.transport().slept(), [50, 2000]);

    block_on(client.send(&list())).unwrap();
    assert_ne!(client.transport().sent()[3].header("amz-sdk-invocation-id"), sent[0].header("amz-sdk-invocation-id"));
}

#[test]
fn a_retry_waits_as_long_as_the_service_asks() {
    let client_asked_by =
        |name, value| client([Fault::Response(503, (name, value), "{\"__type\":\"InternalServerException\"}")]);
    for (name, value, expected) in [
        ("x-amz-retry-after", "700", 700),
        ("retry-after", "2", 2000),
        ("retry-after", "60", 5050),
        ("retry-after", "soon", 50),
        ("x-amz-retry-after", "-1", 50),
    ] {
        let client = client_asked_by(name, value);
        block_on(client.send(&list())).unwrap();
        assert_eq!(client.transport().slept(), [expected], "{name}: {value}");
    }
}

#[test]
fn a_call_stops_after_three_attempts() {
    let client = client([UNAVAILABLE, UNAVAILABLE, UNAVAILABLE, UNAVAILABLE]);
    let error = transport(block_on(client.send(&list())).unwrap_err());
    assert_eq!((error.reason, error.status, &*error.body), (Reason::Response, Some(503), "<h1>Service Unavailable</h1>"));
    assert_eq!(error.message, "ListPartners got status 503 and a body that is not JSON");
    assert_eq!(client.transport().sent().len(), 3);
}

#[test]
fn an_error_has_nothing_that_the_request_was_signed_with() {
    let token = "FwoGZXIvYXdzEBYaDExampleSessionToken/Part+Two==";
    let mut credentials = Credentials::new("ASIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
    credentials.session_token = Some(token.to_owned());
    let faults = [Fault::Echo(400, ""), Fault::Echo(400, "ValidationException"), Fault::Echo(403, "ASIAIOSFODNN7EXAMPLE")];
    let client = Client::new(FaultyTransport::new(faults), config().credentials(credentials).max_attempts(1).build().unwrap());
    for _ in 0..3 {
        let error = block_on(client.send(&list())).unwrap_err();
        let sent = client.transport().sent().pop().unwrap();
        let (_, signature) = sent.header("authorization").unwrap().rsplit_once('=').unwrap();
        let members = if let Error::Service(error) = &error { format!("{:?}", error.members) } else { String::new() };
        let shown = format!("{error} {error:?} {members}");
        assert!(shown.contains("Credential=…/"), "the response was not quoted: {shown}");
        for secret in ["ASIAIOSFODNN7EXAMPLE", "FwoGZXIvYXdzEBYaDExampleSessionToken", "Part+Two", signature] {
            assert!(!shown.contains(secret), "{secret} in {shown}");
        }
    }
}

#[test]
fn an_error_that_nothing_was_signed_for_stays_as_it_is() {
    let unsigned = Config::builder().endpoint("https://portal.example/proxy").auth(Auth::None).max_attempts(1).build().unwrap();
    let client = Client::new(FaultyTransport::new([Fault::Echo(502, "")]), unsigned);
    assert!(
        transport(block_on(client.send(&list())).unwrap_err())
            .body
            .starts_with("x-amz-target: PartnerCentralAccount.ListPartners")
    );
}

#[test]
fn a_request_that_could_not_be_sent_names_its_operation_its_host_and_the_innermost_cause() {
    let client =
        client([Fault::NoResponse(Reason::Network), Fault::NoResponse(Reason::Network), Fault::NoResponse(Reason::Network)]);
    let error = transport(block_on(client.send(&list())).unwrap_err());
    assert_eq!(error.message, "ListPartners could not be sent to partnercentral-account.us-east-1.api.aws: no response");

    #[derive(Debug)]
    struct Outer(&'static str, Option<Box<dyn std::error::Error>>);
    impl std::fmt::Display for Outer {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str(self.0)
        }
    }
    impl std::error::Error for Outer {
        fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
            self.1.as_deref()
        }
    }
    let refused = Outer("tcp connect error", Some(Box::new(Outer("Connection refused (os error 111)", None))));
    let error = TransportError::caused_by(Reason::Network, &Outer("error sending request", Some(Box::new(refused))));
    assert_eq!(error.message, "error sending request: tcp connect error: Connection refused (os error 111)");
    let repeated = Outer("dns error: no such host", Some(Box::new(Outer("no such host", None))));
    assert_eq!(TransportError::caused_by(Reason::Network, &repeated).message, "dns error: no such host");
}

#[test]
fn errors_of_the_service_and_of_its_fields_have_hints() {
    let fault = |body| Fault::Response(400, ("x-amzn-errortype", "ConflictException"), body);
    let client = client([
        fault("{\"Reason\":\"DUPLICATE_PARTNER\"}"),
        fault("{\"Reason\":\"NEWER\"}"),
        fault("{}"),
        Fault::Response(
            400,
            ("x-amzn-errortype", "ValidationException"),
            "{\"ErrorDetails\":[{\"FieldValidationError\":{\"Name\":\"Catalog\",\"Code\":\"INVALID_VALUE\"}}]}",
        ),
        Fault::Response(400, ("x-amzn-errortype", "NewerException"), "{}"),
    ]);
    let hint = |error: &Error| error.hint().unwrap_or_default();
    let next = || block_on(client.send(&list())).unwrap_err();
    assert!(hint(&next()).starts_with("This account is a partner already."));
    // A reason that is newer than the crate has the hint of its error.
    assert!(hint(&next()).starts_with("The resource exists already"));
    assert!(hint(&next()).starts_with("The resource exists already"));
    let invalid = service(next());
    assert!(invalid.hint().unwrap().starts_with("The service does not accept the request."));
    assert!(invalid.issues[0].hint().unwrap().starts_with("The service does not accept this value."));
    assert_eq!(next().hint(), None);

    let update = channel::UpdateRelationshipRequest {
        catalog: "AWS".into(),
        identifier: "rs-0123456789abc".into(),
        program_management_account_identifier: "pma-0123456789abc".into(),
        ..Default::default()
    };
    client.transport().faults.lock().unwrap().push_back(fault("{}"));
    let error = block_on(client.send(&update)).unwrap_err();
    assert!(hint(&error).contains("GetRelationship and send its current revision"), "{error}");
}

#[test]
fn the_retry_quota_limits_the_attempts_to_a_service_that_is_down() {
    let faults = (0..200).map(|_| Fault::NoResponse(Reason::Timeout));
    let client = client(faults);
    let attempts: Vec<usize> = (0..20)
        .map(|_| {
            let before = client.transport().sent().len();
            let error = transport(block_on(client.send(&list())).unwrap_err());
            assert_eq!(error.reason, Reason::Timeout);
            client.transport().sent().len() - before
        })
        .collect();
    // The quota of 500 allows 35 retries at a cost of 14.
    assert_eq!(attempts.iter().sum::<usize>(), 20 + 35);
    assert_eq!(attempts[..17], [3; 17]);
    assert_eq!(attempts[17..], [2, 1, 1]);

    // Each success returns a little to the quota; 14 of them allow a retry.
    client.transport().faults.lock().unwrap().clear();
    for _ in 0..14 {
        block_on(client.send(&list())).unwrap();
    }
    client.transport().faults.lock().unwrap().push_back(Fault::NoResponse(Reason::Network));
    block_on(client.send(&list())).unwrap();
}

#[test]
fn clock_skew_is_corrected_by_the_date_of_responses() {
    const LATE: Fault =
        Fault::Response(403, ("date", "Sat, 21 Nov 2026 11:00:00 GMT"), r#"{"__type":"InvalidSignatureException"}"#);
    let dates = |client: &Client<FaultyTransport>| -> Vec<String> {
        client.transport().sent().iter().map(|request| request.header("x-amz-date").unwrap().to_owned()).collect()
    };
    let skewed = client([LATE]);
    block_on(skewed.send(&list())).unwrap();
    block_on(skewed.send(&list())).unwrap();
    // The sandbox's responses have the date of its own clock, which corrects the client's back.
    assert_eq!(dates(&skewed), ["20261121T093000Z", "20261121T110000Z", "20261121T093000Z"]);

    // If the clocks agree, a refused signature would be refused again, so there is no retry.
    let refused =
        client([Fault::Response(403, ("date", "Sat, 21 Nov 2026 09:31:00 GMT"), r#"{"__type":"SignatureDoesNotMatch"}"#)]);
    assert_eq!(service(block_on(refused.send(&list())).unwrap_err()).code, "SignatureDoesNotMatch");
    assert_eq!(refused.transport().sent().len(), 1);

    let corrected = client([Fault::Date("Sat, 21 Nov 2026 08:00:00 GMT")]);
    block_on(corrected.send(&list())).unwrap();
    block_on(corrected.send(&list())).unwrap();
    assert_eq!(dates(&corrected), ["20261121T093000Z", "20261121T080000Z"]);
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
fn a_modelled_error_has_its_type_code_reason_and_issues() {
    let client = client([]);
    let created = block_on(client.send(&partner())).unwrap();
    let error = block_on(client.send(&partner())).unwrap_err();
    let conflict: ConflictException = error.modelled().unwrap();
    assert_eq!(conflict.reason, ConflictExceptionReason::DuplicatePartner);
    // Channel's error of the same name is another type.
    assert!(error.modelled::<channel::ConflictException>().is_none());
    let error = service(error);
    assert_eq!((&*error.code, error.status, error.fault.server), ("ConflictException", 400, false));
    assert_eq!(error.operation.name, "CreatePartner");
    assert_eq!(error.request_id.unwrap().len(), 36);

    let unknown = GetPartnerRequest { catalog: "Sandbox".into(), identifier: "partner-0000000000000".into() };
    let error = block_on(client.send(&unknown)).unwrap_err();
    let not_found: ResourceNotFoundException = error.modelled().unwrap();
    assert_eq!(not_found.reason.as_str(), "PARTNER_NOT_FOUND");

    // A code that was never mailed is an issue of one member.
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
    // None of them was retried.
    assert_eq!(client.transport().sent().len(), 6);
}

#[test]
fn an_unreadable_response_is_a_transport_error() {
    for (status, body, start, what) in [
        (200, "", "", "no body"),
        (200, "[]", "[]", "a body that is not a JSON object"),
        (200, "{\"PartnerSummaryList\":", "{\"PartnerSummaryList\":", "a body that is not JSON"),
        (200, "{\"PartnerSummaryList\":7}", "", "a body that is not an output of it"),
        (404, "<html>", "<html>", "a body that is not JSON"),
    ] {
        let client = client([Fault::Response(status, ("x-amzn-requestid", "7"), body)]);
        let error = transport(block_on(client.send(&list())).unwrap_err());
        assert_eq!(error.message, format!("ListPartners got status {status} and {what}"));
        assert_eq!((&*error.body, error.request_id.as_deref()), (start, Some("7")));
        assert_eq!(client.transport().sent().len(), 1, "{body}");
    }
    // An error code in a header is enough.
    let client = client([Fault::Response(400, ("x-amzn-errortype", "a.b#AccessDeniedException:http://c"), "<html>")]);
    assert_eq!(service(block_on(client.send(&list())).unwrap_err()).code, "AccessDeniedException");
}

#[test]
fn requests_without_credentials_are_not_signed() {
    let proxy = Config::builder().endpoint("/proxy");
    let client = Client::new(FaultyTransport::new([]), proxy.clone().build().unwrap());
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
fn each_service_has_its_endpoint_and_each_attempt_the_current_credentials() {
    let client = Client::new(FaultyTransport::new([]), config().user_agent("portal/1").build().unwrap());
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
    // Logs show neither the session token nor the signature.
    let shown = format!("{:?} {client:?}", sent[1], client = client.transport().sandbox.now_ms());
    assert!(!shown.contains("temporary") && !shown.contains("Signature"), "{shown}");

    client.set_auth(Auth::SigV4(Credentials::new("AKID\nEXAMPLE", "example")));
    let error = transport(block_on(client.send(&list())).unwrap_err());
    assert_eq!((error.reason, client.transport().sent().len()), (Reason::Signature, 2));
}

#[test]
fn the_future_of_a_call_is_send() {
    fn is_send<F: Send>(future: F) -> F {
        future
    }
    let client = client([]);
    block_on(is_send(client.send(&list()))).unwrap();
}

/// How often the sandbox responded with each result, to one valid request of every operation.
#[derive(Default)]
struct Results(BTreeMap<String, usize>);

impl Visit for Results {
    fn request<R: OperationRequest + TryFrom<Value, Error = ValidationError> + Debug + PartialEq>(&mut self) {
        let operation = R::OPERATION;
        let text = std::fs::read_to_string("tests/vectors/validation.ndjson").unwrap();
        let start = format!(r#"{{"op":"{}.{}","#, operation.service.name, operation.name);
        let is_valid = |line: &&str| line.starts_with(&start) && line.ends_with(r#""issues":[]}"#);
        let line: Value = serde_json::from_str(text.lines().find(is_valid).unwrap()).unwrap();
        let request = R::try_from(line["input"].clone()).unwrap();
        let result = match block_on(client([]).send(&request)) {
            Ok(_) => "success".to_owned(),
            Err(error) => service(error).code,
        };
        *self.0.entry(result).or_default() += 1;
    }
}

#[test]
fn send_calls_every_operation() {
    let mut results = Results::default();
    every::requests(&mut results);
    let Results(results) = results;
    let operations: usize = partner_central::SERVICES.iter().map(|service| service.operations.len()).sum();
    assert_eq!(results.values().sum::<usize>(), operations, "{results:?}");
    // The sandbox has a handler for each.
    assert_eq!(results.get("UnknownOperationException"), None, "{results:?}");
    // A verification without details: valid by the model, but the service refuses it.
    assert_eq!(results.get("ValidationException"), Some(&1), "{results:?}");
}
