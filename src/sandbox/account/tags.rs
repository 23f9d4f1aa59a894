//! Tags: a part of the record of what they are on, which is partners alone.

use serde_json::Value;

use super::{partner, refusal};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, put, record, text, texts};
use crate::sandbox::refusal::Refusal;

/// What AWS lets a resource have.
const QUOTA: usize = 50;

const ARN: &str = "ResourceArn";
const TAGS: &str = "Tags";
const KEYS: &str = "TagKeys";

pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let tags = of(find(scene, input)?);
    Ok(record([(ARN, text(input, ARN).into()), (TAGS, Value::Array(tags))]))
}

pub(super) fn tag(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let resource = find(scene, input)?;
    let tags = added(of(resource), input)?;
    put(resource, TAGS, tags);
    Ok(Record::new())
}

pub(super) fn untag(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let resource = find(scene, input)?;
    if texts(input, KEYS).any(is_reserved) {
        return Err(reserved(KEYS));
    }
    let mut tags = of(resource);
    tags.retain(|tag| !texts(input, KEYS).any(|name| name == key(tag)));
    put(resource, TAGS, tags);
    Ok(Record::new())
}

/// The tags that there are with those of a request.
pub(super) fn added(mut tags: Vec<Value>, input: &Record) -> Result<Vec<Value>, Refusal> {
    let new = of(input);
    for (at, tag) in new.iter().enumerate() {
        if is_reserved(key(tag)) {
            return Err(reserved(TAGS));
        }
        if new.iter().take(at).any(|other| key(other) == key(tag)) {
            return Err(refusal::invalid_field(TAGS, "DUPLICATE_VALUE", "must have each key once"));
        }
        match tags.iter_mut().find(|other| key(other) == key(tag)) {
            Some(old) => *old = tag.clone(),
            None => tags.push(tag.clone()),
        }
    }
    if tags.len() > QUOTA {
        return Err(refusal::invalid_field(TAGS, "TOO_MANY_VALUES", "would be more than 50 on this resource"));
    }
    Ok(tags)
}

fn find<'s>(scene: &'s mut Scene<'_>, input: &Record) -> Result<&'s mut Record, Refusal> {
    partner::find_by(scene, text(input, ARN))
}

fn of(record: &Record) -> Vec<Value> {
    record.get(TAGS).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn key(tag: &Value) -> &str {
    tag.get("Key").and_then(Value::as_str).unwrap_or("")
}

fn is_reserved(key: &str) -> bool {
    key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"))
}

fn reserved(member: &str) -> Refusal {
    refusal::invalid_field(member, "ACTION_NOT_PERMITTED", "must have no key that begins with aws:")
}
