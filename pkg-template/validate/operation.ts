// An operation as its users see it: what it does, what it takes and what it returns. `core-operation.ts` implements it.
import type { ServiceName } from '../generated/service-name.ts';
import type { Issue, Messages, RuleParams } from './issue.ts';

/** The known values of an enum, and any other string: services add values. Unlike plain `string` it keeps completion. */
export type Open<Known extends string> = Known | (string & {});

/**
 * A valid request: its required members are present, absent ones are removed, a union has one of its known members, and an enum
 * one of its known values.
 */
export type Valid<Input> = [Input] extends [string]
  ? Closed<Input>
  : Input extends string | number | bigint | boolean | Date
    ? Input
    : Input extends Array<infer Item>
      ? Array<Valid<Item>>
      : Input extends { $unknown: unknown }
        ? never
        : { [Key in keyof Input]: Valid<Exclude<Input[Key], undefined>> };

/** The known values of an enum; any other text as it is. */
type Closed<Text extends string> = [Literals<Text>] extends [never] ? Text : Literals<Text>;
type Literals<Text extends string> = Text extends string ? (string extends Text ? never : Text) : never;

/** The options of a validation. */
export interface ValidateOptions {
  /**
   * What to do with keys that the shape does not name: `'error'` reports an issue for each, `'strip'` removes them from the
   * value, `'allow'` keeps them. Default: `'error'`.
   */
  unknownKeys?: 'error' | 'strip' | 'allow' | undefined;
  /** Messages of your own for issues. Default: English. */
  messages?: Messages | undefined;
  /** How many issues are reported at most. If there are more, the result has `truncated: true`. Default: 1,000. */
  maxIssues?: number | undefined;
  /**
   * `'documented'` also checks what AWS states in words and the model does not have, such as a notice of 14, 30 or 60 days. These
   * issues have the code `'rule'`. Default: `'model'`.
   */
  rules?: 'model' | 'documented' | undefined;
}

/** The options of `operation.with`: the operation's own defaults. */
export interface OperationOptions extends ValidateOptions {
  /**
   * The paths of members that are not required, because somebody else fills them in, such as the portal's backend: `['Catalog']`,
   * `['Tags[].Key']`. `fields` and `jsonSchema` say so, too.
   */
  optional?: readonly string[] | undefined;
}

/** The result of a validation, as in Standard Schema: a value, or issues. */
export type ValidationResult<Value> =
  | { readonly value: Value; readonly issues?: undefined; readonly truncated?: undefined }
  | {
      readonly issues: Issue[];
      /** There are more issues than `maxIssues`. */
      readonly truncated?: true;
      readonly value?: undefined;
    };

/** A JSON Schema. */
export type JsonSchema = { [keyword: string]: unknown };

/** What a JSON Schema can be for: a dialect, or the tools of language models. */
export type JsonSchemaTarget = 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | 'mcp' | 'openai-strict';

/** The options of `jsonSchema`. An unknown one, or an unknown path, throws a `TypeError`. */
export interface JsonSchemaOptions {
  /**
   * The dialect: `'draft-2020-12'`, `'draft-07'` or `'openapi-3.0'`; or what a tool takes: `'mcp'`, the `inputSchema` of the Model
   * Context Protocol, or `'openai-strict'`, OpenAI's strict mode, in which `null` stands for an absent member. The schemas of
   * tools have no idempotency token, which clients fill in. Default: `'draft-2020-12'`.
   */
  target?: Open<JsonSchemaTarget> | undefined;
  /** The paths of members to leave out, as in `fields`: `['Catalog', 'Tags[].Key']`. */
  omit?: readonly string[] | undefined;
  /** Descriptions by path: `descriptions['account.CreatePartner']` of `partner-central/descriptions`, or your own. */
  descriptions?: { readonly [path: string]: string } | undefined;
}

/** What a form needs to know about one member of a request. */
export interface Field {
  /** The member's path: `AllianceLeadContact.Email`, `Tags[].Key`. `[]` stands for the index of an item. */
  readonly path: string;
  /** The member's name for people, in English: `Email verification code`. */
  readonly label: string;
  readonly kind: 'structure' | 'union' | 'list' | 'string' | 'enum' | 'integer' | 'long' | 'boolean' | 'timestamp';
  /** Whether the member must be present when the structure that contains it is. */
  readonly required: boolean;
  /**
   * The path of the innermost optional structure that contains the member: `TaskDetails.Headquarters`. The member is not required
   * before something in that structure is filled in.
   */
  readonly optionalWithin?: string;
  /** The member is the idempotency token. Clients fill it in, so forms do not need to show it. */
  readonly idempotencyToken?: true;
  readonly deprecated?: true;
  /** The value is confidential: keep it out of logs and messages. */
  readonly sensitive?: true;
  /** The minimum length of a string in Unicode code points, number of items, or number. It can be used as an HTML `minlength`. */
  readonly min?: number;
  /** The maximum length of a string in Unicode code points, number of items, or number. */
  readonly max?: number;
  /** The value for an HTML `maxlength` attribute. It can be greater than `max`, since HTML counts UTF-16 units. */
  readonly maxLength?: number;
  /** The values of an enum. */
  readonly values?: ReadonlyArray<{ readonly value: string; readonly label: string }>;
  /** The value for an HTML `pattern` attribute. Absent if HTML cannot express the pattern. */
  readonly pattern?: string;
  /** The members of a union. A request has exactly one of them. */
  readonly alternatives?: ReadonlyArray<{ readonly name: string; readonly label: string }>;
  /** What AWS documents about the member beyond the model: checked with `rules: 'documented'`. */
  readonly rules?: readonly RuleParams[];
}

/**
 * One operation of a service, and a Standard Schema of its request.
 *
 * `validate` and `parse` are bound functions: `inputs.map(account.CreatePartner.parse)` works. That is why they accept a
 * number, which `map` passes, in place of options, and ignore it.
 */
export interface Operation<Input = any, Output = any, Service extends ServiceName = ServiceName, Name extends string = string> {
  /** The operation's name: `'CreatePartner'`. */
  readonly name: Name;
  /** The service it belongs to. */
  readonly service: Service;
  /** Validates a request: returns the request as it is sent, or every issue. It never throws, whatever the value. */
  readonly validate: (value: unknown, options?: ValidateOptions | number) => ValidationResult<Valid<Input>>;
  /** Validates a request and returns it as it is sent. Throws a `ValidationError` with every issue if it is not valid. */
  readonly parse: (value: unknown, options?: ValidateOptions | number) => Valid<Input>;
  /** Validates one value as if it stood at `path` of a request, and returns its issues. Fast enough for every keystroke. */
  validateAt(path: readonly (string | number)[], value: unknown, options?: ValidateOptions): Issue[];
  /**
   * Creates the same operation with its own defaults, for libraries that cannot pass options:
   * `account.CreatePartner.with({ messages, optional: ['Catalog'] })`. Throws a `TypeError` for an unknown option.
   */
  with(options: OperationOptions): this;
  /** Generates the JSON Schema of the request. */
  jsonSchema(options?: JsonSchemaOptions): JsonSchema;
  /** Every member of the request at any depth, in declared order. Frozen: to sort them or to change labels, copy them. */
  readonly fields: readonly Field[];
  readonly '~standard': StandardSchema<Input, Output>;
}

/**
 * Standard Schema v1 and Standard JSON Schema (https://standardschema.dev), declared here so that the package has no
 * dependencies. Validation is synchronous.
 */
export interface StandardSchema<Input, Output = unknown> {
  readonly version: 1;
  readonly vendor: 'partner-central';
  readonly validate: (
    value: unknown,
    options?: { readonly libraryOptions?: (ValidateOptions & Record<string, unknown>) | undefined },
    // Issues come without `value?: undefined`: libraries that infer the output would find `undefined` in it.
  ) => { readonly value: Valid<Input>; readonly issues?: undefined } | { readonly issues: Issue[] };
  /** Exists only as a type. `response`, the operation's output, is an addition of ours. */
  readonly types?: { readonly input: Input; readonly output: Valid<Input>; readonly response: Output } | undefined;
  readonly jsonSchema: {
    readonly input: (options: StandardJsonSchemaOptions) => JsonSchema;
    readonly output: (options: StandardJsonSchemaOptions) => JsonSchema;
  };
}

/** The options of Standard JSON Schema. */
export interface StandardJsonSchemaOptions {
  readonly target: Open<JsonSchemaTarget>;
  /** `omit` and `descriptions` of {@link JsonSchemaOptions}; others are ignored. */
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** The request type of an operation: `RequestOf<typeof account.CreatePartner>`. */
export type RequestOf<Of extends Operation> = NonNullable<Of['~standard']['types']>['input'];

/** The response type of an operation: `ResponseOf<typeof account.CreatePartner>`. */
export type ResponseOf<Of extends Operation> = NonNullable<Of['~standard']['types']>['response'];
