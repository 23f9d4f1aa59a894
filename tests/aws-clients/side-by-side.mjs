// How the requests of the three clients differ, and docs/requests.md, which lists that.
import assert from 'node:assert/strict';
import { OPERATION_REQUESTS, botocores, ours, ENDPOINT_REQUESTS, sdks } from './recorded.mjs';

/** The form of a header that is different in each request. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * How the others differ, by header, and why. `ours` or `theirs`: only one side has the header; `value`: its value differs;
 * `signed`: only one side signs it. What is not listed must be the same, and what is listed must differ.
 */
export const DIFFERENCES = {
  botocore: {
    'x-amz-user-agent': ['ours', 'pages must not set User-Agent'],
    'user-agent': ['theirs', 'pages must not set it; fetch does'],
    'content-length': ['theirs', 'fetch sets it'],
    authorization: [
      'value',
      'x-amz-user-agent is signed, and the body is written differently: botocore has spaces between tokens',
    ],
  },
  'AWS SDK': {
    'x-amz-user-agent': ['value', 'each client names itself'],
    'user-agent': ['theirs', 'pages must not set it'],
    'content-length': ['theirs', 'fetch sets it; headers that proxies may change are not signed here'],
    'amz-sdk-invocation-id': ['signed', 'for logs; botocore does not sign it either'],
    'amz-sdk-request': ['signed', 'for logs; botocore does not sign it either'],
    'x-amz-content-sha256': ['theirs', 'the signature covers the hash of the body without it; only S3 requires the header'],
    authorization: ['value', 'other headers are signed'],
  },
};

export const signedOf = ({ headers }) => /SignedHeaders=([^,]+)/.exec(headers.authorization)[1].split(';');
export const scopeOf = ({ headers }) => /Credential=([^,]+)/.exec(headers.authorization)[1];

/** The headers with the host, which HTTP libraries may add, but signers sign. */
const headersOf = ({ url, headers }) => ({ host: new URL(url).host, ...headers });

/** How a header of theirs differs from ours, or undefined. */
function difference(name, own, their) {
  const [mine, theirs] = [headersOf(own)[name], headersOf(their)[name]];
  if (theirs === undefined) return 'ours';
  if (mine === undefined) return 'theirs';
  const isSame = name === 'amz-sdk-invocation-id' ? UUID.test(mine) && UUID.test(theirs) : mine === theirs;
  if (!isSame) return 'value';
  return signedOf(own).includes(name) === signedOf(their).includes(name) ? undefined : 'signed';
}

/** How a whole request of theirs differs from ours, by header. Asserts that the rest is the same. */
export function compared(own, their, what) {
  assert.equal(their.method, own.method, what);
  assert.deepEqual(JSON.parse(their.body), JSON.parse(own.body), what);
  assert.equal(scopeOf(their), scopeOf(own), what);
  const names = new Set([...Object.keys(headersOf(own)), ...Object.keys(headersOf(their))]);
  const found = [...names].map((name) => [name, difference(name, own, their)]).filter(([, kind]) => kind);
  return Object.fromEntries(found.sort());
}

/** Every request, recorded by all three: { one, own, others: { botocore, 'AWS SDK' } }. */
export async function recorded() {
  /** @type {any[]} */
  const all = [...OPERATION_REQUESTS, ...ENDPOINT_REQUESTS];
  const python = botocores(all);
  const rows = [];
  for (const [i, one] of all.entries())
    rows.push({ one, own: await ours(one), others: { botocore: python[i], 'AWS SDK': await sdks(one) } });
  return { byOperation: rows.slice(0, OPERATION_REQUESTS.length), byEndpoint: rows.slice(OPERATION_REQUESTS.length) };
}

function wordOf(name, own, request) {
  const [mine, theirs] = [headersOf(own)[name], headersOf(request)[name]];
  if (name === 'amz-sdk-invocation-id') return 'a UUID';
  if (request === own || mine === undefined) return 'yes';
  return mine === theirs ? 'the same' : 'its own';
}

/** The text of docs/requests.md, which does not depend on versions. */
export function requestsPage({ byOperation, byEndpoint }) {
  const [{ own, others }] = byOperation;
  const clients = { 'partner-central': own, ...others };
  const names = [...new Set(Object.values(clients).flatMap((request) => Object.keys(headersOf(request))))].sort();
  const cell = (client, name) => {
    const request = clients[client];
    if (headersOf(request)[name] === undefined) return '';
    return `${wordOf(name, own, request)}${signedOf(request).includes(name) ? ', signed' : ''}`;
  };
  const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const headers = table(
    ['header', ...Object.keys(clients)],
    names.map((name) => [`\`${name}\``, ...Object.keys(clients).map((client) => cell(client, name))]),
  );
  const reasons = Object.entries(DIFFERENCES).map(([client, all]) =>
    table(
      [client, 'why'],
      Object.entries(all).map(([name, [, why]]) => [`\`${name}\``, why]),
    ),
  );
  const whereOf = ({ region, fips, endpoint }) =>
    [region, fips && 'FIPS', endpoint && 'a custom endpoint'].filter(Boolean).join(', ');
  const places = table(
    ['client', 'service', 'URL', 'signed for'],
    byEndpoint.map(({ one, own: sent }) => [
      whereOf(one),
      one.service,
      sent.url,
      scopeOf(sent).split('/').slice(2, 4).join(', '),
    ]),
  );
  return `# Requests compared with those of botocore and the AWS SDK

\`tests/aws-clients/requests.test.mjs\` records whole requests of this client, of botocore (boto3) and of the AWS SDK for
JavaScript, and compares them. They are made at the same instant, with the same credentials and idempotency token: first the
five main operations, then every operation with all members that the SDK knows. The test fails if this page is out of date;
\`node tests/aws-clients/write-requests.mjs\` writes it.

Method, URL, signing scope and the body as JSON are the same. The order of the items in a list is compared, the order of the
members in an object is not. For the headers of this client, the signers of botocore and Smithy make the same signature.

## Headers

${headers}

## What differs, and why

${reasons.join('\n\n')}

For an endpoint with a path, the SDK sends \`/base/\` where botocore and this client send \`/base\`.

## Endpoints

${places}
`;
}
