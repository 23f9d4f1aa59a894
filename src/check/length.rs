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

/// UTF-8 starts every code point with a byte that is no continuation.
pub(super) fn code_points(text: &str) -> u32 {
    text.bytes().filter(|byte| byte & 0xC0 != 0x80).count() as u32
}
