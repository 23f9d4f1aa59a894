// Bundles a file of a project by each bundler: for browsers, minified, with its defaults otherwise. A bundler writes into `out`
// and gives its warnings.
import { readdirSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keyOf, kept } from '../kept.mjs';
import { tarball } from './project.mjs';

export const bundlers = {
  Vite: async (folder, file, out) => {
    const { build, createLogger } = await import('vite');
    const warnings = [];
    const warn = (text) => warnings.push(text);
    const customLogger = { ...createLogger('silent'), warn, warnOnce: warn, error: warn };
    const rolldownOptions = { input: join(folder, file), output: { entryFileNames: 'app.js' } };
    // The pages are in folders here, and the sandbox is large: neither is a fault of the package.
    const settings = { base: './', build: { outDir: out, rolldownOptions, chunkSizeWarningLimit: 600 } };
    await build({ root: folder, configFile: false, logLevel: 'warn', customLogger, ...settings });
    return warnings;
  },
  webpack: async (folder, file, out) => {
    const { default: webpack } = await import('webpack');
    const compiler = webpack({
      context: folder,
      mode: 'production',
      entry: `./${file}`,
      experiments: { outputModule: true },
      output: { path: out, filename: 'app.js', module: true, publicPath: 'auto' },
      // The sandbox is larger than webpack's default limit for assets.
      performance: { maxAssetSize: 600_000, maxEntrypointSize: 600_000 },
    });
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, finished) => (error ? reject(error) : resolve(finished))),
    );
    await new Promise((resolve) => compiler.close(resolve));
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    return [...errors, ...warnings].map(({ message }) => message);
  },
  Rollup: async (folder, file, out) => {
    const [{ rollup }, { nodeResolve }, { minify }] = await Promise.all([
      import('rollup'),
      import('@rollup/plugin-node-resolve'),
      import('terser'),
    ]);
    const warnings = [];
    /** @type {import('rollup').Plugin} */
    const terser = { name: 'terser', renderChunk: async (code) => (await minify(code, { module: true })).code };
    const rolled = await rollup({
      input: join(folder, file),
      plugins: [nodeResolve({ browser: true }), terser],
      onwarn: ({ message }) => warnings.push(message),
    });
    await rolled.write({ dir: out, format: 'es', entryFileNames: 'app.js' });
    await rolled.close();
    return warnings;
  },
  esbuild: async (folder, file, out) => {
    const { build } = await import('esbuild');
    /** @type {import('esbuild').BuildOptions} */
    const output = { outfile: join(out, 'app.js'), bundle: true, format: 'esm', minify: true };
    const { errors, warnings } = await build({ absWorkingDir: folder, entryPoints: [file], ...output, logLevel: 'silent' });
    return [...errors, ...warnings].map(({ text }) => text);
  },
};

/**
 * Bundles a file; gives the folder of the output and the warnings. What came of it is kept, as the sizes are those of apps
 * that are also run.
 */
export async function bundle(name, folder, file) {
  const out = join(folder, 'out', name, file.replace(/\.mjs$/, ''));
  const { folder: there, isThere, begin, end } = kept(`bundles/${name}-${file}`, keyOf(sources(folder)));
  if (!isThere) {
    await mkdir(out, { recursive: true });
    const warnings = await bundlers[name](folder, file, out);
    const begun = begin();
    await cp(out, join(begun, 'out'), { recursive: true });
    await writeFile(join(begun, 'warnings.json'), JSON.stringify(warnings));
    end(begun);
    return { out, warnings };
  }
  await cp(join(there, 'out'), out, { recursive: true });
  return { out, warnings: JSON.parse(await readFile(join(there, 'warnings.json'), 'utf8')) };
}

/** All that decides what bundlers write: the package, what imports it, the bundlers and how they are called. */
function sources(folder) {
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  const own = readdirSync(folder).filter((name) => /\.[cm]?js$/.test(name));
  return [tarball(), here('bundlers.mjs'), here('../package-lock.json'), ...own.map((name) => join(folder, name))];
}
