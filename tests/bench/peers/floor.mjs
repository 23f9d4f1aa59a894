// The floor: what straight-line JavaScript costs that is written for one operation. It is generated from the schema, keeps every
// rule for values from JSON, and first only decides whether a request is valid: an invalid one is walked again for its issues.
import { isDateTime } from '../../oracle/date-time.mjs';
import { models } from '../../oracle/model.mjs';
import { withUnassigned } from '../../oracle/pattern.mjs';

export const name = 'generated JavaScript';
export const how = 'straight-line checks, the floor';

export function make(schema) {
  const check = compile(schema, false);
  const all = compile(schema, true);
  return {
    check,
    issues: (value) => (check(value) ? undefined : all(value)),
    pathOf: ({ path }) => path,
  };
}

function compile(schema, collecting) {
  const writer = new Writer(collecting);
  writer.value(schema, 'value', []);
  const end = collecting ? 'return issues;' : 'return true;';
  const body = `${collecting ? 'const issues = [];\n' : ''}${writer.code.join('\n')}\n${end}`;
  const create = new Function('patterns', 'points', 'isDateTime', `return function (value) {\n${body}\n}`);
  return create(writer.patterns, points, isDateTime);
}

/** A pattern without its classes. */
const frame = (pattern) => pattern.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, '');

/** The patterns with properties as the model has them: beyond U+FFFF, those of schemas accept more. */
const exact = new Map(
  Object.values(models)
    .flatMap(({ shapes }) => Object.values(shapes))
    .map(({ traits }) => traits?.['smithy.api#pattern'] ?? '')
    .filter((pattern) => pattern.includes('\\p{'))
    .map((pattern) => [frame(pattern), pattern]),
);
const exactPattern = (pattern) => (/[^ -~]/.test(pattern) ? (exact.get(frame(pattern)) ?? pattern) : pattern);

/** Code points of a string. */
function points(text) {
  let count = text.length;
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) count--;
  return count;
}

class Writer {
  code = [];
  patterns = [];
  #names = 0;

  constructor(collecting) {
    this.collecting = collecting;
  }

  #name() {
    return `v${this.#names++}`;
  }

  /** `path` has source text: quoted keys, and variables for indexes. */
  #problem(code, path, message) {
    if (!this.collecting) return 'return false;';
    return `issues.push({ code: '${code}', path: [${path.join(', ')}], message: ${JSON.stringify(message)} });`;
  }

  value(schema, at, path) {
    if (schema.enum) this.#enum(schema, at, path);
    else if (schema.type === 'object') this.#object(schema, at, path);
    else if (schema.type === 'array') this.#array(schema, at, path);
    else if (schema.type === 'string') this.#string(schema, at, path);
    else throw new Error(`${schema.type} is not in the requests that are measured`);
  }

  #enum(schema, at, path) {
    const cases = schema.enum.map((value) => `case ${JSON.stringify(value)}:`).join(' ');
    const list = `must be one of ${schema.enum.join(', ')}`;
    const rules = [
      `if (typeof ${at} !== 'string') { ${this.#problem('type', path, 'must be a string')} }`,
      `if (!${at}.isWellFormed()) { ${this.#problem('format', path, 'must be well-formed')} }`,
      `{ ${this.#problem('enum', path, list)} }`,
    ];
    const wrong = this.collecting ? rules.join(' else ') : 'return false;';
    this.code.push(`switch (${at}) { ${cases} break; default: ${wrong} }`);
  }

  #string(schema, at, path) {
    const { minLength = 0, maxLength, pattern, format } = schema;
    const rules = [
      [`typeof ${at} !== 'string'`, 'type', 'must be a string'],
      [`!${at}.isWellFormed()`, 'format', 'must be well-formed'],
    ];
    if (format === 'date-time') rules.push([`!isDateTime(${at})`, 'format', 'must be a date-time']);
    const length = `must have ${minLength} to ${maxLength} characters`;
    // Code units limit the number of code points from both sides, so that counting is rarely needed.
    const wrong = [];
    if (minLength > 0)
      wrong.push(`${at}.length < ${minLength} || ${at}.length < ${2 * minLength} && points(${at}) < ${minLength}`);
    if (maxLength !== undefined)
      wrong.push(`${at}.length > ${maxLength} && (${at}.length > ${2 * maxLength} || points(${at}) > ${maxLength})`);
    if (wrong.length) rules.push([wrong.join(' || '), 'length', length]);
    if (pattern) {
      const index = this.patterns.push(new RegExp(withUnassigned(exactPattern(pattern)), 'u')) - 1;
      rules.push([`!patterns[${index}].test(${at})`, 'pattern', `must match ${pattern}`]);
    }
    this.code.push(
      rules.map(([test, code, message]) => `if (${test}) { ${this.#problem(code, path, message)} }`).join(' else '),
    );
  }

  #array({ items, minItems = 0, maxItems = 1_048_576 }, at, path) {
    const index = this.#name();
    const item = this.#name();
    this.code.push(`if (!Array.isArray(${at})) { ${this.#problem('type', path, 'must be an array')} } else {`);
    this.code.push(
      `if (${at}.length < ${minItems} || ${at}.length > ${maxItems}) { ${this.#problem('length', path, `must have ${minItems} to ${maxItems} items`)} }`,
    );
    this.code.push(`for (let ${index} = 0; ${index} < ${at}.length; ${index}++) { const ${item} = ${at}[${index}];`);
    this.value(items, item, [...path, index]);
    this.code.push('} }');
  }

  #object({ properties, required = [], maxProperties }, at, path) {
    const names = Object.keys(properties);
    const key = this.#name();
    this.code.push(
      `if (typeof ${at} !== 'object' || ${at} === null || Array.isArray(${at})) { ${this.#problem('type', path, 'must be an object')} } else {`,
    );
    if (maxProperties === 1) {
      const present = names.map((member) => `(${at}.${member} == null ? 0 : 1)`).join(' + ');
      this.code.push(
        `if (${present} !== 1) { ${this.#problem('union', path, `must have exactly one of ${names.join(', ')}`)} }`,
      );
    }
    for (const member of names) {
      const value = this.#name();
      const inside = [...path, JSON.stringify(member)];
      this.code.push(`const ${value} = ${at}.${member};`);
      if (required.includes(member)) {
        this.code.push(
          `if (${value} === undefined || ${value} === null) { ${this.#problem('required', inside, 'is required')} } else {`,
        );
      } else this.code.push(`if (${value} !== undefined && ${value} !== null) {`);
      this.value(properties[member], value, inside);
      this.code.push('}');
    }
    const cases = names.map((member) => `case ${JSON.stringify(member)}:`).join(' ');
    const unknown = `if (${at}[${key}] != null) { ${this.#problem('unknown', [...path, key], 'is not known')} }`;
    // JSON has only own keys, and `for in` over a plain object allocates no array.
    this.code.push(`for (const ${key} in ${at}) { switch (${key}) { ${cases} break; default: ${unknown} } } }`);
  }
}
