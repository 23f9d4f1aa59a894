// What an app costs its users, in bytes: node tests/packages/sizes.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { bundle, bundlers } from './bundlers.mjs';
import { project } from './project.mjs';

export const apps = {
  'validate one operation': 'app-validate.mjs',
  'call one operation': 'app-call.mjs',
  everything: 'app-everything.mjs',
  'the sandbox': 'app-sandbox.mjs',
  'slim, validate one': 'app-slim.mjs',
};

/** Rows of { app, bundler, raw, gzip, brotli }; compressed file by file, as a server does. */
export async function sizes() {
  const folder = project();
  const rows = [];
  for (const [app, file] of Object.entries(apps)) {
    for (const bundler of Object.keys(bundlers)) {
      const { out } = await bundle(bundler, folder, file);
      const contents = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name)));
      // The bundlers that do not bring core.wasm along leave it to be copied.
      const apart = contents.some((bytes) => bytes.readUInt32BE(0) === 0x0061736d);
      if (file === 'app-slim.mjs' && !apart) contents.push(readFileSync(join(folder, 'node_modules/partner-central/core.wasm')));
      const sum = (compress) => contents.reduce((total, bytes) => total + compress(bytes).length, 0);
      rows.push({ app, bundler, raw: sum((bytes) => bytes), gzip: sum(gzipSync), brotli: sum(brotliCompressSync) });
    }
  }
  return rows;
}

if (process.argv[1] === import.meta.filename) {
  const cell = (text, width) => String(text).padStart(width);
  console.log(`${'app'.padEnd(24)}${'bundler'.padEnd(10)}${cell('raw', 9)}${cell('gzip', 9)}${cell('brotli', 9)}`);
  for (const { app, bundler, raw, gzip, brotli } of await sizes()) {
    console.log(`${app.padEnd(24)}${bundler.padEnd(10)}${cell(raw, 9)}${cell(gzip, 9)}${cell(brotli, 9)}`);
  }
}
