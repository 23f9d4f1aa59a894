//! The quotas that AWS documents, by the codes that its errors carry, and what
//! a sandbox was told to make of them.

use super::fingerprint::fingerprint;
use super::option;
use super::record::{Record, put};
use super::refusal::Refusal;
use crate::shape::Operation;
use serde_json::Value;

/// What AWS documents, for both catalogs alike. Account's names are its errors'
/// reasons; Channel's stand in `quotaCode`.
const DOCUMENTED: [(&str, usize); 15] = [
    ("LIMIT_EXCEEDED_NUMBER_OF_EMAIL", 5),
    ("LIMIT_EXCEEDED_NUMBER_OF_DOMAIN", 50),
    ("LIMIT_EXCEEDED_NUMBER_OF_CONNECTION_INVITATION_PER_DAY", 50),
    ("LIMIT_EXCEEDED_NUMBER_OF_OPEN_CONNECTION_INVITATION", 1000),
    ("LIMIT_EXCEEDED_NUMBER_OF_ACTIVE_CONNECTION", 1000),
    ("LIMIT_EXCEEDED_NUMBER_OF_PROFILE_UPDATE_PER_DAY", 10),
    ("LIMIT_EXCEEDED_NUMBER_OF_PROFILE_VISIBILITY_UPDATE_PER_DAY", 5),
    ("PROGRAM_MANAGEMENT_ACCOUNTS", 50),
    ("RELATIONSHIPS_PER_PROGRAM_MANAGEMENT_ACCOUNT", 1000),
    ("PROGRAM_MANAGEMENT_ACCOUNT_HANDSHAKES", 100),
    ("START_SERVICE_PERIOD_HANDSHAKES", 200),
    ("REVOKE_SERVICE_PERIOD_HANDSHAKES", 200),
    ("PROGRAM_MANAGEMENT_ACCOUNT_HANDSHAKES_PER_DAY", 5),
    ("START_SERVICE_PERIOD_HANDSHAKES_PER_DAY", 5),
    ("REVOKE_SERVICE_PERIOD_HANDSHAKES_PER_DAY", 5),
];

/// Documented for Channel but for its tags: requests a second of one account, by operation.
const READS: usize = 5;
const WRITES: usize = 3;
const SECOND_MS: i64 = 1000;

/// Which quotas hold.
#[derive(Debug, Clone, Default)]
pub(super) struct Quotas {
    off: bool,
    /// Numbers in the place of AWS's.
    own: Vec<(&'static str, usize)>,
    /// Whether requests a second are counted.
    rates: bool,
}

impl Quotas {
    /// No quota at all.
    pub(super) const NONE: Quotas = Quotas { off: true, own: Vec::new(), rates: false };

    /// Reads `quotas` and `requestRates` of the options.
    pub(super) fn read(quotas: Option<&Value>, rates: Option<&Value>) -> Result<Quotas, String> {
        let mut read = Quotas { rates: option::boolean("requestRates", rates)?, ..Quotas::default() };
        match quotas {
            None | Some(Value::Bool(true)) => {}
            Some(Value::Bool(false)) => read.off = true,
            Some(Value::Object(own)) => {
                for (name, number) in own {
                    let names = DOCUMENTED.map(|(name, _)| name);
                    let known = names.into_iter().find(|known| known == name);
                    let path = ["quotas.", name].concat();
                    let known = known.ok_or_else(|| option::one_of(&path, "no quota", &names))?;
                    let number = number.as_u64().and_then(|number| usize::try_from(number).ok());
                    let number = number.ok_or_else(|| option::must(&path, "be a whole number from 0"))?;
                    read.own.push((known, number));
                }
            }
            Some(_) => return Err(option::must("quotas", "be false, or an object of names and numbers")),
        }
        Ok(read)
    }

    fn most(&self, name: &str) -> Option<usize> {
        let found = self.own.iter().chain(&DOCUMENTED).find(|(known, _)| *known == name);
        found.filter(|_| !self.off).map(|(_, most)| *most)
    }

    /// Whether there is room for one more; else what to say.
    pub(super) fn room(&self, name: &str, have: usize) -> Result<(), String> {
        match self.most(name) {
            Some(most) if have >= most => Err(["the quota ", name, " is ", &most.to_string()].concat()),
            _ => Ok(()),
        }
    }

    /// All of them as they hold now; `null` where they do not.
    pub(super) fn list(&self) -> Value {
        let mut all = Record::new();
        for (name, _) in DOCUMENTED {
            put(&mut all, name, self.most(name).map_or(Value::Null, Value::from));
        }
        Value::Object(all)
    }
}

/// When each account has asked for what within the last second.
#[derive(Debug, Clone, Default)]
pub(super) struct Rates(Vec<(i64, u64)>);

impl Rates {
    /// Counts a request, or refuses it.
    pub(super) fn count(
        &mut self,
        quotas: &Quotas,
        operation: &'static Operation,
        account: &str,
        now_ms: i64,
    ) -> Result<(), Refusal> {
        // AWS publishes none for Account, nor for tags.
        if !quotas.rates || quotas.off || operation.service.name == "account" || operation.name.contains("Tag") {
            return Ok(());
        }
        self.0.retain(|(at, _)| *at <= now_ms && now_ms - at < SECOND_MS);
        let most = if is_read(operation) { READS } else { WRITES };
        let key = fingerprint([operation.name, " ", account].concat().as_bytes());
        if self.0.iter().filter(|(_, other)| *other == key).count() >= most {
            let message = ["Rate exceeded: ", operation.name, " ", &most.to_string(), " times a second"].concat();
            return Err(Refusal::modelled(operation.service, "ThrottlingException", &message));
        }
        self.0.push((now_ms, key));
        Ok(())
    }
}

/// Whether an operation only looks.
pub(super) fn is_read(operation: &Operation) -> bool {
    operation.name.starts_with("Get") || operation.name.starts_with("List")
}
