import type { Issue, Messages } from './issue.js';

/** The known values of an enum, and any other: services grow. Keeps completion, unlike plain `string`. */
export type Open<Known extends string> = Known | (string & {});

/**
 * A request that passed validation: required members are there, absent ones
 * are gone, and a union is one of the members it knows.
 */
export type Valid<Input> = Input extends string | number | bigint | boolean | Date
  ? Input
  : Input extends Array<infer Item>
    ? Array<Valid<Item>>
    : Input extends { $unknown: unknown }
      ? never
      : { [Key in keyof Input]: Valid<Exclude<Input[Key], undefined>> };

/** How to validate. */
export interface ValidateOptions {
  /**
   * What to do with keys that the shapes do not name: an issue each (`'error'`,
   * the default), left out of the value (`'strip'`), or sent (`'allow'`).
   */
  unknownKeys?: 'error' | 'strip' | 'allow' | undefined;
  /** Words of your own, by code or by a function. */
  messages?: Messages | undefined;
}

/** A verdict, as Standard Schema words it. */
export type ValidationResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: Issue[]; readonly value?: undefined };

/** A JSON Schema. */
export type JsonSchema = { [keyword: string]: unknown };

/** Which JSON Schema. */
export interface JsonSchemaOptions {
  /** `'draft-2020-12'` if not given; there are also `'draft-07'` and `'openapi-3.0'`. */
  target?: Open<'draft-2020-12' | 'draft-07' | 'openapi-3.0'> | undefined;
}

/** What a form needs to know of one member. */
export interface Field {
  /** Where it is: `AllianceLeadContact.Email`, `Tags[].Key`. `[]` stands for an item's index. */
  path: string;
  /** The name for people, in English: "Email verification code". */
  label: string;
  kind: 'structure' | 'union' | 'list' | 'string' | 'enum' | 'integer' | 'long' | 'boolean' | 'timestamp';
  /** Whether it must be there when what it stands in is there. */
  required: boolean;
  /** Filled in when it is not given: no form need show it. */
  idempotencyToken?: true;
  deprecated?: true;
  /** Never in messages or logs. */
  sensitive?: true;
  /** The least length in Unicode code points, count of items, or number. No HTML `minlength` of it refuses what is valid. */
  min?: number;
  /** The greatest length in Unicode code points, count of items, or number. */
  max?: number;
  /** For an HTML `maxlength` attribute, which counts UTF-16 units and so may have to be more than `max`. */
  maxLength?: number;
  /** The values of an enum. */
  values?: Array<{ value: string; label: string }>;
  /** For an HTML `pattern` attribute as it is. Absent where HTML cannot say it. */
  pattern?: string;
  /** The members of a union, of which exactly one is given. */
  alternatives?: Array<{ name: string; label: string }>;
}

/**
 * One operation of a service, and a Standard Schema of its request.
 *
 * `validate` and `parse` are bound: `inputs.map(account.CreatePartner.parse)`
 * works, which is why a number is accepted (and passed over) as options.
 */
export interface Operation<
  Input = any,
  Output = any,
  Service extends 'account' | 'channel' = 'account' | 'channel',
  Name extends string = string,
> {
  /** `'CreatePartner'` */
  readonly name: Name;
  readonly service: Service;
  /** Every problem at once, or the request as it would be sent. Never throws over data. */
  readonly validate: (value: unknown, options?: ValidateOptions | number) => ValidationResult<Valid<Input>>;
  /** The request as it would be sent; throws `ValidationError` with all issues. */
  readonly parse: (value: unknown, options?: ValidateOptions | number) => Valid<Input>;
  /** The issues of one value, as if it stood at `path`. */
  validateAt(path: readonly (string | number)[], value: unknown, options?: ValidateOptions): Issue[];
  /** The JSON Schema of the request. */
  jsonSchema(options?: JsonSchemaOptions): JsonSchema;
  /** Every member at any depth, in declared order. */
  readonly fields: Field[];
  readonly '~standard': StandardSchema<Input, Output>;
}

/**
 * Standard Schema v1 with its JSON Schema part (https://standardschema.dev),
 * written out here so that this package needs no other. Synchronous.
 */
export interface StandardSchema<Input, Output = unknown> {
  readonly version: 1;
  readonly vendor: 'partner-central';
  readonly validate: (
    value: unknown,
    options?: { readonly libraryOptions?: (ValidateOptions & Record<string, unknown>) | undefined },
    // Without `value?: undefined` on the failure: libraries that infer the output would find `undefined` in it.
  ) => { readonly value: Valid<Input>; readonly issues?: undefined } | { readonly issues: Issue[] };
  /** For the type system alone. `response` is ours: what the service answers. */
  readonly types?: { readonly input: Input; readonly output: Valid<Input>; readonly response: Output } | undefined;
  readonly jsonSchema: {
    readonly input: (options: StandardJsonSchemaOptions) => JsonSchema;
    readonly output: (options: StandardJsonSchemaOptions) => JsonSchema;
  };
}

/** As Standard Schema has them. */
export interface StandardJsonSchemaOptions {
  readonly target: Open<'draft-2020-12' | 'draft-07' | 'openapi-3.0'>;
  readonly libraryOptions?: Record<string, unknown> | undefined;
}

/** The request type of an operation: `RequestOf<typeof account.CreatePartner>`. */
export type RequestOf<Of extends Operation> = NonNullable<Of['~standard']['types']>['input'];

/** The response type of an operation. */
export type ResponseOf<Of extends Operation> = NonNullable<Of['~standard']['types']>['response'];
