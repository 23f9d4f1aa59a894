// The request in the core: gathered, checked, and, once it is valid, written as a body. Nothing else reads what gathering
// leaves behind, because it is valid only until the caller's code runs again.
import { GATHER_AGAIN, MAX_ISSUES } from '../generated/abi.ts';
import { UNKNOWN_KEYS } from '../generated/vocabulary.ts';
import { core } from '../wasm/core.ts';
import { isSurelyValid } from './fast-path.ts';
import { gather, isSentInPart, lengthCount, textLength, unknownKeysOfRun, withoutAbsent, wordCount } from './gather.ts';
import { type Found, issuesOf } from './issues.ts';
import type { ValidateOptions } from './operation.ts';
import type { ObjectPlan, Plan } from './plan.ts';

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
  if (typeof maxIssues !== 'number' || !(maxIssues >= 1))
    throw new TypeError(`maxIssues must be a number from 1, not ${String(maxIssues)}`);
  // As the core takes it: 32 bits.
  return Math.min(Math.floor(maxIssues), 2 ** 32 - 1);
}

/** The option `rules`: whether documented rules are checked, too. */
export function checksRules(options: ValidateOptions | undefined): boolean {
  const rules = options?.rules;
  if (rules !== undefined && rules !== 'model' && rules !== 'documented')
    throw new TypeError(`rules must be 'model' or 'documented', not ${String(rules)}`);
  return rules === 'documented';
}

/** When documented rules are checked, as the core takes it: in milliseconds, or NaN for not at all. */
export const rulesAt = (options: ValidateOptions | undefined, now?: number): number =>
  // The clock is read only if it is needed: that takes as long as a small check.
  checksRules(options) ? (now ?? Date.now()) : NaN;

interface CheckOptions {
  options?: ValidateOptions | undefined;
  /** The place of the value in the input, as `resolvePath` returns it. Default: it is the input. */
  place?: number;
  /** The path that leads to the value. */
  above?: Array<string | number>;
  /** The places of optional members in the input. */
  optional?: readonly number[] | undefined;
  /** Whether `writeBody` follows. */
  toSend?: boolean;
  /** The time at which documented rules are checked, in milliseconds. Default: the present. */
  now?: number | undefined;
}

/** Checks a value against a plan of an operation's input: what is wrong with it, or undefined if it is valid. */
export function check(
  operation: number,
  plan: Plan,
  value: unknown,
  { options, place = 0, above, optional = (plan as ObjectPlan).optional, toSend = false, now }: CheckOptions = {},
): Found | undefined {
  const at = rulesAt(options, now);
  const limits = {
    operation,
    unknownKeys: unknownKeysOf(options),
    maxIssues: maxIssuesOf(options),
    optional: optional ?? NONE,
    rulesAt: at,
    // Conditions of rules look at values.
    isWhole: toSend || !Number.isNaN(at),
  };
  let count = gather(value, plan, place, limits, false);
  if (count === GATHER_AGAIN) count = gather(value, plan, place, limits, true);
  if (count === 0) return undefined;
  const keys = unknownKeysOfRun;
  return issuesOf(count, plan, options?.messages, above, (span) => keys?.get(span) as string);
}

const NONE: readonly number[] = [];

/** The value that was just checked as it is sent: itself, or a copy without what is not sent. Or what is wrong with the copy. */
export function sentValue(
  operation: number,
  plan: ObjectPlan,
  value: unknown,
  options: ValidateOptions | undefined,
): Found | { readonly value: unknown; readonly issues?: undefined } {
  if (!isSentInPart) return { value };
  const sent = withoutAbsent(value, plan, unknownKeysOf(options));
  const found = isSurelyValid(sent, plan) ? undefined : check(operation, plan, sent, { options });
  return found ?? { value: sent };
}

/** Writes the request that was just checked `toSend` to the core's output, and returns the length of the JSON. */
export const writeBody = (operation: number): number => core().body(operation, wordCount, lengthCount, textLength);
