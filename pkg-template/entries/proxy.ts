// @ts-nocheck converted to strict types next
export * from '../proxy/handler.mjs';
