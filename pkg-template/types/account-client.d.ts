// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
import type * as account from './account.js';
import type { Answer, CallOptions, ClientOptions, PageOptions, WaitOptions } from '../client/options.ts';

/** The requests of `PartnerCentralAccount`, by operation. */
export interface PartnerCentralAccountRequests {
  AcceptConnectionInvitation: account.AcceptConnectionInvitationRequest;
  AssociateAwsTrainingCertificationEmailDomain: account.AssociateAwsTrainingCertificationEmailDomainRequest;
  CancelConnection: account.CancelConnectionRequest;
  CancelConnectionInvitation: account.CancelConnectionInvitationRequest;
  CancelProfileUpdateTask: account.CancelProfileUpdateTaskRequest;
  CreateConnectionInvitation: account.CreateConnectionInvitationRequest;
  CreatePartner: account.CreatePartnerRequest;
  DisassociateAwsTrainingCertificationEmailDomain: account.DisassociateAwsTrainingCertificationEmailDomainRequest;
  GetAllianceLeadContact: account.GetAllianceLeadContactRequest;
  GetConnection: account.GetConnectionRequest;
  GetConnectionInvitation: account.GetConnectionInvitationRequest;
  GetConnectionPreferences: account.GetConnectionPreferencesRequest;
  GetPartner: account.GetPartnerRequest;
  GetProfileUpdateTask: account.GetProfileUpdateTaskRequest;
  GetProfileVisibility: account.GetProfileVisibilityRequest;
  GetQualificationsAssociationDetails: account.GetQualificationsAssociationDetailsRequest;
  GetQualificationsAssociationTask: account.GetQualificationsAssociationTaskRequest;
  GetQualificationsDisassociationTask: account.GetQualificationsDisassociationTaskRequest;
  GetVerification: account.GetVerificationRequest;
  ListConnectionInvitations: account.ListConnectionInvitationsRequest;
  ListConnections: account.ListConnectionsRequest;
  ListPartners: account.ListPartnersRequest;
  ListTagsForResource: account.ListTagsForResourceRequest;
  PutAllianceLeadContact: account.PutAllianceLeadContactRequest;
  PutProfileVisibility: account.PutProfileVisibilityRequest;
  RejectConnectionInvitation: account.RejectConnectionInvitationRequest;
  SendEmailVerificationCode: account.SendEmailVerificationCodeRequest;
  StartProfileUpdateTask: account.StartProfileUpdateTaskRequest;
  StartQualificationsAssociationTask: account.StartQualificationsAssociationTaskRequest;
  StartQualificationsDisassociationTask: account.StartQualificationsDisassociationTaskRequest;
  StartVerification: account.StartVerificationRequest;
  TagResource: account.TagResourceRequest;
  UntagResource: account.UntagResourceRequest;
  UpdateConnectionPreferences: account.UpdateConnectionPreferencesRequest;
}

/** Calls PartnerCentral Account. Immutable and safe to share. */
export declare class PartnerCentralAccount {
  constructor(options?: ClientOptions);

  /** As given to the constructor. */
  readonly options: ClientOptions;

  /**
   * Says yes to another partner's connection invitation and returns the connection.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException, ServiceQuotaExceededException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AcceptConnectionInvitation
   */
  acceptConnectionInvitation(input: account.AcceptConnectionInvitationRequest, options?: CallOptions): Promise<Answer<account.AcceptConnectionInvitationResponse>>;

  /**
   * Registers an email domain, so that training and certifications of people with such addresses count for the partner. Needs a code from `SendEmailVerificationCode`.
   * @throws ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, ServiceQuotaExceededException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/AssociateAwsTrainingCertificationEmailDomain
   */
  associateAwsTrainingCertificationEmailDomain(input: account.AssociateAwsTrainingCertificationEmailDomainRequest, options?: CallOptions): Promise<Answer<account.AssociateAwsTrainingCertificationEmailDomainResponse>>;

  /**
   * Ends one kind of connection with another partner, for a stated reason.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelConnection
   */
  cancelConnection(input: account.CancelConnectionRequest, options?: CallOptions): Promise<Answer<account.CancelConnectionResponse>>;

  /**
   * Withdraws a connection invitation that you have sent.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelConnectionInvitation
   */
  cancelConnectionInvitation(input: account.CancelConnectionInvitationRequest, options?: CallOptions): Promise<Answer<account.CancelConnectionInvitationResponse>>;

  /**
   * Stops a profile update task that is still running; it then ends as `CANCELED`.
   * @throws ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CancelProfileUpdateTask
   */
  cancelProfileUpdateTask(input: account.CancelProfileUpdateTaskRequest, options?: CallOptions): Promise<Answer<account.CancelProfileUpdateTaskResponse>>;

  /**
   * Invites another partner to connect with you, with a message of your own.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException, ServiceQuotaExceededException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CreateConnectionInvitation
   */
  createConnectionInvitation(input: account.CreateConnectionInvitationRequest, options?: CallOptions): Promise<Answer<account.CreateConnectionInvitationResponse>>;

  /**
   * Registers your organization as an AWS partner: creates the partner account, its first profile and its alliance lead contact. Request a code with `SendEmailVerificationCode` first, because the contact's email address must be proven.
   * @throws AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/CreatePartner
   */
  createPartner(input: account.CreatePartnerRequest, options?: CallOptions): Promise<Answer<account.CreatePartnerResponse>>;

  /**
   * Removes an email domain that was registered for counting training and certifications.
   * @throws ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/DisassociateAwsTrainingCertificationEmailDomain
   */
  disassociateAwsTrainingCertificationEmailDomain(input: account.DisassociateAwsTrainingCertificationEmailDomainRequest, options?: CallOptions): Promise<Answer<account.DisassociateAwsTrainingCertificationEmailDomainResponse>>;

  /**
   * Reads who leads the partnership on the partner's side.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetAllianceLeadContact
   */
  getAllianceLeadContact(input: account.GetAllianceLeadContactRequest, options?: CallOptions): Promise<Answer<account.GetAllianceLeadContactResponse>>;

  /**
   * Reads one connection with another partner.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnection
   */
  getConnection(input: account.GetConnectionRequest, options?: CallOptions): Promise<Answer<account.GetConnectionResponse>>;

  /**
   * Reads one connection invitation, sent or received.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnectionInvitation
   */
  getConnectionInvitation(input: account.GetConnectionInvitationRequest, options?: CallOptions): Promise<Answer<account.GetConnectionInvitationResponse>>;

  /**
   * Reads from whom you accept connection invitations, and the revision you need to change that.
   * @throws AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetConnectionPreferences
   */
  getConnectionPreferences(input: account.GetConnectionPreferencesRequest, options?: CallOptions): Promise<Answer<account.GetConnectionPreferencesResponse>>;

  /**
   * Reads one partner account with its profile and email domains.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetPartner
   */
  getPartner(input: account.GetPartnerRequest, options?: CallOptions): Promise<Answer<account.GetPartnerResponse>>;

  /**
   * Reads how far a partner's profile update task is. Call it repeatedly, with pauses, until the status is no longer `IN_PROGRESS`.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetProfileUpdateTask
   */
  getProfileUpdateTask(input: account.GetProfileUpdateTaskRequest, options?: CallOptions): Promise<Answer<account.GetProfileUpdateTaskResponse>>;

  /**
   * Reads whether a partner's profile is `PUBLIC` or `PRIVATE`.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetProfileVisibility
   */
  getProfileVisibility(input: account.GetProfileVisibilityRequest, options?: CallOptions): Promise<Answer<account.GetProfileVisibilityResponse>>;

  /**
   * Reads whether a partner shares its qualifications with others, and with whom.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsAssociationDetails
   */
  getQualificationsAssociationDetails(input: account.GetQualificationsAssociationDetailsRequest, options?: CallOptions): Promise<Answer<account.GetQualificationsAssociationDetailsResponse>>;

  /**
   * Reads how far the task is that joins a partner's qualifications with those of a primary partner.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsAssociationTask
   */
  getQualificationsAssociationTask(input: account.GetQualificationsAssociationTaskRequest, options?: CallOptions): Promise<Answer<account.GetQualificationsAssociationTaskResponse>>;

  /**
   * Reads how far the task is that separates an associated partner's qualifications again.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetQualificationsDisassociationTask
   */
  getQualificationsDisassociationTask(input: account.GetQualificationsDisassociationTaskRequest, options?: CallOptions): Promise<Answer<account.GetQualificationsDisassociationTaskResponse>>;

  /**
   * Reads how far a business or registrant verification is and what it found.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/GetVerification
   */
  getVerification(input: account.GetVerificationRequest, options?: CallOptions): Promise<Answer<account.GetVerificationResponse>>;

  /**
   * Lists connection invitations, sent and received, page by page; filters narrow the list.
   * @throws AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListConnectionInvitations
   */
  listConnectionInvitations(input: account.ListConnectionInvitationsRequest, options?: CallOptions): Promise<Answer<account.ListConnectionInvitationsResponse>>;

  /** The pages of `listConnectionInvitations`, one call each. Items are in `ConnectionInvitationSummaries`. */
  paginateListConnectionInvitations(input: account.ListConnectionInvitationsRequest, options?: PageOptions): AsyncGenerator<Answer<account.ListConnectionInvitationsResponse>, void, undefined>;

  /**
   * Lists connections with other partners, page by page; filters narrow the list.
   * @throws AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListConnections
   */
  listConnections(input: account.ListConnectionsRequest, options?: CallOptions): Promise<Answer<account.ListConnectionsResponse>>;

  /** The pages of `listConnections`, one call each. Items are in `ConnectionSummaries`. */
  paginateListConnections(input: account.ListConnectionsRequest, options?: PageOptions): AsyncGenerator<Answer<account.ListConnectionsResponse>, void, undefined>;

  /**
   * Lists the partner accounts you can see, page by page. Page tokens are opaque: pass them back unchanged.
   * @throws AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListPartners
   */
  listPartners(input: account.ListPartnersRequest, options?: CallOptions): Promise<Answer<account.ListPartnersResponse>>;

  /** The pages of `listPartners`, one call each. Items are in `PartnerSummaryList`. */
  paginateListPartners(input: account.ListPartnersRequest, options?: PageOptions): AsyncGenerator<Answer<account.ListPartnersResponse>, void, undefined>;

  /**
   * Reads all tags of one resource, which is named by its ARN.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/ListTagsForResource
   */
  listTagsForResource(input: account.ListTagsForResourceRequest, options?: CallOptions): Promise<Answer<account.ListTagsForResourceResponse>>;

  /**
   * Sets the person who leads the partnership on your side, replacing the present contact if there is one.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PutAllianceLeadContact
   */
  putAllianceLeadContact(input: account.PutAllianceLeadContactRequest, options?: CallOptions): Promise<Answer<account.PutAllianceLeadContactResponse>>;

  /**
   * Makes a partner's profile `PUBLIC` or `PRIVATE`. AWS limits how often this can be done in a day.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ValidationException, InternalServerException, ServiceQuotaExceededException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/PutProfileVisibility
   */
  putProfileVisibility(input: account.PutProfileVisibilityRequest, options?: CallOptions): Promise<Answer<account.PutProfileVisibilityResponse>>;

  /**
   * Says no to another partner's connection invitation, with a reason if you like.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/RejectConnectionInvitation
   */
  rejectConnectionInvitation(input: account.RejectConnectionInvitationRequest, options?: CallOptions): Promise<Answer<account.RejectConnectionInvitationResponse>>;

  /**
   * Mails a six-digit code to an address. Whoever can read it there proves that the address is theirs.
   * @throws AccessDeniedException, ThrottlingException, ValidationException, InternalServerException, ServiceQuotaExceededException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/SendEmailVerificationCode
   */
  sendEmailVerificationCode(input: account.SendEmailVerificationCodeRequest, options?: CallOptions): Promise<Answer<account.SendEmailVerificationCodeResponse>>;

  /**
   * Begins to change a partner's profile and returns at once; the work goes on in the background. Ask `GetProfileUpdateTask` until the status is no longer `IN_PROGRESS`.
   * @throws ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException, ServiceQuotaExceededException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartProfileUpdateTask
   */
  startProfileUpdateTask(input: account.StartProfileUpdateTaskRequest, options?: CallOptions): Promise<Answer<account.StartProfileUpdateTaskResponse>>;

  /**
   * Begins to join a partner's qualifications with those of a primary partner and returns at once. Follow it with `GetQualificationsAssociationTask`.
   * @throws ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartQualificationsAssociationTask
   */
  startQualificationsAssociationTask(input: account.StartQualificationsAssociationTaskRequest, options?: CallOptions): Promise<Answer<account.StartQualificationsAssociationTaskResponse>>;

  /**
   * Begins to separate an associated partner's qualifications again and returns at once. Follow it with `GetQualificationsDisassociationTask`.
   * @throws ResourceNotFoundException, AccessDeniedException, ConflictException, ThrottlingException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartQualificationsDisassociationTask
   */
  startQualificationsDisassociationTask(input: account.StartQualificationsDisassociationTaskRequest, options?: CallOptions): Promise<Answer<account.StartQualificationsDisassociationTaskResponse>>;

  /**
   * Begins the verification of a business or of the person who registers it. Follow it with `GetVerification`.
   * @throws AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException, ServiceQuotaExceededException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/StartVerification
   */
  startVerification(input?: account.StartVerificationRequest, options?: CallOptions): Promise<Answer<account.StartVerificationResponse>>;

  /**
   * Adds tags to a resource; a key that is there already gets the new value.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/TagResource
   */
  tagResource(input: account.TagResourceRequest, options?: CallOptions): Promise<Answer<account.TagResourceResponse>>;

  /**
   * Removes tags from a resource by their keys.
   * @throws ResourceNotFoundException, AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/UntagResource
   */
  untagResource(input: account.UntagResourceRequest, options?: CallOptions): Promise<Answer<account.UntagResourceResponse>>;

  /**
   * Sets from whom you accept connection invitations. Takes the revision last read; an outdated one ends in `ConflictException`.
   * @throws AccessDeniedException, ThrottlingException, ConflictException, ValidationException, InternalServerException
   * @see https://docs.aws.amazon.com/goto/WebAPI/partnercentral-account-2025-04-04/UpdateConnectionPreferences
   */
  updateConnectionPreferences(input: account.UpdateConnectionPreferencesRequest, options?: CallOptions): Promise<Answer<account.UpdateConnectionPreferencesResponse>>;

  /** Asks for the task until it has ended well. Rejects with `WaiterError` when it fails, is canceled or takes longer than `maxWaitTime` seconds. */
  waitUntilProfileUpdateTaskComplete(
    input: account.GetProfileUpdateTaskRequest,
    options: WaitOptions,
  ): Promise<Answer<account.GetProfileUpdateTaskResponse>>;

  /** Asks for the task until it has ended well. Rejects with `WaiterError` when it fails, is canceled or takes longer than `maxWaitTime` seconds. */
  waitUntilQualificationsAssociationTaskComplete(
    input: account.GetQualificationsAssociationTaskRequest,
    options: WaitOptions,
  ): Promise<Answer<account.GetQualificationsAssociationTaskResponse>>;

  /** Asks for the task until it has ended well. Rejects with `WaiterError` when it fails, is canceled or takes longer than `maxWaitTime` seconds. */
  waitUntilQualificationsDisassociationTaskComplete(
    input: account.GetQualificationsDisassociationTaskRequest,
    options: WaitOptions,
  ): Promise<Answer<account.GetQualificationsDisassociationTaskResponse>>;

  /** A signed web `Request` that is not sent. */
  sign<Name extends keyof PartnerCentralAccountRequests>(
    name: Name,
    input: PartnerCentralAccountRequests[Name],
    options?: CallOptions,
  ): Promise<Request>;

  /** A client like this one with other options. */
  with(options: ClientOptions): PartnerCentralAccount;

  /** Nothing to free; here because the AWS SDK's clients have it. */
  destroy(): void;
}
