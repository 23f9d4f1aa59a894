// The package in browsers from `<script type="module">` and static files, with and without a Content Security Policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closed, main, slim } from './assertions.mjs';
import { browsers } from '../browsers/browsers.mjs';
import { browse } from './browser-page.mjs';
import { project } from './project.mjs';

const strict = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const tooStrict = "default-src 'self'; script-src 'self'";

for (const browser of browsers) {
  test(`the package works from a module script in ${browser.name}`, { skip: browser.skip }, async (t) => {
    const open = await browse(t, browser, project(t));
    await t.test(`the main entry works in ${browser.name}`, async () =>
      assert.deepEqual(await open('/page.mjs'), Object.keys(main)),
    );
    await t.test(`slim works in ${browser.name}`, async () =>
      assert.deepEqual(await open('/page-slim.mjs'), Object.keys(slim)),
    );
    await t.test(`the main entry works in ${browser.name} under a strict policy`, async () =>
      assert.deepEqual(await open('/page.mjs', strict), Object.keys(main)),
    );
    await t.test(`slim works in ${browser.name} under a strict policy`, async () =>
      assert.deepEqual(await open('/page-slim.mjs', strict), Object.keys(slim)),
    );
    await t.test(`the main entry in ${browser.name} under a policy without 'wasm-unsafe-eval'`, async () => {
      // Firefox logs it too.
      const names = await open('/page-closed.mjs', tooStrict, /Content-Security-Policy: .*wasm-unsafe-eval/);
      assert.deepEqual(names, Object.keys(closed));
    });
  });
}
