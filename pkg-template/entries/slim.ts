// @ts-nocheck converted to strict types next
// The wasm apart: `init` fetches it beside this file and compiles it while it
// streams, or takes what it is given.
import { start } from '../wasm/start.ts';

/**
 * Makes the wasm ready. `source`: nothing (core.wasm beside this file), a URL, a
 * Response or a promise of one, bytes, or a WebAssembly.Module. May be called
 * again after a failure; after a success it does nothing.
 */
export function init(source) {
  // Written so that bundlers see the file and bring it along.
  return start(
    () => source ?? new URL('./core.wasm', import.meta.url),
    (url) => fetch(url),
  );
}

export * from './api.ts';
export { validateLines } from '../lines/lines-slim.ts';
