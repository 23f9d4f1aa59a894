// Apps through Vite, webpack, Rollup and esbuild, run in Node and in Chromium.
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { main, slim } from './assertions.mjs';
import { chromium } from '../browsers/browsers.mjs';
import { browse } from './browser-page.mjs';
import { bundle, bundlers } from './bundlers.mjs';
import { output, project } from './project.mjs';

const files = (folder) => readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => /\.\w+$/.test(name));
const wasmFiles = (folder) => files(folder).filter((name) => name.endsWith('.wasm'));
/** How often wasm stands in the scripts as text: beside each stands the alphabet of its code. */
const inlined = (folder) => {
  const scripts = files(folder).filter((name) => name.endsWith('js'));
  return scripts.reduce(
    (count, name) =>
      count +
      readFileSync(join(folder, name), 'utf8').split(':;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~')
        .length -
      1,
    0,
  );
};

/** The scripts with what checks NDJSON, known by a message: it is to come with the first call. */
const checkLines = (folder) =>
  files(folder).filter(
    (name) => name.endsWith('js') && readFileSync(join(folder, name), 'utf8').includes('validateLines reads a string'),
  );

for (const name of Object.keys(bundlers)) {
  test(name, async (t) => {
    const folder = project(t);
    const made = async (file, [inline, apart]) => {
      const { out, warnings } = await bundle(name, folder, file);
      assert.deepEqual(warnings, [], 'no warnings');
      assert.deepEqual([inlined(out), wasmFiles(out).length], [inline, apart], 'how often the wasm is there');
      return out;
    };
    // The bundlers that follow `new URL(…, import.meta.url)` bring the wasm along.
    const follows = name === 'Vite' || name === 'webpack';

    await t.test('one operation', async () => {
      const out = await made('app-validate.mjs', [1, 0]);
      assert.equal(output(process.execPath, ['app.js'], out), 5);
      assert.deepEqual(checkLines(out), [], 'nobody calls validateLines');
    });
    await t.test('one call', async () => {
      const out = await made('app-call.mjs', [1, 0]);
      assert.equal(output(process.execPath, ['app.js'], out).Id, 'partner-1');
    });
    await t.test('everything', async () => {
      const out = await made('app-everything.mjs', [2, 0]);
      assert.equal(output(process.execPath, ['app.js'], out), 51);
      const lines = checkLines(out);
      assert.equal(lines.length, 1);
      // esbuild writes one file here, as it is told to.
      assert.equal(lines[0] === 'app.js', name === 'esbuild', 'apart where there are parts');
    });

    if (chromium.skip) return t.test('in Chromium', { skip: chromium.skip }, () => {});
    const open = await browse(t, chromium, folder);
    const at = (out) => `/${relative(folder, join(out, 'app.js'))}`;
    await t.test('main and the sandbox in Chromium', async () => {
      const out = await made('bundled.mjs', [3, 0]);
      assert.deepEqual(await open(at(out)), Object.keys(main));
    });
    await t.test('slim in Chromium', async () => {
      const out = await made('bundled-slim.mjs', [0, follows ? 2 : 0]);
      for (const wasm of follows ? [] : ['core.wasm', 'lines-core.wasm'])
        copyFileSync(join(folder, `node_modules/partner-central/${wasm}`), join(out, wasm));
      assert.deepEqual(await open(at(out)), Object.keys(slim));
    });
  });
}

test("Vite's development server", { skip: chromium.skip }, async (t) => {
  const { createServer } = await import('vite');
  const folder = project(t);
  // Prebundled, as Vite does on first sight: modules move to another folder, and core.wasm has to be found from there.
  const optimizeDeps = { include: ['partner-central', 'partner-central/slim', 'partner-central/sandbox'] };
  const server = { middlewareMode: true, ws: /** @type {const} */ (false), hmr: false };
  const vite = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    optimizeDeps,
    server,
  });
  t.after(() => vite.close());
  const open = await browse(t, chromium, folder, async (request, response) => vite.middlewares(request, response));
  await t.test('main and the sandbox', async () => assert.deepEqual(await open('/bundled.mjs'), Object.keys(main)));
  await t.test('slim', async () => assert.deepEqual(await open('/bundled-slim.mjs'), Object.keys(slim)));
});
