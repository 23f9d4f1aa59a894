//! Scans that take eight bytes at a time as one word (SIMD within a register): portable, and in wasm as fast as simd128.

/// Times a byte, a word of eight of them.
const ONES: u64 = 0x0101_0101_0101_0101;
/// Bit 7 of every byte.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// The eight bytes from `at` on, if there are eight.
fn eight(text: &[u8], at: usize) -> Option<u64> {
    text.get(at..)?.first_chunk().map(|eight| u64::from_le_bytes(*eight))
}

/// The eight bytes from `at` on, with zeros beyond the text's end.
pub(crate) fn word_at(text: &[u8], at: usize) -> u64 {
    match eight(text, at) {
        Some(eight) => eight,
        None => text.get(at..).unwrap_or(&[]).iter().rev().fold(0, |word, &byte| word << 8 | u64::from(byte)),
    }
}

/// Finds the first byte from `at` on that is not plain text in a JSON string of printable ASCII: a quote, a backslash, a
/// control character, DEL, or a byte beyond ASCII.
pub(crate) fn plain_end(text: &[u8], mut at: usize) -> usize {
    while let Some(eight) = eight(text, at) {
        // Sets bit 7 of the first byte that ends the run. Bytes after it may have the bit too, as a borrow or carry starts
        // only at a byte that ends the run. No ASCII byte has the bit by itself.
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

/// Finds the first quote, backslash or control character from `at` on.
pub(crate) fn text_end(text: &[u8], mut at: usize) -> usize {
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

/// Finds the first newline from `at` on.
pub(crate) fn newline(text: &[u8], mut at: usize) -> Option<usize> {
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

/// Finds the first byte from `at` on that is not in `first..=last`. Both are ASCII.
pub(crate) fn run_end(bytes: &[u8], mut at: usize, first: u8, last: u8) -> usize {
    let (below, above) = (ONES * u64::from(first), ONES * u64::from(0x7f - last.min(0x7f)));
    while let Some(eight) = eight(bytes, at) {
        // Bit 7 of a byte: it is beyond ASCII, above `last`, or not below `first`.
        let inside = (eight | (eight & !HIGH).wrapping_add(above)) & HIGH == 0 && ((eight | HIGH) - below) & HIGH == HIGH;
        if !inside {
            break;
        }
        at += 8;
    }
    while bytes.get(at).is_some_and(|byte| first <= *byte && *byte <= last) {
        at += 1;
    }
    at
}

/// Counts code points. In UTF-8, each has exactly one byte that is not a continuation byte (`10xxxxxx`).
pub(crate) fn code_points(text: &str) -> u32 {
    let (eights, rest) = text.as_bytes().as_chunks();
    let continuations = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        (eight >> 7 & !(eight >> 6) & ONES).count_ones()
    };
    let in_rest = rest.iter().filter(|byte| *byte & 0xC0 == 0x80).count() as u32;
    text.len() as u32 - eights.iter().map(continuations).sum::<u32>() - in_rest
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
    fn scans_find_every_byte_at_every_place() {
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
