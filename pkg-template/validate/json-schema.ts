// The JSON Schema of a request, from its plan. The files under `schemas/` are the same with descriptions.
import { DEPRECATED, REQUIRED, IDEMPOTENCY_TOKEN } from '../generated/abi.ts';
import type { JsonSchema, JsonSchemaOptions } from './operation.ts';
import type { ObjectPlan, Plan } from './plan.ts';
import { portablePattern } from './portable-pattern.ts';

/** The dialects by the names that Standard JSON Schema gives them, with what a schema names as its `$schema`. */
const DIALECTS: { readonly [target: string]: string | undefined } = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  // An OpenAPI document names the dialect for all of its schemas.
  'openapi-3.0': undefined,
};

/** Whether validation accepts a text as the value of a plan. */
type Accepts = (plan: Plan, text: string) => boolean;

/** The JSON Schema of a plan. */
export function jsonSchemaOf(
  plan: Plan,
  title: string,
  accepts: Accepts,
  { target = 'draft-2020-12' }: JsonSchemaOptions = {},
): JsonSchema {
  if (!Object.hasOwn(DIALECTS, target)) {
    throw new TypeError(`no JSON Schema for ${String(target)}: there are ${Object.keys(DIALECTS).join(', ')}`);
  }
  const $schema = DIALECTS[target];
  return { ...($schema && { $schema }), title, ...schemaOf(plan, target, accepts) };
}

function schemaOf(plan: Plan, target: string, accepts: Accepts): JsonSchema {
  switch (plan.type) {
    case 'structure':
      return {
        type: 'object',
        properties: propertiesOf(plan, target, accepts),
        ...withRequired(plan),
        additionalProperties: false,
      };
    case 'union':
      return {
        type: 'object',
        properties: propertiesOf(plan, target, accepts),
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1,
      };
    case 'list':
      return { type: 'array', items: schemaOf(plan.item, target, accepts), ...limits(plan, 'minItems', 'maxItems') };
    case 'enum':
      return { type: 'string', enum: plan.values?.slice() };
    case 'integer':
    case 'long':
      return { type: 'integer', ...rangeOf(plan, target) };
    case 'boolean':
      return { type: 'boolean' };
    case 'timestamp':
      return { type: 'string', format: 'date-time' };
    default:
      return {
        type: 'string',
        ...limits(plan, 'minLength', 'maxLength'),
        ...(plan.pattern && { pattern: portablePattern(plan.pattern, (text) => accepts(plan, text)) }),
      };
  }
}

const propertiesOf = ({ members }: ObjectPlan, target: string, accepts: Accepts): JsonSchema =>
  Object.fromEntries(
    members.map(([name, flags, member]) => {
      const schema = schemaOf(member, target, accepts);
      return [name, flags & DEPRECATED ? { ...schema, deprecated: true } : schema];
    }),
  );

function withRequired({ members }: ObjectPlan): JsonSchema {
  const required = members.filter(([, flags]) => flags & REQUIRED && !(flags & IDEMPOTENCY_TOKEN)).map(([name]) => name);
  return required.length ? { required } : {};
}

/** The range of a number. No double is 2^63 - 1, so a long ends before 2^63, which OpenAPI 3.0 words as draft-04 did. */
const rangeOf = ({ type, min, max }: Plan, target: string): JsonSchema =>
  type === 'integer'
    ? { minimum: min ?? -(2 ** 31), maximum: max ?? 2 ** 31 - 1 }
    : {
        minimum: min ?? -(2 ** 63),
        ...(max !== undefined
          ? { maximum: max }
          : target === 'openapi-3.0'
            ? { maximum: 2 ** 63, exclusiveMaximum: true }
            : { exclusiveMaximum: 2 ** 63 }),
      };

function limits({ min, max }: Plan, minName: string, maxName: string): JsonSchema {
  const schema: JsonSchema = {};
  if (min !== undefined) schema[minName] = min;
  if (max !== undefined) schema[maxName] = max;
  return schema;
}
