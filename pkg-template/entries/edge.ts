// @ts-nocheck converted to strict types next
// As workerd.mjs, for edge runtimes whose bundlers know a wasm module by this
// query (Next.js, Vercel).
import { setWasmSource } from '../wasm/core.ts';
import module from './core.wasm?module';

setWasmSource(() => module);

export * from './api.ts';
export { validateLines } from '../lines/lines-edge.ts';
