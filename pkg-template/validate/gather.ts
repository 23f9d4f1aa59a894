// Gathers a JavaScript value into a tape (`src/tape/mod.rs` describes it): words for its structure, one joined string for
// its text. The plan guides it: values that the shape cannot hold are skipped, so cycles, depth and shared references cost
// nothing, and each property is read once.
//
// A second run follows only if the first one throws (a getter, a proxy) or meets lone surrogates: it guards each read.
import {
  GATHER_AGAIN,
  MAX_ITEMS,
  MAX_PAYLOAD,
  RECEIVED_ARRAY,
  RECEIVED_BIGINT,
  RECEIVED_BINARY,
  RECEIVED_DATE,
  RECEIVED_FUNCTION,
  RECEIVED_MAP,
  RECEIVED_NULL,
  RECEIVED_NUMBER,
  RECEIVED_OBJECT,
  RECEIVED_SET,
  RECEIVED_SYMBOL,
  RECEIVED_UNDEFINED,
  RECEIVED_UNREADABLE,
  TAG_BAD_DATE,
  TAG_BIGINT,
  TAG_BITS,
  TAG_DATE,
  TAG_FALSE,
  TAG_ILL_FORMED,
  TAG_INT,
  TAG_LIST,
  TAG_LONG,
  TAG_OBJECT,
  TAG_OTHER,
  TAG_PROVEN,
  TAG_RAW,
  TAG_STRING,
  TAG_TRUE,
  TRUNCATED,
  UNKNOWN_KEY,
} from '../generated/abi.ts';
import { UNKNOWN_KEYS } from '../generated/vocabulary.ts';
import { core, growTape, issueNumbers, loadTape, tapeLengths, tapeWords, writeOptional, writeText } from '../wasm/core.ts';
import { isFastPathAllowed, matcherOf, matches, surrogatePairs } from './fast-path.ts';
import type { Matcher } from './matcher.ts';
import { ITEMS, type ListPlan, MEMBERS, type ObjectPlan, type Plan, TIMESTAMP } from './plan.ts';

/** Longer text is not gathered if it is certainly too long for its shape. */
const LONG_TEXT = 1 << 13;
/** After this many words or characters of a list, its items are checked: see `checkItems`. */
const BLOCK_WORDS = 1 << 15;
const BLOCK_TEXT = 1 << 22;

/** Takes the place of a value whose reading threw. */
const unreadable = Symbol('unreadable');

/** A value whose members are read by name or index. */
type Indexed = { readonly [key: string | number]: unknown };

// The state of a run, which writes into the core's own buffers. A getter of the value may call back into this package and
// write there, too: the outer run is then `reentered`, and is repeated with its own buffers.
let words: Uint32Array;
let lengths: Uint32Array;
let at = 0;
let strings = 0;
let joined = '';
let unknownKeyBySpan: Map<number, string> | undefined;
let omitsMembers = false;
let guardsReads = false;
let ownsBuffers = false;
let usesFastPath = false;
let unknownKeys = 0;
let limits: GatherLimits;
let checkAt = 0;
let checkTextAt = 0;
let isRunning = false;
let isReentered = false;
/** The lengths of long texts: many values may share one. */
let longTexts: Map<string, number> | undefined;

/** How many words, lengths and bytes of text the last run wrote. */
export let wordCount = 0;
export let lengthCount = 0;
export let textLength = 0;
/** The unknown keys that the last run met, by span. */
export let unknownKeysOfRun: Map<number, string> | undefined;
/** Whether the last run left members out: absent ones, or unknown keys that are stripped. */
export let isSentInPart = false;
/** Whether a run met a timestamp that is not written in UTC, since this was last set to false. */
export const times = { haveOffset: false };

/** What is gathered, and how much of it: the rest of a list with more issues than are reported is of no use. */
export interface GatherLimits {
  /** The operation's number in the core. */
  readonly operation: number;
  readonly unknownKeys: number;
  readonly maxIssues: number;
  /** The places of members that are optional. */
  readonly optional: readonly number[];
  /** When documented rules are checked, in milliseconds; NaN for not at all. */
  readonly rulesAt: number;
  /** Whether everything is gathered, so that a body can be written. Otherwise, what is known to be valid is only marked so. */
  readonly isWhole: boolean;
}

/**
 * Gathers `value`, which stands at `place`, and checks it in the core. Returns how many numbers describe its issues, or
 * `GATHER_AGAIN` for a run that has to be guarded.
 */
export function gather(value: unknown, plan: Plan, place: number, within: GatherLimits, guarded: boolean): number {
  core();
  const fast = !within.isWhole && !guarded && isFastPathAllowed();
  // Every plan inside has its matcher from now on.
  if (fast) matcherOf(plan);
  if (!isRunning) {
    usesFastPath = fast;
    run(value, plan, within, guarded, false);
    return finish(place);
  }
  // A getter called back. Its value is loaded and checked before the outer run continues.
  const outer = [
    words,
    lengths,
    at,
    strings,
    joined,
    unknownKeyBySpan,
    omitsMembers,
    guardsReads,
    ownsBuffers,
    usesFastPath,
    unknownKeys,
    limits,
  ] as const;
  try {
    usesFastPath = fast;
    run(value, plan, within, guarded, true);
    return finish(place);
  } finally {
    [
      words,
      lengths,
      at,
      strings,
      joined,
      unknownKeyBySpan,
      omitsMembers,
      guardsReads,
      ownsBuffers,
      usesFastPath,
      unknownKeys,
      limits,
    ] = outer;
    isRunning = true;
    isReentered = true;
  }
}

function finish(place: number): number {
  wordCount = at;
  lengthCount = strings;
  unknownKeysOfRun = unknownKeyBySpan;
  isSentInPart = omitsMembers;
  return checkTape(place, 0, limits.rulesAt);
}

function run(value: unknown, plan: Plan, within: GatherLimits, guarded: boolean, apart: boolean): void {
  begin(within, guarded, apart);
  isRunning = true;
  isReentered = false;
  let guardNext = guarded;
  let hasThrown = false;
  if (guarded) usesFastPath = false;
  try {
    put(value, plan);
  } catch (error) {
    if (guarded) throw error;
    guardNext = true;
    hasThrown = true;
  } finally {
    isRunning = false;
  }
  if (hasThrown || (isReentered && !apart)) run(value, plan, within, guardNext, apart || isReentered);
}

function begin(within: GatherLimits, guarded: boolean, apart: boolean): void {
  ownsBuffers = apart;
  if (apart) {
    words = new Uint32Array(1024);
    lengths = new Uint32Array(256);
  } else useTape();
  at = 0;
  strings = 0;
  joined = '';
  unknownKeyBySpan = undefined;
  omitsMembers = false;
  guardsReads = guarded;
  limits = within;
  unknownKeys = within.unknownKeys;
  checkAt = BLOCK_WORDS;
  checkTextAt = BLOCK_TEXT;
  longTexts = undefined;
}

/** Writes to the core's buffers, which move when its memory grows. */
function useTape(): void {
  words = tapeWords;
  lengths = tapeLengths;
}

/** Writes a number, with room for two more that may follow it at once. */
function number(value: number): void {
  if (at + 3 > words.length) grow();
  words[at++] = value;
}

/** Doubles the room. After a reentry the core's buffers may have moved: the run writes anywhere, since it will be repeated. */
function grow(): void {
  if (ownsBuffers || isReentered) {
    words = longer(words);
    lengths = longer(lengths);
  } else {
    growTape();
    useTape();
  }
}

function longer(numbers: Uint32Array): Uint32Array {
  const grown = new Uint32Array(Math.max(numbers.length, 128) * 2);
  grown.set(numbers);
  return grown;
}

const word = (payload: number, tag: number): void => number((payload << TAG_BITS) | tag);

/** Adds text; returns its index among the spans. */
function add(string: string): number {
  if (strings >= lengths.length) grow();
  lengths[strings] = string.length;
  joined += string;
  return strings++;
}

function put(value: unknown, plan: Plan): void {
  if (typeof value === 'string') {
    if (usesFastPath && matches(value, plan.matcher as Matcher)) word(0, TAG_PROVEN);
    else if (value.length > LONG_TEXT) putLongText(value, plan);
    else if (guardsReads && !isWellFormed(value)) word(add(toWellFormed(value)), TAG_ILL_FORMED);
    else {
      if (plan.gatherAs === TIMESTAMP && !value.endsWith('Z')) times.haveOffset = true;
      word(add(value), TAG_STRING);
    }
  } else if (typeof value === 'object') {
    putObject(value, plan);
  } else if (typeof value === 'number') {
    putNumber(value);
  } else if (typeof value === 'boolean') {
    word(0, value ? TAG_TRUE : TAG_FALSE);
  } else if (typeof value === 'bigint') {
    putBigint(value);
  } else if (value === undefined) {
    word(RECEIVED_UNDEFINED, TAG_OTHER);
  } else if (value === unreadable) {
    word(RECEIVED_UNREADABLE, TAG_OTHER);
  } else {
    word(typeof value === 'function' ? RECEIVED_FUNCTION : RECEIVED_SYMBOL, TAG_OTHER);
  }
}

/** Long text: mostly it is certain that it has an issue, and then the core does not need the text. */
function putLongText(value: string, { type, max, pattern }: Plan): void {
  let length = (longTexts ??= new Map()).get(value);
  if (length === undefined) {
    length = isWellFormed(value) ? value.length - surrogatePairs(value) : NaN;
    longTexts.set(value, length);
  }
  if (Number.isNaN(length)) word(add(''), TAG_ILL_FORMED);
  // No value of an enum, no date-time, and no value of any other type.
  else if (type !== 'string') word(add(''), TAG_STRING);
  else if (length > (max as number)) word(Math.min(length, MAX_PAYLOAD), TAG_LONG);
  else if (max === undefined && pattern === undefined && !limits.isWhole) word(0, TAG_PROVEN);
  else word(add(value), TAG_STRING);
}

function putObject(value: object | null, plan: Plan): void {
  if (value === null) {
    word(RECEIVED_NULL, TAG_OTHER);
    return;
  }
  if (plan.gatherAs === MEMBERS) {
    const kind = isPlain(value) ? RECEIVED_OBJECT : kindOf(value);
    if (kind === RECEIVED_OBJECT) putMembers(value, plan);
    else word(kind, TAG_OTHER);
  } else if (plan.gatherAs === ITEMS && isArray(value)) {
    putItems(value, plan);
  } else {
    const kind = kindOf(value);
    if (kind === RECEIVED_DATE && plan.gatherAs === TIMESTAMP) putDate(value);
    else word(kind, TAG_OTHER);
  }
}

function putMembers(value: object, plan: ObjectPlan): void {
  const keys = guardsReads ? ownKeys(value) : Object.keys(value);
  if (keys === unreadable) {
    word(RECEIVED_UNREADABLE, TAG_OTHER);
    return;
  }
  const head = at;
  word(0, TAG_OBJECT);
  const { index, names, shapes, hasTimestamp } = plan;
  const isInlined = !guardsReads && !hasTimestamp;
  // Each is an issue.
  let unknownLeft = unknownKeys === UNKNOWN_KEYS.error ? limits.maxIssues + 1 : Infinity;
  // Keys mostly come in declared order: comparing with the next name saves looking most of them up.
  let next = 0;
  // biome-ignore lint/style/useForOf: the hottest loop of all
  for (let i = 0; i < keys.length; i++) {
    // `i` is below the length, and below `known` an index of all three arrays.
    const key = keys[i] as string;
    if (unknownLeft === 0 && !index.has(key)) continue;
    const member = guardsReads ? read(value, key) : (value as Indexed)[key];
    if (member === undefined || member === null) {
      omitsMembers = true;
      continue;
    }
    const known = key === names[next] ? next : index.get(key);
    if (known === undefined) {
      unknownLeft--;
      putUnknown(key, member);
      continue;
    }
    next = known + 1;
    number(known);
    if (isInlined && typeof member === 'string' && strings < lengths.length) {
      // As `put` of a string, inlined: most members are strings.
      if (usesFastPath && matches(member, (shapes[known] as Plan).matcher as Matcher)) {
        words[at++] = TAG_PROVEN;
        continue;
      }
      if (member.length > LONG_TEXT) {
        putLongText(member, shapes[known] as Plan);
        continue;
      }
      lengths[strings] = member.length;
      joined += member;
      words[at++] = (strings++ << TAG_BITS) | TAG_STRING;
    } else {
      put(member, shapes[known] as Plan);
    }
  }
  words[head] = (at << TAG_BITS) | TAG_OBJECT;
}

function putUnknown(key: string, value: unknown): void {
  if (unknownKeys === UNKNOWN_KEYS.strip) {
    omitsMembers = true;
    return;
  }
  // The core needs the text of a key only to send it.
  const isSent = unknownKeys === UNKNOWN_KEYS.allow;
  const wellFormed = !isSent || isWellFormed(key);
  const span = add(!isSent ? '' : wellFormed ? key : toWellFormed(key));
  (unknownKeyBySpan ??= new Map()).set(span, key);
  number(UNKNOWN_KEY | span);
  if (!isSent) {
    word(RECEIVED_NULL, TAG_OTHER);
    return;
  }
  const json = value === unreadable || !wellFormed ? undefined : stringify(value);
  if (json === undefined) word(value === unreadable ? RECEIVED_UNREADABLE : kindOfAny(value), TAG_OTHER);
  else word(add(json), TAG_RAW);
}

function putItems(list: readonly unknown[], plan: ListPlan): void {
  // A proxy can return anything as its length.
  const length = (guardsReads ? read(list, 'length') : list.length) as number;
  if (!Number.isInteger(length)) {
    word(RECEIVED_UNREADABLE, TAG_OTHER);
    return;
  }
  const head = at;
  const { item, max = MAX_ITEMS } = plan;
  word(Math.min(length, MAX_PAYLOAD), TAG_LIST);
  at++;
  const end = Math.min(length, MAX_ITEMS);
  // The items since the last check, and how many numbers describe the issues of those before.
  let block = 0;
  let [blockAt, blockStrings, blockText, numbers] = [at, strings, joined, 0];
  for (let i = 0; i < end; i++) {
    put(guardsReads ? read(list, i) : list[i], item);
    if (at <= checkAt && joined.length <= checkTextAt) continue;
    const count = checkItems(head, plan.place, max);
    if (count === Infinity) break;
    if (count === numbers && !(limits.isWhole && length <= max)) {
      // The block is valid, and nothing of it will be sent.
      [at, strings, joined] = [blockAt, blockStrings, blockText];
      for (; block <= i; block++) word(0, TAG_PROVEN);
    }
    block = i + 1;
    [blockAt, blockStrings, blockText, numbers] = [at, strings, joined, count];
    checkAt = at + Math.max(at, BLOCK_WORDS);
    checkTextAt = joined.length + Math.max(joined.length, BLOCK_TEXT);
  }
  words[head + 1] = at;
}

/**
 * Checks the items of a long list while it is gathered, each time after many more. Returns how many numbers describe their
 * issues, or Infinity if there are more than are reported: the rest of the list is then of no use. Valid items are only marked
 * as valid. So a million mistakes take no more time and memory than a thousand, and neither do a million references to a text.
 */
function checkItems(head: number, place: number, max: number): number {
  // Such a run is repeated, and the core's buffers are not its own.
  if (isReentered && !ownsBuffers) return 0;
  const list = words[head] as number;
  // The length of the list is checked in the end.
  words[head] = (max << TAG_BITS) | TAG_LIST;
  words[head + 1] = at;
  // Without documented rules, which may look at members that are yet to come.
  const count = checkTape(place, head, NaN);
  // Its memory may have grown, and moved what is written to.
  core();
  if (!ownsBuffers) useTape();
  words[head] = list;
  // Lone surrogates: the guarded run finds them.
  if (count === GATHER_AGAIN) throw new TypeError('gather again');
  return count > 0 && issueNumbers(count)[count - 1] === TRUNCATED ? Infinity : count;
}

/** Checks what is on the tape from a word on, in the core. */
function checkTape(place: number, from: number, rulesAt: number): number {
  const { operation, maxIssues, optional } = limits;
  if (ownsBuffers) loadTape(words.subarray(0, at), lengths.subarray(0, strings));
  textLength = writeText(joined);
  if (!guardsReads && isIllFormed(joined, textLength)) return GATHER_AGAIN;
  if (optional.length > 0) writeOptional(at, optional);
  const count = core().check(operation, place, from, at, strings, textLength, unknownKeys, maxIssues, rulesAt, optional.length);
  return count;
}

function putNumber(value: number): void {
  if (Number.isSafeInteger(value)) {
    word(0, TAG_INT);
    words[at++] = value >>> 0;
    words[at++] = Math.floor(value / 0x1_0000_0000) >>> 0;
  } else if (Number.isInteger(value) && Math.abs(value) <= 2 ** 63) {
    putLong(BigInt(value), TAG_INT, RECEIVED_NUMBER);
  } else {
    word(RECEIVED_NUMBER, TAG_OTHER);
  }
}

const putBigint = (value: bigint): void => putLong(value, TAG_BIGINT, RECEIVED_BIGINT);

function putLong(value: bigint, tag: number, beyond: number): void {
  if (BigInt.asIntN(64, value) !== value) {
    word(beyond, TAG_OTHER);
    return;
  }
  word(0, tag);
  words[at++] = Number(BigInt.asUintN(32, value));
  words[at++] = Number(BigInt.asUintN(32, value >> 32n));
}

function putDate(value: object): void {
  const time = getTime.call(value);
  // RFC 3339 has years of four digits only.
  if (time >= -62_167_219_200_000 && time < 253_402_300_800_000) word(add(toISOString.call(value)), TAG_DATE);
  else word(0, TAG_BAD_DATE);
}

const { getTime, toISOString } = Date.prototype;
// Getters that throw for every other kind of object.
const mapSize = getter(Map.prototype, 'size');
const setSize = getter(Set.prototype, 'size');
const byteLength = getter(ArrayBuffer.prototype, 'byteLength');

function getter(prototype: object, name: string): () => unknown {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as () => unknown;
}

function isPlain(value: object): boolean {
  let prototype: unknown;
  try {
    prototype = Object.getPrototypeOf(value);
  } catch {
    return false;
  }
  return prototype === Object.prototype || (prototype === null && !isArray(value));
}

/** `Array.isArray`, which throws for a revoked proxy. */
function isArray(value: unknown, guarded = guardsReads): value is unknown[] {
  if (!guarded) return Array.isArray(value);
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** The kind of an object by its internal slots: a prototype can lie, and other realms have other prototypes. */
export function kindOf(value: object): number {
  try {
    if (Array.isArray(value)) return RECEIVED_ARRAY;
  } catch {
    return RECEIVED_UNREADABLE;
  }
  if (ArrayBuffer.isView(value) || has(byteLength, value)) return RECEIVED_BINARY;
  if (has(getTime, value)) return RECEIVED_DATE;
  if (has(mapSize, value)) return RECEIVED_MAP;
  if (has(setSize, value)) return RECEIVED_SET;
  return RECEIVED_OBJECT;
}

function kindOfAny(value: unknown): number {
  if (typeof value === 'object') return value === null ? RECEIVED_NULL : kindOf(value);
  return (
    (
      { function: RECEIVED_FUNCTION, symbol: RECEIVED_SYMBOL, bigint: RECEIVED_BIGINT, number: RECEIVED_NUMBER } as {
        [type: string]: number;
      }
    )[typeof value] ?? RECEIVED_UNREADABLE
  );
}

/** Whether an object has the internal slot that a method of its kind reads. */
function has(method: () => unknown, value: object): boolean {
  try {
    method.call(value);
    return true;
  } catch {
    return false;
  }
}

function ownKeys(value: object): string[] | typeof unreadable {
  try {
    return Object.keys(value);
  } catch {
    return unreadable;
  }
}

function read(value: object, key: string | number): unknown {
  try {
    return (value as Indexed)[key];
  } catch {
    return unreadable;
  }
}

/** The JSON of an allowed unknown value, with every digit of a bigint; undefined if JSON cannot carry it. */
function stringify(value: unknown): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  try {
    let mark = '';
    const json = JSON.stringify(value, (_, member) =>
      // Only a text that nobody can guess is taken out again.
      typeof member === 'bigint' ? (mark ||= `${Math.random()}:`) + member : member,
    );
    return mark ? json.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1') : json;
  } catch {
    return undefined;
  }
}

// `isWellFormed` is newer than the oldest runtimes, and than the library that the compiler checks against.
const isWellFormed: (string: string) => boolean = (String.prototype as { isWellFormed?: () => boolean }).isWellFormed
  ? (string) => (string as unknown as { isWellFormed(): boolean }).isWellFormed()
  : (string) => !/\p{Surrogate}/u.test(string);
const toWellFormed = (string: string): string => string.replace(/\p{Surrogate}/gu, '\ufffd');

/** Whether joined text contains a lone surrogate, which encoding replaces silently. */
export const isIllFormed = (joinedText: string, bytes: number): boolean =>
  bytes !== joinedText.length && !isWellFormed(joinedText);

/**
 * A copy of a valid value without what is not sent. It is made of a second reading, which can differ from the first: check the
 * copy.
 */
export function withoutAbsent(value: unknown, plan: Plan, mode: number): unknown {
  if (plan.gatherAs === ITEMS && isArray(value, true)) {
    const items: unknown[] = [];
    // Its own `map`, and the class that it derives from, may do anything.
    for (let i = 0; i < Number(read(value, 'length')); i++) items.push(withoutAbsent(read(value, i), plan.item, mode));
    return items;
  }
  if (plan.gatherAs !== MEMBERS || typeof value !== 'object' || value === null) return value;
  const keys = ownKeys(value);
  if (keys === unreadable) return value;
  const copy = {};
  for (const key of keys) {
    const known = plan.index.get(key);
    if (known === undefined && mode === UNKNOWN_KEYS.strip) continue;
    const member = read(value, key);
    if (member === undefined || member === null) continue;
    const sent = known === undefined ? member : withoutAbsent(member, plan.shapes[known] as Plan, mode);
    // Defined, not assigned: a key may be `__proto__`.
    Object.defineProperty(copy, key, { value: sent, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
