//! Tags: labels beside a resource. Setting them changes no revision.

use serde_json::Value;

use super::{channel_handshake, program_management_account, refusal, relationship};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, put, record, text};
use crate::sandbox::refusal::Refusal;

/// How many a resource carries: AWS's rule for all services.
const MOST: usize = 50;
const TAGS: &str = "tags";

pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let tags = find(scene, input)?.get(TAGS).cloned();
    Ok(record([(TAGS, tags.unwrap_or_else(|| Value::Array(Vec::new())))]))
}

pub(super) fn tag(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let resource = find(scene, input)?;
    check(input)?;
    // A tag that changes stays in its place.
    let mut merged: Vec<Value> = all(resource).to_vec();
    for tag in all(input) {
        match merged.iter_mut().find(|old| key(old) == key(tag)) {
            Some(old) => old.clone_from(tag),
            None => merged.push(tag.clone()),
        }
    }
    if merged.len() > MOST {
        return Err(too_many());
    }
    put(resource, TAGS, merged);
    Ok(Record::new())
}

pub(super) fn untag(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let resource = find(scene, input)?;
    if let Some(tags) = resource.get_mut(TAGS).and_then(Value::as_array_mut) {
        let gone = input.get("tagKeys").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        tags.retain(|tag| !gone.iter().any(|gone| gone.as_str() == Some(key(tag))));
    }
    Ok(Record::new())
}

/// What the model does not say of the tags in a request.
pub(super) fn check(input: &Record) -> Result<(), Refusal> {
    let tags = all(input);
    if tags.len() > MOST {
        return Err(too_many());
    }
    for (at, tag) in tags.iter().enumerate() {
        let refuse =
            |message| Err(refusal::invalid_field(&["tags[", &at.to_string(), "].key"].concat(), "INVALID_VALUE", message));
        if key(tag).get(..4).is_some_and(|start| start.eq_ignore_ascii_case("aws:")) {
            return refuse("must not begin with aws:");
        }
        if tags.iter().take(at).any(|other| key(other) == key(tag)) {
            return refuse("must be given once");
        }
    }
    Ok(())
}

fn too_many() -> Refusal {
    refusal::invalid_field(TAGS, "TOO_MANY_VALUES", "must leave the resource with at most 50")
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

fn all(record: &Record) -> &[Value] {
    record.get(TAGS).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn key(tag: &Value) -> &str {
    tag.get("key").and_then(Value::as_str).unwrap_or("")
}
