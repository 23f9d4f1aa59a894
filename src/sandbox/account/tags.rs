//! Tags, which partners alone carry.

use serde_json::Value;

use super::{partner, refusal};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, put, record, text};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::tags::{Broken, Spelling};

const ARN: &str = "ResourceArn";
const TAGS: Spelling = Spelling { tags: "Tags", key: "Key", keys: "TagKeys" };

pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let tags = TAGS.of(find(scene, input)?);
    Ok(record([(ARN, text(input, ARN).into()), (TAGS.tags, Value::Array(tags))]))
}

pub(super) fn tag(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let resource = find(scene, input)?;
    let tags = added(TAGS.of(resource), input)?;
    put(resource, TAGS.tags, tags);
    Ok(Record::new())
}

pub(super) fn untag(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let resource = find(scene, input)?;
    let tags = TAGS.removed(TAGS.of(resource), input).map_err(refused)?;
    put(resource, TAGS.tags, tags);
    Ok(Record::new())
}

/// The tags that there are with those of a request.
pub(super) fn added(tags: Vec<Value>, input: &Record) -> Result<Vec<Value>, Refusal> {
    TAGS.added(tags, input).map_err(refused)
}

fn refused(Broken(field, code, message): Broken) -> Refusal {
    refusal::invalid_field(&field, code, message)
}

fn find<'s>(scene: &'s mut Scene<'_>, input: &Record) -> Result<&'s mut Record, Refusal> {
    partner::find_by(scene, text(input, ARN))
}
