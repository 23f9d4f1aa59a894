// The request in the core: gathered, checked, and, once it is valid, written as a body. Nothing else reads what gathering
// leaves behind, since it lasts only until code of the caller runs again.
import { GATHER_AGAIN } from '../generated/abi.ts';
import { UNKNOWN_KEYS } from '../generated/vocabulary.ts';
import { core, writeText } from '../wasm/core.ts';
import { gather, isIllFormed, isSentInPart, lengthCount, text, unknownKeysOfRun, withoutAbsent, wordCount } from './gather.ts';
import type { Issue, Messages } from './issue.ts';
import { issuesOf } from './issues.ts';
import type { ValidateOptions } from './operation.ts';
import type { Plan } from './plan.ts';

/** The option `unknownKeys` as the core numbers it. Any other value is a mistake of the program, not of the data. */
export function unknownKeysOf(options: ValidateOptions | number | undefined): number {
  const choice = (options as ValidateOptions | undefined)?.unknownKeys;
  if (choice === undefined) return UNKNOWN_KEYS.error;
  if (!Object.hasOwn(UNKNOWN_KEYS, choice)) {
    throw new TypeError(`unknownKeys must be 'error', 'strip' or 'allow', not ${String(choice)}`);
  }
  return UNKNOWN_KEYS[choice];
}

let textLength = 0;

interface CheckOptions {
  messages?: Messages | undefined;
  /** The place of the value in the input, as `resolvePath` returns it. Default: it is the input. */
  place?: number;
  /** The path that leads to the value. */
  above?: Array<string | number>;
  /** Whether `writeBody` follows. */
  toSend?: boolean;
}

/** Checks a value against a plan of an operation's input: its issues, or undefined if it is valid. */
export function check(
  operation: number,
  plan: Plan,
  value: unknown,
  unknownKeys: number,
  { messages, place = 0, above, toSend = false }: CheckOptions = {},
): Issue[] | undefined {
  gather(value, plan, unknownKeys, false, toSend);
  textLength = writeText(text);
  let count = isIllFormed(text, textLength) ? GATHER_AGAIN : checkInCore(operation, place, unknownKeys);
  if (count === GATHER_AGAIN) {
    gather(value, plan, unknownKeys, true, toSend);
    textLength = writeText(text);
    count = checkInCore(operation, place, unknownKeys);
  }
  if (count === 0) return undefined;
  const keys = unknownKeysOfRun;
  return issuesOf(count, plan, messages, above, (span) => keys?.get(span) as string);
}

const checkInCore = (operation: number, place: number, unknownKeys: number): number =>
  core().check(operation, place, wordCount, lengthCount, textLength, unknownKeys);

/** The value that was just checked as it is sent: itself, or a copy without what is not sent. */
export const sentValue = (value: unknown, plan: Plan, unknownKeys: number): unknown =>
  isSentInPart ? withoutAbsent(value, plan, unknownKeys) : value;

/**
 * Writes the request that was just checked `toSend` to the core's output; returns the length of the JSON. With `isHashed`,
 * 64 digits of its SHA-256 follow.
 */
export const writeBody = (operation: number, isHashed: boolean): number =>
  core().body(operation, wordCount, lengthCount, textLength, isHashed);
