// Runs workerd with a bundle as wrangler makes it: the condition is `workerd`, and each .wasm is a module. With the condition
// `edge-light` it is as bundlers for edge runtimes make it, which mark such a module by a query.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { local } from './project.mjs';

const withoutQuery = (name) => name.replace('?module', '');

/** Bundles into `out.mjs`; gives the names of the wasm files as it imports them. */
export async function bundle(folder, file, condition) {
  const { build } = await import('esbuild');
  const wasm = new Set();
  const modules = {
    name: 'wasm as modules',
    setup: ({ onResolve, resolve }) =>
      onResolve({ filter: /\.wasm(\?module)?$/ }, async ({ path, pluginData, ...from }) => {
        if (pluginData === 'resolved') return undefined;
        const found = await resolve(withoutQuery(path), { ...from, pluginData: 'resolved' });
        const name = basename(found.path);
        if (found.path !== join(folder, name)) copyFileSync(found.path, join(folder, name));
        wasm.add(name + path.slice(withoutQuery(path).length));
        return { path: `./${name}`, external: true };
      }),
  };
  const { warnings } = await build({
    absWorkingDir: folder,
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    conditions: [condition, 'worker', 'browser'],
    outfile: join(folder, 'out.mjs'),
    plugins: [modules],
    logLevel: 'silent',
  });
  assert.deepEqual(warnings, []);
  return [...wasm];
}

const config = (wasm) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [
    (name = "out.mjs", esModule = embed "out.mjs"),
    ${wasm.map((name) => `(name = "${name}", wasm = embed "${name}"),`).join('\n    ')}
  ],
  compatibilityDate = "2026-01-01",
);
`;

/** Starts workerd with `out.mjs` and these modules on a free port; gives its URL. */
export async function serve(t, folder, wasm) {
  writeFileSync(join(folder, 'config.capnp'), config(wasm.map(withoutQuery)));
  const child = spawn(local('workerd'), ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  t.after(() => child.kill());
  const ended = once(child, 'exit').then(([status]) => Promise.reject(new Error(`workerd ended with ${status}`)));
  ended.catch(() => {});
  const [message] = await Promise.race([once(child.stdio[3], 'data'), ended]);
  return `http://127.0.0.1:${JSON.parse(message).port}/`;
}
