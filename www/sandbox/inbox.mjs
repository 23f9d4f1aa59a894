// The mail that the sandbox would have sent: codes that are still good.
import { ACCOUNT } from './clients.mjs';
import { shared } from './shared-sandbox.mjs';

/** `{ email, code, at }`, the latest first. Of another account with its number. */
export function mails(accountId = ACCOUNT) {
  const { accounts = {} } = shared.state();
  const all = Object.values(accounts[accountId] ?? {}).flatMap(({ emailCodes = {} }) => Object.entries(emailCodes));
  return all
    .filter(([, { code }]) => code)
    .map(([email, { code, sentMs }]) => ({ email, code, at: sentMs?.at(-1) ?? 0 }))
    .sort((a, b) => b.at - a.at);
}
