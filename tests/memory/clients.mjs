// Creates and drops a thousand clients; each makes a call and a signature.
import { PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { credentials, ok } from '../client/scripted-fetch.mjs';

async function clients(count) {
  for (let number = 0; number < count; number += 1) {
    // Each has its own keys: what is cached for the latest keys must not add up.
    const options = {
      region: 'us-east-1',
      credentials: { ...credentials, secretAccessKey: `secret${number}` },
      fetch: async () => ok(),
    };
    const account = new PartnerCentralAccount(options);
    await account.listPartners({ Catalog: 'AWS' });
    await account.createPartner(/** @type {any} */ ({})).then(
      () => Promise.reject(new Error('it was sent')),
      () => {},
    );
    await new PartnerCentralChannel(options).sign('ListRelationships', { catalog: 'AWS' });
  }
  return count;
}

export const warmUp = () => clients(300);
export const work = () => clients(1000);
