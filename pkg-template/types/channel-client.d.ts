// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
import type * as channel from './channel.js';
import type { Answer, CallOptions, ClientOptions, PageOptions, WaitOptions } from '../client/options.ts';

/** The requests of `PartnerCentralChannel`, by operation. */
export interface PartnerCentralChannelRequests {
  AcceptChannelHandshake: channel.AcceptChannelHandshakeRequest;
  CancelChannelHandshake: channel.CancelChannelHandshakeRequest;
  CreateChannelHandshake: channel.CreateChannelHandshakeRequest;
  CreateProgramManagementAccount: channel.CreateProgramManagementAccountRequest;
  CreateRelationship: channel.CreateRelationshipRequest;
  DeleteProgramManagementAccount: channel.DeleteProgramManagementAccountRequest;
  DeleteRelationship: channel.DeleteRelationshipRequest;
  GetRelationship: channel.GetRelationshipRequest;
  ListChannelHandshakes: channel.ListChannelHandshakesRequest;
  ListProgramManagementAccounts: channel.ListProgramManagementAccountsRequest;
  ListRelationships: channel.ListRelationshipsRequest;
  ListTagsForResource: channel.ListTagsForResourceRequest;
  RejectChannelHandshake: channel.RejectChannelHandshakeRequest;
  TagResource: channel.TagResourceRequest;
  UntagResource: channel.UntagResourceRequest;
  UpdateProgramManagementAccount: channel.UpdateProgramManagementAccountRequest;
  UpdateRelationship: channel.UpdateRelationshipRequest;
}

/** Calls PartnerCentral Channel. Immutable and safe to share. */
export declare class PartnerCentralChannel {
  constructor(options?: ClientOptions);

  /** As given to the constructor. */
  readonly options: ClientOptions;

  /**
   * Says yes to a channel handshake that you have received.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/AcceptChannelHandshake
   */
  acceptChannelHandshake(input: channel.AcceptChannelHandshakeRequest, options?: CallOptions): Promise<Answer<channel.AcceptChannelHandshakeResponse>>;

  /**
   * Withdraws a channel handshake that you have sent.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CancelChannelHandshake
   */
  cancelChannelHandshake(input: channel.CancelChannelHandshakeRequest, options?: CallOptions): Promise<Answer<channel.CancelChannelHandshakeResponse>>;

  /**
   * Asks the other side to agree to something: to start or revoke a service period, or to take part as a program management account.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateChannelHandshake
   */
  createChannelHandshake(input: channel.CreateChannelHandshakeRequest, options?: CallOptions): Promise<Answer<channel.CreateChannelHandshakeResponse>>;

  /**
   * Reports an AWS account through which you run a resale program, so that relationships can be filed under it.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateProgramManagementAccount
   */
  createProgramManagementAccount(input: channel.CreateProgramManagementAccountRequest, options?: CallOptions): Promise<Answer<channel.CreateProgramManagementAccountResponse>>;

  /**
   * Puts a customer's, a downstream seller's or one of your own AWS accounts under a program management account, so that resale through it can be reported and supported.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException, ServiceQuotaExceededException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateRelationship
   */
  createRelationship(input: channel.CreateRelationshipRequest, options?: CallOptions): Promise<Answer<channel.CreateRelationshipResponse>>;

  /**
   * Removes a program management account from Partner Central; the AWS account itself stays.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteProgramManagementAccount
   */
  deleteProgramManagementAccount(input: channel.DeleteProgramManagementAccountRequest, options?: CallOptions): Promise<Answer<channel.DeleteProgramManagementAccountResponse>>;

  /**
   * Removes a relationship from its program management account; the AWS account on the other side stays.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteRelationship
   */
  deleteRelationship(input: channel.DeleteRelationshipRequest, options?: CallOptions): Promise<Answer<channel.DeleteRelationshipResponse>>;

  /**
   * Reads one relationship in full, with the revision you need to update it.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/GetRelationship
   */
  getRelationship(input: channel.GetRelationshipRequest, options?: CallOptions): Promise<Answer<channel.GetRelationshipResponse>>;

  /**
   * Lists the channel handshakes of one type that you have sent or received, page by page; filters and a sort order are optional.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListChannelHandshakes
   */
  listChannelHandshakes(input: channel.ListChannelHandshakesRequest, options?: CallOptions): Promise<Answer<channel.ListChannelHandshakesResponse>>;

  /** The pages of `listChannelHandshakes`, one call each. Items are in `items`. */
  paginateListChannelHandshakes(input: channel.ListChannelHandshakesRequest, options?: PageOptions): AsyncGenerator<Answer<channel.ListChannelHandshakesResponse>, void, undefined>;

  /**
   * Lists your program management accounts, page by page; filters and a sort order are optional.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListProgramManagementAccounts
   */
  listProgramManagementAccounts(input: channel.ListProgramManagementAccountsRequest, options?: CallOptions): Promise<Answer<channel.ListProgramManagementAccountsResponse>>;

  /** The pages of `listProgramManagementAccounts`, one call each. Items are in `items`. */
  paginateListProgramManagementAccounts(input: channel.ListProgramManagementAccountsRequest, options?: PageOptions): AsyncGenerator<Answer<channel.ListProgramManagementAccountsResponse>, void, undefined>;

  /**
   * Lists your relationships, page by page; filters and a sort order are optional. Page tokens are opaque: pass them back unchanged.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListRelationships
   */
  listRelationships(input: channel.ListRelationshipsRequest, options?: CallOptions): Promise<Answer<channel.ListRelationshipsResponse>>;

  /** The pages of `listRelationships`, one call each. Items are in `items`. */
  paginateListRelationships(input: channel.ListRelationshipsRequest, options?: PageOptions): AsyncGenerator<Answer<channel.ListRelationshipsResponse>, void, undefined>;

  /**
   * Reads all tags of one resource, which is named by its ARN.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListTagsForResource
   */
  listTagsForResource(input: channel.ListTagsForResourceRequest, options?: CallOptions): Promise<Answer<channel.ListTagsForResourceResponse>>;

  /**
   * Says no to a channel handshake that you have received.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RejectChannelHandshake
   */
  rejectChannelHandshake(input: channel.RejectChannelHandshakeRequest, options?: CallOptions): Promise<Answer<channel.RejectChannelHandshakeResponse>>;

  /**
   * Adds tags to a resource; a key that is there already gets the new value.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/TagResource
   */
  tagResource(input: channel.TagResourceRequest, options?: CallOptions): Promise<Answer<channel.TagResourceResponse>>;

  /**
   * Removes tags from a resource by their keys.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UntagResource
   */
  untagResource(input: channel.UntagResourceRequest, options?: CallOptions): Promise<Answer<channel.UntagResourceResponse>>;

  /**
   * Renames a program management account. Send the revision you last read; an outdated one ends in `ConflictException`.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateProgramManagementAccount
   */
  updateProgramManagementAccount(input: channel.UpdateProgramManagementAccountRequest, options?: CallOptions): Promise<Answer<channel.UpdateProgramManagementAccountResponse>>;

  /**
   * Renames a relationship or asks for another support plan. Everything else about it stays as it was created.
   * @throws ResourceNotFoundException, InternalServerException, ValidationException, ThrottlingException, AccessDeniedException, ConflictException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateRelationship
   */
  updateRelationship(input: channel.UpdateRelationshipRequest, options?: CallOptions): Promise<Answer<channel.UpdateRelationshipResponse>>;

  /** A signed web `Request` that is not sent. */
  sign<Name extends keyof PartnerCentralChannelRequests>(
    name: Name,
    input: PartnerCentralChannelRequests[Name],
    options?: CallOptions,
  ): Promise<Request>;

  /** A client like this one with other options. */
  with(options: ClientOptions): PartnerCentralChannel;

  /** Nothing to free; here because the AWS SDK's clients have it. */
  destroy(): void;
}
