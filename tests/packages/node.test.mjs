// The package, installed by npm, in Node, Deno and Bun, as ESM and as CommonJS.
import assert from 'node:assert/strict';
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
