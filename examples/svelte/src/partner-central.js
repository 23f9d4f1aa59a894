// The client. A real page sends requests to its own backend, `{ auth: 'none', endpoint: '/partner-central', … }`. Here a
// sandbox in the page answers them, so the example needs no AWS account.
import { PartnerCentralAccount } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';

const sandbox = createSandbox();
export const client = new PartnerCentralAccount({
  region: 'us-east-1',
  auth: 'none',
  fetch: sandbox.fetch,
  clock: sandbox.clock,
});

/** Creates a partner whose profile can be updated, and returns its identifier. */
export async function createPartner() {
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
