//! `length`: how many code points (not UTF-16 units, not bytes) a string may have, or how many items a list.

use super::{Path, Report, Walk};
use crate::code::Code;
use crate::shape::{Limits, Shape};

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
