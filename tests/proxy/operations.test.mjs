// Through the proxy the browser's client gets what it would get of the service itself: every operation, every error, every byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, channel, operations as all, PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';
import { withoutNulls } from '../responses/sample-responses.mjs';
import { inputOf, operations, shapeOf } from '../oracle/model.mjs';
import { Random } from '../oracle/random.mjs';
import { styles, validRequest } from '../oracle/valid.mjs';
import { tellAccount, tellChannel, tellConnections } from '../aws-clients/call-sequence.mjs';
import { clientsOf, portal, SECRETS } from './backend.mjs';

const errors = { account, channel };
const START = Date.UTC(2026, 10, 21, 9, 30);
const frozen = () => createSandbox({ clock: () => START, seed: 7 });
const methodOf = (name) => name[0].toLowerCase() + name.slice(1);

/** What comes of a call, to be compared. */
async function outcome(client, service, name, input) {
  try {
    const output = await client[methodOf(name)](input);
    return { output, metadata: output.$metadata };
  } catch (error) {
    assert.ok(errors[service][error.name] && error instanceof errors[service][error.name], `${error.stack}`);
    return { error: { ...error, name: error.name, message: error.message }, issues: error.issues };
  }
}

const direct = (fetch, credentials = SECRETS) => {
  const options = { region: 'us-east-1', credentials, fetch, maxAttempts: 1, validate: false, clock: () => START };
  return { account: new PartnerCentralAccount(options), channel: new PartnerCentralChannel(options) };
};

test('all 51 operations: the same outcomes, answers and requests', async () => {
  const near = frozen();
  const far = frozen();
  const sent = { near: [], far: [] };
  const listening = (sandbox, list) => async (url, init) => {
    const response = await sandbox.fetch(url, init);
    list.push({
      body: new TextDecoder().decode(init.body),
      target: init.headers['x-amz-target'],
      answer: await response.clone().text(),
    });
    return response;
  };
  const { handler, told } = portal({
    allow: Object.keys(all),
    fetch: listening(far, sent.far),
    clock: () => START,
    endpoint: undefined,
  });
  const answers = [];
  const browser = clientsOf(
    async (request) => {
      const response = await handler(request);
      answers.push(await response.clone().text());
      return response;
    },
    { validate: true, clock: () => START },
  );
  const server = direct(listening(near, sent.near));
  let outputs = 0;
  for (const style of ['required', 'all', 'mixed', 'astral']) {
    for (const operation of operations) {
      const input = validRequest(operation, new Random(5, operation.op + style), styles[style]);
      const { members } = shapeOf(operation.model, inputOf(operation.model, operation.name).target);
      for (const token of ['ClientToken', 'clientToken']) if (token in members) input[token] = `token-${style}`;
      const expected = await outcome(server[operation.service], operation.service, operation.name, input);
      const got = await outcome(browser[operation.service], operation.service, operation.name, input);
      assert.deepEqual(got, expected, operation.op);
      outputs += got.output ? 1 : 0;
    }
  }
  assert.equal(sent.far.length, 4 * 51);
  // Most are of resources that are not there; the story below makes them first.
  assert.ok(outputs > 0, `${outputs} calls succeeded`);
  assert.deepEqual(
    sent.far.map(({ target }) => target),
    sent.near.map(({ target }) => target),
  );
  sent.far.forEach((one, i) => {
    assert.deepEqual(JSON.parse(one.body), withoutNulls(JSON.parse(sent.near[i].body)));
    assert.equal(answers[i], one.answer, 'byte for byte');
  });
  assert.deepEqual(far.snapshot(), near.snapshot());
  // The sandbox denies some of these, in words that hold no more than the browser may know.
  assert.deepEqual(told, []);
});

test('the body that the browser sends is the body that is sent on', async () => {
  const bodies = [];
  const { handler } = portal({
    allow: Object.keys(all),
    fetch: async (_, { body }) => (bodies.push(new TextDecoder().decode(body)), new Response('{}')),
  });
  for (const operation of operations) {
    const browser = clientsOf(async (request) => {
      bodies.push(await request.clone().text());
      return handler(request);
    });
    await browser[operation.service][methodOf(operation.name)](
      validRequest(operation, new Random(6, operation.op), styles.all),
    );
    const [given, passed] = bodies.splice(0);
    // With the idempotency token that the browser's client made.
    assert.equal(passed, given, operation.op);
  }
});

/** A story of several accounts: for each its own proxy, as a portal for many partners has it. */
async function story(clientsFor, advance) {
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
  const connections = await tellConnections(
    (key) => (service, operation, input) => call(service, operation, input, key),
    advance,
  );
  return { ...(await tellAccount(call, advance)), connections, ...(await tellChannel(call)) };
}

test("the same story, with its mistakes: the proxy refuses invalid requests in the service's own form", async () => {
  const near = frozen();
  const far = frozen();
  const expected = await story(
    (credentials) => direct(near.fetch, credentials),
    (by) => near.clock.advance(by),
  );
  const got = await story(
    (credentials) => {
      const { handler } = portal({
        allow: Object.keys(all),
        fetch: far.fetch,
        clock: () => START,
        credentials,
        endpoint: undefined,
      });
      return clientsOf(handler, { validate: false, clock: () => START });
    },
    (by) => far.clock.advance(by),
  );
  assert.deepEqual(got, expected);
});
