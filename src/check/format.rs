//! `format`: text that is not an RFC 3339 date-time where a timestamp stands,
//! or not well-formed Unicode anywhere.

use super::{Path, Report, Walk};
use crate::issue::Code;
use crate::shape::Shape;

pub(super) fn ill_formed(walk: &mut Walk<'_, impl Report>, shape: &'static Shape, path: &Path<'_>) {
    walk.found(Code::Format, path, shape, 1);
}

pub(super) fn date_time(walk: &mut Walk<'_, impl Report>, shape: &'static Shape, text: &str, path: &Path<'_>) {
    if !is_date_time(text) {
        walk.found(Code::Format, path, shape, 0);
    }
}

/// RFC 3339, section 5.6: `2026-11-21T09:30:00.5Z`, `…+01:00`; `t` and `z` may
/// be small, and second 60 is a leap second, which ends a day in UTC only.
pub(crate) fn is_date_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |at: usize, digits: usize| {
        let part = bytes.get(at..at + digits)?;
        part.iter().try_fold(0u32, |n, d| d.is_ascii_digit().then(|| n * 10 + u32::from(d - b'0')))
    };
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let separators =
        byte(4) == b'-' && byte(7) == b'-' && matches!(byte(10), b'T' | b't') && byte(13) == b':' && byte(16) == b':';
    let (Some(year), Some(month), Some(day)) = (number(0, 4), number(5, 2), number(8, 2)) else {
        return false;
    };
    let (Some(hour), Some(minute), Some(second)) = (number(11, 2), number(14, 2), number(17, 2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    if !separators || day < 1 || day > days || hour > 23 || minute > 59 || second > 60 {
        return false;
    }
    let mut at = 19;
    if byte(at) == b'.' {
        let digits = bytes.iter().skip(at + 1).take_while(|b| b.is_ascii_digit()).count();
        if digits == 0 {
            return false;
        }
        at += 1 + digits;
    }
    let offset = match byte(at) {
        b'Z' | b'z' if bytes.len() == at + 1 => 0,
        sign @ (b'+' | b'-') if bytes.len() == at + 6 && byte(at + 3) == b':' => {
            let (Some(hours @ 0..=23), Some(minutes @ 0..=59)) = (number(at + 1, 2), number(at + 4, 2)) else { return false };
            let offset = (hours * 60 + minutes) as i32;
            if sign == b'+' { offset } else { -offset }
        }
        _ => return false,
    };
    let utc = ((hour * 60 + minute) as i32 - offset).rem_euclid(24 * 60);
    second < 60 || utc == 23 * 60 + 59
}
