// botocore and Smithy make the same signatures: for the five main operations, and for requests with all that a caller may put
// into them, others each day.
import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { inUtc } from '../oracle/date-time.mjs';
import { operationNamed } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { askPython, missing } from '../python.mjs';

const MAIN_OPERATIONS = [
  'account.CreatePartner',
  'account.PutAllianceLeadContact',
  'account.StartProfileUpdateTask',
  'channel.CreateRelationship',
  'channel.UpdateRelationship',
];
const RANDOM_REQUESTS = 300;
/** PARTNER_CENTRAL_SEED repeats a failure of another day. */
const SEED = Number(process.env.PARTNER_CENTRAL_SEED ?? Math.floor(Date.now() / 86_400_000));
const seeded = `seed ${SEED}`;
const CLASSES = { account: PartnerCentralAccount, channel: PartnerCentralChannel };
const REGIONS = ['us-east-1', 'eu-central-1', 'cn-north-1', 'us-gov-west-1', 'mars-north-1'];
const ENDPOINTS = [
  'http://127.0.0.1:8080',
  'http://[::1]:4000/',
  'https://proxy.example',
  'https://proxy.example:443/base',
  'https://proxy.example/base/',
  "https://proxy.example/a%20b/ü/c:d@e(f)!*'/~x",
  'https://proxy.example/a//b',
  'https://proxy.example/?stage=prod',
  'https://proxy.example/x?b=2&a=1&a-b=0&a=%C3%BC%2F&empty=&flag',
  'https://proxy.example/?plus=a+b&coded=a%2Bb&space=a%20b&c=%2B',
  "https://proxy.example/?bare=100%&half=%2&quote='&at=@:/?&equals=a=b&&;=,",
];
const WORDS = [
  'a',
  'two  spaces',
  ' padded ',
  'tab\there',
  'a,b',
  '"quoted"',
  '=+/==',
  'x'.repeat(300),
  'colon: and; semicolon',
  '',
];

const signedHeadersOf = (headers) => /SignedHeaders=([^,]+)/.exec(headers.authorization)[1].split(';');
const scopeOf = (headers) => /Credential=([^,]+)/.exec(headers.authorization)[1];

/** Signs a request; gives all that another signer needs to sign it too. */
async function signed(op, input, options) {
  const [service, name] = op.split('.');
  const request = await new CLASSES[service](options).sign(name, input);
  const headers = Object.fromEntries(request.headers);
  const [, , region] = scopeOf(headers).split('/');
  return {
    op,
    input,
    region,
    service: `partnercentral-${service}`,
    credentials: options.credentials,
    method: request.method,
    url: request.url,
    headers,
    body: await request.text(),
  };
}

function optionsOf(random) {
  const text = (length) => Array.from({ length }, () => random.pick([...'ABCDEFabcdef0123456789+/='])).join('');
  const headers = {};
  for (const name of ['x-amz-meta-one', 'X-Amz-Two', 'x-amz-a-b', 'X-Custom', 'Accept-Language']) {
    if (random.chance(0.4)) headers[name] = random.pick(WORDS);
  }
  const instant = random.int(0, 4_000_000_000) * 1000 + random.int(0, 999);
  return {
    region: random.pick(REGIONS),
    credentials: {
      accessKeyId: `AKID${text(16).replace(/\W/g, 'X')}`,
      secretAccessKey: text(40),
      ...(random.chance(0.5) ? { sessionToken: text(random.int(1, 900)) } : {}),
    },
    clock: () => instant,
    headers,
    ...(random.chance(0.5) ? { userAgent: 'Integrator|Product' } : {}),
    ...(random.chance(0.6) ? { endpoint: random.pick(ENDPOINTS) } : {}),
  };
}

const NON_ASCII = ['Zürich 東京', '𝒜𝓃𝒶𝓁𝓎𝓉𝒾𝒸', 'Ελλάδα', 'naïve\u2028line'];

async function requests() {
  const all = [];
  for (let i = 0; i < MAIN_OPERATIONS.length + RANDOM_REQUESTS; i++) {
    const op = MAIN_OPERATIONS[i % MAIN_OPERATIONS.length];
    const random = new Random(SEED * 1000 + i, op);
    const input = validRequest(operationNamed(op), random, i % 2 ? styles.astral : styles.mixed);
    const token = op.startsWith('account.') ? 'ClientToken' : 'clientToken';
    if (!/Put|Update.*ship/.test(op)) input[token] = `token-${i}`;
    if (op === 'channel.UpdateRelationship' && random.chance(0.7))
      input.displayName = random.pick(NON_ASCII).replace(/[\u2028]/g, ' ');
    const plain = {
      region: 'us-east-1',
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'session' },
      clock: () => Date.UTC(2026, 10, 21),
    };
    all.push(await signed(op, input, i < MAIN_OPERATIONS.length ? plain : optionsOf(random)));
  }
  return all;
}

let all;
before(async () => {
  all = await requests();
});

test('the signer makes the signatures that botocore makes', { skip: missing }, () => {
  const theirs = askPython('signing/signatures.py', all);
  all.forEach((ours, i) => {
    const what = `${seeded}, request ${i}: ${ours.url}\n${JSON.stringify(ours.headers)}\n${theirs[i].canonical}`;
    assert.equal(ours.headers.authorization, theirs[i].authorization, what);
  });
});

/** Not by `searchParams`, where a plus is a space: in a signature it is a plus. */
function pairsOf(search) {
  const decoded = (text) => text.replace(/%[0-9A-F]{2}(?:%[0-9A-F]{2})*/gi, (bytes) => decodeURIComponent(bytes));
  return search
    .slice(1)
    .split('&')
    .filter(Boolean)
    .map((pair) => {
      const [name, ...value] = pair.split('=');
      return [decoded(name), decoded(value.join('='))];
    });
}

test('the signer makes the signatures that Smithy makes', async () => {
  for (const ours of all) {
    const url = new URL(ours.url);
    const names = signedHeadersOf(ours.headers);
    const query = {};
    for (const [key, value] of pairsOf(url.search)) query[key] = key in query ? [query[key], value].flat() : value;
    const own = ['x-amz-date', 'x-amz-security-token', 'host'];
    const headers = Object.fromEntries(names.filter((name) => !own.includes(name)).map((name) => [name, ours.headers[name]]));
    const request = new HttpRequest({
      method: ours.method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query,
      body: ours.body,
      headers: { ...headers, host: url.host },
    });
    const signer = new SignatureV4({
      service: ours.service,
      region: ours.region,
      credentials: ours.credentials,
      sha256: Sha256,
      uriEscapePath: true,
      applyChecksum: false,
    });
    const date = ours.headers['x-amz-date'].replace(/(....)(..)(..)T(..)(..)(..)Z/, '$1-$2-$3T$4:$5:$6Z');
    const theirs = await signer.sign(request, {
      signingDate: new Date(date),
      signableHeaders: new Set(names),
      unsignableHeaders: new Set(),
    });
    assert.equal(
      ours.headers.authorization,
      theirs.headers.authorization,
      `${seeded}: ${ours.url}\n${JSON.stringify(ours.headers)}`,
    );
  }
});

test('the body of a signed request is the input, with times in UTC', () => {
  for (const { input, body } of all)
    assert.deepEqual(JSON.parse(body), asSent(JSON.parse(JSON.stringify(withoutAbsent(input)))));
});

/** Nothing but a timestamp looks like one in these inputs. */
function asSent(value) {
  if (typeof value === 'string') return inUtc(value);
  if (Array.isArray(value)) return value.map(asSent);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asSent(member)]));
}

function withoutAbsent(value) {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  const present = Object.entries(value).filter(([, member]) => member !== null && member !== undefined);
  return Object.fromEntries(present.map(([name, member]) => [name, withoutAbsent(member)]));
}

test('a signature covers host, content-type and every x-amz header, and nothing that proxies change', () => {
  for (const { headers } of all) {
    const expected = [
      'host',
      ...Object.keys(headers).filter((name) => name === 'content-type' || name.startsWith('x-amz-')),
    ].sort();
    assert.deepEqual(signedHeadersOf(headers), expected);
  }
});
