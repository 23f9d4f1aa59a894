// The clients of this page. Their `fetch` is the sandbox, and the log records every attempt.
import { PartnerCentralAccount, PartnerCentralChannel } from '../partner-central/index.mjs';
import { recordingFetch } from '../log/record.mjs';
import { methodName } from '../method-name.mjs';
import { ACCOUNT, credentialsOf } from './credentials.mjs';
import { shared } from './shared-sandbox.mjs';

/** @param {string} accountId */
const options = (accountId) => ({
  region: 'us-east-1',
  credentials: credentialsOf(accountId),
  userAgent: 'Example|PartnerDesk',
  fetch: recordingFetch(shared),
  clock: shared.now,
});

/**
 * Both clients of an AWS account.
 * @param {string} accountId
 */
export const clientsOf = (accountId) => ({
  account: new PartnerCentralAccount(options(accountId)),
  channel: new PartnerCentralChannel(options(accountId)),
});

export const clients = clientsOf(ACCOUNT);

/**
 * Calls an operation.
 * @template {import('partner-central').Operation} Of
 * @param {Of} operation
 * @param {import('partner-central').RequestOf<Of>} input
 * @returns {Promise<import('partner-central').Answer<import('partner-central').ResponseOf<Of>>>}
 */
export function call({ service, name }, input, by = clients) {
  return by[service][methodName(name)](input);
}
