// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
//! Every structure, union and enum of PartnerCentral Channel.

use super::{Request, Timestamp, open_enum, open_union};
use crate::shape::Operation;
use crate::channel as tables;
use serde::{Deserialize, Serialize};

/// `AcceptChannelHandshakeDetail` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceptChannelHandshakeDetail {
    /// `id` of the model.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^ch-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `status` of the model.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<HandshakeStatus>,
}

/// `AcceptChannelHandshakeRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceptChannelHandshakeRequest {
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// `identifier` of the model.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$`.
    #[serde(rename = "identifier")]
    pub identifier: String,
}

/// `AcceptChannelHandshakeResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceptChannelHandshakeResponse {
    /// `channelHandshakeDetail` of the model.
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
    #[serde(rename = "message")]
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

/// `CancelChannelHandshakeDetail` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelChannelHandshakeDetail {
    /// `id` of the model.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^ch-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `status` of the model.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<HandshakeStatus>,
}

/// `CancelChannelHandshakeRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelChannelHandshakeRequest {
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// `identifier` of the model.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$`.
    #[serde(rename = "identifier")]
    pub identifier: String,
}

/// `CancelChannelHandshakeResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelChannelHandshakeResponse {
    /// `channelHandshakeDetail` of the model.
    #[serde(rename = "channelHandshakeDetail", skip_serializing_if = "Option::is_none")]
    pub channel_handshake_detail: Option<CancelChannelHandshakeDetail>,
}

open_union! {
    /// `ChannelHandshakePayload` of the model.
    ChannelHandshakePayload {
        /// `startServicePeriodPayload` of the model.
        StartServicePeriodPayload(StartServicePeriodPayload) = "startServicePeriodPayload",
        /// `revokeServicePeriodPayload` of the model.
        RevokeServicePeriodPayload(RevokeServicePeriodPayload) = "revokeServicePeriodPayload",
    }
}

/// `ChannelHandshakeSummary` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ChannelHandshakeSummary {
    /// `id` of the model.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^ch-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", skip_serializing_if = "Option::is_none")]
    pub catalog: Option<String>,
    /// `handshakeType` of the model.
    #[serde(rename = "handshakeType", skip_serializing_if = "Option::is_none")]
    pub handshake_type: Option<HandshakeType>,
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "ownerAccountId", skip_serializing_if = "Option::is_none")]
    pub owner_account_id: Option<String>,
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "senderAccountId", skip_serializing_if = "Option::is_none")]
    pub sender_account_id: Option<String>,
    /// `senderDisplayName` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `40`, `pattern` `^[\x00-\x7E\xA9\xAE\xA2-\xA5\u202F]+$`.
    #[serde(rename = "senderDisplayName", skip_serializing_if = "Option::is_none")]
    pub sender_display_name: Option<String>,
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "receiverAccountId", skip_serializing_if = "Option::is_none")]
    pub receiver_account_id: Option<String>,
    /// `associatedResourceId` of the model.
    ///
    /// Limits: `minLength` `16`, `maxLength` `17`, `pattern` `^(?:(pma|rs)-[a-z0-9]{13})$`.
    #[serde(rename = "associatedResourceId", skip_serializing_if = "Option::is_none")]
    pub associated_resource_id: Option<String>,
    /// `detail` of the model.
    #[serde(rename = "detail", skip_serializing_if = "Option::is_none")]
    pub detail: Option<HandshakeDetail>,
    /// `createdAt` of the model.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// `updatedAt` of the model.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// `status` of the model.
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
    #[serde(rename = "message")]
    pub message: String,
    /// Identifier of the resource the request clashed with.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "resourceId")]
    pub resource_id: String,
    /// Kind of the resource the request clashed with.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "resourceType")]
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

/// `CreateChannelHandshakeDetail` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateChannelHandshakeDetail {
    /// `id` of the model.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^ch-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

/// `CreateChannelHandshakeRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateChannelHandshakeRequest {
    /// `handshakeType` of the model.
    #[serde(rename = "handshakeType")]
    pub handshake_type: HandshakeType,
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// `associatedResourceIdentifier` of the model.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(?:((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13}))$`.
    #[serde(rename = "associatedResourceIdentifier")]
    pub associated_resource_identifier: String,
    /// `payload` of the model.
    #[serde(rename = "payload", skip_serializing_if = "Option::is_none")]
    pub payload: Option<ChannelHandshakePayload>,
    /// A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[!-~]*$`.
    #[serde(rename = "clientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// Tags of a resource. Use each key only once.
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// `CreateChannelHandshakeResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateChannelHandshakeResponse {
    /// `channelHandshakeDetail` of the model.
    #[serde(rename = "channelHandshakeDetail", skip_serializing_if = "Option::is_none")]
    pub channel_handshake_detail: Option<CreateChannelHandshakeDetail>,
}

/// `CreateProgramManagementAccountDetail` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateProgramManagementAccountDetail {
    /// `id` of the model.
    ///
    /// Limits: `minLength` `17`, `maxLength` `17`, `pattern` `^pma-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
}

/// `CreateProgramManagementAccountRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateProgramManagementAccountRequest {
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// `program` of the model.
    #[serde(rename = "program")]
    pub program: Program,
    /// `displayName` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "accountId")]
    pub account_id: String,
    /// A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[!-~]*$`.
    #[serde(rename = "clientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// Tags of a resource. Use each key only once.
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// `CreateProgramManagementAccountResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateProgramManagementAccountResponse {
    /// `programManagementAccountDetail` of the model.
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
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// What the other account is to you: a seller below you, an end customer or your own.
    #[serde(rename = "associationType")]
    pub association_type: AssociationType,
    /// The program management account under which the relationship is filed, by ID or by ARN.
    ///
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier")]
    pub program_management_account_identifier: String,
    /// The AWS account on the other side, as twelve digits. Keep it a string, so that leading zeros survive.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "associatedAccountId")]
    pub associated_account_id: String,
    /// Your own short name for the relationship, shown in lists, for example `Example Corp EMEA`.
    ///
    /// A short one-line name that people give to a relationship.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName")]
    pub display_name: String,
    /// Whose account model the resale follows; leave it out where no resale model applies.
    #[serde(rename = "resaleAccountModel", skip_serializing_if = "Option::is_none")]
    pub resale_account_model: Option<ResaleAccountModel>,
    /// Whether the business is commercial or with government.
    #[serde(rename = "sector")]
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

/// `DeleteProgramManagementAccountRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteProgramManagementAccountRequest {
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "identifier")]
    pub identifier: String,
    /// A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[!-~]*$`.
    #[serde(rename = "clientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

/// `DeleteProgramManagementAccountResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteProgramManagementAccountResponse {
}

/// `DeleteRelationshipRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteRelationshipRequest {
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$`.
    #[serde(rename = "identifier")]
    pub identifier: String,
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier")]
    pub program_management_account_identifier: String,
    /// A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[!-~]*$`.
    #[serde(rename = "clientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

/// `DeleteRelationshipResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeleteRelationshipResponse {
}

/// `GetRelationshipRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetRelationshipRequest {
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier")]
    pub program_management_account_identifier: String,
    /// A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$`.
    #[serde(rename = "identifier")]
    pub identifier: String,
}

/// `GetRelationshipResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetRelationshipResponse {
    /// `relationshipDetail` of the model.
    #[serde(rename = "relationshipDetail", skip_serializing_if = "Option::is_none")]
    pub relationship_detail: Option<RelationshipDetail>,
}

open_union! {
    /// `HandshakeDetail` of the model.
    HandshakeDetail {
        /// `startServicePeriodHandshakeDetail` of the model.
        StartServicePeriodHandshakeDetail(StartServicePeriodHandshakeDetail) = "startServicePeriodHandshakeDetail",
        /// `revokeServicePeriodHandshakeDetail` of the model.
        RevokeServicePeriodHandshakeDetail(RevokeServicePeriodHandshakeDetail) = "revokeServicePeriodHandshakeDetail",
        /// `programManagementAccountHandshakeDetail` of the model.
        ProgramManagementAccountHandshakeDetail(ProgramManagementAccountHandshakeDetail) = "programManagementAccountHandshakeDetail",
    }
}

open_enum! {
    /// `HandshakeStatus` of the model.
    HandshakeStatus {
        /// `PENDING`.
        Pending = "PENDING",
        /// `ACCEPTED`.
        Accepted = "ACCEPTED",
        /// `REJECTED`.
        Rejected = "REJECTED",
        /// `CANCELED`.
        Canceled = "CANCELED",
        /// `EXPIRED`.
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// `HandshakeType` of the model.
    HandshakeType {
        /// `START_SERVICE_PERIOD`.
        StartServicePeriod = "START_SERVICE_PERIOD",
        /// `REVOKE_SERVICE_PERIOD`.
        RevokeServicePeriod = "REVOKE_SERVICE_PERIOD",
        /// `PROGRAM_MANAGEMENT_ACCOUNT`.
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
    #[serde(rename = "message")]
    pub message: String,
}

/// `ListChannelHandshakesRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListChannelHandshakesRequest {
    /// `handshakeType` of the model.
    #[serde(rename = "handshakeType")]
    pub handshake_type: HandshakeType,
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// `participantType` of the model.
    #[serde(rename = "participantType")]
    pub participant_type: ParticipantType,
    /// `maxResults` of the model.
    ///
    /// Limits: `minimum` `1`, `maximum` `100`.
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// `statuses` of the model.
    #[serde(rename = "statuses", skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<HandshakeStatus>>,
    /// Each item: minLength 16, maxLength 1011, pattern ^(?:((arn:\[a-z-\]+:partnercentral:\[a-z0-9-\]+:\[0-9\]{12}:catalog/\[a-zA-Z\]+/program-management-account/pma-\[a-z0-9\]{13}(/relationship/rs-\[a-z0-9\]{13})?)|(pma|rs)-\[a-z0-9\]{13}))$.
    #[serde(rename = "associatedResourceIdentifiers", skip_serializing_if = "Option::is_none")]
    pub associated_resource_identifiers: Option<Vec<String>>,
    /// `handshakeTypeFilters` of the model.
    #[serde(rename = "handshakeTypeFilters", skip_serializing_if = "Option::is_none")]
    pub handshake_type_filters: Option<ListChannelHandshakesTypeFilters>,
    /// `handshakeTypeSort` of the model.
    #[serde(rename = "handshakeTypeSort", skip_serializing_if = "Option::is_none")]
    pub handshake_type_sort: Option<ListChannelHandshakesTypeSort>,
    /// `nextToken` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// `ListChannelHandshakesResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListChannelHandshakesResponse {
    /// `items` of the model.
    #[serde(rename = "items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ChannelHandshakeSummary>>,
    /// `nextToken` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

open_union! {
    /// `ListChannelHandshakesTypeFilters` of the model.
    ListChannelHandshakesTypeFilters {
        /// `startServicePeriodTypeFilters` of the model.
        StartServicePeriodTypeFilters(StartServicePeriodTypeFilters) = "startServicePeriodTypeFilters",
        /// `revokeServicePeriodTypeFilters` of the model.
        RevokeServicePeriodTypeFilters(RevokeServicePeriodTypeFilters) = "revokeServicePeriodTypeFilters",
        /// `programManagementAccountTypeFilters` of the model.
        ProgramManagementAccountTypeFilters(ProgramManagementAccountTypeFilters) = "programManagementAccountTypeFilters",
    }
}

open_union! {
    /// `ListChannelHandshakesTypeSort` of the model.
    ListChannelHandshakesTypeSort {
        /// `startServicePeriodTypeSort` of the model.
        StartServicePeriodTypeSort(StartServicePeriodTypeSort) = "startServicePeriodTypeSort",
        /// `revokeServicePeriodTypeSort` of the model.
        RevokeServicePeriodTypeSort(RevokeServicePeriodTypeSort) = "revokeServicePeriodTypeSort",
        /// `programManagementAccountTypeSort` of the model.
        ProgramManagementAccountTypeSort(ProgramManagementAccountTypeSort) = "programManagementAccountTypeSort",
    }
}

/// `ListProgramManagementAccountsRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListProgramManagementAccountsRequest {
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// `maxResults` of the model.
    ///
    /// Limits: `minimum` `1`, `maximum` `100`.
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// Each item: minLength 1, maxLength 30, pattern ^\[^\x00-\x1F\x7F\]*$.
    #[serde(rename = "displayNames", skip_serializing_if = "Option::is_none")]
    pub display_names: Option<Vec<String>>,
    /// `programs` of the model.
    #[serde(rename = "programs", skip_serializing_if = "Option::is_none")]
    pub programs: Option<Vec<Program>>,
    /// Each item: An AWS account ID: twelve digits, for example `012345678901`. A string, never a number. (minLength 12, maxLength 12, pattern ^\[0-9\]*$)
    #[serde(rename = "accountIds", skip_serializing_if = "Option::is_none")]
    pub account_ids: Option<Vec<String>>,
    /// `statuses` of the model.
    #[serde(rename = "statuses", skip_serializing_if = "Option::is_none")]
    pub statuses: Option<Vec<ProgramManagementAccountStatus>>,
    /// `sort` of the model.
    #[serde(rename = "sort", skip_serializing_if = "Option::is_none")]
    pub sort: Option<ListProgramManagementAccountsSortBase>,
    /// `nextToken` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// `ListProgramManagementAccountsResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListProgramManagementAccountsResponse {
    /// `items` of the model.
    #[serde(rename = "items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<ProgramManagementAccountSummary>>,
    /// `nextToken` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// `ListProgramManagementAccountsSortBase` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListProgramManagementAccountsSortBase {
    /// `sortOrder` of the model.
    #[serde(rename = "sortOrder")]
    pub sort_order: SortOrder,
    /// `sortBy` of the model.
    #[serde(rename = "sortBy")]
    pub sort_by: ListProgramManagementAccountsSortName,
}

open_enum! {
    /// `ListProgramManagementAccountsSortName` of the model.
    ListProgramManagementAccountsSortName {
        /// `UpdatedAt`.
        UpdatedAt = "UpdatedAt",
    }
}

/// `ListRelationshipsRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListRelationshipsRequest {
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// `maxResults` of the model.
    ///
    /// Limits: `minimum` `1`, `maximum` `100`.
    #[serde(rename = "maxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// Each item: An AWS account ID: twelve digits, for example `012345678901`. A string, never a number. (minLength 12, maxLength 12, pattern ^\[0-9\]*$)
    #[serde(rename = "associatedAccountIds", skip_serializing_if = "Option::is_none")]
    pub associated_account_ids: Option<Vec<String>>,
    /// `associationTypes` of the model.
    #[serde(rename = "associationTypes", skip_serializing_if = "Option::is_none")]
    pub association_types: Option<Vec<AssociationType>>,
    /// Each item: A short one-line name that people give to a relationship. (minLength 1, maxLength 30, pattern ^\[^\x00-\x1F\x7F\]*$)
    #[serde(rename = "displayNames", skip_serializing_if = "Option::is_none")]
    pub display_names: Option<Vec<String>>,
    /// Each item: A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN. (minLength 17, maxLength 1011, pattern ^(arn:\[a-z-\]+:partnercentral:\[a-z0-9-\]+:\[0-9\]{12}:catalog/\[a-zA-Z\]+/program-management-account/)?pma-\[a-z0-9\]{13}$)
    #[serde(rename = "programManagementAccountIdentifiers", skip_serializing_if = "Option::is_none")]
    pub program_management_account_identifiers: Option<Vec<String>>,
    /// `sort` of the model.
    #[serde(rename = "sort", skip_serializing_if = "Option::is_none")]
    pub sort: Option<ListRelationshipsSortBase>,
    /// `nextToken` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// `ListRelationshipsResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListRelationshipsResponse {
    /// `items` of the model.
    #[serde(rename = "items", skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<RelationshipSummary>>,
    /// `nextToken` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[^\x00-\x1F\x7F\x20]*$`.
    #[serde(rename = "nextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// `ListRelationshipsSortBase` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListRelationshipsSortBase {
    /// `sortOrder` of the model.
    #[serde(rename = "sortOrder")]
    pub sort_order: SortOrder,
    /// `sortBy` of the model.
    #[serde(rename = "sortBy")]
    pub sort_by: ListRelationshipsSortName,
}

open_enum! {
    /// `ListRelationshipsSortName` of the model.
    ListRelationshipsSortName {
        /// `UpdatedAt`.
        UpdatedAt = "UpdatedAt",
    }
}

/// `ListTagsForResourceRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListTagsForResourceRequest {
    /// `resourceArn` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`, `pattern` `^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$`.
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
}

/// `ListTagsForResourceResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListTagsForResourceResponse {
    /// Tags of a resource. Use each key only once.
    #[serde(rename = "tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

open_enum! {
    /// `ParticipantType` of the model.
    ParticipantType {
        /// `SENDER`.
        Sender = "SENDER",
        /// `RECEIVER`.
        Receiver = "RECEIVER",
    }
}

/// Terms of support that is given by a partner.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartnerLedSupport {
    /// Which accounts the partner supports: all of the organization or its management account alone.
    #[serde(rename = "coverage")]
    pub coverage: Coverage,
    /// Which partner in the chain gives the support, the distributor or its seller.
    #[serde(rename = "provider", skip_serializing_if = "Option::is_none")]
    pub provider: Option<Provider>,
    /// Where the technical account manager shall be, as free text, for example `Japan`.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "tamLocation")]
    pub tam_location: String,
}

open_enum! {
    /// `Program` of the model.
    Program {
        /// `SOLUTION_PROVIDER`.
        SolutionProvider = "SOLUTION_PROVIDER",
        /// `DISTRIBUTION`.
        Distribution = "DISTRIBUTION",
        /// `DISTRIBUTION_SELLER`.
        DistributionSeller = "DISTRIBUTION_SELLER",
    }
}

/// `ProgramManagementAccountHandshakeDetail` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProgramManagementAccountHandshakeDetail {
    /// `program` of the model.
    #[serde(rename = "program", skip_serializing_if = "Option::is_none")]
    pub program: Option<Program>,
}

open_enum! {
    /// `ProgramManagementAccountStatus` of the model.
    ProgramManagementAccountStatus {
        /// `PENDING`.
        Pending = "PENDING",
        /// `ACTIVE`.
        Active = "ACTIVE",
        /// `INACTIVE`.
        Inactive = "INACTIVE",
    }
}

/// `ProgramManagementAccountSummary` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProgramManagementAccountSummary {
    /// `id` of the model.
    ///
    /// Limits: `minLength` `17`, `maxLength` `17`, `pattern` `^pma-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", skip_serializing_if = "Option::is_none")]
    pub catalog: Option<String>,
    /// `program` of the model.
    #[serde(rename = "program", skip_serializing_if = "Option::is_none")]
    pub program: Option<Program>,
    /// `displayName` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "accountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `createdAt` of the model.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// `updatedAt` of the model.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// `startDate` of the model.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// `status` of the model.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<ProgramManagementAccountStatus>,
}

/// `ProgramManagementAccountTypeFilters` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProgramManagementAccountTypeFilters {
    /// `programs` of the model.
    #[serde(rename = "programs", skip_serializing_if = "Option::is_none")]
    pub programs: Option<Vec<Program>>,
}

/// `ProgramManagementAccountTypeSort` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ProgramManagementAccountTypeSort {
    /// `sortOrder` of the model.
    #[serde(rename = "sortOrder")]
    pub sort_order: SortOrder,
    /// `sortBy` of the model.
    #[serde(rename = "sortBy")]
    pub sort_by: ProgramManagementAccountTypeSortName,
}

open_enum! {
    /// `ProgramManagementAccountTypeSortName` of the model.
    ProgramManagementAccountTypeSortName {
        /// `UpdatedAt`.
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

/// `RejectChannelHandshakeDetail` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RejectChannelHandshakeDetail {
    /// `id` of the model.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^ch-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// `status` of the model.
    #[serde(rename = "status", skip_serializing_if = "Option::is_none")]
    pub status: Option<HandshakeStatus>,
}

/// `RejectChannelHandshakeRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RejectChannelHandshakeRequest {
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// `identifier` of the model.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$`.
    #[serde(rename = "identifier")]
    pub identifier: String,
}

/// `RejectChannelHandshakeResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RejectChannelHandshakeResponse {
    /// `channelHandshakeDetail` of the model.
    #[serde(rename = "channelHandshakeDetail", skip_serializing_if = "Option::is_none")]
    pub channel_handshake_detail: Option<RejectChannelHandshakeDetail>,
}

/// `RelationshipDetail` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RelationshipDetail {
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^rs-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", skip_serializing_if = "Option::is_none")]
    pub catalog: Option<String>,
    /// What the associated account is to the partner.
    #[serde(rename = "associationType", skip_serializing_if = "Option::is_none")]
    pub association_type: Option<AssociationType>,
    /// `programManagementAccountId` of the model.
    ///
    /// Limits: `minLength` `17`, `maxLength` `17`, `pattern` `^pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountId", skip_serializing_if = "Option::is_none")]
    pub program_management_account_id: Option<String>,
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "associatedAccountId", skip_serializing_if = "Option::is_none")]
    pub associated_account_id: Option<String>,
    /// A short one-line name that people give to a relationship.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Whose agreement with AWS governs the resold account.
    #[serde(rename = "resaleAccountModel", skip_serializing_if = "Option::is_none")]
    pub resale_account_model: Option<ResaleAccountModel>,
    /// The sector the business of a relationship belongs to.
    #[serde(rename = "sector", skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// `createdAt` of the model.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// `updatedAt` of the model.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// `startDate` of the model.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
}

/// `RelationshipSummary` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RelationshipSummary {
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `16`, `maxLength` `16`, `pattern` `^rs-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog", skip_serializing_if = "Option::is_none")]
    pub catalog: Option<String>,
    /// What the associated account is to the partner.
    #[serde(rename = "associationType", skip_serializing_if = "Option::is_none")]
    pub association_type: Option<AssociationType>,
    /// `programManagementAccountId` of the model.
    ///
    /// Limits: `minLength` `17`, `maxLength` `17`, `pattern` `^pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountId", skip_serializing_if = "Option::is_none")]
    pub program_management_account_id: Option<String>,
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `minLength` `12`, `maxLength` `12`, `pattern` `^[0-9]*$`.
    #[serde(rename = "associatedAccountId", skip_serializing_if = "Option::is_none")]
    pub associated_account_id: Option<String>,
    /// A short one-line name that people give to a relationship.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// The sector the business of a relationship belongs to.
    #[serde(rename = "sector", skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// `createdAt` of the model.
    #[serde(rename = "createdAt", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Timestamp>,
    /// `updatedAt` of the model.
    #[serde(rename = "updatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
    /// `startDate` of the model.
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
    #[serde(rename = "coverage")]
    pub coverage: Coverage,
}

/// Terms of resold Enterprise Support.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResoldEnterprise {
    /// Which accounts get Enterprise Support: all of the organization or its management account alone.
    #[serde(rename = "coverage")]
    pub coverage: Coverage,
    /// Where the technical account manager shall be, as free text, for example `Germany`.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "tamLocation")]
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
    #[serde(rename = "coverage")]
    pub coverage: Coverage,
    /// Where the technical account manager shall be, as free text, for example `Brazil`.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "tamLocation")]
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
    #[serde(rename = "message")]
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

/// `RevokeServicePeriodHandshakeDetail` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeServicePeriodHandshakeDetail {
    /// `note` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `300`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// `servicePeriodType` of the model.
    #[serde(rename = "servicePeriodType", skip_serializing_if = "Option::is_none")]
    pub service_period_type: Option<ServicePeriodType>,
    /// `minimumNoticeDays` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "minimumNoticeDays", skip_serializing_if = "Option::is_none")]
    pub minimum_notice_days: Option<String>,
    /// `startDate` of the model.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// `endDate` of the model.
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Timestamp>,
}

/// `RevokeServicePeriodPayload` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeServicePeriodPayload {
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier")]
    pub program_management_account_identifier: String,
    /// `note` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `300`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// `RevokeServicePeriodTypeFilters` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeServicePeriodTypeFilters {
    /// `servicePeriodTypes` of the model.
    #[serde(rename = "servicePeriodTypes", skip_serializing_if = "Option::is_none")]
    pub service_period_types: Option<Vec<ServicePeriodType>>,
}

/// `RevokeServicePeriodTypeSort` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RevokeServicePeriodTypeSort {
    /// `sortOrder` of the model.
    #[serde(rename = "sortOrder")]
    pub sort_order: SortOrder,
    /// `sortBy` of the model.
    #[serde(rename = "sortBy")]
    pub sort_by: RevokeServicePeriodTypeSortName,
}

open_enum! {
    /// `RevokeServicePeriodTypeSortName` of the model.
    RevokeServicePeriodTypeSortName {
        /// `UpdatedAt`.
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
    /// `ServicePeriodType` of the model.
    ServicePeriodType {
        /// `MINIMUM_NOTICE_PERIOD`.
        MinimumNoticePeriod = "MINIMUM_NOTICE_PERIOD",
        /// `FIXED_COMMITMENT_PERIOD`.
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
    #[serde(rename = "message")]
    pub message: String,
    /// Identifier of the resource for which the quota is used up.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "resourceId")]
    pub resource_id: String,
    /// Kind of the resource for which the quota is used up.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "resourceType")]
    pub resource_type: String,
    /// Code of the quota; give it when you ask AWS for more.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "quotaCode")]
    pub quota_code: String,
}

open_enum! {
    /// `SortOrder` of the model.
    SortOrder {
        /// `Ascending`.
        Ascending = "Ascending",
        /// `Descending`.
        Descending = "Descending",
    }
}

/// `StartServicePeriodHandshakeDetail` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartServicePeriodHandshakeDetail {
    /// `note` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `300`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// `servicePeriodType` of the model.
    #[serde(rename = "servicePeriodType", skip_serializing_if = "Option::is_none")]
    pub service_period_type: Option<ServicePeriodType>,
    /// `minimumNoticeDays` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "minimumNoticeDays", skip_serializing_if = "Option::is_none")]
    pub minimum_notice_days: Option<String>,
    /// `startDate` of the model.
    #[serde(rename = "startDate", skip_serializing_if = "Option::is_none")]
    pub start_date: Option<Timestamp>,
    /// `endDate` of the model.
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Timestamp>,
}

/// `StartServicePeriodPayload` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartServicePeriodPayload {
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier")]
    pub program_management_account_identifier: String,
    /// `note` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `300`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "note", skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// `servicePeriodType` of the model.
    #[serde(rename = "servicePeriodType")]
    pub service_period_type: ServicePeriodType,
    /// `minimumNoticeDays` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "minimumNoticeDays", skip_serializing_if = "Option::is_none")]
    pub minimum_notice_days: Option<String>,
    /// `endDate` of the model.
    #[serde(rename = "endDate", skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Timestamp>,
}

/// `StartServicePeriodTypeFilters` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartServicePeriodTypeFilters {
    /// `servicePeriodTypes` of the model.
    #[serde(rename = "servicePeriodTypes", skip_serializing_if = "Option::is_none")]
    pub service_period_types: Option<Vec<ServicePeriodType>>,
}

/// `StartServicePeriodTypeSort` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartServicePeriodTypeSort {
    /// `sortOrder` of the model.
    #[serde(rename = "sortOrder")]
    pub sort_order: SortOrder,
    /// `sortBy` of the model.
    #[serde(rename = "sortBy")]
    pub sort_by: StartServicePeriodTypeSortName,
}

open_enum! {
    /// `StartServicePeriodTypeSortName` of the model.
    StartServicePeriodTypeSortName {
        /// `UpdatedAt`.
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
    #[serde(rename = "key")]
    pub key: String,
    /// What the label says, for example `emea`. It may be empty.
    ///
    /// Value of a tag: letters, digits and spaces of any script and `_ . : / = + - @`; the empty string is allowed.
    ///
    /// Limits: `minLength` `0`, `maxLength` `256`, `pattern` `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[serde(rename = "value")]
    pub value: String,
}

/// `TagResourceRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagResourceRequest {
    /// `resourceArn` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`, `pattern` `^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$`.
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    /// Tags of a resource. Use each key only once.
    #[serde(rename = "tags")]
    pub tags: Vec<Tag>,
}

/// `TagResourceResponse` of the model.
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
    #[serde(rename = "message")]
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

/// `UntagResourceRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UntagResourceRequest {
    /// `resourceArn` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`, `pattern` `^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$`.
    #[serde(rename = "resourceArn")]
    pub resource_arn: String,
    /// Each item: Name of a tag: letters, digits and spaces of any script and `_ . : / = + - @`. (minLength 1, maxLength 128, pattern ^(\[\p{L}\p{Z}\p{N}_.:/=+\-@\]*)$)
    #[serde(rename = "tagKeys")]
    pub tag_keys: Vec<String>,
}

/// `UntagResourceResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UntagResourceResponse {
}

/// `UpdateProgramManagementAccountDetail` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateProgramManagementAccountDetail {
    /// `id` of the model.
    ///
    /// Limits: `minLength` `17`, `maxLength` `17`, `pattern` `^pma-[a-z0-9]{13}$`.
    #[serde(rename = "id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Amazon Resource Name: the full, worldwide unique name of a resource.
    ///
    /// Limits: `minLength` `1`, `maxLength` `1011`.
    #[serde(rename = "arn", skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// `displayName` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

/// `UpdateProgramManagementAccountRequest` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateProgramManagementAccountRequest {
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z]*$`.
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "identifier")]
    pub identifier: String,
    /// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
    ///
    /// Limits: `minLength` `1`, `maxLength` `10`, `pattern` `^[0-9]*$`.
    #[serde(rename = "revision", skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// `displayName` of the model.
    ///
    /// Limits: `minLength` `1`, `maxLength` `30`, `pattern` `^[^\x00-\x1F\x7F]*$`.
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
}

/// `UpdateProgramManagementAccountResponse` of the model.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateProgramManagementAccountResponse {
    /// `programManagementAccountDetail` of the model.
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
    #[serde(rename = "catalog")]
    pub catalog: String,
    /// The relationship to change, by ID or by ARN.
    ///
    /// A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `16`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$`.
    #[serde(rename = "identifier")]
    pub identifier: String,
    /// The program management account the relationship is filed under, by ID or by ARN. It says where to look; it does not move the relationship.
    ///
    /// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
    ///
    /// Limits: `minLength` `17`, `maxLength` `1011`, `pattern` `^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$`.
    #[serde(rename = "programManagementAccountIdentifier")]
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
    #[serde(rename = "message")]
    pub message: String,
    /// Whether the form of the request or a business rule is at fault.
    #[serde(rename = "reason")]
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
    #[serde(rename = "name")]
    pub name: String,
    /// What is wrong with the field, for code to branch on; the model does not list the codes.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "code")]
    pub code: String,
    /// What is wrong with the field, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "message")]
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

impl Request for AcceptChannelHandshakeRequest {
    type Response = AcceptChannelHandshakeResponse;
    const OPERATION: &'static Operation = &tables::ACCEPT_CHANNEL_HANDSHAKE;
}

impl Request for CancelChannelHandshakeRequest {
    type Response = CancelChannelHandshakeResponse;
    const OPERATION: &'static Operation = &tables::CANCEL_CHANNEL_HANDSHAKE;
}

impl Request for CreateChannelHandshakeRequest {
    type Response = CreateChannelHandshakeResponse;
    const OPERATION: &'static Operation = &tables::CREATE_CHANNEL_HANDSHAKE;
}

impl Request for CreateProgramManagementAccountRequest {
    type Response = CreateProgramManagementAccountResponse;
    const OPERATION: &'static Operation = &tables::CREATE_PROGRAM_MANAGEMENT_ACCOUNT;
}

impl Request for CreateRelationshipRequest {
    type Response = CreateRelationshipResponse;
    const OPERATION: &'static Operation = &tables::CREATE_RELATIONSHIP;
}

impl Request for DeleteProgramManagementAccountRequest {
    type Response = DeleteProgramManagementAccountResponse;
    const OPERATION: &'static Operation = &tables::DELETE_PROGRAM_MANAGEMENT_ACCOUNT;
}

impl Request for DeleteRelationshipRequest {
    type Response = DeleteRelationshipResponse;
    const OPERATION: &'static Operation = &tables::DELETE_RELATIONSHIP;
}

impl Request for GetRelationshipRequest {
    type Response = GetRelationshipResponse;
    const OPERATION: &'static Operation = &tables::GET_RELATIONSHIP;
}

impl Request for ListChannelHandshakesRequest {
    type Response = ListChannelHandshakesResponse;
    const OPERATION: &'static Operation = &tables::LIST_CHANNEL_HANDSHAKES;
}

impl Request for ListProgramManagementAccountsRequest {
    type Response = ListProgramManagementAccountsResponse;
    const OPERATION: &'static Operation = &tables::LIST_PROGRAM_MANAGEMENT_ACCOUNTS;
}

impl Request for ListRelationshipsRequest {
    type Response = ListRelationshipsResponse;
    const OPERATION: &'static Operation = &tables::LIST_RELATIONSHIPS;
}

impl Request for ListTagsForResourceRequest {
    type Response = ListTagsForResourceResponse;
    const OPERATION: &'static Operation = &tables::LIST_TAGS_FOR_RESOURCE;
}

impl Request for RejectChannelHandshakeRequest {
    type Response = RejectChannelHandshakeResponse;
    const OPERATION: &'static Operation = &tables::REJECT_CHANNEL_HANDSHAKE;
}

impl Request for TagResourceRequest {
    type Response = TagResourceResponse;
    const OPERATION: &'static Operation = &tables::TAG_RESOURCE;
}

impl Request for UntagResourceRequest {
    type Response = UntagResourceResponse;
    const OPERATION: &'static Operation = &tables::UNTAG_RESOURCE;
}

impl Request for UpdateProgramManagementAccountRequest {
    type Response = UpdateProgramManagementAccountResponse;
    const OPERATION: &'static Operation = &tables::UPDATE_PROGRAM_MANAGEMENT_ACCOUNT;
}

impl Request for UpdateRelationshipRequest {
    type Response = UpdateRelationshipResponse;
    const OPERATION: &'static Operation = &tables::UPDATE_RELATIONSHIP;
}
