// Apps bundled by Vite, webpack, Rollup and esbuild, run in Node and in Chromium.
import assert from 'node:assert/strict';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { main, slim } from './assertions.mjs';
import { chromium } from '../browsers/browsers.mjs';
import { operations } from '../oracle/model.mjs';
import { browse } from './browser-page.mjs';
import { bundle, bundlers } from './bundlers.mjs';
import { output, project } from './project.mjs';

const files = (folder) => readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => /\.\w+$/.test(name));
const wasmFiles = (folder) => files(folder).filter((name) => name.endsWith('.wasm'));
/** How many wasm modules are in the scripts as text: each comes with the alphabet of its encoding. */
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

/** The scripts with the code of validateLines, known by one of its messages. */
const linesScripts = (folder) =>
  files(folder).filter(
    (name) => name.endsWith('js') && readFileSync(join(folder, name), 'utf8').includes('validateLines reads a string'),
  );

for (const name of Object.keys(bundlers)) {
  test(`apps work when bundled by ${name}`, async (t) => {
    const folder = project(t);
    const bundled = async (file, [inScripts, inFiles]) => {
      const { out, warnings } = await bundle(name, folder, file);
      assert.deepEqual(warnings, [], `${name} has no warnings`);
      assert.deepEqual(
        [inlined(out), wasmFiles(out).length],
        [inScripts, inFiles],
        'the number of wasm modules in scripts and in files',
      );
      return out;
    };
    // These bundlers follow `new URL(…, import.meta.url)` and copy the wasm.
    const follows = name === 'Vite' || name === 'webpack';

    await t.test(`an app that validates one operation works when bundled by ${name}`, async () => {
      const out = await bundled('app-validate.mjs', [1, 0]);
      assert.equal(output(process.execPath, ['app.js'], out), 5);
      assert.deepEqual(linesScripts(out), [], 'it has no code of validateLines');
    });
    await t.test(`an app that calls one operation works when bundled by ${name}`, async () => {
      const out = await bundled('app-call.mjs', [1, 0]);
      assert.equal(output(process.execPath, ['app.js'], out).Id, 'partner-1');
    });
    await t.test(`an app that imports everything works when bundled by ${name}`, async () => {
      const out = await bundled('app-everything.mjs', [2, 0]);
      assert.equal(output(process.execPath, ['app.js'], out), operations.length);
      const lines = linesScripts(out);
      assert.equal(lines.length, 1);
      // esbuild writes one file here, without code splitting.
      assert.equal(lines[0] === 'app.js', name === 'esbuild', 'validateLines is in a chunk, where there are chunks');
    });

    if (chromium.skip) return t.test(`apps work in Chromium when bundled by ${name}`, { skip: chromium.skip }, () => {});
    const open = await browse(t, chromium, folder);
    const at = (out) => `/${relative(folder, join(out, 'app.js'))}`;
    await t.test(`the main entry and the sandbox work in Chromium when bundled by ${name}`, async () => {
      const out = await bundled('bundled.mjs', [3, 0]);
      assert.deepEqual(await open(at(out)), Object.keys(main));
    });
    await t.test(`slim works in Chromium when bundled by ${name}`, async () => {
      const out = await bundled('bundled-slim.mjs', [0, follows ? 2 : 0]);
      for (const wasm of follows ? [] : ['core.wasm', 'lines-core.wasm'])
        copyFileSync(join(folder, `node_modules/partner-central/${wasm}`), join(out, wasm));
      assert.deepEqual(await open(at(out)), Object.keys(slim));
    });
  });
}

test("the package works on Vite's development server", { skip: chromium.skip }, async (t) => {
  const { createServer } = await import('vite');
  const folder = project(t);
  // Prebundled, as Vite does with new dependencies: modules move to another folder, and have to find core.wasm from there.
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
  await t.test("the main entry and the sandbox work on Vite's development server", async () =>
    assert.deepEqual(await open('/bundled.mjs'), Object.keys(main)),
  );
  await t.test("slim works on Vite's development server", async () =>
    assert.deepEqual(await open('/bundled-slim.mjs'), Object.keys(slim)),
  );
});
