/**
 * A new CreatePartner request of about 300 bytes.
 * @returns {import('partner-central').account.CreatePartnerRequest & { PrimarySolutionType: any }}
 */
export const small = () => ({
  Catalog: 'AWS',
  ClientToken: '6f1d1c1e-6a3a-4f0e-9f0b-3f6b2c9d8e7a',
  LegalName: 'Example Cloud Services GmbH',
  PrimarySolutionType: 'CONSULTING_SERVICES',
  AllianceLeadContact: {
    FirstName: 'Maria',
    LastName: 'Garcia',
    Email: 'maria.garcia@example.com',
    BusinessTitle: 'Head of Alliances',
  },
  EmailVerificationCode: '042137',
});
