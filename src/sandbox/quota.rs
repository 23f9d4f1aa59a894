//! The quotas that AWS documents, by the codes in its errors, and the options that change them.

use serde_json::Value;

use super::option;
use super::record::{Record, put};

/// AWS documents the same numbers for both catalogs. Account's names are the reasons of its errors, Channel's are their
/// `quotaCode`s.
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

/// Which quotas are in force.
#[derive(Debug, Clone, Default)]
pub(super) struct Quotas {
    off: bool,
    /// Numbers that replace AWS's.
    changed: Vec<(&'static str, usize)>,
    request_rates: bool,
}

impl Quotas {
    /// No quota at all.
    pub(super) const NONE: Quotas = Quotas { off: true, changed: Vec::new(), request_rates: false };

    /// Reads the options `quotas` and `requestRates`.
    pub(super) fn read(quotas: Option<&Value>, request_rates: Option<&Value>) -> Result<Quotas, String> {
        let request_rates = option::boolean("requestRates", request_rates)?;
        let mut read = Quotas { request_rates, ..Quotas::default() };
        match quotas {
            None | Some(Value::Bool(true)) => {}
            Some(Value::Bool(false)) => read.off = true,
            Some(Value::Object(numbers)) => {
                for (name, number) in numbers {
                    let names = DOCUMENTED.map(|(name, _)| name);
                    let known = names.into_iter().find(|known| known == name);
                    let path = ["quotas.", name].concat();
                    let known = known.ok_or_else(|| option::unknown("quota", &path, &names))?;
                    let number = number.as_u64().and_then(|number| usize::try_from(number).ok());
                    let number = number.ok_or_else(|| option::must(&path, "be a whole number from 0"))?;
                    read.changed.push((known, number));
                }
            }
            Some(_) => return Err(option::must("quotas", "be true, false, or an object of names and numbers")),
        }
        Ok(read)
    }

    fn limit(&self, name: &str) -> Option<usize> {
        let found = self.changed.iter().chain(&DOCUMENTED).find(|(known, _)| *known == name);
        found.filter(|_| !self.off).map(|(_, limit)| *limit)
    }

    /// Checks that one more is allowed. The error is its message. Without a quota nothing is counted.
    pub(super) fn check(&self, name: &str, used: &dyn Fn() -> usize) -> Result<(), String> {
        match self.limit(name) {
            Some(limit) if used() >= limit => Err(["the quota ", name, " is ", &limit.to_string()].concat()),
            _ => Ok(()),
        }
    }

    /// Removes the oldest of the instants that a quota counts. What it can still count stays: without a quota the number that
    /// AWS documents, so that the list does not grow.
    pub(super) fn keep_latest<Instant>(&self, name: &str, instants: &mut Vec<Instant>) {
        let documented = DOCUMENTED.iter().find(|(known, _)| *known == name).map_or(0, |(_, limit)| *limit);
        let kept = self.limit(name).unwrap_or(documented).max(1);
        instants.drain(..instants.len().saturating_sub(kept - 1));
    }

    /// Whether requests per second are counted.
    pub(super) fn limits_request_rates(&self) -> bool {
        self.request_rates && !self.off
    }

    /// All quotas with their current numbers; `null` if they are off.
    pub(super) fn list(&self) -> Value {
        let mut all = Record::new();
        for (name, _) in DOCUMENTED {
            put(&mut all, name, self.limit(name).map_or(Value::Null, Value::from));
        }
        Value::Object(all)
    }
}
