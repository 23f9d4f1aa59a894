//! RFC 3339 date-times, as the members of a request hold them.

use crate::text::put;
use alloc::vec::Vec;

/// The digits of a date-time: each is the number of the field that it belongs to.
const FORM: &[u8; 19] = b"0000-11-22T33:44:55";
const MINUTES_OF_DAY: i32 = 24 * 60;

/// A date-time, taken apart.
struct DateTime<'t> {
    /// Year, month, day, hour, minute and second of its local time.
    fields: [i32; 8],
    /// The digits after the second, with their dot; empty if there are none.
    fraction: &'t [u8],
    /// How many minutes the local time is ahead of UTC.
    offset: i32,
}

/// Whether a text is a date-time of RFC 3339, section 5.6: `2026-11-21T09:30:00.5Z`, `…+01:00`. `t` and `z` may be in
/// lower case, and second 60 is a leap second, which ends a day in UTC only.
pub(crate) fn is_date_time(text: &str) -> bool {
    parse(text).is_some()
}

/// Writes a date-time in UTC, as Smithy's `date-time` must be. The digits of its seconds stay as they are.
///
/// A text stays as it is if it is not a date-time, or if its year in UTC does not have four digits.
#[inline(never)]
pub(crate) fn write_utc(text: &str, out: &mut Vec<u8>) {
    let Some(time) = parse(text) else { return put(out, text.as_bytes()) };
    let mut fields = in_utc(&time);
    let mut written = *FORM;
    // From the last digit of each field to the first.
    for byte in written.iter_mut().rev() {
        if let Some(field) = fields.get_mut(usize::from(byte.wrapping_sub(b'0'))) {
            *byte = b'0' + field.rem_euclid(10) as u8;
            *field = field.div_euclid(10);
        }
    }
    // The year has digits left.
    if fields.first() != Some(&0) {
        return put(out, text.as_bytes());
    }
    put(out, &written);
    put(out, time.fraction);
    put(out, b"Z");
}

/// A date-time as milliseconds since 1970.
pub(crate) fn milliseconds(text: &str) -> Option<f64> {
    let DateTime { fields: [year, month, day, hour, minute, second, ..], fraction, offset } = parse(text)?;
    // Years begin in March, so that a leap day is the last day of its year.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 719_469;
    let seconds = (hour * 60 + minute - offset) * 60 + second;
    // The fraction begins with its dot.
    let digit = |at| fraction.get(at).map_or(0, |digit| i32::from(digit - b'0'));
    let milliseconds = digit(1) * 100 + digit(2) * 10 + digit(3);
    Some(f64::from(days) * 86_400_000.0 + f64::from(seconds) * 1000.0 + f64::from(milliseconds))
}

/// The fields of the same instant in UTC, which is at most a day earlier or later.
fn in_utc(time: &DateTime<'_>) -> [i32; 8] {
    let [mut year, mut month, mut day, hour, minute, second, ..] = time.fields;
    let minutes = hour * 60 + minute - time.offset;
    let of_day = minutes.rem_euclid(MINUTES_OF_DAY);
    day += minutes.div_euclid(MINUTES_OF_DAY);
    if day < 1 {
        month -= 1;
        if month < 1 {
            (year, month) = (year - 1, 12);
        }
        day = days_in_month(year, month);
    } else if day > days_in_month(year, month) {
        (month, day) = (month + 1, 1);
        if month > 12 {
            (year, month) = (year + 1, 1);
        }
    }
    [year, month, day, of_day / 60, of_day % 60, second, 0, 0]
}

#[inline(never)]
fn days_in_month(year: i32, month: i32) -> i32 {
    let is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    // From August on, the even months are the long ones.
    if month == 2 { 28 + i32::from(is_leap_year) } else { 30 + ((month ^ month >> 3) & 1) }
}

#[inline(never)]
fn parse(text: &str) -> Option<DateTime<'_>> {
    let mut fields = [0; 8];
    let rest = read(FORM, text.as_bytes(), &mut fields)?;
    let digits = match rest {
        [b'.', digits @ ..] => 1 + digits.iter().take_while(|digit| digit.is_ascii_digit()).count(),
        _ => 0,
    };
    let (fraction, zone) = rest.split_at_checked(digits)?;
    let east = match zone {
        [b'Z' | b'z'] => 1,
        [sign @ (b'+' | b'-'), offset @ ..] => {
            let [] = read(b"66:77", offset, &mut fields)? else { return None };
            if *sign == b'+' { 1 } else { -1 }
        }
        _ => return None,
    };
    let [year, month, day, hour, minute, second, hours, minutes] = fields;
    let offset = east * (hours * 60 + minutes);
    let ends_day = (hour * 60 + minute - offset).rem_euclid(MINUTES_OF_DAY) == MINUTES_OF_DAY - 1;
    let is_valid = digits != 1
        && (1..=12).contains(&month)
        && (1..=days_in_month(year, month)).contains(&day)
        && hour.max(hours) <= 23
        && minute.max(minutes) <= 59
        && (second < 60 || second == 60 && ends_day);
    is_valid.then_some(DateTime { fields, fraction, offset })
}

/// Reads text of a form. Each digit of the form is the number of the field that takes the digit at its place; everything
/// else has to be as in the form. Returns the text after it.
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
