// The sandbox, the clients that talk to it, and what they have made so far.
import { PartnerCentralAccount, PartnerCentralChannel } from './partner-central/index.mjs';
import { createSandbox } from './partner-central/sandbox.mjs';

const sandbox = createSandbox({ seed: 2026 });
export const { clock } = sandbox;

const options = {
  region: 'us-east-1',
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'made-up' },
  userAgent: 'Example|PartnerDesk',
  fetch: sandbox.fetch,
  clock,
};
export const clients = { account: new PartnerCentralAccount(options), channel: new PartnerCentralChannel(options) };

/** Identifiers that one form makes and another needs. */
export const known = {};
const listeners = [];

export function onKnown(listener) {
  listeners.push(listener);
}

export function learn(more) {
  Object.assign(known, more);
  for (const listener of listeners) listener(known);
}

/** A fresh sandbox has a program management account: relationships are filed under one. */
export async function begin() {
  sandbox.reset();
  const { programManagementAccountDetail } = await clients.channel.createProgramManagementAccount({
    catalog: 'Sandbox',
    program: 'SOLUTION_PROVIDER',
    displayName: 'Resale',
    accountId: '111122223333',
  });
  learn({ partner: '', relationship: '', revision: '', programManagementAccount: programManagementAccountDetail.id });
}

/** What catalog AWS wants of a company before it is a partner; what is wrong with the name its form says. */
async function verify(LegalName) {
  const BusinessVerificationDetails = { LegalName, RegistrationId: 'HRB 12345', CountryCode: 'DE' };
  for (const VerificationDetails of [{ BusinessVerificationDetails }, { RegistrantVerificationDetails: {} }]) {
    await clients.account.startVerification({ VerificationDetails }).catch(() => {});
  }
  clock.advance(10_000);
}

/** The code that the sandbox would have mailed. A new company is verified on the way. */
export async function mailedCode(Catalog, Email, LegalName) {
  if (Catalog === 'AWS' && LegalName) await verify(LegalName);
  await clients.account.sendEmailVerificationCode({ Catalog, Email });
  const accounts = Object.values(sandbox.snapshot().accounts);
  return accounts.map((account) => account[Catalog]?.emailCodes?.[Email.toLowerCase()]?.code).find(Boolean);
}
