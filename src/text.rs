//! Text put together without what `[…].concat()`, `extend` and `format!` link in
//! at every place that uses them: 4 KB of core.wasm.

use alloc::string::String;
use alloc::vec::Vec;

/// The parts, one behind the other.
#[inline(never)]
pub(crate) fn concat(parts: &[&str]) -> String {
    let mut out = String::with_capacity(parts.iter().map(|part| part.len()).sum());
    for part in parts {
        push(&mut out, part);
    }
    out
}

/// Adds text to text.
#[inline(never)]
pub(crate) fn push(out: &mut String, part: &str) {
    out.push_str(part);
}

/// Adds bytes to bytes.
#[inline(never)]
pub(crate) fn put(out: &mut Vec<u8>, part: &[u8]) {
    out.extend_from_slice(part);
}
