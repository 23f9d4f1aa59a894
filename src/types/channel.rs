// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
//! Every structure, union and enum of PartnerCentral Channel.

use super::{Exception, Timestamp, exception, open_enum, open_union, or_default, request};
use crate::channel as tables;
use serde::{Deserialize, Serialize};

const SERVICE: &str = "channel";

/// The accepted handshake in short. `ListChannelHandshakes` tells the rest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceptChannelHandshakeDetail {
    /// ID of the accepted handshake, also when the request named it by ARN.
    ///
    /// ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^ch-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// ARN of the accepted handshake.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// How far the handshake is: normally `ACCEPTED` in this answer.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<HandshakeStatus>,
}

/// Which handshake to accept. Only its receiver can do so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceptChannelHandshakeRequest {
    /// Where the handshake is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The handshake to accept, by ID or by ARN. `ListChannelHandshakes` with `participantType` `RECEIVER` finds those that wait for you.
    ///
    /// A channel handshake, by ID (`ch-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$`.
    #[serde(rename = "identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The answer to a successful `AcceptChannelHandshake`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceptChannelHandshakeResponse {
    /// The handshake after your answer, in short.
    #[serde(rename = "channelHandshakeDetail", skip_serializing_if = "Option::is_none")]
    pub channel_handshake_detail: Option<AcceptChannelHandshakeDetail>,
}

/// AWS refused the call: the caller lacks the permission, or the partner may not do this. Repeating the same call does not help.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccessDeniedException {
    /// Why access was refused, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "message", deserialize_with = "or_default")]
    pub message: String,
    /// A short code for the refusal, if AWS gives one; the model does not list the codes.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

open_enum! {
    /// What the associated account is to the partner.
    AssociationType {
        /// The account of another seller, who resells what you distribute.
        DownstreamSeller = "DOWNSTREAM_SELLER",
        /// The account of a customer who uses AWS for itself.
        EndCustomer = "END_CUSTOMER",
        /// An account of your own organization, for your own use.
        Internal = "INTERNAL",
    }
}

/// The canceled handshake in short. `ListChannelHandshakes` tells the rest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelChannelHandshakeDetail {
    /// ID of the canceled handshake, also when the request named it by ARN.
    ///
    /// ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^ch-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// ARN of the canceled handshake.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// How far the handshake is: normally `CANCELED` in this answer.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<HandshakeStatus>,
}

/// Which handshake to withdraw. Only its sender can do so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelChannelHandshakeRequest {
    /// Where the handshake is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The handshake to withdraw, by ID or by ARN: one of those that you sent.
    ///
    /// A channel handshake, by ID (`ch-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$`.
    #[serde(rename = "identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The answer to a successful `CancelChannelHandshake`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelChannelHandshakeResponse {
    /// The handshake after it was withdrawn, in short.
    #[serde(rename = "channelHandshakeDetail", skip_serializing_if = "Option::is_none")]
    pub channel_handshake_detail: Option<CancelChannelHandshakeDetail>,
}

open_union! {
    /// The terms that a new handshake proposes. Set exactly one member, the one of the `handshakeType`; `PROGRAM_MANAGEMENT_ACCOUNT` has none.
    ChannelHandshakePayload {
        /// Terms of the service period to start; for `START_SERVICE_PERIOD`.
        StartServicePeriodPayload(StartServicePeriodPayload) = "startServicePeriodPayload",
        /// The service period to revoke; for `REVOKE_SERVICE_PERIOD`.
        RevokeServicePeriodPayload(RevokeServicePeriodPayload) = "revokeServicePeriodPayload",
    }
}

/// One channel handshake: what it asks for, who sent it to whom, and how far it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChannelHandshakeSummary {
    /// ID of the handshake; the calls that accept, reject or cancel it take it as `identifier`.
    ///
    /// ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^ch-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// ARN of the handshake, for IAM policies and for tagging calls.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// The catalog in which the handshake exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", skip_serializing_if = "Option::is_none")]
    pub catalog: Option<String>,
    /// What the handshake asks for.
    #[serde(rename = "handshakeType", skip_serializing_if = "Option::is_none")]
    pub handshake_type: Option<HandshakeType>,
    /// The AWS account that owns the handshake, as twelve digits.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "ownerAccountId", skip_serializing_if = "Option::is_none")]
    pub owner_account_id: Option<String>,
    /// The AWS account that sent the handshake, as twelve digits.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "senderAccountId", skip_serializing_if = "Option::is_none")]
    pub sender_account_id: Option<String>,
    /// The sender's name, as its partner profile shows it.
    ///
    /// A partner's name as its profile shows it: ASCII and a few signs such as `©`, `®` and `£`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `40`, `pattern` `^[\x00-\x7E\xA9\xAE\xA2-\xA5\u202F]+$`.
    #[serde(rename = "senderDisplayName", skip_serializing_if = "Option::is_none")]
    pub sender_display_name: Option<String>,
    /// The AWS account that the handshake was sent to, as twelve digits.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "receiverAccountId", skip_serializing_if = "Option::is_none")]
    pub receiver_account_id: Option<String>,
    /// What the handshake is about, by its ID.
    ///
    /// ID of what a handshake is about: a program management account (`pma-` …) or a relationship (`rs-` …).
    ///
    /// Limits: `minLength` `16`, `maxLength` `17`, `pattern` `^(?:(pma|rs)-[a-z0-9]{13})$`.
    #[serde(rename = "associatedResourceId", skip_serializing_if = "Option::is_none")]
    pub associated_resource_id: Option<String>,
    /// The terms of the handshake, in the member of its type.
    #[serde(rename = "detail", skip_serializing_if = "Option::is_none")]
    pub detail: Option<HandshakeDetail>,
    /// The moment at which the handshake was sent.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// The moment of the handshake's last change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// How far the handshake is.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<HandshakeStatus>,
}

/// The request clashes with the present state of a resource, for example because its `revision` is outdated. Read the resource anew before trying again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConflictException {
    /// What the request clashed with, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "message", deserialize_with = "or_default")]
    pub message: String,
    /// Identifier of the resource the request clashed with.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "resourceId", deserialize_with = "or_default")]
    pub resource_id: String,
    /// Kind of the resource the request clashed with.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "resourceType", deserialize_with = "or_default")]
    pub resource_type: String,
}

open_enum! {
    /// How much of an organization a support plan covers.
    Coverage {
        /// Every account of the AWS organization.
        EntireOrganization = "ENTIRE_ORGANIZATION",
        /// Only the management account, none of the member accounts.
        ManagementAccountOnly = "MANAGEMENT_ACCOUNT_ONLY",
    }
}

/// The names by which a new handshake is known. For all the rest call `ListChannelHandshakes`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateChannelHandshakeDetail {
    /// ID of the new handshake. Keep it: `CancelChannelHandshake` takes it as `identifier`.
    ///
    /// ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^ch-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// ARN of the new handshake, for IAM policies and for tagging calls.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

/// What the other side is asked to agree to, and for which resource.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateChannelHandshakeRequest {
    /// What you ask for. It decides which member of `payload` to set.
    #[serde(rename = "handshakeType", deserialize_with = "or_default")]
    pub handshake_type: HandshakeType,
    /// Where the handshake is created: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The program management account or the relationship that you ask about.
    ///
    /// What a handshake is about: a program management account (`pma-` …) or a relationship (`rs-` …), by ID or by full ARN.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(?:((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13}))$`.
    #[serde(rename = "associatedResourceIdentifier", deserialize_with = "or_default")]
    pub associated_resource_identifier: String,
    /// The terms you propose, in the member of the `handshakeType`. Leave it out for `PROGRAM_MANAGEMENT_ACCOUNT`, which has no terms.
    #[serde(rename = "payload", skip_serializing_if = "Option::is_none")]
    pub payload: Option<ChannelHandshakePayload>,
    /// Idempotency token: sending the same token again does not create a second handshake. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[!-~]*$`.
    #[serde(rename = "clientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// Your own labels for the new handshake.
    ///
    /// Tags of a resource. Use each key only once.
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// The answer to a successful `CreateChannelHandshake`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateChannelHandshakeResponse {
    /// How to refer to the new handshake.
    #[serde(rename = "channelHandshakeDetail", skip_serializing_if = "Option::is_none")]
    pub channel_handshake_detail: Option<CreateChannelHandshakeDetail>,
}

/// The names by which a new program management account is known. For all the rest call `ListProgramManagementAccounts`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateProgramManagementAccountDetail {
    /// ID of the new program management account. Keep it: relationships and later calls refer to it.
    ///
    /// ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `17`, `maxLength` `17`, `pattern` `^pma-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// ARN of the new program management account, for IAM policies and for tagging calls.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

/// Which AWS account serves which resale program, and under what name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateProgramManagementAccountRequest {
    /// Where the program management account is created: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The resale program that you run through the account.
    #[serde(rename = "program", deserialize_with = "or_default")]
    pub program: Program,
    /// Your own short name for the account, shown in lists, for example `Resale Europe`. `UpdateProgramManagementAccount` can change it.
    ///
    /// A short one-line name that people give to a program management account.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", deserialize_with = "or_default")]
    pub display_name: String,
    /// The AWS account through which you run the program, as twelve digits. Keep it a string, so that leading zeros survive.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "accountId", deserialize_with = "or_default")]
    pub account_id: String,
    /// Idempotency token: sending the same token again does not create a second program management account. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[!-~]*$`.
    #[serde(rename = "clientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// Your own labels for the new program management account.
    ///
    /// Tags of a resource. Use each key only once.
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// The answer to a successful `CreateProgramManagementAccount`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateProgramManagementAccountResponse {
    /// How to refer to the new program management account.
    #[serde(rename = "programManagementAccountDetail", skip_serializing_if = "Option::is_none")]
    pub program_management_account_detail: Option<CreateProgramManagementAccountDetail>,
}

/// The names by which a new relationship is known. For all the rest call `GetRelationship`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateRelationshipDetail {
    /// ARN of the new relationship, for IAM policies and for tagging calls.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// ID of the new relationship. Keep it: later calls take it as `identifier`.
    ///
    /// ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^rs-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

/// Which account is related to which program management account, and on what terms.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateRelationshipRequest {
    /// Where the relationship is created: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// What the other account is to you: a seller below you, an end customer or your own.
    #[serde(rename = "associationType", deserialize_with = "or_default")]
    pub association_type: AssociationType,
    /// The program management account under which the relationship is filed, by ID or by ARN.
    ///
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier", deserialize_with = "or_default")]
    pub program_management_account_identifier: String,
    /// The AWS account on the other side, as twelve digits. Keep it a string, so that leading zeros survive.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "associatedAccountId", deserialize_with = "or_default")]
    pub associated_account_id: String,
    /// Your own short name for the relationship, shown in lists, for example `Example Corp EMEA`.
    ///
    /// A short one-line name that people give to a relationship.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", deserialize_with = "or_default")]
    pub display_name: String,
    /// Whose account model the resale follows; leave it out where no resale model applies.
    #[serde(rename = "resaleAccountModel", skip_serializing_if = "Option::is_none")]
    pub resale_account_model: Option<ResaleAccountModel>,
    /// Whether the business is commercial or with government.
    #[serde(rename = "sector", deserialize_with = "or_default")]
    pub sector: Sector,
    /// Idempotency token: sending the same token again does not create a second relationship. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[!-~]*$`.
    #[serde(rename = "clientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// Your own labels for the new relationship.
    ///
    /// Tags of a resource. Use each key only once.
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
    /// The AWS Support arrangement you ask for. Set exactly one of its members, or leave the whole out to ask for no change of support.
    #[serde(rename = "requestedSupportPlan", skip_serializing_if = "Option::is_none")]
    pub requested_support_plan: Option<SupportPlan>,
}

/// The answer to a successful `CreateRelationship`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateRelationshipResponse {
    /// How to refer to the new relationship.
    #[serde(rename = "relationshipDetail", skip_serializing_if = "Option::is_none")]
    pub relationship_detail: Option<CreateRelationshipDetail>,
}

/// Which program management account to remove.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteProgramManagementAccountRequest {
    /// Where the program management account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The program management account to remove, by ID or by ARN.
    ///
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Idempotency token: sending the same token again does not remove anything a second time. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[!-~]*$`.
    #[serde(rename = "clientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

/// An empty answer: the program management account is removed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteProgramManagementAccountResponse {
}

/// Which relationship to remove, and where it is filed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteRelationshipRequest {
    /// Where the relationship is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The relationship to remove, by ID or by ARN.
    ///
    /// A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$`.
    #[serde(rename = "identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// The program management account the relationship is filed under, by ID or by ARN.
    ///
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier", deserialize_with = "or_default")]
    pub program_management_account_identifier: String,
    /// Idempotency token: sending the same token again does not remove anything a second time. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[!-~]*$`.
    #[serde(rename = "clientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

/// An empty answer: the relationship is removed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteRelationshipResponse {
}

/// Which relationship to read, and where it is filed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetRelationshipRequest {
    /// Where the relationship is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The program management account the relationship is filed under, by ID or by ARN.
    ///
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier", deserialize_with = "or_default")]
    pub program_management_account_identifier: String,
    /// The relationship to read, by ID or by ARN.
    ///
    /// A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$`.
    #[serde(rename = "identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The answer to a successful `GetRelationship`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetRelationshipResponse {
    /// The relationship as it is now.
    #[serde(rename = "relationshipDetail", skip_serializing_if = "Option::is_none")]
    pub relationship_detail: Option<RelationshipDetail>,
}

open_union! {
    /// The terms of a handshake. Exactly one member is set, the one of its type.
    HandshakeDetail {
        /// Terms of the service period to start; set for `START_SERVICE_PERIOD`.
        StartServicePeriodHandshakeDetail(StartServicePeriodHandshakeDetail) = "startServicePeriodHandshakeDetail",
        /// Terms of the service period to revoke; set for `REVOKE_SERVICE_PERIOD`.
        RevokeServicePeriodHandshakeDetail(RevokeServicePeriodHandshakeDetail) = "revokeServicePeriodHandshakeDetail",
        /// The program to take part in; set for `PROGRAM_MANAGEMENT_ACCOUNT`.
        ProgramManagementAccountHandshakeDetail(ProgramManagementAccountHandshakeDetail) = "programManagementAccountHandshakeDetail",
    }
}

open_enum! {
    /// How far a handshake is. It begins as `PENDING` and ends in one of the other four.
    HandshakeStatus {
        /// Waiting for the receiver's answer; the sender can still withdraw it.
        Pending = "PENDING",
        /// The receiver said yes, by `AcceptChannelHandshake`.
        Accepted = "ACCEPTED",
        /// The receiver said no, by `RejectChannelHandshake`.
        Rejected = "REJECTED",
        /// The sender withdrew it, by `CancelChannelHandshake`.
        Canceled = "CANCELED",
        /// Nobody answered in time.
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// What a handshake asks the other side to agree to.
    HandshakeType {
        /// To start a service period, on the terms of the payload.
        StartServicePeriod = "START_SERVICE_PERIOD",
        /// To end a service period that was agreed before.
        RevokeServicePeriod = "REVOKE_SERVICE_PERIOD",
        /// To take part in a resale program as its program management account.
        ProgramManagementAccount = "PROGRAM_MANAGEMENT_ACCOUNT",
    }
}

/// Something failed inside AWS. Trying again after a pause is safe for idempotent calls.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct InternalServerException {
    /// What AWS says about the failure, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "message", deserialize_with = "or_default")]
    pub message: String,
}

/// Which handshakes to list, and which page of them. Filters that you leave out do not narrow the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListChannelHandshakesRequest {
    /// The one type of handshake to list. Filters and order must be of the same type.
    #[serde(rename = "handshakeType", deserialize_with = "or_default")]
    pub handshake_type: HandshakeType,
    /// Where the handshakes are: `AWS` for the real ones, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Your part in the handshakes to list: `SENDER` for those you sent, `RECEIVER` for those you got.
    #[serde(rename = "participantType", deserialize_with = "or_default")]
    pub participant_type: ParticipantType,
    /// The most handshakes you want on one page.
    ///
    /// Size of a page; AWS may put fewer items on it.
    ///
    /// Limits: `minimum` `1`, `maximum` `100`.
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// Only handshakes with one of these statuses, for example `PENDING` for those still open.
    ///
    /// Statuses to filter handshakes by.
    #[serde(rename = "statuses", skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<HandshakeStatus>>,
    /// Only handshakes about these program management accounts and relationships.
    ///
    /// Program management accounts and relationships to filter handshakes by.
    ///
    /// Each item: What a handshake is about: a program management account (`pma-` …) or a relationship (`rs-` …), by ID or by full ARN. (minLength 16, maxLength 1011, pattern ^(?:((arn:\[a-z-\]+:partnercentral:\[a-z0-9-\]+:\[0-9\]{12}:catalog/\[a-zA-Z\]+/program-management-account/pma-\[a-z0-9\]{13}(/relationship/rs-\[a-z0-9\]{13})?)|(pma|rs)-\[a-z0-9\]{13}))$)
    #[serde(rename = "associatedResourceIdentifiers", skip_serializing_if = "Option::is_none")]
    pub associated_resource_identifiers: Option<Vec<String>>,
    /// Filters that only this `handshakeType` has, in the member named like it.
    #[serde(rename = "handshakeTypeFilters", skip_serializing_if = "Option::is_none")]
    pub handshake_type_filters: Option<ListChannelHandshakesTypeFilters>,
    /// The order of the list, in the member of the `handshakeType`. Leave it out and AWS chooses.
    #[serde(rename = "handshakeTypeSort", skip_serializing_if = "Option::is_none")]
    pub handshake_type_sort: Option<ListChannelHandshakesTypeSort>,
    /// Where to go on: the `nextToken` of the page before. Leave it out for the first page.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// One page of handshakes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListChannelHandshakesResponse {
    /// The handshakes on this page. Go on as long as there is a `nextToken`.
    ///
    /// Channel handshakes on one page of a list.
    #[serde(rename = "items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ChannelHandshakeSummary>>,
    /// Token of the next page; absent on the last one.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

open_union! {
    /// Filters for handshakes of one type. Set exactly one member, the one of the `handshakeType`.
    ListChannelHandshakesTypeFilters {
        /// Filters for `START_SERVICE_PERIOD`.
        StartServicePeriodTypeFilters(StartServicePeriodTypeFilters) = "startServicePeriodTypeFilters",
        /// Filters for `REVOKE_SERVICE_PERIOD`.
        RevokeServicePeriodTypeFilters(RevokeServicePeriodTypeFilters) = "revokeServicePeriodTypeFilters",
        /// Filters for `PROGRAM_MANAGEMENT_ACCOUNT`.
        ProgramManagementAccountTypeFilters(ProgramManagementAccountTypeFilters) = "programManagementAccountTypeFilters",
    }
}

open_union! {
    /// The order of handshakes of one type. Set exactly one member, the one of the `handshakeType`.
    ListChannelHandshakesTypeSort {
        /// Order for `START_SERVICE_PERIOD`.
        StartServicePeriodTypeSort(StartServicePeriodTypeSort) = "startServicePeriodTypeSort",
        /// Order for `REVOKE_SERVICE_PERIOD`.
        RevokeServicePeriodTypeSort(RevokeServicePeriodTypeSort) = "revokeServicePeriodTypeSort",
        /// Order for `PROGRAM_MANAGEMENT_ACCOUNT`.
        ProgramManagementAccountTypeSort(ProgramManagementAccountTypeSort) = "programManagementAccountTypeSort",
    }
}

/// Which program management accounts to list, and which page of them. Filters that you leave out do not narrow the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListProgramManagementAccountsRequest {
    /// Where the program management accounts are: `AWS` for the real ones, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The most program management accounts you want on one page.
    ///
    /// Size of a page; AWS may put fewer items on it.
    ///
    /// Limits: `minimum` `1`, `maximum` `100`.
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// Only accounts with one of these names.
    ///
    /// Names of program management accounts to filter by.
    ///
    /// Each item: A short one-line name that people give to a program management account. (minLength 1, maxLength 30, pattern ^\[^\x00-\x1F\x7F\]*$)
    #[serde(rename = "displayNames", skip_serializing_if = "Option::is_none")]
    pub display_names: Option<Vec<String>>,
    /// Only accounts of these programs.
    ///
    /// Programs to filter by.
    #[serde(rename = "programs", skip_serializing_if = "Option::is_none")]
    pub programs: Option<Vec<Program>>,
    /// Only these AWS accounts, each as twelve digits.
    ///
    /// AWS accounts to filter by.
    ///
    /// Each item: An AWS account ID: twelve digits, for example `012345678901`. A string, never a number. (minLength 12, maxLength 12, pattern ^\[0-9\]*$)
    #[serde(rename = "accountIds", skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// Only accounts with one of these statuses, for example `ACTIVE`.
    ///
    /// Statuses to filter program management accounts by.
    #[serde(rename = "statuses", skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<ProgramManagementAccountStatus>>,
    /// The order of the list. Leave it out and AWS chooses.
    #[serde(rename = "sort", skip_serializing_if = "Option::is_none")]
    pub sort: Option<ListProgramManagementAccountsSortBase>,
    /// Where to go on: the `nextToken` of the page before. Leave it out for the first page.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// One page of program management accounts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListProgramManagementAccountsResponse {
    /// The program management accounts on this page. Go on as long as there is a `nextToken`.
    ///
    /// Program management accounts on one page of a list.
    #[serde(rename = "items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ProgramManagementAccountSummary>>,
    /// Token of the next page; absent on the last one.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// The order of listed program management accounts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListProgramManagementAccountsSortBase {
    /// Which end of the list comes first.
    #[serde(rename = "sortOrder", deserialize_with = "or_default")]
    pub sort_order: SortOrder,
    /// What to sort by; there is only one choice.
    #[serde(rename = "sortBy", deserialize_with = "or_default")]
    pub sort_by: ListProgramManagementAccountsSortName,
}

open_enum! {
    /// What listed program management accounts can be sorted by.
    ListProgramManagementAccountsSortName {
        /// By the moment of the latest change.
        UpdatedAt = "UpdatedAt",
    }
}

/// Which relationships to list, and which page of them. Filters that you leave out do not narrow the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListRelationshipsRequest {
    /// Where the relationships are: `AWS` for the real ones, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The most relationships you want on one page.
    ///
    /// Size of a page; AWS may put fewer items on it.
    ///
    /// Limits: `minimum` `1`, `maximum` `100`.
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// Only relationships with these AWS accounts on the other side.
    ///
    /// AWS accounts to filter by.
    ///
    /// Each item: An AWS account ID: twelve digits, for example `012345678901`. A string, never a number. (minLength 12, maxLength 12, pattern ^\[0-9\]*$)
    #[serde(rename = "associatedAccountIds", skip_serializing_if = "Option::is_none")]
    pub associated_account_ids: Option<Vec<String>>,
    /// Only relationships of these types.
    ///
    /// Association types to filter relationships by.
    #[serde(rename = "associationTypes", skip_serializing_if = "Option::is_none")]
    pub association_types: Option<Vec<AssociationType>>,
    /// Only relationships with one of these names.
    ///
    /// Names of relationships to filter by.
    ///
    /// Each item: A short one-line name that people give to a relationship. (minLength 1, maxLength 30, pattern ^\[^\x00-\x1F\x7F\]*$)
    #[serde(rename = "displayNames", skip_serializing_if = "Option::is_none")]
    pub display_names: Option<Vec<String>>,
    /// Only relationships that are filed under these program management accounts.
    ///
    /// Program management accounts to filter relationships by.
    ///
    /// Each item: A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN. (minLength 17, maxLength 1011, pattern ^(arn:\[a-z-\]+:partnercentral:\[a-z0-9-\]+:\[0-9\]{12}:catalog/\[a-zA-Z\]+/program-management-account/)?pma-\[a-z0-9\]{13}$)
    #[serde(rename = "programManagementAccountIdentifiers", skip_serializing_if = "Option::is_none")]
    pub program_management_account_identifiers: Option<Vec<String>>,
    /// The order of the list. Leave it out and AWS chooses.
    #[serde(rename = "sort", skip_serializing_if = "Option::is_none")]
    pub sort: Option<ListRelationshipsSortBase>,
    /// Where to go on: the `nextToken` of the page before. Leave it out for the first page.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// One page of relationships.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListRelationshipsResponse {
    /// The relationships on this page. Go on as long as there is a `nextToken`.
    ///
    /// Relationships on one page of a list.
    #[serde(rename = "items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<RelationshipSummary>>,
    /// Token of the next page; absent on the last one.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// The order of listed relationships.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListRelationshipsSortBase {
    /// Which end of the list comes first.
    #[serde(rename = "sortOrder", deserialize_with = "or_default")]
    pub sort_order: SortOrder,
    /// What to sort by; there is only one choice.
    #[serde(rename = "sortBy", deserialize_with = "or_default")]
    pub sort_by: ListRelationshipsSortName,
}

open_enum! {
    /// What listed relationships can be sorted by.
    ListRelationshipsSortName {
        /// By the moment of the latest change.
        UpdatedAt = "UpdatedAt",
    }
}

/// The resource whose tags to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListTagsForResourceRequest {
    /// The resource whose tags to read, by ARN: a program management account, a relationship or a channel handshake.
    ///
    /// ARN of a resource that carries tags: a program management account, a relationship or a channel handshake.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`, `pattern` `^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$`.
    #[serde(rename = "resourceArn", deserialize_with = "or_default")]
    pub resource_arn: String,
}

/// The tags of the resource.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListTagsForResourceResponse {
    /// All tags of the resource.
    ///
    /// Tags of a resource. Use each key only once.
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

open_enum! {
    /// Your part in a handshake.
    ParticipantType {
        /// You sent the handshake.
        Sender = "SENDER",
        /// The handshake was sent to you.
        Receiver = "RECEIVER",
    }
}

/// Terms of support that is given by a partner.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartnerLedSupport {
    /// Which accounts the partner supports: all of the organization or its management account alone.
    #[serde(rename = "coverage", deserialize_with = "or_default")]
    pub coverage: Coverage,
    /// Which partner in the chain gives the support, the distributor or its seller.
    #[serde(rename = "provider", skip_serializing_if = "Option::is_none")]
    pub provider: Option<Provider>,
    /// Where the technical account manager shall be, as free text, for example `Japan`.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "tamLocation", deserialize_with = "or_default")]
    pub tam_location: String,
}

open_enum! {
    /// The resale program that a program management account serves.
    Program {
        /// You resell AWS to end customers yourself.
        SolutionProvider = "SOLUTION_PROVIDER",
        /// You are a distributor: you resell AWS through sellers below you.
        Distribution = "DISTRIBUTION",
        /// You resell AWS as a seller below a distributor.
        DistributionSeller = "DISTRIBUTION_SELLER",
    }
}

/// What a `PROGRAM_MANAGEMENT_ACCOUNT` handshake asks for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProgramManagementAccountHandshakeDetail {
    /// The resale program in which the account shall take part.
    #[serde(rename = "program", skip_serializing_if = "Option::is_none")]
    pub program: Option<Program>,
}

open_enum! {
    /// Whether a program management account takes part in its program.
    ProgramManagementAccountStatus {
        /// Reported, but not active yet.
        Pending = "PENDING",
        /// Takes part in its program.
        Active = "ACTIVE",
        /// Does not take part in its program; the model does not say what leads there.
        Inactive = "INACTIVE",
    }
}

/// One program management account: which AWS account it is, in which program, and whether it is active.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProgramManagementAccountSummary {
    /// ID of the program management account. Relationships refer to it, and calls take it as `identifier` or `programManagementAccountIdentifier`.
    ///
    /// ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `17`, `maxLength` `17`, `pattern` `^pma-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The present revision; send it with `UpdateProgramManagementAccount`.
    ///
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The catalog in which the program management account exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", skip_serializing_if = "Option::is_none")]
    pub catalog: Option<String>,
    /// The resale program that is run through the account.
    #[serde(rename = "program", skip_serializing_if = "Option::is_none")]
    pub program: Option<Program>,
    /// The name you gave to the account.
    ///
    /// A short one-line name that people give to a program management account.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The AWS account itself, as twelve digits.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// ARN of the program management account, for IAM policies and for tagging calls.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// The moment at which the program management account was reported.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// The moment of the account's last change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// The moment from which the account takes part in its program, if AWS gives one.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// Whether the account takes part in its program now.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ProgramManagementAccountStatus>,
}

/// Filters for handshakes on program management accounts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProgramManagementAccountTypeFilters {
    /// Only handshakes for these programs.
    ///
    /// Programs to filter by.
    #[serde(rename = "programs", skip_serializing_if = "Option::is_none")]
    pub programs: Option<Vec<Program>>,
}

/// The order of listed handshakes on program management accounts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProgramManagementAccountTypeSort {
    /// Which end of the list comes first.
    #[serde(rename = "sortOrder", deserialize_with = "or_default")]
    pub sort_order: SortOrder,
    /// What to sort by; there is only one choice.
    #[serde(rename = "sortBy", deserialize_with = "or_default")]
    pub sort_by: ProgramManagementAccountTypeSortName,
}

open_enum! {
    /// What listed handshakes on program management accounts can be sorted by.
    ProgramManagementAccountTypeSortName {
        /// By the moment of the latest change.
        UpdatedAt = "UpdatedAt",
    }
}

open_enum! {
    /// The partner who gives the support.
    Provider {
        /// The distributor supports the customer.
        Distributor = "DISTRIBUTOR",
        /// The seller below the distributor supports the customer.
        DistributionSeller = "DISTRIBUTION_SELLER",
    }
}

/// The rejected handshake in short. `ListChannelHandshakes` tells the rest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RejectChannelHandshakeDetail {
    /// ID of the rejected handshake, also when the request named it by ARN.
    ///
    /// ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^ch-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// ARN of the rejected handshake.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// How far the handshake is: normally `REJECTED` in this answer.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<HandshakeStatus>,
}

/// Which handshake to reject. Only its receiver can do so.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RejectChannelHandshakeRequest {
    /// Where the handshake is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The handshake to reject, by ID or by ARN. `ListChannelHandshakes` with `participantType` `RECEIVER` finds those that wait for you.
    ///
    /// A channel handshake, by ID (`ch-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$`.
    #[serde(rename = "identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The answer to a successful `RejectChannelHandshake`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RejectChannelHandshakeResponse {
    /// The handshake after your answer, in short.
    #[serde(rename = "channelHandshakeDetail", skip_serializing_if = "Option::is_none")]
    pub channel_handshake_detail: Option<RejectChannelHandshakeDetail>,
}

/// One relationship in full. The support plan asked for is not among it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RelationshipDetail {
    /// ARN of the relationship, for IAM policies and for tagging calls.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// ID of the relationship. Calls take it as `identifier`.
    ///
    /// ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^rs-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The present revision; send it with `UpdateRelationship`.
    ///
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The catalog in which the relationship exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", skip_serializing_if = "Option::is_none")]
    pub catalog: Option<String>,
    /// What the other account is to you: a seller below you, an end customer or your own.
    #[serde(rename = "associationType", skip_serializing_if = "Option::is_none")]
    pub association_type: Option<AssociationType>,
    /// ID of the program management account the relationship is filed under; it is needed to read, update or delete the relationship.
    ///
    /// ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `17`, `maxLength` `17`, `pattern` `^pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountId", skip_serializing_if = "Option::is_none")]
    pub program_management_account_id: Option<String>,
    /// The AWS account on the other side, as twelve digits.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "associatedAccountId", skip_serializing_if = "Option::is_none")]
    pub associated_account_id: Option<String>,
    /// Your own short name for the relationship.
    ///
    /// A short one-line name that people give to a relationship.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whose account model the resale follows; absent where no resale model applies.
    #[serde(rename = "resaleAccountModel", skip_serializing_if = "Option::is_none")]
    pub resale_account_model: Option<ResaleAccountModel>,
    /// Whether the business is commercial or with government.
    #[serde(rename = "sector", skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// The moment at which the relationship was created.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// The moment of the relationship's last change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// The moment from which the relationship counts, if AWS gives one.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
}

/// One relationship as lists show it: all but its resale account model, which `GetRelationship` tells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RelationshipSummary {
    /// ARN of the relationship, for IAM policies and for tagging calls.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// ID of the relationship. Calls take it as `identifier`.
    ///
    /// ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^rs-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The present revision; send it with `UpdateRelationship`.
    ///
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The catalog in which the relationship exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", skip_serializing_if = "Option::is_none")]
    pub catalog: Option<String>,
    /// What the other account is to you: a seller below you, an end customer or your own.
    #[serde(rename = "associationType", skip_serializing_if = "Option::is_none")]
    pub association_type: Option<AssociationType>,
    /// ID of the program management account the relationship is filed under; it is needed to read, update or delete the relationship.
    ///
    /// ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `17`, `maxLength` `17`, `pattern` `^pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountId", skip_serializing_if = "Option::is_none")]
    pub program_management_account_id: Option<String>,
    /// The AWS account on the other side, as twelve digits.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "associatedAccountId", skip_serializing_if = "Option::is_none")]
    pub associated_account_id: Option<String>,
    /// Your own short name for the relationship.
    ///
    /// A short one-line name that people give to a relationship.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whether the business is commercial or with government.
    #[serde(rename = "sector", skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// The moment at which the relationship was created.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// The moment of the relationship's last change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// The moment from which the relationship counts, if AWS gives one.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
}

open_enum! {
    /// Whose agreement with AWS governs the resold account.
    ResaleAccountModel {
        /// Distributor model: the account is held under the distributor's agreement.
        Distributor = "DISTRIBUTOR",
        /// End customer model: the account is held under the customer's own agreement.
        EndCustomer = "END_CUSTOMER",
        /// Solution provider model: the account is held under the reselling partner's agreement.
        SolutionProvider = "SOLUTION_PROVIDER",
    }
}

/// Terms of resold Business Support, a plan that is deprecated here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResoldBusiness {
    /// Which accounts get Business Support: all of the organization or its management account alone.
    #[serde(rename = "coverage", deserialize_with = "or_default")]
    pub coverage: Coverage,
}

/// Terms of resold Enterprise Support.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResoldEnterprise {
    /// Which accounts get Enterprise Support: all of the organization or its management account alone.
    #[serde(rename = "coverage", deserialize_with = "or_default")]
    pub coverage: Coverage,
    /// Where the technical account manager shall be, as free text, for example `Germany`.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "tamLocation", deserialize_with = "or_default")]
    pub tam_location: String,
    /// The AWS account that pays for Enterprise Support, as twelve digits.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "chargeAccountId", skip_serializing_if = "Option::is_none")]
    pub charge_account_id: Option<String>,
}

/// Terms of resold Unified Operations support.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResoldUnifiedOperations {
    /// Which accounts get Unified Operations support: all of the organization or its management account alone.
    #[serde(rename = "coverage", deserialize_with = "or_default")]
    pub coverage: Coverage,
    /// Where the technical account manager shall be, as free text, for example `Brazil`.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "tamLocation", deserialize_with = "or_default")]
    pub tam_location: String,
    /// The AWS account that pays for Unified Operations support, as twelve digits.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "chargeAccountId", skip_serializing_if = "Option::is_none")]
    pub charge_account_id: Option<String>,
}

/// The thing named in the request does not exist in this catalog, or not for this caller. Check the identifiers and `catalog`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResourceNotFoundException {
    /// What was not found, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "message", deserialize_with = "or_default")]
    pub message: String,
    /// Identifier of the missing thing, if AWS names it.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "resourceId", skip_serializing_if = "Option::is_none")]
    pub resource_id: Option<String>,
    /// Kind of the missing thing, if AWS names it.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "resourceType", skip_serializing_if = "Option::is_none")]
    pub resource_type: Option<String>,
}

/// Terms of the service period that a handshake asks to revoke.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeServicePeriodHandshakeDetail {
    /// The sender's note to the receiver, if there is one.
    ///
    /// A short note in one line, from one side of a handshake to the other.
    ///
    /// Limits: `minLength` `1`, `maxLength` `300`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How the service period is bound: by a notice or by a fixed end.
    #[serde(rename = "servicePeriodType", skip_serializing_if = "Option::is_none")]
    pub service_period_type: Option<ServicePeriodType>,
    /// How many days' notice ends the service period; belongs to `MINIMUM_NOTICE_PERIOD`.
    ///
    /// A number of days, as a string of digits such as `30`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "minimumNoticeDays", skip_serializing_if = "Option::is_none")]
    pub minimum_notice_days: Option<String>,
    /// The moment at which the service period starts, if it is known.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// The moment at which the service period ends, if it is known.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Timestamp>,
}

/// The service period you propose to end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeServicePeriodPayload {
    /// The program management account the service period belongs to, by ID or by ARN.
    ///
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier", deserialize_with = "or_default")]
    pub program_management_account_identifier: String,
    /// What you want to tell the receiver besides, for example the reason.
    ///
    /// A short note in one line, from one side of a handshake to the other.
    ///
    /// Limits: `minLength` `1`, `maxLength` `300`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// Filters for handshakes that revoke a service period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeServicePeriodTypeFilters {
    /// Only handshakes on service periods of these types.
    ///
    /// Types of service periods to filter handshakes by.
    #[serde(rename = "servicePeriodTypes", skip_serializing_if = "Option::is_none")]
    pub service_period_types: Option<Vec<ServicePeriodType>>,
}

/// The order of listed handshakes that revoke a service period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeServicePeriodTypeSort {
    /// Which end of the list comes first.
    #[serde(rename = "sortOrder", deserialize_with = "or_default")]
    pub sort_order: SortOrder,
    /// What to sort by; there is only one choice.
    #[serde(rename = "sortBy", deserialize_with = "or_default")]
    pub sort_by: RevokeServicePeriodTypeSortName,
}

open_enum! {
    /// What listed handshakes that revoke a service period can be sorted by.
    RevokeServicePeriodTypeSortName {
        /// By the moment of the latest change.
        UpdatedAt = "UpdatedAt",
    }
}

open_enum! {
    /// The sector the business of a relationship belongs to.
    Sector {
        /// Business with private companies and other non-government customers.
        Commercial = "COMMERCIAL",
        /// Business with government bodies.
        Government = "GOVERNMENT",
        /// Government business that is handled as an exception.
        GovernmentException = "GOVERNMENT_EXCEPTION",
    }
}

open_enum! {
    /// How a service period is bound.
    ServicePeriodType {
        /// It goes on until notice is given, at least `minimumNoticeDays` ahead.
        MinimumNoticePeriod = "MINIMUM_NOTICE_PERIOD",
        /// It is agreed up to a fixed date.
        FixedCommitmentPeriod = "FIXED_COMMITMENT_PERIOD",
    }
}

/// A quota of the account is used up. Free something or ask AWS for more.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServiceQuotaExceededException {
    /// Which quota is used up, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "message", deserialize_with = "or_default")]
    pub message: String,
    /// Identifier of the resource for which the quota is used up.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "resourceId", deserialize_with = "or_default")]
    pub resource_id: String,
    /// Kind of the resource for which the quota is used up.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "resourceType", deserialize_with = "or_default")]
    pub resource_type: String,
    /// Code of the quota; give it when you ask AWS for more.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "quotaCode", deserialize_with = "or_default")]
    pub quota_code: String,
}

open_enum! {
    /// Which end of a sorted list comes first.
    SortOrder {
        /// The oldest change first.
        Ascending = "Ascending",
        /// The latest change first.
        Descending = "Descending",
    }
}

/// Terms of the service period that a handshake asks to start.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartServicePeriodHandshakeDetail {
    /// The sender's note to the receiver, if there is one.
    ///
    /// A short note in one line, from one side of a handshake to the other.
    ///
    /// Limits: `minLength` `1`, `maxLength` `300`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How the service period is bound: by a notice or by a fixed end.
    #[serde(rename = "servicePeriodType", skip_serializing_if = "Option::is_none")]
    pub service_period_type: Option<ServicePeriodType>,
    /// How many days' notice ends the service period; belongs to `MINIMUM_NOTICE_PERIOD`.
    ///
    /// A number of days, as a string of digits such as `30`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "minimumNoticeDays", skip_serializing_if = "Option::is_none")]
    pub minimum_notice_days: Option<String>,
    /// The moment at which the service period starts, if it is known.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// The moment at which the service period ends; belongs to `FIXED_COMMITMENT_PERIOD`.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Timestamp>,
}

/// The service period you propose to start, and how it is bound.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartServicePeriodPayload {
    /// The program management account the service period belongs to, by ID or by ARN.
    ///
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier", deserialize_with = "or_default")]
    pub program_management_account_identifier: String,
    /// What you want to tell the receiver besides.
    ///
    /// A short note in one line, from one side of a handshake to the other.
    ///
    /// Limits: `minLength` `1`, `maxLength` `300`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How the service period is bound: by a notice or by a fixed end. Give `minimumNoticeDays` for the one, `endDate` for the other.
    #[serde(rename = "servicePeriodType", deserialize_with = "or_default")]
    pub service_period_type: ServicePeriodType,
    /// How many days' notice ends the service period; for `MINIMUM_NOTICE_PERIOD`.
    ///
    /// A number of days, as a string of digits such as `30`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "minimumNoticeDays", skip_serializing_if = "Option::is_none")]
    pub minimum_notice_days: Option<String>,
    /// The moment at which the service period ends; for `FIXED_COMMITMENT_PERIOD`.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Timestamp>,
}

/// Filters for handshakes that start a service period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartServicePeriodTypeFilters {
    /// Only handshakes on service periods of these types.
    ///
    /// Types of service periods to filter handshakes by.
    #[serde(rename = "servicePeriodTypes", skip_serializing_if = "Option::is_none")]
    pub service_period_types: Option<Vec<ServicePeriodType>>,
}

/// The order of listed handshakes that start a service period.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartServicePeriodTypeSort {
    /// Which end of the list comes first.
    #[serde(rename = "sortOrder", deserialize_with = "or_default")]
    pub sort_order: SortOrder,
    /// What to sort by; there is only one choice.
    #[serde(rename = "sortBy", deserialize_with = "or_default")]
    pub sort_by: StartServicePeriodTypeSortName,
}

open_enum! {
    /// What listed handshakes that start a service period can be sorted by.
    StartServicePeriodTypeSortName {
        /// By the moment of the latest change.
        UpdatedAt = "UpdatedAt",
    }
}

open_union! {
    /// An AWS Support arrangement for a relationship. Set exactly one member.
    SupportPlan {
        /// Enterprise Support, resold by the partner.
        ResoldEnterprise(ResoldEnterprise) = "resoldEnterprise",
        /// Support that partners give to the customer themselves.
        PartnerLedSupport(PartnerLedSupport) = "partnerLedSupport",
        /// Unified Operations support, resold by the partner. Newer than the other plans.
        ResoldUnifiedOperations(ResoldUnifiedOperations) = "resoldUnifiedOperations",
        /// Business Support, resold by the partner. Still accepted but deprecated: choose another plan for new work.
        ResoldBusiness(ResoldBusiness) = "resoldBusiness",
    }
}

/// One label: a key and its value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tag {
    /// Name of the label, for example `region`.
    ///
    /// Name of a tag: letters, digits and spaces of any script and `_ . : / = + - @`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `128`, `pattern` `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[serde(rename = "key", deserialize_with = "or_default")]
    pub key: String,
    /// What the label says, for example `emea`. It may be empty.
    ///
    /// Value of a tag: letters, digits and spaces of any script and `_ . : / = + - @`; the empty string is allowed.
    ///
    /// Limits: `minLength` `0`, `maxLength` `256`, `pattern` `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[serde(rename = "value", deserialize_with = "or_default")]
    pub value: String,
}

/// The resource to tag, and its tags.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagResourceRequest {
    /// The resource to tag, by ARN: a program management account, a relationship or a channel handshake.
    ///
    /// ARN of a resource that carries tags: a program management account, a relationship or a channel handshake.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`, `pattern` `^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$`.
    #[serde(rename = "resourceArn", deserialize_with = "or_default")]
    pub resource_arn: String,
    /// The tags to add or to change. Tags with other keys stay as they are.
    ///
    /// Tags of a resource. Use each key only once.
    #[serde(rename = "tags", deserialize_with = "or_default")]
    pub tags: Vec<Tag>,
}

/// An empty answer: the tags are set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagResourceResponse {
}

/// Too many calls in a short time. Wait and try again, longer each time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ThrottlingException {
    /// Details on the throttling, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "message", deserialize_with = "or_default")]
    pub message: String,
    /// Code of the service whose rate limit was hit, if AWS names it.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "serviceCode", skip_serializing_if = "Option::is_none")]
    pub service_code: Option<String>,
    /// Code of the rate limit that was hit, if AWS names it; useful for a quota increase request.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "quotaCode", skip_serializing_if = "Option::is_none")]
    pub quota_code: Option<String>,
}

/// The resource that loses tags, and which.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UntagResourceRequest {
    /// The resource that loses tags, by ARN: a program management account, a relationship or a channel handshake.
    ///
    /// ARN of a resource that carries tags: a program management account, a relationship or a channel handshake.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`, `pattern` `^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$`.
    #[serde(rename = "resourceArn", deserialize_with = "or_default")]
    pub resource_arn: String,
    /// Names of the tags to remove. Tags with other keys stay as they are.
    ///
    /// Names of tags, without their values.
    ///
    /// Each item: Name of a tag: letters, digits and spaces of any script and `_ . : / = + - @`. (minLength 1, maxLength 128, pattern ^(\[\p{L}\p{Z}\p{N}_.:/=+\-@\]*)$)
    #[serde(rename = "tagKeys", deserialize_with = "or_default")]
    pub tag_keys: Vec<String>,
}

/// An empty answer: the tags are removed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UntagResourceResponse {
}

/// A changed program management account: its names and its new revision. For all the rest call `ListProgramManagementAccounts`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateProgramManagementAccountDetail {
    /// ID of the changed program management account, also when the request named it by ARN.
    ///
    /// ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `17`, `maxLength` `17`, `pattern` `^pma-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// ARN of the changed program management account.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// The revision after the change; send this one with the next update.
    ///
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The name the program management account has now.
    ///
    /// A short one-line name that people give to a program management account.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

/// Which program management account to change, and its new name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateProgramManagementAccountRequest {
    /// Where the program management account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The program management account to change, by ID or by ARN.
    ///
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// The revision you last read, for optimistic locking: if the account has changed since, the call ends in `ConflictException`.
    ///
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The new name; leave it out to keep the present one.
    ///
    /// A short one-line name that people give to a program management account.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

/// The answer to a successful `UpdateProgramManagementAccount`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateProgramManagementAccountResponse {
    /// The program management account after the change, in short.
    #[serde(rename = "programManagementAccountDetail", skip_serializing_if = "Option::is_none")]
    pub program_management_account_detail: Option<UpdateProgramManagementAccountDetail>,
}

/// A changed relationship: its names and its new revision. For all the rest call `GetRelationship`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateRelationshipDetail {
    /// ARN of the changed relationship.
    ///
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// ID of the changed relationship, also when the request named it by ARN.
    ///
    /// ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^rs-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The revision after the change; send this one with the next update.
    ///
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The name the relationship has now.
    ///
    /// A short one-line name that people give to a relationship.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

/// Which relationship to change, and what shall be new.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateRelationshipRequest {
    /// Where the relationship is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The relationship to change, by ID or by ARN.
    ///
    /// A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$`.
    #[serde(rename = "identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// The program management account the relationship is filed under, by ID or by ARN. It says where to look; it does not move the relationship.
    ///
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier", deserialize_with = "or_default")]
    pub program_management_account_identifier: String,
    /// The revision you last read, for optimistic locking: if the relationship has changed since, the call ends in `ConflictException`.
    ///
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The new name; leave it out to keep the present one.
    ///
    /// A short one-line name that people give to a relationship.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The support arrangement you ask for now. Set exactly one of its members, or leave the whole out to keep the present plan.
    #[serde(rename = "requestedSupportPlan", skip_serializing_if = "Option::is_none")]
    pub requested_support_plan: Option<SupportPlan>,
}

/// The answer to a successful `UpdateRelationship`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateRelationshipResponse {
    /// The relationship after the change, in short.
    #[serde(rename = "relationshipDetail", skip_serializing_if = "Option::is_none")]
    pub relationship_detail: Option<UpdateRelationshipDetail>,
}

/// AWS looked at the request and found it wrong. It can happen even after the local check passed, since some rules are known to the service only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ValidationException {
    /// What is wrong, in summary, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "message", deserialize_with = "or_default")]
    pub message: String,
    /// Whether the form of the request or a business rule is at fault.
    #[serde(rename = "reason", deserialize_with = "or_default")]
    pub reason: ValidationExceptionReason,
    /// The fields at fault, if AWS lists them.
    ///
    /// The fields at fault in one request.
    #[serde(rename = "fieldList", skip_serializing_if = "Option::is_none")]
    pub field_list: Option<Vec<ValidationExceptionField>>,
}

/// One field at fault and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ValidationExceptionField {
    /// The field at fault, by its name in the request.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "name", deserialize_with = "or_default")]
    pub name: String,
    /// What is wrong with the field, for code to branch on; the model does not list the codes.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "code", deserialize_with = "or_default")]
    pub code: String,
    /// What is wrong with the field, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "message", deserialize_with = "or_default")]
    pub message: String,
}

open_enum! {
    /// The kind of rule a request broke.
    ValidationExceptionReason {
        /// The request is malformed: a field is missing or its value is not acceptable.
        RequestValidationFailed = "REQUEST_VALIDATION_FAILED",
        /// The request is well formed, but a business rule of AWS forbids it.
        BusinessValidationFailed = "BUSINESS_VALIDATION_FAILED",
    }
}

request!(AcceptChannelHandshakeRequest, AcceptChannelHandshakeResponse, ACCEPT_CHANNEL_HANDSHAKE);
request!(CancelChannelHandshakeRequest, CancelChannelHandshakeResponse, CANCEL_CHANNEL_HANDSHAKE);
request!(CreateChannelHandshakeRequest, CreateChannelHandshakeResponse, CREATE_CHANNEL_HANDSHAKE);
request!(CreateProgramManagementAccountRequest, CreateProgramManagementAccountResponse, CREATE_PROGRAM_MANAGEMENT_ACCOUNT);
request!(CreateRelationshipRequest, CreateRelationshipResponse, CREATE_RELATIONSHIP);
request!(DeleteProgramManagementAccountRequest, DeleteProgramManagementAccountResponse, DELETE_PROGRAM_MANAGEMENT_ACCOUNT);
request!(DeleteRelationshipRequest, DeleteRelationshipResponse, DELETE_RELATIONSHIP);
request!(GetRelationshipRequest, GetRelationshipResponse, GET_RELATIONSHIP);
request!(ListChannelHandshakesRequest, ListChannelHandshakesResponse, LIST_CHANNEL_HANDSHAKES);
request!(ListProgramManagementAccountsRequest, ListProgramManagementAccountsResponse, LIST_PROGRAM_MANAGEMENT_ACCOUNTS);
request!(ListRelationshipsRequest, ListRelationshipsResponse, LIST_RELATIONSHIPS);
request!(ListTagsForResourceRequest, ListTagsForResourceResponse, LIST_TAGS_FOR_RESOURCE);
request!(RejectChannelHandshakeRequest, RejectChannelHandshakeResponse, REJECT_CHANNEL_HANDSHAKE);
request!(TagResourceRequest, TagResourceResponse, TAG_RESOURCE);
request!(UntagResourceRequest, UntagResourceResponse, UNTAG_RESOURCE);
request!(UpdateProgramManagementAccountRequest, UpdateProgramManagementAccountResponse, UPDATE_PROGRAM_MANAGEMENT_ACCOUNT);
request!(UpdateRelationshipRequest, UpdateRelationshipResponse, UPDATE_RELATIONSHIP);

exception!(AccessDeniedException, server: false, retryable: false);
exception!(ConflictException, server: false, retryable: false);
exception!(InternalServerException, server: true, retryable: true);
exception!(ResourceNotFoundException, server: false, retryable: false);
exception!(ServiceQuotaExceededException, server: false, retryable: true);
exception!(ThrottlingException, server: false, retryable: true);
exception!(ValidationException, server: false, retryable: false);
