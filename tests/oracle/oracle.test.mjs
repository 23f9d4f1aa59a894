// The oracle against cases written by hand, then the generator against the oracle.
//   node --test tests/oracle/oracle.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mixture, MAIN, systematic } from './cases.mjs';
import { isDateTime } from './date-time.mjs';
import { issuesOf, vectors } from './generate.mjs';
import { hardInputs } from './hard-inputs.mjs';
import { models, operationNamed, operations } from './model.mjs';
import { expectedIssues } from './oracle.mjs';
import { build, parse, reach, withUnassigned } from './pattern.mjs';
import { pointer } from './pointer.mjs';
import { Random } from './random.mjs';
import { styles, validRequest } from './valid.mjs';

const SEEDS = [1, 2, 3];

const partner = (changes) => ({
  Catalog: 'AWS',
  LegalName: 'Example Corp',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'CTO' },
  EmailVerificationCode: '123456',
  ...changes,
});
const relationship = (requestedSupportPlan) => ({
  catalog: 'AWS',
  associationType: 'END_CUSTOMER',
  programManagementAccountIdentifier: 'pma-0123456789abc',
  associatedAccountId: '123456789012',
  displayName: 'Example',
  sector: 'COMMERCIAL',
  requestedSupportPlan,
});
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
const coverage = { coverage: 'ENTIRE_ORGANIZATION' };

const BY_HAND = {
  required: [
    ['account.CreatePartner', partner({ LegalName: undefined }), [['/LegalName', 'required']]],
    [
      'account.CreatePartner',
      partner({ LegalName: null, AllianceLeadContact: null }),
      [
        ['/LegalName', 'required'],
        ['/AllianceLeadContact', 'required'],
      ],
    ],
    ['account.CreatePartner', partner({ Tags: [{ Key: 'k' }] }), [['/Tags/0/Value', 'required']]],
    ['account.CreatePartner', partner({ ClientToken: null, Tags: null }), []],
    // A required idempotency token is filled in.
    ['account.AcceptConnectionInvitation', { Catalog: 'AWS', Identifier: 'pacinv-0123456789abc' }, []],
    [
      'account.AcceptConnectionInvitation',
      { Catalog: 'AWS', Identifier: 'pacinv-0123456789abc', ClientToken: '' },
      [['/ClientToken', 'length']],
    ],
  ],
  unknown: [
    ['account.CreatePartner', partner({ legalName: 'x' }), [['/legalName', 'unknown']]],
    [
      'account.CreatePartner',
      { b: 1, ...partner({ a: 1 }) },
      [
        ['/b', 'unknown'],
        ['/a', 'unknown'],
      ],
    ],
    ['account.CreatePartner', partner({ 'a/b~c': 0, gone: null, never: undefined }), [['/a~1b~0c', 'unknown']]],
    ['account.CreatePartner', { ...JSON.parse('{"constructor":1}'), ...partner() }, [['/constructor', 'unknown']]],
    [
      'account.StartVerification',
      JSON.parse('{"VerificationDetails":{"RegistrantVerificationDetails":{"__proto__":1}}}'),
      [['/VerificationDetails/RegistrantVerificationDetails/__proto__', 'unknown']],
    ],
  ],
  type: [
    [
      'account.CreatePartner',
      partner({ LegalName: 5, PrimarySolutionType: true, AllianceLeadContact: [], Tags: {} }),
      [
        ['/LegalName', 'type'],
        ['/PrimarySolutionType', 'type'],
        ['/AllianceLeadContact', 'type'],
        ['/Tags', 'type'],
      ],
    ],
    [
      'account.CreatePartner',
      partner({ Tags: [null, undefined] }),
      [
        ['/Tags/0', 'type'],
        ['/Tags/1', 'type'],
      ],
    ],
    ['account.CreatePartner', [], [['', 'type']]],
    ['account.ListConnections', { Catalog: 'AWS', MaxResults: '5' }, [['/MaxResults', 'type']]],
    ['account.ListConnections', { Catalog: 'AWS', MaxResults: 1.5 }, [['/MaxResults', 'type']]],
    ['account.ListConnections', { Catalog: 'AWS', MaxResults: 2 ** 31 }, [['/MaxResults', 'type']]],
    ['account.UpdateConnectionPreferences', { Catalog: 'AWS', Revision: 2 ** 31, AccessType: 'ALLOW_ALL' }, []],
    [
      'account.UpdateConnectionPreferences',
      { Catalog: 'AWS', Revision: 2n ** 63n, AccessType: 'ALLOW_ALL' },
      [['/Revision', 'type']],
    ],
    ['account.UpdateConnectionPreferences', { Catalog: 'AWS', Revision: 2n ** 63n - 1n, AccessType: 'ALLOW_ALL' }, []],
  ],
  enum: [
    ['account.CreatePartner', partner({ PrimarySolutionType: 'software_products' }), [['/PrimarySolutionType', 'enum']]],
    ['account.CreatePartner', partner({ PrimarySolutionType: 'SOFTWARE_PRODUCTS ' }), [['/PrimarySolutionType', 'enum']]],
    ['channel.CreateRelationship', { ...relationship(), sector: '' }, [['/sector', 'enum']]],
  ],
  union: [
    ['channel.CreateRelationship', relationship({}), [['/requestedSupportPlan', 'union']]],
    [
      'channel.CreateRelationship',
      relationship({ resoldBusiness: coverage, resoldEnterprise: coverage }),
      [
        ['/requestedSupportPlan', 'union'],
        ['/requestedSupportPlan/resoldEnterprise/tamLocation', 'required'],
      ],
    ],
    [
      'channel.CreateRelationship',
      relationship({ resoldBusiness: null, x: 1 }),
      [
        ['/requestedSupportPlan', 'union'],
        ['/requestedSupportPlan/x', 'unknown'],
      ],
    ],
    // One member is deprecated, one is new: both are accepted.
    ['channel.CreateRelationship', relationship({ resoldBusiness: coverage, resoldEnterprise: null }), []],
    ['channel.CreateRelationship', relationship({ resoldUnifiedOperations: { ...coverage, tamLocation: '' } }), []],
    ['account.StartVerification', { VerificationDetails: { RegistrantVerificationDetails: {} } }, []],
  ],
  length: [
    ['account.CreatePartner', partner({ LegalName: '' }), [['/LegalName', 'length']]],
    ['account.CreatePartner', partner({ LegalName: 'x'.repeat(80) }), []],
    ['account.CreatePartner', partner({ LegalName: 'x'.repeat(81) }), [['/LegalName', 'length']]],
    // 128 code points are 256 UTF-16 units and 512 bytes.
    ['account.CreatePartner', partner({ Tags: [{ Key: '\u{1f600}'.repeat(128), Value: '' }] }), []],
    ['account.CreatePartner', partner({ Tags: [{ Key: '\u{1f600}'.repeat(129), Value: '' }] }), [['/Tags/0/Key', 'length']]],
    [
      'account.CreatePartner',
      partner({ Tags: new Array(201).fill({ Key: '', Value: 'v' }) }),
      [['/Tags', 'length'], ...Array.from({ length: 201 }, (_, at) => [`/Tags/${at}/Key`, 'length'])],
    ],
    // Too short, with wrong characters: length comes first.
    ['account.CreatePartner', partner({ EmailVerificationCode: 'abc' }), [['/EmailVerificationCode', 'length']]],
  ],
  pattern: [
    ['account.CreatePartner', partner({ EmailVerificationCode: '12345a' }), [['/EmailVerificationCode', 'pattern']]],
    ['account.CreatePartner', partner({ EmailVerificationCode: '12345\n' }), [['/EmailVerificationCode', 'pattern']]],
    ['account.CreatePartner', partner({ LegalName: 'Example\n' }), [['/LegalName', 'pattern']]],
    ['account.CreatePartner', partner({ LegalName: 'Example \u{1f600}' }), [['/LegalName', 'pattern']]],
    ['account.CreatePartner', partner({ LegalName: '\ufffd' }), []],
    ['account.CreatePartner', partner({ LegalName: '\ufffe' }), [['/LegalName', 'pattern']]],
    // `\s` of ECMA-262 has U+FEFF and has not U+0085.
    ['account.ListPartners', { Catalog: 'AWS', NextToken: 'a\ufeff' }, [['/NextToken', 'pattern']]],
    ['account.ListPartners', { Catalog: 'AWS', NextToken: 'a\u0085' }, []],
    // No version of Unicode assigns U+FFFE: a class that names a property leaves it to AWS, other classes do not.
    [
      'channel.TagResource',
      {
        resourceArn: 'arn:aws:partnercentral:us-east-1:123456789012:catalog/AWS/channel-handshake/ch-0123456789abc',
        tags: [{ key: '\ufffe', value: '\u{10ffff}' }],
      },
      [],
    ],
    [
      'channel.TagResource',
      {
        resourceArn: 'arn:aws:partnercentral:us-east-1:123456789012:catalog/AWS/channel-handshake/ch-0123456789abc',
        tags: [
          { key: 'Größe \u2167', value: '\u{1d4b3}' },
          { key: 'e\u0301', value: '#' },
        ],
      },
      [
        ['/tags/1/key', 'pattern'],
        ['/tags/1/value', 'pattern'],
      ],
    ],
  ],
  range: [
    ['account.ListConnections', { Catalog: 'AWS', MaxResults: 0 }, [['/MaxResults', 'range']]],
    ['channel.ListRelationships', { catalog: 'AWS', maxResults: 101 }, [['/maxResults', 'range']]],
    ['account.ListConnections', { Catalog: 'AWS', MaxResults: 2 ** 31 - 1 }, [['/MaxResults', 'range']]],
    ['account.ListConnections', { Catalog: 'AWS', MaxResults: 100 }, []],
  ],
  format: [
    ['account.CreatePartner', partner({ LegalName: '\ud800' }), [['/LegalName', 'format']]],
    [
      'account.CreatePartner',
      partner({ PrimarySolutionType: 'SOFTWARE_PRODUCTS\udc00' }),
      [['/PrimarySolutionType', 'format']],
    ],
    // Too long as well: format comes right after type.
    ['account.CreatePartner', partner({ EmailVerificationCode: '1234567\ud800' }), [['/EmailVerificationCode', 'format']]],
    ['channel.CreateChannelHandshake', handshake('tomorrow'), [[END_DATE, 'format']]],
    ['channel.CreateChannelHandshake', handshake(new Date(NaN)), [[END_DATE, 'format']]],
    ['channel.CreateChannelHandshake', handshake(new Date(0)), []],
    ['channel.CreateChannelHandshake', handshake('2026-03-01T00:00:00+01:00'), []],
    ['channel.CreateChannelHandshake', handshake(0), [[END_DATE, 'type']]],
  ],
  order: [
    // In the order of the model, not of the keys; unknown keys last; a container before its contents.
    [
      'account.CreatePartner',
      { zebra: 1, EmailVerificationCode: '', AllianceLeadContact: { x: 1, Email: '', FirstName: '' }, Catalog: '' },
      [
        ['/Catalog', 'length'],
        ['/LegalName', 'required'],
        ['/PrimarySolutionType', 'required'],
        ['/AllianceLeadContact/FirstName', 'length'],
        ['/AllianceLeadContact/LastName', 'required'],
        ['/AllianceLeadContact/Email', 'length'],
        ['/AllianceLeadContact/BusinessTitle', 'required'],
        ['/AllianceLeadContact/x', 'unknown'],
        ['/EmailVerificationCode', 'length'],
        ['/zebra', 'unknown'],
      ],
    ],
  ],
};

for (const [name, cases] of Object.entries(BY_HAND)) {
  test(`the oracle gives the issues of cases written by hand: ${name}`, () => {
    for (const [op, input, issues] of cases) assert.deepEqual(issuesOf(operationNamed(op), input), issues);
  });
}

test('the oracle checks shapes that only other models have', () => {
  const member = (target, traits = {}) => ({ target: `smithy.api#${target}`, traits });
  const model = {
    shapes: {
      'x#Op': { type: 'operation', input: { target: 'x#In' } },
      'x#Nothing': { type: 'operation', input: { target: 'smithy.api#Unit' } },
      'x#In': {
        type: 'structure',
        members: {
          text: member('String', { 'smithy.api#length': { max: 2 } }),
          flag: member('Boolean'),
          count: member('Integer'),
          big: member('Long'),
          when: member('Timestamp'),
          map: { target: 'x#Map' },
        },
      },
      'x#Map': { type: 'map', key: member('String'), value: member('Integer') },
    },
  };
  const issues = (op, value) => expectedIssues(model, op, value).map(({ code, path }) => [pointer(path), code]);
  assert.deepEqual(issues('Op', { text: 'ab', flag: false, count: 1, big: 2n, when: new Date(0), map: { a: 1, b: null } }), []);
  assert.deepEqual(issues('Op', { text: 'abc', flag: 0, count: true, big: '1', when: '', map: { a: 'x' } }), [
    ['/text', 'length'],
    ['/flag', 'type'],
    ['/count', 'type'],
    ['/big', 'type'],
    ['/when', 'format'],
    ['/map/a', 'type'],
  ]);
  assert.deepEqual(issues('Nothing', {}), []);
  assert.deepEqual(issues('Nothing', { a: 1 }), [['/a', 'unknown']]);
});

test('the oracle’s isDateTime follows RFC 3339', () => {
  for (const right of [
    '2024-02-29T00:00:00Z',
    '2000-02-29t00:00:00z',
    '1990-12-31T23:59:60Z',
    '1990-12-31T15:59:60-08:00',
    '1937-01-01T12:00:27.87+00:20',
  ]) {
    assert.ok(isDateTime(right), right);
  }
  for (const wrong of [
    '2023-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '1990-12-31T15:59:60Z',
    '2026-01-01T00:00:00',
    '2026-01-01 00:00:00Z',
    '2026-01-01T00:00:00Z\n',
    '2026-01-01T24:00:00Z',
  ]) {
    assert.ok(!isDateTime(wrong), wrong);
  }
});

test('strings that the oracle builds match their pattern and have their length', () => {
  const random = new Random(1, 'built');
  for (const model of Object.values(models)) {
    for (const { traits } of Object.values(model.shapes)) {
      const pattern = traits?.['smithy.api#pattern'];
      if (pattern === undefined) continue;
      const { min = 0, max = 40 } = traits['smithy.api#length'] ?? {};
      const tree = parse(pattern);
      const { shortest, longest, has } = reach(tree, { min, max });
      for (const taste of ['plain', 'wild', 'astral', 'marks']) {
        for (const length of [shortest, longest, random.int(shortest, longest)].filter(has)) {
          const text = build(tree, length, max, random, taste);
          assert.equal([...text].length, length, pattern);
          assert.match(text, new RegExp(withUnassigned(pattern), 'u'));
        }
      }
    }
  }
});

test('valid requests of the generator have no issue, in every style', () => {
  for (const seed of SEEDS) {
    for (const operation of operations) {
      const random = new Random(seed, operation.op);
      for (const [name, style] of Object.entries(styles)) {
        assert.deepEqual(issuesOf(operation, validRequest(operation, random, style)), [], `${operation.op} ${name}`);
      }
    }
  }
});

test('each single mistake of the generator has the issues that it intends', () => {
  for (const seed of SEEDS) {
    for (const operation of operations) {
      for (const { kind, input, issues } of systematic(operation, seed)) {
        assert.deepEqual(issuesOf(operation, input), issues, `${operation.op} ${kind}`);
      }
    }
  }
});

test('mixtures of mistakes have the issues that they intend, in order, and survive JSON text', () => {
  for (const operation of operations) {
    for (const { kind, input, issues } of mixture(operation, 7, MAIN.has(operation.op) ? 500 : 100)) {
      assert.deepEqual(issuesOf(operation, input), issues, `${operation.op} ${kind}`);
      assert.deepEqual(issuesOf(operation, JSON.parse(JSON.stringify(input))), issues, `${operation.op} ${kind}`);
    }
  }
});

test('the generator gives the same cases for the same seed, and others for another', () => {
  const operation = operationNamed('channel.CreateRelationship');
  const text = (seed) => JSON.stringify([...mixture(operation, seed, 40)].map(({ input }) => input));
  assert.equal(text(1), text(1));
  assert.notEqual(text(1), text(2));
});

test('the hard inputs have the issues that they intend, and unique names', () => {
  for (const { name, operation, make, expect, expectCount, expectFirst, heavy, undecided } of hardInputs) {
    // The oracle finds all issues, which takes too long for these.
    if (heavy && undecided) continue;
    const issues = issuesOf(operationNamed(operation), make());
    if (undecided && expectCount === undefined) continue;
    if (expect) assert.deepEqual(issues, expect, name);
    if (expectCount !== undefined) assert.equal(issues.length, expectCount, name);
    if (expectFirst) assert.deepEqual(issues.slice(0, expectFirst.length), expectFirst, name);
  }
  const names = hardInputs.map(({ name, operation }) => `${operation} ${name}`);
  assert.equal(new Set(names).size, names.length, 'the names are unique');
});

test('the checked-in vectors are current, and cover every operation and every code', () => {
  const text = readFileSync(new URL('../vectors/validation.ndjson', import.meta.url), 'utf8');
  assert.ok(text === vectors(), 'node tests/oracle/generate.mjs --vectors');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    [...new Set(lines.map(({ op }) => op))],
    operations.map(({ op }) => op),
  );
  assert.deepEqual([...new Set(lines.flatMap(({ issues }) => issues.map(([, code]) => code)))].sort(), [
    'enum',
    'format',
    'length',
    'pattern',
    'range',
    'required',
    'type',
    'union',
    'unknown',
  ]);
});
