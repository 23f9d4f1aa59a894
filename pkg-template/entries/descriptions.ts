// Descriptions of every operation and member for people, in English.
export { type DescribedField, describedFields, descriptions } from '../descriptions/descriptions.ts';
