export * from '../proxy/handler.mjs';
