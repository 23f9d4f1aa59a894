// The schema files say what `jsonSchema()` says, and in words besides.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { operations } from 'partner-central';

const require = createRequire(import.meta.url);

/** Without the sentences. A member may be called `description`: only text is one. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([key, value]) => key !== 'description' || typeof value !== 'string');
  return Object.fromEntries(kept.map(([key, value]) => [key, bare(value)]));
}

for (const [id, operation] of Object.entries(operations)) {
  test(id, () => {
    const file = require(`partner-central/schemas/${operation.service}/${operation.name}.json`);
    assert.deepEqual(bare(file), operation.jsonSchema());
    assert.ok(file.description.length > 20, 'the operation has its sentence');
  });
}

test('there is one file an operation', () => {
  const folder = new URL('.', `file://${require.resolve('partner-central/schemas/account/CreatePartner.json')}`);
  const files = ['account', 'channel'].flatMap((service) => readdirSync(new URL(`../${service}`, folder)));
  assert.equal(files.length, Object.keys(operations).length);
});
