// What is alike in the requests of all three clients and what is not, and docs/requests.md, which says so.
import assert from 'node:assert/strict';
import { ASKED, botocores, ours, PLACED, sdks } from './recorded.mjs';

/** Headers of which each request has its own: they are compared by their form. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * How others differ, by header, and why that is meant. `ours` or `theirs`: only one side has it; `value`: both, not alike;
 * `signed`: alike, and signed on one side only. What is not listed has to be alike, and what is listed has to differ.
 */
export const DIFFERENCES = {
  botocore: {
    'x-amz-user-agent': ['ours', 'browsers forbid pages to set User-Agent'],
    'user-agent': ['theirs', 'for the same reason; fetch sets its own'],
    'content-length': ['theirs', 'fetch sets it'],
    authorization: [
      'value',
      'x-amz-user-agent is signed, and the body is another text: botocore writes blanks between its tokens',
    ],
  },
  'AWS SDK': {
    'x-amz-user-agent': ['value', 'each names itself'],
    'user-agent': ['theirs', 'browsers forbid pages to set it'],
    'content-length': ['theirs', 'fetch sets it; what proxies may change is not signed here'],
    'amz-sdk-invocation-id': ['signed', 'for reading along; botocore does not sign it either'],
    'amz-sdk-request': ['signed', 'for reading along; botocore does not sign it either'],
    'x-amz-content-sha256': ['theirs', "the signature has the body's hash in it as it is; only S3 asks for the header"],
    authorization: ['value', 'other headers are signed'],
  },
};

export const signedOf = ({ headers }) => /SignedHeaders=([^,]+)/.exec(headers.authorization)[1].split(';');
export const scopeOf = ({ headers }) => /Credential=([^,]+)/.exec(headers.authorization)[1];

/** With the host, which HTTP libraries may add themselves, but signers sign. */
const headersOf = ({ url, headers }) => ({ host: new URL(url).host, ...headers });

/** How one header of theirs differs from ours; undefined if it does not. */
function difference(name, own, their) {
  const [mine, theirs] = [headersOf(own)[name], headersOf(their)[name]];
  if (theirs === undefined) return 'ours';
  if (mine === undefined) return 'theirs';
  const alike = name === 'amz-sdk-invocation-id' ? UUID.test(mine) && UUID.test(theirs) : mine === theirs;
  if (!alike) return 'value';
  return signedOf(own).includes(name) === signedOf(their).includes(name) ? undefined : 'signed';
}

/** How a whole request of theirs differs from ours, by header; what has to be alike is asserted. */
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
  const all = [...ASKED, ...PLACED];
  const python = botocores(all);
  const rows = [];
  for (const [i, one] of all.entries())
    rows.push({ one, own: await ours(one), others: { botocore: python[i], 'AWS SDK': await sdks(one) } });
  return { asked: rows.slice(0, ASKED.length), placed: rows.slice(ASKED.length) };
}

function wordOf(name, own, request) {
  const [mine, theirs] = [headersOf(own)[name], headersOf(request)[name]];
  if (name === 'amz-sdk-invocation-id') return 'a UUID';
  if (request === own || mine === undefined) return 'yes';
  return mine === theirs ? 'the same' : 'its own';
}

/** docs/requests.md. Nothing in it changes with a version of ours or theirs. */
export function written({ asked, placed }) {
  const [{ own, others }] = asked;
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
    [region, fips && 'FIPS', endpoint && 'an endpoint of its own'].filter(Boolean).join(', ');
  const places = table(
    ['client', 'service', 'URL', 'signed for'],
    placed.map(({ one, own: sent }) => [whereOf(one), one.service, sent.url, scopeOf(sent).split('/').slice(2, 4).join(', ')]),
  );
  return `# Requests beside botocore's and the AWS SDK's

Whole requests of this client, of botocore (boto3) and of the AWS SDK for JavaScript, at one instant, with the same
credentials and idempotency token, are recorded and compared by \`tests/aws-clients/requests.test.mjs\`: the five operations
that a portal begins with, then one of each of the 51 with every member in it (of those that the SDK knows). Written by
\`node tests/aws-clients/write-requests.mjs\`; the test fails when this page says otherwise.

The same are method, URL, the scope that is signed for, and the body as JSON: the order of members in an object means
nothing and is not compared, that of items in a list does and is. A signature of ours over exactly our headers is what
botocore's and Smithy's signers make over them.

## Headers

${headers}

## What differs, and why

${reasons.join('\n\n')}

To an endpoint with a path the SDK sends \`/base/\` where botocore and this client send \`/base\`.

## Endpoints

${places}
`;
}
