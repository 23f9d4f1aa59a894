// Signing a CreatePartner request with a body of about 300 bytes.
import { AwsClient, AwsV4Signer } from 'aws4fetch';
import { PartnerCentralAccount } from 'partner-central';
import { compare } from '../measure.mjs';
import { small } from '../small.mjs';

const region = 'us-east-1';
const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const url = `https://partnercentral-account.${region}.api.aws/`;
const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'PartnerCentralAccount.CreatePartner' };

class Bare {
  constructor(_url, init) {
    this.headers = init.headers;
  }
}

/** `byHand` is SigV4 over Node's own crypto, in Node. */
export async function run({ rounds, slice, byHand }) {
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
    repeat('partner-central, validated and signed', () => client.sign('CreatePartner', input)),
    repeat('partner-central, signed without validation', () => unchecked.sign('CreatePartner', input)),
    {
      // The platform's Request costs more than signing. Without it, signing itself can be compared.
      name: 'partner-central, headers only',
      async run(count) {
        const { Request } = globalThis;
        globalThis.Request = /** @type {any} */ (Bare);
        try {
          for (let i = 0; i < count; i++) await client.sign('CreatePartner', input);
        } finally {
          globalThis.Request = Request;
        }
      },
    },
    repeat('aws4fetch', () => aws.sign(url, { method: 'POST', headers, body })),
    repeat('aws4fetch, headers only', () =>
      new AwsV4Signer({ ...keys, url, method: 'POST', headers, body, region, service: 'partnercentral', cache }).sign(),
    ),
    repeat('WebCrypto, one digest', () => crypto.subtle.digest('SHA-256', bytes)),
    repeat('new Request only', () => new Request(url, { method: 'POST', headers, body: bytes })),
  ];
  if (byHand) tasks.push(repeat('node:crypto by hand', () => byHand({ url: new URL(url), headers, body, region, keys })));
  return { bytes: bytes.length, results: await compare(tasks, { rounds, slice }) };
}
