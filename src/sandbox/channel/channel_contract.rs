//! Channel contracts, which an end customer's signatory signs. The record of a contract holds the output of
//! `GetChannelContract`, the relationship that filters compare, by ID and by ARN, and the tags.

use serde_json::Value;

use super::listing::{self, Filter};
use super::resource::{CHANNEL_CONTRACT, is_named};
use super::{error, relationship, tags};
use crate::channel::{
    CANCEL_CHANNEL_CONTRACT_DETAIL, CHANNEL_CONTRACT_DETAIL, CHANNEL_CONTRACT_SUMMARY, CREATE_CHANNEL_CONTRACT_DETAIL,
};
use crate::instant::{DAY_MS, Instant};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::record::{Record, object, project_record, put, record, text, text_record};
use crate::shape::Shape;

/// Its segment in ARNs.
const SEGMENT: &str = "channel-contract";

const STATUS: &str = "status";
const PENDING: &str = "PENDING";
const TYPE: &str = "contractType";

/// The terms of the one type of contract, in a request and in the contract.
const PAYLOAD: &str = "managedServicesAttestationPayload";
const DETAILS: &str = "managedServicesAttestationDetails";

/// The relationship in the terms, and as filters compare it.
const RELATIONSHIP: &str = "relationshipIdentifier";
const RELATIONSHIP_ID: &str = "relationshipId";
const RELATIONSHIP_ARN: &str = "relationshipArn";

/// How old a contract may be to be canceled.
const CANCELABLE_MS: i64 = 30 * DAY_MS;

pub(super) fn create(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    tags::check(input)?;
    let terms = object(input, "payload").and_then(|payload| object(payload, PAYLOAD)).cloned().unwrap_or_default();
    let covered = relationship::find(context, text(&terms, "programManagementAccountIdentifier"), text(&terms, RELATIONSHIP))?;
    let (relationship_id, relationship_arn) = (text(covered, "id").to_owned(), text(covered, "arn").to_owned());
    let id = context.ids().identifier("cc-");
    let now = context.now.rfc3339();
    let mut contract = text_record(&[
        ("arn", &context.arn(SEGMENT, &id)),
        ("id", &id),
        ("catalog", context.catalog),
        (TYPE, text(input, TYPE)),
        (STATUS, PENDING),
        ("createdAt", &now),
        ("updatedAt", &now),
        (RELATIONSHIP_ID, &relationship_id),
        (RELATIONSHIP_ARN, &relationship_arn),
    ]);
    put(&mut contract, "details", record([(DETAILS, Value::Object(terms))]));
    if let Some(tags) = input.get("tags") {
        put(&mut contract, "tags", tags.clone());
    }
    if context.is_sandbox_catalog() {
        put(&mut contract, STATUS, "ACCEPTED");
        put(&mut contract, "respondedAt", now);
    }
    let output = detail(&CREATE_CHANNEL_CONTRACT_DETAIL, &contract);
    context.channel_state().channel_contracts.push(contract);
    Ok(output)
}

pub(super) fn get(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    Ok(detail(&CHANNEL_CONTRACT_DETAIL, requested(context, input)?))
}

pub(super) fn cancel(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let now = context.now;
    let contract = requested(context, input)?;
    if text(contract, STATUS) != PENDING {
        return Err(error::forbidden_field("identifier", "the channel contract is not pending"));
    }
    let created = Instant::parse_rfc3339(text(contract, "createdAt"));
    if created.is_none_or(|created| created.after(CANCELABLE_MS) < now) {
        return Err(error::forbidden_field("identifier", "the channel contract is more than 30 days old"));
    }
    put(contract, STATUS, "CANCELED");
    put(contract, "updatedAt", now.rfc3339());
    if let Some(reason) = input.get("reason") {
        put(contract, "cancellationReason", reason.clone());
    }
    Ok(detail(&CANCEL_CHANNEL_CONTRACT_DETAIL, contract))
}

const FILTERS: [Filter; 2] = [(TYPE, &[TYPE]), ("statuses", &[STATUS])];
/// The filters of the type: of the contract, and of its terms.
const TYPE_FILTERS: [Filter; 1] = [("relationshipIdentifiers", &[RELATIONSHIP_ID, RELATIONSHIP_ARN])];
const TERMS_FILTERS: [Filter; 1] = [("legalEntityNames", &["legalEntityName"])];

pub(super) fn list(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let of_type = |union: &str, member: &str| object(input, union).and_then(|union| object(union, member));
    let type_filters = of_type("contractTypeFilters", "managedServicesAttestationTypeFilters");
    let is_wanted = |one: &&Record| {
        let terms = object(one, "details").and_then(|details| object(details, DETAILS));
        listing::matches(one, &FILTERS, input)
            && type_filters.is_none_or(|filters| {
                listing::matches(one, &TYPE_FILTERS, filters)
                    && terms.is_some_and(|terms| listing::matches(terms, &TERMS_FILTERS, filters))
            })
    };
    let contracts = context.channel_state().channel_contracts.iter().filter(is_wanted).collect();
    let sort = of_type("contractTypeSort", "managedServicesAttestationTypeSort");
    listing::page("ListChannelContracts", contracts, &CHANNEL_CONTRACT_SUMMARY, sort, input)
}

/// The contract that a request names.
fn requested<'s>(context: &'s mut Context<'_>, input: &Record) -> Result<&'s mut Record, ErrorResponse> {
    let identifier = text(input, "identifier");
    let mut contracts = context.channel_state().channel_contracts.iter_mut();
    contracts.find(|contract| is_named(contract, identifier)).ok_or_else(|| {
        error::not_found(CHANNEL_CONTRACT, identifier, "the account has no such channel contract in this catalog")
    })
}

fn detail(shape: &Shape, contract: &Record) -> Record {
    record([("channelContractDetail", Value::Object(project_record(shape, contract)))])
}
