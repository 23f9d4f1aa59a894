// The client. A real page sends requests to its own backend, `{ auth: 'none', endpoint: '/partner-central', … }`. Here a
// sandbox in the page answers them, so the example needs no AWS account.
import { PartnerCentralChannel } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';

export const client = new PartnerCentralChannel({ region: 'us-east-1', auth: 'none', fetch: createSandbox().fetch });

/** Creates the program management account that relationships belong to, and returns its identifier. */
export async function createProgramManagementAccount() {
  const { programManagementAccountDetail } = await client.createProgramManagementAccount({
    catalog: 'Sandbox',
    program: 'SOLUTION_PROVIDER',
    displayName: 'Resale',
    accountId: '111122223333',
  });
  return programManagementAccountDetail?.id;
}
