// The fast path and `fields` on shapes that the models do not have today.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceModules } from '../source-modules.mjs';

const { fastPath, fields } = await sourceModules({ fastPath: 'validate/fast-path', fields: 'validate/fields' });

test('the fast path accepts no character that a negated class with a property excludes', () => {
  const accepts = (text, pattern) => fastPath.isSurelyValid(text, { type: 'string', pattern });
  // U+1680 is a space, and not among the spaces that every host agrees on.
  for (const pattern of ['^[^\\p{Z}]+$', '^\\p{L}*[^\\p{Z}a]*$', '^\\P{Z}+$'])
    assert.equal(accepts('\u1680', pattern), false, pattern);
  for (const pattern of ['^[\\p{L}-]+$', '^\\p{L}+$', '^(\\p{L}|[\\p{N}])+$']) {
    assert.equal(accepts('Größe', pattern), true, pattern);
    assert.equal(accepts('#', pattern), false, pattern);
  }
});

test('`fields` marks everything inside a sensitive structure as sensitive', () => {
  const text = { type: 'string' };
  const structure = (members, rest) => ({
    type: 'structure',
    members: members.map(([name, member]) => [name, 0, member]),
    ...rest,
  });
  const address = structure([['city', text]], { sensitive: 1 });
  const plan = structure([
    ['name', text],
    ['address', address],
    ['others', { type: 'list', item: address }],
    ['lines', { type: 'list', item: text, sensitive: 1 }],
  ]);
  const sensitive = fields.fieldsOf(plan).filter((field) => field.sensitive);
  assert.deepEqual(
    sensitive.map(({ path }) => path),
    ['address', 'address.city', 'others[].city', 'lines', 'lines[]'],
  );
});
