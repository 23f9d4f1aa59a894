// The JSON Schema of a request, from its plan. The files under `schemas/` are the same with descriptions.
import { DEPRECATED, REQUIRED, IDEMPOTENCY_TOKEN } from '../generated/abi.ts';
import { fieldsOf } from './fields.ts';
import type { JsonSchema, JsonSchemaOptions } from './operation.ts';
import { checkOptions } from './options.ts';
import type { ObjectPlan, Plan } from './plan.ts';
import { portablePattern } from './portable-pattern.ts';

/**
 * The dialects by the names that Standard JSON Schema gives them, and what tools of language models take, with what a schema
 * names as its `$schema`.
 */
const TARGETS: { readonly [target: string]: string | undefined } = {
  'draft-2020-12': 'https://json-schema.org/draft/2020-12/schema',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  // An OpenAPI document names the dialect for all of its schemas.
  'openapi-3.0': undefined,
  mcp: undefined,
  'openai-strict': undefined,
};

/** Models read patterns token by token: longer ones than this, which list characters, cost more than they help. */
const MAX_TOOL_PATTERN = 200;

/** What applies to all of a schema. */
interface Context {
  readonly target: string;
  /** For a tool of a language model: clients fill in the idempotency token, and long patterns are left out. */
  readonly isTool: boolean;
  readonly isStrict: boolean;
  readonly omit: readonly string[];
  readonly descriptions: { readonly [path: string]: string };
  /** Whether validation accepts a text as the value of a plan. */
  accepts(plan: Plan, text: string): boolean;
}

/** The JSON Schema of a plan. */
export function jsonSchemaOf(
  plan: ObjectPlan,
  title: string,
  accepts: Context['accepts'],
  options: JsonSchemaOptions = {},
): JsonSchema {
  checkOptions(options, ['target', 'omit', 'descriptions']);
  const { target = 'draft-2020-12', omit = [], descriptions = {} } = options;
  if (!Object.hasOwn(TARGETS, target)) {
    throw new TypeError(`no JSON Schema for ${String(target)}: there are ${Object.keys(TARGETS).join(', ')}`);
  }
  const isStrict = target === 'openai-strict';
  for (const path of omit) {
    if (!fieldsOf(plan).some((field) => field.path === path))
      throw new TypeError(`\`omit\` names ${JSON.stringify(path)}, which is not a member of ${title}`);
  }
  const context = { target, isTool: isStrict || target === 'mcp', isStrict, omit, descriptions, accepts };
  const $schema = TARGETS[target];
  return { ...($schema && { $schema }), title, ...described(plan, '', context) };
}

/** A schema with its description. */
function described(plan: Plan, path: string, context: Context): JsonSchema {
  const texts = [context.descriptions[path]];
  for (const value of plan.values ?? []) {
    const text = context.descriptions[`${path}.${value}`];
    if (text) texts.push(`\`${value}\`: ${text}`);
  }
  const description = texts.filter(Boolean).join('\n');
  return { ...(description && { description }), ...schemaOf(plan, path, context) };
}

function schemaOf(plan: Plan, path: string, context: Context): JsonSchema {
  const { target, isTool, isStrict, accepts } = context;
  switch (plan.type) {
    case 'structure':
      return object(membersOf(plan, path, context), context);
    case 'union': {
      const members = membersOf(plan, path, context);
      return isStrict
        ? { anyOf: members.map(([name, , schema]) => object([[name, true, schema]], context)) }
        : { ...object(members, context), minProperties: 1, maxProperties: 1 };
    }
    case 'list':
      return {
        type: 'array',
        items: described(plan.item, `${path}[]`, context),
        ...limits(plan, 'minItems', 'maxItems'),
      };
    case 'enum':
      return { type: 'string', enum: plan.values?.slice() };
    case 'integer':
    case 'long':
      return { type: 'integer', ...rangeOf(plan, target) };
    case 'boolean':
      return { type: 'boolean' };
    case 'timestamp':
      return { type: 'string', format: 'date-time' };
    default: {
      const pattern = plan.pattern && portablePattern(plan.pattern, (text) => accepts(plan, text));
      return {
        type: 'string',
        ...(isStrict ? {} : limits(plan, 'minLength', 'maxLength')),
        ...(pattern && !(isTool && pattern.length > MAX_TOOL_PATTERN) && { pattern }),
      };
    }
  }
}

type Member = [name: string, isRequired: boolean, schema: JsonSchema];

/** The members of a structure or union, without those that are left out. */
function membersOf(plan: ObjectPlan, above: string, context: Context): Member[] {
  return plan.members.flatMap(([name, flags, member]): Member[] => {
    const path = above ? `${above}.${name}` : name;
    if (context.omit.includes(path) || (context.isTool && flags & IDEMPOTENCY_TOKEN)) return [];
    const schema = described(member, path, context);
    const isRequired = (flags & REQUIRED) !== 0 && !(flags & IDEMPOTENCY_TOKEN);
    return [[name, isRequired, flags & DEPRECATED && !context.isStrict ? { ...schema, deprecated: true } : schema]];
  });
}

/** The schema of an object. With `openai-strict`, every property is required, and `null` stands for one that is absent. */
function object(members: Member[], { isStrict }: Context): JsonSchema {
  const properties = members.map(([name, isRequired, schema]) => [name, isStrict && !isRequired ? nullable(schema) : schema]);
  const required = members.filter(([, isRequired]) => isStrict || isRequired).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length && { required }),
    additionalProperties: false,
  };
}

const nullable = (schema: any): JsonSchema =>
  schema.anyOf
    ? { ...schema, anyOf: [...schema.anyOf, { type: 'null' }] }
    : { ...schema, type: [schema.type, 'null'], ...(schema.enum && { enum: [...schema.enum, null] }) };

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
