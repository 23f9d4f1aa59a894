//! What a client is told once.

use crate::endpoint::{self, EndpointError};
use crate::retry;
use crate::signer::{Credentials, Unsignable, host_and_path};
use std::fmt;

/// What a client is told once. `region` and `auth` are enough for AWS.
#[derive(Debug, Clone)]
pub struct Settings {
    /// `us-east-1`. Channel is global: of the region it needs the partition alone.
    pub region: String,
    /// Another address than AWS's: a sandbox, a proxy.
    pub endpoint: Option<String>,
    /// AWS's FIPS endpoints.
    pub use_fips_endpoint: bool,
    /// How requests are signed.
    pub auth: Auth,
    /// Attempts in all; 3 unless it is said.
    pub max_attempts: u32,
    /// Your application's name, in `X-Amzn-User-Agent`.
    pub user_agent: Option<String>,
}

/// How requests are signed.
#[derive(Debug, Clone, Default)]
pub enum Auth {
    /// Not at all: for an endpoint of your own that signs or needs no signature.
    #[default]
    None,
    /// With an access key.
    SigV4(Credentials),
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            region: String::new(),
            endpoint: None,
            use_fips_endpoint: false,
            auth: Auth::None,
            max_attempts: retry::MAX_ATTEMPTS,
            user_agent: None,
        }
    }
}

/// Settings with which no call could work.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misconfigured {
    /// There is no endpoint for them.
    Endpoint(EndpointError),
    /// The endpoint cannot be signed.
    Unsignable(Unsignable),
    /// AWS itself takes no unsigned request.
    Unsigned,
}

impl fmt::Display for Misconfigured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Misconfigured::Endpoint(error) => error.fmt(f),
            Misconfigured::Unsignable(error) => error.fmt(f),
            Misconfigured::Unsigned => f.write_str("give the client credentials (`auth`) or an `endpoint` of your own"),
        }
    }
}

impl std::error::Error for Misconfigured {}

impl Settings {
    /// Fails if no call could work with these settings.
    pub(super) fn check(&self) -> Result<(), Misconfigured> {
        let custom = self.endpoint.as_deref().unwrap_or("");
        let signs = matches!(self.auth, Auth::SigV4(_));
        if custom.is_empty() && !signs {
            return Err(Misconfigured::Unsigned);
        }
        endpoint::check(self.region.as_bytes(), self.use_fips_endpoint, custom.as_bytes()).map_err(Misconfigured::Endpoint)?;
        // A path on the page's own origin, `/proxy`, is an endpoint too, but cannot be signed.
        if signs && !custom.is_empty() && host_and_path(custom).is_none() {
            return Err(Misconfigured::Unsignable(Unsignable::Url));
        }
        Ok(())
    }
}
