// Nothing that is shipped or bundled grows without docs/sizes.md saying so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { measured } from './sizes/measured.mjs';
import { differences, read } from './sizes/snapshot.mjs';

test('sizes are those of docs/sizes.md', async (t) => {
  const kept = read(readFileSync(new URL('../docs/sizes.md', import.meta.url), 'utf8'));
  const now = read(await measured(t));
  const { tolerance, found } = differences(kept, now);
  if (kept.rustc !== now.rustc) {
    console.error(`sizes: ${now.rustc} made the WebAssembly, and that of docs/sizes.md ${kept.rustc}: ${tolerance * 100} % are allowed instead of 2`);
  }
  const told = [`docs/sizes.md says otherwise, by more than ${tolerance * 100} %. If that is meant, run: cargo xtask sizes`, ...found];
  assert.ok(found.length === 0, told.join('\n  '));
});
