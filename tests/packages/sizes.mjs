// What an app costs its users, in bytes: node tests/packages/sizes.mjs
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundle, bundlers } from './bundlers.mjs';
import { project } from './project.mjs';

export const apps = {
  'validate one operation': 'app-validate.mjs',
  'call one operation': 'app-call.mjs',
  everything: 'app-everything.mjs',
  'the sandbox': 'app-sandbox.mjs',
  'a form of one operation': 'app-form.mjs',
  'the element': 'app-element.mjs',
  'slim, validate one': 'app-slim.mjs',
};

const compressions = { raw: (bytes) => bytes, gzip: gzipSync, brotli: brotliCompressSync };

/** Each compression's sum over files; compressed file by file, as a server does. */
function weigh(contents) {
  const sum = (compress) => contents.reduce((total, bytes) => total + compress(bytes).length, 0);
  return Object.fromEntries(Object.entries(compressions).map(([name, compress]) => [name, sum(compress)]));
}

/** The files that are there when `app.js` has been imported: what it imports, but not with `import()`. */
async function started(out) {
  const options = { bundle: true, splitting: true, format: 'esm', outdir: out, external: ['*.wasm'], logLevel: 'silent' };
  const { metafile } = await build({ ...options, absWorkingDir: out, entryPoints: ['app.js'], metafile: true, write: false });
  const files = new Set(['app.js']);
  for (const file of files) {
    for (const { path, kind, external } of metafile.inputs[file].imports)
      if (kind === 'import-statement' && !external) files.add(path);
  }
  return files;
}

/** Rows of { app, bundler, start, all }: what is loaded at start, and with what is loaded later or, like `validateLines` here, never. */
export async function sizes() {
  const folder = project();
  const core = readFileSync(join(folder, 'node_modules/partner-central/core.wasm'));
  const rows = [];
  for (const [app, file] of Object.entries(apps)) {
    for (const bundler of Object.keys(bundlers)) {
      const { out } = await bundle(bundler, folder, file);
      const atStart = await started(out);
      const names = readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(out, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'));
      const files = names.map((name) => ({ name, bytes: readFileSync(join(out, name)) }));
      // `slim` fetches core.wasm in `init`; the bundlers that do not bring it along leave it to be copied.
      const isCore = ({ bytes }) => bytes.equals(core);
      if (file === 'app-slim.mjs' && !files.some(isCore)) files.push({ name: 'core.wasm', bytes: core });
      const start = files.filter((one) => atStart.has(one.name) || isCore(one));
      rows.push({ app, bundler, start: weigh(start.map(({ bytes }) => bytes)), all: weigh(files.map(({ bytes }) => bytes)) });
    }
  }
  return rows;
}

if (process.argv[1] === import.meta.filename) {
  const cells = (values) => values.map((value) => String(value).padStart(9)).join('');
  const names = Object.keys(compressions);
  console.log(`${' '.repeat(34)}${'loaded at start'.padStart(27)}${'with the lazy parts'.padStart(27)}`);
  console.log(`${'app'.padEnd(24)}${'bundler'.padEnd(10)}${cells([...names, ...names])}`);
  for (const { app, bundler, start, all } of await sizes()) {
    console.log(`${app.padEnd(24)}${bundler.padEnd(10)}${cells([...Object.values(start), ...Object.values(all)])}`);
  }
}
