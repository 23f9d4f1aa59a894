// Node (ESM and CommonJS), Deno and Bun, each with the tarball installed by npm.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copies, main, slim } from './assertions.mjs';
import { output, project, runtimes, without } from './project.mjs';

for (const [name, { program, args }] of Object.entries(runtimes)) {
  test(name, async (t) => {
    if (!program) return without(t, name);
    const folder = project(t);
    const names = (file) => output(program, [...args, file], folder);
    await t.test('import', () => assert.deepEqual(names('esm.mjs'), Object.keys(main)));
    await t.test('require', () => assert.deepEqual(names('cjs.cjs'), Object.keys(main)));
    await t.test('both at once', () => assert.deepEqual(names('copies.mjs'), Object.keys(copies)));
    await t.test('slim', () => assert.deepEqual(names('slim-esm.mjs'), Object.keys(slim)));
  });
}
