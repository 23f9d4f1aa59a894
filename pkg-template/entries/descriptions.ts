// Descriptions of every operation and member for people, in English.
export { type DescribedField, describedFields, descriptions } from '../descriptions/descriptions.ts';
export type { TextsByPath } from '../descriptions/texts-by-path.ts';
