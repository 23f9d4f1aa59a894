// Every operation is a Standard Schema v1 and a Standard JSON Schema v1, as https://standardschema.dev specifies them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, operations } from 'partner-central';

/** @type {[id: string, standard: import('partner-central').StandardSchema<any>][]} */
const standards = Object.entries(operations).map(([id, operation]) => [id, operation['~standard']]);

test('`~standard` of every operation has version, vendor and identity', () => {
  for (const [id, standard] of standards) {
    assert.equal(standard.version, 1);
    assert.equal(standard.vendor, 'partner-central');
    assert.equal(operations[id]['~standard'], standard, `${id}: the same object each time`);
  }
});

test('`~standard`.validate is synchronous, needs no `this`, and gives messages and paths', () => {
  for (const [id, { validate }] of standards) {
    const result = validate(null);
    assert.ok(!(result instanceof Promise));
    assert.deepEqual(result.issues[0].path, [], id);
    assert.equal(typeof result.issues[0].message, 'string');
  }
  const validate = /** @type {(value: unknown) => any} */ (account.ListPartners['~standard'].validate);
  const request = { Catalog: 'AWS' };
  assert.equal(validate(request).value, request);
  assert.equal(validate(request).issues, undefined);
});

test('`~standard`.validate takes our options as libraryOptions only', () => {
  const validate = /** @type {(value: unknown, options: any) => any} */ (account.ListPartners['~standard'].validate);
  const request = { Catalog: 'AWS', Unknown: 1 };
  assert.equal(validate(request, {}).issues.length, 1);
  assert.equal(validate(request, { unknownKeys: 'strip', libraryOptions: { foreign: true } }).issues.length, 1);
  assert.deepEqual(validate(request, { libraryOptions: { unknownKeys: 'strip' } }).value, { Catalog: 'AWS' });
  assert.equal(validate({}, { libraryOptions: { messages: { required: 'fehlt' } } }).issues[0].message, 'fehlt');
});

test('`~standard`.jsonSchema knows its targets by name and no other', () => {
  const dialects = {
    'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
    'draft-07': 'http://json-schema.org/draft-07/schema#',
    'openapi-3.0': undefined,
    mcp: undefined,
    'openai-strict': undefined,
  };
  for (const [id, { jsonSchema }] of standards) {
    for (const [target, $schema] of Object.entries(dialects)) {
      const { input, output } = jsonSchema;
      assert.equal(input({ target }).$schema, $schema);
      assert.deepEqual(output({ target, libraryOptions: { foreign: true } }), input({ target }), id);
      // Each call gives a new schema, which the caller may change.
      const { properties } = /** @type {any} */ (input({ target }));
      properties.mine = true;
      assert.equal(/** @type {any} */ (input({ target })).properties.mine, undefined);
    }
    for (const target of /** @type {any[]} */ ([
      'draft-04',
      'draft-2019-09',
      'openapi-3.1',
      'toString',
      '__proto__',
      null,
      7,
    ])) {
      assert.throws(() => jsonSchema.input({ target }), {
        name: 'TypeError',
        message: /draft-2020-12, draft-07, openapi-3\.0, mcp, openai-strict$/,
      });
    }
  }
});

test('schemas for OpenAPI 3.0 use only its keywords', () => {
  const known = new Set([
    'title',
    'type',
    'properties',
    'required',
    'additionalProperties',
    'minProperties',
    'maxProperties',
    'items',
    'minItems',
    'maxItems',
    'enum',
    'minLength',
    'maxLength',
    'pattern',
    'minimum',
    'maximum',
    'exclusiveMaximum',
    'format',
    'deprecated',
  ]);
  const visit = (schema) => {
    for (const keyword of Object.keys(schema)) assert.ok(known.has(keyword), keyword);
    // Before draft-06 this was a flag.
    assert.equal(typeof (schema.exclusiveMaximum ?? true), 'boolean');
    if (schema.items) visit(schema.items);
    Object.values(schema.properties ?? {}).forEach(visit);
  };
  for (const [, { jsonSchema }] of standards) visit(jsonSchema.input({ target: 'openapi-3.0' }));
  const { properties } = account.UpdateConnectionPreferences.jsonSchema({ target: 'openapi-3.0' });
  const { Revision } = /** @type {any} */ (properties);
  assert.deepEqual(Revision, { type: 'integer', minimum: -(2 ** 63), maximum: 2 ** 63, exclusiveMaximum: true });
});
