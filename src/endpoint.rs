//! Where a service answers and which region its signatures name: both
//! services' endpoint rule sets, which differ in one way (Channel is global).

use crate::text::concat;
use alloc::borrow::ToOwned;
use alloc::string::String;

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

/// A partition: its name, how its regions begin, its dual-stack suffix, its
/// implicit global region. Source: botocore's `partitions.json`.
struct Partition {
    name: &'static str,
    prefix: &'static str,
    suffix: &'static str,
    global_region: &'static str,
}

const AWS: Partition = Partition { name: "aws", prefix: "", suffix: "api.aws", global_region: "us-east-1" };

const PARTITIONS: [Partition; 7] = [
    Partition { name: "aws-us-gov", prefix: "us-gov-", suffix: "api.aws", global_region: "us-gov-west-1" },
    Partition { name: "aws-iso", prefix: "us-iso-", suffix: "api.aws.ic.gov", global_region: "us-iso-east-1" },
    Partition { name: "aws-iso-b", prefix: "us-isob-", suffix: "api.aws.scloud", global_region: "us-isob-east-1" },
    Partition { name: "aws-iso-f", prefix: "us-isof-", suffix: "api.aws.hci.ic.gov", global_region: "us-isof-south-1" },
    Partition { name: "aws-iso-e", prefix: "eu-isoe-", suffix: "api.cloud-aws.adc-e.uk", global_region: "eu-isoe-west-1" },
    Partition { name: "aws-cn", prefix: "cn-", suffix: "api.amazonwebservices.com.cn", global_region: "cn-northwest-1" },
    Partition { name: "aws-eusc", prefix: "eusc-de-", suffix: "api.amazonwebservices.eu", global_region: "eusc-de-east-1" },
];

impl Partition {
    /// Its pseudo region `aws-cn-global`, or `cn-` with a word and a number.
    fn has(&self, region: &str) -> bool {
        let numbered = |rest: &str| {
            rest.split_once('-').is_some_and(|(word, number)| {
                let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
                !word.is_empty()
                    && word.bytes().all(is_word)
                    && !number.is_empty()
                    && number.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        region.strip_suffix("-global") == Some(self.name) || region.strip_prefix(self.prefix).is_some_and(numbered)
    }
}

/// A region becomes a part of the host: a signed request must not go elsewhere
/// because of what stands in a setting.
fn is_host_label(region: &str) -> bool {
    region.len() <= 63
        && region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !region.starts_with('-')
        && !region.ends_with('-')
        && !region.bytes().all(|byte| byte.is_ascii_digit())
}

/// Resolves the endpoint of the service with this signing name. A region that no partition knows is taken for one of
/// `aws`, as AWS's own rules do.
pub fn resolve(signing_name: &str, region: &str, fips: bool, custom: &str) -> Result<Endpoint, EndpointError> {
    if !region.is_empty() && !is_host_label(region) {
        return Err(EndpointError::InvalidRegion);
    }
    let partition = PARTITIONS.iter().find(|partition| partition.has(region)).unwrap_or(&AWS);
    let global = signing_name == "partnercentral-channel";
    if !custom.is_empty() {
        if fips {
            return Err(EndpointError::FipsWithCustomEndpoint);
        }
        // Without a region a local endpoint still gets a signature that names one.
        let signing_region = if region.is_empty() { partition.global_region } else { region };
        return Ok(Endpoint { url: custom.to_owned(), signing_region: signing_region.to_owned() });
    }
    if region.is_empty() {
        return Err(EndpointError::MissingRegion);
    }
    let fips = if fips { "-fips" } else { "" };
    let gov = partition.global_region == "us-gov-west-1";
    let place = match (global, gov) {
        (false, _) => region,
        (true, true) => "us-gov",
        (true, false) => "global",
    };
    Ok(Endpoint {
        url: concat(&["https://", signing_name, fips, ".", place, ".", partition.suffix]),
        signing_region: if global { partition.global_region } else { region }.to_owned(),
    })
}
