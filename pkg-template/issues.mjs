// From the checker's numbers to issues.
import { branded } from './brand.mjs';
import { issueNumbers, outText, spanText } from './engine.mjs';
import { en, LISTED_VALUES } from './messages/en.mjs';

// As src/issue.rs and src/tape/mod.rs number them.
const CODES = ['required', 'unknown', 'type', 'format', 'enum', 'union', 'length', 'pattern', 'range'];
const RECEIVED = [
  'null', 'undefined', 'boolean', 'number', 'bigint', 'string', 'symbol', 'function', 'array', 'object', 'date', 'map',
  'set', 'binary', 'unreadable',
];
const EXPECTED = { structure: 'object', union: 'object', list: 'array', enum: 'string' };
const MAX_ITEMS = 1 << 20;

/** What a `format` issue expects, by its detail. */
const FORMATS = ['an RFC 3339 date-time', 'well-formed Unicode, without lone surrogates'];

/**
 * Makes issues of the last `count` numbers. `above` is the path that the
 * checked value itself has; `keyOf` gives an unknown key by its span.
 */
export function issuesOf(count, plan, messages, above = [], keyOf = spanText) {
  // A copy: making a message may call into the wasm again, and memory may move.
  const numbers = issueNumbers(count).slice();
  const issues = [];
  for (let i = 0; i < count; ) {
    const code = CODES[numbers[i]];
    const detail = numbers[i + 1];
    const steps = numbers[i + 2];
    const path = above.slice();
    let shape = plan;
    for (let step = i + 2 + steps; step > i + 2; step--) {
      const kind = numbers[step] & 3;
      const value = numbers[step] >>> 2;
      if (kind === 0) {
        path.push(shape.names[value]);
        shape = shape.shapes[value];
      } else if (kind === 1) {
        path.push(value);
        shape = shape.i;
      } else {
        path.push(keyOf(value));
      }
    }
    issues.push(issue(code, path, paramsOf(code, shape, detail), messages));
    i += 3 + steps;
  }
  return issues;
}

/** One issue with its message. */
export function issue(code, path, params, messages) {
  const made = { code, path, message: '', params };
  made.message = messageOf(made, messages);
  return made;
}

function paramsOf(code, shape, detail) {
  switch (code) {
    case 'type':
      return { expected: EXPECTED[shape.k] ?? shape.k, received: RECEIVED[detail] };
    case 'format':
      return { expected: FORMATS[detail] };
    case 'enum':
      return { values: shape.v.slice() };
    case 'union':
      return { members: shape.names.slice(), present: shape.names.filter((_, i) => (detail >>> i) & 1) };
    case 'length':
      return {
        ...limits(shape.n, shape.i ? shape.x ?? MAX_ITEMS : shape.x),
        actual: detail,
        unit: shape.i ? 'items' : 'characters',
      };
    case 'pattern':
      return { pattern: shape.p };
    case 'range':
      return limits(shape.n, shape.x);
    default:
      return {};
  }
}

function limits(min, max) {
  const params = {};
  if (min !== undefined) params.min = min;
  if (max !== undefined) params.max = max;
  return params;
}

/** The message of an issue: the caller's own template or function first, then English. */
function messageOf(made, messages) {
  const variant = variantOf(made);
  let template;
  if (typeof messages === 'function') template = messages(made);
  else if (messages) template = messages[variant] ?? messages[made.code];
  if (typeof template === 'function') template = template(made);
  return fill(template ?? en[variant] ?? en[made.code] ?? '', made.params);
}

function fill(template, params) {
  return String(template).replace(/\{(\w+)\}/g, (whole, name) => {
    const value = name === 'count' ? (params.values ?? params.members)?.length : params[name];
    return value === undefined ? whole : Array.isArray(value) ? value.join(', ') : String(value);
  });
}

// The same choice as `variant` in src/message.rs.
function variantOf({ code, params: { min, max, actual, values } }) {
  if (code === 'length') {
    if (min === 1 && actual === 0) return 'length.empty';
    if (max === undefined) return 'length.min';
    if (min === max) return 'length.exact';
    return min ? 'length' : 'length.max';
  }
  if (code === 'range' && max === undefined) return 'range.min';
  if (code === 'range' && min === undefined) return 'range.max';
  return code === 'enum' && values.length > LISTED_VALUES ? 'enum.many' : code;
}

/** The one issue of text that is not JSON, after `checkJson` said so. */
export function jsonIssue(messages) {
  const [offset, length] = issueNumbers(2);
  return issue('json', [], { offset, expected: outText(0, length) }, messages);
}

/** A request that breaks rules; all of them are in `issues`. */
export const ValidationError = /* @__PURE__ */ branded(
  class extends Error {
    constructor(issues, what = 'The request') {
      const shown = issues.slice(0, 5).map((one) => `${nameOf(one.path) || what} ${one.message}`);
      const more = issues.length > 5 ? `; and ${issues.length - 5} more` : '';
      super(`${what} is not valid: ${shown.join('; ')}${more}`);
      Object.defineProperty(this, 'name', { value: 'ValidationError', configurable: true, writable: true });
      this.issues = issues;
    }
  },
  'ValidationError',
);

/** A path as an input is named in a form: `Tags[3].Key`. */
export function nameOf(path) {
  return path.reduce((name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${step}` : step), '');
}

/** A form's input name as a path. */
export function pathOf(name) {
  const path = [];
  for (const [, key, index] of String(name).matchAll(/([^.[\]]+)|\[(\d+)\]/g)) path.push(index === undefined ? key : Number(index));
  return path;
}
