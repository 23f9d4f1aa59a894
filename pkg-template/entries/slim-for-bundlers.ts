// `slim` as bundlers get it: what sends requests is a part that is loaded with the first call.
//
// The main entry with its WebAssembly apart: `init` fetches it beside this file and compiles it while it streams, or takes what
// it is given.
import type { WasmSource } from '../wasm/source.ts';
import { start } from '../wasm/start.ts';

export { validateLines } from '../lines/slim.ts';
export * from './api.ts';
export * from './generated/services.ts';

export function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  return start(
    // `new URL(…, import.meta.url)` is how bundlers notice the file and include it.
    () => source ?? new URL('./core.wasm', import.meta.url),
    (url) => fetch(url),
  );
}
