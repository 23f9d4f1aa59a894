// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.

/** What PartnerCentral Channel is called and has; service.mjs makes it. */
export const channel = {
  service: 'channel',
  // Of AWS's API, and the date of what we have of it.
  version: '2024-03-18',
  date: '2026-11-17',
  // The client's class, and what a request names as its target.
  className: 'PartnerCentralChannel',
  signingName: 'partnercentral-channel',
  // Whether a partition has one endpoint, instead of one a region.
  isGlobal: true,
  // In core.wasm's order, the first of them there as number `first`.
  first: 34,
  operations: [
    'AcceptChannelHandshake',
    'CancelChannelHandshake',
    'CreateChannelHandshake',
    'CreateProgramManagementAccount',
    'CreateRelationship',
    'DeleteProgramManagementAccount',
    'DeleteRelationship',
    'GetRelationship',
    'ListChannelHandshakes',
    'ListProgramManagementAccounts',
    'ListRelationships',
    'ListTagsForResource',
    'RejectChannelHandshake',
    'TagResource',
    'UntagResource',
    'UpdateProgramManagementAccount',
    'UpdateRelationship',
  ],
  // Whose fault it is, and whether the service says that another try may help.
  errors: {
    AccessDeniedException: ['client', false],
    ConflictException: ['client', false],
    InternalServerException: ['server', true],
    ResourceNotFoundException: ['client', false],
    ServiceQuotaExceededException: ['client', true],
    ThrottlingException: ['client', true],
    ValidationException: ['client', false],
  },
  timestamps: ['createdAt', 'endDate', 'startDate', 'updatedAt'],
  // Input token, output token, page size.
  paginated: {
    ListChannelHandshakes: ['nextToken', 'nextToken', 'maxResults'],
    ListProgramManagementAccounts: ['nextToken', 'nextToken', 'maxResults'],
    ListRelationships: ['nextToken', 'nextToken', 'maxResults'],
  },
};
