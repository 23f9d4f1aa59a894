//! AWS Partner Central for developers.
