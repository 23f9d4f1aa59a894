// Whole requests of this package's client, of botocore and of the AWS SDK for JavaScript, at one instant with the same
// credentials.
import * as account from '@aws-sdk/client-partnercentral-account';
import * as channel from '@aws-sdk/client-partnercentral-channel';
import { mock } from 'node:test';
import { PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { LACKING, LACKING_MEMBERS } from '../responses/sdk-differences.mjs';
import { mapped } from '../responses/sample-responses.mjs';
import { methodName } from '../method-name.mjs';
import { inputOf, operations, shapeOf } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { askPython } from '../python.mjs';

export const INSTANT = Date.UTC(2026, 10, 21, 9, 30);
export const CREDENTIALS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  sessionToken: 'IQoJb3JpZ2lu/X2VjEXAMPLE+TOKEN==',
};
export const SEEDS = [
  'account.CreatePartner',
  'account.PutAllianceLeadContact',
  'account.StartProfileUpdateTask',
  'channel.CreateRelationship',
  'channel.UpdateRelationship',
];
const OURS = { account: PartnerCentralAccount, channel: PartnerCentralChannel };
const SDK = {
  account: [account, account.PartnerCentralAccountClient],
  channel: [channel, channel.PartnerCentralChannelClient],
};

/** A request without the members that the installed SDK does not know: it would drop them silently. */
function asSdkKnows({ service, name, model }, input) {
  const structure = (value, shape) =>
    Object.fromEntries(Object.entries(value).filter(([member]) => !LACKING_MEMBERS[`${service}.${shape}`]?.includes(member)));
  return mapped(model, inputOf(model, name), input, { structure });
}

/** A request of an operation, with an idempotency token, so that all clients send the same one. */
function operationRequest(operation, seed, style) {
  const { op, service, name, model } = operation;
  const input = asSdkKnows(operation, validRequest(operation, new Random(seed, op), styles[style], 0));
  const { members } = shapeOf(model, inputOf(model, name).target);
  for (const token of ['ClientToken', 'clientToken']) if (token in members) input[token] = `token-of-${name}`;
  return { op, service, operation: name, model, input, region: 'us-east-1' };
}

/** The five main operations, then one request of every operation, with all its members. */
export const OPERATION_REQUESTS = [
  ...SEEDS.map((op) =>
    operationRequest(
      operations.find((one) => one.op === op),
      1,
      'required',
    ),
  ),
  ...operations.map((operation) => operationRequest(operation, 2, 'all')),
];

const LIST = {
  account: { op: 'account.ListPartners', service: 'account', operation: 'ListPartners', input: { Catalog: 'AWS' } },
  channel: { op: 'channel.ListRelationships', service: 'channel', operation: 'ListRelationships', input: { catalog: 'AWS' } },
};
const ENDPOINTS = [
  { region: 'eu-central-1' },
  { region: 'us-east-1', fips: true },
  { region: 'cn-north-1' },
  { region: 'us-gov-west-1' },
  { region: 'us-gov-west-1', fips: true },
  { region: 'eu-west-1', endpoint: 'http://127.0.0.1:8080' },
  { region: 'eu-west-1', endpoint: 'https://proxy.example:8443/base' },
];
/** A request of each service to each kind of endpoint. */
export const ENDPOINT_REQUESTS = ENDPOINTS.flatMap((endpoint) => Object.values(LIST).map((one) => ({ ...one, ...endpoint })));

/**
 * The request of our client, as `fetch` gets it.
 * @param {any} request
 * @param {object} [more] Options of the client.
 */
export async function ours({ service, operation, input, region, fips, endpoint }, more) {
  let sent;
  const fetch = async (url, { method, headers, body }) => {
    sent = { method, url, headers: { ...headers }, body: new TextDecoder().decode(body) };
    return new Response('{}');
  };
  const client = new OURS[service]({
    region,
    endpoint,
    useFipsEndpoint: fips,
    credentials: CREDENTIALS,
    clock: () => INSTANT,
    fetch,
    ...more,
  });
  await client[methodName(operation)](input);
  return sent;
}

/** The requests of botocore, as its HTTP library gets them. */
export const botocores = (all) =>
  askPython('aws-clients/requests.py', {
    instant: INSTANT,
    asked: all.map(({ model, op, ...one }) => ({ ...one, credentials: CREDENTIALS })),
  });

/** The request of the SDK, as its HTTP handler gets it; undefined for an operation that it lacks. */
export async function sdks({ op, service, operation, model, input, region, fips = false, endpoint }) {
  if (LACKING.includes(op)) return undefined;
  const [sdk, Client] = SDK[service];
  let sent;
  const handle = async (request) => {
    sent = request;
    return { response: { statusCode: 200, headers: {}, body: new TextEncoder().encode('{}') } };
  };
  const client = new Client({ region, endpoint, useFipsEndpoint: fips, credentials: CREDENTIALS, requestHandler: { handle } });
  // It takes timestamps only as Date.
  const dated = model ? mapped(model, inputOf(model, operation), input, { timestamp: (text) => new Date(text) }) : input;
  mock.timers.enable({ apis: ['Date'], now: INSTANT });
  try {
    await client.send(new sdk[`${operation}Command`](dated));
  } finally {
    mock.timers.reset();
  }
  const { method, protocol, hostname, port, path, headers, body } = sent;
  return {
    method,
    url: `${protocol}//${hostname}${port ? `:${port}` : ''}${path}`,
    headers: { ...headers },
    body: new TextDecoder().decode(body),
  };
}
