// Written by `cargo xtask print`. Edit the tables (src/account.rs, src/channel.rs) or the printer instead.
// Texts that Rust and JavaScript both use.

/** The version of this package. */
export const VERSION = '0.1.0';

/** The content type of every request and response. */
export const MEDIA_TYPE = 'application/x-amz-json-1.0';

/** The choices for unknown keys, as core.wasm numbers them: src/abi.rs. */
export const UNKNOWN_KEYS = {
  error: 0,
  strip: 1,
  allow: 2,
} as const;

/** The codes of issues, as core.wasm numbers them. */
export const ISSUE_CODES = [
  'required',
  'unknown',
  'type',
  'format',
  'enum',
  'union',
  'length',
  'pattern',
  'range',
] as const;

/** The kinds of values, as core.wasm numbers them: the `received` of a `type` issue. */
export const RECEIVED = [
  'null',
  'undefined',
  'boolean',
  'number',
  'bigint',
  'string',
  'symbol',
  'function',
  'array',
  'object',
  'date',
  'map',
  'set',
  'binary',
  'unreadable',
] as const;

/** The `expected` of a `type` issue, for kinds of shapes that go by another name. */
export const EXPECTED = {
  structure: 'object',
  union: 'object',
  list: 'array',
  enum: 'string',
} as const;

/** The `expected` of a `format` issue, by its detail. */
export const FORMATS = [
  'an RFC 3339 date-time',
  'well-formed Unicode, without lone surrogates',
] as const;

/** The services' codes of fields, by the codes of issues. */
export const FIELD_CODES = {
  required: 'REQUIRED_FIELD_MISSING',
  enum: 'INVALID_ENUM_VALUE',
  pattern: 'INVALID_STRING_FORMAT',
  format: 'INVALID_STRING_FORMAT',
} as const;

/** The services' code for a list with too many items. */
export const TOO_MANY_VALUES = 'TOO_MANY_VALUES';

/** The services' code for every other broken rule. */
export const INVALID_VALUE = 'INVALID_VALUE';
