// Through the proxy, the page's client gets what it would get from the service itself: of each operation, each output and
// each error, byte for byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, channel, operations as all, PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';
import { mapped, withoutNulls } from '../responses/sample-responses.mjs';
import { methodName } from '../method-name.mjs';
import { inUtc } from '../oracle/date-time.mjs';
import { inputOf, operations, shapeOf } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { callAccount, callChannel, callConnections } from '../aws-clients/call-sequence.mjs';
import { backend, pageClients, SECRETS } from './backend.mjs';

const errors = { account, channel };
const START = Date.UTC(2026, 10, 21, 9, 30);
const frozen = () => createSandbox({ clock: () => START, seed: 7 });

/** The output or the error of a call, in a form that can be compared. */
async function outcome(client, service, name, input) {
  try {
    const output = await client[methodName(name)](input);
    return { output, metadata: output.$metadata };
  } catch (error) {
    assert.ok(errors[service][error.name] && error instanceof errors[service][error.name], `${error.stack}`);
    return { error: { ...error, name: error.name, message: error.message }, issues: error.issues };
  }
}

/** The operation that X-Amz-Target names. */
const operationOf = (target) => {
  const [prefix, name] = target.split('.');
  const service = prefix === 'PartnerCentralAccount' ? 'account' : 'channel';
  return operations.find((operation) => operation.service === service && operation.name === name);
};

const direct = (fetch, credentials = SECRETS) => {
  const options = { region: 'us-east-1', credentials, fetch, maxAttempts: 1, validate: false, clock: () => START };
  return { account: new PartnerCentralAccount(options), channel: new PartnerCentralChannel(options) };
};

test('all operations have the same outcome, response and request through the proxy as without it', async () => {
  const near = frozen();
  const far = frozen();
  const sent = { near: [], far: [] };
  const recording = (sandbox, list) => async (url, init) => {
    const response = await sandbox.fetch(url, init);
    list.push({
      body: new TextDecoder().decode(init.body),
      target: init.headers['x-amz-target'],
      response: await response.clone().text(),
    });
    return response;
  };
  const { handler, reports } = backend({
    allow: Object.keys(all),
    fetch: recording(far, sent.far),
    clock: () => START,
    endpoint: undefined,
  });
  const received = [];
  const page = pageClients(
    async (request) => {
      const response = await handler(request);
      received.push(await response.clone().text());
      return response;
    },
    { validate: true, clock: () => START },
  );
  const server = direct(recording(near, sent.near));
  let outputs = 0;
  for (const style of ['required', 'all', 'mixed', 'astral']) {
    for (const operation of operations) {
      const input = validRequest(operation, new Random(5, operation.op + style), styles[style]);
      const { members } = shapeOf(operation.model, inputOf(operation.model, operation.name).target);
      for (const token of ['ClientToken', 'clientToken']) if (token in members) input[token] = `token-${style}`;
      const expected = await outcome(server[operation.service], operation.service, operation.name, input);
      const got = await outcome(page[operation.service], operation.service, operation.name, input);
      assert.deepEqual(got, expected, operation.op);
      outputs += got.output ? 1 : 0;
    }
  }
  assert.equal(sent.far.length, 4 * operations.length);
  // Most name resources that do not exist; the sequence below creates them first.
  assert.ok(outputs > 0, `${outputs} calls succeeded`);
  assert.deepEqual(
    sent.far.map(({ target }) => target),
    sent.near.map(({ target }) => target),
  );
  sent.far.forEach((one, i) => {
    const { model, name } = operationOf(one.target);
    const given = withoutNulls(JSON.parse(sent.near[i].body));
    assert.deepEqual(JSON.parse(one.body), mapped(model, inputOf(model, name), given, { timestamp: inUtc }));
    assert.equal(received[i], one.response, 'byte for byte');
  });
  assert.deepEqual(far.snapshot(), near.snapshot());
  // The sandbox denies some of these, with messages that a page may see.
  assert.deepEqual(reports, []);
});

test('the proxy sends the body of the page’s request on as it is', async () => {
  const bodies = [];
  const { handler } = backend({
    allow: Object.keys(all),
    fetch: async (_, { body }) => {
      bodies.push(new TextDecoder().decode(body));
      return new Response('{}');
    },
  });
  for (const operation of operations) {
    const page = pageClients(async (request) => {
      bodies.push(await request.clone().text());
      return handler(request);
    });
    await page[operation.service][methodName(operation.name)](validRequest(operation, new Random(6, operation.op), styles.all));
    const [given, passed] = bodies.splice(0);
    // It has the idempotency token that the page's client made.
    assert.equal(passed, given, operation.op);
  }
});

/** The calls of several accounts, each with its own proxy, as a portal for many partners has it. */
async function callSequence(clientsFor, advance) {
  const clients = {};
  const call = async (service, operation, input, key = 'AKIDEXAMPLE') => {
    clients[key] ??= clientsFor({ accessKeyId: key, secretAccessKey: 'secret' });
    const { output, error, issues } = await outcome(clients[key][service], service, operation, input);
    if (output) {
      const { $metadata, ...members } = output;
      return { output: members };
    }
    const { $metadata, ...members } = error;
    return { error: { name: error.name, message: error.message, members, issues } };
  };
  const connections = await callConnections(
    (key) => (service, operation, input) => call(service, operation, input, key),
    advance,
  );
  return { ...(await callAccount(call, advance)), connections, ...(await callChannel(call)) };
}

test('a sequence of calls with mistakes has the same outcomes through the proxy: it refuses invalid requests as the service does', async () => {
  const near = frozen();
  const far = frozen();
  const expected = await callSequence(
    (credentials) => direct(near.fetch, credentials),
    (by) => near.clock.advance(by),
  );
  const got = await callSequence(
    (credentials) => {
      const { handler } = backend({
        allow: Object.keys(all),
        fetch: far.fetch,
        clock: () => START,
        credentials,
        endpoint: undefined,
      });
      return pageClients(handler, { validate: false, clock: () => START });
    },
    (by) => far.clock.advance(by),
  );
  assert.deepEqual(got, expected);
});
