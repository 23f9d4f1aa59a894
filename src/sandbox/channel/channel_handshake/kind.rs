//! The three types of handshakes, and how their members are named.

use crate::sandbox::channel::refusal;
use crate::sandbox::record::{Record, part, text};
use crate::sandbox::refusal::Refusal;

/// A type of handshakes.
pub(super) struct Kind {
    pub(super) name: &'static str,
    /// How the members of unions begin that belong to it.
    prefix: &'static str,
    /// How identifiers begin of what it is about.
    pub(super) about: &'static str,
}

pub(super) const START: Kind = Kind { name: "START_SERVICE_PERIOD", prefix: "startServicePeriod", about: "rs-" };
pub(super) const REVOKE: Kind = Kind { name: "REVOKE_SERVICE_PERIOD", prefix: "revokeServicePeriod", about: "rs-" };
pub(super) const ACTIVATE: Kind =
    Kind { name: "PROGRAM_MANAGEMENT_ACCOUNT", prefix: "programManagementAccount", about: "pma-" };

impl Kind {
    /// The `handshakeType` of a request or a handshake.
    pub(super) fn of(record: &Record) -> &'static Kind {
        match text(record, "handshakeType") {
            "START_SERVICE_PERIOD" => &START,
            "REVOKE_SERVICE_PERIOD" => &REVOKE,
            _ => &ACTIVATE,
        }
    }

    /// The name of its member in a union.
    pub(super) fn member(&self, suffix: &str) -> String {
        [self.prefix, suffix].concat()
    }

    /// Its member of a union in a request. Another type's is not taken.
    pub(super) fn choice<'r>(&self, input: &'r Record, union: &str, suffix: &str) -> Result<Option<&'r Record>, Refusal> {
        let Some(chosen) = part(input, union) else { return Ok(None) };
        match part(chosen, &self.member(suffix)) {
            Some(own) => Ok(Some(own)),
            None => Err(refusal::invalid_field(union, "INVALID_VALUE", "is not for this handshakeType")),
        }
    }
}
