// A whole call without a network, from input to output.
import { CreatePartnerCommand, PartnerCentralAccountClient } from '@aws-sdk/client-partnercentral-account';
import { PartnerCentralAccount } from 'partner-central';
import { compare } from '../measure.mjs';
import { small } from '../small.mjs';

const region = 'us-east-1';
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const output = JSON.stringify({
  Catalog: 'AWS',
  Arn: 'arn:aws:partnercentral:us-east-1:012345678901:catalog/AWS/partner/partner-a1B2c3D4e5F6g',
  Id: 'partner-a1B2c3D4e5F6g',
  LegalName: 'Example Cloud Services GmbH',
  CreatedAt: '2026-11-21T09:30:00Z',
});
const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': '6f1d1c1e-6a3a-4f0e-9f0b-3f6b2c9d8e7a' };

export async function run({ rounds, slice }) {
  const fetch = async () => new Response(output, { status: 200, headers });
  const ours = new PartnerCentralAccount({ region, credentials, fetch });
  const unchecked = ours.with({ validate: false });
  const bytes = new TextEncoder().encode(output);
  // As the SDK's own handlers give it, except that the body is already read, which saves a stream.
  const requestHandler = { handle: async () => ({ response: { statusCode: 200, headers: { ...headers }, body: bytes } }) };
  const theirs = new PartnerCentralAccountClient({ region, credentials, requestHandler });
  const input = small();
  const [one, other] = [await ours.createPartner(input), await theirs.send(new CreatePartnerCommand(input))];
  if (one.Arn !== other.Arn || +one.CreatedAt !== +other.CreatedAt)
    throw new Error('the two clients read the response differently');
  const repeat = (name, once) => ({
    name,
    async run(count) {
      for (let i = 0; i < count; i++) await once();
    },
  });
  const results = await compare(
    [
      repeat('partner-central', () => ours.createPartner(input)),
      repeat('partner-central, without validation', () => unchecked.createPartner(input)),
      repeat('AWS SDK', () => theirs.send(new CreatePartnerCommand(input))),
      repeat('stub: creates and reads a Response', async () => (await fetch()).text()),
    ],
    { rounds, slice },
  );
  return { results };
}
