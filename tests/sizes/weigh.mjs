import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes of files, each compressed by itself as a server does it: { raw, gzip, brotli }. */
export function weigh(files) {
  const sum = (packed) => files.reduce((total, bytes) => total + packed(bytes).length, 0);
  // Brotli is at its highest by default, gzip is not.
  return {
    raw: sum((bytes) => bytes),
    gzip: sum((bytes) => gzipSync(bytes, { level: 9 })),
    brotli: sum((bytes) => brotliCompressSync(bytes)),
  };
}

/** The same for files that are loaded later, under names that say so. */
export const weighLater = (files) =>
  Object.fromEntries(Object.entries(weigh(files)).map(([name, size]) => [`${name}, later`, size]));
