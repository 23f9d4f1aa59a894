//! The three types of handshakes, and the names of their union members.

use crate::sandbox::channel::error;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, object, text};

pub(super) struct HandshakeType {
    pub(super) name: &'static str,
    /// How the names of its union members begin.
    prefix: &'static str,
    /// How the IDs of the resources begin that it is about.
    pub(super) resource_prefix: &'static str,
}

pub(super) const START: HandshakeType =
    HandshakeType { name: "START_SERVICE_PERIOD", prefix: "startServicePeriod", resource_prefix: "rs-" };
pub(super) const REVOKE: HandshakeType =
    HandshakeType { name: "REVOKE_SERVICE_PERIOD", prefix: "revokeServicePeriod", resource_prefix: "rs-" };
pub(super) const ACTIVATE: HandshakeType =
    HandshakeType { name: "PROGRAM_MANAGEMENT_ACCOUNT", prefix: "programManagementAccount", resource_prefix: "pma-" };

impl HandshakeType {
    /// The `handshakeType` of a request or a handshake.
    pub(super) fn of(record: &Record) -> &'static HandshakeType {
        match text(record, "handshakeType") {
            "START_SERVICE_PERIOD" => &START,
            "REVOKE_SERVICE_PERIOD" => &REVOKE,
            _ => &ACTIVATE,
        }
    }

    pub(super) fn is(&self, other: &HandshakeType) -> bool {
        self.name == other.name
    }

    /// The name of its member of a union.
    pub(super) fn member(&self, suffix: &str) -> String {
        [self.prefix, suffix].concat()
    }

    /// Its member of a union in a request. A member of another type is an error.
    pub(super) fn choice<'r>(&self, input: &'r Record, union: &str, suffix: &str) -> Result<Option<&'r Record>, ErrorResponse> {
        let Some(chosen) = object(input, union) else { return Ok(None) };
        match object(chosen, &self.member(suffix)) {
            Some(own) => Ok(Some(own)),
            None => Err(error::invalid_field(union, "INVALID_VALUE", "is not for this handshakeType")),
        }
    }
}
