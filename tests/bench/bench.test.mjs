// What the benchmark proves before it measures: all peers validate the same requests and give the right verdicts.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';

const installed = existsSync(new URL('node_modules/ajv/package.json', import.meta.url));
const skip = installed ? false : "the benchmark's peers are not installed: `cargo xtask bench --quick` gets them";

test('every peer of the benchmark gives the same verdicts on the measured requests', { skip }, async () => {
  const { prove } = await import('./verdicts.mjs');
  assert.ok((await prove()).length >= 8);
});

test('validate and the benchmark’s generated floor are right on every vector', { skip }, async () => {
  const { compare } = await import('./verdicts.mjs');
  const rows = await compare();
  for (const name of ['partner-central', 'generated JavaScript']) {
    const { exact, of } = rows.find((row) => row.name === name);
    assert.equal(exact, of, name);
  }
});
