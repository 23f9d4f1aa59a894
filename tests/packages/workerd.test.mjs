// The package in workerd, by both export conditions that import wasm as modules.
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
  test(`${file} works in workerd, by the condition ${condition}`, async (t) => {
    if (!local('workerd')) return without(t, 'workerd');
    const folder = project(t);
    const wasm = await bundle(folder, file, condition);
    // Newer versions of workerd would compile bytes at startup, but none does in a request.
    assert.deepEqual(wasm.sort(), expected);
    const url = await serve(t, folder, wasm);
    assert.deepEqual(await (await fetch(url)).json(), Object.keys(claims));
  });
}
