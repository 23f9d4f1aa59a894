// <partner-central-form> in React, Vue, Svelte and Angular, which set its properties at each render: whole words can be typed,
// whether its value is in the state of the page or not.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { browsers } from '../../browsers/browsers.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const svelte = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
    }));
  },
};

/** A server with one app, bundled by esbuild. */
async function serve(t, app) {
  const { outputFiles } = await build({
    entryPoints: [here(`./element/${app}`)],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'error',
    plugins: [svelte],
    // The build of Vue that compiles templates in the page.
    alias: { vue: here('./node_modules/vue/dist/vue.esm-bundler.js') },
    conditions: ['browser', 'production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      ...{ __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' },
    },
  });
  const server = createServer((request, response) => {
    const isScript = request.url === '/app.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(
      isScript
        ? outputFiles[0].text
        : '<!doctype html><html lang="en"><title>App</title><main></main><script type="module" src="/app.js"></script>',
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}/`;
}

for (const [framework, app] of Object.entries({
  React: 'react.jsx',
  Vue: 'vue.js',
  Svelte: 'svelte.js',
  Angular: 'angular.js',
})) {
  test(`whole words can be typed into the element in ${framework}`, { timeout: 240_000 }, async (t) => {
    const url = await serve(t, app);
    for (const { name, skip, open } of browsers) {
      await t.test(`the element in ${framework} in ${name}`, { skip }, async (inner) => {
        const browser = await open();
        inner.after(() => browser.close());
        for (const mode of ['controlled', 'uncontrolled']) {
          const page = await browser.newPage();
          await page.bringToFront();
          const errors = [];
          page.on('pageerror', (error) => errors.push(error.message));
          await page.goto(`${url}#${mode}`);
          await page.waitForFunction(() => document.querySelector('partner-central-form')?.shadowRoot?.querySelector('input'));
          const inPage = (body, ...all) =>
            page.evaluate(
              new Function(
                'source',
                '...all',
                `
                const element = document.querySelector('partner-central-form');
                const root = element.shadowRoot;
                return (0, eval)('(' + source + ')')(element, root, ...all);`,
              ),
              String(body),
              ...all,
            );
          // A message that stays while somebody types elsewhere.
          await inPage((element, root) => {
            element.setIssues([{ path: ['Catalog'], message: 'is closed' }]);
            root.querySelector('[name=Identifier]').focus();
          });
          const word = 'partner-0123456789abc';
          await page.keyboard.type(`${word}z`);
          await page.keyboard.press('Backspace');
          await page.keyboard.press('Home');
          await page.keyboard.type('x');
          await page.keyboard.press('Backspace');
          // Frameworks render later: some time after the event.
          await page.waitForFunction(
            () =>
              JSON.parse(document.querySelector('output').textContent || '{}').Identifier ===
              document.querySelector('partner-central-form').value?.Identifier,
          );
          const seen = await inPage((element, root) => ({
            value: element.value,
            state: JSON.parse(document.querySelector('output').textContent),
            focus: root.activeElement.name,
            caret: root.activeElement.selectionStart,
            label: root.querySelector('[name=Identifier]').closest('[part=field]').querySelector('label').textContent.trim(),
            messages: [...root.querySelectorAll('[part=message]:not([hidden])')].map((one) => one.textContent),
          }));
          const value = { Catalog: 'AWS', Identifier: word };
          assert.deepEqual(
            seen,
            {
              value,
              state: value,
              focus: 'Identifier',
              caret: 0,
              label: 'Partner *',
              messages: ['is closed'],
            },
            mode,
          );
          await page.keyboard.press('Delete');
          await page.keyboard.press('Tab');
          assert.deepEqual(errors, []);
          await page.close();
        }
      });
    }
  });
}
