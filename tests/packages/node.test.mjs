// The package, installed by npm, in Node, Deno and Bun, as ESM and as CommonJS.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copies, main, slim } from './assertions.mjs';
import { output, project, runtimes, without } from './project.mjs';

for (const [name, { program, args }] of Object.entries(runtimes)) {
  test(`the package works in ${name}`, async (t) => {
    if (!program) return without(t, name);
    const folder = project(t);
    const names = (file) => output(program, [...args, file], folder);
    await t.test(`import works in ${name}`, () => assert.deepEqual(names('esm.mjs'), Object.keys(main)));
    await t.test(`require works in ${name}`, () => assert.deepEqual(names('cjs.cjs'), Object.keys(main)));
    await t.test(`import and require work in one process of ${name}`, () =>
      assert.deepEqual(names('copies.mjs'), Object.keys(copies)),
    );
    await t.test(`slim works in ${name}`, () => assert.deepEqual(names('slim-esm.mjs'), Object.keys(slim)));
  });
}

const LANGUAGES = ['de', 'ja', 'es', 'fr'];
/** What exports with a `*` stand for. */
const MODULES = {
  messages: LANGUAGES,
  labels: LANGUAGES.flatMap((name) => [name, `names/${name}`, `${name}/account`, `${name}/channel`]),
  descriptions: ['account', 'channel'],
};

test('every entry can be required where `require` loads no ES modules, as in Node 20.0 and in Jest', (t) => {
  const folder = project(t);
  const { exports } = JSON.parse(readFileSync(join(folder, 'node_modules/partner-central/package.json'), 'utf8'));
  const entries = Object.keys(exports)
    .filter((entry) => !/schemas|\.(?:wasm|json)$/.test(entry))
    .flatMap((entry) => (entry.includes('*') ? MODULES[entry.split('/')[1]].map((name) => entry.replace('*', name)) : [entry]));
  assert.ok(entries.length > 10, entries.join());
  const code = `
    const entries = ${JSON.stringify(entries.map((entry) => `partner-central${entry.slice(1)}`))};
    const required = entries.map((entry) => Object.keys(require(entry)).sort());
    Promise.all(entries.map(async (entry) => Object.keys(await import(entry)).sort()))
      .then((imported) => console.log(JSON.stringify({ required, imported })));`;
  const { required, imported } = output(process.execPath, ['--no-experimental-require-module', '-e', code], folder);
  assert.deepEqual(required, imported);
  assert.ok(required.every((names) => names.length > 0));
});

test('slim that was required reads its WebAssembly, and that of validateLines', (t) => {
  const code = `
    const { account, init, validateLines } = require('partner-central/slim');
    (async () => {
      await init();
      const lines = [];
      for await (const { line } of validateLines(account.CreatePartner, '{}')) lines.push(line);
      const same = require('partner-central').account.CreatePartner.validate({});
      console.log(JSON.stringify({ result: account.CreatePartner.validate({}), same, lines }));
    })();`;
  const { result, same, lines } = output(process.execPath, ['--no-experimental-require-module', '-e', code], project(t));
  assert.deepEqual([result, lines], [same, [1]]);
});
