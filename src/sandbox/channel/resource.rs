//! The types of resources, as errors name them, and what a new one keeps of its request.

use crate::sandbox::record::{Record, put};
use crate::shape::Shape;

pub(super) const PROGRAM_MANAGEMENT_ACCOUNT: &str = "ProgramManagementAccount";
pub(super) const RELATIONSHIP: &str = "Relationship";
pub(super) const CHANNEL_CONTRACT: &str = "ChannelContract";
pub(super) const CHANNEL_HANDSHAKE: &str = "ChannelHandshake";

/// Copies every member of a create request to the new resource, so that none is lost when the model gets another one.
/// The resource itself decides on its catalog.
pub(super) fn copy_given(shape: &Shape, input: &Record, resource: &mut Record) {
    for member in shape.kind.members() {
        if let Some(value) = input.get(member.name).filter(|_| !["catalog", "clientToken"].contains(&member.name)) {
            put(resource, member.name, value.clone());
        }
    }
}
