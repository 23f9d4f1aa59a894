//! `pattern`: the whole string must match, including a trailing newline.

use super::{Path, Report, Walk};
use crate::code::Code;
use crate::shape::{Pattern, Shape};

pub(super) fn check(
    walk: &mut Walk<'_, impl Report>,
    shape: &'static Shape,
    pattern: &'static Pattern,
    text: &str,
    path: &Path<'_>,
) {
    if !pattern.dfa.matches(text) {
        walk.found(Code::Pattern, path, shape, 0);
    }
}
