// The AWS account that an access key belongs to. AWS does not document the form of access keys. Those created since 2019
// contain the account: the first bit of the fifth character is set, and the 40 bits after it are the account ID. This only
// serves to notice that a journal belongs to another account.
import type { Credentials } from '../../client/options.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const ACCESS_KEY = /^A(?:K|S)IA([Q-Z2-7][A-Z2-7]{15})$/;

/** The account ID, or what else tells accounts apart; undefined for temporary keys that do not contain it. */
export function callerAccount({ accessKeyId, accountId, sessionToken }: Credentials & { accountId?: string }) {
  if (accountId) return accountId;
  // In the sandbox an account ID may serve as an access key.
  if (/^\d{12}$/.test(accessKeyId)) return accessKeyId;
  const [, encoded] = ACCESS_KEY.exec(accessKeyId) ?? [];
  if (encoded) {
    let bits = 0n;
    for (const char of encoded) bits = (bits << 5n) | BigInt(BASE32.indexOf(char));
    return String((bits >> 39n) & 0xff_ffff_ffffn).padStart(12, '0');
  }
  return sessionToken ? undefined : accessKeyId;
}
