// Written by `cargo xtask import` from xtask/model/account.json. Sentences are people's and survive it:
// edit those in place, everything else in the model.
//! The declaration of Partner Central Account: every operation, shape, constraint and sentence.

use crate::pattern::table;
use crate::shape::*;

/// The service.
pub static SERVICE: Service = Service {
    name: "account",
    target_prefix: "PartnerCentralAccount",
    signing_name: "partnercentral-account",
    sdk_id: "PartnerCentral Account",
    version: "2025-04-04",
    operations: &[
        &ACCEPT_CONNECTION_INVITATION,
        &ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN,
        &CANCEL_CONNECTION,
        &CANCEL_CONNECTION_INVITATION,
        &CANCEL_PROFILE_UPDATE_TASK,
        &CREATE_CONNECTION_INVITATION,
        &CREATE_PARTNER,
        &DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN,
        &GET_ALLIANCE_LEAD_CONTACT,
        &GET_CONNECTION,
        &GET_CONNECTION_INVITATION,
        &GET_CONNECTION_PREFERENCES,
        &GET_PARTNER,
        &GET_PROFILE_UPDATE_TASK,
        &GET_PROFILE_VISIBILITY,
        &GET_QUALIFICATIONS_ASSOCIATION_DETAILS,
        &GET_QUALIFICATIONS_ASSOCIATION_TASK,
        &GET_QUALIFICATIONS_DISASSOCIATION_TASK,
        &GET_VERIFICATION,
        &LIST_CONNECTION_INVITATIONS,
        &LIST_CONNECTIONS,
        &LIST_PARTNERS,
        &LIST_TAGS_FOR_RESOURCE,
        &PUT_ALLIANCE_LEAD_CONTACT,
        &PUT_PROFILE_VISIBILITY,
        &REJECT_CONNECTION_INVITATION,
        &SEND_EMAIL_VERIFICATION_CODE,
        &START_PROFILE_UPDATE_TASK,
        &START_QUALIFICATIONS_ASSOCIATION_TASK,
        &START_QUALIFICATIONS_DISASSOCIATION_TASK,
        &START_VERIFICATION,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_CONNECTION_PREFERENCES,
    ],
};

/// `AcceptConnectionInvitation`.
pub static ACCEPT_CONNECTION_INVITATION: Operation = Operation::new(
    &SERVICE,
    "AcceptConnectionInvitation",
    "",
    &ACCEPT_CONNECTION_INVITATION_REQUEST,
    &ACCEPT_CONNECTION_INVITATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
);

/// `AssociateAwsTrainingCertificationEmailDomain`.
pub static ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN: Operation = Operation::new(
    &SERVICE,
    "AssociateAwsTrainingCertificationEmailDomain",
    "",
    &ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_REQUEST,
    &ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// `CancelConnection`.
pub static CANCEL_CONNECTION: Operation = Operation::new(
    &SERVICE,
    "CancelConnection",
    "",
    &CANCEL_CONNECTION_REQUEST,
    &CANCEL_CONNECTION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
);

/// `CancelConnectionInvitation`.
pub static CANCEL_CONNECTION_INVITATION: Operation = Operation::new(
    &SERVICE,
    "CancelConnectionInvitation",
    "",
    &CANCEL_CONNECTION_INVITATION_REQUEST,
    &CANCEL_CONNECTION_INVITATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
);

/// `CancelProfileUpdateTask`.
pub static CANCEL_PROFILE_UPDATE_TASK: Operation = Operation::new(
    &SERVICE,
    "CancelProfileUpdateTask",
    "",
    &CANCEL_PROFILE_UPDATE_TASK_REQUEST,
    &CANCEL_PROFILE_UPDATE_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
);

/// `CreateConnectionInvitation`.
pub static CREATE_CONNECTION_INVITATION: Operation = Operation::new(
    &SERVICE,
    "CreateConnectionInvitation",
    "",
    &CREATE_CONNECTION_INVITATION_REQUEST,
    &CREATE_CONNECTION_INVITATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
);

/// `CreatePartner`.
pub static CREATE_PARTNER: Operation = Operation::new(
    &SERVICE,
    "CreatePartner",
    "",
    &CREATE_PARTNER_REQUEST,
    &CREATE_PARTNER_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// `DisassociateAwsTrainingCertificationEmailDomain`.
pub static DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN: Operation = Operation::new(
    &SERVICE,
    "DisassociateAwsTrainingCertificationEmailDomain",
    "",
    &DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_REQUEST,
    &DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION],
).idempotent();

/// `GetAllianceLeadContact`.
pub static GET_ALLIANCE_LEAD_CONTACT: Operation = Operation::new(
    &SERVICE,
    "GetAllianceLeadContact",
    "",
    &GET_ALLIANCE_LEAD_CONTACT_REQUEST,
    &GET_ALLIANCE_LEAD_CONTACT_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `GetConnection`.
pub static GET_CONNECTION: Operation = Operation::new(
    &SERVICE,
    "GetConnection",
    "",
    &GET_CONNECTION_REQUEST,
    &GET_CONNECTION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `GetConnectionInvitation`.
pub static GET_CONNECTION_INVITATION: Operation = Operation::new(
    &SERVICE,
    "GetConnectionInvitation",
    "",
    &GET_CONNECTION_INVITATION_REQUEST,
    &GET_CONNECTION_INVITATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `GetConnectionPreferences`.
pub static GET_CONNECTION_PREFERENCES: Operation = Operation::new(
    &SERVICE,
    "GetConnectionPreferences",
    "",
    &GET_CONNECTION_PREFERENCES_REQUEST,
    &GET_CONNECTION_PREFERENCES_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `GetPartner`.
pub static GET_PARTNER: Operation = Operation::new(
    &SERVICE,
    "GetPartner",
    "",
    &GET_PARTNER_REQUEST,
    &GET_PARTNER_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `GetProfileUpdateTask`.
pub static GET_PROFILE_UPDATE_TASK: Operation = Operation::new(
    &SERVICE,
    "GetProfileUpdateTask",
    "",
    &GET_PROFILE_UPDATE_TASK_REQUEST,
    &GET_PROFILE_UPDATE_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `GetProfileVisibility`.
pub static GET_PROFILE_VISIBILITY: Operation = Operation::new(
    &SERVICE,
    "GetProfileVisibility",
    "",
    &GET_PROFILE_VISIBILITY_REQUEST,
    &GET_PROFILE_VISIBILITY_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `GetQualificationsAssociationDetails`.
pub static GET_QUALIFICATIONS_ASSOCIATION_DETAILS: Operation = Operation::new(
    &SERVICE,
    "GetQualificationsAssociationDetails",
    "",
    &GET_QUALIFICATIONS_ASSOCIATION_DETAILS_REQUEST,
    &GET_QUALIFICATIONS_ASSOCIATION_DETAILS_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `GetQualificationsAssociationTask`.
pub static GET_QUALIFICATIONS_ASSOCIATION_TASK: Operation = Operation::new(
    &SERVICE,
    "GetQualificationsAssociationTask",
    "",
    &GET_QUALIFICATIONS_ASSOCIATION_TASK_REQUEST,
    &GET_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `GetQualificationsDisassociationTask`.
pub static GET_QUALIFICATIONS_DISASSOCIATION_TASK: Operation = Operation::new(
    &SERVICE,
    "GetQualificationsDisassociationTask",
    "",
    &GET_QUALIFICATIONS_DISASSOCIATION_TASK_REQUEST,
    &GET_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `GetVerification`.
pub static GET_VERIFICATION: Operation = Operation::new(
    &SERVICE,
    "GetVerification",
    "",
    &GET_VERIFICATION_REQUEST,
    &GET_VERIFICATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `ListConnectionInvitations`.
pub static LIST_CONNECTION_INVITATIONS: Operation = Operation::new(
    &SERVICE,
    "ListConnectionInvitations",
    "",
    &LIST_CONNECTION_INVITATIONS_REQUEST,
    &LIST_CONNECTION_INVITATIONS_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly().paginated("NextToken", "NextToken", Some("MaxResults"), "ConnectionInvitationSummaries");

/// `ListConnections`.
pub static LIST_CONNECTIONS: Operation = Operation::new(
    &SERVICE,
    "ListConnections",
    "",
    &LIST_CONNECTIONS_REQUEST,
    &LIST_CONNECTIONS_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly().paginated("NextToken", "NextToken", Some("MaxResults"), "ConnectionSummaries");

/// `ListPartners`.
pub static LIST_PARTNERS: Operation = Operation::new(
    &SERVICE,
    "ListPartners",
    "",
    &LIST_PARTNERS_REQUEST,
    &LIST_PARTNERS_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly().paginated("NextToken", "NextToken", None, "PartnerSummaryList");

/// `ListTagsForResource`.
pub static LIST_TAGS_FOR_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "ListTagsForResource",
    "",
    &LIST_TAGS_FOR_RESOURCE_REQUEST,
    &LIST_TAGS_FOR_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// `PutAllianceLeadContact`.
pub static PUT_ALLIANCE_LEAD_CONTACT: Operation = Operation::new(
    &SERVICE,
    "PutAllianceLeadContact",
    "",
    &PUT_ALLIANCE_LEAD_CONTACT_REQUEST,
    &PUT_ALLIANCE_LEAD_CONTACT_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
);

/// `PutProfileVisibility`.
pub static PUT_PROFILE_VISIBILITY: Operation = Operation::new(
    &SERVICE,
    "PutProfileVisibility",
    "",
    &PUT_PROFILE_VISIBILITY_REQUEST,
    &PUT_PROFILE_VISIBILITY_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
);

/// `RejectConnectionInvitation`.
pub static REJECT_CONNECTION_INVITATION: Operation = Operation::new(
    &SERVICE,
    "RejectConnectionInvitation",
    "",
    &REJECT_CONNECTION_INVITATION_REQUEST,
    &REJECT_CONNECTION_INVITATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
);

/// `SendEmailVerificationCode`.
pub static SEND_EMAIL_VERIFICATION_CODE: Operation = Operation::new(
    &SERVICE,
    "SendEmailVerificationCode",
    "",
    &SEND_EMAIL_VERIFICATION_CODE_REQUEST,
    &SEND_EMAIL_VERIFICATION_CODE_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
);

/// `StartProfileUpdateTask`.
pub static START_PROFILE_UPDATE_TASK: Operation = Operation::new(
    &SERVICE,
    "StartProfileUpdateTask",
    "",
    &START_PROFILE_UPDATE_TASK_REQUEST,
    &START_PROFILE_UPDATE_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// `StartQualificationsAssociationTask`.
pub static START_QUALIFICATIONS_ASSOCIATION_TASK: Operation = Operation::new(
    &SERVICE,
    "StartQualificationsAssociationTask",
    "",
    &START_QUALIFICATIONS_ASSOCIATION_TASK_REQUEST,
    &START_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// `StartQualificationsDisassociationTask`.
pub static START_QUALIFICATIONS_DISASSOCIATION_TASK: Operation = Operation::new(
    &SERVICE,
    "StartQualificationsDisassociationTask",
    "",
    &START_QUALIFICATIONS_DISASSOCIATION_TASK_REQUEST,
    &START_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// `StartVerification`.
pub static START_VERIFICATION: Operation = Operation::new(
    &SERVICE,
    "StartVerification",
    "",
    &START_VERIFICATION_REQUEST,
    &START_VERIFICATION_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// `TagResource`.
pub static TAG_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "TagResource",
    "",
    &TAG_RESOURCE_REQUEST,
    &TAG_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// `UntagResource`.
pub static UNTAG_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "UntagResource",
    "",
    &UNTAG_RESOURCE_REQUEST,
    &UNTAG_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// `UpdateConnectionPreferences`.
pub static UPDATE_CONNECTION_PREFERENCES: Operation = Operation::new(
    &SERVICE,
    "UpdateConnectionPreferences",
    "",
    &UPDATE_CONNECTION_PREFERENCES_REQUEST,
    &UPDATE_CONNECTION_PREFERENCES_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// `AcceptConnectionInvitationRequest`.
pub static ACCEPT_CONNECTION_INVITATION_REQUEST: Shape = structure("AcceptConnectionInvitationRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &CONNECTION_INVITATION_ID, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
]);

/// `AcceptConnectionInvitationResponse`.
pub static ACCEPT_CONNECTION_INVITATION_RESPONSE: Shape = structure("AcceptConnectionInvitationResponse", "", &[
    required("Connection", &CONNECTION, ""),
]);

/// `AccessDeniedException`.
pub static ACCESS_DENIED_EXCEPTION: Shape = structure("AccessDeniedException", "", &[
    required("Message", &STRING, ""),
    required("Reason", &ACCESS_DENIED_EXCEPTION_REASON, ""),
])
    .error(false, false);

/// `AccessDeniedExceptionReason`.
pub static ACCESS_DENIED_EXCEPTION_REASON: Shape = enumeration("AccessDeniedExceptionReason", "", &[
    value("ACCESS_DENIED", ""),
    value("INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE", ""),
]);

/// `AccessType`.
pub static ACCESS_TYPE: Shape = enumeration("AccessType", "", &[
    value("ALLOW_ALL", ""),
    value("DENY_ALL", ""),
    value("ALLOW_BY_DEFAULT_DENY_SOME", ""),
]);

/// `AccountSummary`.
pub static ACCOUNT_SUMMARY: Shape = structure("AccountSummary", "", &[
    required("Name", &UNICODE_STRING, ""),
]);

/// `AllianceLeadContact`.
pub static ALLIANCE_LEAD_CONTACT: Shape = structure("AllianceLeadContact", "", &[
    required("FirstName", &SENSITIVE_UNICODE_STRING, ""),
    required("LastName", &SENSITIVE_UNICODE_STRING, ""),
    required("Email", &EMAIL, ""),
    required("BusinessTitle", &SENSITIVE_UNICODE_STRING, ""),
]);

/// `AssociateAwsTrainingCertificationEmailDomainRequest`.
pub static ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_REQUEST: Shape = structure("AssociateAwsTrainingCertificationEmailDomainRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
    required("Email", &EMAIL, ""),
    required("EmailVerificationCode", &EMAIL_VERIFICATION_CODE, ""),
]);

/// `AssociateAwsTrainingCertificationEmailDomainResponse`.
pub static ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_RESPONSE: Shape = structure("AssociateAwsTrainingCertificationEmailDomainResponse", "", &[
]);

/// `AssociatedPartnerList`.
pub static ASSOCIATED_PARTNER_LIST: Shape = list("AssociatedPartnerList", "", &QUALIFICATIONS_ASSOCIATION_PARTNER)
    .limits(Some(0), Some(6));

/// `AwsAccountId`.
pub static AWS_ACCOUNT_ID: Shape = string("AwsAccountId", "")
    .pattern(&Pattern { source: r"^[0-9]{12}$", dfa: &table::ACCOUNT_AWS_ACCOUNT_ID });

/// `BusinessValidationCode`.
pub static BUSINESS_VALIDATION_CODE: Shape = enumeration("BusinessValidationCode", "", &[
    value("INCOMPATIBLE_CONNECTION_INVITATION_REQUEST", ""),
    value("INCOMPATIBLE_LEGAL_NAME", ""),
    value("INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS", ""),
    value("INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS", ""),
    value("INVALID_ACCOUNT_LINKING_STATUS", ""),
    value("INVALID_ACCOUNT_STATE", ""),
    value("INCOMPATIBLE_DOMAIN", ""),
    value("INELIGIBLE_ACCOUNT_TIER", ""),
    value("MISSING_ACTIVE_SUBSIDIARY_CONNECTION", ""),
    value("INCOMPATIBLE_SUBSIDIARY_CONNECTION", ""),
    value("INCOMPATIBLE_PRIMARY_PARTNER", ""),
    value("QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED", ""),
    value("QUALIFICATIONS_ASSOCIATION_NOT_FOUND", ""),
    value("QUALIFICATIONS_ASSOCIATION_EXISTS", ""),
]);

/// `BusinessValidationError`.
pub static BUSINESS_VALIDATION_ERROR: Shape = structure("BusinessValidationError", "", &[
    required("Message", &STRING, ""),
    required("Code", &BUSINESS_VALIDATION_CODE, ""),
]);

/// `BusinessVerificationDetails`.
pub static BUSINESS_VERIFICATION_DETAILS: Shape = structure("BusinessVerificationDetails", "", &[
    required("LegalName", &LEGAL_NAME, ""),
    required("RegistrationId", &REGISTRATION_ID, ""),
    required("CountryCode", &COUNTRY_CODE, ""),
    optional("JurisdictionOfIncorporation", &JURISDICTION_CODE, ""),
]);

/// `BusinessVerificationResponse`.
pub static BUSINESS_VERIFICATION_RESPONSE: Shape = structure("BusinessVerificationResponse", "", &[
    required("BusinessVerificationDetails", &BUSINESS_VERIFICATION_DETAILS, ""),
    optional("CompletionUrl", &COMPLETION_URL, ""),
    optional("CompletionUrlExpiresAt", &DATE_TIME, ""),
]);

/// `CancelConnectionInvitationRequest`.
pub static CANCEL_CONNECTION_INVITATION_REQUEST: Shape = structure("CancelConnectionInvitationRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &CONNECTION_INVITATION_ID, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
]);

/// `CancelConnectionInvitationResponse`.
pub static CANCEL_CONNECTION_INVITATION_RESPONSE: Shape = structure("CancelConnectionInvitationResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Id", &CONNECTION_INVITATION_ID, ""),
    required("Arn", &CONNECTION_INVITATION_ARN, ""),
    optional("ConnectionId", &CONNECTION_ID, ""),
    required("ConnectionType", &CONNECTION_TYPE, ""),
    required("CreatedAt", &DATE_TIME, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    optional("ExpiresAt", &DATE_TIME, ""),
    required("OtherParticipantIdentifier", &PARTICIPANT_IDENTIFIER, ""),
    required("ParticipantType", &PARTICIPANT_TYPE, ""),
    required("Status", &INVITATION_STATUS, ""),
    required("InvitationMessage", &CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING, ""),
    required("InviterEmail", &EMAIL, ""),
    required("InviterName", &SENSITIVE_UNICODE_STRING, ""),
]);

/// `CancelConnectionInvitationResponseInvitationMessageString`.
pub static CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING: Shape = string("CancelConnectionInvitationResponseInvitationMessageString", "")
    .limits(Some(1), Some(256))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$", dfa: &table::ACCOUNT_CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING });

/// `CancelConnectionRequest`.
pub static CANCEL_CONNECTION_REQUEST: Shape = structure("CancelConnectionRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &CONNECTION_ID, ""),
    required("ConnectionType", &CONNECTION_TYPE, ""),
    required("Reason", &CANCEL_CONNECTION_REQUEST_REASON_STRING, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
]);

/// `CancelConnectionRequestReasonString`.
pub static CANCEL_CONNECTION_REQUEST_REASON_STRING: Shape = string("CancelConnectionRequestReasonString", "")
    .limits(Some(0), Some(256));

/// `CancelConnectionResponse`.
pub static CANCEL_CONNECTION_RESPONSE: Shape = structure("CancelConnectionResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Id", &CONNECTION_ID, ""),
    required("Arn", &CONNECTION_ARN, ""),
    required("OtherParticipantAccountId", &AWS_ACCOUNT_ID, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    required("ConnectionTypes", &CONNECTION_TYPE_DETAIL_MAP, ""),
]);

/// `CancelProfileUpdateTaskRequest`.
pub static CANCEL_PROFILE_UPDATE_TASK_REQUEST: Shape = structure("CancelProfileUpdateTaskRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
    required("TaskId", &PROFILE_TASK_ID, ""),
]);

/// `CancelProfileUpdateTaskResponse`.
pub static CANCEL_PROFILE_UPDATE_TASK_RESPONSE: Shape = structure("CancelProfileUpdateTaskResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("TaskId", &PROFILE_TASK_ID, ""),
    required("TaskDetails", &TASK_DETAILS, ""),
    required("StartedAt", &DATE_TIME, ""),
    required("Status", &PROFILE_TASK_STATUS, ""),
    optional("EndedAt", &DATE_TIME, ""),
    optional("ErrorDetailList", &ERROR_DETAIL_LIST, ""),
]);

/// `Catalog`.
pub static CATALOG: Shape = string("Catalog", "")
    .limits(Some(1), Some(64))
    .pattern(&Pattern { source: r"^[a-zA-Z0-9-]+$", dfa: &table::ACCOUNT_CATALOG });

/// `ClientToken`.
pub static CLIENT_TOKEN: Shape = string("ClientToken", "")
    .limits(Some(1), Some(64))
    .pattern(&Pattern { source: r"^[A-Za-z0-9-_]+$", dfa: &table::ACCOUNT_CLIENT_TOKEN });

/// `CompletionUrl`.
pub static COMPLETION_URL: Shape = string("CompletionUrl", "");

/// `ConflictException`.
pub static CONFLICT_EXCEPTION: Shape = structure("ConflictException", "", &[
    required("Message", &STRING, ""),
    required("Reason", &CONFLICT_EXCEPTION_REASON, ""),
])
    .error(false, false);

/// `ConflictExceptionReason`.
pub static CONFLICT_EXCEPTION_REASON: Shape = enumeration("ConflictExceptionReason", "", &[
    value("CONFLICT_CLIENT_TOKEN", ""),
    value("DUPLICATE_PARTNER", ""),
    value("INCOMPATIBLE_PROFILE_STATE", ""),
    value("INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE", ""),
    value("DUPLICATE_CONNECTION_INVITATION", ""),
    value("INCOMPATIBLE_CONNECTION_INVITATION_STATE", ""),
    value("INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER", ""),
    value("DUPLICATE_CONNECTION", ""),
    value("INCOMPATIBLE_CONNECTION_STATE", ""),
    value("INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION", ""),
    value("ACCOUNT_ALREADY_VERIFIED", ""),
    value("VERIFICATION_ALREADY_IN_PROGRESS", ""),
    value("INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE", ""),
]);

/// `Connection`.
pub static CONNECTION: Shape = structure("Connection", "", &[
    required("Catalog", &CATALOG, ""),
    required("Id", &CONNECTION_ID, ""),
    required("Arn", &CONNECTION_ARN, ""),
    required("OtherParticipantAccountId", &AWS_ACCOUNT_ID, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    required("ConnectionTypes", &CONNECTION_TYPE_DETAIL_MAP, ""),
]);

/// `ConnectionArn`.
pub static CONNECTION_ARN: Shape = string("ConnectionArn", "")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_CONNECTION_ARN });

/// `ConnectionId`.
pub static CONNECTION_ID: Shape = string("ConnectionId", "")
    .pattern(&Pattern { source: r"^pac-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_CONNECTION_ID });

/// `ConnectionInvitationArn`.
pub static CONNECTION_INVITATION_ARN: Shape = string("ConnectionInvitationArn", "")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_CONNECTION_INVITATION_ARN });

/// `ConnectionInvitationId`.
pub static CONNECTION_INVITATION_ID: Shape = string("ConnectionInvitationId", "")
    .pattern(&Pattern { source: r"^pacinv-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_CONNECTION_INVITATION_ID });

/// `ConnectionInvitationSummary`.
pub static CONNECTION_INVITATION_SUMMARY: Shape = structure("ConnectionInvitationSummary", "", &[
    required("Catalog", &CATALOG, ""),
    required("Id", &CONNECTION_INVITATION_ID, ""),
    required("Arn", &CONNECTION_INVITATION_ARN, ""),
    optional("ConnectionId", &CONNECTION_ID, ""),
    required("ConnectionType", &CONNECTION_TYPE, ""),
    required("CreatedAt", &DATE_TIME, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    optional("ExpiresAt", &DATE_TIME, ""),
    required("OtherParticipantIdentifier", &PARTICIPANT_IDENTIFIER, ""),
    required("ParticipantType", &PARTICIPANT_TYPE, ""),
    required("Status", &INVITATION_STATUS, ""),
]);

/// `ConnectionInvitationSummaryList`.
pub static CONNECTION_INVITATION_SUMMARY_LIST: Shape = list("ConnectionInvitationSummaryList", "", &CONNECTION_INVITATION_SUMMARY);

/// `ConnectionPreferencesArn`.
pub static CONNECTION_PREFERENCES_ARN: Shape = string("ConnectionPreferencesArn", "")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/connection-preferences$", dfa: &table::ACCOUNT_CONNECTION_PREFERENCES_ARN });

/// `ConnectionSummary`.
pub static CONNECTION_SUMMARY: Shape = structure("ConnectionSummary", "", &[
    required("Catalog", &CATALOG, ""),
    required("Id", &CONNECTION_ID, ""),
    required("Arn", &CONNECTION_ARN, ""),
    required("OtherParticipantAccountId", &AWS_ACCOUNT_ID, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    required("ConnectionTypes", &CONNECTION_TYPE_SUMMARY_MAP, ""),
]);

/// `ConnectionSummaryList`.
pub static CONNECTION_SUMMARY_LIST: Shape = list("ConnectionSummaryList", "", &CONNECTION_SUMMARY);

/// `ConnectionType`.
pub static CONNECTION_TYPE: Shape = enumeration("ConnectionType", "", &[
    value("OPPORTUNITY_COLLABORATION", ""),
    value("SUBSIDIARY", ""),
]);

/// `ConnectionTypeDetail`.
pub static CONNECTION_TYPE_DETAIL: Shape = structure("ConnectionTypeDetail", "", &[
    required("CreatedAt", &DATE_TIME, ""),
    required("InviterEmail", &EMAIL, ""),
    required("InviterName", &SENSITIVE_UNICODE_STRING, ""),
    required("Status", &CONNECTION_TYPE_STATUS, ""),
    optional("CanceledAt", &DATE_TIME, ""),
    optional("CanceledBy", &AWS_ACCOUNT_ID, ""),
    required("OtherParticipant", &PARTICIPANT, ""),
]);

/// `ConnectionTypeDetailMap`.
pub static CONNECTION_TYPE_DETAIL_MAP: Shape = map("ConnectionTypeDetailMap", "", &CONNECTION_TYPE, &CONNECTION_TYPE_DETAIL);

/// `ConnectionTypeFilter`.
pub static CONNECTION_TYPE_FILTER: Shape = string("ConnectionTypeFilter", "")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^[a-zA-Z_-]+(:[a-zA-Z]+)?$", dfa: &table::ACCOUNT_CONNECTION_TYPE_FILTER });

/// `ConnectionTypeStatus`.
pub static CONNECTION_TYPE_STATUS: Shape = enumeration("ConnectionTypeStatus", "", &[
    value("ACTIVE", ""),
    value("CANCELED", ""),
]);

/// `ConnectionTypeSummary`.
pub static CONNECTION_TYPE_SUMMARY: Shape = structure("ConnectionTypeSummary", "", &[
    required("Status", &CONNECTION_TYPE_STATUS, ""),
    required("OtherParticipant", &PARTICIPANT, ""),
]);

/// `ConnectionTypeSummaryMap`.
pub static CONNECTION_TYPE_SUMMARY_MAP: Shape = map("ConnectionTypeSummaryMap", "", &CONNECTION_TYPE, &CONNECTION_TYPE_SUMMARY);

/// `CountryCode`.
pub static COUNTRY_CODE: Shape = string("CountryCode", "")
    .limits(Some(2), Some(2))
    .pattern(&Pattern { source: r"^[A-Z]{2}$", dfa: &table::ACCOUNT_COUNTRY_CODE });

/// `CreateConnectionInvitationRequest`.
pub static CREATE_CONNECTION_INVITATION_REQUEST: Shape = structure("CreateConnectionInvitationRequest", "", &[
    required("Catalog", &CATALOG, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
    required("ConnectionType", &CONNECTION_TYPE, ""),
    required("Email", &EMAIL, ""),
    required("Message", &CREATE_CONNECTION_INVITATION_REQUEST_MESSAGE_STRING, ""),
    required("Name", &SENSITIVE_UNICODE_STRING, ""),
    required("ReceiverIdentifier", &PARTICIPANT_IDENTIFIER, ""),
]);

/// `CreateConnectionInvitationRequestMessageString`.
pub static CREATE_CONNECTION_INVITATION_REQUEST_MESSAGE_STRING: Shape = string("CreateConnectionInvitationRequestMessageString", "")
    .limits(Some(1), Some(256))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$", dfa: &table::ACCOUNT_CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING });

/// `CreateConnectionInvitationResponse`.
pub static CREATE_CONNECTION_INVITATION_RESPONSE: Shape = structure("CreateConnectionInvitationResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Id", &CONNECTION_INVITATION_ID, ""),
    required("Arn", &CONNECTION_INVITATION_ARN, ""),
    optional("ConnectionId", &CONNECTION_ID, ""),
    required("ConnectionType", &CONNECTION_TYPE, ""),
    required("CreatedAt", &DATE_TIME, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    optional("ExpiresAt", &DATE_TIME, ""),
    required("OtherParticipantIdentifier", &PARTICIPANT_IDENTIFIER, ""),
    required("ParticipantType", &PARTICIPANT_TYPE, ""),
    required("Status", &INVITATION_STATUS, ""),
    required("InvitationMessage", &CREATE_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING, ""),
    required("InviterEmail", &EMAIL, ""),
    required("InviterName", &SENSITIVE_UNICODE_STRING, ""),
]);

/// `CreateConnectionInvitationResponseInvitationMessageString`.
pub static CREATE_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING: Shape = string("CreateConnectionInvitationResponseInvitationMessageString", "")
    .limits(Some(1), Some(256))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$", dfa: &table::ACCOUNT_CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING });

/// `CreatePartnerRequest`.
pub static CREATE_PARTNER_REQUEST: Shape = structure("CreatePartnerRequest", "", &[
    required("Catalog", &CATALOG, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
    required("LegalName", &SENSITIVE_UNICODE_STRING, ""),
    required("PrimarySolutionType", &PRIMARY_SOLUTION_TYPE, ""),
    required("AllianceLeadContact", &ALLIANCE_LEAD_CONTACT, ""),
    required("EmailVerificationCode", &EMAIL_VERIFICATION_CODE, ""),
    optional("Tags", &TAG_LIST, ""),
]);

/// `CreatePartnerResponse`.
pub static CREATE_PARTNER_RESPONSE: Shape = structure("CreatePartnerResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("LegalName", &SENSITIVE_UNICODE_STRING, ""),
    required("CreatedAt", &DATE_TIME, ""),
    required("Profile", &PARTNER_PROFILE, ""),
    optional("AwsTrainingCertificationEmailDomains", &PARTNER_DOMAIN_LIST, ""),
    required("AllianceLeadContact", &ALLIANCE_LEAD_CONTACT, ""),
]);

/// `DateTime`.
pub static DATE_TIME: Shape = timestamp("DateTime", "");

/// `DisassociateAwsTrainingCertificationEmailDomainRequest`.
pub static DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_REQUEST: Shape = structure("DisassociateAwsTrainingCertificationEmailDomainRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
    required("DomainName", &DOMAIN_NAME, ""),
]);

/// `DisassociateAwsTrainingCertificationEmailDomainResponse`.
pub static DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_RESPONSE: Shape = structure("DisassociateAwsTrainingCertificationEmailDomainResponse", "", &[
]);

/// `DomainName`.
pub static DOMAIN_NAME: Shape = string("DomainName", "")
    .limits(Some(1), Some(253))
    .pattern(&Pattern { source: r"^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$", dfa: &table::ACCOUNT_DOMAIN_NAME });

/// `Email`.
pub static EMAIL: Shape = string("Email", "")
    .limits(Some(1), Some(320))
    .pattern(&Pattern { source: r"^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$", dfa: &table::ACCOUNT_EMAIL });

/// `EmailVerificationCode`.
pub static EMAIL_VERIFICATION_CODE: Shape = string("EmailVerificationCode", "")
    .limits(Some(6), Some(6))
    .pattern(&Pattern { source: r"^[0-9]+$", dfa: &table::ACCOUNT_EMAIL_VERIFICATION_CODE })
    .sensitive();

/// `ErrorDetail`.
pub static ERROR_DETAIL: Shape = structure("ErrorDetail", "", &[
    required("Locale", &STRING, ""),
    required("Message", &STRING, ""),
    required("Reason", &PROFILE_VALIDATION_ERROR_REASON, ""),
]);

/// `ErrorDetailList`.
pub static ERROR_DETAIL_LIST: Shape = list("ErrorDetailList", "", &ERROR_DETAIL)
    .limits(Some(1), Some(50));

/// `FieldValidationCode`.
pub static FIELD_VALIDATION_CODE: Shape = enumeration("FieldValidationCode", "", &[
    value("REQUIRED_FIELD_MISSING", ""),
    value("DUPLICATE_VALUE", ""),
    value("INVALID_VALUE", ""),
    value("INVALID_STRING_FORMAT", ""),
    value("TOO_MANY_VALUES", ""),
    value("ACTION_NOT_PERMITTED", ""),
    value("INVALID_ENUM_VALUE", ""),
]);

/// `FieldValidationError`.
pub static FIELD_VALIDATION_ERROR: Shape = structure("FieldValidationError", "", &[
    required("Name", &STRING, ""),
    required("Message", &STRING, ""),
    required("Code", &FIELD_VALIDATION_CODE, ""),
]);

/// `GetAllianceLeadContactRequest`.
pub static GET_ALLIANCE_LEAD_CONTACT_REQUEST: Shape = structure("GetAllianceLeadContactRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
]);

/// `GetAllianceLeadContactResponse`.
pub static GET_ALLIANCE_LEAD_CONTACT_RESPONSE: Shape = structure("GetAllianceLeadContactResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("AllianceLeadContact", &ALLIANCE_LEAD_CONTACT, ""),
]);

/// `GetConnectionInvitationRequest`.
pub static GET_CONNECTION_INVITATION_REQUEST: Shape = structure("GetConnectionInvitationRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &CONNECTION_INVITATION_ID, ""),
]);

/// `GetConnectionInvitationResponse`.
pub static GET_CONNECTION_INVITATION_RESPONSE: Shape = structure("GetConnectionInvitationResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Id", &CONNECTION_INVITATION_ID, ""),
    required("Arn", &CONNECTION_INVITATION_ARN, ""),
    optional("ConnectionId", &CONNECTION_ID, ""),
    required("ConnectionType", &CONNECTION_TYPE, ""),
    required("CreatedAt", &DATE_TIME, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    optional("ExpiresAt", &DATE_TIME, ""),
    required("OtherParticipantIdentifier", &PARTICIPANT_IDENTIFIER, ""),
    required("ParticipantType", &PARTICIPANT_TYPE, ""),
    required("Status", &INVITATION_STATUS, ""),
    required("InvitationMessage", &GET_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING, ""),
    required("InviterEmail", &EMAIL, ""),
    required("InviterName", &SENSITIVE_UNICODE_STRING, ""),
]);

/// `GetConnectionInvitationResponseInvitationMessageString`.
pub static GET_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING: Shape = string("GetConnectionInvitationResponseInvitationMessageString", "")
    .limits(Some(1), Some(256))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$", dfa: &table::ACCOUNT_CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING });

/// `GetConnectionPreferencesRequest`.
pub static GET_CONNECTION_PREFERENCES_REQUEST: Shape = structure("GetConnectionPreferencesRequest", "", &[
    required("Catalog", &CATALOG, ""),
]);

/// `GetConnectionPreferencesResponse`.
pub static GET_CONNECTION_PREFERENCES_RESPONSE: Shape = structure("GetConnectionPreferencesResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &CONNECTION_PREFERENCES_ARN, ""),
    required("AccessType", &ACCESS_TYPE, ""),
    optional("ExcludedParticipantIds", &PARTICIPANT_IDENTIFIER_LIST, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    required("Revision", &REVISION, ""),
]);

/// `GetConnectionRequest`.
pub static GET_CONNECTION_REQUEST: Shape = structure("GetConnectionRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &CONNECTION_ID, ""),
]);

/// `GetConnectionResponse`.
pub static GET_CONNECTION_RESPONSE: Shape = structure("GetConnectionResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Id", &CONNECTION_ID, ""),
    required("Arn", &CONNECTION_ARN, ""),
    required("OtherParticipantAccountId", &AWS_ACCOUNT_ID, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    required("ConnectionTypes", &CONNECTION_TYPE_DETAIL_MAP, ""),
]);

/// `GetPartnerRequest`.
pub static GET_PARTNER_REQUEST: Shape = structure("GetPartnerRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
]);

/// `GetPartnerResponse`.
pub static GET_PARTNER_RESPONSE: Shape = structure("GetPartnerResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("LegalName", &SENSITIVE_UNICODE_STRING, ""),
    required("CreatedAt", &DATE_TIME, ""),
    required("Profile", &PARTNER_PROFILE, ""),
    optional("AwsTrainingCertificationEmailDomains", &PARTNER_DOMAIN_LIST, ""),
]);

/// `GetProfileUpdateTaskRequest`.
pub static GET_PROFILE_UPDATE_TASK_REQUEST: Shape = structure("GetProfileUpdateTaskRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
]);

/// `GetProfileUpdateTaskResponse`.
pub static GET_PROFILE_UPDATE_TASK_RESPONSE: Shape = structure("GetProfileUpdateTaskResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("TaskId", &PROFILE_TASK_ID, ""),
    required("TaskDetails", &TASK_DETAILS, ""),
    required("StartedAt", &DATE_TIME, ""),
    required("Status", &PROFILE_TASK_STATUS, ""),
    optional("EndedAt", &DATE_TIME, ""),
    optional("ErrorDetailList", &ERROR_DETAIL_LIST, ""),
]);

/// `GetProfileVisibilityRequest`.
pub static GET_PROFILE_VISIBILITY_REQUEST: Shape = structure("GetProfileVisibilityRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
]);

/// `GetProfileVisibilityResponse`.
pub static GET_PROFILE_VISIBILITY_RESPONSE: Shape = structure("GetProfileVisibilityResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("Visibility", &PROFILE_VISIBILITY, ""),
    required("ProfileId", &PARTNER_PROFILE_ID, ""),
]);

/// `GetQualificationsAssociationDetailsRequest`.
pub static GET_QUALIFICATIONS_ASSOCIATION_DETAILS_REQUEST: Shape = structure("GetQualificationsAssociationDetailsRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
]);

/// `GetQualificationsAssociationDetailsResponse`.
pub static GET_QUALIFICATIONS_ASSOCIATION_DETAILS_RESPONSE: Shape = structure("GetQualificationsAssociationDetailsResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("Status", &QUALIFICATIONS_ASSOCIATION_STATUS, ""),
    optional("PrimaryPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, ""),
    optional("AssociatedPartners", &ASSOCIATED_PARTNER_LIST, ""),
    optional("UpdatedAt", &DATE_TIME, ""),
]);

/// `GetQualificationsAssociationTaskRequest`.
pub static GET_QUALIFICATIONS_ASSOCIATION_TASK_REQUEST: Shape = structure("GetQualificationsAssociationTaskRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
]);

/// `GetQualificationsAssociationTaskResponse`.
pub static GET_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE: Shape = structure("GetQualificationsAssociationTaskResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("TaskId", &QUALIFICATIONS_ASSOCIATION_TASK_ID, ""),
    required("Status", &QUALIFICATIONS_ASSOCIATION_TASK_STATUS, ""),
    required("PrimaryPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, ""),
    required("StartedAt", &DATE_TIME, ""),
    optional("EndedAt", &DATE_TIME, ""),
]);

/// `GetQualificationsDisassociationTaskRequest`.
pub static GET_QUALIFICATIONS_DISASSOCIATION_TASK_REQUEST: Shape = structure("GetQualificationsDisassociationTaskRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
]);

/// `GetQualificationsDisassociationTaskResponse`.
pub static GET_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE: Shape = structure("GetQualificationsDisassociationTaskResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("TaskId", &QUALIFICATIONS_DISASSOCIATION_TASK_ID, ""),
    required("Status", &QUALIFICATIONS_DISASSOCIATION_TASK_STATUS, ""),
    required("AssociatedPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, ""),
    required("StartedAt", &DATE_TIME, ""),
    optional("EndedAt", &DATE_TIME, ""),
]);

/// `GetVerificationRequest`.
pub static GET_VERIFICATION_REQUEST: Shape = structure("GetVerificationRequest", "", &[
    required("VerificationType", &VERIFICATION_TYPE, ""),
]);

/// `GetVerificationResponse`.
pub static GET_VERIFICATION_RESPONSE: Shape = structure("GetVerificationResponse", "", &[
    required("VerificationType", &VERIFICATION_TYPE, ""),
    required("VerificationStatus", &VERIFICATION_STATUS, ""),
    optional("VerificationStatusReason", &VERIFICATION_STATUS_REASON, ""),
    required("VerificationResponseDetails", &VERIFICATION_RESPONSE_DETAILS, ""),
    required("StartedAt", &DATE_TIME, ""),
    optional("CompletedAt", &DATE_TIME, ""),
]);

/// `Headquarters`.
pub static HEADQUARTERS: Shape = structure("Headquarters", "", &[
    required("CountryCode", &COUNTRY_CODE, ""),
    required("SubdivisionCode", &SUBDIVISION_CODE, ""),
]);

/// `IndustrySegment`.
pub static INDUSTRY_SEGMENT: Shape = enumeration("IndustrySegment", "", &[
    value("AGRICULTURE_MINING", ""),
    value("BIOTECHNOLOGY", ""),
    value("BUSINESS_CONSUMER_SERVICES", ""),
    value("BUSINESS_SERV", ""),
    value("COMMUNICATIONS", ""),
    value("COMPUTER_HARDWARE", ""),
    value("COMPUTERS_ELECTRONICS", ""),
    value("COMPUTER_SOFTWARE", ""),
    value("CONSUMER_GOODS", ""),
    value("CONSUMER_RELATED", ""),
    value("EDUCATION", ""),
    value("ENERGY_UTILITIES", ""),
    value("FINANCIAL_SERVICES", ""),
    value("GAMING", ""),
    value("GOVERNMENT", ""),
    value("GOVERNMENT_EDUCATION_PUBLIC_SERVICES", ""),
    value("HEALTHCARE", ""),
    value("HEALTHCARE_PHARMACEUTICALS_BIOTECH", ""),
    value("INDUSTRIAL_ENERGY", ""),
    value("INTERNET_SPECIFIC", ""),
    value("LIFE_SCIENCES", ""),
    value("MANUFACTURING", ""),
    value("MEDIA_ENTERTAINMENT_LEISURE", ""),
    value("MEDIA_ENTERTAINMENT", ""),
    value("MEDICAL_HEALTH", ""),
    value("NON_PROFIT_ORGANIZATION", ""),
    value("OTHER", ""),
    value("PROFESSIONAL_SERVICES", ""),
    value("REAL_ESTATE_CONSTRUCTION", ""),
    value("RETAIL", ""),
    value("RETAIL_WHOLESALE_DISTRIBUTION", ""),
    value("SEMICONDUCTOR_ELECTR", ""),
    value("SOFTWARE_INTERNET", ""),
    value("TELECOMMUNICATIONS", ""),
    value("TRANSPORTATION_LOGISTICS", ""),
    value("TRAVEL_HOSPITALITY", ""),
    value("WHOLESALE_DISTRIBUTION", ""),
]);

/// `IndustrySegmentList`.
pub static INDUSTRY_SEGMENT_LIST: Shape = list("IndustrySegmentList", "", &INDUSTRY_SEGMENT)
    .limits(Some(1), Some(3));

/// `InternalServerException`.
pub static INTERNAL_SERVER_EXCEPTION: Shape = structure("InternalServerException", "", &[
    required("Message", &STRING, ""),
])
    .error(true, true);

/// `InvitationStatus`.
pub static INVITATION_STATUS: Shape = enumeration("InvitationStatus", "", &[
    value("PENDING", ""),
    value("ACCEPTED", ""),
    value("REJECTED", ""),
    value("CANCELED", ""),
    value("EXPIRED", ""),
]);

/// `JurisdictionCode`.
pub static JURISDICTION_CODE: Shape = string("JurisdictionCode", "")
    .limits(Some(2), Some(2))
    .pattern(&Pattern { source: r"^[A-Z0-9]{2}$", dfa: &table::ACCOUNT_JURISDICTION_CODE });

/// `LegalName`.
pub static LEGAL_NAME: Shape = string("LegalName", "")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME })
    .sensitive();

/// `ListConnectionInvitationsRequest`.
pub static LIST_CONNECTION_INVITATIONS_REQUEST: Shape = structure("ListConnectionInvitationsRequest", "", &[
    required("Catalog", &CATALOG, ""),
    optional("NextToken", &NEXT_TOKEN, ""),
    optional("ConnectionType", &CONNECTION_TYPE, ""),
    optional("MaxResults", &MAX_RESULTS, ""),
    optional("OtherParticipantIdentifiers", &LIST_CONNECTION_INVITATIONS_REQUEST_OTHER_PARTICIPANT_IDENTIFIERS_LIST, ""),
    optional("ParticipantType", &PARTICIPANT_TYPE, ""),
    optional("Status", &INVITATION_STATUS, ""),
]);

/// `ListConnectionInvitationsRequestOtherParticipantIdentifiersList`.
pub static LIST_CONNECTION_INVITATIONS_REQUEST_OTHER_PARTICIPANT_IDENTIFIERS_LIST: Shape = list("ListConnectionInvitationsRequestOtherParticipantIdentifiersList", "", &PARTICIPANT_IDENTIFIER)
    .limits(Some(0), Some(100));

/// `ListConnectionInvitationsResponse`.
pub static LIST_CONNECTION_INVITATIONS_RESPONSE: Shape = structure("ListConnectionInvitationsResponse", "", &[
    required("ConnectionInvitationSummaries", &CONNECTION_INVITATION_SUMMARY_LIST, ""),
    optional("NextToken", &NEXT_TOKEN, ""),
]);

/// `ListConnectionsRequest`.
pub static LIST_CONNECTIONS_REQUEST: Shape = structure("ListConnectionsRequest", "", &[
    required("Catalog", &CATALOG, ""),
    optional("NextToken", &NEXT_TOKEN, ""),
    optional("ConnectionType", &CONNECTION_TYPE_FILTER, ""),
    optional("MaxResults", &MAX_RESULTS, ""),
    optional("OtherParticipantIdentifiers", &LIST_CONNECTIONS_REQUEST_OTHER_PARTICIPANT_IDENTIFIERS_LIST, ""),
]);

/// `ListConnectionsRequestOtherParticipantIdentifiersList`.
pub static LIST_CONNECTIONS_REQUEST_OTHER_PARTICIPANT_IDENTIFIERS_LIST: Shape = list("ListConnectionsRequestOtherParticipantIdentifiersList", "", &PARTICIPANT_IDENTIFIER)
    .limits(Some(0), Some(100));

/// `ListConnectionsResponse`.
pub static LIST_CONNECTIONS_RESPONSE: Shape = structure("ListConnectionsResponse", "", &[
    required("ConnectionSummaries", &CONNECTION_SUMMARY_LIST, ""),
    optional("NextToken", &NEXT_TOKEN, ""),
]);

/// `ListPartnersRequest`.
pub static LIST_PARTNERS_REQUEST: Shape = structure("ListPartnersRequest", "", &[
    required("Catalog", &CATALOG, ""),
    optional("NextToken", &NEXT_TOKEN, ""),
]);

/// `ListPartnersResponse`.
pub static LIST_PARTNERS_RESPONSE: Shape = structure("ListPartnersResponse", "", &[
    required("PartnerSummaryList", &PARTNER_SUMMARY_LIST, ""),
    optional("NextToken", &NEXT_TOKEN, ""),
]);

/// `ListTagsForResourceRequest`.
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = structure("ListTagsForResourceRequest", "", &[
    required("ResourceArn", &TAGGABLE_RESOURCE_ARN, ""),
]);

/// `ListTagsForResourceResponse`.
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = structure("ListTagsForResourceResponse", "", &[
    required("ResourceArn", &TAGGABLE_RESOURCE_ARN, ""),
    optional("Tags", &TAG_LIST, ""),
]);

/// `Locale`.
pub static LOCALE: Shape = string("Locale", "")
    .pattern(&Pattern { source: r"^[a-z]{2}-[A-Z]{2}$", dfa: &table::ACCOUNT_LOCALE });

/// `LocalizedContent`.
pub static LOCALIZED_CONTENT: Shape = structure("LocalizedContent", "", &[
    required("DisplayName", &UNICODE_STRING, ""),
    required("Description", &LOCALIZED_CONTENT_DESCRIPTION_STRING, ""),
    required("WebsiteUrl", &URL, ""),
    required("LogoUrl", &URL, ""),
    required("Locale", &LOCALE, ""),
]);

/// `LocalizedContentDescriptionString`.
pub static LOCALIZED_CONTENT_DESCRIPTION_STRING: Shape = string("LocalizedContentDescriptionString", "")
    .limits(Some(1), Some(600))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME });

/// `LocalizedContentList`.
pub static LOCALIZED_CONTENT_LIST: Shape = list("LocalizedContentList", "", &LOCALIZED_CONTENT)
    .limits(Some(0), Some(20));

/// `MaxResults`.
pub static MAX_RESULTS: Shape = integer("MaxResults", "")
    .limits(Some(1), Some(100));

/// `NextToken`.
pub static NEXT_TOKEN: Shape = string("NextToken", "")
    .limits(Some(1), Some(2048))
    .pattern(&Pattern { source: r"^[\S]+$", dfa: &table::ACCOUNT_NEXT_TOKEN });

/// `Participant`.
pub static PARTICIPANT: Shape = union("Participant", "", &[
    optional("PartnerProfile", &PARTNER_PROFILE_SUMMARY, ""),
    optional("SellerProfile", &SELLER_PROFILE_SUMMARY, ""),
    optional("Account", &ACCOUNT_SUMMARY, ""),
]);

/// `ParticipantIdentifier`.
pub static PARTICIPANT_IDENTIFIER: Shape = string("ParticipantIdentifier", "")
    .limits(Some(1), Some(100))
    .pattern(&Pattern { source: r"^[a-zA-Z0-9-]+$", dfa: &table::ACCOUNT_CATALOG });

/// `ParticipantIdentifierList`.
pub static PARTICIPANT_IDENTIFIER_LIST: Shape = list("ParticipantIdentifierList", "", &PARTICIPANT_IDENTIFIER);

/// `ParticipantType`.
pub static PARTICIPANT_TYPE: Shape = enumeration("ParticipantType", "", &[
    value("SENDER", ""),
    value("RECEIVER", ""),
]);

/// `PartnerArn`.
pub static PARTNER_ARN: Shape = string("PartnerArn", "")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_PARTNER_ARN });

/// `PartnerDomain`.
pub static PARTNER_DOMAIN: Shape = structure("PartnerDomain", "", &[
    required("DomainName", &DOMAIN_NAME, ""),
    required("RegisteredAt", &DATE_TIME, ""),
]);

/// `PartnerDomainList`.
pub static PARTNER_DOMAIN_LIST: Shape = list("PartnerDomainList", "", &PARTNER_DOMAIN)
    .limits(Some(0), Some(100));

/// `PartnerId`.
pub static PARTNER_ID: Shape = string("PartnerId", "")
    .pattern(&Pattern { source: r"^partner-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_PARTNER_ID });

/// `PartnerIdentifier`.
pub static PARTNER_IDENTIFIER: Shape = string("PartnerIdentifier", "")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$", dfa: &table::ACCOUNT_PARTNER_IDENTIFIER });

/// `PartnerProfile`.
pub static PARTNER_PROFILE: Shape = structure("PartnerProfile", "", &[
    required("DisplayName", &UNICODE_STRING, ""),
    required("Description", &PARTNER_PROFILE_DESCRIPTION_STRING, ""),
    required("WebsiteUrl", &URL, ""),
    required("LogoUrl", &URL, ""),
    required("PrimarySolutionType", &PRIMARY_SOLUTION_TYPE, ""),
    required("IndustrySegments", &INDUSTRY_SEGMENT_LIST, ""),
    required("TranslationSourceLocale", &LOCALE, ""),
    optional("LocalizedContents", &LOCALIZED_CONTENT_LIST, ""),
    optional("Headquarters", &HEADQUARTERS, ""),
    optional("ProfileId", &PARTNER_PROFILE_ID, ""),
]);

/// `PartnerProfileDescriptionString`.
pub static PARTNER_PROFILE_DESCRIPTION_STRING: Shape = string("PartnerProfileDescriptionString", "")
    .limits(Some(1), Some(600))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME });

/// `PartnerProfileId`.
pub static PARTNER_PROFILE_ID: Shape = string("PartnerProfileId", "")
    .limits(Some(1), Some(50))
    .pattern(&Pattern { source: r"^pprofile-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_PARTNER_PROFILE_ID });

/// `PartnerProfileSummary`.
pub static PARTNER_PROFILE_SUMMARY: Shape = structure("PartnerProfileSummary", "", &[
    required("Id", &PARTNER_PROFILE_ID, ""),
    required("Name", &UNICODE_STRING, ""),
]);

/// `PartnerSummary`.
pub static PARTNER_SUMMARY: Shape = structure("PartnerSummary", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("LegalName", &SENSITIVE_UNICODE_STRING, ""),
    required("CreatedAt", &DATE_TIME, ""),
]);

/// `PartnerSummaryList`.
pub static PARTNER_SUMMARY_LIST: Shape = list("PartnerSummaryList", "", &PARTNER_SUMMARY)
    .limits(Some(0), Some(50));

/// `PrimarySolutionType`.
pub static PRIMARY_SOLUTION_TYPE: Shape = enumeration("PrimarySolutionType", "", &[
    value("SOFTWARE_PRODUCTS", ""),
    value("CONSULTING_SERVICES", ""),
    value("PROFESSIONAL_SERVICES", ""),
    value("MANAGED_SERVICES", ""),
    value("HARDWARE_PRODUCTS", ""),
    value("COMMUNICATION_SERVICES", ""),
    value("VALUE_ADDED_RESALE_AWS_SERVICES", ""),
    value("TRAINING_SERVICES", ""),
]);

/// `ProfileTaskId`.
pub static PROFILE_TASK_ID: Shape = string("ProfileTaskId", "")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^pprofiletask-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_PROFILE_TASK_ID });

/// `ProfileTaskStatus`.
pub static PROFILE_TASK_STATUS: Shape = enumeration("ProfileTaskStatus", "", &[
    value("IN_PROGRESS", ""),
    value("CANCELED", ""),
    value("SUCCEEDED", ""),
    value("FAILED", ""),
]);

/// `ProfileValidationErrorReason`.
pub static PROFILE_VALIDATION_ERROR_REASON: Shape = enumeration("ProfileValidationErrorReason", "", &[
    value("INVALID_CONTENT", ""),
    value("DUPLICATE_PROFILE", ""),
    value("INVALID_LOGO", ""),
    value("INVALID_LOGO_URL", ""),
    value("INVALID_LOGO_FILE", ""),
    value("INVALID_LOGO_SIZE", ""),
    value("INVALID_WEBSITE_URL", ""),
]);

/// `ProfileVisibility`.
pub static PROFILE_VISIBILITY: Shape = enumeration("ProfileVisibility", "", &[
    value("PRIVATE", ""),
    value("PUBLIC", ""),
]);

/// `PutAllianceLeadContactRequest`.
pub static PUT_ALLIANCE_LEAD_CONTACT_REQUEST: Shape = structure("PutAllianceLeadContactRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
    required("AllianceLeadContact", &ALLIANCE_LEAD_CONTACT, ""),
    optional("EmailVerificationCode", &EMAIL_VERIFICATION_CODE, ""),
]);

/// `PutAllianceLeadContactResponse`.
pub static PUT_ALLIANCE_LEAD_CONTACT_RESPONSE: Shape = structure("PutAllianceLeadContactResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("AllianceLeadContact", &ALLIANCE_LEAD_CONTACT, ""),
]);

/// `PutProfileVisibilityRequest`.
pub static PUT_PROFILE_VISIBILITY_REQUEST: Shape = structure("PutProfileVisibilityRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
    required("Visibility", &PROFILE_VISIBILITY, ""),
]);

/// `PutProfileVisibilityResponse`.
pub static PUT_PROFILE_VISIBILITY_RESPONSE: Shape = structure("PutProfileVisibilityResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("Visibility", &PROFILE_VISIBILITY, ""),
    required("ProfileId", &PARTNER_PROFILE_ID, ""),
]);

/// `QualificationsAssociationPartner`.
pub static QUALIFICATIONS_ASSOCIATION_PARTNER: Shape = structure("QualificationsAssociationPartner", "", &[
    optional("ProfileId", &PARTNER_PROFILE_ID, ""),
    optional("AccountId", &AWS_ACCOUNT_ID, ""),
]);

/// `QualificationsAssociationStatus`.
pub static QUALIFICATIONS_ASSOCIATION_STATUS: Shape = enumeration("QualificationsAssociationStatus", "", &[
    value("ASSOCIATED", ""),
    value("NOT_ASSOCIATED", ""),
]);

/// `QualificationsAssociationTaskId`.
pub static QUALIFICATIONS_ASSOCIATION_TASK_ID: Shape = string("QualificationsAssociationTaskId", "")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^pqatask-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_QUALIFICATIONS_ASSOCIATION_TASK_ID });

/// `QualificationsAssociationTaskStatus`.
pub static QUALIFICATIONS_ASSOCIATION_TASK_STATUS: Shape = enumeration("QualificationsAssociationTaskStatus", "", &[
    value("IN_PROGRESS", ""),
    value("SUCCEEDED", ""),
]);

/// `QualificationsDisassociationTaskId`.
pub static QUALIFICATIONS_DISASSOCIATION_TASK_ID: Shape = string("QualificationsDisassociationTaskId", "")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^pqdtask-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_QUALIFICATIONS_DISASSOCIATION_TASK_ID });

/// `QualificationsDisassociationTaskStatus`.
pub static QUALIFICATIONS_DISASSOCIATION_TASK_STATUS: Shape = enumeration("QualificationsDisassociationTaskStatus", "", &[
    value("IN_PROGRESS", ""),
    value("SUCCEEDED", ""),
]);

/// `RegistrantVerificationDetails`.
pub static REGISTRANT_VERIFICATION_DETAILS: Shape = structure("RegistrantVerificationDetails", "", &[
]);

/// `RegistrantVerificationResponse`.
pub static REGISTRANT_VERIFICATION_RESPONSE: Shape = structure("RegistrantVerificationResponse", "", &[
    required("CompletionUrl", &COMPLETION_URL, ""),
    required("CompletionUrlExpiresAt", &DATE_TIME, ""),
]);

/// `RegistrationId`.
pub static REGISTRATION_ID: Shape = string("RegistrationId", "")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME })
    .sensitive();

/// `RejectConnectionInvitationRequest`.
pub static REJECT_CONNECTION_INVITATION_REQUEST: Shape = structure("RejectConnectionInvitationRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &CONNECTION_INVITATION_ID, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
    optional("Reason", &REJECT_CONNECTION_INVITATION_REQUEST_REASON_STRING, ""),
]);

/// `RejectConnectionInvitationRequestReasonString`.
pub static REJECT_CONNECTION_INVITATION_REQUEST_REASON_STRING: Shape = string("RejectConnectionInvitationRequestReasonString", "")
    .limits(Some(0), Some(256));

/// `RejectConnectionInvitationResponse`.
pub static REJECT_CONNECTION_INVITATION_RESPONSE: Shape = structure("RejectConnectionInvitationResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Id", &CONNECTION_INVITATION_ID, ""),
    required("Arn", &CONNECTION_INVITATION_ARN, ""),
    optional("ConnectionId", &CONNECTION_ID, ""),
    required("ConnectionType", &CONNECTION_TYPE, ""),
    required("CreatedAt", &DATE_TIME, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    optional("ExpiresAt", &DATE_TIME, ""),
    required("OtherParticipantIdentifier", &PARTICIPANT_IDENTIFIER, ""),
    required("ParticipantType", &PARTICIPANT_TYPE, ""),
    required("Status", &INVITATION_STATUS, ""),
    required("InvitationMessage", &REJECT_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING, ""),
    required("InviterEmail", &EMAIL, ""),
    required("InviterName", &SENSITIVE_UNICODE_STRING, ""),
]);

/// `RejectConnectionInvitationResponseInvitationMessageString`.
pub static REJECT_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING: Shape = string("RejectConnectionInvitationResponseInvitationMessageString", "")
    .limits(Some(1), Some(256))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$", dfa: &table::ACCOUNT_CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING });

/// `ResourceNotFoundException`.
pub static RESOURCE_NOT_FOUND_EXCEPTION: Shape = structure("ResourceNotFoundException", "", &[
    required("Message", &STRING, ""),
    required("Reason", &RESOURCE_NOT_FOUND_EXCEPTION_REASON, ""),
])
    .error(false, false);

/// `ResourceNotFoundExceptionReason`.
pub static RESOURCE_NOT_FOUND_EXCEPTION_REASON: Shape = enumeration("ResourceNotFoundExceptionReason", "", &[
    value("PARTNER_NOT_FOUND", ""),
    value("PARTNER_PROFILE_NOT_FOUND", ""),
    value("PARTNER_PROFILE_TASK_NOT_FOUND", ""),
    value("PARTNER_DOMAIN_NOT_FOUND", ""),
    value("SENDER_PROFILE_NOT_FOUND", ""),
    value("RECEIVER_PROFILE_NOT_FOUND", ""),
    value("CONNECTION_INVITATION_NOT_FOUND", ""),
    value("CONNECTION_NOT_FOUND", ""),
    value("VERIFICATION_NOT_FOUND", ""),
    value("QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND", ""),
    value("QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND", ""),
]);

/// `Revision`.
pub static REVISION: Shape = long("Revision", "");

/// `SellerProfileId`.
pub static SELLER_PROFILE_ID: Shape = string("SellerProfileId", "")
    .limits(Some(1), Some(50))
    .pattern(&Pattern { source: r"^[a-zA-Z0-9-]+$", dfa: &table::ACCOUNT_CATALOG });

/// `SellerProfileSummary`.
pub static SELLER_PROFILE_SUMMARY: Shape = structure("SellerProfileSummary", "", &[
    required("Id", &SELLER_PROFILE_ID, ""),
    required("Name", &UNICODE_STRING, ""),
]);

/// `SendEmailVerificationCodeRequest`.
pub static SEND_EMAIL_VERIFICATION_CODE_REQUEST: Shape = structure("SendEmailVerificationCodeRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Email", &EMAIL, ""),
]);

/// `SendEmailVerificationCodeResponse`.
pub static SEND_EMAIL_VERIFICATION_CODE_RESPONSE: Shape = structure("SendEmailVerificationCodeResponse", "", &[
]);

/// `SensitiveUnicodeString`.
pub static SENSITIVE_UNICODE_STRING: Shape = string("SensitiveUnicodeString", "")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME })
    .sensitive();

/// `ServiceQuotaExceededException`.
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Shape = structure("ServiceQuotaExceededException", "", &[
    required("Message", &STRING, ""),
    required("Reason", &SERVICE_QUOTA_EXCEEDED_EXCEPTION_REASON, ""),
])
    .error(false, false);

/// `ServiceQuotaExceededExceptionReason`.
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION_REASON: Shape = enumeration("ServiceQuotaExceededExceptionReason", "", &[
    value("LIMIT_EXCEEDED_NUMBER_OF_EMAIL", ""),
    value("LIMIT_EXCEEDED_NUMBER_OF_DOMAIN", ""),
    value("LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY", ""),
    value("LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION", ""),
    value("LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION", ""),
    value("LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY", ""),
    value("LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY", ""),
]);

/// `StartProfileUpdateTaskRequest`.
pub static START_PROFILE_UPDATE_TASK_REQUEST: Shape = structure("StartProfileUpdateTaskRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
    required("TaskDetails", &TASK_DETAILS, ""),
]);

/// `StartProfileUpdateTaskResponse`.
pub static START_PROFILE_UPDATE_TASK_RESPONSE: Shape = structure("StartProfileUpdateTaskResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("TaskId", &PROFILE_TASK_ID, ""),
    required("TaskDetails", &TASK_DETAILS, ""),
    required("StartedAt", &DATE_TIME, ""),
    required("Status", &PROFILE_TASK_STATUS, ""),
    optional("EndedAt", &DATE_TIME, ""),
    optional("ErrorDetailList", &ERROR_DETAIL_LIST, ""),
]);

/// `StartQualificationsAssociationTaskRequest`.
pub static START_QUALIFICATIONS_ASSOCIATION_TASK_REQUEST: Shape = structure("StartQualificationsAssociationTaskRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
    required("PrimaryPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, ""),
]);

/// `StartQualificationsAssociationTaskResponse`.
pub static START_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE: Shape = structure("StartQualificationsAssociationTaskResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("TaskId", &QUALIFICATIONS_ASSOCIATION_TASK_ID, ""),
    required("Status", &QUALIFICATIONS_ASSOCIATION_TASK_STATUS, ""),
    required("PrimaryPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, ""),
    required("StartedAt", &DATE_TIME, ""),
]);

/// `StartQualificationsDisassociationTaskRequest`.
pub static START_QUALIFICATIONS_DISASSOCIATION_TASK_REQUEST: Shape = structure("StartQualificationsDisassociationTaskRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Identifier", &PARTNER_IDENTIFIER, ""),
    token("ClientToken", &CLIENT_TOKEN, ""),
    required("AssociatedPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, ""),
]);

/// `StartQualificationsDisassociationTaskResponse`.
pub static START_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE: Shape = structure("StartQualificationsDisassociationTaskResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &PARTNER_ARN, ""),
    required("Id", &PARTNER_ID, ""),
    required("TaskId", &QUALIFICATIONS_DISASSOCIATION_TASK_ID, ""),
    required("Status", &QUALIFICATIONS_DISASSOCIATION_TASK_STATUS, ""),
    required("AssociatedPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, ""),
    required("StartedAt", &DATE_TIME, ""),
]);

/// `StartVerificationRequest`.
pub static START_VERIFICATION_REQUEST: Shape = structure("StartVerificationRequest", "", &[
    token("ClientToken", &CLIENT_TOKEN, ""),
    optional("VerificationDetails", &VERIFICATION_DETAILS, ""),
]);

/// `StartVerificationResponse`.
pub static START_VERIFICATION_RESPONSE: Shape = structure("StartVerificationResponse", "", &[
    required("VerificationType", &VERIFICATION_TYPE, ""),
    required("VerificationStatus", &VERIFICATION_STATUS, ""),
    optional("VerificationStatusReason", &VERIFICATION_STATUS_REASON, ""),
    required("VerificationResponseDetails", &VERIFICATION_RESPONSE_DETAILS, ""),
    required("StartedAt", &DATE_TIME, ""),
    optional("CompletedAt", &DATE_TIME, ""),
]);

/// `String`.
pub static STRING: Shape = string("String", "");

/// `SubdivisionCode`.
pub static SUBDIVISION_CODE: Shape = string("SubdivisionCode", "")
    .limits(Some(1), Some(3))
    .pattern(&Pattern { source: r"^[A-Z0-9]{1,3}$", dfa: &table::ACCOUNT_SUBDIVISION_CODE });

/// `Tag`.
pub static TAG: Shape = structure("Tag", "", &[
    required("Key", &TAG_KEY, ""),
    required("Value", &TAG_VALUE, ""),
]);

/// `TagKey`.
pub static TAG_KEY: Shape = string("TagKey", "")
    .limits(Some(1), Some(128));

/// `TagKeyList`.
pub static TAG_KEY_LIST: Shape = list("TagKeyList", "", &TAG_KEY)
    .limits(Some(0), Some(50));

/// `TagList`.
pub static TAG_LIST: Shape = list("TagList", "", &TAG)
    .limits(Some(0), Some(200));

/// `TagResourceRequest`.
pub static TAG_RESOURCE_REQUEST: Shape = structure("TagResourceRequest", "", &[
    required("ResourceArn", &TAGGABLE_RESOURCE_ARN, ""),
    required("Tags", &TAG_LIST, ""),
]);

/// `TagResourceResponse`.
pub static TAG_RESOURCE_RESPONSE: Shape = structure("TagResourceResponse", "", &[
]);

/// `TagValue`.
pub static TAG_VALUE: Shape = string("TagValue", "")
    .limits(Some(0), Some(256));

/// `TaggableResourceArn`.
pub static TAGGABLE_RESOURCE_ARN: Shape = string("TaggableResourceArn", "")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+$", dfa: &table::ACCOUNT_TAGGABLE_RESOURCE_ARN });

/// `TaskDetails`.
pub static TASK_DETAILS: Shape = structure("TaskDetails", "", &[
    required("DisplayName", &UNICODE_STRING, ""),
    required("Description", &TASK_DETAILS_DESCRIPTION_STRING, ""),
    required("WebsiteUrl", &URL, ""),
    required("LogoUrl", &URL, ""),
    required("PrimarySolutionType", &PRIMARY_SOLUTION_TYPE, ""),
    required("IndustrySegments", &INDUSTRY_SEGMENT_LIST, ""),
    required("TranslationSourceLocale", &LOCALE, ""),
    optional("LocalizedContents", &LOCALIZED_CONTENT_LIST, ""),
    optional("Headquarters", &HEADQUARTERS, ""),
]);

/// `TaskDetailsDescriptionString`.
pub static TASK_DETAILS_DESCRIPTION_STRING: Shape = string("TaskDetailsDescriptionString", "")
    .limits(Some(1), Some(600))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME });

/// `ThrottlingException`.
pub static THROTTLING_EXCEPTION: Shape = structure("ThrottlingException", "", &[
    required("Message", &STRING, ""),
    optional("ServiceCode", &STRING, ""),
    optional("QuotaCode", &STRING, ""),
])
    .error(false, true);

/// `UnicodeString`.
pub static UNICODE_STRING: Shape = string("UnicodeString", "")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME });

/// `UntagResourceRequest`.
pub static UNTAG_RESOURCE_REQUEST: Shape = structure("UntagResourceRequest", "", &[
    required("ResourceArn", &TAGGABLE_RESOURCE_ARN, ""),
    required("TagKeys", &TAG_KEY_LIST, ""),
]);

/// `UntagResourceResponse`.
pub static UNTAG_RESOURCE_RESPONSE: Shape = structure("UntagResourceResponse", "", &[
]);

/// `UpdateConnectionPreferencesRequest`.
pub static UPDATE_CONNECTION_PREFERENCES_REQUEST: Shape = structure("UpdateConnectionPreferencesRequest", "", &[
    required("Catalog", &CATALOG, ""),
    required("Revision", &REVISION, ""),
    required("AccessType", &ACCESS_TYPE, ""),
    optional("ExcludedParticipantIdentifiers", &UPDATE_CONNECTION_PREFERENCES_REQUEST_EXCLUDED_PARTICIPANT_IDENTIFIERS_LIST, ""),
]);

/// `UpdateConnectionPreferencesRequestExcludedParticipantIdentifiersList`.
pub static UPDATE_CONNECTION_PREFERENCES_REQUEST_EXCLUDED_PARTICIPANT_IDENTIFIERS_LIST: Shape = list("UpdateConnectionPreferencesRequestExcludedParticipantIdentifiersList", "", &PARTICIPANT_IDENTIFIER)
    .limits(Some(0), Some(100));

/// `UpdateConnectionPreferencesResponse`.
pub static UPDATE_CONNECTION_PREFERENCES_RESPONSE: Shape = structure("UpdateConnectionPreferencesResponse", "", &[
    required("Catalog", &CATALOG, ""),
    required("Arn", &CONNECTION_PREFERENCES_ARN, ""),
    required("AccessType", &ACCESS_TYPE, ""),
    optional("ExcludedParticipantIds", &PARTICIPANT_IDENTIFIER_LIST, ""),
    required("UpdatedAt", &DATE_TIME, ""),
    required("Revision", &REVISION, ""),
]);

/// `Url`.
pub static URL: Shape = string("Url", "")
    .limits(Some(1), Some(256))
    .pattern(&Pattern { source: r"^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$", dfa: &table::ACCOUNT_URL });

/// `ValidationError`.
pub static VALIDATION_ERROR: Shape = union("ValidationError", "", &[
    optional("FieldValidationError", &FIELD_VALIDATION_ERROR, ""),
    optional("BusinessValidationError", &BUSINESS_VALIDATION_ERROR, ""),
]);

/// `ValidationErrorList`.
pub static VALIDATION_ERROR_LIST: Shape = list("ValidationErrorList", "", &VALIDATION_ERROR);

/// `ValidationException`.
pub static VALIDATION_EXCEPTION: Shape = structure("ValidationException", "", &[
    required("Message", &STRING, ""),
    required("Reason", &VALIDATION_EXCEPTION_REASON, ""),
    optional("ErrorDetails", &VALIDATION_ERROR_LIST, ""),
])
    .error(false, false);

/// `ValidationExceptionReason`.
pub static VALIDATION_EXCEPTION_REASON: Shape = enumeration("ValidationExceptionReason", "", &[
    value("REQUEST_VALIDATION_FAILED", ""),
    value("BUSINESS_VALIDATION_FAILED", ""),
]);

/// `VerificationDetails`.
pub static VERIFICATION_DETAILS: Shape = union("VerificationDetails", "", &[
    optional("BusinessVerificationDetails", &BUSINESS_VERIFICATION_DETAILS, ""),
    optional("RegistrantVerificationDetails", &REGISTRANT_VERIFICATION_DETAILS, ""),
]);

/// `VerificationResponseDetails`.
pub static VERIFICATION_RESPONSE_DETAILS: Shape = union("VerificationResponseDetails", "", &[
    optional("BusinessVerificationResponse", &BUSINESS_VERIFICATION_RESPONSE, ""),
    optional("RegistrantVerificationResponse", &REGISTRANT_VERIFICATION_RESPONSE, ""),
]);

/// `VerificationStatus`.
pub static VERIFICATION_STATUS: Shape = enumeration("VerificationStatus", "", &[
    value("PENDING_CUSTOMER_ACTION", ""),
    value("IN_PROGRESS", ""),
    value("FAILED", ""),
    value("SUCCEEDED", ""),
    value("REJECTED", ""),
]);

/// `VerificationStatusReason`.
pub static VERIFICATION_STATUS_REASON: Shape = string("VerificationStatusReason", "")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME });

/// `VerificationType`.
pub static VERIFICATION_TYPE: Shape = enumeration("VerificationType", "", &[
    value("BUSINESS_VERIFICATION", ""),
    value("REGISTRANT_VERIFICATION", ""),
]);

/// Every shape above, by name: for printers and for reading sentences back.
#[cfg(not(feature = "npm"))]
pub static SHAPES: &[&Shape] = &[
    &ACCEPT_CONNECTION_INVITATION_REQUEST,
    &ACCEPT_CONNECTION_INVITATION_RESPONSE,
    &ACCESS_DENIED_EXCEPTION,
    &ACCESS_DENIED_EXCEPTION_REASON,
    &ACCESS_TYPE,
    &ACCOUNT_SUMMARY,
    &ALLIANCE_LEAD_CONTACT,
    &ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_REQUEST,
    &ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_RESPONSE,
    &ASSOCIATED_PARTNER_LIST,
    &AWS_ACCOUNT_ID,
    &BUSINESS_VALIDATION_CODE,
    &BUSINESS_VALIDATION_ERROR,
    &BUSINESS_VERIFICATION_DETAILS,
    &BUSINESS_VERIFICATION_RESPONSE,
    &CANCEL_CONNECTION_INVITATION_REQUEST,
    &CANCEL_CONNECTION_INVITATION_RESPONSE,
    &CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING,
    &CANCEL_CONNECTION_REQUEST,
    &CANCEL_CONNECTION_REQUEST_REASON_STRING,
    &CANCEL_CONNECTION_RESPONSE,
    &CANCEL_PROFILE_UPDATE_TASK_REQUEST,
    &CANCEL_PROFILE_UPDATE_TASK_RESPONSE,
    &CATALOG,
    &CLIENT_TOKEN,
    &COMPLETION_URL,
    &CONFLICT_EXCEPTION,
    &CONFLICT_EXCEPTION_REASON,
    &CONNECTION,
    &CONNECTION_ARN,
    &CONNECTION_ID,
    &CONNECTION_INVITATION_ARN,
    &CONNECTION_INVITATION_ID,
    &CONNECTION_INVITATION_SUMMARY,
    &CONNECTION_INVITATION_SUMMARY_LIST,
    &CONNECTION_PREFERENCES_ARN,
    &CONNECTION_SUMMARY,
    &CONNECTION_SUMMARY_LIST,
    &CONNECTION_TYPE,
    &CONNECTION_TYPE_DETAIL,
    &CONNECTION_TYPE_DETAIL_MAP,
    &CONNECTION_TYPE_FILTER,
    &CONNECTION_TYPE_STATUS,
    &CONNECTION_TYPE_SUMMARY,
    &CONNECTION_TYPE_SUMMARY_MAP,
    &COUNTRY_CODE,
    &CREATE_CONNECTION_INVITATION_REQUEST,
    &CREATE_CONNECTION_INVITATION_REQUEST_MESSAGE_STRING,
    &CREATE_CONNECTION_INVITATION_RESPONSE,
    &CREATE_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING,
    &CREATE_PARTNER_REQUEST,
    &CREATE_PARTNER_RESPONSE,
    &DATE_TIME,
    &DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_REQUEST,
    &DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_RESPONSE,
    &DOMAIN_NAME,
    &EMAIL,
    &EMAIL_VERIFICATION_CODE,
    &ERROR_DETAIL,
    &ERROR_DETAIL_LIST,
    &FIELD_VALIDATION_CODE,
    &FIELD_VALIDATION_ERROR,
    &GET_ALLIANCE_LEAD_CONTACT_REQUEST,
    &GET_ALLIANCE_LEAD_CONTACT_RESPONSE,
    &GET_CONNECTION_INVITATION_REQUEST,
    &GET_CONNECTION_INVITATION_RESPONSE,
    &GET_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING,
    &GET_CONNECTION_PREFERENCES_REQUEST,
    &GET_CONNECTION_PREFERENCES_RESPONSE,
    &GET_CONNECTION_REQUEST,
    &GET_CONNECTION_RESPONSE,
    &GET_PARTNER_REQUEST,
    &GET_PARTNER_RESPONSE,
    &GET_PROFILE_UPDATE_TASK_REQUEST,
    &GET_PROFILE_UPDATE_TASK_RESPONSE,
    &GET_PROFILE_VISIBILITY_REQUEST,
    &GET_PROFILE_VISIBILITY_RESPONSE,
    &GET_QUALIFICATIONS_ASSOCIATION_DETAILS_REQUEST,
    &GET_QUALIFICATIONS_ASSOCIATION_DETAILS_RESPONSE,
    &GET_QUALIFICATIONS_ASSOCIATION_TASK_REQUEST,
    &GET_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE,
    &GET_QUALIFICATIONS_DISASSOCIATION_TASK_REQUEST,
    &GET_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE,
    &GET_VERIFICATION_REQUEST,
    &GET_VERIFICATION_RESPONSE,
    &HEADQUARTERS,
    &INDUSTRY_SEGMENT,
    &INDUSTRY_SEGMENT_LIST,
    &INTERNAL_SERVER_EXCEPTION,
    &INVITATION_STATUS,
    &JURISDICTION_CODE,
    &LEGAL_NAME,
    &LIST_CONNECTION_INVITATIONS_REQUEST,
    &LIST_CONNECTION_INVITATIONS_REQUEST_OTHER_PARTICIPANT_IDENTIFIERS_LIST,
    &LIST_CONNECTION_INVITATIONS_RESPONSE,
    &LIST_CONNECTIONS_REQUEST,
    &LIST_CONNECTIONS_REQUEST_OTHER_PARTICIPANT_IDENTIFIERS_LIST,
    &LIST_CONNECTIONS_RESPONSE,
    &LIST_PARTNERS_REQUEST,
    &LIST_PARTNERS_RESPONSE,
    &LIST_TAGS_FOR_RESOURCE_REQUEST,
    &LIST_TAGS_FOR_RESOURCE_RESPONSE,
    &LOCALE,
    &LOCALIZED_CONTENT,
    &LOCALIZED_CONTENT_DESCRIPTION_STRING,
    &LOCALIZED_CONTENT_LIST,
    &MAX_RESULTS,
    &NEXT_TOKEN,
    &PARTICIPANT,
    &PARTICIPANT_IDENTIFIER,
    &PARTICIPANT_IDENTIFIER_LIST,
    &PARTICIPANT_TYPE,
    &PARTNER_ARN,
    &PARTNER_DOMAIN,
    &PARTNER_DOMAIN_LIST,
    &PARTNER_ID,
    &PARTNER_IDENTIFIER,
    &PARTNER_PROFILE,
    &PARTNER_PROFILE_DESCRIPTION_STRING,
    &PARTNER_PROFILE_ID,
    &PARTNER_PROFILE_SUMMARY,
    &PARTNER_SUMMARY,
    &PARTNER_SUMMARY_LIST,
    &PRIMARY_SOLUTION_TYPE,
    &PROFILE_TASK_ID,
    &PROFILE_TASK_STATUS,
    &PROFILE_VALIDATION_ERROR_REASON,
    &PROFILE_VISIBILITY,
    &PUT_ALLIANCE_LEAD_CONTACT_REQUEST,
    &PUT_ALLIANCE_LEAD_CONTACT_RESPONSE,
    &PUT_PROFILE_VISIBILITY_REQUEST,
    &PUT_PROFILE_VISIBILITY_RESPONSE,
    &QUALIFICATIONS_ASSOCIATION_PARTNER,
    &QUALIFICATIONS_ASSOCIATION_STATUS,
    &QUALIFICATIONS_ASSOCIATION_TASK_ID,
    &QUALIFICATIONS_ASSOCIATION_TASK_STATUS,
    &QUALIFICATIONS_DISASSOCIATION_TASK_ID,
    &QUALIFICATIONS_DISASSOCIATION_TASK_STATUS,
    &REGISTRANT_VERIFICATION_DETAILS,
    &REGISTRANT_VERIFICATION_RESPONSE,
    &REGISTRATION_ID,
    &REJECT_CONNECTION_INVITATION_REQUEST,
    &REJECT_CONNECTION_INVITATION_REQUEST_REASON_STRING,
    &REJECT_CONNECTION_INVITATION_RESPONSE,
    &REJECT_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING,
    &RESOURCE_NOT_FOUND_EXCEPTION,
    &RESOURCE_NOT_FOUND_EXCEPTION_REASON,
    &REVISION,
    &SELLER_PROFILE_ID,
    &SELLER_PROFILE_SUMMARY,
    &SEND_EMAIL_VERIFICATION_CODE_REQUEST,
    &SEND_EMAIL_VERIFICATION_CODE_RESPONSE,
    &SENSITIVE_UNICODE_STRING,
    &SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    &SERVICE_QUOTA_EXCEEDED_EXCEPTION_REASON,
    &START_PROFILE_UPDATE_TASK_REQUEST,
    &START_PROFILE_UPDATE_TASK_RESPONSE,
    &START_QUALIFICATIONS_ASSOCIATION_TASK_REQUEST,
    &START_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE,
    &START_QUALIFICATIONS_DISASSOCIATION_TASK_REQUEST,
    &START_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE,
    &START_VERIFICATION_REQUEST,
    &START_VERIFICATION_RESPONSE,
    &STRING,
    &SUBDIVISION_CODE,
    &TAG,
    &TAG_KEY,
    &TAG_KEY_LIST,
    &TAG_LIST,
    &TAG_RESOURCE_REQUEST,
    &TAG_RESOURCE_RESPONSE,
    &TAG_VALUE,
    &TAGGABLE_RESOURCE_ARN,
    &TASK_DETAILS,
    &TASK_DETAILS_DESCRIPTION_STRING,
    &THROTTLING_EXCEPTION,
    &UNICODE_STRING,
    &UNTAG_RESOURCE_REQUEST,
    &UNTAG_RESOURCE_RESPONSE,
    &UPDATE_CONNECTION_PREFERENCES_REQUEST,
    &UPDATE_CONNECTION_PREFERENCES_REQUEST_EXCLUDED_PARTICIPANT_IDENTIFIERS_LIST,
    &UPDATE_CONNECTION_PREFERENCES_RESPONSE,
    &URL,
    &VALIDATION_ERROR,
    &VALIDATION_ERROR_LIST,
    &VALIDATION_EXCEPTION,
    &VALIDATION_EXCEPTION_REASON,
    &VERIFICATION_DETAILS,
    &VERIFICATION_RESPONSE_DETAILS,
    &VERIFICATION_STATUS,
    &VERIFICATION_STATUS_REASON,
    &VERIFICATION_TYPE,
];
