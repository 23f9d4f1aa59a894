// fromForm: requests of FormData and of what frameworks keep of a form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, channel, operations } from 'partner-central';
import { fromForm } from 'partner-central/forms';
import { operations as described } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';

const formData = (entries) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};

test('fromForm leaves empty strings, NaN and what contains nothing else out', () => {
  const state = {
    Catalog: 'AWS',
    Identifier: '',
    ClientToken: undefined,
    TaskDetails: {
      DisplayName: '',
      Headquarters: { CountryCode: '', SubdivisionCode: null },
      LocalizedContents: [{ DisplayName: '' }, { DisplayName: 'Maschinen', Locale: '' }],
      IndustrySegments: [],
    },
  };
  assert.deepEqual(fromForm(account.StartProfileUpdateTask, state), {
    Catalog: 'AWS',
    TaskDetails: { LocalizedContents: [{ DisplayName: 'Maschinen' }] },
  });
  assert.deepEqual(fromForm(account.ListConnections, { Catalog: '', MaxResults: NaN }), {});
  assert.deepEqual(fromForm(account.ListConnections, {}), {});
});

test('fromForm makes numbers, lists and times of texts', () => {
  const numbers = ['7', '1.0', '1e1', 7, ' 7', 'many'].map(
    (text) => fromForm(account.ListConnections, { MaxResults: text }).MaxResults,
  );
  assert.deepEqual(numbers, [7, 1, 10, 7, 7, 'many']);
  const revision = (text) => fromForm(account.UpdateConnectionPreferences, { Revision: text }).Revision;
  assert.equal(revision('9007199254740993'), 9007199254740993n);
  assert.equal(revision(3n), 3n);
  const segments = (value) =>
    fromForm(account.StartProfileUpdateTask, { TaskDetails: { IndustrySegments: value } }).TaskDetails;
  const lists = [['GAMING'], 'GAMING', new Set(['GAMING']), { GAMING: true, RETAIL: false }, ['', 'GAMING']];
  for (const value of lists) assert.deepEqual(segments(value), { IndustrySegments: ['GAMING'] });
  for (const Tags of [{ Key: 'a' }, [{ Key: 'a' }], { 0: { Key: 'a' }, 3: { Key: '' } }])
    assert.deepEqual(fromForm(account.CreatePartner, { Tags }), { Tags: [{ Key: 'a' }] });
  const at = (endDate) => fromForm(channel.CreateChannelHandshake, { payload: { startServicePeriodPayload: { endDate } } });
  const read = (value) => at(value).payload.startServicePeriodPayload.endDate;
  assert.deepEqual(read('2026-03-01'), new Date('2026-03-01'));
  assert.deepEqual(read('2026-03-01T13:30'), new Date(2026, 2, 1, 13, 30));
  assert.equal(read('2026-03-01T13:30:00Z'), '2026-03-01T13:30:00Z');
  assert.deepEqual(read(new Date(0)), new Date(0));
});

test('fromForm reads unions by what is filled in, or by the text that chooses', () => {
  const plan = { resoldEnterprise: { tamLocation: '' }, partnerLedSupport: { tamLocation: 'London', coverage: '' } };
  assert.deepEqual(fromForm(channel.CreateRelationship, { requestedSupportPlan: plan }), {
    requestedSupportPlan: { partnerLedSupport: { tamLocation: 'London' } },
  });
  assert.deepEqual(
    fromForm(channel.CreateRelationship, { requestedSupportPlan: { resoldEnterprise: { tamLocation: '' } } }),
    {},
  );
  const choose = (requestedSupportPlan) =>
    fromForm(channel.CreateRelationship, { requestedSupportPlan: plan }, { choices: { requestedSupportPlan } });
  assert.deepEqual(choose('resoldEnterprise'), { requestedSupportPlan: { resoldEnterprise: {} } });
  assert.deepEqual(choose(''), {});
  assert.deepEqual(choose(undefined), choose('partnerLedSupport'));
  const entries = [
    ['requestedSupportPlan.resoldEnterprise.tamLocation', 'Berlin'],
    ['requestedSupportPlan.partnerLedSupport.tamLocation', 'London'],
  ];
  const chosen = fromForm(channel.CreateRelationship, formData([...entries, ['requestedSupportPlan', 'partnerLedSupport']]));
  assert.deepEqual(chosen, { requestedSupportPlan: { partnerLedSupport: { tamLocation: 'London' } } });
  const both = channel.CreateRelationship.validate(fromForm(channel.CreateRelationship, formData(entries)));
  assert.ok(both.issues.some(({ code }) => code === 'union'));
});

test('fromForm reads FormData and URLSearchParams by names in every spelling, without other entries', () => {
  const entries = [
    ['csrf', 'x'],
    ['LegalName', 'Engines'],
    ['Tags[4].Key', 'team'],
    ['Tags.4.Value', 'alliances'],
    ['Tags[7][Key]', ''],
    ['Tags[9][Key]', 'region'],
    ['AllianceLeadContact.Email', 'ada@example.com'],
  ];
  const request = {
    LegalName: 'Engines',
    AllianceLeadContact: { Email: 'ada@example.com' },
    Tags: [{ Key: 'team', Value: 'alliances' }, { Key: 'region' }],
  };
  const data = formData(entries);
  data.append('EmailVerificationCode', new Blob(['x']), 'x.txt');
  assert.deepEqual(fromForm(account.CreatePartner, data), request);
  assert.deepEqual(fromForm(account.CreatePartner, new URLSearchParams(entries)), request);
  // A flat object has names, too, and its unknown members stay.
  assert.deepEqual(fromForm(account.CreatePartner, Object.fromEntries(entries)), { csrf: 'x', ...request });
  const boxes = formData([
    ['statuses', 'PENDING'],
    ['statuses', 'REJECTED'],
  ]);
  assert.deepEqual(fromForm(channel.ListChannelHandshakes, boxes), { statuses: ['PENDING', 'REJECTED'] });
});

test('fromForm removes blanks around identifiers, and says so', () => {
  const said = [];
  const request = fromForm(
    channel.CreateRelationship,
    { associatedAccountId: ' 111122223333\n', displayName: ' Resale ', sector: ' COMMERCIAL' },
    { lang: 'de', onTrim: ({ path, message }) => said.push(`${path.join('.')}: ${message}`) },
  );
  assert.deepEqual(request, { associatedAccountId: '111122223333', displayName: ' Resale ', sector: 'COMMERCIAL' });
  assert.deepEqual(said, [
    'associatedAccountId: Leerzeichen am Anfang und Ende wurden entfernt',
    'sector: Leerzeichen am Anfang und Ende wurden entfernt',
  ]);
});

test('fromForm reads state from behind proxies, and ends with values that contain themselves', () => {
  const deep = (target) =>
    new Proxy(target, {
      get(of, key) {
        const value = Reflect.get(of, key);
        return typeof value === 'object' && value !== null ? deep(value) : value;
      },
    });
  assert.deepEqual(fromForm(account.CreatePartner, deep({ Tags: [{ Key: 'a', Value: '' }], LegalName: 'x' })), {
    LegalName: 'x',
    Tags: [{ Key: 'a' }],
  });
  const loop = { Catalog: 'AWS' };
  loop.loop = loop;
  assert.equal(fromForm(account.GetPartner, loop).Catalog, 'AWS');
});

test('fromForm returns valid requests of every operation as they are', () => {
  for (const operation of described) {
    const random = new Random(7, operation.op);
    for (let i = 0; i < 6; i += 1) {
      const request = validRequest(operation, random, Object.values(styles)[i % Object.keys(styles).length], i);
      // Empty strings, lists and structures are what a form cannot tell from nothing.
      if (/""|\[\]|\{\}/.test(JSON.stringify(request, (_, one) => (typeof one === 'bigint' ? String(one) : one)))) continue;
      const ours = operations[operation.op];
      const { value } = ours.validate(request);
      const read = ours.validate(fromForm(ours, request));
      assert.equal(read.issues, undefined, operation.op);
      assert.deepEqual(read.value, value, operation.op);
    }
  }
});

test('fields say which optional structure a member is in', () => {
  const within = (operation, path) => operation.fields.find((field) => field.path === path).optionalWithin;
  const { StartProfileUpdateTask, CreatePartner } = account;
  assert.equal(within(StartProfileUpdateTask, 'TaskDetails.Headquarters.CountryCode'), 'TaskDetails.Headquarters');
  assert.equal(within(StartProfileUpdateTask, 'TaskDetails.Headquarters'), undefined);
  assert.equal(within(StartProfileUpdateTask, 'TaskDetails.DisplayName'), undefined);
  assert.equal(within(CreatePartner, 'Tags[].Key'), undefined);
  const plan = 'requestedSupportPlan.resoldEnterprise';
  assert.equal(within(channel.CreateRelationship, `${plan}.coverage`), plan);
  assert.equal(within(channel.ListRelationships, 'sort.sortOrder'), 'sort');
});
