// `<script type="module">` straight from static files, with and without a Content Security Policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closed, main, slim } from './assertions.mjs';
import { browsers } from '../browsers/browsers.mjs';
import { browse } from './browser-page.mjs';
import { project } from './project.mjs';

const strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const tooStrict = "default-src 'self'; script-src 'self'";

for (const browser of browsers) {
  test(browser.name, { skip: browser.skip }, async (t) => {
    const open = await browse(t, browser, project(t));
    await t.test('main', async () => assert.deepEqual(await open('/page.mjs'), Object.keys(main)));
    await t.test('slim', async () => assert.deepEqual(await open('/page-slim.mjs'), Object.keys(slim)));
    await t.test('main under a strict policy', async () =>
      assert.deepEqual(await open('/page.mjs', strict), Object.keys(main)),
    );
    await t.test('slim under a strict policy', async () =>
      assert.deepEqual(await open('/page-slim.mjs', strict), Object.keys(slim)),
    );
    await t.test("a policy without 'wasm-unsafe-eval'", async () => {
      // Firefox says so by itself, too, earlier or later.
      const names = await open('/page-closed.mjs', tooStrict, /Content-Security-Policy: .*wasm-unsafe-eval/);
      assert.deepEqual(names, Object.keys(closed));
    });
  });
}
