//! `required`: a required member must be present, except an idempotency token, which is filled in.

use super::{Path, Report, Walk};
use crate::code::Code;
use crate::shape::{Member, Presence};

pub(super) fn check(walk: &mut Walk<'_, impl Report>, member: &'static Member, path: &Path<'_>) {
    if member.presence == Presence::Required {
        walk.found(Code::Required, path, member.shape, 0);
    }
}
