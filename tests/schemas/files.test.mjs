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

const withoutPatterns = (key, value) => (key === 'pattern' && typeof value === 'string' ? undefined : value);

/** The patterns of a schema by their paths. */
function patternsOf(schema, path = '') {
  if (schema === null || typeof schema !== 'object') return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [[path, value]] : patternsOf(value, `${path}/${key}`),
  );
}

const compared = new Set();

/**
 * The text of a pattern with properties depends on the Unicode of the engine that made it, and what it matches does not: no
 * character by itself, nor before or after another one.
 */
function assertAlike(one, other) {
  const key = JSON.stringify([one, other]);
  if (compared.has(key)) return;
  compared.add(key);
  const [first, second] = [one, other].map((pattern) => new RegExp(pattern));
  for (let code = 0; code <= 0xffff; code++) {
    const c = String.fromCharCode(code);
    for (const text of [c, `a${c}`, `${c}a`, ` ${c}`])
      assert.equal(first.test(text), second.test(text), `U+${code.toString(16)}`);
  }
}

for (const [id, operation] of Object.entries(operations)) {
  test(`the schema file of ${id} is jsonSchema() with descriptions`, () => {
    const file = require(`partner-central/schemas/${operation.service}/${operation.name}.json`);
    const [fromFile, made] = [withoutDescriptions(file), operation.jsonSchema()];
    patternsOf(made).forEach(([path, pattern], i) => {
      const [filePath, filePattern] = patternsOf(fromFile)[i];
      assert.equal(path, filePath);
      if (pattern !== filePattern) assertAlike(pattern, filePattern);
    });
    assert.deepEqual(JSON.parse(JSON.stringify(fromFile, withoutPatterns)), JSON.parse(JSON.stringify(made, withoutPatterns)));
    assert.ok(file.description.length > 20, 'the operation has a description');
  });
}

test('there is one schema file for each operation', () => {
  const folder = new URL('.', `file://${require.resolve('partner-central/schemas/account/CreatePartner.json')}`);
  const files = ['account', 'channel'].flatMap((service) => readdirSync(new URL(`../${service}`, folder)));
  assert.equal(files.length, Object.keys(operations).length);
});
