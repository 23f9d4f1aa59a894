//! Relationships between a program management account and an AWS account. The record of a relationship holds the output of
//! `GetRelationship`, the ARN that filters compare, the requested support plan, the service period in force, and the tags.

use serde_json::Value;

use super::listing::{self, Filter};
use super::resource::{PROGRAM_MANAGEMENT_ACCOUNT, RELATIONSHIP, copy_given};
use super::{channel_contract, channel_handshake, error, program_management_account, revision, service_period, tags};
use crate::channel::{
    CREATE_RELATIONSHIP_DETAIL, CREATE_RELATIONSHIP_REQUEST, RELATIONSHIP_DETAIL, RELATIONSHIP_SUMMARY,
    UPDATE_RELATIONSHIP_DETAIL,
};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, object, project_record, put, record, text, text_record};
use crate::sandbox::state::{ASSOCIATED, Key, NAMED, OF_ACCOUNT, OF_ASSOCIATION_TYPE, OF_PARENT, Row};
use crate::shape::Shape;

/// The program management account, by ID and by ARN. The model's shapes have only the ID.
const PARENT_ID: &str = "programManagementAccountId";
const PARENT_ARN: &str = "programManagementAccountArn";
/// Its name in requests.
const PARENT: &str = "programManagementAccountIdentifier";

const MANAGED_SERVICES: &str = "MANAGED_SERVICES_END_CUSTOMER";
const SUPPORT_PLAN: &str = "requestedSupportPlan";

pub(super) fn create(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    tags::check(input)?;
    let parent = program_management_account::find_or_adopt(context, text(input, PARENT))?;
    let (parent_id, parent_arn) = (text(parent, "id").to_owned(), text(parent, "arn").to_owned());
    let quotas = context.quotas;
    let relationships = &context.channel_state().relationships;
    // Without an associated account, nothing tells two relationships apart.
    let same = [&*parent_id, text(input, "associatedAccountId"), text(input, "associationType")];
    if let Some(same) = relationships.with(ASSOCIATED, &same).next() {
        let message = "the program management account already has this relationship with the associated account";
        return Err(error::conflict(RELATIONSHIP, text(same, "id"), message));
    }
    let quota = "RELATIONSHIPS_PER_PROGRAM_MANAGEMENT_ACCOUNT";
    let exceeded = |message: String| error::quota_exceeded(PROGRAM_MANAGEMENT_ACCOUNT, &parent_id, quota, &message);
    quotas.check(quota, &|| relationships.count(OF_PARENT, &[&parent_id])).map_err(exceeded)?;
    let id = context.ids().identifier("rs-");
    let now = context.now.rfc3339();
    let mut relationship = text_record(&[
        ("arn", &[&parent_arn, "/relationship/", &id].concat()),
        ("id", &id),
        ("revision", "1"),
        ("catalog", context.catalog),
        (PARENT_ID, &parent_id),
        (PARENT_ARN, &parent_arn),
        ("createdAt", &now),
        ("updatedAt", &now),
    ]);
    copy_given(&CREATE_RELATIONSHIP_REQUEST, input, &mut relationship);
    relationship.remove(PARENT);
    let output = detail(&CREATE_RELATIONSHIP_DETAIL, &relationship);
    context.channel_state().relationships.push(relationship);
    Ok(output)
}

pub(super) fn get(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    Ok(detail(&RELATIONSHIP_DETAIL, &*requested(context, input)?))
}

pub(super) fn update(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let now = context.now;
    let mut relationship = requested(context, input)?;
    revision::check(&relationship, RELATIONSHIP, input)?;
    // Only the relationship shows that this documented rule is broken: the request does not name the type.
    if is_managed_services(&relationship) && input.contains_key(SUPPORT_PLAN) {
        return Err(error::forbidden_field(SUPPORT_PLAN, "applies only to billing transfer relationships"));
    }
    for name in ["displayName", SUPPORT_PLAN] {
        if let Some(value) = input.get(name) {
            put(&mut relationship, name, value.clone());
        }
    }
    revision::advance(&mut relationship, now);
    Ok(detail(&UPDATE_RELATIONSHIP_DETAIL, &relationship))
}

pub(super) fn delete(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let now = context.now;
    let relationship = requested(context, input)?;
    let id = text(&relationship, "id").to_owned();
    if service_period::in_force(&relationship, now).is_some() {
        return Err(error::conflict(RELATIONSHIP, &id, "the relationship has a service period in force"));
    }
    drop(relationship);
    let own = context.channel_state();
    own.relationships.remove(&id);
    channel_handshake::record::cancel_all(own, &id, now);
    channel_contract::record::end_all(own, &id, now);
    Ok(Record::new())
}

/// Whether it is a managed services relationship. All others are for the transfer of billing.
pub(super) fn is_managed_services(relationship: &Record) -> bool {
    text(relationship, "associationType") == MANAGED_SERVICES
}

const FILTERS: [Filter; 4] = [
    ("associatedAccountIds", &["associatedAccountId"]),
    ("associationTypes", &["associationType"]),
    ("displayNames", &["displayName"]),
    ("programManagementAccountIdentifiers", &[PARENT_ID, PARENT_ARN]),
];

/// The filters whose members have an index.
const INDEXED: [(&str, Key); 3] =
    [("associatedAccountIds", OF_ACCOUNT), ("associationTypes", OF_ASSOCIATION_TYPE), ("displayNames", NAMED)];

pub(super) fn list(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let is_wanted = |relationship: &Record| listing::matches(relationship, &FILTERS, input);
    let relationships = listing::matching(&context.channel_state().relationships, &INDEXED, &is_wanted, input);
    listing::page("ListRelationships", relationships, &RELATIONSHIP_SUMMARY, object(input, "sort"), input)
}

/// The relationship that a request names.
fn requested<'s>(context: &'s mut Context<'_>, input: &Record) -> Result<Row<'s>, ErrorResponse> {
    find(context, text(input, PARENT), text(input, "identifier"))
}

/// The relationship with this ID or ARN, if it belongs to the program management account.
pub(super) fn find<'s>(context: &'s mut Context<'_>, parent: &str, identifier: &str) -> Result<Row<'s>, ErrorResponse> {
    let parent = text(program_management_account::find(context, parent)?, "id").to_owned();
    let relationship = context.channel_state().relationships.get_mut(identifier);
    relationship
        .filter(|relationship| text(relationship, PARENT_ID) == parent)
        .ok_or_else(|| error::not_found(RELATIONSHIP, identifier, "the program management account has no such relationship"))
}

fn detail(shape: &Shape, relationship: &Record) -> Record {
    record([("relationshipDetail", Value::Object(project_record(shape, relationship)))])
}
