// Imports modules of the package that no entry exports, to test a part alone. They are bundled in memory, as Node 20 cannot load
// TypeScript.
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The modules of the last build: `pkg-template/` with the wasm as modules. */
const modules = fileURLToPath(new URL('../target/npm/modules/', import.meta.url));

/** `{ signer: 'client/signer' }` gives `{ signer: <namespace of that module> }`; all of them share their state. */
export async function sourceModules(paths) {
  const contents = Object.entries(paths)
    .map(([name, path]) => `export * as ${name} from './${path}';`)
    .join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: modules },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    write: false,
    logLevel: 'warning',
    resolveExtensions: ['.ts', '.mjs'],
    external: ['node:*', '*.wasm'],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
