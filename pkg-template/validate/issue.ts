// What validation finds, and the messages that callers may replace.
import type { MessageKey } from '../generated/messages/en.ts';

/** The `params` of an issue, by its code. */
export interface IssueParams {
  /** A required member is absent. */
  required: { [none: string]: never };
  /** A key that the shape does not name. */
  unknown: { [none: string]: never };
  /** The value has a different JSON type from the shape's. */
  type: { expected: string; received: string };
  /** A timestamp that is not an RFC 3339 date-time, or a string that is not well-formed Unicode. */
  format: { expected: string };
  /** A string that is not one of the enum's values. */
  enum: { values: readonly string[] };
  /** A union with no member, or with more than one. */
  union: { members: readonly string[]; present: readonly string[] };
  /** Too short or too long, in Unicode code points of a string or items of a list. */
  length: { min?: number; max?: number; actual: number; unit: 'characters' | 'items' };
  /** The whole string does not match the pattern. */
  pattern: { pattern: string };
  /** A number outside its range. */
  range: { min?: number; max?: number };
  /** A rule that AWS documents and the model does not have: only with `rules: 'documented'`. */
  rule: RuleParams;
  /** A line that is not JSON: from `validateLines` only. `offset` counts bytes from the start of the line. */
  json: { offset: number; expected: string };
  /**
   * A field that the service refused: only in a service's `ValidationException`. `message` is the service's own text, which
   * `issue.message` is only in English.
   */
  service: { code: string | undefined; message?: string };
}

/** A documented rule: its stable name, what it asks of the member, and what that needs. */
export type RuleParams = {
  /** The name: `'notice-days'`. */
  rule: string;
  /**
   * `'required'`: the member must be present if `member` is one of `values`. `'only'`: it may be present only then.
   * `'accountId'`: it must be an AWS account ID then. `'oneOf'`: it must be one of `values`. `'anyOf'`: it must have at least
   * one of the members `values`. `'daysAhead'`: it must be `min` to `max` days in the future.
   */
  requirement: 'required' | 'only' | 'anyOf' | 'oneOf' | 'accountId' | 'daysAhead';
  member?: string;
  values?: readonly string[];
  min?: number;
  max?: number;
};

/** The rule that a value breaks. */
export type IssueCode = keyof IssueParams;

/** An issue with a certain code. */
export interface IssueOf<Code extends IssueCode> {
  code: Code;
  /** The keys and indexes that lead to the value: `['AllianceLeadContact', 'Email']`, `['Tags', 3, 'Key']`. */
  path: Array<string | number>;
  /** Part of a sentence, such as `must be a string`. It never contains the value. */
  message: string;
  /** The limits and names that the message mentions. */
  params: IssueParams[Code];
  /** Of a field that the service refused: what its code means and what to do. Not enumerable. */
  hint?: string;
}

/** What errors of the services mean and what to do: by `DUPLICATE_PARTNER`, `UpdateRelationship.ConflictException` and so on. */
export type HintTexts = { readonly [key: string]: string | undefined };

/** One violated rule. `code` tells which `params` it has. */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/**
 * Messages of your own: an object with a template (`'at least {min}'`) or a function for each code or variant of a code
 * (`'length.min'`), or one function for all issues. English fills in for what is missing or `undefined`.
 */
export type Messages =
  | ({ readonly [Key in MessageKey]?: string | ((issue: Issue) => string | undefined) | undefined } & {
      /** Hints for errors of the services, by reason, code or error name: these, or a function that loads them. */
      readonly hints?: HintTexts | (() => HintTexts | Promise<HintTexts>) | undefined;
    })
  | ((issue: Issue) => string | undefined);
