// Our own client: over HTTP and in one process it gets the same answers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { account, channel, PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';
import { sandboxServer } from '../node_modules/partner-central/cli/sandbox-server.mjs';
import { serve } from './served.mjs';
import { tellAccount, tellChannel, tellConnections } from './story.mjs';

const errors = { account, channel };

function caller(options) {
  // The story makes mistakes on purpose: the sandbox is to find them.
  const all = { region: 'us-east-1', maxAttempts: 1, validate: false, ...options };
  const clients = {};
  const clientsOf = (accessKeyId) => {
    const own = { ...all, credentials: { accessKeyId, secretAccessKey: 'secret' } };
    return (clients[accessKeyId] ??= { account: new PartnerCentralAccount(own), channel: new PartnerCentralChannel(own) });
  };
  return async (service, operation, input, key = 'AKIDEXAMPLE') => {
    try {
      const { $metadata, ...output } = await clientsOf(key)[service][operation[0].toLowerCase() + operation.slice(1)](input);
      assert.equal($metadata.httpStatusCode, 200);
      assert.match($metadata.requestId, /^[0-9a-f-]{36}$/);
      return { output };
    } catch (error) {
      if (!error.$metadata?.httpStatusCode) throw error;
      assert.ok(error instanceof errors[service][error.name], `${error.name} has its class`);
      return { error: { name: error.name, message: error.message, members: { ...error }, issues: error.issues } };
    }
  };
}

/** The sandbox's time stands still but for `advance`. */
const START = Date.UTC(2026, 10, 21, 9, 30);
const frozen = () => createSandbox({ clock: () => START, seed: 7 });

async function tell(options, advance) {
  const call = caller(options);
  const connections = await tellConnections((key) => (service, operation, input) => call(service, operation, input, key), advance);
  return { ...(await tellAccount(call, advance)), connections, ...(await tellChannel(call)) };
}

test('over HTTP and in one process the same answers', async () => {
  const near = frozen();
  const far = frozen();
  const server = sandboxServer(far);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const clock = () => START;
    const inProcess = await tell({ fetch: near.fetch, clock }, (by) => near.clock.advance(by));
    const endpoint = `http://127.0.0.1:${server.address().port}`;
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
  } finally {
    assert.equal(await sandbox.stop('SIGINT'), 0);
  }
});
