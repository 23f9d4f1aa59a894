// Every file of the packed tarball.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { weigh } from './weigh.mjs';

/** Rows of { file, raw, gzip, brotli } from the installed package. */
export function files(folder) {
  const parts = partNames();
  return readdirSync(folder, { recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ file: nameOf(name.split(sep).join('/'), parts), ...weigh([readFileSync(join(folder, name))]) }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** A part is called by its content's hash; here by the largest module in it, which a change elsewhere leaves alone. */
function nameOf(name, parts) {
  if (!name.startsWith('part-')) return name;
  if (!parts.has(name)) throw new Error(`${name} is not of the last build: cargo xtask build`);
  return `part of ${parts.get(name)}`;
}

/** What the build noted of its parts, a file for each group of entries that share some. */
function partNames() {
  const folder = new URL('../../target/npm/parts/', import.meta.url);
  const outputs = readdirSync(folder).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(new URL(file, folder), 'utf8')).outputs),
  );
  const parts = outputs.filter(([path]) => basename(path).startsWith('part-'));
  return new Map(parts.map(([path, { inputs }]) => [basename(path), largest(inputs)]));
}

/** One part has no module in it, only what esbuild itself adds. */
function largest(inputs) {
  const [[path] = ['esbuild']] = Object.entries(inputs).sort(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput);
  return path.replace(/^.*\/npm\/modules\//, '');
}
