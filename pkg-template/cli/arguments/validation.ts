// The options --validate, --unknown-keys and --rules.
import type { Operation, ValidateOptions } from '../../validate/operation.ts';
import { UsageError } from './usage-error.ts';

const VALIDATE = { on: true, warn: 'warn', off: false } as const;
const UNKNOWN_KEYS = ['error', 'strip', 'allow'] as const;
const RULES = ['model', 'documented'] as const;

export interface ValidationArguments {
  validate?: string | undefined;
  'unknown-keys'?: string | undefined;
  rules?: string | undefined;
}

/** How requests are validated, as clients take it. */
export interface Validation {
  readonly validate: boolean | 'warn';
  readonly unknownKeys: NonNullable<ValidateOptions['unknownKeys']>;
  readonly rules: NonNullable<ValidateOptions['rules']>;
}

/** The operation with the rules that `--rules` names. */
export const withRules = (operation: Operation, { rules }: Validation): Operation =>
  rules === 'model' ? operation : operation.with({ rules });

export function parseValidation({
  validate = 'on',
  'unknown-keys': unknownKeys = 'error',
  rules: named = 'model',
}: ValidationArguments): Validation {
  if (!Object.hasOwn(VALIDATE, validate)) throw new UsageError(`--validate is one of ${Object.keys(VALIDATE).join(', ')}`);
  const choice = UNKNOWN_KEYS.find((known) => known === unknownKeys);
  if (!choice) throw new UsageError(`--unknown-keys is one of ${UNKNOWN_KEYS.join(', ')}`);
  const rules = RULES.find((known) => known === named);
  if (!rules) throw new UsageError(`--rules is one of ${RULES.join(', ')}`);
  return { validate: VALIDATE[validate as keyof typeof VALIDATE], unknownKeys: choice, rules };
}
