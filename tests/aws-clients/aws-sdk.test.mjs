// The AWS SDK for JavaScript against the sandbox.
import * as accountSdk from '@aws-sdk/client-partnercentral-account';
import * as channelSdk from '@aws-sdk/client-partnercentral-channel';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serve } from '../sandbox/http/start-sandbox.mjs';
import { reference } from './own-client.mjs';
import { tellAccount, tellChannel, tellConnections, tellDoor } from './call-sequence.mjs';

test('the AWS SDK for JavaScript lives the story', async () => {
  const sandbox = await serve();
  const sdks = {
    account: [accountSdk, accountSdk.PartnerCentralAccountClient],
    channel: [channelSdk, channelSdk.PartnerCentralChannelClient],
  };
  const clients = {};
  const clientOf = (Client, accessKeyId) =>
    (clients[Client.name + accessKeyId] ??= new Client({
      region: 'us-east-1',
      endpoint: sandbox.url,
      credentials: { accessKeyId, secretAccessKey: 'secret' },
      maxAttempts: 1,
      // Channel's first choice is SigV4a, which needs a package of its own.
    }));
  const call = async (service, operation, input, key = 'AKIDEXAMPLE') => {
    const [sdk, Client] = sdks[service];
    const client = clientOf(Client, key);
    try {
      const { $metadata, ...output } = await client.send(new sdk[`${operation}Command`](input));
      return { output };
    } catch (error) {
      // What is no answer of the service has no class.
      if (!(sdk[error.name]?.prototype instanceof Error)) return { failed: error.name };
      assert.ok(error instanceof sdk[error.name], `${error.name} has its class`);
      return { error: { name: error.name, message: error.message, members: error } };
    }
  };
  const callAs = (key) => (service, operation, input) => call(service, operation, input, key);
  try {
    await tellAccount(call, sandbox.advance);
    await tellConnections(callAs, sandbox.advance, {
      qualifications: 'StartQualificationsAssociationTaskCommand' in accountSdk,
    });
    await tellChannel(call);
    assert.deepEqual(await tellDoor(callAs, sandbox), await reference());
  } finally {
    await sandbox.stop();
  }
});
