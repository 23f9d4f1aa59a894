//! The client with the real `fetch` of Node and of a browser, against the package's sandbox over HTTP. `cargo xtask test
//! --only wasm` starts the sandbox and passes its address; without it, these tests fail.

use super::requests::{create_partner, list_partners as list};
use partner_central::client::{Client, Config, Credentials, Error, FetchTransport, Reason, Transport, TransportError};
use partner_central::http::Request;
use partner_central::types::account::*;
use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;
use wasm_bindgen_test::wasm_bindgen_test;

fn server() -> &'static str {
    option_env!("PARTNER_CENTRAL_SANDBOX").unwrap()
}

/// Every client is another caller, because the runs in Node and in the browser share one sandbox, and an account can have
/// only one partner.
fn client(transport: FetchTransport, endpoint: String) -> Client<FetchTransport> {
    let credentials = Credentials::new(format!("AKIDRUST{}", transport.now_ms()), "example");
    Client::new(transport, Config::builder().endpoint(endpoint).credentials(credentials).max_attempts(2).build().unwrap())
}

fn transport_error(error: Error) -> TransportError {
    if let Error::Transport(error) = error { error } else { panic!("{error:?}") }
}

#[wasm_bindgen_test]
async fn the_client_creates_a_partner_and_gets_the_conflict_of_a_second() {
    let client = client(FetchTransport::new(), server().to_owned());
    let name = format!("Engines {}", client.transport().now_ms());
    let request = create_partner(&name);
    match client.send(&request).await {
        Ok(partner) => assert_eq!(partner.legal_name, name),
        Err(error) => panic!("{error}"),
    }
    let error = client.send(&request).await.unwrap_err();
    let conflict: ConflictException = error.modelled().unwrap();
    assert_eq!(conflict.reason, ConflictExceptionReason::DuplicatePartner);
    let Error::Service(error) = error else { panic!() };
    // The server exposes the request ID, so that a page can read it.
    assert_eq!((error.status, error.request_id.unwrap().len()), (400, 36));
    assert!(client.send(&CreatePartnerRequest::default()).await.is_err());
}

#[wasm_bindgen_test]
async fn an_unreachable_endpoint_is_a_network_error() {
    // Nothing listens on this port, and browsers block it.
    let client = client(FetchTransport::new(), "http://127.0.0.1:1".to_owned());
    let error = transport_error(client.send(&list()).await.unwrap_err());
    assert_eq!(error.reason, Reason::Network, "{error}");
}

#[wasm_bindgen_test]
async fn a_response_that_does_not_come_is_a_timeout() {
    let transport = FetchTransport::with_timeout(Duration::from_millis(150));
    let started = transport.now_ms();
    let error = client(transport, format!("{}/hang", server())).send(&list()).await.unwrap_err();
    assert_eq!(transport_error(error).reason, Reason::Timeout);
    // There were two attempts.
    assert!(transport.now_ms() - started >= 290, "{}", transport.now_ms() - started);
    // A timeout that is not reached changes nothing.
    let patient = client(FetchTransport::with_timeout(Duration::from_secs(60)), server().to_owned());
    assert!(patient.send(&list()).await.is_ok());
}

async fn aborted() -> u32 {
    let request =
        Request { method: "POST".to_owned(), url: format!("{}/aborted", server()), headers: Vec::new(), body: Vec::new() };
    let response = FetchTransport::new().send(request).await.unwrap();
    String::from_utf8(response.body).unwrap().parse().unwrap()
}

#[wasm_bindgen_test]
async fn dropping_a_call_aborts_its_request() {
    let before = aborted().await;
    let client = client(FetchTransport::new(), format!("{}/hang", server()));
    let request = list();
    let mut call = Box::pin(client.send(&request));
    poll_fn(|context| {
        assert!(call.as_mut().poll(context).is_pending());
        Poll::Ready(())
    })
    .await;
    client.transport().sleep(Duration::from_millis(300)).await;
    assert_eq!(aborted().await, before);
    drop(call);
    for _ in 0..50 {
        if aborted().await > before {
            return;
        }
        client.transport().sleep(Duration::from_millis(20)).await;
    }
    panic!("the server still waits");
}

#[wasm_bindgen_test]
fn random_bytes_differ_between_transports() {
    let [one, other] = [FetchTransport::new().random(), FetchTransport::new().random()];
    assert_ne!(one, other);
    assert!(one.iter().any(|byte| *byte != 0));
}
