// @ts-nocheck converted to strict types next
// JSON Schema of a request, made from the plan. The files under schemas/ are
// the same with sentences.
import { DEPRECATED, REQUIRED, TOKEN } from '../generated/abi.ts';

const DIALECTS = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  // Its schemas name no dialect: the document that they stand in does.
  'openapi-3.0': undefined,
};

/** The schema. `target` as Standard JSON Schema names dialects. */
export function jsonSchemaOf(plan, title, { target = 'draft-2020-12' } = {}) {
  if (!Object.hasOwn(DIALECTS, target)) {
    throw new TypeError(`no JSON Schema for ${String(target)}: there are ${Object.keys(DIALECTS).join(', ')}`);
  }
  const $schema = DIALECTS[target];
  return { ...($schema && { $schema }), title, ...schemaOf(plan, target) };
}

function schemaOf(shape, target) {
  switch (shape.k) {
    case 'structure':
      return {
        type: 'object',
        properties: propertiesOf(shape, target),
        ...withRequired(shape.names.filter((_, i) => shape.flags[i] & REQUIRED && !(shape.flags[i] & TOKEN))),
        additionalProperties: false,
      };
    case 'union':
      return {
        type: 'object',
        properties: propertiesOf(shape, target),
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
      };
    case 'list':
      return { type: 'array', items: schemaOf(shape.i, target), ...renamed(shape, 'minItems', 'maxItems') };
    case 'enum':
      return { type: 'string', enum: shape.v.slice() };
    case 'integer':
    case 'long':
      return { type: 'integer', ...widthOf(shape, target) };
    case 'boolean':
      return { type: 'boolean' };
    case 'timestamp':
      return { type: 'string', format: 'date-time' };
    default:
      return {
        type: 'string',
        ...renamed(shape, 'minLength', 'maxLength'),
        ...(shape.p === undefined ? {} : { pattern: shape.p }),
      };
  }
}

const propertiesOf = (shape, target) =>
  Object.fromEntries(
    shape.names.map((name, i) => {
      const schema = schemaOf(shape.shapes[i], target);
      return [name, shape.flags[i] & DEPRECATED ? { ...schema, deprecated: true } : schema];
    }),
  );

const withRequired = (required) => (required.length ? { required } : {});

/** No double is the greatest number of 64 bits, but the one behind it is: exclusive. OpenAPI 3.0 words that as draft-04. */
const widthOf = ({ k, n, x }, target) =>
  k === 'integer'
    ? { minimum: n ?? -(2 ** 31), maximum: x ?? 2 ** 31 - 1 }
    : {
        minimum: n ?? -(2 ** 63),
        ...(x !== undefined
          ? { maximum: x }
          : target === 'openapi-3.0'
            ? { maximum: 2 ** 63, exclusiveMaximum: true }
            : { exclusiveMaximum: 2 ** 63 }),
      };

function renamed({ n, x }, min, max) {
  const limits = {};
  if (n !== undefined) limits[min] = n;
  if (x !== undefined) limits[max] = x;
  return limits;
}
