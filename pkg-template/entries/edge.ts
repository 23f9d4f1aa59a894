// As `workerd.ts`, for edge runtimes whose bundlers know a WebAssembly module by this query (Next.js, Vercel).
import { setWasmSource } from '../wasm/core.ts';
import module from './core.wasm?module';

setWasmSource(() => module);

export { validateLines } from '../lines/edge.ts';
export * from './api.ts';
export * from './generated/services-with-calling.ts';
