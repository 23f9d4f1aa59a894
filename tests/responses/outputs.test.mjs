// Each of the 51 operations: a valid request goes out as it is, and an answer comes
// back as it was but for its timestamps.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { json, noWait, scriptedFetch } from '../client/scripted-fetch.mjs';
import { operations, outputOf } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { answersOf, mapped, NEWER, withoutNulls } from './sample-responses.mjs';
import { dateOf } from './rfc3339.mjs';

const CLIENTS = { account: PartnerCentralAccount, channel: PartnerCentralChannel };

/** Sends a request, answers it, and gives the output without its metadata and what was sent. */
async function called(operation, request, body) {
  const { fetch, sent } = scriptedFetch(json(200, body, { 'x-amzn-requestid': 'the-id' }));
  const client = new CLIENTS[operation.service](noWait(fetch).options);
  const { $metadata, ...output } = await client[operation.name[0].toLowerCase() + operation.name.slice(1)](request);
  assert.deepEqual($metadata, { httpStatusCode: 200, requestId: 'the-id', attempts: 1, totalRetryDelay: 0 });
  return { output, sent };
}

const requestOf = (operation) => validRequest(operation, new Random(1, operation.op), styles.all);
const expected = (operation, answer, changes) =>
  withoutNulls(mapped(operation.model, outputOf(operation.model, operation.name), answer, changes));

test('there are 51', () => assert.equal(operations.length, 51));

for (const operation of operations) {
  test(`${operation.op}: the request goes out as it is`, async () => {
    for (const style of ['required', 'all', 'mixed', 'wild']) {
      const request = validRequest(operation, new Random(2, operation.op + style), styles[style]);
      const { sent } = await called(operation, request, {});
      assert.equal(sent.length, 1);
      assert.match(sent[0].headers['x-amz-target'], new RegExp(`\\.${operation.name}$`));
      const { ClientToken, clientToken, ...rest } = JSON.parse(sent[0].text);
      const { ClientToken: _given, clientToken: _also, ...wanted } = withoutNulls(request);
      assert.deepEqual(rest, wanted);
    }
  });

  test(`${operation.op}: timestamps become Date, all else stays`, async () => {
    for (const answer of answersOf(operation)) {
      const { output } = await called(operation, requestOf(operation), answer);
      assert.deepEqual(output, expected(operation, answer, { timestamp: dateOf }));
    }
  });

  test(`${operation.op}: what is newer than the model is kept`, async () => {
    const changes = {
      structure: (value) => ({ ...value, ...NEWER }),
      union: () => ({ ...NEWER }),
      enum: (value) => `NEWER_THAN_${value}`,
    };
    for (const answer of answersOf(operation)) {
      const newer = expected(operation, answer, changes);
      const { output } = await called(operation, requestOf(operation), newer);
      assert.deepEqual(output, expected(operation, answer, { ...changes, timestamp: dateOf }));
    }
  });

  test(`${operation.op}: timestamps may come as seconds`, async () => {
    for (const answer of answersOf(operation)) {
      const seconds = expected(operation, answer, { timestamp: () => 1795253400.5 });
      const { output } = await called(operation, requestOf(operation), seconds);
      assert.deepEqual(output, expected(operation, answer, { timestamp: () => new Date(1795253400500) }));
    }
  });
}
