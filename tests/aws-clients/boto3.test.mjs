// The AWS SDK for Python against the sandbox.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missing, talkToPython } from '../python.mjs';
import { serve } from '../sandbox/http/start-sandbox.mjs';
import { reference } from './own-client.mjs';
import { tellAccount, tellChannel, tellConnections, tellDoor } from './call-sequence.mjs';

test('boto3 lives the story', { skip: missing }, async () => {
  const sandbox = await serve();
  const { ask, end } = talkToPython('aws-clients/boto3_bridge.py', { SANDBOX: sandbox.url });
  const call = (service, operation, input, key) => ask({ service, operation, input, key });
  try {
    const callAs = (key) => (service, operation, input) => call(service, operation, input, key);
    await tellAccount(call, sandbox.advance);
    await tellConnections(callAs, sandbox.advance);
    await tellChannel(call);
    assert.deepEqual(await tellDoor(callAs, sandbox), await reference());
  } finally {
    end();
    await sandbox.stop();
  }
});
