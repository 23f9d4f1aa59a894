// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
//! Every structure, union and enum of PartnerCentral Account.

use super::{Exception, Hidden, Timestamp, exception, open_enum, open_union, or_default, request};
use crate::account as tables;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

const SERVICE: &str = "account";

/// The invitation you say yes to. Only its receiver can accept it, and only while it is `PENDING`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceptConnectionInvitationRequest {
    /// Where the invitation is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The invitation to accept, by its ID; `ListConnectionInvitations` finds it. Accepting shows your AWS account ID to the sender.
    ///
    /// ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Idempotency token: sending the same token again does not accept anything a second time. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

/// The answer to a successful `AcceptConnectionInvitation`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AcceptConnectionInvitationResponse {
    /// The new connection, or the one the two of you had already, with one kind more.
    #[serde(rename = "Connection", deserialize_with = "or_default")]
    pub connection: Connection,
}

/// AWS refused the call: the caller lacks the permission, or the partner may not do this at present. Repeating the same call does not help.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccessDeniedException {
    /// Why access was refused, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
    /// Why access was refused, for code to branch on.
    #[serde(rename = "Reason", deserialize_with = "or_default")]
    pub reason: AccessDeniedExceptionReason,
}

open_enum! {
    /// Why a call was refused.
    AccessDeniedExceptionReason {
        /// The credentials are not allowed to make this call; check the IAM policies.
        AccessDenied = "ACCESS_DENIED",
        /// The partner is in a state in which its benefits do not allow the call.
        IncompatibleBenefitAwsPartnerState = "INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE",
    }
}

open_enum! {
    /// From whom you accept connection invitations.
    AccessType {
        /// Everybody may invite you.
        AllowAll = "ALLOW_ALL",
        /// Nobody may invite you.
        DenyAll = "DENY_ALL",
        /// Everybody may invite you but those on the list of excluded participants.
        AllowByDefaultDenySome = "ALLOW_BY_DEFAULT_DENY_SOME",
    }
}

/// An AWS account, by its name alone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountSummary {
    /// Name of the account, to show to people.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "Name", deserialize_with = "or_default")]
    pub name: String,
}

/// The person who leads the partnership on the partner's side. All four parts are needed, on a change as well.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AllianceLeadContact {
    /// Given name, for example `Maria`. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "FirstName", deserialize_with = "or_default")]
    pub first_name: String,
    /// Family name, for example `Garcia`. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "LastName", deserialize_with = "or_default")]
    pub last_name: String,
    /// Business address of this person, for example `maria.garcia@example.com`. Verification codes go here.
    ///
    /// A plain email address such as `name@example.com`, without a display name or angle brackets.
    ///
    /// Limits: `minLength` `1`, `maxLength` `320`, `pattern` `` ^(?:\[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$ ``.
    #[serde(rename = "Email", deserialize_with = "or_default")]
    pub email: String,
    /// Job title, for example `Head of Alliances`. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "BusinessTitle", deserialize_with = "or_default")]
    pub business_title: String,
}

impl fmt::Debug for AllianceLeadContact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AllianceLeadContact")
            .field("first_name", &Hidden)
            .field("last_name", &Hidden)
            .field("email", &self.email)
            .field("business_title", &Hidden)
            .finish()
    }
}

/// The partner account and an address that proves the email domain to register.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssociateAwsTrainingCertificationEmailDomainRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The partner account that the domain belongs to, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Idempotency token: sending the same token again does not register the domain a second time. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// An address in the domain to register, the one to which the code went: `maria.garcia@example.com` registers `example.com`.
    ///
    /// A plain email address such as `name@example.com`, without a display name or angle brackets.
    ///
    /// Limits: `minLength` `1`, `maxLength` `320`, `pattern` `` ^(?:\[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$ ``.
    #[serde(rename = "Email", deserialize_with = "or_default")]
    pub email: String,
    /// The six digits that `SendEmailVerificationCode` mailed to `Email`. Keep it a string, so that a leading zero survives.
    ///
    /// The six-digit code from a verification email, as a string. Sensitive: never log or store it.
    ///
    /// Limits: `minLength` `6`, `maxLength` `6`, `pattern` `^[0-9]+$`.
    #[serde(rename = "EmailVerificationCode", deserialize_with = "or_default")]
    pub email_verification_code: String,
}

impl fmt::Debug for AssociateAwsTrainingCertificationEmailDomainRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AssociateAwsTrainingCertificationEmailDomainRequest")
            .field("catalog", &self.catalog)
            .field("identifier", &self.identifier)
            .field("client_token", &self.client_token)
            .field("email", &self.email)
            .field("email_verification_code", &Hidden)
            .finish()
    }
}

/// An empty answer: the domain is registered. `GetPartner` lists it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AssociateAwsTrainingCertificationEmailDomainResponse {
}

open_enum! {
    /// A business rule of AWS that a request broke. The list is shared by all account operations.
    BusinessValidationCode {
        /// A connection invitation of this kind is not possible between these partners.
        IncompatibleConnectionInvitationRequest = "INCOMPATIBLE_CONNECTION_INVITATION_REQUEST",
        /// The legal name does not fit what AWS knows about the company.
        IncompatibleLegalName = "INCOMPATIBLE_LEGAL_NAME",
        /// The check of the business (know your business) is not in the state this needs.
        IncompatibleKnowYourBusinessStatus = "INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS",
        /// The identity check is not in the state this needs.
        IncompatibleIdentityVerificationStatus = "INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS",
        /// The link between the AWS account and Partner Central is not in the state this needs.
        InvalidAccountLinkingStatus = "INVALID_ACCOUNT_LINKING_STATUS",
        /// The account is in a state that does not allow this.
        InvalidAccountState = "INVALID_ACCOUNT_STATE",
        /// The email domain cannot be used here.
        IncompatibleDomain = "INCOMPATIBLE_DOMAIN",
        /// The account's partner tier does not qualify for this.
        IneligibleAccountTier = "INELIGIBLE_ACCOUNT_TIER",
        /// This needs an active `SUBSIDIARY` connection between the partners, and there is none.
        MissingActiveSubsidiaryConnection = "MISSING_ACTIVE_SUBSIDIARY_CONNECTION",
        /// The `SUBSIDIARY` connection between the partners does not allow this.
        IncompatibleSubsidiaryConnection = "INCOMPATIBLE_SUBSIDIARY_CONNECTION",
        /// The partner named as primary cannot take that role.
        IncompatiblePrimaryPartner = "INCOMPATIBLE_PRIMARY_PARTNER",
        /// No further partner can share these qualifications.
        QualificationsAssociationLimitExceeded = "QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED",
        /// The partners do not share qualifications.
        QualificationsAssociationNotFound = "QUALIFICATIONS_ASSOCIATION_NOT_FOUND",
        /// The partners share qualifications already.
        QualificationsAssociationExists = "QUALIFICATIONS_ASSOCIATION_EXISTS",
    }
}

/// A business rule that the request breaks.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BusinessValidationError {
    /// Which rule was broken and how, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
    /// Which rule was broken, for code to branch on.
    #[serde(rename = "Code", deserialize_with = "or_default")]
    pub code: BusinessValidationCode,
}

/// What identifies a company in its country's register.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BusinessVerificationDetails {
    /// The company name as it is officially registered, for example `Example Cloud GmbH`. Treated as sensitive.
    ///
    /// A company's registered name: one line of text in almost any script; most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "LegalName", deserialize_with = "or_default")]
    pub legal_name: String,
    /// The number under which a register or tax office knows the company, for example `HRB 12345`. Treated as sensitive.
    ///
    /// A company's registration number: one line of text, since countries differ. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "RegistrationId", deserialize_with = "or_default")]
    pub registration_id: String,
    /// The country in which the company is registered, for example `US`.
    ///
    /// A country as two capital letters, for example `DE`.
    ///
    /// Limits: `minLength` `2`, `maxLength` `2`, `pattern` `^[A-Z]{2}$`.
    #[serde(rename = "CountryCode", deserialize_with = "or_default")]
    pub country_code: String,
    /// The state or region in whose register the company is, where a country has several, for example `WA`.
    ///
    /// A state or region as two capital letters or digits, without the country prefix: `WA`, not `US-WA`.
    ///
    /// Limits: `minLength` `2`, `maxLength` `2`, `pattern` `^[A-Z0-9]{2}$`.
    #[serde(rename = "JurisdictionOfIncorporation", skip_serializing_if = "Option::is_none")]
    pub jurisdiction_of_incorporation: Option<String>,
}

impl fmt::Debug for BusinessVerificationDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BusinessVerificationDetails")
            .field("legal_name", &Hidden)
            .field("registration_id", &Hidden)
            .field("country_code", &self.country_code)
            .field("jurisdiction_of_incorporation", &self.jurisdiction_of_incorporation)
            .finish()
    }
}

/// How the verification of a business stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct BusinessVerificationResponse {
    /// The company that is verified, with the details as AWS has them.
    #[serde(rename = "BusinessVerificationDetails", deserialize_with = "or_default")]
    pub business_verification_details: BusinessVerificationDetails,
    /// Page on which your side has to finish the verification; absent if nothing has to be done there.
    ///
    /// Address of a page on which a person finishes a verification. Open it in a browser, for that person only.
    #[serde(rename = "CompletionUrl", skip_serializing_if = "Option::is_none")]
    pub completion_url: Option<String>,
    /// The moment at which `CompletionUrl` stops working; absent if there is none.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CompletionUrlExpiresAt", skip_serializing_if = "Option::is_none")]
    pub completion_url_expires_at: Option<Timestamp>,
}

/// The invitation you withdraw. Only its sender can cancel it, and only while it is `PENDING`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelConnectionInvitationRequest {
    /// Where the invitation is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The invitation to withdraw, by its ID. Once it is accepted, `CancelConnection` ends the connection.
    ///
    /// ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Idempotency token: sending the same token again does not cancel anything a second time. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

/// The invitation as it is after you withdrew it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelConnectionInvitationResponse {
    /// The catalog in which the change was made.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ID of the withdrawn invitation; it stays readable with `GetConnectionInvitation`.
    ///
    /// ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ARN of the withdrawn invitation.
    ///
    /// ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the connection that the invitation would have added to; absent if there is none.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "ConnectionId", skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// The kind of connection that was proposed.
    #[serde(rename = "ConnectionType", deserialize_with = "or_default")]
    pub connection_type: ConnectionType,
    /// The moment at which the invitation was sent.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CreatedAt", deserialize_with = "or_default")]
    pub created_at: Timestamp,
    /// The moment of this change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The moment at which the invitation would have become `EXPIRED`; absent if none was set.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "ExpiresAt", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The receiver of the invitation.
    ///
    /// One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
    ///
    /// Limits: `minLength` `1`, `maxLength` `100`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "OtherParticipantIdentifier", deserialize_with = "or_default")]
    pub other_participant_identifier: String,
    /// Your part in the invitation: you are its `SENDER`.
    #[serde(rename = "ParticipantType", deserialize_with = "or_default")]
    pub participant_type: ParticipantType,
    /// How far the invitation is: `CANCELED` after this call.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: InvitationStatus,
    /// What you wrote to the receiver.
    ///
    /// Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$`.
    #[serde(rename = "InvitationMessage", deserialize_with = "or_default")]
    pub invitation_message: String,
    /// Email address given in the invitation.
    ///
    /// A plain email address such as `name@example.com`, without a display name or angle brackets.
    ///
    /// Limits: `minLength` `1`, `maxLength` `320`, `pattern` `` ^(?:\[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$ ``.
    #[serde(rename = "InviterEmail", deserialize_with = "or_default")]
    pub inviter_email: String,
    /// Name given in the invitation. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "InviterName", deserialize_with = "or_default")]
    pub inviter_name: String,
}

impl fmt::Debug for CancelConnectionInvitationResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CancelConnectionInvitationResponse")
            .field("catalog", &self.catalog)
            .field("id", &self.id)
            .field("arn", &self.arn)
            .field("connection_id", &self.connection_id)
            .field("connection_type", &self.connection_type)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("expires_at", &self.expires_at)
            .field("other_participant_identifier", &self.other_participant_identifier)
            .field("participant_type", &self.participant_type)
            .field("status", &self.status)
            .field("invitation_message", &self.invitation_message)
            .field("inviter_email", &self.inviter_email)
            .field("inviter_name", &Hidden)
            .finish()
    }
}

/// Which kind of which connection ends, and why.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelConnectionRequest {
    /// Where the connection is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The connection to change, by its ID; `ListConnections` finds it.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// The kind of connection to end. Other kinds between the same two stay in force.
    #[serde(rename = "ConnectionType", deserialize_with = "or_default")]
    pub connection_type: ConnectionType,
    /// Why you end it, in your own words. No answer of this API shows it again.
    ///
    /// Why a connection is ended, as free text; it may be empty.
    ///
    /// Limits: `minLength` `0`, `maxLength` `256`.
    #[serde(rename = "Reason", deserialize_with = "or_default")]
    pub reason: String,
    /// Idempotency token: sending the same token again does not end anything a second time. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
}

/// The connection as it is after the change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelConnectionResponse {
    /// The catalog in which the change was made.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ID of the changed connection; it stays readable with `GetConnection`.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ARN of the changed connection.
    ///
    /// ARN of a connection: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection/<connection ID>`. It names no account, so tagging calls refuse it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// AWS account ID of the other side; connecting has made it known to you.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `pattern` `^[0-9]{12}$`.
    #[serde(rename = "OtherParticipantAccountId", deserialize_with = "or_default")]
    pub other_participant_account_id: String,
    /// The moment of this change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The kinds of connection between the two; the one you ended is now `CANCELED`.
    ///
    /// The kinds of a connection, each with everything about it.
    #[serde(rename = "ConnectionTypes", deserialize_with = "or_default")]
    pub connection_types: BTreeMap<String, ConnectionTypeDetail>,
}

/// The partner account and the task to stop.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelProfileUpdateTaskRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The partner account whose profile the task changes, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Idempotency token: sending the same token again does not cancel anything a second time. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// The task to stop, as `StartProfileUpdateTask` named it. It must still be `IN_PROGRESS`.
    ///
    /// ID of a profile update task: `pprofiletask-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^pprofiletask-[A-Za-z0-9]{13}$`.
    #[serde(rename = "TaskId", deserialize_with = "or_default")]
    pub task_id: String,
}

/// The task as it is after it was stopped.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CancelProfileUpdateTaskResponse {
    /// The catalog in which the task ran.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN to refer to; by its form in the model it is that of the partner account, not of the task.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account whose profile the task changes.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ID of the stopped task.
    ///
    /// ID of a profile update task: `pprofiletask-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^pprofiletask-[A-Za-z0-9]{13}$`.
    #[serde(rename = "TaskId", deserialize_with = "or_default")]
    pub task_id: String,
    /// The profile that the task aimed for. Stopped in time, the present profile stays as it is.
    #[serde(rename = "TaskDetails", deserialize_with = "or_default")]
    pub task_details: TaskDetails,
    /// The moment at which the task began.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "StartedAt", deserialize_with = "or_default")]
    pub started_at: Timestamp,
    /// How far the task is: `CANCELED` after this call.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: ProfileTaskStatus,
    /// The moment at which the task was stopped; absent if AWS does not tell it yet.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "EndedAt", skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
    /// Faults found before the task was stopped; absent if there is nothing to report.
    ///
    /// The faults that a profile update task ran into.
    ///
    /// Limits: `minItems` `1`, `maxItems` `50`.
    #[serde(rename = "ErrorDetailList", skip_serializing_if = "Option::is_none")]
    pub error_detail_list: Option<Vec<ErrorDetail>>,
}

/// The request clashes with something that exists or with its present state. Read the resource anew before deciding whether to try again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConflictException {
    /// What the request clashed with, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
    /// Which clash it was, for code to branch on.
    #[serde(rename = "Reason", deserialize_with = "or_default")]
    pub reason: ConflictExceptionReason,
}

open_enum! {
    /// What a request clashed with. The list is shared by all account operations.
    ConflictExceptionReason {
        /// The `ClientToken` has been used before, for a different request; use a new one.
        ConflictClientToken = "CONFLICT_CLIENT_TOKEN",
        /// There is such a partner account already.
        DuplicatePartner = "DUPLICATE_PARTNER",
        /// The profile is in a state that does not allow this.
        IncompatibleProfileState = "INCOMPATIBLE_PROFILE_STATE",
        /// The state of the profile update task does not allow this, for example because one is still running.
        IncompatiblePartnerProfileTaskState = "INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE",
        /// There is such a connection invitation already.
        DuplicateConnectionInvitation = "DUPLICATE_CONNECTION_INVITATION",
        /// The invitation is in a state that does not allow this, for example because it was answered already.
        IncompatibleConnectionInvitationState = "INCOMPATIBLE_CONNECTION_INVITATION_STATE",
        /// The invitation cannot go to this receiver.
        IncompatibleConnectionInvitationReceiver = "INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER",
        /// The two partners are connected in this way already.
        DuplicateConnection = "DUPLICATE_CONNECTION",
        /// The connection is in a state that does not allow this.
        IncompatibleConnectionState = "INCOMPATIBLE_CONNECTION_STATE",
        /// The connection preferences have changed since you read them; read them again for the current revision.
        IncompatibleConnectionPreferencesRevision = "INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION",
        /// The account has passed this verification already.
        AccountAlreadyVerified = "ACCOUNT_ALREADY_VERIFIED",
        /// A verification of this kind is still running.
        VerificationAlreadyInProgress = "VERIFICATION_ALREADY_IN_PROGRESS",
        /// The state of the qualifications task does not allow this, for example because one is still running.
        IncompatibleQualificationsAssociationTaskState = "INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE",
    }
}

/// A connection with another account, with all its kinds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Connection {
    /// The catalog in which the connection exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ID of the connection. Keep it: `GetConnection` and `CancelConnection` take it as `Identifier`.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ARN of the connection, for IAM policies.
    ///
    /// ARN of a connection: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection/<connection ID>`. It names no account, so tagging calls refuse it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// AWS account ID of the other side; connecting has made it known to you.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `pattern` `^[0-9]{12}$`.
    #[serde(rename = "OtherParticipantAccountId", deserialize_with = "or_default")]
    pub other_participant_account_id: String,
    /// The moment of the connection's last change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The kinds of connection between the two, ended ones included as `CANCELED`.
    ///
    /// The kinds of a connection, each with everything about it.
    #[serde(rename = "ConnectionTypes", deserialize_with = "or_default")]
    pub connection_types: BTreeMap<String, ConnectionTypeDetail>,
}

/// One connection invitation in a list; `GetConnectionInvitation` reads the rest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnectionInvitationSummary {
    /// The catalog in which the invitation exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ID of the invitation; the calls that accept, reject, cancel or read it take it as `Identifier`.
    ///
    /// ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ARN of the invitation, for IAM policies.
    ///
    /// ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the connection that the invitation led to or adds to; absent as long as there is none.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "ConnectionId", skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// The kind of connection that is proposed.
    #[serde(rename = "ConnectionType", deserialize_with = "or_default")]
    pub connection_type: ConnectionType,
    /// The moment at which the invitation was sent.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CreatedAt", deserialize_with = "or_default")]
    pub created_at: Timestamp,
    /// The moment of the invitation's last change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The moment at which a `PENDING` invitation becomes `EXPIRED`; absent if none is set.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "ExpiresAt", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The other side: the receiver if you are the sender, else the sender.
    ///
    /// One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
    ///
    /// Limits: `minLength` `1`, `maxLength` `100`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "OtherParticipantIdentifier", deserialize_with = "or_default")]
    pub other_participant_identifier: String,
    /// Your part in the invitation.
    #[serde(rename = "ParticipantType", deserialize_with = "or_default")]
    pub participant_type: ParticipantType,
    /// How far the invitation is.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: InvitationStatus,
}

/// One connection in a list; `GetConnection` reads the rest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnectionSummary {
    /// The catalog in which the connection exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ID of the connection; `GetConnection` and `CancelConnection` take it as `Identifier`.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ARN of the connection, for IAM policies.
    ///
    /// ARN of a connection: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection/<connection ID>`. It names no account, so tagging calls refuse it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// AWS account ID of the other side; connecting has made it known to you.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `pattern` `^[0-9]{12}$`.
    #[serde(rename = "OtherParticipantAccountId", deserialize_with = "or_default")]
    pub other_participant_account_id: String,
    /// The moment of the connection's last change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The kinds of connection between the two, in short.
    ///
    /// The kinds of a connection, each in short.
    #[serde(rename = "ConnectionTypes", deserialize_with = "or_default")]
    pub connection_types: BTreeMap<String, ConnectionTypeSummary>,
}

open_enum! {
    /// What two accounts are connected for. One connection can have several kinds, each begun and ended by itself.
    ConnectionType {
        /// Two partners who work on sales opportunities together; it lets them invite each other to single ones.
        OpportunityCollaboration = "OPPORTUNITY_COLLABORATION",
        /// Accounts of one owner: a seller account and the primary partner account. `StartQualificationsAssociationTask` builds on it.
        Subsidiary = "SUBSIDIARY",
    }
}

/// Everything about one kind of connection: since when, through whom, with whom.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnectionTypeDetail {
    /// The moment at which this kind of connection came about.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CreatedAt", deserialize_with = "or_default")]
    pub created_at: Timestamp,
    /// Email address of the person whose invitation led to it.
    ///
    /// A plain email address such as `name@example.com`, without a display name or angle brackets.
    ///
    /// Limits: `minLength` `1`, `maxLength` `320`, `pattern` `` ^(?:\[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$ ``.
    #[serde(rename = "InviterEmail", deserialize_with = "or_default")]
    pub inviter_email: String,
    /// Name of the person whose invitation led to it. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "InviterName", deserialize_with = "or_default")]
    pub inviter_name: String,
    /// Whether this kind of connection is in force.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: ConnectionTypeStatus,
    /// The moment at which `CancelConnection` ended it; absent while it is `ACTIVE`.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CanceledAt", skip_serializing_if = "Option::is_none")]
    pub canceled_at: Option<Timestamp>,
    /// AWS account ID of the side that ended it: yours or the other one's. Absent while it is `ACTIVE`.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `pattern` `^[0-9]{12}$`.
    #[serde(rename = "CanceledBy", skip_serializing_if = "Option::is_none")]
    pub canceled_by: Option<String>,
    /// Who the other side is, with a name to show.
    #[serde(rename = "OtherParticipant", deserialize_with = "or_default")]
    pub other_participant: Participant,
}

impl fmt::Debug for ConnectionTypeDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionTypeDetail")
            .field("created_at", &self.created_at)
            .field("inviter_email", &self.inviter_email)
            .field("inviter_name", &Hidden)
            .field("status", &self.status)
            .field("canceled_at", &self.canceled_at)
            .field("canceled_by", &self.canceled_by)
            .field("other_participant", &self.other_participant)
            .finish()
    }
}

open_enum! {
    /// Whether one kind of connection is in force.
    ConnectionTypeStatus {
        /// In force.
        Active = "ACTIVE",
        /// Ended by one of the two sides. It does not come back: connecting again takes a new invitation.
        Canceled = "CANCELED",
    }
}

/// One kind of connection in a list; `GetConnection` reads the rest.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConnectionTypeSummary {
    /// Whether this kind of connection is in force.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: ConnectionTypeStatus,
    /// Who the other side is, with a name to show.
    #[serde(rename = "OtherParticipant", deserialize_with = "or_default")]
    pub other_participant: Participant,
}

/// Whom you invite to which kind of connection, and what they get to read.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateConnectionInvitationRequest {
    /// Where the invitation is created: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Idempotency token: sending the same token again does not send a second invitation. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// The kind of connection you propose. Between the same two accounts each kind can be in force only once.
    #[serde(rename = "ConnectionType", deserialize_with = "or_default")]
    pub connection_type: ConnectionType,
    /// Your own email address, for the receiver's questions, for example `maria.garcia@example.com`. Answers call it `InviterEmail`.
    ///
    /// A plain email address such as `name@example.com`, without a display name or angle brackets.
    ///
    /// Limits: `minLength` `1`, `maxLength` `320`, `pattern` `` ^(?:\[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$ ``.
    #[serde(rename = "Email", deserialize_with = "or_default")]
    pub email: String,
    /// What you want to say to the receiver: who you are and what the connection is for.
    ///
    /// Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$`.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
    /// Your own name, for example `Maria Garcia`. Answers call it `InviterName`. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "Name", deserialize_with = "or_default")]
    pub name: String,
    /// Whom you invite: for `OPPORTUNITY_COLLABORATION` by the ID of the partner's public profile, for `SUBSIDIARY` by AWS account ID.
    ///
    /// One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
    ///
    /// Limits: `minLength` `1`, `maxLength` `100`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "ReceiverIdentifier", deserialize_with = "or_default")]
    pub receiver_identifier: String,
}

impl fmt::Debug for CreateConnectionInvitationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateConnectionInvitationRequest")
            .field("catalog", &self.catalog)
            .field("client_token", &self.client_token)
            .field("connection_type", &self.connection_type)
            .field("email", &self.email)
            .field("message", &self.message)
            .field("name", &Hidden)
            .field("receiver_identifier", &self.receiver_identifier)
            .finish()
    }
}

/// The invitation as AWS has just sent it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreateConnectionInvitationResponse {
    /// The catalog in which the invitation now exists, as named in the request.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ID of the new invitation. Keep it: `GetConnectionInvitation` and `CancelConnectionInvitation` take it as `Identifier`.
    ///
    /// ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ARN of the new invitation, for IAM policies.
    ///
    /// ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the connection that the invitation adds to; absent if the two are not connected yet.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "ConnectionId", skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// The kind of connection that you propose, from your request.
    #[serde(rename = "ConnectionType", deserialize_with = "or_default")]
    pub connection_type: ConnectionType,
    /// The moment at which AWS created the invitation.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CreatedAt", deserialize_with = "or_default")]
    pub created_at: Timestamp,
    /// The moment of the invitation's last change: still the one of its creation.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The moment until which the receiver can answer; absent if none is set.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "ExpiresAt", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The receiver of the invitation.
    ///
    /// One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
    ///
    /// Limits: `minLength` `1`, `maxLength` `100`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "OtherParticipantIdentifier", deserialize_with = "or_default")]
    pub other_participant_identifier: String,
    /// Your part in the invitation: you are its `SENDER`.
    #[serde(rename = "ParticipantType", deserialize_with = "or_default")]
    pub participant_type: ParticipantType,
    /// How far the invitation is: normally `PENDING` in this answer.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: InvitationStatus,
    /// The message that the receiver gets to read, from your request.
    ///
    /// Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$`.
    #[serde(rename = "InvitationMessage", deserialize_with = "or_default")]
    pub invitation_message: String,
    /// Your email address that the receiver gets to see, from your request.
    ///
    /// A plain email address such as `name@example.com`, without a display name or angle brackets.
    ///
    /// Limits: `minLength` `1`, `maxLength` `320`, `pattern` `` ^(?:\[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$ ``.
    #[serde(rename = "InviterEmail", deserialize_with = "or_default")]
    pub inviter_email: String,
    /// Your name that the receiver gets to see, from your request. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "InviterName", deserialize_with = "or_default")]
    pub inviter_name: String,
}

impl fmt::Debug for CreateConnectionInvitationResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateConnectionInvitationResponse")
            .field("catalog", &self.catalog)
            .field("id", &self.id)
            .field("arn", &self.arn)
            .field("connection_id", &self.connection_id)
            .field("connection_type", &self.connection_type)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("expires_at", &self.expires_at)
            .field("other_participant_identifier", &self.other_participant_identifier)
            .field("participant_type", &self.participant_type)
            .field("status", &self.status)
            .field("invitation_message", &self.invitation_message)
            .field("inviter_email", &self.inviter_email)
            .field("inviter_name", &Hidden)
            .finish()
    }
}

/// What AWS needs to know to open a partner account.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreatePartnerRequest {
    /// Where the account is created: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Idempotency token: sending the same token again does not create a second partner. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// The company name as it is officially registered, for example `Example Cloud GmbH`. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "LegalName", deserialize_with = "or_default")]
    pub legal_name: String,
    /// The one kind of offering that describes the business best.
    #[serde(rename = "PrimarySolutionType", deserialize_with = "or_default")]
    pub primary_solution_type: PrimarySolutionType,
    /// The person at your company whom AWS talks to about the partnership.
    #[serde(rename = "AllianceLeadContact", deserialize_with = "or_default")]
    pub alliance_lead_contact: AllianceLeadContact,
    /// The six digits that `SendEmailVerificationCode` mailed to the alliance lead. Keep it a string, so that a leading zero survives.
    ///
    /// The six-digit code from a verification email, as a string. Sensitive: never log or store it.
    ///
    /// Limits: `minLength` `6`, `maxLength` `6`, `pattern` `^[0-9]+$`.
    #[serde(rename = "EmailVerificationCode", deserialize_with = "or_default")]
    pub email_verification_code: String,
    /// Your own labels for the new account, for instance to group it in cost or inventory reports.
    ///
    /// Tags of a resource. Use each key only once.
    ///
    /// Limits: `minItems` `0`, `maxItems` `200`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

impl fmt::Debug for CreatePartnerRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreatePartnerRequest")
            .field("catalog", &self.catalog)
            .field("client_token", &self.client_token)
            .field("legal_name", &Hidden)
            .field("primary_solution_type", &self.primary_solution_type)
            .field("alliance_lead_contact", &self.alliance_lead_contact)
            .field("email_verification_code", &Hidden)
            .field("tags", &self.tags)
            .finish()
    }
}

/// The partner account as AWS has just created it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CreatePartnerResponse {
    /// The catalog in which the account now exists, as named in the request.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN of the new account, for IAM policies and for tagging calls.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// The new account's ID, such as `partner-a1B2c3D4e5F6g`. Keep it: later calls take it as `Identifier`.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// The registered company name that AWS stored. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "LegalName", deserialize_with = "or_default")]
    pub legal_name: String,
    /// The moment at which AWS created the account.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CreatedAt", deserialize_with = "or_default")]
    pub created_at: Timestamp,
    /// The profile that belongs to the new account. Change it later with `StartProfileUpdateTask`.
    #[serde(rename = "Profile", deserialize_with = "or_default")]
    pub profile: PartnerProfile,
    /// Email domains by which AWS counts employees' training and certifications towards this partner.
    ///
    /// Email domains that are registered for a partner.
    ///
    /// Limits: `minItems` `0`, `maxItems` `100`.
    #[serde(rename = "AwsTrainingCertificationEmailDomains", skip_serializing_if = "Option::is_none")]
    pub aws_training_certification_email_domains: Option<Vec<PartnerDomain>>,
    /// The contact that AWS stored for the partnership.
    #[serde(rename = "AllianceLeadContact", deserialize_with = "or_default")]
    pub alliance_lead_contact: AllianceLeadContact,
}

impl fmt::Debug for CreatePartnerResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreatePartnerResponse")
            .field("catalog", &self.catalog)
            .field("arn", &self.arn)
            .field("id", &self.id)
            .field("legal_name", &Hidden)
            .field("created_at", &self.created_at)
            .field("profile", &self.profile)
            .field("aws_training_certification_email_domains", &self.aws_training_certification_email_domains)
            .field("alliance_lead_contact", &self.alliance_lead_contact)
            .finish()
    }
}

/// The partner account and the email domain to remove from it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DisassociateAwsTrainingCertificationEmailDomainRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The partner account that loses the domain, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Idempotency token: sending the same token again does not remove anything a second time. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// The domain to remove, as `GetPartner` lists it. No code is needed.
    ///
    /// A domain name such as `example.com`, without `@`, protocol or path.
    ///
    /// Limits: `minLength` `1`, `maxLength` `253`, `pattern` `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$`.
    #[serde(rename = "DomainName", deserialize_with = "or_default")]
    pub domain_name: String,
}

/// An empty answer: the domain is removed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DisassociateAwsTrainingCertificationEmailDomainResponse {
}

/// One fault that a profile update task ran into.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ErrorDetail {
    /// The language version in which the fault is, for example `en-US`.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Locale", deserialize_with = "or_default")]
    pub locale: String,
    /// What is wrong, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
    /// What is wrong, for code to branch on.
    #[serde(rename = "Reason", deserialize_with = "or_default")]
    pub reason: ProfileValidationErrorReason,
}

open_enum! {
    /// What is wrong with a field.
    FieldValidationCode {
        /// The field is required and was not sent.
        RequiredFieldMissing = "REQUIRED_FIELD_MISSING",
        /// The value occurs twice, or is taken.
        DuplicateValue = "DUPLICATE_VALUE",
        /// The value is not acceptable.
        InvalidValue = "INVALID_VALUE",
        /// The text does not have the required form.
        InvalidStringFormat = "INVALID_STRING_FORMAT",
        /// The list has too many entries.
        TooManyValues = "TOO_MANY_VALUES",
        /// The field may not be set or changed in this way.
        ActionNotPermitted = "ACTION_NOT_PERMITTED",
        /// The text is not one of the allowed values.
        InvalidEnumValue = "INVALID_ENUM_VALUE",
    }
}

/// A fault in one field of the request.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct FieldValidationError {
    /// The field at fault, by its name in the request.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Name", deserialize_with = "or_default")]
    pub name: String,
    /// What is wrong with the field, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
    /// What is wrong with the field, for code to branch on.
    #[serde(rename = "Code", deserialize_with = "or_default")]
    pub code: FieldValidationCode,
}

/// The partner account whose alliance lead to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetAllianceLeadContactRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The partner account whose contact to read, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The partner account and the contact it has now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetAllianceLeadContactResponse {
    /// The catalog in which the account exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN of the partner account.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account, also when the request named it by ARN.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// The contact that AWS has stored. Change it with `PutAllianceLeadContact`.
    #[serde(rename = "AllianceLeadContact", deserialize_with = "or_default")]
    pub alliance_lead_contact: AllianceLeadContact,
}

/// The connection invitation to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetConnectionInvitationRequest {
    /// Where the invitation is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The invitation to read, by its ID; an ARN is refused.
    ///
    /// ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The connection invitation as it is now.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetConnectionInvitationResponse {
    /// The catalog in which the invitation exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ID of the invitation, as named in the request.
    ///
    /// ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ARN of the invitation, for IAM policies.
    ///
    /// ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the connection that the invitation led to or adds to; absent as long as there is none.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "ConnectionId", skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// The kind of connection that is proposed.
    #[serde(rename = "ConnectionType", deserialize_with = "or_default")]
    pub connection_type: ConnectionType,
    /// The moment at which the invitation was sent.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CreatedAt", deserialize_with = "or_default")]
    pub created_at: Timestamp,
    /// The moment of the invitation's last change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The moment at which a `PENDING` invitation becomes `EXPIRED`; absent if none is set.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "ExpiresAt", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The other side: the receiver if you are the sender, else the sender.
    ///
    /// One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
    ///
    /// Limits: `minLength` `1`, `maxLength` `100`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "OtherParticipantIdentifier", deserialize_with = "or_default")]
    pub other_participant_identifier: String,
    /// Your part in the invitation; a `RECEIVER` can accept or reject it, a `SENDER` can cancel it.
    #[serde(rename = "ParticipantType", deserialize_with = "or_default")]
    pub participant_type: ParticipantType,
    /// How far the invitation is: only a `PENDING` one can still be answered or canceled.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: InvitationStatus,
    /// What the sender wrote to the receiver.
    ///
    /// Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$`.
    #[serde(rename = "InvitationMessage", deserialize_with = "or_default")]
    pub invitation_message: String,
    /// Email address of the person who sent the invitation.
    ///
    /// A plain email address such as `name@example.com`, without a display name or angle brackets.
    ///
    /// Limits: `minLength` `1`, `maxLength` `320`, `pattern` `` ^(?:\[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$ ``.
    #[serde(rename = "InviterEmail", deserialize_with = "or_default")]
    pub inviter_email: String,
    /// Name of the person who sent the invitation. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "InviterName", deserialize_with = "or_default")]
    pub inviter_name: String,
}

impl fmt::Debug for GetConnectionInvitationResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetConnectionInvitationResponse")
            .field("catalog", &self.catalog)
            .field("id", &self.id)
            .field("arn", &self.arn)
            .field("connection_id", &self.connection_id)
            .field("connection_type", &self.connection_type)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("expires_at", &self.expires_at)
            .field("other_participant_identifier", &self.other_participant_identifier)
            .field("participant_type", &self.participant_type)
            .field("status", &self.status)
            .field("invitation_message", &self.invitation_message)
            .field("inviter_email", &self.inviter_email)
            .field("inviter_name", &Hidden)
            .finish()
    }
}

/// The catalog whose connection preferences to read; they are always your own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetConnectionPreferencesRequest {
    /// Where the preferences hold: `AWS` for the real ones, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
}

/// Your connection preferences as they are now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetConnectionPreferencesResponse {
    /// The catalog in which the preferences hold.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN of your connection preferences, for IAM policies.
    ///
    /// ARN of an account's connection preferences: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/connection-preferences`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/connection-preferences$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// From whom you accept connection invitations.
    #[serde(rename = "AccessType", deserialize_with = "or_default")]
    pub access_type: AccessType,
    /// Who may not invite you under `ALLOW_BY_DEFAULT_DENY_SOME`; absent if nobody is excluded.
    ///
    /// Sides of connections, by profile ID or account ID.
    ///
    /// Each item: One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID. (minLength 1, maxLength 100, pattern ^\[a-zA-Z0-9-\]+$)
    #[serde(rename = "ExcludedParticipantIds", skip_serializing_if = "Option::is_none")]
    pub excluded_participant_ids: Option<Vec<String>>,
    /// The moment of the last change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The present revision. `UpdateConnectionPreferences` asks for it.
    ///
    /// Version counter of the connection preferences, a whole number. Pass on what you read; do not count yourself.
    #[serde(rename = "Revision", deserialize_with = "or_default")]
    pub revision: i64,
}

/// The connection to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetConnectionRequest {
    /// Where the connection is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The connection to read, by its ID; an ARN is refused.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The connection as it is now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetConnectionResponse {
    /// The catalog in which the connection exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ID of the connection, as named in the request.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ARN of the connection, for IAM policies.
    ///
    /// ARN of a connection: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection/<connection ID>`. It names no account, so tagging calls refuse it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// AWS account ID of the other side; connecting has made it known to you.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `pattern` `^[0-9]{12}$`.
    #[serde(rename = "OtherParticipantAccountId", deserialize_with = "or_default")]
    pub other_participant_account_id: String,
    /// The moment of the connection's last change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The kinds of connection between the two, ended ones included as `CANCELED`.
    ///
    /// The kinds of a connection, each with everything about it.
    #[serde(rename = "ConnectionTypes", deserialize_with = "or_default")]
    pub connection_types: BTreeMap<String, ConnectionTypeDetail>,
}

/// The partner account to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetPartnerRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The partner account to read, by ID or by ARN; `ListPartners` finds it.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The partner account as it is now.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetPartnerResponse {
    /// The catalog in which the account exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN of the account, for IAM policies and for tagging calls.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the account, also when the request named it by ARN.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// The company name as it is officially registered. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "LegalName", deserialize_with = "or_default")]
    pub legal_name: String,
    /// The moment at which AWS created the account.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CreatedAt", deserialize_with = "or_default")]
    pub created_at: Timestamp,
    /// The profile that belongs to the account. Change it with `StartProfileUpdateTask`.
    #[serde(rename = "Profile", deserialize_with = "or_default")]
    pub profile: PartnerProfile,
    /// Email domains by which AWS counts employees' training and certifications towards this partner; absent if there are none.
    ///
    /// Email domains that are registered for a partner.
    ///
    /// Limits: `minItems` `0`, `maxItems` `100`.
    #[serde(rename = "AwsTrainingCertificationEmailDomains", skip_serializing_if = "Option::is_none")]
    pub aws_training_certification_email_domains: Option<Vec<PartnerDomain>>,
}

impl fmt::Debug for GetPartnerResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetPartnerResponse")
            .field("catalog", &self.catalog)
            .field("arn", &self.arn)
            .field("id", &self.id)
            .field("legal_name", &Hidden)
            .field("created_at", &self.created_at)
            .field("profile", &self.profile)
            .field("aws_training_certification_email_domains", &self.aws_training_certification_email_domains)
            .finish()
    }
}

/// The partner account whose profile update task to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetProfileUpdateTaskRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The partner account, by ID or by ARN. The request takes no task ID: the answer is about the latest task.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The task as it is now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetProfileUpdateTaskResponse {
    /// The catalog in which the task runs.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN to refer to; by its form in the model it is that of the partner account, not of the task.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account whose profile the task changes.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ID of the task. `CancelProfileUpdateTask` asks for it.
    ///
    /// ID of a profile update task: `pprofiletask-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^pprofiletask-[A-Za-z0-9]{13}$`.
    #[serde(rename = "TaskId", deserialize_with = "or_default")]
    pub task_id: String,
    /// The profile that the task aims for.
    #[serde(rename = "TaskDetails", deserialize_with = "or_default")]
    pub task_details: TaskDetails,
    /// The moment at which the task began.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "StartedAt", deserialize_with = "or_default")]
    pub started_at: Timestamp,
    /// How far the task is. Ask again, after a pause, while it is `IN_PROGRESS`.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: ProfileTaskStatus,
    /// The moment at which the task ended; absent while it runs.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "EndedAt", skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
    /// Why the task failed, fault by fault; absent if there is nothing to report.
    ///
    /// The faults that a profile update task ran into.
    ///
    /// Limits: `minItems` `1`, `maxItems` `50`.
    #[serde(rename = "ErrorDetailList", skip_serializing_if = "Option::is_none")]
    pub error_detail_list: Option<Vec<ErrorDetail>>,
}

/// The partner account whose profile's visibility to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetProfileVisibilityRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The partner account whose profile it is, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The partner account and who can see its profile now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetProfileVisibilityResponse {
    /// The catalog in which the account exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN of the partner account.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account, also when the request named it by ARN.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// Who can see the profile. Change it with `PutProfileVisibility`.
    #[serde(rename = "Visibility", deserialize_with = "or_default")]
    pub visibility: ProfileVisibility,
    /// ID of the profile that the visibility is about.
    ///
    /// ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `50`, `pattern` `^pprofile-[A-Za-z0-9]{13}$`.
    #[serde(rename = "ProfileId", deserialize_with = "or_default")]
    pub profile_id: String,
}

/// The partner account whose association to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetQualificationsAssociationDetailsRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Your partner account, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// Whether the partner is in an association, and who else is in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetQualificationsAssociationDetailsResponse {
    /// The catalog in which the account exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN of the partner account.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account, also when the request named it by ARN.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// Whether the partner is in an association.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: QualificationsAssociationStatus,
    /// The primary partner, whom the others have joined; absent without an association.
    #[serde(rename = "PrimaryPartner", skip_serializing_if = "Option::is_none")]
    pub primary_partner: Option<QualificationsAssociationPartner>,
    /// The partners who have joined the primary one; absent without an association.
    ///
    /// The partners whose qualifications are joined with those of one primary partner.
    ///
    /// Limits: `minItems` `0`, `maxItems` `6`.
    #[serde(rename = "AssociatedPartners", skip_serializing_if = "Option::is_none")]
    pub associated_partners: Option<Vec<QualificationsAssociationPartner>>,
    /// The moment of the association's last change; absent if there was none.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Timestamp>,
}

/// The partner account whose association task to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetQualificationsAssociationTaskRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Your partner account, by ID or by ARN. The request takes no task ID: the answer is about the latest task.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The task as it is now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetQualificationsAssociationTaskResponse {
    /// The catalog in which the task runs.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN to refer to; by its form in the model it is that of the partner account, not of the task.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account that the task is about.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ID of the task, as `StartQualificationsAssociationTask` named it.
    ///
    /// ID of a task that joins qualifications: `pqatask-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^pqatask-[A-Za-z0-9]{13}$`.
    #[serde(rename = "TaskId", deserialize_with = "or_default")]
    pub task_id: String,
    /// How far the task is. Ask again, after a pause, while it is `IN_PROGRESS`.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: QualificationsAssociationTaskStatus,
    /// The primary partner with whose qualifications the task joins yours.
    #[serde(rename = "PrimaryPartner", deserialize_with = "or_default")]
    pub primary_partner: QualificationsAssociationPartner,
    /// The moment at which the task began.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "StartedAt", deserialize_with = "or_default")]
    pub started_at: Timestamp,
    /// The moment at which the task ended; absent while it runs.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "EndedAt", skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
}

/// The partner account whose disassociation task to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetQualificationsDisassociationTaskRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Your partner account, by ID or by ARN. The request takes no task ID: the answer is about the latest task.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
}

/// The task as it is now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetQualificationsDisassociationTaskResponse {
    /// The catalog in which the task runs.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN to refer to; by its form in the model it is that of the partner account, not of the task.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account that the task is about.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ID of the task, as `StartQualificationsDisassociationTask` named it.
    ///
    /// ID of a task that separates qualifications: `pqdtask-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^pqdtask-[A-Za-z0-9]{13}$`.
    #[serde(rename = "TaskId", deserialize_with = "or_default")]
    pub task_id: String,
    /// How far the task is. Ask again, after a pause, while it is `IN_PROGRESS`.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: QualificationsDisassociationTaskStatus,
    /// The partner from whom the task separates you.
    #[serde(rename = "AssociatedPartner", deserialize_with = "or_default")]
    pub associated_partner: QualificationsAssociationPartner,
    /// The moment at which the task began.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "StartedAt", deserialize_with = "or_default")]
    pub started_at: Timestamp,
    /// The moment at which the task ended; absent while it runs.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "EndedAt", skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
}

/// The verification to read. There is neither an ID nor a catalog: it is the one of its kind for the caller's account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetVerificationRequest {
    /// Which of the two verifications to read.
    #[serde(rename = "VerificationType", deserialize_with = "or_default")]
    pub verification_type: VerificationType,
}

/// The verification as it is now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct GetVerificationResponse {
    /// Which of the two verifications this is, as named in the request.
    #[serde(rename = "VerificationType", deserialize_with = "or_default")]
    pub verification_type: VerificationType,
    /// How far the verification is. Ask again, after a pause, while it is `PENDING_CUSTOMER_ACTION` or `IN_PROGRESS`.
    #[serde(rename = "VerificationStatus", deserialize_with = "or_default")]
    pub verification_status: VerificationStatus,
    /// Why the verification has this status; absent if there is nothing to report.
    ///
    /// Why a verification has its status, in one line for people to read; do not match on the wording.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "VerificationStatusReason", skip_serializing_if = "Option::is_none")]
    pub verification_status_reason: Option<String>,
    /// What it has to tell beyond the status: what your side must do, and the details of a business.
    #[serde(rename = "VerificationResponseDetails", deserialize_with = "or_default")]
    pub verification_response_details: VerificationResponseDetails,
    /// The moment at which the verification began.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "StartedAt", deserialize_with = "or_default")]
    pub started_at: Timestamp,
    /// The moment at which the verification ended; absent while it runs.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CompletedAt", skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
}

/// Where the partner's head office is. If given, both codes are needed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Headquarters {
    /// Country, as two capital letters, for example `US`.
    ///
    /// A country as two capital letters, for example `DE`.
    ///
    /// Limits: `minLength` `2`, `maxLength` `2`, `pattern` `^[A-Z]{2}$`.
    #[serde(rename = "CountryCode", deserialize_with = "or_default")]
    pub country_code: String,
    /// State, province or region within the country, without the country prefix: `WA`, not `US-WA`.
    ///
    /// A state, province or region as one to three capital letters or digits, for example `BY` or `13`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `3`, `pattern` `^[A-Z0-9]{1,3}$`.
    #[serde(rename = "SubdivisionCode", deserialize_with = "or_default")]
    pub subdivision_code: String,
}

open_enum! {
    /// An industry in which the partner's customers work. Some values overlap; choose the closest ones.
    IndustrySegment {
        /// Agriculture and mining.
        AgricultureMining = "AGRICULTURE_MINING",
        /// Biotechnology.
        Biotechnology = "BIOTECHNOLOGY",
        /// Services for businesses and consumers.
        BusinessConsumerServices = "BUSINESS_CONSUMER_SERVICES",
        /// Business services; the value really is this short.
        BusinessServ = "BUSINESS_SERV",
        /// Communications.
        Communications = "COMMUNICATIONS",
        /// Computer hardware.
        ComputerHardware = "COMPUTER_HARDWARE",
        /// Computers and electronics.
        ComputersElectronics = "COMPUTERS_ELECTRONICS",
        /// Computer software.
        ComputerSoftware = "COMPUTER_SOFTWARE",
        /// Consumer goods.
        ConsumerGoods = "CONSUMER_GOODS",
        /// Other consumer business.
        ConsumerRelated = "CONSUMER_RELATED",
        /// Education.
        Education = "EDUCATION",
        /// Energy and utilities.
        EnergyUtilities = "ENERGY_UTILITIES",
        /// Banking, insurance and other financial services.
        FinancialServices = "FINANCIAL_SERVICES",
        /// Games.
        Gaming = "GAMING",
        /// Government.
        Government = "GOVERNMENT",
        /// Government, education and public services taken together.
        GovernmentEducationPublicServices = "GOVERNMENT_EDUCATION_PUBLIC_SERVICES",
        /// Healthcare.
        Healthcare = "HEALTHCARE",
        /// Healthcare, pharmaceuticals and biotechnology taken together.
        HealthcarePharmaceuticalsBiotech = "HEALTHCARE_PHARMACEUTICALS_BIOTECH",
        /// Industry and energy.
        IndustrialEnergy = "INDUSTRIAL_ENERGY",
        /// Internet business.
        InternetSpecific = "INTERNET_SPECIFIC",
        /// Life sciences.
        LifeSciences = "LIFE_SCIENCES",
        /// Manufacturing.
        Manufacturing = "MANUFACTURING",
        /// Media, entertainment and leisure.
        MediaEntertainmentLeisure = "MEDIA_ENTERTAINMENT_LEISURE",
        /// Media and entertainment.
        MediaEntertainment = "MEDIA_ENTERTAINMENT",
        /// Medicine and health.
        MedicalHealth = "MEDICAL_HEALTH",
        /// Non-profit organizations.
        NonProfitOrganization = "NON_PROFIT_ORGANIZATION",
        /// None of the other values fits.
        Other = "OTHER",
        /// Law, accounting, consulting and other professional services.
        ProfessionalServices = "PROFESSIONAL_SERVICES",
        /// Real estate and construction.
        RealEstateConstruction = "REAL_ESTATE_CONSTRUCTION",
        /// Retail.
        Retail = "RETAIL",
        /// Retail, wholesale and distribution taken together.
        RetailWholesaleDistribution = "RETAIL_WHOLESALE_DISTRIBUTION",
        /// Semiconductors and electronics; the value really is this short.
        SemiconductorElectr = "SEMICONDUCTOR_ELECTR",
        /// Software and internet.
        SoftwareInternet = "SOFTWARE_INTERNET",
        /// Telecommunications.
        Telecommunications = "TELECOMMUNICATIONS",
        /// Transport and logistics.
        TransportationLogistics = "TRANSPORTATION_LOGISTICS",
        /// Travel and hospitality.
        TravelHospitality = "TRAVEL_HOSPITALITY",
        /// Wholesale and distribution.
        WholesaleDistribution = "WHOLESALE_DISTRIBUTION",
    }
}

/// Something failed inside AWS. Trying again after a pause is safe for idempotent calls.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct InternalServerException {
    /// What AWS says about the failure, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
}

open_enum! {
    /// How far an invitation is. It begins as `PENDING` and ends in one of the other four, for good.
    InvitationStatus {
        /// Waiting for the receiver's answer; only now can it be accepted, rejected or canceled.
        Pending = "PENDING",
        /// The receiver said yes: there is a connection now.
        Accepted = "ACCEPTED",
        /// The receiver said no.
        Rejected = "REJECTED",
        /// The sender withdrew it before there was an answer.
        Canceled = "CANCELED",
        /// Nobody answered in time. Send a new one if it still matters.
        Expired = "EXPIRED",
    }
}

/// Which connection invitations to list, and which page of them. Filters that you leave out do not narrow the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListConnectionInvitationsRequest {
    /// Where the invitations are: `AWS` for the real ones, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Where to go on: the `NextToken` of the page before. Leave it out for the first page.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[\S]+$`.
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// Only invitations to this kind of connection.
    #[serde(rename = "ConnectionType", skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<ConnectionType>,
    /// The most invitations you want on one page.
    ///
    /// Size of a page; AWS may put fewer items on it.
    ///
    /// Limits: `minimum` `1`, `maximum` `100`.
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// Only invitations to or from one of these.
    ///
    /// The other sides to look for.
    ///
    /// Each item: One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID. (minLength 1, maxLength 100, pattern ^\[a-zA-Z0-9-\]+$)
    ///
    /// Limits: `minItems` `0`, `maxItems` `100`.
    #[serde(rename = "OtherParticipantIdentifiers", skip_serializing_if = "Option::is_none")]
    pub other_participant_identifiers: Option<Vec<String>>,
    /// Only invitations in which this is your part: `SENDER` for those you sent, `RECEIVER` for those you got.
    #[serde(rename = "ParticipantType", skip_serializing_if = "Option::is_none")]
    pub participant_type: Option<ParticipantType>,
    /// Only invitations with this status, for example `PENDING` for those still open.
    #[serde(rename = "Status", skip_serializing_if = "Option::is_none")]
    pub status: Option<InvitationStatus>,
}

/// One page of connection invitations.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListConnectionInvitationsResponse {
    /// The invitations on this page. Go on as long as there is a `NextToken`.
    ///
    /// Connection invitations on one page.
    #[serde(rename = "ConnectionInvitationSummaries", deserialize_with = "or_default")]
    pub connection_invitation_summaries: Vec<ConnectionInvitationSummary>,
    /// Token of the next page; absent on the last one.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[\S]+$`.
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// Which connections to list, and which page of them. Filters that you leave out do not narrow the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListConnectionsRequest {
    /// Where the connections are: `AWS` for the real ones, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Where to go on: the `NextToken` of the page before. Leave it out for the first page.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[\S]+$`.
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
    /// Only connections that have this kind.
    ///
    /// A kind of connection such as `SUBSIDIARY`, or a kind and its status such as `OPPORTUNITY_COLLABORATION:ACTIVE`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^[a-zA-Z_-]+(:[a-zA-Z]+)?$`.
    #[serde(rename = "ConnectionType", skip_serializing_if = "Option::is_none")]
    pub connection_type: Option<String>,
    /// The most connections you want on one page.
    ///
    /// Size of a page; AWS may put fewer items on it.
    ///
    /// Limits: `minimum` `1`, `maximum` `100`.
    #[serde(rename = "MaxResults", skip_serializing_if = "Option::is_none")]
    pub max_results: Option<i32>,
    /// Only connections with one of these.
    ///
    /// The other sides to look for.
    ///
    /// Each item: One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID. (minLength 1, maxLength 100, pattern ^\[a-zA-Z0-9-\]+$)
    ///
    /// Limits: `minItems` `0`, `maxItems` `100`.
    #[serde(rename = "OtherParticipantIdentifiers", skip_serializing_if = "Option::is_none")]
    pub other_participant_identifiers: Option<Vec<String>>,
}

/// One page of connections.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListConnectionsResponse {
    /// The connections on this page. Go on as long as there is a `NextToken`.
    ///
    /// Connections on one page.
    #[serde(rename = "ConnectionSummaries", deserialize_with = "or_default")]
    pub connection_summaries: Vec<ConnectionSummary>,
    /// Token of the next page; absent on the last one.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[\S]+$`.
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// The catalog whose partner accounts to list, and which page of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListPartnersRequest {
    /// Where the partner accounts are: `AWS` for the real ones, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Where to go on: the `NextToken` of the page before. Leave it out for the first page.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[\S]+$`.
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// One page of partner accounts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListPartnersResponse {
    /// The partner accounts on this page. Go on as long as there is a `NextToken`.
    ///
    /// Partner accounts on one page.
    ///
    /// Limits: `minItems` `0`, `maxItems` `50`.
    #[serde(rename = "PartnerSummaryList", deserialize_with = "or_default")]
    pub partner_summary_list: Vec<PartnerSummary>,
    /// Token of the next page; absent on the last one.
    ///
    /// An opaque page token. Pass it back unchanged, together with the same filters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `2048`, `pattern` `^[\S]+$`.
    #[serde(rename = "NextToken", skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

/// The resource whose tags to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListTagsForResourceRequest {
    /// The resource whose tags to read, by ARN; `GetPartner` tells that of a partner account.
    ///
    /// ARN of a resource that carries tags, such as a partner account. It must name an account, which ARNs of connections and invitations do not.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+$`.
    #[serde(rename = "ResourceArn", deserialize_with = "or_default")]
    pub resource_arn: String,
}

/// The resource and its tags.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ListTagsForResourceResponse {
    /// ARN of the resource, as named in the request.
    ///
    /// ARN of a resource that carries tags, such as a partner account. It must name an account, which ARNs of connections and invitations do not.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+$`.
    #[serde(rename = "ResourceArn", deserialize_with = "or_default")]
    pub resource_arn: String,
    /// All tags of the resource; absent if it has none.
    ///
    /// Tags of a resource. Use each key only once.
    ///
    /// Limits: `minItems` `0`, `maxItems` `200`.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<Tag>>,
}

/// The readable part of a profile in one more language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LocalizedContent {
    /// Partner name to show to readers of this language.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "DisplayName", deserialize_with = "or_default")]
    pub display_name: String,
    /// The introduction to the partner, written in this language.
    ///
    /// Introductory text in one language, in one paragraph: line breaks and most emoji are refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `600`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "Description", deserialize_with = "or_default")]
    pub description: String,
    /// The `https` page to which readers of this language are sent.
    ///
    /// A web address that starts with `https://` and contains no spaces; plain `http` is refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$`.
    #[serde(rename = "WebsiteUrl", deserialize_with = "or_default")]
    pub website_url: String,
    /// The `https` address of the logo for this language; it may be the same as the main one.
    ///
    /// A web address that starts with `https://` and contains no spaces; plain `http` is refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$`.
    #[serde(rename = "LogoUrl", deserialize_with = "or_default")]
    pub logo_url: String,
    /// The language this version is for, for example `de-DE`.
    ///
    /// Language and country, two letters each, as in `en-US` or `ja-JP`. Longer tags such as `zh-Hans-CN` are refused.
    ///
    /// Limits: `pattern` `^[a-z]{2}-[A-Z]{2}$`.
    #[serde(rename = "Locale", deserialize_with = "or_default")]
    pub locale: String,
}

open_union! {
    /// One side of a connection, by what it is known as. Exactly one of the three is set.
    Participant {
        /// Set when the participant is known by its partner profile.
        PartnerProfile(PartnerProfileSummary) = "PartnerProfile",
        /// Set when the participant is known by its seller profile.
        SellerProfile(SellerProfileSummary) = "SellerProfile",
        /// Set when the participant is known by its account only.
        Account(AccountSummary) = "Account",
    }
}

open_enum! {
    /// Your part in an invitation.
    ParticipantType {
        /// You sent the invitation.
        Sender = "SENDER",
        /// The invitation was sent to you.
        Receiver = "RECEIVER",
    }
}

/// An email domain that is registered for a partner.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartnerDomain {
    /// The part of an email address after the `@`, for example `example.com`.
    ///
    /// A domain name such as `example.com`, without `@`, protocol or path.
    ///
    /// Limits: `minLength` `1`, `maxLength` `253`, `pattern` `^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$`.
    #[serde(rename = "DomainName", deserialize_with = "or_default")]
    pub domain_name: String,
    /// The moment from which the domain counts as the partner's.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "RegisteredAt", deserialize_with = "or_default")]
    pub registered_at: Timestamp,
}

/// How a partner presents itself to customers and to other partners.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartnerProfile {
    /// Name shown to readers; it may differ from the legal name.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "DisplayName", deserialize_with = "or_default")]
    pub display_name: String,
    /// Short introduction to the partner, in the language of `TranslationSourceLocale`.
    ///
    /// Introductory text of a profile, in one paragraph: line breaks and most emoji are refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `600`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "Description", deserialize_with = "or_default")]
    pub description: String,
    /// Home page of the partner, an `https` address.
    ///
    /// A web address that starts with `https://` and contains no spaces; plain `http` is refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$`.
    #[serde(rename = "WebsiteUrl", deserialize_with = "or_default")]
    pub website_url: String,
    /// Address of the logo image, over `https`.
    ///
    /// A web address that starts with `https://` and contains no spaces; plain `http` is refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$`.
    #[serde(rename = "LogoUrl", deserialize_with = "or_default")]
    pub logo_url: String,
    /// The kind of offering the partner mainly stands for.
    #[serde(rename = "PrimarySolutionType", deserialize_with = "or_default")]
    pub primary_solution_type: PrimarySolutionType,
    /// The industries the partner mainly works for: one to three.
    ///
    /// One to three industries.
    ///
    /// Limits: `minItems` `1`, `maxItems` `3`.
    #[serde(rename = "IndustrySegments", deserialize_with = "or_default")]
    pub industry_segments: Vec<IndustrySegment>,
    /// Language in which the profile is written and from which automatic translations are made, for example `en-US`.
    ///
    /// Language and country, two letters each, as in `en-US` or `ja-JP`. Longer tags such as `zh-Hans-CN` are refused.
    ///
    /// Limits: `pattern` `^[a-z]{2}-[A-Z]{2}$`.
    #[serde(rename = "TranslationSourceLocale", deserialize_with = "or_default")]
    pub translation_source_locale: String,
    /// Versions of the profile in further languages, written by the partner itself.
    ///
    /// Translated versions of a profile, at most twenty.
    ///
    /// Limits: `minItems` `0`, `maxItems` `20`.
    #[serde(rename = "LocalizedContents", skip_serializing_if = "Option::is_none")]
    pub localized_contents: Option<Vec<LocalizedContent>>,
    /// Country and region of the partner's head office, if it is known.
    #[serde(rename = "Headquarters", skip_serializing_if = "Option::is_none")]
    pub headquarters: Option<Headquarters>,
    /// ID of the profile, assigned by AWS; not the same as the partner's own ID.
    ///
    /// ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `50`, `pattern` `^pprofile-[A-Za-z0-9]{13}$`.
    #[serde(rename = "ProfileId", skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
}

/// A partner's profile, in short.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartnerProfileSummary {
    /// ID of the profile; a later `CreateConnectionInvitation` can take it as `ReceiverIdentifier`.
    ///
    /// ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `50`, `pattern` `^pprofile-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// Name of the partner, to show to people.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "Name", deserialize_with = "or_default")]
    pub name: String,
}

/// One partner account in a list; `GetPartner` reads the rest.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PartnerSummary {
    /// The catalog in which the account exists.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN of the account, for IAM policies and for tagging calls.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the account; most calls take it as `Identifier`.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// The company name as it is officially registered. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "LegalName", deserialize_with = "or_default")]
    pub legal_name: String,
    /// The moment at which AWS created the account.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CreatedAt", deserialize_with = "or_default")]
    pub created_at: Timestamp,
}

impl fmt::Debug for PartnerSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PartnerSummary")
            .field("catalog", &self.catalog)
            .field("arn", &self.arn)
            .field("id", &self.id)
            .field("legal_name", &Hidden)
            .field("created_at", &self.created_at)
            .finish()
    }
}

open_enum! {
    /// The main kind of offering a partner brings to its customers.
    PrimarySolutionType {
        /// Software the partner builds and sells.
        SoftwareProducts = "SOFTWARE_PRODUCTS",
        /// Advice: strategy, assessments and architecture.
        ConsultingServices = "CONSULTING_SERVICES",
        /// Project work such as migrations, integrations and custom builds.
        ProfessionalServices = "PROFESSIONAL_SERVICES",
        /// Ongoing operation of customers' workloads.
        ManagedServices = "MANAGED_SERVICES",
        /// Devices and other physical products.
        HardwareProducts = "HARDWARE_PRODUCTS",
        /// Network, telephony and other communication services.
        CommunicationServices = "COMMUNICATION_SERVICES",
        /// Resale of AWS services together with services of the partner's own.
        ValueAddedResaleAwsServices = "VALUE_ADDED_RESALE_AWS_SERVICES",
        /// Courses and other training.
        TrainingServices = "TRAINING_SERVICES",
    }
}

open_enum! {
    /// How far a profile update task is. It begins as `IN_PROGRESS` and ends in one of the other three.
    ProfileTaskStatus {
        /// AWS is still working on it; ask again later.
        InProgress = "IN_PROGRESS",
        /// Stopped by `CancelProfileUpdateTask` before it was done.
        Canceled = "CANCELED",
        /// Done: the profile is changed.
        Succeeded = "SUCCEEDED",
        /// Ended with faults, which `ErrorDetailList` names; correct them and start a new task.
        Failed = "FAILED",
    }
}

open_enum! {
    /// What is wrong with a wanted profile.
    ProfileValidationErrorReason {
        /// A text is not acceptable.
        InvalidContent = "INVALID_CONTENT",
        /// Another profile like this one exists already.
        DuplicateProfile = "DUPLICATE_PROFILE",
        /// The logo is not acceptable.
        InvalidLogo = "INVALID_LOGO",
        /// The logo's address is wrong or leads nowhere.
        InvalidLogoUrl = "INVALID_LOGO_URL",
        /// The logo's file is broken or of the wrong kind.
        InvalidLogoFile = "INVALID_LOGO_FILE",
        /// The logo is too large or too small.
        InvalidLogoSize = "INVALID_LOGO_SIZE",
        /// The home page's address is wrong or leads nowhere.
        InvalidWebsiteUrl = "INVALID_WEBSITE_URL",
    }
}

open_enum! {
    /// Who can see a partner's profile.
    ProfileVisibility {
        /// The profile is kept from the public.
        Private = "PRIVATE",
        /// Everybody can see the profile, customers and other partners alike.
        Public = "PUBLIC",
    }
}

/// The partner account and its new alliance lead.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PutAllianceLeadContactRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The partner account to change, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// The contact as it shall be afterwards; give all four parts, not only the changed ones.
    #[serde(rename = "AllianceLeadContact", deserialize_with = "or_default")]
    pub alliance_lead_contact: AllianceLeadContact,
    /// The six digits that `SendEmailVerificationCode` mailed to the contact. Optional in the model; send it to prove the address.
    ///
    /// The six-digit code from a verification email, as a string. Sensitive: never log or store it.
    ///
    /// Limits: `minLength` `6`, `maxLength` `6`, `pattern` `^[0-9]+$`.
    #[serde(rename = "EmailVerificationCode", skip_serializing_if = "Option::is_none")]
    pub email_verification_code: Option<String>,
}

impl fmt::Debug for PutAllianceLeadContactRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PutAllianceLeadContactRequest")
            .field("catalog", &self.catalog)
            .field("identifier", &self.identifier)
            .field("alliance_lead_contact", &self.alliance_lead_contact)
            .field("email_verification_code", &Hidden)
            .finish()
    }
}

/// The partner account and the contact it has now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PutAllianceLeadContactResponse {
    /// The catalog in which the change was made.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN of the changed partner account.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the changed partner account, also when the request named it by ARN.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// The contact that AWS has stored now.
    #[serde(rename = "AllianceLeadContact", deserialize_with = "or_default")]
    pub alliance_lead_contact: AllianceLeadContact,
}

/// The partner account and who shall see its profile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PutProfileVisibilityRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The partner account whose profile to show or hide, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Who shall see the profile from now on: `PUBLIC` for everybody, `PRIVATE` to hide it.
    #[serde(rename = "Visibility", deserialize_with = "or_default")]
    pub visibility: ProfileVisibility,
}

/// The partner account and who can see its profile after the change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PutProfileVisibilityResponse {
    /// The catalog in which the change was made.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN of the partner account.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account, also when the request named it by ARN.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// Who can see the profile now.
    #[serde(rename = "Visibility", deserialize_with = "or_default")]
    pub visibility: ProfileVisibility,
    /// ID of the profile that was shown or hidden.
    ///
    /// ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `50`, `pattern` `^pprofile-[A-Za-z0-9]{13}$`.
    #[serde(rename = "ProfileId", deserialize_with = "or_default")]
    pub profile_id: String,
}

/// A partner in an association, by profile, by account or by both. In a request give at least one of the two, although the model has both optional.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QualificationsAssociationPartner {
    /// ID of the partner's profile.
    ///
    /// ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `50`, `pattern` `^pprofile-[A-Za-z0-9]{13}$`.
    #[serde(rename = "ProfileId", skip_serializing_if = "Option::is_none")]
    pub profile_id: Option<String>,
    /// AWS account ID of the partner.
    ///
    /// An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
    ///
    /// Limits: `pattern` `^[0-9]{12}$`.
    #[serde(rename = "AccountId", skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
}

open_enum! {
    /// Whether a partner's qualifications are joined with those of others.
    QualificationsAssociationStatus {
        /// Joined: the partner is in an association with a primary partner.
        Associated = "ASSOCIATED",
        /// On its own: the partner is in no association.
        NotAssociated = "NOT_ASSOCIATED",
    }
}

open_enum! {
    /// How far a task that joins qualifications is. The model names no failure.
    QualificationsAssociationTaskStatus {
        /// AWS is still working on it; ask again later.
        InProgress = "IN_PROGRESS",
        /// Done: the qualifications are joined.
        Succeeded = "SUCCEEDED",
    }
}

open_enum! {
    /// How far a task that separates qualifications is. The model names no failure.
    QualificationsDisassociationTaskStatus {
        /// AWS is still working on it; ask again later.
        InProgress = "IN_PROGRESS",
        /// Done: the qualifications are separate again.
        Succeeded = "SUCCEEDED",
    }
}

/// What the verification of a registrant needs: nothing. It has no members; send an empty object.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RegistrantVerificationDetails {
}

/// Where the registrant goes on with the verification.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RegistrantVerificationResponse {
    /// Page on which the registrant proves who they are.
    ///
    /// Address of a page on which a person finishes a verification. Open it in a browser, for that person only.
    #[serde(rename = "CompletionUrl", deserialize_with = "or_default")]
    pub completion_url: String,
    /// The moment at which `CompletionUrl` stops working.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CompletionUrlExpiresAt", deserialize_with = "or_default")]
    pub completion_url_expires_at: Timestamp,
}

/// The invitation you say no to. Only its receiver can reject it, and only while it is `PENDING`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RejectConnectionInvitationRequest {
    /// Where the invitation is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The invitation to reject, by its ID; `ListConnectionInvitations` finds it.
    ///
    /// ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Idempotency token: sending the same token again does not reject anything a second time. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// Why you say no, in your own words. No answer of this API shows it again.
    ///
    /// Why an invitation is rejected, as free text; it may be empty.
    ///
    /// Limits: `minLength` `0`, `maxLength` `256`.
    #[serde(rename = "Reason", skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// The invitation as it is after you said no.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RejectConnectionInvitationResponse {
    /// The catalog in which the change was made.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ID of the rejected invitation; it stays readable with `GetConnectionInvitation`.
    ///
    /// ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ARN of the rejected invitation.
    ///
    /// ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the connection that the invitation would have added to; absent if there is none.
    ///
    /// ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^pac-[A-Za-z0-9]{13}$`.
    #[serde(rename = "ConnectionId", skip_serializing_if = "Option::is_none")]
    pub connection_id: Option<String>,
    /// The kind of connection that was proposed.
    #[serde(rename = "ConnectionType", deserialize_with = "or_default")]
    pub connection_type: ConnectionType,
    /// The moment at which the invitation was sent.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CreatedAt", deserialize_with = "or_default")]
    pub created_at: Timestamp,
    /// The moment of this change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The moment at which the invitation would have become `EXPIRED`; absent if none was set.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "ExpiresAt", skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Timestamp>,
    /// The sender of the invitation.
    ///
    /// One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
    ///
    /// Limits: `minLength` `1`, `maxLength` `100`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "OtherParticipantIdentifier", deserialize_with = "or_default")]
    pub other_participant_identifier: String,
    /// Your part in the invitation: you are its `RECEIVER`.
    #[serde(rename = "ParticipantType", deserialize_with = "or_default")]
    pub participant_type: ParticipantType,
    /// How far the invitation is: `REJECTED` after this call.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: InvitationStatus,
    /// What the sender wrote to you.
    ///
    /// Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$`.
    #[serde(rename = "InvitationMessage", deserialize_with = "or_default")]
    pub invitation_message: String,
    /// Email address of the person who sent the invitation.
    ///
    /// A plain email address such as `name@example.com`, without a display name or angle brackets.
    ///
    /// Limits: `minLength` `1`, `maxLength` `320`, `pattern` `` ^(?:\[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$ ``.
    #[serde(rename = "InviterEmail", deserialize_with = "or_default")]
    pub inviter_email: String,
    /// Name of the person who sent the invitation. Treated as sensitive.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "InviterName", deserialize_with = "or_default")]
    pub inviter_name: String,
}

impl fmt::Debug for RejectConnectionInvitationResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RejectConnectionInvitationResponse")
            .field("catalog", &self.catalog)
            .field("id", &self.id)
            .field("arn", &self.arn)
            .field("connection_id", &self.connection_id)
            .field("connection_type", &self.connection_type)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("expires_at", &self.expires_at)
            .field("other_participant_identifier", &self.other_participant_identifier)
            .field("participant_type", &self.participant_type)
            .field("status", &self.status)
            .field("invitation_message", &self.invitation_message)
            .field("inviter_email", &self.inviter_email)
            .field("inviter_name", &Hidden)
            .finish()
    }
}

/// The thing named in the request does not exist in this catalog, or not for this caller. Check the identifier and `Catalog`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ResourceNotFoundException {
    /// What was not found, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
    /// Which kind of thing was not found, for code to branch on.
    #[serde(rename = "Reason", deserialize_with = "or_default")]
    pub reason: ResourceNotFoundExceptionReason,
}

open_enum! {
    /// The kind of thing that was not found. The list is shared by all account operations.
    ResourceNotFoundExceptionReason {
        /// No such partner account.
        PartnerNotFound = "PARTNER_NOT_FOUND",
        /// The partner has no such profile.
        PartnerProfileNotFound = "PARTNER_PROFILE_NOT_FOUND",
        /// No such profile update task.
        PartnerProfileTaskNotFound = "PARTNER_PROFILE_TASK_NOT_FOUND",
        /// The email domain is not registered for the partner.
        PartnerDomainNotFound = "PARTNER_DOMAIN_NOT_FOUND",
        /// The sender of the invitation has no profile.
        SenderProfileNotFound = "SENDER_PROFILE_NOT_FOUND",
        /// The receiver of the invitation has no profile.
        ReceiverProfileNotFound = "RECEIVER_PROFILE_NOT_FOUND",
        /// No such connection invitation.
        ConnectionInvitationNotFound = "CONNECTION_INVITATION_NOT_FOUND",
        /// No such connection.
        ConnectionNotFound = "CONNECTION_NOT_FOUND",
        /// No verification of this kind has been started.
        VerificationNotFound = "VERIFICATION_NOT_FOUND",
        /// No such task for joining qualifications.
        QualificationsAssociationTaskNotFound = "QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND",
        /// No such task for separating qualifications.
        QualificationsDisassociationTaskNotFound = "QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND",
    }
}

/// A seller's profile, in short.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SellerProfileSummary {
    /// ID of the seller profile; unlike the ID of a partner profile it has no fixed form.
    ///
    /// ID of a seller profile: letters, digits and hyphens. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `50`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// Name of the seller, to show to people.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "Name", deserialize_with = "or_default")]
    pub name: String,
}

/// The address to which AWS mails a code. AWS limits how often this can be done.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SendEmailVerificationCodeRequest {
    /// Where the code shall be used: `AWS` for the real catalog, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The address to prove: that of the contact for `CreatePartner` and `PutAllianceLeadContact`, one in the domain for `AssociateAwsTrainingCertificationEmailDomain`.
    ///
    /// A plain email address such as `name@example.com`, without a display name or angle brackets.
    ///
    /// Limits: `minLength` `1`, `maxLength` `320`, `pattern` `` ^(?:\[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$ ``.
    #[serde(rename = "Email", deserialize_with = "or_default")]
    pub email: String,
}

/// An empty answer: the code comes by email, never here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SendEmailVerificationCodeResponse {
}

/// A quota of the account is used up. Wait for the next day where it is a daily one; otherwise free something or ask AWS for more.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ServiceQuotaExceededException {
    /// Which quota is used up, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
    /// Which quota is used up, for code to branch on.
    #[serde(rename = "Reason", deserialize_with = "or_default")]
    pub reason: ServiceQuotaExceededExceptionReason,
}

open_enum! {
    /// A quota that can run out. The list is shared by all account operations.
    ServiceQuotaExceededExceptionReason {
        /// Too many verification emails were requested.
        LimitExceededNumberOfEmail = "LIMIT_EXCEEDED_NUMBER_OF_EMAIL",
        /// The partner has as many email domains as it may have.
        LimitExceededNumberOfDomain = "LIMIT_EXCEEDED_NUMBER_OF_DOMAIN",
        /// Today's connection invitations are used up.
        LimitExceededNumberOfConnectionInvitationPerDay = "LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY",
        /// The partner has as many active connections as it may have.
        LimitExceededNumberOfActiveConnection = "LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION",
        /// Too many connection invitations are still waiting for an answer.
        LimitExceededNumberOfOpenConnectionInvitation = "LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION",
        /// Today's profile updates are used up.
        LimitExceededNumberOfProfileUpdatePerDay = "LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY",
        /// Today's changes of the profile's visibility are used up.
        LimitExceededNumberOfProfileVisibilityUpdatePerDay = "LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY",
    }
}

/// The partner account and the profile it shall get.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartProfileUpdateTaskRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The partner account whose profile changes, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Idempotency token: sending the same token again does not start a second task. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// The wanted profile. Give every required part, also those that stay as they are.
    #[serde(rename = "TaskDetails", deserialize_with = "or_default")]
    pub task_details: TaskDetails,
}

/// The task as it was when it began.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartProfileUpdateTaskResponse {
    /// The catalog in which the task runs.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN to refer to; by its form in the model it is that of the partner account, not of the task.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account whose profile changes.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ID of the new task. `CancelProfileUpdateTask` asks for it.
    ///
    /// ID of a profile update task: `pprofiletask-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^pprofiletask-[A-Za-z0-9]{13}$`.
    #[serde(rename = "TaskId", deserialize_with = "or_default")]
    pub task_id: String,
    /// The profile that the task aims for, from your request.
    #[serde(rename = "TaskDetails", deserialize_with = "or_default")]
    pub task_details: TaskDetails,
    /// The moment at which the task began.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "StartedAt", deserialize_with = "or_default")]
    pub started_at: Timestamp,
    /// How far the task is: normally still `IN_PROGRESS` in this answer.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: ProfileTaskStatus,
    /// The moment at which the task ended; absent while it runs.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "EndedAt", skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Timestamp>,
    /// Why the task failed, fault by fault; absent if there is nothing to report.
    ///
    /// The faults that a profile update task ran into.
    ///
    /// Limits: `minItems` `1`, `maxItems` `50`.
    #[serde(rename = "ErrorDetailList", skip_serializing_if = "Option::is_none")]
    pub error_detail_list: Option<Vec<ErrorDetail>>,
}

/// The partner account and the primary partner it joins. An `ACTIVE` connection of kind `SUBSIDIARY` between the two must be there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartQualificationsAssociationTaskRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Your partner account, which joins the primary one, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Idempotency token: sending the same token again does not start a second task. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// The partner with whose qualifications yours shall be joined; it cannot be yourself.
    #[serde(rename = "PrimaryPartner", deserialize_with = "or_default")]
    pub primary_partner: QualificationsAssociationPartner,
}

/// The task as it was when it began.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartQualificationsAssociationTaskResponse {
    /// The catalog in which the task runs.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN to refer to; by its form in the model it is that of the partner account, not of the task.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account that the task is about.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ID of the new task, to tell it from later ones.
    ///
    /// ID of a task that joins qualifications: `pqatask-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^pqatask-[A-Za-z0-9]{13}$`.
    #[serde(rename = "TaskId", deserialize_with = "or_default")]
    pub task_id: String,
    /// How far the task is: normally still `IN_PROGRESS` in this answer.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: QualificationsAssociationTaskStatus,
    /// The primary partner with whose qualifications the task joins yours.
    #[serde(rename = "PrimaryPartner", deserialize_with = "or_default")]
    pub primary_partner: QualificationsAssociationPartner,
    /// The moment at which the task began.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "StartedAt", deserialize_with = "or_default")]
    pub started_at: Timestamp,
}

/// The partner account and the partner it leaves. A primary partner cannot leave its own association.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartQualificationsDisassociationTaskRequest {
    /// Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// Your partner account, which leaves the association, by ID or by ARN.
    ///
    /// A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$`.
    #[serde(rename = "Identifier", deserialize_with = "or_default")]
    pub identifier: String,
    /// Idempotency token: sending the same token again does not start a second task. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// The partner you leave: whatever the member's name says, AWS expects the primary partner of your association here, as `GetQualificationsAssociationDetails` names it.
    #[serde(rename = "AssociatedPartner", deserialize_with = "or_default")]
    pub associated_partner: QualificationsAssociationPartner,
}

/// The task as it was when it began.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartQualificationsDisassociationTaskResponse {
    /// The catalog in which the task runs.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN to refer to; by its form in the model it is that of the partner account, not of the task.
    ///
    /// ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// ID of the partner account that the task is about.
    ///
    /// ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `pattern` `^partner-[A-Za-z0-9]{13}$`.
    #[serde(rename = "Id", deserialize_with = "or_default")]
    pub id: String,
    /// ID of the new task, to tell it from later ones.
    ///
    /// ID of a task that separates qualifications: `pqdtask-` and thirteen letters or digits. AWS assigns it.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^pqdtask-[A-Za-z0-9]{13}$`.
    #[serde(rename = "TaskId", deserialize_with = "or_default")]
    pub task_id: String,
    /// How far the task is: normally still `IN_PROGRESS` in this answer.
    #[serde(rename = "Status", deserialize_with = "or_default")]
    pub status: QualificationsDisassociationTaskStatus,
    /// The partner from whom the task separates you.
    #[serde(rename = "AssociatedPartner", deserialize_with = "or_default")]
    pub associated_partner: QualificationsAssociationPartner,
    /// The moment at which the task began.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "StartedAt", deserialize_with = "or_default")]
    pub started_at: Timestamp,
}

/// The verification to begin. No catalog is named: it is about the caller's account.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartVerificationRequest {
    /// Idempotency token: sending the same token again does not start a second verification. Leave it out and the client fills in a fresh one.
    ///
    /// A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[A-Za-z0-9-_]+$`.
    #[serde(rename = "ClientToken", skip_serializing_if = "Option::is_none")]
    pub client_token: Option<String>,
    /// What to verify. Optional in the model; send it, because nothing else says which verification you mean.
    #[serde(rename = "VerificationDetails", skip_serializing_if = "Option::is_none")]
    pub verification_details: Option<VerificationDetails>,
}

/// The verification as it was when it began.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StartVerificationResponse {
    /// Which verification has begun. `GetVerification` takes it to follow this one.
    #[serde(rename = "VerificationType", deserialize_with = "or_default")]
    pub verification_type: VerificationType,
    /// How far the verification is: normally `PENDING_CUSTOMER_ACTION` or `IN_PROGRESS` in this answer.
    #[serde(rename = "VerificationStatus", deserialize_with = "or_default")]
    pub verification_status: VerificationStatus,
    /// Why the verification has this status; absent if there is nothing to report.
    ///
    /// Why a verification has its status, in one line for people to read; do not match on the wording.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "VerificationStatusReason", skip_serializing_if = "Option::is_none")]
    pub verification_status_reason: Option<String>,
    /// What it has to tell beyond the status: what your side must do, and the details of a business.
    #[serde(rename = "VerificationResponseDetails", deserialize_with = "or_default")]
    pub verification_response_details: VerificationResponseDetails,
    /// The moment at which the verification began.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "StartedAt", deserialize_with = "or_default")]
    pub started_at: Timestamp,
    /// The moment at which the verification ended; absent while it runs.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "CompletedAt", skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Timestamp>,
}

/// One label: a key and its value.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tag {
    /// Name of the label, for example `team`. Upper and lower case count as different keys.
    ///
    /// Name of a tag; case matters.
    ///
    /// Limits: `minLength` `1`, `maxLength` `128`.
    #[serde(rename = "Key", deserialize_with = "or_default")]
    pub key: String,
    /// What the label says, for example `alliances`. It may be empty, and case matters.
    ///
    /// Value of a tag; case matters, and the empty string is allowed.
    ///
    /// Limits: `minLength` `0`, `maxLength` `256`.
    #[serde(rename = "Value", deserialize_with = "or_default")]
    pub value: String,
}

/// The resource and the tags it shall get.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagResourceRequest {
    /// The resource to tag, by ARN; `GetPartner` tells that of a partner account.
    ///
    /// ARN of a resource that carries tags, such as a partner account. It must name an account, which ARNs of connections and invitations do not.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+$`.
    #[serde(rename = "ResourceArn", deserialize_with = "or_default")]
    pub resource_arn: String,
    /// The tags to add or to change. Tags with other keys stay as they are.
    ///
    /// Tags of a resource. Use each key only once.
    ///
    /// Limits: `minItems` `0`, `maxItems` `200`.
    #[serde(rename = "Tags", deserialize_with = "or_default")]
    pub tags: Vec<Tag>,
}

/// An empty answer: the tags are set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagResourceResponse {
}

/// The profile that a profile update task aims for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TaskDetails {
    /// Name to show to readers; it may differ from the legal name.
    ///
    /// One line of text in almost any script; line breaks, other control characters and most emoji are refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `80`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "DisplayName", deserialize_with = "or_default")]
    pub display_name: String,
    /// Short introduction to the partner, in the language of `TranslationSourceLocale`, in one paragraph; most emoji are refused.
    ///
    /// Introductory text wanted for a profile, in one paragraph: line breaks and most emoji are refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `600`, `pattern` `^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$`.
    #[serde(rename = "Description", deserialize_with = "or_default")]
    pub description: String,
    /// Home page of the partner; must be `https`.
    ///
    /// A web address that starts with `https://` and contains no spaces; plain `http` is refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$`.
    #[serde(rename = "WebsiteUrl", deserialize_with = "or_default")]
    pub website_url: String,
    /// The `https` address of the logo image; AWS must be able to fetch it, and a bad image makes the task fail.
    ///
    /// A web address that starts with `https://` and contains no spaces; plain `http` is refused.
    ///
    /// Limits: `minLength` `1`, `maxLength` `256`, `pattern` `^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$`.
    #[serde(rename = "LogoUrl", deserialize_with = "or_default")]
    pub logo_url: String,
    /// The kind of offering the partner wants to be known for first.
    #[serde(rename = "PrimarySolutionType", deserialize_with = "or_default")]
    pub primary_solution_type: PrimarySolutionType,
    /// The industries the partner mainly works for: one to three.
    ///
    /// One to three industries.
    ///
    /// Limits: `minItems` `1`, `maxItems` `3`.
    #[serde(rename = "IndustrySegments", deserialize_with = "or_default")]
    pub industry_segments: Vec<IndustrySegment>,
    /// Language in which the texts here are written and from which automatic translations are made, for example `en-US`.
    ///
    /// Language and country, two letters each, as in `en-US` or `ja-JP`. Longer tags such as `zh-Hans-CN` are refused.
    ///
    /// Limits: `pattern` `^[a-z]{2}-[A-Z]{2}$`.
    #[serde(rename = "TranslationSourceLocale", deserialize_with = "or_default")]
    pub translation_source_locale: String,
    /// Versions in further languages, written by you; one entry for each language.
    ///
    /// Translated versions of a profile, at most twenty.
    ///
    /// Limits: `minItems` `0`, `maxItems` `20`.
    #[serde(rename = "LocalizedContents", skip_serializing_if = "Option::is_none")]
    pub localized_contents: Option<Vec<LocalizedContent>>,
    /// Country and region of the head office.
    #[serde(rename = "Headquarters", skip_serializing_if = "Option::is_none")]
    pub headquarters: Option<Headquarters>,
}

/// Too many calls in a short time. Wait and try again, longer each time.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ThrottlingException {
    /// Details on the throttling, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
    /// Code of the service whose rate limit was hit, if AWS names it.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "ServiceCode", skip_serializing_if = "Option::is_none")]
    pub service_code: Option<String>,
    /// Code of the rate limit that was hit, if AWS names it; useful for a quota increase request.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "QuotaCode", skip_serializing_if = "Option::is_none")]
    pub quota_code: Option<String>,
}

/// The resource and the tags it shall lose.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UntagResourceRequest {
    /// The resource that loses tags, by ARN; `GetPartner` tells that of a partner account.
    ///
    /// ARN of a resource that carries tags, such as a partner account. It must name an account, which ARNs of connections and invitations do not.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+$`.
    #[serde(rename = "ResourceArn", deserialize_with = "or_default")]
    pub resource_arn: String,
    /// Names of the tags to remove. Tags with other keys stay as they are.
    ///
    /// Names of tags, without their values.
    ///
    /// Each item: Name of a tag; case matters. (minLength 1, maxLength 128)
    ///
    /// Limits: `minItems` `0`, `maxItems` `50`.
    #[serde(rename = "TagKeys", deserialize_with = "or_default")]
    pub tag_keys: Vec<String>,
}

/// An empty answer: the tags are removed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UntagResourceResponse {
}

/// Your connection preferences as they shall be, and the revision they follow on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateConnectionPreferencesRequest {
    /// Where the preferences hold: `AWS` for the real ones, `Sandbox` for testing.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// The revision that `GetConnectionPreferences` or your last change answered with. If somebody has changed them since, the call is refused.
    ///
    /// Version counter of the connection preferences, a whole number. Pass on what you read; do not count yourself.
    #[serde(rename = "Revision", deserialize_with = "or_default")]
    pub revision: i64,
    /// From whom you want to accept connection invitations.
    #[serde(rename = "AccessType", deserialize_with = "or_default")]
    pub access_type: AccessType,
    /// Who may not invite you under `ALLOW_BY_DEFAULT_DENY_SOME`: the list as it shall be afterwards. Answers call it `ExcludedParticipantIds`.
    ///
    /// Those who may not send invitations.
    ///
    /// Each item: One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID. (minLength 1, maxLength 100, pattern ^\[a-zA-Z0-9-\]+$)
    ///
    /// Limits: `minItems` `0`, `maxItems` `100`.
    #[serde(rename = "ExcludedParticipantIdentifiers", skip_serializing_if = "Option::is_none")]
    pub excluded_participant_identifiers: Option<Vec<String>>,
}

/// Your connection preferences as AWS has stored them now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UpdateConnectionPreferencesResponse {
    /// The catalog in which the change was made.
    ///
    /// Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
    ///
    /// Limits: `minLength` `1`, `maxLength` `64`, `pattern` `^[a-zA-Z0-9-]+$`.
    #[serde(rename = "Catalog", deserialize_with = "or_default")]
    pub catalog: String,
    /// ARN of your connection preferences.
    ///
    /// ARN of an account's connection preferences: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/connection-preferences`.
    ///
    /// Limits: `minLength` `1`, `maxLength` `200`, `pattern` `^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/connection-preferences$`.
    #[serde(rename = "Arn", deserialize_with = "or_default")]
    pub arn: String,
    /// From whom you accept connection invitations now.
    #[serde(rename = "AccessType", deserialize_with = "or_default")]
    pub access_type: AccessType,
    /// Who may not invite you now under `ALLOW_BY_DEFAULT_DENY_SOME`; absent if nobody is excluded.
    ///
    /// Sides of connections, by profile ID or account ID.
    ///
    /// Each item: One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID. (minLength 1, maxLength 100, pattern ^\[a-zA-Z0-9-\]+$)
    #[serde(rename = "ExcludedParticipantIds", skip_serializing_if = "Option::is_none")]
    pub excluded_participant_ids: Option<Vec<String>>,
    /// The moment of this change.
    ///
    /// A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
    #[serde(rename = "UpdatedAt", deserialize_with = "or_default")]
    pub updated_at: Timestamp,
    /// The revision after this change, for the next one.
    ///
    /// Version counter of the connection preferences, a whole number. Pass on what you read; do not count yourself.
    #[serde(rename = "Revision", deserialize_with = "or_default")]
    pub revision: i64,
}

open_union! {
    /// One fault: of a single field or against a business rule. Exactly one of the two is set.
    ValidationError {
        /// Set when a single field is at fault.
        FieldValidationError(FieldValidationError) = "FieldValidationError",
        /// Set when the request as a whole breaks a business rule.
        BusinessValidationError(BusinessValidationError) = "BusinessValidationError",
    }
}

/// AWS looked at the request and found it wrong. It can happen even after the local check passed, since some rules are known to the service only.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ValidationException {
    /// What is wrong, in summary, for people to read; do not match on the wording.
    ///
    /// Free text without a limit in the model.
    #[serde(rename = "Message", deserialize_with = "or_default")]
    pub message: String,
    /// Whether the form of the request or a business rule is at fault.
    #[serde(rename = "Reason", deserialize_with = "or_default")]
    pub reason: ValidationExceptionReason,
    /// The single faults, if AWS lists them.
    ///
    /// The faults found in one request.
    #[serde(rename = "ErrorDetails", skip_serializing_if = "Option::is_none")]
    pub error_details: Option<Vec<ValidationError>>,
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

open_union! {
    /// What to verify. Set exactly one member; it decides the kind of verification.
    VerificationDetails {
        /// Set it to verify the business.
        BusinessVerificationDetails(BusinessVerificationDetails) = "BusinessVerificationDetails",
        /// Set it, to an empty object, to verify the person who registers the business.
        RegistrantVerificationDetails(RegistrantVerificationDetails) = "RegistrantVerificationDetails",
    }
}

open_union! {
    /// What a verification has to tell beyond its status. Exactly one of the two is set, by the kind of verification.
    VerificationResponseDetails {
        /// Set when the business is verified.
        BusinessVerificationResponse(BusinessVerificationResponse) = "BusinessVerificationResponse",
        /// Set when the registrant is verified.
        RegistrantVerificationResponse(RegistrantVerificationResponse) = "RegistrantVerificationResponse",
    }
}

open_enum! {
    /// How far a verification is. `PENDING_CUSTOMER_ACTION` and `IN_PROGRESS` are stages, the other three are ends.
    VerificationStatus {
        /// Waiting for your side: open `CompletionUrl`, if there is one, and finish the steps there.
        PendingCustomerAction = "PENDING_CUSTOMER_ACTION",
        /// AWS is still working on it; ask again later.
        InProgress = "IN_PROGRESS",
        /// Ended without success; see `VerificationStatusReason`.
        Failed = "FAILED",
        /// Passed.
        Succeeded = "SUCCEEDED",
        /// Ended with a refusal; see `VerificationStatusReason`.
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// What is verified. AWS asks for both before `CreatePartner`.
    VerificationType {
        /// The business: that the company is legally registered.
        BusinessVerification = "BUSINESS_VERIFICATION",
        /// The registrant: who the person is that registers the company.
        RegistrantVerification = "REGISTRANT_VERIFICATION",
    }
}

request!(AcceptConnectionInvitationRequest, AcceptConnectionInvitationResponse, ACCEPT_CONNECTION_INVITATION);
request!(AssociateAwsTrainingCertificationEmailDomainRequest, AssociateAwsTrainingCertificationEmailDomainResponse, ASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN);
request!(CancelConnectionRequest, CancelConnectionResponse, CANCEL_CONNECTION);
request!(CancelConnectionInvitationRequest, CancelConnectionInvitationResponse, CANCEL_CONNECTION_INVITATION);
request!(CancelProfileUpdateTaskRequest, CancelProfileUpdateTaskResponse, CANCEL_PROFILE_UPDATE_TASK);
request!(CreateConnectionInvitationRequest, CreateConnectionInvitationResponse, CREATE_CONNECTION_INVITATION);
request!(CreatePartnerRequest, CreatePartnerResponse, CREATE_PARTNER);
request!(DisassociateAwsTrainingCertificationEmailDomainRequest, DisassociateAwsTrainingCertificationEmailDomainResponse, DISASSOCIATE_AWS_TRAINING_CERTIFICATION_EMAIL_DOMAIN);
request!(GetAllianceLeadContactRequest, GetAllianceLeadContactResponse, GET_ALLIANCE_LEAD_CONTACT);
request!(GetConnectionRequest, GetConnectionResponse, GET_CONNECTION);
request!(GetConnectionInvitationRequest, GetConnectionInvitationResponse, GET_CONNECTION_INVITATION);
request!(GetConnectionPreferencesRequest, GetConnectionPreferencesResponse, GET_CONNECTION_PREFERENCES);
request!(GetPartnerRequest, GetPartnerResponse, GET_PARTNER);
request!(GetProfileUpdateTaskRequest, GetProfileUpdateTaskResponse, GET_PROFILE_UPDATE_TASK);
request!(GetProfileVisibilityRequest, GetProfileVisibilityResponse, GET_PROFILE_VISIBILITY);
request!(GetQualificationsAssociationDetailsRequest, GetQualificationsAssociationDetailsResponse, GET_QUALIFICATIONS_ASSOCIATION_DETAILS);
request!(GetQualificationsAssociationTaskRequest, GetQualificationsAssociationTaskResponse, GET_QUALIFICATIONS_ASSOCIATION_TASK);
request!(GetQualificationsDisassociationTaskRequest, GetQualificationsDisassociationTaskResponse, GET_QUALIFICATIONS_DISASSOCIATION_TASK);
request!(GetVerificationRequest, GetVerificationResponse, GET_VERIFICATION);
request!(ListConnectionInvitationsRequest, ListConnectionInvitationsResponse, LIST_CONNECTION_INVITATIONS);
request!(ListConnectionsRequest, ListConnectionsResponse, LIST_CONNECTIONS);
request!(ListPartnersRequest, ListPartnersResponse, LIST_PARTNERS);
request!(ListTagsForResourceRequest, ListTagsForResourceResponse, LIST_TAGS_FOR_RESOURCE);
request!(PutAllianceLeadContactRequest, PutAllianceLeadContactResponse, PUT_ALLIANCE_LEAD_CONTACT);
request!(PutProfileVisibilityRequest, PutProfileVisibilityResponse, PUT_PROFILE_VISIBILITY);
request!(RejectConnectionInvitationRequest, RejectConnectionInvitationResponse, REJECT_CONNECTION_INVITATION);
request!(SendEmailVerificationCodeRequest, SendEmailVerificationCodeResponse, SEND_EMAIL_VERIFICATION_CODE);
request!(StartProfileUpdateTaskRequest, StartProfileUpdateTaskResponse, START_PROFILE_UPDATE_TASK);
request!(StartQualificationsAssociationTaskRequest, StartQualificationsAssociationTaskResponse, START_QUALIFICATIONS_ASSOCIATION_TASK);
request!(StartQualificationsDisassociationTaskRequest, StartQualificationsDisassociationTaskResponse, START_QUALIFICATIONS_DISASSOCIATION_TASK);
request!(StartVerificationRequest, StartVerificationResponse, START_VERIFICATION);
request!(TagResourceRequest, TagResourceResponse, TAG_RESOURCE);
request!(UntagResourceRequest, UntagResourceResponse, UNTAG_RESOURCE);
request!(UpdateConnectionPreferencesRequest, UpdateConnectionPreferencesResponse, UPDATE_CONNECTION_PREFERENCES);

exception!(AccessDeniedException, server: false, retryable: false);
exception!(ConflictException, server: false, retryable: false);
exception!(InternalServerException, server: true, retryable: true);
exception!(ResourceNotFoundException, server: false, retryable: false);
exception!(ServiceQuotaExceededException, server: false, retryable: false);
exception!(ThrottlingException, server: false, retryable: true);
exception!(ValidationException, server: false, retryable: false);
