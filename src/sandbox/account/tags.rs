//! The tags of partners, the only resources of Account with tags.

use serde_json::Value;

use super::error;
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, put, record, text};
use crate::sandbox::tags::{TagError, TagMembers};

const ARN: &str = "ResourceArn";
const TAGS: TagMembers = TagMembers { tags: "Tags", key: "Key", keys: "TagKeys" };

pub(super) fn list(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let tags = TAGS.of(context.account_state().partner_named(text(input, ARN)).ok_or_else(error::partner_not_found)?);
    Ok(record([(ARN, text(input, ARN).into()), (TAGS.tags, Value::Array(tags))]))
}

pub(super) fn tag(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let resource = find(context, input)?;
    let tags = add(TAGS.of(resource), input)?;
    put(resource, TAGS.tags, tags);
    Ok(Record::new())
}

pub(super) fn untag(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let resource = find(context, input)?;
    let tags = TAGS.remove(TAGS.of(resource), input).map_err(invalid)?;
    put(resource, TAGS.tags, tags);
    Ok(Record::new())
}

/// Adds the tags of a request.
pub(super) fn add(tags: Vec<Value>, input: &Record) -> Result<Vec<Value>, ErrorResponse> {
    TAGS.add(tags, input).map_err(invalid)
}

fn invalid(error: TagError) -> ErrorResponse {
    error::invalid_field(&error.field, error.code, error.message)
}

fn find<'s>(context: &'s mut Context<'_>, input: &Record) -> Result<&'s mut Record, ErrorResponse> {
    context.account_state().partner_named_mut(text(input, ARN)).ok_or_else(error::partner_not_found)
}
