//! `required`: a required member must be present, except an idempotency token, which is filled in, and members that the
//! caller has made optional.

use super::{CheckOptions, Path, Report, Step, Walk};
use crate::abi::{MAX_PLACE_LEVELS, PLACE_BITS};
use crate::code::Code;
use crate::shape::{Member, Presence};

pub(super) fn check(walk: &mut Walk<'_, impl Report>, member: &'static Member, path: &Path<'_>) {
    if member.presence == Presence::Required && !is_optional(&walk.options, path) {
        walk.found(Code::Required, path, member.shape, 0);
    }
}

/// Whether the caller has made the member with this path optional.
pub(super) fn is_optional(options: &CheckOptions<'_>, path: &Path<'_>) -> bool {
    let &CheckOptions { mut place, optional, .. } = options;
    if optional.is_empty() {
        return false;
    }
    let mut levels = 0;
    let mut member = 0u32;
    for step in path.steps() {
        // Nothing has a place inside the value of an unknown key.
        let digit = match step {
            Step::Member(index, _) => index + 1,
            _ => 1,
        };
        member = member << PLACE_BITS | digit;
        levels += 1;
    }
    // The levels above the checked value are the lowest.
    let mut above = place;
    let mut shift = 0;
    while place != 0 {
        place >>= PLACE_BITS;
        levels += 1;
        shift += PLACE_BITS;
    }
    above |= member.checked_shl(shift).unwrap_or(0);
    levels <= MAX_PLACE_LEVELS && optional.contains(&above)
}
