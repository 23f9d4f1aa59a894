//! Relationships: between a program management account and an AWS account. A
//! record holds what `GetRelationship` answers with, the ARN that filters
//! compare, the support plan asked for, the service period in force, and the
//! tags.

use serde_json::Value;

use super::listing::{self, Filter};
use super::{channel_handshake, is_named, program_management_account, refusal, revision, service_period, tags};
use crate::channel::{CREATE_RELATIONSHIP_DETAIL, RELATIONSHIP_DETAIL, RELATIONSHIP_SUMMARY, UPDATE_RELATIONSHIP_DETAIL};
use crate::sandbox::Scene;
use crate::sandbox::record::{Record, part, project_record, put, record, text, text_record};
use crate::sandbox::refusal::Refusal;
use crate::shape::Shape;

/// The resource type in errors.
pub(super) const KIND: &str = "Relationship";

/// The program management account, by id and by ARN; only the id is in the model's shapes.
const PARENT_ID: &str = "programManagementAccountId";
const PARENT_ARN: &str = "programManagementAccountArn";
/// How requests name it.
const PARENT: &str = "programManagementAccountIdentifier";

pub(super) fn create(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    tags::check(input)?;
    let parent = program_management_account::find_or_adopt(scene, text(input, PARENT))?;
    let (parent_id, parent_arn) = (text(parent, "id").to_owned(), text(parent, "arn").to_owned());
    let siblings = scene.own().relationships.iter().filter(|other| text(other, PARENT_ID) == parent_id);
    let mut count = 0;
    for sibling in siblings {
        count += 1;
        if ["associatedAccountId", "associationType"].iter().all(|name| text(sibling, name) == text(input, name)) {
            let message = "the program management account has this relationship with the associated account";
            return Err(refusal::conflict(KIND, text(sibling, "id"), message));
        }
    }
    let (kind, quota) = (program_management_account::KIND, "RELATIONSHIPS_PER_PROGRAM_MANAGEMENT_ACCOUNT");
    scene.quotas.room(quota, count).map_err(|message| refusal::quota_exceeded(kind, &parent_id, quota, &message))?;
    let id = scene.mint().id("rs-");
    let now = scene.now.rfc3339();
    let mut relationship = text_record(&[
        ("arn", &[&parent_arn, "/relationship/", &id].concat()),
        ("id", &id),
        ("revision", "1"),
        ("catalog", scene.catalog),
        (PARENT_ID, &parent_id),
        (PARENT_ARN, &parent_arn),
        ("createdAt", &now),
        ("updatedAt", &now),
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
    Ok(detail(&RELATIONSHIP_DETAIL, asked(scene, input)?))
}

pub(super) fn update(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let now = scene.now;
    let relationship = asked(scene, input)?;
    revision::check(relationship, KIND, input)?;
    for name in ["displayName", "requestedSupportPlan"] {
        if let Some(value) = input.get(name) {
            put(relationship, name, value.clone());
        }
    }
    revision::advance(relationship, now);
    Ok(detail(&UPDATE_RELATIONSHIP_DETAIL, relationship))
}

pub(super) fn delete(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let now = scene.now;
    let relationship = asked(scene, input)?;
    let id = text(relationship, "id").to_owned();
    if service_period::in_force(relationship, now).is_some() {
        return Err(refusal::conflict(KIND, &id, "the relationship has a service period in force"));
    }
    let own = scene.own();
    own.relationships.retain(|relationship| text(relationship, "id") != id);
    channel_handshake::cancel_all(own, &id, now);
    Ok(Record::new())
}

const FILTERS: [Filter; 4] = [
    ("associatedAccountIds", &["associatedAccountId"]),
    ("associationTypes", &["associationType"]),
    ("displayNames", &["displayName"]),
    ("programManagementAccountIdentifiers", &[PARENT_ID, PARENT_ARN]),
];

pub(super) fn list(scene: &mut Scene<'_>, input: &Record) -> Result<Record, Refusal> {
    let relationships = scene.own().relationships.iter();
    let relationships = relationships.filter(|relationship| listing::passes(relationship, &FILTERS, input)).collect();
    listing::answer("ListRelationships", relationships, &RELATIONSHIP_SUMMARY, part(input, "sort"), input)
}

/// The relationship that a request is about.
fn asked<'s>(scene: &'s mut Scene<'_>, input: &Record) -> Result<&'s mut Record, Refusal> {
    find(scene, text(input, PARENT), text(input, "identifier"))
}

/// The relationship that an identifier names, of that program management account.
pub(super) fn find<'s>(scene: &'s mut Scene<'_>, parent: &str, identifier: &str) -> Result<&'s mut Record, Refusal> {
    let parent = text(program_management_account::find(scene, parent)?, "id").to_owned();
    let mut relationships = scene.own().relationships.iter_mut();
    relationships
        .find(|other| text(other, PARENT_ID) == parent && is_named(other, identifier))
        .ok_or_else(|| refusal::not_found(KIND, identifier, "the program management account has no such relationship"))
}

fn detail(shape: &Shape, relationship: &Record) -> Record {
    record([("relationshipDetail", Value::Object(project_record(shape, relationship)))])
}
