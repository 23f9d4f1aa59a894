// The package in workerd, by both conditions that give it the wasm as a module.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { main, slim } from './assertions.mjs';
import { local, project, without } from './project.mjs';
import { bundle, serve } from './workerd.mjs';

for (const [file, condition, claims, expected] of [
  ['worker.mjs', 'workerd', main, ['core.wasm', 'lines-core.wasm', 'sandbox-core.wasm']],
  ['worker.mjs', 'edge-light', main, ['core.wasm?module', 'lines-core.wasm?module', 'sandbox-core.wasm?module']],
  ['worker-slim.mjs', 'workerd', slim, ['core.wasm', 'lines-core.wasm']],
]) {
  test(`${condition}: ${file}`, async (t) => {
    if (!local('workerd')) return without(t, 'workerd');
    const folder = project(t);
    const wasm = await bundle(folder, file, condition);
    // At startup newer versions would compile bytes, too; in a request none does.
    assert.deepEqual(wasm.sort(), expected);
    const url = await serve(t, folder, wasm);
    assert.deepEqual(await (await fetch(url)).json(), Object.keys(claims));
  });
}
