// The client. A real page calls its own backend, `{ auth: 'none', endpoint: '/partner-central', … }`;
// here a sandbox in the page answers, so that the example needs no AWS account.
import { PartnerCentralChannel } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';

export const client = new PartnerCentralChannel({ region: 'us-east-1', auth: 'none', fetch: createSandbox().fetch });

/** Relationships are filed under a program management account. */
export async function programManagementAccount() {
  const { programManagementAccountDetail } = await client.createProgramManagementAccount({
    catalog: 'Sandbox',
    program: 'SOLUTION_PROVIDER',
    displayName: 'Resale',
    accountId: '111122223333',
  });
  return programManagementAccountDetail.id;
}
