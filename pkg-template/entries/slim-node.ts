// As `slim.ts`, for Node, whose `fetch` cannot read files. It is a separate file, because bundlers for browsers fail at any
// import of `node:`.
import { readFile } from 'node:fs/promises';
import type { WasmSource } from '../wasm/source.ts';
import { start } from '../wasm/start.ts';

export { validateLines } from '../lines/slim-node.ts';
export * from './api.ts';
export * from './generated/services.ts';

export function init(source?: WasmSource | Promise<WasmSource>): Promise<void> {
  return start(() => source ?? new URL('./core.wasm', import.meta.url), read);
}

/** Reads a URL, or a file by its path. */
function read(source: string | URL): Promise<Response | Uint8Array<ArrayBuffer>> {
  const isUrl = source instanceof URL || /^[a-z][a-z+.-]+:/i.test(source);
  const url = isUrl ? new URL(source) : source;
  return typeof url === 'string' || url.protocol === 'file:' ? readFile(url) : fetch(url);
}
