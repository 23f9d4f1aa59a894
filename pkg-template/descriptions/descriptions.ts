// Descriptions of every operation and member for people, in English. They are not part of the operations, so that only apps
// that show them load them.
import { descriptions as texts } from '../generated/descriptions.ts';
import type { OperationId } from '../types/index.d.ts';
import type { Field, Operation } from '../validate/operation.ts';

/**
 * Descriptions by operation, and by path as in `fields`: `descriptions['account.CreatePartner']['AllianceLeadContact.Email']`.
 * The path of the operation itself is `''`, and that of an enum's value has the value after the member
 * (`PrimarySolutionType.OTHER`). What has no description yet is absent.
 */
export const descriptions: { readonly [Id in OperationId]: { readonly [path: string]: string } } = texts;

/** A field with its description, and the values of an enum with theirs. Undefined where there is none yet. */
export interface DescribedField extends Omit<Field, 'values'> {
  description: string | undefined;
  values?: Array<{ value: string; label: string; description: string | undefined }>;
}

/** The fields of an operation with their descriptions, in the order of `fields`. */
export function describedFields({ service, name, fields }: Operation): DescribedField[] {
  const byPath: { readonly [path: string]: string } = texts[`${service}.${name}` as OperationId];
  return fields.map(({ values, ...field }) => ({
    ...field,
    description: byPath[field.path],
    ...(values && { values: values.map((value) => ({ ...value, description: byPath[`${field.path}.${value.value}`] })) }),
  }));
}
