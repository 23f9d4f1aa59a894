// JSON Schemas for the tools of language models, and the options of `jsonSchema`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { account, channel, operations as published } from 'partner-central';
import { descriptions } from 'partner-central/descriptions';
import { operations } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';

const SEED = Number(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));
const ajv = addFormats.default(new Ajv2020.default({ strict: true, allowUnionTypes: true, allErrors: true }));

/** The keywords that OpenAI's strict mode takes. */
const STRICT = new Set([
  'additionalProperties',
  'anyOf',
  'description',
  'enum',
  'exclusiveMaximum',
  'format',
  'items',
  'maxItems',
  'maximum',
  'minItems',
  'minimum',
  'pattern',
  'properties',
  'required',
  'title',
  'type',
]);

/** Each schema inside a schema. */
function* schemasIn(schema) {
  yield schema;
  for (const inner of Object.values(schema.properties ?? {})) yield* schemasIn(inner);
  for (const inner of schema.anyOf ?? []) yield* schemasIn(inner);
  if (schema.items) yield* schemasIn(schema.items);
}

/** The schema, to look into it. */
const schemaOf = (operation, options) => /** @type {any} */ (operation.jsonSchema(options));

const tokens = (operation) => operation.fields.filter((field) => field.idempotencyToken).map(({ path }) => path);

test('schemas for OpenAI’s strict mode have only its keywords, and every property is required', () => {
  for (const [id, operation] of Object.entries(published)) {
    const schema = schemaOf(operation, { target: 'openai-strict', descriptions: descriptions[id] });
    assert.equal(schema.type, 'object', id);
    for (const inner of schemasIn(schema)) {
      for (const keyword of Object.keys(inner)) assert.ok(STRICT.has(keyword), `${id}: ${keyword}`);
      if (inner.properties) {
        assert.equal(inner.additionalProperties, false, id);
        assert.deepEqual(inner.required ?? [], Object.keys(inner.properties), id);
      }
    }
    for (const token of tokens(operation)) assert.ok(!(token in schema.properties), id);
  }
});

/** The request as a model writes it in strict mode: `null` for what is absent. */
function withNulls(value, schema) {
  if (Array.isArray(value)) return value.map((item) => withNulls(item, schema.items));
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  if (schema.anyOf) {
    const [name] = Object.keys(value);
    return withNulls(
      value,
      schema.anyOf.find(({ properties }) => properties && name in properties),
    );
  }
  return Object.fromEntries(
    Object.entries(schema.properties).map(([name, inner]) => [name, name in value ? withNulls(value[name], inner) : null]),
  );
}

test('what a valid request is in strict mode matches the schema, and is valid with its nulls', () => {
  for (const model of operations) {
    const operation = published[model.op];
    const schema = operation.jsonSchema({ target: 'openai-strict' });
    const matches = ajv.compile(schema);
    const random = new Random(SEED, model.op);
    for (let round = 0; round < 30; round++) {
      const style = Object.values(styles)[round % Object.keys(styles).length];
      const request = validRequest(model, random, style, round);
      for (const token of tokens(operation)) delete request[token];
      const strict = withNulls(request, schema);
      assert.ok(matches(strict), `${model.op}: ${ajv.errorsText(matches.errors)}\n${JSON.stringify(strict)}`);
      assert.equal(operation.validate(strict).issues, undefined, model.op);
    }
  }
});

test('schemas for MCP have descriptions, no idempotency token and no `$schema`', () => {
  const schema = schemaOf(account.CreatePartner, { target: 'mcp', descriptions: descriptions['account.CreatePartner'] });
  assert.equal(schema.$schema, undefined);
  assert.ok(!('ClientToken' in schema.properties));
  assert.equal(schema.description, descriptions['account.CreatePartner']['']);
  assert.match(schema.properties.PrimarySolutionType.description, /`SOFTWARE_PRODUCTS`: /);
  for (const operation of Object.values(published)) {
    for (const { pattern = '' } of schemasIn(operation.jsonSchema({ target: 'mcp' })))
      assert.ok(pattern.length <= 216, pattern);
  }
});

test('`omit` leaves members out at any depth, and refuses paths that do not exist', () => {
  const schema = schemaOf(account.CreatePartner, { omit: ['Catalog', 'AllianceLeadContact.Email', 'Tags[].Value'] });
  assert.ok(!('Catalog' in schema.properties) && !schema.required.includes('Catalog'));
  const { AllianceLeadContact, Tags } = schema.properties;
  assert.ok(!('Email' in AllianceLeadContact.properties) && !AllianceLeadContact.required.includes('Email'));
  assert.deepEqual(Object.keys(Tags.items.properties), ['Key']);
  assert.throws(() => account.CreatePartner.jsonSchema({ omit: ['catalog'] }), {
    name: 'TypeError',
    message: '`omit` names "catalog", which is not a member of CreatePartnerRequest',
  });
  // @ts-expect-error: not an option
  assert.throws(() => account.CreatePartner.jsonSchema({ omits: [] }), /unknown option `omits`/);
});

test('`~standard`.jsonSchema takes `omit` and `descriptions` as libraryOptions', () => {
  const { input } = channel.CreateRelationship['~standard'].jsonSchema;
  const options = { omit: ['catalog'], descriptions: descriptions['channel.CreateRelationship'] };
  assert.deepEqual(
    input({ target: 'mcp', libraryOptions: options }),
    channel.CreateRelationship.jsonSchema({ target: 'mcp', ...options }),
  );
});
