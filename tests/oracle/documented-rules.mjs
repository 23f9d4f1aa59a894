// An independent implementation of the documented rules, written from AWS's pages and not from src/rule.rs, and random requests
// that break them.
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPresent = (value) => value !== undefined && value !== null;
const DAY = 86_400_000;

/** What a request breaks: pairs of a JSON Pointer and the name of a rule, in the order of members. */
export function rulesBroken(op, input, now) {
  const found = [];
  const catalog = op.startsWith('account.') ? 'Catalog' : 'catalog';
  if (typeof input[catalog] === 'string' && !['AWS', 'Sandbox'].includes(input[catalog])) {
    found.push([`/${catalog}`, 'known-catalog']);
  }
  RULES[op](input, (path, rule) => found.push([path, rule]), now);
  return found;
}

const RULES = {
  'account.StartQualificationsAssociationTask'({ PrimaryPartner: partner }, broken) {
    if (isObject(partner) && !isPresent(partner.ProfileId) && !isPresent(partner.AccountId))
      broken('/PrimaryPartner', 'profile-or-account-id');
  },
  'account.CreateConnectionInvitation'({ ConnectionType, ReceiverIdentifier: receiver }, broken) {
    if (ConnectionType === 'SUBSIDIARY' && typeof receiver === 'string' && !/^\d{12}$/.test(receiver))
      broken('/ReceiverIdentifier', 'subsidiary-account-id');
  },
  'channel.CreateProgramManagementAccount'({ program, type }, broken) {
    if (program === 'MANAGED_SERVICES_PROVIDER' && !isPresent(type)) broken('/type', 'managed-services-provider-type');
  },
  'channel.CreateRelationship'(input, broken) {
    const { associationType } = input;
    if (typeof associationType !== 'string') return;
    const billing = ['DOWNSTREAM_SELLER', 'END_CUSTOMER', 'INTERNAL'].includes(associationType);
    const managed = associationType === 'MANAGED_SERVICES_END_CUSTOMER';
    const members = { resaleAccountModel: billing, requestedSupportPlan: billing, accountScope: managed, startDate: managed };
    for (const [name, applies] of Object.entries(members)) {
      const rule = /Plan|Model/.test(name) ? 'billing-transfer-only' : 'managed-services-only';
      if (isPresent(input[name]) && !applies) broken(`/${name}`, rule);
    }
  },
  'channel.CreateChannelHandshake'({ catalog, handshakeType, payload }, broken, now) {
    if (['START_SERVICE_PERIOD', 'REVOKE_SERVICE_PERIOD'].includes(handshakeType) && !isPresent(payload))
      return broken('/payload', 'service-period-payload');
    if (!isObject(payload)) return undefined;
    const { startServicePeriodPayload: start, revokeServicePeriodPayload: revoke } = payload;
    const at = '/payload/startServicePeriodPayload';
    const isAws = typeof catalog === 'string' && catalog !== 'Sandbox';
    if (isObject(start)) {
      const { servicePeriodType: type, minimumNoticeDays: notice, endDate } = start;
      const isKnown = typeof type === 'string';
      if (type === 'MINIMUM_NOTICE_PERIOD' && !isPresent(notice)) broken(`${at}/minimumNoticeDays`, 'service-period-terms');
      else if (isKnown && type !== 'MINIMUM_NOTICE_PERIOD' && isPresent(notice))
        broken(`${at}/minimumNoticeDays`, 'service-period-terms');
      else if (isAws && typeof notice === 'string' && !['14', '30', '60'].includes(notice))
        broken(`${at}/minimumNoticeDays`, 'notice-days');
      if (type === 'FIXED_COMMITMENT_PERIOD' && !isPresent(endDate)) broken(`${at}/endDate`, 'service-period-terms');
      else if (isKnown && type !== 'FIXED_COMMITMENT_PERIOD' && isPresent(endDate))
        broken(`${at}/endDate`, 'service-period-terms');
      else if (isAws && isPresent(endDate)) {
        const days = Math.floor((new Date(endDate).getTime() - now) / DAY);
        if (days < 60 || days > 365) broken(`${at}/endDate`, 'commitment-days');
      }
    }
    if (typeof handshakeType !== 'string') return undefined;
    if (isPresent(start) && handshakeType !== 'START_SERVICE_PERIOD') broken(at, 'payload-of-handshake-type');
    if (isPresent(revoke) && handshakeType !== 'REVOKE_SERVICE_PERIOD')
      broken('/payload/revokeServicePeriodPayload', 'payload-of-handshake-type');
    return undefined;
  },
};

/** Requests in which members that the rules are about are absent, right, wrong, or of the wrong type. */
export function* randomRequests(count, random = randomFrom(20_261_130)) {
  const pick = (...choices) => choices[Math.floor(random() * choices.length)];
  const catalog = () => pick('AWS', 'AWS', 'Sandbox', 'Sandbx', undefined, 7);
  const day = () => new Date(Date.parse('2026-11-30T12:00:00Z') + Math.floor(random() * 500 - 50) * DAY);
  const date = () => pick(day().toISOString(), day(), day().toISOString().replace('Z', '-07:00'));
  const types = {
    'account.StartQualificationsAssociationTask': () => ({
      Catalog: catalog(),
      Identifier: 'partner-0123456789abc',
      PrimaryPartner: pick({}, { AccountId: '111122223333' }, { ProfileId: null }, { ProfileId: 'x' }, [], undefined),
    }),
    'account.CreateConnectionInvitation': () => ({
      Catalog: catalog(),
      ConnectionType: pick('SUBSIDIARY', 'OPPORTUNITY_COLLABORATION', 'OTHER', undefined),
      ReceiverIdentifier: pick('111122223333', '11112222333', 'pprofile-0123456789abc', '', 12, undefined),
    }),
    'channel.CreateProgramManagementAccount': () => ({
      catalog: catalog(),
      program: pick('MANAGED_SERVICES_PROVIDER', 'DISTRIBUTION', null),
      type: pick('MANAGED_SERVICES', undefined, null, 1),
    }),
    'channel.CreateRelationship': () => ({
      catalog: catalog(),
      associationType: pick('END_CUSTOMER', 'INTERNAL', 'MANAGED_SERVICES_END_CUSTOMER', 'NEWER', undefined, 3),
      resaleAccountModel: pick('DISTRIBUTOR', undefined, 'x'),
      requestedSupportPlan: pick(undefined, {}, { resoldBusiness: { coverage: 'x' } }),
      accountScope: pick('ENTIRE_ORGANIZATION', undefined),
      startDate: pick(undefined, date()),
    }),
    'channel.CreateChannelHandshake': () => ({
      payload: pick(undefined, {
        startServicePeriodPayload: pick(undefined, {
          servicePeriodType: pick('MINIMUM_NOTICE_PERIOD', 'FIXED_COMMITMENT_PERIOD', 'NEWER', undefined),
          minimumNoticeDays: pick('14', '30', '60', '17', '', 30, undefined),
          endDate: pick(undefined, date()),
        }),
        revokeServicePeriodPayload: pick(undefined, undefined, {}),
      }),
      catalog: catalog(),
      handshakeType: pick('START_SERVICE_PERIOD', 'REVOKE_SERVICE_PERIOD', 'PROGRAM_MANAGEMENT_ACCOUNT', 'NEWER', undefined),
    }),
  };
  for (let i = 0; i < count; i++) {
    const op = pick(...Object.keys(types));
    yield { op, input: types[op]() };
  }
}

/** A generator of the same numbers for the same seed. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
