import * as v from 'valibot';

export const name = 'valibot';
export const how = 'safeParse of strict objects';

export function make(schema) {
  const compiled = typeOf(schema);
  return {
    check: (value) => v.safeParse(compiled, value).success,
    issues: (value) => v.safeParse(compiled, value).issues,
    pathOf: ({ path = [] }) => path.map(({ key }) => key),
  };
}

function typeOf(schema) {
  if (schema.enum) return v.picklist(schema.enum);
  if (schema.type === 'object') return objectOf(schema);
  const rules = [];
  if (schema.type === 'array') {
    if (schema.minItems) rules.push(v.minLength(schema.minItems));
    if (schema.maxItems !== undefined) rules.push(v.maxLength(schema.maxItems));
    return piped(v.array(typeOf(schema.items)), rules);
  }
  if (schema.type !== 'string') throw new Error(`${schema.type} is not in the requests that are measured`);
  if (schema.minLength) rules.push(v.minLength(schema.minLength));
  if (schema.maxLength !== undefined) rules.push(v.maxLength(schema.maxLength));
  if (schema.pattern) rules.push(v.regex(new RegExp(schema.pattern, 'u')));
  return piped(v.string(), rules);
}

const piped = (type, rules) => (rules.length ? v.pipe(type, ...rules) : type);

function objectOf({ properties, required = [], maxProperties }) {
  const members = Object.entries(properties).map(([key, member]) => {
    const type = typeOf(member);
    return [key, required.includes(key) ? type : v.optional(type)];
  });
  const object = v.strictObject(Object.fromEntries(members));
  return maxProperties === 1
    ? v.pipe(
        object,
        v.check((value) => Object.keys(value).length === 1),
      )
    : object;
}
