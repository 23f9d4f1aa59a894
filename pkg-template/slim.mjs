// The wasm apart: `init` fetches it beside this file and compiles it while it
// streams, or takes what it is given.
import { provide, provided } from './engine.mjs';

let starting;

/**
 * Makes the wasm ready. `source`: nothing (core.wasm beside this file), a URL, a
 * Response or a promise of one, bytes, or a WebAssembly.Module. May be called
 * again after a failure; after a success it does nothing.
 */
export function init(source = new URL('./core.wasm', import.meta.url)) {
  if (provided()) return Promise.resolve();
  starting ??= compile(source).then(
    (module) => provide(() => module),
    (error) => {
      starting = undefined;
      throw error;
    },
  );
  return starting;
}

async function compile(given) {
  let source = await given;
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === 'string' || source instanceof URL) {
    const url = new URL(source, import.meta.url);
    if (url.protocol === 'file:') {
      const { readFile } = await import('node:fs/promises');
      source = await readFile(url);
    } else {
      source = await fetch(url);
    }
  }
  if (typeof Response === 'function' && source instanceof Response) {
    if (!source.ok) throw new Error(`core.wasm was answered with status ${source.status} (${source.url})`);
    // A server that names another type is no reason to fail: compile the bytes then.
    if (source.headers.get('content-type')?.startsWith('application/wasm')) return WebAssembly.compileStreaming(source);
    source = await source.arrayBuffer();
  }
  return WebAssembly.compile(source);
}

export * from './api.mjs';
