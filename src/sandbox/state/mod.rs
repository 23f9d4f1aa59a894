//! Everything that a sandbox remembers, and the snapshots of it.

mod account;
mod changes;
mod channel;
mod directory;
mod part;
mod qualifications_task;
mod snapshot;
mod table;
mod tracked;
mod writer;

use std::collections::BTreeMap;

use serde_json::Value;

use super::identifier::IdGenerator;
use super::record::{Record, put, text};
use crate::instant::Instant;

use account::PARTNER;
pub(super) use account::{
    AccountState, INVITATIONS_TO, OF_PARTICIPANT, OPEN_OF_PARTICIPANT, STARTED_MS, TASKS_IN, WITH_PARTICIPANT,
};
use changes::Change;
pub(super) use channel::{
    ABOUT_RELATIONSHIP, ABOUT_RESOURCE, ASSOCIATED, ChannelState, IN_PROGRAM, NAMED, OF_ACCOUNT, OF_ASSOCIATION_TYPE,
    OF_PARENT, OF_TYPE, SENT_TO,
};
use channel::{CHANNEL_CONTRACTS, PROGRAM_MANAGEMENT_ACCOUNT_DELETED};
use directory::Directory;
pub(super) use directory::PartnerName;
use part::{Part, PartMut};
pub(super) use qualifications_task::{ASSOCIATION, DISASSOCIATION, TASK_KINDS, TaskKind};
use snapshot::CatalogSnapshot;
pub(super) use table::{Key, Row, Table};
pub(super) use tracked::Entries;

pub(super) const CATALOGS: [&str; 2] = ["AWS", "Sandbox"];

/// The member with the instant at which a fault makes a resource fail. No output has it.
pub(super) const FAILS_AT: &str = "failsAt";
/// The resources that will fail.
pub(super) const FAILING: Key = &[FAILS_AT];

/// The version of the snapshot format. A snapshot with another number is rejected.
const FORMAT: u64 = 1;

const CLIENT_TOKENS: &str = "clientTokens";

/// The parts that a snapshot does not have if they are empty.
const OMITTED_IF_EMPTY: [&str; 3] = [PARTNER, CHANNEL_CONTRACTS, PROGRAM_MANAGEMENT_ACCOUNT_DELETED];

/// How many of the latest entries of `touched` are checked for duplicates. Another duplicate does no harm.
const NEAR: usize = 4;

/// Tells when something will happen to a resource by itself: takes its part of the state, and its record.
type Due = fn(part: &str, record: &Record) -> Option<Instant>;

/// Everything the sandbox remembers.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub(super) ids: IdGenerator,
    /// How far the sandbox's clock is ahead of the caller's.
    pub(super) ahead_ms: i64,
    /// By AWS account, then by catalog.
    accounts: BTreeMap<String, BTreeMap<&'static str, Catalog>>,
    /// The accounts and catalogs that may have changed since changes were collected.
    touched: Vec<(String, &'static str)>,
    /// What the latest request has changed, as far as it is collected.
    latest: Vec<Change>,
    minted_before: u64,
    /// When something happens by itself, in order; `None` if it is not known. Something may have been answered or canceled before.
    dues: Option<Vec<i64>>,
    /// Accounts by the names of their partners; `None` before the first request that asks for it.
    directory: Option<Directory>,
}

/// What one AWS account has in one catalog.
#[derive(Debug, Clone, Default)]
pub(super) struct Catalog {
    pub(super) account: AccountState,
    pub(super) channel: ChannelState,
    /// By operation and token: `request`, a fingerprint, and `answer`, the output.
    pub(super) client_tokens: Entries,
}

impl State {
    pub(super) fn new(seed: u64) -> State {
        State { dues: Some(Vec::new()), ..State::with(IdGenerator::new(seed), 0) }
    }

    fn with(ids: IdGenerator, ahead_ms: i64) -> State {
        State {
            ids,
            ahead_ms,
            accounts: BTreeMap::new(),
            touched: Vec::new(),
            latest: Vec::new(),
            minted_before: ids.minted,
            dues: None,
            directory: None,
        }
    }

    /// What an account has in a catalog. Adds it, empty, if there is nothing yet.
    pub(super) fn catalog(&mut self, account: &str, catalog: &'static str) -> &mut Catalog {
        if !self.touched.iter().rev().take(NEAR).any(|(other, name)| other == account && *name == catalog) {
            self.touched.push((account.to_owned(), catalog));
        }
        if let Some(directory) = &mut self.directory {
            directory.touch(account, catalog);
        }
        self.accounts.entry(account.to_owned()).or_default().entry(catalog).or_default()
    }

    /// What an account has in a catalog, if there is anything.
    pub(super) fn find(&self, account: &str, catalog: &str) -> Option<&Catalog> {
        self.accounts.get(account)?.get(catalog)
    }

    /// What each account has in a catalog.
    pub(super) fn in_catalog(&self, catalog: &str) -> impl Iterator<Item = (&str, &Catalog)> {
        self.accounts.iter().filter_map(move |(account, catalogs)| Some((account.as_str(), catalogs.get(catalog)?)))
    }

    /// Everything that any account has in any catalog.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &'static str, &Catalog)> {
        self.accounts
            .iter()
            .flat_map(|(account, catalogs)| catalogs.iter().map(move |(name, catalog)| (account.as_str(), *name, catalog)))
    }

    /// The accounts and catalogs in which there is anything.
    pub(super) fn names(&self) -> Vec<(String, &'static str)> {
        self.all().map(|(account, catalog, _)| (account.to_owned(), catalog)).collect()
    }

    /// Whether anything that happens by itself is due at `now`. The caller must then make it happen.
    pub(super) fn is_due(&mut self, now: Instant, due: Due) -> bool {
        self.collect_changes(due);
        if self.dues.is_none() {
            let mut dues = Vec::new();
            for catalog in self.accounts.values().flat_map(BTreeMap::values) {
                for (name, part) in catalog.parts() {
                    part.each(&mut |record| dues.extend(due(name, record).map(Instant::ms)));
                }
            }
            dues.sort_unstable();
            self.dues = Some(dues);
        }
        let Some(dues) = &mut self.dues else { return true };
        let passed = dues.partition_point(|at| *at <= now.ms());
        dues.drain(..passed);
        passed > 0
    }

    /// Notes when something will happen by itself.
    fn note_due(&mut self, at: Instant) {
        let Some(dues) = &mut self.dues else { return };
        let place = dues.partition_point(|other| *other < at.ms());
        if dues.get(place) != Some(&at.ms()) {
            dues.insert(place, at.ms());
        }
    }

    /// The numbers in a snapshot.
    fn numbers(&self) -> [(&'static str, Value); 3] {
        [("clockAheadMs", self.ahead_ms.into()), ("minted", self.ids.minted.into()), ("requests", self.ids.requests.into())]
    }

    pub(super) fn snapshot(&self) -> Value {
        let mut whole = Record::new();
        let mut accounts = Record::new();
        for (account, catalogs) in &self.accounts {
            let mut by_catalog = Record::new();
            for (name, catalog) in catalogs.iter().filter(|(_, catalog)| !catalog.is_empty()) {
                put(&mut by_catalog, name, catalog.snapshot());
            }
            if !by_catalog.is_empty() {
                put(&mut accounts, account, by_catalog);
            }
        }
        put(&mut whole, "accounts", accounts);
        put(&mut whole, "format", FORMAT);
        // A number in JavaScript cannot hold 64 bits.
        put(&mut whole, "seed", self.ids.seed.to_string());
        for (name, number) in self.numbers() {
            put(&mut whole, name, number);
        }
        Value::Object(whole)
    }

    /// Reads a snapshot and checks every resource against its shape, so that no operation meets a broken one later.
    pub(super) fn restore(value: Value) -> Result<State, String> {
        let Value::Object(mut whole) = value else { return Err("a snapshot must be an object".to_owned()) };
        let number = |name: &str| whole.get(name).and_then(Value::as_u64).ok_or_else(|| name.to_owned() + " must be a number");
        if number("format")? != FORMAT {
            return Err("format must be 1".to_owned());
        }
        let seed = text(&whole, "seed").parse().map_err(|_| "seed must be a number in quotes")?;
        let ids = IdGenerator { seed, minted: number("minted")?, requests: number("requests")? };
        // Older snapshots do not have it.
        let ahead_ms = whole.get("clockAheadMs").map_or(Some(0), Value::as_i64).ok_or("clockAheadMs must be a number")?;
        let Some(Value::Object(accounts)) = whole.remove("accounts") else {
            return Err("accounts must be an object".to_owned());
        };
        let mut state = State::with(ids, ahead_ms);
        for (account, catalogs) in accounts {
            let path = ["accounts.", &account].concat();
            let Value::Object(catalogs) = catalogs else { return Err(path + " must be an object") };
            for (name, catalog) in catalogs {
                let path = [&path, ".", &name].concat();
                let name = CATALOGS.into_iter().find(|known| *known == name);
                let name = name.ok_or_else(|| path.clone() + " must be AWS or Sandbox")?;
                let Value::Object(members) = catalog else { return Err(path + " must be an object") };
                *state.catalog(&account, name) = Catalog::restore(&mut CatalogSnapshot { members, path: &path })?;
            }
        }
        state.touched.clear();
        Ok(state)
    }
}

impl Catalog {
    /// Everything, under the names that a snapshot has.
    fn parts(&self) -> Vec<(&'static str, Part<'_>)> {
        let mut parts = vec![(CLIENT_TOKENS, Part::Entries(&self.client_tokens))];
        parts.extend(self.account.parts());
        parts.extend(self.channel.parts());
        parts
    }

    fn parts_mut(&mut self) -> Vec<(&'static str, PartMut<'_>)> {
        let mut parts = vec![(CLIENT_TOKENS, PartMut::Entries(&mut self.client_tokens))];
        parts.extend(self.account.parts_mut());
        parts.extend(self.channel.parts_mut());
        parts
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parts().into_iter().all(|(_, part)| part.is_empty())
    }

    fn snapshot(&self) -> Value {
        let mut members = Record::new();
        for (name, part) in self.parts() {
            // Snapshots without one of these stay as they were before there was such a part.
            if !(part.is_empty() && OMITTED_IF_EMPTY.contains(&name)) {
                put(&mut members, name, part.snapshot());
            }
        }
        Value::Object(members)
    }

    fn restore(snapshot: &mut CatalogSnapshot<'_>) -> Result<Catalog, String> {
        let client_tokens = snapshot.entries(CLIENT_TOKENS, |_, entry, path| {
            let is_complete =
                entry.get("request").is_some_and(Value::is_string) && entry.get("answer").is_some_and(Value::is_object);
            if is_complete { Ok(()) } else { Err(path.to_owned() + " has an entry that is not complete") }
        })?;
        Ok(Catalog {
            account: AccountState::restore(snapshot)?,
            channel: ChannelState::restore(snapshot)?,
            client_tokens: Entries::new(client_tokens),
        })
    }
}
