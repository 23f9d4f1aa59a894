//! Instants as HTTP and signatures write them. The clock itself is the caller's.

use crate::calendar::{MONTHS, date, days};

/// The last second that four digits of year can write.
const LAST_SECOND: i64 = 253_402_300_799;
const DAY: i64 = 86_400;

/// Milliseconds after 1970 as `X-Amz-Date`: `20261121T093000Z`.
pub(crate) fn amz_date(now_ms: i64) -> String {
    let seconds = now_ms.div_euclid(1000).clamp(0, LAST_SECOND);
    let (year, month, day) = date(seconds / DAY);
    let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

/// The header `Date`, `Sat, 21 Nov 2026 09:30:00 GMT`, as milliseconds after 1970.
pub(crate) fn http_date_ms(text: &str) -> Option<i64> {
    let mut words = text.split_ascii_whitespace().skip(1);
    let day: i64 = words.next()?.parse().ok()?;
    let month = words.next().and_then(|word| MONTHS.iter().position(|month| *month == word))?;
    let year: i64 = words.next()?.parse().ok().filter(|year| (1970..=9999).contains(year))?;
    let time: Vec<i64> = words.next()?.split(':').map_while(|part| part.parse().ok()).collect();
    let [hour, minute, second] = *time.as_slice() else { return None };
    if words.next() != Some("GMT") || !(1..=31).contains(&day) || [hour, minute, second].iter().any(|n| !(0..=60).contains(n)) {
        return None;
    }
    Some((days(year, month as i64 + 1, day) * DAY + hour * 3600 + minute * 60 + second) * 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_the_calendar_has_them() {
        let cases = [
            (0, "19700101T000000Z"),
            (1_795_253_400_999, "20261121T093000Z"),
            (951_782_399_000, "20000228T235959Z"),
            (951_782_400_000, "20000229T000000Z"),
            (-1, "19700101T000000Z"),
            (i64::MAX, "99991231T235959Z"),
        ];
        for (ms, expected) in cases {
            assert_eq!(amz_date(ms), expected);
        }
    }

    #[test]
    fn a_date_header_is_read_and_anything_else_is_not() {
        assert_eq!(http_date_ms("Sat, 21 Nov 2026 09:30:00 GMT"), Some(1_795_253_400_000));
        assert_eq!(http_date_ms("Tue, 29 Feb 2000 00:00:00 GMT"), Some(951_782_400_000));
        for text in [
            "",
            "Sat, 21 Nov 2026 09:30:00",
            "Sat, 21 Nov 2026 9:30 GMT",
            "Sat, 0 Nov 2026 09:30:00 GMT",
            "2026-11-21T09:30:00Z",
        ] {
            assert_eq!(http_date_ms(text), None, "{text}");
        }
    }
}
