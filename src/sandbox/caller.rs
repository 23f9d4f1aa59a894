//! The caller: an AWS account and a region, taken from the credential scope of the signature.

use super::access_key::AccessKeys;
use super::fingerprint::fingerprint;
use super::incoming::Incoming;

/// The account of requests without a signature.
const UNSIGNED: &str = "000000000000";
const DEFAULT_REGION: &str = "us-east-1";

#[derive(Debug, Clone)]
pub(super) struct Caller {
    /// Twelve digits.
    pub(super) account: String,
    region: String,
}

impl Caller {
    /// Reads `Credential=AKID/20261121/us-east-1/partnercentral-account/aws4_request`. A scope of SigV4a has no region.
    pub(super) fn of(request: Incoming<'_>, keys: &AccessKeys) -> Caller {
        let header = request.header("authorization").unwrap_or("");
        let rest = header.split_once("Credential=").map_or("", |(_, rest)| rest);
        let mut parts = rest.split([',', ' ']).next().unwrap_or("").split('/');
        let key = parts.next().unwrap_or("");
        let region = if parts.clone().count() == 4 { parts.nth(1) } else { None };
        let account = keys.find(key).and_then(|key| key.account.clone()).unwrap_or_else(|| account_of(key));
        Caller { account, region: region.filter(|region| is_region(region)).unwrap_or(DEFAULT_REGION).to_owned() }
    }

    /// The caller of a scenario's step.
    pub(super) fn with_key(key: &str) -> Caller {
        Caller { account: account_of(key), region: DEFAULT_REGION.to_owned() }
    }

    /// The ARN of a resource of this caller.
    pub(super) fn arn(&self, catalog: &str, kind: &str, id: &str) -> String {
        self.arn_in(&self.account, catalog, &[kind, "/", id].concat())
    }

    /// The ARN of a resource that each account has once.
    pub(super) fn singleton_arn(&self, catalog: &str, kind: &str) -> String {
        self.arn_in(&self.account, catalog, kind)
    }

    /// The ARN of a resource that two accounts share. It names neither.
    pub(super) fn shared_arn(&self, catalog: &str, kind: &str, id: &str) -> String {
        self.arn_in("", catalog, &[kind, "/", id].concat())
    }

    fn arn_in(&self, account: &str, catalog: &str, path: &str) -> String {
        let partition = match self.region.get(..3) {
            Some("cn-") => "aws-cn",
            _ if self.region.starts_with("us-gov-") => "aws-us-gov",
            _ => "aws",
        };
        ["arn:", partition, ":partnercentral:", &self.region, ":", account, ":catalog/", catalog, "/", path].concat()
    }
}

/// The catalog in an ARN. Requests about tags name no other.
pub(super) fn catalog_in(arn: &str) -> &str {
    arn.split_once(":catalog/").and_then(|(_, rest)| rest.split('/').next()).unwrap_or("")
}

/// The scope is whatever the caller wrote, and an ARN has at most 200 characters.
fn is_region(region: &str) -> bool {
    (1..=32).contains(&region.len()) && region.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// A key of twelve digits is its own account. Any other key stands for an account of twelve digits that does not begin
/// with 0.
fn account_of(key: &str) -> String {
    if key.is_empty() {
        return UNSIGNED.to_owned();
    }
    if key.len() == 12 && key.bytes().all(|byte| byte.is_ascii_digit()) {
        return key.to_owned();
    }
    (100_000_000_000 + fingerprint(key.as_bytes()) % 900_000_000_000).to_string()
}
