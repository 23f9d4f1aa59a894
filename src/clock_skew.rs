//! Whether a service's clock differs from ours.

use crate::http::Response;
use crate::instant::Instant;
use crate::retry::MAX_CLOCK_SKEW_MS;

/// Error codes that always mean a wrong clock. Others of their class can also mean a wrong key.
const CERTAIN: [&str; 3] = ["RequestExpired", "RequestInTheFuture", "RequestTimeTooSkewed"];

/// How many milliseconds the server's clock is ahead of `now_ms`, if that is too much or if the response complains about
/// it.
pub(crate) fn clock_skew_ms(response: &Response, message: Option<&str>, code: &str, now_ms: i64) -> Option<i64> {
    let complaint = message.and_then(server_time_ms);
    // If a page may not read `Date`, the complaint has the time.
    let server_ms = if response.header("date").is_some() { response.date_ms() } else { complaint };
    let skew = server_ms?.saturating_sub(now_ms);
    let is_off = skew.saturating_abs() > MAX_CLOCK_SKEW_MS || complaint.is_some() || CERTAIN.contains(&code);
    is_off.then_some(skew)
}

/// The server's time in `Signature expired: … is now earlier than … (20261121T093000Z - 5 min.)`.
fn server_time_ms(message: &str) -> Option<i64> {
    let (_, time) = message.strip_prefix("Signature ")?.rsplit_once('(')?;
    let (time, tolerance) = time.split_once(' ')?;
    tolerance.starts_with(['-', '+']).then(|| Instant::parse_amz_date(time).map(Instant::ms))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_server_time_is_read_from_a_complaint_about_a_signature() {
        let complaints = [
            "Signature expired: 20261121T093000Z is now earlier than 20261121T105500Z (20261121T110000Z - 5 min.)",
            "Signature not yet current: 20261121T123000Z is still later than 20261121T110500Z (20261121T110000Z + 5 min.)",
        ];
        for message in complaints {
            assert_eq!(server_time_ms(message), Some(1_795_258_800_000), "{message}");
        }
        for message in [
            "",
            "Signature expired",
            "Signature expired (now)",
            "Signature expired (20261121T110000Z)",
            "Signature expired (2026-11-21T11 - 5 min.)",
            "The signature (20261121T110000Z - 5 min.)",
        ] {
            assert_eq!(server_time_ms(message), None, "{message}");
        }
    }
}
