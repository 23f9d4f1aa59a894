// Starts the sandbox as users do: by the package's command.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../../node_modules/partner-central/bin/partner-central.mjs', import.meta.url));

/** Starts it on a free port; `stop` gives its exit status, or null if a signal ended it. */
export async function serve(...options) {
  const child = spawn(process.execPath, [PROGRAM, 'sandbox', '--port', '0', '--quiet', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [line] = await Promise.race([once(createInterface(child.stdout), 'line'), ended.then(() => [''])]);
  const url = /^sandbox: (http:\S+)$/.exec(line)?.[1];
  if (!url) throw new Error(`the sandbox printed ${JSON.stringify(line)}`);
  // After a failure it is left, and must neither keep the test waiting nor outlive it.
  child.unref();
  /** @type {import('node:net').Socket} */ (child.stdout).unref();
  process.once('exit', () => child.kill('SIGKILL'));
  const own = async (method, path, body) => {
    const response = await fetch(`${url}/_sandbox/${path}`, { method, body: body && JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    url,
    pid: child.pid,
    advance: (milliseconds) => own('POST', 'clock', { advance: milliseconds }),
    reset: (begin) => own('POST', 'reset', begin),
    plan: (fault) => own('POST', 'faults', fault),
    codes: () => own('GET', 'email-codes'),
    contracts: () => own('GET', 'contracts'),
    sign: (id) => own('POST', 'contracts/sign', { id }),
    requests: () => own('GET', 'requests'),
    state: () => own('GET', 'state'),
    stop: async (/** @type {NodeJS.Signals} */ signal = 'SIGTERM') => {
      child.ref();
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
