// @ts-nocheck converted to strict types next
// From the checker's numbers to issues.
import { MAX_ITEMS, STEP_BITS, STEP_ITEM, STEP_MASK, STEP_MEMBER } from '../generated/abi.ts';
import { EXPECTED, FORMATS, ISSUE_CODES, RECEIVED } from '../generated/vocabulary.ts';
import { branded } from '../client/brand.ts';
import { issueNumbers } from '../wasm/core.ts';
import { formatPath } from './path.ts';
import { en, LISTED_VALUES } from '../generated/messages/en.mjs';

/**
 * Makes issues of the last `count` numbers. `above` is the path that the
 * checked value itself has; `keyOf` gives an unknown key by its span.
 */
export function issuesOf(count, plan, messages, above, keyOf) {
  // A copy where user code may run between: it may call into the wasm again, and memory may move.
  const numbers = messages === undefined ? issueNumbers(count) : issueNumbers(count).slice();
  return issuesFrom(numbers, plan, messages, above, keyOf);
}

/** The same of numbers that are nobody else's. */
export function issuesFrom(numbers, plan, messages, above, keyOf) {
  const count = numbers.length;
  const issues = [];
  for (let i = 0; i < count; ) {
    const rule = numbers[i];
    const code = ISSUE_CODES[rule];
    const detail = numbers[i + 1];
    const steps = numbers[i + 2];
    const path = above === undefined ? [] : above.slice();
    let shape = plan;
    for (let step = i + 2 + steps; step > i + 2; step--) {
      const kind = numbers[step] & STEP_MASK;
      const value = numbers[step] >>> STEP_BITS;
      if (kind === STEP_MEMBER) {
        path.push(shape.names[value]);
        shape = shape.shapes[value];
      } else if (kind === STEP_ITEM) {
        path.push(value);
        shape = shape.i;
      } else {
        path.push(keyOf(value));
      }
    }
    const params = paramsOf(code, shape, detail);
    const made = { code, path, message: '', params };
    made.message = messages === undefined ? english(rule, code, shape, detail, params) : messageOf(made, messages);
    issues.push(made);
    i += 3 + steps;
  }
  return issues;
}

/** The English message. Most are the same as the last time: kept at the shape. */
function english(rule, code, shape, detail, params) {
  const said = (shape.said ??= []);
  const last = said[rule];
  if (last !== undefined && last.detail === detail) return last.message;
  const message = fill(en[variantOf(code, params)], params);
  said[rule] = { detail, message };
  return message;
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
      return { values: shape.v };
    case 'union':
      return { members: shape.names, present: shape.names.filter((_, i) => (detail >>> i) & 1) };
    case 'length': {
      const [max, unit] = shape.i ? [shape.x ?? MAX_ITEMS, 'items'] : [shape.x, 'characters'];
      if (shape.n === undefined) return { max, actual: detail, unit };
      return max === undefined ? { min: shape.n, actual: detail, unit } : { min: shape.n, max, actual: detail, unit };
    }
    case 'pattern':
      return { pattern: shape.p };
    case 'range':
      if (shape.n === undefined) return { max: shape.x };
      return shape.x === undefined ? { min: shape.n } : { min: shape.n, max: shape.x };
    default:
      return {};
  }
}

/** The message of an issue: the caller's own template or function first, then English. */
function messageOf(made, messages) {
  const variant = variantOf(made.code, made.params);
  let template;
  if (typeof messages === 'function') template = messages(made);
  else if (messages) template = messages[variant] ?? messages[made.code];
  if (typeof template === 'function') template = template(made);
  return fill(String(template ?? en[variant] ?? ''), made.params);
}

/** Templates cut at their places: text, name, text, name … */
const cut = new Map();

function fill(template, params) {
  let parts = cut.get(template);
  if (parts === undefined) {
    parts = template.split(/\{(\w+)\}/);
    // A caller's function may give a new text each time: those are not worth keeping.
    if (cut.size < 100) cut.set(template, parts);
  }
  let message = parts[0];
  for (let i = 1; i < parts.length; i += 2) {
    const name = parts[i];
    const value = name === 'count' ? (params.values ?? params.members)?.length : params[name];
    message += (value === undefined ? `{${name}}` : Array.isArray(value) ? value.join(', ') : value) + parts[i + 1];
  }
  return message;
}

// The same choice as `variant` in src/message.rs.
function variantOf(code, params) {
  if (code === 'length') return lengthVariant(params);
  if (code === 'range' && params.max === undefined) return 'range.min';
  if (code === 'range' && params.min === undefined) return 'range.max';
  return code === 'enum' && params.values.length > LISTED_VALUES ? 'enum.many' : code;
}

function lengthVariant({ min, max, actual }) {
  if (min === 1 && actual === 0) return 'length.empty';
  if (max === undefined) return 'length.min';
  if (min === max) return 'length.exact';
  return min ? 'length' : 'length.max';
}

/** A request that breaks rules; all of them are in `issues`. */
export const ValidationError = /* @__PURE__ */ branded(
  class extends Error {
    constructor(issues, what = 'The request') {
      const shown = issues.slice(0, 5).map((one) => `${formatPath(one.path) || what} ${one.message}`);
      const more = issues.length > 5 ? `; and ${issues.length - 5} more` : '';
      super(`${what} is not valid: ${shown.join('; ')}${more}`);
      Object.defineProperty(this, 'name', { value: 'ValidationError', configurable: true, writable: true });
      this.issues = issues;
    }
  },
  'ValidationError',
);
