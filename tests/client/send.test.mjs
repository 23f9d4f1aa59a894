// `send` calls any operation: one that the package knows as its method does, and one that is newer by its name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { account, channel, PartnerCentralChannel, ServiceException } from 'partner-central';
import { input, json, ok, rejection, scriptedClient } from './scripted-fetch.mjs';

test('send calls an operation, given itself, its name or its method’s name, as the method does', async () => {
  const { client, sent } = scriptedClient([ok()]);
  const expected = await client.listPartners(input);
  for (const operation of [account.ListPartners, 'ListPartners', 'listPartners']) {
    assert.deepEqual(await client.send(operation, input), expected);
    assert.equal(sent.at(-1).headers['x-amz-target'], 'PartnerCentralAccount.ListPartners');
    const error = await rejection(client.send(operation, {}));
    assert.deepEqual([error.name, error.issues[0].code], ['ValidationError', 'required']);
  }
  assert.equal(sent.length, 4);
});

test('send sends an operation that the package does not know as it is, and returns the JSON of the response', async () => {
  const output = { CreatedAt: 1_700_000_000, Nested: { CreatedAt: '2026-11-30T00:00:00Z' } };
  const { client, sent } = scriptedClient([json(200, output)]);
  const { $metadata, ...received } = await client.send('NewOperation', {
    Made: new Date(0),
    Big: 2n ** 62n,
    Absent: undefined,
  });
  assert.deepEqual(received, output);
  assert.equal($metadata.httpStatusCode, 200);
  assert.equal(sent[0].headers['x-amz-target'], 'PartnerCentralAccount.NewOperation');
  assert.equal(sent[0].text, '{"Made":"1970-01-01T00:00:00.000Z","Big":4611686018427387904}');
  assert.match(sent[0].headers.authorization, /^AWS4-HMAC-SHA256 /);
  await client.send('newOperation', {});
  assert.equal(sent[1].headers['x-amz-target'], 'PartnerCentralAccount.NewOperation', 'the name of a method');
});

test('send makes a modelled error of an unknown operation’s response', async () => {
  const { client } = scriptedClient([json(400, { __type: 'ValidationException', Message: 'no', ErrorDetails: [] })]);
  const error = await rejection(client.send('NewOperation', {}));
  assert.ok(error instanceof account.ValidationException && error instanceof ServiceException);
  assert.deepEqual(error.issues, []);
});

test('send refuses operations of the other service, and what is not a name', async () => {
  const { client, sent } = scriptedClient([ok()]);
  for (const [operation, message] of [
    [channel.GetRelationship, 'PartnerCentralAccount calls operations of account, not channel.GetRelationship'],
    ['account.ListPartners', '"account.ListPartners" is not the name of an operation'],
    ['List\r\nPartners', '"List\\r\\nPartners" is not the name of an operation'],
    [undefined, 'PartnerCentralAccount calls operations of account, not undefined'],
  ]) {
    const error = await rejection(client.send(operation, input));
    assert.deepEqual([error.name, error.message], ['TypeError', message]);
  }
  assert.equal(sent.length, 0);
});

test('sign signs an operation that the package does not know', async () => {
  const { client } = scriptedClient([ok()]);
  const request = await client.sign('NewOperation', { A: 1 });
  assert.equal(request.headers.get('x-amz-target'), 'PartnerCentralAccount.NewOperation');
  assert.equal(await request.text(), '{"A":1}');
});

test('a time with an offset is sent in UTC, with its digits, and the input stays as it was', async () => {
  for (const { given, sent } of times) await assertSent(given, sent);
});

/** The times of which Rust, too, is held to what it sends. */
const times = readFileSync(new URL('../vectors/times.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

async function assertSent(endDate, expected) {
  const handshake = {
    handshakeType: 'START_SERVICE_PERIOD',
    catalog: 'AWS',
    associatedResourceIdentifier: 'rs-1234567890abc',
    payload: {
      startServicePeriodPayload: {
        programManagementAccountIdentifier: 'pma-1234567890abc',
        servicePeriodType: 'FIXED_COMMITMENT_PERIOD',
        endDate,
      },
    },
  };
  const { client, sent } = scriptedClient([json(200, {})], {}, PartnerCentralChannel);
  for (const options of [{}, { validate: false }]) {
    await client.createChannelHandshake(handshake, options);
    const { payload } = JSON.parse(sent.at(-1).text);
    assert.equal(payload.startServicePeriodPayload.endDate, expected);
  }
  const { value } = channel.CreateChannelHandshake.validate(handshake);
  assert.equal(value.payload.startServicePeriodPayload.endDate, endDate);
}
