//! `type`: a value must have the JSON type that its shape needs.

use super::{Path, Report, Walk};
use crate::code::Code;
use crate::shape::{Kind, Shape};
use crate::tape::Node;

pub(super) fn check(walk: &mut Walk<'_, impl Report>, shape: &'static Shape, node: &Node<'_>, path: &Path<'_>) {
    walk.found(Code::Type, path, shape, node.received());
}

/// Whether a whole number has the width of its kind: 32 bits, or 64 for a long.
pub(super) fn fits(kind: &Kind, number: i64) -> bool {
    matches!(kind, Kind::Long(_)) || i32::try_from(number).is_ok()
}
