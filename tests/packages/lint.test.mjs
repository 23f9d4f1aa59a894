// publint and Are the types wrong? find nothing in the tarball.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
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
  const both = ['.', 'credentials', 'element', 'proxy', 'sandbox'];
  await t.test('attw: entries that are ESM and CommonJS', () => attw('--entrypoints', ...both));
  // An entry that is only ESM has to be known as such to TypeScript, in every module resolution.
  await t.test('attw: entries that are ESM only', () =>
    attw('--ignore-rules', 'cjs-resolves-to-esm', '--exclude-entrypoints', ...both),
  );
});
