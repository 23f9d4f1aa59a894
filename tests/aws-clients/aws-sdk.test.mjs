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
import { callAccount, callChannel, callConnections, callControls } from './call-sequence.mjs';

test('the AWS SDK for JavaScript runs the sequence of calls against the sandbox', async () => {
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
      // Channel prefers SigV4a, which needs another package.
    }));
  const call = async (service, operation, input, key = 'AKIDEXAMPLE') => {
    const [sdk, Client] = sdks[service];
    const client = clientOf(Client, key);
    try {
      const { $metadata, ...output } = await client.send(new sdk[`${operation}Command`](input));
      return { output };
    } catch (error) {
      // Not a modelled error: the service did not respond.
      if (!(sdk[error.name]?.prototype instanceof Error)) return { failed: error.name };
      assert.ok(error instanceof sdk[error.name], `${error.name} has its class`);
      return { error: { name: error.name, message: error.message, members: error } };
    }
  };
  const callAs = (key) => (service, operation, input) => call(service, operation, input, key);
  try {
    await callAccount(call, sandbox.advance);
    await callConnections(callAs, sandbox.advance, {
      qualifications: 'StartQualificationsAssociationTaskCommand' in accountSdk,
    });
    await callChannel(call);
    assert.deepEqual(await callControls(callAs, sandbox), await reference());
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
