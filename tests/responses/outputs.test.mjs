// Each operation: the client sends a valid request as it is, and its output is the response with timestamps as
// Date.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operations as all, PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { json, scriptedClient } from '../client/scripted-fetch.mjs';
import { methodName } from '../method-name.mjs';
import { inUtc } from '../oracle/date-time.mjs';
import { inputOf, operations, outputOf } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { mapped, NEWER, responsesOf, withoutNulls } from './sample-responses.mjs';
import { dateOf } from './rfc3339.mjs';

const CLIENTS = { account: PartnerCentralAccount, channel: PartnerCentralChannel };

/** Calls an operation with a response; gives the output without its metadata, and what was sent. */
async function call(operation, request, body) {
  const response = json(200, body, { 'x-amzn-requestid': 'the-id' });
  const { client, sent } = scriptedClient([response], {}, CLIENTS[operation.service]);
  const { $metadata, ...output } = await client[methodName(operation.name)](request);
  assert.deepEqual($metadata, { httpStatusCode: 200, requestId: 'the-id', attempts: 1, totalRetryDelay: 0 });
  return { output, sent };
}

const requestOf = (operation) => validRequest(operation, new Random(1, operation.op), styles.all);
const expected = (operation, response, changes) =>
  withoutNulls(mapped(operation.model, outputOf(operation.model, operation.name), response, changes));

test('the package has the operations of the models', () =>
  assert.deepEqual(Object.keys(all).sort(), operations.map(({ op }) => op).sort()));

for (const operation of operations) {
  test(`${operation.op} sends a valid request with times in UTC, without absent members`, async () => {
    for (const style of ['required', 'all', 'mixed', 'wild']) {
      const request = validRequest(operation, new Random(2, operation.op + style), styles[style]);
      const { sent } = await call(operation, request, {});
      assert.equal(sent.length, 1);
      assert.match(sent[0].headers['x-amz-target'], new RegExp(`\\.${operation.name}$`));
      const { ClientToken, clientToken, ...rest } = JSON.parse(sent[0].text);
      const { ClientToken: _ours, clientToken: _alsoOurs, ...wanted } = withoutNulls(request);
      const { model, name } = operation;
      assert.deepEqual(rest, mapped(model, inputOf(model, name), wanted, { timestamp: inUtc }));
    }
  });

  test(`the output of ${operation.op} has timestamps as Date, and the rest as it came`, async () => {
    for (const response of responsesOf(operation)) {
      const { output } = await call(operation, requestOf(operation), response);
      assert.deepEqual(output, expected(operation, response, { timestamp: dateOf }));
    }
  });

  test(`the output of ${operation.op} keeps members, union members and enum values that the model does not have`, async () => {
    const changes = {
      structure: (value) => ({ ...value, ...NEWER }),
      union: () => ({ ...NEWER }),
      enum: (value) => `NEWER_THAN_${value}`,
    };
    for (const response of responsesOf(operation)) {
      const newer = expected(operation, response, changes);
      const { output } = await call(operation, requestOf(operation), newer);
      assert.deepEqual(output, expected(operation, response, { ...changes, timestamp: dateOf }));
    }
  });

  test(`the output of ${operation.op} has timestamps as Date where they come as seconds`, async () => {
    for (const response of responsesOf(operation)) {
      const seconds = expected(operation, response, { timestamp: () => 1795253400.5 });
      const { output } = await call(operation, requestOf(operation), seconds);
      assert.deepEqual(output, expected(operation, response, { timestamp: () => new Date(1795253400500) }));
    }
  });
}
