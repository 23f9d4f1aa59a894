//! SHA-256 and HMAC of complete messages. The compression function is the `sha2` crate's. Padding is ours, because `Digest`
//! and the `hmac` crate add 3 KB for hashing in parts, which nothing here does.

use sha2::block_api::compress256;

/// A SHA-256 hash.
pub type Hash = [u8; 32];

const BLOCK: usize = 64;
/// The initial state of every hash (FIPS 180-4, 5.3.3).
const INITIAL: [u32; 8] =
    [0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19];
/// `ipad` and `opad`, with which HMAC combines its key (RFC 2104).
const INNER_PAD: u8 = 0x36;
const OUTER_PAD: u8 = 0x5c;

/// The SHA-256 of `bytes`.
pub fn sha256(bytes: &[u8]) -> Hash {
    finish(&INITIAL, 0, bytes)
}

/// Hashes the rest of a message, of which `state` already contains `before` bytes, in whole blocks.
#[inline(never)]
fn finish(state: &[u32; 8], before: usize, bytes: &[u8]) -> Hash {
    let mut state = *state;
    let (blocks, rest) = bytes.as_chunks::<BLOCK>();
    compress256(&mut state, blocks);
    // The padding: a one, zeros, and the length in bits at the end of a block.
    let mut tail = [[0; BLOCK]; 2];
    if let Some((head, [one, ..])) = tail.as_flattened_mut().split_at_mut_checked(rest.len()) {
        head.copy_from_slice(rest);
        *one = 0x80;
    }
    let count = if rest.len() < BLOCK - size_of::<u64>() { 1 } else { 2 };
    let tail = tail.get_mut(..count).unwrap_or_default();
    if let Some(end) = tail.as_flattened_mut().last_chunk_mut() {
        *end = ((before + bytes.len()) as u64 * 8).to_be_bytes();
    }
    compress256(&mut state, tail);
    let mut hash = [0; 32];
    for (bytes, word) in hash.as_chunks_mut().0.iter_mut().zip(state) {
        *bytes = word.to_be_bytes();
    }
    hash
}

/// A key of HMAC-SHA-256: the states of its two hashes after the padded key.
#[derive(Clone)]
pub struct Key {
    inner: [u32; 8],
    outer: [u32; 8],
}

impl Key {
    /// The key of these bytes.
    pub fn new(bytes: &[u8]) -> Key {
        if bytes.len() > BLOCK {
            return Key::new(&sha256(bytes));
        }
        Key { inner: state_after_key(bytes, INNER_PAD), outer: state_after_key(bytes, OUTER_PAD) }
    }

    /// The HMAC of a message.
    #[inline(never)]
    pub fn hmac(&self, message: &[u8]) -> Hash {
        finish(&self.outer, BLOCK, &finish(&self.inner, BLOCK, message))
    }
}

/// The state of a hash that began with a padded key.
#[inline(never)]
fn state_after_key(key: &[u8], pad: u8) -> [u32; 8] {
    let mut block = [0; BLOCK];
    if let Some(head) = block.get_mut(..key.len()) {
        head.copy_from_slice(key);
    }
    for byte in &mut block {
        *byte ^= pad;
    }
    let mut state = INITIAL;
    compress256(&mut state, &[block]);
    wipe(&mut block);
    state
}

/// Overwrites a secret. `black_box` keeps the compiler from removing the write because nothing reads it.
pub fn wipe(bytes: &mut [u8]) {
    bytes.fill(0);
    core::hint::black_box(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;
    use alloc::vec::Vec;
    use sha2::{Digest, Sha256};

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| alloc::format!("{byte:02x}")).collect()
    }

    #[test]
    fn sha256_equals_the_sha2_crate_at_every_length_around_block_ends() {
        let bytes: Vec<u8> = (0..300u32).map(|i| (i * 7) as u8).collect();
        for length in 0..bytes.len() {
            let bytes = bytes.get(..length).unwrap_or_default();
            assert_eq!(sha256(bytes), <[u8; 32]>::from(Sha256::digest(bytes)), "{length}");
        }
    }

    /// RFC 4231, 4.2 to 4.8, without 4.6, which truncates its output.
    #[test]
    fn hmac_passes_the_test_cases_of_rfc_4231() {
        let counted: Vec<u8> = (1..=25).collect();
        let cases: [(&[u8], &[u8], &str); 6] = [
            (&[0x0b; 20], b"Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
            (b"Jefe", b"what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
            (&[0xaa; 20], &[0xdd; 50], "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
            (&counted, &[0xcd; 50], "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
            (
                &[0xaa; 131],
                b"Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
            (
                &[0xaa; 131],
                b"This is a test using a larger than block-size key and a larger than block-size data. \
                  The key needs to be hashed before being used by the HMAC algorithm.",
                "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
            ),
        ];
        for (key, message, expected) in cases {
            assert_eq!(hex(&Key::new(key).hmac(message)), expected);
        }
    }
}
