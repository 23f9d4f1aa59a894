// @ts-nocheck converted to strict types next
// One check: gather, writeText, ask the wasm, make issues.
import { GATHER_AGAIN } from '../generated/abi.ts';
import { UNKNOWN_KEYS } from '../generated/vocabulary.ts';
import { writeText, core } from '../wasm/core.ts';
import { gather, isIllFormed, lengthCount, text, unknownBySpan, wordCount } from './gather.ts';
import { issuesOf } from './issues.ts';

/** Reads the option; a word that is none is a mistake of the program, not of the data. */
export function unknownKeysOf(options) {
  const word = options?.unknownKeys;
  if (word === undefined) return UNKNOWN_KEYS.error;
  if (!Object.hasOwn(UNKNOWN_KEYS, word)) {
    throw new TypeError(`unknownKeys must be 'error', 'strip' or 'allow', not ${String(word)}`);
  }
  return UNKNOWN_KEYS[word];
}

/** How many bytes of text the checked request has in the wasm. */
export let textLength = 0;

/**
 * Checks `value` as what stands at `place` of an operation's input: its issues,
 * or undefined. What was loaded stays for whoever goes on to send it, and
 * what gather.mjs exports tells of it, until user code runs again.
 */
export function check(index, plan, value, unknownKeys, { messages, place = 0, above, toSend = false } = {}) {
  gather(value, plan, unknownKeys, false, toSend);
  textLength = writeText(text);
  let count = isIllFormed(text, textLength) ? GATHER_AGAIN : ask(index, place, unknownKeys);
  if (count === GATHER_AGAIN) {
    gather(value, plan, unknownKeys, true, toSend);
    textLength = writeText(text);
    count = ask(index, place, unknownKeys);
  }
  if (count === 0) return undefined;
  const unknown = unknownBySpan;
  return issuesOf(count, plan, messages, above, (span) => unknown.get(span));
}

const ask = (index, place, unknownKeys) => core().check(index, place, wordCount, lengthCount, textLength, unknownKeys);
