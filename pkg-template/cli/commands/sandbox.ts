// partner-central sandbox
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createSandbox,
  type SandboxCredentials,
  type SandboxOptions,
  type Scenario,
  type ScenarioName,
} from '../../entries/sandbox.ts';
import type { Command } from '../arguments/command.ts';
import { wholeNumber } from '../arguments/number.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { messageOf } from '../io/input.ts';
import { note, printable, whenStdoutFails, write } from '../io/output.ts';
import { textOf } from '../io/text-file.ts';
import { allowedOrigins } from '../sandbox/allowed-origins.ts';
import { type LogEntry, sandboxServer } from '../sandbox/server.ts';
import { keepState, notAState, openState, type StateKeeper } from '../sandbox/state-file.ts';
import { welcome } from '../sandbox/welcome.ts';

export const summary = 'serve an in-memory Partner Central on this machine';
export const usage = `Usage: partner-central sandbox [options]

Serves both services from memory, for tests and demos: point any AWS SDK at its
URL as the endpoint. Each access key stands for an AWS account, and a key of twelve
digits for the account with that ID; any secret will do. The first line on stdout is
the URL; stderr has variables to export, and a line for each request.

Where it listens
  --port N            (4566; 0 takes a free one)
  --host H            (127.0.0.1: this machine only)
  --cors ORIGIN       allow pages of this origin everything; * means all origins.
                      Pages of this machine may call operations anyway. Repeatable
  --allow-host NAME   another name of this machine. Repeatable
  --quiet             no line for each request

What it starts with
  --scenario NAME     empty; onboarding: 111122223333 has its first e-mail
                      code; distributor: it is a partner with 250 relationships
                      and open handshakes; or your own JSON file (README)
  --state FILE        continue from the state in FILE, if there is one, and keep it
                      there: kill -9 loses nothing that got a response (a loss of
                      power may). One sandbox at a time may use it, also among
                      containers of a machine that share its folder
  --seed N            identifiers depend on it (1)

How strict it is
  --require-signature refuse unsigned requests, as AWS does
  --key ID:SECRET[:ACCOUNT]
                      an access key that you make up; other keys and wrong
                      signatures are then refused. Repeatable
  --no-quotas         ignore the quotas that AWS documents
  --quota NAME=N      change one of them; GET /_sandbox/quotas names them
  --request-rates     apply Channel's rates too: 3 writes and 5 reads a second

For tests, JSON in and out; GET /_sandbox/ lists all
  GET  /_sandbox/state         everything; PUT it back to restore it
  POST /_sandbox/reset         start again: {"scenario": "onboarding"}
  POST /_sandbox/clock         {"advance": 60000} in ms, or {"set": "2027-01-01T00:00:00Z"}
  POST /_sandbox/faults        {"kind": "throttle", "operation": "CreatePartner", "count": 2};
                               DELETE removes all. Kinds: throttle, error, unavailable, html,
                               drop, drop-after, half, skew, the name of a modelled error, or
                               task-failed: a task, a verification, a contract, a handshake or
                               an invitation is started, and fails after five seconds
  GET  /_sandbox/accounts      the AWS accounts, and the IDs of what they have
  GET  /_sandbox/email-codes   the codes that were "mailed", by address
  GET  /_sandbox/contracts     the channel contracts that wait for a signature;
  POST /_sandbox/contracts/sign  {"id": "cc-..."} signs one as its signatory
  GET  /_sandbox/requests      the latest requests and their responses

  partner-central sandbox --port 0 --scenario distributor
  AWS_ENDPOINT_URL=http://127.0.0.1:4566 aws partnercentral-account list-partners --catalog AWS
  curl -d '{"advance": 5000}' http://127.0.0.1:4566/_sandbox/clock
`;
export const options: Command['options'] = {
  port: { type: 'string', default: '4566' },
  host: { type: 'string', default: '127.0.0.1' },
  cors: { type: 'string', multiple: true, default: [] },
  'allow-host': { type: 'string', multiple: true, default: [] },
  quiet: { type: 'boolean' },
  scenario: { type: 'string' },
  state: { type: 'string' },
  seed: { type: 'string', default: '1' },
  'require-signature': { type: 'boolean' },
  key: { type: 'string', multiple: true },
  'no-quotas': { type: 'boolean' },
  quota: { type: 'string', multiple: true },
  'request-rates': { type: 'boolean' },
};
export const positionals: Command['positionals'] = [0, 0];

/** What decides how the sandbox behaves. */
interface SandboxValues {
  scenario?: string;
  seed: string;
  'require-signature'?: boolean;
  key?: string[];
  'no-quotas'?: boolean;
  quota?: string[];
  'request-rates'?: boolean;
}

interface Values extends SandboxValues {
  port: string;
  host: string;
  cors: string[];
  'allow-host': string[];
  quiet?: boolean;
  state?: string;
}

/** How long open requests may take after the sandbox gets a signal to stop, in milliseconds. It ends within a second. */
const SHUTDOWN_TIMEOUT = 500;
/** How much of the log may wait for a slow reader, in bytes. What comes then is dropped. */
const MAX_UNREAD_LOG = 1 << 20;

export async function run(_positionals: string[], values: Values) {
  const port = wholeNumber('--port', values.port, 65535);
  // Clients use the server, whoever reads what it prints.
  whenStdoutFails(() => {});
  const { server, stop, keeper, contents } = await createServer(values);
  server.listen(port, values.host);
  try {
    await once(server, 'listening');
  } catch (error) {
    note(`the sandbox cannot listen: ${messageOf(error)}`);
    return 1;
  }
  // A server that listens on a port has such an address.
  const { address, family, port: actualPort } = server.address() as AddressInfo;
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${actualPort}`;
  // Whoever reads the URL may stop the sandbox at once.
  const stopped = signal();
  await write(`sandbox: ${url}\n`);
  if (!values.quiet) note(welcome(url, values.key?.[0], contents()));
  await stopped;
  await shutDown(server, stop);
  try {
    await keeper?.end();
  } catch (error) {
    noteUnwrittenState(error);
    return 1;
  }
  return 0;
}

async function createServer(values: Values) {
  const { host, cors, quiet, state } = values;
  const sandbox = create(sandboxOptions(values));
  const opened = state === undefined ? undefined : await openState(state);
  if (state !== undefined && opened?.state) {
    try {
      sandbox.restore(opened.state);
    } catch (error) {
      throw notAState(state, error);
    }
    if (values.scenario !== undefined && !quiet)
      note(`continuing from the state in ${state}; --scenario applies to a reset only`);
  }
  let keeper: StateKeeper | undefined;
  try {
    keeper = opened && (await keepState(sandbox, opened.file, noteUnwrittenState));
  } catch (error) {
    throw new UsageError(`cannot write ${state}: ${messageOf(error)}`);
  }
  const allowed = allowedOrigins({ origins: cors.map(parseOrigin), hosts: [host, ...values['allow-host']] });
  const stopping = new AbortController();
  const serverOptions = { allowed, keeper, stopping: stopping.signal };
  return {
    server: sandboxServer(sandbox, quiet ? undefined : noteRequest, serverOptions),
    stop: () => stopping.abort(),
    keeper,
    contents: () => ({ accounts: sandbox.accounts(), emailCodes: sandbox.emailCodes() }),
  };
}

function noteRequest({ method, target, status }: LogEntry) {
  if (process.stderr.writableLength < MAX_UNREAD_LOG) note(`${printable(method)} ${printable(target)} ${status}`);
}
const noteUnwrittenState = (error: unknown) => note(`the state cannot be written: ${messageOf(error)}`);

function sandboxOptions(values: SandboxValues): SandboxOptions {
  const { scenario, quota, key } = values;
  if (values['no-quotas'] && quota) throw new UsageError('--no-quotas and --quota exclude each other');
  return {
    seed: wholeNumber('--seed', values.seed, Number.MAX_SAFE_INTEGER),
    scenario: scenario === undefined ? undefined : readScenario(scenario),
    requireSignature: values['require-signature'],
    credentials: key?.map(parseCredentials),
    quotas: values['no-quotas'] ? false : quota && Object.fromEntries(quota.map(parseQuota)),
    requestRates: values['request-rates'],
  };
}

function create(settings: SandboxOptions) {
  try {
    return createSandbox(settings);
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

/** A scenario by its name, or of a file. */
function readScenario(nameOrFile: string): ScenarioName | Scenario {
  if (!existsSync(nameOrFile)) {
    if (/[\\/]/.test(nameOrFile) || extname(nameOrFile) !== '')
      throw new UsageError(`cannot read the scenario ${printable(nameOrFile)}: there is no such file`);
    // The sandbox checks the name.
    return nameOrFile as ScenarioName;
  }
  try {
    return JSON.parse(textOf(readFileSync(nameOrFile)));
  } catch (error) {
    throw new UsageError(`${nameOrFile} is not a scenario: ${messageOf(error)}`);
  }
}

function parseCredentials(text: string): SandboxCredentials {
  const [accessKeyId, secretAccessKey, account, ...rest] = text.split(':');
  // The message does not quote the text, which contains a secret.
  if (!accessKeyId || !secretAccessKey || rest.length > 0) throw new UsageError('--key must be ID:SECRET or ID:SECRET:ACCOUNT');
  return { accessKeyId, secretAccessKey, account };
}

function parseQuota(text: string): [name: string, value: number] {
  const [, name, number] = /^([^=]+)=(\d+)$/.exec(text) ?? [];
  if (name === undefined) throw new UsageError(`--quota must be NAME=N, not ${JSON.stringify(text)}`);
  return [name, Number(number)];
}

function parseOrigin(text: string) {
  if (text === '*' || text === 'null') return text;
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin === 'null')
    throw new UsageError(`--cors must be an origin, such as http://localhost:5173, not ${JSON.stringify(text)}`);
  return origin;
}

const SIGNALS = ['SIGINT', 'SIGTERM'];

/** Resolves when the sandbox has to end. A second signal does not wait for that. */
async function signal() {
  await Promise.race(SIGNALS.map((name) => once(process, name)));
  for (const name of SIGNALS) process.once(name, () => process.exit(130));
}

/** Closes the server. What takes too long is cut. */
async function shutDown(server: Server, stop: () => void) {
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), SHUTDOWN_TIMEOUT);
  await once(server, 'close');
  clearTimeout(timer);
  stop();
}
