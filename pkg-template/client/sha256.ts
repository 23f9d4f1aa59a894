// SHA-256 and HMAC of complete messages (FIPS 180-4, RFC 2104). `crypto.subtle` is asynchronous, and absent from pages that are
// not secure. tests/signing compare this with Node's `crypto`.

/** The state of a hash: eight words. */
export type HashState = Int32Array<ArrayBuffer>;

/** The key of HMAC: the states of its two hashes after the padded key. */
export interface HmacKey {
  readonly inner: HashState;
  readonly outer: HashState;
}

const BLOCK = 64;
const INITIAL = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];
const ROUNDS = /* @__PURE__ */ new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01,
  0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc,
  0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147,
  0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
  0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208,
  0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);
// Written before they are read, in every block.
const schedule = /* @__PURE__ */ new Int32Array(BLOCK);
const padding = /* @__PURE__ */ new Uint8Array(2 * BLOCK);

const encoder = /* @__PURE__ */ new TextEncoder();

/** The SHA-256 of bytes, or of a text in UTF-8. */
export const sha256 = (message: Uint8Array | string): Uint8Array<ArrayBuffer> =>
  finish(new Int32Array(INITIAL), 0, bytesOf(message));

/** The key of HMAC-SHA-256 that these bytes, or a text in UTF-8, stand for. */
export function hmacKey(given: Uint8Array | string): HmacKey {
  let bytes = bytesOf(given);
  if (bytes.length > BLOCK) bytes = sha256(bytes);
  const padded = (pad: number): HashState => {
    const block = new Uint8Array(BLOCK).fill(pad);
    bytes.forEach((byte, i) => {
      block[i] = byte ^ pad;
    });
    const state = new Int32Array(INITIAL);
    compress(state, block, 0);
    return state;
  };
  return { inner: padded(0x36), outer: padded(0x5c) };
}

/** The HMAC-SHA-256 of a text in UTF-8. */
export const hmac = ({ inner, outer }: HmacKey, message: string): Uint8Array<ArrayBuffer> =>
  finish(outer.slice(), BLOCK, finish(inner.slice(), BLOCK, bytesOf(message)));

/** Bytes as hexadecimal digits. */
export const hex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
};

const HEX = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const bytesOf = (message: Uint8Array | string): Uint8Array => (typeof message === 'string' ? encoder.encode(message) : message);

/** Hashes the rest of a message, of which `state` already contains `before` bytes, in whole blocks. */
function finish(state: HashState, before: number, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = bytes.length - (bytes.length % BLOCK);
  for (let at = 0; at < whole; at += BLOCK) compress(state, bytes, at);
  // The padding: a one, zeros, and the length in bits at the end of a block.
  const rest = bytes.length - whole;
  const size = rest < BLOCK - 8 ? BLOCK : 2 * BLOCK;
  padding.fill(0);
  for (let i = 0; i < rest; i++) padding[i] = bytes[whole + i] as number;
  padding[rest] = 0x80;
  const bits = (before + bytes.length) * 8;
  for (let i = 0, left = bits; left > 0; i++, left = Math.floor(left / 256)) padding[size - 1 - i] = left % 256;
  for (let at = 0; at < size; at += BLOCK) compress(state, padding, at);
  const hash = new Uint8Array(32);
  for (let i = 0; i < 32; i++) hash[i] = (state[i >> 2] as number) >>> (24 - 8 * (i & 3));
  return hash;
}

/** Hashes one block. */
function compress(state: HashState, bytes: Uint8Array, from: number): void {
  const w = schedule;
  const k = ROUNDS;
  for (let i = 0; i < 16; i++) {
    const at = from + 4 * i;
    w[i] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number);
  }
  for (let i = 16; i < BLOCK; i++) {
    const x = w[i - 15] as number;
    const y = w[i - 2] as number;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < BLOCK; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + (g ^ (e & (f ^ g))) + (k[i] as number) + (w[i] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) | (c & (a | b)))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}
