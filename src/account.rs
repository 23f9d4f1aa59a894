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
    date: "2026-11-17",
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

/// Says yes to another partner's connection invitation and returns the connection.
pub static ACCEPT_CONNECTION_INVITATION: Operation = Operation::new(
    &SERVICE,
    "AcceptConnectionInvitation",
    "Says yes to another partner's connection invitation and returns the connection.",
    &ACCEPT_CONNECTION_INVITATION_REQUEST,
    &ACCEPT_CONNECTION_INVITATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
);

/// Registers an email domain, so that training and certifications of people with such addresses count for the partner. Needs a code from `SendEmailVerificationCode`.
pub static ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN: Operation = Operation::new(
    &SERVICE,
    "AssociateAwsTrainingCertificationEmailDomain",
    "Registers an email domain, so that training and certifications of people with such addresses count for the partner. Needs a code from `SendEmailVerificationCode`.",
    &ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_REQUEST,
    &ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// Ends one kind of connection with another partner, for a stated reason.
pub static CANCEL_CONNECTION: Operation = Operation::new(
    &SERVICE,
    "CancelConnection",
    "Ends one kind of connection with another partner, for a stated reason.",
    &CANCEL_CONNECTION_REQUEST,
    &CANCEL_CONNECTION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
);

/// Withdraws a connection invitation that you have sent.
pub static CANCEL_CONNECTION_INVITATION: Operation = Operation::new(
    &SERVICE,
    "CancelConnectionInvitation",
    "Withdraws a connection invitation that you have sent.",
    &CANCEL_CONNECTION_INVITATION_REQUEST,
    &CANCEL_CONNECTION_INVITATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
);

/// Stops a profile update task that is still running; it then ends as `CANCELED`.
pub static CANCEL_PROFILE_UPDATE_TASK: Operation = Operation::new(
    &SERVICE,
    "CancelProfileUpdateTask",
    "Stops a profile update task that is still running; it then ends as `CANCELED`.",
    &CANCEL_PROFILE_UPDATE_TASK_REQUEST,
    &CANCEL_PROFILE_UPDATE_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
);

/// Invites another partner to connect with you, with a message of your own.
pub static CREATE_CONNECTION_INVITATION: Operation = Operation::new(
    &SERVICE,
    "CreateConnectionInvitation",
    "Invites another partner to connect with you, with a message of your own.",
    &CREATE_CONNECTION_INVITATION_REQUEST,
    &CREATE_CONNECTION_INVITATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
);

/// Registers your organization as an AWS partner: creates the partner account, its first profile and its alliance lead contact. Request a code with `SendEmailVerificationCode` first, because the contact's email address must be proven.
pub static CREATE_PARTNER: Operation = Operation::new(
    &SERVICE,
    "CreatePartner",
    "Registers your organization as an AWS partner: creates the partner account, its first profile and its alliance lead contact. Request a code with `SendEmailVerificationCode` first, because the contact's email address must be proven.",
    &CREATE_PARTNER_REQUEST,
    &CREATE_PARTNER_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// Removes an email domain that was registered for counting training and certifications.
pub static DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN: Operation = Operation::new(
    &SERVICE,
    "DisassociateAwsTrainingCertificationEmailDomain",
    "Removes an email domain that was registered for counting training and certifications.",
    &DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_REQUEST,
    &DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION],
).idempotent();

/// Reads who leads the partnership on the partner's side.
pub static GET_ALLIANCE_LEAD_CONTACT: Operation = Operation::new(
    &SERVICE,
    "GetAllianceLeadContact",
    "Reads who leads the partnership on the partner's side.",
    &GET_ALLIANCE_LEAD_CONTACT_REQUEST,
    &GET_ALLIANCE_LEAD_CONTACT_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Reads one connection with another partner.
pub static GET_CONNECTION: Operation = Operation::new(
    &SERVICE,
    "GetConnection",
    "Reads one connection with another partner.",
    &GET_CONNECTION_REQUEST,
    &GET_CONNECTION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Reads one connection invitation, sent or received.
pub static GET_CONNECTION_INVITATION: Operation = Operation::new(
    &SERVICE,
    "GetConnectionInvitation",
    "Reads one connection invitation, sent or received.",
    &GET_CONNECTION_INVITATION_REQUEST,
    &GET_CONNECTION_INVITATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Reads from whom you accept connection invitations, and the revision you need to change that.
pub static GET_CONNECTION_PREFERENCES: Operation = Operation::new(
    &SERVICE,
    "GetConnectionPreferences",
    "Reads from whom you accept connection invitations, and the revision you need to change that.",
    &GET_CONNECTION_PREFERENCES_REQUEST,
    &GET_CONNECTION_PREFERENCES_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Reads one partner account with its profile and email domains.
pub static GET_PARTNER: Operation = Operation::new(
    &SERVICE,
    "GetPartner",
    "Reads one partner account with its profile and email domains.",
    &GET_PARTNER_REQUEST,
    &GET_PARTNER_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Reads how far a partner's profile update task is. Call it repeatedly, with pauses, until the status is no longer `IN_PROGRESS`.
pub static GET_PROFILE_UPDATE_TASK: Operation = Operation::new(
    &SERVICE,
    "GetProfileUpdateTask",
    "Reads how far a partner's profile update task is. Call it repeatedly, with pauses, until the status is no longer `IN_PROGRESS`.",
    &GET_PROFILE_UPDATE_TASK_REQUEST,
    &GET_PROFILE_UPDATE_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Reads whether a partner's profile is `PUBLIC` or `PRIVATE`.
pub static GET_PROFILE_VISIBILITY: Operation = Operation::new(
    &SERVICE,
    "GetProfileVisibility",
    "Reads whether a partner's profile is `PUBLIC` or `PRIVATE`.",
    &GET_PROFILE_VISIBILITY_REQUEST,
    &GET_PROFILE_VISIBILITY_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Reads whether a partner shares its qualifications with others, and with whom.
pub static GET_QUALIFICATIONS_ASSOCIATION_DETAILS: Operation = Operation::new(
    &SERVICE,
    "GetQualificationsAssociationDetails",
    "Reads whether a partner shares its qualifications with others, and with whom.",
    &GET_QUALIFICATIONS_ASSOCIATION_DETAILS_REQUEST,
    &GET_QUALIFICATIONS_ASSOCIATION_DETAILS_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Reads how far the task is that joins a partner's qualifications with those of a primary partner.
pub static GET_QUALIFICATIONS_ASSOCIATION_TASK: Operation = Operation::new(
    &SERVICE,
    "GetQualificationsAssociationTask",
    "Reads how far the task is that joins a partner's qualifications with those of a primary partner.",
    &GET_QUALIFICATIONS_ASSOCIATION_TASK_REQUEST,
    &GET_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Reads how far the task is that separates an associated partner's qualifications again.
pub static GET_QUALIFICATIONS_DISASSOCIATION_TASK: Operation = Operation::new(
    &SERVICE,
    "GetQualificationsDisassociationTask",
    "Reads how far the task is that separates an associated partner's qualifications again.",
    &GET_QUALIFICATIONS_DISASSOCIATION_TASK_REQUEST,
    &GET_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Reads how far a business or registrant verification is and what it found.
pub static GET_VERIFICATION: Operation = Operation::new(
    &SERVICE,
    "GetVerification",
    "Reads how far a business or registrant verification is and what it found.",
    &GET_VERIFICATION_REQUEST,
    &GET_VERIFICATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Lists connection invitations, sent and received, page by page; filters narrow the list.
pub static LIST_CONNECTION_INVITATIONS: Operation = Operation::new(
    &SERVICE,
    "ListConnectionInvitations",
    "Lists connection invitations, sent and received, page by page; filters narrow the list.",
    &LIST_CONNECTION_INVITATIONS_REQUEST,
    &LIST_CONNECTION_INVITATIONS_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly().paginated("NextToken", "NextToken", Some("MaxResults"), "ConnectionInvitationSummaries");

/// Lists connections with other partners, page by page; filters narrow the list.
pub static LIST_CONNECTIONS: Operation = Operation::new(
    &SERVICE,
    "ListConnections",
    "Lists connections with other partners, page by page; filters narrow the list.",
    &LIST_CONNECTIONS_REQUEST,
    &LIST_CONNECTIONS_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly().paginated("NextToken", "NextToken", Some("MaxResults"), "ConnectionSummaries");

/// Lists the partner accounts you can see, page by page. Page tokens are opaque: pass them back unchanged.
pub static LIST_PARTNERS: Operation = Operation::new(
    &SERVICE,
    "ListPartners",
    "Lists the partner accounts you can see, page by page. Page tokens are opaque: pass them back unchanged.",
    &LIST_PARTNERS_REQUEST,
    &LIST_PARTNERS_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly().paginated("NextToken", "NextToken", None, "PartnerSummaryList");

/// Reads all tags of one resource, which is named by its ARN.
pub static LIST_TAGS_FOR_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "ListTagsForResource",
    "Reads all tags of one resource, which is named by its ARN.",
    &LIST_TAGS_FOR_RESOURCE_REQUEST,
    &LIST_TAGS_FOR_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).readonly();

/// Sets the person who leads the partnership on your side, replacing the present contact if there is one.
pub static PUT_ALLIANCE_LEAD_CONTACT: Operation = Operation::new(
    &SERVICE,
    "PutAllianceLeadContact",
    "Sets the person who leads the partnership on your side, replacing the present contact if there is one.",
    &PUT_ALLIANCE_LEAD_CONTACT_REQUEST,
    &PUT_ALLIANCE_LEAD_CONTACT_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
);

/// Makes a partner's profile `PUBLIC` or `PRIVATE`. AWS limits how often this can be done in a day.
pub static PUT_PROFILE_VISIBILITY: Operation = Operation::new(
    &SERVICE,
    "PutProfileVisibility",
    "Makes a partner's profile `PUBLIC` or `PRIVATE`. AWS limits how often this can be done in a day.",
    &PUT_PROFILE_VISIBILITY_REQUEST,
    &PUT_PROFILE_VISIBILITY_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
);

/// Says no to another partner's connection invitation, with a reason if you like.
pub static REJECT_CONNECTION_INVITATION: Operation = Operation::new(
    &SERVICE,
    "RejectConnectionInvitation",
    "Says no to another partner's connection invitation, with a reason if you like.",
    &REJECT_CONNECTION_INVITATION_REQUEST,
    &REJECT_CONNECTION_INVITATION_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
);

/// Mails a six-digit code to an address. Whoever can read it there proves that the address is theirs.
pub static SEND_EMAIL_VERIFICATION_CODE: Operation = Operation::new(
    &SERVICE,
    "SendEmailVerificationCode",
    "Mails a six-digit code to an address. Whoever can read it there proves that the address is theirs.",
    &SEND_EMAIL_VERIFICATION_CODE_REQUEST,
    &SEND_EMAIL_VERIFICATION_CODE_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
);

/// Begins to change a partner's profile and returns at once; the work goes on in the background. Ask `GetProfileUpdateTask` until the status is no longer `IN_PROGRESS`.
pub static START_PROFILE_UPDATE_TASK: Operation = Operation::new(
    &SERVICE,
    "StartProfileUpdateTask",
    "Begins to change a partner's profile and returns at once; the work goes on in the background. Ask `GetProfileUpdateTask` until the status is no longer `IN_PROGRESS`.",
    &START_PROFILE_UPDATE_TASK_REQUEST,
    &START_PROFILE_UPDATE_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// Begins to join a partner's qualifications with those of a primary partner and returns at once. Follow it with `GetQualificationsAssociationTask`.
pub static START_QUALIFICATIONS_ASSOCIATION_TASK: Operation = Operation::new(
    &SERVICE,
    "StartQualificationsAssociationTask",
    "Begins to join a partner's qualifications with those of a primary partner and returns at once. Follow it with `GetQualificationsAssociationTask`.",
    &START_QUALIFICATIONS_ASSOCIATION_TASK_REQUEST,
    &START_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// Begins to separate an associated partner's qualifications again and returns at once. Follow it with `GetQualificationsDisassociationTask`.
pub static START_QUALIFICATIONS_DISASSOCIATION_TASK: Operation = Operation::new(
    &SERVICE,
    "StartQualificationsDisassociationTask",
    "Begins to separate an associated partner's qualifications again and returns at once. Follow it with `GetQualificationsDisassociationTask`.",
    &START_QUALIFICATIONS_DISASSOCIATION_TASK_REQUEST,
    &START_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &CONFLICT_EXCEPTION, &THROTTLING_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// Begins the verification of a business or of the person who registers it. Follow it with `GetVerification`.
pub static START_VERIFICATION: Operation = Operation::new(
    &SERVICE,
    "StartVerification",
    "Begins the verification of a business or of the person who registers it. Follow it with `GetVerification`.",
    &START_VERIFICATION_REQUEST,
    &START_VERIFICATION_RESPONSE,
    &[&ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION, &SERVICE_QUOTA_EXCEEDED_EXCEPTION],
).idempotent();

/// Adds tags to a resource; a key that is there already gets the new value.
pub static TAG_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "TagResource",
    "Adds tags to a resource; a key that is there already gets the new value.",
    &TAG_RESOURCE_REQUEST,
    &TAG_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// Removes tags from a resource by their keys.
pub static UNTAG_RESOURCE: Operation = Operation::new(
    &SERVICE,
    "UntagResource",
    "Removes tags from a resource by their keys.",
    &UNTAG_RESOURCE_REQUEST,
    &UNTAG_RESOURCE_RESPONSE,
    &[&RESOURCE_NOT_FOUND_EXCEPTION, &ACCESS_DENIED_EXCEPTION, &THROTTLING_EXCEPTION, &CONFLICT_EXCEPTION, &VALIDATION_EXCEPTION, &INTERNAL_SERVER_EXCEPTION],
).idempotent();

/// Sets from whom you accept connection invitations. Takes the revision last read; an outdated one ends in `ConflictException`.
pub static UPDATE_CONNECTION_PREFERENCES: Operation = Operation::new(
    &SERVICE,
    "UpdateConnectionPreferences",
    "Sets from whom you accept connection invitations. Takes the revision last read; an outdated one ends in `ConflictException`.",
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

/// AWS refused the call: the caller lacks the permission, or the partner may not do this at present. Repeating the same call does not help.
pub static ACCESS_DENIED_EXCEPTION: Shape = structure("AccessDeniedException", "AWS refused the call: the caller lacks the permission, or the partner may not do this at present. Repeating the same call does not help.", &[
    required("Message", &STRING, "Why access was refused, for people to read; do not match on the wording."),
    required("Reason", &ACCESS_DENIED_EXCEPTION_REASON, "Why access was refused, for code to branch on."),
])
    .error(false, false);

/// Why a call was refused.
pub static ACCESS_DENIED_EXCEPTION_REASON: Shape = enumeration("AccessDeniedExceptionReason", "Why a call was refused.", &[
    value("ACCESS_DENIED", "The credentials are not allowed to make this call; check the IAM policies."),
    value("INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE", "The partner is in a state in which its benefits do not allow the call."),
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

/// The person who leads the partnership on the partner's side. All four parts are needed, on a change as well.
pub static ALLIANCE_LEAD_CONTACT: Shape = structure("AllianceLeadContact", "The person who leads the partnership on the partner's side. All four parts are needed, on a change as well.", &[
    required("FirstName", &SENSITIVE_UNICODE_STRING, "Given name, for example `Maria`. Treated as sensitive."),
    required("LastName", &SENSITIVE_UNICODE_STRING, "Family name, for example `Garcia`. Treated as sensitive."),
    required("Email", &EMAIL, "Business address of this person, for example `maria.garcia@example.com`. Verification codes go here."),
    required("BusinessTitle", &SENSITIVE_UNICODE_STRING, "Job title, for example `Head of Alliances`. Treated as sensitive."),
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

/// A business rule of AWS that a request broke. The list is shared by all account operations.
pub static BUSINESS_VALIDATION_CODE: Shape = enumeration("BusinessValidationCode", "A business rule of AWS that a request broke. The list is shared by all account operations.", &[
    value("INCOMPATIBLE_CONNECTION_INVITATION_REQUEST", "A connection invitation of this kind is not possible between these partners."),
    value("INCOMPATIBLE_LEGAL_NAME", "The legal name does not fit what AWS knows about the company."),
    value("INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS", "The check of the business (know your business) is not in the state this needs."),
    value("INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS", "The identity check is not in the state this needs."),
    value("INVALID_ACCOUNT_LINKING_STATUS", "The link between the AWS account and Partner Central is not in the state this needs."),
    value("INVALID_ACCOUNT_STATE", "The account is in a state that does not allow this."),
    value("INCOMPATIBLE_DOMAIN", "The email domain cannot be used here."),
    value("INELIGIBLE_ACCOUNT_TIER", "The account's partner tier does not qualify for this."),
    value("MISSING_ACTIVE_SUBSIDIARY_CONNECTION", "This needs an active `SUBSIDIARY` connection between the partners, and there is none."),
    value("INCOMPATIBLE_SUBSIDIARY_CONNECTION", "The `SUBSIDIARY` connection between the partners does not allow this."),
    value("INCOMPATIBLE_PRIMARY_PARTNER", "The partner named as primary cannot take that role."),
    value("QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED", "No further partner can share these qualifications."),
    value("QUALIFICATIONS_ASSOCIATION_NOT_FOUND", "The partners do not share qualifications."),
    value("QUALIFICATIONS_ASSOCIATION_EXISTS", "The partners share qualifications already."),
]);

/// A business rule that the request breaks.
pub static BUSINESS_VALIDATION_ERROR: Shape = structure("BusinessValidationError", "A business rule that the request breaks.", &[
    required("Message", &STRING, "Which rule was broken and how, for people to read; do not match on the wording."),
    required("Code", &BUSINESS_VALIDATION_CODE, "Which rule was broken, for code to branch on."),
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

/// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
pub static CATALOG: Shape = string("Catalog", "Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.")
    .limits(Some(1), Some(64))
    .pattern(&Pattern { source: r"^[a-zA-Z0-9-]+$", dfa: &table::ACCOUNT_CATALOG });

/// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
pub static CLIENT_TOKEN: Shape = string("ClientToken", "A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.")
    .limits(Some(1), Some(64))
    .pattern(&Pattern { source: r"^[A-Za-z0-9-_]+$", dfa: &table::ACCOUNT_CLIENT_TOKEN });

/// `CompletionUrl`.
pub static COMPLETION_URL: Shape = string("CompletionUrl", "");

/// The request clashes with something that exists or with its present state. Read the resource anew before deciding whether to try again.
pub static CONFLICT_EXCEPTION: Shape = structure("ConflictException", "The request clashes with something that exists or with its present state. Read the resource anew before deciding whether to try again.", &[
    required("Message", &STRING, "What the request clashed with, for people to read; do not match on the wording."),
    required("Reason", &CONFLICT_EXCEPTION_REASON, "Which clash it was, for code to branch on."),
])
    .error(false, false);

/// What a request clashed with. The list is shared by all account operations.
pub static CONFLICT_EXCEPTION_REASON: Shape = enumeration("ConflictExceptionReason", "What a request clashed with. The list is shared by all account operations.", &[
    value("CONFLICT_CLIENT_TOKEN", "The `ClientToken` has been used before, for a different request; use a new one."),
    value("DUPLICATE_PARTNER", "There is such a partner account already."),
    value("INCOMPATIBLE_PROFILE_STATE", "The profile is in a state that does not allow this."),
    value("INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE", "The state of the profile update task does not allow this, for example because one is still running."),
    value("DUPLICATE_CONNECTION_INVITATION", "There is such a connection invitation already."),
    value("INCOMPATIBLE_CONNECTION_INVITATION_STATE", "The invitation is in a state that does not allow this, for example because it was answered already."),
    value("INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER", "The invitation cannot go to this receiver."),
    value("DUPLICATE_CONNECTION", "The two partners are connected in this way already."),
    value("INCOMPATIBLE_CONNECTION_STATE", "The connection is in a state that does not allow this."),
    value("INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION", "The connection preferences have changed since you read them; read them again for the current revision."),
    value("ACCOUNT_ALREADY_VERIFIED", "The account has passed this verification already."),
    value("VERIFICATION_ALREADY_IN_PROGRESS", "A verification of this kind is still running."),
    value("INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE", "The state of the qualifications task does not allow this, for example because one is still running."),
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

/// A country as two capital letters, for example `DE`.
pub static COUNTRY_CODE: Shape = string("CountryCode", "A country as two capital letters, for example `DE`.")
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

/// What AWS needs to know to open a partner account.
pub static CREATE_PARTNER_REQUEST: Shape = structure("CreatePartnerRequest", "What AWS needs to know to open a partner account.", &[
    required("Catalog", &CATALOG, "Where the account is created: `AWS` for the real one, `Sandbox` for testing."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not create a second partner. Leave it out and the client fills in a fresh one."),
    required("LegalName", &SENSITIVE_UNICODE_STRING, "The company name as it is officially registered, for example `Example Cloud GmbH`. Treated as sensitive."),
    required("PrimarySolutionType", &PRIMARY_SOLUTION_TYPE, "The one kind of offering that describes the business best."),
    required("AllianceLeadContact", &ALLIANCE_LEAD_CONTACT, "The person at your company whom AWS talks to about the partnership."),
    required("EmailVerificationCode", &EMAIL_VERIFICATION_CODE, "The six digits that `SendEmailVerificationCode` mailed to the alliance lead. Keep it a string, so that a leading zero survives."),
    optional("Tags", &TAG_LIST, "Your own labels for the new account, for instance to group it in cost or inventory reports."),
]);

/// The partner account as AWS has just created it.
pub static CREATE_PARTNER_RESPONSE: Shape = structure("CreatePartnerResponse", "The partner account as AWS has just created it.", &[
    required("Catalog", &CATALOG, "The catalog in which the account now exists, as named in the request."),
    required("Arn", &PARTNER_ARN, "ARN of the new account, for IAM policies and for tagging calls."),
    required("Id", &PARTNER_ID, "The new account's ID, such as `partner-a1B2c3D4e5F6g`. Keep it: later calls take it as `Identifier`."),
    required("LegalName", &SENSITIVE_UNICODE_STRING, "The registered company name that AWS stored. Treated as sensitive."),
    required("CreatedAt", &DATE_TIME, "The moment at which AWS created the account."),
    required("Profile", &PARTNER_PROFILE, "The profile that belongs to the new account. Change it later with `StartProfileUpdateTask`."),
    optional("AwsTrainingCertificationEmailDomains", &PARTNER_DOMAIN_LIST, "Email domains by which AWS counts employees' training and certifications towards this partner."),
    required("AllianceLeadContact", &ALLIANCE_LEAD_CONTACT, "The contact that AWS stored for the partnership."),
]);

/// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
pub static DATE_TIME: Shape = timestamp("DateTime", "A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.");

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

/// A domain name such as `example.com`, without `@`, protocol or path.
pub static DOMAIN_NAME: Shape = string("DomainName", "A domain name such as `example.com`, without `@`, protocol or path.")
    .limits(Some(1), Some(253))
    .pattern(&Pattern { source: r"^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$", dfa: &table::ACCOUNT_DOMAIN_NAME });

/// A plain email address such as `name@example.com`, without a display name or angle brackets.
pub static EMAIL: Shape = string("Email", "A plain email address such as `name@example.com`, without a display name or angle brackets.")
    .limits(Some(1), Some(320))
    .pattern(&Pattern { source: r"^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$", dfa: &table::ACCOUNT_EMAIL });

/// The six-digit code from a verification email, as a string. Sensitive: never log or store it.
pub static EMAIL_VERIFICATION_CODE: Shape = string("EmailVerificationCode", "The six-digit code from a verification email, as a string. Sensitive: never log or store it.")
    .limits(Some(6), Some(6))
    .pattern(&Pattern { source: r"^[0-9]+$", dfa: &table::ACCOUNT_EMAIL_VERIFICATION_CODE })
    .sensitive();

/// One fault that a profile update task ran into.
pub static ERROR_DETAIL: Shape = structure("ErrorDetail", "One fault that a profile update task ran into.", &[
    required("Locale", &STRING, "The language version in which the fault is, for example `en-US`."),
    required("Message", &STRING, "What is wrong, for people to read; do not match on the wording."),
    required("Reason", &PROFILE_VALIDATION_ERROR_REASON, "What is wrong, for code to branch on."),
]);

/// The faults that a profile update task ran into.
pub static ERROR_DETAIL_LIST: Shape = list("ErrorDetailList", "The faults that a profile update task ran into.", &ERROR_DETAIL)
    .limits(Some(1), Some(50));

/// What is wrong with a field.
pub static FIELD_VALIDATION_CODE: Shape = enumeration("FieldValidationCode", "What is wrong with a field.", &[
    value("REQUIRED_FIELD_MISSING", "The field is required and was not sent."),
    value("DUPLICATE_VALUE", "The value occurs twice, or is taken."),
    value("INVALID_VALUE", "The value is not acceptable."),
    value("INVALID_STRING_FORMAT", "The text does not have the required form."),
    value("TOO_MANY_VALUES", "The list has too many entries."),
    value("ACTION_NOT_PERMITTED", "The field may not be set or changed in this way."),
    value("INVALID_ENUM_VALUE", "The text is not one of the allowed values."),
]);

/// A fault in one field of the request.
pub static FIELD_VALIDATION_ERROR: Shape = structure("FieldValidationError", "A fault in one field of the request.", &[
    required("Name", &STRING, "The field at fault, by its name in the request."),
    required("Message", &STRING, "What is wrong with the field, for people to read; do not match on the wording."),
    required("Code", &FIELD_VALIDATION_CODE, "What is wrong with the field, for code to branch on."),
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

/// Where the partner's head office is. If given, both codes are needed.
pub static HEADQUARTERS: Shape = structure("Headquarters", "Where the partner's head office is. If given, both codes are needed.", &[
    required("CountryCode", &COUNTRY_CODE, "Country, as two capital letters, for example `US`."),
    required("SubdivisionCode", &SUBDIVISION_CODE, "State, province or region within the country, without the country prefix: `WA`, not `US-WA`."),
]);

/// An industry in which the partner's customers work. Some values overlap; choose the closest ones.
pub static INDUSTRY_SEGMENT: Shape = enumeration("IndustrySegment", "An industry in which the partner's customers work. Some values overlap; choose the closest ones.", &[
    value("AGRICULTURE_MINING", "Agriculture and mining."),
    value("BIOTECHNOLOGY", "Biotechnology."),
    value("BUSINESS_CONSUMER_SERVICES", "Services for businesses and consumers."),
    value("BUSINESS_SERV", "Business services; the value really is this short."),
    value("COMMUNICATIONS", "Communications."),
    value("COMPUTER_HARDWARE", "Computer hardware."),
    value("COMPUTERS_ELECTRONICS", "Computers and electronics."),
    value("COMPUTER_SOFTWARE", "Computer software."),
    value("CONSUMER_GOODS", "Consumer goods."),
    value("CONSUMER_RELATED", "Other consumer business."),
    value("EDUCATION", "Education."),
    value("ENERGY_UTILITIES", "Energy and utilities."),
    value("FINANCIAL_SERVICES", "Banking, insurance and other financial services."),
    value("GAMING", "Games."),
    value("GOVERNMENT", "Government."),
    value("GOVERNMENT_EDUCATION_PUBLIC_SERVICES", "Government, education and public services taken together."),
    value("HEALTHCARE", "Healthcare."),
    value("HEALTHCARE_PHARMACEUTICALS_BIOTECH", "Healthcare, pharmaceuticals and biotechnology taken together."),
    value("INDUSTRIAL_ENERGY", "Industry and energy."),
    value("INTERNET_SPECIFIC", "Internet business."),
    value("LIFE_SCIENCES", "Life sciences."),
    value("MANUFACTURING", "Manufacturing."),
    value("MEDIA_ENTERTAINMENT_LEISURE", "Media, entertainment and leisure."),
    value("MEDIA_ENTERTAINMENT", "Media and entertainment."),
    value("MEDICAL_HEALTH", "Medicine and health."),
    value("NON_PROFIT_ORGANIZATION", "Non-profit organizations."),
    value("OTHER", "None of the other values fits."),
    value("PROFESSIONAL_SERVICES", "Law, accounting, consulting and other professional services."),
    value("REAL_ESTATE_CONSTRUCTION", "Real estate and construction."),
    value("RETAIL", "Retail."),
    value("RETAIL_WHOLESALE_DISTRIBUTION", "Retail, wholesale and distribution taken together."),
    value("SEMICONDUCTOR_ELECTR", "Semiconductors and electronics; the value really is this short."),
    value("SOFTWARE_INTERNET", "Software and internet."),
    value("TELECOMMUNICATIONS", "Telecommunications."),
    value("TRANSPORTATION_LOGISTICS", "Transport and logistics."),
    value("TRAVEL_HOSPITALITY", "Travel and hospitality."),
    value("WHOLESALE_DISTRIBUTION", "Wholesale and distribution."),
]);

/// One to three industries.
pub static INDUSTRY_SEGMENT_LIST: Shape = list("IndustrySegmentList", "One to three industries.", &INDUSTRY_SEGMENT)
    .limits(Some(1), Some(3));

/// Something failed inside AWS. Trying again after a pause is safe for idempotent calls.
pub static INTERNAL_SERVER_EXCEPTION: Shape = structure("InternalServerException", "Something failed inside AWS. Trying again after a pause is safe for idempotent calls.", &[
    required("Message", &STRING, "What AWS says about the failure, for people to read; do not match on the wording."),
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

/// Language and country, two letters each, as in `en-US` or `ja-JP`. Longer tags such as `zh-Hans-CN` are refused.
pub static LOCALE: Shape = string("Locale", "Language and country, two letters each, as in `en-US` or `ja-JP`. Longer tags such as `zh-Hans-CN` are refused.")
    .pattern(&Pattern { source: r"^[a-z]{2}-[A-Z]{2}$", dfa: &table::ACCOUNT_LOCALE });

/// The readable part of a profile in one more language.
pub static LOCALIZED_CONTENT: Shape = structure("LocalizedContent", "The readable part of a profile in one more language.", &[
    required("DisplayName", &UNICODE_STRING, "Partner name to show to readers of this language."),
    required("Description", &LOCALIZED_CONTENT_DESCRIPTION_STRING, "The introduction to the partner, written in this language."),
    required("WebsiteUrl", &URL, "The `https` page to which readers of this language are sent."),
    required("LogoUrl", &URL, "The `https` address of the logo for this language; it may be the same as the main one."),
    required("Locale", &LOCALE, "The language this version is for, for example `de-DE`."),
]);

/// Introductory text in one language, in one paragraph: line breaks and most emoji are refused.
pub static LOCALIZED_CONTENT_DESCRIPTION_STRING: Shape = string("LocalizedContentDescriptionString", "Introductory text in one language, in one paragraph: line breaks and most emoji are refused.")
    .limits(Some(1), Some(600))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME });

/// Translated versions of a profile, at most twenty.
pub static LOCALIZED_CONTENT_LIST: Shape = list("LocalizedContentList", "Translated versions of a profile, at most twenty.", &LOCALIZED_CONTENT)
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

/// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
pub static PARTNER_ARN: Shape = string("PartnerArn", "ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_PARTNER_ARN });

/// An email domain that is registered for a partner.
pub static PARTNER_DOMAIN: Shape = structure("PartnerDomain", "An email domain that is registered for a partner.", &[
    required("DomainName", &DOMAIN_NAME, "The part of an email address after the `@`, for example `example.com`."),
    required("RegisteredAt", &DATE_TIME, "The moment from which the domain counts as the partner's."),
]);

/// Email domains that are registered for a partner.
pub static PARTNER_DOMAIN_LIST: Shape = list("PartnerDomainList", "Email domains that are registered for a partner.", &PARTNER_DOMAIN)
    .limits(Some(0), Some(100));

/// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
pub static PARTNER_ID: Shape = string("PartnerId", "ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.")
    .pattern(&Pattern { source: r"^partner-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_PARTNER_ID });

/// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
pub static PARTNER_IDENTIFIER: Shape = string("PartnerIdentifier", "A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$", dfa: &table::ACCOUNT_PARTNER_IDENTIFIER });

/// How a partner presents itself to customers and to other partners.
pub static PARTNER_PROFILE: Shape = structure("PartnerProfile", "How a partner presents itself to customers and to other partners.", &[
    required("DisplayName", &UNICODE_STRING, "Name shown to readers; it may differ from the legal name."),
    required("Description", &PARTNER_PROFILE_DESCRIPTION_STRING, "Short introduction to the partner, in the language of `TranslationSourceLocale`."),
    required("WebsiteUrl", &URL, "Home page of the partner, an `https` address."),
    required("LogoUrl", &URL, "Address of the logo image, over `https`."),
    required("PrimarySolutionType", &PRIMARY_SOLUTION_TYPE, "The kind of offering the partner mainly stands for."),
    required("IndustrySegments", &INDUSTRY_SEGMENT_LIST, "The industries the partner mainly works for: one to three."),
    required("TranslationSourceLocale", &LOCALE, "Language in which the profile is written and from which automatic translations are made, for example `en-US`."),
    optional("LocalizedContents", &LOCALIZED_CONTENT_LIST, "Versions of the profile in further languages, written by the partner itself."),
    optional("Headquarters", &HEADQUARTERS, "Country and region of the partner's head office, if it is known."),
    optional("ProfileId", &PARTNER_PROFILE_ID, "ID of the profile, assigned by AWS; not the same as the partner's own ID."),
]);

/// Introductory text of a profile, in one paragraph: line breaks and most emoji are refused.
pub static PARTNER_PROFILE_DESCRIPTION_STRING: Shape = string("PartnerProfileDescriptionString", "Introductory text of a profile, in one paragraph: line breaks and most emoji are refused.")
    .limits(Some(1), Some(600))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME });

/// ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
pub static PARTNER_PROFILE_ID: Shape = string("PartnerProfileId", "ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.")
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

/// The main kind of offering a partner brings to its customers.
pub static PRIMARY_SOLUTION_TYPE: Shape = enumeration("PrimarySolutionType", "The main kind of offering a partner brings to its customers.", &[
    value("SOFTWARE_PRODUCTS", "Software the partner builds and sells."),
    value("CONSULTING_SERVICES", "Advice: strategy, assessments and architecture."),
    value("PROFESSIONAL_SERVICES", "Project work such as migrations, integrations and custom builds."),
    value("MANAGED_SERVICES", "Ongoing operation of customers' workloads."),
    value("HARDWARE_PRODUCTS", "Devices and other physical products."),
    value("COMMUNICATION_SERVICES", "Network, telephony and other communication services."),
    value("VALUE_ADDED_RESALE_AWS_SERVICES", "Resale of AWS services together with services of the partner's own."),
    value("TRAINING_SERVICES", "Courses and other training."),
]);

/// ID of a profile update task: `pprofiletask-` and thirteen letters or digits. AWS assigns it.
pub static PROFILE_TASK_ID: Shape = string("ProfileTaskId", "ID of a profile update task: `pprofiletask-` and thirteen letters or digits. AWS assigns it.")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^pprofiletask-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_PROFILE_TASK_ID });

/// How far a profile update task is. It begins as `IN_PROGRESS` and ends in one of the other three.
pub static PROFILE_TASK_STATUS: Shape = enumeration("ProfileTaskStatus", "How far a profile update task is. It begins as `IN_PROGRESS` and ends in one of the other three.", &[
    value("IN_PROGRESS", "AWS is still working on it; ask again later."),
    value("CANCELED", "Stopped by `CancelProfileUpdateTask` before it was done."),
    value("SUCCEEDED", "Done: the profile is changed."),
    value("FAILED", "Ended with faults, which `ErrorDetailList` names; correct them and start a new task."),
]);

/// What is wrong with a wanted profile.
pub static PROFILE_VALIDATION_ERROR_REASON: Shape = enumeration("ProfileValidationErrorReason", "What is wrong with a wanted profile.", &[
    value("INVALID_CONTENT", "A text is not acceptable."),
    value("DUPLICATE_PROFILE", "Another profile like this one exists already."),
    value("INVALID_LOGO", "The logo is not acceptable."),
    value("INVALID_LOGO_URL", "The logo's address is wrong or leads nowhere."),
    value("INVALID_LOGO_FILE", "The logo's file is broken or of the wrong kind."),
    value("INVALID_LOGO_SIZE", "The logo is too large or too small."),
    value("INVALID_WEBSITE_URL", "The home page's address is wrong or leads nowhere."),
]);

/// `ProfileVisibility`.
pub static PROFILE_VISIBILITY: Shape = enumeration("ProfileVisibility", "", &[
    value("PRIVATE", ""),
    value("PUBLIC", ""),
]);

/// The partner account and its new alliance lead.
pub static PUT_ALLIANCE_LEAD_CONTACT_REQUEST: Shape = structure("PutAllianceLeadContactRequest", "The partner account and its new alliance lead.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "The partner account to change, by ID or by ARN."),
    required("AllianceLeadContact", &ALLIANCE_LEAD_CONTACT, "The contact as it shall be afterwards; give all four parts, not only the changed ones."),
    optional("EmailVerificationCode", &EMAIL_VERIFICATION_CODE, "The six digits that `SendEmailVerificationCode` mailed to the contact. Optional in the model; send it to prove the address."),
]);

/// The partner account and the contact it has now.
pub static PUT_ALLIANCE_LEAD_CONTACT_RESPONSE: Shape = structure("PutAllianceLeadContactResponse", "The partner account and the contact it has now.", &[
    required("Catalog", &CATALOG, "The catalog in which the change was made."),
    required("Arn", &PARTNER_ARN, "ARN of the changed partner account."),
    required("Id", &PARTNER_ID, "ID of the changed partner account, also when the request named it by ARN."),
    required("AllianceLeadContact", &ALLIANCE_LEAD_CONTACT, "The contact that AWS has stored now."),
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

/// The thing named in the request does not exist in this catalog, or not for this caller. Check the identifier and `Catalog`.
pub static RESOURCE_NOT_FOUND_EXCEPTION: Shape = structure("ResourceNotFoundException", "The thing named in the request does not exist in this catalog, or not for this caller. Check the identifier and `Catalog`.", &[
    required("Message", &STRING, "What was not found, for people to read; do not match on the wording."),
    required("Reason", &RESOURCE_NOT_FOUND_EXCEPTION_REASON, "Which kind of thing was not found, for code to branch on."),
])
    .error(false, false);

/// The kind of thing that was not found. The list is shared by all account operations.
pub static RESOURCE_NOT_FOUND_EXCEPTION_REASON: Shape = enumeration("ResourceNotFoundExceptionReason", "The kind of thing that was not found. The list is shared by all account operations.", &[
    value("PARTNER_NOT_FOUND", "No such partner account."),
    value("PARTNER_PROFILE_NOT_FOUND", "The partner has no such profile."),
    value("PARTNER_PROFILE_TASK_NOT_FOUND", "No such profile update task."),
    value("PARTNER_DOMAIN_NOT_FOUND", "The email domain is not registered for the partner."),
    value("SENDER_PROFILE_NOT_FOUND", "The sender of the invitation has no profile."),
    value("RECEIVER_PROFILE_NOT_FOUND", "The receiver of the invitation has no profile."),
    value("CONNECTION_INVITATION_NOT_FOUND", "No such connection invitation."),
    value("CONNECTION_NOT_FOUND", "No such connection."),
    value("VERIFICATION_NOT_FOUND", "No verification of this kind has been started."),
    value("QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND", "No such task for joining qualifications."),
    value("QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND", "No such task for separating qualifications."),
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

/// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
pub static SENSITIVE_UNICODE_STRING: Shape = string("SensitiveUnicodeString", "One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME })
    .sensitive();

/// A quota of the account is used up. Wait for the next day where it is a daily one; otherwise free something or ask AWS for more.
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Shape = structure("ServiceQuotaExceededException", "A quota of the account is used up. Wait for the next day where it is a daily one; otherwise free something or ask AWS for more.", &[
    required("Message", &STRING, "Which quota is used up, for people to read; do not match on the wording."),
    required("Reason", &SERVICE_QUOTA_EXCEEDED_EXCEPTION_REASON, "Which quota is used up, for code to branch on."),
])
    .error(false, false);

/// A quota that can run out. The list is shared by all account operations.
pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION_REASON: Shape = enumeration("ServiceQuotaExceededExceptionReason", "A quota that can run out. The list is shared by all account operations.", &[
    value("LIMIT_EXCEEDED_NUMBER_OF_EMAIL", "Too many verification emails were requested."),
    value("LIMIT_EXCEEDED_NUMBER_OF_DOMAIN", "The partner has as many email domains as it may have."),
    value("LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY", "Today's connection invitations are used up."),
    value("LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION", "The partner has as many active connections as it may have."),
    value("LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION", "Too many connection invitations are still waiting for an answer."),
    value("LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY", "Today's profile updates are used up."),
    value("LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY", "Today's changes of the profile's visibility are used up."),
]);

/// The partner account and the profile it shall get.
pub static START_PROFILE_UPDATE_TASK_REQUEST: Shape = structure("StartProfileUpdateTaskRequest", "The partner account and the profile it shall get.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "The partner account whose profile changes, by ID or by ARN."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not start a second task. Leave it out and the client fills in a fresh one."),
    required("TaskDetails", &TASK_DETAILS, "The wanted profile. Give every required part, also those that stay as they are."),
]);

/// The task as it was when it began.
pub static START_PROFILE_UPDATE_TASK_RESPONSE: Shape = structure("StartProfileUpdateTaskResponse", "The task as it was when it began.", &[
    required("Catalog", &CATALOG, "The catalog in which the task runs."),
    required("Arn", &PARTNER_ARN, "ARN to refer to; by its form in the model it is that of the partner account, not of the task."),
    required("Id", &PARTNER_ID, "ID of the partner account whose profile changes."),
    required("TaskId", &PROFILE_TASK_ID, "ID of the new task. `CancelProfileUpdateTask` asks for it."),
    required("TaskDetails", &TASK_DETAILS, "The profile that the task aims for, from your request."),
    required("StartedAt", &DATE_TIME, "The moment at which the task began."),
    required("Status", &PROFILE_TASK_STATUS, "How far the task is: normally still `IN_PROGRESS` in this answer."),
    optional("EndedAt", &DATE_TIME, "The moment at which the task ended; absent while it runs."),
    optional("ErrorDetailList", &ERROR_DETAIL_LIST, "Why the task failed, fault by fault; absent if there is nothing to report."),
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

/// Free text without a limit in the model.
pub static STRING: Shape = string("String", "Free text without a limit in the model.");

/// A state, province or region as one to three capital letters or digits, for example `BY` or `13`.
pub static SUBDIVISION_CODE: Shape = string("SubdivisionCode", "A state, province or region as one to three capital letters or digits, for example `BY` or `13`.")
    .limits(Some(1), Some(3))
    .pattern(&Pattern { source: r"^[A-Z0-9]{1,3}$", dfa: &table::ACCOUNT_SUBDIVISION_CODE });

/// One label: a key and its value.
pub static TAG: Shape = structure("Tag", "One label: a key and its value.", &[
    required("Key", &TAG_KEY, "Name of the label, for example `team`. Upper and lower case count as different keys."),
    required("Value", &TAG_VALUE, "What the label says, for example `alliances`. It may be empty, and case matters."),
]);

/// Name of a tag; case matters.
pub static TAG_KEY: Shape = string("TagKey", "Name of a tag; case matters.")
    .limits(Some(1), Some(128));

/// `TagKeyList`.
pub static TAG_KEY_LIST: Shape = list("TagKeyList", "", &TAG_KEY)
    .limits(Some(0), Some(50));

/// Tags of a resource. Use each key only once.
pub static TAG_LIST: Shape = list("TagList", "Tags of a resource. Use each key only once.", &TAG)
    .limits(Some(0), Some(200));

/// `TagResourceRequest`.
pub static TAG_RESOURCE_REQUEST: Shape = structure("TagResourceRequest", "", &[
    required("ResourceArn", &TAGGABLE_RESOURCE_ARN, ""),
    required("Tags", &TAG_LIST, ""),
]);

/// `TagResourceResponse`.
pub static TAG_RESOURCE_RESPONSE: Shape = structure("TagResourceResponse", "", &[
]);

/// Value of a tag; case matters, and the empty string is allowed.
pub static TAG_VALUE: Shape = string("TagValue", "Value of a tag; case matters, and the empty string is allowed.")
    .limits(Some(0), Some(256));

/// `TaggableResourceArn`.
pub static TAGGABLE_RESOURCE_ARN: Shape = string("TaggableResourceArn", "")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+$", dfa: &table::ACCOUNT_TAGGABLE_RESOURCE_ARN });

/// The profile that a profile update task aims for.
pub static TASK_DETAILS: Shape = structure("TaskDetails", "The profile that a profile update task aims for.", &[
    required("DisplayName", &UNICODE_STRING, "Name to show to readers; it may differ from the legal name."),
    required("Description", &TASK_DETAILS_DESCRIPTION_STRING, "Short introduction to the partner, in the language of `TranslationSourceLocale`, in one paragraph; most emoji are refused."),
    required("WebsiteUrl", &URL, "Home page of the partner; must be `https`."),
    required("LogoUrl", &URL, "The `https` address of the logo image; AWS must be able to fetch it, and a bad image makes the task fail."),
    required("PrimarySolutionType", &PRIMARY_SOLUTION_TYPE, "The kind of offering the partner wants to be known for first."),
    required("IndustrySegments", &INDUSTRY_SEGMENT_LIST, "The industries the partner mainly works for: one to three."),
    required("TranslationSourceLocale", &LOCALE, "Language in which the texts here are written and from which automatic translations are made, for example `en-US`."),
    optional("LocalizedContents", &LOCALIZED_CONTENT_LIST, "Versions in further languages, written by you; one entry for each language."),
    optional("Headquarters", &HEADQUARTERS, "Country and region of the head office."),
]);

/// Introductory text wanted for a profile, in one paragraph: line breaks and most emoji are refused.
pub static TASK_DETAILS_DESCRIPTION_STRING: Shape = string("TaskDetailsDescriptionString", "Introductory text wanted for a profile, in one paragraph: line breaks and most emoji are refused.")
    .limits(Some(1), Some(600))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME });

/// Too many calls in a short time. Wait and try again, longer each time.
pub static THROTTLING_EXCEPTION: Shape = structure("ThrottlingException", "Too many calls in a short time. Wait and try again, longer each time.", &[
    required("Message", &STRING, "Details on the throttling, for people to read; do not match on the wording."),
    optional("ServiceCode", &STRING, "Code of the service whose rate limit was hit, if AWS names it."),
    optional("QuotaCode", &STRING, "Code of the rate limit that was hit, if AWS names it; useful for a quota increase request."),
])
    .error(false, true);

/// One line of text in almost any script; line breaks, other control characters and most emoji are refused.
pub static UNICODE_STRING: Shape = string("UnicodeString", "One line of text in almost any script; line breaks, other control characters and most emoji are refused.")
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

/// A web address that starts with `https://` and contains no spaces; plain `http` is refused.
pub static URL: Shape = string("Url", "A web address that starts with `https://` and contains no spaces; plain `http` is refused.")
    .limits(Some(1), Some(256))
    .pattern(&Pattern { source: r"^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$", dfa: &table::ACCOUNT_URL });

/// One fault: of a single field or against a business rule. Exactly one of the two is set.
pub static VALIDATION_ERROR: Shape = union("ValidationError", "One fault: of a single field or against a business rule. Exactly one of the two is set.", &[
    optional("FieldValidationError", &FIELD_VALIDATION_ERROR, "Set when a single field is at fault."),
    optional("BusinessValidationError", &BUSINESS_VALIDATION_ERROR, "Set when the request as a whole breaks a business rule."),
]);

/// The faults found in one request.
pub static VALIDATION_ERROR_LIST: Shape = list("ValidationErrorList", "The faults found in one request.", &VALIDATION_ERROR);

/// AWS looked at the request and found it wrong. It can happen even after the local check passed, since some rules are known to the service only.
pub static VALIDATION_EXCEPTION: Shape = structure("ValidationException", "AWS looked at the request and found it wrong. It can happen even after the local check passed, since some rules are known to the service only.", &[
    required("Message", &STRING, "What is wrong, in summary, for people to read; do not match on the wording."),
    required("Reason", &VALIDATION_EXCEPTION_REASON, "Whether the form of the request or a business rule is at fault."),
    optional("ErrorDetails", &VALIDATION_ERROR_LIST, "The single faults, if AWS lists them."),
])
    .error(false, false);

/// The kind of rule a request broke.
pub static VALIDATION_EXCEPTION_REASON: Shape = enumeration("ValidationExceptionReason", "The kind of rule a request broke.", &[
    value("REQUEST_VALIDATION_FAILED", "The request is malformed: a field is missing or its value is not acceptable."),
    value("BUSINESS_VALIDATION_FAILED", "The request is well formed, but a business rule of AWS forbids it."),
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
