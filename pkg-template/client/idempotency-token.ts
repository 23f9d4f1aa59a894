// UUIDs for idempotency tokens and invocation IDs. `crypto.randomUUID` exists on secure pages only, and random bytes are
// fetched for 32 at once: one call of `crypto` takes ten times as long as the rest of a UUID.

/** How many bytes a UUID has. */
const SIZE = 16;
const pool = /* @__PURE__ */ new Uint8Array(SIZE * 32);
let hex: string[];
let left = 0;

/** Creates a version 4 UUID. */
export function uuid(): string {
  if (left === 0) {
    // Without a secure source of randomness, tokens could collide.
    if (!globalThis.crypto) throw new TypeError('this runtime has no `crypto`, which idempotency tokens need');
    globalThis.crypto.getRandomValues(pool);
    left = pool.length;
    hex ??= Array.from({ length: 256 }, (_, byte) => (byte + 256).toString(16).slice(1));
  }
  left -= SIZE;
  // `left + at` is always below the length of the pool, and a byte is always below the length of `hex`.
  pool[left + 6] = ((pool[left + 6] as number) & 0x0f) | 0x40;
  pool[left + 8] = ((pool[left + 8] as number) & 0x3f) | 0x80;
  let text = '';
  for (let at = 0; at < SIZE; at++) {
    if (at === 4 || at === 6 || at === 8 || at === 10) text += '-';
    text += hex[pool[left + at] as number];
    // No byte is used twice, or found in memory later.
    pool[left + at] = 0;
  }
  return text;
}
