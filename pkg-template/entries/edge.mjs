// As workerd.mjs, for edge runtimes whose bundlers know a wasm module by this
// query (Next.js, Vercel).
import { provide } from '../wasm/core.mjs';
import module from './core.wasm?module';

provide(() => module);

export * from './api.mjs';
export { validateLines } from '../lines/lines-edge.mjs';
