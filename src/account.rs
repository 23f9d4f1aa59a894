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
    endpoint: EndpointKind::Regional,
    message_member: "Message",
    #[cfg(any(feature = "sandbox", not(feature = "npm")))]
    field_errors: FieldErrors {
        reason: "Reason",
        list: "ErrorDetails",
        wrapper: Some("FieldValidationError"),
        name: "Name",
        code: "Code",
        message: "Message",
    },
    #[cfg(not(feature = "npm"))]
    waiters: &[
        Waiter {
            name: "ProfileUpdateTaskComplete",
            operation: "GetProfileUpdateTask",
            status: "Status",
            success: &["SUCCEEDED"],
            failure: &["FAILED", "CANCELED"],
        },
        Waiter {
            name: "QualificationsAssociationTaskComplete",
            operation: "GetQualificationsAssociationTask",
            status: "Status",
            success: &["SUCCEEDED"],
            failure: &["FAILED", "CANCELED"],
        },
        Waiter {
            name: "QualificationsDisassociationTaskComplete",
            operation: "GetQualificationsDisassociationTask",
            status: "Status",
            success: &["SUCCEEDED"],
            failure: &["FAILED", "CANCELED"],
        },
    ],
    in_sandbox: true,
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

/// The invitation you say yes to. Only its receiver can accept it, and only while it is `PENDING`.
pub static ACCEPT_CONNECTION_INVITATION_REQUEST: Shape = structure("AcceptConnectionInvitationRequest", "The invitation you say yes to. Only its receiver can accept it, and only while it is `PENDING`.", &[
    required("Catalog", &CATALOG, "Where the invitation is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &CONNECTION_INVITATION_ID, "The invitation to accept, by its ID; `ListConnectionInvitations` finds it. Accepting shows your AWS account ID to the sender."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not accept anything a second time. Leave it out and the client fills in a fresh one."),
]);

/// The answer to a successful `AcceptConnectionInvitation`.
pub static ACCEPT_CONNECTION_INVITATION_RESPONSE: Shape = structure("AcceptConnectionInvitationResponse", "The answer to a successful `AcceptConnectionInvitation`.", &[
    required("Connection", &CONNECTION, "The new connection, or the one the two of you had already, with one kind more."),
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

/// From whom you accept connection invitations.
pub static ACCESS_TYPE: Shape = enumeration("AccessType", "From whom you accept connection invitations.", &[
    value("ALLOW_ALL", "Everybody may invite you."),
    value("DENY_ALL", "Nobody may invite you."),
    value("ALLOW_BY_DEFAULT_DENY_SOME", "Everybody may invite you but those on the list of excluded participants."),
]);

/// An AWS account, by its name alone.
pub static ACCOUNT_SUMMARY: Shape = structure("AccountSummary", "An AWS account, by its name alone.", &[
    required("Name", &UNICODE_STRING, "Name of the account, to show to people."),
]);

/// The person who leads the partnership on the partner's side. All four parts are needed, on a change as well.
pub static ALLIANCE_LEAD_CONTACT: Shape = structure("AllianceLeadContact", "The person who leads the partnership on the partner's side. All four parts are needed, on a change as well.", &[
    required("FirstName", &SENSITIVE_UNICODE_STRING, "Given name, for example `Maria`. Treated as sensitive."),
    required("LastName", &SENSITIVE_UNICODE_STRING, "Family name, for example `Garcia`. Treated as sensitive."),
    required("Email", &EMAIL, "Business address of this person, for example `maria.garcia@example.com`. Verification codes go here."),
    required("BusinessTitle", &SENSITIVE_UNICODE_STRING, "Job title, for example `Head of Alliances`. Treated as sensitive."),
]);

/// The partner account and an address that proves the email domain to register.
pub static ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_REQUEST: Shape = structure("AssociateAwsTrainingCertificationEmailDomainRequest", "The partner account and an address that proves the email domain to register.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "The partner account that the domain belongs to, by ID or by ARN."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not register the domain a second time. Leave it out and the client fills in a fresh one."),
    required("Email", &EMAIL, "An address in the domain to register, the one to which the code went: `maria.garcia@example.com` registers `example.com`."),
    required("EmailVerificationCode", &EMAIL_VERIFICATION_CODE, "The six digits that `SendEmailVerificationCode` mailed to `Email`. Keep it a string, so that a leading zero survives."),
]);

/// An empty answer: the domain is registered. `GetPartner` lists it.
pub static ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_RESPONSE: Shape = structure("AssociateAwsTrainingCertificationEmailDomainResponse", "An empty answer: the domain is registered. `GetPartner` lists it.", &[
]);

/// The partners whose qualifications are joined with those of one primary partner.
pub static ASSOCIATED_PARTNER_LIST: Shape = list("AssociatedPartnerList", "The partners whose qualifications are joined with those of one primary partner.", &QUALIFICATIONS_ASSOCIATION_PARTNER)
    .limits(Some(0), Some(6));

/// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
pub static AWS_ACCOUNT_ID: Shape = string("AwsAccountId", "An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.")
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

/// What identifies a company in its country's register.
pub static BUSINESS_VERIFICATION_DETAILS: Shape = structure("BusinessVerificationDetails", "What identifies a company in its country's register.", &[
    required("LegalName", &LEGAL_NAME, "The company name as it is officially registered, for example `Example Cloud GmbH`. Treated as sensitive."),
    required("RegistrationId", &REGISTRATION_ID, "The number under which a register or tax office knows the company, for example `HRB 12345`. Treated as sensitive."),
    required("CountryCode", &COUNTRY_CODE, "The country in which the company is registered, for example `US`."),
    optional("JurisdictionOfIncorporation", &JURISDICTION_CODE, "The state or region in whose register the company is, where a country has several, for example `WA`."),
]);

/// How the verification of a business stands.
pub static BUSINESS_VERIFICATION_RESPONSE: Shape = structure("BusinessVerificationResponse", "How the verification of a business stands.", &[
    required("BusinessVerificationDetails", &BUSINESS_VERIFICATION_DETAILS, "The company that is verified, with the details as AWS has them."),
    optional("CompletionUrl", &COMPLETION_URL, "Page on which your side has to finish the verification; absent if nothing has to be done there."),
    optional("CompletionUrlExpiresAt", &DATE_TIME, "The moment at which `CompletionUrl` stops working; absent if there is none."),
]);

/// The invitation you withdraw. Only its sender can cancel it, and only while it is `PENDING`.
pub static CANCEL_CONNECTION_INVITATION_REQUEST: Shape = structure("CancelConnectionInvitationRequest", "The invitation you withdraw. Only its sender can cancel it, and only while it is `PENDING`.", &[
    required("Catalog", &CATALOG, "Where the invitation is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &CONNECTION_INVITATION_ID, "The invitation to withdraw, by its ID. Once it is accepted, `CancelConnection` ends the connection."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not cancel anything a second time. Leave it out and the client fills in a fresh one."),
]);

/// The invitation as it is after you withdrew it.
pub static CANCEL_CONNECTION_INVITATION_RESPONSE: Shape = structure("CancelConnectionInvitationResponse", "The invitation as it is after you withdrew it.", &[
    required("Catalog", &CATALOG, "The catalog in which the change was made."),
    required("Id", &CONNECTION_INVITATION_ID, "ID of the withdrawn invitation; it stays readable with `GetConnectionInvitation`."),
    required("Arn", &CONNECTION_INVITATION_ARN, "ARN of the withdrawn invitation."),
    optional("ConnectionId", &CONNECTION_ID, "ID of the connection that the invitation would have added to; absent if there is none."),
    required("ConnectionType", &CONNECTION_TYPE, "The kind of connection that was proposed."),
    required("CreatedAt", &DATE_TIME, "The moment at which the invitation was sent."),
    required("UpdatedAt", &DATE_TIME, "The moment of this change."),
    optional("ExpiresAt", &DATE_TIME, "The moment at which the invitation would have become `EXPIRED`; absent if none was set."),
    required("OtherParticipantIdentifier", &PARTICIPANT_IDENTIFIER, "The receiver of the invitation."),
    required("ParticipantType", &PARTICIPANT_TYPE, "Your part in the invitation: you are its `SENDER`."),
    required("Status", &INVITATION_STATUS, "How far the invitation is: `CANCELED` after this call."),
    required("InvitationMessage", &CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING, "What you wrote to the receiver."),
    required("InviterEmail", &EMAIL, "Email address given in the invitation."),
    required("InviterName", &SENSITIVE_UNICODE_STRING, "Name given in the invitation. Treated as sensitive."),
]);

/// Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
pub static CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING: Shape = string("CancelConnectionInvitationResponseInvitationMessageString", "Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.")
    .limits(Some(1), Some(256))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$", dfa: &table::ACCOUNT_CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING });

/// Which kind of which connection ends, and why.
pub static CANCEL_CONNECTION_REQUEST: Shape = structure("CancelConnectionRequest", "Which kind of which connection ends, and why.", &[
    required("Catalog", &CATALOG, "Where the connection is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &CONNECTION_ID, "The connection to change, by its ID; `ListConnections` finds it."),
    required("ConnectionType", &CONNECTION_TYPE, "The kind of connection to end. Other kinds between the same two stay in force."),
    required("Reason", &CANCEL_CONNECTION_REQUEST_REASON_STRING, "Why you end it, in your own words. No answer of this API shows it again."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not end anything a second time. Leave it out and the client fills in a fresh one."),
]);

/// Why a connection is ended, as free text; it may be empty.
pub static CANCEL_CONNECTION_REQUEST_REASON_STRING: Shape = string("CancelConnectionRequestReasonString", "Why a connection is ended, as free text; it may be empty.")
    .limits(Some(0), Some(256));

/// The connection as it is after the change.
pub static CANCEL_CONNECTION_RESPONSE: Shape = structure("CancelConnectionResponse", "The connection as it is after the change.", &[
    required("Catalog", &CATALOG, "The catalog in which the change was made."),
    required("Id", &CONNECTION_ID, "ID of the changed connection; it stays readable with `GetConnection`."),
    required("Arn", &CONNECTION_ARN, "ARN of the changed connection."),
    required("OtherParticipantAccountId", &AWS_ACCOUNT_ID, "AWS account ID of the other side; connecting has made it known to you."),
    required("UpdatedAt", &DATE_TIME, "The moment of this change."),
    required("ConnectionTypes", &CONNECTION_TYPE_DETAIL_MAP, "The kinds of connection between the two; the one you ended is now `CANCELED`."),
]);

/// The partner account and the task to stop.
pub static CANCEL_PROFILE_UPDATE_TASK_REQUEST: Shape = structure("CancelProfileUpdateTaskRequest", "The partner account and the task to stop.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "The partner account whose profile the task changes, by ID or by ARN."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not cancel anything a second time. Leave it out and the client fills in a fresh one."),
    required("TaskId", &PROFILE_TASK_ID, "The task to stop, as `StartProfileUpdateTask` named it. It must still be `IN_PROGRESS`."),
]);

/// The task as it is after it was stopped.
pub static CANCEL_PROFILE_UPDATE_TASK_RESPONSE: Shape = structure("CancelProfileUpdateTaskResponse", "The task as it is after it was stopped.", &[
    required("Catalog", &CATALOG, "The catalog in which the task ran."),
    required("Arn", &PARTNER_ARN, "ARN to refer to; by its form in the model it is that of the partner account, not of the task."),
    required("Id", &PARTNER_ID, "ID of the partner account whose profile the task changes."),
    required("TaskId", &PROFILE_TASK_ID, "ID of the stopped task."),
    required("TaskDetails", &TASK_DETAILS, "The profile that the task aimed for. Stopped in time, the present profile stays as it is."),
    required("StartedAt", &DATE_TIME, "The moment at which the task began."),
    required("Status", &PROFILE_TASK_STATUS, "How far the task is: `CANCELED` after this call."),
    optional("EndedAt", &DATE_TIME, "The moment at which the task was stopped; absent if AWS does not tell it yet."),
    optional("ErrorDetailList", &ERROR_DETAIL_LIST, "Faults found before the task was stopped; absent if there is nothing to report."),
]);

/// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
pub static CATALOG: Shape = string("Catalog", "Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.")
    .limits(Some(1), Some(64))
    .pattern(&Pattern { source: r"^[a-zA-Z0-9-]+$", dfa: &table::ACCOUNT_CATALOG });

/// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
pub static CLIENT_TOKEN: Shape = string("ClientToken", "A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.")
    .limits(Some(1), Some(64))
    .pattern(&Pattern { source: r"^[A-Za-z0-9-_]+$", dfa: &table::ACCOUNT_CLIENT_TOKEN });

/// Address of a page on which a person finishes a verification. Open it in a browser, for that person only.
pub static COMPLETION_URL: Shape = string("CompletionUrl", "Address of a page on which a person finishes a verification. Open it in a browser, for that person only.");

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

/// A connection with another account, with all its kinds.
pub static CONNECTION: Shape = structure("Connection", "A connection with another account, with all its kinds.", &[
    required("Catalog", &CATALOG, "The catalog in which the connection exists."),
    required("Id", &CONNECTION_ID, "ID of the connection. Keep it: `GetConnection` and `CancelConnection` take it as `Identifier`."),
    required("Arn", &CONNECTION_ARN, "ARN of the connection, for IAM policies."),
    required("OtherParticipantAccountId", &AWS_ACCOUNT_ID, "AWS account ID of the other side; connecting has made it known to you."),
    required("UpdatedAt", &DATE_TIME, "The moment of the connection's last change."),
    required("ConnectionTypes", &CONNECTION_TYPE_DETAIL_MAP, "The kinds of connection between the two, ended ones included as `CANCELED`."),
]);

/// ARN of a connection: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection/<connection ID>`. It names no account, so tagging calls refuse it.
pub static CONNECTION_ARN: Shape = string("ConnectionArn", "ARN of a connection: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection/<connection ID>`. It names no account, so tagging calls refuse it.")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_CONNECTION_ARN });

/// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
pub static CONNECTION_ID: Shape = string("ConnectionId", "ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.")
    .pattern(&Pattern { source: r"^pac-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_CONNECTION_ID });

/// ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
pub static CONNECTION_INVITATION_ARN: Shape = string("ConnectionInvitationArn", "ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_CONNECTION_INVITATION_ARN });

/// ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
pub static CONNECTION_INVITATION_ID: Shape = string("ConnectionInvitationId", "ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.")
    .pattern(&Pattern { source: r"^pacinv-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_CONNECTION_INVITATION_ID });

/// One connection invitation in a list; `GetConnectionInvitation` reads the rest.
pub static CONNECTION_INVITATION_SUMMARY: Shape = structure("ConnectionInvitationSummary", "One connection invitation in a list; `GetConnectionInvitation` reads the rest.", &[
    required("Catalog", &CATALOG, "The catalog in which the invitation exists."),
    required("Id", &CONNECTION_INVITATION_ID, "ID of the invitation; the calls that accept, reject, cancel or read it take it as `Identifier`."),
    required("Arn", &CONNECTION_INVITATION_ARN, "ARN of the invitation, for IAM policies."),
    optional("ConnectionId", &CONNECTION_ID, "ID of the connection that the invitation led to or adds to; absent as long as there is none."),
    required("ConnectionType", &CONNECTION_TYPE, "The kind of connection that is proposed."),
    required("CreatedAt", &DATE_TIME, "The moment at which the invitation was sent."),
    required("UpdatedAt", &DATE_TIME, "The moment of the invitation's last change."),
    optional("ExpiresAt", &DATE_TIME, "The moment at which a `PENDING` invitation becomes `EXPIRED`; absent if none is set."),
    required("OtherParticipantIdentifier", &PARTICIPANT_IDENTIFIER, "The other side: the receiver if you are the sender, else the sender."),
    required("ParticipantType", &PARTICIPANT_TYPE, "Your part in the invitation."),
    required("Status", &INVITATION_STATUS, "How far the invitation is."),
]);

/// Connection invitations on one page.
pub static CONNECTION_INVITATION_SUMMARY_LIST: Shape = list("ConnectionInvitationSummaryList", "Connection invitations on one page.", &CONNECTION_INVITATION_SUMMARY);

/// ARN of an account's connection preferences: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/connection-preferences`.
pub static CONNECTION_PREFERENCES_ARN: Shape = string("ConnectionPreferencesArn", "ARN of an account's connection preferences: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/connection-preferences`.")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/connection-preferences$", dfa: &table::ACCOUNT_CONNECTION_PREFERENCES_ARN });

/// One connection in a list; `GetConnection` reads the rest.
pub static CONNECTION_SUMMARY: Shape = structure("ConnectionSummary", "One connection in a list; `GetConnection` reads the rest.", &[
    required("Catalog", &CATALOG, "The catalog in which the connection exists."),
    required("Id", &CONNECTION_ID, "ID of the connection; `GetConnection` and `CancelConnection` take it as `Identifier`."),
    required("Arn", &CONNECTION_ARN, "ARN of the connection, for IAM policies."),
    required("OtherParticipantAccountId", &AWS_ACCOUNT_ID, "AWS account ID of the other side; connecting has made it known to you."),
    required("UpdatedAt", &DATE_TIME, "The moment of the connection's last change."),
    required("ConnectionTypes", &CONNECTION_TYPE_SUMMARY_MAP, "The kinds of connection between the two, in short."),
]);

/// Connections on one page.
pub static CONNECTION_SUMMARY_LIST: Shape = list("ConnectionSummaryList", "Connections on one page.", &CONNECTION_SUMMARY);

/// What two accounts are connected for. One connection can have several kinds, each begun and ended by itself.
pub static CONNECTION_TYPE: Shape = enumeration("ConnectionType", "What two accounts are connected for. One connection can have several kinds, each begun and ended by itself.", &[
    value("OPPORTUNITY_COLLABORATION", "Two partners who work on sales opportunities together; it lets them invite each other to single ones."),
    value("SUBSIDIARY", "Accounts of one owner: a seller account and the primary partner account. `StartQualificationsAssociationTask` builds on it."),
]);

/// Everything about one kind of connection: since when, through whom, with whom.
pub static CONNECTION_TYPE_DETAIL: Shape = structure("ConnectionTypeDetail", "Everything about one kind of connection: since when, through whom, with whom.", &[
    required("CreatedAt", &DATE_TIME, "The moment at which this kind of connection came about."),
    required("InviterEmail", &EMAIL, "Email address of the person whose invitation led to it."),
    required("InviterName", &SENSITIVE_UNICODE_STRING, "Name of the person whose invitation led to it. Treated as sensitive."),
    required("Status", &CONNECTION_TYPE_STATUS, "Whether this kind of connection is in force."),
    optional("CanceledAt", &DATE_TIME, "The moment at which `CancelConnection` ended it; absent while it is `ACTIVE`."),
    optional("CanceledBy", &AWS_ACCOUNT_ID, "AWS account ID of the side that ended it: yours or the other one's. Absent while it is `ACTIVE`."),
    required("OtherParticipant", &PARTICIPANT, "Who the other side is, with a name to show."),
]);

/// The kinds of a connection, each with everything about it.
pub static CONNECTION_TYPE_DETAIL_MAP: Shape = map("ConnectionTypeDetailMap", "The kinds of a connection, each with everything about it.", &CONNECTION_TYPE, &CONNECTION_TYPE_DETAIL);

/// A kind of connection such as `SUBSIDIARY`, or a kind and its status such as `OPPORTUNITY_COLLABORATION:ACTIVE`.
pub static CONNECTION_TYPE_FILTER: Shape = string("ConnectionTypeFilter", "A kind of connection such as `SUBSIDIARY`, or a kind and its status such as `OPPORTUNITY_COLLABORATION:ACTIVE`.")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^[a-zA-Z_-]+(:[a-zA-Z]+)?$", dfa: &table::ACCOUNT_CONNECTION_TYPE_FILTER });

/// Whether one kind of connection is in force.
pub static CONNECTION_TYPE_STATUS: Shape = enumeration("ConnectionTypeStatus", "Whether one kind of connection is in force.", &[
    value("ACTIVE", "In force."),
    value("CANCELED", "Ended by one of the two sides. It does not come back: connecting again takes a new invitation."),
]);

/// One kind of connection in a list; `GetConnection` reads the rest.
pub static CONNECTION_TYPE_SUMMARY: Shape = structure("ConnectionTypeSummary", "One kind of connection in a list; `GetConnection` reads the rest.", &[
    required("Status", &CONNECTION_TYPE_STATUS, "Whether this kind of connection is in force."),
    required("OtherParticipant", &PARTICIPANT, "Who the other side is, with a name to show."),
]);

/// The kinds of a connection, each in short.
pub static CONNECTION_TYPE_SUMMARY_MAP: Shape = map("ConnectionTypeSummaryMap", "The kinds of a connection, each in short.", &CONNECTION_TYPE, &CONNECTION_TYPE_SUMMARY);

/// A country as two capital letters, for example `DE`.
pub static COUNTRY_CODE: Shape = string("CountryCode", "A country as two capital letters, for example `DE`.")
    .limits(Some(2), Some(2))
    .pattern(&Pattern { source: r"^[A-Z]{2}$", dfa: &table::ACCOUNT_COUNTRY_CODE });

/// Whom you invite to which kind of connection, and what they get to read.
pub static CREATE_CONNECTION_INVITATION_REQUEST: Shape = structure("CreateConnectionInvitationRequest", "Whom you invite to which kind of connection, and what they get to read.", &[
    required("Catalog", &CATALOG, "Where the invitation is created: `AWS` for the real one, `Sandbox` for testing."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not send a second invitation. Leave it out and the client fills in a fresh one."),
    required("ConnectionType", &CONNECTION_TYPE, "The kind of connection you propose. Between the same two accounts each kind can be in force only once."),
    required("Email", &EMAIL, "Your own email address, for the receiver's questions, for example `maria.garcia@example.com`. Answers call it `InviterEmail`."),
    required("Message", &CREATE_CONNECTION_INVITATION_REQUEST_MESSAGE_STRING, "What you want to say to the receiver: who you are and what the connection is for."),
    required("Name", &SENSITIVE_UNICODE_STRING, "Your own name, for example `Maria Garcia`. Answers call it `InviterName`. Treated as sensitive."),
    required("ReceiverIdentifier", &PARTICIPANT_IDENTIFIER, "Whom you invite: for `OPPORTUNITY_COLLABORATION` by the ID of the partner's public profile, for `SUBSIDIARY` by AWS account ID."),
]);

/// Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are refused.
pub static CREATE_CONNECTION_INVITATION_REQUEST_MESSAGE_STRING: Shape = string("CreateConnectionInvitationRequestMessageString", "Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are refused.")
    .limits(Some(1), Some(256))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$", dfa: &table::ACCOUNT_CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING });

/// The invitation as AWS has just sent it.
pub static CREATE_CONNECTION_INVITATION_RESPONSE: Shape = structure("CreateConnectionInvitationResponse", "The invitation as AWS has just sent it.", &[
    required("Catalog", &CATALOG, "The catalog in which the invitation now exists, as named in the request."),
    required("Id", &CONNECTION_INVITATION_ID, "ID of the new invitation. Keep it: `GetConnectionInvitation` and `CancelConnectionInvitation` take it as `Identifier`."),
    required("Arn", &CONNECTION_INVITATION_ARN, "ARN of the new invitation, for IAM policies."),
    optional("ConnectionId", &CONNECTION_ID, "ID of the connection that the invitation adds to; absent if the two are not connected yet."),
    required("ConnectionType", &CONNECTION_TYPE, "The kind of connection that you propose, from your request."),
    required("CreatedAt", &DATE_TIME, "The moment at which AWS created the invitation."),
    required("UpdatedAt", &DATE_TIME, "The moment of the invitation's last change: still the one of its creation."),
    optional("ExpiresAt", &DATE_TIME, "The moment until which the receiver can answer; absent if none is set."),
    required("OtherParticipantIdentifier", &PARTICIPANT_IDENTIFIER, "The receiver of the invitation."),
    required("ParticipantType", &PARTICIPANT_TYPE, "Your part in the invitation: you are its `SENDER`."),
    required("Status", &INVITATION_STATUS, "How far the invitation is: normally `PENDING` in this answer."),
    required("InvitationMessage", &CREATE_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING, "The message that the receiver gets to read, from your request."),
    required("InviterEmail", &EMAIL, "Your email address that the receiver gets to see, from your request."),
    required("InviterName", &SENSITIVE_UNICODE_STRING, "Your name that the receiver gets to see, from your request. Treated as sensitive."),
]);

/// Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
pub static CREATE_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING: Shape = string("CreateConnectionInvitationResponseInvitationMessageString", "Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.")
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

/// The partner account and the email domain to remove from it.
pub static DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_REQUEST: Shape = structure("DisassociateAwsTrainingCertificationEmailDomainRequest", "The partner account and the email domain to remove from it.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "The partner account that loses the domain, by ID or by ARN."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not remove anything a second time. Leave it out and the client fills in a fresh one."),
    required("DomainName", &DOMAIN_NAME, "The domain to remove, as `GetPartner` lists it. No code is needed."),
]);

/// An empty answer: the domain is removed.
pub static DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN_RESPONSE: Shape = structure("DisassociateAwsTrainingCertificationEmailDomainResponse", "An empty answer: the domain is removed.", &[
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

/// The partner account whose alliance lead to read.
pub static GET_ALLIANCE_LEAD_CONTACT_REQUEST: Shape = structure("GetAllianceLeadContactRequest", "The partner account whose alliance lead to read.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "The partner account whose contact to read, by ID or by ARN."),
]);

/// The partner account and the contact it has now.
pub static GET_ALLIANCE_LEAD_CONTACT_RESPONSE: Shape = structure("GetAllianceLeadContactResponse", "The partner account and the contact it has now.", &[
    required("Catalog", &CATALOG, "The catalog in which the account exists."),
    required("Arn", &PARTNER_ARN, "ARN of the partner account."),
    required("Id", &PARTNER_ID, "ID of the partner account, also when the request named it by ARN."),
    required("AllianceLeadContact", &ALLIANCE_LEAD_CONTACT, "The contact that AWS has stored. Change it with `PutAllianceLeadContact`."),
]);

/// The connection invitation to read.
pub static GET_CONNECTION_INVITATION_REQUEST: Shape = structure("GetConnectionInvitationRequest", "The connection invitation to read.", &[
    required("Catalog", &CATALOG, "Where the invitation is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &CONNECTION_INVITATION_ID, "The invitation to read, by its ID; an ARN is refused."),
]);

/// The connection invitation as it is now.
pub static GET_CONNECTION_INVITATION_RESPONSE: Shape = structure("GetConnectionInvitationResponse", "The connection invitation as it is now.", &[
    required("Catalog", &CATALOG, "The catalog in which the invitation exists."),
    required("Id", &CONNECTION_INVITATION_ID, "ID of the invitation, as named in the request."),
    required("Arn", &CONNECTION_INVITATION_ARN, "ARN of the invitation, for IAM policies."),
    optional("ConnectionId", &CONNECTION_ID, "ID of the connection that the invitation led to or adds to; absent as long as there is none."),
    required("ConnectionType", &CONNECTION_TYPE, "The kind of connection that is proposed."),
    required("CreatedAt", &DATE_TIME, "The moment at which the invitation was sent."),
    required("UpdatedAt", &DATE_TIME, "The moment of the invitation's last change."),
    optional("ExpiresAt", &DATE_TIME, "The moment at which a `PENDING` invitation becomes `EXPIRED`; absent if none is set."),
    required("OtherParticipantIdentifier", &PARTICIPANT_IDENTIFIER, "The other side: the receiver if you are the sender, else the sender."),
    required("ParticipantType", &PARTICIPANT_TYPE, "Your part in the invitation; a `RECEIVER` can accept or reject it, a `SENDER` can cancel it."),
    required("Status", &INVITATION_STATUS, "How far the invitation is: only a `PENDING` one can still be answered or canceled."),
    required("InvitationMessage", &GET_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING, "What the sender wrote to the receiver."),
    required("InviterEmail", &EMAIL, "Email address of the person who sent the invitation."),
    required("InviterName", &SENSITIVE_UNICODE_STRING, "Name of the person who sent the invitation. Treated as sensitive."),
]);

/// Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
pub static GET_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING: Shape = string("GetConnectionInvitationResponseInvitationMessageString", "Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.")
    .limits(Some(1), Some(256))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$", dfa: &table::ACCOUNT_CANCEL_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING });

/// The catalog whose connection preferences to read; they are always your own.
pub static GET_CONNECTION_PREFERENCES_REQUEST: Shape = structure("GetConnectionPreferencesRequest", "The catalog whose connection preferences to read; they are always your own.", &[
    required("Catalog", &CATALOG, "Where the preferences hold: `AWS` for the real ones, `Sandbox` for testing."),
]);

/// Your connection preferences as they are now.
pub static GET_CONNECTION_PREFERENCES_RESPONSE: Shape = structure("GetConnectionPreferencesResponse", "Your connection preferences as they are now.", &[
    required("Catalog", &CATALOG, "The catalog in which the preferences hold."),
    required("Arn", &CONNECTION_PREFERENCES_ARN, "ARN of your connection preferences, for IAM policies."),
    required("AccessType", &ACCESS_TYPE, "From whom you accept connection invitations."),
    optional("ExcludedParticipantIds", &PARTICIPANT_IDENTIFIER_LIST, "Who may not invite you under `ALLOW_BY_DEFAULT_DENY_SOME`; absent if nobody is excluded."),
    required("UpdatedAt", &DATE_TIME, "The moment of the last change."),
    required("Revision", &REVISION, "The present revision. `UpdateConnectionPreferences` asks for it."),
]);

/// The connection to read.
pub static GET_CONNECTION_REQUEST: Shape = structure("GetConnectionRequest", "The connection to read.", &[
    required("Catalog", &CATALOG, "Where the connection is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &CONNECTION_ID, "The connection to read, by its ID; an ARN is refused."),
]);

/// The connection as it is now.
pub static GET_CONNECTION_RESPONSE: Shape = structure("GetConnectionResponse", "The connection as it is now.", &[
    required("Catalog", &CATALOG, "The catalog in which the connection exists."),
    required("Id", &CONNECTION_ID, "ID of the connection, as named in the request."),
    required("Arn", &CONNECTION_ARN, "ARN of the connection, for IAM policies."),
    required("OtherParticipantAccountId", &AWS_ACCOUNT_ID, "AWS account ID of the other side; connecting has made it known to you."),
    required("UpdatedAt", &DATE_TIME, "The moment of the connection's last change."),
    required("ConnectionTypes", &CONNECTION_TYPE_DETAIL_MAP, "The kinds of connection between the two, ended ones included as `CANCELED`."),
]);

/// The partner account to read.
pub static GET_PARTNER_REQUEST: Shape = structure("GetPartnerRequest", "The partner account to read.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "The partner account to read, by ID or by ARN; `ListPartners` finds it."),
]);

/// The partner account as it is now.
pub static GET_PARTNER_RESPONSE: Shape = structure("GetPartnerResponse", "The partner account as it is now.", &[
    required("Catalog", &CATALOG, "The catalog in which the account exists."),
    required("Arn", &PARTNER_ARN, "ARN of the account, for IAM policies and for tagging calls."),
    required("Id", &PARTNER_ID, "ID of the account, also when the request named it by ARN."),
    required("LegalName", &SENSITIVE_UNICODE_STRING, "The company name as it is officially registered. Treated as sensitive."),
    required("CreatedAt", &DATE_TIME, "The moment at which AWS created the account."),
    required("Profile", &PARTNER_PROFILE, "The profile that belongs to the account. Change it with `StartProfileUpdateTask`."),
    optional("AwsTrainingCertificationEmailDomains", &PARTNER_DOMAIN_LIST, "Email domains by which AWS counts employees' training and certifications towards this partner; absent if there are none."),
]);

/// The partner account whose profile update task to read.
pub static GET_PROFILE_UPDATE_TASK_REQUEST: Shape = structure("GetProfileUpdateTaskRequest", "The partner account whose profile update task to read.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "The partner account, by ID or by ARN. The request takes no task ID: the answer is about the latest task."),
]);

/// The task as it is now.
pub static GET_PROFILE_UPDATE_TASK_RESPONSE: Shape = structure("GetProfileUpdateTaskResponse", "The task as it is now.", &[
    required("Catalog", &CATALOG, "The catalog in which the task runs."),
    required("Arn", &PARTNER_ARN, "ARN to refer to; by its form in the model it is that of the partner account, not of the task."),
    required("Id", &PARTNER_ID, "ID of the partner account whose profile the task changes."),
    required("TaskId", &PROFILE_TASK_ID, "ID of the task. `CancelProfileUpdateTask` asks for it."),
    required("TaskDetails", &TASK_DETAILS, "The profile that the task aims for."),
    required("StartedAt", &DATE_TIME, "The moment at which the task began."),
    required("Status", &PROFILE_TASK_STATUS, "How far the task is. Ask again, after a pause, while it is `IN_PROGRESS`."),
    optional("EndedAt", &DATE_TIME, "The moment at which the task ended; absent while it runs."),
    optional("ErrorDetailList", &ERROR_DETAIL_LIST, "Why the task failed, fault by fault; absent if there is nothing to report."),
]);

/// The partner account whose profile's visibility to read.
pub static GET_PROFILE_VISIBILITY_REQUEST: Shape = structure("GetProfileVisibilityRequest", "The partner account whose profile's visibility to read.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "The partner account whose profile it is, by ID or by ARN."),
]);

/// The partner account and who can see its profile now.
pub static GET_PROFILE_VISIBILITY_RESPONSE: Shape = structure("GetProfileVisibilityResponse", "The partner account and who can see its profile now.", &[
    required("Catalog", &CATALOG, "The catalog in which the account exists."),
    required("Arn", &PARTNER_ARN, "ARN of the partner account."),
    required("Id", &PARTNER_ID, "ID of the partner account, also when the request named it by ARN."),
    required("Visibility", &PROFILE_VISIBILITY, "Who can see the profile. Change it with `PutProfileVisibility`."),
    required("ProfileId", &PARTNER_PROFILE_ID, "ID of the profile that the visibility is about."),
]);

/// The partner account whose association to read.
pub static GET_QUALIFICATIONS_ASSOCIATION_DETAILS_REQUEST: Shape = structure("GetQualificationsAssociationDetailsRequest", "The partner account whose association to read.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "Your partner account, by ID or by ARN."),
]);

/// Whether the partner is in an association, and who else is in it.
pub static GET_QUALIFICATIONS_ASSOCIATION_DETAILS_RESPONSE: Shape = structure("GetQualificationsAssociationDetailsResponse", "Whether the partner is in an association, and who else is in it.", &[
    required("Catalog", &CATALOG, "The catalog in which the account exists."),
    required("Arn", &PARTNER_ARN, "ARN of the partner account."),
    required("Id", &PARTNER_ID, "ID of the partner account, also when the request named it by ARN."),
    required("Status", &QUALIFICATIONS_ASSOCIATION_STATUS, "Whether the partner is in an association."),
    optional("PrimaryPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, "The primary partner, whom the others have joined; absent without an association."),
    optional("AssociatedPartners", &ASSOCIATED_PARTNER_LIST, "The partners who have joined the primary one; absent without an association."),
    optional("UpdatedAt", &DATE_TIME, "The moment of the association's last change; absent if there was none."),
]);

/// The partner account whose association task to read.
pub static GET_QUALIFICATIONS_ASSOCIATION_TASK_REQUEST: Shape = structure("GetQualificationsAssociationTaskRequest", "The partner account whose association task to read.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "Your partner account, by ID or by ARN. The request takes no task ID: the answer is about the latest task."),
]);

/// The task as it is now.
pub static GET_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE: Shape = structure("GetQualificationsAssociationTaskResponse", "The task as it is now.", &[
    required("Catalog", &CATALOG, "The catalog in which the task runs."),
    required("Arn", &PARTNER_ARN, "ARN to refer to; by its form in the model it is that of the partner account, not of the task."),
    required("Id", &PARTNER_ID, "ID of the partner account that the task is about."),
    required("TaskId", &QUALIFICATIONS_ASSOCIATION_TASK_ID, "ID of the task, as `StartQualificationsAssociationTask` named it."),
    required("Status", &QUALIFICATIONS_ASSOCIATION_TASK_STATUS, "How far the task is. Ask again, after a pause, while it is `IN_PROGRESS`."),
    required("PrimaryPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, "The primary partner with whose qualifications the task joins yours."),
    required("StartedAt", &DATE_TIME, "The moment at which the task began."),
    optional("EndedAt", &DATE_TIME, "The moment at which the task ended; absent while it runs."),
]);

/// The partner account whose disassociation task to read.
pub static GET_QUALIFICATIONS_DISASSOCIATION_TASK_REQUEST: Shape = structure("GetQualificationsDisassociationTaskRequest", "The partner account whose disassociation task to read.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "Your partner account, by ID or by ARN. The request takes no task ID: the answer is about the latest task."),
]);

/// The task as it is now.
pub static GET_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE: Shape = structure("GetQualificationsDisassociationTaskResponse", "The task as it is now.", &[
    required("Catalog", &CATALOG, "The catalog in which the task runs."),
    required("Arn", &PARTNER_ARN, "ARN to refer to; by its form in the model it is that of the partner account, not of the task."),
    required("Id", &PARTNER_ID, "ID of the partner account that the task is about."),
    required("TaskId", &QUALIFICATIONS_DISASSOCIATION_TASK_ID, "ID of the task, as `StartQualificationsDisassociationTask` named it."),
    required("Status", &QUALIFICATIONS_DISASSOCIATION_TASK_STATUS, "How far the task is. Ask again, after a pause, while it is `IN_PROGRESS`."),
    required("AssociatedPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, "The partner from whom the task separates you."),
    required("StartedAt", &DATE_TIME, "The moment at which the task began."),
    optional("EndedAt", &DATE_TIME, "The moment at which the task ended; absent while it runs."),
]);

/// The verification to read. There is neither an ID nor a catalog: it is the one of its kind for the caller's account.
pub static GET_VERIFICATION_REQUEST: Shape = structure("GetVerificationRequest", "The verification to read. There is neither an ID nor a catalog: it is the one of its kind for the caller's account.", &[
    required("VerificationType", &VERIFICATION_TYPE, "Which of the two verifications to read."),
]);

/// The verification as it is now.
pub static GET_VERIFICATION_RESPONSE: Shape = structure("GetVerificationResponse", "The verification as it is now.", &[
    required("VerificationType", &VERIFICATION_TYPE, "Which of the two verifications this is, as named in the request."),
    required("VerificationStatus", &VERIFICATION_STATUS, "How far the verification is. Ask again, after a pause, while it is `PENDING_CUSTOMER_ACTION` or `IN_PROGRESS`."),
    optional("VerificationStatusReason", &VERIFICATION_STATUS_REASON, "Why the verification has this status; absent if there is nothing to report."),
    required("VerificationResponseDetails", &VERIFICATION_RESPONSE_DETAILS, "What it has to tell beyond the status: what your side must do, and the details of a business."),
    required("StartedAt", &DATE_TIME, "The moment at which the verification began."),
    optional("CompletedAt", &DATE_TIME, "The moment at which the verification ended; absent while it runs."),
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

/// How far an invitation is. It begins as `PENDING` and ends in one of the other four, for good.
pub static INVITATION_STATUS: Shape = enumeration("InvitationStatus", "How far an invitation is. It begins as `PENDING` and ends in one of the other four, for good.", &[
    value("PENDING", "Waiting for the receiver's answer; only now can it be accepted, rejected or canceled."),
    value("ACCEPTED", "The receiver said yes: there is a connection now."),
    value("REJECTED", "The receiver said no."),
    value("CANCELED", "The sender withdrew it before there was an answer."),
    value("EXPIRED", "Nobody answered in time. Send a new one if it still matters."),
]);

/// A state or region as two capital letters or digits, without the country prefix: `WA`, not `US-WA`.
pub static JURISDICTION_CODE: Shape = string("JurisdictionCode", "A state or region as two capital letters or digits, without the country prefix: `WA`, not `US-WA`.")
    .limits(Some(2), Some(2))
    .pattern(&Pattern { source: r"^[A-Z0-9]{2}$", dfa: &table::ACCOUNT_JURISDICTION_CODE });

/// A company's registered name: one line of text in almost any script; most emoji are refused. Sensitive: keep it out of logs and messages.
pub static LEGAL_NAME: Shape = string("LegalName", "A company's registered name: one line of text in almost any script; most emoji are refused. Sensitive: keep it out of logs and messages.")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME })
    .sensitive();

/// Which connection invitations to list, and which page of them. Filters that you leave out do not narrow the list.
pub static LIST_CONNECTION_INVITATIONS_REQUEST: Shape = structure("ListConnectionInvitationsRequest", "Which connection invitations to list, and which page of them. Filters that you leave out do not narrow the list.", &[
    required("Catalog", &CATALOG, "Where the invitations are: `AWS` for the real ones, `Sandbox` for testing."),
    optional("NextToken", &NEXT_TOKEN, "Where to go on: the `NextToken` of the page before. Leave it out for the first page."),
    optional("ConnectionType", &CONNECTION_TYPE, "Only invitations to this kind of connection."),
    optional("MaxResults", &MAX_RESULTS, "The most invitations you want on one page."),
    optional("OtherParticipantIdentifiers", &LIST_CONNECTION_INVITATIONS_REQUEST_OTHER_PARTICIPANT_IDENTIFIERS_LIST, "Only invitations to or from one of these."),
    optional("ParticipantType", &PARTICIPANT_TYPE, "Only invitations in which this is your part: `SENDER` for those you sent, `RECEIVER` for those you got."),
    optional("Status", &INVITATION_STATUS, "Only invitations with this status, for example `PENDING` for those still open."),
]);

/// The other sides to look for.
pub static LIST_CONNECTION_INVITATIONS_REQUEST_OTHER_PARTICIPANT_IDENTIFIERS_LIST: Shape = list("ListConnectionInvitationsRequestOtherParticipantIdentifiersList", "The other sides to look for.", &PARTICIPANT_IDENTIFIER)
    .limits(Some(0), Some(100));

/// One page of connection invitations.
pub static LIST_CONNECTION_INVITATIONS_RESPONSE: Shape = structure("ListConnectionInvitationsResponse", "One page of connection invitations.", &[
    required("ConnectionInvitationSummaries", &CONNECTION_INVITATION_SUMMARY_LIST, "The invitations on this page. Go on as long as there is a `NextToken`."),
    optional("NextToken", &NEXT_TOKEN, "Token of the next page; absent on the last one."),
]);

/// Which connections to list, and which page of them. Filters that you leave out do not narrow the list.
pub static LIST_CONNECTIONS_REQUEST: Shape = structure("ListConnectionsRequest", "Which connections to list, and which page of them. Filters that you leave out do not narrow the list.", &[
    required("Catalog", &CATALOG, "Where the connections are: `AWS` for the real ones, `Sandbox` for testing."),
    optional("NextToken", &NEXT_TOKEN, "Where to go on: the `NextToken` of the page before. Leave it out for the first page."),
    optional("ConnectionType", &CONNECTION_TYPE_FILTER, "Only connections that have this kind."),
    optional("MaxResults", &MAX_RESULTS, "The most connections you want on one page."),
    optional("OtherParticipantIdentifiers", &LIST_CONNECTIONS_REQUEST_OTHER_PARTICIPANT_IDENTIFIERS_LIST, "Only connections with one of these."),
]);

/// The other sides to look for.
pub static LIST_CONNECTIONS_REQUEST_OTHER_PARTICIPANT_IDENTIFIERS_LIST: Shape = list("ListConnectionsRequestOtherParticipantIdentifiersList", "The other sides to look for.", &PARTICIPANT_IDENTIFIER)
    .limits(Some(0), Some(100));

/// One page of connections.
pub static LIST_CONNECTIONS_RESPONSE: Shape = structure("ListConnectionsResponse", "One page of connections.", &[
    required("ConnectionSummaries", &CONNECTION_SUMMARY_LIST, "The connections on this page. Go on as long as there is a `NextToken`."),
    optional("NextToken", &NEXT_TOKEN, "Token of the next page; absent on the last one."),
]);

/// The catalog whose partner accounts to list, and which page of them.
pub static LIST_PARTNERS_REQUEST: Shape = structure("ListPartnersRequest", "The catalog whose partner accounts to list, and which page of them.", &[
    required("Catalog", &CATALOG, "Where the partner accounts are: `AWS` for the real ones, `Sandbox` for testing."),
    optional("NextToken", &NEXT_TOKEN, "Where to go on: the `NextToken` of the page before. Leave it out for the first page."),
]);

/// One page of partner accounts.
pub static LIST_PARTNERS_RESPONSE: Shape = structure("ListPartnersResponse", "One page of partner accounts.", &[
    required("PartnerSummaryList", &PARTNER_SUMMARY_LIST, "The partner accounts on this page. Go on as long as there is a `NextToken`."),
    optional("NextToken", &NEXT_TOKEN, "Token of the next page; absent on the last one."),
]);

/// The resource whose tags to read.
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = structure("ListTagsForResourceRequest", "The resource whose tags to read.", &[
    required("ResourceArn", &TAGGABLE_RESOURCE_ARN, "The resource whose tags to read, by ARN; `GetPartner` tells that of a partner account."),
]);

/// The resource and its tags.
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = structure("ListTagsForResourceResponse", "The resource and its tags.", &[
    required("ResourceArn", &TAGGABLE_RESOURCE_ARN, "ARN of the resource, as named in the request."),
    optional("Tags", &TAG_LIST, "All tags of the resource; absent if it has none."),
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

/// Size of a page; AWS may put fewer items on it.
pub static MAX_RESULTS: Shape = integer("MaxResults", "Size of a page; AWS may put fewer items on it.")
    .limits(Some(1), Some(100));

/// An opaque page token. Pass it back unchanged, together with the same filters.
pub static NEXT_TOKEN: Shape = string("NextToken", "An opaque page token. Pass it back unchanged, together with the same filters.")
    .limits(Some(1), Some(2048))
    .pattern(&Pattern { source: r"^[\S]+$", dfa: &table::ACCOUNT_NEXT_TOKEN });

/// One side of a connection, by what it is known as. Exactly one of the three is set.
pub static PARTICIPANT: Shape = union("Participant", "One side of a connection, by what it is known as. Exactly one of the three is set.", &[
    optional("PartnerProfile", &PARTNER_PROFILE_SUMMARY, "Set when the participant is known by its partner profile."),
    optional("SellerProfile", &SELLER_PROFILE_SUMMARY, "Set when the participant is known by its seller profile."),
    optional("Account", &ACCOUNT_SUMMARY, "Set when the participant is known by its account only."),
]);

/// One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
pub static PARTICIPANT_IDENTIFIER: Shape = string("ParticipantIdentifier", "One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.")
    .limits(Some(1), Some(100))
    .pattern(&Pattern { source: r"^[a-zA-Z0-9-]+$", dfa: &table::ACCOUNT_CATALOG });

/// Sides of connections, by profile ID or account ID.
pub static PARTICIPANT_IDENTIFIER_LIST: Shape = list("ParticipantIdentifierList", "Sides of connections, by profile ID or account ID.", &PARTICIPANT_IDENTIFIER);

/// Your part in an invitation.
pub static PARTICIPANT_TYPE: Shape = enumeration("ParticipantType", "Your part in an invitation.", &[
    value("SENDER", "You sent the invitation."),
    value("RECEIVER", "The invitation was sent to you."),
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

/// A partner's profile, in short.
pub static PARTNER_PROFILE_SUMMARY: Shape = structure("PartnerProfileSummary", "A partner's profile, in short.", &[
    required("Id", &PARTNER_PROFILE_ID, "ID of the profile; a later `CreateConnectionInvitation` can take it as `ReceiverIdentifier`."),
    required("Name", &UNICODE_STRING, "Name of the partner, to show to people."),
]);

/// One partner account in a list; `GetPartner` reads the rest.
pub static PARTNER_SUMMARY: Shape = structure("PartnerSummary", "One partner account in a list; `GetPartner` reads the rest.", &[
    required("Catalog", &CATALOG, "The catalog in which the account exists."),
    required("Arn", &PARTNER_ARN, "ARN of the account, for IAM policies and for tagging calls."),
    required("Id", &PARTNER_ID, "ID of the account; most calls take it as `Identifier`."),
    required("LegalName", &SENSITIVE_UNICODE_STRING, "The company name as it is officially registered. Treated as sensitive."),
    required("CreatedAt", &DATE_TIME, "The moment at which AWS created the account."),
]);

/// Partner accounts on one page.
pub static PARTNER_SUMMARY_LIST: Shape = list("PartnerSummaryList", "Partner accounts on one page.", &PARTNER_SUMMARY)
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

/// Who can see a partner's profile.
pub static PROFILE_VISIBILITY: Shape = enumeration("ProfileVisibility", "Who can see a partner's profile.", &[
    value("PRIVATE", "The profile is kept from the public."),
    value("PUBLIC", "Everybody can see the profile, customers and other partners alike."),
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

/// The partner account and who shall see its profile.
pub static PUT_PROFILE_VISIBILITY_REQUEST: Shape = structure("PutProfileVisibilityRequest", "The partner account and who shall see its profile.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "The partner account whose profile to show or hide, by ID or by ARN."),
    required("Visibility", &PROFILE_VISIBILITY, "Who shall see the profile from now on: `PUBLIC` for everybody, `PRIVATE` to hide it."),
]);

/// The partner account and who can see its profile after the change.
pub static PUT_PROFILE_VISIBILITY_RESPONSE: Shape = structure("PutProfileVisibilityResponse", "The partner account and who can see its profile after the change.", &[
    required("Catalog", &CATALOG, "The catalog in which the change was made."),
    required("Arn", &PARTNER_ARN, "ARN of the partner account."),
    required("Id", &PARTNER_ID, "ID of the partner account, also when the request named it by ARN."),
    required("Visibility", &PROFILE_VISIBILITY, "Who can see the profile now."),
    required("ProfileId", &PARTNER_PROFILE_ID, "ID of the profile that was shown or hidden."),
]);

/// A partner in an association, by profile, by account or by both. In a request give at least one of the two, although the model has both optional.
pub static QUALIFICATIONS_ASSOCIATION_PARTNER: Shape = structure("QualificationsAssociationPartner", "A partner in an association, by profile, by account or by both. In a request give at least one of the two, although the model has both optional.", &[
    optional("ProfileId", &PARTNER_PROFILE_ID, "ID of the partner's profile."),
    optional("AccountId", &AWS_ACCOUNT_ID, "AWS account ID of the partner."),
]);

/// Whether a partner's qualifications are joined with those of others.
pub static QUALIFICATIONS_ASSOCIATION_STATUS: Shape = enumeration("QualificationsAssociationStatus", "Whether a partner's qualifications are joined with those of others.", &[
    value("ASSOCIATED", "Joined: the partner is in an association with a primary partner."),
    value("NOT_ASSOCIATED", "On its own: the partner is in no association."),
]);

/// ID of a task that joins qualifications: `pqatask-` and thirteen letters or digits. AWS assigns it.
pub static QUALIFICATIONS_ASSOCIATION_TASK_ID: Shape = string("QualificationsAssociationTaskId", "ID of a task that joins qualifications: `pqatask-` and thirteen letters or digits. AWS assigns it.")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^pqatask-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_QUALIFICATIONS_ASSOCIATION_TASK_ID });

/// How far a task that joins qualifications is. The model names no failure.
pub static QUALIFICATIONS_ASSOCIATION_TASK_STATUS: Shape = enumeration("QualificationsAssociationTaskStatus", "How far a task that joins qualifications is. The model names no failure.", &[
    value("IN_PROGRESS", "AWS is still working on it; ask again later."),
    value("SUCCEEDED", "Done: the qualifications are joined."),
]);

/// ID of a task that separates qualifications: `pqdtask-` and thirteen letters or digits. AWS assigns it.
pub static QUALIFICATIONS_DISASSOCIATION_TASK_ID: Shape = string("QualificationsDisassociationTaskId", "ID of a task that separates qualifications: `pqdtask-` and thirteen letters or digits. AWS assigns it.")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^pqdtask-[A-Za-z0-9]{13}$", dfa: &table::ACCOUNT_QUALIFICATIONS_DISASSOCIATION_TASK_ID });

/// How far a task that separates qualifications is. The model names no failure.
pub static QUALIFICATIONS_DISASSOCIATION_TASK_STATUS: Shape = enumeration("QualificationsDisassociationTaskStatus", "How far a task that separates qualifications is. The model names no failure.", &[
    value("IN_PROGRESS", "AWS is still working on it; ask again later."),
    value("SUCCEEDED", "Done: the qualifications are separate again."),
]);

/// What the verification of a registrant needs: nothing. It has no members; send an empty object.
pub static REGISTRANT_VERIFICATION_DETAILS: Shape = structure("RegistrantVerificationDetails", "What the verification of a registrant needs: nothing. It has no members; send an empty object.", &[
]);

/// Where the registrant goes on with the verification.
pub static REGISTRANT_VERIFICATION_RESPONSE: Shape = structure("RegistrantVerificationResponse", "Where the registrant goes on with the verification.", &[
    required("CompletionUrl", &COMPLETION_URL, "Page on which the registrant proves who they are."),
    required("CompletionUrlExpiresAt", &DATE_TIME, "The moment at which `CompletionUrl` stops working."),
]);

/// A company's registration number: one line of text, since countries differ. Sensitive: keep it out of logs and messages.
pub static REGISTRATION_ID: Shape = string("RegistrationId", "A company's registration number: one line of text, since countries differ. Sensitive: keep it out of logs and messages.")
    .limits(Some(1), Some(80))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME })
    .sensitive();

/// The invitation you say no to. Only its receiver can reject it, and only while it is `PENDING`.
pub static REJECT_CONNECTION_INVITATION_REQUEST: Shape = structure("RejectConnectionInvitationRequest", "The invitation you say no to. Only its receiver can reject it, and only while it is `PENDING`.", &[
    required("Catalog", &CATALOG, "Where the invitation is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &CONNECTION_INVITATION_ID, "The invitation to reject, by its ID; `ListConnectionInvitations` finds it."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not reject anything a second time. Leave it out and the client fills in a fresh one."),
    optional("Reason", &REJECT_CONNECTION_INVITATION_REQUEST_REASON_STRING, "Why you say no, in your own words. No answer of this API shows it again."),
]);

/// Why an invitation is rejected, as free text; it may be empty.
pub static REJECT_CONNECTION_INVITATION_REQUEST_REASON_STRING: Shape = string("RejectConnectionInvitationRequestReasonString", "Why an invitation is rejected, as free text; it may be empty.")
    .limits(Some(0), Some(256));

/// The invitation as it is after you said no.
pub static REJECT_CONNECTION_INVITATION_RESPONSE: Shape = structure("RejectConnectionInvitationResponse", "The invitation as it is after you said no.", &[
    required("Catalog", &CATALOG, "The catalog in which the change was made."),
    required("Id", &CONNECTION_INVITATION_ID, "ID of the rejected invitation; it stays readable with `GetConnectionInvitation`."),
    required("Arn", &CONNECTION_INVITATION_ARN, "ARN of the rejected invitation."),
    optional("ConnectionId", &CONNECTION_ID, "ID of the connection that the invitation would have added to; absent if there is none."),
    required("ConnectionType", &CONNECTION_TYPE, "The kind of connection that was proposed."),
    required("CreatedAt", &DATE_TIME, "The moment at which the invitation was sent."),
    required("UpdatedAt", &DATE_TIME, "The moment of this change."),
    optional("ExpiresAt", &DATE_TIME, "The moment at which the invitation would have become `EXPIRED`; absent if none was set."),
    required("OtherParticipantIdentifier", &PARTICIPANT_IDENTIFIER, "The sender of the invitation."),
    required("ParticipantType", &PARTICIPANT_TYPE, "Your part in the invitation: you are its `RECEIVER`."),
    required("Status", &INVITATION_STATUS, "How far the invitation is: `REJECTED` after this call."),
    required("InvitationMessage", &REJECT_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING, "What the sender wrote to you."),
    required("InviterEmail", &EMAIL, "Email address of the person who sent the invitation."),
    required("InviterName", &SENSITIVE_UNICODE_STRING, "Name of the person who sent the invitation. Treated as sensitive."),
]);

/// Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
pub static REJECT_CONNECTION_INVITATION_RESPONSE_INVITATION_MESSAGE_STRING: Shape = string("RejectConnectionInvitationResponseInvitationMessageString", "Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.")
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

/// Version counter of the connection preferences, a whole number. Pass on what you read; do not count yourself.
pub static REVISION: Shape = long("Revision", "Version counter of the connection preferences, a whole number. Pass on what you read; do not count yourself.");

/// ID of a seller profile: letters, digits and hyphens. AWS assigns it.
pub static SELLER_PROFILE_ID: Shape = string("SellerProfileId", "ID of a seller profile: letters, digits and hyphens. AWS assigns it.")
    .limits(Some(1), Some(50))
    .pattern(&Pattern { source: r"^[a-zA-Z0-9-]+$", dfa: &table::ACCOUNT_CATALOG });

/// A seller's profile, in short.
pub static SELLER_PROFILE_SUMMARY: Shape = structure("SellerProfileSummary", "A seller's profile, in short.", &[
    required("Id", &SELLER_PROFILE_ID, "ID of the seller profile; unlike the ID of a partner profile it has no fixed form."),
    required("Name", &UNICODE_STRING, "Name of the seller, to show to people."),
]);

/// The address to which AWS mails a code. AWS limits how often this can be done.
pub static SEND_EMAIL_VERIFICATION_CODE_REQUEST: Shape = structure("SendEmailVerificationCodeRequest", "The address to which AWS mails a code. AWS limits how often this can be done.", &[
    required("Catalog", &CATALOG, "Where the code shall be used: `AWS` for the real catalog, `Sandbox` for testing."),
    required("Email", &EMAIL, "The address to prove: that of the contact for `CreatePartner` and `PutAllianceLeadContact`, one in the domain for `AssociateAwsTrainingCertificationEmailDomain`."),
]);

/// An empty answer: the code comes by email, never here.
pub static SEND_EMAIL_VERIFICATION_CODE_RESPONSE: Shape = structure("SendEmailVerificationCodeResponse", "An empty answer: the code comes by email, never here.", &[
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

/// The partner account and the primary partner it joins. An `ACTIVE` connection of kind `SUBSIDIARY` between the two must be there.
pub static START_QUALIFICATIONS_ASSOCIATION_TASK_REQUEST: Shape = structure("StartQualificationsAssociationTaskRequest", "The partner account and the primary partner it joins. An `ACTIVE` connection of kind `SUBSIDIARY` between the two must be there.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "Your partner account, which joins the primary one, by ID or by ARN."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not start a second task. Leave it out and the client fills in a fresh one."),
    required("PrimaryPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, "The partner with whose qualifications yours shall be joined; it cannot be yourself."),
]);

/// The task as it was when it began.
pub static START_QUALIFICATIONS_ASSOCIATION_TASK_RESPONSE: Shape = structure("StartQualificationsAssociationTaskResponse", "The task as it was when it began.", &[
    required("Catalog", &CATALOG, "The catalog in which the task runs."),
    required("Arn", &PARTNER_ARN, "ARN to refer to; by its form in the model it is that of the partner account, not of the task."),
    required("Id", &PARTNER_ID, "ID of the partner account that the task is about."),
    required("TaskId", &QUALIFICATIONS_ASSOCIATION_TASK_ID, "ID of the new task, to tell it from later ones."),
    required("Status", &QUALIFICATIONS_ASSOCIATION_TASK_STATUS, "How far the task is: normally still `IN_PROGRESS` in this answer."),
    required("PrimaryPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, "The primary partner with whose qualifications the task joins yours."),
    required("StartedAt", &DATE_TIME, "The moment at which the task began."),
]);

/// The partner account and the partner it leaves. A primary partner cannot leave its own association.
pub static START_QUALIFICATIONS_DISASSOCIATION_TASK_REQUEST: Shape = structure("StartQualificationsDisassociationTaskRequest", "The partner account and the partner it leaves. A primary partner cannot leave its own association.", &[
    required("Catalog", &CATALOG, "Where the partner account is: `AWS` for the real one, `Sandbox` for testing."),
    required("Identifier", &PARTNER_IDENTIFIER, "Your partner account, which leaves the association, by ID or by ARN."),
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not start a second task. Leave it out and the client fills in a fresh one."),
    required("AssociatedPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, "The partner you leave: whatever the member's name says, AWS expects the primary partner of your association here, as `GetQualificationsAssociationDetails` names it."),
]);

/// The task as it was when it began.
pub static START_QUALIFICATIONS_DISASSOCIATION_TASK_RESPONSE: Shape = structure("StartQualificationsDisassociationTaskResponse", "The task as it was when it began.", &[
    required("Catalog", &CATALOG, "The catalog in which the task runs."),
    required("Arn", &PARTNER_ARN, "ARN to refer to; by its form in the model it is that of the partner account, not of the task."),
    required("Id", &PARTNER_ID, "ID of the partner account that the task is about."),
    required("TaskId", &QUALIFICATIONS_DISASSOCIATION_TASK_ID, "ID of the new task, to tell it from later ones."),
    required("Status", &QUALIFICATIONS_DISASSOCIATION_TASK_STATUS, "How far the task is: normally still `IN_PROGRESS` in this answer."),
    required("AssociatedPartner", &QUALIFICATIONS_ASSOCIATION_PARTNER, "The partner from whom the task separates you."),
    required("StartedAt", &DATE_TIME, "The moment at which the task began."),
]);

/// The verification to begin. No catalog is named: it is about the caller's account.
pub static START_VERIFICATION_REQUEST: Shape = structure("StartVerificationRequest", "The verification to begin. No catalog is named: it is about the caller's account.", &[
    token("ClientToken", &CLIENT_TOKEN, "Idempotency token: sending the same token again does not start a second verification. Leave it out and the client fills in a fresh one."),
    optional("VerificationDetails", &VERIFICATION_DETAILS, "What to verify. Optional in the model; send it, because nothing else says which verification you mean."),
]);

/// The verification as it was when it began.
pub static START_VERIFICATION_RESPONSE: Shape = structure("StartVerificationResponse", "The verification as it was when it began.", &[
    required("VerificationType", &VERIFICATION_TYPE, "Which verification has begun. `GetVerification` takes it to follow this one."),
    required("VerificationStatus", &VERIFICATION_STATUS, "How far the verification is: normally `PENDING_CUSTOMER_ACTION` or `IN_PROGRESS` in this answer."),
    optional("VerificationStatusReason", &VERIFICATION_STATUS_REASON, "Why the verification has this status; absent if there is nothing to report."),
    required("VerificationResponseDetails", &VERIFICATION_RESPONSE_DETAILS, "What it has to tell beyond the status: what your side must do, and the details of a business."),
    required("StartedAt", &DATE_TIME, "The moment at which the verification began."),
    optional("CompletedAt", &DATE_TIME, "The moment at which the verification ended; absent while it runs."),
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

/// Names of tags, without their values.
pub static TAG_KEY_LIST: Shape = list("TagKeyList", "Names of tags, without their values.", &TAG_KEY)
    .limits(Some(0), Some(50));

/// Tags of a resource. Use each key only once.
pub static TAG_LIST: Shape = list("TagList", "Tags of a resource. Use each key only once.", &TAG)
    .limits(Some(0), Some(200));

/// The resource and the tags it shall get.
pub static TAG_RESOURCE_REQUEST: Shape = structure("TagResourceRequest", "The resource and the tags it shall get.", &[
    required("ResourceArn", &TAGGABLE_RESOURCE_ARN, "The resource to tag, by ARN; `GetPartner` tells that of a partner account."),
    required("Tags", &TAG_LIST, "The tags to add or to change. Tags with other keys stay as they are."),
]);

/// An empty answer: the tags are set.
pub static TAG_RESOURCE_RESPONSE: Shape = structure("TagResourceResponse", "An empty answer: the tags are set.", &[
]);

/// Value of a tag; case matters, and the empty string is allowed.
pub static TAG_VALUE: Shape = string("TagValue", "Value of a tag; case matters, and the empty string is allowed.")
    .limits(Some(0), Some(256));

/// ARN of a resource that carries tags, such as a partner account. It must name an account, which ARNs of connections and invitations do not.
pub static TAGGABLE_RESOURCE_ARN: Shape = string("TaggableResourceArn", "ARN of a resource that carries tags, such as a partner account. It must name an account, which ARNs of connections and invitations do not.")
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

/// The resource and the tags it shall lose.
pub static UNTAG_RESOURCE_REQUEST: Shape = structure("UntagResourceRequest", "The resource and the tags it shall lose.", &[
    required("ResourceArn", &TAGGABLE_RESOURCE_ARN, "The resource that loses tags, by ARN; `GetPartner` tells that of a partner account."),
    required("TagKeys", &TAG_KEY_LIST, "Names of the tags to remove. Tags with other keys stay as they are."),
]);

/// An empty answer: the tags are removed.
pub static UNTAG_RESOURCE_RESPONSE: Shape = structure("UntagResourceResponse", "An empty answer: the tags are removed.", &[
]);

/// Your connection preferences as they shall be, and the revision they follow on.
pub static UPDATE_CONNECTION_PREFERENCES_REQUEST: Shape = structure("UpdateConnectionPreferencesRequest", "Your connection preferences as they shall be, and the revision they follow on.", &[
    required("Catalog", &CATALOG, "Where the preferences hold: `AWS` for the real ones, `Sandbox` for testing."),
    required("Revision", &REVISION, "The revision that `GetConnectionPreferences` or your last change answered with. If somebody has changed them since, the call is refused."),
    required("AccessType", &ACCESS_TYPE, "From whom you want to accept connection invitations."),
    optional("ExcludedParticipantIdentifiers", &UPDATE_CONNECTION_PREFERENCES_REQUEST_EXCLUDED_PARTICIPANT_IDENTIFIERS_LIST, "Who may not invite you under `ALLOW_BY_DEFAULT_DENY_SOME`: the list as it shall be afterwards. Answers call it `ExcludedParticipantIds`."),
]);

/// Those who may not send invitations.
pub static UPDATE_CONNECTION_PREFERENCES_REQUEST_EXCLUDED_PARTICIPANT_IDENTIFIERS_LIST: Shape = list("UpdateConnectionPreferencesRequestExcludedParticipantIdentifiersList", "Those who may not send invitations.", &PARTICIPANT_IDENTIFIER)
    .limits(Some(0), Some(100));

/// Your connection preferences as AWS has stored them now.
pub static UPDATE_CONNECTION_PREFERENCES_RESPONSE: Shape = structure("UpdateConnectionPreferencesResponse", "Your connection preferences as AWS has stored them now.", &[
    required("Catalog", &CATALOG, "The catalog in which the change was made."),
    required("Arn", &CONNECTION_PREFERENCES_ARN, "ARN of your connection preferences."),
    required("AccessType", &ACCESS_TYPE, "From whom you accept connection invitations now."),
    optional("ExcludedParticipantIds", &PARTICIPANT_IDENTIFIER_LIST, "Who may not invite you now under `ALLOW_BY_DEFAULT_DENY_SOME`; absent if nobody is excluded."),
    required("UpdatedAt", &DATE_TIME, "The moment of this change."),
    required("Revision", &REVISION, "The revision after this change, for the next one."),
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

/// What to verify. Set exactly one member; it decides the kind of verification.
pub static VERIFICATION_DETAILS: Shape = union("VerificationDetails", "What to verify. Set exactly one member; it decides the kind of verification.", &[
    optional("BusinessVerificationDetails", &BUSINESS_VERIFICATION_DETAILS, "Set it to verify the business."),
    optional("RegistrantVerificationDetails", &REGISTRANT_VERIFICATION_DETAILS, "Set it, to an empty object, to verify the person who registers the business."),
]);

/// What a verification has to tell beyond its status. Exactly one of the two is set, by the kind of verification.
pub static VERIFICATION_RESPONSE_DETAILS: Shape = union("VerificationResponseDetails", "What a verification has to tell beyond its status. Exactly one of the two is set, by the kind of verification.", &[
    optional("BusinessVerificationResponse", &BUSINESS_VERIFICATION_RESPONSE, "Set when the business is verified."),
    optional("RegistrantVerificationResponse", &REGISTRANT_VERIFICATION_RESPONSE, "Set when the registrant is verified."),
]);

/// How far a verification is. `PENDING_CUSTOMER_ACTION` and `IN_PROGRESS` are stages, the other three are ends.
pub static VERIFICATION_STATUS: Shape = enumeration("VerificationStatus", "How far a verification is. `PENDING_CUSTOMER_ACTION` and `IN_PROGRESS` are stages, the other three are ends.", &[
    value("PENDING_CUSTOMER_ACTION", "Waiting for your side: open `CompletionUrl`, if there is one, and finish the steps there."),
    value("IN_PROGRESS", "AWS is still working on it; ask again later."),
    value("FAILED", "Ended without success; see `VerificationStatusReason`."),
    value("SUCCEEDED", "Passed."),
    value("REJECTED", "Ended with a refusal; see `VerificationStatusReason`."),
]);

/// Why a verification has its status, in one line for people to read; do not match on the wording.
pub static VERIFICATION_STATUS_REASON: Shape = string("VerificationStatusReason", "Why a verification has its status, in one line for people to read; do not match on the wording.")
    .limits(Some(1), Some(200))
    .pattern(&Pattern { source: r"^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$", dfa: &table::ACCOUNT_LEGAL_NAME });

/// What is verified. AWS asks for both before `CreatePartner`.
pub static VERIFICATION_TYPE: Shape = enumeration("VerificationType", "What is verified. AWS asks for both before `CreatePartner`.", &[
    value("BUSINESS_VERIFICATION", "The business: that the company is legally registered."),
    value("REGISTRANT_VERIFICATION", "The registrant: who the person is that registers the company."),
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
