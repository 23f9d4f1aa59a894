// Every file of the packed tarball.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { weigh } from './weigh.mjs';

/** Rows of { file, raw, gzip, brotli } from the installed package. */
export function files(folder) {
  const parts = partNames();
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ file: nameOf(name.split(sep).join('/'), parts), ...weigh([readFileSync(join(folder, name))]) }))
    .sort((one, other) => (one.file < other.file ? -1 : 1));
}

/** A part's file name is its hash; here it is named for its largest module, which no other change renames. */
function nameOf(name, parts) {
  if (!name.startsWith('part-')) return name;
  if (!parts.has(name)) throw new Error(`${name} is not from the last build: cargo xtask build`);
  return `part of ${parts.get(name)}`;
}

/** The parts of the build, from the file that it writes for each group of entries. */
function partNames() {
  const folder = new URL('../../target/npm/parts/', import.meta.url);
  const outputs = readdirSync(folder).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(new URL(file, folder), 'utf8')).outputs),
  );
  const parts = outputs.filter(([path]) => basename(path).startsWith('part-'));
  return new Map(parts.map(([path, { inputs }]) => [basename(path), largest(inputs)]));
}

/** The largest module of a part, or esbuild, whose helpers are a part without modules. */
function largest(inputs) {
  const [[path] = ['esbuild']] = Object.entries(inputs).sort(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput);
  return path.replace(/^.*\/npm\/modules\//, '');
}
