import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cleanEnv } from '../../python.mjs';

export const name = 'botocore';

/** Runs botocore_peer.py, which prints one JSON value. */
export function ask(python, question) {
  const { status, stdout, error } = spawnSync(python, [fileURLToPath(new URL('botocore_peer.py', import.meta.url))], {
    input: JSON.stringify(question),
    env: cleanEnv(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  if (error || status !== 0) throw error ?? new Error(`botocore_peer.py ended with ${status}`);
  return JSON.parse(stdout);
}

/** Whether botocore accepts a request; false if it fails. */
export const verdicts = (python, list) =>
  ask(python, { task: 'verdicts', list: list.map(({ operation, input }) => [operation, input]) });
