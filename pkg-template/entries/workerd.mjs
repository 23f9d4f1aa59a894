// workerd forbids compiling bytes: its bundler hands out the wasm as a module.
import { provide } from '../wasm/core.mjs';
import module from './core.wasm';

provide(() => module);

export * from './api.mjs';
export { validateLines } from '../lines/lines-workerd.mjs';
