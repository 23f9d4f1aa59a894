//! The endpoint of a service and the region that its signatures name. Both services' endpoint rule sets say the same but
//! for [`EndpointKind`]: Account is regional, Channel is global.
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

/// An endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Endpoint {
    /// The URL, without a trailing slash unless the caller's own has one.
    pub url: String,
    /// The region in the credential scope.
    pub signing_region: String,
}

/// Why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndpointError {
    /// Neither a region nor an endpoint was given.
    MissingRegion,
    /// A region that cannot be part of a host's name.
    InvalidRegion,
    /// A custom endpoint together with FIPS.
    FipsWithCustomEndpoint,
}

impl EndpointError {
    /// A sentence with the fix.
    pub fn message(self) -> &'static str {
        match self {
            EndpointError::MissingRegion => {
                "Invalid Configuration: Missing Region. Give the client a `region`, such as us-east-1"
            }
            EndpointError::InvalidRegion => "Invalid Configuration: the `region` is no region's name, such as us-east-1",
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

/// The partitions but for `aws`, a line each: name, how its regions begin, its implicit global region, its dual-stack
/// suffix. Source: botocore's `partitions.json`. Text, as a table of names is half pointers.
const PARTITIONS: &str = "\
    aws-us-gov us-gov- us-gov-west-1 api.aws\n\
    aws-iso us-iso- us-iso-east-1 api.aws.ic.gov\n\
    aws-iso-b us-isob- us-isob-east-1 api.aws.scloud\n\
    aws-iso-f us-isof- us-isof-south-1 api.aws.hci.ic.gov\n\
    aws-iso-e eu-isoe- eu-isoe-west-1 api.cloud-aws.adc-e.uk\n\
    aws-cn cn- cn-northwest-1 api.amazonwebservices.com.cn\n\
    aws-eusc eusc-de- eusc-de-east-1 api.amazonwebservices.eu";

/// Its pseudo region `aws-cn-global`, or `cn-` with a word and a number.
fn has(name: &[u8], prefix: &[u8], region: &[u8]) -> bool {
    if region.strip_suffix(b"-global") == Some(name) {
        return true;
    }
    let Some(mut number) = region.strip_prefix(prefix) else { return false };
    // A region is a host's label, so of a word's characters it lacks but `_`.
    let word = cut(&mut number, b'-');
    !word.is_empty() && !number.is_empty() && number.iter().all(u8::is_ascii_digit)
}

/// The implicit global region and the suffix of a region's partition. A region that no partition knows is taken for
/// one of `aws`, as AWS's own rules do.
fn partition(region: &[u8]) -> (&'static [u8], &'static [u8]) {
    let mut rest = PARTITIONS.as_bytes();
    while !rest.is_empty() {
        let mut line = cut(&mut rest, b'\n');
        let (name, prefix) = (cut(&mut line, b' '), cut(&mut line, b' '));
        if has(name, prefix, region) {
            return (cut(&mut line, b' '), line);
        }
    }
    (b"us-east-1", b"api.aws")
}

/// A region becomes a part of the host: a signed request must not go elsewhere
/// because of what stands in a setting.
fn is_host_label(region: &[u8]) -> bool {
    region.len() <= 63
        && region.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        && !region.starts_with(b"-")
        && !region.ends_with(b"-")
        && !region.iter().all(u8::is_ascii_digit)
}

/// Fails if there is no endpoint, which does not depend on the service.
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

/// Resolves a service's endpoint. An empty `region` or `custom` stands for none.
pub fn resolve(service: &Service, region: &str, fips: bool, custom: &str) -> Result<Endpoint, EndpointError> {
    let mut out = Vec::new();
    let name = service.signing_name.as_bytes();
    let signing_region = write(name, service.endpoint, region.as_bytes(), fips, custom.as_bytes(), &mut out)?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(Endpoint { url: text(&out), signing_region: text(signing_region) })
}

/// Writes the URL; returns the signing region.
pub(crate) fn write<'r>(
    signing_name: &[u8],
    kind: EndpointKind,
    region: &'r [u8],
    fips: bool,
    custom: &[u8],
    out: &mut Vec<u8>,
) -> Result<&'r [u8], EndpointError> {
    check(region, fips, custom)?;
    let (global_region, suffix) = partition(region);
    if !custom.is_empty() {
        put(out, custom);
        // Without a region, a signature for a local endpoint still has to name one.
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
