//! When a failed attempt is tried again and after how long: AWS's standard
//! mode with its 2026 constants. Pure: randomness and the quota come in, the
//! decision goes out.
//!
//! ```
//! use partner_central::retry::{Failure, classify, cost, delay_ms};
//!
//! let failure = classify(400, "ThrottlingException");
//! assert_eq!((failure, cost(failure)), (Failure::Throttling, 5));
//! assert_eq!(classify(400, "ConflictException"), Failure::Final);
//!
//! // A random number in 0..1 spreads callers; a server may ask for up to five seconds more.
//! let random = 0.5;
//! let delays = [0, 1, 2].map(|retry| delay_ms(failure, retry, random, 0.0));
//! assert_eq!(delays, [500.0, 1000.0, 2000.0]);
//! assert_eq!(delay_ms(Failure::Transient, 0, random, 60_000.0), 5_025.0);
//! ```

/// The default for the number of attempts of a call.
pub const MAX_ATTEMPTS: u32 = 3;
/// The retry quota that a client starts with.
pub const QUOTA: u32 = 500;
/// A server's clock that differs by more than this is followed: signatures are valid for five minutes.
pub const MAX_CLOCK_SKEW_MS: i64 = 4 * 60_000;
/// No computed delay is longer; a server may ask for more.
pub(crate) const MAX_DELAY_MS: f64 = 20_000.0;
/// How much longer a server may ask us to wait than we would have.
pub(crate) const MAX_EXTRA_MS: f64 = 5_000.0;

/// The delay before the first retry is at most this long, and that before each further one at most twice as long.
pub(crate) const FIRST_DELAY_MS: f64 = 50.0;
/// The same after throttling.
pub(crate) const FIRST_THROTTLING_DELAY_MS: f64 = 1_000.0;
/// What a retry takes out of the quota.
pub(crate) const COST: u32 = 14;
/// The same after throttling.
pub(crate) const THROTTLING_COST: u32 = 5;

/// Why an attempt failed, as far as retrying goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
#[non_exhaustive]
pub enum Failure {
    /// Trying again would fail again.
    Final = 0,
    /// The network or the server had a bad moment.
    Transient = 1,
    /// Too many requests.
    Throttling = 2,
    /// The clocks differ: sign with an offset.
    ClockSkew = 3,
}

/// The codes by which services say what happened, a line each: that they throttle, that the clock is off, and a
/// passing failure, the services' modelled `retryable` errors among these.
pub(crate) const CODES: &str = "\
    BandwidthLimitExceeded EC2ThrottledException LimitExceededException PriorRequestNotComplete \
    ProvisionedThroughputExceededException RequestLimitExceeded RequestThrottled RequestThrottledException SlowDown \
    ThrottledException Throttling ThrottlingException TooManyRequestsException TransactionInProgressException\n\
    AuthFailure InvalidSignatureException RequestExpired RequestInTheFuture RequestTimeTooSkewed SignatureDoesNotMatch\n\
    InternalError InternalServerException RequestTimeout RequestTimeoutException";

/// Judges a response by its code first, by its status second.
pub fn classify(status: u32, code: &str) -> Failure {
    if status == 429 {
        return Failure::Throttling;
    }
    let kinds = [Failure::Throttling, Failure::ClockSkew, Failure::Transient];
    let known = CODES.lines().zip(kinds).find(|(line, _)| line.split(' ').any(|known| known == code));
    match (known, status) {
        (Some((_, failure)), _) => failure,
        (None, 500 | 502 | 503 | 504) => Failure::Transient,
        _ => Failure::Final,
    }
}

/// What a retry takes out of the quota; a success puts it back.
pub fn cost(failure: Failure) -> u32 {
    if failure == Failure::Throttling { THROTTLING_COST } else { COST }
}

/// How long to wait before retry `retry` (0 is the first), in milliseconds.
/// `random` is in 0..1; `retry_after` is what the server asked for, 0 if nothing.
pub fn delay_ms(failure: Failure, retry: u32, random: f64, retry_after: f64) -> f64 {
    let base = if failure == Failure::Throttling { FIRST_THROTTLING_DELAY_MS } else { FIRST_DELAY_MS };
    let power = f64::from(1u32 << retry.min(20));
    let delay = random * (base * power).min(MAX_DELAY_MS);
    retry_after.max(delay).min(delay + MAX_EXTRA_MS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_come_before_the_status() {
        let cases = [
            (400, "ThrottlingException", Failure::Throttling),
            (400, "BandwidthLimitExceeded", Failure::Throttling),
            (500, "TransactionInProgressException", Failure::Throttling),
            (429, "SignatureDoesNotMatch", Failure::Throttling),
            (403, "AuthFailure", Failure::ClockSkew),
            (503, "SignatureDoesNotMatch", Failure::ClockSkew),
            (400, "RequestTimeoutException", Failure::Transient),
            (400, "InternalError", Failure::Transient),
            (502, "", Failure::Transient),
            (400, "", Failure::Final),
            (501, "RequestTimeoutException InternalError", Failure::Final),
            (400, "Throttlin", Failure::Final),
        ];
        for (status, code, expected) in cases {
            assert_eq!(classify(status, code), expected, "{status} {code}");
        }
    }
}
