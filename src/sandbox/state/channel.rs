//! What an AWS account has of Partner Central Channel in one catalog.

use super::snapshot::{CatalogSnapshot, check_shape, list};
use crate::channel::{
    CHANNEL_CONTRACT_DETAIL, CHANNEL_HANDSHAKE_SUMMARY, PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY, RELATIONSHIP_DETAIL,
};
use crate::sandbox::record::{Record, put};

const PROGRAM_MANAGEMENT_ACCOUNTS: &str = "programManagementAccounts";
const PROGRAM_MANAGEMENT_ACCOUNT_DELETED: &str = "programManagementAccountDeleted";
const RELATIONSHIPS: &str = "relationships";
const CHANNEL_CONTRACTS: &str = "channelContracts";
const CHANNEL_HANDSHAKES: &str = "channelHandshakes";

#[derive(Debug, Clone, Default)]
pub(in crate::sandbox) struct ChannelState {
    pub(in crate::sandbox) program_management_accounts: Vec<Record>,
    /// Whether one was deleted. From then on a relationship no longer adds the one that it names.
    pub(in crate::sandbox) program_management_account_deleted: bool,
    pub(in crate::sandbox) relationships: Vec<Record>,
    pub(in crate::sandbox) channel_contracts: Vec<Record>,
    /// Those that this account owns. The other side finds them here too.
    pub(in crate::sandbox) channel_handshakes: Vec<Record>,
}

impl ChannelState {
    pub(super) fn snapshot(&self, members: &mut Record) {
        for (name, records) in [
            (PROGRAM_MANAGEMENT_ACCOUNTS, &self.program_management_accounts),
            (RELATIONSHIPS, &self.relationships),
            (CHANNEL_HANDSHAKES, &self.channel_handshakes),
        ] {
            put(members, name, list(records));
        }
        // Snapshots without any contract stay as they were before the model had contracts.
        if !self.channel_contracts.is_empty() {
            put(members, CHANNEL_CONTRACTS, list(&self.channel_contracts));
        }
        if self.program_management_account_deleted {
            put(members, PROGRAM_MANAGEMENT_ACCOUNT_DELETED, true);
        }
    }

    pub(super) fn restore(snapshot: &CatalogSnapshot<'_>) -> Result<ChannelState, String> {
        Ok(ChannelState {
            program_management_accounts: snapshot.list(PROGRAM_MANAGEMENT_ACCOUNTS, |_, account, path| {
                check_shape(&PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY, account, path)
            })?,
            program_management_account_deleted: snapshot.members.contains_key(PROGRAM_MANAGEMENT_ACCOUNT_DELETED),
            relationships: snapshot
                .list(RELATIONSHIPS, |_, relationship, path| check_shape(&RELATIONSHIP_DETAIL, relationship, path))?,
            channel_contracts: snapshot
                .added_list(CHANNEL_CONTRACTS, |_, contract, path| check_shape(&CHANNEL_CONTRACT_DETAIL, contract, path))?,
            channel_handshakes: snapshot.added_list(CHANNEL_HANDSHAKES, |_, handshake, path| {
                check_shape(&CHANNEL_HANDSHAKE_SUMMARY, handshake, path)
            })?,
        })
    }
}
