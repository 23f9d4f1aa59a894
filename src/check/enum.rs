//! `enum`: the string must be one of the values.

use super::{Path, Report, Walk};
use crate::code::Code;
use crate::shape::{EnumValue, Shape};

pub(super) fn check(
    walk: &mut Walk<'_, impl Report>,
    shape: &'static Shape,
    values: &'static [EnumValue],
    text: &str,
    path: &Path<'_>,
) {
    if !values.iter().any(|value| value.value == text) {
        walk.found(Code::Enum, path, shape, 0);
    }
}
