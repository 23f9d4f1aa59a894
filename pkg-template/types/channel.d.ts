// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
import type { ServiceException } from './errors.js';
import type { Issue } from '../validate/issue.ts';
import type { Open, Operation } from '../validate/operation.ts';

/** Which API this is, and when AWS released the model of it that is in here. */
export declare const model: { readonly version: '2024-03-18'; readonly date: string };

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

/**
 * The accepted handshake in short. `ListChannelHandshakes` tells the rest.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/AcceptChannelHandshakeDetail
 */
export interface AcceptChannelHandshakeDetail {
  /**
   * ID of the accepted handshake, also when the request named it by ARN.
   *
   * ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^ch-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * ARN of the accepted handshake.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /** How far the handshake is: normally `ACCEPTED` in this answer. */
  status?: Open<HandshakeStatus> | undefined;
}

/**
 * Which handshake to accept. Only its receiver can do so.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/AcceptChannelHandshake
 */
export interface AcceptChannelHandshakeRequest {
  /**
   * Where the handshake is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * The handshake to accept, by ID or by ARN. `ListChannelHandshakes` with `participantType` `RECEIVER` finds those that wait for you.
   *
   * A channel handshake, by ID (`ch-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$
   */
  identifier: string | undefined;
}

/**
 * The answer to a successful `AcceptChannelHandshake`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/AcceptChannelHandshake
 */
export interface AcceptChannelHandshakeResponse {
  /** The handshake after your answer, in short. */
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

/**
 * The canceled handshake in short. `ListChannelHandshakes` tells the rest.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CancelChannelHandshakeDetail
 */
export interface CancelChannelHandshakeDetail {
  /**
   * ID of the canceled handshake, also when the request named it by ARN.
   *
   * ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^ch-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * ARN of the canceled handshake.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /** How far the handshake is: normally `CANCELED` in this answer. */
  status?: Open<HandshakeStatus> | undefined;
}

/**
 * Which handshake to withdraw. Only its sender can do so.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CancelChannelHandshake
 */
export interface CancelChannelHandshakeRequest {
  /**
   * Where the handshake is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * The handshake to withdraw, by ID or by ARN: one of those that you sent.
   *
   * A channel handshake, by ID (`ch-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$
   */
  identifier: string | undefined;
}

/**
 * The answer to a successful `CancelChannelHandshake`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CancelChannelHandshake
 */
export interface CancelChannelHandshakeResponse {
  /** The handshake after it was withdrawn, in short. */
  channelHandshakeDetail?: CancelChannelHandshakeDetail | undefined;
}

/**
 * The terms that a new handshake proposes. Set exactly one member, the one of the `handshakeType`; `PROGRAM_MANAGEMENT_ACCOUNT` has none.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ChannelHandshakePayload
 */
export type ChannelHandshakePayload =
  | {
    /** Terms of the service period to start; for `START_SERVICE_PERIOD`. */
    startServicePeriodPayload: StartServicePeriodPayload;
    revokeServicePeriodPayload?: never;
    $unknown?: never;
  }
  | {
    /** The service period to revoke; for `REVOKE_SERVICE_PERIOD`. */
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

/**
 * One channel handshake: what it asks for, who sent it to whom, and how far it is.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ChannelHandshakeSummary
 */
export interface ChannelHandshakeSummary {
  /**
   * ID of the handshake; the calls that accept, reject or cancel it take it as `identifier`.
   *
   * ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^ch-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * ARN of the handshake, for IAM policies and for tagging calls.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /**
   * The catalog in which the handshake exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog?: string | undefined;
  /** What the handshake asks for. */
  handshakeType?: Open<HandshakeType> | undefined;
  /**
   * The AWS account that owns the handshake, as twelve digits.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  ownerAccountId?: string | undefined;
  /**
   * The AWS account that sent the handshake, as twelve digits.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  senderAccountId?: string | undefined;
  /**
   * The sender's name, as its partner profile shows it.
   *
   * A partner's name as its profile shows it: ASCII and a few signs such as `©`, `®` and `£`.
   * @minLength 1
   * @maxLength 40
   * @pattern ^[\x00-\x7E\xA9\xAE\xA2-\xA5\u202F]+$
   */
  senderDisplayName?: string | undefined;
  /**
   * The AWS account that the handshake was sent to, as twelve digits.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  receiverAccountId?: string | undefined;
  /**
   * What the handshake is about, by its ID.
   *
   * ID of what a handshake is about: a program management account (`pma-` …) or a relationship (`rs-` …).
   * @minLength 16
   * @maxLength 17
   * @pattern ^(?:(pma|rs)-[a-z0-9]{13})$
   */
  associatedResourceId?: string | undefined;
  /** The terms of the handshake, in the member of its type. */
  detail?: HandshakeDetail | undefined;
  /**
   * The moment at which the handshake was sent.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  createdAt?: Date | undefined;
  /**
   * The moment of the handshake's last change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  updatedAt?: Date | undefined;
  /** How far the handshake is. */
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

/**
 * The names by which a new handshake is known. For all the rest call `ListChannelHandshakes`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateChannelHandshakeDetail
 */
export interface CreateChannelHandshakeDetail {
  /**
   * ID of the new handshake. Keep it: `CancelChannelHandshake` takes it as `identifier`.
   *
   * ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^ch-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * ARN of the new handshake, for IAM policies and for tagging calls.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
}

/**
 * What the other side is asked to agree to, and for which resource.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateChannelHandshake
 */
export interface CreateChannelHandshakeRequest {
  /** What you ask for. It decides which member of `payload` to set. */
  handshakeType: HandshakeType | undefined;
  /**
   * Where the handshake is created: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * The program management account or the relationship that you ask about.
   *
   * What a handshake is about: a program management account (`pma-` …) or a relationship (`rs-` …), by ID or by full ARN.
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(?:((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13}))$
   */
  associatedResourceIdentifier: string | undefined;
  /** The terms you propose, in the member of the `handshakeType`. Leave it out for `PROGRAM_MANAGEMENT_ACCOUNT`, which has no terms. */
  payload?: ChannelHandshakePayload | undefined;
  /**
   * Idempotency token: sending the same token again does not create a second handshake. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[!-~]*$
   */
  clientToken?: string | undefined;
  /**
   * Your own labels for the new handshake.
   *
   * Tags of a resource. Use each key only once.
   */
  tags?: Tag[] | undefined;
}

/**
 * The answer to a successful `CreateChannelHandshake`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateChannelHandshake
 */
export interface CreateChannelHandshakeResponse {
  /** How to refer to the new handshake. */
  channelHandshakeDetail?: CreateChannelHandshakeDetail | undefined;
}

/**
 * The names by which a new program management account is known. For all the rest call `ListProgramManagementAccounts`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateProgramManagementAccountDetail
 */
export interface CreateProgramManagementAccountDetail {
  /**
   * ID of the new program management account. Keep it: relationships and later calls refer to it.
   *
   * ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 17
   * @maxLength 17
   * @pattern ^pma-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * ARN of the new program management account, for IAM policies and for tagging calls.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
}

/**
 * Which AWS account serves which resale program, and under what name.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateProgramManagementAccount
 */
export interface CreateProgramManagementAccountRequest {
  /**
   * Where the program management account is created: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /** The resale program that you run through the account. */
  program: Program | undefined;
  /**
   * Your own short name for the account, shown in lists, for example `Resale Europe`. `UpdateProgramManagementAccount` can change it.
   *
   * A short one-line name that people give to a program management account.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName: string | undefined;
  /**
   * The AWS account through which you run the program, as twelve digits. Keep it a string, so that leading zeros survive.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  accountId: string | undefined;
  /**
   * Idempotency token: sending the same token again does not create a second program management account. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[!-~]*$
   */
  clientToken?: string | undefined;
  /**
   * Your own labels for the new program management account.
   *
   * Tags of a resource. Use each key only once.
   */
  tags?: Tag[] | undefined;
}

/**
 * The answer to a successful `CreateProgramManagementAccount`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/CreateProgramManagementAccount
 */
export interface CreateProgramManagementAccountResponse {
  /** How to refer to the new program management account. */
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

/**
 * Which program management account to remove.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteProgramManagementAccount
 */
export interface DeleteProgramManagementAccountRequest {
  /**
   * Where the program management account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * The program management account to remove, by ID or by ARN.
   *
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  identifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not remove anything a second time. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[!-~]*$
   */
  clientToken?: string | undefined;
}

/**
 * An empty answer: the program management account is removed.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteProgramManagementAccount
 */
export interface DeleteProgramManagementAccountResponse {}

/**
 * Which relationship to remove, and where it is filed.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteRelationship
 */
export interface DeleteRelationshipRequest {
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
   * The relationship to remove, by ID or by ARN.
   *
   * A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$
   */
  identifier: string | undefined;
  /**
   * The program management account the relationship is filed under, by ID or by ARN.
   *
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  programManagementAccountIdentifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not remove anything a second time. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of printable ASCII without spaces; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[!-~]*$
   */
  clientToken?: string | undefined;
}

/**
 * An empty answer: the relationship is removed.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/DeleteRelationship
 */
export interface DeleteRelationshipResponse {}

/**
 * Which relationship to read, and where it is filed.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/GetRelationship
 */
export interface GetRelationshipRequest {
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
   * The program management account the relationship is filed under, by ID or by ARN.
   *
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  programManagementAccountIdentifier: string | undefined;
  /**
   * The relationship to read, by ID or by ARN.
   *
   * A relationship, by ID (`rs-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}/relationship/)?rs-[a-z0-9]{13}$
   */
  identifier: string | undefined;
}

/**
 * The answer to a successful `GetRelationship`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/GetRelationship
 */
export interface GetRelationshipResponse {
  /** The relationship as it is now. */
  relationshipDetail?: RelationshipDetail | undefined;
}

/**
 * The terms of a handshake. Exactly one member is set, the one of its type.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/HandshakeDetail
 */
export type HandshakeDetail =
  | {
    /** Terms of the service period to start; set for `START_SERVICE_PERIOD`. */
    startServicePeriodHandshakeDetail: StartServicePeriodHandshakeDetail;
    revokeServicePeriodHandshakeDetail?: never;
    programManagementAccountHandshakeDetail?: never;
  }
  | {
    /** Terms of the service period to revoke; set for `REVOKE_SERVICE_PERIOD`. */
    revokeServicePeriodHandshakeDetail: RevokeServicePeriodHandshakeDetail;
    startServicePeriodHandshakeDetail?: never;
    programManagementAccountHandshakeDetail?: never;
  }
  | {
    /** The program to take part in; set for `PROGRAM_MANAGEMENT_ACCOUNT`. */
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

/**
 * How far a handshake is. It begins as `PENDING` and ends in one of the other four.
 *
 * - `PENDING`: Waiting for the receiver's answer; the sender can still withdraw it.
 * - `ACCEPTED`: The receiver said yes, by `AcceptChannelHandshake`.
 * - `REJECTED`: The receiver said no, by `RejectChannelHandshake`.
 * - `CANCELED`: The sender withdrew it, by `CancelChannelHandshake`.
 * - `EXPIRED`: Nobody answered in time.
 */
export type HandshakeStatus =
  | 'PENDING'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'CANCELED'
  | 'EXPIRED';

/**
 * What a handshake asks the other side to agree to.
 *
 * - `START_SERVICE_PERIOD`: To start a service period, on the terms of the payload.
 * - `REVOKE_SERVICE_PERIOD`: To end a service period that was agreed before.
 * - `PROGRAM_MANAGEMENT_ACCOUNT`: To take part in a resale program as its program management account.
 */
export type HandshakeType =
  | 'START_SERVICE_PERIOD'
  | 'REVOKE_SERVICE_PERIOD'
  | 'PROGRAM_MANAGEMENT_ACCOUNT';

/**
 * Which handshakes to list, and which page of them. Filters that you leave out do not narrow the list.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListChannelHandshakes
 */
export interface ListChannelHandshakesRequest {
  /** The one type of handshake to list. Filters and order must be of the same type. */
  handshakeType: HandshakeType | undefined;
  /**
   * Where the handshakes are: `AWS` for the real ones, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /** Your part in the handshakes to list: `SENDER` for those you sent, `RECEIVER` for those you got. */
  participantType: ParticipantType | undefined;
  /**
   * The most handshakes you want on one page.
   *
   * Size of a page; AWS may put fewer items on it.
   * @minimum 1
   * @maximum 100
   */
  maxResults?: number | undefined;
  /**
   * Only handshakes with one of these statuses, for example `PENDING` for those still open.
   *
   * Statuses to filter handshakes by.
   */
  statuses?: HandshakeStatus[] | undefined;
  /**
   * Only handshakes about these program management accounts and relationships.
   *
   * Program management accounts and relationships to filter handshakes by.
   *
   * Each item: What a handshake is about: a program management account (`pma-` …) or a relationship (`rs-` …), by ID or by full ARN. (minLength 16, maxLength 1011, pattern ^(?:((arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?)|(pma|rs)-[a-z0-9]{13}))$)
   */
  associatedResourceIdentifiers?: string[] | undefined;
  /** Filters that only this `handshakeType` has, in the member named like it. */
  handshakeTypeFilters?: ListChannelHandshakesTypeFilters | undefined;
  /** The order of the list, in the member of the `handshakeType`. Leave it out and AWS chooses. */
  handshakeTypeSort?: ListChannelHandshakesTypeSort | undefined;
  /**
   * Where to go on: the `nextToken` of the page before. Leave it out for the first page.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/**
 * One page of handshakes.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListChannelHandshakes
 */
export interface ListChannelHandshakesResponse {
  /**
   * The handshakes on this page. Go on as long as there is a `nextToken`.
   *
   * Channel handshakes on one page of a list.
   */
  items?: ChannelHandshakeSummary[] | undefined;
  /**
   * Token of the next page; absent on the last one.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/**
 * Filters for handshakes of one type. Set exactly one member, the one of the `handshakeType`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListChannelHandshakesTypeFilters
 */
export type ListChannelHandshakesTypeFilters =
  | {
    /** Filters for `START_SERVICE_PERIOD`. */
    startServicePeriodTypeFilters: StartServicePeriodTypeFilters;
    revokeServicePeriodTypeFilters?: never;
    programManagementAccountTypeFilters?: never;
    $unknown?: never;
  }
  | {
    /** Filters for `REVOKE_SERVICE_PERIOD`. */
    revokeServicePeriodTypeFilters: RevokeServicePeriodTypeFilters;
    startServicePeriodTypeFilters?: never;
    programManagementAccountTypeFilters?: never;
    $unknown?: never;
  }
  | {
    /** Filters for `PROGRAM_MANAGEMENT_ACCOUNT`. */
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

/**
 * The order of handshakes of one type. Set exactly one member, the one of the `handshakeType`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListChannelHandshakesTypeSort
 */
export type ListChannelHandshakesTypeSort =
  | {
    /** Order for `START_SERVICE_PERIOD`. */
    startServicePeriodTypeSort: StartServicePeriodTypeSort;
    revokeServicePeriodTypeSort?: never;
    programManagementAccountTypeSort?: never;
    $unknown?: never;
  }
  | {
    /** Order for `REVOKE_SERVICE_PERIOD`. */
    revokeServicePeriodTypeSort: RevokeServicePeriodTypeSort;
    startServicePeriodTypeSort?: never;
    programManagementAccountTypeSort?: never;
    $unknown?: never;
  }
  | {
    /** Order for `PROGRAM_MANAGEMENT_ACCOUNT`. */
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

/**
 * Which program management accounts to list, and which page of them. Filters that you leave out do not narrow the list.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListProgramManagementAccounts
 */
export interface ListProgramManagementAccountsRequest {
  /**
   * Where the program management accounts are: `AWS` for the real ones, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * The most program management accounts you want on one page.
   *
   * Size of a page; AWS may put fewer items on it.
   * @minimum 1
   * @maximum 100
   */
  maxResults?: number | undefined;
  /**
   * Only accounts with one of these names.
   *
   * Names of program management accounts to filter by.
   *
   * Each item: A short one-line name that people give to a program management account. (minLength 1, maxLength 30, pattern ^[^\x00-\x1F\x7F]*$)
   */
  displayNames?: string[] | undefined;
  /**
   * Only accounts of these programs.
   *
   * Programs to filter by.
   */
  programs?: Program[] | undefined;
  /**
   * Only these AWS accounts, each as twelve digits.
   *
   * AWS accounts to filter by.
   *
   * Each item: An AWS account ID: twelve digits, for example `012345678901`. A string, never a number. (minLength 12, maxLength 12, pattern ^[0-9]*$)
   */
  accountIds?: string[] | undefined;
  /**
   * Only accounts with one of these statuses, for example `ACTIVE`.
   *
   * Statuses to filter program management accounts by.
   */
  statuses?: ProgramManagementAccountStatus[] | undefined;
  /** The order of the list. Leave it out and AWS chooses. */
  sort?: ListProgramManagementAccountsSortBase | undefined;
  /**
   * Where to go on: the `nextToken` of the page before. Leave it out for the first page.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/**
 * One page of program management accounts.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListProgramManagementAccounts
 */
export interface ListProgramManagementAccountsResponse {
  /**
   * The program management accounts on this page. Go on as long as there is a `nextToken`.
   *
   * Program management accounts on one page of a list.
   */
  items?: ProgramManagementAccountSummary[] | undefined;
  /**
   * Token of the next page; absent on the last one.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/**
 * The order of listed program management accounts.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListProgramManagementAccountsSortBase
 */
export interface ListProgramManagementAccountsSortBase {
  /** Which end of the list comes first. */
  sortOrder: SortOrder | undefined;
  /** What to sort by; there is only one choice. */
  sortBy: ListProgramManagementAccountsSortName | undefined;
}

/**
 * What listed program management accounts can be sorted by.
 *
 * - `UpdatedAt`: By the moment of the latest change.
 */
export type ListProgramManagementAccountsSortName =
  | 'UpdatedAt';

/**
 * Which relationships to list, and which page of them. Filters that you leave out do not narrow the list.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListRelationships
 */
export interface ListRelationshipsRequest {
  /**
   * Where the relationships are: `AWS` for the real ones, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * The most relationships you want on one page.
   *
   * Size of a page; AWS may put fewer items on it.
   * @minimum 1
   * @maximum 100
   */
  maxResults?: number | undefined;
  /**
   * Only relationships with these AWS accounts on the other side.
   *
   * AWS accounts to filter by.
   *
   * Each item: An AWS account ID: twelve digits, for example `012345678901`. A string, never a number. (minLength 12, maxLength 12, pattern ^[0-9]*$)
   */
  associatedAccountIds?: string[] | undefined;
  /**
   * Only relationships of these types.
   *
   * Association types to filter relationships by.
   */
  associationTypes?: AssociationType[] | undefined;
  /**
   * Only relationships with one of these names.
   *
   * Names of relationships to filter by.
   *
   * Each item: A short one-line name that people give to a relationship. (minLength 1, maxLength 30, pattern ^[^\x00-\x1F\x7F]*$)
   */
  displayNames?: string[] | undefined;
  /**
   * Only relationships that are filed under these program management accounts.
   *
   * Program management accounts to filter relationships by.
   *
   * Each item: A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN. (minLength 17, maxLength 1011, pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$)
   */
  programManagementAccountIdentifiers?: string[] | undefined;
  /** The order of the list. Leave it out and AWS chooses. */
  sort?: ListRelationshipsSortBase | undefined;
  /**
   * Where to go on: the `nextToken` of the page before. Leave it out for the first page.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/**
 * One page of relationships.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListRelationships
 */
export interface ListRelationshipsResponse {
  /**
   * The relationships on this page. Go on as long as there is a `nextToken`.
   *
   * Relationships on one page of a list.
   */
  items?: RelationshipSummary[] | undefined;
  /**
   * Token of the next page; absent on the last one.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[^\x00-\x1F\x7F\x20]*$
   */
  nextToken?: string | undefined;
}

/**
 * The order of listed relationships.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListRelationshipsSortBase
 */
export interface ListRelationshipsSortBase {
  /** Which end of the list comes first. */
  sortOrder: SortOrder | undefined;
  /** What to sort by; there is only one choice. */
  sortBy: ListRelationshipsSortName | undefined;
}

/**
 * What listed relationships can be sorted by.
 *
 * - `UpdatedAt`: By the moment of the latest change.
 */
export type ListRelationshipsSortName =
  | 'UpdatedAt';

/**
 * The resource whose tags to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListTagsForResource
 */
export interface ListTagsForResourceRequest {
  /**
   * The resource whose tags to read, by ARN: a program management account, a relationship or a channel handshake.
   *
   * ARN of a resource that carries tags: a program management account, a relationship or a channel handshake.
   * @minLength 1
   * @maxLength 1011
   * @pattern ^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$
   */
  resourceArn: string | undefined;
}

/**
 * The tags of the resource.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ListTagsForResource
 */
export interface ListTagsForResourceResponse {
  /**
   * All tags of the resource.
   *
   * Tags of a resource. Use each key only once.
   */
  tags?: TagOutput[] | undefined;
}

/**
 * Your part in a handshake.
 *
 * - `SENDER`: You sent the handshake.
 * - `RECEIVER`: The handshake was sent to you.
 */
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

/**
 * The resale program that a program management account serves.
 *
 * - `SOLUTION_PROVIDER`: You resell AWS to end customers yourself.
 * - `DISTRIBUTION`: You are a distributor: you resell AWS through sellers below you.
 * - `DISTRIBUTION_SELLER`: You resell AWS as a seller below a distributor.
 */
export type Program =
  | 'SOLUTION_PROVIDER'
  | 'DISTRIBUTION'
  | 'DISTRIBUTION_SELLER';

/**
 * What a `PROGRAM_MANAGEMENT_ACCOUNT` handshake asks for.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ProgramManagementAccountHandshakeDetail
 */
export interface ProgramManagementAccountHandshakeDetail {
  /** The resale program in which the account shall take part. */
  program?: Open<Program> | undefined;
}

/**
 * Whether a program management account takes part in its program.
 *
 * - `PENDING`: Reported, but not active yet.
 * - `ACTIVE`: Takes part in its program.
 * - `INACTIVE`: Does not take part in its program; the model does not say what leads there.
 */
export type ProgramManagementAccountStatus =
  | 'PENDING'
  | 'ACTIVE'
  | 'INACTIVE';

/**
 * One program management account: which AWS account it is, in which program, and whether it is active.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ProgramManagementAccountSummary
 */
export interface ProgramManagementAccountSummary {
  /**
   * ID of the program management account. Relationships refer to it, and calls take it as `identifier` or `programManagementAccountIdentifier`.
   *
   * ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 17
   * @maxLength 17
   * @pattern ^pma-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * The present revision; send it with `UpdateProgramManagementAccount`.
   *
   * Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  revision?: string | undefined;
  /**
   * The catalog in which the program management account exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog?: string | undefined;
  /** The resale program that is run through the account. */
  program?: Open<Program> | undefined;
  /**
   * The name you gave to the account.
   *
   * A short one-line name that people give to a program management account.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
  /**
   * The AWS account itself, as twelve digits.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  accountId?: string | undefined;
  /**
   * ARN of the program management account, for IAM policies and for tagging calls.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /**
   * The moment at which the program management account was reported.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  createdAt?: Date | undefined;
  /**
   * The moment of the account's last change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  updatedAt?: Date | undefined;
  /**
   * The moment from which the account takes part in its program, if AWS gives one.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  startDate?: Date | undefined;
  /** Whether the account takes part in its program now. */
  status?: Open<ProgramManagementAccountStatus> | undefined;
}

/**
 * Filters for handshakes on program management accounts.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ProgramManagementAccountTypeFilters
 */
export interface ProgramManagementAccountTypeFilters {
  /**
   * Only handshakes for these programs.
   *
   * Programs to filter by.
   */
  programs?: Program[] | undefined;
}

/**
 * The order of listed handshakes on program management accounts.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/ProgramManagementAccountTypeSort
 */
export interface ProgramManagementAccountTypeSort {
  /** Which end of the list comes first. */
  sortOrder: SortOrder | undefined;
  /** What to sort by; there is only one choice. */
  sortBy: ProgramManagementAccountTypeSortName | undefined;
}

/**
 * What listed handshakes on program management accounts can be sorted by.
 *
 * - `UpdatedAt`: By the moment of the latest change.
 */
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

/**
 * The rejected handshake in short. `ListChannelHandshakes` tells the rest.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RejectChannelHandshakeDetail
 */
export interface RejectChannelHandshakeDetail {
  /**
   * ID of the rejected handshake, also when the request named it by ARN.
   *
   * ID of a channel handshake: `ch-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^ch-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * ARN of the rejected handshake.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /** How far the handshake is: normally `REJECTED` in this answer. */
  status?: Open<HandshakeStatus> | undefined;
}

/**
 * Which handshake to reject. Only its receiver can do so.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RejectChannelHandshake
 */
export interface RejectChannelHandshakeRequest {
  /**
   * Where the handshake is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * The handshake to reject, by ID or by ARN. `ListChannelHandshakes` with `participantType` `RECEIVER` finds those that wait for you.
   *
   * A channel handshake, by ID (`ch-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 16
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/channel-handshake/)?ch-[a-z0-9]{13}$
   */
  identifier: string | undefined;
}

/**
 * The answer to a successful `RejectChannelHandshake`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RejectChannelHandshake
 */
export interface RejectChannelHandshakeResponse {
  /** The handshake after your answer, in short. */
  channelHandshakeDetail?: RejectChannelHandshakeDetail | undefined;
}

/**
 * One relationship in full. The support plan asked for is not among it.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RelationshipDetail
 */
export interface RelationshipDetail {
  /**
   * ARN of the relationship, for IAM policies and for tagging calls.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /**
   * ID of the relationship. Calls take it as `identifier`.
   *
   * ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^rs-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * The present revision; send it with `UpdateRelationship`.
   *
   * Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  revision?: string | undefined;
  /**
   * The catalog in which the relationship exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog?: string | undefined;
  /** What the other account is to you: a seller below you, an end customer or your own. */
  associationType?: Open<AssociationType> | undefined;
  /**
   * ID of the program management account the relationship is filed under; it is needed to read, update or delete the relationship.
   *
   * ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 17
   * @maxLength 17
   * @pattern ^pma-[a-z0-9]{13}$
   */
  programManagementAccountId?: string | undefined;
  /**
   * The AWS account on the other side, as twelve digits.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  associatedAccountId?: string | undefined;
  /**
   * Your own short name for the relationship.
   *
   * A short one-line name that people give to a relationship.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
  /** Whose account model the resale follows; absent where no resale model applies. */
  resaleAccountModel?: Open<ResaleAccountModel> | undefined;
  /** Whether the business is commercial or with government. */
  sector?: Open<Sector> | undefined;
  /**
   * The moment at which the relationship was created.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  createdAt?: Date | undefined;
  /**
   * The moment of the relationship's last change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  updatedAt?: Date | undefined;
  /**
   * The moment from which the relationship counts, if AWS gives one.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  startDate?: Date | undefined;
}

/**
 * One relationship as lists show it: all but its resale account model, which `GetRelationship` tells.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RelationshipSummary
 */
export interface RelationshipSummary {
  /**
   * ARN of the relationship, for IAM policies and for tagging calls.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
  /**
   * ID of the relationship. Calls take it as `identifier`.
   *
   * ID of a relationship: `rs-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 16
   * @maxLength 16
   * @pattern ^rs-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * The present revision; send it with `UpdateRelationship`.
   *
   * Version counter of a resource, as a string of digits such as `3`. Pass on what you read; do not count yourself.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  revision?: string | undefined;
  /**
   * The catalog in which the relationship exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog?: string | undefined;
  /** What the other account is to you: a seller below you, an end customer or your own. */
  associationType?: Open<AssociationType> | undefined;
  /**
   * ID of the program management account the relationship is filed under; it is needed to read, update or delete the relationship.
   *
   * ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 17
   * @maxLength 17
   * @pattern ^pma-[a-z0-9]{13}$
   */
  programManagementAccountId?: string | undefined;
  /**
   * The AWS account on the other side, as twelve digits.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @minLength 12
   * @maxLength 12
   * @pattern ^[0-9]*$
   */
  associatedAccountId?: string | undefined;
  /**
   * Your own short name for the relationship.
   *
   * A short one-line name that people give to a relationship.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
  /** Whether the business is commercial or with government. */
  sector?: Open<Sector> | undefined;
  /**
   * The moment at which the relationship was created.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  createdAt?: Date | undefined;
  /**
   * The moment of the relationship's last change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  updatedAt?: Date | undefined;
  /**
   * The moment from which the relationship counts, if AWS gives one.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
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

/**
 * Terms of the service period that a handshake asks to revoke.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RevokeServicePeriodHandshakeDetail
 */
export interface RevokeServicePeriodHandshakeDetail {
  /**
   * The sender's note to the receiver, if there is one.
   *
   * A short note in one line, from one side of a handshake to the other.
   * @minLength 1
   * @maxLength 300
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  note?: string | undefined;
  /** How the service period is bound: by a notice or by a fixed end. */
  servicePeriodType?: Open<ServicePeriodType> | undefined;
  /**
   * How many days' notice ends the service period; belongs to `MINIMUM_NOTICE_PERIOD`.
   *
   * A number of days, as a string of digits such as `30`.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  minimumNoticeDays?: string | undefined;
  /**
   * The moment at which the service period starts, if it is known.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  startDate?: Date | undefined;
  /**
   * The moment at which the service period ends, if it is known.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  endDate?: Date | undefined;
}

/**
 * The service period you propose to end.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RevokeServicePeriodPayload
 */
export interface RevokeServicePeriodPayload {
  /**
   * The program management account the service period belongs to, by ID or by ARN.
   *
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  programManagementAccountIdentifier: string | undefined;
  /**
   * What you want to tell the receiver besides, for example the reason.
   *
   * A short note in one line, from one side of a handshake to the other.
   * @minLength 1
   * @maxLength 300
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  note?: string | undefined;
}

/**
 * Filters for handshakes that revoke a service period.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RevokeServicePeriodTypeFilters
 */
export interface RevokeServicePeriodTypeFilters {
  /**
   * Only handshakes on service periods of these types.
   *
   * Types of service periods to filter handshakes by.
   */
  servicePeriodTypes?: ServicePeriodType[] | undefined;
}

/**
 * The order of listed handshakes that revoke a service period.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/RevokeServicePeriodTypeSort
 */
export interface RevokeServicePeriodTypeSort {
  /** Which end of the list comes first. */
  sortOrder: SortOrder | undefined;
  /** What to sort by; there is only one choice. */
  sortBy: RevokeServicePeriodTypeSortName | undefined;
}

/**
 * What listed handshakes that revoke a service period can be sorted by.
 *
 * - `UpdatedAt`: By the moment of the latest change.
 */
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

/**
 * How a service period is bound.
 *
 * - `MINIMUM_NOTICE_PERIOD`: It goes on until notice is given, at least `minimumNoticeDays` ahead.
 * - `FIXED_COMMITMENT_PERIOD`: It is agreed up to a fixed date.
 */
export type ServicePeriodType =
  | 'MINIMUM_NOTICE_PERIOD'
  | 'FIXED_COMMITMENT_PERIOD';

/**
 * Which end of a sorted list comes first.
 *
 * - `Ascending`: The oldest change first.
 * - `Descending`: The latest change first.
 */
export type SortOrder =
  | 'Ascending'
  | 'Descending';

/**
 * Terms of the service period that a handshake asks to start.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/StartServicePeriodHandshakeDetail
 */
export interface StartServicePeriodHandshakeDetail {
  /**
   * The sender's note to the receiver, if there is one.
   *
   * A short note in one line, from one side of a handshake to the other.
   * @minLength 1
   * @maxLength 300
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  note?: string | undefined;
  /** How the service period is bound: by a notice or by a fixed end. */
  servicePeriodType?: Open<ServicePeriodType> | undefined;
  /**
   * How many days' notice ends the service period; belongs to `MINIMUM_NOTICE_PERIOD`.
   *
   * A number of days, as a string of digits such as `30`.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  minimumNoticeDays?: string | undefined;
  /**
   * The moment at which the service period starts, if it is known.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  startDate?: Date | undefined;
  /**
   * The moment at which the service period ends; belongs to `FIXED_COMMITMENT_PERIOD`.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  endDate?: Date | undefined;
}

/**
 * The service period you propose to start, and how it is bound.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/StartServicePeriodPayload
 */
export interface StartServicePeriodPayload {
  /**
   * The program management account the service period belongs to, by ID or by ARN.
   *
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  programManagementAccountIdentifier: string | undefined;
  /**
   * What you want to tell the receiver besides.
   *
   * A short note in one line, from one side of a handshake to the other.
   * @minLength 1
   * @maxLength 300
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  note?: string | undefined;
  /** How the service period is bound: by a notice or by a fixed end. Give `minimumNoticeDays` for the one, `endDate` for the other. */
  servicePeriodType: ServicePeriodType | undefined;
  /**
   * How many days' notice ends the service period; for `MINIMUM_NOTICE_PERIOD`.
   *
   * A number of days, as a string of digits such as `30`.
   * @minLength 1
   * @maxLength 10
   * @pattern ^[0-9]*$
   */
  minimumNoticeDays?: string | undefined;
  /**
   * The moment at which the service period ends; for `FIXED_COMMITMENT_PERIOD`.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  endDate?: Date | string | undefined;
}

/**
 * Filters for handshakes that start a service period.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/StartServicePeriodTypeFilters
 */
export interface StartServicePeriodTypeFilters {
  /**
   * Only handshakes on service periods of these types.
   *
   * Types of service periods to filter handshakes by.
   */
  servicePeriodTypes?: ServicePeriodType[] | undefined;
}

/**
 * The order of listed handshakes that start a service period.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/StartServicePeriodTypeSort
 */
export interface StartServicePeriodTypeSort {
  /** Which end of the list comes first. */
  sortOrder: SortOrder | undefined;
  /** What to sort by; there is only one choice. */
  sortBy: StartServicePeriodTypeSortName | undefined;
}

/**
 * What listed handshakes that start a service period can be sorted by.
 *
 * - `UpdatedAt`: By the moment of the latest change.
 */
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

/**
 * The resource to tag, and its tags.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/TagResource
 */
export interface TagResourceRequest {
  /**
   * The resource to tag, by ARN: a program management account, a relationship or a channel handshake.
   *
   * ARN of a resource that carries tags: a program management account, a relationship or a channel handshake.
   * @minLength 1
   * @maxLength 1011
   * @pattern ^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$
   */
  resourceArn: string | undefined;
  /**
   * The tags to add or to change. Tags with other keys stay as they are.
   *
   * Tags of a resource. Use each key only once.
   */
  tags: Tag[] | undefined;
}

/**
 * An empty answer: the tags are set.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/TagResource
 */
export interface TagResourceResponse {}

/**
 * The resource that loses tags, and which.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UntagResource
 */
export interface UntagResourceRequest {
  /**
   * The resource that loses tags, by ARN: a program management account, a relationship or a channel handshake.
   *
   * ARN of a resource that carries tags: a program management account, a relationship or a channel handshake.
   * @minLength 1
   * @maxLength 1011
   * @pattern ^(?:arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/(program-management-account/pma-[a-z0-9]{13}(/relationship/rs-[a-z0-9]{13})?|channel-handshake/ch-[a-z0-9]{13}))$
   */
  resourceArn: string | undefined;
  /**
   * Names of the tags to remove. Tags with other keys stay as they are.
   *
   * Names of tags, without their values.
   *
   * Each item: Name of a tag: letters, digits and spaces of any script and `_ . : / = + -` `@`. (minLength 1, maxLength 128, pattern ^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$)
   */
  tagKeys: string[] | undefined;
}

/**
 * An empty answer: the tags are removed.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UntagResource
 */
export interface UntagResourceResponse {}

/**
 * A changed program management account: its names and its new revision. For all the rest call `ListProgramManagementAccounts`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateProgramManagementAccountDetail
 */
export interface UpdateProgramManagementAccountDetail {
  /**
   * ID of the changed program management account, also when the request named it by ARN.
   *
   * ID of a program management account: `pma-` and thirteen lowercase letters or digits. AWS assigns it.
   * @minLength 17
   * @maxLength 17
   * @pattern ^pma-[a-z0-9]{13}$
   */
  id?: string | undefined;
  /**
   * ARN of the changed program management account.
   *
   * Amazon Resource Name: the full, worldwide unique name of a resource.
   * @minLength 1
   * @maxLength 1011
   */
  arn?: string | undefined;
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
   * The name the program management account has now.
   *
   * A short one-line name that people give to a program management account.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
}

/**
 * Which program management account to change, and its new name.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateProgramManagementAccount
 */
export interface UpdateProgramManagementAccountRequest {
  /**
   * Where the program management account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z]*$
   */
  catalog: string | undefined;
  /**
   * The program management account to change, by ID or by ARN.
   *
   * A program management account, by ID (`pma-` and thirteen lowercase letters or digits) or by full ARN.
   * @minLength 17
   * @maxLength 1011
   * @pattern ^(arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[a-zA-Z]+/program-management-account/)?pma-[a-z0-9]{13}$
   */
  identifier: string | undefined;
  /**
   * The revision you last read, for optimistic locking: if the account has changed since, the call ends in `ConflictException`.
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
   * A short one-line name that people give to a program management account.
   * @minLength 1
   * @maxLength 30
   * @pattern ^[^\x00-\x1F\x7F]*$
   */
  displayName?: string | undefined;
}

/**
 * The answer to a successful `UpdateProgramManagementAccount`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-channel-2024-03-18/UpdateProgramManagementAccount
 */
export interface UpdateProgramManagementAccountResponse {
  /** The program management account after the change, in short. */
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
