// The AWS SDK's own clients, which get responses from a test.
import * as account from '@aws-sdk/client-partnercentral-account';
import * as channel from '@aws-sdk/client-partnercentral-channel';

export const sdk = { account, channel };
const CLIENTS = { account: account.PartnerCentralAccountClient, channel: channel.PartnerCentralChannelClient };

/** Calls an operation by the SDK, with a response; gives the output without `$metadata`, or rejects with its error. */
export async function sdkCall({ service, name }, request, { status, headers, text }) {
  const body = new TextEncoder().encode(text);
  const client = new CLIENTS[service]({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    maxAttempts: 1,
    requestHandler: { handle: async () => ({ response: { statusCode: status, headers, body } }) },
  });
  const { $metadata, ...output } = await client.send(new sdk[service][`${name}Command`](request));
  return output;
}
