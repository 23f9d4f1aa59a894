//! Channel contracts, which an end customer's signatory signs. The record of a contract holds the output of
//! `GetChannelContract`, the relationship that filters compare, by ID and by ARN, and the tags.

pub(in crate::sandbox) mod operations;
pub(super) mod record;
