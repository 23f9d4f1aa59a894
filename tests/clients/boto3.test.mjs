// The AWS SDK for Python against the sandbox.
import { test } from 'node:test';
import { missing, talkToPython } from './python.mjs';
import { serve } from './served.mjs';
import { tellAccount, tellChannel, tellConnections } from './story.mjs';

test('boto3 lives the story', { skip: missing }, async () => {
  const sandbox = await serve();
  const { ask, end } = talkToPython('boto3_bridge.py', { SANDBOX: sandbox.url });
  const call = (service, operation, input, key) => ask({ service, operation, input, key });
  try {
    await tellAccount(call, sandbox.advance);
    await tellConnections((key) => (service, operation, input) => call(service, operation, input, key), sandbox.advance);
    await tellChannel(call);
  } finally {
    end();
    await sandbox.stop();
  }
});
