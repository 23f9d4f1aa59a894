// @ts-nocheck converted to strict types next
// As slim.mjs, for Node, whose fetch knows no files. A file of its own, because
// bundlers for browsers fail at any import of `node:`.
import { readFile } from 'node:fs/promises';
import { start } from '../wasm/start.ts';

export function init(source) {
  return start(() => source ?? new URL('./core.wasm', import.meta.url), read);
}

/** A string is a URL or a path. */
function read(source) {
  const isUrl = source instanceof URL || /^[a-z][a-z+.-]+:/i.test(source);
  const url = isUrl ? new URL(source) : source;
  return url.protocol === undefined || url.protocol === 'file:' ? readFile(url) : fetch(url);
}

export * from './api.ts';
export { validateLines } from '../lines/lines-slim-node.ts';
