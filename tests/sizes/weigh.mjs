import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of files, each compressed by itself as a server does it: { raw, gzip, brotli }. */
export function weigh(files) {
  const all = files.map(weightOf);
  const sum = (name) => all.reduce((total, weight) => total + weight[name], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

/** The same for files that are loaded later, under names that say so. */
export const weighLater = (files) =>
  Object.fromEntries(Object.entries(weigh(files)).map(([name, size]) => [`${name}, later`, size]));

// Brotli at its highest takes a second for a sandbox, and most files are as they were at the last run: so their weights
// are kept, by content and by the versions that compressed it.
const folder = new URL('../../target/tests/', import.meta.url);
const file = new URL('weights.json', folder);
const kept = read();
const used = {};

function read() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}

function weightOf(bytes) {
  const { zlib, brotli } = process.versions;
  const key = createHash('sha256').update(`${zlib} ${brotli}\n`).update(bytes).digest('hex');
  used[key] ??= kept[key] ?? compressed(bytes);
  return used[key];
}

// Brotli is at its highest by default, gzip is not.
const compressed = (bytes) => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
});

// Only what this run has weighed, so that the file does not grow.
process.once('exit', () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(used));
});
