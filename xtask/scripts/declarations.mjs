// Checks the package's sources and writes its TypeScript declarations: node declarations.mjs SOURCES PACKAGE
//
// SOURCES: pkg-template. PACKAGE: where the published files go. What an entry exports is declared by what the compiler
// emits for `entries/NAME.ts`, or, where an implementation cannot express it, by `types/NAME.d.ts`. Published is that and
// all it imports: entries at the root, as package.json names them, everything else under
// `types/`, `messages/`, `labels/` and `descriptions/`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Entries that can be required have twins for CommonJS: TypeScript takes a `.d.ts` of an ES module package for ESM alone. */
const COMMONJS = ['credentials', 'descriptions', 'element', 'forms', 'index', 'proxy', 'sandbox', 'slim'];

/** What a declaration imports of the package. */
const IMPORT = /(?<=(?:from |import\()')(\.[^']+|partner-central[^']*)(?=')/g;

const [sources, out] = process.argv.slice(2).map((path) => resolve(path));

const emitted = mkdtempSync(join(tmpdir(), 'declarations-'));
try {
  emit();
  const declarations = reachable(published());
  for (const [path, text] of declarations) write(`${path}.d.ts`, text);
  for (const path of closure([...COMMONJS, ...['messages', 'descriptions', 'labels'].flatMap(inFolder)], declarations))
    write(`${path}.d.cts`, asCommonJs(declarations.get(path)));
} finally {
  rmSync(emitted, { recursive: true, force: true });
}

/** Runs the compiler over all sources. It is strict: an error of type fails the build. */
function emit() {
  const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--noEmitOnError', '--outDir', emitted];
  const { status, error } = spawnSync(process.execPath, [compiler, '-p', sources, ...options], { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) throw new Error('the sources of the package have errors of type');
}

/** The declarations that package.json exports, as paths in the package without an extension. */
function published() {
  const { exports } = JSON.parse(readFileSync(join(sources, 'package.json'), 'utf8'));
  const types = Object.values(exports).map((entry) => entry.types?.default ?? entry.types);
  return types
    .filter(Boolean)
    .map((path) => path.replace(/^\.\//, '').replace(/\.d\.ts$/, ''))
    .flatMap((path) => (path.endsWith('/*') ? inFolder(path.slice(0, -2)) : [path]));
}

/** The modules that package.json exports by the name of their folder. */
function inFolder(folder) {
  if (folder === 'messages') return languages().map((name) => `messages/${name}`);
  const services = modulesIn('generated/descriptions').filter((name) => name !== 'all');
  if (folder === 'descriptions') return services.map((service) => `descriptions/${service}`);
  return modulesIn('labels').flatMap((name) => [
    `labels/${name}`,
    `labels/names/${name}`,
    ...services.map((service) => `labels/${name}/${service}`),
  ]);
}

/** The languages of messages. */
function languages() {
  return modulesIn('messages');
}

/** The names of the modules in a folder. */
function modulesIn(folder) {
  const files = readdirSync(join(sources, folder)).filter((name) => /^[a-z]+\.(?:mjs|ts)$/.test(name));
  return files.map((name) => name.split('.')[0]);
}

/** Where a published declaration comes from, by path in the sources. */
function sourceOf(path) {
  const places = path.includes('/')
    ? [path, `generated/${path}`, path.replace(/^types\//, '')]
    : [`types/${path}`, `entries/${path}`, `wasm/${path}`];
  for (const place of places) {
    for (const folder of [sources, emitted]) {
      const file = join(folder, `${place}.d.ts`);
      if (existsSync(file)) return { place, text: readFileSync(file, 'utf8'), isEmitted: folder === emitted };
    }
  }
  throw new Error(`no declarations of ${path}`);
}

/** Where a declaration is published, by its path in the sources. */
function publishedAs(place) {
  if (place.startsWith('generated/types/')) return place.replace('generated/', '');
  const [folder, ...rest] = place.split('/');
  if (folder === 'entries' || (folder === 'types' && ['index', 'slim'].includes(rest[0]))) return rest.join('/');
  return ['labels', 'messages', 'types'].includes(folder) ? place : `types/${place}`;
}

/** All declarations that these lead to, by path in the package. */
function reachable(paths) {
  const found = new Map();
  for (const path of paths) {
    if (found.has(path)) continue;
    const { place, text, isEmitted } = sourceOf(path);
    const rewritten = text.replace(IMPORT, (specifier) => {
      const target = publishedAs(
        specifier.startsWith('.')
          ? join(dirname(place), specifier).replace(/(?:\.d)?\.(?:ts|js|mjs)$/, '')
          : `entries/${specifier.split('/').slice(1).join('/') || 'index'}`,
      );
      paths.push(target);
      const from = relative(dirname(path), target);
      return `${from.startsWith('.') ? from : `./${from}`}.js`;
    });
    found.set(path, isEmitted ? formatted(rewritten) : rewritten);
  }
  return found;
}

/** Emitted text as it would be written by hand: two spaces a level, and declarations apart. */
function formatted(text) {
  return (
    text
      // It would make a class and its CommonJS twin two different types, and the element is declared only once in a page.
      .replace(/^ +#private;\n/gm, '')
      .replace(/^(?: {4})+/gm, (spaces) => ' '.repeat(spaces.length / 2))
      .replace(
        /^(export type \w+ =) ([^{}\n]{110,});$/gm,
        (_, head, union) => `${[head, ...alternatives(union)].join('\n  | ')};`,
      )
      .replace(/(?<=[;}]\n)(?=\/\*\*|export (?:declare|interface|type [A-Z]))/g, '\n')
      .replace(/\n*export \{\};\n$/, '\n')
  );
}

/** The alternatives of a union, none cut inside its brackets. */
function alternatives(union) {
  let depth = 0;
  return union.split(' | ').reduce((parts, part) => {
    if (depth > 0) parts.push(`${parts.pop()} | ${part}`);
    else parts.push(part);
    depth += part.split(/[<([]/).length - part.replaceAll('=>', '').split(/[>)\]]/).length;
    return parts;
  }, []);
}

/** The entries with all that they import. */
function closure(entries, declarations) {
  const found = new Set(entries);
  for (const path of found) {
    for (const [specifier] of declarations.get(path).matchAll(IMPORT)) {
      found.add(join(dirname(path), specifier).replace(/\.js$/, ''));
    }
  }
  return found;
}

/** The same text, with imports that lead to twins. */
function asCommonJs(text) {
  return text.replace(IMPORT, (specifier) => specifier.replace(/\.js$/, '.cjs'));
}

function write(path, text) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}
