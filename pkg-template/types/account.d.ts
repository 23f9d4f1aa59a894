// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
import type { ServiceException } from './errors.js';
import type { Issue } from '../validate/issue.ts';
import type { Open, Operation } from '../validate/operation.ts';

/** Which API this is, and when AWS released the model of it that is in here. */
export declare const model: { readonly version: '2025-04-04'; readonly date: string };

/**
 * Says yes to another partner's connection invitation and returns the connection.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AcceptConnectionInvitation
 */
export declare const AcceptConnectionInvitation: Operation<AcceptConnectionInvitationRequest, AcceptConnectionInvitationResponse, 'account', 'AcceptConnectionInvitation'>;

/**
 * Registers an email domain, so that training and certifications of people with such addresses count for the partner. Needs a code from `SendEmailVerificationCode`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AssociateAwsTrainingCertificationEmailDomain
 */
export declare const AssociateAwsTrainingCertificationEmailDomain: Operation<AssociateAwsTrainingCertificationEmailDomainRequest, AssociateAwsTrainingCertificationEmailDomainResponse, 'account', 'AssociateAwsTrainingCertificationEmailDomain'>;

/**
 * Ends one kind of connection with another partner, for a stated reason.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelConnection
 */
export declare const CancelConnection: Operation<CancelConnectionRequest, CancelConnectionResponse, 'account', 'CancelConnection'>;

/**
 * Withdraws a connection invitation that you have sent.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelConnectionInvitation
 */
export declare const CancelConnectionInvitation: Operation<CancelConnectionInvitationRequest, CancelConnectionInvitationResponse, 'account', 'CancelConnectionInvitation'>;

/**
 * Stops a profile update task that is still running; it then ends as `CANCELED`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelProfileUpdateTask
 */
export declare const CancelProfileUpdateTask: Operation<CancelProfileUpdateTaskRequest, CancelProfileUpdateTaskResponse, 'account', 'CancelProfileUpdateTask'>;

/**
 * Invites another partner to connect with you, with a message of your own.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CreateConnectionInvitation
 */
export declare const CreateConnectionInvitation: Operation<CreateConnectionInvitationRequest, CreateConnectionInvitationResponse, 'account', 'CreateConnectionInvitation'>;

/**
 * Registers your organization as an AWS partner: creates the partner account, its first profile and its alliance lead contact. Request a code with `SendEmailVerificationCode` first, because the contact's email address must be proven.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CreatePartner
 */
export declare const CreatePartner: Operation<CreatePartnerRequest, CreatePartnerResponse, 'account', 'CreatePartner'>;

/**
 * Removes an email domain that was registered for counting training and certifications.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/DisassociateAwsTrainingCertificationEmailDomain
 */
export declare const DisassociateAwsTrainingCertificationEmailDomain: Operation<DisassociateAwsTrainingCertificationEmailDomainRequest, DisassociateAwsTrainingCertificationEmailDomainResponse, 'account', 'DisassociateAwsTrainingCertificationEmailDomain'>;

/**
 * Reads who leads the partnership on the partner's side.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetAllianceLeadContact
 */
export declare const GetAllianceLeadContact: Operation<GetAllianceLeadContactRequest, GetAllianceLeadContactResponse, 'account', 'GetAllianceLeadContact'>;

/**
 * Reads one connection with another partner.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnection
 */
export declare const GetConnection: Operation<GetConnectionRequest, GetConnectionResponse, 'account', 'GetConnection'>;

/**
 * Reads one connection invitation, sent or received.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnectionInvitation
 */
export declare const GetConnectionInvitation: Operation<GetConnectionInvitationRequest, GetConnectionInvitationResponse, 'account', 'GetConnectionInvitation'>;

/**
 * Reads from whom you accept connection invitations, and the revision you need to change that.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnectionPreferences
 */
export declare const GetConnectionPreferences: Operation<GetConnectionPreferencesRequest, GetConnectionPreferencesResponse, 'account', 'GetConnectionPreferences'>;

/**
 * Reads one partner account with its profile and email domains.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetPartner
 */
export declare const GetPartner: Operation<GetPartnerRequest, GetPartnerResponse, 'account', 'GetPartner'>;

/**
 * Reads how far a partner's profile update task is. Call it repeatedly, with pauses, until the status is no longer `IN_PROGRESS`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetProfileUpdateTask
 */
export declare const GetProfileUpdateTask: Operation<GetProfileUpdateTaskRequest, GetProfileUpdateTaskResponse, 'account', 'GetProfileUpdateTask'>;

/**
 * Reads whether a partner's profile is `PUBLIC` or `PRIVATE`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetProfileVisibility
 */
export declare const GetProfileVisibility: Operation<GetProfileVisibilityRequest, GetProfileVisibilityResponse, 'account', 'GetProfileVisibility'>;

/**
 * Reads whether a partner shares its qualifications with others, and with whom.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsAssociationDetails
 */
export declare const GetQualificationsAssociationDetails: Operation<GetQualificationsAssociationDetailsRequest, GetQualificationsAssociationDetailsResponse, 'account', 'GetQualificationsAssociationDetails'>;

/**
 * Reads how far the task is that joins a partner's qualifications with those of a primary partner.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsAssociationTask
 */
export declare const GetQualificationsAssociationTask: Operation<GetQualificationsAssociationTaskRequest, GetQualificationsAssociationTaskResponse, 'account', 'GetQualificationsAssociationTask'>;

/**
 * Reads how far the task is that separates an associated partner's qualifications again.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsDisassociationTask
 */
export declare const GetQualificationsDisassociationTask: Operation<GetQualificationsDisassociationTaskRequest, GetQualificationsDisassociationTaskResponse, 'account', 'GetQualificationsDisassociationTask'>;

/**
 * Reads how far a business or registrant verification is and what it found.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetVerification
 */
export declare const GetVerification: Operation<GetVerificationRequest, GetVerificationResponse, 'account', 'GetVerification'>;

/**
 * Lists connection invitations, sent and received, page by page; filters narrow the list.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListConnectionInvitations
 */
export declare const ListConnectionInvitations: Operation<ListConnectionInvitationsRequest, ListConnectionInvitationsResponse, 'account', 'ListConnectionInvitations'>;

/**
 * Lists connections with other partners, page by page; filters narrow the list.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListConnections
 */
export declare const ListConnections: Operation<ListConnectionsRequest, ListConnectionsResponse, 'account', 'ListConnections'>;

/**
 * Lists the partner accounts you can see, page by page. Page tokens are opaque: pass them back unchanged.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListPartners
 */
export declare const ListPartners: Operation<ListPartnersRequest, ListPartnersResponse, 'account', 'ListPartners'>;

/**
 * Reads all tags of one resource, which is named by its ARN.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListTagsForResource
 */
export declare const ListTagsForResource: Operation<ListTagsForResourceRequest, ListTagsForResourceResponse, 'account', 'ListTagsForResource'>;

/**
 * Sets the person who leads the partnership on your side, replacing the present contact if there is one.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PutAllianceLeadContact
 */
export declare const PutAllianceLeadContact: Operation<PutAllianceLeadContactRequest, PutAllianceLeadContactResponse, 'account', 'PutAllianceLeadContact'>;

/**
 * Makes a partner's profile `PUBLIC` or `PRIVATE`. AWS limits how often this can be done in a day.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PutProfileVisibility
 */
export declare const PutProfileVisibility: Operation<PutProfileVisibilityRequest, PutProfileVisibilityResponse, 'account', 'PutProfileVisibility'>;

/**
 * Says no to another partner's connection invitation, with a reason if you like.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/RejectConnectionInvitation
 */
export declare const RejectConnectionInvitation: Operation<RejectConnectionInvitationRequest, RejectConnectionInvitationResponse, 'account', 'RejectConnectionInvitation'>;

/**
 * Mails a six-digit code to an address. Whoever can read it there proves that the address is theirs.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/SendEmailVerificationCode
 */
export declare const SendEmailVerificationCode: Operation<SendEmailVerificationCodeRequest, SendEmailVerificationCodeResponse, 'account', 'SendEmailVerificationCode'>;

/**
 * Begins to change a partner's profile and returns at once; the work goes on in the background. Ask `GetProfileUpdateTask` until the status is no longer `IN_PROGRESS`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartProfileUpdateTask
 */
export declare const StartProfileUpdateTask: Operation<StartProfileUpdateTaskRequest, StartProfileUpdateTaskResponse, 'account', 'StartProfileUpdateTask'>;

/**
 * Begins to join a partner's qualifications with those of a primary partner and returns at once. Follow it with `GetQualificationsAssociationTask`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartQualificationsAssociationTask
 */
export declare const StartQualificationsAssociationTask: Operation<StartQualificationsAssociationTaskRequest, StartQualificationsAssociationTaskResponse, 'account', 'StartQualificationsAssociationTask'>;

/**
 * Begins to separate an associated partner's qualifications again and returns at once. Follow it with `GetQualificationsDisassociationTask`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartQualificationsDisassociationTask
 */
export declare const StartQualificationsDisassociationTask: Operation<StartQualificationsDisassociationTaskRequest, StartQualificationsDisassociationTaskResponse, 'account', 'StartQualificationsDisassociationTask'>;

/**
 * Begins the verification of a business or of the person who registers it. Follow it with `GetVerification`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartVerification
 */
export declare const StartVerification: Operation<StartVerificationRequest, StartVerificationResponse, 'account', 'StartVerification'>;

/**
 * Adds tags to a resource; a key that is there already gets the new value.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/TagResource
 */
export declare const TagResource: Operation<TagResourceRequest, TagResourceResponse, 'account', 'TagResource'>;

/**
 * Removes tags from a resource by their keys.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/UntagResource
 */
export declare const UntagResource: Operation<UntagResourceRequest, UntagResourceResponse, 'account', 'UntagResource'>;

/**
 * Sets from whom you accept connection invitations. Takes the revision last read; an outdated one ends in `ConflictException`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/UpdateConnectionPreferences
 */
export declare const UpdateConnectionPreferences: Operation<UpdateConnectionPreferencesRequest, UpdateConnectionPreferencesResponse, 'account', 'UpdateConnectionPreferences'>;

/**
 * AWS refused the call: the caller lacks the permission, or the partner may not do this at present. Repeating the same call does not help.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AccessDeniedException
 */
export declare class AccessDeniedException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: false;
  readonly name: 'AccessDeniedException';
  readonly $fault: 'client';
  /** Why access was refused, for code to branch on. */
  Reason: Open<AccessDeniedExceptionReason>;
}

/**
 * The request clashes with something that exists or with its present state. Read the resource anew before deciding whether to try again.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ConflictException
 */
export declare class ConflictException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: false;
  readonly name: 'ConflictException';
  readonly $fault: 'client';
  /** Which clash it was, for code to branch on. */
  Reason: Open<ConflictExceptionReason>;
}

/**
 * Something failed inside AWS. Trying again after a pause is safe for idempotent calls.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/InternalServerException
 */
export declare class InternalServerException extends ServiceException {
  static readonly fault: 'server';
  static readonly retryable: true;
  readonly name: 'InternalServerException';
  readonly $fault: 'server';
}

/**
 * The thing named in the request does not exist in this catalog, or not for this caller. Check the identifier and `Catalog`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ResourceNotFoundException
 */
export declare class ResourceNotFoundException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: false;
  readonly name: 'ResourceNotFoundException';
  readonly $fault: 'client';
  /** Which kind of thing was not found, for code to branch on. */
  Reason: Open<ResourceNotFoundExceptionReason>;
}

/**
 * A quota of the account is used up. Wait for the next day where it is a daily one; otherwise free something or ask AWS for more.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ServiceQuotaExceededException
 */
export declare class ServiceQuotaExceededException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: false;
  readonly name: 'ServiceQuotaExceededException';
  readonly $fault: 'client';
  /** Which quota is used up, for code to branch on. */
  Reason: Open<ServiceQuotaExceededExceptionReason>;
}

/**
 * Too many calls in a short time. Wait and try again, longer each time.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ThrottlingException
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
  ServiceCode?: string | undefined;
  /**
   * Code of the rate limit that was hit, if AWS names it; useful for a quota increase request.
   *
   * Free text without a limit in the model.
   */
  QuotaCode?: string | undefined;
}

/**
 * AWS looked at the request and found it wrong. It can happen even after the local check passed, since some rules are known to the service only.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ValidationException
 */
export declare class ValidationException extends ServiceException {
  static readonly fault: 'client';
  static readonly retryable: false;
  readonly name: 'ValidationException';
  readonly $fault: 'client';
  /** The fields that the service refused, in the shape of ours: `code` is `'service'`. */
  readonly issues: Issue[];
  /** Whether the form of the request or a business rule is at fault. */
  Reason: Open<ValidationExceptionReason>;
  /**
   * The single faults, if AWS lists them.
   *
   * The faults found in one request.
   */
  ErrorDetails?: ValidationError[] | undefined;
}

/**
 * The invitation you say yes to. Only its receiver can accept it, and only while it is `PENDING`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AcceptConnectionInvitation
 */
export interface AcceptConnectionInvitationRequest {
  /**
   * Where the invitation is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The invitation to accept, by its ID; `ListConnectionInvitations` finds it. Accepting shows your AWS account ID to the sender.
   *
   * ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pacinv-[A-Za-z0-9]{13}$
   */
  Identifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not accept anything a second time. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
}

/**
 * The answer to a successful `AcceptConnectionInvitation`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AcceptConnectionInvitation
 */
export interface AcceptConnectionInvitationResponse {
  /** The new connection, or the one the two of you had already, with one kind more. */
  Connection: Connection;
}

/**
 * Why a call was refused.
 *
 * - `ACCESS_DENIED`: The credentials are not allowed to make this call; check the IAM policies.
 * - `INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE`: The partner is in a state in which its benefits do not allow the call.
 */
export type AccessDeniedExceptionReason =
  | 'ACCESS_DENIED'
  | 'INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE';

/**
 * From whom you accept connection invitations.
 *
 * - `ALLOW_ALL`: Everybody may invite you.
 * - `DENY_ALL`: Nobody may invite you.
 * - `ALLOW_BY_DEFAULT_DENY_SOME`: Everybody may invite you but those on the list of excluded participants.
 */
export type AccessType =
  | 'ALLOW_ALL'
  | 'DENY_ALL'
  | 'ALLOW_BY_DEFAULT_DENY_SOME';

/**
 * An AWS account, by its name alone.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AccountSummary
 */
export interface AccountSummary {
  /**
   * Name of the account, to show to people.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  Name: string;
}

/**
 * The person who leads the partnership on the partner's side. All four parts are needed, on a change as well.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AllianceLeadContact
 */
export interface AllianceLeadContact {
  /**
   * Given name, for example `Maria`. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  FirstName: string | undefined;
  /**
   * Family name, for example `Garcia`. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  LastName: string | undefined;
  /**
   * Business address of this person, for example `maria.garcia@example.com`. Verification codes go here.
   *
   * A plain email address such as `name@example.com`, without a display name or angle brackets.
   * @minLength 1
   * @maxLength 320
   * @pattern ^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$
   */
  Email: string | undefined;
  /**
   * Job title, for example `Head of Alliances`. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  BusinessTitle: string | undefined;
}

/**
 * The person who leads the partnership on the partner's side. All four parts are needed, on a change as well.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AllianceLeadContact
 */
export interface AllianceLeadContactOutput {
  /**
   * Given name, for example `Maria`. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  FirstName: string;
  /**
   * Family name, for example `Garcia`. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  LastName: string;
  /**
   * Business address of this person, for example `maria.garcia@example.com`. Verification codes go here.
   *
   * A plain email address such as `name@example.com`, without a display name or angle brackets.
   * @minLength 1
   * @maxLength 320
   * @pattern ^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$
   */
  Email: string;
  /**
   * Job title, for example `Head of Alliances`. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  BusinessTitle: string;
}

/**
 * The partner account and an address that proves the email domain to register.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AssociateAwsTrainingCertificationEmailDomain
 */
export interface AssociateAwsTrainingCertificationEmailDomainRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The partner account that the domain belongs to, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not register the domain a second time. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
  /**
   * An address in the domain to register, the one to which the code went: `maria.garcia@example.com` registers `example.com`.
   *
   * A plain email address such as `name@example.com`, without a display name or angle brackets.
   * @minLength 1
   * @maxLength 320
   * @pattern ^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$
   */
  Email: string | undefined;
  /**
   * The six digits that `SendEmailVerificationCode` mailed to `Email`. Keep it a string, so that a leading zero survives.
   *
   * The six-digit code from a verification email, as a string. Sensitive: never log or store it.
   * @minLength 6
   * @maxLength 6
   * @pattern ^[0-9]+$
   * @sensitive never in messages or logs
   */
  EmailVerificationCode: string | undefined;
}

/**
 * An empty answer: the domain is registered. `GetPartner` lists it.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AssociateAwsTrainingCertificationEmailDomain
 */
export interface AssociateAwsTrainingCertificationEmailDomainResponse {}

/**
 * A business rule of AWS that a request broke. The list is shared by all account operations.
 *
 * - `INCOMPATIBLE_CONNECTION_INVITATION_REQUEST`: A connection invitation of this kind is not possible between these partners.
 * - `INCOMPATIBLE_LEGAL_NAME`: The legal name does not fit what AWS knows about the company.
 * - `INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS`: The check of the business (know your business) is not in the state this needs.
 * - `INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS`: The identity check is not in the state this needs.
 * - `INVALID_ACCOUNT_LINKING_STATUS`: The link between the AWS account and Partner Central is not in the state this needs.
 * - `INVALID_ACCOUNT_STATE`: The account is in a state that does not allow this.
 * - `INCOMPATIBLE_DOMAIN`: The email domain cannot be used here.
 * - `INELIGIBLE_ACCOUNT_TIER`: The account's partner tier does not qualify for this.
 * - `MISSING_ACTIVE_SUBSIDIARY_CONNECTION`: This needs an active `SUBSIDIARY` connection between the partners, and there is none.
 * - `INCOMPATIBLE_SUBSIDIARY_CONNECTION`: The `SUBSIDIARY` connection between the partners does not allow this.
 * - `INCOMPATIBLE_PRIMARY_PARTNER`: The partner named as primary cannot take that role.
 * - `QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED`: No further partner can share these qualifications.
 * - `QUALIFICATIONS_ASSOCIATION_NOT_FOUND`: The partners do not share qualifications.
 * - `QUALIFICATIONS_ASSOCIATION_EXISTS`: The partners share qualifications already.
 */
export type BusinessValidationCode =
  | 'INCOMPATIBLE_CONNECTION_INVITATION_REQUEST'
  | 'INCOMPATIBLE_LEGAL_NAME'
  | 'INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS'
  | 'INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS'
  | 'INVALID_ACCOUNT_LINKING_STATUS'
  | 'INVALID_ACCOUNT_STATE'
  | 'INCOMPATIBLE_DOMAIN'
  | 'INELIGIBLE_ACCOUNT_TIER'
  | 'MISSING_ACTIVE_SUBSIDIARY_CONNECTION'
  | 'INCOMPATIBLE_SUBSIDIARY_CONNECTION'
  | 'INCOMPATIBLE_PRIMARY_PARTNER'
  | 'QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED'
  | 'QUALIFICATIONS_ASSOCIATION_NOT_FOUND'
  | 'QUALIFICATIONS_ASSOCIATION_EXISTS';

/**
 * A business rule that the request breaks.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/BusinessValidationError
 */
export interface BusinessValidationError {
  /**
   * Which rule was broken and how, for people to read; do not match on the wording.
   *
   * Free text without a limit in the model.
   */
  Message: string;
  /** Which rule was broken, for code to branch on. */
  Code: Open<BusinessValidationCode>;
}

/**
 * What identifies a company in its country's register.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/BusinessVerificationDetails
 */
export interface BusinessVerificationDetails {
  /**
   * The company name as it is officially registered, for example `Example Cloud GmbH`. Treated as sensitive.
   *
   * A company's registered name: one line of text in almost any script; most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  LegalName: string | undefined;
  /**
   * The number under which a register or tax office knows the company, for example `HRB 12345`. Treated as sensitive.
   *
   * A company's registration number: one line of text, since countries differ. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  RegistrationId: string | undefined;
  /**
   * The country in which the company is registered, for example `US`.
   *
   * A country as two capital letters, for example `DE`.
   * @minLength 2
   * @maxLength 2
   * @pattern ^[A-Z]{2}$
   */
  CountryCode: string | undefined;
  /**
   * The state or region in whose register the company is, where a country has several, for example `WA`.
   *
   * A state or region as two capital letters or digits, without the country prefix: `WA`, not `US-WA`.
   * @minLength 2
   * @maxLength 2
   * @pattern ^[A-Z0-9]{2}$
   */
  JurisdictionOfIncorporation?: string | undefined;
}

/**
 * What identifies a company in its country's register.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/BusinessVerificationDetails
 */
export interface BusinessVerificationDetailsOutput {
  /**
   * The company name as it is officially registered, for example `Example Cloud GmbH`. Treated as sensitive.
   *
   * A company's registered name: one line of text in almost any script; most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  LegalName: string;
  /**
   * The number under which a register or tax office knows the company, for example `HRB 12345`. Treated as sensitive.
   *
   * A company's registration number: one line of text, since countries differ. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  RegistrationId: string;
  /**
   * The country in which the company is registered, for example `US`.
   *
   * A country as two capital letters, for example `DE`.
   * @minLength 2
   * @maxLength 2
   * @pattern ^[A-Z]{2}$
   */
  CountryCode: string;
  /**
   * The state or region in whose register the company is, where a country has several, for example `WA`.
   *
   * A state or region as two capital letters or digits, without the country prefix: `WA`, not `US-WA`.
   * @minLength 2
   * @maxLength 2
   * @pattern ^[A-Z0-9]{2}$
   */
  JurisdictionOfIncorporation?: string | undefined;
}

/**
 * How the verification of a business stands.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/BusinessVerificationResponse
 */
export interface BusinessVerificationResponse {
  /** The company that is verified, with the details as AWS has them. */
  BusinessVerificationDetails: BusinessVerificationDetailsOutput;
  /**
   * Page on which your side has to finish the verification; absent if nothing has to be done there.
   *
   * Address of a page on which a person finishes a verification. Open it in a browser, for that person only.
   */
  CompletionUrl?: string | undefined;
  /**
   * The moment at which `CompletionUrl` stops working; absent if there is none.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CompletionUrlExpiresAt?: Date | undefined;
}

/**
 * The invitation you withdraw. Only its sender can cancel it, and only while it is `PENDING`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelConnectionInvitation
 */
export interface CancelConnectionInvitationRequest {
  /**
   * Where the invitation is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The invitation to withdraw, by its ID. Once it is accepted, `CancelConnection` ends the connection.
   *
   * ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pacinv-[A-Za-z0-9]{13}$
   */
  Identifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not cancel anything a second time. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
}

/**
 * The invitation as it is after you withdrew it.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelConnectionInvitation
 */
export interface CancelConnectionInvitationResponse {
  /**
   * The catalog in which the change was made.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ID of the withdrawn invitation; it stays readable with `GetConnectionInvitation`.
   *
   * ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pacinv-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ARN of the withdrawn invitation.
   *
   * ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the connection that the invitation would have added to; absent if there is none.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  ConnectionId?: string | undefined;
  /** The kind of connection that was proposed. */
  ConnectionType: Open<ConnectionType>;
  /**
   * The moment at which the invitation was sent.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CreatedAt: Date;
  /**
   * The moment of this change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The moment at which the invitation would have become `EXPIRED`; absent if none was set.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  ExpiresAt?: Date | undefined;
  /**
   * The receiver of the invitation.
   *
   * One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
   * @minLength 1
   * @maxLength 100
   * @pattern ^[a-zA-Z0-9-]+$
   */
  OtherParticipantIdentifier: string;
  /** Your part in the invitation: you are its `SENDER`. */
  ParticipantType: Open<ParticipantType>;
  /** How far the invitation is: `CANCELED` after this call. */
  Status: Open<InvitationStatus>;
  /**
   * What you wrote to the receiver.
   *
   * Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
   * @minLength 1
   * @maxLength 256
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$
   */
  InvitationMessage: string;
  /**
   * Email address given in the invitation.
   *
   * A plain email address such as `name@example.com`, without a display name or angle brackets.
   * @minLength 1
   * @maxLength 320
   * @pattern ^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$
   */
  InviterEmail: string;
  /**
   * Name given in the invitation. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  InviterName: string;
}

/**
 * Which kind of which connection ends, and why.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelConnection
 */
export interface CancelConnectionRequest {
  /**
   * Where the connection is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The connection to change, by its ID; `ListConnections` finds it.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  Identifier: string | undefined;
  /** The kind of connection to end. Other kinds between the same two stay in force. */
  ConnectionType: ConnectionType | undefined;
  /**
   * Why you end it, in your own words. No answer of this API shows it again.
   *
   * Why a connection is ended, as free text; it may be empty.
   * @minLength 0
   * @maxLength 256
   */
  Reason: string | undefined;
  /**
   * Idempotency token: sending the same token again does not end anything a second time. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
}

/**
 * The connection as it is after the change.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelConnection
 */
export interface CancelConnectionResponse {
  /**
   * The catalog in which the change was made.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ID of the changed connection; it stays readable with `GetConnection`.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ARN of the changed connection.
   *
   * ARN of a connection: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection/<connection ID>`. It names no account, so tagging calls refuse it.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * AWS account ID of the other side; connecting has made it known to you.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @pattern ^[0-9]{12}$
   */
  OtherParticipantAccountId: string;
  /**
   * The moment of this change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The kinds of connection between the two; the one you ended is now `CANCELED`.
   *
   * The kinds of a connection, each with everything about it.
   */
  ConnectionTypes: { [key in ConnectionType]?: ConnectionTypeDetail } & { [key: string]: ConnectionTypeDetail | undefined };
}

/**
 * The partner account and the task to stop.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelProfileUpdateTask
 */
export interface CancelProfileUpdateTaskRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The partner account whose profile the task changes, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not cancel anything a second time. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
  /**
   * The task to stop, as `StartProfileUpdateTask` named it. It must still be `IN_PROGRESS`.
   *
   * ID of a profile update task: `pprofiletask-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 80
   * @pattern ^pprofiletask-[A-Za-z0-9]{13}$
   */
  TaskId: string | undefined;
}

/**
 * The task as it is after it was stopped.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelProfileUpdateTask
 */
export interface CancelProfileUpdateTaskResponse {
  /**
   * The catalog in which the task ran.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN to refer to; by its form in the model it is that of the partner account, not of the task.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account whose profile the task changes.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ID of the stopped task.
   *
   * ID of a profile update task: `pprofiletask-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 80
   * @pattern ^pprofiletask-[A-Za-z0-9]{13}$
   */
  TaskId: string;
  /** The profile that the task aimed for. Stopped in time, the present profile stays as it is. */
  TaskDetails: TaskDetailsOutput;
  /**
   * The moment at which the task began.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  StartedAt: Date;
  /** How far the task is: `CANCELED` after this call. */
  Status: Open<ProfileTaskStatus>;
  /**
   * The moment at which the task was stopped; absent if AWS does not tell it yet.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  EndedAt?: Date | undefined;
  /**
   * Faults found before the task was stopped; absent if there is nothing to report.
   *
   * The faults that a profile update task ran into.
   * @minItems 1
   * @maxItems 50
   */
  ErrorDetailList?: ErrorDetail[] | undefined;
}

/**
 * What a request clashed with. The list is shared by all account operations.
 *
 * - `CONFLICT_CLIENT_TOKEN`: The `ClientToken` has been used before, for a different request; use a new one.
 * - `DUPLICATE_PARTNER`: There is such a partner account already.
 * - `INCOMPATIBLE_PROFILE_STATE`: The profile is in a state that does not allow this.
 * - `INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE`: The state of the profile update task does not allow this, for example because one is still running.
 * - `DUPLICATE_CONNECTION_INVITATION`: There is such a connection invitation already.
 * - `INCOMPATIBLE_CONNECTION_INVITATION_STATE`: The invitation is in a state that does not allow this, for example because it was answered already.
 * - `INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER`: The invitation cannot go to this receiver.
 * - `DUPLICATE_CONNECTION`: The two partners are connected in this way already.
 * - `INCOMPATIBLE_CONNECTION_STATE`: The connection is in a state that does not allow this.
 * - `INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION`: The connection preferences have changed since you read them; read them again for the current revision.
 * - `ACCOUNT_ALREADY_VERIFIED`: The account has passed this verification already.
 * - `VERIFICATION_ALREADY_IN_PROGRESS`: A verification of this kind is still running.
 * - `INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE`: The state of the qualifications task does not allow this, for example because one is still running.
 */
export type ConflictExceptionReason =
  | 'CONFLICT_CLIENT_TOKEN'
  | 'DUPLICATE_PARTNER'
  | 'INCOMPATIBLE_PROFILE_STATE'
  | 'INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE'
  | 'DUPLICATE_CONNECTION_INVITATION'
  | 'INCOMPATIBLE_CONNECTION_INVITATION_STATE'
  | 'INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER'
  | 'DUPLICATE_CONNECTION'
  | 'INCOMPATIBLE_CONNECTION_STATE'
  | 'INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION'
  | 'ACCOUNT_ALREADY_VERIFIED'
  | 'VERIFICATION_ALREADY_IN_PROGRESS'
  | 'INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE';

/**
 * A connection with another account, with all its kinds.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/Connection
 */
export interface Connection {
  /**
   * The catalog in which the connection exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ID of the connection. Keep it: `GetConnection` and `CancelConnection` take it as `Identifier`.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ARN of the connection, for IAM policies.
   *
   * ARN of a connection: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection/<connection ID>`. It names no account, so tagging calls refuse it.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * AWS account ID of the other side; connecting has made it known to you.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @pattern ^[0-9]{12}$
   */
  OtherParticipantAccountId: string;
  /**
   * The moment of the connection's last change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The kinds of connection between the two, ended ones included as `CANCELED`.
   *
   * The kinds of a connection, each with everything about it.
   */
  ConnectionTypes: { [key in ConnectionType]?: ConnectionTypeDetail } & { [key: string]: ConnectionTypeDetail | undefined };
}

/**
 * One connection invitation in a list; `GetConnectionInvitation` reads the rest.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ConnectionInvitationSummary
 */
export interface ConnectionInvitationSummary {
  /**
   * The catalog in which the invitation exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ID of the invitation; the calls that accept, reject, cancel or read it take it as `Identifier`.
   *
   * ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pacinv-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ARN of the invitation, for IAM policies.
   *
   * ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the connection that the invitation led to or adds to; absent as long as there is none.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  ConnectionId?: string | undefined;
  /** The kind of connection that is proposed. */
  ConnectionType: Open<ConnectionType>;
  /**
   * The moment at which the invitation was sent.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CreatedAt: Date;
  /**
   * The moment of the invitation's last change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The moment at which a `PENDING` invitation becomes `EXPIRED`; absent if none is set.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  ExpiresAt?: Date | undefined;
  /**
   * The other side: the receiver if you are the sender, else the sender.
   *
   * One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
   * @minLength 1
   * @maxLength 100
   * @pattern ^[a-zA-Z0-9-]+$
   */
  OtherParticipantIdentifier: string;
  /** Your part in the invitation. */
  ParticipantType: Open<ParticipantType>;
  /** How far the invitation is. */
  Status: Open<InvitationStatus>;
}

/**
 * One connection in a list; `GetConnection` reads the rest.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ConnectionSummary
 */
export interface ConnectionSummary {
  /**
   * The catalog in which the connection exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ID of the connection; `GetConnection` and `CancelConnection` take it as `Identifier`.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ARN of the connection, for IAM policies.
   *
   * ARN of a connection: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection/<connection ID>`. It names no account, so tagging calls refuse it.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * AWS account ID of the other side; connecting has made it known to you.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @pattern ^[0-9]{12}$
   */
  OtherParticipantAccountId: string;
  /**
   * The moment of the connection's last change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The kinds of connection between the two, in short.
   *
   * The kinds of a connection, each in short.
   */
  ConnectionTypes: { [key in ConnectionType]?: ConnectionTypeSummary } & { [key: string]: ConnectionTypeSummary | undefined };
}

/**
 * What two accounts are connected for. One connection can have several kinds, each begun and ended by itself.
 *
 * - `OPPORTUNITY_COLLABORATION`: Two partners who work on sales opportunities together; it lets them invite each other to single ones.
 * - `SUBSIDIARY`: Accounts of one owner: a seller account and the primary partner account. `StartQualificationsAssociationTask` builds on it.
 */
export type ConnectionType =
  | 'OPPORTUNITY_COLLABORATION'
  | 'SUBSIDIARY';

/**
 * Everything about one kind of connection: since when, through whom, with whom.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ConnectionTypeDetail
 */
export interface ConnectionTypeDetail {
  /**
   * The moment at which this kind of connection came about.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CreatedAt: Date;
  /**
   * Email address of the person whose invitation led to it.
   *
   * A plain email address such as `name@example.com`, without a display name or angle brackets.
   * @minLength 1
   * @maxLength 320
   * @pattern ^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$
   */
  InviterEmail: string;
  /**
   * Name of the person whose invitation led to it. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  InviterName: string;
  /** Whether this kind of connection is in force. */
  Status: Open<ConnectionTypeStatus>;
  /**
   * The moment at which `CancelConnection` ended it; absent while it is `ACTIVE`.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CanceledAt?: Date | undefined;
  /**
   * AWS account ID of the side that ended it: yours or the other one's. Absent while it is `ACTIVE`.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @pattern ^[0-9]{12}$
   */
  CanceledBy?: string | undefined;
  /** Who the other side is, with a name to show. */
  OtherParticipant: Participant;
}

/**
 * Whether one kind of connection is in force.
 *
 * - `ACTIVE`: In force.
 * - `CANCELED`: Ended by one of the two sides. It does not come back: connecting again takes a new invitation.
 */
export type ConnectionTypeStatus =
  | 'ACTIVE'
  | 'CANCELED';

/**
 * One kind of connection in a list; `GetConnection` reads the rest.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ConnectionTypeSummary
 */
export interface ConnectionTypeSummary {
  /** Whether this kind of connection is in force. */
  Status: Open<ConnectionTypeStatus>;
  /** Who the other side is, with a name to show. */
  OtherParticipant: Participant;
}

/**
 * Whom you invite to which kind of connection, and what they get to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CreateConnectionInvitation
 */
export interface CreateConnectionInvitationRequest {
  /**
   * Where the invitation is created: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * Idempotency token: sending the same token again does not send a second invitation. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
  /** The kind of connection you propose. Between the same two accounts each kind can be in force only once. */
  ConnectionType: ConnectionType | undefined;
  /**
   * Your own email address, for the receiver's questions, for example `maria.garcia@example.com`. Answers call it `InviterEmail`.
   *
   * A plain email address such as `name@example.com`, without a display name or angle brackets.
   * @minLength 1
   * @maxLength 320
   * @pattern ^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$
   */
  Email: string | undefined;
  /**
   * What you want to say to the receiver: who you are and what the connection is for.
   *
   * Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$
   */
  Message: string | undefined;
  /**
   * Your own name, for example `Maria Garcia`. Answers call it `InviterName`. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  Name: string | undefined;
  /**
   * Whom you invite: for `OPPORTUNITY_COLLABORATION` by the ID of the partner's public profile, for `SUBSIDIARY` by AWS account ID.
   *
   * One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
   * @minLength 1
   * @maxLength 100
   * @pattern ^[a-zA-Z0-9-]+$
   */
  ReceiverIdentifier: string | undefined;
}

/**
 * The invitation as AWS has just sent it.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CreateConnectionInvitation
 */
export interface CreateConnectionInvitationResponse {
  /**
   * The catalog in which the invitation now exists, as named in the request.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ID of the new invitation. Keep it: `GetConnectionInvitation` and `CancelConnectionInvitation` take it as `Identifier`.
   *
   * ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pacinv-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ARN of the new invitation, for IAM policies.
   *
   * ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the connection that the invitation adds to; absent if the two are not connected yet.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  ConnectionId?: string | undefined;
  /** The kind of connection that you propose, from your request. */
  ConnectionType: Open<ConnectionType>;
  /**
   * The moment at which AWS created the invitation.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CreatedAt: Date;
  /**
   * The moment of the invitation's last change: still the one of its creation.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The moment until which the receiver can answer; absent if none is set.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  ExpiresAt?: Date | undefined;
  /**
   * The receiver of the invitation.
   *
   * One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
   * @minLength 1
   * @maxLength 100
   * @pattern ^[a-zA-Z0-9-]+$
   */
  OtherParticipantIdentifier: string;
  /** Your part in the invitation: you are its `SENDER`. */
  ParticipantType: Open<ParticipantType>;
  /** How far the invitation is: normally `PENDING` in this answer. */
  Status: Open<InvitationStatus>;
  /**
   * The message that the receiver gets to read, from your request.
   *
   * Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
   * @minLength 1
   * @maxLength 256
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$
   */
  InvitationMessage: string;
  /**
   * Your email address that the receiver gets to see, from your request.
   *
   * A plain email address such as `name@example.com`, without a display name or angle brackets.
   * @minLength 1
   * @maxLength 320
   * @pattern ^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$
   */
  InviterEmail: string;
  /**
   * Your name that the receiver gets to see, from your request. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  InviterName: string;
}

/**
 * What AWS needs to know to open a partner account.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CreatePartner
 */
export interface CreatePartnerRequest {
  /**
   * Where the account is created: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * Idempotency token: sending the same token again does not create a second partner. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
  /**
   * The company name as it is officially registered, for example `Example Cloud GmbH`. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  LegalName: string | undefined;
  /** The one kind of offering that describes the business best. */
  PrimarySolutionType: PrimarySolutionType | undefined;
  /** The person at your company whom AWS talks to about the partnership. */
  AllianceLeadContact: AllianceLeadContact | undefined;
  /**
   * The six digits that `SendEmailVerificationCode` mailed to the alliance lead. Keep it a string, so that a leading zero survives.
   *
   * The six-digit code from a verification email, as a string. Sensitive: never log or store it.
   * @minLength 6
   * @maxLength 6
   * @pattern ^[0-9]+$
   * @sensitive never in messages or logs
   */
  EmailVerificationCode: string | undefined;
  /**
   * Your own labels for the new account, for instance to group it in cost or inventory reports.
   *
   * Tags of a resource. Use each key only once.
   * @minItems 0
   * @maxItems 200
   */
  Tags?: Tag[] | undefined;
}

/**
 * The partner account as AWS has just created it.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CreatePartner
 */
export interface CreatePartnerResponse {
  /**
   * The catalog in which the account now exists, as named in the request.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN of the new account, for IAM policies and for tagging calls.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * The new account's ID, such as `partner-a1B2c3D4e5F6g`. Keep it: later calls take it as `Identifier`.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * The registered company name that AWS stored. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  LegalName: string;
  /**
   * The moment at which AWS created the account.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CreatedAt: Date;
  /** The profile that belongs to the new account. Change it later with `StartProfileUpdateTask`. */
  Profile: PartnerProfile;
  /**
   * Email domains by which AWS counts employees' training and certifications towards this partner.
   *
   * Email domains that are registered for a partner.
   * @minItems 0
   * @maxItems 100
   */
  AwsTrainingCertificationEmailDomains?: PartnerDomain[] | undefined;
  /** The contact that AWS stored for the partnership. */
  AllianceLeadContact: AllianceLeadContactOutput;
}

/**
 * The partner account and the email domain to remove from it.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/DisassociateAwsTrainingCertificationEmailDomain
 */
export interface DisassociateAwsTrainingCertificationEmailDomainRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The partner account that loses the domain, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not remove anything a second time. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
  /**
   * The domain to remove, as `GetPartner` lists it. No code is needed.
   *
   * A domain name such as `example.com`, without `@`, protocol or path.
   * @minLength 1
   * @maxLength 253
   * @pattern ^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$
   */
  DomainName: string | undefined;
}

/**
 * An empty answer: the domain is removed.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/DisassociateAwsTrainingCertificationEmailDomain
 */
export interface DisassociateAwsTrainingCertificationEmailDomainResponse {}

/**
 * One fault that a profile update task ran into.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ErrorDetail
 */
export interface ErrorDetail {
  /**
   * The language version in which the fault is, for example `en-US`.
   *
   * Free text without a limit in the model.
   */
  Locale: string;
  /**
   * What is wrong, for people to read; do not match on the wording.
   *
   * Free text without a limit in the model.
   */
  Message: string;
  /** What is wrong, for code to branch on. */
  Reason: Open<ProfileValidationErrorReason>;
}

/**
 * What is wrong with a field.
 *
 * - `REQUIRED_FIELD_MISSING`: The field is required and was not sent.
 * - `DUPLICATE_VALUE`: The value occurs twice, or is taken.
 * - `INVALID_VALUE`: The value is not acceptable.
 * - `INVALID_STRING_FORMAT`: The text does not have the required form.
 * - `TOO_MANY_VALUES`: The list has too many entries.
 * - `ACTION_NOT_PERMITTED`: The field may not be set or changed in this way.
 * - `INVALID_ENUM_VALUE`: The text is not one of the allowed values.
 */
export type FieldValidationCode =
  | 'REQUIRED_FIELD_MISSING'
  | 'DUPLICATE_VALUE'
  | 'INVALID_VALUE'
  | 'INVALID_STRING_FORMAT'
  | 'TOO_MANY_VALUES'
  | 'ACTION_NOT_PERMITTED'
  | 'INVALID_ENUM_VALUE';

/**
 * A fault in one field of the request.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/FieldValidationError
 */
export interface FieldValidationError {
  /**
   * The field at fault, by its name in the request.
   *
   * Free text without a limit in the model.
   */
  Name: string;
  /**
   * What is wrong with the field, for people to read; do not match on the wording.
   *
   * Free text without a limit in the model.
   */
  Message: string;
  /** What is wrong with the field, for code to branch on. */
  Code: Open<FieldValidationCode>;
}

/**
 * The partner account whose alliance lead to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetAllianceLeadContact
 */
export interface GetAllianceLeadContactRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The partner account whose contact to read, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
}

/**
 * The partner account and the contact it has now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetAllianceLeadContact
 */
export interface GetAllianceLeadContactResponse {
  /**
   * The catalog in which the account exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN of the partner account.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account, also when the request named it by ARN.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /** The contact that AWS has stored. Change it with `PutAllianceLeadContact`. */
  AllianceLeadContact: AllianceLeadContactOutput;
}

/**
 * The connection invitation to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnectionInvitation
 */
export interface GetConnectionInvitationRequest {
  /**
   * Where the invitation is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The invitation to read, by its ID; an ARN is refused.
   *
   * ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pacinv-[A-Za-z0-9]{13}$
   */
  Identifier: string | undefined;
}

/**
 * The connection invitation as it is now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnectionInvitation
 */
export interface GetConnectionInvitationResponse {
  /**
   * The catalog in which the invitation exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ID of the invitation, as named in the request.
   *
   * ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pacinv-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ARN of the invitation, for IAM policies.
   *
   * ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the connection that the invitation led to or adds to; absent as long as there is none.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  ConnectionId?: string | undefined;
  /** The kind of connection that is proposed. */
  ConnectionType: Open<ConnectionType>;
  /**
   * The moment at which the invitation was sent.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CreatedAt: Date;
  /**
   * The moment of the invitation's last change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The moment at which a `PENDING` invitation becomes `EXPIRED`; absent if none is set.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  ExpiresAt?: Date | undefined;
  /**
   * The other side: the receiver if you are the sender, else the sender.
   *
   * One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
   * @minLength 1
   * @maxLength 100
   * @pattern ^[a-zA-Z0-9-]+$
   */
  OtherParticipantIdentifier: string;
  /** Your part in the invitation; a `RECEIVER` can accept or reject it, a `SENDER` can cancel it. */
  ParticipantType: Open<ParticipantType>;
  /** How far the invitation is: only a `PENDING` one can still be answered or canceled. */
  Status: Open<InvitationStatus>;
  /**
   * What the sender wrote to the receiver.
   *
   * Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
   * @minLength 1
   * @maxLength 256
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$
   */
  InvitationMessage: string;
  /**
   * Email address of the person who sent the invitation.
   *
   * A plain email address such as `name@example.com`, without a display name or angle brackets.
   * @minLength 1
   * @maxLength 320
   * @pattern ^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$
   */
  InviterEmail: string;
  /**
   * Name of the person who sent the invitation. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  InviterName: string;
}

/**
 * The catalog whose connection preferences to read; they are always your own.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnectionPreferences
 */
export interface GetConnectionPreferencesRequest {
  /**
   * Where the preferences hold: `AWS` for the real ones, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
}

/**
 * Your connection preferences as they are now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnectionPreferences
 */
export interface GetConnectionPreferencesResponse {
  /**
   * The catalog in which the preferences hold.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN of your connection preferences, for IAM policies.
   *
   * ARN of an account's connection preferences: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/connection-preferences`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/connection-preferences$
   */
  Arn: string;
  /** From whom you accept connection invitations. */
  AccessType: Open<AccessType>;
  /**
   * Who may not invite you under `ALLOW_BY_DEFAULT_DENY_SOME`; absent if nobody is excluded.
   *
   * Sides of connections, by profile ID or account ID.
   *
   * Each item: One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID. (minLength 1, maxLength 100, pattern ^[a-zA-Z0-9-]+$)
   */
  ExcludedParticipantIds?: string[] | undefined;
  /**
   * The moment of the last change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The present revision. `UpdateConnectionPreferences` asks for it.
   *
   * Version counter of the connection preferences, a whole number. Pass on what you read; do not count yourself.
   */
  Revision: number;
}

/**
 * The connection to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnection
 */
export interface GetConnectionRequest {
  /**
   * Where the connection is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The connection to read, by its ID; an ARN is refused.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  Identifier: string | undefined;
}

/**
 * The connection as it is now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnection
 */
export interface GetConnectionResponse {
  /**
   * The catalog in which the connection exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ID of the connection, as named in the request.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ARN of the connection, for IAM policies.
   *
   * ARN of a connection: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection/<connection ID>`. It names no account, so tagging calls refuse it.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection/pac-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * AWS account ID of the other side; connecting has made it known to you.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @pattern ^[0-9]{12}$
   */
  OtherParticipantAccountId: string;
  /**
   * The moment of the connection's last change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The kinds of connection between the two, ended ones included as `CANCELED`.
   *
   * The kinds of a connection, each with everything about it.
   */
  ConnectionTypes: { [key in ConnectionType]?: ConnectionTypeDetail } & { [key: string]: ConnectionTypeDetail | undefined };
}

/**
 * The partner account to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetPartner
 */
export interface GetPartnerRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The partner account to read, by ID or by ARN; `ListPartners` finds it.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
}

/**
 * The partner account as it is now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetPartner
 */
export interface GetPartnerResponse {
  /**
   * The catalog in which the account exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN of the account, for IAM policies and for tagging calls.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the account, also when the request named it by ARN.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * The company name as it is officially registered. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  LegalName: string;
  /**
   * The moment at which AWS created the account.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CreatedAt: Date;
  /** The profile that belongs to the account. Change it with `StartProfileUpdateTask`. */
  Profile: PartnerProfile;
  /**
   * Email domains by which AWS counts employees' training and certifications towards this partner; absent if there are none.
   *
   * Email domains that are registered for a partner.
   * @minItems 0
   * @maxItems 100
   */
  AwsTrainingCertificationEmailDomains?: PartnerDomain[] | undefined;
}

/**
 * The partner account whose profile update task to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetProfileUpdateTask
 */
export interface GetProfileUpdateTaskRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The partner account, by ID or by ARN. The request takes no task ID: the answer is about the latest task.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
}

/**
 * The task as it is now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetProfileUpdateTask
 */
export interface GetProfileUpdateTaskResponse {
  /**
   * The catalog in which the task runs.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN to refer to; by its form in the model it is that of the partner account, not of the task.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account whose profile the task changes.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ID of the task. `CancelProfileUpdateTask` asks for it.
   *
   * ID of a profile update task: `pprofiletask-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 80
   * @pattern ^pprofiletask-[A-Za-z0-9]{13}$
   */
  TaskId: string;
  /** The profile that the task aims for. */
  TaskDetails: TaskDetailsOutput;
  /**
   * The moment at which the task began.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  StartedAt: Date;
  /** How far the task is. Ask again, after a pause, while it is `IN_PROGRESS`. */
  Status: Open<ProfileTaskStatus>;
  /**
   * The moment at which the task ended; absent while it runs.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  EndedAt?: Date | undefined;
  /**
   * Why the task failed, fault by fault; absent if there is nothing to report.
   *
   * The faults that a profile update task ran into.
   * @minItems 1
   * @maxItems 50
   */
  ErrorDetailList?: ErrorDetail[] | undefined;
}

/**
 * The partner account whose profile's visibility to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetProfileVisibility
 */
export interface GetProfileVisibilityRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The partner account whose profile it is, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
}

/**
 * The partner account and who can see its profile now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetProfileVisibility
 */
export interface GetProfileVisibilityResponse {
  /**
   * The catalog in which the account exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN of the partner account.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account, also when the request named it by ARN.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /** Who can see the profile. Change it with `PutProfileVisibility`. */
  Visibility: Open<ProfileVisibility>;
  /**
   * ID of the profile that the visibility is about.
   *
   * ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 50
   * @pattern ^pprofile-[A-Za-z0-9]{13}$
   */
  ProfileId: string;
}

/**
 * The partner account whose association to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsAssociationDetails
 */
export interface GetQualificationsAssociationDetailsRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * Your partner account, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
}

/**
 * Whether the partner is in an association, and who else is in it.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsAssociationDetails
 */
export interface GetQualificationsAssociationDetailsResponse {
  /**
   * The catalog in which the account exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN of the partner account.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account, also when the request named it by ARN.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /** Whether the partner is in an association. */
  Status: Open<QualificationsAssociationStatus>;
  /** The primary partner, whom the others have joined; absent without an association. */
  PrimaryPartner?: QualificationsAssociationPartnerOutput | undefined;
  /**
   * The partners who have joined the primary one; absent without an association.
   *
   * The partners whose qualifications are joined with those of one primary partner.
   * @minItems 0
   * @maxItems 6
   */
  AssociatedPartners?: QualificationsAssociationPartnerOutput[] | undefined;
  /**
   * The moment of the association's last change; absent if there was none.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt?: Date | undefined;
}

/**
 * The partner account whose association task to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsAssociationTask
 */
export interface GetQualificationsAssociationTaskRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * Your partner account, by ID or by ARN. The request takes no task ID: the answer is about the latest task.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
}

/**
 * The task as it is now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsAssociationTask
 */
export interface GetQualificationsAssociationTaskResponse {
  /**
   * The catalog in which the task runs.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN to refer to; by its form in the model it is that of the partner account, not of the task.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account that the task is about.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ID of the task, as `StartQualificationsAssociationTask` named it.
   *
   * ID of a task that joins qualifications: `pqatask-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 80
   * @pattern ^pqatask-[A-Za-z0-9]{13}$
   */
  TaskId: string;
  /** How far the task is. Ask again, after a pause, while it is `IN_PROGRESS`. */
  Status: Open<QualificationsAssociationTaskStatus>;
  /** The primary partner with whose qualifications the task joins yours. */
  PrimaryPartner: QualificationsAssociationPartnerOutput;
  /**
   * The moment at which the task began.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  StartedAt: Date;
  /**
   * The moment at which the task ended; absent while it runs.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  EndedAt?: Date | undefined;
}

/**
 * The partner account whose disassociation task to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsDisassociationTask
 */
export interface GetQualificationsDisassociationTaskRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * Your partner account, by ID or by ARN. The request takes no task ID: the answer is about the latest task.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
}

/**
 * The task as it is now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsDisassociationTask
 */
export interface GetQualificationsDisassociationTaskResponse {
  /**
   * The catalog in which the task runs.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN to refer to; by its form in the model it is that of the partner account, not of the task.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account that the task is about.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ID of the task, as `StartQualificationsDisassociationTask` named it.
   *
   * ID of a task that separates qualifications: `pqdtask-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 80
   * @pattern ^pqdtask-[A-Za-z0-9]{13}$
   */
  TaskId: string;
  /** How far the task is. Ask again, after a pause, while it is `IN_PROGRESS`. */
  Status: Open<QualificationsDisassociationTaskStatus>;
  /** The partner from whom the task separates you. */
  AssociatedPartner: QualificationsAssociationPartnerOutput;
  /**
   * The moment at which the task began.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  StartedAt: Date;
  /**
   * The moment at which the task ended; absent while it runs.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  EndedAt?: Date | undefined;
}

/**
 * The verification to read. There is neither an ID nor a catalog: it is the one of its kind for the caller's account.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetVerification
 */
export interface GetVerificationRequest {
  /** Which of the two verifications to read. */
  VerificationType: VerificationType | undefined;
}

/**
 * The verification as it is now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetVerification
 */
export interface GetVerificationResponse {
  /** Which of the two verifications this is, as named in the request. */
  VerificationType: Open<VerificationType>;
  /** How far the verification is. Ask again, after a pause, while it is `PENDING_CUSTOMER_ACTION` or `IN_PROGRESS`. */
  VerificationStatus: Open<VerificationStatus>;
  /**
   * Why the verification has this status; absent if there is nothing to report.
   *
   * Why a verification has its status, in one line for people to read; do not match on the wording.
   * @minLength 1
   * @maxLength 200
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  VerificationStatusReason?: string | undefined;
  /** What it has to tell beyond the status: what your side must do, and the details of a business. */
  VerificationResponseDetails: VerificationResponseDetails;
  /**
   * The moment at which the verification began.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  StartedAt: Date;
  /**
   * The moment at which the verification ended; absent while it runs.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CompletedAt?: Date | undefined;
}

/**
 * Where the partner's head office is. If given, both codes are needed.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/Headquarters
 */
export interface Headquarters {
  /**
   * Country, as two capital letters, for example `US`.
   *
   * A country as two capital letters, for example `DE`.
   * @minLength 2
   * @maxLength 2
   * @pattern ^[A-Z]{2}$
   */
  CountryCode: string | undefined;
  /**
   * State, province or region within the country, without the country prefix: `WA`, not `US-WA`.
   *
   * A state, province or region as one to three capital letters or digits, for example `BY` or `13`.
   * @minLength 1
   * @maxLength 3
   * @pattern ^[A-Z0-9]{1,3}$
   */
  SubdivisionCode: string | undefined;
}

/**
 * Where the partner's head office is. If given, both codes are needed.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/Headquarters
 */
export interface HeadquartersOutput {
  /**
   * Country, as two capital letters, for example `US`.
   *
   * A country as two capital letters, for example `DE`.
   * @minLength 2
   * @maxLength 2
   * @pattern ^[A-Z]{2}$
   */
  CountryCode: string;
  /**
   * State, province or region within the country, without the country prefix: `WA`, not `US-WA`.
   *
   * A state, province or region as one to three capital letters or digits, for example `BY` or `13`.
   * @minLength 1
   * @maxLength 3
   * @pattern ^[A-Z0-9]{1,3}$
   */
  SubdivisionCode: string;
}

/**
 * An industry in which the partner's customers work. Some values overlap; choose the closest ones.
 *
 * - `AGRICULTURE_MINING`: Agriculture and mining.
 * - `BIOTECHNOLOGY`: Biotechnology.
 * - `BUSINESS_CONSUMER_SERVICES`: Services for businesses and consumers.
 * - `BUSINESS_SERV`: Business services; the value really is this short.
 * - `COMMUNICATIONS`: Communications.
 * - `COMPUTER_HARDWARE`: Computer hardware.
 * - `COMPUTERS_ELECTRONICS`: Computers and electronics.
 * - `COMPUTER_SOFTWARE`: Computer software.
 * - `CONSUMER_GOODS`: Consumer goods.
 * - `CONSUMER_RELATED`: Other consumer business.
 * - `EDUCATION`: Education.
 * - `ENERGY_UTILITIES`: Energy and utilities.
 * - `FINANCIAL_SERVICES`: Banking, insurance and other financial services.
 * - `GAMING`: Games.
 * - `GOVERNMENT`: Government.
 * - `GOVERNMENT_EDUCATION_PUBLIC_SERVICES`: Government, education and public services taken together.
 * - `HEALTHCARE`: Healthcare.
 * - `HEALTHCARE_PHARMACEUTICALS_BIOTECH`: Healthcare, pharmaceuticals and biotechnology taken together.
 * - `INDUSTRIAL_ENERGY`: Industry and energy.
 * - `INTERNET_SPECIFIC`: Internet business.
 * - `LIFE_SCIENCES`: Life sciences.
 * - `MANUFACTURING`: Manufacturing.
 * - `MEDIA_ENTERTAINMENT_LEISURE`: Media, entertainment and leisure.
 * - `MEDIA_ENTERTAINMENT`: Media and entertainment.
 * - `MEDICAL_HEALTH`: Medicine and health.
 * - `NON_PROFIT_ORGANIZATION`: Non-profit organizations.
 * - `OTHER`: None of the other values fits.
 * - `PROFESSIONAL_SERVICES`: Law, accounting, consulting and other professional services.
 * - `REAL_ESTATE_CONSTRUCTION`: Real estate and construction.
 * - `RETAIL`: Retail.
 * - `RETAIL_WHOLESALE_DISTRIBUTION`: Retail, wholesale and distribution taken together.
 * - `SEMICONDUCTOR_ELECTR`: Semiconductors and electronics; the value really is this short.
 * - `SOFTWARE_INTERNET`: Software and internet.
 * - `TELECOMMUNICATIONS`: Telecommunications.
 * - `TRANSPORTATION_LOGISTICS`: Transport and logistics.
 * - `TRAVEL_HOSPITALITY`: Travel and hospitality.
 * - `WHOLESALE_DISTRIBUTION`: Wholesale and distribution.
 */
export type IndustrySegment =
  | 'AGRICULTURE_MINING'
  | 'BIOTECHNOLOGY'
  | 'BUSINESS_CONSUMER_SERVICES'
  | 'BUSINESS_SERV'
  | 'COMMUNICATIONS'
  | 'COMPUTER_HARDWARE'
  | 'COMPUTERS_ELECTRONICS'
  | 'COMPUTER_SOFTWARE'
  | 'CONSUMER_GOODS'
  | 'CONSUMER_RELATED'
  | 'EDUCATION'
  | 'ENERGY_UTILITIES'
  | 'FINANCIAL_SERVICES'
  | 'GAMING'
  | 'GOVERNMENT'
  | 'GOVERNMENT_EDUCATION_PUBLIC_SERVICES'
  | 'HEALTHCARE'
  | 'HEALTHCARE_PHARMACEUTICALS_BIOTECH'
  | 'INDUSTRIAL_ENERGY'
  | 'INTERNET_SPECIFIC'
  | 'LIFE_SCIENCES'
  | 'MANUFACTURING'
  | 'MEDIA_ENTERTAINMENT_LEISURE'
  | 'MEDIA_ENTERTAINMENT'
  | 'MEDICAL_HEALTH'
  | 'NON_PROFIT_ORGANIZATION'
  | 'OTHER'
  | 'PROFESSIONAL_SERVICES'
  | 'REAL_ESTATE_CONSTRUCTION'
  | 'RETAIL'
  | 'RETAIL_WHOLESALE_DISTRIBUTION'
  | 'SEMICONDUCTOR_ELECTR'
  | 'SOFTWARE_INTERNET'
  | 'TELECOMMUNICATIONS'
  | 'TRANSPORTATION_LOGISTICS'
  | 'TRAVEL_HOSPITALITY'
  | 'WHOLESALE_DISTRIBUTION';

/**
 * How far an invitation is. It begins as `PENDING` and ends in one of the other four, for good.
 *
 * - `PENDING`: Waiting for the receiver's answer; only now can it be accepted, rejected or canceled.
 * - `ACCEPTED`: The receiver said yes: there is a connection now.
 * - `REJECTED`: The receiver said no.
 * - `CANCELED`: The sender withdrew it before there was an answer.
 * - `EXPIRED`: Nobody answered in time. Send a new one if it still matters.
 */
export type InvitationStatus =
  | 'PENDING'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'CANCELED'
  | 'EXPIRED';

/**
 * Which connection invitations to list, and which page of them. Filters that you leave out do not narrow the list.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListConnectionInvitations
 */
export interface ListConnectionInvitationsRequest {
  /**
   * Where the invitations are: `AWS` for the real ones, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * Where to go on: the `NextToken` of the page before. Leave it out for the first page.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[\S]+$
   */
  NextToken?: string | undefined;
  /** Only invitations to this kind of connection. */
  ConnectionType?: ConnectionType | undefined;
  /**
   * The most invitations you want on one page.
   *
   * Size of a page; AWS may put fewer items on it.
   * @minimum 1
   * @maximum 100
   */
  MaxResults?: number | undefined;
  /**
   * Only invitations to or from one of these.
   *
   * The other sides to look for.
   *
   * Each item: One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID. (minLength 1, maxLength 100, pattern ^[a-zA-Z0-9-]+$)
   * @minItems 0
   * @maxItems 100
   */
  OtherParticipantIdentifiers?: string[] | undefined;
  /** Only invitations in which this is your part: `SENDER` for those you sent, `RECEIVER` for those you got. */
  ParticipantType?: ParticipantType | undefined;
  /** Only invitations with this status, for example `PENDING` for those still open. */
  Status?: InvitationStatus | undefined;
}

/**
 * One page of connection invitations.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListConnectionInvitations
 */
export interface ListConnectionInvitationsResponse {
  /**
   * The invitations on this page. Go on as long as there is a `NextToken`.
   *
   * Connection invitations on one page.
   */
  ConnectionInvitationSummaries: ConnectionInvitationSummary[];
  /**
   * Token of the next page; absent on the last one.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[\S]+$
   */
  NextToken?: string | undefined;
}

/**
 * Which connections to list, and which page of them. Filters that you leave out do not narrow the list.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListConnections
 */
export interface ListConnectionsRequest {
  /**
   * Where the connections are: `AWS` for the real ones, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * Where to go on: the `NextToken` of the page before. Leave it out for the first page.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[\S]+$
   */
  NextToken?: string | undefined;
  /**
   * Only connections that have this kind.
   *
   * A kind of connection such as `SUBSIDIARY`, or a kind and its status such as `OPPORTUNITY_COLLABORATION:ACTIVE`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^[a-zA-Z_-]+(:[a-zA-Z]+)?$
   */
  ConnectionType?: string | undefined;
  /**
   * The most connections you want on one page.
   *
   * Size of a page; AWS may put fewer items on it.
   * @minimum 1
   * @maximum 100
   */
  MaxResults?: number | undefined;
  /**
   * Only connections with one of these.
   *
   * The other sides to look for.
   *
   * Each item: One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID. (minLength 1, maxLength 100, pattern ^[a-zA-Z0-9-]+$)
   * @minItems 0
   * @maxItems 100
   */
  OtherParticipantIdentifiers?: string[] | undefined;
}

/**
 * One page of connections.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListConnections
 */
export interface ListConnectionsResponse {
  /**
   * The connections on this page. Go on as long as there is a `NextToken`.
   *
   * Connections on one page.
   */
  ConnectionSummaries: ConnectionSummary[];
  /**
   * Token of the next page; absent on the last one.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[\S]+$
   */
  NextToken?: string | undefined;
}

/**
 * The catalog whose partner accounts to list, and which page of them.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListPartners
 */
export interface ListPartnersRequest {
  /**
   * Where the partner accounts are: `AWS` for the real ones, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * Where to go on: the `NextToken` of the page before. Leave it out for the first page.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[\S]+$
   */
  NextToken?: string | undefined;
}

/**
 * One page of partner accounts.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListPartners
 */
export interface ListPartnersResponse {
  /**
   * The partner accounts on this page. Go on as long as there is a `NextToken`.
   *
   * Partner accounts on one page.
   * @minItems 0
   * @maxItems 50
   */
  PartnerSummaryList: PartnerSummary[];
  /**
   * Token of the next page; absent on the last one.
   *
   * An opaque page token. Pass it back unchanged, together with the same filters.
   * @minLength 1
   * @maxLength 2048
   * @pattern ^[\S]+$
   */
  NextToken?: string | undefined;
}

/**
 * The resource whose tags to read.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListTagsForResource
 */
export interface ListTagsForResourceRequest {
  /**
   * The resource whose tags to read, by ARN; `GetPartner` tells that of a partner account.
   *
   * ARN of a resource that carries tags, such as a partner account. It must name an account, which ARNs of connections and invitations do not.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+$
   */
  ResourceArn: string | undefined;
}

/**
 * The resource and its tags.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListTagsForResource
 */
export interface ListTagsForResourceResponse {
  /**
   * ARN of the resource, as named in the request.
   *
   * ARN of a resource that carries tags, such as a partner account. It must name an account, which ARNs of connections and invitations do not.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+$
   */
  ResourceArn: string;
  /**
   * All tags of the resource; absent if it has none.
   *
   * Tags of a resource. Use each key only once.
   * @minItems 0
   * @maxItems 200
   */
  Tags?: TagOutput[] | undefined;
}

/**
 * The readable part of a profile in one more language.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/LocalizedContent
 */
export interface LocalizedContent {
  /**
   * Partner name to show to readers of this language.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  DisplayName: string | undefined;
  /**
   * The introduction to the partner, written in this language.
   *
   * Introductory text in one language, in one paragraph: line breaks and most emoji are refused.
   * @minLength 1
   * @maxLength 600
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  Description: string | undefined;
  /**
   * The `https` page to which readers of this language are sent.
   *
   * A web address that starts with `https://` and contains no spaces; plain `http` is refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$
   */
  WebsiteUrl: string | undefined;
  /**
   * The `https` address of the logo for this language; it may be the same as the main one.
   *
   * A web address that starts with `https://` and contains no spaces; plain `http` is refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$
   */
  LogoUrl: string | undefined;
  /**
   * The language this version is for, for example `de-DE`.
   *
   * Language and country, two letters each, as in `en-US` or `ja-JP`. Longer tags such as `zh-Hans-CN` are refused.
   * @pattern ^[a-z]{2}-[A-Z]{2}$
   */
  Locale: string | undefined;
}

/**
 * The readable part of a profile in one more language.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/LocalizedContent
 */
export interface LocalizedContentOutput {
  /**
   * Partner name to show to readers of this language.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  DisplayName: string;
  /**
   * The introduction to the partner, written in this language.
   *
   * Introductory text in one language, in one paragraph: line breaks and most emoji are refused.
   * @minLength 1
   * @maxLength 600
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  Description: string;
  /**
   * The `https` page to which readers of this language are sent.
   *
   * A web address that starts with `https://` and contains no spaces; plain `http` is refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$
   */
  WebsiteUrl: string;
  /**
   * The `https` address of the logo for this language; it may be the same as the main one.
   *
   * A web address that starts with `https://` and contains no spaces; plain `http` is refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$
   */
  LogoUrl: string;
  /**
   * The language this version is for, for example `de-DE`.
   *
   * Language and country, two letters each, as in `en-US` or `ja-JP`. Longer tags such as `zh-Hans-CN` are refused.
   * @pattern ^[a-z]{2}-[A-Z]{2}$
   */
  Locale: string;
}

/**
 * One side of a connection, by what it is known as. Exactly one of the three is set.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/Participant
 */
export type Participant =
  | {
    /** Set when the participant is known by its partner profile. */
    PartnerProfile: PartnerProfileSummary;
    SellerProfile?: never;
    Account?: never;
  }
  | {
    /** Set when the participant is known by its seller profile. */
    SellerProfile: SellerProfileSummary;
    PartnerProfile?: never;
    Account?: never;
  }
  | {
    /** Set when the participant is known by its account only. */
    Account: AccountSummary;
    PartnerProfile?: never;
    SellerProfile?: never;
  }
  | {
    PartnerProfile?: never;
    SellerProfile?: never;
    Account?: never;
    /** A member newer than these types. */
    [member: string]: unknown;
  };

/**
 * Your part in an invitation.
 *
 * - `SENDER`: You sent the invitation.
 * - `RECEIVER`: The invitation was sent to you.
 */
export type ParticipantType =
  | 'SENDER'
  | 'RECEIVER';

/**
 * An email domain that is registered for a partner.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PartnerDomain
 */
export interface PartnerDomain {
  /**
   * The part of an email address after the `@`, for example `example.com`.
   *
   * A domain name such as `example.com`, without `@`, protocol or path.
   * @minLength 1
   * @maxLength 253
   * @pattern ^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(\.[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$
   */
  DomainName: string;
  /**
   * The moment from which the domain counts as the partner's.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  RegisteredAt: Date;
}

/**
 * How a partner presents itself to customers and to other partners.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PartnerProfile
 */
export interface PartnerProfile {
  /**
   * Name shown to readers; it may differ from the legal name.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  DisplayName: string;
  /**
   * Short introduction to the partner, in the language of `TranslationSourceLocale`.
   *
   * Introductory text of a profile, in one paragraph: line breaks and most emoji are refused.
   * @minLength 1
   * @maxLength 600
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  Description: string;
  /**
   * Home page of the partner, an `https` address.
   *
   * A web address that starts with `https://` and contains no spaces; plain `http` is refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$
   */
  WebsiteUrl: string;
  /**
   * Address of the logo image, over `https`.
   *
   * A web address that starts with `https://` and contains no spaces; plain `http` is refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$
   */
  LogoUrl: string;
  /** The kind of offering the partner mainly stands for. */
  PrimarySolutionType: Open<PrimarySolutionType>;
  /**
   * The industries the partner mainly works for: one to three.
   *
   * One to three industries.
   * @minItems 1
   * @maxItems 3
   */
  IndustrySegments: Open<IndustrySegment>[];
  /**
   * Language in which the profile is written and from which automatic translations are made, for example `en-US`.
   *
   * Language and country, two letters each, as in `en-US` or `ja-JP`. Longer tags such as `zh-Hans-CN` are refused.
   * @pattern ^[a-z]{2}-[A-Z]{2}$
   */
  TranslationSourceLocale: string;
  /**
   * Versions of the profile in further languages, written by the partner itself.
   *
   * Translated versions of a profile, at most twenty.
   * @minItems 0
   * @maxItems 20
   */
  LocalizedContents?: LocalizedContentOutput[] | undefined;
  /** Country and region of the partner's head office, if it is known. */
  Headquarters?: HeadquartersOutput | undefined;
  /**
   * ID of the profile, assigned by AWS; not the same as the partner's own ID.
   *
   * ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 50
   * @pattern ^pprofile-[A-Za-z0-9]{13}$
   */
  ProfileId?: string | undefined;
}

/**
 * A partner's profile, in short.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PartnerProfileSummary
 */
export interface PartnerProfileSummary {
  /**
   * ID of the profile; a later `CreateConnectionInvitation` can take it as `ReceiverIdentifier`.
   *
   * ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 50
   * @pattern ^pprofile-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * Name of the partner, to show to people.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  Name: string;
}

/**
 * One partner account in a list; `GetPartner` reads the rest.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PartnerSummary
 */
export interface PartnerSummary {
  /**
   * The catalog in which the account exists.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN of the account, for IAM policies and for tagging calls.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the account; most calls take it as `Identifier`.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * The company name as it is officially registered. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  LegalName: string;
  /**
   * The moment at which AWS created the account.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CreatedAt: Date;
}

/**
 * The main kind of offering a partner brings to its customers.
 *
 * - `SOFTWARE_PRODUCTS`: Software the partner builds and sells.
 * - `CONSULTING_SERVICES`: Advice: strategy, assessments and architecture.
 * - `PROFESSIONAL_SERVICES`: Project work such as migrations, integrations and custom builds.
 * - `MANAGED_SERVICES`: Ongoing operation of customers' workloads.
 * - `HARDWARE_PRODUCTS`: Devices and other physical products.
 * - `COMMUNICATION_SERVICES`: Network, telephony and other communication services.
 * - `VALUE_ADDED_RESALE_AWS_SERVICES`: Resale of AWS services together with services of the partner's own.
 * - `TRAINING_SERVICES`: Courses and other training.
 */
export type PrimarySolutionType =
  | 'SOFTWARE_PRODUCTS'
  | 'CONSULTING_SERVICES'
  | 'PROFESSIONAL_SERVICES'
  | 'MANAGED_SERVICES'
  | 'HARDWARE_PRODUCTS'
  | 'COMMUNICATION_SERVICES'
  | 'VALUE_ADDED_RESALE_AWS_SERVICES'
  | 'TRAINING_SERVICES';

/**
 * How far a profile update task is. It begins as `IN_PROGRESS` and ends in one of the other three.
 *
 * - `IN_PROGRESS`: AWS is still working on it; ask again later.
 * - `CANCELED`: Stopped by `CancelProfileUpdateTask` before it was done.
 * - `SUCCEEDED`: Done: the profile is changed.
 * - `FAILED`: Ended with faults, which `ErrorDetailList` names; correct them and start a new task.
 */
export type ProfileTaskStatus =
  | 'IN_PROGRESS'
  | 'CANCELED'
  | 'SUCCEEDED'
  | 'FAILED';

/**
 * What is wrong with a wanted profile.
 *
 * - `INVALID_CONTENT`: A text is not acceptable.
 * - `DUPLICATE_PROFILE`: Another profile like this one exists already.
 * - `INVALID_LOGO`: The logo is not acceptable.
 * - `INVALID_LOGO_URL`: The logo's address is wrong or leads nowhere.
 * - `INVALID_LOGO_FILE`: The logo's file is broken or of the wrong kind.
 * - `INVALID_LOGO_SIZE`: The logo is too large or too small.
 * - `INVALID_WEBSITE_URL`: The home page's address is wrong or leads nowhere.
 */
export type ProfileValidationErrorReason =
  | 'INVALID_CONTENT'
  | 'DUPLICATE_PROFILE'
  | 'INVALID_LOGO'
  | 'INVALID_LOGO_URL'
  | 'INVALID_LOGO_FILE'
  | 'INVALID_LOGO_SIZE'
  | 'INVALID_WEBSITE_URL';

/**
 * Who can see a partner's profile.
 *
 * - `PRIVATE`: The profile is kept from the public.
 * - `PUBLIC`: Everybody can see the profile, customers and other partners alike.
 */
export type ProfileVisibility =
  | 'PRIVATE'
  | 'PUBLIC';

/**
 * The partner account and its new alliance lead.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PutAllianceLeadContact
 */
export interface PutAllianceLeadContactRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The partner account to change, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
  /** The contact as it shall be afterwards; give all four parts, not only the changed ones. */
  AllianceLeadContact: AllianceLeadContact | undefined;
  /**
   * The six digits that `SendEmailVerificationCode` mailed to the contact. Optional in the model; send it to prove the address.
   *
   * The six-digit code from a verification email, as a string. Sensitive: never log or store it.
   * @minLength 6
   * @maxLength 6
   * @pattern ^[0-9]+$
   * @sensitive never in messages or logs
   */
  EmailVerificationCode?: string | undefined;
}

/**
 * The partner account and the contact it has now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PutAllianceLeadContact
 */
export interface PutAllianceLeadContactResponse {
  /**
   * The catalog in which the change was made.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN of the changed partner account.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the changed partner account, also when the request named it by ARN.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /** The contact that AWS has stored now. */
  AllianceLeadContact: AllianceLeadContactOutput;
}

/**
 * The partner account and who shall see its profile.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PutProfileVisibility
 */
export interface PutProfileVisibilityRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The partner account whose profile to show or hide, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
  /** Who shall see the profile from now on: `PUBLIC` for everybody, `PRIVATE` to hide it. */
  Visibility: ProfileVisibility | undefined;
}

/**
 * The partner account and who can see its profile after the change.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PutProfileVisibility
 */
export interface PutProfileVisibilityResponse {
  /**
   * The catalog in which the change was made.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN of the partner account.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account, also when the request named it by ARN.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /** Who can see the profile now. */
  Visibility: Open<ProfileVisibility>;
  /**
   * ID of the profile that was shown or hidden.
   *
   * ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 50
   * @pattern ^pprofile-[A-Za-z0-9]{13}$
   */
  ProfileId: string;
}

/**
 * A partner in an association, by profile, by account or by both. In a request give at least one of the two, although the model has both optional.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/QualificationsAssociationPartner
 */
export interface QualificationsAssociationPartner {
  /**
   * ID of the partner's profile.
   *
   * ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 50
   * @pattern ^pprofile-[A-Za-z0-9]{13}$
   */
  ProfileId?: string | undefined;
  /**
   * AWS account ID of the partner.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @pattern ^[0-9]{12}$
   */
  AccountId?: string | undefined;
}

/**
 * A partner in an association, by profile, by account or by both. In a request give at least one of the two, although the model has both optional.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/QualificationsAssociationPartner
 */
export interface QualificationsAssociationPartnerOutput {
  /**
   * ID of the partner's profile.
   *
   * ID of a profile: `pprofile-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 50
   * @pattern ^pprofile-[A-Za-z0-9]{13}$
   */
  ProfileId?: string | undefined;
  /**
   * AWS account ID of the partner.
   *
   * An AWS account ID: twelve digits, for example `012345678901`. A string, never a number.
   * @pattern ^[0-9]{12}$
   */
  AccountId?: string | undefined;
}

/**
 * Whether a partner's qualifications are joined with those of others.
 *
 * - `ASSOCIATED`: Joined: the partner is in an association with a primary partner.
 * - `NOT_ASSOCIATED`: On its own: the partner is in no association.
 */
export type QualificationsAssociationStatus =
  | 'ASSOCIATED'
  | 'NOT_ASSOCIATED';

/**
 * How far a task that joins qualifications is. The model names no failure.
 *
 * - `IN_PROGRESS`: AWS is still working on it; ask again later.
 * - `SUCCEEDED`: Done: the qualifications are joined.
 */
export type QualificationsAssociationTaskStatus =
  | 'IN_PROGRESS'
  | 'SUCCEEDED';

/**
 * How far a task that separates qualifications is. The model names no failure.
 *
 * - `IN_PROGRESS`: AWS is still working on it; ask again later.
 * - `SUCCEEDED`: Done: the qualifications are separate again.
 */
export type QualificationsDisassociationTaskStatus =
  | 'IN_PROGRESS'
  | 'SUCCEEDED';

/**
 * What the verification of a registrant needs: nothing. It has no members; send an empty object.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/RegistrantVerificationDetails
 */
export interface RegistrantVerificationDetails {}

/**
 * Where the registrant goes on with the verification.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/RegistrantVerificationResponse
 */
export interface RegistrantVerificationResponse {
  /**
   * Page on which the registrant proves who they are.
   *
   * Address of a page on which a person finishes a verification. Open it in a browser, for that person only.
   */
  CompletionUrl: string;
  /**
   * The moment at which `CompletionUrl` stops working.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CompletionUrlExpiresAt: Date;
}

/**
 * The invitation you say no to. Only its receiver can reject it, and only while it is `PENDING`.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/RejectConnectionInvitation
 */
export interface RejectConnectionInvitationRequest {
  /**
   * Where the invitation is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The invitation to reject, by its ID; `ListConnectionInvitations` finds it.
   *
   * ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pacinv-[A-Za-z0-9]{13}$
   */
  Identifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not reject anything a second time. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
  /**
   * Why you say no, in your own words. No answer of this API shows it again.
   *
   * Why an invitation is rejected, as free text; it may be empty.
   * @minLength 0
   * @maxLength 256
   */
  Reason?: string | undefined;
}

/**
 * The invitation as it is after you said no.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/RejectConnectionInvitation
 */
export interface RejectConnectionInvitationResponse {
  /**
   * The catalog in which the change was made.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ID of the rejected invitation; it stays readable with `GetConnectionInvitation`.
   *
   * ID of a connection invitation: `pacinv-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pacinv-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ARN of the rejected invitation.
   *
   * ARN of a connection invitation: `arn:aws:partnercentral:<region>::catalog/<catalog>/connection-invitation/<invitation ID>`. It names no account, so tagging calls refuse it.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*::catalog/[a-zA-Z]+/connection-invitation/pacinv-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the connection that the invitation would have added to; absent if there is none.
   *
   * ID of a connection: `pac-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^pac-[A-Za-z0-9]{13}$
   */
  ConnectionId?: string | undefined;
  /** The kind of connection that was proposed. */
  ConnectionType: Open<ConnectionType>;
  /**
   * The moment at which the invitation was sent.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CreatedAt: Date;
  /**
   * The moment of this change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The moment at which the invitation would have become `EXPIRED`; absent if none was set.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  ExpiresAt?: Date | undefined;
  /**
   * The sender of the invitation.
   *
   * One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID.
   * @minLength 1
   * @maxLength 100
   * @pattern ^[a-zA-Z0-9-]+$
   */
  OtherParticipantIdentifier: string;
  /** Your part in the invitation: you are its `RECEIVER`. */
  ParticipantType: Open<ParticipantType>;
  /** How far the invitation is: `REJECTED` after this call. */
  Status: Open<InvitationStatus>;
  /**
   * What the sender wrote to you.
   *
   * Message of an invitation: text in almost any script; line breaks are allowed, other control characters and most emoji are not.
   * @minLength 1
   * @maxLength 256
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\n]+$
   */
  InvitationMessage: string;
  /**
   * Email address of the person who sent the invitation.
   *
   * A plain email address such as `name@example.com`, without a display name or angle brackets.
   * @minLength 1
   * @maxLength 320
   * @pattern ^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$
   */
  InviterEmail: string;
  /**
   * Name of the person who sent the invitation. Treated as sensitive.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused. Sensitive: keep it out of logs and messages.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   * @sensitive never in messages or logs
   */
  InviterName: string;
}

/**
 * The kind of thing that was not found. The list is shared by all account operations.
 *
 * - `PARTNER_NOT_FOUND`: No such partner account.
 * - `PARTNER_PROFILE_NOT_FOUND`: The partner has no such profile.
 * - `PARTNER_PROFILE_TASK_NOT_FOUND`: No such profile update task.
 * - `PARTNER_DOMAIN_NOT_FOUND`: The email domain is not registered for the partner.
 * - `SENDER_PROFILE_NOT_FOUND`: The sender of the invitation has no profile.
 * - `RECEIVER_PROFILE_NOT_FOUND`: The receiver of the invitation has no profile.
 * - `CONNECTION_INVITATION_NOT_FOUND`: No such connection invitation.
 * - `CONNECTION_NOT_FOUND`: No such connection.
 * - `VERIFICATION_NOT_FOUND`: No verification of this kind has been started.
 * - `QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND`: No such task for joining qualifications.
 * - `QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND`: No such task for separating qualifications.
 */
export type ResourceNotFoundExceptionReason =
  | 'PARTNER_NOT_FOUND'
  | 'PARTNER_PROFILE_NOT_FOUND'
  | 'PARTNER_PROFILE_TASK_NOT_FOUND'
  | 'PARTNER_DOMAIN_NOT_FOUND'
  | 'SENDER_PROFILE_NOT_FOUND'
  | 'RECEIVER_PROFILE_NOT_FOUND'
  | 'CONNECTION_INVITATION_NOT_FOUND'
  | 'CONNECTION_NOT_FOUND'
  | 'VERIFICATION_NOT_FOUND'
  | 'QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND'
  | 'QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND';

/**
 * A seller's profile, in short.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/SellerProfileSummary
 */
export interface SellerProfileSummary {
  /**
   * ID of the seller profile; unlike the ID of a partner profile it has no fixed form.
   *
   * ID of a seller profile: letters, digits and hyphens. AWS assigns it.
   * @minLength 1
   * @maxLength 50
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Id: string;
  /**
   * Name of the seller, to show to people.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  Name: string;
}

/**
 * The address to which AWS mails a code. AWS limits how often this can be done.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/SendEmailVerificationCode
 */
export interface SendEmailVerificationCodeRequest {
  /**
   * Where the code shall be used: `AWS` for the real catalog, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The address to prove: that of the contact for `CreatePartner` and `PutAllianceLeadContact`, one in the domain for `AssociateAwsTrainingCertificationEmailDomain`.
   *
   * A plain email address such as `name@example.com`, without a display name or angle brackets.
   * @minLength 1
   * @maxLength 320
   * @pattern ^(?:[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$
   */
  Email: string | undefined;
}

/**
 * An empty answer: the code comes by email, never here.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/SendEmailVerificationCode
 */
export interface SendEmailVerificationCodeResponse {}

/**
 * A quota that can run out. The list is shared by all account operations.
 *
 * - `LIMIT_EXCEEDED_NUMBER_OF_EMAIL`: Too many verification emails were requested.
 * - `LIMIT_EXCEEDED_NUMBER_OF_DOMAIN`: The partner has as many email domains as it may have.
 * - `LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY`: Today's connection invitations are used up.
 * - `LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION`: The partner has as many active connections as it may have.
 * - `LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION`: Too many connection invitations are still waiting for an answer.
 * - `LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY`: Today's profile updates are used up.
 * - `LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY`: Today's changes of the profile's visibility are used up.
 */
export type ServiceQuotaExceededExceptionReason =
  | 'LIMIT_EXCEEDED_NUMBER_OF_EMAIL'
  | 'LIMIT_EXCEEDED_NUMBER_OF_DOMAIN'
  | 'LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY'
  | 'LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION'
  | 'LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION'
  | 'LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY'
  | 'LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY';

/**
 * The partner account and the profile it shall get.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartProfileUpdateTask
 */
export interface StartProfileUpdateTaskRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The partner account whose profile changes, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not start a second task. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
  /** The wanted profile. Give every required part, also those that stay as they are. */
  TaskDetails: TaskDetails | undefined;
}

/**
 * The task as it was when it began.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartProfileUpdateTask
 */
export interface StartProfileUpdateTaskResponse {
  /**
   * The catalog in which the task runs.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN to refer to; by its form in the model it is that of the partner account, not of the task.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account whose profile changes.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ID of the new task. `CancelProfileUpdateTask` asks for it.
   *
   * ID of a profile update task: `pprofiletask-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 80
   * @pattern ^pprofiletask-[A-Za-z0-9]{13}$
   */
  TaskId: string;
  /** The profile that the task aims for, from your request. */
  TaskDetails: TaskDetailsOutput;
  /**
   * The moment at which the task began.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  StartedAt: Date;
  /** How far the task is: normally still `IN_PROGRESS` in this answer. */
  Status: Open<ProfileTaskStatus>;
  /**
   * The moment at which the task ended; absent while it runs.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  EndedAt?: Date | undefined;
  /**
   * Why the task failed, fault by fault; absent if there is nothing to report.
   *
   * The faults that a profile update task ran into.
   * @minItems 1
   * @maxItems 50
   */
  ErrorDetailList?: ErrorDetail[] | undefined;
}

/**
 * The partner account and the primary partner it joins. An `ACTIVE` connection of kind `SUBSIDIARY` between the two must be there.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartQualificationsAssociationTask
 */
export interface StartQualificationsAssociationTaskRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * Your partner account, which joins the primary one, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not start a second task. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
  /** The partner with whose qualifications yours shall be joined; it cannot be yourself. */
  PrimaryPartner: QualificationsAssociationPartner | undefined;
}

/**
 * The task as it was when it began.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartQualificationsAssociationTask
 */
export interface StartQualificationsAssociationTaskResponse {
  /**
   * The catalog in which the task runs.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN to refer to; by its form in the model it is that of the partner account, not of the task.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account that the task is about.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ID of the new task, to tell it from later ones.
   *
   * ID of a task that joins qualifications: `pqatask-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 80
   * @pattern ^pqatask-[A-Za-z0-9]{13}$
   */
  TaskId: string;
  /** How far the task is: normally still `IN_PROGRESS` in this answer. */
  Status: Open<QualificationsAssociationTaskStatus>;
  /** The primary partner with whose qualifications the task joins yours. */
  PrimaryPartner: QualificationsAssociationPartnerOutput;
  /**
   * The moment at which the task began.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  StartedAt: Date;
}

/**
 * The partner account and the partner it leaves. A primary partner cannot leave its own association.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartQualificationsDisassociationTask
 */
export interface StartQualificationsDisassociationTaskRequest {
  /**
   * Where the partner account is: `AWS` for the real one, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * Your partner account, which leaves the association, by ID or by ARN.
   *
   * A partner account, by ID (`partner-a1B2c3D4e5F6g`) or by full ARN.
   * @minLength 1
   * @maxLength 200
   * @pattern ^(?:(partner-[A-Za-z0-9]{13}|arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}))$
   */
  Identifier: string | undefined;
  /**
   * Idempotency token: sending the same token again does not start a second task. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
  /** The partner you leave: whatever the member's name says, AWS expects the primary partner of your association here, as `GetQualificationsAssociationDetails` names it. */
  AssociatedPartner: QualificationsAssociationPartner | undefined;
}

/**
 * The task as it was when it began.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartQualificationsDisassociationTask
 */
export interface StartQualificationsDisassociationTaskResponse {
  /**
   * The catalog in which the task runs.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN to refer to; by its form in the model it is that of the partner account, not of the task.
   *
   * ARN of a partner account: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/partner/<partner ID>`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:catalog/[A-Za-z-_]+/partner/partner-[A-Za-z0-9]{13}$
   */
  Arn: string;
  /**
   * ID of the partner account that the task is about.
   *
   * ID of a partner account: `partner-` and thirteen letters or digits. AWS assigns it.
   * @pattern ^partner-[A-Za-z0-9]{13}$
   */
  Id: string;
  /**
   * ID of the new task, to tell it from later ones.
   *
   * ID of a task that separates qualifications: `pqdtask-` and thirteen letters or digits. AWS assigns it.
   * @minLength 1
   * @maxLength 80
   * @pattern ^pqdtask-[A-Za-z0-9]{13}$
   */
  TaskId: string;
  /** How far the task is: normally still `IN_PROGRESS` in this answer. */
  Status: Open<QualificationsDisassociationTaskStatus>;
  /** The partner from whom the task separates you. */
  AssociatedPartner: QualificationsAssociationPartnerOutput;
  /**
   * The moment at which the task began.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  StartedAt: Date;
}

/**
 * The verification to begin. No catalog is named: it is about the caller's account.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartVerification
 */
export interface StartVerificationRequest {
  /**
   * Idempotency token: sending the same token again does not start a second verification. Leave it out and the client fills in a fresh one.
   *
   * A caller-chosen idempotency token of letters, digits, `-` and `_`; a UUID fits. The same token marks a repeat of the same request.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[A-Za-z0-9-_]+$
   */
  ClientToken?: string | undefined;
  /** What to verify. Optional in the model; send it, because nothing else says which verification you mean. */
  VerificationDetails?: VerificationDetails | undefined;
}

/**
 * The verification as it was when it began.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartVerification
 */
export interface StartVerificationResponse {
  /** Which verification has begun. `GetVerification` takes it to follow this one. */
  VerificationType: Open<VerificationType>;
  /** How far the verification is: normally `PENDING_CUSTOMER_ACTION` or `IN_PROGRESS` in this answer. */
  VerificationStatus: Open<VerificationStatus>;
  /**
   * Why the verification has this status; absent if there is nothing to report.
   *
   * Why a verification has its status, in one line for people to read; do not match on the wording.
   * @minLength 1
   * @maxLength 200
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  VerificationStatusReason?: string | undefined;
  /** What it has to tell beyond the status: what your side must do, and the details of a business. */
  VerificationResponseDetails: VerificationResponseDetails;
  /**
   * The moment at which the verification began.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  StartedAt: Date;
  /**
   * The moment at which the verification ended; absent while it runs.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  CompletedAt?: Date | undefined;
}

/**
 * One label: a key and its value.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/Tag
 */
export interface Tag {
  /**
   * Name of the label, for example `team`. Upper and lower case count as different keys.
   *
   * Name of a tag; case matters.
   * @minLength 1
   * @maxLength 128
   */
  Key: string | undefined;
  /**
   * What the label says, for example `alliances`. It may be empty, and case matters.
   *
   * Value of a tag; case matters, and the empty string is allowed.
   * @minLength 0
   * @maxLength 256
   */
  Value: string | undefined;
}

/**
 * One label: a key and its value.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/Tag
 */
export interface TagOutput {
  /**
   * Name of the label, for example `team`. Upper and lower case count as different keys.
   *
   * Name of a tag; case matters.
   * @minLength 1
   * @maxLength 128
   */
  Key: string;
  /**
   * What the label says, for example `alliances`. It may be empty, and case matters.
   *
   * Value of a tag; case matters, and the empty string is allowed.
   * @minLength 0
   * @maxLength 256
   */
  Value: string;
}

/**
 * The resource and the tags it shall get.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/TagResource
 */
export interface TagResourceRequest {
  /**
   * The resource to tag, by ARN; `GetPartner` tells that of a partner account.
   *
   * ARN of a resource that carries tags, such as a partner account. It must name an account, which ARNs of connections and invitations do not.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+$
   */
  ResourceArn: string | undefined;
  /**
   * The tags to add or to change. Tags with other keys stay as they are.
   *
   * Tags of a resource. Use each key only once.
   * @minItems 0
   * @maxItems 200
   */
  Tags: Tag[] | undefined;
}

/**
 * An empty answer: the tags are set.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/TagResource
 */
export interface TagResourceResponse {}

/**
 * The profile that a profile update task aims for.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/TaskDetails
 */
export interface TaskDetails {
  /**
   * Name to show to readers; it may differ from the legal name.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  DisplayName: string | undefined;
  /**
   * Short introduction to the partner, in the language of `TranslationSourceLocale`, in one paragraph; most emoji are refused.
   *
   * Introductory text wanted for a profile, in one paragraph: line breaks and most emoji are refused.
   * @minLength 1
   * @maxLength 600
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  Description: string | undefined;
  /**
   * Home page of the partner; must be `https`.
   *
   * A web address that starts with `https://` and contains no spaces; plain `http` is refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$
   */
  WebsiteUrl: string | undefined;
  /**
   * The `https` address of the logo image; AWS must be able to fetch it, and a bad image makes the task fail.
   *
   * A web address that starts with `https://` and contains no spaces; plain `http` is refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$
   */
  LogoUrl: string | undefined;
  /** The kind of offering the partner wants to be known for first. */
  PrimarySolutionType: PrimarySolutionType | undefined;
  /**
   * The industries the partner mainly works for: one to three.
   *
   * One to three industries.
   * @minItems 1
   * @maxItems 3
   */
  IndustrySegments: IndustrySegment[] | undefined;
  /**
   * Language in which the texts here are written and from which automatic translations are made, for example `en-US`.
   *
   * Language and country, two letters each, as in `en-US` or `ja-JP`. Longer tags such as `zh-Hans-CN` are refused.
   * @pattern ^[a-z]{2}-[A-Z]{2}$
   */
  TranslationSourceLocale: string | undefined;
  /**
   * Versions in further languages, written by you; one entry for each language.
   *
   * Translated versions of a profile, at most twenty.
   * @minItems 0
   * @maxItems 20
   */
  LocalizedContents?: LocalizedContent[] | undefined;
  /** Country and region of the head office. */
  Headquarters?: Headquarters | undefined;
}

/**
 * The profile that a profile update task aims for.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/TaskDetails
 */
export interface TaskDetailsOutput {
  /**
   * Name to show to readers; it may differ from the legal name.
   *
   * One line of text in almost any script; line breaks, other control characters and most emoji are refused.
   * @minLength 1
   * @maxLength 80
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  DisplayName: string;
  /**
   * Short introduction to the partner, in the language of `TranslationSourceLocale`, in one paragraph; most emoji are refused.
   *
   * Introductory text wanted for a profile, in one paragraph: line breaks and most emoji are refused.
   * @minLength 1
   * @maxLength 600
   * @pattern ^[\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD]+$
   */
  Description: string;
  /**
   * Home page of the partner; must be `https`.
   *
   * A web address that starts with `https://` and contains no spaces; plain `http` is refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$
   */
  WebsiteUrl: string;
  /**
   * The `https` address of the logo image; AWS must be able to fetch it, and a bad image makes the task fail.
   *
   * A web address that starts with `https://` and contains no spaces; plain `http` is refused.
   * @minLength 1
   * @maxLength 256
   * @pattern ^(?:(https|HTTPS):\/\/[^\/\s]+(\/\S*)?)$
   */
  LogoUrl: string;
  /** The kind of offering the partner wants to be known for first. */
  PrimarySolutionType: Open<PrimarySolutionType>;
  /**
   * The industries the partner mainly works for: one to three.
   *
   * One to three industries.
   * @minItems 1
   * @maxItems 3
   */
  IndustrySegments: Open<IndustrySegment>[];
  /**
   * Language in which the texts here are written and from which automatic translations are made, for example `en-US`.
   *
   * Language and country, two letters each, as in `en-US` or `ja-JP`. Longer tags such as `zh-Hans-CN` are refused.
   * @pattern ^[a-z]{2}-[A-Z]{2}$
   */
  TranslationSourceLocale: string;
  /**
   * Versions in further languages, written by you; one entry for each language.
   *
   * Translated versions of a profile, at most twenty.
   * @minItems 0
   * @maxItems 20
   */
  LocalizedContents?: LocalizedContentOutput[] | undefined;
  /** Country and region of the head office. */
  Headquarters?: HeadquartersOutput | undefined;
}

/**
 * The resource and the tags it shall lose.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/UntagResource
 */
export interface UntagResourceRequest {
  /**
   * The resource that loses tags, by ARN; `GetPartner` tells that of a partner account.
   *
   * ARN of a resource that carries tags, such as a partner account. It must name an account, which ARNs of connections and invitations do not.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-z-]+:partnercentral:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9._:/-]+$
   */
  ResourceArn: string | undefined;
  /**
   * Names of the tags to remove. Tags with other keys stay as they are.
   *
   * Names of tags, without their values.
   *
   * Each item: Name of a tag; case matters. (minLength 1, maxLength 128)
   * @minItems 0
   * @maxItems 50
   */
  TagKeys: string[] | undefined;
}

/**
 * An empty answer: the tags are removed.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/UntagResource
 */
export interface UntagResourceResponse {}

/**
 * Your connection preferences as they shall be, and the revision they follow on.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/UpdateConnectionPreferences
 */
export interface UpdateConnectionPreferencesRequest {
  /**
   * Where the preferences hold: `AWS` for the real ones, `Sandbox` for testing.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string | undefined;
  /**
   * The revision that `GetConnectionPreferences` or your last change answered with. If somebody has changed them since, the call is refused.
   *
   * Version counter of the connection preferences, a whole number. Pass on what you read; do not count yourself.
   */
  Revision: number | bigint | undefined;
  /** From whom you want to accept connection invitations. */
  AccessType: AccessType | undefined;
  /**
   * Who may not invite you under `ALLOW_BY_DEFAULT_DENY_SOME`: the list as it shall be afterwards. Answers call it `ExcludedParticipantIds`.
   *
   * Those who may not send invitations.
   *
   * Each item: One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID. (minLength 1, maxLength 100, pattern ^[a-zA-Z0-9-]+$)
   * @minItems 0
   * @maxItems 100
   */
  ExcludedParticipantIdentifiers?: string[] | undefined;
}

/**
 * Your connection preferences as AWS has stored them now.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/UpdateConnectionPreferences
 */
export interface UpdateConnectionPreferencesResponse {
  /**
   * The catalog in which the change was made.
   *
   * Name of the catalog a call works in: `AWS` for real data, `Sandbox` for testing.
   * @minLength 1
   * @maxLength 64
   * @pattern ^[a-zA-Z0-9-]+$
   */
  Catalog: string;
  /**
   * ARN of your connection preferences.
   *
   * ARN of an account's connection preferences: `arn:aws:partnercentral:<region>:<account>:catalog/<catalog>/connection-preferences`.
   * @minLength 1
   * @maxLength 200
   * @pattern ^arn:[a-zA-Z0-9-]+:partnercentral:[a-z0-9\-]*:[0-9]{12}:catalog/[a-zA-Z]+/connection-preferences$
   */
  Arn: string;
  /** From whom you accept connection invitations now. */
  AccessType: Open<AccessType>;
  /**
   * Who may not invite you now under `ALLOW_BY_DEFAULT_DENY_SOME`; absent if nobody is excluded.
   *
   * Sides of connections, by profile ID or account ID.
   *
   * Each item: One side of a connection: a partner profile's ID such as `pprofile-a1B2c3D4e5F6g`, or an AWS account ID. (minLength 1, maxLength 100, pattern ^[a-zA-Z0-9-]+$)
   */
  ExcludedParticipantIds?: string[] | undefined;
  /**
   * The moment of this change.
   *
   * A moment in time; on the wire an RFC 3339 text such as `2025-04-04T12:00:00Z`.
   * @format date-time
   */
  UpdatedAt: Date;
  /**
   * The revision after this change, for the next one.
   *
   * Version counter of the connection preferences, a whole number. Pass on what you read; do not count yourself.
   */
  Revision: number;
}

/**
 * One fault: of a single field or against a business rule. Exactly one of the two is set.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ValidationError
 */
export type ValidationError =
  | {
    /** Set when a single field is at fault. */
    FieldValidationError: FieldValidationError;
    BusinessValidationError?: never;
  }
  | {
    /** Set when the request as a whole breaks a business rule. */
    BusinessValidationError: BusinessValidationError;
    FieldValidationError?: never;
  }
  | {
    FieldValidationError?: never;
    BusinessValidationError?: never;
    /** A member newer than these types. */
    [member: string]: unknown;
  };

/**
 * The kind of rule a request broke.
 *
 * - `REQUEST_VALIDATION_FAILED`: The request is malformed: a field is missing or its value is not acceptable.
 * - `BUSINESS_VALIDATION_FAILED`: The request is well formed, but a business rule of AWS forbids it.
 */
export type ValidationExceptionReason =
  | 'REQUEST_VALIDATION_FAILED'
  | 'BUSINESS_VALIDATION_FAILED';

/**
 * What to verify. Set exactly one member; it decides the kind of verification.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/VerificationDetails
 */
export type VerificationDetails =
  | {
    /** Set it to verify the business. */
    BusinessVerificationDetails: BusinessVerificationDetails;
    RegistrantVerificationDetails?: never;
    $unknown?: never;
  }
  | {
    /** Set it, to an empty object, to verify the person who registers the business. */
    RegistrantVerificationDetails: RegistrantVerificationDetails;
    BusinessVerificationDetails?: never;
    $unknown?: never;
  }
  | {
    BusinessVerificationDetails?: never;
    RegistrantVerificationDetails?: never;
    /** Only so that requests typed with the AWS SDK fit; never valid. */
    $unknown: [string, any];
  };

/**
 * What a verification has to tell beyond its status. Exactly one of the two is set, by the kind of verification.
 * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/VerificationResponseDetails
 */
export type VerificationResponseDetails =
  | {
    /** Set when the business is verified. */
    BusinessVerificationResponse: BusinessVerificationResponse;
    RegistrantVerificationResponse?: never;
  }
  | {
    /** Set when the registrant is verified. */
    RegistrantVerificationResponse: RegistrantVerificationResponse;
    BusinessVerificationResponse?: never;
  }
  | {
    BusinessVerificationResponse?: never;
    RegistrantVerificationResponse?: never;
    /** A member newer than these types. */
    [member: string]: unknown;
  };

/**
 * How far a verification is. `PENDING_CUSTOMER_ACTION` and `IN_PROGRESS` are stages, the other three are ends.
 *
 * - `PENDING_CUSTOMER_ACTION`: Waiting for your side: open `CompletionUrl`, if there is one, and finish the steps there.
 * - `IN_PROGRESS`: AWS is still working on it; ask again later.
 * - `FAILED`: Ended without success; see `VerificationStatusReason`.
 * - `SUCCEEDED`: Passed.
 * - `REJECTED`: Ended with a refusal; see `VerificationStatusReason`.
 */
export type VerificationStatus =
  | 'PENDING_CUSTOMER_ACTION'
  | 'IN_PROGRESS'
  | 'FAILED'
  | 'SUCCEEDED'
  | 'REJECTED';

/**
 * What is verified. AWS asks for both before `CreatePartner`.
 *
 * - `BUSINESS_VERIFICATION`: The business: that the company is legally registered.
 * - `REGISTRANT_VERIFICATION`: The registrant: who the person is that registers the company.
 */
export type VerificationType =
  | 'BUSINESS_VERIFICATION'
  | 'REGISTRANT_VERIFICATION';
