// The options --validate and --unknown-keys.
import type { ValidateOptions } from '../../validate/operation.ts';
import { UsageError } from './usage-error.ts';

const VALIDATE = { on: true, warn: 'warn', off: false } as const;
const UNKNOWN_KEYS = ['error', 'strip', 'allow'] as const;

export interface ValidationArguments {
  validate?: string | undefined;
  'unknown-keys'?: string | undefined;
}

/** How requests are validated, as clients take it. */
export interface Validation {
  readonly validate: boolean | 'warn';
  readonly unknownKeys: NonNullable<ValidateOptions['unknownKeys']>;
}

export function parseValidation({ validate = 'on', 'unknown-keys': unknownKeys = 'error' }: ValidationArguments): Validation {
  if (!Object.hasOwn(VALIDATE, validate)) throw new UsageError(`--validate is one of ${Object.keys(VALIDATE).join(', ')}`);
  const choice = UNKNOWN_KEYS.find((known) => known === unknownKeys);
  if (!choice) throw new UsageError(`--unknown-keys is one of ${UNKNOWN_KEYS.join(', ')}`);
  return { validate: VALIDATE[validate as keyof typeof VALIDATE], unknownKeys: choice };
}
