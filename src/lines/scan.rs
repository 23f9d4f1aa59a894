//! Finding where plain text ends, eight bytes at a time.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Eight bytes from `at` on, if there are eight.
fn eight(text: &[u8], at: usize) -> Option<u64> {
    text.get(at..)?.first_chunk().map(|eight| u64::from_le_bytes(*eight))
}

/// The same, with zeros where the text has ended.
pub(super) fn word(text: &[u8], at: usize) -> u64 {
    match eight(text, at) {
        Some(eight) => eight,
        None => text.get(at..).unwrap_or(&[]).iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    }
}

/// The first byte from `at` on that does not simply stand for itself in a JSON
/// string: a quote, a backslash, a control character, or beyond `~`.
pub(crate) fn plain_end(text: &[u8], mut at: usize) -> usize {
    while let Some(eight) = eight(text, at) {
        // Bit 7 of the first byte that ends the run, and maybe of some behind it: a
        // borrow or carry starts at a byte that ends the run. ASCII itself never has it.
        let quote = (eight ^ (ONES * 0x22)).wrapping_sub(ONES);
        let backslash = (eight ^ (ONES * 0x5c)).wrapping_sub(ONES);
        let control = eight.wrapping_sub(ONES * 0x20);
        let ends = (eight | quote | backslash | control | eight.wrapping_add(ONES)) & HIGH;
        if ends != 0 {
            return at + (ends.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + position(text, at, |byte| matches!(byte, b'"' | b'\\' | 0..0x20 | 0x7f..))
}

/// The quote, backslash or control character from `at` on; text beyond ASCII is passed over.
pub(super) fn text_end(text: &[u8], mut at: usize) -> usize {
    while let Some(eight) = eight(text, at) {
        let quote = eight ^ (ONES * 0x22);
        let backslash = eight ^ (ONES * 0x5c);
        let ends = quote.wrapping_sub(ONES) & !quote
            | backslash.wrapping_sub(ONES) & !backslash
            | eight.wrapping_sub(ONES * 0x20) & !eight;
        if ends & HIGH != 0 {
            return at + ((ends & HIGH).trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + position(text, at, |byte| matches!(byte, b'"' | b'\\' | 0..0x20))
}

/// The first newline from `at` on.
pub(super) fn newline(text: &[u8], mut at: usize) -> Option<usize> {
    while let Some(eight) = eight(text, at) {
        let newline = eight ^ (ONES * 0x0a);
        let ends = newline.wrapping_sub(ONES) & !newline & HIGH;
        if ends != 0 {
            return Some(at + (ends.trailing_zeros() / 8) as usize);
        }
        at += 8;
    }
    let end = at + position(text, at, |byte| byte == b'\n');
    (end < text.len()).then_some(end)
}

fn position(text: &[u8], at: usize, ends: impl Fn(u8) -> bool) -> usize {
    let rest = text.get(at..).unwrap_or(&[]);
    rest.iter().position(|&byte| ends(byte)).unwrap_or(rest.len())
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test may say what it expects")]
mod tests {
    use super::*;

    #[test]
    fn every_byte_at_every_place_before_every_byte() {
        for before in 0..=255 {
            for byte in 0..=255 {
                for place in 0..18 {
                    let mut text = [b'a'; 20];
                    text[place] = byte;
                    text[place + 1] = before;
                    let first = |ends: fn(u8) -> bool| text.iter().position(|&byte| ends(byte)).unwrap_or(20);
                    assert_eq!(plain_end(&text, 0), first(|byte| matches!(byte, b'"' | b'\\' | 0..0x20 | 0x7f..)));
                    assert_eq!(text_end(&text, 0), first(|byte| matches!(byte, b'"' | b'\\' | 0..0x20)));
                    assert_eq!(newline(&text, 0).unwrap_or(20), first(|byte| byte == b'\n'));
                }
            }
        }
    }
}
