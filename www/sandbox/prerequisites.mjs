// What a journey may need to have happened before, done by real calls that appear in the log.
import { account, channel } from '../partner-central/index.mjs';
import { call, clients, clientsOf } from './clients.mjs';
import { ACCOUNT, RIVAL } from './credentials.mjs';
import { emails } from './emails.mjs';
import { shared } from './shared-sandbox.mjs';

const Catalog = 'AWS';

/** Creates a verified partner for an account. Its verifications take ten seconds of the sandbox's clock. */
export async function onboardPartner(accountId = ACCOUNT, LegalName = 'Analytical Engines Ltd', Email = 'ada@engines.example') {
  const by = accountId === ACCOUNT ? clients : clientsOf(accountId);
  const BusinessVerificationDetails = { LegalName, RegistrationId: 'HRB 12345', CountryCode: 'GB' };
  for (const VerificationDetails of [{ BusinessVerificationDetails }, { RegistrantVerificationDetails: {} }]) {
    // A conflict means that it was verified before.
    await call(account.StartVerification, { VerificationDetails }, by).catch(ignore('ConflictException'));
  }
  await shared.advance(10_000);
  await call(account.SendEmailVerificationCode, { Catalog, Email }, by);
  return call(
    account.CreatePartner,
    {
      Catalog,
      LegalName,
      PrimarySolutionType: 'SOFTWARE_PRODUCTS',
      AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email, BusinessTitle: 'Head of alliances' },
      EmailVerificationCode: emails().find((mail) => mail.email === Email)?.code ?? '000000',
    },
    by,
  );
}

/**
 * Gives another account a partner of that name, so that a profile with the same name is a duplicate.
 * @param {string} name
 */
export async function onboardRival(name) {
  await onboardPartner(RIVAL, name, 'charles@difference.example').catch(ignore('ConflictException'));
}

/** Creates a relationship, and the program management account that it needs. */
export async function createRelationship() {
  const { items } = await call(channel.ListProgramManagementAccounts, { catalog: Catalog });
  const parent = items?.[0] ?? (await createProgramManagementAccount());
  const { relationshipDetail } = await call(channel.CreateRelationship, {
    catalog: Catalog,
    associationType: 'END_CUSTOMER',
    programManagementAccountIdentifier: parent?.id ?? '',
    associatedAccountId: '777788889999',
    displayName: 'Difference Ltd',
    resaleAccountModel: 'END_CUSTOMER',
    sector: 'COMMERCIAL',
    requestedSupportPlan: { resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'London' } },
  });
  return relationshipDetail;
}

async function createProgramManagementAccount() {
  const { programManagementAccountDetail } = await call(channel.CreateProgramManagementAccount, {
    catalog: Catalog,
    program: 'SOLUTION_PROVIDER',
    displayName: 'Resale',
    accountId: ACCOUNT,
  });
  return programManagementAccountDetail;
}

/** @param {string} name */
const ignore = (name) => (/** @type {Error} */ error) => {
  if (error.name !== name) throw error;
};
