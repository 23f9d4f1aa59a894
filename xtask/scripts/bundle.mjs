// Bundles the package's modules: node bundle.mjs MODULES PACKAGE PARTS
//
// MODULES: pkg-template and the generated wasm modules. PACKAGE: where the published files go. PARTS: where esbuild's
// metafiles go, which tell docs/sizes.md what is in which part. One process for all, because starting Node for every
// file took longer than the work.
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import * as esbuild from 'esbuild';
import { minify } from 'terser';

const [modules, out, parts] = process.argv.slice(2).map((path) => resolve(path));
const SOURCE = /\.(?:mjs|ts)$/;

/**
 * Built like entries although package.json exports neither: what the command line imports, what bundlers drop when
 * `validateLines` is not used, and what pages without a bundler load. Each keeps in a part of its own what it shares with the main entry.
 */
const INTERNAL = ['internal', 'lines', 'slim'];
/** Entries that Node does not load: `slim-node` is its `slim`, and the others are for other runtimes and for bundlers. */
const NOT_FOR_NODE = ['edge', 'lines', 'sandbox-edge', 'sandbox-workerd', 'slim', 'slim-for-bundlers', 'workerd'];
/** The folder of the files that Node loads. They are readable, as a stack trace shows them. */
const NODE = 'node';
/** Modules with WebAssembly as text, which is long: in Node, ES modules and CommonJS share them. */
const INLINE = /\/wasm\/([a-z-]+-inline)\.mjs$/;
/** The folders of the command line, whose modules are published as they are. */
const CLI_FOLDERS = ['bin', 'cli', ...foldersIn('cli')];
/** Entries that can be required, by the module that each is made of. Those of languages come with them. */
const COMMONJS = {
  credentials: 'credentials',
  descriptions: 'descriptions',
  element: 'element',
  forms: 'forms',
  index: 'index',
  proxy: 'proxy',
  sandbox: 'sandbox',
  slim: 'slim-node',
};

/**
 * The file of a module.
 * @param {string} path Without an extension.
 */
function source(path) {
  const found = ['.mjs', '.ts'].map((extension) => join(modules, path) + extension).find(exists);
  if (!found) throw new Error(`no module ${path} in ${modules}`);
  return found;
}

function exists(path) {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The folders inside a folder, by path.
 * @param {string} path
 */
function foldersIn(path) {
  const folders = readdirSync(join(modules, path), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => `${path}/${name}`);
}

/** The names of all entries: those that package.json exports, and the internal ones. */
function entryNames() {
  const manifest = readFileSync(join(modules, 'package.json'), 'utf8');
  const files = [...manifest.matchAll(/"\.\/([^"*/]+)\.mjs"/g)].map(([, name]) => name);
  return [...new Set([...files, ...INTERNAL])].sort();
}

const pathOf = (name) => source(name === 'lines' ? 'lines/validate-lines' : `entries/${name}`);
/** @type {import('esbuild').BuildOptions} */
const common = { bundle: true, platform: 'neutral', target: 'es2022', logLevel: 'warning', absWorkingDir: modules };
const EXTERNAL = ['*.wasm', '*.wasm?module', 'node:*'];

/**
 * The element uses the other entries, and shares their state with the page. Its source imports them by the package's name.
 * The published file imports the files beside it, because pages load it as it is, without an import map.
 * @param {string} index The file of the main entry.
 * @param {string[]} bundled The entries that become a part of the element's own file.
 * @returns {import('esbuild').Plugin}
 */
const besideElement = (index, bundled = []) => ({
  name: 'entries beside the element',
  setup(build) {
    build.onResolve({ filter: /^partner-central(\/|$)/ }, ({ path }) => {
      const name = path.split('/').slice(1).join('/') || index;
      if (bundled.includes(name)) return { path: source(`entries/${name}`) };
      return { path: name.includes('.') ? `./${name}` : `./${name}.mjs`, external: true };
    });
  },
});

/**
 * The entries that are built together. Forms and messages share no state with the rest, so each bundles its own copy of a few
 * small functions: a shared part would be one more file for everyone. The proxy imports the package by its name, and so shares
 * its state.
 * @param {string[]} names
 */
function groupsOf(names) {
  const alone = ['forms', 'element', 'proxy'];
  const main = names.filter((name) => !alone.includes(name));
  return [
    { name: 'main', entryPoints: main.map((name) => ({ in: pathOf(name), out: name })) },
    ...alone.map((name) => ({ name, entryPoints: [{ in: pathOf(name), out: name }] })),
    { name: 'messages', entryPoints: languages().map((name) => ({ in: source(`messages/${name}`), out: `messages/${name}` })) },
  ];
}

/** The services, of which the texts have modules. */
const services = () => modulesIn('generated/descriptions').filter((name) => name !== 'all');

/** Modules of texts, by the names that package.json exports, with their sources. Node loads the same files as pages. */
function texts() {
  const english = services().map((service) => [`descriptions/${service}`, `generated/descriptions/${service}`]);
  const others = modulesIn('labels').flatMap((language) => [
    [`labels/${language}`, `labels/${language}`],
    [`labels/names/${language}`, `labels/names/${language}`],
    ...services().map((service) => [`labels/${language}/${service}`, `generated/labels/${language}/${service}`]),
  ]);
  return [...english, ...others].map(([name, path]) => ({ name, file: source(path) }));
}

/**
 * The settings of ES modules.
 * @param {string} group
 * @returns {import('esbuild').BuildOptions}
 */
const esModules = (group) => ({
  ...common,
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'part-[hash]',
  external: group === 'element' ? EXTERNAL : [...EXTERNAL, 'partner-central'],
  plugins: group === 'element' ? [besideElement('index.mjs')] : [],
  metafile: true,
});

/** ES modules. What entries share is in a few parts beside them: a page loads four files, not thirty. */
async function esm() {
  const main = ({ out: name }) => name.startsWith('descriptions/');
  const ofTexts = texts().map(({ name, file }) => ({ in: file, out: name }));
  const groups = groupsOf(entryNames());
  // What has the descriptions in English shares them.
  groups.find(({ name }) => name === 'main')?.entryPoints.push(...ofTexts.filter(main));
  groups.push({ name: 'labels', entryPoints: ofTexts.filter((entry) => !main(entry)) });
  await Promise.all(
    groups.map(async ({ name: group, entryPoints }) => {
      const { metafile } = await esbuild.build({
        ...esModules(group),
        entryPoints,
        outdir: out,
        minifyIdentifiers: true,
        minifySyntax: true,
      });
      writeFileSync(join(parts, `${group}.json`), JSON.stringify(metafile));
    }),
  );
  for (const folder of ['.', 'descriptions', 'labels', 'messages']) {
    const files = readdirSync(join(out, folder), { encoding: 'utf8', recursive: folder !== '.' });
    for (const name of files) if (name.endsWith('.mjs')) await compress(join(out, folder, name));
  }
}

/**
 * The names of the modules in a folder.
 * @param {string} folder
 */
function modulesIn(folder) {
  const files = readdirSync(join(modules, folder)).filter((name) => SOURCE.test(name) && !name.endsWith('.d.ts'));
  return [...new Set(files.map((name) => basename(name).replace(SOURCE, '')))].sort();
}

const languages = () => modulesIn('messages');

const MAX_LINE = 2000;

/**
 * esbuild has shortened identifiers. terser removes white space: unlike esbuild it keeps the annotations with which bundlers
 * drop unused code. Forms and the element are always used as a whole, so terser may also move code from one function into
 * another there, which makes them 5 % smaller. Elsewhere that would tie together what bundlers can drop.
 * @param {string} file
 */
async function compress(file) {
  const whole = ['element.mjs', 'forms.mjs'].includes(basename(file));
  // A page may run in Node too, which prints the whole line of an error.
  const format = { max_line_len: MAX_LINE };
  const options = whole
    ? { mangle: true, compress: { passes: 2 }, format }
    : {
        mangle: false,
        compress: { passes: 2, inline: 0, reduce_funcs: false },
        format: { ...format, preserve_annotations: true },
      };
  const { code = '' } = await minify(readFileSync(file, 'utf8'), { module: true, ...options });
  writeFileSync(file, code);
}

/**
 * The same ES modules for Node, which prints the line of an error: as they were written, and not a minified file of 40 KB.
 * Bundlers get the small ones by the condition `module`.
 */
async function esmForNode() {
  const names = entryNames().filter((name) => !NOT_FOR_NODE.includes(name));
  await Promise.all(
    groupsOf(names).map(async ({ name: group, entryPoints }) => {
      const { plugins = [], ...options } = esModules(group);
      const { outputFiles, metafile } = await esbuild.build({
        ...options,
        plugins: [...plugins, besideInline('.')],
        entryPoints,
        outdir: join(out, NODE),
        write: false,
      });
      writeFileSync(join(parts, `${NODE}-${group}.json`), JSON.stringify(metafile));
      for (const { path, text } of outputFiles) {
        mkdirSync(dirname(path), { recursive: true });
        // The WebAssembly files and the labels are beside the files for pages.
        const moved = text.replace(/(new URL\("|import\(")\.\/([a-z-]+\.wasm|labels\/[^"]+)"/g, '$1../$2"');
        writeFileSync(path, moved);
      }
    }),
  );
  const inline = readdirSync(join(modules, 'wasm')).filter((name) => name.endsWith('-inline.mjs'));
  await esbuild.build({
    ...common,
    // With it, esbuild names the exports so that ES modules can import them.
    platform: 'node',
    entryPoints: inline.map((name) => join(modules, 'wasm', name)),
    outdir: join(out, NODE),
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
  });
  for (const name of inline) ownExports(join(out, NODE, name.replace(/\.mjs$/, '.cjs')));
}

/**
 * Leaves WebAssembly as text in files beside the bundles.
 * @param {string} folder Where they are from the bundle's place.
 * @returns {import('esbuild').Plugin}
 */
const besideInline = (folder) => ({
  name: 'WebAssembly as text',
  setup(build) {
    build.onResolve({ filter: INLINE }, ({ path, resolveDir, kind }) => {
      if (kind === 'entry-point') return undefined;
      const [, name] = INLINE.exec(resolve(resolveDir, path)) ?? [];
      return { path: `${folder}/${name}.cjs`, external: true };
    });
  },
});

/** CommonJS entries bundle the same modules: in Node 20.0, `require` cannot load ES modules. */
async function commonjs() {
  const entries = Object.entries(COMMONJS).map(([name, module]) => ({ name, file: pathOf(module) }));
  const ofLanguages = languages().map((name) => ({ name: `messages/${name}`, file: source(`messages/${name}`) }));
  for (const { name, file } of [...entries, ...ofLanguages, ...texts()]) {
    const element = name === 'element';
    const isInFolder = name.includes('/');
    await esbuild.build({
      ...common,
      entryPoints: [file],
      outfile: join(out, `${name}.cjs`),
      format: 'cjs',
      external: element ? EXTERNAL : [...EXTERNAL, 'partner-central'],
      plugins: [
        ...(element ? [besideElement('index.cjs', ['forms'])] : []),
        besideInline(`${isInFolder ? '..' : '.'}/${NODE}`),
      ],
      // Only `slim` has a file beside it.
      define: { 'import.meta.url': 'fileUrl' },
      banner: name === 'slim' ? { js: "const fileUrl = require('node:url').pathToFileURL(__filename).href;" } : {},
    });
    ownExports(join(out, `${name}.cjs`));
  }
}

/**
 * esbuild defines exports in a `for … in` loop, which also visits what a program has added to `Object.prototype`.
 * @param {string} file
 */
function ownExports(file) {
  const text = readFileSync(file, 'utf8');
  const own = text.replace('for (var name in all)', 'for (var name of Object.keys(all))');
  if (own === text) throw new Error(`${file}: esbuild defines exports in another way now`);
  writeFileSync(file, own);
}

/** The modules of the command line are published one by one, readable. The entries that they import are those of Node. */
async function commandLine() {
  /** @type {import('esbuild').Plugin} */
  const entries = {
    name: 'entries of the package',
    setup(build) {
      build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
        const file = relative(modules, resolve(resolveDir, path));
        // Constants, and what the proxy has inside its own file, are not published as files.
        if (kind === 'entry-point' || /^(generated|json)\//.test(file)) return undefined;
        const target = file.replace(SOURCE, '.mjs');
        const published = target.replace(/^entries\//, `${NODE}/`);
        const from = relative(modules, resolveDir);
        const to = relative(from, published);
        return { path: to.startsWith('.') ? to : `./${to}`, external: true };
      });
    },
  };
  for (const folder of CLI_FOLDERS) {
    const files = readdirSync(join(modules, folder)).filter((name) => SOURCE.test(name));
    const { outputFiles } = await esbuild.build({
      ...common,
      platform: 'node',
      entryPoints: files.map((name) => join(modules, folder, name)),
      outdir: join(out, folder),
      format: 'esm',
      outExtension: { '.js': '.mjs' },
      external: [...EXTERNAL, 'partner-central'],
      plugins: [entries],
      write: false,
    });
    mkdirSync(join(out, folder), { recursive: true });
    // A module of types leaves no code.
    for (const { path, text } of outputFiles) if (/^(?!\/\/)./m.test(text)) writeFileSync(path, text);
  }
}

await Promise.all([esm(), esmForNode(), commonjs(), commandLine()]);
chmodSync(join(out, 'bin/partner-central.mjs'), 0o755);
