//! Everything that a sandbox remembers, and the snapshots of it.

mod account;
mod channel;
mod qualifications_task;
mod snapshot;

use std::collections::BTreeMap;

use serde_json::Value;

use super::identifier::IdGenerator;
use super::record::{Record, object, put, record, text};

pub(super) use account::{AccountState, STARTED_MS};
pub(super) use channel::ChannelState;
pub(super) use qualifications_task::{ASSOCIATION, DISASSOCIATION, TASK_KINDS, TaskKind};
use snapshot::CatalogSnapshot;

pub(super) const CATALOGS: [&str; 2] = ["AWS", "Sandbox"];

/// The version of the snapshot format. A snapshot with another number is rejected.
const FORMAT: u64 = 1;

const CLIENT_TOKENS: &str = "clientTokens";

/// Everything the sandbox remembers.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub(super) ids: IdGenerator,
    /// How far the sandbox's clock is ahead of the caller's.
    pub(super) ahead_ms: i64,
    /// By AWS account, then by catalog.
    accounts: BTreeMap<String, BTreeMap<&'static str, Catalog>>,
}

/// What one AWS account has in one catalog.
#[derive(Debug, Clone, Default)]
pub(super) struct Catalog {
    pub(super) account: AccountState,
    pub(super) channel: ChannelState,
    /// By operation and token: `request`, a fingerprint, and `answer`, the output.
    pub(super) client_tokens: Record,
}

impl State {
    pub(super) fn new(seed: u64) -> State {
        State { ids: IdGenerator::new(seed), ahead_ms: 0, accounts: BTreeMap::new() }
    }

    /// What an account has in a catalog. Adds it, empty, if there is nothing yet.
    pub(super) fn catalog(&mut self, account: &str, catalog: &'static str) -> &mut Catalog {
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

    /// Everything that any account has in any catalog.
    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = (&str, &'static str, &mut Catalog)> {
        self.accounts
            .iter_mut()
            .flat_map(|(account, catalogs)| catalogs.iter_mut().map(move |(name, catalog)| (account.as_str(), *name, catalog)))
    }

    pub(super) fn snapshot(&self) -> Value {
        let mut accounts = Record::new();
        for (account, catalogs) in &self.accounts {
            let mut by_catalog = Record::new();
            for (name, catalog) in catalogs {
                put(&mut by_catalog, name, catalog.snapshot());
            }
            put(&mut accounts, account, by_catalog);
        }
        Value::Object(record([
            ("format", Value::from(FORMAT)),
            // A number in JavaScript cannot hold 64 bits.
            ("seed", Value::from(self.ids.seed.to_string())),
            ("minted", Value::from(self.ids.minted)),
            ("requests", Value::from(self.ids.requests)),
            ("clockAheadMs", Value::from(self.ahead_ms)),
            ("accounts", Value::Object(accounts)),
        ]))
    }

    /// Reads a snapshot and checks every resource against its shape, so that no operation meets a broken one later.
    pub(super) fn restore(value: &Value) -> Result<State, String> {
        let whole = value.as_object().ok_or("a snapshot must be an object")?;
        let number = |name: &str| whole.get(name).and_then(Value::as_u64).ok_or_else(|| name.to_owned() + " must be a number");
        if number("format")? != FORMAT {
            return Err("format must be 1".to_owned());
        }
        let seed = text(whole, "seed").parse().map_err(|_| "seed must be a number in quotes")?;
        let ids = IdGenerator { seed, minted: number("minted")?, requests: number("requests")? };
        // Older snapshots do not have it.
        let ahead_ms = whole.get("clockAheadMs").map_or(Some(0), Value::as_i64).ok_or("clockAheadMs must be a number")?;
        let mut state = State { ids, ahead_ms, accounts: BTreeMap::new() };
        for (account, catalogs) in object(whole, "accounts").ok_or("accounts must be an object")? {
            let path = ["accounts.", account].concat();
            for (name, catalog) in catalogs.as_object().ok_or_else(|| path.clone() + " must be an object")? {
                let path = [&path, ".", name].concat();
                let name = CATALOGS.into_iter().find(|known| known == name);
                let name = name.ok_or_else(|| path.clone() + " must be AWS or Sandbox")?;
                let members = catalog.as_object().ok_or_else(|| path.clone() + " must be an object")?;
                *state.catalog(account, name) = Catalog::restore(&CatalogSnapshot { members, path: &path })?;
            }
        }
        Ok(state)
    }
}

impl Catalog {
    fn snapshot(&self) -> Value {
        let mut members = record([(CLIENT_TOKENS, Value::Object(self.client_tokens.clone()))]);
        self.account.snapshot(&mut members);
        self.channel.snapshot(&mut members);
        Value::Object(members)
    }

    fn restore(snapshot: &CatalogSnapshot<'_>) -> Result<Catalog, String> {
        let client_tokens = snapshot.entries(CLIENT_TOKENS, |_, entry, path| {
            let is_complete =
                entry.get("request").is_some_and(Value::is_string) && entry.get("answer").is_some_and(Value::is_object);
            if is_complete { Ok(()) } else { Err(path.to_owned() + " has an entry that is not complete") }
        })?;
        Ok(Catalog { account: AccountState::restore(snapshot)?, channel: ChannelState::restore(snapshot)?, client_tokens })
    }
}
