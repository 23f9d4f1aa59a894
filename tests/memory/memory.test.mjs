// Nothing that is done again and again may keep anything: neither the heap nor
// the wasm's memory grows. Each work runs in a process of its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

// What optimising compilers keep of the code and what they learned of it comes
// and goes by some hundred KB; of a million validations this is a byte each.
const HEAP = 1e6;
// How many sandboxes wait for the collector at once is chance, and the wasm's
// allocator takes five pages a time: one such step is no growth, two are.
const STEP = 5 * 65_536;

function grown(name) {
  const script = fileURLToPath(new URL('growth.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', script, name], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

const works = {
  'a million validations': ['validations', 1_000_000, 0],
  'a thousand clients': ['clients', 1000, 0],
  'a thousand sandboxes': ['sandboxes', 1000, STEP],
  'requests of 20 MB, again and again': ['huge', 24, 0],
};

for (const [what, [name, least, wasmBound]] of Object.entries(works)) {
  test(`${what} keep nothing`, (t) => {
    const { count, instances, wasm, grown: more } = grown(name);
    t.diagnostic(`heap ${more.heap}, buffers ${more.buffers}, wasm ${more.wasm} of ${wasm} bytes`);
    assert.ok(count >= least, `only ${count}`);
    assert.ok(instances > 0 && wasm > 0, 'no wasm was seen');
    assert.ok(more.heap < HEAP, `the heap grew by ${more.heap} bytes`);
    assert.ok(more.buffers < HEAP, `buffers grew by ${more.buffers} bytes`);
    assert.ok(more.wasm <= wasmBound, `the wasm's memory grew by ${more.wasm} bytes`);
  });
}
