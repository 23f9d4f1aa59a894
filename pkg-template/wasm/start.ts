// What `init` of both slim entries does; they differ in how they read a file.
import { hasWasmSource, setWasmSource } from './core.ts';
import type { WasmSource } from './source.ts';

/** Reads a URL, as a response or as bytes. */
export type Read = (url: string | URL) => Promise<Response | BufferSource>;

let starting: Promise<void> | undefined;

/** Compiles what `getSource` gives and hands it to the core. After a success it does nothing; after a failure it tries again. */
export function start(getSource: () => WasmSource | Promise<WasmSource>, read: Read): Promise<void> {
  if (hasWasmSource()) return Promise.resolve();
  starting ??= compile(getSource, read).then(
    (module) => setWasmSource(() => module),
    (error) => {
      starting = undefined;
      throw error;
    },
  );
  return starting;
}

/** Compiles what `getSource` gives; a URL is read first. */
export async function compile(getSource: () => WasmSource | Promise<WasmSource>, read: Read): Promise<WebAssembly.Module> {
  let source: WasmSource | BufferSource = await getSource();
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === 'string' || source instanceof URL) source = await read(source);
  // A response is recognised by its headers: `instanceof Response` makes Node load all of its fetch, which takes 30 ms.
  const response = source as Response | undefined;
  if (response?.headers) {
    if (!response.ok) throw new Error(`the WebAssembly could not be loaded: status ${response.status} (${response.url})`);
    // A server may send another content type, and streaming then fails: compile the bytes.
    if (response.headers.get('content-type')?.startsWith('application/wasm')) return WebAssembly.compileStreaming(response);
    source = await response.arrayBuffer();
  }
  return WebAssembly.compile(source as BufferSource);
}
