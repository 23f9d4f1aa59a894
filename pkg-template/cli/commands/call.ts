// partner-central call
import { ServiceException, TransportError, ValidationError } from '../../entries/index.ts';
import { issuesOfJson } from '../../entries/internal.ts';
import type { Issue } from '../../validate/issue.ts';
import type { Command } from '../arguments/command.ts';
import { allOperations, findAnyOperation, findOperation, isKnown, type NewerOperation } from '../arguments/operation.ts';
import { UsageError } from '../arguments/usage-error.ts';
import { parseValidation, type ValidationArguments, withRules } from '../arguments/validation.ts';
import { type Client, clientFactory } from '../aws/client.ts';
import type { ConnectionOptions } from '../aws/settings.ts';
import { requestAsJson } from '../aws/signed-request.ts';
import type { Operation } from '../../validate/operation.ts';
import { bulkCall } from '../bulk/bulk-call.ts';
import type { BulkArguments } from '../bulk/bulk-options.ts';
import { readInput } from '../io/input.ts';
import { parseJson, stringifyJson } from '../io/json.ts';
import { issueLine, note, printable, write } from '../io/output.ts';

export const summary = 'send requests and print the responses';
export const usage = `Usage: partner-central call <service> <operation> [FILE|-] [options]

  echo '{"Catalog":"AWS"}' | partner-central call account list-partners --region us-east-1
  partner-central call account create-partner partner.json --profile partner
  partner-central call channel create-relationship customers.csv --csv > results.ndjson

Validates a JSON request, signs and sends it, and prints the response as JSON. Reads
stdin if FILE is - or missing.

  --region R           the region; by default AWS_REGION, AWS_DEFAULT_REGION or
                       that of the profile, in this order
  --endpoint-url URL   another endpoint, such as a sandbox; by default
                       AWS_ENDPOINT_URL_PARTNERCENTRAL_ACCOUNT (or _CHANNEL),
                       AWS_ENDPOINT_URL, or endpoint_url of the profile's services
                       section or of the profile
  --use-fips-endpoint  AWS's FIPS endpoint; by default if AWS_USE_FIPS_ENDPOINT or
                       use_fips_endpoint of the profile is true. All of AWS's
                       endpoints are dual-stack, so that AWS_USE_DUALSTACK_ENDPOINT
                       and use_dualstack_endpoint change nothing
  --profile P          a profile in AWS's shared files; by default AWS_PROFILE. Its
                       credentials then come before those of the environment
  --no-sign-request    send it without a signature, to a proxy that adds it
  --dry-run            print the signed request, and send nothing
  --validate on|warn|off
                       whether a request that is not valid is sent: not (on); it is,
                       after its issues were printed (warn); no issues are looked for
                       (off). With off, an operation may be newer than this version
  --unknown-keys error|strip|allow
                       whether members that the API does not have are issues (error),
                       left out, or sent
  --rules model|documented
                       documented also checks what AWS states in words

Credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and
AWS_SESSION_TOKEN, or from the profile's keys or credential_process. Roles and SSO
need @aws-sdk/credential-providers installed beside partner-central. HTTP_PROXY,
HTTPS_PROXY, NO_PROXY and AWS_CA_BUNDLE are used as in the AWS CLI.

Many requests, one on each line or row:

  --ndjson             one JSON request on each line
  --csv                one request in each row; the first row names the members, as
                       in AllianceLeadContact.Email or Tags[0].Key
  --rate N             send at most N requests a second, retries included, evenly
                       spaced (3; 5 for operations that only read: Channel's
                       quotas). Fewer for a while if the service throttles
  --concurrency N      wait for at most N responses at a time (4)
  --skip-invalid       send the valid lines although others are not valid. Without
                       it, nothing is sent if a line is not valid
  --journal FILE       record what is done, so that the same command continues after
                       Ctrl-C, a crash or expired credentials, and sends nothing
                       twice. By default FILE.journal beside the input, except for
                       operations that only read; with stdin it must be given
  --no-journal         record nothing; a second run sends everything again
  --retry-failed       send lines again that the service rejected before
  --retry-unknown      send lines again that were sent but got no response, of the
                       few operations that may have another effect the second time

The whole file is validated before the first request is sent. Results are NDJSON in
the file's order, those of earlier runs with the same journal included:
{ line, output }, { line, error }, { line, issues } or { line, unknown }; with --csv
also the row of a spreadsheet. Requests that are done must not change; failed ones
may be corrected in place, on fewer or more lines, and new ones go at the end. The journal contains the responses: protect it as you protect
them.

Exit code: 0 all done, 1 not valid, rejected or not all sent, 2 wrong usage, or a
setting or file that cannot be used; 130 ended by Ctrl-C, which waits for the
requests in flight; a second Ctrl-C does not.
`;
export const options: Command['options'] = {
  region: { type: 'string' },
  'endpoint-url': { type: 'string' },
  'use-fips-endpoint': { type: 'boolean' },
  profile: { type: 'string' },
  'no-sign-request': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  validate: { type: 'string' },
  'unknown-keys': { type: 'string' },
  rules: { type: 'string' },
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
export const positionals: Command['positionals'] = [2, 3];

const BULK_OPTIONS = ['rate', 'concurrency', 'skip-invalid', 'journal', 'no-journal', 'retry-failed', 'retry-unknown'] as const;

type Values = ConnectionOptions & BulkArguments & ValidationArguments;

export async function run([service = '', name = '', file]: string[], values: Values) {
  const validation = parseValidation(values);
  const operation =
    validation.validate === false ? findAnyOperation(service, name) : withRules(findOperation(service, name), validation);
  if (values.ndjson && values.csv) throw new UsageError('--ndjson and --csv exclude each other');
  const isBulk = values.ndjson || values.csv;
  const bulkOption = BULK_OPTIONS.find((option) => values[option] !== undefined);
  if (bulkOption && !isBulk) throw new UsageError(`--${bulkOption} is for many requests: give --ndjson or --csv with it`);
  const createClient = await clientFactory(operation.service, values);
  if (isBulk) return bulkCall(operation, file, createClient, values, validation);
  const { client } = await createClient({ ...validation, onIssues: warn });
  return callOnce(operation, file, client, values['dry-run']);
}

/** Prints the issues of a request that is sent all the same. */
function warn(issues: Issue[]) {
  note('the request is not valid; it is sent all the same:');
  for (const issue of issues) note(issueLine(issue, process.stderr));
}

async function callOnce(
  operation: Operation | NewerOperation,
  file: string | undefined,
  client: Client,
  isDryRun: boolean | undefined,
) {
  try {
    const input = await parseInput(operation, file);
    if (isDryRun) {
      await write(`${JSON.stringify(await requestAsJson(await client.sign(operation.name, input)), null, 2)}\n`);
      return 0;
    }
    const response = (await client.send(operation.name, input)) as Response;
    const { $metadata, ...output } = response;
    note(`${$metadata.httpStatusCode}${$metadata.requestId ? `, request ${printable($metadata.requestId)}` : ''}`);
    await write(`${stringifyJson(output, 2)}\n`);
    return 0;
  } catch (error) {
    return reportError(error);
  }
}

type Response = { $metadata: { httpStatusCode?: number; requestId?: string } };

/** The message of Node's own error would quote the input, so issues say why it is not JSON. */
async function parseInput(operation: Operation | NewerOperation, file: string | undefined): Promise<unknown> {
  const bytes = await readInput(file);
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Text that is not JSON has the same issue for every operation.
    const known = isKnown(operation) ? operation : (allOperations[0] as Operation);
    throw new ValidationError(await issuesOfJson(known, bytes), operation.name);
  }
}

/** Prints an error of a call. Returns the exit code. */
function reportError(error: unknown) {
  if (error instanceof ValidationError) {
    note('the request is not valid, so it was not sent:');
    for (const issue of error.issues) note(issueLine(issue, process.stderr));
  } else if (error instanceof ServiceException) {
    note(`${printable(error.name)}: ${printable(error.message)}`);
    // A ValidationException has them.
    const { issues = [] } = error as { issues?: Issue[] };
    for (const issue of issues) {
      note(issueLine(issue, process.stderr));
      if (issue.hint) note(`  ${printable(issue.hint)}`);
    }
    if (error.hint) note(error.hint);
    if (error.$metadata?.requestId) note(`request ${printable(error.$metadata.requestId)}`);
  } else if (error instanceof TransportError) {
    note(printable(error.message));
    if (error.body) note(printable(error.body));
  } else {
    throw error;
  }
  return 1;
}
