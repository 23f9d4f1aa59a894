// Which files of a bundle a browser loads at once, and which later.
import { build } from 'esbuild';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const isWasm = (bytes) => bytes.readUInt32BE(0) === 0x0061736d;

/**
 * The contents of a folder in two lists. `initial` has what `app.js` imports by statements, and wasm, which an app waits for.
 * `lazy` has what `import()` loads, and the wasm of `validateLines`, which comes with the first call.
 */
export async function loaded(folder, packageFolder) {
  const first = await imported(join(folder, 'app.js'));
  const linesWasm = readFileSync(join(packageFolder, 'lines-core.wasm'));
  const sorted = { initial: [], lazy: [] };
  for (const name of readdirSync(folder, { encoding: 'utf8', recursive: true })) {
    const path = resolve(folder, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    const isFirst = isWasm(bytes) ? !bytes.equals(linesWasm) : first.has(path);
    sorted[isFirst ? 'initial' : 'lazy'].push(bytes);
  }
  return sorted;
}

/** A module and all that it imports by statements, as esbuild reads them. */
async function imported(entry) {
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    outdir: 'out',
    logLevel: 'silent',
    metafile: true,
  };
  const { metafile } = await build({
    ...options,
    absWorkingDir: resolve('/'),
    entryPoints: [entry],
    loader: { '.wasm': 'empty' },
  });
  const found = new Set([pathIn(metafile, entry)]);
  for (const path of found) {
    for (const { path: next, kind } of metafile.inputs[path].imports)
      if (kind === 'import-statement' && next in metafile.inputs) found.add(next);
  }
  return new Set([...found].map((path) => resolve('/', path)));
}

const pathIn = ({ inputs }, entry) => Object.keys(inputs).find((path) => resolve('/', path) === entry);
