// `requestTimeout`, `callTimeout` and `abortSignal`: each ends a call whatever it waits for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TransportError } from 'partner-central';
import { errorResponse, input, neverResponds, ok, rejection, scriptedClient } from './scripted-fetch.mjs';

const never = () => new Promise(() => {});
/** The promise's value. Fails if it takes longer than a number of milliseconds. */
const within = async (milliseconds, promise) => {
  const began = performance.now();
  const value = await promise;
  assert.ok(performance.now() - began < milliseconds, `it took ${performance.now() - began} ms`);
  return value;
};

test('callTimeout ends a call whatever it waits for', { timeout: 5000 }, async () => {
  /** @type {[what: string, responses: any[], more?: object][]} */
  const waits = [
    ['a response', [neverResponds]],
    ['a fetch that ignores its signal', [never]],
    ['credentials', [ok()], { credentials: never }],
    ['headers', [ok()], { headers: never }],
    ['the next attempt', [errorResponse(503, 'X')], { sleep: never }],
    ['the next attempt, after a real wait', [errorResponse(503, 'X')], { sleep: undefined, random: () => 1, maxAttempts: 50 }],
    ['a response body', [() => ({ status: 200, headers: new Headers(), text: never })]],
  ];
  for (const [what, responses, more] of waits) {
    for (const [ofClient, ofCall] of /** @type {any[][]} */ ([[{ callTimeout: 40 }], [{}, { callTimeout: 40 }]])) {
      const { client } = scriptedClient(responses, { ...more, ...ofClient });
      const error = await within(500, rejection(client.listPartners(input, ofCall)));
      assert.ok(error instanceof TransportError, what);
      assert.equal(error.reason, 'timeout', what);
      assert.match(error.message, /did not end within 40 ms/, what);
      assert.ok(error.cause instanceof Error, what);
      assert.equal(typeof error.$metadata.attempts, 'number');
    }
  }
});

test('an abort ends a call at once, whatever it waits for', { timeout: 5000 }, async () => {
  for (const [responses, more] of /** @type {any[][]} */ ([
    [[never]],
    [[ok()], { credentials: never }],
    [[errorResponse(503, 'X')], { sleep: never }],
    [[errorResponse(400, 'ThrottlingException')], { sleep: undefined }],
  ])) {
    const { client } = scriptedClient(responses, more);
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 10);
    const error = await within(500, rejection(client.listPartners(input, { abortSignal: controller.signal })));
    assert.deepEqual([error.reason, error.cause], ['abort', reason]);
  }
});

test('requestTimeout of a call ends an attempt, and the next one succeeds', async () => {
  const { client, sent } = scriptedClient([never, ok()]);
  await client.listPartners(input, { requestTimeout: 20 });
  assert.equal(sent.length, 2);
  await client.listPartners(input, null);
  assert.equal(sent.length, 3);
});

test('the error of callTimeout has the last attempt’s error as its cause', async () => {
  const { client } = scriptedClient([errorResponse(500, 'InternalServerException'), never], { callTimeout: 40 });
  const error = await rejection(client.listPartners(input));
  assert.equal(error.cause.name, 'InternalServerException');
  assert.equal(error.$metadata.attempts, 2);
});
