// @ts-nocheck converted to strict types next
export * from '../client/credentials.ts';
