//! The endpoint of a service and the region that its signatures name. The endpoint rule sets of the two services differ only
//! in [`EndpointKind`]: Account is regional, Channel is global.
//!
//! ```
//! use partner_central::endpoint::{EndpointError, resolve};
//! use partner_central::{account, channel};
//!
//! let endpoint = resolve(&account::SERVICE, "us-east-1", false, "")?;
//! assert_eq!(endpoint.url, "https://partnercentral-account.us-east-1.api.aws");
//!
//! let endpoint = resolve(&channel::SERVICE, "eu-central-1", true, "")?;
//! assert_eq!(endpoint.url, "https://partnercentral-channel-fips.global.api.aws");
//! assert_eq!(endpoint.signing_region, "us-east-1");
//!
//! assert_eq!(resolve(&account::SERVICE, "", false, "http://127.0.0.1:4566")?.signing_region, "us-east-1");
//! assert_eq!(resolve(&account::SERVICE, "", false, ""), Err(EndpointError::MissingRegion));
//! # Ok::<(), EndpointError>(())
//! ```

use crate::shape::{EndpointKind, Service};
use crate::text::{cut, put};
use alloc::string::String;
use alloc::vec::Vec;

/// The partitions other than `aws`, one on each line: name, prefix of its regions, implicit global region, dual-stack suffix.
/// The source is botocore's `partitions.json`.
pub(crate) const PARTITIONS: &str = "\
    aws-us-gov us-gov- us-gov-west-1 api.aws\n\
    aws-iso us-iso- us-iso-east-1 api.aws.ic.gov\n\
    aws-iso-b us-isob- us-isob-east-1 api.aws.scloud\n\
    aws-iso-f us-isof- us-isof-south-1 api.aws.hci.ic.gov\n\
    aws-iso-e eu-isoe- eu-isoe-west-1 api.cloud-aws.adc-e.uk\n\
    aws-cn cn- cn-northwest-1 api.amazonwebservices.com.cn\n\
    aws-eusc eusc-de- eusc-de-east-1 api.amazonwebservices.eu";

/// A resolved endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Endpoint {
    /// The URL. It ends in a slash only if it is a custom endpoint that does.
    pub url: String,
    /// The region in the credential scope.
    pub signing_region: String,
}

/// Why an endpoint cannot be resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// Neither a region nor an endpoint was given.
    MissingRegion,
    /// The region cannot be part of a host name.
    InvalidRegion,
    /// A custom endpoint together with FIPS.
    FipsWithCustomEndpoint,
}

impl EndpointError {
    /// All of them. JavaScript has their messages by their number, from 0.
    #[cfg(not(feature = "npm"))]
    pub(crate) const ALL: [EndpointError; 3] =
        [EndpointError::MissingRegion, EndpointError::InvalidRegion, EndpointError::FipsWithCustomEndpoint];

    /// The message, which says what to do.
    pub fn message(self) -> &'static str {
        match self {
            EndpointError::MissingRegion => {
                "Invalid Configuration: Missing Region. Give the client a `region`, such as us-east-1"
            }
            EndpointError::InvalidRegion => "Invalid Configuration: `region` must be the name of a region, such as us-east-1",
            EndpointError::FipsWithCustomEndpoint => {
                "Invalid Configuration: FIPS and custom endpoint are not supported together. Leave out `useFipsEndpoint` or `endpoint`"
            }
        }
    }
}

impl core::fmt::Display for EndpointError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.message())
    }
}

impl core::error::Error for EndpointError {}

/// Whether a partition contains a region: its pseudo region (`aws-cn-global`), or its prefix (`cn-`), a word and a number.
fn contains(name: &[u8], prefix: &[u8], region: &[u8]) -> bool {
    if region.strip_suffix(b"-global") == Some(name) {
        return true;
    }
    let Some(mut number) = region.strip_prefix(prefix) else { return false };
    // botocore's expression for the word is `\w+`, which also matches `_`. No region has that character: `is_host_label`
    // rejects it.
    let word = cut(&mut number, b'-');
    !word.is_empty() && !number.is_empty() && number.iter().all(u8::is_ascii_digit)
}

/// The implicit global region and the suffix of a region's partition. A region of no known partition counts as one of `aws`,
/// as in AWS's own rules.
fn partition<'p>(region: &[u8], partitions: &'p [u8]) -> (&'p [u8], &'p [u8]) {
    let mut rest = partitions;
    while !rest.is_empty() {
        let mut line = cut(&mut rest, b'\n');
        let (name, prefix) = (cut(&mut line, b' '), cut(&mut line, b' '));
        if contains(name, prefix, region) {
            return (cut(&mut line, b' '), line);
        }
    }
    (b"us-east-1", b"api.aws")
}

/// Whether a region can be a label of a host name. Without this check, a region such as `evil.example/` would
/// send signed requests to another host.
fn is_host_label(region: &[u8]) -> bool {
    region.len() <= 63
        && region.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        && !region.starts_with(b"-")
        && !region.ends_with(b"-")
        && !region.iter().all(u8::is_ascii_digit)
}

/// Fails if no endpoint can be resolved, whatever the service.
pub(crate) fn check(region: &[u8], fips: bool, custom: &[u8]) -> Result<(), EndpointError> {
    if !region.is_empty() && !is_host_label(region) {
        return Err(EndpointError::InvalidRegion);
    }
    match (custom.is_empty(), fips) {
        (false, true) => Err(EndpointError::FipsWithCustomEndpoint),
        (true, _) if region.is_empty() => Err(EndpointError::MissingRegion),
        _ => Ok(()),
    }
}

/// Resolves the endpoint of a service. An empty `region` or `custom` counts as absent.
pub fn resolve(service: &Service, region: &str, fips: bool, custom: &str) -> Result<Endpoint, EndpointError> {
    let mut out = Vec::new();
    let name = service.signing_name.as_bytes();
    let partitions = PARTITIONS.as_bytes();
    let signing_region = write(name, service.endpoint, region.as_bytes(), fips, custom.as_bytes(), partitions, &mut out)?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(Endpoint { url: text(&out), signing_region: text(signing_region) })
}

/// Writes the URL; returns the signing region. `partitions` is [`PARTITIONS`].
pub(crate) fn write<'r>(
    signing_name: &[u8],
    kind: EndpointKind,
    region: &'r [u8],
    fips: bool,
    custom: &[u8],
    partitions: &'r [u8],
    out: &mut Vec<u8>,
) -> Result<&'r [u8], EndpointError> {
    check(region, fips, custom)?;
    let (global_region, suffix) = partition(region, partitions);
    if !custom.is_empty() {
        put(out, custom);
        // A signature has to name a region, even for a local endpoint without one.
        return Ok(if region.is_empty() { global_region } else { region });
    }
    let (label, signing_region): (&[u8], &[u8]) = match (kind, global_region) {
        (EndpointKind::Regional, _) => (region, region),
        (EndpointKind::Global, b"us-gov-west-1") => (b"us-gov", global_region),
        (EndpointKind::Global, _) => (b"global", global_region),
    };
    let fips: &[u8] = if fips { b"-fips." } else { b"." };
    for part in [b"https://", signing_name, fips, label, b".", suffix] {
        put(out, part);
    }
    Ok(signing_region)
}
