// The main entry for workerd, which does not compile bytes: its bundler gives the module compiled.
import { setWasmSource } from '../wasm/core.ts';
import module from './core.wasm';

setWasmSource(() => module);

export { validateLines } from '../lines/workerd.ts';
export * from './api.ts';
export * from './generated/services-with-calling.ts';
