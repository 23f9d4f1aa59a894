// partner-central sandbox
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createSandbox } from '../entries/sandbox.ts';
import { note, printable, write } from './output.mjs';
import { origins } from './sandbox-origins.mjs';
import { sandboxServer } from './sandbox-server.mjs';
import { keepState, openState } from './sandbox-state.mjs';
import { UsageError } from './usage-error.mjs';

export const summary = 'serve an in-memory Partner Central on this machine';
export const usage = `Usage: partner-central sandbox [options]

Serves both services from memory, for tests and demos: point any AWS SDK at it
with its endpoint URL. Each access key is an account, one of twelve digits that
very account; any secret will do. The first line on stdout is the address;
stderr has what to export, and a line for each request.

Where it listens
  --port N            (4566; 0 takes a free one)
  --host H            (127.0.0.1: this machine only)
  --cors ORIGIN       pages of this origin may do everything, * for all (of this
                      machine all may call operations); can be given again
  --allow-host NAME   one more name by which this machine is called
  --quiet             no line for each request

What it begins with
  --scenario NAME     empty; onboarding: 111122223333 was sent a first e-mail
                      code; distributor: it is a partner with 250 relationships
                      and open handshakes; or a JSON file of your own (README)
  --state FILE        go on from the state in FILE, if there is one, and keep it
                      there: kill -9 loses nothing that was answered
  --seed N            identifiers come from it (1)

How strict it is
  --require-signature refuse unsigned requests, as AWS does
  --key ID:SECRET[:ACCOUNT]
                      an access key there is; then others, and wrong signatures,
                      are refused. Make it up; can be given again
  --no-quotas         none of AWS's documented quotas holds
  --quota NAME=N      another number for one: GET /_sandbox/quotas names them
  --request-rates     Channel's requests a second hold too: 3 writes, 5 reads

For tests, JSON in and out; GET /_sandbox/ lists it
  GET  /_sandbox/state         everything; PUT it back to restore
  POST /_sandbox/reset         begin again: {"scenario": "onboarding"}
  POST /_sandbox/clock         {"advance": 60000} in ms, or {"set": "2027-01-01T00:00:00Z"}
  POST /_sandbox/faults        {"kind": "throttle", "operation": "CreatePartner", "count": 2};
                               DELETE forgets them. Kinds: throttle, error, unavailable, html,
                               drop, drop-after, half, skew, or a modelled error's name
  GET  /_sandbox/email-codes   what was "mailed", by address
  GET  /_sandbox/requests      the latest requests and what became of them

  partner-central sandbox --port 0 --scenario distributor
  AWS_ENDPOINT_URL=http://127.0.0.1:4566 aws partnercentral-account list-partners --catalog AWS
  curl -d '{"advance": 5000}' http://127.0.0.1:4566/_sandbox/clock
`;
export const options = {
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
export const positionals = [0, 0];

/** How long open requests may take once the sandbox is told to stop. */
const PATIENCE = 1000;

export async function run(_, { port, host, cors, quiet, state, ...options }) {
  const number = whole('--port', port, 65535);
  const clock = { last: 0, now: () => (clock.last = Date.now()) };
  const sandbox = made({ clock, ...settings(options) });
  const opened = state === undefined ? undefined : await openState(state);
  if (opened?.state) {
    sandbox.restore(opened.state);
    if (options.scenario !== undefined && !quiet)
      note(`${state} has a state: it goes on from there, and --scenario is for a reset`);
  }
  let keeper;
  try {
    keeper = opened && (await keepState(sandbox, opened.file, { clock, complain: unkept }));
  } catch (error) {
    throw new UsageError(`cannot write ${state}: ${error.message}`);
  }
  const log = quiet ? undefined : ({ method, what, status }) => note(`${printable(method)} ${printable(what)} ${status}`);
  const pages = origins({ named: cors.map(originOf), hosts: [host, ...options['allow-host']] });
  const server = sandboxServer(sandbox, log, { pages, keeper });
  server.listen(number, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    note(`the sandbox cannot listen: ${error.message}`);
    return 1;
  }
  const { address, family, port: taken } = server.address();
  const url = `http://${family === 'IPv6' ? `[${address}]` : address}:${taken}`;
  await write(`sandbox: ${url}\n`);
  if (!quiet) note(welcome(url, options));
  await stopped(server);
  try {
    await keeper?.end();
  } catch (error) {
    unkept(error);
    return 1;
  }
  return 0;
}

const unkept = (error) => note(`the state cannot be written: ${error.message}`);

/** What the AWS CLI, boto3 and the AWS SDKs need; and where a scenario's account is. */
function welcome(url, { key, scenario }) {
  const [id, secret] = key?.[0].split(':') ?? ['111122223333', 'sandbox'];
  const about = scenario === 'distributor' || scenario === 'onboarding' ? '   # the account of the scenario' : '';
  return `
  export AWS_ENDPOINT_URL=${url}
  export AWS_REGION=us-east-1
  export AWS_ACCESS_KEY_ID=${printable(id)}${about}
  export AWS_SECRET_ACCESS_KEY=${printable(secret ?? '')}

  aws partnercentral-account list-partners --catalog AWS
  curl ${url}/_sandbox/   # the clock, faults, e-mail codes, requests
`;
}

function settings({ seed, scenario, quota, key, ...options }) {
  if (options['no-quotas'] && quota) throw new UsageError('--no-quotas and --quota contradict each other');
  return {
    seed: whole('--seed', seed, Number.MAX_SAFE_INTEGER),
    scenario: scenario === undefined ? undefined : scenarioOf(scenario),
    requireSignature: options['require-signature'],
    credentials: key?.map(credentials),
    quotas: options['no-quotas'] ? false : quota && Object.fromEntries(quota.map(numbered)),
    requestRates: options['request-rates'],
  };
}

function made(settings) {
  try {
    return createSandbox(settings);
  } catch (error) {
    throw new UsageError(error.message);
  }
}

/** A name, or a file. */
function scenarioOf(word) {
  if (!existsSync(word)) return word;
  try {
    return JSON.parse(readFileSync(word, 'utf8'));
  } catch (error) {
    throw new UsageError(`${word} holds no scenario: ${error.message}`);
  }
}

function credentials(text) {
  const [accessKeyId, secretAccessKey, account, ...more] = text.split(':');
  // What was typed is a secret, or half of one.
  if (!accessKeyId || !secretAccessKey || more.length > 0) throw new UsageError('--key must be ID:SECRET or ID:SECRET:ACCOUNT');
  return { accessKeyId, secretAccessKey, account };
}

function numbered(text) {
  const [, name, number] = /^([^=]+)=(\d+)$/.exec(text) ?? [];
  if (name === undefined) throw new UsageError(`--quota must be NAME=N, not ${JSON.stringify(text)}`);
  return [name, Number(number)];
}

function originOf(text) {
  if (text === '*' || text === 'null') return text;
  let origin;
  try {
    ({ origin } = new URL(text));
  } catch {}
  if (!origin || origin === 'null')
    throw new UsageError(`--cors must be an origin, http://localhost:5173, not ${JSON.stringify(text)}`);
  return origin;
}

function whole(option, text, max) {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > max) throw new UsageError(`${option} must be a whole number up to ${max}`);
  return number;
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
