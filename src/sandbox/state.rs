//! The state, and how it is written down and read back.

use std::collections::BTreeMap;

use serde_json::Value;

use super::account::holdings::Holdings;
use super::identifier::Mint;
use super::record::{Record, part, put, read, record, text};
use crate::shape::Shape;
use crate::{account, channel};

/// The catalogs there are.
pub(super) const CATALOGS: [&str; 2] = ["AWS", "Sandbox"];

/// The form of a snapshot. One with another number is not read.
const FORMAT: u64 = 1;

const PROGRAM_MANAGEMENT_ACCOUNT_DELETED: &str = "programManagementAccountDeleted";

/// What a member of an entry must be.
type Is = fn(&Value) -> bool;

/// Everything the sandbox remembers.
#[derive(Debug, Clone)]
pub(super) struct State {
    pub(super) mint: Mint,
    /// How far the sandbox's clock was moved from the caller's.
    pub(super) ahead_ms: i64,
    /// By account, then by catalog.
    pub(super) accounts: BTreeMap<String, BTreeMap<&'static str, Catalog>>,
}

/// What one account has in one catalog.
#[derive(Debug, Clone, Default)]
pub(super) struct Catalog {
    pub(super) partner: Option<Record>,
    /// Oldest first.
    pub(super) profile_update_tasks: Vec<Record>,
    /// By address in lower case: `code` and `sentMs`.
    pub(super) email_codes: Record,
    /// By operation and token: `request`, a fingerprint, and `answer`.
    pub(super) client_tokens: Record,
    pub(super) program_management_accounts: Vec<Record>,
    /// Whether one was deleted: from then on none is taken for granted.
    pub(super) program_management_account_deleted: bool,
    pub(super) relationships: Vec<Record>,
    /// The rest of Account.
    pub(super) account: Holdings,
    /// Those that this account owns. The other side finds them here too.
    pub(super) channel_handshakes: Vec<Record>,
}

impl State {
    pub(super) fn new(seed: u64) -> State {
        State { mint: Mint { seed, minted: 0, requests: 0 }, ahead_ms: 0, accounts: BTreeMap::new() }
    }

    /// The part of one account and catalog, empty at first.
    pub(super) fn catalog(&mut self, account: &str, catalog: &'static str) -> &mut Catalog {
        self.accounts.entry(account.to_owned()).or_default().entry(catalog).or_default()
    }

    /// The same, if there is one.
    pub(super) fn peek(&self, account: &str, catalog: &str) -> Option<&Catalog> {
        self.accounts.get(account)?.get(catalog)
    }

    pub(super) fn snapshot(&self) -> Value {
        let mut accounts = Record::new();
        for (account, catalogs) in &self.accounts {
            let mut own = Record::new();
            for (name, catalog) in catalogs {
                put(&mut own, name, catalog.snapshot());
            }
            put(&mut accounts, account, own);
        }
        Value::Object(record([
            ("format", Value::from(FORMAT)),
            // JavaScript's numbers do not hold 64 bits.
            ("seed", Value::from(self.mint.seed.to_string())),
            ("minted", Value::from(self.mint.minted)),
            ("requests", Value::from(self.mint.requests)),
            ("clockAheadMs", Value::from(self.ahead_ms)),
            ("accounts", Value::Object(accounts)),
        ]))
    }

    /// Reads a snapshot, every resource against its shape: what is wrong in one
    /// is found here and not by an operation later.
    pub(super) fn restore(value: &Value) -> Result<State, String> {
        let whole = value.as_object().ok_or("a snapshot must be an object")?;
        let number = |name: &str| whole.get(name).and_then(Value::as_u64).ok_or_else(|| name.to_owned() + " must be a number");
        if number("format")? != FORMAT {
            return Err("format must be 1".to_owned());
        }
        let seed = text(whole, "seed").parse().map_err(|_| "seed must be a number in quotes")?;
        let mint = Mint { seed, minted: number("minted")?, requests: number("requests")? };
        // Older snapshots do not have it.
        let ahead_ms = whole.get("clockAheadMs").map_or(Some(0), Value::as_i64).ok_or("clockAheadMs must be a number")?;
        let mut state = State { mint, ahead_ms, accounts: BTreeMap::new() };
        for (account, catalogs) in part(whole, "accounts").ok_or("accounts must be an object")? {
            let path = ["accounts.", account].concat();
            for (name, catalog) in catalogs.as_object().ok_or_else(|| path.clone() + " must be an object")? {
                let path = [&path, ".", name].concat();
                let name = CATALOGS.into_iter().find(|known| known == name);
                let name = name.ok_or_else(|| path.clone() + " must be AWS or Sandbox")?;
                let catalog = catalog.as_object().ok_or_else(|| path.clone() + " must be an object")?;
                *state.catalog(account, name) = Catalog::restore(catalog, &path)?;
            }
        }
        Ok(state)
    }
}

impl Catalog {
    fn snapshot(&self) -> Value {
        let list = |records: &[Record]| records.iter().cloned().map(Value::Object).collect::<Value>();
        let mut all = record([
            ("profileUpdateTasks", list(&self.profile_update_tasks)),
            ("emailCodes", Value::Object(self.email_codes.clone())),
            ("clientTokens", Value::Object(self.client_tokens.clone())),
            ("programManagementAccounts", list(&self.program_management_accounts)),
            ("relationships", list(&self.relationships)),
            ("channelHandshakes", list(&self.channel_handshakes)),
        ]);
        if self.program_management_account_deleted {
            put(&mut all, PROGRAM_MANAGEMENT_ACCOUNT_DELETED, true);
        }
        if let Some(partner) = &self.partner {
            put(&mut all, "partner", partner.clone());
        }
        self.account.snapshot(&mut all);
        Value::Object(all)
    }

    fn restore(whole: &Record, path: &str) -> Result<Catalog, String> {
        let at = |name: &str| [path, ".", name].concat();
        let partner = match whole.get("partner") {
            None => None,
            Some(partner) => {
                conforms(&account::GET_PARTNER_RESPONSE, partner, &at("partner"))?;
                Some(conforms(&account::GET_ALLIANCE_LEAD_CONTACT_RESPONSE, partner, &at("partner"))?)
            }
        };
        let list = |name: &str, shape: &'static Shape| -> Result<Vec<Record>, String> {
            let items = whole.get(name).and_then(Value::as_array).ok_or_else(|| at(name) + " must be a list")?;
            items.iter().map(|item| conforms(shape, item, &at(name))).collect()
        };
        // Older snapshots do not have it.
        let newer = |name: &str, shape| if whole.contains_key(name) { list(name, shape) } else { Ok(Vec::new()) };
        let by_name = |name: &str, members: [(&str, Is); 2]| -> Result<Record, String> {
            let all = part(whole, name).ok_or_else(|| at(name) + " must be an object")?;
            let fits = |entry: &Value| members.iter().all(|(member, is)| entry.get(member).is_some_and(is));
            if all.values().all(fits) { Ok(all.clone()) } else { Err(at(name) + " has an entry that is not complete") }
        };
        let tasks = list("profileUpdateTasks", &account::GET_PROFILE_UPDATE_TASK_RESPONSE)?;
        // Without it a task would never end.
        if tasks.iter().any(|task| !task.get("startedMs").is_some_and(Value::is_i64)) {
            return Err(at("profileUpdateTasks") + " must each have startedMs");
        }
        Ok(Catalog {
            partner,
            profile_update_tasks: tasks,
            email_codes: by_name("emailCodes", [("code", Value::is_string), ("sentMs", Value::is_array)])?,
            client_tokens: by_name("clientTokens", [("request", Value::is_string), ("answer", Value::is_object)])?,
            program_management_accounts: list("programManagementAccounts", &channel::PROGRAM_MANAGEMENT_ACCOUNT_SUMMARY)?,
            program_management_account_deleted: whole.contains_key(PROGRAM_MANAGEMENT_ACCOUNT_DELETED),
            relationships: list("relationships", &channel::RELATIONSHIP_DETAIL)?,
            account: Holdings::restore(whole, path)?,
            channel_handshakes: newer("channelHandshakes", &channel::CHANNEL_HANDSHAKE_SUMMARY)?,
        })
    }
}

fn conforms(shape: &'static Shape, value: &Value, path: &str) -> Result<Record, String> {
    match (read(shape, value.to_string().as_bytes()), value) {
        (Ok(_), Value::Object(record)) => Ok(record.clone()),
        (Err(refused), _) => Err([path, ": ", &refused.to_string()].concat()),
        _ => Err(path.to_owned() + " must be an object"),
    }
}
