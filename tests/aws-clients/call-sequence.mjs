// A sequence of calls with assertions, made by any client against the sandbox. A client is a function
// `call(service, operation, input, key)` that gives `{ output }`, `{ error: { name, message, members } }` or, without a
// response of the service, `{ failed }`. `key` is the access key of another account.
import assert from 'node:assert/strict';

export const contact = (email) => ({ FirstName: 'Ada', LastName: 'Lovelace', Email: email, BusinessTitle: 'Alliance Lead' });

/** @type {import('partner-central').account.CreatePartnerRequest} */
export const partner = {
  Catalog: 'Sandbox',
  ClientToken: 'story-1',
  LegalName: 'Zürich Analytical Engines 東京',
  PrimarySolutionType: 'CONSULTING_SERVICES',
  AllianceLeadContact: contact('ada@example.com'),
  EmailVerificationCode: '123456',
  Tags: [{ Key: 'team', Value: 'alliances' }],
};

export const profile = {
  DisplayName: 'Engines',
  Description: 'Engines that weave algebraical patterns',
  WebsiteUrl: 'https://engines.example',
  LogoUrl: 'https://engines.example/logo.svg',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  IndustrySegments: ['COMPUTER_SOFTWARE', 'MANUFACTURING'],
  TranslationSourceLocale: 'en-US',
};

export const relationship = {
  catalog: 'AWS',
  associationType: 'END_CUSTOMER',
  associatedAccountId: '111122223333',
  displayName: 'Customer',
  resaleAccountModel: 'END_CUSTOMER',
  sector: 'COMMERCIAL',
  clientToken: 'story-2',
  requestedSupportPlan: { resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'Berlin' } },
  tags: [{ key: 'team', value: 'resale' }],
};

async function ok(call, service, operation, input, key) {
  const { output, error } = await call(service, operation, input, key);
  assert.equal(error, undefined, `${operation}: ${JSON.stringify(error)}`);
  return output;
}

async function refused(call, service, operation, input, key) {
  const { output, error } = await call(service, operation, input, key);
  assert.equal(output, undefined, `${operation} was not refused`);
  return error;
}

/** The clients have different forms of timestamps. */
const at = (time) => new Date(typeof time === 'number' ? time * 1000 : time).getTime();

/** The fields that a ValidationException names, with their codes, sorted. */
const fieldsOf = ({ members }) =>
  (
    members.ErrorDetails?.map(({ FieldValidationError: { Name, Code } }) => [Name, Code]) ??
    members.fieldList.map(({ name, code }) => [name, code])
  ).sort();

/** Account: a partner, a replay, a contact, a profile task. Gives the responses. */
export async function callAccount(call, advance) {
  const bad = {
    ...partner,
    EmailVerificationCode: 'abcdef',
    PrimarySolutionType: 'PAINTINGS',
    AllianceLeadContact: contact('at nowhere'),
  };
  const error = await refused(call, 'account', 'CreatePartner', bad);
  assert.equal(error.name, 'ValidationException');
  assert.equal(error.members.Reason, 'REQUEST_VALIDATION_FAILED');
  assert.deepEqual(fieldsOf(error), [
    ['AllianceLeadContact.Email', 'INVALID_STRING_FORMAT'],
    ['EmailVerificationCode', 'INVALID_STRING_FORMAT'],
    ['PrimarySolutionType', 'INVALID_ENUM_VALUE'],
  ]);

  const created = await ok(call, 'account', 'CreatePartner', partner);
  assert.match(created.Id, /^partner-/);
  assert.equal(created.LegalName, partner.LegalName);
  assert.deepEqual(created.AllianceLeadContact, partner.AllianceLeadContact);
  assert.ok(at(created.CreatedAt) > 0);
  assert.deepEqual(await ok(call, 'account', 'CreatePartner', partner), created, 'a replay of the token');
  const conflict = await refused(call, 'account', 'CreatePartner', { ...partner, LegalName: 'Other' });
  assert.deepEqual([conflict.name, conflict.members.Reason], ['ConflictException', 'CONFLICT_CLIENT_TOKEN']);

  const reference = { Catalog: 'Sandbox', Identifier: created.Id };
  const put = await ok(call, 'account', 'PutAllianceLeadContact', {
    ...reference,
    AllianceLeadContact: contact('bob@example.com'),
  });
  assert.equal(put.AllianceLeadContact.Email, 'bob@example.com');

  const started = await ok(call, 'account', 'StartProfileUpdateTask', {
    ...reference,
    ClientToken: 'story-3',
    TaskDetails: profile,
  });
  assert.equal(started.Status, 'IN_PROGRESS');
  assert.equal((await ok(call, 'account', 'GetProfileUpdateTask', reference)).Status, 'IN_PROGRESS');
  await advance(6000);
  const ended = await ok(call, 'account', 'GetProfileUpdateTask', reference);
  assert.equal(ended.Status, 'SUCCEEDED');
  assert.equal(at(ended.EndedAt) - at(ended.StartedAt), 5000);
  assert.deepEqual(ended.TaskDetails, profile);

  const missing = await refused(call, 'account', 'GetPartner', { ...reference, Identifier: 'partner-0000000000000' });
  assert.deepEqual([missing.name, missing.members.Reason], ['ResourceNotFoundException', 'PARTNER_NOT_FOUND']);
  return { error, created, put, started, ended, missing };
}

/** Two accounts connect. `callAs` gives the client with an access key; not every client has the qualification operations. */
export async function callConnections(callAs, advance, { qualifications = true } = {}) {
  const [ada, bob] = ['AKIDADA', 'AKIDBOB'].map(callAs);
  let tokens = 0;
  const token = () => ({ ClientToken: `meeting-${(tokens += 1)}` });
  const as = async (call, operation, input) => ok(call, 'account', operation, input);
  const not = async (call, operation, input) => {
    const { name, members } = await refused(call, 'account', operation, input);
    return [name, members.Reason];
  };
  const Catalog = 'Sandbox';
  const create = (call, LegalName) => as(call, 'CreatePartner', { ...partner, ...token(), LegalName });
  const [one, two] = [await create(ada, 'One'), await create(bob, 'Two')];
  const [first, second] = [one, two].map(({ Id }) => ({ Catalog, Identifier: Id }));

  const company = { LegalName: 'One', RegistrationId: 'HRB 12345', CountryCode: 'DE' };
  const business = { ...token(), VerificationDetails: { BusinessVerificationDetails: company } };
  const begun = await as(ada, 'StartVerification', business);
  assert.deepEqual(begun.VerificationResponseDetails, {
    BusinessVerificationResponse: { BusinessVerificationDetails: company },
  });
  const registrant = await as(ada, 'StartVerification', {
    ...token(),
    VerificationDetails: { RegistrantVerificationDetails: {} },
  });
  const { CompletionUrl, CompletionUrlExpiresAt } = registrant.VerificationResponseDetails.RegistrantVerificationResponse;
  assert.match(CompletionUrl, /^https:/);
  assert.equal(at(CompletionUrlExpiresAt) - at(registrant.StartedAt), 86_400_000);
  assert.deepEqual(await not(ada, 'StartVerification', { ...business, ...token() }), [
    'ConflictException',
    'VERIFICATION_ALREADY_IN_PROGRESS',
  ]);
  await advance(10_000);
  for (const VerificationType of ['BUSINESS_VERIFICATION', 'REGISTRANT_VERIFICATION']) {
    assert.equal((await as(ada, 'GetVerification', { VerificationType })).VerificationStatus, 'SUCCEEDED');
  }
  assert.deepEqual(await not(bob, 'GetVerification', { VerificationType: 'BUSINESS_VERIFICATION' }), [
    'ResourceNotFoundException',
    'VERIFICATION_NOT_FOUND',
  ]);

  const address = { Email: 'ada@engines.example', EmailVerificationCode: '123456' };
  await as(ada, 'AssociateAwsTrainingCertificationEmailDomain', { ...first, ...token(), ...address });
  const domains = (await as(ada, 'GetPartner', first)).AwsTrainingCertificationEmailDomains;
  assert.deepEqual(
    domains.map(({ DomainName }) => DomainName),
    ['engines.example'],
  );
  await as(ada, 'DisassociateAwsTrainingCertificationEmailDomain', { ...first, ...token(), DomainName: 'engines.example' });

  const tagged = { ResourceArn: one.Arn };
  await as(ada, 'TagResource', { ...tagged, Tags: [{ Key: 'stage', Value: 'test' }] });
  await as(ada, 'UntagResource', { ...tagged, TagKeys: ['team'] });
  assert.deepEqual(await as(ada, 'ListTagsForResource', tagged), { ...tagged, Tags: [{ Key: 'stage', Value: 'test' }] });

  // Bob's profile is private, then his preferences deny invitations, then he accepts one.
  const ReceiverIdentifier = two.Profile.ProfileId;
  const words = { Catalog, Email: 'ada@example.com', Name: 'Ada', Message: 'Shall we\nmeet?' };
  const invitation = { ...words, ConnectionType: 'OPPORTUNITY_COLLABORATION', ReceiverIdentifier };
  assert.equal((await as(bob, 'PutProfileVisibility', { ...second, Visibility: 'PRIVATE' })).ProfileId, ReceiverIdentifier);
  assert.equal((await as(bob, 'GetProfileVisibility', second)).Visibility, 'PRIVATE');
  const hidden = await not(ada, 'CreateConnectionInvitation', { ...invitation, ...token() });
  assert.deepEqual(hidden, ['ResourceNotFoundException', 'RECEIVER_PROFILE_NOT_FOUND']);
  await as(bob, 'PutProfileVisibility', { ...second, Visibility: 'PUBLIC' });
  const { Revision, AccessType, Arn } = await as(bob, 'GetConnectionPreferences', { Catalog });
  assert.deepEqual([Number(Revision), AccessType], [1, 'ALLOW_ALL']);
  await as(bob, 'UpdateConnectionPreferences', { Catalog, Revision, AccessType: 'DENY_ALL' });
  const denied = await not(ada, 'CreateConnectionInvitation', { ...invitation, ...token() });
  assert.deepEqual(denied, ['ConflictException', 'INCOMPATIBLE_CONNECTION_INVITATION_RECEIVER']);
  const stale = await not(bob, 'UpdateConnectionPreferences', { Catalog, Revision, AccessType });
  assert.deepEqual(stale, ['ConflictException', 'INCOMPATIBLE_CONNECTION_PREFERENCES_REVISION']);
  await as(bob, 'UpdateConnectionPreferences', { Catalog, Revision: 2, AccessType });

  const sent = await as(ada, 'CreateConnectionInvitation', { ...invitation, ...token() });
  assert.deepEqual([sent.Status, sent.ParticipantType], ['PENDING', 'SENDER']);
  const received = await as(bob, 'ListConnectionInvitations', { Catalog, ParticipantType: 'RECEIVER', Status: 'PENDING' });
  assert.deepEqual(
    received.ConnectionInvitationSummaries.map(({ Id }) => Id),
    [sent.Id],
  );
  const invited = { Catalog, Identifier: sent.Id };
  assert.equal((await as(bob, 'GetConnectionInvitation', invited)).OtherParticipantIdentifier, one.Profile.ProfileId);
  const { Connection } = await as(bob, 'AcceptConnectionInvitation', { ...invited, ...token() });
  const connected = { Catalog, Identifier: Connection.Id };
  const listed = await as(ada, 'ListConnections', {
    Catalog,
    MaxResults: 5,
    ConnectionType: 'OPPORTUNITY_COLLABORATION:ACTIVE',
  });
  const bobToAda = { PartnerProfile: { Id: ReceiverIdentifier, Name: 'Two' } };
  assert.deepEqual(
    listed.ConnectionSummaries.map(({ Id, ConnectionTypes }) => [Id, ConnectionTypes]),
    [[Connection.Id, { OPPORTUNITY_COLLABORATION: { Status: 'ACTIVE', OtherParticipant: bobToAda } }]],
  );

  // One invitation is rejected, one is canceled, one makes Ada the primary partner.
  const account = Arn.split(':')[4];
  const subsidiary = { ...words, ConnectionType: 'SUBSIDIARY', ReceiverIdentifier: account };
  const offer = async () => ({
    Catalog,
    Identifier: (await as(ada, 'CreateConnectionInvitation', { ...subsidiary, ...token() })).Id,
  });
  const no = await as(bob, 'RejectConnectionInvitation', { ...(await offer()), ...token(), Reason: 'not now' });
  const back = await as(ada, 'CancelConnectionInvitation', { ...(await offer()), ...token() });
  assert.deepEqual([no.Status, back.Status], ['REJECTED', 'CANCELED']);
  const joined = await as(bob, 'AcceptConnectionInvitation', { ...(await offer()), ...token() });
  assert.equal(joined.Connection.Id, Connection.Id);
  if (qualifications) await callQualifications(as, bob, second, one, two, account, token, advance);

  const end = { ...connected, Reason: 'done' };
  for (const ConnectionType of ['OPPORTUNITY_COLLABORATION', 'SUBSIDIARY']) {
    await as(bob, 'CancelConnection', { ...end, ...token(), ConnectionType });
  }
  const ended = await as(ada, 'GetConnection', connected);
  assert.deepEqual(
    Object.values(ended.ConnectionTypes).map(({ Status, CanceledBy }) => [Status, CanceledBy]),
    [
      ['CANCELED', account],
      ['CANCELED', account],
    ],
  );
  const again = await not(ada, 'CancelConnection', { ...end, ...token(), ConnectionType: 'SUBSIDIARY' });
  assert.deepEqual(again, ['ConflictException', 'INCOMPATIBLE_CONNECTION_STATE']);
  return { begun, registrant, sent, received, listed, no, back, ended };
}

async function callQualifications(as, bob, second, one, two, account, token, advance) {
  const PrimaryPartner = { ProfileId: one.Profile.ProfileId };
  const started = await as(bob, 'StartQualificationsAssociationTask', { ...second, ...token(), PrimaryPartner });
  assert.equal(started.Status, 'IN_PROGRESS');
  await advance(5000);
  assert.equal((await as(bob, 'GetQualificationsAssociationTask', second)).Status, 'SUCCEEDED');
  const details = await as(bob, 'GetQualificationsAssociationDetails', second);
  assert.deepEqual([details.Status, details.PrimaryPartner], ['ASSOCIATED', started.PrimaryPartner]);
  assert.deepEqual(details.AssociatedPartners, [{ ProfileId: two.Profile.ProfileId, AccountId: account }]);
  const { AccountId } = started.PrimaryPartner;
  await as(bob, 'StartQualificationsDisassociationTask', { ...second, ...token(), AssociatedPartner: { AccountId } });
  await advance(5000);
  assert.equal((await as(bob, 'GetQualificationsDisassociationTask', second)).Status, 'SUCCEEDED');
  assert.equal((await as(bob, 'GetQualificationsAssociationDetails', second)).Status, 'NOT_ASSOCIATED');
}

/** Channel: a program management account, a relationship, its revisions. */
export async function callChannel(call) {
  const main = {
    catalog: 'AWS',
    program: 'DISTRIBUTION',
    displayName: 'Main',
    accountId: '444455556666',
    clientToken: 'story-0',
  };
  const { programManagementAccountDetail: parent } = await ok(call, 'channel', 'CreateProgramManagementAccount', main);
  const input = { ...relationship, programManagementAccountIdentifier: parent.id };

  const error = await refused(call, 'channel', 'CreateRelationship', {
    ...input,
    associatedAccountId: 'twelve chars',
    sector: 'NONE',
  });
  assert.equal(error.name, 'ValidationException');
  assert.equal(error.members.reason, 'REQUEST_VALIDATION_FAILED');
  assert.deepEqual(fieldsOf(error), [
    ['associatedAccountId', 'INVALID_STRING_FORMAT'],
    ['sector', 'INVALID_ENUM_VALUE'],
  ]);

  const { relationshipDetail: created } = await ok(call, 'channel', 'CreateRelationship', input);
  assert.match(created.id, /^rs-/);
  const reference = { catalog: 'AWS', programManagementAccountIdentifier: parent.id, identifier: created.id };
  const found = (await ok(call, 'channel', 'GetRelationship', reference)).relationshipDetail;
  assert.equal(found.revision, '1');
  const change = { ...reference, revision: '1', displayName: 'Renamed' };
  const { relationshipDetail: updated } = await ok(call, 'channel', 'UpdateRelationship', change);
  assert.deepEqual([updated.displayName, updated.revision], ['Renamed', '2']);
  const stale = await refused(call, 'channel', 'UpdateRelationship', change);
  assert.equal(stale.name, 'ConflictException');
  assert.deepEqual([stale.members.resourceType, stale.members.resourceId], ['Relationship', created.id]);
  return { parent, error, created, found, updated, stale, ...(await callHandshakes(call, parent, found)) };
}

/** The terms of a channel contract, without what it covers. */
export const contractTerms = {
  legalEntityName: 'Zürich Retail AG',
  memberAccountIds: ['123456789012'],
  endDate: '2099-12-31T00:00:00Z',
  supportedServices: ['MONITORING', 'SECURITY'],
  legalEntityAddress: {
    city: 'Zürich',
    stateOrRegion: 'Zürich',
    postalCode: '8001',
    countryCode: 'CH',
    addressLine: 'Bahnhofstrasse 1',
  },
  signatoryName: 'María García',
  signatoryEmail: 'maria@example.com',
};

/** Channel contracts: one that is signed, one that is canceled, one in the catalog Sandbox. */
export async function callContracts(call, { contracts, sign }) {
  const channel = (operation, input) => ok(call, 'channel', operation, input);
  // Without tokens of its own, a client makes random ones.
  let tokens = 0;
  const token = () => ({ clientToken: `contract-${(tokens += 1)}` });
  const managed = async (catalog) => {
    const account = {
      catalog,
      program: 'MANAGED_SERVICES_PROVIDER',
      type: 'MANAGED_SERVICES',
      displayName: 'Managed services',
      accountId: '444455556666',
    };
    const { type: _, ...incomplete } = account;
    const untyped = await refused(call, 'channel', 'CreateProgramManagementAccount', { ...incomplete, ...token() });
    assert.deepEqual(fieldsOf(untyped), [['type', 'REQUIRED_FIELD_MISSING']]);
    const { programManagementAccountDetail: parent } = await channel('CreateProgramManagementAccount', {
      ...account,
      ...token(),
    });
    const { relationshipDetail: created } = await channel('CreateRelationship', {
      catalog,
      ...token(),
      programManagementAccountIdentifier: parent.id,
      associationType: 'MANAGED_SERVICES_END_CUSTOMER',
      displayName: 'Zürich Retail',
      sector: 'COMMERCIAL',
      accountScope: 'SPECIFIC_MEMBER_ACCOUNTS',
      startDate: '2026-01-01T00:00:00Z',
    });
    const payload = { ...contractTerms, relationshipIdentifier: created.id, programManagementAccountIdentifier: parent.id };
    const covered = { catalog, programManagementAccountIdentifier: parent.id, identifier: created.id };
    const request = { catalog, contractType: 'MANAGED_SERVICES_ATTESTATION' };
    return { covered, request: { ...request, payload: { managedServicesAttestationPayload: payload } } };
  };
  const get = async (catalog, identifier) =>
    (await channel('GetChannelContract', { catalog, identifier })).channelContractDetail;

  const { covered, request } = await managed('AWS');
  const early = structuredClone(request);
  early.payload.managedServicesAttestationPayload.endDate = '2025-12-31T00:00:00Z';
  const error = await refused(call, 'channel', 'CreateChannelContract', { ...early, ...token() });
  assert.deepEqual([error.name, error.members.reason], ['ValidationException', 'BUSINESS_VALIDATION_FAILED']);
  assert.deepEqual(fieldsOf(error), [['payload.managedServicesAttestationPayload.endDate', 'INVALID_VALUE']]);

  const { channelContractDetail: first } = await channel('CreateChannelContract', { ...request, ...token() });
  const cancel = { catalog: 'AWS', identifier: first.arn, reason: 'Other terms' };
  const { channelContractDetail: canceled } = await channel('CancelChannelContract', { ...cancel, ...token() });
  assert.deepEqual([canceled.status, canceled.cancellationReason], ['CANCELED', 'Other terms']);
  assert.equal(
    (await refused(call, 'channel', 'CancelChannelContract', { ...cancel, ...token() })).name,
    'ValidationException',
  );

  const { channelContractDetail: second } = await channel('CreateChannelContract', { ...request, ...token() });
  assert.equal((await refused(call, 'channel', 'CreateChannelContract', { ...request, ...token() })).name, 'ConflictException');
  const waiting = await contracts();
  assert.deepEqual(
    waiting.map(({ id, signatoryEmail }) => [id, signatoryEmail]),
    [[second.id, contractTerms.signatoryEmail]],
  );
  await sign(second.id);
  const signed = await get('AWS', second.id);
  assert.deepEqual([signed.status, at(signed.respondedAt)], ['ACCEPTED', at(signed.updatedAt)]);
  const { endDate, ...others } = signed.details.managedServicesAttestationDetails;
  const { endDate: _, ...sent } = request.payload.managedServicesAttestationPayload;
  assert.deepEqual(others, sent);
  assert.equal(at(endDate), at(contractTerms.endDate));
  const { relationshipDetail: found } = await channel('GetRelationship', covered);
  assert.deepEqual([found.channelContractId, at(found.endDate)], [second.id, at(contractTerms.endDate)]);

  const filters = { relationshipIdentifiers: [found.id], legalEntityNames: [contractTerms.legalEntityName] };
  const { items } = await channel('ListChannelContracts', {
    catalog: 'AWS',
    contractType: 'MANAGED_SERVICES_ATTESTATION',
    statuses: ['ACCEPTED', 'CANCELED'],
    contractTypeFilters: { managedServicesAttestationTypeFilters: filters },
    contractTypeSort: { managedServicesAttestationTypeSort: { sortBy: 'UpdatedAt', sortOrder: 'Descending' } },
  });
  assert.deepEqual(new Set(items.map(({ id }) => id)), new Set([first.id, second.id]));
  await channel('TagResource', { resourceArn: second.arn, tags: [{ key: 'team', value: 'services' }] });

  const { request: tested } = await managed('Sandbox');
  const { channelContractDetail: accepted } = await channel('CreateChannelContract', { ...tested, ...token() });
  assert.equal((await get('Sandbox', accepted.id)).status, 'ACCEPTED');
  return { first, second, signed, found, items };
}

/** Handshakes: the AWS accounts on both sides call with their own access keys. */
async function callHandshakes(call, parent, { id, arn, associatedAccountId: customer, createdAt }) {
  const channel = (operation, input, key) => ok(call, 'channel', operation, input, key);
  let sent = 0;
  const send = async (handshakeType, associatedResourceIdentifier, payload) => {
    const tags = [{ key: 'type', value: handshakeType }];
    const input = {
      catalog: 'AWS',
      handshakeType,
      associatedResourceIdentifier,
      payload,
      tags,
      clientToken: `story-${++sent}`,
    };
    return (await channel('CreateChannelHandshake', input)).channelHandshakeDetail;
  };
  const list = async (handshakeType, participantType, key) =>
    (await channel('ListChannelHandshakes', { catalog: 'AWS', handshakeType, participantType }, key)).items;
  const answer = async (verb, identifier, key) =>
    (await channel(`${verb}ChannelHandshake`, { catalog: 'AWS', identifier }, key)).channelHandshakeDetail.status;
  const programManagementAccountIdentifier = parent.id;

  const activation = await send('PROGRAM_MANAGEMENT_ACCOUNT', parent.id);
  const own = await refused(call, 'channel', 'AcceptChannelHandshake', { catalog: 'AWS', identifier: activation.id });
  assert.equal(own.name, 'AccessDeniedException');
  assert.deepEqual((await list('PROGRAM_MANAGEMENT_ACCOUNT', 'RECEIVER', '444455556666'))[0].id, activation.id);
  assert.equal(await answer('Accept', activation.arn, '444455556666'), 'ACCEPTED');
  const { items } = await channel('ListProgramManagementAccounts', { catalog: 'AWS', statuses: ['ACTIVE'] });
  assert.equal(items[0].revision, '2');
  const rename = { catalog: 'AWS', identifier: parent.id, revision: '2', displayName: 'Renamed' };
  assert.equal((await channel('UpdateProgramManagementAccount', rename)).programManagementAccountDetail.revision, '3');

  const endDate = new Date(at(createdAt) + 100 * 86_400_000);
  const terms = { programManagementAccountIdentifier, servicePeriodType: 'FIXED_COMMITMENT_PERIOD', endDate };
  const first = await send('START_SERVICE_PERIOD', id, { startServicePeriodPayload: { ...terms, note: 'Zürich' } });
  assert.equal(await answer('Reject', first.id, customer), 'REJECTED');
  const start = await send('START_SERVICE_PERIOD', id, { startServicePeriodPayload: terms });
  const [waiting] = (await list('START_SERVICE_PERIOD', 'RECEIVER', customer)).filter(({ status }) => status === 'PENDING');
  assert.deepEqual([waiting.id, waiting.senderAccountId], [start.id, '444455556666']);
  assert.equal(await answer('Accept', start.id, customer), 'ACCEPTED');
  const agreed = (await list('START_SERVICE_PERIOD', 'SENDER')).find(({ status }) => status === 'ACCEPTED');
  assert.equal(at(agreed.detail.startServicePeriodHandshakeDetail.endDate), endDate.getTime());
  const reference = { catalog: 'AWS', programManagementAccountIdentifier, identifier: id, clientToken: 'story-6' };
  assert.equal((await refused(call, 'channel', 'DeleteRelationship', reference)).name, 'ConflictException');

  const revocation = { revokeServicePeriodPayload: { programManagementAccountIdentifier, note: 'Over' } };
  const withdrawn = await send('REVOKE_SERVICE_PERIOD', id, revocation);
  assert.equal(await answer('Cancel', withdrawn.id), 'CANCELED');
  const revoked = await send('REVOKE_SERVICE_PERIOD', id, revocation);
  assert.equal(await answer('Accept', revoked.id, customer), 'ACCEPTED');

  const resourceArn = revoked.arn;
  await channel('TagResource', { resourceArn, tags: [{ key: 'team', value: 'resale' }] });
  await channel('UntagResource', { resourceArn, tagKeys: ['type'] });
  const { tags } = await channel('ListTagsForResource', { resourceArn });
  assert.deepEqual(tags, [{ key: 'team', value: 'resale' }]);
  assert.deepEqual((await channel('ListTagsForResource', { resourceArn: arn })).tags, relationship.tags);

  const account = { catalog: 'AWS', identifier: parent.id, clientToken: 'story-7' };
  const inUse = await refused(call, 'channel', 'DeleteProgramManagementAccount', account);
  assert.deepEqual([inUse.name, inUse.members.resourceType], ['ConflictException', 'ProgramManagementAccount']);
  await channel('DeleteRelationship', reference);
  await channel('DeleteProgramManagementAccount', account);
  return { own, agreed, inUse };
}

/** Stands for a call without a response of the service, for which each client has its own error. */
export const NOTHING = 'nothing';

/**
 * Each fault, the error of a call without retries, and whether the operation has an effect all the same.
 * @type {[fault: object, name: string, isDone: boolean][]}
 */
const FAULTS = [
  [{ kind: 'throttle' }, 'ThrottlingException', false],
  [{ kind: 'error' }, 'InternalServerException', false],
  [{ kind: 'unavailable' }, NOTHING, false],
  [{ kind: 'html' }, NOTHING, false],
  [{ kind: 'drop' }, NOTHING, false],
  [{ kind: 'drop-after' }, NOTHING, true],
  [{ kind: 'half' }, NOTHING, true],
  [{ kind: 'skew', minutes: 10 }, NOTHING, false],
  [{ kind: 'skew', minutes: -10 }, NOTHING, false],
  [{ kind: 'ServiceQuotaExceededException' }, 'ServiceQuotaExceededException', false],
  [{ kind: 'ConflictException', members: { resourceId: 'pma-0123456789abc' } }, 'ConflictException', false],
  [{ delay: 30 }, undefined, true],
];

/**
 * What test suites use: a scenario, its pages, a quota, and every fault. `control` has `reset`, `plan`, `requests` and `codes`
 * of the sandbox, in one process or over HTTP. Gives what must be the same for every client.
 */
export async function callControls(callAs, control) {
  await control.reset({ scenario: 'distributor' });
  const call = callAs('111122223333');
  const pages = [];
  let nextToken;
  do {
    const page = await ok(call, 'channel', 'ListRelationships', { catalog: 'AWS', ...(nextToken && { nextToken }) });
    pages.push(page.items.map(({ id }) => id));
    ({ nextToken } = page);
  } while (nextToken);
  assert.deepEqual(
    pages.map(({ length }) => length),
    [100, 100, 50],
  );
  assert.equal(new Set(pages.flat()).size, 250);

  await control.reset({ scenario: 'onboarding' });
  const code = (await control.codes())['ada@example.com'];
  assert.match(code, /^\d{6}$/);
  const mail = { Catalog: 'AWS', Email: 'ada@example.com' };
  for (let i = 1; i < 5; i++) await ok(call, 'account', 'SendEmailVerificationCode', mail);
  const exceeded = await refused(call, 'account', 'SendEmailVerificationCode', mail);
  assert.deepEqual(
    [exceeded.name, exceeded.members.Reason],
    ['ServiceQuotaExceededException', 'LIMIT_EXCEEDED_NUMBER_OF_EMAIL'],
  );

  const outcomes = [];
  const input = { catalog: 'AWS', program: 'DISTRIBUTION', displayName: 'Main' };
  for (const [i, [fault, expected, isDone]] of FAULTS.entries()) {
    const what = JSON.stringify(fault);
    const one = { ...input, accountId: String(444455550000 + i), clientToken: `fault-${i}` };
    await control.plan({ ...fault, operation: 'CreateProgramManagementAccount' });
    const { output, error, failed } = await call('channel', 'CreateProgramManagementAccount', one);
    // boto3 reads half a body with status 200 as an output without members.
    const isNothing = failed || (output && !output.programManagementAccountDetail);
    assert.equal(isNothing ? NOTHING : error?.name, expected, what);
    const done = async () =>
      (await ok(call, 'channel', 'ListProgramManagementAccounts', { catalog: 'AWS', accountIds: [one.accountId] })).items;
    assert.equal((await done()).length, isDone ? 1 : 0, what);
    // With the same token, a second call does not do it again.
    const { programManagementAccountDetail: made } = await ok(call, 'channel', 'CreateProgramManagementAccount', one);
    assert.deepEqual(
      (await done()).map(({ id }) => id),
      [made.id],
      what,
    );
    outcomes.push([what, error?.name, error?.members.resourceId, made.id]);
  }
  const requests = (await control.requests()).map(({ operation, account, status, error, fault }) => [
    operation,
    account,
    status,
    error,
    fault,
  ]);
  assert.equal(requests.filter(([, , , , fault]) => fault).length, FAULTS.length - 1);
  return { pages, code, outcomes, requests };
}
