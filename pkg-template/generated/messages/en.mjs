// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.

/** Templates by code; `{name}` stands for a parameter. */
export const en = {
  required: 'is required',
  unknown: 'is not a known member',
  type: 'must be of type {expected}, not {received}',
  format: 'must be {expected}',
  enum: 'must be one of {values}',
  'enum.many': 'must be one of the {count} values listed for it',
  union: 'must have exactly one of {members}',
  length: 'must have {min} to {max} {unit}, not {actual}',
  'length.exact': 'must have exactly {min} {unit}, not {actual}',
  'length.min': 'must have at least {min} {unit}, not {actual}',
  'length.max': 'must have at most {max} {unit}, not {actual}',
  'length.empty': 'must not be empty',
  pattern: 'must match {pattern}',
  range: 'must be from {min} to {max}',
  'range.min': 'must be at least {min}',
  'range.max': 'must be at most {max}',
  json: 'must be JSON: {expected} was expected at byte {offset}',
  service: 'was refused by the service',
};

/** Enums with more values than this are not spelled out in a sentence. */
export const LISTED_VALUES = 8;
