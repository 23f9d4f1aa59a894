// `operation.with`: the same operation with defaults of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, operations, validateLines } from 'partner-central';
import { scriptedClient, ok, partner, rejection } from '../client/scripted-fetch.mjs';

const { Catalog, ...withoutCatalog } = partner;

test('with gives an operation defaults, which the options of a call replace', () => {
  const operation = account.CreatePartner.with({ messages: { required: 'missing' }, unknownKeys: 'strip', maxIssues: 3 });
  const { issues, truncated } = operation.validate({ Newer: 1 });
  assert.deepEqual(
    issues.map(({ message }) => message),
    ['missing', 'missing', 'missing'],
  );
  assert.equal(truncated, true);
  assert.equal(operation.validate({}, { maxIssues: 10 }).issues.length, 5);
  assert.equal(operation.validate({}, { messages: { required: 'needed' } }).issues[0].message, 'needed');
  assert.equal(operation.validate({}, { messages: undefined }).issues[0].message, 'missing', 'undefined is absent');
  assert.deepEqual(operation['~standard'].validate({}).issues.length, 3);
  assert.deepEqual(operation.parse({ ...partner, Newer: 1 }), partner);
  const more = operation.with({ maxIssues: 1 });
  assert.deepEqual(
    more.validate({}).issues.map(({ message }) => message),
    ['missing'],
  );
  assert.equal(account.CreatePartner.validate({}).issues[0].message, 'is required', 'the operation itself is as it was');
});

test('optional members are not required, in validation, fields and JSON Schema', () => {
  const operation = account.CreatePartner.with({ optional: ['Catalog', 'AllianceLeadContact.BusinessTitle', 'Tags[].Key'] });
  assert.deepEqual(operation.validate(withoutCatalog), { value: withoutCatalog });
  const { BusinessTitle, ...contact } = partner.AllianceLeadContact;
  assert.equal(
    operation.validate({ ...withoutCatalog, AllianceLeadContact: contact, Tags: [{ Value: 'x' }] }).issues,
    undefined,
  );
  assert.deepEqual(
    operation.validate({ ...withoutCatalog, LegalName: undefined }).issues.map(({ path }) => path),
    [['LegalName']],
  );
  assert.equal(operation.validate({ ...partner, Catalog: 7 }).issues[0].code, 'type', 'a value is still checked');
  assert.deepEqual(operation.validateAt(['Catalog'], undefined), []);
  assert.equal(operation.fields.find(({ path }) => path === 'Catalog')?.required, false);
  assert.ok(!(/** @type {string[]} */ (operation.jsonSchema().required).includes('Catalog')));
  assert.equal(account.CreatePartner.fields.find(({ path }) => path === 'Catalog')?.required, true);
});

test('an operation with defaults is checked with them by validateLines and by a client', async () => {
  const operation = account.ListPartners.with({ optional: ['Catalog'] });
  const bad = [];
  for await (const { line, issues } of validateLines(operation, '{}\n{"Catalog":1}\n')) bad.push([line, issues[0].code]);
  assert.deepEqual(bad, [[2, 'type']]);
  const { client, sent } = scriptedClient([ok()]);
  await client.send(operation, {});
  assert.equal(sent[0].text, '{}');
  assert.equal((await rejection(client.send(account.ListPartners, {}))).name, 'ValidationError');
});

test('with refuses options and members that do not exist', () => {
  assert.throws(() => account.CreatePartner.with(/** @type {any} */ ({ optionl: [] })), {
    name: 'TypeError',
    message: 'unknown option `optionl`; expected one of messages, unknownKeys, optional, maxIssues, rules',
  });
  assert.throws(() => account.CreatePartner.with({ optional: ['Catlog'] }).validate({}), {
    name: 'TypeError',
    message: '`optional` names "Catlog", which is not a member of CreatePartnerRequest',
  });
  assert.throws(() => account.CreatePartner.validate({}, { maxIssues: 0 }), /maxIssues must be a number from 1, not 0/);
});

test('an operation with defaults has the name and the service of the operation that it came from', () => {
  const operation = account.CreatePartner.with({ unknownKeys: 'allow' });
  assert.deepEqual([operation.name, operation.service], ['CreatePartner', 'account']);
  assert.equal(operations['account.CreatePartner'], account.CreatePartner);
});
