//! AWS Partner Central for developers.
#[rustfmt::skip]
pub mod account;
#[rustfmt::skip]
pub mod channel;
pub mod pattern;
pub mod shape;
