// The JSON Schemas agree with `validate`: strict Ajv reads the shipped 2020-12 files and the draft-07 of `jsonSchema()`, and
// must find errors at the paths where we find issues, in every request of the oracle's corpus.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { inspect } from 'node:util';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { operations as published } from 'partner-central';
import { mixture, systematic } from '../oracle/cases.mjs';
import { operations } from '../oracle/model.mjs';
import { pointer } from '../oracle/pointer.mjs';

const require = createRequire(import.meta.url);
const SEED = Number(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));

const isAbsent = (value) => value === null || value === undefined;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where a schema cannot agree: only one of `ours` (our code) and `theirs` (Ajv's keyword) is defined for the value at a path.
 * Each difference must occur, or it has to leave this list.
 */
const DIFFERENCES = {
  // A schema that accepts `null` for each optional member would tell people to write it.
  'null is absent to validate, and a value of the wrong type to a schema': ({ ours, theirs, value }) =>
    ours === undefined && value === null && ['type', 'enum', 'additionalProperties'].includes(theirs),
  'undefined is a key to a schema': ({ ours, theirs, value }) =>
    ours === undefined && value === undefined && theirs === 'additionalProperties',
  // `oneOf` with `required` would count members alone, but would report an error for each of them.
  'a schema counts every key of a union, even unknown and absent ones': ({ ours, theirs, value, union }) =>
    isObject(value) &&
    (ours ?? 'union') === 'union' &&
    (theirs ?? 'maxProperties') === 'maxProperties' &&
    Object.keys(value).some((key) => isAbsent(value[key]) || !union.includes(key)),
  // No keyword requires well-formed Unicode, and JSON text can spell half a pair.
  'a lone surrogate is valid to a schema': ({ ours, theirs, value }) =>
    ours === 'format' && theirs === undefined && !value.isWellFormed(),
  'a schema accepts every character beyond U+FFFF where it accepts some': ({ ours, theirs, value }) =>
    ours === 'pattern' && theirs === undefined && /[\u{10000}-\u{10FFFF}]/u.test(value),
  'ajv-formats accepts a space instead of the T': ({ ours, theirs, value }) =>
    ours === 'format' && theirs === undefined && /^[\d-]{10}\s/.test(value),
  'ajv-formats accepts an offset without colon or minutes': ({ ours, theirs, value }) =>
    ours === 'format' && theirs === undefined && /[+-]\d\d(\d\d)?$/.test(value),
  'a Date is a date-time to validate alone': ({ ours, theirs, value }) =>
    ours === undefined && theirs === 'type' && value instanceof Date,
  'a bigint is a number to validate alone': ({ ours, theirs, value }) =>
    ours === undefined && theirs === 'type' && typeof value === 'bigint',
  'a Map is an object to a schema alone': ({ ours, theirs, value }) =>
    (ours === 'type' && theirs === undefined && value instanceof Map) || (ours === undefined && theirs === 'required'),
};

/** Inputs that only JavaScript can make. */
const byHand = {
  'account.UpdateConnectionPreferences': [{ Catalog: 'AWS', Revision: 7n, AccessType: 'ALLOW_ALL' }],
  'account.ListPartners': [{ Catalog: 'AWS', unknown: undefined, NextToken: undefined }, new Map([['Catalog', 'AWS']])],
  'channel.CreateChannelHandshake': [
    {
      handshakeType: 'START_SERVICE_PERIOD',
      catalog: 'AWS',
      associatedResourceIdentifier: 'rs-0123456789abc',
      payload: {
        startServicePeriodPayload: {
          programManagementAccountIdentifier: 'pma-0123456789abc',
          servicePeriodType: 'FIXED_COMMITMENT_PERIOD',
          endDate: new Date(0),
        },
      },
    },
  ],
};

const strict = { strict: true, allErrors: true, validateSchema: true };
const ajvs = { 2020: addFormats.default(new Ajv2020.default(strict)), 7: addFormats.default(new Ajv.default(strict)) };

const found = (issues = []) => new Map(issues.map(({ path, code }) => [pointer(path), code]));

/** Ajv reports a missing or unknown key at its object; `validate` reports it at the key. */
function theirsOf(validate, input) {
  validate(input);
  return new Map(
    (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
      const key = params.missingProperty ?? params.additionalProperty;
      return [key === undefined ? instancePath : instancePath + pointer([key]), keyword];
    }),
  );
}

const at = (value, path) =>
  path
    .split('/')
    .slice(1)
    .reduce((inner, step) => inner?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], value);

const unionsOf = (operation) =>
  new Map(
    operation.fields
      .filter(({ kind }) => kind === 'union')
      .map(({ path, alternatives }) => [`/${path.replaceAll('.', '/')}`, alternatives.map(({ name }) => name)]),
  );

test('Ajv and validate agree at every path of every request, except for the listed differences', () => {
  const counts = new Map(Object.keys(DIFFERENCES).map((name) => [name, 0]));
  const verdicts = { valid: 0, invalid: 0 };
  for (const model of operations) {
    const operation = published[model.op];
    const validators = {
      2020: ajvs[2020].compile(require(`partner-central/schemas/${operation.service}/${operation.name}.json`)),
      7: ajvs[7].compile(operation.jsonSchema({ target: 'draft-07' })),
    };
    const unions = unionsOf(operation);
    const inputs = [...systematic(model, SEED), ...mixture(model, SEED, 400)].map(({ input }) => input);
    for (const input of [...inputs, ...(byHand[model.op] ?? [])]) {
      const mine = found(operation.validate(input).issues);
      verdicts[mine.size === 0 ? 'valid' : 'invalid'] += 1;
      for (const [draft, validate] of Object.entries(validators)) {
        const theirs = theirsOf(validate, input);
        for (const path of new Set([...mine.keys(), ...theirs.keys()])) {
          if (mine.has(path) && theirs.has(path)) continue;
          const one = { ours: mine.get(path), theirs: theirs.get(path), value: at(input, path), union: unions.get(path) ?? [] };
          const name = Object.keys(DIFFERENCES).find((difference) => DIFFERENCES[difference](one));
          assert.ok(
            name,
            `seed ${SEED}, draft ${draft}, ${model.op}${path}: we say ${one.ours}, Ajv says ${one.theirs}: ${inspect(one.value)} of ${inspect(input, { depth: null })}`,
          );
          counts.set(name, counts.get(name) + 1);
        }
      }
    }
  }
  assert.ok(verdicts.valid > 5000 && verdicts.invalid > 20_000, JSON.stringify(verdicts));
  for (const [name, count] of counts) assert.ok(count > 0, `this difference does not occur: ${name}`);
});

test('every schema is valid against its own dialect', () => {
  for (const operation of Object.values(published)) {
    for (const [draft, target] of /** @type {const} */ ([
      [2020, 'draft-2020-12'],
      [7, 'draft-07'],
    ])) {
      assert.ok(ajvs[draft].validateSchema(operation.jsonSchema({ target })), `${operation.name}: ${ajvs[draft].errorsText()}`);
    }
  }
});
