// types.tsx compiles: libraries infer the request type of an operation. So does element-types.tsx: frameworks know the element.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('form libraries infer the request type of an operation, and frameworks know the element', () => {
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  // By its path: older compilers are installed too, and each would be `tsc`.
  const compiler = here('../../node_modules/typescript/bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', '.'], { cwd: here('.'), encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});
