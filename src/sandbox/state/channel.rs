//! What an AWS account has of Partner Central Channel in one catalog.

use super::FAILING;
use super::part::{Part, PartMut};
use super::snapshot::{CatalogSnapshot, check_shape};
use super::table::{Key, Table, TableKind};
use super::tracked::Tracked;
use crate::channel::{
    CHANNEL_CONTRACT_DETAIL, CHANNEL_HANDSHAKE_SUMMARY, PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY, RELATIONSHIP_DETAIL,
};

const PROGRAM_MANAGEMENT_ACCOUNTS: &str = "programManagementAccounts";
pub(super) const PROGRAM_MANAGEMENT_ACCOUNT_DELETED: &str = "programManagementAccountDeleted";
const RELATIONSHIPS: &str = "relationships";
pub(super) const CHANNEL_CONTRACTS: &str = "channelContracts";
const CHANNEL_HANDSHAKES: &str = "channelHandshakes";

/// The program management accounts of an AWS account in a program.
pub(in crate::sandbox) const IN_PROGRAM: Key = &["accountId", "program"];
/// The relationships of a program management account, all of them and those of a type with an AWS account.
pub(in crate::sandbox) const OF_PARENT: Key = &["programManagementAccountId"];
pub(in crate::sandbox) const ASSOCIATED: Key = &["programManagementAccountId", "associatedAccountId", "associationType"];
/// Those with an AWS account, of a type, and with a name.
pub(in crate::sandbox) const OF_ACCOUNT: Key = &["associatedAccountId"];
pub(in crate::sandbox) const OF_ASSOCIATION_TYPE: Key = &["associationType"];
pub(in crate::sandbox) const NAMED: Key = &["displayName"];
/// The contracts of a relationship.
pub(in crate::sandbox) const ABOUT_RELATIONSHIP: Key = &["relationshipId"];
/// The handshakes with a status: about a resource, and of a type.
pub(in crate::sandbox) const ABOUT_RESOURCE: Key = &["status", "associatedResourceId"];
pub(in crate::sandbox) const OF_TYPE: Key = &["status", "handshakeType"];
/// The handshakes of a type that were sent to an AWS account.
pub(in crate::sandbox) const SENT_TO: Key = &["handshakeType", "receiverAccountId"];

/// The timestamps by which lists can be ordered.
const ORDERS: [&str; 2] = ["createdAt", "updatedAt"];

static PROGRAM_MANAGEMENT_ACCOUNT: TableKind = TableKind { id: "id", arn: "arn", keys: &[IN_PROGRAM], orders: &ORDERS };
static RELATIONSHIP: TableKind =
    TableKind { id: "id", arn: "arn", keys: &[OF_PARENT, ASSOCIATED, OF_ACCOUNT, OF_ASSOCIATION_TYPE, NAMED], orders: &ORDERS };
static CHANNEL_CONTRACT: TableKind = TableKind { id: "id", arn: "arn", keys: &[ABOUT_RELATIONSHIP, FAILING], orders: &ORDERS };
static CHANNEL_HANDSHAKE: TableKind =
    TableKind { id: "id", arn: "arn", keys: &[ABOUT_RESOURCE, OF_TYPE, SENT_TO, FAILING], orders: &[] };

#[derive(Debug, Clone)]
pub(in crate::sandbox) struct ChannelState {
    pub(in crate::sandbox) program_management_accounts: Table,
    /// Whether one was deleted. From then on a relationship no longer adds the one that it names.
    pub(in crate::sandbox) program_management_account_deleted: Tracked<bool>,
    pub(in crate::sandbox) relationships: Table,
    pub(in crate::sandbox) channel_contracts: Table,
    /// Those that this account owns. The other side finds them here too.
    pub(in crate::sandbox) channel_handshakes: Table,
}

impl Default for ChannelState {
    fn default() -> ChannelState {
        ChannelState {
            program_management_accounts: Table::new(&PROGRAM_MANAGEMENT_ACCOUNT),
            program_management_account_deleted: Tracked::default(),
            relationships: Table::new(&RELATIONSHIP),
            channel_contracts: Table::new(&CHANNEL_CONTRACT),
            channel_handshakes: Table::new(&CHANNEL_HANDSHAKE),
        }
    }
}

impl ChannelState {
    pub(super) fn parts(&self) -> [(&'static str, Part<'_>); 5] {
        [
            (PROGRAM_MANAGEMENT_ACCOUNTS, Part::Table(&self.program_management_accounts)),
            (PROGRAM_MANAGEMENT_ACCOUNT_DELETED, Part::Flag(*self.program_management_account_deleted)),
            (RELATIONSHIPS, Part::Table(&self.relationships)),
            (CHANNEL_CONTRACTS, Part::Table(&self.channel_contracts)),
            (CHANNEL_HANDSHAKES, Part::Table(&self.channel_handshakes)),
        ]
    }

    pub(super) fn parts_mut(&mut self) -> [(&'static str, PartMut<'_>); 5] {
        [
            (PROGRAM_MANAGEMENT_ACCOUNTS, PartMut::Table(&mut self.program_management_accounts)),
            (PROGRAM_MANAGEMENT_ACCOUNT_DELETED, PartMut::Flag(&mut self.program_management_account_deleted)),
            (RELATIONSHIPS, PartMut::Table(&mut self.relationships)),
            (CHANNEL_CONTRACTS, PartMut::Table(&mut self.channel_contracts)),
            (CHANNEL_HANDSHAKES, PartMut::Table(&mut self.channel_handshakes)),
        ]
    }

    pub(super) fn restore(snapshot: &mut CatalogSnapshot<'_>) -> Result<ChannelState, String> {
        let accounts = snapshot.list(PROGRAM_MANAGEMENT_ACCOUNTS, |_, account, path| {
            check_shape(&PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY, account, path)
        })?;
        let relationships =
            snapshot.list(RELATIONSHIPS, |_, relationship, path| check_shape(&RELATIONSHIP_DETAIL, relationship, path))?;
        let contracts = snapshot
            .added_list(CHANNEL_CONTRACTS, |_, contract, path| check_shape(&CHANNEL_CONTRACT_DETAIL, contract, path))?;
        let handshakes = snapshot
            .added_list(CHANNEL_HANDSHAKES, |_, handshake, path| check_shape(&CHANNEL_HANDSHAKE_SUMMARY, handshake, path))?;
        Ok(ChannelState {
            program_management_accounts: Table::of(&PROGRAM_MANAGEMENT_ACCOUNT, accounts),
            program_management_account_deleted: Tracked::new(snapshot.members.contains_key(PROGRAM_MANAGEMENT_ACCOUNT_DELETED)),
            relationships: Table::of(&RELATIONSHIP, relationships),
            channel_contracts: Table::of(&CHANNEL_CONTRACT, contracts),
            channel_handshakes: Table::of(&CHANNEL_HANDSHAKE, handshakes),
        })
    }
}
