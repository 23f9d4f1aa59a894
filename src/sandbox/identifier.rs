//! What the service makes up: identifiers, codes, request ids. All of it comes
//! from the seed and a count, so the same requests get the same answers.

use super::fingerprint::{mix, push_hex};

/// Makes identifiers up, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mint {
    pub(super) seed: u64,
    /// How many were made.
    pub(super) minted: u64,
    /// How many requests were answered: request ids do not disturb the rest.
    pub(super) requests: u64,
}

impl Mint {
    fn draw(&mut self) -> u64 {
        self.minted = self.minted.wrapping_add(1);
        mix(mix(self.seed).wrapping_add(self.minted))
    }

    /// `prefix` and thirteen of `[a-z2-7]`, as all identifiers of both models
    /// take and AWS writes those it tells the form of. 64 bits fit into thirteen
    /// digits of base 32, and the mixing is a bijection: no identifier comes twice.
    pub(super) fn id(&mut self, prefix: &str) -> String {
        let mut rest = self.draw();
        let mut id = prefix.to_owned();
        for _ in 0..13 {
            let digit = rest as u8 & 31;
            id.push(char::from(if digit < 26 { b'a' + digit } else { b'2' + digit - 26 }));
            rest >>= 5;
        }
        id
    }

    /// Six digits for an e-mail.
    pub(super) fn code(&mut self) -> String {
        let mut rest = self.draw();
        let mut code = String::new();
        for _ in 0..6 {
            code.push(char::from_digit((rest % 10) as u32, 10).unwrap_or('0'));
            rest /= 10;
        }
        code
    }

    /// A UUID's form, as request ids have.
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
