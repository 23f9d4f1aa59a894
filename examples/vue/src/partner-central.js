// The client. A real page sends requests to its own backend, `{ auth: 'none', endpoint: '/partner-central', … }`. Here a
// sandbox in the page answers them, so the example needs no AWS account.
import { PartnerCentralAccount } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';

export const client = new PartnerCentralAccount({ region: 'us-east-1', auth: 'none', fetch: createSandbox().fetch });
