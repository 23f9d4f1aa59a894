// @ts-nocheck converted to strict types next
export * from '../element/element.mjs';
