// The AWS SDK for JavaScript against the sandbox: over HTTP, and in one process through msw.
import * as accountSdk from '@aws-sdk/client-partnercentral-account';
import * as channelSdk from '@aws-sdk/client-partnercentral-channel';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { http } from 'msw';
import { setupServer } from 'msw/node';
import { createSandbox } from 'partner-central/sandbox';
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

test('the AWS SDK for JavaScript calls the sandbox through msw', async () => {
  const sandbox = createSandbox({ scenario: 'distributor' });
  const server = setupServer(http.post(/^https:\/\/partnercentral-/, ({ request }) => sandbox.fetch(request)));
  server.listen({ onUnhandledRequest: 'error' });
  try {
    const client = new accountSdk.PartnerCentralAccountClient({
      region: 'us-east-1',
      credentials: { accessKeyId: '111122223333', secretAccessKey: 'any' },
    });
    const { PartnerSummaryList } = await client.send(new accountSdk.ListPartnersCommand({ Catalog: 'AWS' }));
    assert.equal(PartnerSummaryList[0].LegalName, 'Example Distribution');
    sandbox.faults.add({ kind: 'ResourceNotFoundException', members: { Reason: 'PARTNER_NOT_FOUND' } });
    await assert.rejects(
      client.send(new accountSdk.GetPartnerCommand({ Catalog: 'AWS', Identifier: PartnerSummaryList[0].Id })),
      accountSdk.ResourceNotFoundException,
    );
  } finally {
    server.close();
  }
});
