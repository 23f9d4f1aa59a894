/** Sentences for people about every operation and member, in English. */
import type { OperationId } from './types/api.js';

/**
 * By operation and by path as in `fields`: `descriptions['account.CreatePartner']['AllianceLeadContact.Email']`.
 * The operation's own sentence is at `''`, that of an enum's value behind its member (`PrimarySolutionType.OTHER`).
 * What nobody has described yet is absent.
 */
export declare const descriptions: { readonly [Id in OperationId]: { readonly [path: string]: string } };
