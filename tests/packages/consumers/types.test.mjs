// types.tsx compiles: the libraries infer the request type of an operation.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { local } from '../project.mjs';

test('the libraries infer requests', () => {
  const { status, stdout } = spawnSync(local('tsc'), ['-p', '.'], { cwd: fileURLToPath(new URL('.', import.meta.url)), encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});
