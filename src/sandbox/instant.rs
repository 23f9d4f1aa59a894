//! An instant, as the caller's clock says it, in the two forms that go out.

use crate::calendar::{MONTHS, date, days};

/// The last millisecond that RFC 3339 can write: four digits of year.
const LAST_MS: i64 = 253_402_300_799_999;
pub(super) const DAY_MS: i64 = 86_400_000;

/// Milliseconds since 1970, kept within what can be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Instant(i64);

impl Instant {
    pub(super) fn at(ms: i64) -> Instant {
        Instant(ms.clamp(0, LAST_MS))
    }

    /// Reads an RFC 3339 date-time that the checker has passed.
    pub(super) fn parse(text: &str) -> Option<Instant> {
        let bytes = text.as_bytes();
        let number = |at: usize, digits: usize| {
            let part = bytes.get(at..at + digits)?;
            Some(part.iter().fold(0, |number, digit| number * 10 + i64::from(digit & 15)))
        };
        let days = days(number(0, 4)?, number(5, 2)?, number(8, 2)?);
        let minutes = number(11, 2)? * 60 + number(14, 2)?;
        let (mut ms, mut place) = (number(17, 2)? * 1000, 100);
        let rest = bytes.get(19..)?;
        for digit in rest.strip_prefix(b".").unwrap_or(&[]).iter().take_while(|byte| byte.is_ascii_digit()) {
            ms += i64::from(digit - b'0') * place;
            place /= 10;
        }
        let zone = bytes.len().checked_sub(6)?;
        let offset = match bytes.get(zone) {
            Some(b'+') => number(zone + 1, 2)? * 60 + number(zone + 4, 2)?,
            Some(b'-') => -(number(zone + 1, 2)? * 60 + number(zone + 4, 2)?),
            _ => 0,
        };
        Some(Instant::at(days * DAY_MS + (minutes - offset) * 60_000 + ms))
    }

    pub(super) fn ms(self) -> i64 {
        self.0
    }

    pub(super) fn after(self, ms: i64) -> Instant {
        Instant::at(self.0.saturating_add(ms))
    }

    /// `2026-11-21T09:30:00.500Z`: always as wide, so that text sorts like time.
    pub(super) fn rfc3339(self) -> String {
        let (year, month, day) = date(self.0 / DAY_MS);
        let mut out = String::new();
        push(&mut out, year, 4);
        out.push('-');
        push(&mut out, month, 2);
        out.push('-');
        push(&mut out, day, 2);
        out.push('T');
        self.push_time(&mut out);
        out.push('.');
        push(&mut out, self.0 % 1000, 3);
        out.push('Z');
        out
    }

    /// `Sat, 21 Nov 2026 09:30:00 GMT`, as the header `Date` takes it.
    pub(super) fn http_date(self) -> String {
        const DAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        let (year, month, day) = date(self.0 / DAY_MS);
        let weekday = (self.0 / DAY_MS % 7) as usize;
        let mut out = String::new();
        out.push_str(DAYS.get(weekday).copied().unwrap_or(""));
        out.push_str(", ");
        push(&mut out, day, 2);
        out.push(' ');
        out.push_str(MONTHS.get(month as usize - 1).copied().unwrap_or(""));
        out.push(' ');
        push(&mut out, year, 4);
        out.push(' ');
        self.push_time(&mut out);
        out.push_str(" GMT");
        out
    }

    fn push_time(self, out: &mut String) {
        let seconds = self.0 / 1000;
        push(out, seconds / 3600 % 24, 2);
        out.push(':');
        push(out, seconds / 60 % 60, 2);
        out.push(':');
        push(out, seconds % 60, 2);
    }
}

fn push(out: &mut String, number: i64, digits: u32) {
    for place in (0..digits).rev() {
        out.push(char::from_digit((number / 10_i64.pow(place) % 10) as u32, 10).unwrap_or('0'));
    }
}
