import type { MessageKey } from '../messages/en.js';

/** What each code's issue tells besides its place. */
export interface IssueParams {
  /** A required member is absent. */
  required: { [none: string]: never };
  /** A key that the shape does not name. */
  unknown: { [none: string]: never };
  /** Not the JSON type the shape needs. */
  type: { expected: string; received: string };
  /** Text that is no RFC 3339 date-time, or not well-formed Unicode. */
  format: { expected: string };
  /** Not one of the enum's values. */
  enum: { values: readonly string[] };
  /** Not exactly one member of a union. */
  union: { members: readonly string[]; present: readonly string[] };
  /** Too short or too long: code points of a string, items of a list. */
  length: { min?: number; max?: number; actual: number; unit: 'characters' | 'items' };
  /** The whole string does not match. */
  pattern: { pattern: string };
  /** A number outside its range. */
  range: { min?: number; max?: number };
  /** A line that is not JSON. Only from `validateLines`. */
  json: { offset: number; expected: string };
  /** A field that the service refused. Only in a service's `ValidationException`. */
  service: { code: string | undefined };
}

/** The rule that was broken. */
export type IssueCode = keyof IssueParams;

/** An issue of one code. */
export interface IssueOf<Code extends IssueCode> {
  code: Code;
  /** Where: `['AllianceLeadContact', 'Email']`, `['Tags', 3, 'Key']`. */
  path: Array<string | number>;
  /** A short sentence part, never with the value itself. */
  message: string;
  /** The limits and words of the message. */
  params: IssueParams[Code];
}

/** One problem of a request. `code` tells which `params` it has. */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/**
 * Words of your own: by code or a code's variant (`'length.min'`), as templates
 * with `{min}` and the like or as functions; or one function of the issue. What
 * they leave out is said in English.
 */
export type Messages =
  | { readonly [Key in MessageKey]?: string | ((issue: Issue) => string | undefined) | undefined }
  | ((issue: Issue) => string | undefined);

/** A request that breaks rules; all of them are in `issues`. */
export declare class ValidationError extends Error {
  constructor(issues: Issue[], what?: string);
  readonly name: 'ValidationError';
  readonly issues: Issue[];
}

/** A path as an input is named in a form: `Tags[3].Key`. */
export declare function nameOf(path: readonly (string | number)[]): string;

/** A form's input name as a path. */
export declare function pathOf(name: string): Array<string | number>;
