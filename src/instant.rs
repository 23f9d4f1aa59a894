//! Instants, and how the services and HTTP write them. Nothing here reads a clock: callers pass the time in.

use crate::calendar::{MONTHS, date, days};

/// The last millisecond of the year 9999: every text below writes four digits of the year.
const LAST_MS: i64 = 253_402_300_799_999;
pub(crate) const DAY_MS: i64 = 86_400_000;

/// Milliseconds since 1970, clamped to the years 1970 to 9999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Instant(i64);

impl Instant {
    pub(crate) fn at(ms: i64) -> Instant {
        Instant(ms.clamp(0, LAST_MS))
    }

    /// Writes `X-Amz-Date`: `20261121T093000Z`.
    pub(crate) fn amz_date(self) -> String {
        let (year, month, day) = date(self.0 / DAY_MS);
        let mut out = String::new();
        push_digits(&mut out, year, 4);
        push_digits(&mut out, month, 2);
        push_digits(&mut out, day, 2);
        out.push('T');
        self.push_time(&mut out, "");
        out.push('Z');
        out
    }

    #[cfg(any(feature = "sandbox", feature = "types"))]
    pub(crate) fn ms(self) -> i64 {
        self.0
    }

    /// Reads `X-Amz-Date`.
    #[cfg(any(feature = "sandbox", feature = "types"))]
    pub(crate) fn parse_amz_date(text: &str) -> Option<Instant> {
        let bytes = text.as_bytes();
        let number = |at, count| number(bytes, at, count);
        if bytes.len() != 16 || bytes.get(8) != Some(&b'T') || bytes.get(15) != Some(&b'Z') {
            return None;
        }
        let (month, day) = (number(4, 2)?, number(6, 2)?);
        if !(1..=12).contains(&month) || !(1..=31).contains(&day) {
            return None;
        }
        let seconds = number(9, 2)? * 3600 + number(11, 2)? * 60 + number(13, 2)?;
        Some(Instant::at(days(number(0, 4)?, month, day) * DAY_MS + seconds * 1000))
    }

    fn push_time(self, out: &mut String, separator: &str) {
        let seconds = self.0 / 1000;
        push_digits(out, seconds / 3600 % 24, 2);
        out.push_str(separator);
        push_digits(out, seconds / 60 % 60, 2);
        out.push_str(separator);
        push_digits(out, seconds % 60, 2);
    }
}

/// What only the sandbox writes and reads.
#[cfg(feature = "sandbox")]
impl Instant {
    pub(crate) fn after(self, ms: i64) -> Instant {
        Instant::at(self.0.saturating_add(ms))
    }

    /// Writes `2026-11-21T09:30:00.500Z`: always the same width, so that instants sort as text.
    pub(crate) fn rfc3339(self) -> String {
        let (year, month, day) = date(self.0 / DAY_MS);
        let mut out = String::new();
        push_digits(&mut out, year, 4);
        out.push('-');
        push_digits(&mut out, month, 2);
        out.push('-');
        push_digits(&mut out, day, 2);
        out.push('T');
        self.push_time(&mut out, ":");
        out.push('.');
        push_digits(&mut out, self.0 % 1000, 3);
        out.push('Z');
        out
    }

    /// Writes the header `Date`: `Sat, 21 Nov 2026 09:30:00 GMT`.
    pub(crate) fn http_date(self) -> String {
        const WEEKDAYS: [&str; 7] = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
        let (year, month, day) = date(self.0 / DAY_MS);
        let weekday = (self.0 / DAY_MS % 7) as usize;
        let mut out = String::new();
        out.push_str(WEEKDAYS.get(weekday).copied().unwrap_or(""));
        out.push_str(", ");
        push_digits(&mut out, day, 2);
        out.push(' ');
        out.push_str(MONTHS.get(month as usize - 1).copied().unwrap_or(""));
        out.push(' ');
        push_digits(&mut out, year, 4);
        out.push(' ');
        self.push_time(&mut out, ":");
        out.push_str(" GMT");
        out
    }

    /// Reads a date-time that has passed the checker.
    pub(crate) fn parse_rfc3339(text: &str) -> Option<Instant> {
        let bytes = text.as_bytes();
        let number = |at, count| number(bytes, at, count);
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
}

/// Reads the header `Date`, as milliseconds since 1970.
#[cfg(not(feature = "npm"))]
pub(crate) fn parse_http_date(text: &str) -> Option<i64> {
    let mut words = text.split_ascii_whitespace().skip(1);
    let day: i64 = words.next()?.parse().ok()?;
    let month = words.next().and_then(|word| MONTHS.iter().position(|month| *month == word))?;
    let year: i64 = words.next()?.parse().ok().filter(|year| (1970..=9999).contains(year))?;
    let time: Vec<i64> = words.next()?.split(':').map_while(|part| part.parse().ok()).collect();
    let [hour, minute, second] = *time.as_slice() else { return None };
    if words.next() != Some("GMT") || !(1..=31).contains(&day) || [hour, minute, second].iter().any(|n| !(0..=60).contains(n)) {
        return None;
    }
    Some(days(year, month as i64 + 1, day) * DAY_MS + (hour * 3600 + minute * 60 + second) * 1000)
}

fn push_digits(out: &mut String, number: i64, digits: u32) {
    for place in (0..digits).rev() {
        out.push(char::from_digit((number / 10_i64.pow(place) % 10) as u32, 10).unwrap_or('0'));
    }
}

/// The number that `count` decimal digits from `at` on write.
#[cfg(any(feature = "sandbox", feature = "types"))]
fn number(bytes: &[u8], at: usize, count: usize) -> Option<i64> {
    let digits = bytes.get(at..at + count)?;
    digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i64::from(digit & 15)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amz_date_is_written_as_the_calendar_has_it() {
        let cases = [
            (0, "19700101T000000Z"),
            (1_795_253_400_999, "20261121T093000Z"),
            (951_782_399_000, "20000228T235959Z"),
            (951_782_400_000, "20000229T000000Z"),
            (-1, "19700101T000000Z"),
            (i64::MAX, "99991231T235959Z"),
        ];
        for (ms, expected) in cases {
            assert_eq!(Instant::at(ms).amz_date(), expected);
        }
    }

    #[cfg(feature = "sandbox")]
    #[test]
    fn an_amz_date_is_read_back_and_anything_else_is_not() {
        for ms in [0, 951_782_400_000, 1_795_253_400_000, 253_402_300_799_000] {
            assert_eq!(Instant::parse_amz_date(&Instant::at(ms).amz_date()), Some(Instant(ms)));
        }
        for text in ["", "20261121", "20261121T093000", "20261321T093000Z", "2026-11-21T09:30Z", "2026112xT093000Z"] {
            assert_eq!(Instant::parse_amz_date(text), None, "{text}");
        }
    }

    #[cfg(feature = "sandbox")]
    #[test]
    fn an_rfc3339_date_time_is_read_with_its_fraction_and_offset() {
        let cases = [
            ("2026-11-21T09:30:00Z", "2026-11-21T09:30:00.000Z"),
            ("2026-11-21T09:30:00.5Z", "2026-11-21T09:30:00.500Z"),
            ("2026-11-21T09:30:00.123456+01:00", "2026-11-21T08:30:00.123Z"),
            ("2026-11-21T23:30:00-01:30", "2026-11-22T01:00:00.000Z"),
        ];
        for (text, expected) in cases {
            assert_eq!(Instant::parse_rfc3339(text).map(Instant::rfc3339).as_deref(), Some(expected), "{text}");
        }
    }

    #[cfg(not(feature = "npm"))]
    #[test]
    fn a_date_header_is_read_and_anything_else_is_not() {
        assert_eq!(parse_http_date("Sat, 21 Nov 2026 09:30:00 GMT"), Some(1_795_253_400_000));
        assert_eq!(parse_http_date("Tue, 29 Feb 2000 00:00:00 GMT"), Some(951_782_400_000));
        for text in [
            "",
            "Sat, 21 Nov 2026 09:30:00",
            "Sat, 21 Nov 2026 9:30 GMT",
            "Sat, 0 Nov 2026 09:30:00 GMT",
            "2026-11-21T09:30:00Z",
        ] {
            assert_eq!(parse_http_date(text), None, "{text}");
        }
    }
}
