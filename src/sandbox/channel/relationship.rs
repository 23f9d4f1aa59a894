//! Relationships: between a program management account and an AWS account. A
//! record holds what `GetRelationship` answers with, the ARN that filters
//! compare, the support plan asked for, and the tags.

use serde_json::Value;

use super::{listing, program_management_account, refusal};
use crate::channel::{CREATE_RELATIONSHIP_DETAIL, RELATIONSHIP_DETAIL, RELATIONSHIP_SUMMARY, UPDATE_RELATIONSHIP_DETAIL};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, project_record, put, record, text};
use crate::sandbox::refusal::Refusal;
use crate::shape::Shape;

/// The resource type in errors.
const KIND: &str = "Relationship";
/// Documented: how many a program management account may have.
const QUOTA: usize = 1000;
/// What the model's ten digits hold.
const LAST_REVISION: u64 = 9_999_999_999;

/// The program management account, by id and by ARN; only the id is in the model's shapes.
const PARENT_ID: &str = "programManagementAccountId";
const PARENT_ARN: &str = "programManagementAccountArn";

pub(super) fn create(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let (parent_id, parent_arn) = program_management_account::find_or_adopt(scene, input)?;
    let siblings = scene.own().relationships.iter().filter(|other| text(other, PARENT_ID) == parent_id);
    let mut count = 0;
    for sibling in siblings {
        count += 1;
        if ["associatedAccountId", "associationType"].iter().all(|name| text(sibling, name) == text(input, name)) {
            let message = "the program management account has this relationship with the associated account";
            return Err(refusal::conflict(KIND, text(sibling, "id"), message));
        }
    }
    if count >= QUOTA {
        let message = "the program management account has 1,000 relationships";
        let (kind, quota) = (program_management_account::KIND, "RELATIONSHIPS_PER_PROGRAM_MANAGEMENT_ACCOUNT");
        return Err(refusal::quota_exceeded(kind, &parent_id, quota, message));
    }
    let id = scene.mint().id("rs-");
    let now = scene.now.rfc3339();
    let mut relationship = record([
        ("arn", [&parent_arn, "/relationship/", &id].concat().into()),
        ("id", id.into()),
        ("revision", "1".into()),
        ("catalog", scene.catalog.into()),
        (PARENT_ID, parent_id.into()),
        (PARENT_ARN, parent_arn.into()),
        ("createdAt", now.as_str().into()),
        ("updatedAt", now.into()),
    ]);
    let given = ["associationType", "associatedAccountId", "displayName", "resaleAccountModel", "sector"];
    for name in given.into_iter().chain(["requestedSupportPlan", "tags"]) {
        if let Some(value) = input.get(name) {
            put(&mut relationship, name, value.clone());
        }
    }
    let answer = detail(&CREATE_RELATIONSHIP_DETAIL, &relationship);
    scene.own().relationships.push(relationship);
    Ok(answer)
}

pub(super) fn get(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let at = find(scene, input)?;
    Ok(scene.own().relationships.get(at).map(|found| detail(&RELATIONSHIP_DETAIL, found)).unwrap_or_default())
}

pub(super) fn update(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let at = find(scene, input)?;
    let now = scene.now.rfc3339();
    let Some(relationship) = scene.own().relationships.get_mut(at) else { return Ok(Record::new()) };
    let revision = text(relationship, "revision").parse::<u64>().unwrap_or(0);
    // Revisions are numbers: `01` is `1`.
    if input.contains_key("revision") && text(input, "revision").parse() != Ok(revision) {
        let message = "the revision is not the relationship's current one";
        return Err(refusal::conflict(KIND, text(relationship, "id"), message));
    }
    for name in ["displayName", "requestedSupportPlan"] {
        if let Some(value) = input.get(name) {
            put(relationship, name, value.clone());
        }
    }
    put(relationship, "revision", (revision + 1).min(LAST_REVISION).to_string());
    put(relationship, "updatedAt", now);
    Ok(detail(&UPDATE_RELATIONSHIP_DETAIL, relationship))
}

pub(super) fn delete(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let at = find(scene, input)?;
    scene.own().relationships.remove(at);
    Ok(Record::new())
}

pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let filters: [(&str, &[&str]); 4] = [
        ("associatedAccountIds", &["associatedAccountId"]),
        ("associationTypes", &["associationType"]),
        ("displayNames", &["displayName"]),
        ("programManagementAccountIdentifiers", &[PARENT_ID, PARENT_ARN]),
    ];
    listing::answer("ListRelationships", &scene.own().relationships, &RELATIONSHIP_SUMMARY, &filters, input)
}

/// Where the relationship that the request is about stands.
fn find(scene: &mut Scene<'_>, input: &Record) -> Result<usize, Refusal> {
    let (parent, _) = program_management_account::find(scene, input)?;
    let identifier = text(input, "identifier");
    let is_meant = |other: &Record| identifier == text(other, "id") || identifier == text(other, "arn");
    let mut relationships = scene.own().relationships.iter();
    relationships
        .position(|other| text(other, PARENT_ID) == parent && is_meant(other))
        .ok_or_else(|| refusal::not_found(KIND, identifier, "the program management account has no such relationship"))
}

fn detail(shape: &Shape, relationship: &Record) -> Record {
    record([("relationshipDetail", Value::Object(project_record(shape, relationship)))])
}
