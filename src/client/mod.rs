//! Calls both services through a [`Transport`]: one generic [`send`](Client::send) for all 51 operations.
//!
//! A request is checked before anything is sent; its body and token are made
//! once, each attempt is signed afresh, and failures are retried in AWS's
//! standard mode with its delays, its quota and the server's clock.
//!
//! In a browser or a worker the transport is `FetchTransport`; elsewhere it is
//! a few lines over whatever HTTP client there is. In a test it is the
//! [sandbox](crate::sandbox), without a network:
//!
//! ```
//! # #[cfg(feature = "sandbox")]
//! # pollster::block_on(async {
//! use partner_central::client::{Auth, Client, Credentials, Error, InMemory, Settings};
//! use partner_central::types::account::*;
//!
//! let settings = Settings {
//!     region: "us-east-1".into(),
//!     auth: Auth::SigV4(Credentials::new("AKIDEXAMPLE", "example")),
//!     ..Settings::default()
//! };
//! let client = Client::new(InMemory::new(1), settings)?;
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
//! let Err(Error::Invalid(invalid)) = client.send(&request).await else { panic!() };
//! assert_eq!(invalid.issues[0].pointer(), "/AllianceLeadContact/Email");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```
//!
//! A call is canceled by dropping its future.

mod attempts;
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod fetch;
#[cfg(feature = "sandbox")]
mod in_memory;
mod settings;
mod transport;
mod uuid;

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub use fetch::FetchTransport;
#[cfg(feature = "sandbox")]
pub use in_memory::InMemory;
pub use settings::{Auth, Misconfigured, Settings};
pub use transport::Transport;

pub use crate::error::{Error, FieldIssue, Reason, ServiceError, TransportError};
pub use crate::http::{Request as HttpRequest, Response as HttpResponse};
pub use crate::signer::Credentials;

use crate::types::{Request, no_object};
use crate::{Refused, answer, retry};
use std::sync::atomic::{AtomicI64, AtomicU32};
use std::sync::{PoisonError, RwLock};
use uuid::uuid;

/// Calls both services.
///
/// `Send` and `Sync`, and so are its futures, where the transport and its futures are.
#[derive(Debug)]
pub struct Client<T> {
    transport: T,
    settings: Settings,
    /// Replaces the settings' own: credentials change during the life of a client.
    auth: RwLock<Auth>,
    /// What retries are paid from.
    quota: AtomicU32,
    /// How far the server's clock is ahead, in milliseconds.
    offset: AtomicI64,
}

impl<T: Transport> Client<T> {
    /// A client with these settings.
    pub fn new(transport: T, mut settings: Settings) -> Result<Client<T>, Misconfigured> {
        settings.check()?;
        Ok(Client {
            transport,
            auth: RwLock::new(core::mem::take(&mut settings.auth)),
            settings,
            quota: AtomicU32::new(retry::QUOTA),
            offset: AtomicI64::new(0),
        })
    }

    /// Calls the operation that this is the request of.
    pub async fn send<R: Request>(&self, request: &R) -> Result<R::Response, Error> {
        // Text, numbers and text keys always have a JSON form, and nothing is no request.
        let json = serde_json::to_vec(request).unwrap_or_default();
        let token = uuid(self.transport.random());
        let body = R::OPERATION.body(&json, Some(&token)).map_err(|refused| match refused {
            Refused::Invalid(invalid) => Error::Invalid(invalid),
            Refused::Json(_) => Error::Invalid(no_object(R::OPERATION)),
        })?;
        let response = self.deliver(R::OPERATION, &body).await?;
        answer::output::<R>(&response).map_err(Error::Transport)
    }

    /// Signs with other credentials from the next attempt on: temporary keys end
    /// before a client does.
    pub fn set_auth(&self, auth: Auth) {
        *self.auth.write().unwrap_or_else(PoisonError::into_inner) = auth;
    }

    /// What the client sends through.
    pub fn transport(&self) -> &T {
        &self.transport
    }
}
