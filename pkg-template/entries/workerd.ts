// @ts-nocheck converted to strict types next
// workerd forbids compiling bytes: its bundler hands out the wasm as a module.
import { setWasmSource } from '../wasm/core.ts';
import module from './core.wasm';

setWasmSource(() => module);

export * from './api.ts';
export { validateLines } from '../lines/lines-workerd.ts';
