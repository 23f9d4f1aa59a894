export * from '../element/element.mjs';
