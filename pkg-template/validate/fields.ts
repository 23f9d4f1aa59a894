// @ts-nocheck converted to strict types next
// Form metadata of an operation: one entry for each member, at any depth, in
// declared order. `[]` in a path stands for an item's index.
import { DEPRECATED, REQUIRED, TOKEN } from '../generated/abi.ts';

/** Made once a plan. */
export const fieldsOf = (plan) => (plan.fields ??= membersOf(plan, '', []));

function membersOf(shape, prefix, fields) {
  shape.names.forEach((name, i) => {
    const flags = shape.flags[i];
    addField(shape.shapes[i], prefix ? `${prefix}.${name}` : name, labelOf(name), flags, fields);
  });
  return fields;
}

function addField(shape, path, label, flags, fields) {
  const field = { path, label, kind: shape.k, required: (flags & REQUIRED) !== 0 };
  if (flags & TOKEN) field.idempotencyToken = true;
  if (flags & DEPRECATED) field.deprecated = true;
  if (shape.s) field.sensitive = true;
  if (shape.n !== undefined) field.min = shape.n;
  if (shape.x !== undefined) field.max = shape.x;
  // A least count of characters is never more than that of UTF-16 units, so `min` stands for both.
  if (shape.k === 'string' && shape.x !== undefined) field.maxLength = ASTRAL.test(shape.p ?? '.') ? 2 * shape.x : shape.x;
  if (shape.v) field.values = shape.v.map((value) => ({ value, label: labelOfValue(value) }));
  if (shape.p !== undefined) {
    const pattern = htmlPattern(shape.p);
    if (pattern !== undefined) field.pattern = pattern;
  }
  if (shape.k === 'union') field.alternatives = shape.names.map((name) => ({ name, label: labelOf(name) }));
  fields.push(field);
  if (shape.m) membersOf(shape, path, fields);
  if (shape.i) {
    if (shape.i.m) membersOf(shape.i, `${path}[]`, fields);
    else addField(shape.i, `${path}[]`, label, 0, fields);
  }
}

/** `EmailVerificationCode` as "Email verification code". */
export function labelOf(name) {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(' ');
  const lower = words.map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase())).join(' ');
  return polish(lower);
}

/** `SOFTWARE_PRODUCTS` as "Software products". */
const labelOfValue = (value) =>
  /^[A-Z0-9_]+$/.test(value) ? polish(value.toLowerCase().replaceAll('_', ' ')) : labelOf(value);

/** Words that are not as they are written in names. */
const WORDS = {
  __proto__: null,
  aws: 'AWS',
  url: 'URL',
  id: 'ID',
  ids: 'IDs',
  arn: 'ARN',
  tam: 'TAM',
  serv: 'services',
  electr: 'electronics',
};

function polish(text) {
  const said = text.replace(/\w+/g, (word) => WORDS[word] ?? word);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** What a pattern says if characters beyond U+FFFF may match it: they are two UTF-16 units each. */
const ASTRAL = /\[\^|\\[SPpWD]|\.|u\{/;

/**
 * The pattern for an HTML `pattern` attribute: browsers compile it under the
 * `v` flag, where some characters of a class must be escaped, and match the
 * whole value. Undefined if it cannot be said there.
 */
export function htmlPattern(pattern) {
  const tokens = pattern.match(/\\u\{[^}]*\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\[pP]\{[^}]*\}|\\.|[^]/gu) ?? [];
  let out = '';
  let inClass = false;
  // Whether the token before could begin a range: a dash behind it is then no character.
  let atom = false;
  tokens.forEach((token, i) => {
    if (!inClass) {
      inClass = token === '[';
      atom = false;
      out += token;
    } else if (token === ']') {
      inClass = false;
      out += token;
    } else if (token === '-' && atom && tokens[i + 1] !== ']') {
      // The character behind it ends the range and begins none.
      atom = undefined;
      out += token;
    } else {
      out += MUST_ESCAPE.has(token) && !(token === '^' && tokens[i - 1] === '[') ? `\\${token}` : token;
      atom = atom !== undefined && !/^\\[pPsSdDwW]/.test(token);
    }
  });
  out = out.replace(/^\^/, '').replace(/\$$/, '');
  try {
    new RegExp(`^(?:${out})$`, 'v');
  } catch {
    return undefined;
  }
  return out;
}

/** What the `v` flag reserves inside a class. */
const MUST_ESCAPE = new Set('()[]{}/-|&!#%,:;<=>@`~');
