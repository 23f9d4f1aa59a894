//! Tags of accounts, relationships and handshakes. Setting them changes no revision.

use serde_json::Value;

use super::{channel_handshake, program_management_account, refusal, relationship};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, put, record, text};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::tags::{Broken, Spelling};

const TAGS: Spelling = Spelling { tags: "tags", key: "key", keys: "tagKeys" };

pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let tags = TAGS.of(find(scene, input)?);
    Ok(record([(TAGS.tags, Value::Array(tags))]))
}

pub(super) fn tag(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let resource = find(scene, input)?;
    let tags = TAGS.added(TAGS.of(resource), input).map_err(refused)?;
    put(resource, TAGS.tags, tags);
    Ok(Record::new())
}

pub(super) fn untag(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let resource = find(scene, input)?;
    let tags = TAGS.removed(TAGS.of(resource), input).map_err(refused)?;
    put(resource, TAGS.tags, tags);
    Ok(Record::new())
}

/// What the model does not say of the tags in a request.
pub(super) fn check(input: &Record) -> Result<(), Refusal> {
    TAGS.added(Vec::new(), input).map(drop).map_err(refused)
}

fn refused(Broken(field, code, message): Broken) -> Refusal {
    refusal::invalid_field(&field, code, message)
}

/// The caller's resource of an ARN.
fn find<'s>(scene: &'s mut Scene<'_>, input: &Record) -> Result<&'s mut Record, Refusal> {
    let arn = text(input, "resourceArn");
    let own = scene.own();
    let (kind, resources) = if arn.contains("/relationship/") {
        (relationship::KIND, &mut own.relationships)
    } else if arn.contains("/channel-handshake/") {
        (channel_handshake::KIND, &mut own.channel_handshakes)
    } else {
        (program_management_account::KIND, &mut own.program_management_accounts)
    };
    let missing = || refusal::not_found(kind, arn, "the account has no such resource in this catalog");
    resources.iter_mut().find(|resource| text(resource, "arn") == arn).ok_or_else(missing)
}
