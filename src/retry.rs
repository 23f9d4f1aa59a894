//! When a failed attempt is tried again and after how long: AWS's standard
//! mode with its 2026 constants. Pure: randomness and the quota come in, the
//! decision goes out.

/// Attempts in all, if the caller does not say.
pub const MAX_ATTEMPTS: u32 = 3;
/// Tokens a client starts with.
pub const QUOTA: u32 = 500;
/// No delay of its own is longer.
const MAX_DELAY_MS: f64 = 20_000.0;
/// How much longer a server may ask us to wait than we would have.
const MAX_EXTRA_MS: f64 = 5_000.0;

/// Why an attempt failed, as far as retrying goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
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

/// Codes by which services say that they throttle.
const THROTTLING: [&str; 14] = [
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// Codes by which they say that the clock is off.
const CLOCK_SKEW: [&str; 6] = [
    "AuthFailure",
    "InvalidSignatureException",
    "RequestExpired",
    "RequestInTheFuture",
    "RequestTimeTooSkewed",
    "SignatureDoesNotMatch",
];

/// Codes of a passing failure, the services' modelled `retryable` errors among them.
const TRANSIENT: [&str; 4] = ["InternalError", "InternalServerException", "RequestTimeout", "RequestTimeoutException"];

/// Judges an answer by its code first, its status second.
pub fn classify(status: u32, code: &str) -> Failure {
    if THROTTLING.contains(&code) || status == 429 {
        Failure::Throttling
    } else if CLOCK_SKEW.contains(&code) {
        Failure::ClockSkew
    } else if TRANSIENT.contains(&code) || matches!(status, 500 | 502 | 503 | 504) {
        Failure::Transient
    } else {
        Failure::Final
    }
}

/// What a retry takes out of the quota; a success puts it back.
pub fn cost(failure: Failure) -> u32 {
    if failure == Failure::Throttling { 5 } else { 14 }
}

/// How long to wait before retry `retry` (0 is the first), in milliseconds.
/// `random` is in 0..1; `retry_after` is what the server asked for, 0 if nothing.
pub fn delay_ms(failure: Failure, retry: u32, random: f64, retry_after: f64) -> f64 {
    let base = if failure == Failure::Throttling { 1_000.0 } else { 50.0 };
    let power = f64::from(1u32 << retry.min(20));
    let delay = random * (base * power).min(MAX_DELAY_MS);
    retry_after.max(delay).min(delay + MAX_EXTRA_MS)
}
