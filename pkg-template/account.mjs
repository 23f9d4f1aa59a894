// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
import { serviceException } from './errors.mjs';
import { Operation } from './operation.mjs';

export const AcceptConnectionInvitation = /* @__PURE__ */ new Operation(0, 'account', 'AcceptConnectionInvitation');
export const AssociateAwsTrainingCertificationEmailDomain = /* @__PURE__ */ new Operation(1, 'account', 'AssociateAwsTrainingCertificationEmailDomain');
export const CancelConnection = /* @__PURE__ */ new Operation(2, 'account', 'CancelConnection');
export const CancelConnectionInvitation = /* @__PURE__ */ new Operation(3, 'account', 'CancelConnectionInvitation');
export const CancelProfileUpdateTask = /* @__PURE__ */ new Operation(4, 'account', 'CancelProfileUpdateTask');
export const CreateConnectionInvitation = /* @__PURE__ */ new Operation(5, 'account', 'CreateConnectionInvitation');
export const CreatePartner = /* @__PURE__ */ new Operation(6, 'account', 'CreatePartner');
export const DisassociateAwsTrainingCertificationEmailDomain = /* @__PURE__ */ new Operation(7, 'account', 'DisassociateAwsTrainingCertificationEmailDomain');
export const GetAllianceLeadContact = /* @__PURE__ */ new Operation(8, 'account', 'GetAllianceLeadContact');
export const GetConnection = /* @__PURE__ */ new Operation(9, 'account', 'GetConnection');
export const GetConnectionInvitation = /* @__PURE__ */ new Operation(10, 'account', 'GetConnectionInvitation');
export const GetConnectionPreferences = /* @__PURE__ */ new Operation(11, 'account', 'GetConnectionPreferences');
export const GetPartner = /* @__PURE__ */ new Operation(12, 'account', 'GetPartner');
export const GetProfileUpdateTask = /* @__PURE__ */ new Operation(13, 'account', 'GetProfileUpdateTask');
export const GetProfileVisibility = /* @__PURE__ */ new Operation(14, 'account', 'GetProfileVisibility');
export const GetQualificationsAssociationDetails = /* @__PURE__ */ new Operation(15, 'account', 'GetQualificationsAssociationDetails');
export const GetQualificationsAssociationTask = /* @__PURE__ */ new Operation(16, 'account', 'GetQualificationsAssociationTask');
export const GetQualificationsDisassociationTask = /* @__PURE__ */ new Operation(17, 'account', 'GetQualificationsDisassociationTask');
export const GetVerification = /* @__PURE__ */ new Operation(18, 'account', 'GetVerification');
export const ListConnectionInvitations = /* @__PURE__ */ new Operation(19, 'account', 'ListConnectionInvitations');
export const ListConnections = /* @__PURE__ */ new Operation(20, 'account', 'ListConnections');
export const ListPartners = /* @__PURE__ */ new Operation(21, 'account', 'ListPartners');
export const ListTagsForResource = /* @__PURE__ */ new Operation(22, 'account', 'ListTagsForResource');
export const PutAllianceLeadContact = /* @__PURE__ */ new Operation(23, 'account', 'PutAllianceLeadContact');
export const PutProfileVisibility = /* @__PURE__ */ new Operation(24, 'account', 'PutProfileVisibility');
export const RejectConnectionInvitation = /* @__PURE__ */ new Operation(25, 'account', 'RejectConnectionInvitation');
export const SendEmailVerificationCode = /* @__PURE__ */ new Operation(26, 'account', 'SendEmailVerificationCode');
export const StartProfileUpdateTask = /* @__PURE__ */ new Operation(27, 'account', 'StartProfileUpdateTask');
export const StartQualificationsAssociationTask = /* @__PURE__ */ new Operation(28, 'account', 'StartQualificationsAssociationTask');
export const StartQualificationsDisassociationTask = /* @__PURE__ */ new Operation(29, 'account', 'StartQualificationsDisassociationTask');
export const StartVerification = /* @__PURE__ */ new Operation(30, 'account', 'StartVerification');
export const TagResource = /* @__PURE__ */ new Operation(31, 'account', 'TagResource');
export const UntagResource = /* @__PURE__ */ new Operation(32, 'account', 'UntagResource');
export const UpdateConnectionPreferences = /* @__PURE__ */ new Operation(33, 'account', 'UpdateConnectionPreferences');

export const AccessDeniedException = /* @__PURE__ */ serviceException('account', 'AccessDeniedException', 'client', false);
export const ConflictException = /* @__PURE__ */ serviceException('account', 'ConflictException', 'client', false);
export const InternalServerException = /* @__PURE__ */ serviceException('account', 'InternalServerException', 'server', true);
export const ResourceNotFoundException = /* @__PURE__ */ serviceException('account', 'ResourceNotFoundException', 'client', false);
export const ServiceQuotaExceededException = /* @__PURE__ */ serviceException('account', 'ServiceQuotaExceededException', 'client', false);
export const ThrottlingException = /* @__PURE__ */ serviceException('account', 'ThrottlingException', 'client', true);
export const ValidationException = /* @__PURE__ */ serviceException('account', 'ValidationException', 'client', false);

/** Which API this is. */
export const model = { version: '2025-04-04', date: '2026-11-17' };

/** For the clients; not part of the public surface. */
export const service = {
  service: 'account',
  className: 'PartnerCentralAccount',
  target: 'PartnerCentralAccount',
  signingName: 'partnercentral-account',
  operations: [
    AcceptConnectionInvitation,
    AssociateAwsTrainingCertificationEmailDomain,
    CancelConnection,
    CancelConnectionInvitation,
    CancelProfileUpdateTask,
    CreateConnectionInvitation,
    CreatePartner,
    DisassociateAwsTrainingCertificationEmailDomain,
    GetAllianceLeadContact,
    GetConnection,
    GetConnectionInvitation,
    GetConnectionPreferences,
    GetPartner,
    GetProfileUpdateTask,
    GetProfileVisibility,
    GetQualificationsAssociationDetails,
    GetQualificationsAssociationTask,
    GetQualificationsDisassociationTask,
    GetVerification,
    ListConnectionInvitations,
    ListConnections,
    ListPartners,
    ListTagsForResource,
    PutAllianceLeadContact,
    PutProfileVisibility,
    RejectConnectionInvitation,
    SendEmailVerificationCode,
    StartProfileUpdateTask,
    StartQualificationsAssociationTask,
    StartQualificationsDisassociationTask,
    StartVerification,
    TagResource,
    UntagResource,
    UpdateConnectionPreferences,
  ],
  errors: {
    AccessDeniedException,
    ConflictException,
    InternalServerException,
    ResourceNotFoundException,
    ServiceQuotaExceededException,
    ThrottlingException,
    ValidationException,
  },
  timestamps: ['CanceledAt', 'CompletedAt', 'CompletionUrlExpiresAt', 'CreatedAt', 'EndedAt', 'ExpiresAt', 'RegisteredAt', 'StartedAt', 'UpdatedAt'],
  // Input token, output token, page size.
  paginated: {
    ListConnectionInvitations: ['NextToken', 'NextToken', 'MaxResults'],
    ListConnections: ['NextToken', 'NextToken', 'MaxResults'],
    ListPartners: ['NextToken', 'NextToken', undefined],
  },
};
