//! The operations on channel contracts, and what a signature and the passing of time do to a contract.

use super::record::{ACCEPTED, CANCELED, DETAILS, INACTIVE, PENDING, RELATIONSHIP_ID, STATUS, set_status, terms};
use serde_json::Value;

use crate::channel::{
    CANCEL_CHANNEL_CONTRACT_DETAIL, CHANNEL_CONTRACT_DETAIL, CHANNEL_CONTRACT_SUMMARY, CREATE_CHANNEL_CONTRACT_DETAIL,
};
use crate::instant::{DAY_MS, Instant};
use crate::sandbox::channel::listing::{self, Filter};
use crate::sandbox::channel::resource::CHANNEL_CONTRACT;
use crate::sandbox::channel::{error, relationship, revision, tags};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::failure;
use crate::sandbox::option;
use crate::sandbox::page::Items;
use crate::sandbox::record::{Record, object, project_record, put, record, text, text_record, texts};
use crate::sandbox::state::{ABOUT_RELATIONSHIP, ChannelState, Row, State};
use crate::shape::Shape;

/// Its segment in ARNs.
const SEGMENT: &str = "channel-contract";

const TYPE: &str = "contractType";

/// The terms of the one type of contract, in a request.
const PAYLOAD: &str = "managedServicesAttestationPayload";

/// The relationship in the terms, and as filters compare it.
const RELATIONSHIP: &str = "relationshipIdentifier";
const RELATIONSHIP_ARN: &str = "relationshipArn";

/// The member of a relationship that names the contract in effect.
const IN_EFFECT: &str = "channelContractId";
const END: &str = "endDate";
const MEMBERS: &str = "memberAccountIds";

/// How long a contract waits for its signatory. AWS lets it be canceled for as long.
const OPEN_MS: i64 = 30 * DAY_MS;

pub(in crate::sandbox::channel) fn create(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    tags::check(input)?;
    let terms = object(input, "payload").and_then(|payload| object(payload, PAYLOAD)).cloned().unwrap_or_default();
    let covered = relationship::find(context, text(&terms, "programManagementAccountIdentifier"), text(&terms, RELATIONSHIP))?;
    check(&terms, &covered)?;
    let (relationship_id, relationship_arn) = (text(&covered, "id").to_owned(), text(&covered, "arn").to_owned());
    drop(covered);
    let contracts = &context.channel_state().channel_contracts;
    let is_pending = |other: &&Record| text(other, STATUS) == PENDING;
    if let Some(other) = contracts.with(ABOUT_RELATIONSHIP, &[&relationship_id]).find(is_pending) {
        let message = "a channel contract for this relationship is pending";
        return Err(error::conflict(CHANNEL_CONTRACT, text(other, "id"), message));
    }
    let id = context.ids().identifier("cc-");
    let now = context.now;
    let created = now.rfc3339();
    let mut contract = text_record(&[
        ("arn", &context.arn(SEGMENT, &id)),
        ("id", &id),
        ("catalog", context.catalog),
        (TYPE, text(input, TYPE)),
        (STATUS, PENDING),
        ("createdAt", &created),
        ("updatedAt", &created),
        (RELATIONSHIP_ID, &relationship_id),
        (RELATIONSHIP_ARN, &relationship_arn),
    ]);
    put(&mut contract, "details", record([(DETAILS, Value::Object(terms))]));
    if let Some(tags) = input.get("tags") {
        put(&mut contract, "tags", tags.clone());
    }
    let output = detail(&CREATE_CHANNEL_CONTRACT_DETAIL, &contract);
    failure::plan(context, &mut contract, now.after(failure::AFTER_MS));
    let is_accepted = context.is_sandbox_catalog() && context.failure.is_none();
    let own = context.channel_state();
    own.channel_contracts.push(contract);
    if is_accepted {
        accept(own, &id, now);
    }
    Ok(output)
}

/// Checks the terms against the relationship that they cover.
fn check(terms: &Record, relationship: &Record) -> Result<(), ErrorResponse> {
    let forbidden = |name: &str, message| Err(error::forbidden_field(&["payload.", PAYLOAD, ".", name].concat(), message));
    if !relationship::is_managed_services(relationship) {
        return forbidden(RELATIONSHIP, "must name a managed services relationship");
    }
    if text(relationship, "accountScope") == "ENTIRE_ORGANIZATION" && texts(terms, MEMBERS).next().is_some() {
        return forbidden(MEMBERS, "must not be given, as the relationship's accountScope is ENTIRE_ORGANIZATION");
    }
    let instant = |record, name| Instant::parse_rfc3339(text(record, name));
    match (instant(relationship, "startDate"), instant(terms, END)) {
        (Some(start), Some(end)) if end <= start => forbidden(END, "must lie after the relationship's startDate"),
        _ => Ok(()),
    }
}

/// Accepts the pending contract with this ID or ARN. It takes the place of the relationship's contract before. Gives false if
/// there is none.
fn accept(own: &mut ChannelState, identifier: &str, now: Instant) -> bool {
    let Some(mut contract) = own.channel_contracts.get_mut(identifier) else { return false };
    if text(&contract, STATUS) != PENDING {
        return false;
    }
    put(&mut contract, "respondedAt", now.rfc3339());
    let (id, relationship) = (text(&contract, "id").to_owned(), text(&contract, RELATIONSHIP_ID).to_owned());
    let end = terms(&contract).and_then(|terms| terms.get(END)).cloned();
    // Once it is dropped, the table is free again.
    drop(contract);
    own.channel_contracts.change_with(ABOUT_RELATIONSHIP, &[&relationship], &mut |contract| {
        if text(contract, "id") == id {
            set_status(contract, ACCEPTED, now);
        } else if text(contract, STATUS) == ACCEPTED {
            set_status(contract, INACTIVE, now);
        }
    });
    if let Some(mut relationship) = own.relationships.get_mut(&relationship) {
        put(&mut relationship, IN_EFFECT, id.as_str());
        put(&mut relationship, END, end);
        revision::advance(&mut relationship, now);
    }
    true
}

/// Signs a pending contract, whose `id` a control request names, as its signatory.
pub(in crate::sandbox) fn sign(state: &mut State, request: &Value, now: Instant) -> Result<Value, String> {
    let id = text(option::object("body", request, &["id"])?, "id");
    let names = state.names();
    if names.into_iter().any(|(account, catalog)| accept(&mut state.catalog(&account, catalog).channel, id, now)) {
        return Ok(Value::Object(Record::new()));
    }
    Err(option::must("id", "be that of a channel contract that is pending"))
}

/// The contracts that wait for a signature, with what the mail to the signatory would tell.
pub(in crate::sandbox) fn unsigned(state: &State) -> Vec<Value> {
    let mut unsigned = Vec::new();
    for (account, _, catalog) in state.all() {
        for contract in catalog.channel.channel_contracts.iter().filter(|one| text(one, STATUS) == PENDING) {
            let mut mail = text_record(&[("id", text(contract, "id")), ("account", account)]);
            for name in ["legalEntityName", "signatoryName", "signatoryEmail", END] {
                put(&mut mail, name, terms(contract).map_or("", |terms| text(terms, name)));
            }
            unsigned.push(Value::Object(mail));
        }
    }
    unsigned
}

/// Ends the contracts that are due, as of their own ends.
pub(in crate::sandbox::channel) fn advance_to(state: &mut State, now: Instant) {
    for (account, catalog) in state.names() {
        let ChannelState { channel_contracts, relationships, .. } = &mut state.catalog(&account, catalog).channel;
        for id in channel_contracts.ids(|one| due(one).is_some_and(|end| end <= now)) {
            let Some(mut contract) = channel_contracts.get_mut(&id) else { continue };
            let end = due(&contract).unwrap_or(now);
            // A contract that is signed after its end was never in effect.
            let updated = Instant::parse_rfc3339(text(&contract, "updatedAt")).unwrap_or(end);
            let status = if text(&contract, STATUS) == PENDING { "EXPIRED" } else { INACTIVE };
            set_status(&mut contract, status, end.max(updated));
            let relationship = relationships.get_mut(text(&contract, RELATIONSHIP_ID));
            if let Some(mut relationship) = relationship.filter(|one| text(one, IN_EFFECT) == id) {
                relationship.remove(IN_EFFECT);
            }
        }
    }
}

/// When a contract ends by itself.
pub(in crate::sandbox::channel) fn due(contract: &Record) -> Option<Instant> {
    match text(contract, STATUS) {
        PENDING => Instant::parse_rfc3339(text(contract, "createdAt")).map(|at| at.after(OPEN_MS)),
        ACCEPTED => terms(contract).and_then(|terms| Instant::parse_rfc3339(text(terms, END))),
        _ => None,
    }
}

pub(in crate::sandbox::channel) fn get(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    Ok(detail(&CHANNEL_CONTRACT_DETAIL, &*requested(context, input)?))
}

pub(in crate::sandbox::channel) fn cancel(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let now = context.now;
    let mut contract = requested(context, input)?;
    if text(&contract, STATUS) != PENDING {
        // After the 30 days in which AWS allows it, the contract has expired.
        return Err(error::forbidden_field("identifier", "must name a channel contract that is pending"));
    }
    set_status(&mut contract, CANCELED, now);
    if let Some(reason) = input.get("reason") {
        put(&mut contract, "cancellationReason", reason.clone());
    }
    Ok(detail(&CANCEL_CHANNEL_CONTRACT_DETAIL, &contract))
}

const FILTERS: [Filter; 2] = [(TYPE, &[TYPE]), ("statuses", &[STATUS])];
/// The filters of the type: of the contract, and of its terms.
const TYPE_FILTERS: [Filter; 1] = [("relationshipIdentifiers", &[RELATIONSHIP_ID, RELATIONSHIP_ARN])];
const TERMS_FILTERS: [Filter; 1] = [("legalEntityNames", &["legalEntityName"])];

pub(in crate::sandbox::channel) fn list(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    let of_type = |union: &str, member: &str| object(input, union).and_then(|union| object(union, member));
    let type_filters = of_type("contractTypeFilters", "managedServicesAttestationTypeFilters");
    let is_wanted = |one: &Record| {
        listing::matches(one, &FILTERS, input)
            && type_filters.is_none_or(|filters| {
                listing::matches(one, &TYPE_FILTERS, filters)
                    && terms(one).is_some_and(|terms| listing::matches(terms, &TERMS_FILTERS, filters))
            })
    };
    let contracts = Items::Of(&context.channel_state().channel_contracts, &is_wanted);
    let sort = of_type("contractTypeSort", "managedServicesAttestationTypeSort");
    listing::page("ListChannelContracts", contracts, &CHANNEL_CONTRACT_SUMMARY, sort, input)
}

/// The contract that a request names.
fn requested<'s>(context: &'s mut Context<'_>, input: &Record) -> Result<Row<'s>, ErrorResponse> {
    let identifier = text(input, "identifier");
    context.channel_state().channel_contracts.get_mut(identifier).ok_or_else(|| {
        error::not_found(CHANNEL_CONTRACT, identifier, "the account has no such channel contract in this catalog")
    })
}

fn detail(shape: &Shape, contract: &Record) -> Record {
    record([("channelContractDetail", Value::Object(project_record(shape, contract)))])
}
