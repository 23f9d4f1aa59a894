// @ts-nocheck converted to strict types next
// Gathers a JavaScript value into a tape (`src/tape/mod.rs` says what that is):
// words for its structure, one joined string for its text. Guided by the plan:
// only what a shape could take is descended into, so cycles, depth and shared
// references cost nothing. Reads each property once.
//
// It runs twice only if the first run throws (a getter, a proxy) or meets lone
// surrogates: then carefully, each read on its own.
import {
  MAX_ITEMS,
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
  TAG_DATE,
  TAG_FALSE,
  TAG_ILL_FORMED,
  TAG_INT,
  TAG_LIST,
  TAG_OBJECT,
  TAG_OTHER,
  TAG_PROVEN,
  TAG_RAW,
  TAG_STRING,
  TAG_TRUE,
  UNKNOWN_KEY,
} from '../generated/abi.ts';
import { UNKNOWN_KEYS } from '../generated/vocabulary.ts';
import { core, growTape, loadTape, tapeLengths, tapeWords } from '../wasm/core.ts';
import { canProve, proofOf, proves } from './fast-path.ts';
import { ITEMS, OBJECTS, TIMESTAMP } from './plan.ts';

/** Stands for a property that threw. */
const unreadable = Symbol('unreadable');

// The state of one run. It writes into the wasm's own buffers. A getter may call
// back into us and write there too: the outer run is then `disturbed` and done
// over into arrays of its own.
let words;
let lengths;
let at = 0;
let strings = 0;
let joined = '';
let unknown;
let gone = false;
let careful = false;
let isolated = false;
let proving = false;
let mode = 0;
let running = false;
let disturbed = false;

// What the last run gave: its counts, its text, the unknown keys by span, and whether a member is not sent.
export let wordCount = 0;
export let lengthCount = 0;
export let text = '';
export let unknownBySpan;
export let isGone = false;

/**
 * Gathers `value` for `plan` into the wasm's buffers; all but its text, which is
 * in `text`. What is `toSend` is gathered whole; otherwise strings that
 * are proven to be valid are only marked as such.
 */
export function gather(value, plan, unknownKeys, carefully = false, toSend = true) {
  core();
  const prove = !toSend && !carefully && canProve();
  if (prove) proofOf(plan);
  if (!running) {
    proving = prove;
    run(value, plan, unknownKeys, carefully, false);
    finish();
    return;
  }
  // A getter called back. Its run is loaded and checked before the outer one goes on.
  const outer = [words, lengths, at, strings, joined, unknown, gone, careful, isolated, proving, mode];
  try {
    proving = prove;
    run(value, plan, unknownKeys, carefully, true);
    finish();
  } finally {
    [words, lengths, at, strings, joined, unknown, gone, careful, isolated, proving, mode] = outer;
    running = true;
    disturbed = true;
  }
}

function finish() {
  if (isolated) loadTape(words.subarray(0, at), lengths.subarray(0, strings));
  wordCount = at;
  lengthCount = strings;
  text = joined;
  unknownBySpan = unknown;
  isGone = gone;
}

function run(value, plan, unknownKeys, carefully, alone) {
  begin(unknownKeys, carefully, alone);
  running = true;
  disturbed = false;
  let again = carefully;
  let thrown = false;
  if (carefully) proving = false;
  try {
    put(value, plan);
  } catch (error) {
    if (carefully) throw error;
    again = true;
    thrown = true;
  } finally {
    running = false;
  }
  if (thrown || (disturbed && !alone)) run(value, plan, unknownKeys, again, alone || disturbed);
}

function begin(unknownKeys, carefully, alone) {
  isolated = alone;
  words = alone ? new Uint32Array(1024) : tapeWords;
  lengths = alone ? new Uint32Array(256) : tapeLengths;
  at = 0;
  strings = 0;
  joined = '';
  unknown = undefined;
  gone = false;
  careful = carefully;
  mode = unknownKeys;
}

/** One more number, with room kept for the two that may follow it at once. */
function number(value) {
  if (at + 3 > words.length) grow();
  words[at++] = value;
}

/** Twice the room. Where a run inside this one moved the wasm's buffers, writing is in vain and done over. */
function grow() {
  if (isolated || disturbed) {
    words = longer(words);
    lengths = longer(lengths);
  } else {
    growTape();
    words = tapeWords;
    lengths = tapeLengths;
  }
}

function longer(numbers) {
  const grown = new Uint32Array(Math.max(numbers.length, 128) * 2);
  grown.set(numbers);
  return grown;
}

const word = (payload, tag) => number((payload << 4) | tag);

/** Adds text; gives its index among the spans. */
function add(string) {
  if (strings >= lengths.length) grow();
  lengths[strings] = string.length;
  joined += string;
  return strings++;
}

function put(value, plan) {
  if (typeof value === 'string') {
    if (proving && proves(value, plan.proof)) word(0, TAG_PROVEN);
    else if (careful && !isWellFormed(value)) word(add(toWellFormed(value)), TAG_ILL_FORMED);
    else word(add(value), TAG_STRING);
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

function putObject(value, plan) {
  if (value === null) {
    word(RECEIVED_NULL, TAG_OTHER);
    return;
  }
  if (plan.kind === OBJECTS) {
    const kind = isPlain(value) ? RECEIVED_OBJECT : kindOf(value);
    if (kind === RECEIVED_OBJECT) putMembers(value, plan);
    else word(kind, TAG_OTHER);
  } else if (plan.kind === ITEMS && isArray(value)) {
    putItems(value, plan.i);
  } else {
    const kind = kindOf(value);
    if (kind === RECEIVED_DATE && plan.kind === TIMESTAMP) putDate(value);
    else word(kind, TAG_OTHER);
  }
}

function putMembers(value, plan) {
  const keys = careful ? ownKeys(value) : Object.keys(value);
  if (keys === unreadable) {
    word(RECEIVED_UNREADABLE, TAG_OTHER);
    return;
  }
  const head = at;
  word(0, TAG_OBJECT);
  const { index, names, shapes } = plan;
  // Keys mostly come in declared order: comparing with the next name saves looking most of them up.
  let next = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    const member = careful ? read(value, key) : value[key];
    if (member === undefined || member === null) {
      gone = true;
      continue;
    }
    const known = key === names[next] ? next : index.get(key);
    if (known === undefined) {
      putUnknown(key, member);
      continue;
    }
    next = known + 1;
    number(known);
    if (typeof member === 'string' && !careful && strings < lengths.length) {
      // `put` of a string, spelled out: most members are one.
      if (proving && proves(member, shapes[known].proof)) {
        words[at++] = TAG_PROVEN;
        continue;
      }
      lengths[strings] = member.length;
      joined += member;
      words[at++] = (strings++ << 4) | TAG_STRING;
    } else {
      put(member, shapes[known]);
    }
  }
  words[head] = (at << 4) | TAG_OBJECT;
}

function putUnknown(key, value) {
  if (mode === UNKNOWN_KEYS.strip) {
    gone = true;
    return;
  }
  // Only a key that will be sent needs its text in the wasm.
  const sent = mode === UNKNOWN_KEYS.allow;
  const wellFormed = !sent || isWellFormed(key);
  const span = add(!sent ? '' : wellFormed ? key : toWellFormed(key));
  (unknown ??= new Map()).set(span, key);
  number(UNKNOWN_KEY | span);
  if (!sent) {
    word(RECEIVED_NULL, TAG_OTHER);
    return;
  }
  const json = value === unreadable || !wellFormed ? undefined : stringify(value);
  if (json === undefined) word(value === unreadable ? RECEIVED_UNREADABLE : kindOfAny(value), TAG_OTHER);
  else word(add(json), TAG_RAW);
}

function putItems(list, item) {
  const length = careful ? read(list, 'length') : list.length;
  if (length === unreadable || !Number.isInteger(length)) {
    word(RECEIVED_UNREADABLE, TAG_OTHER);
    return;
  }
  const head = at;
  word(Math.min(length, 0x0fff_ffff), TAG_LIST);
  at++;
  const end = Math.min(length, MAX_ITEMS);
  for (let i = 0; i < end; i++) put(careful ? read(list, i) : list[i], item);
  words[head + 1] = at;
}

function putNumber(value) {
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

const putBigint = (value) => putLong(value, TAG_BIGINT, RECEIVED_BIGINT);

function putLong(value, tag, beyond) {
  if (BigInt.asIntN(64, value) !== value) {
    word(beyond, TAG_OTHER);
    return;
  }
  word(0, tag);
  words[at++] = Number(BigInt.asUintN(32, value));
  words[at++] = Number(BigInt.asUintN(32, value >> 32n));
}

function putDate(value) {
  const time = getTime.call(value);
  // RFC 3339 has years of four digits only.
  if (time >= -62_167_219_200_000 && time < 253_402_300_800_000) word(add(toISOString.call(value)), TAG_DATE);
  else word(0, TAG_BAD_DATE);
}

const { getTime, toISOString } = Date.prototype;
const mapSize = Object.getOwnPropertyDescriptor(Map.prototype, 'size').get;
const setSize = Object.getOwnPropertyDescriptor(Set.prototype, 'size').get;
const byteLength = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength').get;

function isPlain(value) {
  let prototype;
  try {
    prototype = Object.getPrototypeOf(value);
  } catch {
    return false;
  }
  return prototype === Object.prototype || (prototype === null && !isArray(value));
}

/** A revoked proxy throws where every other value answers. */
function isArray(value) {
  if (!careful) return Array.isArray(value);
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/** Which kind an object is, by what it is inside: a prototype can lie, and other realms have their own. */
function kindOf(value) {
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

function kindOfAny(value) {
  if (typeof value === 'object') return value === null ? RECEIVED_NULL : kindOf(value);
  return (
    { function: RECEIVED_FUNCTION, symbol: RECEIVED_SYMBOL, bigint: RECEIVED_BIGINT, number: RECEIVED_NUMBER }[typeof value] ??
    RECEIVED_UNREADABLE
  );
}

function has(method, value) {
  try {
    method.call(value);
    return true;
  } catch {
    return false;
  }
}

function ownKeys(value) {
  try {
    return Object.keys(value);
  } catch {
    return unreadable;
  }
}

function read(value, key) {
  try {
    return value[key];
  } catch {
    return unreadable;
  }
}

/** JSON of an allowed unknown value; undefined for what JSON cannot carry. */
function stringify(value) {
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

const isWellFormed = String.prototype.isWellFormed
  ? (string) => string.isWellFormed()
  : (string) => !/\p{Surrogate}/u.test(string);
const toWellFormed = (string) => string.replace(/\p{Surrogate}/gu, '\ufffd');

/** Whether joined text holds a lone surrogate, which encoding would silently replace. */
export const isIllFormed = (text, bytes) => bytes !== text.length && !isWellFormed(text);

/** A copy of a checked value without what is not sent. Undefined if it reads differently now. */
export function sentOf(value, plan, unknownKeys) {
  if (plan.kind === ITEMS && Array.isArray(value)) return value.map((item) => sentOf(item, plan.i, unknownKeys));
  if (plan.kind !== OBJECTS) return value;
  const copy = {};
  for (const key of Object.keys(value)) {
    const member = value[key];
    const known = plan.index.get(key);
    if (member === undefined || member === null || (known === undefined && unknownKeys === UNKNOWN_KEYS.strip)) continue;
    const sent = known === undefined ? member : sentOf(member, plan.shapes[known], unknownKeys);
    // Defined, not assigned: a key may be called __proto__.
    Object.defineProperty(copy, key, { value: sent, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
