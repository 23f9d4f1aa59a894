// AWS's public test suite of Signature Version 4 through the package's signer, with paths and queries as URLs have them.
// tests/sigv4.rs tests the three stages one by one. The signer signs POST only: for a GET vector, the canonical request is
// the suite's with POST, and the expected signature is computed by Node's own cryptography.
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sourceModules } from '../source-modules.mjs';

const suite = JSON.parse(readFileSync(new URL('../vectors/sigv4/suite.json', import.meta.url), 'utf8'));

/** Vectors that no request of this signer can be, and why. */
const NOT_APPLICABLE = {
  'get-header-key-duplicate': 'only x-amz headers, host and content-type are signed',
  'get-header-value-multiline': 'only x-amz headers, host and content-type are signed, and none has a line break',
  'get-header-value-order': 'only x-amz headers, host and content-type are signed',
  'get-header-value-trim': 'only x-amz headers, host and content-type are signed',
  'post-header-key-sort': 'only x-amz headers, host and content-type are signed',
  'post-header-value-case': 'only x-amz headers, host and content-type are signed',
  'get-space': 'the path of a URL is already encoded, and all services but S3 encode it once more',
  'get-utf8': 'the path of a URL is already encoded, and all services but S3 encode it once more',
  'post-sts-header-after': 'a session token is always signed',
};

const { signer } = await sourceModules({
  signer: 'client/signer',
});
const { sign } = signer;

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();

function expected(vector, canonical) {
  if (vector.method === 'POST') return vector.authorization;
  const scope = `20150830/${suite.region}/${suite.service}/aws4_request`;
  const key = scope.split('/').reduce(hmac, `AWS4${suite.secretAccessKey}`);
  const string = `AWS4-HMAC-SHA256\n20150830T123600Z\n${scope}\n${sha256(canonical)}`;
  return vector.authorization.replace(/[0-9a-f]{64}$/, hmac(key, string).toString('hex'));
}

for (const vector of suite.vectors) {
  const skip = NOT_APPLICABLE[vector.name];
  test(`the signature of the AWS vector ${vector.name}`, { skip }, () => {
    const given = Object.fromEntries(vector.headers.map(([name, value]) => [name.toLowerCase(), value]));
    const { host, 'x-amz-date': instant, 'x-amz-security-token': sessionToken, ...headers } = given;
    assert.equal(instant, '20150830T123600Z');
    const { accessKeyId, secretAccessKey, region, service } = suite;
    const url = new URL(`https://${host}${vector.target}`);
    const credentials = { accessKeyId, secretAccessKey, sessionToken };
    sign(headers, { url, hash: sha256(vector.body), credentials, region, service, date: new Date('2015-08-30T12:36:00Z') });
    assert.equal(headers.authorization, expected(vector, vector.canonicalRequest.replace(/^GET/, 'POST')));
  });
}

test('the AWS suite has 34 vectors, and each that is not applicable is one of them', () => {
  const names = new Set(suite.vectors.map(({ name }) => name));
  for (const name of Object.keys(NOT_APPLICABLE)) assert.ok(names.has(name), name);
  assert.equal(suite.vectors.length, 34);
});
