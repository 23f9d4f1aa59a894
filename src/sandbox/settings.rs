//! How a sandbox was asked to be: no part of the state, so that neither
//! `restore` nor `reset` changes it.

use serde_json::Value;

use super::fault::Faults;
use super::option;
use super::quota::Quotas;
use super::scenario::Scenario;

/// The options of a sandbox.
#[derive(Debug, Clone, Default)]
pub(super) struct Settings {
    /// Whether unsigned requests are refused.
    pub(super) require_signature: bool,
    /// The keys there are. None: all, and their secrets are not known.
    pub(super) keys: Vec<Key>,
    pub(super) quotas: Quotas,
    pub(super) faults: Faults,
    pub(super) scenario: Scenario,
}

/// An access key.
#[derive(Clone)]
pub(super) struct Key {
    pub(super) id: String,
    pub(super) secret: String,
    /// The AWS account behind it, where it was named.
    pub(super) account: Option<String>,
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.id)
    }
}

const NAMES: [&str; 6] = ["requireSignature", "credentials", "quotas", "requestRates", "faults", "scenario"];
const KEY: [&str; 3] = ["accessKeyId", "secretAccessKey", "account"];

impl Settings {
    pub(super) fn read(options: &Value) -> Result<Settings, String> {
        let options = option::object("options", options, &NAMES)?;
        let mut keys = Vec::new();
        for (at, key) in options.get("credentials").map_or(&[][..], option::items).iter().enumerate() {
            keys.push(Key::read(&["credentials[", &at.to_string(), "]"].concat(), key)?);
        }
        let mut faults = Faults::default();
        if let Some(planned) = options.get("faults") {
            faults.add(planned)?;
        }
        Ok(Settings {
            require_signature: option::boolean("requireSignature", options.get("requireSignature"))?,
            keys,
            quotas: Quotas::read(options.get("quotas"), options.get("requestRates"))?,
            faults,
            scenario: options.get("scenario").map_or_else(|| Ok(Scenario::default()), Scenario::read)?,
        })
    }

    /// The key of that id, if there is one.
    pub(super) fn key(&self, id: &str) -> Option<&Key> {
        self.keys.iter().find(|key| key.id == id)
    }
}

impl Key {
    fn read(path: &str, value: &Value) -> Result<Key, String> {
        let key = option::object(path, value, &KEY)?;
        let word = |name: &str| option::word(&[path, ".", name].concat(), key.get(name));
        let needed =
            |name: &str| word(name)?.map(str::to_owned).ok_or_else(|| option::must(&[path, ".", name].concat(), "be a text"));
        let account = word("account")?.map(str::to_owned);
        if account.as_ref().is_some_and(|id| id.len() != 12 || !id.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err(option::must(&[path, ".account"].concat(), "have twelve digits"));
        }
        Ok(Key { id: needed("accessKeyId")?, secret: needed("secretAccessKey")?, account })
    }
}
