// The clients of this page. Their fetch is the sandbox, and every attempt is noted on the way.
import { PartnerCentralAccount, PartnerCentralChannel } from '../partner-central/index.mjs';
import { recorded } from '../log/record.mjs';
import { ACCOUNT, credentialsOf } from './credentials.mjs';
import { shared } from './shared-sandbox.mjs';

const options = (accountId) => ({
  region: 'us-east-1',
  credentials: credentialsOf(accountId),
  userAgent: 'Example|PartnerDesk',
  fetch: recorded(shared),
  clock: shared.now,
});

/** Both clients of an AWS account. */
export const clientsOf = (accountId) => ({
  account: new PartnerCentralAccount(options(accountId)),
  channel: new PartnerCentralChannel(options(accountId)),
});

export const clients = clientsOf(ACCOUNT);

/** Calls an operation by itself. */
export function call({ service, name }, input, by = clients) {
  return by[service][name.charAt(0).toLowerCase() + name.slice(1)](input);
}
