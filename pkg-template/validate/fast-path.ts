// @ts-nocheck converted to strict types next
// Proves values valid here, where crossing into the wasm would cost as much as
// the whole proof. It only ever says yes: whatever it cannot prove is judged by
// the core, which also finds the issues. Where the two could differ it does not
// try.
import { REQUIRED, TOKEN } from '../generated/abi.ts';

/** A longer string goes to the core: a backtracking RegExp is only as good as its input is short. */
const SHORT = 4096;
/** Up to here a look at each character is quicker than a call of the RegExp. */
const BRIEF = 20;

/** Whether `value` is surely a valid value of the plan's shape, sent as it is. */
export function holds(value, plan) {
  try {
    return canProve() && proves(value, proofOf(plan));
  } catch {
    return false;
  }
}

/** Not where somebody gave all objects an enumerable property: `for in` would find it in every request. */
export function canProve() {
  for (const _ in NONE) return false;
  return true;
}
const NONE = {};

/** What proving needs of a shape, ready: kept at the plan and at those inside it. */
export const proofOf = (plan) => plan.proof ?? prove(plan);

const STRING = 0;
const STRUCTURE = 1;
const UNION = 2;
const LIST = 3;
const ENUM = 4;
const INTEGER = 5;
const BOOLEAN = 6;
const CORE = 7;
const KINDS = {
  string: STRING,
  structure: STRUCTURE,
  union: UNION,
  list: LIST,
  enum: ENUM,
  integer: INTEGER,
  boolean: BOOLEAN,
};

function prove(plan, name, bit = 0) {
  const proof = {
    kind: KINDS[plan.k] ?? CORE,
    min: plan.n ?? 0,
    max: plan.x ?? Infinity,
    pattern: undefined,
    ascii: undefined,
    values: plan.v && new Set(plan.v),
    item: plan.i && prove(plan.i),
    // Of a structure: its first member, all of them by name, and the bits of those that must be there.
    first: undefined,
    members: undefined,
    required: 0,
    // Of a member: its name and bit, and which one is declared after it.
    name,
    bit,
    next: undefined,
  };
  plan.proof = proof;
  if (plan.names) proveMembers(plan, proof);
  if (plan.k === 'integer') {
    proof.min = plan.n ?? -(2 ** 31);
    proof.max = plan.x ?? 2 ** 31 - 1;
  }
  if (proof.kind === STRING) provePattern(plan.p ?? '^[^]*$', proof);
  return proof;
}

function proveMembers({ names, shapes, flags }, proof) {
  const members = names.map((name, i) => prove(shapes[i], name, 1 << i));
  for (const [i, member] of members.entries()) {
    member.next = members[i + 1] ?? NOBODY;
    if (flags[i] & REQUIRED && !(flags[i] & TOKEN)) proof.required |= member.bit;
  }
  proof.first = members[0] ?? NOBODY;
  proof.members = new Map(members.map((member) => [member.name, member]));
}

const NOBODY = { name: undefined };

/**
 * Which characters are letters changes with Unicode's versions, and hosts have
 * theirs: of `\p{…}` only alphabets that were complete long ago. What uses
 * others is for the core.
 */
const SETTLED = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁЀ-ҁא-תء-يก-ะぁ-ゖァ-ヺ一-龥가-힣',
  N: '0-9²³¹¼-¾',
  Z: ' \u00a0\u2000-\u200a\u3000',
};

function provePattern(source, proof) {
  const settled = source.replace(/\\p\{(\w+)\}/g, (all, name) => SETTLED[name] ?? all);
  if (settled.includes('\\p')) {
    proof.kind = CORE;
    return;
  }
  // A class of what it is not, or of no spaces, would take a lone surrogate, which cannot be sent.
  const open = /\[\^|\\[SWD]|\./.test(settled);
  proof.pattern = new RegExp(open ? settled.replace('^', '^(?![^]*[\\ud800-\\udfff])') : settled, 'u');
  const [, one] = /^\^\(?(\[(?:\\.|[^\]\\])*\])[*+]\)?\$$/.exec(settled) ?? [];
  if (one === undefined) return;
  // Any number of one kind of character: a table says which of ASCII are.
  proof.ascii = new Uint8Array(128);
  for (const char of ASCII.match(new RegExp(one, 'gu')) ?? []) proof.ascii[char.charCodeAt(0)] = 1;
}

const ASCII = /* @__PURE__ */ String.fromCharCode(...Array(128).keys());

/** Whether a value is proven; may throw where reading the value does. */
export function proves(value, proof) {
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
  if (length > max || length > SHORT || length < min) return false;
  if (ascii !== undefined && length <= BRIEF && length > 0) {
    let i = 0;
    while (i < length && ascii[value.charCodeAt(i)] === 1) i++;
    if (i === length) return true;
  }
  // Code points are at least half as many as units; where that leaves a doubt they are counted.
  if (length < 2 * min && pairs(value) > length - min) return false;
  return pattern.test(value);
}

function pairs(value) {
  let count = 0;
  for (let i = 0; i < value.length; i++) if ((value.charCodeAt(i) & 0xfc00) === 0xd800) count += 1;
  return count;
}

function provesObject(value, { kind, first, members, required }) {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  let missing = required;
  let count = 0;
  // Keys mostly come in declared order: comparing with the next name saves looking most of them up.
  let member = first;
  for (const key in value) {
    if (key !== member.name) {
      member = members.get(key);
      if (member === undefined) return false;
    }
    if (!proves(value[key], member)) return false;
    missing &= ~member.bit;
    member = member.next;
    count += 1;
  }
  return missing === 0 && (kind !== UNION || count === 1);
}
