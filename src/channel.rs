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
    endpoint: EndpointKind::Global,
    message_member: "message",
    #[cfg(any(feature = "sandbox", not(feature = "npm")))]
    field_errors: FieldErrors {
        reason: "reason",
        list: "fieldList",
        wrapper: None,
        name: "name",
        code: "code",
        message: "message",
    },
    #[cfg(not(feature = "npm"))]
    waiters: &[
    ],
    in_sandbox: true,
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

/// The accepted handshake in short. `ListChannelHandshakes` tells the rest.
pub static ACCEPT_CHANNEL_HANDSHAKE_DETAIL: Shape = structure("AcceptChannelHandshakeDetail", "The accepted handshake in short. `ListChannelHandshakes` tells the rest.", &[
    optional("id", &CHANNEL_HANDSHAKE_ID, "ID of the accepted handshake, also when the request named it by ARN."),
    optional("arn", &ARN, "ARN of the accepted handshake."),
    optional("status", &HANDSHAKE_STATUS, "How far the handshake is: normally `ACCEPTED` in this answer."),
]);

/// Which handshake to accept. Only its receiver can do so.
pub static ACCEPT_CHANNEL_HANDSHAKE_REQUEST: Shape = structure("AcceptChannelHandshakeRequest", "Which handshake to accept. Only its receiver can do so.", &[
    required("catalog", &CATALOG, "Where the handshake is: `AWS` for the real one, `Sandbox` for testing."),
    required("identifier", &CHANNEL_HANDSHAKE_IDENTIFIER, "The handshake to accept, by ID or by ARN. `ListChannelHandshakes` with `participantType` `RECEIVER` finds those that wait for you."),
]);

/// The answer to a successful `AcceptChannelHandshake`.
pub static ACCEPT_CHANNEL_HANDSHAKE_RESPONSE: Shape = structure("AcceptChannelHandshakeResponse", "The answer to a successful `AcceptChannelHandshake`.", &[
    optional("channelHandshakeDetail", &ACCEPT_CHANNEL_HANDSHAKE_DETAIL, "The handshake after your answer, in short."),
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

/// AWS accounts to filter by.
pub static ACCOUNT_ID_LIST: Shape = list("AccountIdList", "AWS accounts to filter by.", &ACCOUNT_ID);

/// Amazon Resource Name: the full, worldwide unique name of a resource.
pub static ARN: Shape = string("Arn", "Amazon Resource Name: the full, worldwide unique name of a resource.")
    .limits(Some(1), Some(1011));

/// ID of what a handshake is about: a program management account (`pma-` …) or a relationship (`rs-` …).
pub static ASSOCIATED_RESOURCE_ID: Shape = string("AssociatedResourceId", "ID of what a handshake is about: a program management account (`pma-` …) or a relationship (`rs-` …).")
    .limits(Some(16), Some(17))
    .pattern(&Pattern { source: r"^(?:(pma|rs)-[a-z0-9]{13})$", dfa: &table::CHANNEL_ASSOCIATED_RESOURCE_ID });

/// What a handshake is about: a program management account (`pma-` …) or a relationship (`rs-` …), by ID or by full ARN.
pub static ASSOCIATED_RESOURCE_IDENTIFIER: Shape = string("AssociatedResourceIdentifier", "What a handshake is about: a program management account (`pma-` …) or a relationship (`rs-` …), by ID or by full ARN.")
    .limits(Some(16), Some(1011))
    .pattern(&Pattern { source: r"^(?:((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13}))$", dfa: &table::CHANNEL_ASSOCIATED_RESOURCE_IDENTIFIER });

/// Program management accounts and relationships to filter handshakes by.
pub static ASSOCIATED_RESOURCE_IDENTIFIER_LIST: Shape = list("AssociatedResourceIdentifierList", "Program management accounts and relationships to filter handshakes by.", &ASSOCIATED_RESOURCE_IDENTIFIER);

/// What the associated account is to the partner.
pub static ASSOCIATION_TYPE: Shape = enumeration("AssociationType", "What the associated account is to the partner.", &[
    value("DOWNSTREAM_SELLER", "The account of another seller, who resells what you distribute."),
    value("END_CUSTOMER", "The account of a customer who uses AWS for itself."),
    value("INTERNAL", "An account of your own organization, for your own use."),
]);

/// Association types to filter relationships by.
pub static ASSOCIATION_TYPE_LIST: Shape = list("AssociationTypeList", "Association types to filter relationships by.", &ASSOCIATION_TYPE);

/// The canceled handshake in short. `ListChannelHandshakes` tells the rest.
pub static CANCEL_CHANNEL_HANDSHAKE_DETAIL: Shape = structure("CancelChannelHandshakeDetail", "The canceled handshake in short. `ListChannelHandshakes` tells the rest.", &[
    optional("id", &CHANNEL_HANDSHAKE_ID, "ID of the canceled handshake, also when the request named it by ARN."),
    optional("arn", &ARN, "ARN of the canceled handshake."),
    optional("status", &HANDSHAKE_STATUS, "How far the handshake is: normally `CANCELED` in this answer."),
]);

/// Which handshake to withdraw. Only its sender can do so.
pub static CANCEL_CHANNEL_HANDSHAKE_REQUEST: Shape = structure("CancelChannelHandshakeRequest", "Which handshake to withdraw. Only its sender can do so.", &[
    required("catalog", &CATALOG, "Where the handshake is: `AWS` for the real one, `Sandbox` for testing."),
    required("identifier", &CHANNEL_HANDSHAKE_IDENTIFIER, "The handshake to withdraw, by ID or by ARN: one of those that you sent."),
]);

/// The answer to a successful `CancelChannelHandshake`.
pub static CANCEL_CHANNEL_HANDSHAKE_RESPONSE: Shape = structure("CancelChannelHandshakeResponse", "The answer to a successful `CancelChannelHandshake`.", &[
    optional("channelHandshakeDetail", &CANCEL_CHANNEL_HANDSHAKE_DETAIL, "The handshake after it was withdrawn, in short."),
]);

/// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
pub static CATALOG: Shape = string("Catalog", "Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.")
    .limits(Some(1), Some(64))
    .pattern(&Pattern { source: r"^[a-zA-Z]*$", dfa: &table::CHANNEL_CATALOG });

/// ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
pub static CHANNEL_HANDSHAKE_ID: Shape = string("ChannelHandshakeId", "ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.")
    .limits(Some(16), Some(16))
    .pattern(&Pattern { source: r"^ch-[a-z0-9]{13}$", dfa: &table::CHANNEL_CHANNEL_HANDSHAKE_ID });

/// A channel handshake, by ID (`ch-` and thirteen lowercase letters or digits) or by full ARN.
pub static CHANNEL_HANDSHAKE_IDENTIFIER: Shape = string("ChannelHandshakeIdentifier", "A channel handshake, by ID (`ch-` and thirteen lowercase letters or digits) or by full ARN.")
    .limits(Some(16), Some(1011))
    .pattern(&Pattern { source: r"^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$", dfa: &table::CHANNEL_CHANNEL_HANDSHAKE_IDENTIFIER });

/// The terms that a new handshake proposes. Set exactly one member, the one of the `handshakeType`; `PROGRAM_MANAGEMENT_ACCOUNT` has none.
pub static CHANNEL_HANDSHAKE_PAYLOAD: Shape = union("ChannelHandshakePayload", "The terms that a new handshake proposes. Set exactly one member, the one of the `handshakeType`; `PROGRAM_MANAGEMENT_ACCOUNT` has none.", &[
    optional("startServicePeriodPayload", &START_SERVICE_PERIOD_PAYLOAD, "Terms of the service period to start; for `START_SERVICE_PERIOD`."),
    optional("revokeServicePeriodPayload", &REVOKE_SERVICE_PERIOD_PAYLOAD, "The service period to revoke; for `REVOKE_SERVICE_PERIOD`."),
]);

/// Channel handshakes on one page of a list.
pub static CHANNEL_HANDSHAKE_SUMMARIES: Shape = list("ChannelHandshakeSummaries", "Channel handshakes on one page of a list.", &CHANNEL_HANDSHAKE_SUMMARY);

/// One channel handshake: what it asks for, who sent it to whom, and how far it is.
pub static CHANNEL_HANDSHAKE_SUMMARY: Shape = structure("ChannelHandshakeSummary", "One channel handshake: what it asks for, who sent it to whom, and how far it is.", &[
    optional("id", &CHANNEL_HANDSHAKE_ID, "ID of the handshake; the calls that accept, reject or cancel it take it as `identifier`."),
    optional("arn", &ARN, "ARN of the handshake, for IAM policies and for tagging calls."),
    optional("catalog", &CATALOG, "The catalog in which the handshake exists."),
    optional("handshakeType", &HANDSHAKE_TYPE, "What the handshake asks for."),
    optional("ownerAccountId", &ACCOUNT_ID, "The AWS account that owns the handshake, as twelve digits."),
    optional("senderAccountId", &ACCOUNT_ID, "The AWS account that sent the handshake, as twelve digits."),
    optional("senderDisplayName", &PARTNER_PROFILE_DISPLAY_NAME, "The sender's name, as its partner profile shows it."),
    optional("receiverAccountId", &ACCOUNT_ID, "The AWS account that the handshake was sent to, as twelve digits."),
    optional("associatedResourceId", &ASSOCIATED_RESOURCE_ID, "What the handshake is about, by its ID."),
    optional("detail", &HANDSHAKE_DETAIL, "The terms of the handshake, in the member of its type."),
    optional("createdAt", &DATE_TIME, "The moment at which the handshake was sent."),
    optional("updatedAt", &DATE_TIME, "The moment of the handshake's last change."),
    optional("status", &HANDSHAKE_STATUS, "How far the handshake is."),
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

/// The names by which a new handshake is known. For all the rest call `ListChannelHandshakes`.
pub static CREATE_CHANNEL_HANDSHAKE_DETAIL: Shape = structure("CreateChannelHandshakeDetail", "The names by which a new handshake is known. For all the rest call `ListChannelHandshakes`.", &[
    optional("id", &CHANNEL_HANDSHAKE_ID, "ID of the new handshake. Keep it: `CancelChannelHandshake` takes it as `identifier`."),
    optional("arn", &ARN, "ARN of the new handshake, for IAM policies and for tagging calls."),
]);

/// What the other side is asked to agree to, and for which resource.
pub static CREATE_CHANNEL_HANDSHAKE_REQUEST: Shape = structure("CreateChannelHandshakeRequest", "What the other side is asked to agree to, and for which resource.", &[
    required("handshakeType", &HANDSHAKE_TYPE, "What you ask for. It decides which member of `payload` to set."),
    required("catalog", &CATALOG, "Where the handshake is created: `AWS` for the real one, `Sandbox` for testing."),
    required("associatedResourceIdentifier", &ASSOCIATED_RESOURCE_IDENTIFIER, "The program management account or the relationship that you ask about."),
    optional("payload", &CHANNEL_HANDSHAKE_PAYLOAD, "The terms you propose, in the member of the `handshakeType`. Leave it out for `PROGRAM_MANAGEMENT_ACCOUNT`, which has no terms."),
    token("clientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not create a second handshake. Leave it out and the client fills in a fresh one."),
    optional("tags", &TAG_LIST, "Your own labels for the new handshake."),
]);

/// The answer to a successful `CreateChannelHandshake`.
pub static CREATE_CHANNEL_HANDSHAKE_RESPONSE: Shape = structure("CreateChannelHandshakeResponse", "The answer to a successful `CreateChannelHandshake`.", &[
    optional("channelHandshakeDetail", &CREATE_CHANNEL_HANDSHAKE_DETAIL, "How to refer to the new handshake."),
]);

/// The names by which a new program management account is known. For all the rest call `ListProgramManagementAccounts`.
pub static CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL: Shape = structure("CreateProgramManagementAccountDetail", "The names by which a new program management account is known. For all the rest call `ListProgramManagementAccounts`.", &[
    optional("id", &PROGRAM_MANAGEMENT_ACCOUNT_ID, "ID of the new program management account. Keep it: relationships and later calls refer to it."),
    optional("arn", &ARN, "ARN of the new program management account, for IAM policies and for tagging calls."),
]);

/// Which AWS account serves which resale program, and under what name.
pub static CREATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST: Shape = structure("CreateProgramManagementAccountRequest", "Which AWS account serves which resale program, and under what name.", &[
    required("catalog", &CATALOG, "Where the program management account is created: `AWS` for the real one, `Sandbox` for testing."),
    required("program", &PROGRAM, "The resale program that you run through the account."),
    required("displayName", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME, "Your own short name for the account, shown in lists, for example `Resale Europe`. `UpdateProgramManagementAccount` can change it."),
    required("accountId", &ACCOUNT_ID, "The AWS account through which you run the program, as twelve digits. Keep it a string, so that leading zeros survive."),
    token("clientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not create a second program management account. Leave it out and the client fills in a fresh one."),
    optional("tags", &TAG_LIST, "Your own labels for the new program management account."),
]);

/// The answer to a successful `CreateProgramManagementAccount`.
pub static CREATE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE: Shape = structure("CreateProgramManagementAccountResponse", "The answer to a successful `CreateProgramManagementAccount`.", &[
    optional("programManagementAccountDetail", &CREATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, "How to refer to the new program management account."),
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

/// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
pub static DATE_TIME: Shape = timestamp("DateTime", "A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.");

/// Which program management account to remove.
pub static DELETE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST: Shape = structure("DeleteProgramManagementAccountRequest", "Which program management account to remove.", &[
    required("catalog", &CATALOG, "Where the program management account is: `AWS` for the real one, `Sandbox` for testing."),
    required("identifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, "The program management account to remove, by ID or by ARN."),
    token("clientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not remove anything a second time. Leave it out and the client fills in a fresh one."),
]);

/// An empty answer: the program management account is removed.
pub static DELETE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE: Shape = structure("DeleteProgramManagementAccountResponse", "An empty answer: the program management account is removed.", &[
]);

/// Which relationship to remove, and where it is filed.
pub static DELETE_RELATIONSHIP_REQUEST: Shape = structure("DeleteRelationshipRequest", "Which relationship to remove, and where it is filed.", &[
    required("catalog", &CATALOG, "Where the relationship is: `AWS` for the real one, `Sandbox` for testing."),
    required("identifier", &RELATIONSHIP_IDENTIFIER, "The relationship to remove, by ID or by ARN."),
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, "The program management account the relationship is filed under, by ID or by ARN."),
    token("clientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not remove anything a second time. Leave it out and the client fills in a fresh one."),
]);

/// An empty answer: the relationship is removed.
pub static DELETE_RELATIONSHIP_RESPONSE: Shape = structure("DeleteRelationshipResponse", "An empty answer: the relationship is removed.", &[
]);

/// Which relationship to read, and where it is filed.
pub static GET_RELATIONSHIP_REQUEST: Shape = structure("GetRelationshipRequest", "Which relationship to read, and where it is filed.", &[
    required("catalog", &CATALOG, "Where the relationship is: `AWS` for the real one, `Sandbox` for testing."),
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, "The program management account the relationship is filed under, by ID or by ARN."),
    required("identifier", &RELATIONSHIP_IDENTIFIER, "The relationship to read, by ID or by ARN."),
]);

/// The answer to a successful `GetRelationship`.
pub static GET_RELATIONSHIP_RESPONSE: Shape = structure("GetRelationshipResponse", "The answer to a successful `GetRelationship`.", &[
    optional("relationshipDetail", &RELATIONSHIP_DETAIL, "The relationship as it is now."),
]);

/// The terms of a handshake. Exactly one member is set, the one of its type.
pub static HANDSHAKE_DETAIL: Shape = union("HandshakeDetail", "The terms of a handshake. Exactly one member is set, the one of its type.", &[
    optional("startServicePeriodHandshakeDetail", &START_SERVICE_PERIOD_HANDSHAKE_DETAIL, "Terms of the service period to start; set for `START_SERVICE_PERIOD`."),
    optional("revokeServicePeriodHandshakeDetail", &REVOKE_SERVICE_PERIOD_HANDSHAKE_DETAIL, "Terms of the service period to revoke; set for `REVOKE_SERVICE_PERIOD`."),
    optional("programManagementAccountHandshakeDetail", &PROGRAM_MANAGEMENT_ACCOUNT_HANDSHAKE_DETAIL, "The program to take part in; set for `PROGRAM_MANAGEMENT_ACCOUNT`."),
]);

/// How far a handshake is. It begins as `PENDING` and ends in one of the other four.
pub static HANDSHAKE_STATUS: Shape = enumeration("HandshakeStatus", "How far a handshake is. It begins as `PENDING` and ends in one of the other four.", &[
    value("PENDING", "Waiting for the receiver's answer; the sender can still withdraw it."),
    value("ACCEPTED", "The receiver said yes, by `AcceptChannelHandshake`."),
    value("REJECTED", "The receiver said no, by `RejectChannelHandshake`."),
    value("CANCELED", "The sender withdrew it, by `CancelChannelHandshake`."),
    value("EXPIRED", "Nobody answered in time."),
]);

/// Statuses to filter handshakes by.
pub static HANDSHAKE_STATUS_LIST: Shape = list("HandshakeStatusList", "Statuses to filter handshakes by.", &HANDSHAKE_STATUS);

/// What a handshake asks the other side to agree to.
pub static HANDSHAKE_TYPE: Shape = enumeration("HandshakeType", "What a handshake asks the other side to agree to.", &[
    value("START_SERVICE_PERIOD", "To start a service period, on the terms of the payload."),
    value("REVOKE_SERVICE_PERIOD", "To end a service period that was agreed before."),
    value("PROGRAM_MANAGEMENT_ACCOUNT", "To take part in a resale program as its program management account."),
]);

/// Something failed inside AWS. Trying again after a pause is safe for idempotent calls.
pub static INTERNAL_SERVER_EXCEPTION: Shape = structure("InternalServerException", "Something failed inside AWS. Trying again after a pause is safe for idempotent calls.", &[
    required("message", &STRING, "What AWS says about the failure, for people to read; do not match on the wording."),
])
    .error(true, true);

/// Which handshakes to list, and which page of them. Filters that you leave out do not narrow the list.
pub static LIST_CHANNEL_HANDSHAKES_REQUEST: Shape = structure("ListChannelHandshakesRequest", "Which handshakes to list, and which page of them. Filters that you leave out do not narrow the list.", &[
    required("handshakeType", &HANDSHAKE_TYPE, "The one type of handshake to list. Filters and order must be of the same type."),
    required("catalog", &CATALOG, "Where the handshakes are: `AWS` for the real ones, `Sandbox` for testing."),
    required("participantType", &PARTICIPANT_TYPE, "Your part in the handshakes to list: `SENDER` for those you sent, `RECEIVER` for those you got."),
    optional("maxResults", &LIST_CHANNEL_HANDSHAKES_REQUEST_MAX_RESULTS_INTEGER, "The most handshakes you want on one page."),
    optional("statuses", &HANDSHAKE_STATUS_LIST, "Only handshakes with one of these statuses, for example `PENDING` for those still open."),
    optional("associatedResourceIdentifiers", &ASSOCIATED_RESOURCE_IDENTIFIER_LIST, "Only handshakes about these program management accounts and relationships."),
    optional("handshakeTypeFilters", &LIST_CHANNEL_HANDSHAKES_TYPE_FILTERS, "Filters that only this `handshakeType` has, in the member named like it."),
    optional("handshakeTypeSort", &LIST_CHANNEL_HANDSHAKES_TYPE_SORT, "The order of the list, in the member of the `handshakeType`. Leave it out and AWS chooses."),
    optional("nextToken", &NEXT_TOKEN, "Where to go on: the `nextToken` of the page before. Leave it out for the first page."),
]);

/// Size of a page; AWS may put fewer items on it.
pub static LIST_CHANNEL_HANDSHAKES_REQUEST_MAX_RESULTS_INTEGER: Shape = integer("ListChannelHandshakesRequestMaxResultsInteger", "Size of a page; AWS may put fewer items on it.")
    .limits(Some(1), Some(100));

/// One page of handshakes.
pub static LIST_CHANNEL_HANDSHAKES_RESPONSE: Shape = structure("ListChannelHandshakesResponse", "One page of handshakes.", &[
    optional("items", &CHANNEL_HANDSHAKE_SUMMARIES, "The handshakes on this page. Go on as long as there is a `nextToken`."),
    optional("nextToken", &NEXT_TOKEN, "Token of the next page; absent on the last one."),
]);

/// Filters for handshakes of one type. Set exactly one member, the one of the `handshakeType`.
pub static LIST_CHANNEL_HANDSHAKES_TYPE_FILTERS: Shape = union("ListChannelHandshakesTypeFilters", "Filters for handshakes of one type. Set exactly one member, the one of the `handshakeType`.", &[
    optional("startServicePeriodTypeFilters", &START_SERVICE_PERIOD_TYPE_FILTERS, "Filters for `START_SERVICE_PERIOD`."),
    optional("revokeServicePeriodTypeFilters", &REVOKE_SERVICE_PERIOD_TYPE_FILTERS, "Filters for `REVOKE_SERVICE_PERIOD`."),
    optional("programManagementAccountTypeFilters", &PROGRAM_MANAGEMENT_ACCOUNT_TYPE_FILTERS, "Filters for `PROGRAM_MANAGEMENT_ACCOUNT`."),
]);

/// The order of handshakes of one type. Set exactly one member, the one of the `handshakeType`.
pub static LIST_CHANNEL_HANDSHAKES_TYPE_SORT: Shape = union("ListChannelHandshakesTypeSort", "The order of handshakes of one type. Set exactly one member, the one of the `handshakeType`.", &[
    optional("startServicePeriodTypeSort", &START_SERVICE_PERIOD_TYPE_SORT, "Order for `START_SERVICE_PERIOD`."),
    optional("revokeServicePeriodTypeSort", &REVOKE_SERVICE_PERIOD_TYPE_SORT, "Order for `REVOKE_SERVICE_PERIOD`."),
    optional("programManagementAccountTypeSort", &PROGRAM_MANAGEMENT_ACCOUNT_TYPE_SORT, "Order for `PROGRAM_MANAGEMENT_ACCOUNT`."),
]);

/// Which program management accounts to list, and which page of them. Filters that you leave out do not narrow the list.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS_REQUEST: Shape = structure("ListProgramManagementAccountsRequest", "Which program management accounts to list, and which page of them. Filters that you leave out do not narrow the list.", &[
    required("catalog", &CATALOG, "Where the program management accounts are: `AWS` for the real ones, `Sandbox` for testing."),
    optional("maxResults", &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_REQUEST_MAX_RESULTS_INTEGER, "The most program management accounts you want on one page."),
    optional("displayNames", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME_LIST, "Only accounts with one of these names."),
    optional("programs", &PROGRAM_LIST, "Only accounts of these programs."),
    optional("accountIds", &ACCOUNT_ID_LIST, "Only these AWS accounts, each as twelve digits."),
    optional("statuses", &PROGRAM_MANAGEMENT_ACCOUNT_STATUS_LIST, "Only accounts with one of these statuses, for example `ACTIVE`."),
    optional("sort", &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_SORT_BASE, "The order of the list. Leave it out and AWS chooses."),
    optional("nextToken", &NEXT_TOKEN, "Where to go on: the `nextToken` of the page before. Leave it out for the first page."),
]);

/// Size of a page; AWS may put fewer items on it.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS_REQUEST_MAX_RESULTS_INTEGER: Shape = integer("ListProgramManagementAccountsRequestMaxResultsInteger", "Size of a page; AWS may put fewer items on it.")
    .limits(Some(1), Some(100));

/// One page of program management accounts.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS_RESPONSE: Shape = structure("ListProgramManagementAccountsResponse", "One page of program management accounts.", &[
    optional("items", &PROGRAM_MANAGEMENT_ACCOUNT_SUMMARIES, "The program management accounts on this page. Go on as long as there is a `nextToken`."),
    optional("nextToken", &NEXT_TOKEN, "Token of the next page; absent on the last one."),
]);

/// The order of listed program management accounts.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS_SORT_BASE: Shape = structure("ListProgramManagementAccountsSortBase", "The order of listed program management accounts.", &[
    required("sortOrder", &SORT_ORDER, "Which end of the list comes first."),
    required("sortBy", &LIST_PROGRAM_MANAGEMENT_ACCOUNTS_SORT_NAME, "What to sort by; there is only one choice."),
]);

/// What listed program management accounts can be sorted by.
pub static LIST_PROGRAM_MANAGEMENT_ACCOUNTS_SORT_NAME: Shape = enumeration("ListProgramManagementAccountsSortName", "What listed program management accounts can be sorted by.", &[
    value("UpdatedAt", "By the moment of the latest change."),
]);

/// Which relationships to list, and which page of them. Filters that you leave out do not narrow the list.
pub static LIST_RELATIONSHIPS_REQUEST: Shape = structure("ListRelationshipsRequest", "Which relationships to list, and which page of them. Filters that you leave out do not narrow the list.", &[
    required("catalog", &CATALOG, "Where the relationships are: `AWS` for the real ones, `Sandbox` for testing."),
    optional("maxResults", &LIST_RELATIONSHIPS_REQUEST_MAX_RESULTS_INTEGER, "The most relationships you want on one page."),
    optional("associatedAccountIds", &ACCOUNT_ID_LIST, "Only relationships with these AWS accounts on the other side."),
    optional("associationTypes", &ASSOCIATION_TYPE_LIST, "Only relationships of these types."),
    optional("displayNames", &RELATIONSHIP_DISPLAY_NAME_LIST, "Only relationships with one of these names."),
    optional("programManagementAccountIdentifiers", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER_LIST, "Only relationships that are filed under these program management accounts."),
    optional("sort", &LIST_RELATIONSHIPS_SORT_BASE, "The order of the list. Leave it out and AWS chooses."),
    optional("nextToken", &NEXT_TOKEN, "Where to go on: the `nextToken` of the page before. Leave it out for the first page."),
]);

/// Size of a page; AWS may put fewer items on it.
pub static LIST_RELATIONSHIPS_REQUEST_MAX_RESULTS_INTEGER: Shape = integer("ListRelationshipsRequestMaxResultsInteger", "Size of a page; AWS may put fewer items on it.")
    .limits(Some(1), Some(100));

/// One page of relationships.
pub static LIST_RELATIONSHIPS_RESPONSE: Shape = structure("ListRelationshipsResponse", "One page of relationships.", &[
    optional("items", &RELATIONSHIP_SUMMARIES, "The relationships on this page. Go on as long as there is a `nextToken`."),
    optional("nextToken", &NEXT_TOKEN, "Token of the next page; absent on the last one."),
]);

/// The order of listed relationships.
pub static LIST_RELATIONSHIPS_SORT_BASE: Shape = structure("ListRelationshipsSortBase", "The order of listed relationships.", &[
    required("sortOrder", &SORT_ORDER, "Which end of the list comes first."),
    required("sortBy", &LIST_RELATIONSHIPS_SORT_NAME, "What to sort by; there is only one choice."),
]);

/// What listed relationships can be sorted by.
pub static LIST_RELATIONSHIPS_SORT_NAME: Shape = enumeration("ListRelationshipsSortName", "What listed relationships can be sorted by.", &[
    value("UpdatedAt", "By the moment of the latest change."),
]);

/// The resource whose tags to read.
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = structure("ListTagsForResourceRequest", "The resource whose tags to read.", &[
    required("resourceArn", &TAGGABLE_ARN, "The resource whose tags to read, by ARN: a program management account, a relationship or a channel handshake."),
]);

/// The tags of the resource.
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = structure("ListTagsForResourceResponse", "The tags of the resource.", &[
    optional("tags", &TAG_LIST, "All tags of the resource."),
]);

/// A number of days, as a string of digits such as `30`.
pub static MINIMUM_NOTICE_DAYS: Shape = string("MinimumNoticeDays", "A number of days, as a string of digits such as `30`.")
    .limits(Some(1), Some(10))
    .pattern(&Pattern { source: r"^[0-9]*$", dfa: &table::CHANNEL_ACCOUNT_ID });

/// An opaque page token. Pass it back unchanged, together with the same filters.
pub static NEXT_TOKEN: Shape = string("NextToken", "An opaque page token. Pass it back unchanged, together with the same filters.")
    .limits(Some(1), Some(2048))
    .pattern(&Pattern { source: r"^[^\x00-\x1F\x7F\x20]*$", dfa: &table::CHANNEL_NEXT_TOKEN });

/// A short note in one line, from one side of a handshake to the other.
pub static NOTE: Shape = string("Note", "A short note in one line, from one side of a handshake to the other.")
    .limits(Some(1), Some(300))
    .pattern(&Pattern { source: r"^[^\x00-\x1F\x7F]*$", dfa: &table::CHANNEL_NOTE });

/// Your part in a handshake.
pub static PARTICIPANT_TYPE: Shape = enumeration("ParticipantType", "Your part in a handshake.", &[
    value("SENDER", "You sent the handshake."),
    value("RECEIVER", "The handshake was sent to you."),
]);

/// Terms of support that is given by a partner.
pub static PARTNER_LED_SUPPORT: Shape = structure("PartnerLedSupport", "Terms of support that is given by a partner.", &[
    required("coverage", &COVERAGE, "Which accounts the partner supports: all of the organization or its management account alone."),
    optional("provider", &PROVIDER, "Which partner in the chain gives the support, the distributor or its seller."),
    required("tamLocation", &STRING, "Where the technical account manager shall be, as free text, for example `Japan`."),
]);

/// A partner's name as its profile shows it: ASCII and a few signs such as `©`, `®` and `£`.
pub static PARTNER_PROFILE_DISPLAY_NAME: Shape = string("PartnerProfileDisplayName", "A partner's name as its profile shows it: ASCII and a few signs such as `©`, `®` and `£`.")
    .limits(Some(1), Some(40))
    .pattern(&Pattern { source: r"^[\x00-\x7E\xA9\xAE\xA2-\xA5\u202F]+$", dfa: &table::CHANNEL_PARTNER_PROFILE_DISPLAY_NAME });

/// The resale program that a program management account serves.
pub static PROGRAM: Shape = enumeration("Program", "The resale program that a program management account serves.", &[
    value("SOLUTION_PROVIDER", "You resell AWS to end customers yourself."),
    value("DISTRIBUTION", "You are a distributor: you resell AWS through sellers below you."),
    value("DISTRIBUTION_SELLER", "You resell AWS as a seller below a distributor."),
]);

/// Programs to filter by.
pub static PROGRAM_LIST: Shape = list("ProgramList", "Programs to filter by.", &PROGRAM);

/// A short one-line name that people give to a program management account.
pub static PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME: Shape = string("ProgramManagementAccountDisplayName", "A short one-line name that people give to a program management account.")
    .limits(Some(1), Some(30))
    .pattern(&Pattern { source: r"^[^\x00-\x1F\x7F]*$", dfa: &table::CHANNEL_NOTE });

/// Names of program management accounts to filter by.
pub static PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME_LIST: Shape = list("ProgramManagementAccountDisplayNameList", "Names of program management accounts to filter by.", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME);

/// What a `PROGRAM_MANAGEMENT_ACCOUNT` handshake asks for.
pub static PROGRAM_MANAGEMENT_ACCOUNT_HANDSHAKE_DETAIL: Shape = structure("ProgramManagementAccountHandshakeDetail", "What a `PROGRAM_MANAGEMENT_ACCOUNT` handshake asks for.", &[
    optional("program", &PROGRAM, "The resale program in which the account shall take part."),
]);

/// ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
pub static PROGRAM_MANAGEMENT_ACCOUNT_ID: Shape = string("ProgramManagementAccountId", "ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.")
    .limits(Some(17), Some(17))
    .pattern(&Pattern { source: r"^pma-[a-z0-9]{13}$", dfa: &table::CHANNEL_PROGRAM_MANAGEMENT_ACCOUNT_ID });

/// A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
pub static PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER: Shape = string("ProgramManagementAccountIdentifier", "A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.")
    .limits(Some(17), Some(1011))
    .pattern(&Pattern { source: r"^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$", dfa: &table::CHANNEL_PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER });

/// Program management accounts to filter relationships by.
pub static PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER_LIST: Shape = list("ProgramManagementAccountIdentifierList", "Program management accounts to filter relationships by.", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER);

/// Whether a program management account takes part in its program.
pub static PROGRAM_MANAGEMENT_ACCOUNT_STATUS: Shape = enumeration("ProgramManagementAccountStatus", "Whether a program management account takes part in its program.", &[
    value("PENDING", "Reported, but not active yet."),
    value("ACTIVE", "Takes part in its program."),
    value("INACTIVE", "Does not take part in its program; the model does not say what leads there."),
]);

/// Statuses to filter program management accounts by.
pub static PROGRAM_MANAGEMENT_ACCOUNT_STATUS_LIST: Shape = list("ProgramManagementAccountStatusList", "Statuses to filter program management accounts by.", &PROGRAM_MANAGEMENT_ACCOUNT_STATUS);

/// Program management accounts on one page of a list.
pub static PROGRAM_MANAGEMENT_ACCOUNT_SUMMARIES: Shape = list("ProgramManagementAccountSummaries", "Program management accounts on one page of a list.", &PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY);

/// One program management account: which AWS account it is, in which program, and whether it is active.
pub static PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY: Shape = structure("ProgramManagementAccountSummary", "One program management account: which AWS account it is, in which program, and whether it is active.", &[
    optional("id", &PROGRAM_MANAGEMENT_ACCOUNT_ID, "ID of the program management account. Relationships refer to it, and calls take it as `identifier` or `programManagementAccountIdentifier`."),
    optional("revision", &REVISION, "The present revision; send it with `UpdateProgramManagementAccount`."),
    optional("catalog", &CATALOG, "The catalog in which the program management account exists."),
    optional("program", &PROGRAM, "The resale program that is run through the account."),
    optional("displayName", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME, "The name you gave to the account."),
    optional("accountId", &ACCOUNT_ID, "The AWS account itself, as twelve digits."),
    optional("arn", &ARN, "ARN of the program management account, for IAM policies and for tagging calls."),
    optional("createdAt", &DATE_TIME, "The moment at which the program management account was reported."),
    optional("updatedAt", &DATE_TIME, "The moment of the account's last change."),
    optional("startDate", &DATE_TIME, "The moment from which the account takes part in its program, if AWS gives one."),
    optional("status", &PROGRAM_MANAGEMENT_ACCOUNT_STATUS, "Whether the account takes part in its program now."),
]);

/// Filters for handshakes on program management accounts.
pub static PROGRAM_MANAGEMENT_ACCOUNT_TYPE_FILTERS: Shape = structure("ProgramManagementAccountTypeFilters", "Filters for handshakes on program management accounts.", &[
    optional("programs", &PROGRAM_LIST, "Only handshakes for these programs."),
]);

/// The order of listed handshakes on program management accounts.
pub static PROGRAM_MANAGEMENT_ACCOUNT_TYPE_SORT: Shape = structure("ProgramManagementAccountTypeSort", "The order of listed handshakes on program management accounts.", &[
    required("sortOrder", &SORT_ORDER, "Which end of the list comes first."),
    required("sortBy", &PROGRAM_MANAGEMENT_ACCOUNT_TYPE_SORT_NAME, "What to sort by; there is only one choice."),
]);

/// What listed handshakes on program management accounts can be sorted by.
pub static PROGRAM_MANAGEMENT_ACCOUNT_TYPE_SORT_NAME: Shape = enumeration("ProgramManagementAccountTypeSortName", "What listed handshakes on program management accounts can be sorted by.", &[
    value("UpdatedAt", "By the moment of the latest change."),
]);

/// The partner who gives the support.
pub static PROVIDER: Shape = enumeration("Provider", "The partner who gives the support.", &[
    value("DISTRIBUTOR", "The distributor supports the customer."),
    value("DISTRIBUTION_SELLER", "The seller below the distributor supports the customer."),
]);

/// The rejected handshake in short. `ListChannelHandshakes` tells the rest.
pub static REJECT_CHANNEL_HANDSHAKE_DETAIL: Shape = structure("RejectChannelHandshakeDetail", "The rejected handshake in short. `ListChannelHandshakes` tells the rest.", &[
    optional("id", &CHANNEL_HANDSHAKE_ID, "ID of the rejected handshake, also when the request named it by ARN."),
    optional("arn", &ARN, "ARN of the rejected handshake."),
    optional("status", &HANDSHAKE_STATUS, "How far the handshake is: normally `REJECTED` in this answer."),
]);

/// Which handshake to reject. Only its receiver can do so.
pub static REJECT_CHANNEL_HANDSHAKE_REQUEST: Shape = structure("RejectChannelHandshakeRequest", "Which handshake to reject. Only its receiver can do so.", &[
    required("catalog", &CATALOG, "Where the handshake is: `AWS` for the real one, `Sandbox` for testing."),
    required("identifier", &CHANNEL_HANDSHAKE_IDENTIFIER, "The handshake to reject, by ID or by ARN. `ListChannelHandshakes` with `participantType` `RECEIVER` finds those that wait for you."),
]);

/// The answer to a successful `RejectChannelHandshake`.
pub static REJECT_CHANNEL_HANDSHAKE_RESPONSE: Shape = structure("RejectChannelHandshakeResponse", "The answer to a successful `RejectChannelHandshake`.", &[
    optional("channelHandshakeDetail", &REJECT_CHANNEL_HANDSHAKE_DETAIL, "The handshake after your answer, in short."),
]);

/// One relationship in full. The support plan asked for is not among it.
pub static RELATIONSHIP_DETAIL: Shape = structure("RelationshipDetail", "One relationship in full. The support plan asked for is not among it.", &[
    optional("arn", &ARN, "ARN of the relationship, for IAM policies and for tagging calls."),
    optional("id", &RELATIONSHIP_ID, "ID of the relationship. Calls take it as `identifier`."),
    optional("revision", &REVISION, "The present revision; send it with `UpdateRelationship`."),
    optional("catalog", &CATALOG, "The catalog in which the relationship exists."),
    optional("associationType", &ASSOCIATION_TYPE, "What the other account is to you: a seller below you, an end customer or your own."),
    optional("programManagementAccountId", &PROGRAM_MANAGEMENT_ACCOUNT_ID, "ID of the program management account the relationship is filed under; it is needed to read, update or delete the relationship."),
    optional("associatedAccountId", &ACCOUNT_ID, "The AWS account on the other side, as twelve digits."),
    optional("displayName", &RELATIONSHIP_DISPLAY_NAME, "Your own short name for the relationship."),
    optional("resaleAccountModel", &RESALE_ACCOUNT_MODEL, "Whose account model the resale follows; absent where no resale model applies."),
    optional("sector", &SECTOR, "Whether the business is commercial or with government."),
    optional("createdAt", &DATE_TIME, "The moment at which the relationship was created."),
    optional("updatedAt", &DATE_TIME, "The moment of the relationship's last change."),
    optional("startDate", &DATE_TIME, "The moment from which the relationship counts, if AWS gives one."),
]);

/// A short one-line name that people give to a relationship.
pub static RELATIONSHIP_DISPLAY_NAME: Shape = string("RelationshipDisplayName", "A short one-line name that people give to a relationship.")
    .limits(Some(1), Some(30))
    .pattern(&Pattern { source: r"^[^\x00-\x1F\x7F]*$", dfa: &table::CHANNEL_NOTE });

/// Names of relationships to filter by.
pub static RELATIONSHIP_DISPLAY_NAME_LIST: Shape = list("RelationshipDisplayNameList", "Names of relationships to filter by.", &RELATIONSHIP_DISPLAY_NAME);

/// ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
pub static RELATIONSHIP_ID: Shape = string("RelationshipId", "ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.")
    .limits(Some(16), Some(16))
    .pattern(&Pattern { source: r"^rs-[a-z0-9]{13}$", dfa: &table::CHANNEL_RELATIONSHIP_ID });

/// A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
pub static RELATIONSHIP_IDENTIFIER: Shape = string("RelationshipIdentifier", "A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.")
    .limits(Some(16), Some(1011))
    .pattern(&Pattern { source: r"^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$", dfa: &table::CHANNEL_RELATIONSHIP_IDENTIFIER });

/// Relationships on one page of a list.
pub static RELATIONSHIP_SUMMARIES: Shape = list("RelationshipSummaries", "Relationships on one page of a list.", &RELATIONSHIP_SUMMARY);

/// One relationship as lists show it: all but its resale account model, which `GetRelationship` tells.
pub static RELATIONSHIP_SUMMARY: Shape = structure("RelationshipSummary", "One relationship as lists show it: all but its resale account model, which `GetRelationship` tells.", &[
    optional("arn", &ARN, "ARN of the relationship, for IAM policies and for tagging calls."),
    optional("id", &RELATIONSHIP_ID, "ID of the relationship. Calls take it as `identifier`."),
    optional("revision", &REVISION, "The present revision; send it with `UpdateRelationship`."),
    optional("catalog", &CATALOG, "The catalog in which the relationship exists."),
    optional("associationType", &ASSOCIATION_TYPE, "What the other account is to you: a seller below you, an end customer or your own."),
    optional("programManagementAccountId", &PROGRAM_MANAGEMENT_ACCOUNT_ID, "ID of the program management account the relationship is filed under; it is needed to read, update or delete the relationship."),
    optional("associatedAccountId", &ACCOUNT_ID, "The AWS account on the other side, as twelve digits."),
    optional("displayName", &RELATIONSHIP_DISPLAY_NAME, "Your own short name for the relationship."),
    optional("sector", &SECTOR, "Whether the business is commercial or with government."),
    optional("createdAt", &DATE_TIME, "The moment at which the relationship was created."),
    optional("updatedAt", &DATE_TIME, "The moment of the relationship's last change."),
    optional("startDate", &DATE_TIME, "The moment from which the relationship counts, if AWS gives one."),
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

/// Terms of the service period that a handshake asks to revoke.
pub static REVOKE_SERVICE_PERIOD_HANDSHAKE_DETAIL: Shape = structure("RevokeServicePeriodHandshakeDetail", "Terms of the service period that a handshake asks to revoke.", &[
    optional("note", &NOTE, "The sender's note to the receiver, if there is one."),
    optional("servicePeriodType", &SERVICE_PERIOD_TYPE, "How the service period is bound: by a notice or by a fixed end."),
    optional("minimumNoticeDays", &MINIMUM_NOTICE_DAYS, "How many days' notice ends the service period; belongs to `MINIMUM_NOTICE_PERIOD`."),
    optional("startDate", &DATE_TIME, "The moment at which the service period starts, if it is known."),
    optional("endDate", &DATE_TIME, "The moment at which the service period ends, if it is known."),
]);

/// The service period you propose to end.
pub static REVOKE_SERVICE_PERIOD_PAYLOAD: Shape = structure("RevokeServicePeriodPayload", "The service period you propose to end.", &[
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, "The program management account the service period belongs to, by ID or by ARN."),
    optional("note", &NOTE, "What you want to tell the receiver besides, for example the reason."),
]);

/// Filters for handshakes that revoke a service period.
pub static REVOKE_SERVICE_PERIOD_TYPE_FILTERS: Shape = structure("RevokeServicePeriodTypeFilters", "Filters for handshakes that revoke a service period.", &[
    optional("servicePeriodTypes", &SERVICE_PERIOD_TYPE_LIST, "Only handshakes on service periods of these types."),
]);

/// The order of listed handshakes that revoke a service period.
pub static REVOKE_SERVICE_PERIOD_TYPE_SORT: Shape = structure("RevokeServicePeriodTypeSort", "The order of listed handshakes that revoke a service period.", &[
    required("sortOrder", &SORT_ORDER, "Which end of the list comes first."),
    required("sortBy", &REVOKE_SERVICE_PERIOD_TYPE_SORT_NAME, "What to sort by; there is only one choice."),
]);

/// What listed handshakes that revoke a service period can be sorted by.
pub static REVOKE_SERVICE_PERIOD_TYPE_SORT_NAME: Shape = enumeration("RevokeServicePeriodTypeSortName", "What listed handshakes that revoke a service period can be sorted by.", &[
    value("UpdatedAt", "By the moment of the latest change."),
]);

/// The sector the business of a relationship belongs to.
pub static SECTOR: Shape = enumeration("Sector", "The sector the business of a relationship belongs to.", &[
    value("COMMERCIAL", "Business with private companies and other non-government customers."),
    value("GOVERNMENT", "Business with government bodies."),
    value("GOVERNMENT_EXCEPTION", "Government business that is handled as an exception."),
]);

/// How a service period is bound.
pub static SERVICE_PERIOD_TYPE: Shape = enumeration("ServicePeriodType", "How a service period is bound.", &[
    value("MINIMUM_NOTICE_PERIOD", "It goes on until notice is given, at least `minimumNoticeDays` ahead."),
    value("FIXED_COMMITMENT_PERIOD", "It is agreed up to a fixed date."),
]);

/// Types of service periods to filter handshakes by.
pub static SERVICE_PERIOD_TYPE_LIST: Shape = list("ServicePeriodTypeList", "Types of service periods to filter handshakes by.", &SERVICE_PERIOD_TYPE);

/// A quota of the account is used up. Free something or ask AWS for more.
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Shape = structure("ServiceQuotaExceededException", "A quota of the account is used up. Free something or ask AWS for more.", &[
    required("message", &STRING, "Which quota is used up, for people to read; do not match on the wording."),
    required("resourceId", &STRING, "Identifier of the resource for which the quota is used up."),
    required("resourceType", &STRING, "Kind of the resource for which the quota is used up."),
    required("quotaCode", &STRING, "Code of the quota; give it when you ask AWS for more."),
])
    .error(false, true);

/// Which end of a sorted list comes first.
pub static SORT_ORDER: Shape = enumeration("SortOrder", "Which end of a sorted list comes first.", &[
    value("Ascending", "The oldest change first."),
    value("Descending", "The latest change first."),
]);

/// Terms of the service period that a handshake asks to start.
pub static START_SERVICE_PERIOD_HANDSHAKE_DETAIL: Shape = structure("StartServicePeriodHandshakeDetail", "Terms of the service period that a handshake asks to start.", &[
    optional("note", &NOTE, "The sender's note to the receiver, if there is one."),
    optional("servicePeriodType", &SERVICE_PERIOD_TYPE, "How the service period is bound: by a notice or by a fixed end."),
    optional("minimumNoticeDays", &MINIMUM_NOTICE_DAYS, "How many days' notice ends the service period; belongs to `MINIMUM_NOTICE_PERIOD`."),
    optional("startDate", &DATE_TIME, "The moment at which the service period starts, if it is known."),
    optional("endDate", &DATE_TIME, "The moment at which the service period ends; belongs to `FIXED_COMMITMENT_PERIOD`."),
]);

/// The service period you propose to start, and how it is bound.
pub static START_SERVICE_PERIOD_PAYLOAD: Shape = structure("StartServicePeriodPayload", "The service period you propose to start, and how it is bound.", &[
    required("programManagementAccountIdentifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, "The program management account the service period belongs to, by ID or by ARN."),
    optional("note", &NOTE, "What you want to tell the receiver besides."),
    required("servicePeriodType", &SERVICE_PERIOD_TYPE, "How the service period is bound: by a notice or by a fixed end. Give `minimumNoticeDays` for the one, `endDate` for the other."),
    optional("minimumNoticeDays", &MINIMUM_NOTICE_DAYS, "How many days' notice ends the service period; for `MINIMUM_NOTICE_PERIOD`."),
    optional("endDate", &DATE_TIME, "The moment at which the service period ends; for `FIXED_COMMITMENT_PERIOD`."),
]);

/// Filters for handshakes that start a service period.
pub static START_SERVICE_PERIOD_TYPE_FILTERS: Shape = structure("StartServicePeriodTypeFilters", "Filters for handshakes that start a service period.", &[
    optional("servicePeriodTypes", &SERVICE_PERIOD_TYPE_LIST, "Only handshakes on service periods of these types."),
]);

/// The order of listed handshakes that start a service period.
pub static START_SERVICE_PERIOD_TYPE_SORT: Shape = structure("StartServicePeriodTypeSort", "The order of listed handshakes that start a service period.", &[
    required("sortOrder", &SORT_ORDER, "Which end of the list comes first."),
    required("sortBy", &START_SERVICE_PERIOD_TYPE_SORT_NAME, "What to sort by; there is only one choice."),
]);

/// What listed handshakes that start a service period can be sorted by.
pub static START_SERVICE_PERIOD_TYPE_SORT_NAME: Shape = enumeration("StartServicePeriodTypeSortName", "What listed handshakes that start a service period can be sorted by.", &[
    value("UpdatedAt", "By the moment of the latest change."),
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

/// Names of tags, without their values.
pub static TAG_KEY_LIST: Shape = list("TagKeyList", "Names of tags, without their values.", &TAG_KEY);

/// Tags of a resource. Use each key only once.
pub static TAG_LIST: Shape = list("TagList", "Tags of a resource. Use each key only once.", &TAG);

/// The resource to tag, and its tags.
pub static TAG_RESOURCE_REQUEST: Shape = structure("TagResourceRequest", "The resource to tag, and its tags.", &[
    required("resourceArn", &TAGGABLE_ARN, "The resource to tag, by ARN: a program management account, a relationship or a channel handshake."),
    required("tags", &TAG_LIST, "The tags to add or to change. Tags with other keys stay as they are."),
]);

/// An empty answer: the tags are set.
pub static TAG_RESOURCE_RESPONSE: Shape = structure("TagResourceResponse", "An empty answer: the tags are set.", &[
]);

/// Value of a tag: letters, digits and spaces of any script and `_ . : / = + - @`; the empty string is allowed.
pub static TAG_VALUE: Shape = string("TagValue", "Value of a tag: letters, digits and spaces of any script and `_ . : / = + - @`; the empty string is allowed.")
    .limits(Some(0), Some(256))
    .pattern(&Pattern { source: r"^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$", dfa: &table::CHANNEL_TAG_KEY });

/// ARN of a resource that carries tags: a program management account, a relationship or a channel handshake.
pub static TAGGABLE_ARN: Shape = string("TaggableArn", "ARN of a resource that carries tags: a program management account, a relationship or a channel handshake.")
    .limits(Some(1), Some(1011))
    .pattern(&Pattern { source: r"^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$", dfa: &table::CHANNEL_TAGGABLE_ARN });

/// Too many calls in a short time. Wait and try again, longer each time.
pub static THROTTLING_EXCEPTION: Shape = structure("ThrottlingException", "Too many calls in a short time. Wait and try again, longer each time.", &[
    required("message", &STRING, "Details on the throttling, for people to read; do not match on the wording."),
    optional("serviceCode", &STRING, "Code of the service whose rate limit was hit, if AWS names it."),
    optional("quotaCode", &STRING, "Code of the rate limit that was hit, if AWS names it; useful for a quota increase request."),
])
    .error(false, true);

/// The resource that loses tags, and which.
pub static UNTAG_RESOURCE_REQUEST: Shape = structure("UntagResourceRequest", "The resource that loses tags, and which.", &[
    required("resourceArn", &TAGGABLE_ARN, "The resource that loses tags, by ARN: a program management account, a relationship or a channel handshake."),
    required("tagKeys", &TAG_KEY_LIST, "Names of the tags to remove. Tags with other keys stay as they are."),
]);

/// An empty answer: the tags are removed.
pub static UNTAG_RESOURCE_RESPONSE: Shape = structure("UntagResourceResponse", "An empty answer: the tags are removed.", &[
]);

/// A changed program management account: its names and its new revision. For all the rest call `ListProgramManagementAccounts`.
pub static UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL: Shape = structure("UpdateProgramManagementAccountDetail", "A changed program management account: its names and its new revision. For all the rest call `ListProgramManagementAccounts`.", &[
    optional("id", &PROGRAM_MANAGEMENT_ACCOUNT_ID, "ID of the changed program management account, also when the request named it by ARN."),
    optional("arn", &ARN, "ARN of the changed program management account."),
    optional("revision", &REVISION, "The revision after the change; send this one with the next update."),
    optional("displayName", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME, "The name the program management account has now."),
]);

/// Which program management account to change, and its new name.
pub static UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_REQUEST: Shape = structure("UpdateProgramManagementAccountRequest", "Which program management account to change, and its new name.", &[
    required("catalog", &CATALOG, "Where the program management account is: `AWS` for the real one, `Sandbox` for testing."),
    required("identifier", &PROGRAM_MANAGEMENT_ACCOUNT_IDENTIFIER, "The program management account to change, by ID or by ARN."),
    optional("revision", &REVISION, "The revision you last read, for optimistic locking: if the account has changed since, the call ends in `ConflictException`."),
    optional("displayName", &PROGRAM_MANAGEMENT_ACCOUNT_DISPLAY_NAME, "The new name; leave it out to keep the present one."),
]);

/// The answer to a successful `UpdateProgramManagementAccount`.
pub static UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_RESPONSE: Shape = structure("UpdateProgramManagementAccountResponse", "The answer to a successful `UpdateProgramManagementAccount`.", &[
    optional("programManagementAccountDetail", &UPDATE_PROGRAM_MANAGEMENT_ACCOUNT_DETAIL, "The program management account after the change, in short."),
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
