// The short way for requests that are valid: proves it here, without crossing
// into the wasm (0.3 µs to gather and encode before a check has begun). It only
// ever says yes: whatever it cannot prove is gathered and judged by the core,
// which also finds the issues. Where the two could differ it does not try.
import { REQUIRED, TOKEN } from './plan.mjs';

/** Older hosts cannot tell lone surrogates at once: there the core judges everything. */
const canTell = typeof String.prototype.isWellFormed === 'function';
/** A longer string goes to the core: a backtracking RegExp is only as good as its input is short. */
const SHORT = 4096;
const ASCII = /^[\0-\x7f]*$/;

/** Whether `value` is surely a valid value of the plan's shape, sent as it is. */
export function holds(value, plan) {
  try {
    return canTell && proves(value, plan.proof ?? (plan.proof = prove(plan)));
  } catch {
    return false;
  }
}

const STRING = 0;
const STRUCTURE = 1;
const UNION = 2;
const LIST = 3;
const ENUM = 4;
const INTEGER = 5;
const BOOLEAN = 6;
const CORE = 7;
const KINDS = { string: STRING, structure: STRUCTURE, union: UNION, list: LIST, enum: ENUM, integer: INTEGER, boolean: BOOLEAN };

/** What proving needs of a shape, ready: kept at the plan. */
function prove(plan) {
  const proof = {
    kind: KINDS[plan.k] ?? CORE,
    min: plan.n ?? 0,
    max: plan.x ?? Infinity,
    names: plan.names,
    index: plan.index,
    members: plan.shapes?.map(prove),
    item: plan.i && prove(plan.i),
    values: plan.v && new Set(plan.v),
    required: 0,
    pattern: undefined,
    ascii: false,
  };
  plan.flags?.forEach((flags, i) => {
    if (flags & REQUIRED && !(flags & TOKEN)) proof.required |= 1 << i;
  });
  if (plan.k === 'integer') {
    proof.min = plan.n ?? -(2 ** 31);
    proof.max = plan.x ?? 2 ** 31 - 1;
  }
  if (plan.p !== undefined) {
    proof.pattern = new RegExp(plan.p, 'u');
    // Which characters are letters changes with Unicode's versions, and hosts have theirs.
    proof.ascii = plan.p.includes('\\p{');
  }
  return proof;
}

function proves(value, proof) {
  switch (proof.kind) {
    case STRING:
      return typeof value === 'string' && provesString(value, proof);
    case ENUM:
      return proof.values.has(value);
    case STRUCTURE:
    case UNION:
      return provesObject(value, proof);
    case LIST: {
      if (!Array.isArray(value) || value.length < proof.min || value.length > Math.min(proof.max, 10_000)) return false;
      for (let i = 0; i < value.length; i++) if (!proves(value[i], proof.item)) return false;
      return true;
    }
    case INTEGER:
      return Number.isInteger(value) && value >= proof.min && value <= proof.max;
    case BOOLEAN:
      return typeof value === 'boolean';
    default:
      return false;
  }
}

function provesString(value, { min, max, pattern, ascii }) {
  const { length } = value;
  // Code points are at least half as many as units; where that leaves a doubt they are counted.
  if (length > max || length > SHORT || length < min) return false;
  if (length < 2 * min && pairs(value) > length - min) return false;
  if (!value.isWellFormed()) return false;
  return pattern === undefined || (pattern.test(value) && (!ascii || ASCII.test(value)));
}

function pairs(value) {
  let count = 0;
  for (let i = 0; i < value.length; i++) if ((value.charCodeAt(i) & 0xfc00) === 0xd800) count += 1;
  return count;
}

function provesObject(value, { kind, names, index, members, required }) {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  const keys = Object.keys(value);
  if (kind === UNION && keys.length !== 1) return false;
  let missing = required;
  let next = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const known = key === names[next] ? next : index.get(key);
    if (known === undefined || !proves(value[key], members[known])) return false;
    missing &= ~(1 << known);
    next = known + 1;
  }
  return missing === 0;
}
