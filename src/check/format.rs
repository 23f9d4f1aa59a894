//! `format`: a timestamp must be an RFC 3339 date-time, and every string well-formed Unicode.

use super::{Path, Report, Walk};
use crate::code::Code;
use crate::date_time::is_date_time;
use crate::shape::Shape;

pub(super) fn ill_formed(walk: &mut Walk<'_, impl Report>, shape: &'static Shape, path: &Path<'_>) {
    walk.found(Code::Format, path, shape, 1);
}

pub(super) fn date_time(walk: &mut Walk<'_, impl Report>, shape: &'static Shape, text: &str, path: &Path<'_>) {
    if !is_date_time(text) {
        walk.found(Code::Format, path, shape, 0);
    }
}
