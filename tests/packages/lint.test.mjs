// publint and Are the types wrong? find nothing in the tarball.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { local, tarball, without } from './project.mjs';

test('publint finds nothing in the tarball', async () => {
  const bytes = await readFile(tarball());
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: data }, strict: true });
  assert.deepEqual(
    messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false })}`),
    [],
  );
});

test('Are the types wrong? finds nothing in the tarball', async (t) => {
  const program = local('attw');
  if (!program) return without(t, 'attw');
  const attw = (...args) => {
    const { status, stdout, stderr } = spawnSync(
      program,
      [tarball(), '--format', 'ascii', '--no-color', '--no-emoji', ...args],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
  };
  const { exports } = JSON.parse(readFileSync(new URL('../../pkg-template/package.json', import.meta.url), 'utf8'));
  const both = Object.keys(exports).filter((entry) => exports[entry].types?.require && !entry.includes('*'));
  assert.ok(both.length > 7);
  await t.test('attw: entries that are ESM and CommonJS', () => attw('--entrypoints', ...both));
  // It has to be known as such to TypeScript, in every module resolution.
  await t.test('attw: WebAssembly, which is ESM only', () =>
    attw('--ignore-rules', 'cjs-resolves-to-esm', '--exclude-entrypoints', ...both),
  );
});
