// Whole requests beside botocore's and the AWS SDK's. docs/requests.md has the result.
import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { before, test } from 'node:test';
import { listen } from '../listen.mjs';
import { LACKING } from '../responses/sdk-differences.mjs';
import { operations } from '../oracle/model.mjs';
import { OPERATION_REQUESTS, CREDENTIALS, INSTANT, ours, SEEDS } from './recorded.mjs';
import { askPython, missing } from '../python.mjs';
import { compared, DIFFERENCES, recorded, scopeOf, signedOf, requestsPage } from './side-by-side.mjs';

const CLIENTS = Object.keys(DIFFERENCES);
let all;
before(async () => {
  if (!missing) all = await recorded();
});

const kindsOf = (client) =>
  Object.fromEntries(
    Object.entries(DIFFERENCES[client])
      .map(([name, [kind]]) => [name, kind])
      .sort(),
  );

test('the requests of every operation are compared with botocore’s and the SDK’s', { skip: missing }, () => {
  assert.equal(OPERATION_REQUESTS.length, SEEDS.length + operations.length);
  assert.deepEqual(new Set(OPERATION_REQUESTS.map(({ op }) => op)), new Set(operations.map(({ op }) => op)));
  const without = all.byOperation.filter(({ others }) => others['AWS SDK'] === undefined).map(({ one }) => one.op);
  assert.deepEqual(without.sort(), LACKING);
});

for (const client of CLIENTS) {
  test(`requests of ${client} differ from ours exactly as listed`, { skip: missing }, () => {
    let rows = 0;
    for (const { one, own, others } of all.byOperation) {
      const their = others[client];
      if (!their) continue;
      rows += 1;
      assert.equal(their.url, own.url, one.op);
      assert.deepEqual(compared(own, their, `${client}, ${one.op}`), kindsOf(client), one.op);
    }
    assert.ok(rows >= SEEDS.length + operations.length - LACKING.length, `${rows}`);
  });

  test(`requests of ${client} differ from ours exactly as listed, at every endpoint`, { skip: missing }, () => {
    let slashes = 0;
    for (const { one, own, others } of all.byEndpoint) {
      const their = others[client];
      if (client === 'AWS SDK' && own.url.endsWith('/base') && their.url === `${own.url}/`) slashes += 1;
      else assert.equal(their.url, own.url);
      assert.deepEqual(compared(own, their, `${client}, ${JSON.stringify(one)}`), kindsOf(client));
    }
    assert.equal(slashes, client === 'AWS SDK' ? 2 : 0);
  });
}

test('our requests have the headers, the scope and the body that all three clients send', { skip: missing }, () => {
  for (const { one, own } of all.byOperation) {
    const [service, name] = one.op.split('.');
    assert.equal(own.headers['content-type'], 'application/x-amz-json-1.0');
    assert.equal(own.headers['x-amz-target'], `PartnerCentral${service[0].toUpperCase()}${service.slice(1)}.${name}`);
    assert.equal(own.headers['x-amz-date'], '20261121T093000Z');
    assert.equal(own.headers['x-amz-security-token'], CREDENTIALS.sessionToken);
    assert.equal(scopeOf(own), `AKIDEXAMPLE/20261121/us-east-1/partnercentral-${service}/aws4_request`);
    assert.deepEqual(JSON.parse(own.body), one.input);
  }
});

test('botocore signs our headers as we do, and its own headers are ours without x-amz-user-agent', { skip: missing }, () => {
  const rows = [...all.byOperation, ...all.byEndpoint];
  const requests = rows.map(({ own, one }) => ({
    ...own,
    service: `partnercentral-${one.service}`,
    region: scopeOf(own).split('/')[2],
    credentials: CREDENTIALS,
  }));
  const theirs = askPython('signing/signatures.py', requests);
  rows.forEach(({ own, others }, i) => {
    assert.equal(own.headers.authorization, theirs[i].authorization, theirs[i].canonical);
    assert.deepEqual(
      signedOf(own).filter((name) => !signedOf(others.botocore).includes(name)),
      ['x-amz-user-agent'],
    );
  });
});

test('the signer of the SDK signs our headers as we do', { skip: missing }, async () => {
  for (const { own } of all.byOperation) {
    const url = new URL(own.url);
    const [, , region, service] = scopeOf(own).split('/');
    const { authorization, 'x-amz-date': _, 'x-amz-security-token': token, ...rest } = own.headers;
    const names = signedOf(own);
    const headers = Object.fromEntries(Object.entries({ ...rest, host: url.host }).filter(([name]) => names.includes(name)));
    const request = new HttpRequest({
      method: own.method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      body: own.body,
      headers,
    });
    const signer = new SignatureV4({
      service,
      region,
      credentials: CREDENTIALS,
      sha256: Sha256,
      uriEscapePath: true,
      applyChecksum: false,
    });
    const signed = await signer.sign(request, { signingDate: new Date(INSTANT) });
    assert.equal(signed.headers.authorization, authorization);
  }
});

/** The headers that Node's fetch adds; a signer may count on none of them but the host. */
const FETCH_ADDS = [
  'accept',
  'accept-encoding',
  'accept-language',
  'connection',
  'content-length',
  'host',
  'sec-fetch-mode',
  'user-agent',
];

test('a server gets the recorded request, and what fetch adds', async (t) => {
  const seen = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    seen.push({ method: request.method, url: request.url, headers: request.headers, body });
    response.end('{}');
  });
  const endpoint = await listen(server);
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  for (const one of OPERATION_REQUESTS.slice(0, 5)) {
    let given;
    const recordingFetch = (to, init) => {
      given = { url: to, ...init, body: new TextDecoder().decode(init.body) };
      return fetch(to, init);
    };
    await ours({ ...one, endpoint }, { fetch: recordingFetch });
    const { method, url, headers, body } = seen.at(-1);
    assert.deepEqual([method, url, body], ['POST', '/', given.body]);
    assert.equal(headers.host, new URL(endpoint).host);
    const { ...rest } = headers;
    for (const name of FETCH_ADDS) delete rest[name];
    assert.deepEqual(rest, given.headers);
    assert.deepEqual(
      signedOf({ headers }).filter((name) => FETCH_ADDS.includes(name)),
      ['host'],
    );
  }
  assert.equal(seen.length, 5);
});

test('docs/requests.md shows the recorded requests', { skip: missing }, () => {
  const kept = readFileSync(new URL('../../docs/requests.md', import.meta.url), 'utf8');
  assert.equal(kept, requestsPage(all), 'run: node tests/aws-clients/write-requests.mjs');
});
