//! Who calls: an AWS account and a region, read out of the signature's scope.

use super::Request;
use super::fingerprint::fingerprint;
use super::settings::Settings;

/// The account behind requests without a signature.
const UNSIGNED: &str = "000000000000";

/// The caller of a request.
#[derive(Debug)]
pub(super) struct Caller {
    /// Twelve digits.
    pub(super) account: String,
    region: String,
}

impl Caller {
    /// `Credential=AKID/20261121/us-east-1/partnercentral-account/aws4_request`.
    /// SigV4a has no region in its scope.
    pub(super) fn of(request: &Request<'_>, settings: &Settings) -> Caller {
        let scope = request.header("authorization").and_then(|value| value.split_once("Credential=")).map(|(_, rest)| rest);
        let scope = scope.and_then(|rest| rest.split([',', ' ']).next()).unwrap_or("");
        let mut parts = scope.split('/');
        let key = parts.next().unwrap_or("");
        let region = if parts.clone().count() == 4 { parts.nth(1) } else { None };
        let region = region.filter(|region| is_region(region)).unwrap_or("us-east-1");
        let named = settings.key(key).and_then(|key| key.account.clone());
        let account = named.unwrap_or_else(|| if key.is_empty() { UNSIGNED.to_owned() } else { account(key) });
        Caller { account, region: region.to_owned() }
    }

    /// The name of a resource of this caller.
    pub(super) fn arn(&self, catalog: &str, kind: &str, id: &str) -> String {
        self.own_arn(catalog, &[kind, "/", id].concat())
    }

    /// The name of what a caller has one of.
    pub(super) fn own_arn(&self, catalog: &str, path: &str) -> String {
        self.name(&self.account, catalog, path)
    }

    /// The name of a resource of two accounts.
    pub(super) fn common_arn(&self, catalog: &str, kind: &str, id: &str) -> String {
        self.name("", catalog, &[kind, "/", id].concat())
    }

    fn name(&self, account: &str, catalog: &str, path: &str) -> String {
        let partition = match self.region.get(..3) {
            Some("cn-") => "aws-cn",
            _ if self.region.starts_with("us-gov-") => "aws-us-gov",
            _ => "aws",
        };
        ["arn:", partition, ":partnercentral:", &self.region, ":", account, ":catalog/", catalog, "/", path].concat()
    }
}

/// The catalog that an ARN names: requests about tags name no other.
pub(super) fn catalog_in(arn: &str) -> &str {
    arn.split_once(":catalog/").and_then(|(_, rest)| rest.split('/').next()).unwrap_or("")
}

/// A scope is the caller's word, and an ARN is at most 200 long.
fn is_region(region: &str) -> bool {
    (1..=32).contains(&region.len()) && region.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// A key of twelve digits is its account; else an account of twelve digits that
/// do not begin with 0.
fn account(access_key: &str) -> String {
    if access_key.len() == 12 && access_key.bytes().all(|byte| byte.is_ascii_digit()) {
        return access_key.to_owned();
    }
    (100_000_000_000 + fingerprint(access_key.as_bytes()) % 900_000_000_000).to_string()
}
