// An operation is a Standard Schema and a Standard JSON Schema: the
// interfaces as https://standardschema.dev has them, and what libraries infer.
import { account, type Valid } from 'partner-central';
import { equal } from './equal.js';

interface StandardTypedV1<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

interface StandardSchemaV1<Input = unknown, Output = Input> extends StandardTypedV1<Input, Output> {
  readonly '~standard': StandardTypedV1<Input, Output>['~standard'] & {
    readonly validate: (
      value: unknown,
      options?: { readonly libraryOptions?: Record<string, unknown> | undefined } | undefined,
    ) => Result<Output> | Promise<Result<Output>>;
  };
}

type Result<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: ReadonlyArray<{ readonly message: string; readonly path?: ReadonlyArray<PropertyKey | { readonly key: PropertyKey }> | undefined }> };

type Convert = (options: {
  readonly target: 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | ({} & string);
  readonly libraryOptions?: Record<string, unknown> | undefined;
}) => Record<string, unknown>;

interface StandardJSONSchemaV1<Input = unknown, Output = Input> extends StandardTypedV1<Input, Output> {
  readonly '~standard': StandardTypedV1<Input, Output>['~standard'] & {
    readonly jsonSchema: { readonly input: Convert; readonly output: Convert };
  };
}

const schema: StandardSchemaV1 = account.CreatePartner;
const json: StandardJSONSchemaV1 = account.CreatePartner;
const typed: StandardSchemaV1<account.CreatePartnerRequest, Valid<account.CreatePartnerRequest>> = account.CreatePartner;

/** As form and RPC libraries take schemas. */
declare function use<Schema extends StandardSchemaV1>(schema: Schema): {
  input: NonNullable<Schema['~standard']['types']>['input'];
  output: NonNullable<Schema['~standard']['types']>['output'];
};
const used = use(account.CreatePartner);
equal<account.CreatePartnerRequest>()(used.input);
equal<string>()(used.output.LegalName);

export { json, schema, typed };
