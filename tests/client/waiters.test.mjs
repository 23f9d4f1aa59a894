// The three waiters: what they ask, how long they pause, and how they end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, PartnerCentralAccount, TransportError, WaiterError, ValidationError } from 'partner-central';
import { answering, fault, hanging, json, still } from './scripted-fetch.mjs';

const partner = { Catalog: 'AWS', Identifier: 'partner-0123456789abc' };
const TASKS = ['ProfileUpdateTask', 'QualificationsAssociationTask', 'QualificationsDisassociationTask'];
const running = json(200, { Status: 'IN_PROGRESS' });
const succeeded = json(200, { Status: 'SUCCEEDED', EndedAt: '2026-11-21T09:30:00Z' });

/** A client whose clock only its own pauses move; they are in seconds. */
function waiting(answers, more) {
  const { fetch, sent } = answering(...answers);
  const pauses = [];
  let now = Date.UTC(2026, 10, 21);
  const sleep = async (delay) => {
    pauses.push(delay / 1000);
    assert.ok(pauses.length < 20, 'it never ends');
    now += delay;
  };
  const { options } = still(fetch, { sleep, clock: () => now, maxAttempts: 1, ...more });
  return { client: new PartnerCentralAccount(options), sent, pauses };
}

const failure = (promise) =>
  promise.then(
    (value) => assert.fail(`no error but ${JSON.stringify(value)}`),
    (error) => error,
  );

test('every task has a waiter, and nothing else has', () => {
  const waiters = Object.getOwnPropertyNames(PartnerCentralAccount.prototype).filter((name) => name.startsWith('waitUntil'));
  assert.deepEqual(
    waiters.sort(),
    TASKS.map((task) => `waitUntil${task}Complete`),
  );
  const asked = Object.keys(account).filter((name) => /^Get.*Task$/.test(name));
  assert.deepEqual(
    asked.sort(),
    TASKS.map((task) => `Get${task}`),
  );
});

for (const task of TASKS) {
  test(`${task}: asks until it has succeeded, with pauses that double`, async () => {
    const { client, sent, pauses } = waiting([running, running, running, running, running, running, running, succeeded]);
    const output = await client[`waitUntil${task}Complete`](partner, { maxWaitTime: 600 });
    assert.deepEqual(pauses, [2, 4, 8, 16, 30, 30, 30]);
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

test('pauses are the caller’s, in seconds', async () => {
  const { client, pauses } = waiting([running, running, running, running, succeeded]);
  await client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 60, minDelay: 0.5, maxDelay: 1.5 });
  assert.deepEqual(pauses, [0.5, 1, 1.5, 1.5]);
});

test('maxWaitTime is in seconds, and the last question comes at its end', async () => {
  const { client, sent, pauses } = waiting([running]);
  const error = await failure(client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 9 }));
  assert.ok(error instanceof WaiterError && error instanceof Error);
  assert.deepEqual(
    [error.name, error.reason, error.output.Status, error.details],
    ['WaiterError', 'TIMEOUT', 'IN_PROGRESS', []],
  );
  assert.deepEqual(pauses, [2, 4, 3]);
  assert.equal(sent.length, 4);
});

test('a task that fails tells why', async () => {
  const ErrorDetailList = [
    { Locale: 'en-US', Message: 'Name is taken.', Reason: 'DUPLICATE_TITLE' },
    { Message: 'No.', Reason: 'NEWER_THAN_THESE_TYPES', More: 1 },
  ];
  for (const Status of ['FAILED', 'CANCELED']) {
    const { client, pauses } = waiting([running, json(200, { Status, ErrorDetailList })]);
    const error = await failure(client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 60 }));
    assert.ok(error instanceof WaiterError);
    assert.deepEqual([error.reason, error.details, error.output.Status, pauses], [Status, ErrorDetailList, Status, [2]]);
    assert.equal(
      error.message,
      `ProfileUpdateTask ended as ${Status}: DUPLICATE_TITLE (en-US): Name is taken.; NEWER_THAN_THESE_TYPES: No.`,
    );
  }
  // Nothing said is said as nothing.
  for (const list of [undefined, null, []]) {
    const { client } = waiting([json(200, { Status: 'FAILED', ErrorDetailList: list })]);
    const error = await failure(client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 60 }));
    assert.deepEqual([error.message, error.details], ['ProfileUpdateTask ended as FAILED', []]);
  }
});

test('a status that is newer than the model is no end', async () => {
  const { client } = waiting([json(200, { Status: 'PAUSED' }), succeeded]);
  await client.waitUntilQualificationsAssociationTaskComplete(partner, { maxWaitTime: 60 });
});

test('an error of a question is the waiter’s', async () => {
  const { client, sent } = waiting([running, fault(400, 'ResourceNotFoundException')]);
  assert.ok(
    (await failure(client.waitUntilProfileUpdateTaskComplete(partner, { maxWaitTime: 60 }))) instanceof
      account.ResourceNotFoundException,
  );
  assert.equal(sent.length, 2);
  const invalid = waiting([running]);
  for (const input of [undefined, {}]) {
    assert.ok(
      (await failure(invalid.client.waitUntilProfileUpdateTaskComplete(input, { maxWaitTime: 60 }))) instanceof ValidationError,
    );
  }
  assert.equal(invalid.sent.length, 0);
});

test('an abort ends it at once: before, while asking and in a pause', { timeout: 5000 }, async () => {
  const reason = new Error('enough');
  const before = waiting([running]);
  const options = { maxWaitTime: 600, minDelay: 300, maxDelay: 300 };
  const first = await failure(
    before.client.waitUntilProfileUpdateTaskComplete(partner, { ...options, abortSignal: AbortSignal.abort(reason) }),
  );
  assert.deepEqual(
    [first instanceof TransportError, first.reason, first.cause, before.sent.length],
    [true, 'abort', reason, 0],
  );
  // `hanging` only ends with its signal; the pause is the client's own and long.
  for (const [answer, more] of [
    [hanging, {}],
    [running, { sleep: undefined, clock: undefined }],
  ]) {
    const { client, sent } = waiting([answer], more);
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 20);
    const error = await failure(
      client.waitUntilProfileUpdateTaskComplete(partner, { ...options, abortSignal: controller.signal }),
    );
    assert.deepEqual([error instanceof TransportError, error.reason, error.cause, sent.length], [true, 'abort', reason, 1]);
  }
});

test('times that make no sense are said, and nothing is asked', async () => {
  const { client, sent } = waiting([running]);
  const wait = (options) => failure(client.waitUntilProfileUpdateTaskComplete(partner, options));
  for (const maxWaitTime of [undefined, 0, -1, NaN, 'soon'])
    assert.match((await wait({ maxWaitTime })).message, /maxWaitTime.*seconds/);
  assert.ok((await wait(undefined)) instanceof TypeError);
  for (const delays of [
    { minDelay: 0 },
    { minDelay: -1 },
    { minDelay: NaN },
    { maxDelay: NaN },
    { maxDelay: 1 },
    { minDelay: 31 },
  ]) {
    assert.match((await wait({ maxWaitTime: 60, ...delays })).message, /minDelay/);
  }
  assert.equal(sent.length, 0);
});
