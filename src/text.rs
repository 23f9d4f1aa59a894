//! Bytes put together and taken apart without what `[…].concat()`, `extend`,
//! `format!` and `split` link in at every place that uses them: 4 KB of core.wasm.

use alloc::vec::Vec;

/// Adds bytes to bytes.
#[inline(never)]
pub(crate) fn put(out: &mut Vec<u8>, part: &[u8]) {
    out.extend_from_slice(part);
}

/// Adds bytes in hexadecimal digits.
#[inline(never)]
pub(crate) fn put_hex(bytes: &[u8], out: &mut Vec<u8>) {
    for byte in bytes {
        put(out, &[byte >> 4, byte & 15].map(|digit| digit + if digit < 10 { b'0' } else { b'a' - 10 }));
    }
}

/// Takes what stands before the first `end`, or all; `end` goes too.
pub(crate) fn cut<'t>(rest: &mut &'t [u8], end: u8) -> &'t [u8] {
    cut_at_either(rest, end, end)
}

/// The same with two ends.
#[inline(never)]
pub(crate) fn cut_at_either<'t>(rest: &mut &'t [u8], end: u8, other: u8) -> &'t [u8] {
    let at = rest.iter().position(|&byte| byte == end || byte == other).unwrap_or(rest.len());
    let (taken, left) = rest.split_at_checked(at).unwrap_or((rest, &[]));
    *rest = left.get(1..).unwrap_or(&[]);
    taken
}
