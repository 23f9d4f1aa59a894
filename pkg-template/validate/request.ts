// The request in the core: gathered, checked, and, once it is valid, written as a body. Nothing else reads what gathering
// leaves behind, because it is valid only until the caller's code runs again.
import { GATHER_AGAIN, MAX_ISSUES } from '../generated/abi.ts';
import { UNKNOWN_KEYS } from '../generated/vocabulary.ts';
import { core, writeText } from '../wasm/core.ts';
import { gather, isIllFormed, isSentInPart, lengthCount, text, unknownKeysOfRun, withoutAbsent, wordCount } from './gather.ts';
import { type Found, issuesOf } from './issues.ts';
import type { ValidateOptions } from './operation.ts';
import type { Plan } from './plan.ts';

/** The option `unknownKeys` as the core numbers it. Any other value is a mistake of the program, not of the data. */
export function unknownKeysOf(options: ValidateOptions | undefined): number {
  const choice = options?.unknownKeys;
  if (choice === undefined) return UNKNOWN_KEYS.error;
  if (!Object.hasOwn(UNKNOWN_KEYS, choice)) {
    throw new TypeError(`unknownKeys must be 'error', 'strip' or 'allow', not ${String(choice)}`);
  }
  return UNKNOWN_KEYS[choice];
}

/** The option `maxIssues`. */
export function maxIssuesOf(options: ValidateOptions | undefined): number {
  const { maxIssues = MAX_ISSUES } = options ?? {};
  if (!(maxIssues >= 1)) throw new TypeError(`maxIssues must be a number from 1, not ${String(maxIssues)}`);
  // As the core takes it: 32 bits.
  return Math.min(maxIssues, 2 ** 32 - 1);
}

let textLength = 0;

interface CheckOptions {
  options?: ValidateOptions | undefined;
  /** The place of the value in the input, as `resolvePath` returns it. Default: it is the input. */
  place?: number;
  /** The path that leads to the value. */
  above?: Array<string | number>;
  /** Whether `writeBody` follows. */
  toSend?: boolean;
}

/** Checks a value against a plan of an operation's input: what is wrong with it, or undefined if it is valid. */
export function check(
  operation: number,
  plan: Plan,
  value: unknown,
  { options, place = 0, above, toSend = false }: CheckOptions = {},
): Found | undefined {
  const unknownKeys = unknownKeysOf(options);
  const maxIssues = maxIssuesOf(options);
  gather(value, plan, unknownKeys, false, toSend);
  textLength = writeText(text);
  let count = isIllFormed(text, textLength) ? GATHER_AGAIN : checkInCore(operation, place, unknownKeys, maxIssues);
  if (count === GATHER_AGAIN) {
    gather(value, plan, unknownKeys, true, toSend);
    textLength = writeText(text);
    count = checkInCore(operation, place, unknownKeys, maxIssues);
  }
  if (count === 0) return undefined;
  const keys = unknownKeysOfRun;
  return issuesOf(count, plan, options?.messages, above, (span) => keys?.get(span) as string);
}

const checkInCore = (operation: number, place: number, unknownKeys: number, maxIssues: number): number =>
  core().check(operation, place, wordCount, lengthCount, textLength, unknownKeys, maxIssues);

/** The value that was just checked as it is sent: itself, or a copy without what is not sent. */
export const sentValue = (value: unknown, plan: Plan, options: ValidateOptions | undefined): unknown =>
  isSentInPart ? withoutAbsent(value, plan, unknownKeysOf(options)) : value;

/**
 * Writes the request that was just checked `toSend` to the core's output; returns the length of the JSON. With `isHashed`,
 * 64 digits of its SHA-256 follow.
 */
export const writeBody = (operation: number, isHashed: boolean): number =>
  core().body(operation, wordCount, lengthCount, textLength, isHashed);
