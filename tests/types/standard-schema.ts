// An operation is a Standard Schema and a Standard JSON Schema, by the
// specification's own types, and libraries infer its request.
import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec';
import { account, type Valid } from 'partner-central';
import { equal } from './equal.js';

const schema: StandardSchemaV1 = account.CreatePartner;
const json: StandardJSONSchemaV1 = account.CreatePartner;
const typed: StandardSchemaV1<account.CreatePartnerRequest, Valid<account.CreatePartnerRequest>> = account.CreatePartner;

/** As form and RPC libraries take schemas. */
declare function use<Schema extends StandardSchemaV1>(
  schema: Schema,
): {
  input: StandardSchemaV1.InferInput<Schema>;
  output: StandardSchemaV1.InferOutput<Schema>;
};
const used = use(account.CreatePartner);
equal<account.CreatePartnerRequest>()(used.input);
equal<string>()(used.output.LegalName);

/** As those do that read the type off `validate`: a failure has no value. */
declare function infer<Output>(schema: StandardSchemaV1<account.CreatePartnerRequest, Output>): Output;
equal<string>()(infer(account.CreatePartner).LegalName);

account.CreatePartner['~standard'].validate({}, { libraryOptions: { unknownKeys: 'strip' } });
// @ts-expect-error: not an option
account.CreatePartner['~standard'].validate({}, { libraryOptions: { unknownKeys: 'drop' } });

export { json, schema, typed };
