// The fast path: accepts most valid requests in JavaScript, where crossing into WebAssembly would cost as much as the whole
// check. It can only accept a request. Whatever it does not accept goes to the core, which also finds the issues; and it does
// not accept anything that the two could judge differently.
import { IDEMPOTENCY_TOKEN, REQUIRED } from '../generated/abi.ts';
import type { Matcher } from './matcher.ts';
import type { ObjectPlan, Plan } from './plan.ts';

/** Longer strings go to the core: a backtracking RegExp may take too long over them. */
const REGEXP_MAX_LENGTH = 4096;
/** Up to this length, looking each character up in a table is faster than a RegExp. */
const TABLE_MAX_LENGTH = 20;
/** Longer lists go to the core: crossing costs little beside the check, and an issue near the end would make it read all twice. */
const LIST_MAX_LENGTH = 10_000;

const STRING = 0;
const STRUCTURE = 1;
const UNION = 2;
const LIST = 3;
const ENUM = 4;
const INTEGER = 5;
const BOOLEAN = 6;
const CORE = 7;
const KINDS: { readonly [type: string]: number } = {
  string: STRING,
  structure: STRUCTURE,
  union: UNION,
  list: LIST,
  enum: ENUM,
  integer: INTEGER,
  boolean: BOOLEAN,
};

/** Whether `value` is certainly a valid value of the plan's shape, and sent as it is. */
export function isSurelyValid(value: unknown, plan: Plan): boolean {
  try {
    return isFastPathAllowed() && matches(value, matcherOf(plan));
  } catch {
    return false;
  }
}

/** False if a program has given all objects an enumerable property: `for in` would find it in every request. */
export function isFastPathAllowed(): boolean {
  for (const _ in EMPTY) return false;
  return true;
}
const EMPTY = {};

/** The matcher of a plan, made on first use together with those of the plans inside it. */
export const matcherOf = (plan: Plan): Matcher => plan.matcher ?? createMatcher(plan);

function createMatcher(plan: Plan, name?: string, bit = 0): Matcher {
  // Matchers of every kind have one layout, which keeps reading them fast; what a kind does not have is undefined.
  const matcher = {
    kind: KINDS[plan.type] ?? CORE,
    min: plan.min ?? 0,
    max: plan.max ?? Infinity,
    pattern: undefined,
    ascii: undefined,
    values: plan.values && new Set(plan.values),
    item: plan.item && createMatcher(plan.item),
    first: undefined,
    members: undefined,
    required: 0,
    name,
    bit,
    next: undefined,
  } as unknown as Matcher;
  plan.matcher = matcher;
  if (plan.names) addMembers(plan, matcher);
  if (plan.type === 'integer') {
    matcher.min = plan.min ?? -(2 ** 31);
    matcher.max = plan.max ?? 2 ** 31 - 1;
  }
  if (matcher.kind === STRING) addPattern(plan.pattern ?? '^[^]*$', matcher);
  return matcher;
}

function addMembers(plan: ObjectPlan, matcher: Matcher): void {
  const members = plan.members.map(([name, , member], i) => createMatcher(member, name, 1 << i));
  for (const [i, member] of members.entries()) {
    member.next = members[i + 1] ?? END_OF_MEMBERS;
    const flags = plan.flags[i] as number;
    if (flags & REQUIRED && !(flags & IDEMPOTENCY_TOKEN)) matcher.required |= member.bit;
  }
  matcher.first = members[0] ?? END_OF_MEMBERS;
  matcher.members = new Map(members.map((member) => [member.name as string, member]));
}

/** Follows the last member; only its name is read, which no key equals. */
const END_OF_MEMBERS = { name: undefined } as Matcher;

/**
 * `\p{…}` grows with Unicode, and hosts know different versions of it. It is replaced by ranges that were complete long ago,
 * on which every host agrees. Patterns with other classes are left to the core, and so are negated classes with a property:
 * fewer characters inside would make such a class accept more.
 */
const STABLE_CLASSES: { readonly [name: string]: string } = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ˁЀ-ҁא-תء-يก-ะぁ-ゖァ-ヺ一-龥가-힣',
  N: '0-9²³¹¼-¾',
  Z: ' \u00a0\u2000-\u200a\u3000',
};

function addPattern(source: string, matcher: Matcher): void {
  const stable = source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{\w+\}/g, (part) => {
    if (part.startsWith('[^')) return part;
    const ranges = part.replace(/\\p\{(\w+)\}/g, (all, name) => STABLE_CLASSES[name] ?? all);
    return part.startsWith('[') || ranges === part ? ranges : `[${ranges}]`;
  });
  if (stable.includes('\\p')) {
    matcher.kind = CORE;
    return;
  }
  // `[^…]`, `\S` and the like would accept a lone surrogate, which cannot be sent.
  const isOpen = /\[\^|\\[SWD]|\./.test(stable);
  matcher.pattern = new RegExp(isOpen ? stable.replace('^', '^(?![^]*[\\ud800-\\udfff])') : stable, 'u');
  const [, characters] = /^\^\(?(\[(?:\\.|[^\]\\])*\])[*+]\)?\$$/.exec(stable) ?? [];
  if (characters === undefined) return;
  matcher.ascii = new Uint8Array(128);
  for (const char of ASCII.match(new RegExp(characters, 'gu')) ?? []) matcher.ascii[char.charCodeAt(0)] = 1;
}

const ASCII = /* @__PURE__ */ String.fromCharCode(...new Array(128).keys());

/** Whether a value certainly matches. Throws if reading the value throws. */
export function matches(value: unknown, matcher: Matcher): boolean {
  switch (matcher.kind) {
    case STRING:
      return typeof value === 'string' && matchesString(value, matcher);
    case ENUM:
      return matcher.values.has(value);
    case STRUCTURE:
    case UNION:
      return matchesObject(value, matcher);
    case LIST: {
      if (!Array.isArray(value) || value.length < matcher.min || value.length > Math.min(matcher.max, LIST_MAX_LENGTH))
        return false;
      for (let i = 0; i < value.length; i++) if (!matches(value[i], matcher.item)) return false;
      return true;
    }
    case INTEGER:
      return Number.isInteger(value) && (value as number) >= matcher.min && (value as number) <= matcher.max;
    case BOOLEAN:
      return typeof value === 'boolean';
    default:
      return false;
  }
}

function matchesString(value: string, { min, max, pattern, ascii }: Matcher): boolean {
  const { length } = value;
  if (length > max || length > REGEXP_MAX_LENGTH || length < min) return false;
  if (ascii !== undefined && length <= TABLE_MAX_LENGTH && length > 0) {
    let i = 0;
    while (i < length && ascii[value.charCodeAt(i)] === 1) i++;
    if (i === length) return true;
  }
  // A string has at least half as many code points as UTF-16 units: only in between they have to be counted.
  if (length < 2 * min && surrogatePairs(value) > length - min) return false;
  return pattern.test(value);
}

/** How many surrogate pairs a string has, or lone high surrogates. */
export function surrogatePairs(value: string): number {
  let count = 0;
  for (let i = 0; i < value.length; i++) if ((value.charCodeAt(i) & 0xfc00) === 0xd800) count += 1;
  return count;
}

function matchesObject(value: unknown, { kind, first, members, required }: Matcher): boolean {
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return false;
  let missing = required;
  let count = 0;
  // Keys mostly come in declared order: comparing with the next name saves most look-ups.
  let member = first;
  for (const key in value) {
    if (key !== member.name) {
      member = members.get(key) as Matcher;
      if (member === undefined) return false;
    }
    if (!matches((value as { [name: string]: unknown })[key], member)) return false;
    missing &= ~member.bit;
    member = member.next;
    count += 1;
  }
  return missing === 0 && (kind !== UNION || count === 1);
}
