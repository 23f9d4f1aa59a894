// Which account keys belong to, as far as they say. AWS documents no form of
// access keys; those made since 2019 have had the account in them (the first bit
// of their fifth character is set, 40 bits from the second on are its number).
// It only serves to notice that a journal is another account's.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const KEY = /^A(?:K|S)IA([Q-Z2-7][A-Z2-7]{15})$/;

/** The account's number, or what else tells accounts apart; undefined for temporary keys that do not say. */
export function accountOf({ accessKeyId, accountId, sessionToken }) {
  // The sandbox's keys may be numbers themselves.
  if (accountId || /^\d{12}$/.test(accessKeyId)) return accountId || accessKeyId;
  const [, coded] = KEY.exec(accessKeyId) ?? [];
  if (coded) {
    let bits = 0n;
    for (const char of coded) bits = (bits << 5n) | BigInt(ALPHABET.indexOf(char));
    return String((bits >> 39n) & 0xff_ffff_ffffn).padStart(12, '0');
  }
  return sessionToken ? undefined : accessKeyId;
}
