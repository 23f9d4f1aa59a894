// Inputs that only JavaScript can make. Validation returns for each of them: it does not throw, hang or trap, and the next call
// works.
//
// `make` creates the request. `expect` has the issues that the rules demand, as `[pointer, code]` in order; `expectCount` and
// `expectFirst` stand for long lists. `undecided` says what the rules leave open: then validation only has to return. `heavy`
// inputs need much time or memory.

/** @returns {any} */
const partner = (changes = {}) => ({
  Catalog: 'AWS',
  LegalName: 'Example Corp',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  AllianceLeadContact: contact(),
  EmailVerificationCode: '123456',
  ...changes,
});
const contact = (changes = {}) => ({
  FirstName: 'Ada',
  LastName: 'Lovelace',
  Email: 'ada@example.com',
  BusinessTitle: 'Engineer',
  ...changes,
});
const relationship = (changes = {}) => ({
  catalog: 'AWS',
  associationType: 'END_CUSTOMER',
  programManagementAccountIdentifier: 'pma-0123456789abc',
  associatedAccountId: '123456789012',
  displayName: 'Example',
  sector: 'COMMERCIAL',
  ...changes,
});
const preferences = (Revision) => ({ Catalog: 'AWS', Revision, AccessType: 'ALLOW_ALL' });
const handshake = (endDate) => ({
  handshakeType: 'START_SERVICE_PERIOD',
  catalog: 'AWS',
  associatedResourceIdentifier: 'rs-0123456789abc',
  payload: {
    startServicePeriodPayload: {
      programManagementAccountIdentifier: 'pma-0123456789abc',
      servicePeriodType: 'MINIMUM_NOTICE_PERIOD',
      endDate,
    },
  },
});
const END_DATE = '/payload/startServicePeriodPayload/endDate';

const PARTNER_MISSING = ['Catalog', 'LegalName', 'PrimarySolutionType', 'AllianceLeadContact', 'EmailVerificationCode'].map(
  (name) => [`/${name}`, 'required'],
);
const CONTACT_MISSING = ['FirstName', 'LastName', 'Email', 'BusinessTitle'].map((name) => [
  `/AllianceLeadContact/${name}`,
  'required',
]);

const cases = [];
const ofPartner = (name, make, rest) => cases.push({ name, operation: 'account.CreatePartner', make, ...rest });
const ofRelationship = (name, make, rest) => cases.push({ name, operation: 'channel.CreateRelationship', make, ...rest });
const on = (service, name, operation, make, rest) => cases.push({ name, operation: `${service}.${operation}`, make, ...rest });
const expect = (...issues) => ({ expect: issues });
const undecided = (why) => ({ undecided: why });

const fail = () => {
  throw new Error('not for reading');
};
const hidden = (object, key, descriptor) =>
  Object.defineProperty(object, key, { configurable: true, enumerable: true, ...descriptor });
const without = (object, key) => {
  delete object[key];
  return object;
};

// An ordinary request, to run between the others.
ofPartner('a valid request', () => partner(), expect());
ofPartner('an invalid request', () => partner({ LegalName: '' }), expect(['/LegalName', 'length']));

// Cycles and depth

ofPartner(
  'an unknown key that leads back',
  () => {
    const request = partner();
    request.self = request;
    return request;
  },
  expect(['/self', 'unknown']),
);
ofPartner(
  'a member that leads back',
  () => {
    const request = partner();
    request.AllianceLeadContact = request;
    return request;
  },
  expect(
    ...CONTACT_MISSING,
    ...['Catalog', 'LegalName', 'PrimarySolutionType', 'AllianceLeadContact', 'EmailVerificationCode'].map((name) => [
      `/AllianceLeadContact/${name}`,
      'unknown',
    ]),
  ),
);
ofPartner(
  'a list that holds itself',
  () => {
    const list = [];
    list.push(list);
    return partner({ Tags: list });
  },
  expect(['/Tags/0', 'type']),
);
ofRelationship(
  'a union that holds itself',
  () => {
    const plan = {};
    plan.resoldBusiness = plan;
    return relationship({ requestedSupportPlan: plan });
  },
  expect(
    ['/requestedSupportPlan/resoldBusiness/coverage', 'required'],
    ['/requestedSupportPlan/resoldBusiness/resoldBusiness', 'unknown'],
  ),
);

const nested = (depth, wrap) => {
  let value = 'core';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};
ofPartner(
  'objects 100,000 deep under an unknown key',
  () => partner({ deep: nested(100_000, (inner) => ({ inner })) }),
  expect(['/deep', 'unknown']),
);
ofPartner(
  'lists 100,000 deep under an unknown key',
  () => partner({ deep: nested(100_000, (inner) => [inner]) }),
  expect(['/deep', 'unknown']),
);
ofPartner(
  'objects 100,000 deep for a string',
  () => partner({ LegalName: nested(100_000, (inner) => ({ inner })) }),
  expect(['/LegalName', 'type']),
);
ofPartner(
  'lists 100,000 deep for a list of structures',
  () => partner({ Tags: nested(100_000, (inner) => [inner]) }),
  expect(['/Tags/0', 'type']),
);
ofPartner(
  'objects 100,000 deep in a known structure',
  () => partner({ AllianceLeadContact: contact({ deep: nested(100_000, (inner) => ({ inner })) }) }),
  expect(['/AllianceLeadContact/deep', 'unknown']),
);
ofPartner(
  'the request itself 100,000 deep',
  () => nested(100_000, (inner) => ({ Catalog: inner })),
  expect(['/Catalog', 'type'], ...PARTNER_MISSING.slice(1)),
);
ofPartner(
  'shared references 40 deep under an unknown key',
  () => partner({ bomb: nested(40, (inner) => ({ left: inner, right: inner })) }),
  expect(['/bomb', 'unknown']),
);
ofPartner(
  'shared references 40 deep for a string',
  () => partner({ LegalName: nested(40, (inner) => [inner, inner]) }),
  expect(['/LegalName', 'type']),
);
ofPartner(
  'one structure in two places',
  () => {
    const tag = { Key: '', Value: 'x' };
    return partner({ Tags: [tag, tag] });
  },
  expect(['/Tags/0/Key', 'length'], ['/Tags/1/Key', 'length']),
);

// Size

const TEN_MEGABYTES = 10 * 1024 * 1024;
ofPartner('a string of 10 MB', () => partner({ LegalName: 'x'.repeat(TEN_MEGABYTES) }), expect(['/LegalName', 'length']));
ofPartner(
  'a string of 10 MB of astral characters',
  () => partner({ LegalName: '\u{1f600}'.repeat(TEN_MEGABYTES / 4) }),
  expect(['/LegalName', 'length']),
);
ofPartner(
  'a string of 10 MB with a lone surrogate at its end',
  () => partner({ LegalName: `${'x'.repeat(TEN_MEGABYTES)}\ud800` }),
  expect(['/LegalName', 'format']),
);
ofPartner(
  'a string of 10 MB for an enum',
  () => partner({ PrimarySolutionType: 'x'.repeat(TEN_MEGABYTES) }),
  expect(['/PrimarySolutionType', 'enum']),
);
ofPartner(
  'a string of 10 MB joined from many',
  () => {
    let rope = '';
    while (rope.length < TEN_MEGABYTES) rope += 'a rope of short pieces ';
    return partner({ LegalName: rope });
  },
  expect(['/LegalName', 'length']),
);
ofRelationship(
  'a string of 10 MB where nothing limits it',
  () =>
    relationship({
      requestedSupportPlan: {
        resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'é'.repeat(TEN_MEGABYTES / 2) },
      },
    }),
  expect(),
);
ofPartner(
  'a string of 10 MB under an unknown key',
  () => partner({ unknown: 'x'.repeat(TEN_MEGABYTES) }),
  expect(['/unknown', 'unknown']),
);
ofPartner('an unknown key of 10 MB', () => partner({ ['k'.repeat(TEN_MEGABYTES)]: 1 }), {
  expectCount: 1,
  expectFirst: [[`/${'k'.repeat(TEN_MEGABYTES)}`, 'unknown']],
});
const MILLION = 1_000_000;
ofPartner(
  'a list of a million good items',
  () => partner({ Tags: new Array(MILLION).fill({ Key: 'k', Value: 'v' }) }),
  expect(['/Tags', 'length']),
);
ofPartner('a list of a million bad items', () => partner({ Tags: new Array(MILLION).fill(1) }), {
  heavy: true,
  expectCount: MILLION + 1,
  expectFirst: [
    ['/Tags', 'length'],
    ['/Tags/0', 'type'],
    ['/Tags/1', 'type'],
  ],
});
ofPartner('a list of a million absent items', () => partner({ Tags: new Array(MILLION).fill(null) }), {
  heavy: true,
  expectCount: MILLION + 1,
  expectFirst: [
    ['/Tags', 'length'],
    ['/Tags/0', 'type'],
    ['/Tags/1', 'type'],
  ],
});
on(
  'channel',
  'a million good items where nothing limits them',
  'UntagResource',
  () => ({
    resourceArn: 'arn:aws:partnercentral:us-east-1:123456789012:catalog/AWS/channel-handshake/ch-0123456789abc',
    tagKeys: Array.from({ length: MILLION }, (_, index) => `key${index}`),
  }),
  expect(),
);
ofPartner(
  '100,000 unknown keys',
  () => partner(Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`unknown${index}`, 1]))),
  {
    expectCount: 100_000,
    expectFirst: [
      ['/unknown0', 'unknown'],
      ['/unknown1', 'unknown'],
    ],
  },
);
ofPartner('a list of 2^32 - 1 holes', () => partner({ Tags: new Array(2 ** 32 - 1) }), {
  heavy: true,
  ...undecided('all issues of all items do not fit in memory'),
});

// Ill-formed strings

ofPartner('a lone high surrogate', () => partner({ LegalName: 'a\ud800b' }), expect(['/LegalName', 'format']));
ofPartner('a lone low surrogate', () => partner({ LegalName: 'a\udc00b' }), expect(['/LegalName', 'format']));
ofPartner(
  'a pair split between two strings',
  () => partner({ AllianceLeadContact: contact({ FirstName: 'Ada\ud83d', LastName: '\ude00Lovelace' }) }),
  expect(['/AllianceLeadContact/FirstName', 'format'], ['/AllianceLeadContact/LastName', 'format']),
);
on(
  'channel',
  'a pair split between two items',
  'UntagResource',
  () => ({
    resourceArn: 'arn:aws:partnercentral:us-east-1:123456789012:catalog/AWS/channel-handshake/ch-0123456789abc',
    tagKeys: ['a\ud83d', '\ude00b'],
  }),
  expect(['/tagKeys/0', 'format'], ['/tagKeys/1', 'format']),
);
ofPartner(
  'a pair split between an unknown key and a member',
  () => ({ 'x\ud83d': null, ...partner({ LegalName: '\ude00' }) }),
  expect(['/LegalName', 'format']),
);
ofPartner(
  'a lone surrogate in an enum',
  () => partner({ PrimarySolutionType: 'SOFTWARE_PRODUCTS\ud83d' }),
  expect(['/PrimarySolutionType', 'format']),
);
ofPartner('a lone surrogate under an unknown key', () => partner({ unknown: '\ud83d' }), expect(['/unknown', 'unknown']));
ofPartner('a well-formed pair', () => partner({ Tags: [{ Key: '\u{1f600}'.repeat(128), Value: '\u{10ffff}' }] }), expect());
ofPartner('an unknown key that is not well formed', () => partner({ 'a\ud83d': 1 }), {
  expectCount: 1,
  ...undecided('one `unknown`; how its path spells a key that is not Unicode'),
});
ofPartner('two unknown keys that differ in lone surrogates only', () => partner({ '\ud83d': 1, '\ud83e': 1 }), {
  expectCount: 2,
  ...undecided('two `unknown`; how their paths spell keys that are not Unicode'),
});

// Prototypes and keys

ofPartner(
  'an own key __proto__',
  () => JSON.parse('{"__proto__":{"Catalog":"AWS"}}'),
  expect(...PARTNER_MISSING, ['/__proto__', 'unknown']),
);
ofPartner(
  'an own key __proto__ in a structure',
  () =>
    partner({
      AllianceLeadContact: JSON.parse('{"FirstName":"A","LastName":"B","Email":"a@b.c","BusinessTitle":"D","__proto__":null}'),
    }),
  expect(),
);
ofPartner('members on the prototype', () => Object.create(partner()), expect(...PARTNER_MISSING));
ofPartner('a prototype set by a literal', () => ({ __proto__: partner() }), expect(...PARTNER_MISSING));
ofPartner(
  'no prototype',
  () => Object.assign(Object.create(null), partner({ AllianceLeadContact: Object.assign(Object.create(null), contact()) })),
  expect(),
);
ofPartner(
  'frozen objects',
  () =>
    Object.freeze(
      partner({
        AllianceLeadContact: Object.freeze(contact()),
        Tags: Object.freeze([Object.freeze({ Key: 'k', Value: 'v' })]),
      }),
    ),
  expect(),
);
ofPartner(
  'sealed and not extensible',
  () => Object.seal(partner({ AllianceLeadContact: Object.preventExtensions(contact({ Email: 'x' })) })),
  expect(['/AllianceLeadContact/Email', 'pattern']),
);
ofPartner(
  'a required member that is not enumerable',
  () => hidden(partner(), 'LegalName', { value: 'Example', enumerable: false }),
  expect(['/LegalName', 'required']),
);
ofPartner(
  'an unknown key that is not enumerable',
  () => hidden(partner(), 'hidden', { value: 1, enumerable: false }),
  expect(),
);
ofPartner('symbol keys', () => ({ ...partner(), [Symbol('key')]: 1, [Symbol.iterator]: fail }), expect());
ofPartner(
  'toJSON is not asked',
  () => partner({ AllianceLeadContact: hidden({}, 'toJSON', { value: () => contact(), enumerable: false }) }),
  expect(...CONTACT_MISSING),
);
ofPartner(
  'a toString that throws, for a string',
  () => partner({ LegalName: { toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail } }),
  expect(['/LegalName', 'type']),
);
ofPartner(
  'members that are undefined',
  () => partner({ Tags: undefined, ClientToken: undefined, LegalName: undefined, unknown: undefined }),
  expect(['/LegalName', 'required']),
);

// Getters

ofPartner('a getter', () => hidden(partner(), 'LegalName', { get: () => 'Example' }), expect());
ofPartner('a getter that throws', () => hidden(partner(), 'LegalName', { get: fail }), expect(['/LegalName', 'type']));
ofPartner(
  'an optional getter that throws',
  () => hidden(partner(), 'ClientToken', { get: fail }),
  expect(['/ClientToken', 'type']),
);
ofPartner(
  'a getter that throws undefined',
  () =>
    hidden(partner(), 'LegalName', {
      get: () => {
        // biome-ignore lint/style/useThrowOnlyError: a getter may throw anything, and this is the hardest
        throw undefined;
      },
    }),
  expect(['/LegalName', 'type']),
);
ofPartner(
  'a getter that throws a proxy',
  () =>
    hidden(partner(), 'LegalName', {
      get: () => {
        throw new Proxy({}, { get: fail, getPrototypeOf: fail, ownKeys: fail });
      },
    }),
  expect(['/LegalName', 'type']),
);
ofPartner(
  'a getter that throws under an unknown key',
  () => hidden(partner(), 'unknown', { get: fail }),
  expect(['/unknown', 'unknown']),
);
ofPartner(
  'a getter that throws and is not enumerable',
  () => hidden(partner(), 'hidden', { get: fail, enumerable: false }),
  expect(),
);
ofPartner('a setter without a getter', () => hidden(partner(), 'LegalName', { set() {} }), expect(['/LegalName', 'required']));
ofPartner(
  'a getter that throws in a list',
  () => partner({ Tags: hidden([{ Key: 'k', Value: 'v' }], 0, { get: fail }) }),
  expect(['/Tags/0', 'type']),
);
ofPartner(
  'a getter that overflows the stack',
  () =>
    hidden(partner(), 'LegalName', {
      get() {
        return this.LegalName;
      },
    }),
  expect(['/LegalName', 'type']),
);
ofPartner(
  'a getter that answers differently each time',
  () => {
    let calls = 0;
    return hidden(partner(), 'LegalName', { get: () => ((calls += 1) % 2 === 0 ? 5 : 'Example') });
  },
  undecided('how often a property is read'),
);
ofPartner(
  'a getter that changes what is being read',
  () => {
    const request = partner({ Tags: [{ Key: 'k', Value: 'v' }] });
    return hidden(request, 'ClientToken', {
      get() {
        request.Tags.length = 0;
        delete request.AllianceLeadContact;
        return 'token';
      },
    });
  },
  undecided('in which order properties are read'),
);
ofRelationship(
  'a getter that throws in a union',
  () => relationship({ requestedSupportPlan: hidden({}, 'resoldBusiness', { get: fail }) }),
  expect(['/requestedSupportPlan/resoldBusiness', 'type']),
);

// Proxies

ofPartner(
  'a proxy without traps',
  () =>
    new Proxy(partner({ AllianceLeadContact: new Proxy(contact(), {}), Tags: new Proxy([{ Key: 'k', Value: '' }], {}) }), {}),
  expect(),
);
for (const trap of ['getPrototypeOf', 'has', 'set', 'isExtensible', 'defineProperty', 'deleteProperty', 'apply', 'construct']) {
  ofPartner(
    `a proxy that throws in ${trap}`,
    () => partner({ AllianceLeadContact: new Proxy(contact(), { [trap]: fail }) }),
    expect(),
  );
}
ofPartner(
  'a proxy that throws in ownKeys',
  () => partner({ AllianceLeadContact: new Proxy(contact(), { ownKeys: fail }) }),
  expect(['/AllianceLeadContact', 'type']),
);
ofPartner('a request that throws in ownKeys', () => new Proxy(partner(), { ownKeys: fail }), expect(['', 'type']));
ofPartner(
  'a proxy that throws in get',
  () => partner({ AllianceLeadContact: new Proxy(contact(), { get: fail }) }),
  expect(...CONTACT_MISSING.map(([at]) => [at, 'type'])),
);
ofPartner(
  'a proxy that throws in getOwnPropertyDescriptor',
  () => partner({ AllianceLeadContact: new Proxy(contact(), { getOwnPropertyDescriptor: fail }) }),
  undecided('whether no key or the whole object can be read: `type` at the object, or at each member'),
);
ofPartner(
  'a proxy that throws in everything',
  () => partner({ AllianceLeadContact: new Proxy(contact(), new Proxy({}, { get: () => fail })) }),
  expect(['/AllianceLeadContact', 'type']),
);
ofPartner(
  'a revoked proxy',
  () => {
    const { proxy, revoke } = Proxy.revocable(contact(), {});
    revoke();
    return partner({ AllianceLeadContact: proxy });
  },
  expect(['/AllianceLeadContact', 'type']),
);
ofPartner(
  'a revoked proxy as the request',
  () => {
    const { proxy, revoke } = Proxy.revocable(partner(), {});
    revoke();
    return proxy;
  },
  expect(['', 'type']),
);
ofPartner(
  'a revoked proxy for a string',
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return partner({ LegalName: proxy });
  },
  expect(['/LegalName', 'type']),
);
ofPartner(
  'a revoked proxy of a list',
  () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return partner({ Tags: proxy });
  },
  expect(['/Tags', 'type']),
);
ofPartner(
  'a revoked proxy in a list',
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return partner({ Tags: [proxy] });
  },
  expect(['/Tags/0', 'type']),
);
ofPartner(
  'a proxy of a list that throws in get',
  () => partner({ Tags: new Proxy([], { get: fail }) }),
  expect(['/Tags', 'type']),
);
ofPartner(
  'a proxy of a list that throws at an item',
  () =>
    partner({
      Tags: new Proxy([{ Key: 'k', Value: 'v' }, 1], {
        get: (target, key, receiver) => (key === '0' ? fail() : Reflect.get(target, key, receiver)),
      }),
    }),
  expect(['/Tags/0', 'type'], ['/Tags/1', 'type']),
);
ofPartner(
  'a proxy that invents members',
  () =>
    partner({
      AllianceLeadContact: new Proxy(
        {},
        {
          ownKeys: () => ['FirstName', 'LastName', 'Email', 'BusinessTitle'],
          get: (_, key) => contact()[key],
          getOwnPropertyDescriptor: (_, key) => ({ value: contact()[key], enumerable: true, configurable: true }),
        },
      ),
    }),
  expect(),
);
ofPartner(
  'a proxy of a list that lies about its length',
  () => partner({ Tags: new Proxy([], { get: (target, key) => (key === 'length' ? 2 ** 40 : Reflect.get(target, key)) }) }),
  { heavy: true, ...undecided('all issues of all items do not fit in memory') },
);
ofPartner(
  'a proxy of a list without a length',
  () => partner({ Tags: new Proxy([], { get: (target, key) => (key === 'length' ? NaN : Reflect.get(target, key)) }) }),
  undecided('what a list without a length is'),
);
ofPartner(
  'a proxy of a function',
  () => partner({ AllianceLeadContact: new Proxy(fail, {}) }),
  expect(['/AllianceLeadContact', 'type']),
);

// Classes and built-ins

class Contact {
  FirstName = 'Ada';
  LastName = 'Lovelace';
  Email = 'ada@example.com';
  BusinessTitle = 'Engineer';
}
class Shown {
  #contact = contact();
  get FirstName() {
    return this.#contact.FirstName;
  }
  get LastName() {
    return this.#contact.LastName;
  }
  get Email() {
    return this.#contact.Email;
  }
  get BusinessTitle() {
    return this.#contact.BusinessTitle;
  }
}
class Tags extends Array {}
const inContact = (name, make, rest) => ofPartner(name, () => partner({ AllianceLeadContact: make() }), rest);
const inTags = (name, make, rest) => ofPartner(name, () => partner({ Tags: make() }), rest);
const inName = (name, make, rest) => ofPartner(name, () => partner({ LegalName: make() }), rest);
const CONTACT_TYPE = expect(['/AllianceLeadContact', 'type']);
const NAME_TYPE = expect(['/LegalName', 'type']);
const TAGS_TYPE = expect(['/Tags', 'type']);

inContact('a class instance with own keys', () => new Contact(), expect());
inContact(
  'a class instance with one key too many',
  () => Object.assign(new Contact(), { Phone: '1' }),
  expect(['/AllianceLeadContact/Phone', 'unknown']),
);
inContact('a class instance with inherited getters only', () => new Shown(), expect(...CONTACT_MISSING));
inContact('a Map', () => new Map(Object.entries(contact())), CONTACT_TYPE);
inContact('a Map with own keys', () => Object.assign(new Map(), contact()), CONTACT_TYPE);
inContact('a typed array', () => new Uint8Array(4), CONTACT_TYPE);
inContact('a big typed array', () => new Float64Array(1_000_000), CONTACT_TYPE);
const inherits = 'whether other built-ins are structures without keys, or no structures';
inContact('a Set', () => new Set(['FirstName']), undecided(inherits));
inContact('a WeakMap', () => new WeakMap(), undecided(inherits));
inContact('an ArrayBuffer', () => new ArrayBuffer(8), undecided(inherits));
inContact('a DataView', () => new DataView(new ArrayBuffer(8)), undecided(inherits));
inContact('a Date for a structure', () => new Date(0), undecided(inherits));
inContact('a RegExp', () => /a/, undecided(inherits));
inContact('a Promise', () => Promise.resolve(contact()), undecided(inherits));
inContact('an Error', () => new Error('no'), undecided(inherits));
inContact('a boxed string for a structure', () => String('text'), undecided(inherits));
inContact('a function', () => fail, CONTACT_TYPE);
inContact('a function with own keys', () => Object.assign(() => {}, contact()), CONTACT_TYPE);
inContact('a class', () => Contact, CONTACT_TYPE);
inContact('a list with the keys of a structure', () => Object.assign([], contact()), CONTACT_TYPE);
inContact(
  'arguments',
  function () {
    // biome-ignore lint/complexity/noArguments: the object itself is the input
    return arguments;
  },
  undecided('an empty object without members, or a list-like one'),
);
inContact('globalThis', () => globalThis, undecided('which own enumerable keys the host has'));
ofPartner('a Map as the request', () => new Map(Object.entries(partner())), expect(['', 'type']));
ofPartner('a list as the request', () => [partner()], expect(['', 'type']));
ofPartner('a string as the request', () => JSON.stringify(partner()), expect(['', 'type']));
ofPartner('a symbol as the request', () => Symbol('request'), expect(['', 'type']));
ofPartner('undefined as the request', () => undefined, { expectCount: 1, ...undecided('`type` or `required` at the root') });
ofPartner('null as the request', () => null, { expectCount: 1, ...undecided('`type` or `required` at the root') });

inName('a symbol', () => Symbol('name'), NAME_TYPE);
inName('a well-known symbol', () => Symbol.iterator, NAME_TYPE);
inName('a function for a string', () => () => 'Example', NAME_TYPE);
inName('NaN for a string', () => NaN, NAME_TYPE);
inName('a bigint for a string', () => 1n, NAME_TYPE);
inName('a Date for a string', () => new Date(0), NAME_TYPE);
inName('a Map for a string', () => new Map(), NAME_TYPE);
inName('a boxed string', () => String('Example'), undecided('whether a boxed string is a string'));
ofPartner(
  'a boxed string for an enum',
  () => partner({ PrimarySolutionType: String('SOFTWARE_PRODUCTS') }),
  undecided('whether a boxed string is a string'),
);
ofPartner('a symbol under an unknown key', () => partner({ unknown: Symbol('x') }), expect(['/unknown', 'unknown']));
ofPartner('a function under an unknown key', () => partner({ unknown: fail }), expect(['/unknown', 'unknown']));
ofPartner('NaN under an unknown key', () => partner({ unknown: NaN }), expect(['/unknown', 'unknown']));

// Lists

const TAG = { Key: 'k', Value: 'v' };
inTags('a sparse list', () => Object.assign([], { 2: TAG }), expect(['/Tags/0', 'type'], ['/Tags/1', 'type']));
inTags('undefined in a list', () => [TAG, undefined, TAG], expect(['/Tags/1', 'type']));
inTags('a list with keys of its own', () => Object.assign([TAG], { extra: 1, '-1': 2, 1.5: 3 }), expect());
inTags('a subclass of Array', () => Tags.of(TAG, TAG), expect());
inTags(
  'a subclass of Array with a bad item',
  () => Tags.of(TAG, /** @type {any} */ ({ Key: 'k' })),
  expect(['/Tags/1/Value', 'required']),
);
inTags(
  'a list that throws when iterated',
  () => Object.assign([TAG], { [Symbol.iterator]: fail, forEach: fail, map: fail }),
  expect(),
);
inTags('a list without a prototype', () => Object.setPrototypeOf([TAG], null), expect());
inTags('an object like a list', () => ({ 0: TAG, length: 1 }), TAGS_TYPE);
inTags('a Set for a list', () => new Set([TAG]), TAGS_TYPE);
inTags('a typed array for a list', () => new Uint8Array(1), TAGS_TYPE);
inTags('an iterator for a list', () => [TAG].values(), TAGS_TYPE);
inTags('a string for a list', () => 'tags', TAGS_TYPE);
inTags(
  'every odd value in a list',
  () => [Symbol('x'), fail, NaN, 1n, new Map(), true, '', [], undefined, null],
  expect(...Array.from({ length: 10 }, (_, index) => [`/Tags/${index}`, 'type'])),
);

// Numbers

const ofRevision = (name, value, rest) =>
  on('account', `${name} for a long`, 'UpdateConnectionPreferences', () => preferences(value), rest);
const ofMaxResults = (name, value, rest) =>
  on('account', `${name} for an integer`, 'ListConnections', () => ({ Catalog: 'AWS', MaxResults: value }), rest);
const REVISION_TYPE = expect(['/Revision', 'type']);
const RESULTS_TYPE = expect(['/MaxResults', 'type']);
for (const [name, value] of [
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['a fraction', 1.5],
  ['the smallest number', 5e-324],
  ['true', true],
  ['a numeric string', '1'],
  ['a symbol', Symbol('1')],
  ['a function', fail],
  ['an object with valueOf', { valueOf: () => 1 }],
  ['2^63', 2 ** 63],
  ['the largest number', Number.MAX_VALUE],
]) {
  ofRevision(name, value, REVISION_TYPE);
  ofMaxResults(name, value, RESULTS_TYPE);
}
ofRevision('a boxed number', Number(1), undecided('whether a boxed number is a number'));
ofMaxResults('a boxed number', Number(1), undecided('whether a boxed number is a number'));
ofRevision('minus zero', -0, expect());
ofMaxResults('minus zero', -0, expect(['/MaxResults', 'range']));
for (const value of [0n, 1n, -1n, 2n ** 53n + 1n, 2n ** 63n - 1n, -(2n ** 63n)])
  ofRevision(`the bigint ${value}`, value, expect());
for (const value of [2n ** 63n, -(2n ** 63n) - 1n, 2n ** 64n, 10n ** 1000n])
  ofRevision(`the bigint of ${String(value).length} digits, ${value < 0 ? 'negative' : 'too large'}`, value, REVISION_TYPE);
ofRevision('-2^63', -(2 ** 63), expect());
ofMaxResults('2^31', 2 ** 31, RESULTS_TYPE);
ofMaxResults('2^32 + 1', 2 ** 32 + 1, RESULTS_TYPE);
ofMaxResults('the bigint 2^32 + 1', 2n ** 32n + 1n, RESULTS_TYPE);
ofMaxResults('the bigint 5', 5n, undecided('whether a bigint is accepted where 32 bits are enough'));
ofMaxResults('the bigint 101', 101n, undecided('whether a bigint is accepted where 32 bits are enough'));

// Dates

const ofEndDate = (name, make, rest) => on('channel', name, 'CreateChannelHandshake', () => handshake(make()), rest);
class Day extends Date {}
ofEndDate('a Date', () => new Date('2026-03-01T00:00:00Z'), expect());
ofEndDate('a Date before 1970', () => new Date(-1), expect());
ofEndDate('a subclass of Date', () => new Day(0), expect());
ofEndDate(
  'a Date whose methods throw',
  () => Object.assign(new Date(0), { getTime: fail, valueOf: fail, toISOString: fail, toJSON: fail }),
  expect(),
);
ofEndDate('an invalid Date', () => new Date(NaN), expect([END_DATE, 'format']));
ofEndDate('a Date after 9999', () => new Date(8.64e15), undecided('RFC 3339 cannot write it'));
ofEndDate('a Date before the year 0', () => new Date(-8.64e15), undecided('RFC 3339 cannot write it'));
ofEndDate('a Date without its prototype', () => Object.setPrototypeOf(new Date(0), null), undecided('how a Date is told'));
ofEndDate('an object with the prototype of Date', () => Object.create(Date.prototype), undecided('how a Date is told'));
ofEndDate('a proxy of a Date', () => new Proxy(new Date(0), {}), undecided('how a Date is told'));
ofEndDate('a number for a Date', () => 0, expect([END_DATE, 'type']));
ofEndDate('a bigint for a Date', () => 0n, expect([END_DATE, 'type']));
ofEndDate('a Map for a Date', () => new Map(), expect([END_DATE, 'type']));
ofEndDate('a lone surrogate for a Date', () => '2026-03-01T00:00:00Z\ud800', expect([END_DATE, 'format']));

// Unions

const inPlan = (name, make, rest) => ofRelationship(name, () => relationship({ requestedSupportPlan: make() }), rest);
inPlan(
  'a union with inherited members',
  () => Object.create({ resoldBusiness: { coverage: 'ENTIRE_ORGANIZATION' } }),
  expect(['/requestedSupportPlan', 'union']),
);
inPlan(
  'a union with undefined beside its member',
  () => ({ resoldEnterprise: undefined, resoldBusiness: { coverage: 'ENTIRE_ORGANIZATION' }, $unknown: undefined }),
  expect(),
);
inPlan(
  'the $unknown member of the AWS SDK',
  () => ({ $unknown: ['x', 1] }),
  expect(['/requestedSupportPlan', 'union'], ['/requestedSupportPlan/$unknown', 'unknown']),
);
inPlan(
  'a union of odd members',
  () => ({ resoldEnterprise: Symbol('x'), partnerLedSupport: new Map(), resoldBusiness: fail }),
  expect(
    ['/requestedSupportPlan', 'union'],
    ...['resoldEnterprise', 'partnerLedSupport', 'resoldBusiness'].map((name) => [`/requestedSupportPlan/${name}`, 'type']),
  ),
);
inPlan('a Map for a union', () => new Map(), expect(['/requestedSupportPlan', 'type']));
inPlan(
  'a revoked proxy for a union',
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  expect(['/requestedSupportPlan', 'type']),
);
ofPartner('a token that is absent', () => without(partner({ ClientToken: 'x' }), 'ClientToken'), expect());

export const hardInputs = cases;
