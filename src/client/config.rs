//! Client configuration.

use crate::endpoint::{self, Endpoint, EndpointError};
use crate::retry;
use crate::shape::Service;
use crate::signer::{Credentials, SigningError, host_and_path};
use std::fmt;

/// The configuration of a [`Client`](super::Client), made by [`Config::builder`].
///
/// ```
/// use partner_central::client::{Config, ConfigError, Credentials};
///
/// let config = Config::builder()
///     .region("us-east-1")
///     .credentials(Credentials::new("AKIDEXAMPLE", "example"))
///     .user_agent("ExampleCorp|Portal")
///     .build()?;
///
/// let unsigned = Config::builder().region("us-east-1").build();
/// assert_eq!(unsigned.unwrap_err(), ConfigError::MissingCredentials);
/// # Ok::<(), ConfigError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Config {
    region: String,
    /// Empty for AWS's own.
    endpoint: String,
    use_fips_endpoint: bool,
    pub(super) auth: Auth,
    pub(super) max_attempts: u32,
    pub(super) user_agent: Option<String>,
}

/// Collects a [`Config`]. A region and credentials are enough to call AWS.
#[derive(Debug, Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ConfigBuilder(Config);

/// How requests are signed.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub enum Auth {
    /// Requests are not signed: for an endpoint of your own that signs them, or needs no signature.
    #[default]
    None,
    /// With an access key.
    SigV4(Credentials),
}

impl Config {
    /// Starts from the defaults: no region, AWS's own endpoints, no signature, three attempts.
    pub fn builder() -> ConfigBuilder {
        ConfigBuilder(Config {
            region: String::new(),
            endpoint: String::new(),
            use_fips_endpoint: false,
            auth: Auth::None,
            max_attempts: retry::MAX_ATTEMPTS,
            user_agent: None,
        })
    }

    /// Where requests of this service go, and the region they are signed for.
    pub(super) fn endpoint(&self, service: &Service) -> Result<Endpoint, ConfigError> {
        Ok(endpoint::resolve(service, &self.region, self.use_fips_endpoint, &self.endpoint)?)
    }
}

impl ConfigBuilder {
    /// The region, such as `us-east-1`. Channel is a global service: it needs only the region's partition.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.0.region = region.into();
        self
    }

    /// A URL to send to instead of AWS's: that of a sandbox or a proxy.
    pub fn endpoint(mut self, url: impl Into<String>) -> Self {
        self.0.endpoint = url.into();
        self
    }

    /// Whether to use AWS's FIPS endpoints. The default is `false`.
    pub fn use_fips_endpoint(mut self, use_fips_endpoint: bool) -> Self {
        self.0.use_fips_endpoint = use_fips_endpoint;
        self
    }

    /// Signs requests with this access key: short for `auth(Auth::SigV4(credentials))`.
    pub fn credentials(self, credentials: Credentials) -> Self {
        self.auth(Auth::SigV4(credentials))
    }

    /// How requests are signed. The default is [`Auth::None`], which needs an [`endpoint`](Self::endpoint).
    pub fn auth(mut self, auth: Auth) -> Self {
        self.0.auth = auth;
        self
    }

    /// How many attempts a call makes at most, the first included. The default is 3, the least 1.
    pub fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.0.max_attempts = max_attempts.max(1);
        self
    }

    /// The name of your application, sent as `X-Amzn-User-Agent`.
    pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
        self.0.user_agent = Some(user_agent.into());
        self
    }

    /// Checks that both services can be called with this configuration.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] says what is missing, or what cannot be combined.
    pub fn build(self) -> Result<Config, ConfigError> {
        let ConfigBuilder(config) = self;
        let signs = matches!(config.auth, Auth::SigV4(_));
        if config.endpoint.is_empty() && !signs {
            return Err(ConfigError::MissingCredentials);
        }
        endpoint::check(config.region.as_bytes(), config.use_fips_endpoint, config.endpoint.as_bytes())?;
        // A path on the page's own origin, `/proxy`, is an endpoint too, but cannot be signed.
        if signs && !config.endpoint.is_empty() && host_and_path(&config.endpoint).is_none() {
            return Err(ConfigError::Signing(SigningError::Url));
        }
        Ok(config)
    }
}

/// Why a configuration cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigError {
    /// No endpoint follows from it.
    Endpoint(EndpointError),
    /// Requests to its endpoint cannot be signed.
    Signing(SigningError),
    /// AWS takes no unsigned requests.
    MissingCredentials,
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConfigError::Endpoint(error) => error.fmt(f),
            ConfigError::Signing(error) => error.fmt(f),
            ConfigError::MissingCredentials => {
                f.write_str("missing `credentials`: give the client an access key, or an `endpoint` of your own")
            }
        }
    }
}

impl std::error::Error for ConfigError {}

impl From<EndpointError> for ConfigError {
    fn from(error: EndpointError) -> ConfigError {
        ConfigError::Endpoint(error)
    }
}

impl From<SigningError> for ConfigError {
    fn from(error: SigningError) -> ConfigError {
        ConfigError::Signing(error)
    }
}
