// The AWS SDK for Python against the sandbox.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missing, talkToPython } from '../python.mjs';
import { serve } from '../sandbox/http/start-sandbox.mjs';
import { reference } from './own-client.mjs';
import { callAccount, callChannel, callConnections, callContracts, callControls } from './call-sequence.mjs';

test('boto3 runs the sequence of calls against the sandbox', { skip: missing }, async () => {
  const sandbox = await serve();
  const { ask, end } = talkToPython('aws-clients/boto3_bridge.py', { SANDBOX: sandbox.url });
  const call = (service, operation, input, key) => ask({ service, operation, input, key });
  try {
    const callAs = (key) => (service, operation, input) => call(service, operation, input, key);
    await callAccount(call, sandbox.advance);
    await callConnections(callAs, sandbox.advance);
    await callChannel(call);
    // An account that has no program management account yet.
    await callContracts(callAs('222233334444'), sandbox);
    assert.deepEqual(await callControls(callAs, sandbox), await reference());
  } finally {
    end();
    await sandbox.stop();
  }
});
