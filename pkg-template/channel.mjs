// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
import { serviceException } from './errors.mjs';
import { Operation } from './operation.mjs';

export const AcceptChannelHandshake = /* @__PURE__ */ new Operation(34, 'channel', 'AcceptChannelHandshake');
export const CancelChannelHandshake = /* @__PURE__ */ new Operation(35, 'channel', 'CancelChannelHandshake');
export const CreateChannelHandshake = /* @__PURE__ */ new Operation(36, 'channel', 'CreateChannelHandshake');
export const CreateProgramManagementAccount = /* @__PURE__ */ new Operation(37, 'channel', 'CreateProgramManagementAccount');
export const CreateRelationship = /* @__PURE__ */ new Operation(38, 'channel', 'CreateRelationship');
export const DeleteProgramManagementAccount = /* @__PURE__ */ new Operation(39, 'channel', 'DeleteProgramManagementAccount');
export const DeleteRelationship = /* @__PURE__ */ new Operation(40, 'channel', 'DeleteRelationship');
export const GetRelationship = /* @__PURE__ */ new Operation(41, 'channel', 'GetRelationship');
export const ListChannelHandshakes = /* @__PURE__ */ new Operation(42, 'channel', 'ListChannelHandshakes');
export const ListProgramManagementAccounts = /* @__PURE__ */ new Operation(43, 'channel', 'ListProgramManagementAccounts');
export const ListRelationships = /* @__PURE__ */ new Operation(44, 'channel', 'ListRelationships');
export const ListTagsForResource = /* @__PURE__ */ new Operation(45, 'channel', 'ListTagsForResource');
export const RejectChannelHandshake = /* @__PURE__ */ new Operation(46, 'channel', 'RejectChannelHandshake');
export const TagResource = /* @__PURE__ */ new Operation(47, 'channel', 'TagResource');
export const UntagResource = /* @__PURE__ */ new Operation(48, 'channel', 'UntagResource');
export const UpdateProgramManagementAccount = /* @__PURE__ */ new Operation(49, 'channel', 'UpdateProgramManagementAccount');
export const UpdateRelationship = /* @__PURE__ */ new Operation(50, 'channel', 'UpdateRelationship');

export const AccessDeniedException = /* @__PURE__ */ serviceException('channel', 'AccessDeniedException', 'client', false);
export const ConflictException = /* @__PURE__ */ serviceException('channel', 'ConflictException', 'client', false);
export const InternalServerException = /* @__PURE__ */ serviceException('channel', 'InternalServerException', 'server', true);
export const ResourceNotFoundException = /* @__PURE__ */ serviceException('channel', 'ResourceNotFoundException', 'client', false);
export const ServiceQuotaExceededException = /* @__PURE__ */ serviceException('channel', 'ServiceQuotaExceededException', 'client', true);
export const ThrottlingException = /* @__PURE__ */ serviceException('channel', 'ThrottlingException', 'client', true);
export const ValidationException = /* @__PURE__ */ serviceException('channel', 'ValidationException', 'client', false);

/** Which API this is. */
export const model = { version: '2024-03-18', date: '2026-11-17' };

/** For the clients; not part of the public surface. */
export const service = {
  service: 'channel',
  className: 'PartnerCentralChannel',
  target: 'PartnerCentralChannel',
  signingName: 'partnercentral-channel',
  operations: [
    AcceptChannelHandshake,
    CancelChannelHandshake,
    CreateChannelHandshake,
    CreateProgramManagementAccount,
    CreateRelationship,
    DeleteProgramManagementAccount,
    DeleteRelationship,
    GetRelationship,
    ListChannelHandshakes,
    ListProgramManagementAccounts,
    ListRelationships,
    ListTagsForResource,
    RejectChannelHandshake,
    TagResource,
    UntagResource,
    UpdateProgramManagementAccount,
    UpdateRelationship,
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
  timestamps: ['createdAt', 'endDate', 'startDate', 'updatedAt'],
  // Input token, output token, page size.
  paginated: {
    ListChannelHandshakes: ['nextToken', 'nextToken', 'maxResults'],
    ListProgramManagementAccounts: ['nextToken', 'nextToken', 'maxResults'],
    ListRelationships: ['nextToken', 'nextToken', 'maxResults'],
  },
};
