//! `format`: text that is not an RFC 3339 date-time where a timestamp stands,
//! or not well-formed Unicode anywhere.

use super::{Path, Report, Walk};
use crate::code::Code;
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
    let mut fields = [0; 8];
    let Some(rest) = read(b"0000-11-22T33:44:55", text.as_bytes(), &mut fields) else { return false };
    let offset = match rest {
        [b'.', digits @ ..] => {
            let count = digits.iter().take_while(|digit| digit.is_ascii_digit()).count();
            if count == 0 {
                return false;
            }
            digits.get(count..).unwrap_or(&[])
        }
        rest => rest,
    };
    let east = match offset {
        [b'Z' | b'z'] => true,
        [sign @ (b'+' | b'-'), offset @ ..] => {
            let Some([]) = read(b"66:77", offset, &mut fields) else { return false };
            *sign == b'+'
        }
        _ => return false,
    };
    let [year, month, day, hour, minute, second, hours, minutes] = fields;
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    // From August on it is the even months that are long.
    let days = if month == 2 { 28 + i32::from(leap) } else { 30 + ((month ^ month >> 3) & 1) };
    let real = (1..=12).contains(&month) && (1..=days).contains(&day);
    let in_day = |hours: i32, minutes: i32| hours <= 23 && minutes <= 59;
    let offset = hours * 60 + minutes;
    let utc = (hour * 60 + minute + if east { -offset } else { offset }).rem_euclid(24 * 60);
    real && in_day(hour, minute) && in_day(hours, minutes) && (second < 60 || second == 60 && utc == 23 * 60 + 59)
}

/// Reads text of a form: its digits say which field a digit of the text belongs to, all else stands as it is. Gives
/// what comes behind.
fn read<'t>(form: &[u8], text: &'t [u8], fields: &mut [i32; 8]) -> Option<&'t [u8]> {
    let (head, rest) = text.split_at_checked(form.len())?;
    for (form, byte) in form.iter().zip(head) {
        if let Some(field) = fields.get_mut(usize::from(form.wrapping_sub(b'0'))) {
            if !byte.is_ascii_digit() {
                return None;
            }
            *field = *field * 10 + i32::from(byte - b'0');
        } else if !byte.eq_ignore_ascii_case(form) {
            return None;
        }
    }
    Some(rest)
}
