// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.

/** What PartnerCentral Account is called and has; service.mjs makes it. */
export const account = {
  service: 'account',
  // Of AWS's API, and the date of what we have of it.
  version: '2025-04-04',
  date: '2026-11-17',
  // The client's class, and what a request names as its target.
  className: 'PartnerCentralAccount',
  signingName: 'partnercentral-account',
  // Whether a partition has one endpoint, instead of one a region.
  isGlobal: false,
  // In core.wasm's order, the first of them there as number `first`.
  first: 0,
  operations: [
    'AcceptConnectionInvitation',
    'AssociateAwsTrainingCertificationEmailDomain',
    'CancelConnection',
    'CancelConnectionInvitation',
    'CancelProfileUpdateTask',
    'CreateConnectionInvitation',
    'CreatePartner',
    'DisassociateAwsTrainingCertificationEmailDomain',
    'GetAllianceLeadContact',
    'GetConnection',
    'GetConnectionInvitation',
    'GetConnectionPreferences',
    'GetPartner',
    'GetProfileUpdateTask',
    'GetProfileVisibility',
    'GetQualificationsAssociationDetails',
    'GetQualificationsAssociationTask',
    'GetQualificationsDisassociationTask',
    'GetVerification',
    'ListConnectionInvitations',
    'ListConnections',
    'ListPartners',
    'ListTagsForResource',
    'PutAllianceLeadContact',
    'PutProfileVisibility',
    'RejectConnectionInvitation',
    'SendEmailVerificationCode',
    'StartProfileUpdateTask',
    'StartQualificationsAssociationTask',
    'StartQualificationsDisassociationTask',
    'StartVerification',
    'TagResource',
    'UntagResource',
    'UpdateConnectionPreferences',
  ],
  // Whose fault it is, and whether the service says that another try may help.
  errors: {
    AccessDeniedException: ['client', false],
    ConflictException: ['client', false],
    InternalServerException: ['server', true],
    ResourceNotFoundException: ['client', false],
    ServiceQuotaExceededException: ['client', false],
    ThrottlingException: ['client', true],
    ValidationException: ['client', false],
  },
  timestamps: ['CanceledAt', 'CompletedAt', 'CompletionUrlExpiresAt', 'CreatedAt', 'EndedAt', 'ExpiresAt', 'RegisteredAt', 'StartedAt', 'UpdatedAt'],
  // Input token, output token, page size.
  paginated: {
    ListConnectionInvitations: ['NextToken', 'NextToken', 'MaxResults'],
    ListConnections: ['NextToken', 'NextToken', 'MaxResults'],
    ListPartners: ['NextToken', 'NextToken', undefined],
  },
};
