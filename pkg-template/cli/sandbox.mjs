// partner-central sandbox
import { once } from 'node:events';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createSandbox } from '../sandbox.mjs';
import { note, printable, write } from './output.mjs';
import { sandboxServer } from './sandbox-server.mjs';
import { UsageError } from './usage-error.mjs';

export const summary = 'serve an in-memory Partner Central on this machine';
export const usage = `Usage: partner-central sandbox [options]

Serves both services from memory, for tests and demos: point any AWS SDK at it
with its endpoint URL. Keys are not checked; each access key is an account.
The first line on stdout is the address; stderr has a line for each request.

  --port N       (4566; 0 takes a free one)
  --host H       (127.0.0.1: this machine only)
  --state FILE   begin with the state in FILE, and save it there at the end
  --seed N       identifiers come from it (1)
  --quiet        no line for each request

  GET  /_sandbox/state    everything, as JSON; PUT it back to restore
  POST /_sandbox/reset    begin again
  GET  /_sandbox/clock    the sandbox's time; POST {"advance": 60000} moves it, in ms

  partner-central sandbox --port 0
  AWS_ENDPOINT_URL=http://127.0.0.1:4566 aws partnercentral-account list-partners --catalog AWS
`;
export const options = {
  port: { type: 'string', default: '4566' },
  host: { type: 'string', default: '127.0.0.1' },
  state: { type: 'string' },
  seed: { type: 'string', default: '1' },
  quiet: { type: 'boolean' },
};
export const positionals = [0, 0];

/** How long open requests may take once the sandbox is told to stop. */
const PATIENCE = 1000;

export async function run(_, { port, host, state, seed, quiet }) {
  const sandbox = createSandbox({ seed: whole('--seed', seed, Number.MAX_SAFE_INTEGER) });
  if (state !== undefined) load(sandbox, state);
  const log = quiet ? undefined : ({ method, what, status }) => note(`${printable(method)} ${printable(what)} ${status}`);
  const server = sandboxServer(sandbox, log);
  server.listen(whole('--port', port, 65535), host);
  try {
    await once(server, 'listening');
  } catch (error) {
    note(`the sandbox cannot listen: ${error.message}`);
    return 1;
  }
  const { address, family, port: taken } = server.address();
  await write(`sandbox: http://${family === 'IPv6' ? `[${address}]` : address}:${taken}\n`);
  await stopped(server);
  if (state !== undefined) save(sandbox, state);
  return 0;
}

function whole(option, text, max) {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > max) throw new UsageError(`${option} must be a whole number up to ${max}`);
  return number;
}

function load(sandbox, file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw new UsageError(`cannot read ${file}: ${error.message}`);
  }
  try {
    sandbox.restore(JSON.parse(text));
  } catch (error) {
    throw new UsageError(`${file} holds no sandbox state: ${error.message}`);
  }
}

/** In one step, so that no crash leaves half a file. */
function save(sandbox, file) {
  writeFileSync(`${file}.new`, `${JSON.stringify(sandbox.snapshot(), null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** Until SIGINT or SIGTERM; a second one does not wait. */
async function stopped(server) {
  const signals = ['SIGINT', 'SIGTERM'];
  await Promise.race(signals.map((signal) => once(process, signal)));
  for (const signal of signals) process.once(signal, () => process.exit(130));
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
  await once(server, 'close');
}
