import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';

export const name = 'typebox';
export const how = 'TypeCompiler; Check is boolean, Errors interprets';

export function make(schema) {
  const compiled = TypeCompiler.Compile(typeOf(schema));
  return {
    check: (value) => compiled.Check(value),
    issues: (value) => (compiled.Check(value) ? undefined : [...compiled.Errors(value)]),
    pathOf: ({ path }) => path.split('/').slice(1),
  };
}

function typeOf(schema) {
  if (schema.enum) return Type.Union(schema.enum.map((value) => Type.Literal(value)));
  if (schema.type === 'object') return objectOf(schema);
  if (schema.type === 'array') {
    const { minItems, maxItems } = schema;
    return Type.Array(typeOf(schema.items), { minItems, maxItems });
  }
  if (schema.type !== 'string') throw new Error(`${schema.type} is not in the requests that are measured`);
  const { minLength, maxLength, pattern } = schema;
  // `pattern` of a String takes no flags, and `\p{…}` needs one.
  return pattern ? Type.RegExp(new RegExp(pattern, 'u'), { minLength, maxLength }) : Type.String({ minLength, maxLength });
}

function objectOf({ properties, required = [], minProperties, maxProperties }) {
  const members = Object.entries(properties).map(([key, member]) => {
    const type = typeOf(member);
    return [key, required.includes(key) ? type : Type.Optional(type)];
  });
  return Type.Object(Object.fromEntries(members), { additionalProperties: false, minProperties, maxProperties });
}
