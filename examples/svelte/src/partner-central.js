// The client. A real page calls its own backend, `{ auth: 'none', endpoint: '/partner-central', … }`;
// here a sandbox in the page answers, so that the example needs no AWS account.
import { PartnerCentralAccount } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';

const sandbox = createSandbox();
export const client = new PartnerCentralAccount({
  region: 'us-east-1',
  auth: 'none',
  fetch: sandbox.fetch,
  clock: sandbox.clock,
});

/** A partner whose profile can be updated. */
export async function partner() {
  const { Id } = await client.createPartner({
    Catalog: 'Sandbox',
    LegalName: 'Analytical Engines Ltd',
    PrimarySolutionType: 'SOFTWARE_PRODUCTS',
    AllianceLeadContact: {
      FirstName: 'Ada',
      LastName: 'Lovelace',
      Email: 'ada@engines.example',
      BusinessTitle: 'Head of alliances',
    },
    EmailVerificationCode: '314159',
  });
  return Id;
}
