//! Sends a handshake.

use serde_json::Value;

use super::handshake_type::{HandshakeType, REVOKE};
use super::quota;
use super::record::{OWNER, PENDING, RECEIVER, RESOURCE_ARN, RESOURCE_ID, SENDER, STATUS};
use crate::channel::{CREATE_CHANNEL_HANDSHAKE_DETAIL, PARTNER_PROFILE_DISPLAY_NAME};
use crate::sandbox::channel::resource::{CHANNEL_HANDSHAKE, PROGRAM_MANAGEMENT_ACCOUNT, RELATIONSHIP};
use crate::sandbox::channel::{error, program_management_account, relationship, service_period, tags};
use crate::sandbox::context::Context;
use crate::sandbox::error_response::ErrorResponse;
use crate::sandbox::failure;
use crate::sandbox::json_text::json;
use crate::sandbox::record::{Record, project_record, put, read, record, text, text_record};
use crate::sandbox::state::ABOUT_RESOURCE;

const RESOURCE: &str = "associatedResourceIdentifier";
/// The member of a relationship that receives its handshakes.
const ASSOCIATED: &str = "associatedAccountId";

/// What a handshake proposes, by whom, to whom, and about which resource.
struct Proposal {
    resource_id: String,
    resource_arn: String,
    sender: String,
    receiver: String,
    terms: Record,
}

pub(in crate::sandbox::channel) fn create(context: &mut Context<'_>, input: &Record) -> Result<Record, ErrorResponse> {
    tags::check(input)?;
    let handshake_type = HandshakeType::of(input);
    let resource = text(input, RESOURCE);
    if !resource.rsplit('/').next().unwrap_or("").starts_with(handshake_type.resource_prefix) {
        let message = "must name a resource that the handshakeType is about";
        return Err(error::invalid_field(RESOURCE, "INVALID_VALUE", message));
    }
    let proposal = match handshake_type.choice(input, "payload", "Payload")? {
        Some(payload) => service_period(context, handshake_type, resource, payload)?,
        None => activation(context, resource)?,
    };
    let handshakes = &context.channel_state().channel_handshakes;
    if let Some(other) = handshakes.with(ABOUT_RESOURCE, &[PENDING, &proposal.resource_id]).next() {
        let message = "a handshake about this resource is pending";
        return Err(error::conflict(CHANNEL_HANDSHAKE, text(other, "id"), message));
    }
    quota::check(context, handshake_type, &proposal.receiver)?;

    let id = context.ids().identifier("ch-");
    let now = context.now.rfc3339();
    let mut handshake = text_record(&[
        ("arn", &context.arn("channel-handshake", &id)),
        ("id", &id),
        ("catalog", context.catalog),
        ("handshakeType", handshake_type.name),
        (OWNER, &context.caller.account),
        (SENDER, &proposal.sender),
        (RECEIVER, &proposal.receiver),
        (RESOURCE_ID, &proposal.resource_id),
        (RESOURCE_ARN, &proposal.resource_arn),
        ("createdAt", &now),
        ("updatedAt", &now),
        (STATUS, PENDING),
    ]);
    let detail = record([(&handshake_type.member("HandshakeDetail"), Value::Object(proposal.terms))]);
    put(&mut handshake, "detail", detail);
    if let Some(name) = display_name(context) {
        put(&mut handshake, "senderDisplayName", name);
    }
    if let Some(tags) = input.get("tags") {
        put(&mut handshake, "tags", tags.clone());
    }
    let detail = project_record(&CREATE_CHANNEL_HANDSHAKE_DETAIL, &handshake);
    failure::plan(context, &mut handshake, context.now.after(failure::AFTER_MS));
    context.channel_state().channel_handshakes.push(handshake);
    Ok(record([("channelHandshakeDetail", Value::Object(detail))]))
}

/// The partner asks an AWS account to be its program management account.
fn activation(context: &mut Context<'_>, resource: &str) -> Result<Proposal, ErrorResponse> {
    let owner = context.caller.account.clone();
    let account = program_management_account::find(context, resource)?;
    if program_management_account::is_active(account) {
        let message = "the program management account is active";
        return Err(error::conflict(PROGRAM_MANAGEMENT_ACCOUNT, text(account, "id"), message));
    }
    Ok(Proposal {
        resource_id: text(account, "id").to_owned(),
        resource_arn: text(account, "arn").to_owned(),
        receiver: program_management_account::account_id(account, &owner).to_owned(),
        sender: owner,
        terms: text_record(&[("program", text(account, "program"))]),
    })
}

/// The program management account asks the associated account to start or to end a service period.
fn service_period(
    context: &mut Context<'_>,
    handshake_type: &HandshakeType,
    resource: &str,
    payload: &Record,
) -> Result<Proposal, ErrorResponse> {
    let parent = text(payload, "programManagementAccountIdentifier");
    let owner = context.caller.account.clone();
    let account = program_management_account::find(context, parent)?;
    let sender = program_management_account::account_id(account, &owner).to_owned();
    let now = context.now;
    let is_revocation = handshake_type.is(&REVOKE);
    let proposed = if is_revocation { None } else { Some(service_period::proposed(context, payload)?) };
    let relationship = relationship::find(context, parent, resource)?;
    if !relationship.contains_key(ASSOCIATED) {
        let message = "must name a relationship with an associatedAccountId, to which the handshake is sent";
        return Err(error::forbidden_field(RESOURCE, message));
    }
    let id = text(&relationship, "id");
    let terms = match (proposed, service_period::in_force(&relationship, now)) {
        (Some(proposed), _) => proposed,
        (None, Some(terms)) => service_period::revoked(terms, payload),
        (None, None) => {
            let message = "the relationship has no service period in force";
            return Err(error::conflict(RELATIONSHIP, id, message));
        }
    };
    Ok(Proposal {
        resource_id: id.to_owned(),
        resource_arn: text(&relationship, "arn").to_owned(),
        sender,
        receiver: text(&relationship, ASSOCIATED).to_owned(),
        terms,
    })
}

/// The display name of the caller's partner, if Channel's model accepts it.
fn display_name(context: &mut Context<'_>) -> Option<String> {
    let name = text(context.account_state().profile()?, "DisplayName");
    let is_accepted = read(&PARTNER_PROFILE_DISPLAY_NAME, json(&Value::from(name)).as_bytes()).is_ok();
    is_accepted.then(|| name.to_owned())
}
