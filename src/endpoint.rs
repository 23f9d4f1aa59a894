//! Where a service answers and which region its signatures name: both
//! services' endpoint rule sets, which differ in one way (Channel is global).
//!
//! ```
//! use partner_central::{account, channel, endpoint::{EndpointError, resolve}};
//!
//! let account = account::SERVICE.signing_name;
//! assert_eq!(resolve(account, "us-east-1", false, "")?.url, "https://partnercentral-account.us-east-1.api.aws");
//!
//! let channel = resolve(channel::SERVICE.signing_name, "eu-central-1", true, "")?;
//! assert_eq!(channel.url, "https://partnercentral-channel-fips.global.api.aws");
//! assert_eq!(channel.signing_region, "us-east-1");
//!
//! assert_eq!(resolve(account, "", false, "http://127.0.0.1:4566")?.signing_region, "us-east-1");
//! assert_eq!(resolve(account, "", false, ""), Err(EndpointError::MissingRegion));
//! # Ok::<(), EndpointError>(())
//! ```

use crate::text::{cut, put};
use alloc::string::String;
use alloc::vec::Vec;

/// An endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// The URL, without a trailing slash unless the caller's own has one.
    pub url: String,
    /// The region in the credential scope.
    pub signing_region: String,
}

/// Why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// Resolves the endpoint of the service with this signing name.
pub fn resolve(signing_name: &str, region: &str, fips: bool, custom: &str) -> Result<Endpoint, EndpointError> {
    let mut out = Vec::new();
    let signing_region = write(signing_name.as_bytes(), region.as_bytes(), fips, custom.as_bytes(), &mut out)?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(Endpoint { url: text(&out), signing_region: text(signing_region) })
}

/// Writes the URL; gives the signing region.
pub(crate) fn write<'r>(
    signing_name: &[u8],
    region: &'r [u8],
    fips: bool,
    custom: &[u8],
    out: &mut Vec<u8>,
) -> Result<&'r [u8], EndpointError> {
    if !region.is_empty() && !is_host_label(region) {
        return Err(EndpointError::InvalidRegion);
    }
    let (global_region, suffix) = partition(region);
    if !custom.is_empty() {
        if fips {
            return Err(EndpointError::FipsWithCustomEndpoint);
        }
        put(out, custom);
        // Without a region a local endpoint still gets a signature that names one.
        return Ok(if region.is_empty() { global_region } else { region });
    }
    if region.is_empty() {
        return Err(EndpointError::MissingRegion);
    }
    let global = signing_name == b"partnercentral-channel";
    let place: &[u8] = match (global, global_region) {
        (false, _) => region,
        (true, b"us-gov-west-1") => b"us-gov",
        (true, _) => b"global",
    };
    let fips: &[u8] = if fips { b"-fips." } else { b"." };
    for part in [b"https://", signing_name, fips, place, b".", suffix] {
        put(out, part);
    }
    Ok(if global { global_region } else { region })
}
