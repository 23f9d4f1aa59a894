// @ts-nocheck converted to strict types next
export * from '../generated/descriptions.mjs';
