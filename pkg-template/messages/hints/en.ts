// What an error of a service means and what to do, in English. The keys are reasons and codes of the models, and names of
// errors, with their operation where it matters.
export const hints = {
  // Reasons of Account's errors.
  ACCESS_DENIED: 'The caller may not do this. Check its IAM policy, and that its account is a partner in this catalog.',
  INCOMPATIBLE_BENEFIT_AWS_PARTNER_STATE:
    'The state of the partner does not include this benefit. Check its tier and enrollment in Partner Central.',
  CONFLICT_CLIENT_TOKEN: 'The ClientToken was used with another request. Use a new token for a new request.',
  DUPLICATE_PARTNER: 'This account is a partner already. Read it with ListPartners or GetPartner instead of creating it.',
  INCOMPATIBLE_PROFILE_STATE:
    'The profile is in a state that does not allow this. Read it with GetPartner, and try again when it has changed.',
  INCOMPATIBLE_PARTNER_PROFILE_TASK_STATE:
    'A profile task is running, or has ended already. Check GetProfileUpdateTask; wait for it, or cancel it.',
  DUPLICATE_CONNECTION_INVITATION:
    'There is an open invitation to this partner already. Find it with ListConnectionInvitations.',
  INCOMPATIBLE_CONNECTION_INVITATION_STATE:
    'The invitation is no longer pending: it was accepted, rejected or canceled, or has expired.',
  INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER:
    'The receiver cannot accept invitations of this kind. Check its profile and its connection preferences.',
  DUPLICATE_CONNECTION: 'The two partners are connected in this way already. Find the connection with ListConnections.',
  INCOMPATIBLE_CONNECTION_STATE: 'The connection is not active, so this is not possible. Read it with GetConnection.',
  INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION:
    'The preferences have changed since they were read. Read them again and send their current Revision.',
  ACCOUNT_ALREADY_VERIFIED: 'The account is verified already, so nothing is left to do.',
  VERIFICATION_ALREADY_IN_PROGRESS: 'A verification is running. Check it with GetVerification and wait for its end.',
  INCOMPATIBLE_QUALIFICATIONS_ASSOCIATION_TASK_STATE:
    'Another task changes the same qualifications. Wait for its end, then try again.',
  PARTNER_NOT_FOUND: 'There is no such partner in this catalog. Check the Identifier, the Catalog and the account.',
  PARTNER_PROFILE_NOT_FOUND: 'The partner has no such profile. Check the Identifier and the Catalog.',
  PARTNER_PROFILE_TASK_NOT_FOUND: 'The profile has no task yet. Begin one with StartProfileUpdateTask.',
  PARTNER_DOMAIN_NOT_FOUND: 'The e-mail domain is not associated with the partner. GetPartner lists those that are.',
  SENDER_PROFILE_NOT_FOUND: 'The sender has no profile in this catalog. Create the partner first.',
  RECEIVER_PROFILE_NOT_FOUND:
    'There is no profile with the identifier of the receiver. Check it, and that it is in the same catalog.',
  CONNECTION_INVITATION_NOT_FOUND: 'There is no such invitation. Find its Identifier with ListConnectionInvitations.',
  CONNECTION_NOT_FOUND: 'There is no such connection. Find its Identifier with ListConnections.',
  VERIFICATION_NOT_FOUND: 'No verification of this kind was started. Begin one with StartVerification.',
  QUALIFICATIONS_ASSOCIATION_TASK_NOT_FOUND: 'There is no such task. Begin one with StartQualificationsAssociationTask.',
  QUALIFICATIONS_DISASSOCIATION_TASK_NOT_FOUND: 'There is no such task. Begin one with StartQualificationsDisassociationTask.',
  LIMIT_EXCEEDED_NUMBER_OF_EMAIL: 'Too many codes were sent to this address today. Use the last one, or try again tomorrow.',
  LIMIT_EXCEEDED_NUMBER_OF_DOMAIN: 'The partner has as many e-mail domains as it may have. Disassociate one first.',
  LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY: 'No more invitations can be sent today. Try again tomorrow.',
  LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION: 'The partner has as many active connections as it may have. Cancel one first.',
  LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION:
    'Too many invitations are open. Cancel some, or wait until they are answered.',
  LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY:
    'The profile was updated as often as it may be in a day. Try again tomorrow.',
  LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY:
    'The visibility was changed as often as it may be in a day. Try again tomorrow.',
  REQUEST_VALIDATION_FAILED: 'Members of the request are not valid. `issues` says which; correct them and send it again.',
  BUSINESS_VALIDATION_FAILED: 'The request is well-formed, but a business rule forbids it. `issues` or the message says which.',

  // Codes of the fields that a service refuses.
  REQUIRED_FIELD_MISSING: 'Fill in this field.',
  DUPLICATE_VALUE: 'Each value may be there once only. Remove the duplicate.',
  INVALID_VALUE: 'The service does not accept this value. Check it against the documentation of the member.',
  INVALID_STRING_FORMAT: 'The text has the wrong form. Check it against the pattern of the member.',
  TOO_MANY_VALUES: 'Remove values until there are no more than the maximum.',
  ACTION_NOT_PERMITTED: 'This may not be changed by you, or not in this state.',
  INVALID_ENUM_VALUE: 'Use one of the values that the API lists.',
  INCOMPATIBLE_CONNECTION_INVITATION_REQUEST:
    'The invitation does not fit its receiver or its kind. Check ReceiverIdentifier and ConnectionType.',
  INCOMPATIBLE_LEGAL_NAME: 'The legal name is not that of the verified business. Use the registered name.',
  INCOMPATIBLE_KNOW_YOUR_BUSINESS_STATUS: 'The business is not verified. Complete the business verification first.',
  INCOMPATIBLE_IDENTITY_VERIFICATION_STATUS: 'The registrant is not verified. Complete the identity verification first.',
  INVALID_ACCOUNT_LINKING_STATUS: 'The AWS account and Partner Central are not linked as this needs. Link them first.',
  INVALID_ACCOUNT_STATE: 'The AWS account is in a state that does not allow this, such as suspended.',
  INCOMPATIBLE_DOMAIN: 'The e-mail domain cannot be used. Use the domain of your company, not that of a public mail service.',
  INELIGIBLE_ACCOUNT_TIER: 'The tier of the account does not allow this.',
  MISSING_ACTIVE_SUBSIDIARY_CONNECTION:
    'An active subsidiary connection between both partners is needed. Invite the other first.',
  INCOMPATIBLE_SUBSIDIARY_CONNECTION: 'The subsidiary connection between both partners does not allow this.',
  INCOMPATIBLE_PRIMARY_PARTNER: 'The primary partner cannot take this role. Check its identifier and state.',
  QUALIFICATIONS_ASSOCIATION_LIMIT_EXCEEDED: 'The partner has as many associations as it may have. Remove one first.',
  QUALIFICATIONS_ASSOCIATION_NOT_FOUND: 'Both partners are not associated, so nothing can be removed.',
  QUALIFICATIONS_ASSOCIATION_EXISTS: 'Both partners are associated already.',

  // Errors that have no reason, and whose name says less than their operation does.
  'CreateRelationship.ConflictException':
    'The account is in a relationship with this program management account already. Find it with ListRelationships.',
  'CreateRelationship.ResourceNotFoundException':
    'There is no such program management account in this catalog. ListProgramManagementAccounts lists yours.',
  'CreateRelationship.ServiceQuotaExceededException':
    'The program management account has as many relationships as it may have. Delete some, or ask AWS for more.',
  'UpdateRelationship.ConflictException':
    'The relationship has changed since it was read. Read it with GetRelationship and send its current revision.',
  'UpdateRelationship.ResourceNotFoundException':
    'There is no such relationship of this program management account. Check both identifiers and the catalog.',
  'CreateChannelHandshake.ConflictException':
    'A handshake of this kind is pending for the same resource. Cancel it, or wait until it is answered.',
  'CreateChannelHandshake.ResourceNotFoundException':
    'The associated resource does not exist in this catalog. Check its identifier.',
  'CreateChannelHandshake.ServiceQuotaExceededException':
    'Too many handshakes are pending. Cancel some, or wait until they are answered.',
  'AcceptChannelHandshake.ResourceNotFoundException':
    'There is no such handshake for this account. Only its receiver can accept it; ListChannelHandshakes lists yours.',
  'RejectChannelHandshake.ResourceNotFoundException':
    'There is no such handshake for this account. Only its receiver can reject it; ListChannelHandshakes lists yours.',
  'CancelChannelHandshake.ResourceNotFoundException':
    'There is no such handshake of this account. Only its sender can cancel it; ListChannelHandshakes lists yours.',
  AccessDeniedException: 'The caller may not do this. Check its IAM policy, and that its account is a partner in this catalog.',
  ConflictException: 'The resource exists already, or has changed since it was read. Read it again, then decide.',
  InternalServerException:
    'AWS failed. The client has tried again already; try later, and give AWS Support the ID of the request.',
  ResourceNotFoundException:
    'The resource does not exist in this catalog, or belongs to another account. Check its identifier.',
  ServiceQuotaExceededException: 'A quota is used up. Free some of it, or ask AWS for more.',
  ThrottlingException: "Too many requests at a time. Send fewer per second; `retryMode: 'adaptive'` does that.",
  ValidationException: 'The service does not accept the request. `issues` or the message says why.',
  ExpiredTokenException: 'The session has expired. Get new credentials, for example by signing in again.',
  InvalidSignatureException:
    'The secret access key does not belong to the access key ID, or something changed the request on its way.',
  UnrecognizedClientException:
    'AWS does not know the access key or the session token. Check that they are complete and active.',
  UnknownOperationException: 'The endpoint does not have this operation. Check `endpoint`, and the region.',
};

/** The key of a hint. */
export type HintKey = keyof typeof hints;

/** The hints of a language. */
export type Hints = { readonly [Key in HintKey]: string };
