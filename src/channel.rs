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

/// `AcceptChannelHandshake`.
pub static ACCEPT_CHANNEL_HANDSHAKE: Operation = Operation::new(
    &SERVICE,
    "AcceptChannelHandshake",
    "",
    &ACCEPT_CHANNEL_HANDSHAKE_REQUEST,
    &ACCEPT_CHANNEL_HANDSHAKE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).idempotent();

/// `CancelChannelHandshake`.
pub static CANCEL_CHANNEL_HANDSHAKE: Operation = Operation::new(
    &SERVICE,
    "CancelChannelHandshake",
    "",
    &CANCEL_CHANNEL_HANDSHAKE_REQUEST,
    &CANCEL_CHANNEL_HANDSHAKE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).idempotent();

/// `CreateChannelHandshake`.
pub static CREATE_CHANNEL_HANDSHAKE: Operation = Operation::new(
    &SERVICE,
    "CreateChannelHandshake",
    "",
    &CREATE_CHANNEL_HANDSHAKE_REQUEST,
    &CREATE_CHANNEL_HANDSHAKE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// `CreateProgramManagementAccount`.
pub static CREATE_PROGRAM_MANAGEMENT_ACCOUNT: Operation = Operation::new(
    &SERVICE,
    "CreateProgramManagementAccount",
    "",
    &CREATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST,
    &CREATE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// `CreateRelationship`.
pub static CREATE_RELATIONSHIP: Operation = Operation::new(
    &SERVICE,
    "CreateRelationship",
    "",
    &CREATE_RELATIONSHIP_REQUEST,
    &CREATE_RELATIONSHIP_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// `DeleteProgramManagementAccount`.
pub static DELETE_PROGRAM_MANAGEMENT_ACCOUNT: Operation = Operation::new(
    &SERVICE,
    "DeleteProgramManagementAccount",
    "",
    &DELETE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST,
    &DELETE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
).idempotent();

/// `DeleteRelationship`.
pub static DELETE_RELATIONSHIP: Operation = Operation::new(
    &SERVICE,
    "DeleteRelationship",
    "",
    &DELETE_RELATIONSHIP_REQUEST,
    &DELETE_RELATIONSHIP_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
).idempotent();

/// `GetRelationship`.
pub static GET_RELATIONSHIP: Operation = Operation::new(
    &SERVICE,
    "GetRelationship",
    "",
    &GET_RELATIONSHIP_REQUEST,
    &GET_RELATIONSHIP_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).readonly();

/// `ListChannelHandshakes`.
pub static LIST_CHANNEL_HANDSHAKES: Operation = Operation::new(
    &SERVICE,
    "ListChannelHandshakes",
    "",
    &LIST_CHANNEL_HANDSHAKES_REQUEST,
    &LIST_CHANNEL_HANDSHAKES_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).readonly().paginated("nextToken", "nextToken", Some("maxResults"), "items");

/// `ListProgramManagementAccounts`.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS: Operation = Operation::new(
    &SERVICE,
    "ListProgramManagementAccounts",
    "",
    &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_REQUEST,
    &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).readonly().paginated("nextToken", "nextToken", Some("maxResults"), "items");

/// `ListRelationships`.
pub static LIST_RELATIONSHIPS: Operation = Operation::new(
    &SERVICE,
    "ListRelationships",
    "",
    &LIST_RELATIONSHIPS_REQUEST,
    &LIST_RELATIONSHIPS_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).readonly().paginated("nextToken", "nextToken", Some("maxResults"), "items");

/// `ListTagsForResource`.
pub static LIST_TAGS_FOR_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "ListTagsForResource",
    "",
    &LIST_TAGS_FOR_RESOURCE_REQUEST,
    &LIST_TAGS_FOR_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).readonly();

/// `RejectChannelHandshake`.
pub static REJECT_CHANNEL_HANDSHAKE: Operation = Operation::new(
    &SERVICE,
    "RejectChannelHandshake",
    "",
    &REJECT_CHANNEL_HANDSHAKE_REQUEST,
    &REJECT_CHANNEL_HANDSHAKE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION],
).idempotent();

/// `TagResource`.
pub static TAG_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "TagResource",
    "",
    &TAG_RESOURCE_REQUEST,
    &TAG_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
).idempotent();

/// `UntagResource`.
pub static UNTAG_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "UntagResource",
    "",
    &UNTAG_RESOURCE_REQUEST,
    &UNTAG_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
).idempotent();

/// `UpdateProgramManagementAccount`.
pub static UPDATE_PROGRAM_MANAGEMENT_ACCOUNT: Operation = Operation::new(
    &SERVICE,
    "UpdateProgramManagementAccount",
    "",
    &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST,
    &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &VALIDATION_EXCEPTION, &THROTTLING_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION],
).idempotent();

/// `UpdateRelationship`.
pub static UPDATE_RELATIONSHIP: Operation = Operation::new(
    &SERVICE,
    "UpdateRelationship",
    "",
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

/// `AccessDeniedException`.
pub static ACCESS_DENIED_EXCEPTION: Shape = structure("AccessDeniedException", "", &[
    required("message", &STRING, ""),
    optional("reason", &STRING, ""),
])
    .error(false, false);

/// `AccountId`.
pub static ACCOUNT_ID: Shape = string("AccountId", "")
    .limits(Some(12), Some(12))
    .pattern(&Pattern { source: r"^[0-9]*$", dfa: &table::CHANNEL_ACCOUNT_ID });

/// `AccountIdList`.
pub static ACCOUNT_ID_LIST: Shape = list("AccountIdList", "", &ACCOUNT_ID);

/// `Arn`.
pub static ARN: Shape = string("Arn", "")
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

/// `AssociationType`.
pub static ASSOCIATION_TYPE: Shape = enumeration("AssociationType", "", &[
    value("DOWNSTREAM_SELLER", ""),
    value("END_CUSTOMER", ""),
    value("INTERNAL", ""),
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

/// `Catalog`.
pub static CATALOG: Shape = string("Catalog", "")
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

/// `ClientToken`.
pub static CLIENT_TOKEN: Shape = string("ClientToken", "")
    .limits(Some(1), Some(64))
    .pattern(&Pattern { source: r"^[!-~]*$", dfa: &table::CHANNEL_CLIENT_TOKEN });

/// `ConflictException`.
pub static CONFLICT_EXCEPTION: Shape = structure("ConflictException", "", &[
    required("message", &STRING, ""),
    required("resourceId", &STRING, ""),
    required("resourceType", &STRING, ""),
])
    .error(false, false);

/// `Coverage`.
pub static COVERAGE: Shape = enumeration("Coverage", "", &[
    value("ENTIRE_ORGANIZATION", ""),
    value("MANAGEMENT_ACCOUNT_ONLY", ""),
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

/// `CreateRelationshipDetail`.
pub static CREATE_RELATIONSHIP_DETAIL: Shape = structure("CreateRelationshipDetail", "", &[
    optional("arn", &ARN, ""),
    optional("id", &RELATIONSHIP_ID, ""),
]);

/// `CreateRelationshipRequest`.
pub static CREATE_RELATIONSHIP_REQUEST: Shape = structure("CreateRelationshipRequest", "", &[
    required("catalog", &CATALOG, ""),
    required("associationType", &ASSOCIATION_TYPE, ""),
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, ""),
    required("associatedAccountId", &ACCOUNT_ID, ""),
    required("displayName", &RELATIONSHIP_DISPLAY_NAME, ""),
    optional("resaleAccountModel", &RESALE_ACCOUNT_MODEL, ""),
    required("sector", &SECTOR, ""),
    token("clientToken", &CLIENT_TOKEN, ""),
    optional("tags", &TAG_LIST, ""),
    optional("requestedSupportPlan", &SUPPORT_PLAN, ""),
]);

/// `CreateRelationshipResponse`.
pub static CREATE_RELATIONSHIP_RESPONSE: Shape = structure("CreateRelationshipResponse", "", &[
    optional("relationshipDetail", &CREATE_RELATIONSHIP_DETAIL, ""),
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

/// `InternalServerException`.
pub static INTERNAL_SERVER_EXCEPTION: Shape = structure("InternalServerException", "", &[
    required("message", &STRING, ""),
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

/// `PartnerLedSupport`.
pub static PARTNER_LED_SUPPORT: Shape = structure("PartnerLedSupport", "", &[
    required("coverage", &COVERAGE, ""),
    optional("provider", &PROVIDER, ""),
    required("tamLocation", &STRING, ""),
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

/// `ProgramManagementAccountIdentifier`.
pub static PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER: Shape = string("ProgramManagementAccountIdentifier", "")
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

/// `Provider`.
pub static PROVIDER: Shape = enumeration("Provider", "", &[
    value("DISTRIBUTOR", ""),
    value("DISTRIBUTION_SELLER", ""),
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

/// `RelationshipDisplayName`.
pub static RELATIONSHIP_DISPLAY_NAME: Shape = string("RelationshipDisplayName", "")
    .limits(Some(1), Some(30))
    .pattern(&Pattern { source: r"^[^\x00-\x1F\x7F]*$", dfa: &table::CHANNEL_NOTE });

/// `RelationshipDisplayNameList`.
pub static RELATIONSHIP_DISPLAY_NAME_LIST: Shape = list("RelationshipDisplayNameList", "", &RELATIONSHIP_DISPLAY_NAME);

/// `RelationshipId`.
pub static RELATIONSHIP_ID: Shape = string("RelationshipId", "")
    .limits(Some(16), Some(16))
    .pattern(&Pattern { source: r"^rs-[a-z0-9]{13}$", dfa: &table::CHANNEL_RELATIONSHIP_ID });

/// `RelationshipIdentifier`.
pub static RELATIONSHIP_IDENTIFIER: Shape = string("RelationshipIdentifier", "")
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

/// `ResaleAccountModel`.
pub static RESALE_ACCOUNT_MODEL: Shape = enumeration("ResaleAccountModel", "", &[
    value("DISTRIBUTOR", ""),
    value("END_CUSTOMER", ""),
    value("SOLUTION_PROVIDER", ""),
]);

/// `ResoldBusiness`.
pub static RESOLD_BUSINESS: Shape = structure("ResoldBusiness", "", &[
    required("coverage", &COVERAGE, ""),
]);

/// `ResoldEnterprise`.
pub static RESOLD_ENTERPRISE: Shape = structure("ResoldEnterprise", "", &[
    required("coverage", &COVERAGE, ""),
    required("tamLocation", &STRING, ""),
    optional("chargeAccountId", &ACCOUNT_ID, ""),
]);

/// `ResoldUnifiedOperations`.
pub static RESOLD_UNIFIED_OPERATIONS: Shape = structure("ResoldUnifiedOperations", "", &[
    required("coverage", &COVERAGE, ""),
    required("tamLocation", &STRING, ""),
    optional("chargeAccountId", &ACCOUNT_ID, ""),
]);

/// `ResourceNotFoundException`.
pub static RESOURCE_NOT_FOUND_EXCEPTION: Shape = structure("ResourceNotFoundException", "", &[
    required("message", &STRING, ""),
    optional("resourceId", &STRING, ""),
    optional("resourceType", &STRING, ""),
])
    .error(false, false);

/// `Revision`.
pub static REVISION: Shape = string("Revision", "")
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

/// `Sector`.
pub static SECTOR: Shape = enumeration("Sector", "", &[
    value("COMMERCIAL", ""),
    value("GOVERNMENT", ""),
    value("GOVERNMENT_EXCEPTION", ""),
]);

/// `ServicePeriodType`.
pub static SERVICE_PERIOD_TYPE: Shape = enumeration("ServicePeriodType", "", &[
    value("MINIMUM_NOTICE_PERIOD", ""),
    value("FIXED_COMMITMENT_PERIOD", ""),
]);

/// `ServicePeriodTypeList`.
pub static SERVICE_PERIOD_TYPE_LIST: Shape = list("ServicePeriodTypeList", "", &SERVICE_PERIOD_TYPE);

/// `ServiceQuotaExceededException`.
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Shape = structure("ServiceQuotaExceededException", "", &[
    required("message", &STRING, ""),
    required("resourceId", &STRING, ""),
    required("resourceType", &STRING, ""),
    required("quotaCode", &STRING, ""),
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

/// `String`.
pub static STRING: Shape = string("String", "");

/// `SupportPlan`.
pub static SUPPORT_PLAN: Shape = union("SupportPlan", "", &[
    optional("resoldEnterprise", &RESOLD_ENTERPRISE, ""),
    optional("partnerLedSupport", &PARTNER_LED_SUPPORT, ""),
    optional("resoldUnifiedOperations", &RESOLD_UNIFIED_OPERATIONS, ""),
    optional("resoldBusiness", &RESOLD_BUSINESS, "").deprecated(),
]);

/// `Tag`.
pub static TAG: Shape = structure("Tag", "", &[
    required("key", &TAG_KEY, ""),
    required("value", &TAG_VALUE, ""),
]);

/// `TagKey`.
pub static TAG_KEY: Shape = string("TagKey", "")
    .limits(Some(1), Some(128))
    .pattern(&Pattern { source: r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$", dfa: &table::CHANNEL_TAG_KEY });

/// `TagKeyList`.
pub static TAG_KEY_LIST: Shape = list("TagKeyList", "", &TAG_KEY);

/// `TagList`.
pub static TAG_LIST: Shape = list("TagList", "", &TAG);

/// `TagResourceRequest`.
pub static TAG_RESOURCE_REQUEST: Shape = structure("TagResourceRequest", "", &[
    required("resourceArn", &TAGGABLE_ARN, ""),
    required("tags", &TAG_LIST, ""),
]);

/// `TagResourceResponse`.
pub static TAG_RESOURCE_RESPONSE: Shape = structure("TagResourceResponse", "", &[
]);

/// `TagValue`.
pub static TAG_VALUE: Shape = string("TagValue", "")
    .limits(Some(0), Some(256))
    .pattern(&Pattern { source: r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$", dfa: &table::CHANNEL_TAG_KEY });

/// `TaggableArn`.
pub static TAGGABLE_ARN: Shape = string("TaggableArn", "")
    .limits(Some(1), Some(1011))
    .pattern(&Pattern { source: r"^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$", dfa: &table::CHANNEL_TAGGABLE_ARN });

/// `ThrottlingException`.
pub static THROTTLING_EXCEPTION: Shape = structure("ThrottlingException", "", &[
    required("message", &STRING, ""),
    optional("serviceCode", &STRING, ""),
    optional("quotaCode", &STRING, ""),
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

/// `UpdateRelationshipDetail`.
pub static UPDATE_RELATIONSHIP_DETAIL: Shape = structure("UpdateRelationshipDetail", "", &[
    optional("arn", &ARN, ""),
    optional("id", &RELATIONSHIP_ID, ""),
    optional("revision", &REVISION, ""),
    optional("displayName", &RELATIONSHIP_DISPLAY_NAME, ""),
]);

/// `UpdateRelationshipRequest`.
pub static UPDATE_RELATIONSHIP_REQUEST: Shape = structure("UpdateRelationshipRequest", "", &[
    required("catalog", &CATALOG, ""),
    required("identifier", &RELATIONSHIP_IDENTIFIER, ""),
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, ""),
    optional("revision", &REVISION, ""),
    optional("displayName", &RELATIONSHIP_DISPLAY_NAME, ""),
    optional("requestedSupportPlan", &SUPPORT_PLAN, ""),
]);

/// `UpdateRelationshipResponse`.
pub static UPDATE_RELATIONSHIP_RESPONSE: Shape = structure("UpdateRelationshipResponse", "", &[
    optional("relationshipDetail", &UPDATE_RELATIONSHIP_DETAIL, ""),
]);

/// `ValidationException`.
pub static VALIDATION_EXCEPTION: Shape = structure("ValidationException", "", &[
    required("message", &STRING, ""),
    required("reason", &VALIDATION_EXCEPTION_REASON, ""),
    optional("fieldList", &VALIDATION_EXCEPTION_FIELD_LIST, ""),
])
    .error(false, false);

/// `ValidationExceptionField`.
pub static VALIDATION_EXCEPTION_FIELD: Shape = structure("ValidationExceptionField", "", &[
    required("name", &STRING, ""),
    required("code", &STRING, ""),
    required("message", &STRING, ""),
]);

/// `ValidationExceptionFieldList`.
pub static VALIDATION_EXCEPTION_FIELD_LIST: Shape = list("ValidationExceptionFieldList", "", &VALIDATION_EXCEPTION_FIELD);

/// `ValidationExceptionReason`.
pub static VALIDATION_EXCEPTION_REASON: Shape = enumeration("ValidationExceptionReason", "", &[
    value("REQUEST_VALIDATION_FAILED", ""),
    value("BUSINESS_VALIDATION_FAILED", ""),
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
