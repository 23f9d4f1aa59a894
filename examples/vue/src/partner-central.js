// The client. A real page calls its own backend, `{ auth: 'none', endpoint: '/partner-central', … }`;
// here a sandbox in the page answers, so that the example needs no AWS account.
import { PartnerCentralAccount } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';

export const client = new PartnerCentralAccount({ region: 'us-east-1', auth: 'none', fetch: createSandbox().fetch });
