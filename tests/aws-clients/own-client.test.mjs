// Our own client: over HTTP and in one process it gets the same answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox } from 'partner-central/sandbox';
import { listen } from '../listen.mjs';
import { sandboxServer } from '../node_modules/partner-central/cli/sandbox/server.mjs';
import { caller, callersOf, reference } from './own-client.mjs';
import { serve } from '../sandbox/http/start-sandbox.mjs';
import { tellAccount, tellChannel, tellConnections, tellDoor } from './call-sequence.mjs';

/** The sandbox's time stands still but for `advance`. */
const START = Date.UTC(2026, 10, 21, 9, 30);
const frozen = () => createSandbox({ clock: () => START, seed: 7 });

async function tell(options, advance) {
  const call = caller(options);
  const connections = await tellConnections(callersOf(call), advance);
  return { ...(await tellAccount(call, advance)), connections, ...(await tellChannel(call)) };
}

test('over HTTP and in one process the same answers', async () => {
  const near = frozen();
  const far = frozen();
  const server = sandboxServer(far);
  const endpoint = await listen(server);
  try {
    const clock = () => START;
    const inProcess = await tell({ fetch: near.fetch, clock }, (by) => near.clock.advance(by));
    const overHttp = await tell({ endpoint, clock }, (by) => far.clock.advance(by));
    assert.deepEqual(overHttp, inProcess);
    assert.deepEqual(far.snapshot(), near.snapshot());
  } finally {
    server.close();
    server.closeAllConnections();
  }
});

test('issues of the service have paths like ours', async () => {
  const sandbox = frozen();
  const call = caller({ fetch: sandbox.fetch, clock: () => START });
  const { error } = await tellAccount(call, (by) => sandbox.clock.advance(by));
  assert.deepEqual(
    error.issues.map(({ code, path, params }) => ({ code, path, params })),
    [
      { code: 'service', path: ['PrimarySolutionType'], params: { code: 'INVALID_ENUM_VALUE' } },
      { code: 'service', path: ['AllianceLeadContact', 'Email'], params: { code: 'INVALID_STRING_FORMAT' } },
      { code: 'service', path: ['EmailVerificationCode'], params: { code: 'INVALID_STRING_FORMAT' } },
    ],
  );
});

test('the command serves our client', async () => {
  const sandbox = await serve();
  try {
    await tell({ endpoint: sandbox.url }, sandbox.advance);
    assert.deepEqual(await tellDoor(callersOf(caller({ endpoint: sandbox.url })), sandbox), await reference());
  } finally {
    assert.equal(await sandbox.stop('SIGINT'), 0);
  }
});
