// Operations and paths as a program meets them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { account, channel, formatPath, nameOf, parsePath, pathOf } from 'partner-central';

test('an operation shows its name and its input, in JSON and in the console', () => {
  const shown = { service: 'account', name: 'CreatePartner', input: 'CreatePartnerRequest' };
  assert.deepEqual(JSON.parse(JSON.stringify(account.CreatePartner)), shown);
  assert.equal(inspect(account.CreatePartner), inspect(shown));
  assert.match(inspect([channel.TagResource]), /name: 'TagResource',\s+input: 'TagResourceRequest'/);
});

test('an operation’s methods work without the operation', () => {
  const { parse, validate } = account.ListPartners;
  assert.deepEqual([{ Catalog: 'AWS' }].map(parse), [{ Catalog: 'AWS' }]);
  assert.equal(validate({}).issues[0].code, 'required');
});

test('formatPath and parsePath are each other’s inverse', () => {
  for (const { name, path } of [
    { name: '', path: [] },
    { name: 'AllianceLeadContact.Email', path: ['AllianceLeadContact', 'Email'] },
    { name: 'Tags[3].Key', path: ['Tags', 3, 'Key'] },
    { name: 'a[0][1]', path: ['a', 0, 1] },
  ]) {
    assert.equal(formatPath(path), name);
    assert.deepEqual(parsePath(name), path);
  }
});

test('nameOf and pathOf are aliases of formatPath and parsePath', () => {
  assert.equal(nameOf, formatPath);
  assert.equal(pathOf, parsePath);
});
