//! The types of resources, as errors name them, and how requests identify a resource.

use crate::sandbox::record::{Record, text};

pub(super) const PROGRAM_MANAGEMENT_ACCOUNT: &str = "ProgramManagementAccount";
pub(super) const RELATIONSHIP: &str = "Relationship";
pub(super) const CHANNEL_HANDSHAKE: &str = "ChannelHandshake";

/// Whether an identifier, which is an ID or an ARN, names a resource.
pub(super) fn is_named(resource: &Record, identifier: &str) -> bool {
    identifier == text(resource, "id") || identifier == text(resource, "arn")
}
