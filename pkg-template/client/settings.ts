// The options of a client, checked and with their defaults.
import { MAX_ATTEMPTS } from '../generated/abi.ts';
import { assertCredentials, type CredentialSetting } from './credential-setting.ts';
import { checkOptions } from '../validate/options.ts';
import { CLIENT_OPTIONS } from './option-names.ts';
import type { CoreOperation } from '../validate/core-operation.ts';
import type { ValidateOptions } from '../validate/operation.ts';
import type { ObjectPlan } from '../validate/plan.ts';
import type { ClientOptions } from './options.ts';

export interface Settings extends Omit<ClientOptions, 'clock' | 'credentials'> {
  /** The current time in milliseconds. */
  clock: () => number;
  /** Undefined if requests are not signed. */
  credentials: CredentialSetting | undefined;
  maxAttempts: number;
  fetch: NonNullable<ClientOptions['fetch']>;
  random: NonNullable<ClientOptions['random']>;
  /** The client's options for a validation; undefined if it has none. */
  checks: ValidateOptions | undefined;
  /** The plans of operations, with the members that the client makes `optional`. */
  plans: Map<CoreOperation, ObjectPlan>;
}

/** Refuses timeouts that are no durations. Some timers take those for 0. */
export function checkTimeouts(options: Pick<ClientOptions, 'requestTimeout' | 'callTimeout'>): void {
  for (const name of ['requestTimeout', 'callTimeout'] as const) {
    const limit = options[name] ?? 0;
    if (typeof limit !== 'number' || !(limit >= 0))
      throw new TypeError(`\`${name}\` must be a number of milliseconds; 0 or Infinity is no timeout`);
  }
}

export function createSettings(options: ClientOptions): Settings {
  checkOptions(options, CLIENT_OPTIONS);
  const now = options.clock ?? Date.now;
  const clock = () => Number(typeof now === 'function' ? now() : now.now());
  const { fetch, credentials, region, retryMode = 'standard', messages, unknownKeys, maxIssues, rules } = options;
  if (fetch !== undefined && typeof fetch !== 'function') throw new TypeError('`fetch` must be a function');
  const maxAttempts = options.maxAttempts ?? MAX_ATTEMPTS;
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1) throw new TypeError('`maxAttempts` must be a whole number from 1');
  checkTimeouts(options);
  if (retryMode !== 'standard' && retryMode !== 'adaptive') throw new TypeError("`retryMode` must be 'standard' or 'adaptive'");
  if (credentials && typeof credentials !== 'function') assertCredentials(credentials);
  return {
    ...options,
    clock,
    maxAttempts,
    credentials: options.auth === 'none' ? undefined : { credentials, clock, region },
    // Looked up for each attempt: test libraries replace the global one.
    fetch: fetch ?? ((...args) => globalThis.fetch(...args)),
    random: options.random ?? Math.random,
    checks:
      (messages ?? unknownKeys ?? maxIssues ?? rules) === undefined ? undefined : { messages, unknownKeys, maxIssues, rules },
    plans: new Map(),
  };
}
