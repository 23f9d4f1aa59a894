// This package's client against the sandbox gets the same over HTTP and in one process.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox } from 'partner-central/sandbox';
import { listen } from '../listen.mjs';
import { sandboxServer } from '../node_modules/partner-central/cli/sandbox/server.mjs';
import { caller, callersOf, control, reference } from './own-client.mjs';
import { serve } from '../sandbox/http/start-sandbox.mjs';
import { callAccount, callChannel, callConnections, callContracts, callControls } from './call-sequence.mjs';

/** The sandbox's clock moves only by `advance`. */
const START = Date.UTC(2026, 10, 21, 9, 30);
const frozen = () => createSandbox({ clock: () => START, seed: 7 });

async function callAll(options, controls) {
  const { advance } = controls;
  const call = caller(options);
  const connections = await callConnections(callersOf(call), advance);
  const contracts = await callContracts(callersOf(call)('222233334444'), controls);
  return { ...(await callAccount(call, advance)), connections, contracts, ...(await callChannel(call)) };
}

test('the client gets the same responses over HTTP and in one process', async () => {
  const near = frozen();
  const far = frozen();
  const server = sandboxServer(far);
  const endpoint = await listen(server);
  try {
    const clock = () => START;
    const inProcess = await callAll({ fetch: near.fetch, clock }, control(near));
    const overHttp = await callAll({ endpoint, clock }, control(far));
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
    error.issues.map(({ code, path, params }) => ({ code, path, params: { code: params.code } })),
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
    await callAll({ endpoint: sandbox.url }, sandbox);
    assert.deepEqual(await callControls(callersOf(caller({ endpoint: sandbox.url })), sandbox), await reference());
  } finally {
    assert.equal(await sandbox.stop('SIGINT'), 0);
  }
});
