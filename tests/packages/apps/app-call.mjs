import { PartnerCentralAccount } from 'partner-central';
const fetch = async () => Response.json({ Id: 'partner-1' });
const client = new PartnerCentralAccount({
  region: 'us-east-1',
  credentials: { accessKeyId: 'A', secretAccessKey: 's' },
  fetch,
});
console.log(JSON.stringify(await client.getPartner({ Catalog: 'AWS', Identifier: 'partner-abcdefghijklm' })));
