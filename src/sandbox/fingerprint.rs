//! Fingerprints of bytes, and the mixing behind them. Nothing here keeps a secret: the numbers only have to be the same
//! on every machine and in every run.

/// FNV-1a over the bytes, then mixed so that similar inputs give distant numbers.
pub(super) fn fingerprint(bytes: &[u8]) -> u64 {
    let sum =
        bytes.iter().fold(0xCBF2_9CE4_8422_2325, |sum: u64, &byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3));
    mix(sum)
}

/// SplitMix64's finalizer. It is a bijection: different inputs give different numbers.
pub(super) fn mix(input: u64) -> u64 {
    let input = input.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let input = (input ^ input >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let input = (input ^ input >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
    input ^ input >> 31
}

/// Writes a number as `digits` lower-case hexadecimal digits.
pub(super) fn push_hex(out: &mut String, number: u64, digits: u32) {
    for place in (0..digits).rev() {
        out.push(char::from_digit((number >> (place * 4)) as u32 & 15, 16).unwrap_or('0'));
    }
}
