//! `range`: a number must be from its minimum to its maximum.

use super::{Path, Report, Walk};
use crate::code::Code;
use crate::shape::{Limits, Shape};

pub(super) fn check(walk: &mut Walk<'_, impl Report>, shape: &'static Shape, limits: Limits, number: i64, path: &Path<'_>) {
    if !limits.contains(number) {
        walk.found(Code::Range, path, shape, 0);
    }
}
