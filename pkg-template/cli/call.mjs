// partner-central call
import { PartnerCentralAccount, PartnerCentralChannel, ServiceException, TransportError, ValidationError } from '../index.mjs';
import { issuesOfJson } from '../inner.mjs';
import { credentialsOf, regionOf } from './credentials.mjs';
import { bytesOf } from './input.mjs';
import { operationNamed } from './names.mjs';
import { issueLine, note, printable, write } from './output.mjs';
import { UsageError } from './usage-error.mjs';

export const summary = 'send a request and print the answer';
export const usage = `Usage: partner-central call <service> <operation> [FILE|-] [options]

Checks a JSON request, signs and sends it, and prints the answer as JSON. Reads
stdin where FILE is - or absent.

  --region R           else AWS_REGION, AWS_DEFAULT_REGION or the profile's
  --endpoint-url URL   another endpoint, such as a sandbox
  --profile P          keys and region of a profile in AWS's shared files, else
                       AWS_PROFILE
  --no-sign-request    send it without a signature, to a proxy that adds it
  --dry-run            print the request as it would be sent, and send nothing

Credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and
AWS_SESSION_TOKEN, else from the profile.

  echo '{"Catalog":"AWS"}' | partner-central call account list-partners --region us-east-1

Exit code: 0 done, 1 invalid request or an error of the service, 2 wrong usage.
`;
export const options = {
  region: { type: 'string' },
  'endpoint-url': { type: 'string' },
  profile: { type: 'string' },
  'no-sign-request': { type: 'boolean' },
  'dry-run': { type: 'boolean' },
};
export const positionals = [2, 3];

export async function run([service, name, file], values) {
  const operation = operationNamed(service, name);
  const client = clientOf(operation.service, values);
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

function clientOf(service, values) {
  const Client = service === 'account' ? PartnerCentralAccount : PartnerCentralChannel;
  const unsigned = values['no-sign-request'] === true;
  const endpoint = values['endpoint-url'];
  if (endpoint !== undefined && !isHttp(endpoint)) {
    throw new UsageError('--endpoint-url must be an http or https URL');
  }
  const region = regionOf(values);
  if (!region && !endpoint) throw new UsageError('no region: give --region, or set AWS_REGION');
  return new Client({ region, endpoint, ...(unsigned ? { auth: 'none' } : { credentials: credentialsOf(values) }) });
}

function isHttp(url) {
  try {
    return /^https?:$/.test(new URL(url).protocol);
  } catch {
    return false;
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

/** The body is text: the signature is of exactly these bytes. */
const shown = async (request) => ({
  method: request.method,
  url: request.url,
  headers: Object.fromEntries(request.headers),
  body: await request.text(),
});

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
