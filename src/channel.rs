// Written by `cargo xtask import` from xtask/model/channel.json. Sentences are people's and survive it:
// edit those in place, everything else in the model.
//! The declaration of Partner Central Channel: every operation, shape, constraint and sentence.

use crate::pattern::table;
use crate::shape::*;

/// The service.
pub static SERVICE: Service = Service {
    name: "channel",
    target_prefix: "PartnerCentralChannel",
    signing_name: "partnercentral-channel",
    sdk_id: "PartnerCentral Channel",
    version: "2024-03-18",
    date: "2026-11-17",
    operations: &[
        &ACCEPT_CHANNEL_HANDSHAKE,
        &CANCEL_CHANNEL_HANDSHAKE,
        &CREATE_CHANNEL_HANDSHAKE,
        &CREATE_PROGRAM_MANAGEMENT_ACCOUNT,
        &CREATE_RELATIONSHIP,
        &DELETE_PROGRAM_MANAGEMENT_ACCOUNT,
        &DELETE_RELATIONSHIP,
        &GET_RELATIONSHIP,
        &LIST_CHANNEL_HANDSHAKES,
        &LIST_PROGRAM_MANAGEMENT_ACCOUNTS,
        &LIST_RELATIONSHIPS,
        &LIST_TAGS_FOR_RESOURCE,
        &REJECT_CHANNEL_HANDSHAKE,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT,
        &UPDATE_RELATIONSHIP,
    ],
};

/// Says yes to a channel handshake that you have received.
pub static ACCEPT_CHANNEL_HANDSHAKE: Operation = Operation::new(
    &SERVICE,
    "AcceptChannelHandshake",
    "Says yes to a channel handshake that you have received.",
    &ACCEPT_CHANNEL_HANDSHAKE_REQUEST,
    &ACCEPT_CHANNEL_HANDSHAKE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).idempotent();

/// Withdraws a channel handshake that you have sent.
pub static CANCEL_CHANNEL_HANDSHAKE: Operation = Operation::new(
    &SERVICE,
    "CancelChannelHandshake",
    "Withdraws a channel handshake that you have sent.",
    &CANCEL_CHANNEL_HANDSHAKE_REQUEST,
    &CANCEL_CHANNEL_HANDSHAKE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).idempotent();

/// Asks the other side to agree to something: to start or revoke a service period, or to take part as a program management account.
pub static CREATE_CHANNEL_HANDSHAKE: Operation = Operation::new(
    &SERVICE,
    "CreateChannelHandshake",
    "Asks the other side to agree to something: to start or revoke a service period, or to take part as a program management account.",
    &CREATE_CHANNEL_HANDSHAKE_REQUEST,
    &CREATE_CHANNEL_HANDSHAKE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// Reports an AWS account through which you run a resale program, so that relationships can be filed under it.
pub static CREATE_PROGRAM_MANAGEMENT_ACCOUNT: Operation = Operation::new(
    &SERVICE,
    "CreateProgramManagementAccount",
    "Reports an AWS account through which you run a resale program, so that relationships can be filed under it.",
    &CREATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST,
    &CREATE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// Puts a customer's, a downstream seller's or one of your own AWS accounts under a program management account, so that resale through it can be reported and supported.
pub static CREATE_RELATIONSHIP: Operation = Operation::new(
    &SERVICE,
    "CreateRelationship",
    "Puts a customer's, a downstream seller's or one of your own AWS accounts under a program management account, so that resale through it can be reported and supported.",
    &CREATE_RELATIONSHIP_REQUEST,
    &CREATE_RELATIONSHIP_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// Removes a program management account from Partner Central; the AWS account itself stays.
pub static DELETE_PROGRAM_MANAGEMENT_ACCOUNT: Operation = Operation::new(
    &SERVICE,
    "DeleteProgramManagementAccount",
    "Removes a program management account from Partner Central; the AWS account itself stays.",
    &DELETE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST,
    &DELETE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
).idempotent();

/// Removes a relationship from its program management account; the AWS account on the other side stays.
pub static DELETE_RELATIONSHIP: Operation = Operation::new(
    &SERVICE,
    "DeleteRelationship",
    "Removes a relationship from its program management account; the AWS account on the other side stays.",
    &DELETE_RELATIONSHIP_REQUEST,
    &DELETE_RELATIONSHIP_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
).idempotent();

/// Reads one relationship in full, with the revision you need to update it.
pub static GET_RELATIONSHIP: Operation = Operation::new(
    &SERVICE,
    "GetRelationship",
    "Reads one relationship in full, with the revision you need to update it.",
    &GET_RELATIONSHIP_REQUEST,
    &GET_RELATIONSHIP_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).readonly();

/// Lists the channel handshakes of one type that you have sent or received, page by page; filters and a sort order are optional.
pub static LIST_CHANNEL_HANDSHAKES: Operation = Operation::new(
    &SERVICE,
    "ListChannelHandshakes",
    "Lists the channel handshakes of one type that you have sent or received, page by page; filters and a sort order are optional.",
    &LIST_CHANNEL_HANDSHAKES_REQUEST,
    &LIST_CHANNEL_HANDSHAKES_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).readonly().paginated("nextToken", "nextToken", Some("maxResults"), "items");

/// Lists your program management accounts, page by page; filters and a sort order are optional.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS: Operation = Operation::new(
    &SERVICE,
    "ListProgramManagementAccounts",
    "Lists your program management accounts, page by page; filters and a sort order are optional.",
    &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_REQUEST,
    &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).readonly().paginated("nextToken", "nextToken", Some("maxResults"), "items");

/// Lists your relationships, page by page; filters and a sort order are optional. Page tokens are opaque: pass them back unchanged.
pub static LIST_RELATIONSHIPS: Operation = Operation::new(
    &SERVICE,
    "ListRelationships",
    "Lists your relationships, page by page; filters and a sort order are optional. Page tokens are opaque: pass them back unchanged.",
    &LIST_RELATIONSHIPS_REQUEST,
    &LIST_RELATIONSHIPS_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).readonly().paginated("nextToken", "nextToken", Some("maxResults"), "items");

/// Reads all tags of one resource, which is named by its ARN.
pub static LIST_TAGS_FOR_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "ListTagsForResource",
    "Reads all tags of one resource, which is named by its ARN.",
    &LIST_TAGS_FOR_RESOURCE_REQUEST,
    &LIST_TAGS_FOR_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).readonly();

/// Says no to a channel handshake that you have received.
pub static REJECT_CHANNEL_HANDSHAKE: Operation = Operation::new(
    &SERVICE,
    "RejectChannelHandshake",
    "Says no to a channel handshake that you have received.",
    &REJECT_CHANNEL_HANDSHAKE_REQUEST,
    &REJECT_CHANNEL_HANDSHAKE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).idempotent();

/// Adds tags to a resource; a key that is there already gets the new value.
pub static TAG_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "TagResource",
    "Adds tags to a resource; a key that is there already gets the new value.",
    &TAG_RESOURCE_REQUEST,
    &TAG_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
).idempotent();

/// Removes tags from a resource by their keys.
pub static UNTAG_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "UntagResource",
    "Removes tags from a resource by their keys.",
    &UNTAG_RESOURCE_REQUEST,
    &UNTAG_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
).idempotent();

/// Renames a program management account. Send the revision you last read; an outdated one ends in `ConflictException`.
pub static UPDATE_PROGRAM_MANAGEMENT_ACCOUNT: Operation = Operation::new(
    &SERVICE,
    "UpdateProgramManagementAccount",
    "Renames a program management account. Send the revision you last read; an outdated one ends in `ConflictException`.",
    &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST,
    &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
).idempotent();

/// Renames a relationship or asks for another support plan. Everything else about it stays as it was created.
pub static UPDATE_RELATIONSHIP: Operation = Operation::new(
    &SERVICE,
    "UpdateRelationship",
    "Renames a relationship or asks for another support plan. Everything else about it stays as it was created.",
    &UPDATE_RELATIONSHIP_REQUEST,
    &UPDATE_RELATIONSHIP_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
);

/// `AcceptChannelHandshakeDetail`.
pub static ACCEPT_CHANNEL_HANDSHAKE_DETAIL: Shape = structure("AcceptChannelHandshakeDetail", "", &[
    optional("id", &CHANNEL_HANDSHAKE_ID, ""),
    optional("arn", &ARN, ""),
    optional("status", &HANDSHAKE_STATUS, ""),
]);

/// `AcceptChannelHandshakeRequest`.
pub static ACCEPT_CHANNEL_HANDSHAKE_REQUEST: Shape = structure("AcceptChannelHandshakeRequest", "", &[
    required("catalog", &CATALOG, ""),
    required("identifier", &CHANNEL_HANDSHAKE_IDENTIFIER, ""),
]);

/// `AcceptChannelHandshakeResponse`.
pub static ACCEPT_CHANNEL_HANDSHAKE_RESPONSE: Shape = structure("AcceptChannelHandshakeResponse", "", &[
    optional("channelHandshakeDetail", &ACCEPT_CHANNEL_HANDSHAKE_DETAIL, ""),
]);

/// AWS refused the call: the caller lacks the permission, or the partner may not do this. Repeating the same call does not help.
pub static ACCESS_DENIED_EXCEPTION: Shape = structure("AccessDeniedException", "AWS refused the call: the caller lacks the permission, or the partner may not do this. Repeating the same call does not help.", &[
    required("message", &STRING, "Why access was refused, for people to read; do not match on the wording."),
    optional("reason", &STRING, "A short code for the refusal, if AWS gives one; the model does not list the codes."),
])
    .error(false, false);

/// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
pub static ACCOUNT_ID: Shape = string("AccountId", "An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.")
    .limits(Some(12), Some(12))
    .pattern(&Pattern { source: r"^[0-9]*$", dfa: &table::CHANNEL_ACCOUNT_ID });

/// `AccountIdList`.
pub static ACCOUNT_ID_LIST: Shape = list("AccountIdList", "", &ACCOUNT_ID);

/// Amazon Resource Name: the full, worldwide unique name of a resource.
pub static ARN: Shape = string("Arn", "Amazon Resource Name: the full, worldwide unique name of a resource.")
    .limits(Some(1), Some(1011));

/// `AssociatedResourceId`.
pub static ASSOCIATED_RESOURCE_ID: Shape = string("AssociatedResourceId", "")
    .limits(Some(16), Some(17))
    .pattern(&Pattern { source: r"^(?:(pma|rs)-[a-z0-9]{13})$", dfa: &table::CHANNEL_ASSOCIATED_RESOURCE_ID });

/// `AssociatedResourceIdentifier`.
pub static ASSOCIATED_RESOURCE_IDENTIFIER: Shape = string("AssociatedResourceIdentifier", "")
    .limits(Some(16), Some(1011))
    .pattern(&Pattern { source: r"^(?:((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13}))$", dfa: &table::CHANNEL_ASSOCIATED_RESOURCE_IDENTIFIER });

/// `AssociatedResourceIdentifierList`.
pub static ASSOCIATED_RESOURCE_IDENTIFIER_LIST: Shape = list("AssociatedResourceIdentifierList", "", &ASSOCIATED_RESOURCE_IDENTIFIER);

/// What the associated account is to the partner.
pub static ASSOCIATION_TYPE: Shape = enumeration("AssociationType", "What the associated account is to the partner.", &[
    value("DOWNSTREAM_SELLER", "The account of another seller, who resells what you distribute."),
    value("END_CUSTOMER", "The account of a customer who uses AWS for itself."),
    value("INTERNAL", "An account of your own organization, for your own use."),
]);

/// `AssociationTypeList`.
pub static ASSOCIATION_TYPE_LIST: Shape = list("AssociationTypeList", "", &ASSOCIATION_TYPE);

/// `CancelChannelHandshakeDetail`.
pub static CANCEL_CHANNEL_HANDSHAKE_DETAIL: Shape = structure("CancelChannelHandshakeDetail", "", &[
    optional("id", &CHANNEL_HANDSHAKE_ID, ""),
    optional("arn", &ARN, ""),
    optional("status", &HANDSHAKE_STATUS, ""),
]);

/// `CancelChannelHandshakeRequest`.
pub static CANCEL_CHANNEL_HANDSHAKE_REQUEST: Shape = structure("CancelChannelHandshakeRequest", "", &[
    required("catalog", &CATALOG, ""),
    required("identifier", &CHANNEL_HANDSHAKE_IDENTIFIER, ""),
]);

/// `CancelChannelHandshakeResponse`.
pub static CANCEL_CHANNEL_HANDSHAKE_RESPONSE: Shape = structure("CancelChannelHandshakeResponse", "", &[
    optional("channelHandshakeDetail", &CANCEL_CHANNEL_HANDSHAKE_DETAIL, ""),
]);

/// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
pub static CATALOG: Shape = string("Catalog", "Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.")
    .limits(Some(1), Some(64))
    .pattern(&Pattern { source: r"^[a-zA-Z]*$", dfa: &table::CHANNEL_CATALOG });

/// `ChannelHandshakeId`.
pub static CHANNEL_HANDSHAKE_ID: Shape = string("ChannelHandshakeId", "")
    .limits(Some(16), Some(16))
    .pattern(&Pattern { source: r"^ch-[a-z0-9]{13}$", dfa: &table::CHANNEL_CHANNEL_HANDSHAKE_ID });

/// `ChannelHandshakeIdentifier`.
pub static CHANNEL_HANDSHAKE_IDENTIFIER: Shape = string("ChannelHandshakeIdentifier", "")
    .limits(Some(16), Some(1011))
    .pattern(&Pattern { source: r"^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$", dfa: &table::CHANNEL_CHANNEL_HANDSHAKE_IDENTIFIER });

/// `ChannelHandshakePayload`.
pub static CHANNEL_HANDSHAKE_PAYLOAD: Shape = union("ChannelHandshakePayload", "", &[
    optional("startServicePeriodPayload", &START_SERVICE_PERIOD_PAYLOAD, ""),
    optional("revokeServicePeriodPayload", &REVOKE_SERVICE_PERIOD_PAYLOAD, ""),
]);

/// `ChannelHandshakeSummaries`.
pub static CHANNEL_HANDSHAKE_SUMMARIES: Shape = list("ChannelHandshakeSummaries", "", &CHANNEL_HANDSHAKE_SUMMARY);

/// `ChannelHandshakeSummary`.
pub static CHANNEL_HANDSHAKE_SUMMARY: Shape = structure("ChannelHandshakeSummary", "", &[
    optional("id", &CHANNEL_HANDSHAKE_ID, ""),
    optional("arn", &ARN, ""),
    optional("catalog", &CATALOG, ""),
    optional("handshakeType", &HANDSHAKE_TYPE, ""),
    optional("ownerAccountId", &ACCOUNT_ID, ""),
    optional("senderAccountId", &ACCOUNT_ID, ""),
    optional("senderDisplayName", &PARTNER_PROFILE_DISPLAY_NAME, ""),
    optional("receiverAccountId", &ACCOUNT_ID, ""),
    optional("associatedResourceId", &ASSOCIATED_RESOURCE_ID, ""),
    optional("detail", &HANDSHAKE_DETAIL, ""),
    optional("createdAt", &DATE_TIME, ""),
    optional("updatedAt", &DATE_TIME, ""),
    optional("status", &HANDSHAKE_STATUS, ""),
]);

/// A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
pub static CLIENT_TOKEN: Shape = string("ClientToken", "A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.")
    .limits(Some(1), Some(64))
    .pattern(&Pattern { source: r"^[!-~]*$", dfa: &table::CHANNEL_CLIENT_TOKEN });

/// The request clashes with the present state of a resource, for example because its `revision` is outdated. Read the resource anew before trying again.
pub static CONFLICT_EXCEPTION: Shape = structure("ConflictException", "The request clashes with the present state of a resource, for example because its `revision` is outdated. Read the resource anew before trying again.", &[
    required("message", &STRING, "What the request clashed with, for people to read; do not match on the wording."),
    required("resourceId", &STRING, "Identifier of the resource the request clashed with."),
    required("resourceType", &STRING, "Kind of the resource the request clashed with."),
])
    .error(false, false);

/// How much of an organization a support plan covers.
pub static COVERAGE: Shape = enumeration("Coverage", "How much of an organization a support plan covers.", &[
    value("ENTIRE_ORGANIZATION", "Every account of the AWS organization."),
    value("MANAGEMENT_ACCOUNT_ONLY", "Only the management account, none of the member accounts."),
]);

/// `CreateChannelHandshakeDetail`.
pub static CREATE_CHANNEL_HANDSHAKE_DETAIL: Shape = structure("CreateChannelHandshakeDetail", "", &[
    optional("id", &CHANNEL_HANDSHAKE_ID, ""),
    optional("arn", &ARN, ""),
]);

/// `CreateChannelHandshakeRequest`.
pub static CREATE_CHANNEL_HANDSHAKE_REQUEST: Shape = structure("CreateChannelHandshakeRequest", "", &[
    required("handshakeType", &HANDSHAKE_TYPE, ""),
    required("catalog", &CATALOG, ""),
    required("associatedResourceIdentifier", &ASSOCIATED_RESOURCE_IDENTIFIER, ""),
    optional("payload", &CHANNEL_HANDSHAKE_PAYLOAD, ""),
    token("clientToken", &CLIENT_TOKEN, ""),
    optional("tags", &TAG_LIST, ""),
]);

/// `CreateChannelHandshakeResponse`.
pub static CREATE_CHANNEL_HANDSHAKE_RESPONSE: Shape = structure("CreateChannelHandshakeResponse", "", &[
    optional("channelHandshakeDetail", &CREATE_CHANNEL_HANDSHAKE_DETAIL, ""),
]);

/// `CreateProgramManagementAccountDetail`.
pub static CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL: Shape = structure("CreateProgramManagementAccountDetail", "", &[
    optional("id", &PROGRAM_MANAGEMENT_ACCOUNT_ID, ""),
    optional("arn", &ARN, ""),
]);

/// `CreateProgramManagementAccountRequest`.
pub static CREATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST: Shape = structure("CreateProgramManagementAccountRequest", "", &[
    required("catalog", &CATALOG, ""),
    required("program", &PROGRAM, ""),
    required("displayName", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME, ""),
    required("accountId", &ACCOUNT_ID, ""),
    token("clientToken", &CLIENT_TOKEN, ""),
    optional("tags", &TAG_LIST, ""),
]);

/// `CreateProgramManagementAccountResponse`.
pub static CREATE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE: Shape = structure("CreateProgramManagementAccountResponse", "", &[
    optional("programManagementAccountDetail", &CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, ""),
]);

/// The names by which a new relationship is known. For all the rest call `GetRelationship`.
pub static CREATE_RELATIONSHIP_DETAIL: Shape = structure("CreateRelationshipDetail", "The names by which a new relationship is known. For all the rest call `GetRelationship`.", &[
    optional("arn", &ARN, "ARN of the new relationship, for IAM policies and for tagging calls."),
    optional("id", &RELATIONSHIP_ID, "ID of the new relationship. Keep it: later calls take it as `identifier`."),
]);

/// Which account is related to which program management account, and on what terms.
pub static CREATE_RELATIONSHIP_REQUEST: Shape = structure("CreateRelationshipRequest", "Which account is related to which program management account, and on what terms.", &[
    required("catalog", &CATALOG, "Where the relationship is created: `AWS` for the real one, `Sandbox` for testing."),
    required("associationType", &ASSOCIATION_TYPE, "What the other account is to you: a seller below you, an end customer or your own."),
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, "The program management account under which the relationship is filed, by ID or by ARN."),
    required("associatedAccountId", &ACCOUNT_ID, "The AWS account on the other side, as twelve digits. Keep it a string, so that leading zeros survive."),
    required("displayName", &RELATIONSHIP_DISPLAY_NAME, "Your own short name for the relationship, shown in lists, for example `Example Corp EMEA`."),
    optional("resaleAccountModel", &RESALE_ACCOUNT_MODEL, "Whose account model the resale follows; leave it out where no resale model applies."),
    required("sector", &SECTOR, "Whether the business is commercial or with government."),
    token("clientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not create a second relationship. Leave it out and the client fills in a fresh one."),
    optional("tags", &TAG_LIST, "Your own labels for the new relationship."),
    optional("requestedSupportPlan", &SUPPORT_PLAN, "The AWS Support arrangement you ask for. Set exactly one of its members, or leave the whole out to ask for no change of support."),
]);

/// The answer to a successful `CreateRelationship`.
pub static CREATE_RELATIONSHIP_RESPONSE: Shape = structure("CreateRelationshipResponse", "The answer to a successful `CreateRelationship`.", &[
    optional("relationshipDetail", &CREATE_RELATIONSHIP_DETAIL, "How to refer to the new relationship."),
]);

/// `DateTime`.
pub static DATE_TIME: Shape = timestamp("DateTime", "");

/// `DeleteProgramManagementAccountRequest`.
pub static DELETE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST: Shape = structure("DeleteProgramManagementAccountRequest", "", &[
    required("catalog", &CATALOG, ""),
    required("identifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, ""),
    token("clientToken", &CLIENT_TOKEN, ""),
]);

/// `DeleteProgramManagementAccountResponse`.
pub static DELETE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE: Shape = structure("DeleteProgramManagementAccountResponse", "", &[
]);

/// `DeleteRelationshipRequest`.
pub static DELETE_RELATIONSHIP_REQUEST: Shape = structure("DeleteRelationshipRequest", "", &[
    required("catalog", &CATALOG, ""),
    required("identifier", &RELATIONSHIP_IDENTIFIER, ""),
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, ""),
    token("clientToken", &CLIENT_TOKEN, ""),
]);

/// `DeleteRelationshipResponse`.
pub static DELETE_RELATIONSHIP_RESPONSE: Shape = structure("DeleteRelationshipResponse", "", &[
]);

/// `GetRelationshipRequest`.
pub static GET_RELATIONSHIP_REQUEST: Shape = structure("GetRelationshipRequest", "", &[
    required("catalog", &CATALOG, ""),
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, ""),
    required("identifier", &RELATIONSHIP_IDENTIFIER, ""),
]);

/// `GetRelationshipResponse`.
pub static GET_RELATIONSHIP_RESPONSE: Shape = structure("GetRelationshipResponse", "", &[
    optional("relationshipDetail", &RELATIONSHIP_DETAIL, ""),
]);

/// `HandshakeDetail`.
pub static HANDSHAKE_DETAIL: Shape = union("HandshakeDetail", "", &[
    optional("startServicePeriodHandshakeDetail", &START_SERVICE_PERIOD_HANDSHAKE_DETAIL, ""),
    optional("revokeServicePeriodHandshakeDetail", &REVOKE_SERVICE_PERIOD_HANDSHAKE_DETAIL, ""),
    optional("programManagementAccountHandshakeDetail", &PROGRAM_MANAGEMENT_ACCOUNT_HANDSHAKE_DETAIL, ""),
]);

/// `HandshakeStatus`.
pub static HANDSHAKE_STATUS: Shape = enumeration("HandshakeStatus", "", &[
    value("PENDING", ""),
    value("ACCEPTED", ""),
    value("REJECTED", ""),
    value("CANCELED", ""),
    value("EXPIRED", ""),
]);

/// `HandshakeStatusList`.
pub static HANDSHAKE_STATUS_LIST: Shape = list("HandshakeStatusList", "", &HANDSHAKE_STATUS);

/// `HandshakeType`.
pub static HANDSHAKE_TYPE: Shape = enumeration("HandshakeType", "", &[
    value("START_SERVICE_PERIOD", ""),
    value("REVOKE_SERVICE_PERIOD", ""),
    value("PROGRAM_MANAGEMENT_ACCOUNT", ""),
]);

/// Something failed inside AWS. Trying again after a pause is safe for idempotent calls.
pub static INTERNAL_SERVER_EXCEPTION: Shape = structure("InternalServerException", "Something failed inside AWS. Trying again after a pause is safe for idempotent calls.", &[
    required("message", &STRING, "What AWS says about the failure, for people to read; do not match on the wording."),
])
    .error(true, true);

/// `ListChannelHandshakesRequest`.
pub static LIST_CHANNEL_HANDSHAKES_REQUEST: Shape = structure("ListChannelHandshakesRequest", "", &[
    required("handshakeType", &HANDSHAKE_TYPE, ""),
    required("catalog", &CATALOG, ""),
    required("participantType", &PARTICIPANT_TYPE, ""),
    optional("maxResults", &LIST_CHANNEL_HANDSHAKES_REQUEST_MAX_RESULTS_INTEGER, ""),
    optional("statuses", &HANDSHAKE_STATUS_LIST, ""),
    optional("associatedResourceIdentifiers", &ASSOCIATED_RESOURCE_IDENTIFIER_LIST, ""),
    optional("handshakeTypeFilters", &LIST_CHANNEL_HANDSHAKES_TYPE_FILTERS, ""),
    optional("handshakeTypeSort", &LIST_CHANNEL_HANDSHAKES_TYPE_SORT, ""),
    optional("nextToken", &NEXT_TOKEN, ""),
]);

/// `ListChannelHandshakesRequestMaxResultsInteger`.
pub static LIST_CHANNEL_HANDSHAKES_REQUEST_MAX_RESULTS_INTEGER: Shape = integer("ListChannelHandshakesRequestMaxResultsInteger", "")
    .limits(Some(1), Some(100));

/// `ListChannelHandshakesResponse`.
pub static LIST_CHANNEL_HANDSHAKES_RESPONSE: Shape = structure("ListChannelHandshakesResponse", "", &[
    optional("items", &CHANNEL_HANDSHAKE_SUMMARIES, ""),
    optional("nextToken", &NEXT_TOKEN, ""),
]);

/// `ListChannelHandshakesTypeFilters`.
pub static LIST_CHANNEL_HANDSHAKES_TYPE_FILTERS: Shape = union("ListChannelHandshakesTypeFilters", "", &[
    optional("startServicePeriodTypeFilters", &START_SERVICE_PERIOD_TYPE_FILTERS, ""),
    optional("revokeServicePeriodTypeFilters", &REVOKE_SERVICE_PERIOD_TYPE_FILTERS, ""),
    optional("programManagementAccountTypeFilters", &PROGRAM_MANAGEMENT_ACCOUNT_TYPE_FILTERS, ""),
]);

/// `ListChannelHandshakesTypeSort`.
pub static LIST_CHANNEL_HANDSHAKES_TYPE_SORT: Shape = union("ListChannelHandshakesTypeSort", "", &[
    optional("startServicePeriodTypeSort", &START_SERVICE_PERIOD_TYPE_SORT, ""),
    optional("revokeServicePeriodTypeSort", &REVOKE_SERVICE_PERIOD_TYPE_SORT, ""),
    optional("programManagementAccountTypeSort", &PROGRAM_MANAGEMENT_ACCOUNT_TYPE_SORT, ""),
]);

/// `ListProgramManagementAccountsRequest`.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS_REQUEST: Shape = structure("ListProgramManagementAccountsRequest", "", &[
    required("catalog", &CATALOG, ""),
    optional("maxResults", &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_REQUEST_MAX_RESULTS_INTEGER, ""),
    optional("displayNames", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME_LIST, ""),
    optional("programs", &PROGRAM_LIST, ""),
    optional("accountIds", &ACCOUNT_ID_LIST, ""),
    optional("statuses", &PROGRAM_MANAGEMENT_ACCOUNT_STATUS_LIST, ""),
    optional("sort", &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_SORT_BASE, ""),
    optional("nextToken", &NEXT_TOKEN, ""),
]);

/// `ListProgramManagementAccountsRequestMaxResultsInteger`.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS_REQUEST_MAX_RESULTS_INTEGER: Shape = integer("ListProgramManagementAccountsRequestMaxResultsInteger", "")
    .limits(Some(1), Some(100));

/// `ListProgramManagementAccountsResponse`.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS_RESPONSE: Shape = structure("ListProgramManagementAccountsResponse", "", &[
    optional("items", &PROGRAM_MANAGEMENT_ACCOUNT_SUMMARIES, ""),
    optional("nextToken", &NEXT_TOKEN, ""),
]);

/// `ListProgramManagementAccountsSortBase`.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS_SORT_BASE: Shape = structure("ListProgramManagementAccountsSortBase", "", &[
    required("sortOrder", &SORT_ORDER, ""),
    required("sortBy", &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_SORT_NAME, ""),
]);

/// `ListProgramManagementAccountsSortName`.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS_SORT_NAME: Shape = enumeration("ListProgramManagementAccountsSortName", "", &[
    value("UpdatedAt", ""),
]);

/// `ListRelationshipsRequest`.
pub static LIST_RELATIONSHIPS_REQUEST: Shape = structure("ListRelationshipsRequest", "", &[
    required("catalog", &CATALOG, ""),
    optional("maxResults", &LIST_RELATIONSHIPS_REQUEST_MAX_RESULTS_INTEGER, ""),
    optional("associatedAccountIds", &ACCOUNT_ID_LIST, ""),
    optional("associationTypes", &ASSOCIATION_TYPE_LIST, ""),
    optional("displayNames", &RELATIONSHIP_DISPLAY_NAME_LIST, ""),
    optional("programManagementAccountIdentifiers", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER_LIST, ""),
    optional("sort", &LIST_RELATIONSHIPS_SORT_BASE, ""),
    optional("nextToken", &NEXT_TOKEN, ""),
]);

/// `ListRelationshipsRequestMaxResultsInteger`.
pub static LIST_RELATIONSHIPS_REQUEST_MAX_RESULTS_INTEGER: Shape = integer("ListRelationshipsRequestMaxResultsInteger", "")
    .limits(Some(1), Some(100));

/// `ListRelationshipsResponse`.
pub static LIST_RELATIONSHIPS_RESPONSE: Shape = structure("ListRelationshipsResponse", "", &[
    optional("items", &RELATIONSHIP_SUMMARIES, ""),
    optional("nextToken", &NEXT_TOKEN, ""),
]);

/// `ListRelationshipsSortBase`.
pub static LIST_RELATIONSHIPS_SORT_BASE: Shape = structure("ListRelationshipsSortBase", "", &[
    required("sortOrder", &SORT_ORDER, ""),
    required("sortBy", &LIST_RELATIONSHIPS_SORT_NAME, ""),
]);

/// `ListRelationshipsSortName`.
pub static LIST_RELATIONSHIPS_SORT_NAME: Shape = enumeration("ListRelationshipsSortName", "", &[
    value("UpdatedAt", ""),
]);

/// `ListTagsForResourceRequest`.
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = structure("ListTagsForResourceRequest", "", &[
    required("resourceArn", &TAGGABLE_ARN, ""),
]);

/// `ListTagsForResourceResponse`.
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = structure("ListTagsForResourceResponse", "", &[
    optional("tags", &TAG_LIST, ""),
]);

/// `MinimumNoticeDays`.
pub static MINIMUM_NOTICE_DAYS: Shape = string("MinimumNoticeDays", "")
    .limits(Some(1), Some(10))
    .pattern(&Pattern { source: r"^[0-9]*$", dfa: &table::CHANNEL_ACCOUNT_ID });

/// `NextToken`.
pub static NEXT_TOKEN: Shape = string("NextToken", "")
    .limits(Some(1), Some(2048))
    .pattern(&Pattern { source: r"^[^\x00-\x1F\x7F\x20]*$", dfa: &table::CHANNEL_NEXT_TOKEN });

/// `Note`.
pub static NOTE: Shape = string("Note", "")
    .limits(Some(1), Some(300))
    .pattern(&Pattern { source: r"^[^\x00-\x1F\x7F]*$", dfa: &table::CHANNEL_NOTE });

/// `ParticipantType`.
pub static PARTICIPANT_TYPE: Shape = enumeration("ParticipantType", "", &[
    value("SENDER", ""),
    value("RECEIVER", ""),
]);

/// Terms of support that is given by a partner.
pub static PARTNER_LED_SUPPORT: Shape = structure("PartnerLedSupport", "Terms of support that is given by a partner.", &[
    required("coverage", &COVERAGE, "Which accounts the partner supports: all of the organization or its management account alone."),
    optional("provider", &PROVIDER, "Which partner in the chain gives the support, the distributor or its seller."),
    required("tamLocation", &STRING, "Where the technical account manager shall be, as free text, for example `Japan`."),
]);

/// `PartnerProfileDisplayName`.
pub static PARTNER_PROFILE_DISPLAY_NAME: Shape = string("PartnerProfileDisplayName", "")
    .limits(Some(1), Some(40))
    .pattern(&Pattern { source: r"^[\x00-\x7E\xA9\xAE\xA2-\xA5\u202F]+$", dfa: &table::CHANNEL_PARTNER_PROFILE_DISPLAY_NAME });

/// `Program`.
pub static PROGRAM: Shape = enumeration("Program", "", &[
    value("SOLUTION_PROVIDER", ""),
    value("DISTRIBUTION", ""),
    value("DISTRIBUTION_SELLER", ""),
]);

/// `ProgramList`.
pub static PROGRAM_LIST: Shape = list("ProgramList", "", &PROGRAM);

/// `ProgramManagementAccountDisplayName`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME: Shape = string("ProgramManagementAccountDisplayName", "")
    .limits(Some(1), Some(30))
    .pattern(&Pattern { source: r"^[^\x00-\x1F\x7F]*$", dfa: &table::CHANNEL_NOTE });

/// `ProgramManagementAccountDisplayNameList`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME_LIST: Shape = list("ProgramManagementAccountDisplayNameList", "", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME);

/// `ProgramManagementAccountHandshakeDetail`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_HANDSHAKE_DETAIL: Shape = structure("ProgramManagementAccountHandshakeDetail", "", &[
    optional("program", &PROGRAM, ""),
]);

/// `ProgramManagementAccountId`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_ID: Shape = string("ProgramManagementAccountId", "")
    .limits(Some(17), Some(17))
    .pattern(&Pattern { source: r"^pma-[a-z0-9]{13}$", dfa: &table::CHANNEL_PROGRAM_MANAGEMENT_ACCOUNT_ID });

/// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
pub static PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER: Shape = string("ProgramManagementAccountIdentifier", "A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.")
    .limits(Some(17), Some(1011))
    .pattern(&Pattern { source: r"^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$", dfa: &table::CHANNEL_PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER });

/// `ProgramManagementAccountIdentifierList`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER_LIST: Shape = list("ProgramManagementAccountIdentifierList", "", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER);

/// `ProgramManagementAccountStatus`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_STATUS: Shape = enumeration("ProgramManagementAccountStatus", "", &[
    value("PENDING", ""),
    value("ACTIVE", ""),
    value("INACTIVE", ""),
]);

/// `ProgramManagementAccountStatusList`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_STATUS_LIST: Shape = list("ProgramManagementAccountStatusList", "", &PROGRAM_MANAGEMENT_ACCOUNT_STATUS);

/// `ProgramManagementAccountSummaries`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_SUMMARIES: Shape = list("ProgramManagementAccountSummaries", "", &PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY);

/// `ProgramManagementAccountSummary`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY: Shape = structure("ProgramManagementAccountSummary", "", &[
    optional("id", &PROGRAM_MANAGEMENT_ACCOUNT_ID, ""),
    optional("revision", &REVISION, ""),
    optional("catalog", &CATALOG, ""),
    optional("program", &PROGRAM, ""),
    optional("displayName", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME, ""),
    optional("accountId", &ACCOUNT_ID, ""),
    optional("arn", &ARN, ""),
    optional("createdAt", &DATE_TIME, ""),
    optional("updatedAt", &DATE_TIME, ""),
    optional("startDate", &DATE_TIME, ""),
    optional("status", &PROGRAM_MANAGEMENT_ACCOUNT_STATUS, ""),
]);

/// `ProgramManagementAccountTypeFilters`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_TYPE_FILTERS: Shape = structure("ProgramManagementAccountTypeFilters", "", &[
    optional("programs", &PROGRAM_LIST, ""),
]);

/// `ProgramManagementAccountTypeSort`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_TYPE_SORT: Shape = structure("ProgramManagementAccountTypeSort", "", &[
    required("sortOrder", &SORT_ORDER, ""),
    required("sortBy", &PROGRAM_MANAGEMENT_ACCOUNT_TYPE_SORT_NAME, ""),
]);

/// `ProgramManagementAccountTypeSortName`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_TYPE_SORT_NAME: Shape = enumeration("ProgramManagementAccountTypeSortName", "", &[
    value("UpdatedAt", ""),
]);

/// The partner who gives the support.
pub static PROVIDER: Shape = enumeration("Provider", "The partner who gives the support.", &[
    value("DISTRIBUTOR", "The distributor supports the customer."),
    value("DISTRIBUTION_SELLER", "The seller below the distributor supports the customer."),
]);

/// `RejectChannelHandshakeDetail`.
pub static REJECT_CHANNEL_HANDSHAKE_DETAIL: Shape = structure("RejectChannelHandshakeDetail", "", &[
    optional("id", &CHANNEL_HANDSHAKE_ID, ""),
    optional("arn", &ARN, ""),
    optional("status", &HANDSHAKE_STATUS, ""),
]);

/// `RejectChannelHandshakeRequest`.
pub static REJECT_CHANNEL_HANDSHAKE_REQUEST: Shape = structure("RejectChannelHandshakeRequest", "", &[
    required("catalog", &CATALOG, ""),
    required("identifier", &CHANNEL_HANDSHAKE_IDENTIFIER, ""),
]);

/// `RejectChannelHandshakeResponse`.
pub static REJECT_CHANNEL_HANDSHAKE_RESPONSE: Shape = structure("RejectChannelHandshakeResponse", "", &[
    optional("channelHandshakeDetail", &REJECT_CHANNEL_HANDSHAKE_DETAIL, ""),
]);

/// `RelationshipDetail`.
pub static RELATIONSHIP_DETAIL: Shape = structure("RelationshipDetail", "", &[
    optional("arn", &ARN, ""),
    optional("id", &RELATIONSHIP_ID, ""),
    optional("revision", &REVISION, ""),
    optional("catalog", &CATALOG, ""),
    optional("associationType", &ASSOCIATION_TYPE, ""),
    optional("programManagementAccountId", &PROGRAM_MANAGEMENT_ACCOUNT_ID, ""),
    optional("associatedAccountId", &ACCOUNT_ID, ""),
    optional("displayName", &RELATIONSHIP_DISPLAY_NAME, ""),
    optional("resaleAccountModel", &RESALE_ACCOUNT_MODEL, ""),
    optional("sector", &SECTOR, ""),
    optional("createdAt", &DATE_TIME, ""),
    optional("updatedAt", &DATE_TIME, ""),
    optional("startDate", &DATE_TIME, ""),
]);

/// A short one-line name that people give to a relationship.
pub static RELATIONSHIP_DISPLAY_NAME: Shape = string("RelationshipDisplayName", "A short one-line name that people give to a relationship.")
    .limits(Some(1), Some(30))
    .pattern(&Pattern { source: r"^[^\x00-\x1F\x7F]*$", dfa: &table::CHANNEL_NOTE });

/// `RelationshipDisplayNameList`.
pub static RELATIONSHIP_DISPLAY_NAME_LIST: Shape = list("RelationshipDisplayNameList", "", &RELATIONSHIP_DISPLAY_NAME);

/// ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
pub static RELATIONSHIP_ID: Shape = string("RelationshipId", "ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.")
    .limits(Some(16), Some(16))
    .pattern(&Pattern { source: r"^rs-[a-z0-9]{13}$", dfa: &table::CHANNEL_RELATIONSHIP_ID });

/// A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
pub static RELATIONSHIP_IDENTIFIER: Shape = string("RelationshipIdentifier", "A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.")
    .limits(Some(16), Some(1011))
    .pattern(&Pattern { source: r"^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$", dfa: &table::CHANNEL_RELATIONSHIP_IDENTIFIER });

/// `RelationshipSummaries`.
pub static RELATIONSHIP_SUMMARIES: Shape = list("RelationshipSummaries", "", &RELATIONSHIP_SUMMARY);

/// `RelationshipSummary`.
pub static RELATIONSHIP_SUMMARY: Shape = structure("RelationshipSummary", "", &[
    optional("arn", &ARN, ""),
    optional("id", &RELATIONSHIP_ID, ""),
    optional("revision", &REVISION, ""),
    optional("catalog", &CATALOG, ""),
    optional("associationType", &ASSOCIATION_TYPE, ""),
    optional("programManagementAccountId", &PROGRAM_MANAGEMENT_ACCOUNT_ID, ""),
    optional("associatedAccountId", &ACCOUNT_ID, ""),
    optional("displayName", &RELATIONSHIP_DISPLAY_NAME, ""),
    optional("sector", &SECTOR, ""),
    optional("createdAt", &DATE_TIME, ""),
    optional("updatedAt", &DATE_TIME, ""),
    optional("startDate", &DATE_TIME, ""),
]);

/// Whose agreement with AWS governs the resold account.
pub static RESALE_ACCOUNT_MODEL: Shape = enumeration("ResaleAccountModel", "Whose agreement with AWS governs the resold account.", &[
    value("DISTRIBUTOR", "Distributor model: the account is held under the distributor's agreement."),
    value("END_CUSTOMER", "End customer model: the account is held under the customer's own agreement."),
    value("SOLUTION_PROVIDER", "Solution provider model: the account is held under the reselling partner's agreement."),
]);

/// Terms of resold Business Support, a plan that is deprecated here.
pub static RESOLD_BUSINESS: Shape = structure("ResoldBusiness", "Terms of resold Business Support, a plan that is deprecated here.", &[
    required("coverage", &COVERAGE, "Which accounts get Business Support: all of the organization or its management account alone."),
]);

/// Terms of resold Enterprise Support.
pub static RESOLD_ENTERPRISE: Shape = structure("ResoldEnterprise", "Terms of resold Enterprise Support.", &[
    required("coverage", &COVERAGE, "Which accounts get Enterprise Support: all of the organization or its management account alone."),
    required("tamLocation", &STRING, "Where the technical account manager shall be, as free text, for example `Germany`."),
    optional("chargeAccountId", &ACCOUNT_ID, "The AWS account that pays for Enterprise Support, as twelve digits."),
]);

/// Terms of resold Unified Operations support.
pub static RESOLD_UNIFIED_OPERATIONS: Shape = structure("ResoldUnifiedOperations", "Terms of resold Unified Operations support.", &[
    required("coverage", &COVERAGE, "Which accounts get Unified Operations support: all of the organization or its management account alone."),
    required("tamLocation", &STRING, "Where the technical account manager shall be, as free text, for example `Brazil`."),
    optional("chargeAccountId", &ACCOUNT_ID, "The AWS account that pays for Unified Operations support, as twelve digits."),
]);

/// The thing named in the request does not exist in this catalog, or not for this caller. Check the identifiers and `catalog`.
pub static RESOURCE_NOT_FOUND_EXCEPTION: Shape = structure("ResourceNotFoundException", "The thing named in the request does not exist in this catalog, or not for this caller. Check the identifiers and `catalog`.", &[
    required("message", &STRING, "What was not found, for people to read; do not match on the wording."),
    optional("resourceId", &STRING, "Identifier of the missing thing, if AWS names it."),
    optional("resourceType", &STRING, "Kind of the missing thing, if AWS names it."),
])
    .error(false, false);

/// Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
pub static REVISION: Shape = string("Revision", "Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.")
    .limits(Some(1), Some(10))
    .pattern(&Pattern { source: r"^[0-9]*$", dfa: &table::CHANNEL_ACCOUNT_ID });

/// `RevokeServicePeriodHandshakeDetail`.
pub static REVOKE_SERVICE_PERIOD_HANDSHAKE_DETAIL: Shape = structure("RevokeServicePeriodHandshakeDetail", "", &[
    optional("note", &NOTE, ""),
    optional("servicePeriodType", &SERVICE_PERIOD_TYPE, ""),
    optional("minimumNoticeDays", &MINIMUM_NOTICE_DAYS, ""),
    optional("startDate", &DATE_TIME, ""),
    optional("endDate", &DATE_TIME, ""),
]);

/// `RevokeServicePeriodPayload`.
pub static REVOKE_SERVICE_PERIOD_PAYLOAD: Shape = structure("RevokeServicePeriodPayload", "", &[
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, ""),
    optional("note", &NOTE, ""),
]);

/// `RevokeServicePeriodTypeFilters`.
pub static REVOKE_SERVICE_PERIOD_TYPE_FILTERS: Shape = structure("RevokeServicePeriodTypeFilters", "", &[
    optional("servicePeriodTypes", &SERVICE_PERIOD_TYPE_LIST, ""),
]);

/// `RevokeServicePeriodTypeSort`.
pub static REVOKE_SERVICE_PERIOD_TYPE_SORT: Shape = structure("RevokeServicePeriodTypeSort", "", &[
    required("sortOrder", &SORT_ORDER, ""),
    required("sortBy", &REVOKE_SERVICE_PERIOD_TYPE_SORT_NAME, ""),
]);

/// `RevokeServicePeriodTypeSortName`.
pub static REVOKE_SERVICE_PERIOD_TYPE_SORT_NAME: Shape = enumeration("RevokeServicePeriodTypeSortName", "", &[
    value("UpdatedAt", ""),
]);

/// The sector the business of a relationship belongs to.
pub static SECTOR: Shape = enumeration("Sector", "The sector the business of a relationship belongs to.", &[
    value("COMMERCIAL", "Business with private companies and other non-government customers."),
    value("GOVERNMENT", "Business with government bodies."),
    value("GOVERNMENT_EXCEPTION", "Government business that is handled as an exception."),
]);

/// `ServicePeriodType`.
pub static SERVICE_PERIOD_TYPE: Shape = enumeration("ServicePeriodType", "", &[
    value("MINIMUM_NOTICE_PERIOD", ""),
    value("FIXED_COMMITMENT_PERIOD", ""),
]);

/// `ServicePeriodTypeList`.
pub static SERVICE_PERIOD_TYPE_LIST: Shape = list("ServicePeriodTypeList", "", &SERVICE_PERIOD_TYPE);

/// A quota of the account is used up. Free something or ask AWS for more.
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Shape = structure("ServiceQuotaExceededException", "A quota of the account is used up. Free something or ask AWS for more.", &[
    required("message", &STRING, "Which quota is used up, for people to read; do not match on the wording."),
    required("resourceId", &STRING, "Identifier of the resource for which the quota is used up."),
    required("resourceType", &STRING, "Kind of the resource for which the quota is used up."),
    required("quotaCode", &STRING, "Code of the quota; give it when you ask AWS for more."),
])
    .error(false, true);

/// `SortOrder`.
pub static SORT_ORDER: Shape = enumeration("SortOrder", "", &[
    value("Ascending", ""),
    value("Descending", ""),
]);

/// `StartServicePeriodHandshakeDetail`.
pub static START_SERVICE_PERIOD_HANDSHAKE_DETAIL: Shape = structure("StartServicePeriodHandshakeDetail", "", &[
    optional("note", &NOTE, ""),
    optional("servicePeriodType", &SERVICE_PERIOD_TYPE, ""),
    optional("minimumNoticeDays", &MINIMUM_NOTICE_DAYS, ""),
    optional("startDate", &DATE_TIME, ""),
    optional("endDate", &DATE_TIME, ""),
]);

/// `StartServicePeriodPayload`.
pub static START_SERVICE_PERIOD_PAYLOAD: Shape = structure("StartServicePeriodPayload", "", &[
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, ""),
    optional("note", &NOTE, ""),
    required("servicePeriodType", &SERVICE_PERIOD_TYPE, ""),
    optional("minimumNoticeDays", &MINIMUM_NOTICE_DAYS, ""),
    optional("endDate", &DATE_TIME, ""),
]);

/// `StartServicePeriodTypeFilters`.
pub static START_SERVICE_PERIOD_TYPE_FILTERS: Shape = structure("StartServicePeriodTypeFilters", "", &[
    optional("servicePeriodTypes", &SERVICE_PERIOD_TYPE_LIST, ""),
]);

/// `StartServicePeriodTypeSort`.
pub static START_SERVICE_PERIOD_TYPE_SORT: Shape = structure("StartServicePeriodTypeSort", "", &[
    required("sortOrder", &SORT_ORDER, ""),
    required("sortBy", &START_SERVICE_PERIOD_TYPE_SORT_NAME, ""),
]);

/// `StartServicePeriodTypeSortName`.
pub static START_SERVICE_PERIOD_TYPE_SORT_NAME: Shape = enumeration("StartServicePeriodTypeSortName", "", &[
    value("UpdatedAt", ""),
]);

/// Free text without a limit in the model.
pub static STRING: Shape = string("String", "Free text without a limit in the model.");

/// An AWS Support arrangement for a relationship. Set exactly one member.
pub static SUPPORT_PLAN: Shape = union("SupportPlan", "An AWS Support arrangement for a relationship. Set exactly one member.", &[
    optional("resoldEnterprise", &RESOLD_ENTERPRISE, "Enterprise Support, resold by the partner."),
    optional("partnerLedSupport", &PARTNER_LED_SUPPORT, "Support that partners give to the customer themselves."),
    optional("resoldUnifiedOperations", &RESOLD_UNIFIED_OPERATIONS, "Unified Operations support, resold by the partner. Newer than the other plans."),
    optional("resoldBusiness", &RESOLD_BUSINESS, "Business Support, resold by the partner. Still accepted but deprecated: choose another plan for new work.").deprecated(),
]);

/// One label: a key and its value.
pub static TAG: Shape = structure("Tag", "One label: a key and its value.", &[
    required("key", &TAG_KEY, "Name of the label, for example `region`."),
    required("value", &TAG_VALUE, "What the label says, for example `emea`. It may be empty."),
]);

/// Name of a tag: letters, digits and spaces of any script and `_ . : / = + - @`.
pub static TAG_KEY: Shape = string("TagKey", "Name of a tag: letters, digits and spaces of any script and `_ . : / = + - @`.")
    .limits(Some(1), Some(128))
    .pattern(&Pattern { source: r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$", dfa: &table::CHANNEL_TAG_KEY });

/// `TagKeyList`.
pub static TAG_KEY_LIST: Shape = list("TagKeyList", "", &TAG_KEY);

/// Tags of a resource. Use each key only once.
pub static TAG_LIST: Shape = list("TagList", "Tags of a resource. Use each key only once.", &TAG);

/// `TagResourceRequest`.
pub static TAG_RESOURCE_REQUEST: Shape = structure("TagResourceRequest", "", &[
    required("resourceArn", &TAGGABLE_ARN, ""),
    required("tags", &TAG_LIST, ""),
]);

/// `TagResourceResponse`.
pub static TAG_RESOURCE_RESPONSE: Shape = structure("TagResourceResponse", "", &[
]);

/// Value of a tag: letters, digits and spaces of any script and `_ . : / = + - @`; the empty string is allowed.
pub static TAG_VALUE: Shape = string("TagValue", "Value of a tag: letters, digits and spaces of any script and `_ . : / = + - @`; the empty string is allowed.")
    .limits(Some(0), Some(256))
    .pattern(&Pattern { source: r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$", dfa: &table::CHANNEL_TAG_KEY });

/// `TaggableArn`.
pub static TAGGABLE_ARN: Shape = string("TaggableArn", "")
    .limits(Some(1), Some(1011))
    .pattern(&Pattern { source: r"^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$", dfa: &table::CHANNEL_TAGGABLE_ARN });

/// Too many calls in a short time. Wait and try again, longer each time.
pub static THROTTLING_EXCEPTION: Shape = structure("ThrottlingException", "Too many calls in a short time. Wait and try again, longer each time.", &[
    required("message", &STRING, "Details on the throttling, for people to read; do not match on the wording."),
    optional("serviceCode", &STRING, "Code of the service whose rate limit was hit, if AWS names it."),
    optional("quotaCode", &STRING, "Code of the rate limit that was hit, if AWS names it; useful for a quota increase request."),
])
    .error(false, true);

/// `UntagResourceRequest`.
pub static UNTAG_RESOURCE_REQUEST: Shape = structure("UntagResourceRequest", "", &[
    required("resourceArn", &TAGGABLE_ARN, ""),
    required("tagKeys", &TAG_KEY_LIST, ""),
]);

/// `UntagResourceResponse`.
pub static UNTAG_RESOURCE_RESPONSE: Shape = structure("UntagResourceResponse", "", &[
]);

/// `UpdateProgramManagementAccountDetail`.
pub static UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL: Shape = structure("UpdateProgramManagementAccountDetail", "", &[
    optional("id", &PROGRAM_MANAGEMENT_ACCOUNT_ID, ""),
    optional("arn", &ARN, ""),
    optional("revision", &REVISION, ""),
    optional("displayName", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME, ""),
]);

/// `UpdateProgramManagementAccountRequest`.
pub static UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST: Shape = structure("UpdateProgramManagementAccountRequest", "", &[
    required("catalog", &CATALOG, ""),
    required("identifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, ""),
    optional("revision", &REVISION, ""),
    optional("displayName", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME, ""),
]);

/// `UpdateProgramManagementAccountResponse`.
pub static UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE: Shape = structure("UpdateProgramManagementAccountResponse", "", &[
    optional("programManagementAccountDetail", &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, ""),
]);

/// A changed relationship: its names and its new revision. For all the rest call `GetRelationship`.
pub static UPDATE_RELATIONSHIP_DETAIL: Shape = structure("UpdateRelationshipDetail", "A changed relationship: its names and its new revision. For all the rest call `GetRelationship`.", &[
    optional("arn", &ARN, "ARN of the changed relationship."),
    optional("id", &RELATIONSHIP_ID, "ID of the changed relationship, also when the request named it by ARN."),
    optional("revision", &REVISION, "The revision after the change; send this one with the next update."),
    optional("displayName", &RELATIONSHIP_DISPLAY_NAME, "The name the relationship has now."),
]);

/// Which relationship to change, and what shall be new.
pub static UPDATE_RELATIONSHIP_REQUEST: Shape = structure("UpdateRelationshipRequest", "Which relationship to change, and what shall be new.", &[
    required("catalog", &CATALOG, "Where the relationship is: `AWS` for the real one, `Sandbox` for testing."),
    required("identifier", &RELATIONSHIP_IDENTIFIER, "The relationship to change, by ID or by ARN."),
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, "The program management account the relationship is filed under, by ID or by ARN. It says where to look; it does not move the relationship."),
    optional("revision", &REVISION, "The revision you last read, for optimistic locking: if the relationship has changed since, the call ends in `ConflictException`."),
    optional("displayName", &RELATIONSHIP_DISPLAY_NAME, "The new name; leave it out to keep the present one."),
    optional("requestedSupportPlan", &SUPPORT_PLAN, "The support arrangement you ask for now. Set exactly one of its members, or leave the whole out to keep the present plan."),
]);

/// The answer to a successful `UpdateRelationship`.
pub static UPDATE_RELATIONSHIP_RESPONSE: Shape = structure("UpdateRelationshipResponse", "The answer to a successful `UpdateRelationship`.", &[
    optional("relationshipDetail", &UPDATE_RELATIONSHIP_DETAIL, "The relationship after the change, in short."),
]);

/// AWS looked at the request and found it wrong. It can happen even after the local check passed, since some rules are known to the service only.
pub static VALIDATION_EXCEPTION: Shape = structure("ValidationException", "AWS looked at the request and found it wrong. It can happen even after the local check passed, since some rules are known to the service only.", &[
    required("message", &STRING, "What is wrong, in summary, for people to read; do not match on the wording."),
    required("reason", &VALIDATION_EXCEPTION_REASON, "Whether the form of the request or a business rule is at fault."),
    optional("fieldList", &VALIDATION_EXCEPTION_FIELD_LIST, "The fields at fault, if AWS lists them."),
])
    .error(false, false);

/// One field at fault and what is wrong with it.
pub static VALIDATION_EXCEPTION_FIELD: Shape = structure("ValidationExceptionField", "One field at fault and what is wrong with it.", &[
    required("name", &STRING, "The field at fault, by its name in the request."),
    required("code", &STRING, "What is wrong with the field, for code to branch on; the model does not list the codes."),
    required("message", &STRING, "What is wrong with the field, for people to read; do not match on the wording."),
]);

/// The fields at fault in one request.
pub static VALIDATION_EXCEPTION_FIELD_LIST: Shape = list("ValidationExceptionFieldList", "The fields at fault in one request.", &VALIDATION_EXCEPTION_FIELD);

/// The kind of rule a request broke.
pub static VALIDATION_EXCEPTION_REASON: Shape = enumeration("ValidationExceptionReason", "The kind of rule a request broke.", &[
    value("REQUEST_VALIDATION_FAILED", "The request is malformed: a field is missing or its value is not acceptable."),
    value("BUSINESS_VALIDATION_FAILED", "The request is well formed, but a business rule of AWS forbids it."),
]);

/// Every shape above, by name: for printers and for reading sentences back.
#[cfg(not(feature = "npm"))]
pub static SHAPES: &[&Shape] = &[
    &ACCEPT_CHANNEL_HANDSHAKE_DETAIL,
    &ACCEPT_CHANNEL_HANDSHAKE_REQUEST,
    &ACCEPT_CHANNEL_HANDSHAKE_RESPONSE,
    &ACCESS_DENIED_EXCEPTION,
    &ACCOUNT_ID,
    &ACCOUNT_ID_LIST,
    &ARN,
    &ASSOCIATED_RESOURCE_ID,
    &ASSOCIATED_RESOURCE_IDENTIFIER,
    &ASSOCIATED_RESOURCE_IDENTIFIER_LIST,
    &ASSOCIATION_TYPE,
    &ASSOCIATION_TYPE_LIST,
    &CANCEL_CHANNEL_HANDSHAKE_DETAIL,
    &CANCEL_CHANNEL_HANDSHAKE_REQUEST,
    &CANCEL_CHANNEL_HANDSHAKE_RESPONSE,
    &CATALOG,
    &CHANNEL_HANDSHAKE_ID,
    &CHANNEL_HANDSHAKE_IDENTIFIER,
    &CHANNEL_HANDSHAKE_PAYLOAD,
    &CHANNEL_HANDSHAKE_SUMMARIES,
    &CHANNEL_HANDSHAKE_SUMMARY,
    &CLIENT_TOKEN,
    &CONFLICT_EXCEPTION,
    &COVERAGE,
    &CREATE_CHANNEL_HANDSHAKE_DETAIL,
    &CREATE_CHANNEL_HANDSHAKE_REQUEST,
    &CREATE_CHANNEL_HANDSHAKE_RESPONSE,
    &CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL,
    &CREATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST,
    &CREATE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE,
    &CREATE_RELATIONSHIP_DETAIL,
    &CREATE_RELATIONSHIP_REQUEST,
    &CREATE_RELATIONSHIP_RESPONSE,
    &DATE_TIME,
    &DELETE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST,
    &DELETE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE,
    &DELETE_RELATIONSHIP_REQUEST,
    &DELETE_RELATIONSHIP_RESPONSE,
    &GET_RELATIONSHIP_REQUEST,
    &GET_RELATIONSHIP_RESPONSE,
    &HANDSHAKE_DETAIL,
    &HANDSHAKE_STATUS,
    &HANDSHAKE_STATUS_LIST,
    &HANDSHAKE_TYPE,
    &INTERNAL_SERVER_EXCEPTION,
    &LIST_CHANNEL_HANDSHAKES_REQUEST,
    &LIST_CHANNEL_HANDSHAKES_REQUEST_MAX_RESULTS_INTEGER,
    &LIST_CHANNEL_HANDSHAKES_RESPONSE,
    &LIST_CHANNEL_HANDSHAKES_TYPE_FILTERS,
    &LIST_CHANNEL_HANDSHAKES_TYPE_SORT,
    &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_REQUEST,
    &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_REQUEST_MAX_RESULTS_INTEGER,
    &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_RESPONSE,
    &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_SORT_BASE,
    &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_SORT_NAME,
    &LIST_RELATIONSHIPS_REQUEST,
    &LIST_RELATIONSHIPS_REQUEST_MAX_RESULTS_INTEGER,
    &LIST_RELATIONSHIPS_RESPONSE,
    &LIST_RELATIONSHIPS_SORT_BASE,
    &LIST_RELATIONSHIPS_SORT_NAME,
    &LIST_TAGS_FOR_RESOURCE_REQUEST,
    &LIST_TAGS_FOR_RESOURCE_RESPONSE,
    &MINIMUM_NOTICE_DAYS,
    &NEXT_TOKEN,
    &NOTE,
    &PARTICIPANT_TYPE,
    &PARTNER_LED_SUPPORT,
    &PARTNER_PROFILE_DISPLAY_NAME,
    &PROGRAM,
    &PROGRAM_LIST,
    &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME,
    &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME_LIST,
    &PROGRAM_MANAGEMENT_ACCOUNT_HANDSHAKE_DETAIL,
    &PROGRAM_MANAGEMENT_ACCOUNT_ID,
    &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER,
    &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER_LIST,
    &PROGRAM_MANAGEMENT_ACCOUNT_STATUS,
    &PROGRAM_MANAGEMENT_ACCOUNT_STATUS_LIST,
    &PROGRAM_MANAGEMENT_ACCOUNT_SUMMARIES,
    &PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY,
    &PROGRAM_MANAGEMENT_ACCOUNT_TYPE_FILTERS,
    &PROGRAM_MANAGEMENT_ACCOUNT_TYPE_SORT,
    &PROGRAM_MANAGEMENT_ACCOUNT_TYPE_SORT_NAME,
    &PROVIDER,
    &REJECT_CHANNEL_HANDSHAKE_DETAIL,
    &REJECT_CHANNEL_HANDSHAKE_REQUEST,
    &REJECT_CHANNEL_HANDSHAKE_RESPONSE,
    &RELATIONSHIP_DETAIL,
    &RELATIONSHIP_DISPLAY_NAME,
    &RELATIONSHIP_DISPLAY_NAME_LIST,
    &RELATIONSHIP_ID,
    &RELATIONSHIP_IDENTIFIER,
    &RELATIONSHIP_SUMMARIES,
    &RELATIONSHIP_SUMMARY,
    &RESALE_ACCOUNT_MODEL,
    &RESOLD_BUSINESS,
    &RESOLD_ENTERPRISE,
    &RESOLD_UNIFIED_OPERATIONS,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &REVISION,
    &REVOKE_SERVICE_PERIOD_HANDSHAKE_DETAIL,
    &REVOKE_SERVICE_PERIOD_PAYLOAD,
    &REVOKE_SERVICE_PERIOD_TYPE_FILTERS,
    &REVOKE_SERVICE_PERIOD_TYPE_SORT,
    &REVOKE_SERVICE_PERIOD_TYPE_SORT_NAME,
    &SECTOR,
    &SERVICE_PERIOD_TYPE,
    &SERVICE_PERIOD_TYPE_LIST,
    &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    &SORT_ORDER,
    &START_SERVICE_PERIOD_HANDSHAKE_DETAIL,
    &START_SERVICE_PERIOD_PAYLOAD,
    &START_SERVICE_PERIOD_TYPE_FILTERS,
    &START_SERVICE_PERIOD_TYPE_SORT,
    &START_SERVICE_PERIOD_TYPE_SORT_NAME,
    &STRING,
    &SUPPORT_PLAN,
    &TAG,
    &TAG_KEY,
    &TAG_KEY_LIST,
    &TAG_LIST,
    &TAG_RESOURCE_REQUEST,
    &TAG_RESOURCE_RESPONSE,
    &TAG_VALUE,
    &TAGGABLE_ARN,
    &THROTTLING_EXCEPTION,
    &UNTAG_RESOURCE_REQUEST,
    &UNTAG_RESOURCE_RESPONSE,
    &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL,
    &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST,
    &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE,
    &UPDATE_RELATIONSHIP_DETAIL,
    &UPDATE_RELATIONSHIP_REQUEST,
    &UPDATE_RELATIONSHIP_RESPONSE,
    &VALIDATION_EXCEPTION,
    &VALIDATION_EXCEPTION_FIELD,
    &VALIDATION_EXCEPTION_FIELD_LIST,
    &VALIDATION_EXCEPTION_REASON,
];
