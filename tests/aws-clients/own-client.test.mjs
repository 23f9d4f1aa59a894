// This package's client against the sandbox gets the same over HTTP and in one process.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox } from 'partner-central/sandbox';
import { listen } from '../listen.mjs';
import { sandboxServer } from '../node_modules/partner-central/cli/sandbox/server.mjs';
import { caller, callersOf, reference } from './own-client.mjs';
import { serve } from '../sandbox/http/start-sandbox.mjs';
import { callAccount, callChannel, callConnections, callControls } from './call-sequence.mjs';

/** The sandbox's clock moves only by `advance`. */
const START = Date.UTC(2026, 10, 21, 9, 30);
const frozen = () => createSandbox({ clock: () => START, seed: 7 });

async function callAll(options, advance) {
  const call = caller(options);
  const connections = await callConnections(callersOf(call), advance);
  return { ...(await callAccount(call, advance)), connections, ...(await callChannel(call)) };
}

test('the client gets the same responses over HTTP and in one process', async () => {
  const near = frozen();
  const far = frozen();
  const server = sandboxServer(far);
  const endpoint = await listen(server);
  try {
    const clock = () => START;
    const inProcess = await callAll({ fetch: near.fetch, clock }, (by) => near.clock.advance(by));
    const overHttp = await callAll({ endpoint, clock }, (by) => far.clock.advance(by));
    assert.deepEqual(overHttp, inProcess);
    assert.deepEqual(far.snapshot(), near.snapshot());
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('issues of the service have the paths of our own issues', async () => {
  const sandbox = frozen();
  const call = caller({ fetch: sandbox.fetch, clock: () => START });
  const { error } = await callAccount(call, (by) => sandbox.clock.advance(by));
  assert.deepEqual(
    error.issues.map(({ code, path, params }) => ({ code, path, params })),
    [
      { code: 'service', path: ['PrimarySolutionType'], params: { code: 'INVALID_ENUM_VALUE' } },
      { code: 'service', path: ['AllianceLeadContact', 'Email'], params: { code: 'INVALID_STRING_FORMAT' } },
      { code: 'service', path: ['EmailVerificationCode'], params: { code: 'INVALID_STRING_FORMAT' } },
    ],
  );
});

test('the client runs the sequence of calls against `partner-central sandbox`', async () => {
  const sandbox = await serve();
  try {
    await callAll({ endpoint: sandbox.url }, sandbox.advance);
    assert.deepEqual(await callControls(callersOf(caller({ endpoint: sandbox.url })), sandbox), await reference());
  } finally {
    assert.equal(await sandbox.stop('SIGINT'), 0);
  }
});
