import { type as typed } from 'arktype';

// Its types need a schema that the compiler knows; this one comes from JSON Schema.
const type = /** @type {any} */ (typed);

export const name = 'arktype';
export const how = 'compiled in place; allows and issues';

export function make(schema) {
  const compiled = typeOf(schema);
  return {
    check: (value) => compiled.allows(value),
    issues(value) {
      const out = compiled(value);
      return out instanceof type.errors ? [...out] : undefined;
    },
    pathOf: ({ path }) => [...path],
  };
}

function typeOf(schema) {
  if (schema.enum) return type.enumerated(...schema.enum);
  if (schema.type === 'object') return objectOf(schema);
  if (schema.type === 'array') {
    let list = typeOf(schema.items).array();
    if (schema.minItems) list = list.atLeastLength(schema.minItems);
    return schema.maxItems === undefined ? list : list.atMostLength(schema.maxItems);
  }
  if (schema.type !== 'string') throw new Error(`${schema.type} is not in the requests that are measured`);
  let string = type.string;
  if (schema.minLength) string = string.atLeastLength(schema.minLength);
  if (schema.maxLength !== undefined) string = string.atMostLength(schema.maxLength);
  return schema.pattern ? string.and(new RegExp(schema.pattern, 'u')) : string;
}

function objectOf({ properties, required = [], maxProperties }) {
  const members = Object.entries(properties).map(([key, member]) => [required.includes(key) ? key : `${key}?`, typeOf(member)]);
  const object = type({ '+': 'reject', ...Object.fromEntries(members) });
  return maxProperties === 1
    ? object.narrow((value, context) => Object.keys(value).length === 1 || context.mustBe('an object with one member'))
    : object;
}
