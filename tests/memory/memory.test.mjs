// Repeated work holds no memory: neither the heap nor WebAssembly grows. Each workload runs in its own process.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// Compiled code and type feedback come and go by some hundred KB; for a million validations this is one byte each.
const HEAP = 1e6;
// How many sandboxes wait for the collector at once is chance, and WebAssembly's allocator grows by five pages at a time:
// one such step is not growth, two are.
const STEP = 5 * 65_536;

function growthOf(name) {
  const script = fileURLToPath(new URL('growth.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, name], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const workloads = {
  'a million validations': ['validations', 1_000_000, 0],
  'a thousand clients': ['clients', 1000, 0],
  'a thousand sandboxes': ['sandboxes', 1000, STEP],
  'validations of 20 MB requests': ['huge', 24, 0],
};

for (const [what, [name, least, wasmBound]] of Object.entries(workloads)) {
  test(`${what} hold no memory afterwards`, (t) => {
    const { count, instances, wasm, grown: more } = growthOf(name);
    t.diagnostic(`heap ${more.heap}, buffers ${more.buffers}, wasm ${more.wasm} of ${wasm} bytes`);
    assert.ok(count >= least, `only ${count}`);
    assert.ok(instances > 0 && wasm > 0, 'no WebAssembly memory was recorded');
    assert.ok(more.heap < HEAP, `the heap grew by ${more.heap} bytes`);
    assert.ok(more.buffers < HEAP, `buffers grew by ${more.buffers} bytes`);
    assert.ok(more.wasm <= wasmBound, `the wasm's memory grew by ${more.wasm} bytes`);
  });
}
