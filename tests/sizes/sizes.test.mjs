// No shipped file and no bundle grows unless docs/sizes.md grows too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { measured } from './measured.mjs';
import { differences, read } from './snapshot.mjs';

const rows = (core) =>
  new Map([
    ['core.wasm', { raw: 60_000, gzip: core }],
    ['tiny', { raw: 100, gzip: core % 100 }],
  ]);

test('differences() lists sizes that changed by more than 2 %, and rows that are new or missing', () => {
  const kept = { rustc: 'rustc 1', rows: rows(26_000) };
  const found = (now) => differences(kept, { rustc: 'rustc 1', ...now }).found;
  assert.deepEqual(found({ rows: rows(26_519) }), []);
  assert.deepEqual(found({ rows: rows(26_780) }), [
    'core.wasm: grew, gzip 26,000 → 26,780 (+3.0 %)',
    'tiny: grew, gzip 0 → 80',
  ]);
  assert.deepEqual(found({ rows: rows(25_200) }), ['core.wasm: smaller, good: gzip 26,000 → 25,200 (−3.1 %)']);
  assert.deepEqual(found({ rows: new Map([['new', { raw: 9 }]]) }), ['new: new, 9 bytes', 'core.wasm: gone', 'tiny: gone']);
  // Another compiler makes other wasm.
  assert.deepEqual(found({ rustc: 'rustc 2', rows: rows(28_500) }), []);
  assert.equal(found({ rustc: 'rustc 2', rows: rows(28_700) }).length, 1);
});

test('forms are less than 7 KB on top of slim', async () => {
  const packed = (bytes) => gzipSync(bytes, { level: 9 }).length;
  const bundled = async (...entries) => {
    const contents = entries.map((entry) => `export * from '${entry}';`).join('\n');
    /** @type {import('esbuild').BuildOptions} */
    const options = { bundle: true, format: 'esm', target: 'es2022', minify: true, write: false, external: ['node:*'] };
    const { outputFiles } = await build({ ...options, stdin: { contents, resolveDir: import.meta.dirname } });
    return packed(outputFiles[0].contents);
  };
  // What pages and bundlers load. Node has a readable copy.
  const file = readFileSync(new URL('forms.mjs', import.meta.resolve('partner-central/package.json')));
  // It imports nothing.
  assert.doesNotMatch(file.toString(), /\b(?:import|from)\b/);
  const alone = packed(file);
  // Not of the main entry: near its WebAssembly as text, gzip finds nothing to refer to.
  const more = (await bundled('partner-central/slim', 'partner-central/forms')) - (await bundled('partner-central/slim'));
  console.log(`forms: ${alone} bytes gzip; in one file with slim ${more} more`);
  const limit = 7 << 10;
  assert.ok(alone > 4000 && alone < limit && more > 4000 && more < limit, `${alone} and ${more} bytes`);
});

test('the sizes of files and bundles are those of docs/sizes.md', async (t) => {
  const kept = read(readFileSync(new URL('../../docs/sizes.md', import.meta.url), 'utf8'));
  const now = read(await measured(t));
  const { tolerance, found } = differences(kept, now);
  if (kept.rustc !== now.rustc) {
    console.error(
      `sizes: the WebAssembly is built by ${now.rustc}, that of docs/sizes.md by ${kept.rustc}: ${tolerance * 100} % are allowed instead of 2`,
    );
  }
  const report = [
    `docs/sizes.md differs by more than ${tolerance * 100} %. If that is intended, run: cargo xtask sizes`,
    ...found,
  ];
  assert.ok(found.length === 0, report.join('\n  '));
});
