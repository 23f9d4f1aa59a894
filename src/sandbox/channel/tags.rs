//! The tags of program management accounts, relationships, handshakes and contracts. Setting them changes no revision.

use serde_json::Value;

use super::error;
use super::resource::{CHANNEL_CONTRACT, CHANNEL_HANDSHAKE, PROGRAM_MANAGEMENT_ACCOUNT, RELATIONSHIP};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, put, record, text};
use crate::sandbox::state::Row;
use crate::sandbox::tags::{TagError, TagMembers};

const TAGS: TagMembers = TagMembers { tags: "tags", key: "key", keys: "tagKeys" };

pub(super) fn list(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let tags = TAGS.of(&*find(context, input)?);
    Ok(record([(TAGS.tags, Value::Array(tags))]))
}

pub(super) fn tag(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let mut resource = find(context, input)?;
    let tags = TAGS.add(TAGS.of(&resource), input).map_err(invalid)?;
    put(&mut resource, TAGS.tags, tags);
    Ok(Record::new())
}

pub(super) fn untag(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let mut resource = find(context, input)?;
    let tags = TAGS.remove(TAGS.of(&resource), input).map_err(invalid)?;
    put(&mut resource, TAGS.tags, tags);
    Ok(Record::new())
}

/// Checks the rules for the tags of a new resource that the model does not state.
pub(super) fn check(input: &Record) -> Result<(), ErrorResponse> {
    TAGS.add(Vec::new(), input).map(drop).map_err(invalid)
}

fn invalid(error: TagError) -> ErrorResponse {
    error::invalid_field(&error.field, error.code, error.message)
}

/// The caller's resource with the ARN that the request names.
fn find<'s>(context: &'s mut Context<'_>, input: &Record) -> Result<Row<'s>, ErrorResponse> {
    let arn = text(input, "resourceArn");
    let own = context.channel_state();
    let (resource_type, resources) = if arn.contains("/relationship/") {
        (RELATIONSHIP, &mut own.relationships)
    } else if arn.contains("/channel-handshake/") {
        (CHANNEL_HANDSHAKE, &mut own.channel_handshakes)
    } else if arn.contains("/channel-contract/") {
        (CHANNEL_CONTRACT, &mut own.channel_contracts)
    } else {
        (PROGRAM_MANAGEMENT_ACCOUNT, &mut own.program_management_accounts)
    };
    let missing = || error::not_found(resource_type, arn, "the account has no such resource in this catalog");
    // Tags go by ARNs only.
    resources.get_mut(arn).filter(|resource| text(resource, "arn") == arn).ok_or_else(missing)
}
