// A proxy that does not validate passes on requests and operations that are newer than the package.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backend, pageRequest } from './backend.mjs';

const NEWER = { target: 'PartnerCentralChannel.NewOperation', body: '{"newer":[1,2]}' };

function recordingBackend(options) {
  const sent = [];
  const fetch = async (_, { headers, body }) => {
    sent.push([headers['x-amz-target'], new TextDecoder().decode(body), 'authorization' in headers]);
    return new Response('{"newer":true}');
  };
  return { sent, ...backend({ fetch, ...options }) };
}

test('with validate: false, an operation that the package does not know is signed and passed on', async () => {
  const { sent, handler } = recordingBackend({ validate: false, allow: ['channel.NewOperation'] });
  const response = await handler(pageRequest(NEWER));
  assert.deepEqual([response.status, await response.text()], [200, '{"newer":true}']);
  assert.deepEqual(sent, [[NEWER.target, NEWER.body, true]]);
  const other = await handler(pageRequest({ ...NEWER, target: 'PartnerCentralChannel.OtherOperation' }));
  assert.equal(other.status, 403, 'only what is allowed');
  for (const target of ['PartnerCentralChannel.', 'PartnerCentralOther.NewOperation', 'PartnerCentralChannel.a b', ''])
    assert.equal((await handler(pageRequest({ ...NEWER, target }))).status, 404);
  assert.equal(sent.length, 1);
});

test('a proxy that validates knows no newer operations', async () => {
  assert.throws(
    () => backend({ allow: ['channel.NewOperation'] }),
    /`allow` names channel.NewOperation, which is not an operation/,
  );
  const { sent, handler } = recordingBackend({ allow: () => true });
  assert.equal((await handler(pageRequest(NEWER))).status, 404);
  assert.equal(sent.length, 0);
});

test('with validate: "warn", issues are reported and the request is sent', async () => {
  const reported = [];
  const { sent, handler } = recordingBackend({
    validate: 'warn',
    allow: ['account.ListPartners'],
    onIssues: (issues, operation) => reported.push([operation.name, issues[0].code]),
  });
  const response = await handler(pageRequest({ body: '{"Catalog":7}' }));
  assert.equal(response.status, 200);
  assert.deepEqual(reported, [['ListPartners', 'type']]);
  assert.equal(sent[0][1], '{"Catalog":7}');
});

test('unknownKeys says what happens to keys that the model does not name', async () => {
  for (const [unknownKeys, status, body] of [
    ['error', 400, undefined],
    ['strip', 200, '{"Catalog":"AWS"}'],
    ['allow', 200, '{"Catalog":"AWS","Newer":1}'],
  ]) {
    const { sent, handler } = recordingBackend({ unknownKeys, allow: ['account.ListPartners'] });
    assert.equal((await handler(pageRequest({ body: '{"Catalog":"AWS","Newer":1}' }))).status, status);
    assert.equal(sent[0]?.[1], body);
  }
});

test('an option that does not exist is refused', () => {
  assert.throws(() => backend({ allow: [], alow: true }), /^TypeError: unknown option `alow`; expected one of authenticate, /);
});
