// What `init` of both slim entries does; they differ in how a file is read.
import { provide, provided } from './core.mjs';

let starting;

/** `source()` gives where the wasm comes from, `read` makes a Response or bytes of a URL. */
export function start(source, read) {
  if (provided()) return Promise.resolve();
  starting ??= compile(source, read).then(
    (module) => provide(() => module),
    (error) => {
      starting = undefined;
      throw error;
    },
  );
  return starting;
}

/** A module of what `given()` gives. */
export async function compile(given, read) {
  let source = await given();
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === 'string' || source instanceof URL) source = await read(source);
  // A response by what it has: at the name of its class Node loads all of its fetch, and that takes 30 ms.
  if (source?.headers) {
    if (!source.ok) throw new Error(`core.wasm was answered with status ${source.status} (${source.url})`);
    // A server that names another type is no reason to fail: compile the bytes then.
    if (source.headers.get('content-type')?.startsWith('application/wasm')) return WebAssembly.compileStreaming(source);
    source = await source.arrayBuffer();
  }
  return WebAssembly.compile(source);
}
