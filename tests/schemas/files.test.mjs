// The schema files are what `jsonSchema()` gives, with descriptions.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { operations } from 'partner-central';

const require = createRequire(import.meta.url);

/** A schema without descriptions. A member may be called `description`, but is never text. */
function withoutDescriptions(schema) {
  if (Array.isArray(schema)) return schema.map(withoutDescriptions);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([key, value]) => key !== 'description' || typeof value !== 'string');
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutDescriptions(value)]));
}

for (const [id, operation] of Object.entries(operations)) {
  test(`the schema file of ${id} is jsonSchema() with descriptions`, () => {
    const file = require(`partner-central/schemas/${operation.service}/${operation.name}.json`);
    assert.deepEqual(withoutDescriptions(file), operation.jsonSchema());
    assert.ok(file.description.length > 20, 'the operation has a description');
  });
}

test('there is one schema file for each operation', () => {
  const folder = new URL('.', `file://${require.resolve('partner-central/schemas/account/CreatePartner.json')}`);
  const files = ['account', 'channel'].flatMap((service) => readdirSync(new URL(`../${service}`, folder)));
  assert.equal(files.length, Object.keys(operations).length);
});
