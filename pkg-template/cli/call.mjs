// partner-central call
import { ServiceException, TransportError, ValidationError } from '../entries/index.ts';
import { issuesOfJson } from '../entries/internal.ts';
import { bulk } from './bulk.mjs';
import { clientFor } from './client.mjs';
import { bytesOf } from './input.mjs';
import { operationNamed } from './names.mjs';
import { issueLine, note, printable, write } from './output.mjs';
import { shown } from './request.mjs';
import { UsageError } from './usage-error.mjs';

export const summary = 'send requests and print the answers';
export const usage = `Usage: partner-central call <service> <operation> [FILE|-] [options]

  echo '{"Catalog":"AWS"}' | partner-central call account list-partners --region us-east-1
  partner-central call account create-partner partner.json --profile partner
  partner-central call channel create-relationship customers.csv --csv > results.ndjson

Checks a JSON request, signs and sends it, and prints the answer as JSON. Reads
stdin where FILE is - or absent.

  --region R           the region; else AWS_REGION, AWS_DEFAULT_REGION or the
                       profile's
  --endpoint-url URL   another endpoint, such as a sandbox; else
                       AWS_ENDPOINT_URL_PARTNERCENTRAL_ACCOUNT (or _CHANNEL),
                       AWS_ENDPOINT_URL or the profile's endpoint_url
  --profile P          keys and region of a profile in AWS's shared files, else
                       AWS_PROFILE
  --no-sign-request    send it without a signature, to a proxy that adds it
  --dry-run            print the request as it would be sent, and send nothing

Credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and
AWS_SESSION_TOKEN, else from the profile. Roles, SSO and credential processes
need @aws-sdk/credential-providers installed beside partner-central.

Many requests, one a line or row:

  --ndjson             one JSON request a line
  --csv                one request a row; the first row names the members, as in
                       AllianceLeadContact.Email or Tags[0].Key
  --rate N             at most so many a second, retries included, evenly spaced
                       (3; 5 where only read: Channel's quotas). Less for a
                       while where the service throttles
  --concurrency N      so many on their way at once (4)
  --skip-invalid       send the valid lines although others are not. Otherwise
                       one invalid line keeps all from being sent
  --journal FILE       what is done; the same command then goes on after Ctrl-C,
                       a crash or expired credentials, and sends nothing twice.
                       (FILE.journal beside the input for all that changes
                       something; stdin needs one given)
  --no-journal         keep none; a second run sends everything again
  --retry-failed       send again what the service refused before
  --retry-unknown      send again what was sent but never answered, of the few
                       operations where twice may not be once

The whole file is checked before the first request goes out. Results are NDJSON
in the file's order, those of earlier runs with the same journal included:
{ line, output }, { line, error }, { line, issues } or { line, unknown }.
A line that is done must stay as it is; lines that failed may be corrected in
their place, and new ones go at the end. The journal holds the answers: treat it
as you treat them.

Exit code: 0 all done, 1 invalid, refused or not all sent, 2 wrong usage; 130
ended by Ctrl-C (which waits for what is on its way; the second does not).
`;
export const options = {
  region: { type: 'string' },
  'endpoint-url': { type: 'string' },
  profile: { type: 'string' },
  'no-sign-request': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  ndjson: { type: 'boolean' },
  csv: { type: 'boolean' },
  rate: { type: 'string' },
  concurrency: { type: 'string' },
  'skip-invalid': { type: 'boolean' },
  journal: { type: 'string' },
  'no-journal': { type: 'boolean' },
  'retry-failed': { type: 'boolean' },
  'retry-unknown': { type: 'boolean' },
};
export const positionals = [2, 3];

const OF_BULK = ['rate', 'concurrency', 'skip-invalid', 'journal', 'no-journal', 'retry-failed', 'retry-unknown'];

export async function run([service, name, file], values) {
  const operation = operationNamed(service, name);
  if (values.ndjson && values.csv) throw new UsageError('--ndjson and --csv exclude each other');
  const isBulk = values.ndjson || values.csv;
  const alien = OF_BULK.find((option) => values[option] !== undefined);
  if (alien && !isBulk) throw new UsageError(`--${alien} is for many requests: give --ndjson or --csv with it`);
  const clientWith = await clientFor(operation.service, values);
  return isBulk ? bulk(operation, file, clientWith, values) : one(operation, file, (await clientWith()).client, values);
}

async function one(operation, file, client, values) {
  try {
    const input = await inputOf(operation, file);
    if (values['dry-run']) {
      await write(`${JSON.stringify(await shown(await client.sign(operation.name, input)), null, 2)}\n`);
      return 0;
    }
    const { $metadata, ...output } = await client[operation.name[0].toLowerCase() + operation.name.slice(1)](input);
    note(`${$metadata.httpStatusCode}${$metadata.requestId ? `, request ${printable($metadata.requestId)}` : ''}`);
    await write(`${JSON.stringify(output, null, 2)}\n`);
    return 0;
  } catch (error) {
    return failed(error);
  }
}

/** The input, or why there is none: Node's own message would quote it. */
async function inputOf(operation, file) {
  const bytes = await bytesOf(file);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ValidationError(await issuesOfJson(operation, bytes), operation.name);
  }
}

function failed(error) {
  if (error instanceof ValidationError) {
    note('the request is not valid, so it was not sent:');
    for (const issue of error.issues) note(issueLine(issue, process.stderr));
  } else if (error instanceof ServiceException) {
    note(`${printable(error.name)}: ${printable(error.message)}`);
    for (const issue of error.issues ?? []) note(issueLine(issue, process.stderr));
    if (error.$metadata?.requestId) note(`request ${printable(error.$metadata.requestId)}`);
  } else if (error instanceof TransportError) {
    note(printable(error.message));
    if (error.body) note(printable(error.body));
  } else {
    throw error;
  }
  return 1;
}
