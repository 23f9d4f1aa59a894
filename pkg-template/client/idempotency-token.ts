// @ts-nocheck converted to strict types next
// Idempotency tokens and invocation ids. Random bytes are fetched for many at
// once: one call into `crypto` costs as much as all the rest of a token ten
// times over. `crypto.randomUUID` is for secure pages only.

/** A token's bytes, and of how many they are fetched. */
const TOKEN = 16;
const pool = /* @__PURE__ */ new Uint8Array(TOKEN * 32);
let hex;
let left = 0;

/** A version 4 UUID. */
export function token() {
  if (left === 0) {
    // A token that others could have is none.
    if (!globalThis.crypto) throw new TypeError('this runtime has no `crypto`, of which idempotency tokens are made');
    globalThis.crypto.getRandomValues(pool);
    left = pool.length;
    hex ??= Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));
  }
  left -= TOKEN;
  pool[left + 6] = (pool[left + 6] & 0x0f) | 0x40;
  pool[left + 8] = (pool[left + 8] & 0x3f) | 0x80;
  let text = '';
  for (let at = 0; at < TOKEN; at++) {
    if (at === 4 || at === 6 || at === 8 || at === 10) text += '-';
    text += hex[pool[left + at]];
    // Taken once and gone.
    pool[left + at] = 0;
  }
  return text;
}
