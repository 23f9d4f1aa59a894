//! The options of a sandbox. They are not part of the state, so neither `restore` nor `reset` changes them.

use serde_json::Value;

use super::access_key::AccessKeys;
use super::fault::Faults;
use super::option;
use super::quota::Quotas;
use super::scenario::Scenario;

const NAMES: [&str; 6] = ["requireSignature", "credentials", "quotas", "requestRates", "faults", "scenario"];

#[derive(Debug, Clone, Default)]
pub(super) struct Settings {
    /// Whether unsigned requests are rejected.
    pub(super) require_signature: bool,
    pub(super) keys: AccessKeys,
    pub(super) quotas: Quotas,
    pub(super) faults: Faults,
    pub(super) scenario: Scenario,
}

impl Settings {
    pub(super) fn read(options: &Value) -> Result<Settings, String> {
        let options = option::object("options", options, &NAMES)?;
        let keys = AccessKeys::read(options.get("credentials"))?;
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
}
