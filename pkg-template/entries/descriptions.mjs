export * from '../generated/descriptions.mjs';
