// The three waiters: what they send, how long they wait between calls, and how they end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, PartnerCentralAccount, TransportError, WaiterError, ValidationError } from 'partner-central';
import { errorResponse, json, neverResponds, noWait, rejection, scriptedFetch } from './scripted-fetch.mjs';

const partner = { Catalog: 'AWS', Identifier: 'partner-0123456789abc' };
const TASKS = ['ProfileUpdateTask', 'QualificationsAssociationTask', 'QualificationsDisassociationTask'];
const running = json(200, { Status: 'IN_PROGRESS' });
const succeeded = json(200, { Status: 'SUCCEEDED', EndedAt: '2026-11-21T09:30:00Z' });

/** A client whose clock moves only when it waits; `delays` are those waits, in seconds. */
function waitingClient(responses, more) {
  const { fetch, sent } = scriptedFetch(...responses);
  const delays = [];
  let now = Date.UTC(2026, 10, 21);
  const sleep = async (delay) => {
    delays.push(delay / 1000);
    assert.ok(delays.length < 20, 'the waiter does not end');
    now += delay;
  };
  const { options } = noWait(fetch, { sleep, clock: () => now, maxAttempts: 1, ...more });
  return { client: new PartnerCentralAccount(options), sent, delays };
}

test('every task has a waiter, and nothing else has one', () => {
  const waiters = Object.getOwnPropertyNames(PartnerCentralAccount.prototype).filter((name) => name.startsWith('waitUntil'));
  assert.deepEqual(
    waiters.sort(),
    TASKS.map((task) => `waitUntil${task}Complete`),
  );
  const operations = Object.keys(account).filter((name) => /^Get.*Task$/.test(name));
  assert.deepEqual(
    operations.sort(),
    TASKS.map((task) => `Get${task}`),
  );
});

for (const task of TASKS) {
  test(`waitUntil${task}Complete calls Get${task} until the task has succeeded, with delays that double up to 30 s`, async () => {
    const { client, sent, delays } = waitingClient([running, running, running, running, running, running, running, succeeded]);
    const output = await client[`waitUntil${task}Complete`](partner, { maxWaitTime: 600 });
    assert.deepEqual(delays, [2, 4, 8, 16, 30, 30, 30]);
    assert.deepEqual(
      [output.Status, output.EndedAt, output.$metadata.attempts],
      ['SUCCEEDED', new Date('2026-11-21T09:30:00Z'), 1],
    );
    for (const { headers, text } of sent) {
      assert.match(headers['x-amz-target'], new RegExp(`\\.Get${task}$`));
      assert.deepEqual(JSON.parse(text), partner);
    }
  });
}

test('minDelay and maxDelay of a waiter are in seconds', async () => {
  const { client, delays } = waitingClient([running, running, running, running, succeeded]);
  await client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 60, minDelay: 0.5, maxDelay: 1.5 });
  assert.deepEqual(delays, [0.5, 1, 1.5, 1.5]);
});

test('maxWaitTime of a waiter is in seconds, and its last call comes at the end of it', async () => {
  const { client, sent, delays } = waitingClient([running]);
  const error = await rejection(client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 9 }));
  assert.ok(error instanceof WaiterError && error instanceof Error);
  assert.deepEqual(
    [error.name, error.reason, error.output.Status, error.details],
    ['WaiterError', 'timeout', 'IN_PROGRESS', []],
  );
  assert.deepEqual(delays, [2, 4, 3]);
  assert.equal(sent.length, 4);
});

test('a waiter rejects with the reasons of a failed or canceled task', async () => {
  const ErrorDetailList = [
    { Locale: 'en-US', Message: 'Name is taken.', Reason: 'DUPLICATE_TITLE' },
    { Message: 'No.', Reason: 'NEWER_THAN_THESE_TYPES', More: 1 },
  ];
  for (const Status of ['FAILED', 'CANCELED']) {
    const { client, delays } = waitingClient([running, json(200, { Status, ErrorDetailList })]);
    const error = await rejection(client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 60 }));
    assert.ok(error instanceof WaiterError);
    assert.deepEqual(
      [error.reason, error.details, error.output.Status, delays],
      [Status.toLowerCase(), ErrorDetailList, Status, [2]],
    );
    assert.equal(
      error.message,
      `ProfileUpdateTask ended as ${Status}: DUPLICATE_TITLE (en-US): Name is taken.; NEWER_THAN_THESE_TYPES: No.`,
    );
  }
  // Without reasons there are no details.
  for (const list of [undefined, null, []]) {
    const { client } = waitingClient([json(200, { Status: 'FAILED', ErrorDetailList: list })]);
    const error = await rejection(client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 60 }));
    assert.deepEqual([error.message, error.details], ['ProfileUpdateTask ended as FAILED', []]);
  }
});

test('a waiter continues at a status that the model does not know', async () => {
  const { client } = waitingClient([json(200, { Status: 'PAUSED' }), succeeded]);
  await client.waitUntilQualificationsAssociationTaskComplete(partner, { maxWaitTime: 60 });
});

test('a waiter rejects with the error of a call, or of its invalid input', async () => {
  const { client, sent } = waitingClient([running, errorResponse(400, 'ResourceNotFoundException')]);
  assert.ok(
    (await rejection(client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 60 }))) instanceof
      account.ResourceNotFoundException,
  );
  assert.equal(sent.length, 2);
  const invalid = waitingClient([running]);
  for (const input of /** @type {any[]} */ ([undefined, {}])) {
    assert.ok(
      (await rejection(invalid.client.waitUntilProfileUpdateTaskComplete(input, { maxWaitTime: 60 }))) instanceof
        ValidationError,
    );
  }
  assert.equal(invalid.sent.length, 0);
});

test('an abort ends a waiter before, during and between its calls', { timeout: 5000 }, async () => {
  const reason = new Error('enough');
  const before = waitingClient([running]);
  const options = { maxWaitTime: 600, minDelay: 300, maxDelay: 300 };
  const first = await rejection(
    before.client.waitUntilProfileUpdateTaskComplete(partner, { ...options, abortSignal: AbortSignal.abort(reason) }),
  );
  assert.deepEqual(
    [first instanceof TransportError, first.reason, first.cause, before.sent.length],
    [true, 'abort', reason, 0],
  );
  // The second waits with the client's own timer, for five minutes.
  for (const [response, more] of [
    [neverResponds, {}],
    [running, { sleep: undefined, clock: undefined }],
  ]) {
    const { client, sent } = waitingClient([response], more);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 20);
    const error = await rejection(
      client.waitUntilProfileUpdateTaskComplete(partner, { ...options, abortSignal: controller.signal }),
    );
    assert.deepEqual([error instanceof TransportError, error.reason, error.cause, sent.length], [true, 'abort', reason, 1]);
  }
});

test('a waiter rejects times that make no sense, and sends nothing', async () => {
  const { client, sent } = waitingClient([running]);
  const wait = (options) => rejection(client.waitUntilProfileUpdateTaskComplete(partner, options));
  for (const maxWaitTime of [undefined, 0, -1, NaN, 'soon', '60', 60n])
    assert.match((await wait({ maxWaitTime })).message, /maxWaitTime.*seconds/);
  assert.ok((await wait(undefined)) instanceof TypeError);
  for (const delays of [
    { minDelay: 0 },
    { minDelay: -1 },
    { minDelay: NaN },
    { maxDelay: NaN },
    { maxDelay: 1 },
    { minDelay: 31 },
    { minDelay: '2' },
    { maxDelay: '30' },
  ]) {
    assert.match((await wait({ maxWaitTime: 60, ...delays })).message, /minDelay/);
  }
  assert.equal(sent.length, 0);
});
