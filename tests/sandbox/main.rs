//! The sandbox's behavior, tested through requests alone. Every response is also checked against the shape tables; see
//! `conformance`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may say what it expects"
)]
#![cfg(feature = "sandbox")]

mod account_tags;
mod changes;
mod channel;
mod channel_contract;
mod channel_handshake;
mod channel_handshake_list;
mod channel_tags;
mod conformance;
mod connection;
mod connection_invitation;
mod connection_preferences;
mod email_domain;
mod failure;
mod hostile;
mod options;
mod partner;
mod profile_update_task;
mod profile_visibility;
mod program_management_account;
mod protocol;
mod qualifications;
mod relationship;
mod round_trip;
mod scenario;
mod service_period;
mod state;
mod verification;
mod world;
