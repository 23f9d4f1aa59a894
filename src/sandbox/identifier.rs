//! Identifiers, verification codes and request IDs. All of them follow from the seed and a count, so that the same
//! requests get the same responses.

use super::fingerprint::{mix, push_hex};

/// Makes identifiers, one after another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct IdGenerator {
    pub(super) seed: u64,
    /// How many identifiers and codes were made.
    pub(super) minted: u64,
    /// How many request IDs were made. They have a separate count, so that a request that is rejected does not
    /// change the identifiers after it.
    pub(super) requests: u64,
}

impl IdGenerator {
    pub(super) fn new(seed: u64) -> IdGenerator {
        IdGenerator { seed, minted: 0, requests: 0 }
    }

    fn next_number(&mut self) -> u64 {
        self.minted = self.minted.wrapping_add(1);
        mix(mix(self.seed).wrapping_add(self.minted))
    }

    /// `prefix` and thirteen characters of `[a-z2-7]`, the form that AWS documents and that fits every identifier of
    /// both models. 64 bits fit into thirteen digits of base 32 and the mixing is a bijection, so no identifier repeats.
    pub(super) fn identifier(&mut self, prefix: &str) -> String {
        let mut rest = self.next_number();
        let mut id = prefix.to_owned();
        for _ in 0..13 {
            let digit = rest as u8 & 31;
            id.push(char::from(if digit < 26 { b'a' + digit } else { b'2' + digit - 26 }));
            rest >>= 5;
        }
        id
    }

    /// Six digits that verify an e-mail address.
    pub(super) fn code(&mut self) -> String {
        let mut rest = self.next_number();
        let mut code = String::new();
        for _ in 0..6 {
            code.push(char::from_digit((rest % 10) as u32, 10).unwrap_or('0'));
            rest /= 10;
        }
        code
    }

    /// A request ID, which has the form of a UUID.
    pub(super) fn request_id(&mut self) -> String {
        self.requests = self.requests.wrapping_add(1);
        let high = mix(mix(!self.seed).wrapping_add(self.requests));
        let low = mix(high);
        let mut id = String::new();
        push_hex(&mut id, high >> 32, 8);
        id.push('-');
        push_hex(&mut id, high >> 16, 4);
        id.push_str("-4");
        push_hex(&mut id, high, 3);
        id.push('-');
        push_hex(&mut id, low >> 48 & 0x3fff | 0x8000, 4);
        id.push('-');
        push_hex(&mut id, low, 12);
        id
    }
}
