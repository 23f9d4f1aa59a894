import * as z from 'zod';

export const name = 'zod';
export const how = 'safeParse of strict objects';

export function make(schema) {
  const compiled = typeOf(schema);
  return {
    check: (value) => compiled.safeParse(value).success,
    issues: (value) => compiled.safeParse(value).error?.issues,
    // One issue reports all unknown keys; the first is enough here.
    pathOf: ({ path, keys }) => (keys ? [...path, keys[0]] : path),
  };
}

function typeOf(schema) {
  if (schema.enum) return z.enum(schema.enum);
  if (schema.type === 'object') return objectOf(schema);
  if (schema.type === 'array') {
    let list = z.array(typeOf(schema.items));
    if (schema.minItems) list = list.min(schema.minItems);
    return schema.maxItems === undefined ? list : list.max(schema.maxItems);
  }
  if (schema.type !== 'string') throw new Error(`${schema.type} is not in the requests that are measured`);
  let string = z.string();
  if (schema.minLength) string = string.min(schema.minLength);
  if (schema.maxLength !== undefined) string = string.max(schema.maxLength);
  return schema.pattern ? string.regex(new RegExp(schema.pattern, 'u')) : string;
}

function objectOf({ properties, required = [], maxProperties }) {
  const members = Object.entries(properties).map(([key, member]) => {
    const type = typeOf(member);
    return [key, required.includes(key) ? type : type.optional()];
  });
  const object = z.strictObject(Object.fromEntries(members));
  return maxProperties === 1 ? object.refine((value) => Object.keys(value).length === 1) : object;
}
