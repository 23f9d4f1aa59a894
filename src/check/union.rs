//! `union`: exactly one member must be present. All that are present are checked, too.

use super::{Path, Report, Walk};
use crate::code::Code;
use crate::shape::{Member, Shape};
use crate::tape::Entries;

pub(super) fn check(
    walk: &mut Walk<'_, impl Report>,
    shape: &'static Shape,
    members: &'static [Member],
    entries: &Entries,
    path: &Path<'_>,
) {
    let present = (0..members.len()).filter(|&index| entries.get(index).is_some()).fold(0u32, |bits, index| bits | 1 << index);
    if present.count_ones() != 1 {
        walk.found(Code::Union, path, shape, present);
    }
}
