// What a journey may need to have happened before: told by real calls, in the log.
import { account, channel } from '../partner-central/index.mjs';
import { call, clients, clientsOf } from './clients.mjs';
import { ACCOUNT, RIVAL } from './credentials.mjs';
import { mails } from './inbox.mjs';
import { shared } from './shared-sandbox.mjs';

const Catalog = 'AWS';

/** A verified partner of an account. Its verifications take ten seconds of the sandbox's clock. */
export async function onboard(accountId = ACCOUNT, LegalName = 'Analytical Engines Ltd', Email = 'ada@engines.example') {
  const by = accountId === ACCOUNT ? clients : clientsOf(accountId);
  const BusinessVerificationDetails = { LegalName, RegistrationId: 'HRB 12345', CountryCode: 'GB' };
  for (const VerificationDetails of [{ BusinessVerificationDetails }, { RegistrantVerificationDetails: {} }]) {
    // What has been verified already is a conflict.
    await call(account.StartVerification, { VerificationDetails }, by).catch(only('ConflictException'));
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
      EmailVerificationCode: mails().find((mail) => mail.email === Email)?.code ?? '000000',
    },
    by,
  );
}

/** Another account's partner of that name, so that a profile under it is a duplicate. */
export async function rival(name) {
  await onboard(RIVAL, name, 'charles@difference.example').catch(only('ConflictException'));
}

/** A relationship, with the program management account it needs. */
export async function relate() {
  const { items } = await call(channel.ListProgramManagementAccounts, { catalog: Catalog });
  const parent = items[0] ?? (await programManagementAccount());
  const { relationshipDetail } = await call(channel.CreateRelationship, {
    catalog: Catalog,
    associationType: 'END_CUSTOMER',
    programManagementAccountIdentifier: parent.id,
    associatedAccountId: '777788889999',
    displayName: 'Difference Ltd',
    resaleAccountModel: 'END_CUSTOMER',
    sector: 'COMMERCIAL',
    requestedSupportPlan: { resoldEnterprise: { coverage: 'ENTIRE_ORGANIZATION', tamLocation: 'London' } },
  });
  return relationshipDetail;
}

async function programManagementAccount() {
  const asked = { catalog: Catalog, program: 'SOLUTION_PROVIDER', displayName: 'Resale', accountId: ACCOUNT };
  return (await call(channel.CreateProgramManagementAccount, asked)).programManagementAccountDetail;
}

const only = (name) => (error) => {
  if (error.name !== name) throw error;
};
