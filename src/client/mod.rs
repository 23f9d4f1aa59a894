//! Calls both services through a [`Transport`], with one generic [`send`](Client::send) for all operations.
//!
//! A request is checked before anything is sent. Its body and token are made once, and each attempt gets a new signature.
//! Failures are retried in AWS's standard mode, with its delays, its quota and the server's clock.
//!
//! In a browser or a worker, the transport is `FetchTransport`; elsewhere, write a few lines over your HTTP client. In a
//! test, it is the [sandbox](crate::sandbox), without a network:
//!
//! ```
//! # #[cfg(feature = "sandbox")]
//! # pollster::block_on(async {
//! use partner_central::client::{Client, Config, Credentials, Error, SandboxTransport};
//! use partner_central::types::account::*;
//!
//! let credentials = Credentials::new("AKIDEXAMPLE", "example");
//! let config = Config::builder().region("us-east-1").credentials(credentials).build()?;
//! let client = Client::new(SandboxTransport::new(1), config);
//!
//! let mut request = CreatePartnerRequest {
//!     catalog: "Sandbox".into(),
//!     legal_name: "Example Cloud GmbH".into(),
//!     primary_solution_type: PrimarySolutionType::ConsultingServices,
//!     alliance_lead_contact: AllianceLeadContact {
//!         first_name: "Ada".into(),
//!         last_name: "Lovelace".into(),
//!         email: "ada@example.com".into(),
//!         business_title: "Head of Alliances".into(),
//!     },
//!     email_verification_code: "012345".into(),
//!     ..Default::default()
//! };
//! let partner = client.send(&request).await?;
//! assert_eq!(partner.legal_name, "Example Cloud GmbH");
//!
//! let error = client.send(&request).await.unwrap_err();
//! let conflict: ConflictException = error.modelled().unwrap();
//! assert_eq!(conflict.reason, ConflictExceptionReason::DuplicatePartner);
//!
//! request.alliance_lead_contact.email = "ada@".into();
//! let Err(Error::Validation(invalid)) = client.send(&request).await else { panic!() };
//! assert_eq!(invalid.issues[0].pointer(), "/AllianceLeadContact/Email");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```
//!
//! [`Error::hint`] says what an error of the service means and what to do. No error contains what the request was signed with,
//! even if the response quotes it.
//!
//! A call is canceled by dropping its future.

mod attempts;
mod config;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod fetch;
mod redact;
#[cfg(feature = "sandbox")]
mod sandbox;
mod transport;
mod uuid;

pub use config::{Auth, Config, ConfigBuilder, ConfigError};
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub use fetch::FetchTransport;
#[cfg(feature = "sandbox")]
pub use sandbox::SandboxTransport;
pub use transport::Transport;

pub use crate::error::{Error, FieldIssue, Reason, ServiceError, TransportError};
pub use crate::signer::Credentials;

use crate::types::{OperationRequest, to_value};
use crate::{response, retry};
use std::sync::atomic::{AtomicI64, AtomicU32};
use std::sync::{PoisonError, RwLock};
use uuid::uuid;

/// Calls both services.
///
/// A client is `Send` and `Sync`, and its futures are `Send`, if the transport and its futures are.
#[derive(Debug)]
pub struct Client<T> {
    transport: T,
    config: Config,
    /// Replaced by `set_auth`.
    auth: RwLock<Auth>,
    /// The retry quota, in tokens.
    quota: AtomicU32,
    /// How far the server's clock is ahead, in milliseconds.
    offset: AtomicI64,
}

impl<T: Transport> Client<T> {
    /// A client that sends through this transport.
    pub fn new(transport: T, mut config: Config) -> Client<T> {
        let auth = RwLock::new(std::mem::take(&mut config.auth));
        Client { transport, config, auth, quota: AtomicU32::new(retry::QUOTA), offset: AtomicI64::new(0) }
    }

    /// Calls the operation of this request.
    pub async fn send<R: OperationRequest>(&self, request: &R) -> Result<R::Response, Error> {
        let token = uuid(self.transport.random());
        let body = R::OPERATION.body_of_value(&to_value(request), Some(&token))?;
        let http_response = self.deliver(R::OPERATION, &body).await?;
        Ok(response::output::<R>(&http_response)?)
    }

    /// Signs with other credentials from the next attempt on, because temporary keys expire while a client is in use.
    pub fn set_auth(&self, auth: Auth) {
        *self.auth.write().unwrap_or_else(PoisonError::into_inner) = auth;
    }

    /// The transport that the client sends through.
    pub fn transport(&self) -> &T {
        &self.transport
    }
}
