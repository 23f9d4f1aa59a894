// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
import type { ServiceException } from './errors.js';
import type { Issue } from './issue.js';
import type { Open, Operation } from './operation.js';

/** Which API this is. */
export declare const model: { readonly version: '2024-03-18' };

/**
 * Says yes to a channel handshake that you have received.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/AcceptChannelHandshake
 */
export declare const AcceptChannelHandshake: Operation<AcceptChannelHandshakeRequest, AcceptChannelHandshakeResponse, 'channel', 'AcceptChannelHandshake'>;

/**
 * Withdraws a channel handshake that you have sent.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CancelChannelHandshake
 */
export declare const CancelChannelHandshake: Operation<CancelChannelHandshakeRequest, CancelChannelHandshakeResponse, 'channel', 'CancelChannelHandshake'>;

/**
 * Asks the other side to agree to something: to start or revoke a service period, or to take part as a program management account.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateChannelHandshake
 */
export declare const CreateChannelHandshake: Operation<CreateChannelHandshakeRequest, CreateChannelHandshakeResponse, 'channel', 'CreateChannelHandshake'>;

/**
 * Reports an AWS account through which you run a resale program, so that relationships can be filed under it.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateProgramManagementAccount
 */
export declare const CreateProgramManagementAccount: Operation<CreateProgramManagementAccountRequest, CreateProgramManagementAccountResponse, 'channel', 'CreateProgramManagementAccount'>;

/**
 * Puts a customer's, a downstream seller's or one of your own AWS accounts under a program management account, so that resale through it can be reported and supported.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateRelationship
 */
export declare const CreateRelationship: Operation<CreateRelationshipRequest, CreateRelationshipResponse, 'channel', 'CreateRelationship'>;

/**
 * Removes a program management account from Partner Central; the AWS account itself stays.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteProgramManagementAccount
 */
export declare const DeleteProgramManagementAccount: Operation<DeleteProgramManagementAccountRequest, DeleteProgramManagementAccountResponse, 'channel', 'DeleteProgramManagementAccount'>;

/**
 * Removes a relationship from its program management account; the AWS account on the other side stays.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteRelationship
 */
export declare const DeleteRelationship: Operation<DeleteRelationshipRequest, DeleteRelationshipResponse, 'channel', 'DeleteRelationship'>;

/**
 * Reads one relationship in full, with the revision you need to update it.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/GetRelationship
 */
export declare const GetRelationship: Operation<GetRelationshipRequest, GetRelationshipResponse, 'channel', 'GetRelationship'>;

/**
 * Lists the channel handshakes of one type that you have sent or received, page by page; filters and a sort order are optional.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListChannelHandshakes
 */
export declare const ListChannelHandshakes: Operation<ListChannelHandshakesRequest, ListChannelHandshakesResponse, 'channel', 'ListChannelHandshakes'>;

/**
 * Lists your program management accounts, page by page; filters and a sort order are optional.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListProgramManagementAccounts
 */
export declare const ListProgramManagementAccounts: Operation<ListProgramManagementAccountsRequest, ListProgramManagementAccountsResponse, 'channel', 'ListProgramManagementAccounts'>;

/**
 * Lists your relationships, page by page; filters and a sort order are optional. Page tokens are opaque: pass them back unchanged.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListRelationships
 */
export declare const ListRelationships: Operation<ListRelationshipsRequest, ListRelationshipsResponse, 'channel', 'ListRelationships'>;

/**
 * Reads all tags of one resource, which is named by its ARN.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListTagsForResource
 */
export declare const ListTagsForResource: Operation<ListTagsForResourceRequest, ListTagsForResourceResponse, 'channel', 'ListTagsForResource'>;

/**
 * Says no to a channel handshake that you have received.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RejectChannelHandshake
 */
export declare const RejectChannelHandshake: Operation<RejectChannelHandshakeRequest, RejectChannelHandshakeResponse, 'channel', 'RejectChannelHandshake'>;

/**
 * Adds tags to a resource; a key that is there already gets the new value.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/TagResource
 */
export declare const TagResource: Operation<TagResourceRequest, TagResourceResponse, 'channel', 'TagResource'>;

/**
 * Removes tags from a resource by their keys.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UntagResource
 */
export declare const UntagResource: Operation<UntagResourceRequest, UntagResourceResponse, 'channel', 'UntagResource'>;

/**
 * Renames a program management account. Send the revision you last read; an outdated one ends in `ConflictException`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateProgramManagementAccount
 */
export declare const UpdateProgramManagementAccount: Operation<UpdateProgramManagementAccountRequest, UpdateProgramManagementAccountResponse, 'channel', 'UpdateProgramManagementAccount'>;

/**
 * Renames a relationship or asks for another support plan. Everything else about it stays as it was created.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateRelationship
 */
export declare const UpdateRelationship: Operation<UpdateRelationshipRequest, UpdateRelationshipResponse, 'channel', 'UpdateRelationship'>;

/**
 * AWS refused the call: the caller lacks the permission, or the partner may not do this. Repeating the same call does not help.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/AccessDeniedException
 */
export declare class AccessDeniedException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: false;
  readonly name: 'AccessDeniedException';
  readonly $fault: 'client';
  /**
   * A short code for the refusal, if AWS gives one; the model does not list the codes.
   *
   * Free text without a limit in the model.
   */
  reason?: string | undefined;
}

/**
 * The request clashes with the present state of a resource, for example because its `revision` is outdated. Read the resource anew before trying again.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ConflictException
 */
export declare class ConflictException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: false;
  readonly name: 'ConflictException';
  readonly $fault: 'client';
  /**
   * Identifier of the resource the request clashed with.
   *
   * Free text without a limit in the model.
   */
  resourceId: string;
  /**
   * Kind of the resource the request clashed with.
   *
   * Free text without a limit in the model.
   */
  resourceType: string;
}

/**
 * Something failed inside AWS. Trying again after a pause is safe for idempotent calls.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/InternalServerException
 */
export declare class InternalServerException extends ServiceException {
  static readonly fault: 'server';
  static readonly retryable: true;
  readonly name: 'InternalServerException';
  readonly $fault: 'server';
}

/**
 * The thing named in the request does not exist in this catalog, or not for this caller. Check the identifiers and `catalog`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ResourceNotFoundException
 */
export declare class ResourceNotFoundException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: false;
  readonly name: 'ResourceNotFoundException';
  readonly $fault: 'client';
  /**
   * Identifier of the missing thing, if AWS names it.
   *
   * Free text without a limit in the model.
   */
  resourceId?: string | undefined;
  /**
   * Kind of the missing thing, if AWS names it.
   *
   * Free text without a limit in the model.
   */
  resourceType?: string | undefined;
}

/**
 * A quota of the account is used up. Free something or ask AWS for more.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ServiceQuotaExceededException
 */
export declare class ServiceQuotaExceededException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: true;
  readonly name: 'ServiceQuotaExceededException';
  readonly $fault: 'client';
  /**
   * Identifier of the resource for which the quota is used up.
   *
   * Free text without a limit in the model.
   */
  resourceId: string;
  /**
   * Kind of the resource for which the quota is used up.
   *
   * Free text without a limit in the model.
   */
  resourceType: string;
  /**
   * Code of the quota; give it when you ask AWS for more.
   *
   * Free text without a limit in the model.
   */
  quotaCode: string;
}

/**
 * Too many calls in a short time. Wait and try again, longer each time.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ThrottlingException
 */
export declare class ThrottlingException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: true;
  readonly name: 'ThrottlingException';
  readonly $fault: 'client';
  /**
   * Code of the service whose rate limit was hit, if AWS names it.
   *
   * Free text without a limit in the model.
   */
  serviceCode?: string | undefined;
  /**
   * Code of the rate limit that was hit, if AWS names it; useful for a quota increase request.
   *
   * Free text without a limit in the model.
   */
  quotaCode?: string | undefined;
}

/**
 * AWS looked at the request and found it wrong. It can happen even after the local check passed, since some rules are known to the service only.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ValidationException
 */
export declare class ValidationException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: false;
  readonly name: 'ValidationException';
  readonly $fault: 'client';
  /** The fields that the service refused, in the shape of ours: `code` is `'service'`. */
  readonly issues: Issue[];
  /** Whether the form of the request or a business rule is at fault. */
  reason: Open<ValidationExceptionReason>;
  /**
   * The fields at fault, if AWS lists them.
   *
   * The fields at fault in one request.
   */
  fieldList?: ValidationExceptionField[] | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/AcceptChannelHandshakeDetail */
export interface AcceptChannelHandshakeDetail {
  /**
   * @minLength 16
   * @maxLength 16
   * @pattern ^ch-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  status?: Open<HandshakeStatus> | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/AcceptChannelHandshake */
export interface AcceptChannelHandshakeRequest {
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$
   */
  identifier: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/AcceptChannelHandshake */
export interface AcceptChannelHandshakeResponse {
  channelHandshakeDetail?: AcceptChannelHandshakeDetail | undefined;
}

/**
 * What the associated account is to the partner.
 *
 * - `DOWNSTREAM_SELLER`: The account of another seller, who resells what you distribute.
 * - `END_CUSTOMER`: The account of a customer who uses AWS for itself.
 * - `INTERNAL`: An account of your own organization, for your own use.
 */
export type AssociationType =
  | 'DOWNSTREAM_SELLER'
  | 'END_CUSTOMER'
  | 'INTERNAL';

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CancelChannelHandshakeDetail */
export interface CancelChannelHandshakeDetail {
  /**
   * @minLength 16
   * @maxLength 16
   * @pattern ^ch-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  status?: Open<HandshakeStatus> | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CancelChannelHandshake */
export interface CancelChannelHandshakeRequest {
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$
   */
  identifier: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CancelChannelHandshake */
export interface CancelChannelHandshakeResponse {
  channelHandshakeDetail?: CancelChannelHandshakeDetail | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ChannelHandshakePayload */
export type ChannelHandshakePayload =
  | {
    startServicePeriodPayload: StartServicePeriodPayload;
    revokeServicePeriodPayload?: never;
    $unknown?: never;
  }
  | {
    revokeServicePeriodPayload: RevokeServicePeriodPayload;
    startServicePeriodPayload?: never;
    $unknown?: never;
  }
  | {
    startServicePeriodPayload?: never;
    revokeServicePeriodPayload?: never;
    /** Only so that requests typed with the AWS SDK fit; never valid. */
    $unknown: [string, any];
  };

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ChannelHandshakeSummary */
export interface ChannelHandshakeSummary {
  /**
   * @minLength 16
   * @maxLength 16
   * @pattern ^ch-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog?: string | undefined;
  handshakeType?: Open<HandshakeType> | undefined;
  /**
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  ownerAccountId?: string | undefined;
  /**
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  senderAccountId?: string | undefined;
  /**
   * @minLength 1
   * @maxLength 40
   * @pattern ^[\x00-\x7E\xA9\xAE\xA2-\xA5\u202F]+$
   */
  senderDisplayName?: string | undefined;
  /**
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  receiverAccountId?: string | undefined;
  /**
   * @minLength 16
   * @maxLength 17
   * @pattern ^(?:(pma|rs)-[a-z0-9]{13})$
   */
  associatedResourceId?: string | undefined;
  detail?: HandshakeDetail | undefined;
  /** @format date-time */
  createdAt?: Date | undefined;
  /** @format date-time */
  updatedAt?: Date | undefined;
  status?: Open<HandshakeStatus> | undefined;
}

/**
 * How much of an organization a support plan covers.
 *
 * - `ENTIRE_ORGANIZATION`: Every account of the AWS organization.
 * - `MANAGEMENT_ACCOUNT_ONLY`: Only the management account, none of the member accounts.
 */
export type Coverage =
  | 'ENTIRE_ORGANIZATION'
  | 'MANAGEMENT_ACCOUNT_ONLY';

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateChannelHandshakeDetail */
export interface CreateChannelHandshakeDetail {
  /**
   * @minLength 16
   * @maxLength 16
   * @pattern ^ch-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateChannelHandshake */
export interface CreateChannelHandshakeRequest {
  handshakeType: HandshakeType | undefined;
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(?:((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13}))$
   */
  associatedResourceIdentifier: string | undefined;
  payload?: ChannelHandshakePayload | undefined;
  /**
   * A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[!-~]*$
   */
  clientToken?: string | undefined;
  /** Tags of a resource. Use each key only once. */
  tags?: Tag[] | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateChannelHandshake */
export interface CreateChannelHandshakeResponse {
  channelHandshakeDetail?: CreateChannelHandshakeDetail | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateProgramManagementAccountDetail */
export interface CreateProgramManagementAccountDetail {
  /**
   * @minLength 17
   * @maxLength 17
   * @pattern ^pma-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateProgramManagementAccount */
export interface CreateProgramManagementAccountRequest {
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  program: Program | undefined;
  /**
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName: string | undefined;
  /**
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  accountId: string | undefined;
  /**
   * A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[!-~]*$
   */
  clientToken?: string | undefined;
  /** Tags of a resource. Use each key only once. */
  tags?: Tag[] | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateProgramManagementAccount */
export interface CreateProgramManagementAccountResponse {
  programManagementAccountDetail?: CreateProgramManagementAccountDetail | undefined;
}

/**
 * The names by which a new relationship is known. For all the rest call `GetRelationship`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateRelationshipDetail
 */
export interface CreateRelationshipDetail {
  /**
   * ARN of the new relationship, for IAM policies and for tagging calls.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /**
   * ID of the new relationship. Keep it: later calls take it as `identifier`.
   *
   * ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^rs-[a-z0-9]{13}$
   */
  id?: string | undefined;
}

/**
 * Which account is related to which program management account, and on what terms.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateRelationship
 */
export interface CreateRelationshipRequest {
  /**
   * Where the relationship is created: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /** What the other account is to you: a seller below you, an end customer or your own. */
  associationType: AssociationType | undefined;
  /**
   * The program management account under which the relationship is filed, by ID or by ARN.
   *
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  programManagementAccountIdentifier: string | undefined;
  /**
   * The AWS account on the other side, as twelve digits. Keep it a string, so that leading zeros survive.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  associatedAccountId: string | undefined;
  /**
   * Your own short name for the relationship, shown in lists, for example `Example Corp EMEA`.
   *
   * A short one-line name that people give to a relationship.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName: string | undefined;
  /** Whose account model the resale follows; leave it out where no resale model applies. */
  resaleAccountModel?: ResaleAccountModel | undefined;
  /** Whether the business is commercial or with government. */
  sector: Sector | undefined;
  /**
   * Idempotency token: sending the same token again does not create a second relationship. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[!-~]*$
   */
  clientToken?: string | undefined;
  /**
   * Your own labels for the new relationship.
   *
   * Tags of a resource. Use each key only once.
   */
  tags?: Tag[] | undefined;
  /** The AWS Support arrangement you ask for. Set exactly one of its members, or leave the whole out to ask for no change of support. */
  requestedSupportPlan?: SupportPlan | undefined;
}

/**
 * The answer to a successful `CreateRelationship`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateRelationship
 */
export interface CreateRelationshipResponse {
  /** How to refer to the new relationship. */
  relationshipDetail?: CreateRelationshipDetail | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteProgramManagementAccount */
export interface DeleteProgramManagementAccountRequest {
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  identifier: string | undefined;
  /**
   * A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[!-~]*$
   */
  clientToken?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteProgramManagementAccount */
export interface DeleteProgramManagementAccountResponse {}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteRelationship */
export interface DeleteRelationshipRequest {
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$
   */
  identifier: string | undefined;
  /**
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  programManagementAccountIdentifier: string | undefined;
  /**
   * A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[!-~]*$
   */
  clientToken?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteRelationship */
export interface DeleteRelationshipResponse {}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/GetRelationship */
export interface GetRelationshipRequest {
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  programManagementAccountIdentifier: string | undefined;
  /**
   * A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$
   */
  identifier: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/GetRelationship */
export interface GetRelationshipResponse {
  relationshipDetail?: RelationshipDetail | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/HandshakeDetail */
export type HandshakeDetail =
  | {
    startServicePeriodHandshakeDetail: StartServicePeriodHandshakeDetail;
    revokeServicePeriodHandshakeDetail?: never;
    programManagementAccountHandshakeDetail?: never;
  }
  | {
    revokeServicePeriodHandshakeDetail: RevokeServicePeriodHandshakeDetail;
    startServicePeriodHandshakeDetail?: never;
    programManagementAccountHandshakeDetail?: never;
  }
  | {
    programManagementAccountHandshakeDetail: ProgramManagementAccountHandshakeDetail;
    startServicePeriodHandshakeDetail?: never;
    revokeServicePeriodHandshakeDetail?: never;
  }
  | {
    startServicePeriodHandshakeDetail?: never;
    revokeServicePeriodHandshakeDetail?: never;
    programManagementAccountHandshakeDetail?: never;
    /** A member newer than these types. */
    [member: string]: unknown;
  };

export type HandshakeStatus =
  | 'PENDING'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'CANCELED'
  | 'EXPIRED';

export type HandshakeType =
  | 'START_SERVICE_PERIOD'
  | 'REVOKE_SERVICE_PERIOD'
  | 'PROGRAM_MANAGEMENT_ACCOUNT';

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListChannelHandshakes */
export interface ListChannelHandshakesRequest {
  handshakeType: HandshakeType | undefined;
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  participantType: ParticipantType | undefined;
  /**
   * @minimum 1
   * @maximum 100
   */
  maxResults?: number | undefined;
  statuses?: HandshakeStatus[] | undefined;
  /** Each item: minLength 16, maxLength 1011, pattern ^(?:((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13}))$. */
  associatedResourceIdentifiers?: string[] | undefined;
  handshakeTypeFilters?: ListChannelHandshakesTypeFilters | undefined;
  handshakeTypeSort?: ListChannelHandshakesTypeSort | undefined;
  /**
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListChannelHandshakes */
export interface ListChannelHandshakesResponse {
  items?: ChannelHandshakeSummary[] | undefined;
  /**
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListChannelHandshakesTypeFilters */
export type ListChannelHandshakesTypeFilters =
  | {
    startServicePeriodTypeFilters: StartServicePeriodTypeFilters;
    revokeServicePeriodTypeFilters?: never;
    programManagementAccountTypeFilters?: never;
    $unknown?: never;
  }
  | {
    revokeServicePeriodTypeFilters: RevokeServicePeriodTypeFilters;
    startServicePeriodTypeFilters?: never;
    programManagementAccountTypeFilters?: never;
    $unknown?: never;
  }
  | {
    programManagementAccountTypeFilters: ProgramManagementAccountTypeFilters;
    startServicePeriodTypeFilters?: never;
    revokeServicePeriodTypeFilters?: never;
    $unknown?: never;
  }
  | {
    startServicePeriodTypeFilters?: never;
    revokeServicePeriodTypeFilters?: never;
    programManagementAccountTypeFilters?: never;
    /** Only so that requests typed with the AWS SDK fit; never valid. */
    $unknown: [string, any];
  };

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListChannelHandshakesTypeSort */
export type ListChannelHandshakesTypeSort =
  | {
    startServicePeriodTypeSort: StartServicePeriodTypeSort;
    revokeServicePeriodTypeSort?: never;
    programManagementAccountTypeSort?: never;
    $unknown?: never;
  }
  | {
    revokeServicePeriodTypeSort: RevokeServicePeriodTypeSort;
    startServicePeriodTypeSort?: never;
    programManagementAccountTypeSort?: never;
    $unknown?: never;
  }
  | {
    programManagementAccountTypeSort: ProgramManagementAccountTypeSort;
    startServicePeriodTypeSort?: never;
    revokeServicePeriodTypeSort?: never;
    $unknown?: never;
  }
  | {
    startServicePeriodTypeSort?: never;
    revokeServicePeriodTypeSort?: never;
    programManagementAccountTypeSort?: never;
    /** Only so that requests typed with the AWS SDK fit; never valid. */
    $unknown: [string, any];
  };

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListProgramManagementAccounts */
export interface ListProgramManagementAccountsRequest {
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * @minimum 1
   * @maximum 100
   */
  maxResults?: number | undefined;
  /** Each item: minLength 1, maxLength 30, pattern ^[^\x00-\x1F\x7F]*$. */
  displayNames?: string[] | undefined;
  programs?: Program[] | undefined;
  /** Each item: An AWS account ID: twelve digits, for example `012345678901`. A string, never a number. (minLength 12, maxLength 12, pattern ^[0-9]*$) */
  accountIds?: string[] | undefined;
  statuses?: ProgramManagementAccountStatus[] | undefined;
  sort?: ListProgramManagementAccountsSortBase | undefined;
  /**
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListProgramManagementAccounts */
export interface ListProgramManagementAccountsResponse {
  items?: ProgramManagementAccountSummary[] | undefined;
  /**
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListProgramManagementAccountsSortBase */
export interface ListProgramManagementAccountsSortBase {
  sortOrder: SortOrder | undefined;
  sortBy: ListProgramManagementAccountsSortName | undefined;
}

export type ListProgramManagementAccountsSortName =
  | 'UpdatedAt';

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListRelationships */
export interface ListRelationshipsRequest {
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * @minimum 1
   * @maximum 100
   */
  maxResults?: number | undefined;
  /** Each item: An AWS account ID: twelve digits, for example `012345678901`. A string, never a number. (minLength 12, maxLength 12, pattern ^[0-9]*$) */
  associatedAccountIds?: string[] | undefined;
  associationTypes?: AssociationType[] | undefined;
  /** Each item: A short one-line name that people give to a relationship. (minLength 1, maxLength 30, pattern ^[^\x00-\x1F\x7F]*$) */
  displayNames?: string[] | undefined;
  /** Each item: A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN. (minLength 17, maxLength 1011, pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$) */
  programManagementAccountIdentifiers?: string[] | undefined;
  sort?: ListRelationshipsSortBase | undefined;
  /**
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListRelationships */
export interface ListRelationshipsResponse {
  items?: RelationshipSummary[] | undefined;
  /**
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListRelationshipsSortBase */
export interface ListRelationshipsSortBase {
  sortOrder: SortOrder | undefined;
  sortBy: ListRelationshipsSortName | undefined;
}

export type ListRelationshipsSortName =
  | 'UpdatedAt';

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListTagsForResource */
export interface ListTagsForResourceRequest {
  /**
   * @minLength 1
   * @maxLength 1011
   * @pattern ^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$
   */
  resourceArn: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListTagsForResource */
export interface ListTagsForResourceResponse {
  /** Tags of a resource. Use each key only once. */
  tags?: TagOutput[] | undefined;
}

export type ParticipantType =
  | 'SENDER'
  | 'RECEIVER';

/**
 * Terms of support that is given by a partner.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/PartnerLedSupport
 */
export interface PartnerLedSupport {
  /** Which accounts the partner supports: all of the organization or its management account alone. */
  coverage: Coverage | undefined;
  /** Which partner in the chain gives the support, the distributor or its seller. */
  provider?: Provider | undefined;
  /**
   * Where the technical account manager shall be, as free text, for example `Japan`.
   *
   * Free text without a limit in the model.
   */
  tamLocation: string | undefined;
}

export type Program =
  | 'SOLUTION_PROVIDER'
  | 'DISTRIBUTION'
  | 'DISTRIBUTION_SELLER';

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ProgramManagementAccountHandshakeDetail */
export interface ProgramManagementAccountHandshakeDetail {
  program?: Open<Program> | undefined;
}

export type ProgramManagementAccountStatus =
  | 'PENDING'
  | 'ACTIVE'
  | 'INACTIVE';

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ProgramManagementAccountSummary */
export interface ProgramManagementAccountSummary {
  /**
   * @minLength 17
   * @maxLength 17
   * @pattern ^pma-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  revision?: string | undefined;
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog?: string | undefined;
  program?: Open<Program> | undefined;
  /**
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
  /**
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  accountId?: string | undefined;
  /**
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /** @format date-time */
  createdAt?: Date | undefined;
  /** @format date-time */
  updatedAt?: Date | undefined;
  /** @format date-time */
  startDate?: Date | undefined;
  status?: Open<ProgramManagementAccountStatus> | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ProgramManagementAccountTypeFilters */
export interface ProgramManagementAccountTypeFilters {
  programs?: Program[] | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ProgramManagementAccountTypeSort */
export interface ProgramManagementAccountTypeSort {
  sortOrder: SortOrder | undefined;
  sortBy: ProgramManagementAccountTypeSortName | undefined;
}

export type ProgramManagementAccountTypeSortName =
  | 'UpdatedAt';

/**
 * The partner who gives the support.
 *
 * - `DISTRIBUTOR`: The distributor supports the customer.
 * - `DISTRIBUTION_SELLER`: The seller below the distributor supports the customer.
 */
export type Provider =
  | 'DISTRIBUTOR'
  | 'DISTRIBUTION_SELLER';

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RejectChannelHandshakeDetail */
export interface RejectChannelHandshakeDetail {
  /**
   * @minLength 16
   * @maxLength 16
   * @pattern ^ch-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  status?: Open<HandshakeStatus> | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RejectChannelHandshake */
export interface RejectChannelHandshakeRequest {
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$
   */
  identifier: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RejectChannelHandshake */
export interface RejectChannelHandshakeResponse {
  channelHandshakeDetail?: RejectChannelHandshakeDetail | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RelationshipDetail */
export interface RelationshipDetail {
  /**
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /**
   * ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^rs-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  revision?: string | undefined;
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog?: string | undefined;
  /** What the associated account is to the partner. */
  associationType?: Open<AssociationType> | undefined;
  /**
   * @minLength 17
   * @maxLength 17
   * @pattern ^pma-[a-z0-9]{13}$
   */
  programManagementAccountId?: string | undefined;
  /**
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  associatedAccountId?: string | undefined;
  /**
   * A short one-line name that people give to a relationship.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
  /** Whose agreement with AWS governs the resold account. */
  resaleAccountModel?: Open<ResaleAccountModel> | undefined;
  /** The sector the business of a relationship belongs to. */
  sector?: Open<Sector> | undefined;
  /** @format date-time */
  createdAt?: Date | undefined;
  /** @format date-time */
  updatedAt?: Date | undefined;
  /** @format date-time */
  startDate?: Date | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RelationshipSummary */
export interface RelationshipSummary {
  /**
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /**
   * ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^rs-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  revision?: string | undefined;
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog?: string | undefined;
  /** What the associated account is to the partner. */
  associationType?: Open<AssociationType> | undefined;
  /**
   * @minLength 17
   * @maxLength 17
   * @pattern ^pma-[a-z0-9]{13}$
   */
  programManagementAccountId?: string | undefined;
  /**
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  associatedAccountId?: string | undefined;
  /**
   * A short one-line name that people give to a relationship.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
  /** The sector the business of a relationship belongs to. */
  sector?: Open<Sector> | undefined;
  /** @format date-time */
  createdAt?: Date | undefined;
  /** @format date-time */
  updatedAt?: Date | undefined;
  /** @format date-time */
  startDate?: Date | undefined;
}

/**
 * Whose agreement with AWS governs the resold account.
 *
 * - `DISTRIBUTOR`: Distributor model: the account is held under the distributor's agreement.
 * - `END_CUSTOMER`: End customer model: the account is held under the customer's own agreement.
 * - `SOLUTION_PROVIDER`: Solution provider model: the account is held under the reselling partner's agreement.
 */
export type ResaleAccountModel =
  | 'DISTRIBUTOR'
  | 'END_CUSTOMER'
  | 'SOLUTION_PROVIDER';

/**
 * Terms of resold Business Support, a plan that is deprecated here.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ResoldBusiness
 */
export interface ResoldBusiness {
  /** Which accounts get Business Support: all of the organization or its management account alone. */
  coverage: Coverage | undefined;
}

/**
 * Terms of resold Enterprise Support.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ResoldEnterprise
 */
export interface ResoldEnterprise {
  /** Which accounts get Enterprise Support: all of the organization or its management account alone. */
  coverage: Coverage | undefined;
  /**
   * Where the technical account manager shall be, as free text, for example `Germany`.
   *
   * Free text without a limit in the model.
   */
  tamLocation: string | undefined;
  /**
   * The AWS account that pays for Enterprise Support, as twelve digits.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  chargeAccountId?: string | undefined;
}

/**
 * Terms of resold Unified Operations support.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ResoldUnifiedOperations
 */
export interface ResoldUnifiedOperations {
  /** Which accounts get Unified Operations support: all of the organization or its management account alone. */
  coverage: Coverage | undefined;
  /**
   * Where the technical account manager shall be, as free text, for example `Brazil`.
   *
   * Free text without a limit in the model.
   */
  tamLocation: string | undefined;
  /**
   * The AWS account that pays for Unified Operations support, as twelve digits.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  chargeAccountId?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RevokeServicePeriodHandshakeDetail */
export interface RevokeServicePeriodHandshakeDetail {
  /**
   * @minLength 1
   * @maxLength 300
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  note?: string | undefined;
  servicePeriodType?: Open<ServicePeriodType> | undefined;
  /**
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  minimumNoticeDays?: string | undefined;
  /** @format date-time */
  startDate?: Date | undefined;
  /** @format date-time */
  endDate?: Date | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RevokeServicePeriodPayload */
export interface RevokeServicePeriodPayload {
  /**
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  programManagementAccountIdentifier: string | undefined;
  /**
   * @minLength 1
   * @maxLength 300
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  note?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RevokeServicePeriodTypeFilters */
export interface RevokeServicePeriodTypeFilters {
  servicePeriodTypes?: ServicePeriodType[] | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RevokeServicePeriodTypeSort */
export interface RevokeServicePeriodTypeSort {
  sortOrder: SortOrder | undefined;
  sortBy: RevokeServicePeriodTypeSortName | undefined;
}

export type RevokeServicePeriodTypeSortName =
  | 'UpdatedAt';

/**
 * The sector the business of a relationship belongs to.
 *
 * - `COMMERCIAL`: Business with private companies and other non-government customers.
 * - `GOVERNMENT`: Business with government bodies.
 * - `GOVERNMENT_EXCEPTION`: Government business that is handled as an exception.
 */
export type Sector =
  | 'COMMERCIAL'
  | 'GOVERNMENT'
  | 'GOVERNMENT_EXCEPTION';

export type ServicePeriodType =
  | 'MINIMUM_NOTICE_PERIOD'
  | 'FIXED_COMMITMENT_PERIOD';

export type SortOrder =
  | 'Ascending'
  | 'Descending';

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/StartServicePeriodHandshakeDetail */
export interface StartServicePeriodHandshakeDetail {
  /**
   * @minLength 1
   * @maxLength 300
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  note?: string | undefined;
  servicePeriodType?: Open<ServicePeriodType> | undefined;
  /**
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  minimumNoticeDays?: string | undefined;
  /** @format date-time */
  startDate?: Date | undefined;
  /** @format date-time */
  endDate?: Date | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/StartServicePeriodPayload */
export interface StartServicePeriodPayload {
  /**
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  programManagementAccountIdentifier: string | undefined;
  /**
   * @minLength 1
   * @maxLength 300
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  note?: string | undefined;
  servicePeriodType: ServicePeriodType | undefined;
  /**
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  minimumNoticeDays?: string | undefined;
  /** @format date-time */
  endDate?: Date | string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/StartServicePeriodTypeFilters */
export interface StartServicePeriodTypeFilters {
  servicePeriodTypes?: ServicePeriodType[] | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/StartServicePeriodTypeSort */
export interface StartServicePeriodTypeSort {
  sortOrder: SortOrder | undefined;
  sortBy: StartServicePeriodTypeSortName | undefined;
}

export type StartServicePeriodTypeSortName =
  | 'UpdatedAt';

/**
 * An AWS Support arrangement for a relationship. Set exactly one member.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/SupportPlan
 */
export type SupportPlan =
  | {
    /** Enterprise Support, resold by the partner. */
    resoldEnterprise: ResoldEnterprise;
    partnerLedSupport?: never;
    resoldUnifiedOperations?: never;
    resoldBusiness?: never;
    $unknown?: never;
  }
  | {
    /** Support that partners give to the customer themselves. */
    partnerLedSupport: PartnerLedSupport;
    resoldEnterprise?: never;
    resoldUnifiedOperations?: never;
    resoldBusiness?: never;
    $unknown?: never;
  }
  | {
    /** Unified Operations support, resold by the partner. Newer than the other plans. */
    resoldUnifiedOperations: ResoldUnifiedOperations;
    resoldEnterprise?: never;
    partnerLedSupport?: never;
    resoldBusiness?: never;
    $unknown?: never;
  }
  | {
    /**
     * Business Support, resold by the partner. Still accepted but deprecated: choose another plan for new work.
     * @deprecated
     */
    resoldBusiness: ResoldBusiness;
    resoldEnterprise?: never;
    partnerLedSupport?: never;
    resoldUnifiedOperations?: never;
    $unknown?: never;
  }
  | {
    resoldEnterprise?: never;
    partnerLedSupport?: never;
    resoldUnifiedOperations?: never;
    resoldBusiness?: never;
    /** Only so that requests typed with the AWS SDK fit; never valid. */
    $unknown: [string, any];
  };

/**
 * One label: a key and its value.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/Tag
 */
export interface Tag {
  /**
   * Name of the label, for example `region`.
   *
   * Name of a tag: letters, digits and spaces of any script and `_ . : / = + -` `@`.
   * @minLength 1
   * @maxLength 128
   * @pattern ^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$
   */
  key: string | undefined;
  /**
   * What the label says, for example `emea`. It may be empty.
   *
   * Value of a tag: letters, digits and spaces of any script and `_ . : / = + -` `@`; the empty string is allowed.
   * @minLength 0
   * @maxLength 256
   * @pattern ^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$
   */
  value: string | undefined;
}

/**
 * One label: a key and its value.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/Tag
 */
export interface TagOutput {
  /**
   * Name of the label, for example `region`.
   *
   * Name of a tag: letters, digits and spaces of any script and `_ . : / = + -` `@`.
   * @minLength 1
   * @maxLength 128
   * @pattern ^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$
   */
  key: string;
  /**
   * What the label says, for example `emea`. It may be empty.
   *
   * Value of a tag: letters, digits and spaces of any script and `_ . : / = + -` `@`; the empty string is allowed.
   * @minLength 0
   * @maxLength 256
   * @pattern ^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$
   */
  value: string;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/TagResource */
export interface TagResourceRequest {
  /**
   * @minLength 1
   * @maxLength 1011
   * @pattern ^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$
   */
  resourceArn: string | undefined;
  /** Tags of a resource. Use each key only once. */
  tags: Tag[] | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/TagResource */
export interface TagResourceResponse {}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UntagResource */
export interface UntagResourceRequest {
  /**
   * @minLength 1
   * @maxLength 1011
   * @pattern ^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$
   */
  resourceArn: string | undefined;
  /** Each item: Name of a tag: letters, digits and spaces of any script and `_ . : / = + -` `@`. (minLength 1, maxLength 128, pattern ^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$) */
  tagKeys: string[] | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UntagResource */
export interface UntagResourceResponse {}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateProgramManagementAccountDetail */
export interface UpdateProgramManagementAccountDetail {
  /**
   * @minLength 17
   * @maxLength 17
   * @pattern ^pma-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /**
   * Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  revision?: string | undefined;
  /**
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateProgramManagementAccount */
export interface UpdateProgramManagementAccountRequest {
  /**
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  identifier: string | undefined;
  /**
   * Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  revision?: string | undefined;
  /**
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
}

/** @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateProgramManagementAccount */
export interface UpdateProgramManagementAccountResponse {
  programManagementAccountDetail?: UpdateProgramManagementAccountDetail | undefined;
}

/**
 * A changed relationship: its names and its new revision. For all the rest call `GetRelationship`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateRelationshipDetail
 */
export interface UpdateRelationshipDetail {
  /**
   * ARN of the changed relationship.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /**
   * ID of the changed relationship, also when the request named it by ARN.
   *
   * ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^rs-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * The revision after the change; send this one with the next update.
   *
   * Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  revision?: string | undefined;
  /**
   * The name the relationship has now.
   *
   * A short one-line name that people give to a relationship.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
}

/**
 * Which relationship to change, and what shall be new.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateRelationship
 */
export interface UpdateRelationshipRequest {
  /**
   * Where the relationship is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * The relationship to change, by ID or by ARN.
   *
   * A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$
   */
  identifier: string | undefined;
  /**
   * The program management account the relationship is filed under, by ID or by ARN. It says where to look; it does not move the relationship.
   *
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  programManagementAccountIdentifier: string | undefined;
  /**
   * The revision you last read, for optimistic locking: if the relationship has changed since, the call ends in `ConflictException`.
   *
   * Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  revision?: string | undefined;
  /**
   * The new name; leave it out to keep the present one.
   *
   * A short one-line name that people give to a relationship.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
  /** The support arrangement you ask for now. Set exactly one of its members, or leave the whole out to keep the present plan. */
  requestedSupportPlan?: SupportPlan | undefined;
}

/**
 * The answer to a successful `UpdateRelationship`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateRelationship
 */
export interface UpdateRelationshipResponse {
  /** The relationship after the change, in short. */
  relationshipDetail?: UpdateRelationshipDetail | undefined;
}

/**
 * One field at fault and what is wrong with it.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ValidationExceptionField
 */
export interface ValidationExceptionField {
  /**
   * The field at fault, by its name in the request.
   *
   * Free text without a limit in the model.
   */
  name: string;
  /**
   * What is wrong with the field, for code to branch on; the model does not list the codes.
   *
   * Free text without a limit in the model.
   */
  code: string;
  /**
   * What is wrong with the field, for people to read; do not match on the wording.
   *
   * Free text without a limit in the model.
   */
  message: string;
}

/**
 * The kind of rule a request broke.
 *
 * - `REQUEST_VALIDATION_FAILED`: The request is malformed: a field is missing or its value is not acceptable.
 * - `BUSINESS_VALIDATION_FAILED`: The request is well formed, but a business rule of AWS forbids it.
 */
export type ValidationExceptionReason =
  | 'REQUEST_VALIDATION_FAILED'
  | 'BUSINESS_VALIDATION_FAILED';
