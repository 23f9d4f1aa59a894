// The package's SHA-256 and HMAC beside Node's.
import assert from 'node:assert/strict';
import { createHash, createHmac, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sourceModules } from '../source-modules.mjs';

const { sha256: module } = await sourceModules({ sha256: 'client/sha256' });
const { hex, hmac, hmacKey, sha256 } = module;

const expected = (message) => createHash('sha256').update(message).digest('hex');

test('SHA-256 is that of FIPS 180-4', () => {
  assert.equal(hex(sha256('')), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  assert.equal(hex(sha256('abc')), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  assert.equal(hex(sha256('a'.repeat(1_000_000))), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0');
});

test('messages of every length up to four blocks, and long ones, have the hash that Node computes', () => {
  for (let length = 0; length <= 256; length++) {
    const message = new Uint8Array(randomBytes(length));
    assert.equal(hex(sha256(message)), expected(message), `${length} bytes`);
  }
  for (const length of [1 << 16, (1 << 16) + 55, 5_000_001]) {
    const message = new Uint8Array(randomBytes(length));
    assert.equal(hex(sha256(message)), expected(message), `${length} bytes`);
  }
  for (const text of ['é', '日本', '\u{1F600}', 'x\ud800y'])
    assert.equal(hex(sha256(text)), expected(new TextEncoder().encode(text)));
});

test('keys and messages of every length have the HMAC that Node computes', () => {
  for (let length = 0; length <= 200; length++) {
    const key = new Uint8Array(randomBytes(length));
    const message = randomBytes(length).toString('base64');
    assert.equal(hex(hmac(hmacKey(key), message)), createHmac('sha256', key).update(message).digest('hex'), `${length} bytes`);
  }
});
