// One request signed: CreatePartner, whose body has about 300 bytes.
import { AwsClient, AwsV4Signer } from 'aws4fetch';
import { PartnerCentralAccount } from 'partner-central';
import { compare } from '../measure.mjs';
import { small } from '../small.mjs';

const region = 'us-east-1';
const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const url = `https://partnercentral-account.${region}.api.aws/`;
const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'PartnerCentralAccount.CreatePartner' };

/** `byHand`: SigV4 over Node's own crypto; `inside`: what the client itself signs with. Where there are such. */
export async function run({ rounds, slice, byHand, inside }) {
  const body = JSON.stringify(small());
  const bytes = new TextEncoder().encode(body);
  const client = new PartnerCentralAccount({ region, credentials: keys });
  const unchecked = client.with({ validate: false });
  const aws = new AwsClient({ ...keys, region, service: 'partnercentral' });
  const cache = new Map();
  const input = small();
  const repeat = (name, once) => ({
    name,
    async run(count) {
      for (let i = 0; i < count; i++) await once();
    },
  });
  const tasks = [
    repeat('partner-central, checked and signed', () => client.sign('CreatePartner', input)),
    repeat('partner-central, signed unchecked', () => unchecked.sign('CreatePartner', input)),
    repeat('aws4fetch', () => aws.sign(url, { method: 'POST', headers, body })),
    repeat('aws4fetch, headers alone', () =>
      new AwsV4Signer({ ...keys, url, method: 'POST', headers, body, region, service: 'partnercentral', cache }).sign()),
    repeat('WebCrypto, one digest', () => crypto.subtle.digest('SHA-256', bytes)),
    repeat('new Request alone', () => new Request(url, { method: 'POST', headers, body: bytes })),
  ];
  if (inside) tasks.push(repeat('partner-central, headers alone', () => inside({ url: new URL(url), headers, body, region, keys })));
  if (byHand) tasks.push(repeat('node:crypto by hand', () => byHand({ url: new URL(url), headers, body, region, keys })));
  return { bytes: bytes.length, results: await compare(tasks, { rounds, slice }) };
}
