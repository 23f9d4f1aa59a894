/** Sentences for people about every operation and member, in English. */
import type { OperationId } from '../types/index.js';
import type { Field, Operation } from '../validate/operation.ts';

/**
 * By operation and by path as in `fields`: `descriptions['account.CreatePartner']['AllianceLeadContact.Email']`.
 * The operation's own sentence is at `''`, that of an enum's value behind its member (`PrimarySolutionType.OTHER`).
 * What nobody has described yet is absent.
 */
export declare const descriptions: { readonly [Id in OperationId]: { readonly [path: string]: string } };

/** A field with its sentence, and an enum's values with theirs; undefined where nobody has written one yet. */
export interface DescribedField extends Omit<Field, 'values'> {
  description: string | undefined;
  values?: Array<{ value: string; label: string; description: string | undefined }>;
}

/** The fields of an operation with their sentences, in the order of `fields`. */
export declare function describedFields(operation: Operation): DescribedField[];
