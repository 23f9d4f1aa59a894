//! `length`: how many code points a string has (not UTF-16 units, not bytes),
//! or how many items a list.

use super::{Path, Report, Walk};
use crate::issue::Code;
use crate::shape::{Limits, Shape};
use crate::tape::MAX_ITEMS;

/// Whether the rule was broken.
pub(super) fn check(
    walk: &mut Walk<'_, impl Report>,
    shape: &'static Shape,
    limits: Limits,
    actual: u32,
    path: &Path<'_>,
) -> bool {
    let broken = !limits.contains(actual.into());
    if broken {
        walk.found(Code::Length, path, shape, actual);
    }
    broken
}

/// A list's own limits, and never more items than are gathered.
pub(crate) fn of_list(limits: Limits) -> Limits {
    Limits { max: limits.max.or(Some(MAX_ITEMS as i32)), ..limits }
}

/// UTF-8 starts every code point with a byte that is no continuation
/// (`10xxxxxx`): counted eight bytes at a time.
pub(crate) fn code_points(text: &str) -> u32 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    let (eights, rest) = text.as_bytes().as_chunks();
    let continuations = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        (eight >> 7 & !(eight >> 6) & ONES).count_ones()
    };
    let in_rest = rest.iter().filter(|byte| *byte & 0xC0 == 0x80).count() as u32;
    text.len() as u32 - eights.iter().map(continuations).sum::<u32>() - in_rest
}
