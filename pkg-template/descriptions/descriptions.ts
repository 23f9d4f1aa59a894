// Descriptions of every operation and member for people, in English. They are not part of the operations, so that only apps
// that show them load them.
import { descriptions as texts } from '../generated/descriptions/all.ts';
import { type Labels, labelsOf } from '../labels/shared/labels.ts';
import type { TextsByPath } from './texts-by-path.ts';
import type { OperationId } from '../types/index.d.ts';
import type { Field, Operation } from '../validate/operation.ts';

/**
 * Descriptions by operation, and by path as in `fields`: `descriptions['account.CreatePartner']['AllianceLeadContact.Email']`.
 * The path of the operation itself is `''`, and that of an enum's value has the value after the member
 * (`PrimarySolutionType.OTHER`). What has no description yet is absent.
 */
export const descriptions: { readonly [Id in OperationId]: TextsByPath } = texts;

/** A field with its description, and the values of an enum with theirs. Undefined where there is none yet. */
export interface DescribedField extends Omit<Field, 'values'> {
  description: string | undefined;
  values?: Array<{ value: string; label: string; description: string | undefined }>;
}

/**
 * The fields of an operation with their descriptions, in the order of `fields`. `language` is that of `partner-central/labels`;
 * what it lacks is in English.
 */
export function describedFields(operation: Operation, language?: Labels): DescribedField[] {
  const id = `${operation.service}.${operation.name}` as OperationId;
  const english = descriptions[id];
  const found = language?.descriptions[id];
  const labels = language ? labelsOf(operation, language) : {};
  const described = (path: string) => found?.[path] ?? english[path];
  return operation.fields.map(({ values, alternatives, ...field }) => ({
    ...field,
    label: labels[field.path] ?? field.label,
    description: described(field.path),
    ...(values && {
      values: values.map(({ value, label }) => {
        const path = `${field.path}.${value}`;
        return { value, label: labels[path] ?? label, description: described(path) };
      }),
    }),
    ...(alternatives && {
      alternatives: alternatives.map(({ name, label }) => ({ name, label: labels[`${field.path}.${name}`] ?? label })),
    }),
  }));
}
