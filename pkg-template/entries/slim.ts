// `slim` as pages load it without a bundler: with what sends requests, since service workers, for one, cannot load it later.
export * from './api.ts';
export * from './generated/services-with-calling.ts';
export { init, validateLines } from './slim-for-bundlers.ts';
