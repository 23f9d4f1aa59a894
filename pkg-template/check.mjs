// One check: gather, load, ask the wasm, make issues.
import { engine, load } from './engine.mjs';
import { gather, mayBeIllFormed, sentOf, UNKNOWN_KEYS } from './gather.mjs';
import { issuesOf } from './issues.mjs';

const GATHER_AGAIN = -1;

/** Reads the option; a word that is none is a mistake of the program, not of the data. */
export function unknownKeysOf(options) {
  const word = options?.unknownKeys ?? 'error';
  if (!Object.hasOwn(UNKNOWN_KEYS, word)) {
    throw new TypeError(`unknownKeys must be 'error', 'strip' or 'allow', not ${String(word)}`);
  }
  return UNKNOWN_KEYS[word];
}

/**
 * Checks `value` as what stands at `place` of an operation's input. Gives the
 * issues, or undefined; `tape` is what was loaded, for whoever goes on to send it.
 */
export function check(index, plan, value, unknownKeys, { place = 0, above, messages } = {}) {
  let tape = gather(value, plan, unknownKeys);
  let bytes = load(tape);
  let count = mayBeIllFormed(tape, bytes) ? GATHER_AGAIN : ask(index, place, tape, bytes, unknownKeys);
  if (count === GATHER_AGAIN) {
    tape = gather(value, plan, unknownKeys, true);
    bytes = load(tape);
    count = ask(index, place, tape, bytes, unknownKeys);
  }
  const { wordCount, lengthCount, gone, unknown } = tape;
  const issues = count === 0 ? undefined : issuesOf(count, plan, messages, above, (span) => unknown.get(span));
  return { issues, gone, loaded: [wordCount, lengthCount, bytes] };
}

function ask(index, place, { wordCount, lengthCount }, bytes, unknownKeys) {
  return engine().check(index, place, wordCount, lengthCount, bytes, unknownKeys);
}

/** The request as it would be sent: the input itself where nothing has to go. */
export function sent(value, plan, unknownKeys, gone) {
  return gone ? sentOf(value, plan, unknownKeys) : value;
}
