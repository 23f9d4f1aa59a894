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

/** The code that the sandbox would have mailed. */
export async function mailedCode(Catalog, Email) {
  await clients.account.sendEmailVerificationCode({ Catalog, Email });
  const accounts = Object.values(sandbox.snapshot().accounts);
  return accounts.map((account) => account[Catalog]?.emailCodes?.[Email.toLowerCase()]?.code).find(Boolean);
}
