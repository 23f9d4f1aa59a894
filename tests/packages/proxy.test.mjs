// The proxy, installed by npm, in every runtime that serves HTTP.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as pc from 'partner-central';
import { operations } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { overHttp, proxied } from './assertions.mjs';
import { local, output, project, runtimes, without } from './project.mjs';
import { bundle, serve } from './workerd.mjs';

/** A project with a request of each operation in it. */
function withRequests(t) {
  const folder = project(t);
  const requests = operations.map((operation) => [
    operation.service,
    operation.name,
    validRequest(operation, new Random(9, operation.op), styles.all),
  ]);
  writeFileSync(join(folder, 'requests.mjs'), `export default ${JSON.stringify(requests)};\n`);
  return folder;
}

/** How many servers a runtime has: its own, and `node:http`. */
const SERVERS = { Node: 1, Deno: 2, Bun: 2 };

for (const [name, { program, args, network = [] }] of Object.entries(runtimes)) {
  test(`the proxy works in ${name}`, async (t) => {
    if (!program) return without(t, name);
    const folder = withRequests(t);
    const all = [...args, ...network];
    const expected = Object.keys(proxied);
    await t.test(`the proxy works by import in ${name}`, () =>
      assert.deepEqual(output(program, [...all, 'proxy-esm.mjs'], folder), [
        ...expected,
        ...new Array(SERVERS[name]).fill('over HTTP'),
      ]),
    );
    await t.test(`the proxy works by require in ${name}`, () =>
      assert.deepEqual(output(program, [...all, 'proxy-cjs.cjs'], folder), expected),
    );
  });
}

for (const condition of ['workerd', 'edge-light']) {
  test(`the proxy works in workerd, by the condition ${condition}`, async (t) => {
    if (!local('workerd')) return without(t, 'workerd');
    const folder = withRequests(t);
    const wasm = await bundle(folder, 'worker-proxy.mjs', condition);
    const url = await serve(t, folder, wasm);
    assert.deepEqual(await (await fetch(`${url}claims`)).json(), Object.keys(proxied));
    assert.equal(await overHttp(pc, `${url}partner-central`), 'over HTTP');
  });
}
