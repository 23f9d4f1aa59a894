// A second implementation of the rules: a plain walk over the Smithy JSON AST, slow and obvious, written without looking at
// the first so that the two do not share a mistake.
import { types } from 'node:util';
import { isDateTime } from './date-time.mjs';
import { enumValues, inputOf, isRequired, shapeOf, trait } from './model.mjs';
import { withUnassigned } from './pattern.mjs';

/** The issues that a request must have, in order: `[{ code, path }]`. */
export function expectedIssues(model, operationName, value) {
  const issues = [];
  check(model, inputOf(model, operationName), value, [], (code, path) => issues.push({ code, path }));
  return issues;
}

function check(model, member, value, path, report) {
  const shape = shapeOf(model, member.target);
  const code = ownIssue(shape, member, value);
  if (code) report(code, path);
  // A value of the wrong type has no contents to check.
  if (code === 'type') return;
  if (shape.type === 'list') checkItems(model, shape, value, path, report);
  if (shape.type === 'map') checkEntries(model, shape, value, path, report);
  if (shape.type === 'structure' || shape.type === 'union') checkMembers(model, shape, value, path, report);
}

// One rule on each line, in order; the first that is violated is the issue.
function ownIssue(shape, member, value) {
  if (!hasType(shape, value)) return 'type';
  if (typeof value === 'string' && !value.isWellFormed()) return 'format';
  if (shape.type === 'timestamp' && !isTimestamp(value)) return 'format';
  if (shape.type === 'enum' && !enumValues(shape).includes(value)) return 'enum';
  if (shape.type === 'union' && presentMembers(shape, value).length !== 1) return 'union';
  if (!within(lengthOf(shape, value), trait(shape, member, 'length'))) return 'length';
  if (shape.type === 'string' && !matches(value, trait(shape, member, 'pattern'))) return 'pattern';
  if (!within(value, trait(shape, member, 'range'))) return 'range';
  return undefined;
}

function hasType(shape, value) {
  switch (shape.type) {
    case 'string':
    case 'enum':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return isWhole(value, 32n);
    case 'long':
      return isWhole(value, 64n);
    case 'timestamp':
      return typeof value === 'string' || types.isDate(value);
    case 'list':
      return isList(value) && typeof read(value, 'length') === 'number';
    case 'structure':
    case 'union':
    case 'map':
      return isObject(value) && keysOf(value) !== UNREADABLE;
    default:
      throw new Error(`the oracle has no reading of the type ${shape.type}`);
  }
}

function isWhole(value, bits) {
  if (typeof value === 'number') return Number.isInteger(value) && isWhole(BigInt(value), bits);
  if (typeof value !== 'bigint') return false;
  return value >= -(2n ** (bits - 1n)) && value < 2n ** (bits - 1n);
}

function isTimestamp(value) {
  if (typeof value === 'string') return isDateTime(value);
  const time = Date.prototype.getTime.call(value);
  // `toISOString` writes years outside 0000 to 9999 with a sign, which RFC 3339 has not.
  return !Number.isNaN(time) && isDateTime(new Date(time).toISOString());
}

function lengthOf(shape, value) {
  if (shape.type === 'string') return codePoints(value);
  if (shape.type === 'list') return value.length;
  if (shape.type === 'map') return keysOf(value).length;
  return undefined;
}

function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

const within = (number, limits) =>
  limits === undefined || !(number < (limits.min ?? -Infinity) || number > (limits.max ?? Infinity));

const matches = (text, pattern) => pattern === undefined || new RegExp(`^(?:${withUnassigned(pattern)})$`, 'u').test(text);

function checkItems(model, shape, list, path, report) {
  for (let index = 0; index < list.length; index += 1) {
    check(model, shape.member, read(list, index), [...path, index], report);
  }
}

function checkEntries(model, shape, map, path, report) {
  for (const key of keysOf(map)) {
    const value = read(map, key);
    if (!isAbsent(value)) check(model, shape.value, value, [...path, key], report);
  }
}

function checkMembers(model, shape, object, path, report) {
  const members = new Map(Object.entries(shape.members));
  for (const [name, member] of members) {
    const value = own(object, name);
    if (!isAbsent(value)) check(model, member, value, [...path, name], report);
    else if (shape.type === 'structure' && isRequired(member)) report('required', [...path, name]);
  }
  for (const key of keysOf(object)) {
    if (!members.has(key) && !isAbsent(read(object, key))) report('unknown', [...path, key]);
  }
}

const presentMembers = (shape, union) => Object.keys(shape.members).filter((name) => !isAbsent(own(union, name)));

// How JavaScript values are looked at. Nothing below throws, whatever comes in.

// A symbol is of no type that a shape needs: what cannot be read is of the wrong type.
const UNREADABLE = Symbol('unreadable');

const isAbsent = (value) => value === undefined || value === null;

const attempt = (look) => {
  try {
    return look();
  } catch {
    return UNREADABLE;
  }
};

const read = (object, key) => attempt(() => object[key]);
const keysOf = (object) => attempt(() => Object.keys(object));

/** The value of an own enumerable member; inherited and hidden ones are absent. */
const own = (object, name) =>
  attempt(() => (Object.prototype.propertyIsEnumerable.call(object, name) ? object[name] : undefined));

const isList = (value) => attempt(() => Array.isArray(value)) === true;

function isObject(value) {
  if (typeof value !== 'object' || value === null) return false;
  if (attempt(() => Array.isArray(value)) !== false) return false;
  // These hold their content where keys do not show it. Brand checks, as proxies cannot trap them.
  return !(
    types.isMap(value) ||
    types.isSet(value) ||
    types.isWeakMap(value) ||
    types.isWeakSet(value) ||
    types.isAnyArrayBuffer(value) ||
    ArrayBuffer.isView(value) ||
    types.isDate(value) ||
    types.isRegExp(value) ||
    types.isBoxedPrimitive(value) ||
    types.isPromise(value)
  );
}
