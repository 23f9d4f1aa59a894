//! Idempotency tokens. Random bytes are fetched for many at once: one call into
//! the host's `crypto` costs as much as all the rest of a token ten times over.

use alloc::string::String;

/// A token's bytes.
const TOKEN: usize = 16;
/// How many tokens' bytes are fetched at once.
const TOKENS: usize = 32;

/// Random bytes that no token had yet.
pub(super) struct Random {
    pool: [u8; TOKEN * TOKENS],
    left: usize,
}

impl Random {
    pub(super) const EMPTY: Random = Random { pool: [0; TOKEN * TOKENS], left: 0 };

    /// A version 4 UUID.
    pub(super) fn token(&mut self) -> Option<String> {
        if self.left == 0 {
            getrandom::fill(&mut self.pool).ok()?;
            self.left = self.pool.len();
        }
        self.left -= TOKEN;
        let bytes = self.pool.get_mut(self.left..self.left + TOKEN)?;
        let mut text = String::with_capacity(36);
        for (at, slot) in bytes.iter_mut().enumerate() {
            // Taken once and gone.
            let byte = match (at, core::mem::take(slot)) {
                (6, byte) => byte & 0x0f | 0x40,
                (8, byte) => byte & 0x3f | 0x80,
                (_, byte) => byte,
            };
            if matches!(at, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            text.extend([byte >> 4, byte & 15].into_iter().filter_map(|digit| char::from_digit(digit.into(), 16)));
        }
        Some(text)
    }
}
